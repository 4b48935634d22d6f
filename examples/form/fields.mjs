// Form fields from the JSON Schema of facts. The name of a field is the path of its fact, so that a fault found in the
// profile leads straight back to it.

import { html } from "./html.mjs";

/** Rows offered for a list of records. */
export const ROWS = 2;

const WORDS = {
  zh: { unknown: "未知", yes: "是", no: "否", noneOf: "没有", noEnd: "长期" },
  en: { unknown: "not known", yes: "yes", no: "no", noneOf: "none", noEnd: "no end" },
};

/** The fields of every fact in a schema, by subject. */
export function fieldsets({ properties }, page) {
  return Object.entries(properties).map(
    ([subject, { title, properties }]) => html`<fieldset>
<legend>${title}</legend>
${Object.entries(properties).map(([name, schema]) => fact(`${subject}.${name}`, schema, page))}</fieldset>
`,
  );
}

function fact(path, schema, page) {
  const { title, description } = schema;
  const note = description === undefined ? "" : html` <small>${description}</small>`;
  return html`<div id="${path}"><b>${title}</b>${note}
${inputs(path, schema, page)}
</div>
`;
}

function inputs(path, schema, page) {
  switch (schema["x-kind"]) {
    case "series": {
      const [figure] = Object.values(schema.patternProperties);
      return page.years.map((year) => labelled(year, control(`${path}.${year}`, figure, page)));
    }
    case "records":
      return [
        ...Array.from({ length: ROWS }, (_, index) => record(`${path}[${index}]`, schema.items, page)),
        noneBox(path, page.words.noneOf, page),
      ];
    case "set":
      return [
        ...schema.items.oneOf.map((choice) => checkbox(path, choice.const, choice.title, page)),
        noneBox(path, page.words.noneOf, page),
      ];
    default:
      return control(path, schema, page);
  }
}

function record(path, { properties }, page) {
  const fields = Object.entries(properties).map(([name, schema]) => {
    const hasNoEnd = Array.isArray(schema.type) && schema.type.includes("null");
    const noEnd = hasNoEnd ? noneBox(`${path}.${name}`, page.words.noEnd, page) : "";
    return [labelled(schema.title, inputs(`${path}.${name}`, schema, page)), noEnd];
  });
  return html`<p>${fields}</p>
`;
}

/** One value. An empty one is not known, which is an answer too. */
function control(path, schema, { form, words }) {
  const given = form.get(path) ?? "";
  switch (schema["x-kind"]) {
    case "choice":
      return select(path, given, schema.oneOf, words);
    case "flag":
    case "attestation": {
      const answers = [
        { const: "true", title: words.yes },
        { const: "false", title: words.no },
      ];
      return select(path, given, answers, words);
    }
    case "date":
    case "month":
      return html`<input type="${schema["x-kind"]}" name="${path}" value="${given}">`;
    case "count":
    case "year":
      return html`<input type="number" name="${path}" value="${given}" min="${schema.minimum}" step="1">`;
    default:
      return html`<input name="${path}" value="${given}" pattern="${schema.pattern}" placeholder="${schema.examples[0]}">`;
  }
}

function select(path, given, choices, { unknown }) {
  const options = choices.map(
    (choice) =>
      html`<option value="${choice.const}"${choice.const === given && html` selected`}>${choice.title}</option>`,
  );
  return html`<select name="${path}"><option value="">${unknown}</option>${options}</select>`;
}

/** Says that there is none: no record, none of the choices, no end. */
function noneBox(path, title, page) {
  return checkbox("none", path, title, page);
}

function checkbox(name, value, title, { form }) {
  const checked = form.getAll(name).includes(value) && html` checked`;
  return labelled(title, html`<input type="checkbox" name="${name}" value="${value}"${checked}>`);
}

function labelled(title, input) {
  return html`<label>${title} ${input}</label> `;
}

/** What the fields need to know: the language, the years to ask for, and what was filled in. */
export function pageOf(lang, on, form = new URLSearchParams()) {
  const year = Number(on.slice(0, 4));
  return { words: WORDS[lang], years: [year - 1, year - 2, year - 3, year - 4], form };
}
