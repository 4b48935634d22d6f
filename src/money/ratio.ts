import { refuse } from "../error/huiqi-error.js";
import { type Localized, text } from "../text.js";
import type { Int } from "./integer.js";
import { multiplyDivideHalfUp } from "./integer.js";
import { type DecimalFault, parseScaled, printScaledShort } from "./scaled.js";

/**
 * A ratio as a plain decimal string in shortest form: 3% is `"0.03"`. Make one with {@link ratioOf}.
 */
export type Ratio = string & { readonly "~brand": "Ratio" };

/** What a ratio may be given as: a decimal string of at most eight places, or a whole number. */
export type RatioInput = Ratio | `${number}` | number;

/** Decimal places that a given ratio may have. Ratios that huiqi derives are quotients and have no such bound. */
export const RATIO_PLACES = 8;

/** One whole, in the integer units in which given ratios are held. */
export const RATIO_ONE = 100_000_000;

const EXPECTED: Readonly<Record<DecimalFault, Localized>> = {
  "not-a-decimal": text(
    '十进制比率字符串，如 "0.03"',
    'a ratio as a plain decimal string such as "0.03" for 3%',
  ),
  "too-many-places": text("至多八位小数的比率", "a ratio with at most eight decimal places"),
  "too-large": text("整数部分至多 18 位的比率", "a ratio of at most 18 whole digits"),
  "unsafe-number": text("整数，或十进制字符串", 'a whole number, or a string such as "0.03"'),
};

/** Reads a ratio into integer units of 10⁻⁸, or throws naming the path. */
export function ratioUnitsOf(value: unknown, path = ""): Int {
  const parsed = parseScaled(value, RATIO_PLACES);
  return typeof parsed === "string" ? refuse("invalid-ratio", path, value, EXPECTED[parsed]) : parsed;
}

/** What {@link ratioUnitsOf} would have said of a fault. */
export function expectedRatio(fault: DecimalFault): Localized {
  return EXPECTED[fault];
}

/** Prints integer units of 10⁻⁸ as a ratio. */
export function ratioOfUnits(units: Int): Ratio {
  return printScaledShort(units, RATIO_PLACES) as Ratio;
}

/**
 * A ratio, checked and in canonical form.
 *
 * @param value - a plain decimal string of at most eight places, or a whole number. 3% is `"0.03"`.
 * @throws HuiqiError `invalid-ratio` for anything else, a percentage sign or a fractional `number` included.
 * @example
 * ```ts
 * import { ratioOf } from "huiqi";
 * ratioOf("0.0300"); // "0.03"
 * ```
 */
export function ratioOf(value: RatioInput): Ratio {
  return ratioOfUnits(ratioUnitsOf(value));
}

/** `fen × ratio`, rounded half-up to the fen once. */
export function applyRatio(fen: Int, ratioUnits: Int): Int {
  return multiplyDivideHalfUp(fen, ratioUnits, RATIO_ONE);
}
