import { datePlusYears, firstDayOfYear, fullYearsBetween, type IsoDate, yearOf } from "../dates/calendar.js";
import { factEntry } from "../facts/lookup.js";
import type { FactPath } from "../facts/types.js";
import { add, divideDown, divideUp, type Int, multiply, subtract } from "../money/integer.js";
import { MAX_WHOLE_DIGITS } from "../money/scaled.js";
import { type Quotient, quotientOf } from "../money/show.js";
import type { CompiledCondition } from "./compile.js";
import { type Limit, limitOfFigure, limitOfMeasure } from "./compile-comparison.js";
import { type CompiledMeasure, compileMeasure, type Lever } from "./compile-measure.js";
import { type Environment, valueAt } from "./environment.js";
import { MET, UNMET } from "./tri.js";
import type { CompareCondition, Comparison, ElapsedMeasure, Measure, Unit } from "./types.js";
import { printUnits } from "./units.js";

/** How far an unmet figure is from its bound, exactly. */
export interface Shortfall {
  /** The facts that would have to move: one of them, or several together. */
  readonly facts: readonly FactPath[];
  /** The years of a yearly fact in which the figure stands. */
  readonly years?: readonly number[];
  readonly direction: "more" | "less";
  /** The exact distance, in the unit of those facts: the smallest step that meets the bound. */
  readonly by: string;
  readonly unit: Unit;
  /** The measure as it is and the bound it is held against, in the measure's unit. */
  readonly have: string;
  readonly need: string;
  readonly comparison: Comparison;
  /** The first day on which time alone meets the bound. */
  readonly holdsFrom?: IsoDate;
  /** Of a ratio: what its denominator could be instead, with the numerator as it is. */
  readonly otherwise?: DenominatorShortfall;
  /** Whether another branch of a group could be met instead. */
  readonly alternative: boolean;
}

/** The denominator at which a ratio would stand in its bound. */
export interface DenominatorShortfall {
  readonly facts: readonly FactPath[];
  readonly years?: readonly number[];
  readonly direction: "more" | "less";
  readonly by: string;
  readonly unit: Unit;
  /** The nearest denominator that meets the bound. */
  readonly at: string;
}

/** On its way to being frozen. Parts that may be absent are added: to spread them takes longer than all the rest. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Adds the distance, frozen, of every unmet figure below an unmet condition. */
export function collectShortfalls(
  node: CompiledCondition,
  env: Environment,
  shortfalls: Shortfall[],
  alternative = false,
): void {
  if (node.test(env) !== UNMET) return;
  const { condition } = node;
  switch (condition.test) {
    case "at-least":
    case "more-than":
    case "at-most":
    case "less-than": {
      const shortfall = shortfallOf(condition, node, env, alternative);
      if (shortfall !== null) shortfalls.push(shortfall);
      return;
    }
    case "any":
    case "at-least-of":
    case "points-at-least":
      for (const part of node.parts) collectShortfalls(part, env, shortfalls, true);
      return;
    case "all":
    case "every-year":
      for (const part of node.parts) collectShortfalls(part, env, shortfalls, alternative);
      return;
    case "when": {
      const then = node.parts[1];
      if (then !== undefined) collectShortfalls(then, env, shortfalls, alternative);
      return;
    }
    default:
      return;
  }
}

function shortfallOf(
  condition: CompareCondition,
  node: CompiledCondition,
  env: Environment,
  alternative: boolean,
): Shortfall | null {
  const measure = compileMeasure(condition.measure, node.back);
  const limit = limitOf(condition, measure, node, env);
  if (limit === null) return null;
  if (condition.measure.measure === "years-since") {
    return elapsedShortfall(condition, condition.measure, measure, limit, node.back, env, alternative);
  }
  const n = measure.numerator(env);
  const d = measure.denominator === null ? 1 : measure.denominator(env);
  const { lever } = measure;
  if (n === undefined || d === undefined || d <= 0 || lever === null) return null;
  // A fact that moves the bound, or the denominator, along with the measure has no distance of this kind.
  if (divisorMoves(condition.measure, node.back, lever)) return null;
  const { bound } = condition;
  if (typeof bound === "object" && "measure" in bound && moves(bound, node.back, lever)) return null;
  const needed = nearest(condition.test, multiply(limit.p, d), limit.q);
  const rises = needed > n;
  const distance = rises ? subtract(needed, n) : subtract(n, needed);
  const slope = lever.slope === null ? 1 : lever.slope(env);
  if (slope === undefined || slope <= 0) return null;
  const years = yearsOf(lever, env);
  const otherwise = denominatorShortfall(condition, node.back, limit, n, env);
  const shortfall: Writable<Shortfall> = {
    facts: lever.facts,
    direction: rises ? "more" : "less",
    by: printUnits(divideUp(distance, slope), lever.unit),
    unit: lever.unit,
    have: worthOf(measure, n, d).shown,
    need: showLimit(limit, measure),
    comparison: condition.test,
    alternative,
  };
  if (years !== null) shortfall.years = years;
  if (otherwise !== null) shortfall.otherwise = otherwise;
  return Object.freeze(shortfall);
}

/**
 * Where the denominator of a ratio would have to be: `n × q ⋛ p × d` solved for `d`. Only where both sides are figures
 * that the firm has, the bound is one, and no fact stands on both sides.
 */
function denominatorShortfall(
  { measure, bound, test }: CompareCondition,
  back: number,
  { p, q }: Limit,
  n: Int,
  env: Environment,
): DenominatorShortfall | null {
  if (measure.measure !== "ratio" || (typeof bound === "object" && "measure" in bound)) return null;
  const top = compileMeasure(measure.numerator, back);
  const bottom = compileMeasure(measure.denominator, back);
  const { lever } = bottom;
  const d = bottom.numerator(env);
  if (top.denominator !== null || bottom.denominator !== null || lever === null || lever.slope !== null) {
    return null;
  }
  if (d === undefined || p <= 0 || n <= 0 || moves(measure.numerator, back, lever)) return null;
  const needed = nearest(MIRRORED[test], multiply(n, q), p);
  // A denominator of nothing leaves the ratio undefined.
  if (needed <= 0) return null;
  const at = printUnits(needed, lever.unit);
  // Nor can a fact hold more digits than it may have.
  if (at.replace(/\..*/, "").length > MAX_WHOLE_DIGITS) return null;
  const rises = needed > d;
  const years = yearsOf(lever, env);
  const shortfall: Writable<DenominatorShortfall> = {
    facts: lever.facts,
    direction: rises ? "more" : "less",
    by: printUnits(rises ? subtract(needed, d) : subtract(d, needed), lever.unit),
    unit: lever.unit,
    at,
  };
  if (years !== null) shortfall.years = years;
  return Object.freeze(shortfall);
}

/** A ratio is at least so much while its denominator is at most so much. */
const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  "at-least": "at-most",
  "more-than": "less-than",
  "at-most": "at-least",
  "less-than": "more-than",
};

/** The years in which the facts of a lever stand, in order; null where they are not yearly. */
function yearsOf({ yearsBack }: Lever, { lastYear }: Environment): readonly number[] | null {
  if (yearsBack.length === 0) return null;
  return Object.freeze(yearsBack.map((back) => lastYear - back).sort((a, b) => a - b));
}

/** Whether a lever moves a measure. */
function moves(measure: Measure, back: number, lever: Lever): boolean {
  switch (measure.measure) {
    case "value":
    case "years-since":
      return lever.facts.includes(measure.fact);
    case "year":
      return movesYears(measure.fact, back + measure.back, 1, lever);
    case "sum-of-years":
    case "mean-of-years":
      return movesYears(measure.fact, back, measure.years, lever);
    case "mean-growth":
      return movesYears(measure.fact, back, measure.years + 1, lever);
    case "sum-of":
      return measure.of.some((part) => moves(part, back, lever));
    case "ratio":
      return moves(measure.numerator, back, lever) || moves(measure.denominator, back, lever);
    case "per":
      return moves(measure.of, back, lever);
    default:
      return lever.facts.includes(measure.select.records);
  }
}

function movesYears(fact: FactPath, back: number, years: number, lever: Lever): boolean {
  return lever.facts.includes(fact) && lever.yearsBack.some((at) => at >= back && at < back + years);
}

/** Whether a lever of a measure also moves what the measure is divided by. */
function divisorMoves(measure: Measure, back: number, lever: Lever): boolean {
  switch (measure.measure) {
    case "ratio":
      return moves(measure.denominator, back, lever);
    case "per":
      return divisorMoves(measure.of, back, lever);
    default:
      return false;
  }
}

/** Places to which a quotient is shown. The decision never depends on it. */
const SHOWN_PLACES = 12;

/** A measure as it stands, for people: exact where it is whole, rounded to twelve places where it is a quotient. */
export function worthOf(measure: CompiledMeasure, numerator: Int, denominator: Int): Quotient {
  return measure.denominator === null
    ? { shown: printUnits(numerator, measure.unit), isExact: true }
    : shownIn(measure.unit, quotientOf(numerator, multiply(denominator, measure.scale), SHOWN_PLACES));
}

/** An amount has its two places, whatever else it has. */
function shownIn(unit: Unit, { shown, isExact }: Quotient): Quotient {
  if (unit !== "yuan") return { shown, isExact };
  const point = shown.indexOf(".");
  return { shown: point < 0 ? `${shown}.00` : shown.padEnd(point + 3, "0"), isExact };
}

const shown = new WeakMap<Limit, string>();

/** A bound, for people. Most are fixed figures, put into words once. */
function showLimit(limit: Limit, measure: CompiledMeasure): string {
  let said = shown.get(limit);
  if (said === undefined) {
    said = shownIn(measure.unit, quotientOf(limit.p, multiply(limit.q, measure.scale), SHOWN_PLACES)).shown;
    shown.set(limit, said);
  }
  return said;
}

function limitOf(
  condition: CompareCondition,
  measure: CompiledMeasure,
  node: CompiledCondition,
  env: Environment,
): Limit | null {
  const { bound } = condition;
  if (typeof bound !== "object") return limitOfFigure(measure, bound);
  if ("measure" in bound) return limitOfMeasure(measure, compileMeasure(bound, node.back), env) ?? null;
  const which = node.parts[0]?.test(env);
  // While the fact that decides the bound is unknown, the nearer bound is not known either.
  if (which === MET) return limitOfFigure(measure, bound.then);
  return which === UNMET ? limitOfFigure(measure, bound.otherwise) : null;
}

/** The numerator nearest to where it is that meets `n × q ⋛ right`. */
function nearest(comparison: Comparison, right: Int, q: Int): Int {
  switch (comparison) {
    case "at-least":
      return divideUp(right, q);
    case "more-than":
      return add(divideDown(right, q), 1);
    case "at-most":
      return divideDown(right, q);
    case "less-than":
      return subtract(divideUp(right, q), 1);
  }
}

function elapsedShortfall(
  condition: CompareCondition,
  elapsed: ElapsedMeasure,
  measure: CompiledMeasure,
  limit: Limit,
  back: number,
  env: Environment,
  alternative: boolean,
): Shortfall | null {
  const have = measure.numerator(env);
  const since = valueAt(env, factEntry(elapsed.fact).slot) as IsoDate | undefined;
  const needed = nearest(condition.test, limit.p, limit.q);
  if (have === undefined || since === undefined || needed <= have) return null;
  return Object.freeze({
    facts: Object.freeze([elapsed.fact]),
    direction: "more",
    by: printUnits(subtract(needed, have), "count"),
    unit: "count",
    have: printUnits(have, "count"),
    need: showLimit(limit, measure),
    comparison: condition.test,
    holdsFrom: holdsFrom(since, Number(needed), elapsed.until, back),
    alternative,
  });
}

function holdsFrom(since: IsoDate, fullYears: number, until: ElapsedMeasure["until"], back: number): IsoDate {
  if (until === "last-year-end") return firstDayOfYear(yearOf(since) + fullYears + 1 + back);
  const day = datePlusYears(since, fullYears);
  // From 29 February, the 28th of a common year is not yet a full year.
  return fullYearsBetween(since, day) >= fullYears ? day : (`${day.slice(0, 4)}-03-01` as IsoDate);
}
