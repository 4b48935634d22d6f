// Facts on which an award can be worked out, made from what the award reads.

import { vocabulary } from "huiqi";

const FIGURES = { amount: "12345678.90", count: 3, ratio: "0.5", score: 60, flag: true, attestation: true };
/** Passes 10亿 in the last year. */
const YEARS = { 2021: "900000000", 2022: "950000000", 2023: "1050000000" };
const DAY = "2024-03-01";

/** A profile with a value for every fact that the award reads; null for an award that reads none. */
export function sampleFor(award) {
  const profile = {};
  for (const node of nodesOf(award)) {
    if (typeof node.fact === "string") give(profile, node.fact, sampleOf(node));
    else if (typeof node.records === "string") give(profile, node.records, recordsOf(node));
  }
  return Object.keys(profile).length === 0 ? null : profile;
}

function* nodesOf(value) {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const part of Object.values(value)) yield* nodesOf(part);
}

function give(profile, path, value) {
  const [subject, name] = path.split(".");
  profile[subject] ??= {};
  profile[subject][name] ??= value;
}

function sampleOf({ fact: path, values }) {
  const [subject, name] = path.split(".");
  const fact = vocabulary[subject][name];
  if (fact.type === "series") return YEARS;
  if (fact.type === "choice") return values?.[0] ?? Object.keys(fact.values)[0];
  return FIGURES[fact.type];
}

/** One record, such as the first filter asks for. */
function recordsOf({ records, where = [] }) {
  const [subject, name] = records.split(".");
  const { fields } = vocabulary[subject][name];
  const filter = where[0] ?? {};
  const record = {};
  for (const [field, { type, values }] of Object.entries(fields)) {
    const asked = filter[field];
    if (Array.isArray(asked)) record[field] = asked[0];
    else if (asked !== undefined && typeof asked !== "object") record[field] = asked;
    else if (type === "date" && field !== "until" && field !== "validUntil") record[field] = DAY;
    else if (type === "choice") record[field] = Object.keys(values)[0];
    else if (FIGURES[type] !== undefined) record[field] = FIGURES[type];
  }
  return [record];
}
