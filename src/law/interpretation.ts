import type { Localized } from "../text.js";

/** How a clause that can be read in two ways is read here. */
export interface Interpretation {
  /** The reading on which the verdict rests. */
  readonly taken: Localized;
  /** The other reading. */
  readonly other: Localized;
  /** Why the first was taken. */
  readonly why: Localized;
}

/** Declares a reading. */
export function reading(taken: Localized, other: Localized, why: Localized): Interpretation {
  return { taken, other, why };
}
