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

/**
 * Declares a reading.
 *
 * @example
 * ```ts
 * import { reading, text } from "huiqi";
 * const years = reading(
 *   text("含当年", "the current year counts"),
 *   text("仅完整年度", "complete years only"),
 *   text("清单自注", "the list's own gloss"),
 * );
 * years.taken.en; // "the current year counts"
 * ```
 */
export function reading(taken: Localized, other: Localized, why: Localized): Interpretation {
  return { taken, other, why };
}
