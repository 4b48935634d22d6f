import { Decimal } from "decimal.js";
import type { Int } from "./integer.js";

/** A private copy: a host program's `Decimal.set` must not reach in, nor ours leak out. */
const Exact = /* @__PURE__ */ Decimal.clone({
  defaults: true,
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
});

/**
 * `numerator ÷ denominator` as a decimal string of at most `places` places, rounded half-up: for showing a
 * quotient. Nothing is decided by it; decisions cross-multiply.
 */
export function showQuotient(numerator: Int, denominator: Int, places: number): string {
  const quotient = new Exact(String(numerator)).div(String(denominator)).toDecimalPlaces(places);
  return quotient.plus(0).toFixed();
}
