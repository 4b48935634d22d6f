import { compileArithmetic, shownUnits } from "../conditions/arithmetic.js";
import type { CompiledCondition } from "../conditions/compile.js";
import { compileMeasure } from "../conditions/compile-measure.js";
import { SIGNS } from "../conditions/describe.js";
import type { Environment } from "../conditions/environment.js";
import {
  byIndicator,
  type CompiledIndicator,
  type IndicatorPoints,
  indicatorOf,
  pointsOf,
  shownPoints,
  spanOf,
  totalOf,
} from "../conditions/points.js";
import { MET, type Tri, UNMET } from "../conditions/tri.js";
import type {
  CompareCondition,
  Comparison,
  DependentBound,
  PointsCondition,
  Unit,
} from "../conditions/types.js";
import { unitsOf } from "../conditions/units.js";

/** What a node has worked out, ready to be told of one firm after another. */
export interface Figures {
  readonly arithmetic: (env: Environment) => string;
  readonly indicators: ((env: Environment) => readonly IndicatorPoints[]) | null;
}

/** The figures of a comparison or of a count of points; `null` for anything else. */
export function figuresOf(node: CompiledCondition): Figures | null {
  const { condition } = node;
  if ("measure" in condition) return { arithmetic: comparisonText(condition, node), indicators: null };
  return condition.test === "points-at-least" ? pointsFigures(condition, node) : null;
}

/** The opposite sign, for a comparison that failed: an explanation shows what is true. */
const FAILED: Readonly<Record<Comparison, string>> = {
  "at-least": SIGNS["less-than"],
  "more-than": SIGNS["at-most"],
  "at-most": SIGNS["more-than"],
  "less-than": SIGNS["at-least"],
};

/** A quotient over zero stands in no relation to a bound: it is not at least so much, and not less either. */
const UNDEFINED: Readonly<Record<Comparison, string>> = {
  "at-least": "≱",
  "more-than": "≯",
  "at-most": "≰",
  "less-than": "≮",
};

function comparisonText(condition: CompareCondition, node: CompiledCondition): (env: Environment) => string {
  const { measure, bound, test } = condition;
  const left = compileArithmetic(measure, node.back);
  const isMeasure = typeof bound === "object" && "measure" in bound;
  const right = isMeasure ? compileArithmetic(bound, node.back) : null;
  const boundOf = isMeasure ? null : boundText(bound, measure.unit, node);
  return (env) => {
    const have = left(env);
    const need = right?.(env) ?? null;
    const isDefined = have.isDefined && need?.isDefined !== false;
    const against = need === null ? boundOf?.(env) : need.expression;
    return `${have.expression ?? "?"} ${signOf(test, node.test(env), isDefined)} ${against ?? "?"}`;
  };
}

function signOf(test: Comparison, outcome: Tri, isDefined: boolean): string {
  if (outcome !== UNMET) return SIGNS[test];
  return isDefined ? FAILED[test] : UNDEFINED[test];
}

/** A bound that is a figure; of one that depends on a part of the node, the figure that holds. */
function boundText(
  bound: string | number | DependentBound,
  unit: Unit,
  { parts }: CompiledCondition,
): (env: Environment) => string | null {
  const shown = (figure: string | number): string => shownUnits(unitsOf(figure, unit, "bound"), unit);
  if (typeof bound !== "object") {
    const always = shown(bound);
    return () => always;
  }
  const then = shown(bound.then);
  const otherwise = shown(bound.otherwise);
  return (env) => {
    const which = parts[0]?.test(env);
    return which === MET ? then : which === UNMET ? otherwise : null;
  };
}

function pointsFigures(
  { indicators, declared, bound }: PointsCondition,
  { parts, back, test }: CompiledCondition,
): Figures {
  const tests = byIndicator(
    indicators,
    parts.map((part) => part.test),
  );
  const compiled = indicators.map((one, index) => indicatorOf(one, tests[index] ?? [], back));
  const said = declared === null ? null : compileMeasure(declared, back).numerator;
  const limit = unitsOf(bound, "points", "bound");
  return {
    indicators: (env) =>
      Object.freeze(
        indicators.map(({ id, title, max }, index) => {
          const points = shownPoints(pointsOf(compiled[index] as CompiledIndicator, env));
          return Object.freeze({ id, title, max, ...points });
        }),
      ),
    arithmetic(env) {
      const total = totalOf(compiled, env);
      const sum = compiled.map((one) => spanOf(shownPoints(pointsOf(one, env)))).join(" + ");
      const against = `${signOf("at-least", test(env), true)} ${bound}`;
      const isOpen = total[0] < limit && total[1] >= limit;
      const given = isOpen ? said?.(env) : undefined;
      const decides = given === undefined ? "" : `; ${shownUnits(given, "points")}`;
      return `${sum} = ${spanOf(shownPoints(total))}${decides} ${against}`;
    },
  };
}
