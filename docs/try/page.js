// What the try-it pages share: language, elements, figures as people write them, errors.

import { isHuiqiError, issueText } from "huiqi";

const asked = new URLSearchParams(location.search).get("lang");

/** The language of the page: the address says, otherwise the browser. */
export const language =
  asked === "en" || asked === "zh" ? asked : navigator.language.startsWith("zh") ? "zh" : "en";

/** One of two texts. */
export const t = (zh, en) => (language === "zh" ? zh : en);

/** A text of the library in the page's language. */
export const said = (localized) => localized[language];

/** An element. Properties that begin with `on` are listeners; `null` children are left out. */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(
    ...children.flat(Number.POSITIVE_INFINITY).filter((child) => child !== null && child !== undefined),
  );
  return element;
}

let fields = 0;

/** A label with its control. */
export function field(label, control, hint = "") {
  fields += 1;
  control.id = `field-${fields}`;
  const says = hint === "" ? null : h("small", { id: `hint-${fields}` }, hint);
  if (says !== null) control.setAttribute("aria-describedby", says.id);
  return h("div", { class: "field" }, h("label", { for: control.id }, label), control, says);
}

export function select(options, value, properties = {}) {
  const control = h(
    "select",
    properties,
    Object.entries(options).map(([key, label]) => h("option", { value: key }, label)),
  );
  control.value = value;
  return control;
}

/** The frame of every page: title, language, way back; the form and the region that says what came out. */
export function page({ title, lead, form, result }) {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = `${title} · huiqi`;
  const other = new URLSearchParams(location.search);
  other.set("lang", language === "zh" ? "en" : "zh");
  result.setAttribute("aria-live", "polite");
  result.setAttribute("role", "region");
  result.setAttribute("aria-label", t("结果", "Result"));
  document.body.append(
    h(
      "header",
      {},
      h("a", { href: "../index.html" }, "huiqi 惠企"),
      h(
        "nav",
        {},
        h("a", { href: `index.html?lang=${language}` }, t("试算", "Try it")),
        h("a", { href: `?${other}` }, t("English", "中文")),
      ),
    ),
    h(
      "main",
      {},
      h("h1", {}, title),
      h("p", { class: "lead" }, lead),
      h("div", { class: "columns" }, form, result),
    ),
  );
}

/** Runs a calculation and shows it; faults of the input are listed, anything else is a defect and passes through. */
export function show(result, calculate) {
  try {
    const parts = calculate();
    result.classList.remove("faulty");
    result.replaceChildren(...parts.flat(Number.POSITIVE_INFINITY).filter((part) => part !== null));
  } catch (error) {
    if (!isHuiqiError(error)) throw error;
    result.classList.add("faulty");
    result.replaceChildren(
      h("h2", {}, t("输入有误", "The input has faults")),
      h(
        "ul",
        {},
        error.issues.map((issue) => h("li", {}, issueText(issue, language))),
      ),
    );
  }
}

/** An amount with thousands separators. */
export function yuan(amount) {
  const [whole, fraction] = amount.split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${fraction}`;
}

/** A table that scrolls by itself when the page is narrow. */
export function table(caption, head, rows) {
  return h(
    "div",
    { class: "scroll", tabindex: "0", role: "group", "aria-label": caption },
    h(
      "table",
      {},
      h("caption", {}, caption),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          head.map((name) => h("th", { scope: "col" }, name)),
        ),
      ),
      h(
        "tbody",
        {},
        rows.map(([name, ...cells]) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, name),
            cells.map((cell) => h("td", {}, cell)),
          ),
        ),
      ),
    ),
  );
}
