// A form rendered from the JSON Schema of a policy alone: the schema says what every field is called and how it reads.

import { field, h, select, t } from "./page.js";

/**
 * Controls for the facts of a schema. `read()` gives the profile as filled in; what is left empty is unknown and left
 * out.
 */
export function factForm(schema, values, { years, onchange }) {
  const subjects = Object.entries(schema.properties).map(([subject, { title, properties }]) => {
    const facts = Object.entries(properties).map(([name, fact]) => ({
      name,
      ...control(fact, values[subject]?.[name], years, onchange),
    }));
    return {
      subject,
      facts,
      element: h(
        "fieldset",
        {},
        h("legend", {}, title),
        facts.map(({ element }) => element),
      ),
    };
  });
  return {
    element: h(
      "div",
      {},
      subjects.map(({ element }) => element),
    ),
    read() {
      return Object.fromEntries(
        subjects.flatMap(({ subject, facts }) => {
          const known = facts
            .map(({ name, read }) => [name, read()])
            .filter(([, value]) => value !== undefined);
          return known.length === 0 ? [] : [[subject, Object.fromEntries(known)]];
        }),
      );
    },
  };
}

function control(schema, value, years, onchange) {
  switch (schema["x-kind"]) {
    case "series":
      return series(schema, value, years);
    case "records":
      return records(schema, value, years, onchange);
    case "set":
      return several(schema, value);
    default:
      return single(schema, value);
  }
}

const hintOf = ({ description = "" }) => description;

/** One value: yes or no, a choice, a day, or something typed in. */
function single(schema, value) {
  const kind = schema["x-kind"];
  if (kind === "flag" || kind === "attestation") {
    const answers = { "": t("未知", "unknown"), true: t("是", "yes"), false: t("否", "no") };
    const input = select(answers, value === undefined ? "" : String(value));
    return {
      element: field(schema.title, input, hintOf(schema)),
      read: () => (input.value === "" ? undefined : input.value === "true"),
    };
  }
  if (schema.oneOf !== undefined) {
    const options = Object.fromEntries(schema.oneOf.map((one) => [one.const, one.title]));
    const input = select({ "": t("未知", "unknown"), ...options }, value ?? "");
    return {
      element: field(schema.title, input, hintOf(schema)),
      read: () => (input.value === "" ? undefined : input.value),
    };
  }
  const input = h("input", {
    type: kind === "date" ? "date" : kind === "month" ? "month" : "text",
    inputmode: ["amount", "ratio", "score", "count", "year", "division"].includes(kind)
      ? "decimal"
      : undefined,
    placeholder: kind === "date" ? undefined : t("未知", "unknown"),
    value: value === undefined || value === null ? "" : String(value),
  });
  return { element: field(schema.title, input, hintOf(schema)), read: () => typed(kind, input.value.trim()) };
}

/** What was typed, as the schema wants it; a count that is none is handed on, so that the library says so. */
function typed(kind, value) {
  if (value === "") return undefined;
  const isWhole = kind === "count" || kind === "year" || kind === "score";
  return isWhole && /^\d{1,9}$/.test(value) ? Number(value) : value;
}

function series(schema, value = {}, years) {
  const [figure] = Object.values(schema.patternProperties);
  const inputs = years.map((year) => {
    const input = h("input", {
      inputmode: "decimal",
      "aria-label": `${schema.title} ${year}`,
      placeholder: t("未知", "unknown"),
      value: value[year] === undefined ? "" : String(value[year]),
    });
    return { year, input };
  });
  return {
    element: h(
      "fieldset",
      { class: "series" },
      h("legend", {}, schema.title),
      inputs.map(({ year, input }) => h("span", {}, h("span", { "aria-hidden": "true" }, year), input)),
      hintOf(schema) === "" ? null : h("small", {}, hintOf(schema)),
    ),
    read() {
      const known = inputs.map(({ year, input }) => [year, typed(figure["x-kind"], input.value.trim())]);
      const given = known.filter(([, one]) => one !== undefined);
      return given.length === 0 ? undefined : Object.fromEntries(given);
    },
  };
}

function several(schema, value) {
  const known = h("input", { type: "checkbox" });
  known.checked = value !== undefined;
  const boxes = schema.items.oneOf.map((one) => {
    const box = h("input", { type: "checkbox" });
    box.checked = value?.includes(one.const) === true;
    return { name: one.const, box, element: h("label", { class: "box" }, box, one.title) };
  });
  return {
    element: h(
      "fieldset",
      { class: "set" },
      h("legend", {}, schema.title),
      h("label", { class: "box" }, known, t("已核实（不勾为未知）", "checked (otherwise unknown)")),
      boxes.map(({ element }) => element),
    ),
    read() {
      const chosen = boxes.filter(({ box }) => box.checked).map(({ name }) => name);
      return known.checked || chosen.length > 0 ? chosen : undefined;
    },
  };
}

/** A list that is complete once it is known: one without entries says that there are none. */
function records(schema, value, years, onchange) {
  const rows = [];
  const list = h("ol", {});
  const known = h("input", { type: "checkbox" });
  known.checked = value !== undefined;
  function add(record) {
    const parts = Object.entries(schema.items.properties).map(([name, part]) => ({
      name,
      ...control(part, record[name] ?? undefined, years, onchange),
    }));
    const row = { parts };
    const remove = h(
      "button",
      {
        type: "button",
        onclick() {
          rows.splice(rows.indexOf(row), 1);
          item.remove();
          onchange();
        },
      },
      t("去掉", "Remove"),
    );
    const item = h(
      "li",
      {},
      parts.map(({ element }) => element),
      remove,
    );
    rows.push(row);
    list.append(item);
  }
  for (const record of value ?? []) add(record);
  return {
    element: h(
      "fieldset",
      { class: "records" },
      h("legend", {}, schema.title),
      h(
        "label",
        { class: "box" },
        known,
        t("清单完整（不勾为未知）", "the list is complete (otherwise unknown)"),
      ),
      list,
      h(
        "button",
        {
          type: "button",
          onclick() {
            known.checked = true;
            add({});
            onchange();
            list.lastElementChild.querySelector("input, select").focus();
          },
        },
        t("加一条", "Add an entry"),
      ),
    ),
    read() {
      if (!known.checked) return undefined;
      return rows.map(({ parts }) =>
        Object.fromEntries(
          parts.map(({ name, read }) => [name, read()]).filter(([, one]) => one !== undefined),
        ),
      );
    },
  };
}
