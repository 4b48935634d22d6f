import type { Environment } from "./environment.js";

/** Kleene's three values, ordered so that `all` is the minimum and `any` the maximum. */
export const UNMET = 0;
export const UNKNOWN = 1;
export const MET = 2;
export type Tri = typeof UNMET | typeof UNKNOWN | typeof MET;

/** A compiled condition. */
export type Test = (env: Environment) => Tri;

/** The outcome of a condition, in words. */
export type Outcome = "met" | "unmet" | "unknown";

const NAMES: readonly [Outcome, Outcome, Outcome] = ["unmet", "unknown", "met"];

export function outcomeOf(tri: Tri): Outcome {
  return NAMES[tri];
}

export function negated(tri: Tri): Tri {
  return (MET - tri) as Tri;
}

export function tri(holds: boolean): Tri {
  return holds ? MET : UNMET;
}
