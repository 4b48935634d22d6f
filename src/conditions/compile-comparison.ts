import { divideDown, greatestCommonDivisor, type Int, multiply } from "../money/integer.js";
import { type CompiledMeasure, compileMeasure, type ReadInt } from "./compile-measure.js";
import type { Environment } from "./environment.js";
import { MET, type Test, type Tri, tri, UNKNOWN, UNMET } from "./tri.js";
import type { CompareCondition, Comparison, Measure } from "./types.js";
import { scaleOf, unitsOf } from "./units.js";

/**
 * A bound brought to the terms of its measure's fraction: the measure `n ÷ (d × scale)` stands to it as `n × q`
 * to `p × d`. Nothing is divided to compare.
 */
export interface Limit {
  readonly p: Int;
  readonly q: Int;
}

const limits = new WeakMap<CompiledMeasure, Map<string | number, Limit>>();

/** A fixed bound in the terms of a measure, in lowest terms so that the products stay small. Worked out once. */
export function limitOfFigure(measure: CompiledMeasure, bound: string | number): Limit {
  let ofMeasure = limits.get(measure);
  if (ofMeasure === undefined) {
    ofMeasure = new Map();
    limits.set(measure, ofMeasure);
  }
  let limit = ofMeasure.get(bound);
  if (limit === undefined) {
    limit = limitAnew(measure, bound);
    ofMeasure.set(bound, limit);
  }
  return limit;
}

function limitAnew(measure: CompiledMeasure, bound: string | number): Limit {
  const unitScale = scaleOf(measure.unit);
  const right = multiply(unitsOf(bound, measure.unit, "bound"), measure.scale);
  const common = right === 0 ? unitScale : greatestCommonDivisor(right, unitScale);
  return { p: divideDown(right, common), q: divideDown(unitScale, common) };
}

/** A bound that is itself a measure, as it stands now. `undefined`: unknown; `null`: undefined by a zero denominator. */
export function limitOfMeasure(
  measure: CompiledMeasure,
  bound: CompiledMeasure,
  env: Environment,
): Limit | null | undefined {
  const m = bound.numerator(env);
  const e = bound.denominator === null ? 1 : bound.denominator(env);
  if (m === undefined || e === undefined) return undefined;
  if (e <= 0) return null;
  return { p: multiply(m, measure.scale), q: multiply(e, bound.scale) };
}

/** Compiles a comparison; `when` decides a bound that depends on a fact. */
export function compileComparison(condition: CompareCondition, back: number, when: Test | null): Test {
  const { test: comparison, bound } = condition;
  const measure = compileMeasure(condition.measure, back);
  if (typeof bound !== "object") return againstFigure(measure, comparison, bound);
  if ("measure" in bound) return againstMeasure(measure, comparison, bound, back);
  const then = againstFigure(measure, comparison, bound.then);
  const otherwise = againstFigure(measure, comparison, bound.otherwise);
  return (env) => {
    const which = when === null ? UNKNOWN : when(env);
    if (which === MET) return then(env);
    if (which === UNMET) return otherwise(env);
    // Whichever bound it turns out to be, the answer may be the same.
    const one = then(env);
    return one === otherwise(env) ? one : UNKNOWN;
  };
}

function againstFigure(measure: CompiledMeasure, comparison: Comparison, bound: string | number): Test {
  const { numerator, denominator, least, greatest } = measure;
  if (denominator === null) {
    const figure = unitsOf(bound, measure.unit, "bound");
    if (least === numerator) return plainTest(numerator, comparison, figure);
    // Counts over records may leave a range: the comparison stands when both of its ends agree.
    const low = plainTest(least, comparison, figure);
    const high = plainTest(greatest, comparison, figure);
    return (env) => {
      const one = low(env);
      return one === high(env) ? one : UNKNOWN;
    };
  }
  const { p, q } = limitOfFigure(measure, bound);
  const holds = HOLDS[comparison];
  return (env) => {
    const n = numerator(env);
    if (n === undefined) return UNKNOWN;
    const d = denominator(env);
    if (d === undefined) return UNKNOWN;
    return d <= 0 ? UNMET : holds(multiply(n, q), multiply(p, d));
  };
}

function againstMeasure(
  measure: CompiledMeasure,
  comparison: Comparison,
  other: Measure,
  back: number,
): Test {
  const bound = compileMeasure(other, back);
  const holds = HOLDS[comparison];
  return (env) => {
    const n = measure.numerator(env);
    const d = measure.denominator === null ? 1 : measure.denominator(env);
    const limit = limitOfMeasure(measure, bound, env);
    if (n === undefined || d === undefined || limit === undefined) return UNKNOWN;
    if (d <= 0 || limit === null) return UNMET;
    return holds(multiply(n, limit.q), multiply(limit.p, d));
  };
}

function plainTest(read: ReadInt, comparison: Comparison, bound: Int): Test {
  switch (comparison) {
    case "at-least":
      return (env) => {
        const n = read(env);
        return n === undefined ? UNKNOWN : n >= bound ? MET : UNMET;
      };
    case "more-than":
      return (env) => {
        const n = read(env);
        return n === undefined ? UNKNOWN : n > bound ? MET : UNMET;
      };
    case "at-most":
      return (env) => {
        const n = read(env);
        return n === undefined ? UNKNOWN : n <= bound ? MET : UNMET;
      };
    case "less-than":
      return (env) => {
        const n = read(env);
        return n === undefined ? UNKNOWN : n < bound ? MET : UNMET;
      };
  }
}

const HOLDS: Readonly<Record<Comparison, (left: Int, right: Int) => Tri>> = {
  "at-least": (left, right) => tri(left >= right),
  "more-than": (left, right) => tri(left > right),
  "at-most": (left, right) => tri(left <= right),
  "less-than": (left, right) => tri(left < right),
};
