// A profile from a filled-in form: the way of fields.mjs, backwards. What was left empty is left out, and so unknown;
// whether what was filled in makes sense is for huiqi to say.

import { ROWS } from "./fields.mjs";

export function profileOf({ properties }, form) {
  return mapped(properties, (facts, subject) =>
    mapped(facts.properties, (schema, name) => factOf(`${subject}.${name}`, schema, form)),
  );
}

function factOf(path, schema, form) {
  const isNone = form.getAll("none").includes(path);
  switch (schema["x-kind"]) {
    case "series": {
      const [figure] = Object.values(schema.patternProperties);
      const years = [...form.keys()].filter((name) => name.startsWith(`${path}.`));
      const named = Object.fromEntries(years.map((name) => [name.slice(path.length + 1), name]));
      return mapped(named, (name) => readValue(form.get(name), figure));
    }
    case "records": {
      const rows = Array.from({ length: ROWS }, (_, index) =>
        mapped(schema.items.properties, (field, name) => factOf(`${path}[${index}].${name}`, field, form)),
      );
      const filled = rows.filter((row) => row !== undefined);
      return filled.length > 0 || isNone ? filled : undefined;
    }
    case "set": {
      const chosen = form.getAll(path);
      return chosen.length > 0 || isNone ? chosen : undefined;
    }
    default:
      return isNone ? null : readValue(form.get(path), schema);
  }
}

function readValue(text, schema) {
  if (text === null || text.trim() === "") return undefined;
  switch (schema["x-kind"]) {
    case "flag":
    case "attestation":
      return text === "true" ? true : text === "false" ? false : text;
    case "count":
    case "year":
      return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
    default:
      return text.trim();
  }
}

/** An object with every value made anew; undefined where nothing is left of it. */
function mapped(object, make) {
  const entries = Object.entries(object).flatMap(([name, value]) => {
    const made = make(value, name);
    return made === undefined ? [] : [[name, made]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
