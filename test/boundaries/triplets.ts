import type {
  CompareCondition,
  Condition,
  FieldTest,
  Measure,
  RecordFilter,
  Selection,
} from "../../src/conditions/types.js";
import type { Fact, RecordsFact, ScalarFact } from "../../src/facts/define.js";
import type { Window } from "../../src/law/windows.js";
import type { Facts, Given, GivenRecord, World } from "./rational.js";
import { holds, passing } from "./rational.js";

/**
 * Firms just below, at and just above every threshold of a condition: a figure a unit to either side, a date a day, an
 * ordered choice a step, a number of records one. The facts that are not moved hold still at some plain value.
 */

/** A day on which the last complete year is 2023. */
export const ON = "2024-09-01";
const LAST_YEAR = 2023;

export interface Case {
  /** The part of a requirement that has the threshold. */
  readonly condition: Condition;
  /** What was moved: `enterprise.revenue.2023`. */
  readonly moved: string;
  readonly side: "below" | "at" | "above";
  readonly facts: Facts;
}

/** What a generator must know of the vocabulary. */
export interface Shapes extends World {
  readonly fact: (path: string) => Fact;
}

/** The cases of every threshold in a condition. */
export function casesOf(condition: Condition, shapes: Shapes): readonly Case[] {
  switch (condition.test) {
    case "at-least":
    case "more-than":
    case "at-most":
    case "less-than":
      return boundsOf(condition).flatMap(({ facts }) =>
        comparisonCases(condition, condition, 0, facts, shapes),
      );
    case "every-year":
      return everyYearCases(condition, shapes);
    case "some":
    case "none":
      return selectionCases(condition, condition.select, 0, shapes);
    case "level-at-least":
    case "level-at-most":
      return around(shapes.ladder(condition.fact), condition.level).map(({ value, side }) => ({
        condition,
        moved: condition.fact,
        side,
        facts: { [condition.fact]: value },
      }));
    case "first-crossing":
      return [LAST_YEAR, LAST_YEAR - 1].flatMap((year) => {
        const other = year === LAST_YEAR ? LAST_YEAR - 1 : LAST_YEAR;
        // Last year beyond the bound and the year before short of it, but for the figure that is moved.
        const still = stepped(condition.bound, year === LAST_YEAR ? -100 : 100, 2);
        return unitsAround(condition.bound, 2).map(({ value, side }) => ({
          condition,
          moved: `${condition.fact}.${year}`,
          side,
          facts: { [condition.fact]: { [other]: still, [year]: value } },
        }));
      });
    case "all":
    case "any":
    case "at-least-of":
      return condition.of.flatMap((one) => casesOf(one, shapes));
    case "not":
      return casesOf(condition.condition, shapes);
    case "when":
      return [...casesOf(condition.when, shapes), ...casesOf(condition.then, shapes)];
    case "points-at-least":
      return [
        ...declaredCases(condition, shapes),
        ...condition.indicators.flatMap(({ bands }) => bands.flatMap(({ when }) => casesOf(when, shapes))),
      ];
    default:
      return [];
  }
}

/** A bound that depends on a fact is two bounds. */
function boundsOf({ bound }: CompareCondition): readonly { readonly facts: Facts }[] {
  if (typeof bound !== "object" || !("when" in bound)) return [{ facts: {} }];
  const { when } = bound;
  if (when.test !== "is") throw new Error(`a bound that depends on ${when.test}`);
  return [true, false].map((value) => ({ facts: { [when.fact]: value } }));
}

/** The facts of measures, each at a plain value; yearly ones over so many years. */
function stillFacts(measures: readonly Measure[], years: number, shapes: Shapes): Facts {
  const facts: Record<string, Given> = {};
  const walk = (measure: Measure): void => {
    switch (measure.measure) {
      case "value":
        facts[measure.fact] = plain(shapes.fact(measure.fact) as ScalarFact);
        return;
      case "years-since":
        facts[measure.fact] = "2000-01-01";
        return;
      case "year":
      case "sum-of-years":
      case "mean-of-years":
      case "mean-growth": {
        const fact = shapes.fact(measure.fact);
        if (fact.type !== "series") throw new Error(`${measure.fact} is not yearly`);
        facts[measure.fact] = Object.fromEntries(
          Array.from({ length: years + 4 }, (_, back) => [LAST_YEAR - back, plain(fact.of)]),
        );
        return;
      }
      case "sum-of":
        for (const part of measure.of) walk(part);
        return;
      case "ratio":
        walk(measure.numerator);
        walk(measure.denominator);
        return;
      case "per":
        walk(measure.of);
        return;
      default:
        facts[measure.select.records] = [];
    }
  };
  for (const measure of measures) walk(measure);
  return facts;
}

function plain(fact: ScalarFact): string | number {
  switch (fact.type) {
    case "amount":
      return "10000000";
    case "ratio":
      return "0.5";
    case "score":
      return "0";
    case "count":
      return fact.max ?? 1000;
    default:
      throw new Error(`no figure: ${fact.type}`);
  }
}

const PLACES: Readonly<Record<string, number>> = { amount: 2, ratio: 8, score: 2, count: 0 };

/** What of a measure is moved: the first figure, date or number of records in it. */
type Mover =
  | { readonly kind: "figure"; readonly fact: string; readonly isYearly: boolean; readonly places: number }
  | { readonly kind: "date"; readonly fact: string; readonly until: "filing" | "last-year-end" }
  | {
      readonly kind: "records";
      readonly select: Selection;
      readonly field: string | null;
      readonly of: string;
    };

function moverOf(measure: Measure, shapes: Shapes): Mover {
  switch (measure.measure) {
    case "value": {
      const { type } = shapes.fact(measure.fact);
      return { kind: "figure", fact: measure.fact, isYearly: false, places: PLACES[type] ?? 0 };
    }
    case "years-since":
      return { kind: "date", fact: measure.fact, until: measure.until };
    case "year":
    case "sum-of-years":
    case "mean-of-years":
    case "mean-growth": {
      const fact = shapes.fact(measure.fact);
      const places = PLACES[fact.type === "series" ? fact.of.type : ""] ?? 0;
      return { kind: "figure", fact: measure.fact, isYearly: true, places };
    }
    case "sum-of":
      return moverOf(measure.of[0] as Measure, shapes);
    case "ratio":
      return moverOf(measure.numerator, shapes);
    case "per":
      return moverOf(measure.of, shapes);
    default:
      return { kind: "records", select: measure.select, field: measure.field, of: measure.measure };
  }
}

/** The cases of a comparison as it stands so many years back; `whole` is what is judged. */
function comparisonCases(
  whole: Condition,
  comparison: CompareCondition,
  back: number,
  given: Facts,
  shapes: Shapes,
): readonly Case[] {
  const { measure, bound } = comparison;
  const measures = typeof bound === "object" && "measure" in bound ? [measure, bound] : [measure];
  const years = back + measures.reduce((most, one) => Math.max(most, yearsOf(one)), 1);
  const still: Facts = { ...stillFacts(measures, years, shapes), ...given };
  const mover = moverOf(measure, shapes);
  const year = LAST_YEAR - back;
  /** How the measure stands to the bound: what it is at least, and at most. */
  const order = (facts: Facts): number => {
    const isAtLeast = holds({ ...comparison, test: "at-least" }, facts, shapes, year);
    const isAtMost = holds({ ...comparison, test: "at-most" }, facts, shapes, year);
    return isAtLeast && isAtMost ? 0 : isAtLeast ? 1 : -1;
  };
  switch (mover.kind) {
    case "figure": {
      const place = (units: bigint): Facts => {
        const value = printed(units, mover.places);
        if (!mover.isYearly) return { ...still, [mover.fact]: value };
        return { ...still, [mover.fact]: { ...(still[mover.fact] as object), [year]: value } };
      };
      // The least figure that is not below the bound; what is measured grows with it.
      let low = -(10n ** 9n);
      let high = 10n ** 14n;
      while (high - low > 1n) {
        const middle = low + (high - low) / 2n;
        if (order(place(middle)) < 0) low = middle;
        else high = middle;
      }
      const moved = mover.isYearly ? `${mover.fact}.${year}` : mover.fact;
      return (["below", "at", "above"] as const).map((side, index) => ({
        condition: whole,
        moved,
        side,
        facts: place(high - 1n + BigInt(index)),
      }));
    }
    case "date": {
      const end = mover.until === "filing" ? ON : `${LAST_YEAR}-12-31`;
      let years = 0;
      while (order({ ...still, [mover.fact]: yearsBefore(end, years) }) < 0) years += 1;
      const day = yearsBefore(end, years);
      return sides(dayAfter(day, 1), day, dayAfter(day, -1)).map(({ value, side }) => ({
        condition: whole,
        moved: mover.fact,
        side,
        facts: { ...still, [mover.fact]: value },
      }));
    }
    case "records": {
      const { select, field } = mover;
      const { records } = select;
      const many = (amount: number): Facts => ({
        ...still,
        [records]: Array.from({ length: amount }, (_, index) => ({
          ...passingRecord(select, shapes),
          ...(mover.of === "distinct" && field !== null
            ? { [field]: different(shapes.fact(records) as RecordsFact, field, index) }
            : {}),
        })),
      });
      if (mover.of === "sum" || mover.of === "greatest") {
        if (typeof bound !== "string") throw new Error("a sum against no figure");
        return unitsAround(bound, 2).map(({ value, side }) => ({
          condition: whole,
          moved: `${records}.${field}`,
          side,
          facts: { ...still, [records]: [{ ...passingRecord(select, shapes), [field ?? ""]: value }] },
        }));
      }
      let amount = 0;
      while (order(many(amount)) < 0) amount += 1;
      const counted = [amount - 1, amount, amount + 1].flatMap((size, index): readonly Case[] =>
        size < 0 ? [] : [{ condition: whole, moved: records, side: SIDES[index] ?? "at", facts: many(size) }],
      );
      return [...counted, ...(amount > 0 ? selectionCases(whole, select, amount - 1, shapes) : [])];
    }
  }
}

const SIDES = ["below", "at", "above"] as const;

function yearsOf(measure: Measure): number {
  switch (measure.measure) {
    case "sum-of-years":
    case "mean-of-years":
      return measure.years;
    case "mean-growth":
      return measure.years + 1;
    case "year":
      return measure.back + 1;
    case "ratio":
      return Math.max(yearsOf(measure.numerator), yearsOf(measure.denominator));
    default:
      return 1;
  }
}

/** The first of the years is moved, while the others hold. */
function everyYearCases(
  condition: Extract<Condition, { readonly test: "every-year" }>,
  shapes: Shapes,
): readonly Case[] {
  const { years, condition: inner } = condition;
  const parts: readonly Condition[] = inner.test === "all" ? inner.of : [inner];
  return parts.flatMap((part) => {
    if (!("measure" in part)) throw new Error(`every year ${part.test}`);
    const one: CompareCondition = part;
    const compared = parts.flatMap((other) => ("measure" in other ? [other] : []));
    const measures = compared.flatMap(({ measure, bound }) =>
      typeof bound === "object" && "measure" in bound ? [measure, bound] : [measure],
    );
    const held = steady(compared, stillFacts(measures, years, shapes), years, shapes);
    // The part that is moved stands years − 1 back.
    return comparisonCases(condition, one, years - 1, held, shapes);
  });
}

/** Facts with which comparisons hold in every year: growing or falling figures, tenfold numerators, small ratios. */
function steady(
  comparisons: readonly CompareCondition[],
  still: Facts,
  years: number,
  shapes: Shapes,
): Facts {
  const isSteady = (facts: Facts): boolean =>
    comparisons.every((one) => holds({ test: "every-year", years, condition: one }, facts, shapes));
  const slopes = [(back: number): number => back, (back: number): number => 10 - back, (): number => 5];
  const facts = Object.keys(still);
  let found: Facts | undefined;
  const search = (index: number, chosen: Facts): void => {
    if (found !== undefined) return;
    const fact = facts[index];
    if (fact === undefined) {
      if (isSteady(chosen)) found = chosen;
      return;
    }
    const series = still[fact] as Readonly<Record<number, string | number>>;
    for (const slope of slopes) {
      const moved = Object.entries(series).map(([year, value]) => [
        year,
        // In tenths of the plain value, year by year.
        printed(BigInt(Math.round(Number(value) * 100)) * BigInt(slope(LAST_YEAR - Number(year))), 3),
      ]);
      search(index + 1, { ...chosen, [fact]: Object.fromEntries(moved) as Given });
    }
  };
  search(0, {});
  if (found === undefined) throw new Error("nothing holds in every year");
  return found;
}

/** Edges of a window, of a validity and of the filters of a selection, beside so many records that pass. */
function selectionCases(
  whole: Condition,
  select: Selection,
  beside: number,
  shapes: Shapes,
): readonly Case[] {
  const { records, where = [{}], except = [], within, valid } = select;
  const fact = shapes.fact(records) as RecordsFact;
  const passes = Array.from({ length: beside }, () => passingRecord(select, shapes));
  const cases: Case[] = [];
  const add = (field: string, edges: readonly Edge[], record: GivenRecord): void => {
    for (const { value, side } of edges) {
      const facts = { [records]: [...passes, { ...record, [field]: value }] };
      cases.push({ condition: whole, moved: `${records}.${field}`, side, facts });
    }
  };
  if (within !== undefined) {
    for (const edges of edgesOf(within)) add(fact.date ?? "", edges, passingRecord(select, shapes));
  }
  if (valid === true) {
    add(fact.until ?? "", sides(dayAfter(ON, -1), ON, dayAfter(ON, 1)), passingRecord(select, shapes));
  }
  for (const filter of where) {
    const record = passingRecord({ ...select, where: [filter] }, shapes);
    for (const [field, test] of Object.entries(filter)) {
      const edges = testEdges(test, fact.fields[field] as ScalarFact, `${records}.${field}`, shapes);
      add(field, edges, record);
    }
  }
  for (const filter of except) {
    const record = recordOf({ ...where[0], ...filter }, select, shapes);
    for (const [field, test] of Object.entries(filter)) {
      const edges = testEdges(test, fact.fields[field] as ScalarFact, `${records}.${field}`, shapes);
      add(field, edges, record);
    }
  }
  return cases;
}

interface Edge {
  readonly value: string | number;
  readonly side: "below" | "at" | "above";
}

function sides(below: string | number, at: string | number, above: string | number): readonly Edge[] {
  return [
    { value: below, side: "below" },
    { value: at, side: "at" },
    { value: above, side: "above" },
  ];
}

function testEdges(test: FieldTest, fact: ScalarFact, path: string, shapes: Shapes): readonly Edge[] {
  if (typeof test !== "object" || Array.isArray(test)) return [];
  const [[operator, bound]] = Object.entries(test) as [[string, string | number]];
  if (operator === "yearsBack") {
    const year = LAST_YEAR + 1 - Number(bound);
    return sides(year - 1, year, year + 1);
  }
  switch (fact.type) {
    case "choice":
      return around(shapes.ladder(path), String(bound));
    case "date":
      return sides(dayAfter(String(bound), -1), String(bound), dayAfter(String(bound), 1));
    case "count":
    case "year":
      return sides(Number(bound) - 1, Number(bound), Number(bound) + 1).filter(
        ({ value }) => fact.type === "year" || Number(value) >= fact.min,
      );
    default:
      return unitsAround(String(bound), PLACES[fact.type] ?? 0);
  }
}

/** A step below, at and above a place of a ladder, where there is one. */
function around(ladder: readonly string[], level: string): readonly Edge[] {
  const place = ladder.indexOf(level);
  return SIDES.flatMap((side, index) => {
    const value = ladder[place - 1 + index];
    return value === undefined ? [] : [{ value, side }];
  });
}

/** The first and the last day of a window, each with the days around it. */
function edgesOf(window: Window): readonly (readonly Edge[])[] {
  const year = LAST_YEAR + 1;
  const edges = (first: string, last: string): readonly (readonly Edge[])[] =>
    [first, last].map((day) => sides(dayAfter(day, -1), day, dayAfter(day, 1)));
  switch (window.kind) {
    case "complete-years":
      return edges(`${year - window.count}-01-01`, `${LAST_YEAR}-12-31`);
    case "recent-years":
      return edges(`${year - window.count}-01-01`, ON);
    case "recent-months": {
      const months = year * 12 + Number(ON.slice(5, 7)) - window.count;
      const month = String((months % 12) + 1).padStart(2, "0");
      return edges(`${Math.floor(months / 12)}-${month}-01`, ON);
    }
    case "before-year":
      return [sides(`${window.year - 1}-12-30`, `${window.year - 1}-12-31`, `${window.year}-01-01`)];
    case "since-year":
      return edges(`${window.year}-01-01`, ON);
  }
}

/** A record that a selection takes. */
function passingRecord(select: Selection, shapes: Shapes): GivenRecord {
  const record = recordOf(select.where?.[0] ?? {}, select, shapes);
  const takes = (one: GivenRecord): boolean =>
    passing(select, { [select.records]: [one] }, shapes).length === 1;
  if (takes(record)) return record;
  // Something in it is excepted: change one choice until nothing is.
  const { fields } = shapes.fact(select.records) as RecordsFact;
  for (const field of Object.keys(fields)) {
    if (select.where?.[0]?.[field] !== undefined) continue;
    for (const value of valuesOf(shapes.fact(select.records) as RecordsFact, field)) {
      if (takes({ ...record, [field]: value })) return { ...record, [field]: value };
    }
  }
  throw new Error(`nothing passes ${JSON.stringify(select)}`);
}

/** A whole record with the fields that a filter wants, dated inside the window. */
function recordOf(filter: RecordFilter, select: Selection, shapes: Shapes): GivenRecord {
  const { fields, date, until } = shapes.fact(select.records) as RecordsFact;
  const record: Record<string, string | number | boolean | null> = {};
  for (const [field, fact] of Object.entries(fields)) record[field] = fieldOf(fact, filter[field]);
  if (date !== null && filter[date] === undefined) {
    const { within } = select;
    // The last day of a window is in it; a year's figure may be a date or a year.
    const last = within === undefined ? ON : ((edgesOf(within).at(-1) ?? [])[1]?.value ?? ON);
    record[date] = last;
  }
  if (until !== null) record[until] = null;
  return record;
}

function fieldOf(fact: ScalarFact, test: FieldTest | undefined): string | number | boolean {
  if (Array.isArray(test)) return test[0] as string;
  if (typeof test === "object") {
    const [[operator, bound]] = Object.entries(test) as [[string, string | number]];
    return operator === "yearsBack" ? LAST_YEAR + 1 - Number(bound) : bound;
  }
  if (test !== undefined) return test as string | number | boolean;
  switch (fact.type) {
    case "choice":
      return Object.keys(fact.values)[0] ?? "";
    case "flag":
    case "attestation":
      return true;
    case "date":
      return ON;
    case "year":
      return LAST_YEAR;
    case "amount":
    case "ratio":
      return "1";
    case "count":
      return Math.max(fact.min, 1);
    default:
      return "1";
  }
}

/** The n-th of values that all differ: free text, or what a choice offers. */
function different(fact: RecordsFact, field: string, index: number): string {
  if (fact.fields[field]?.type === "text") return `${index + 1}`;
  const value = valuesOf(fact, field)[index];
  if (value === undefined) throw new Error(`${field} has no ${index + 1} values`);
  return value;
}

function valuesOf({ fields }: RecordsFact, field: string): readonly string[] {
  const fact = fields[field];
  return fact?.type === "choice" ? Object.keys(fact.values) : [];
}

function declaredCases(
  condition: Extract<Condition, { readonly test: "points-at-least" }>,
  shapes: Shapes,
): readonly Case[] {
  const { declared, bound } = condition;
  if (declared === null) return [];
  const mover = moverOf(declared, shapes);
  if (mover.kind !== "figure") throw new Error("a declared total of no figure");
  const still = stillFacts([declared], 1, shapes);
  const { max } = shapes.fact(mover.fact) as { readonly max: number };
  // What one part may not hold alone, the others hold.
  let left = Math.max(0, bound - max);
  const held: Record<string, Given> = { ...still };
  for (const fact of Object.keys(still)) {
    if (fact === mover.fact) continue;
    const part = Math.min(left, (shapes.fact(fact) as { readonly max: number }).max);
    held[fact] = String(part);
    left -= part;
  }
  const own = bound - Object.values(held).reduce((sum: number, value) => sum + Number(value), 0);
  return unitsAround(String(own), mover.places)
    .filter(({ value }) => Number(value) <= max)
    .map(({ value, side }) => ({
      condition,
      moved: mover.fact,
      side,
      facts: { ...held, [mover.fact]: value },
    }));
}

/** A unit below, at and above a figure of so many places. */
function unitsAround(figure: string, places: number): readonly Edge[] {
  return sides(stepped(figure, -1, places), stepped(figure, 0, places), stepped(figure, 1, places));
}

function stepped(figure: string, units: number, places: number): string {
  const [whole = "0", rest = ""] = figure.split(".");
  return printed(BigInt(whole + rest.padEnd(places, "0")) + BigInt(units), places);
}

/** Units of so many places as a decimal: counts as they are. */
function printed(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const rest = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${whole}${rest === "" ? "" : `.${rest}`}`;
}

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}
