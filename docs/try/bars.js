// Bars as SVG: a picture beside the figures, which stay in the table for those who cannot see it. Lengths are for the
// eye alone, so doubles will do.

import { h } from "./page.js";

const SVG = "http://www.w3.org/2000/svg";

function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** A row of bars, one for each `{ label, amount, shown }`, over and under a line at zero. */
export function columns(caption, bars) {
  const width = Math.max(bars.length * 56, 160);
  const height = 150;
  const figures = bars.map(({ amount }) => Number(amount));
  const most = Math.max(...figures, 0);
  const least = Math.min(...figures, 0);
  const scale = most === least ? 0 : height / (most - least);
  const zero = 22 + most * scale;
  const drawn = bars.flatMap(({ label, shown }, index) => {
    const figure = figures[index];
    const x = index * 56 + 8;
    const top = figure >= 0 ? zero - figure * scale : zero;
    return [
      svg("rect", {
        x,
        y: top,
        width: 40,
        height: Math.max(Math.abs(figure) * scale, 1),
        class: figure < 0 ? "below" : "bar",
      }),
      svg("text", { x: x + 20, y: Math.min(top, zero) - 4, class: "figure" }, shown),
      svg("text", { x: x + 20, y: height + 40, class: "label" }, label),
    ];
  });
  return h(
    "figure",
    { class: "scroll", tabindex: "0", role: "group", "aria-label": caption },
    svg(
      "svg",
      {
        viewBox: `0 0 ${width} ${height + 46}`,
        width,
        height: height + 46,
        role: "img",
        "aria-label": caption,
      },
      svg("line", { x1: 0, x2: width, y1: zero, y2: zero }),
      ...drawn,
    ),
    h("figcaption", {}, caption),
  );
}

/** Bars lying down, one under the other: `{ label, part, whole, shown }` fills `part` of `whole`. */
export function gauges(caption, bars) {
  return h(
    "figure",
    {},
    h("figcaption", {}, caption),
    bars.map(({ label, part, whole, shown }) => {
      const filled = Number(whole) > 0 ? Math.max(0, Math.min(1, Number(part) / Number(whole))) : 0;
      return h(
        "div",
        { class: "gauge" },
        h("span", {}, label),
        svg(
          "svg",
          { viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true" },
          svg("rect", { x: 0, y: 0, width: 100, height: 6, class: "rest" }),
          svg("rect", { x: 0, y: 0, width: filled * 100, height: 6, class: "bar" }),
        ),
        h("span", { class: "shown" }, shown),
      );
    }),
  );
}
