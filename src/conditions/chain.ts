import { factEntry } from "../facts/lookup.js";
import { NO, YES } from "../facts/profile.js";
import type { CompiledCondition } from "./compile.js";
import { limitOfFigure } from "./compile-comparison.js";
import { compileMeasure } from "./compile-measure.js";
import { FAILS, HOLDS, type Leaf, leafOf, type Step, type Ways } from "./step.js";
import { FIGURE, FLAG, PLAIN, RATIO } from "./step-kinds.js";
import type { CompareCondition, Comparison, Measure } from "./types.js";
import { unitsOf } from "./units.js";

/** Any of several sets of conditions, each of which asks for all of its own: the tracks of a policy. */
export function chainOf(tracks: readonly (readonly CompiledCondition[])[]): Step {
  const ends: Ways = { met: HOLDS, unmet: FAILS, isNegated: false };
  return tracks.reduceRight<Step>((unmet, conditions) => chainAll(conditions, { ...ends, unmet }), FAILS);
}

function chainAll(nodes: readonly CompiledCondition[], ways: Ways): Step {
  return nodes.reduceRight((met, node) => chain(node, { ...ways, met }), ways.met);
}

function chainAny(nodes: readonly CompiledCondition[], ways: Ways): Step {
  return nodes.reduceRight((unmet, node) => chain(node, { ...ways, unmet }), ways.unmet);
}

function chainNot(node: CompiledCondition, { met, unmet, isNegated }: Ways): Step {
  return chain(node, { met: unmet, unmet: met, isNegated: !isNegated });
}

function chain(node: CompiledCondition, ways: Ways): Step {
  const { condition, parts, test } = node;
  switch (condition.test) {
    case "at-least":
    case "more-than":
    case "at-most":
    case "less-than":
      return leafOf(test, ways, comparisonLeaf(condition, node.back));
    case "is":
    case "attested": {
      const bound = condition.test === "attested" || condition.value ? YES : NO;
      return leafOf(test, ways, { op: FLAG, slot: factEntry(condition.fact).slot, bound });
    }
    case "all":
    case "every-year":
      return chainAll(parts, ways);
    case "any":
      return chainAny(parts, ways);
    case "not": {
      const [part] = parts as readonly [CompiledCondition];
      return chainNot(part, ways);
    }
    case "when": {
      const [when, then] = parts as readonly [CompiledCondition, CompiledCondition];
      return chainNot(when, { ...ways, unmet: chain(then, ways) });
    }
    default:
      return leafOf(test, ways);
  }
}

const SIGNS: Readonly<Record<Comparison, 1 | -1>> = {
  "at-least": 1,
  "more-than": 1,
  "at-most": -1,
  "less-than": -1,
};

/** Whole numbers: more than the bound is one more at least. */
const SLACKS: Readonly<Record<Comparison, 0 | 1>> = {
  "at-least": 0,
  "more-than": 1,
  "at-most": 0,
  "less-than": 1,
};

/** A comparison in plain numbers; nothing of one that is left to the node. */
function comparisonLeaf({ measure, bound, test: comparison }: CompareCondition, back: number): Leaf {
  if (typeof bound === "object") return {};
  const head = { sign: SIGNS[comparison], slack: SLACKS[comparison] };
  const figure = placeOf(measure, back);
  if (figure !== null) {
    const units = unitsOf(bound, measure.unit, "bound");
    return typeof units === "number" ? { ...head, op: FIGURE, ...figure, bound: units } : {};
  }
  if (measure.measure !== "ratio") return {};
  const top = placeOf(measure.numerator, back);
  const bottom = placeOf(measure.denominator, back);
  const { p, q } = limitOfFigure(compileMeasure(measure, back), bound);
  if (top === null || bottom === null || typeof p !== "number" || typeof q !== "number") return {};
  return { ...head, op: RATIO, ...top, below: bottom.slot, belowShift: bottom.shift, bound: p, q };
}

/** Where a measure stands in a profile, if it is one figure. */
function placeOf(measure: Measure, back: number): Pick<Step, "slot" | "shift"> | null {
  if (measure.measure === "value") return { slot: factEntry(measure.fact).slot, shift: PLAIN };
  if (measure.measure !== "year") return null;
  return { slot: factEntry(measure.fact).slot, shift: back + measure.back };
}
