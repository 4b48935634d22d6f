import {
  add,
  divideHalfUp,
  type Int,
  maximum,
  minimum,
  multiply,
  multiplyDivideHalfUp,
  subtract,
} from "../money/integer.js";
import { RATIO_ONE } from "../money/ratio.js";

/**
 * The award formulas on integer fen, without parsing or printing. Benefits of the catalog and the friendly
 * functions both stand on these.
 */

/**
 * `base × rate`, rounded half-up to the fen once, then capped. `cap` is `null` where the rule sets none; `parts` is
 * what the base is yet to be divided by, where it is a mean.
 */
export function cappedRateFen(baseFen: Int, rateUnits: Int, capFen: Int | null, parts: Int = 1): Int {
  return capped(multiplyDivideHalfUp(baseFen, rateUnits, multiply(RATIO_ONE, parts)), capFen);
}

/** `amount × count`, capped; `parts` is what the count is yet to be divided by, where it is a mean. */
export function perUnitFen(amountFen: Int, count: Int, capFen: Int | null, parts: Int = 1): Int {
  return capped(multiplyDivideHalfUp(amountFen, count, parts), capFen);
}

/** An amount with its own rate. */
export interface RatedFen {
  readonly baseFen: Int;
  readonly rateUnits: Int;
}

/** The sum of every `base × rate`, rounded half-up to the fen once, then capped. */
export function sumOfRatesFen(parts: readonly RatedFen[], capFen: Int | null): Int {
  let exact: Int = 0;
  for (const { baseFen, rateUnits } of parts) exact = add(exact, multiply(baseFen, rateUnits));
  return capped(divideHalfUp(exact, RATIO_ONE), capFen);
}

/** What a cap leaves of a sum when some of the cap is used up already. */
export interface UnderCapFen {
  readonly amount: Int;
  readonly capped: boolean;
}

/** Holds a sum under what is left of a cap. */
export function underCap(sum: Int, cap: Int | null, already: Int): UnderCapFen {
  if (cap === null) return { amount: sum, capped: false };
  const room = maximum(subtract(cap, already), 0);
  return { amount: minimum(sum, room), capped: sum > room };
}

function capped(award: Int, capFen: Int | null): Int {
  return capFen === null ? award : minimum(award, capFen);
}
