import { divideDown, greatestCommonDivisor, type Int, multiplyDivideHalfUp } from "./integer.js";
import { RATIO_ONE, type RatioInput, ratioUnitsOf } from "./ratio.js";

/** A ratio in lowest terms: 15% is 3 ÷ 20. Products with it stay small, so that they rarely need a `bigint`. */
export interface Fraction {
  readonly numerator: Int;
  readonly denominator: Int;
}

export const ZERO: Fraction = { numerator: 0, denominator: 1 };

/** A ratio as a fraction in lowest terms. */
export function fractionOf(ratio: RatioInput): Fraction {
  const units = ratioUnitsOf(ratio);
  if (units === 0) return ZERO;
  const common = greatestCommonDivisor(units, RATIO_ONE);
  return { numerator: divideDown(units, common), denominator: divideDown(RATIO_ONE, common) };
}

/** `fen × fraction`, rounded half-up to the fen once. */
export function takeFraction(fen: Int, { numerator, denominator }: Fraction): Int {
  return multiplyDivideHalfUp(fen, numerator, denominator);
}
