import { type Int, minimum, multiply, multiplyDivideHalfUp } from "../money/integer.js";
import { RATIO_ONE } from "../money/ratio.js";

/**
 * The award formulas on integer fen, without parsing or printing. Benefits of the catalog and the friendly
 * functions both stand on these.
 */

/** `base × rate`, rounded half-up to the fen once, then capped. `cap` is `null` where the rule sets none. */
export function cappedRateFen(baseFen: Int, rateUnits: Int, capFen: Int | null): Int {
  const award = multiplyDivideHalfUp(baseFen, rateUnits, RATIO_ONE);
  return capFen === null ? award : minimum(award, capFen);
}

/** `amount × count`, capped. */
export function perUnitFen(amountFen: Int, count: Int, capFen: Int | null): Int {
  const award = multiply(amountFen, count);
  return capFen === null ? award : minimum(award, capFen);
}
