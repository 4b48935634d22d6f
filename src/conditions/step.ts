import { END, OTHER, PLAIN } from "./step-kinds.js";
import { MET, type Test, type Tri, UNMET } from "./tri.js";

/**
 * The verdict without its reasons. The leaves of a tree of conditions are chained: each knows which is asked next when
 * it holds and which when it does not, so that all and any, negations and whole tracks cost nothing themselves. What a
 * province's screening asks most of (figures, ratios of two figures, flags) is decided here, in plain numbers; anything
 * else, and any figure too large for that, is left to the node's own test.
 */
export interface Step {
  readonly op: number;
  /** Slot of the figure or flag, and how many years before the last it is looked for; {@link PLAIN} for no year. */
  readonly slot: number;
  readonly shift: number;
  /** The same of a ratio's denominator. */
  readonly below: number;
  readonly belowShift: number;
  /** The leaf holds where `sign × (figure × q − bound × denominator) ≥ slack`. */
  readonly sign: number;
  readonly q: number;
  readonly bound: number;
  readonly slack: number;
  readonly test: Test;
  /** What is asked next. */
  readonly met: Step;
  readonly unmet: Step;
  /** What is asked next of an unknown leaf by one who hopes, and by one who fears. */
  readonly hoped: Step;
  readonly feared: Step;
}

/** What sets a leaf apart from others. */
export type Leaf = Partial<Omit<Step, "test" | "met" | "unmet" | "hoped" | "feared">>;

/** Where steps lead when they hold and when they do not; swapped below a negation. */
export interface Ways {
  readonly met: Step;
  readonly unmet: Step;
  readonly isNegated: boolean;
}

/** One place makes steps, so that all of them have the same layout. */
export function leafOf(test: Test, { met, unmet, isNegated }: Ways, given: Leaf = {}): Step {
  return {
    op: given.op ?? OTHER,
    slot: given.slot ?? 0,
    shift: given.shift ?? PLAIN,
    below: given.below ?? 0,
    belowShift: given.belowShift ?? PLAIN,
    sign: given.sign ?? 1,
    q: given.q ?? 1,
    bound: given.bound ?? 0,
    slack: given.slack ?? 0,
    test,
    met,
    unmet,
    hoped: isNegated ? unmet : met,
    feared: isNegated ? met : unmet,
  };
}

function endOf(outcome: Tri): Step {
  const nowhere = undefined as unknown as Step;
  return leafOf(() => outcome, { met: nowhere, unmet: nowhere, isNegated: false }, { op: END });
}

export const HOLDS = endOf(MET);
export const FAILS = endOf(UNMET);
