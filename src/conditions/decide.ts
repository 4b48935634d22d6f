import { factEntry } from "../facts/lookup.js";
import type { CompiledCondition } from "./compile.js";
import { limitOfFigure } from "./compile-comparison.js";
import { compileMeasure } from "./compile-measure.js";
import type { Environment } from "./environment.js";
import { MET, type Test, type Tri, tri, UNKNOWN, UNMET } from "./tri.js";
import type { CompareCondition, Comparison, Measure } from "./types.js";
import { unitsOf } from "./units.js";

const OTHER = 0;
const FIGURE = 1;
const RATIO = 2;
const FLAG = 3;
const ALL = 4;
const ANY = 5;

const PLAIN = -1;
const { MAX_SAFE_INTEGER: MOST } = Number;

/**
 * The verdict without its reasons: the same tree as {@link CompiledCondition}, in one shape for every node and walked by
 * one function, which a compiler makes much more of than of closures that call closures. What a province's screening
 * asks most of (figures, ratios of two figures, flags, all and any) is decided here, in plain numbers; anything else,
 * and any figure too large for that, is left to the node's own test.
 */
export class Step {
  readonly op: number;
  /** Slot of the figure or flag, and how many years before the last it is looked for; {@link PLAIN} for no year. */
  readonly slot: number;
  readonly shift: number;
  /** The same of a ratio's denominator. */
  readonly below: number;
  readonly belowShift: number;
  /** The figure meets the bound where `sign × (figure × q − bound × denominator) ≥ slack`. */
  readonly sign: number;
  readonly q: number;
  readonly bound: number;
  readonly slack: number;
  readonly parts: readonly Step[];
  readonly test: Test;

  /** One constructor, so that every step has the same layout. */
  constructor(test: Test, given: Partial<Omit<Step, "test">> = {}) {
    this.op = given.op ?? OTHER;
    this.slot = given.slot ?? 0;
    this.shift = given.shift ?? PLAIN;
    this.below = given.below ?? 0;
    this.belowShift = given.belowShift ?? PLAIN;
    this.sign = given.sign ?? 1;
    this.q = given.q ?? 1;
    this.bound = given.bound ?? 0;
    this.slack = given.slack ?? 0;
    this.parts = given.parts ?? [];
    this.test = test;
  }
}

/** Decides a step. */
export function decide(step: Step, env: Environment): Tri {
  switch (step.op) {
    case FIGURE: {
      const figure = figureAt(env, step.slot, step.shift);
      if (figure === undefined) return UNKNOWN;
      if (typeof figure !== "number") return step.test(env);
      return step.sign > 0 ? tri(figure - step.bound >= step.slack) : tri(step.bound - figure >= step.slack);
    }
    case RATIO: {
      const figure = figureAt(env, step.slot, step.shift);
      const below = figureAt(env, step.below, step.belowShift);
      if (figure === undefined || below === undefined) return UNKNOWN;
      if (typeof figure !== "number" || typeof below !== "number") return step.test(env);
      if (below <= 0) return UNMET;
      const left = figure * step.q;
      const right = below * step.bound;
      if (left > MOST || left < -MOST || right > MOST || right < -MOST) return step.test(env);
      return step.sign > 0 ? tri(left >= right + step.slack) : tri(right >= left + step.slack);
    }
    case FLAG: {
      const given = env.values[env.places[step.slot] as number];
      return given === undefined ? UNKNOWN : tri(given === step.sign > 0);
    }
    case ALL: {
      const { parts } = step;
      let outcome: Tri = MET;
      for (let index = 0; index < parts.length; index++) {
        const one = decide(parts[index] as Step, env);
        if (one === UNMET) return UNMET;
        if (one < outcome) outcome = one;
      }
      return outcome;
    }
    case ANY: {
      const { parts } = step;
      let outcome: Tri = UNMET;
      for (let index = 0; index < parts.length; index++) {
        const one = decide(parts[index] as Step, env);
        if (one === MET) return MET;
        if (one > outcome) outcome = one;
      }
      return outcome;
    }
    default:
      return step.test(env);
  }
}

function figureAt({ values, places, lastYear }: Environment, slot: number, shift: number) {
  const place = places[slot] as number;
  if (shift === PLAIN || place === 0) return values[place];
  const index = lastYear - shift - (values[place] as number);
  return index >= 0 && index < (values[place + 1] as number) ? values[place + 2 + index] : undefined;
}

/** All of several steps. */
export function allSteps(parts: readonly Step[], test: Test): Step {
  return new Step(test, { op: ALL, parts });
}

/** A compiled condition as a step. */
export function stepOf(node: CompiledCondition): Step {
  const { condition, parts, test } = node;
  switch (condition.test) {
    case "at-least":
    case "more-than":
    case "at-most":
    case "less-than":
      return comparisonStep(condition, node.back, test);
    case "is":
      return new Step(test, {
        op: FLAG,
        slot: factEntry(condition.fact).slot,
        sign: condition.value ? 1 : -1,
      });
    case "attested":
      return new Step(test, { op: FLAG, slot: factEntry(condition.fact).slot });
    case "all":
    case "every-year":
      return allSteps(parts.map(stepOf), test);
    case "any":
      return new Step(test, { op: ANY, parts: parts.map(stepOf) });
    default:
      return new Step(test);
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

function comparisonStep(
  { measure, bound, test: comparison }: CompareCondition,
  back: number,
  test: Test,
): Step {
  if (typeof bound === "object") return new Step(test);
  const head = { sign: SIGNS[comparison], slack: SLACKS[comparison] };
  const figure = placeOf(measure, back);
  if (figure !== null) {
    const units = unitsOf(bound, measure.unit, "bound");
    return typeof units === "number"
      ? new Step(test, { ...head, op: FIGURE, ...figure, bound: units })
      : new Step(test);
  }
  if (measure.measure !== "ratio") return new Step(test);
  const top = placeOf(measure.numerator, back);
  const bottom = placeOf(measure.denominator, back);
  const { p, q } = limitOfFigure(compileMeasure(measure, back), bound);
  if (top === null || bottom === null || typeof p !== "number" || typeof q !== "number")
    return new Step(test);
  return new Step(test, {
    ...head,
    op: RATIO,
    ...top,
    below: bottom.slot,
    belowShift: bottom.shift,
    bound: p,
    q,
  });
}

/** Where a measure stands in a profile, if it is one figure. */
function placeOf(measure: Measure, back: number): Pick<Step, "slot" | "shift"> | null {
  if (measure.measure === "value") return { slot: factEntry(measure.fact).slot, shift: PLAIN };
  if (measure.measure !== "year") return null;
  return { slot: factEntry(measure.fact).slot, shift: back + measure.back };
}
