import { levelsOf } from "../conditions/compile.js";
import { limitOfFigure } from "../conditions/compile-comparison.js";
import { compileMeasure } from "../conditions/compile-measure.js";
import type {
  CompareCondition,
  Comparison,
  Condition,
  DivisionCondition,
  FirstCrossingCondition,
  Indicator,
  PointsCondition,
  RecordsCondition,
} from "../conditions/types.js";
import { scaleOf, unitOf, unitsOf } from "../conditions/units.js";
import { scalarOf } from "../facts/lookup.js";
import type { Draft } from "./draft.js";
import { all, any, knownAll, oneOf } from "./logic.js";
import { measureSql, type SqlMeasure } from "./measures.js";
import { passing } from "./selections.js";

/** A condition as SQL: true, false, or NULL where the evaluator says unknown. */
export function conditionSql(condition: Condition, back: number, draft: Draft): string {
  const sql = (part: Condition, shift = back): string => conditionSql(part, shift, draft);
  const literals = (values: readonly string[]): readonly string[] =>
    values.map((value) => draft.dialect.string(value));
  switch (condition.test) {
    case "at-least":
    case "more-than":
    case "at-most":
    case "less-than":
      return comparisonSql(condition, back, draft);
    case "is":
      return condition.value ? draft.fact(condition.fact) : `(NOT ${draft.fact(condition.fact)})`;
    case "attested":
      return draft.fact(condition.fact);
    case "one-of":
      return oneOf(draft.fact(condition.fact), literals(condition.values));
    case "none-of":
      return `(NOT ${oneOf(draft.fact(condition.fact), literals(condition.values))})`;
    case "level-at-least":
    case "level-at-most": {
      const order = levelsOf(condition.fact);
      const at = order.indexOf(condition.level);
      const allowed = condition.test === "level-at-least" ? order.slice(at) : order.slice(0, at + 1);
      return oneOf(draft.fact(condition.fact), literals(allowed));
    }
    case "includes": {
      const given = draft.fact(condition.fact);
      return any(condition.values.map((value) => `${given} LIKE ${draft.dialect.string(`%,${value},%`)}`));
    }
    case "within-division":
      return divisionSql(condition, draft);
    case "some":
      return someSql(condition, draft);
    case "none":
      return `(NOT ${someSql(condition, draft)})`;
    case "every-year":
      return all(
        Array.from({ length: condition.years }, (_, shift) => sql(condition.condition, back + shift)),
      );
    case "first-crossing":
      return crossingSql(condition, back, draft);
    case "all":
      return all(condition.of.map((part) => sql(part)));
    case "any":
      return any(condition.of.map((part) => sql(part)));
    case "at-least-of":
      return countSql(
        condition.of.map((part) => sql(part)),
        condition.count ?? 1,
      );
    case "points-at-least":
      return pointsSql(condition, back, draft);
    case "not":
      return `(NOT ${sql(condition.condition)})`;
    case "when":
      return `((NOT ${sql(condition.when)}) OR ${sql(condition.then)})`;
    case "not-stated":
      return draft.dialect.unknown;
  }
}

const SIGNS: Readonly<Record<Comparison, string>> = {
  "at-least": ">=",
  "more-than": ">",
  "at-most": "<=",
  "less-than": "<",
};

function comparisonSql({ measure, bound, test }: CompareCondition, back: number, draft: Draft): string {
  const left = measureSql(measure, back, draft);
  const sign = SIGNS[test];
  const against = (figure: string | number): string => {
    if (left.denominator === null) {
      const units = unitsOf(figure, measure.unit, "bound");
      if (left.least === left.numerator) return `(${left.numerator} ${sign} ${units})`;
      // Where records leave a range, its two ends must agree.
      const [low, high] = [`${left.least} ${sign} ${units}`, `${left.greatest} ${sign} ${units}`];
      return `(CASE WHEN (${low}) = (${high}) THEN ${low} END)`;
    }
    const { p, q } = limitOfFigure(compileMeasure(measure, back), figure);
    const then = `WHEN ${left.denominator} <= 0 THEN FALSE ELSE ${left.numerator} * ${q} ${sign} ${left.denominator} * ${p}`;
    return `(${knownAll([left.numerator, left.denominator], then)})`;
  };
  if (typeof bound !== "object") return against(bound);
  if ("measure" in bound) return againstMeasure(left, sign, measureSql(bound, back, draft));
  const when = conditionSql(bound.when, back, draft);
  const [then, otherwise] = [against(bound.then), against(bound.otherwise)];
  // Whichever bound it turns out to be, the answer may be the same.
  return `(CASE WHEN ${when} THEN ${then} WHEN NOT ${when} THEN ${otherwise} WHEN ${then} = ${otherwise} THEN ${then} END)`;
}

function againstMeasure(left: SqlMeasure, sign: string, right: SqlMeasure): string {
  const [d, e] = [left.denominator ?? "1", right.denominator ?? "1"];
  const numerators = `${left.numerator} * ${e} * ${right.scale} ${sign} ${right.numerator} * ${d} * ${left.scale}`;
  const then = `WHEN ${d} <= 0 OR ${e} <= 0 THEN FALSE ELSE ${numerators}`;
  return `(${knownAll([left.numerator, d, right.numerator, e], then)})`;
}

/** 420700 is everything that begins with 4207; a place given only as a province or less says nothing of a city in it. */
function divisionSql({ fact, division }: DivisionCondition, draft: Draft): string {
  const place = draft.fact(fact);
  const wanted = division.replace(/(00)+$/, "");
  const above = Array.from({ length: wanted.length / 2 }, (_, pairs) =>
    wanted.slice(0, pairs * 2).padEnd(6, "0"),
  )
    .filter((code) => !code.startsWith(wanted))
    .map((code) => draft.dialect.string(code));
  const open = above.length === 0 ? "" : `WHEN ${oneOf(place, above)} THEN NULL `;
  return `(CASE WHEN ${place} IS NULL THEN NULL WHEN ${place} LIKE ${draft.dialect.string(`${wanted}%`)} THEN TRUE ${open}ELSE FALSE END)`;
}

function someSql({ select }: RecordsCondition, draft: Draft): string {
  const { met, open } = passing(select, draft);
  const known = draft.known(select.records);
  return `(CASE WHEN NOT ${known} THEN NULL WHEN ${met} > 0 THEN TRUE WHEN ${open} > 0 THEN NULL ELSE FALSE END)`;
}

function crossingSql({ fact, bound, reaching }: FirstCrossingCondition, back: number, draft: Draft): string {
  const sign = reaching ? ">=" : ">";
  const limit = unitsOf(bound, unitOf(scalarOf(fact)), "bound");
  const year = draft.lastYear - back;
  const figure = draft.year(fact, back);
  const { first, known, greatest } = draft.history(fact, back);
  return `(CASE WHEN NOT (${figure} ${sign} ${limit}) THEN FALSE WHEN ${greatest} ${sign} ${limit} THEN FALSE WHEN ${figure} IS NOT NULL AND ${first} < ${year} AND ${known} = ${year} - ${first} THEN TRUE END)`;
}

function countSql(parts: readonly string[], wanted: number): string {
  const met = parts.map((part) => `CASE WHEN ${part} THEN 1 ELSE 0 END`).join(" + ");
  const possible = parts.map((part) => `CASE WHEN NOT ${part} THEN 0 ELSE 1 END`).join(" + ");
  return `(CASE WHEN ${met} >= ${wanted} THEN TRUE WHEN ${possible} >= ${wanted} THEN NULL ELSE FALSE END)`;
}

function pointsSql({ bound, indicators, declared }: PointsCondition, back: number, draft: Draft): string {
  const hundredths = scaleOf("points");
  const ranges = indicators.map((indicator) => indicatorSql(indicator, back, draft));
  const least = ranges.map(([fewest]) => fewest).join(" + ");
  const most = ranges.map(([, greatest]) => greatest).join(" + ");
  const limit = bound * hundredths;
  const said = declared === null ? "NULL" : `${measureSql(declared, back, draft).numerator} >= ${limit}`;
  return `(CASE WHEN ${least} >= ${limit} THEN TRUE WHEN ${most} < ${limit} THEN FALSE ELSE ${said} END)`;
}

/** The fewest and the most points that an indicator can come to. */
function indicatorSql(
  { bands, given, max }: Indicator,
  back: number,
  draft: Draft,
): readonly [string, string] {
  const hundredths = scaleOf("points");
  if (given !== null) {
    const { numerator } = measureSql(given, back, draft);
    return [`COALESCE(${numerator}, 0)`, `COALESCE(${numerator}, ${max * hundredths})`];
  }
  const cases = bands.map(
    ({ points, when }) => [conditionSql(when, back, draft), points * hundredths] as const,
  );
  const first = (test: (sql: string) => string): string =>
    cases.length === 0
      ? "0"
      : `CASE ${cases.map(([sql, points]) => `WHEN ${test(sql)} THEN ${points}`).join(" ")} ELSE 0 END`;
  return [first((sql) => sql), first((sql) => `COALESCE(${sql}, TRUE)`)];
}
