import { type HuiqiErrorCode, refuse } from "../error/huiqi-error.js";
import { type Localized, text } from "../text.js";
import type { Int } from "./integer.js";
import { type DecimalFault, parseScaled, printScaled } from "./scaled.js";

/**
 * An amount in CNY yuan, as a decimal string with exactly two places: `"1234.56"`, `"-0.05"`. Make one with
 * {@link yuan}.
 */
export type Yuan = string & { readonly "~brand": "Yuan" };

/**
 * What an amount may be given as: a decimal string of at most two places, whole yuan as a safe-integer
 * `number` or a `bigint`. A fractional `number` is refused at run time, because it is not exact.
 */
export type YuanInput = Yuan | `${number}` | number | bigint;

/** Decimal places of a yuan. */
export const FEN_PLACES = 2;

/** The first number of fen with more than 18 whole digits of yuan. */
const TOO_MANY_FEN = 1e20;

const EXPECTED: Readonly<Record<DecimalFault, Localized>> = {
  "not-a-decimal": text(
    '十进制金额字符串，如 "1234.56"',
    'an amount in yuan as a plain decimal string such as "1234.56"',
  ),
  "too-many-places": text("至多两位小数的金额", "an amount with at most two decimal places"),
  "too-large": text("整数部分至多 18 位的金额", "an amount of at most 18 whole digits"),
  "unsafe-number": text(
    "安全整数，或十进制字符串（小数请用字符串传入）",
    'a whole, safe number of yuan; pass other amounts as a string such as "1234.56"',
  ),
};

/** Reads an amount into integer fen, or throws naming the path. */
export function fenOf(value: unknown, path = "", code: HuiqiErrorCode = "invalid-amount"): Int {
  const parsed = parseScaled(value, FEN_PLACES);
  return typeof parsed === "string" ? refuse(code, path, value, EXPECTED[parsed]) : parsed;
}

/** What {@link fenOf} would have said of a fault. */
export function expectedAmount(fault: DecimalFault): Localized {
  return EXPECTED[fault];
}

/** Prints integer fen as an amount in yuan. */
export function yuanOfFen(fen: Int): Yuan {
  return printScaled(fen, FEN_PLACES) as Yuan;
}

/**
 * An amount in CNY yuan, checked and in canonical form.
 *
 * @param value - a plain decimal string of at most two places, a safe-integer `number` or a `bigint` (whole
 * yuan), or an object whose `toString` gives such a string (a `Decimal`, for instance).
 * @returns the amount with exactly two places; never `"-0.00"`.
 * @throws HuiqiError `invalid-amount` for anything else: fractions as `number`, `NaN`, `"1,234"`, `""`, `"1e5"`,
 * more than two places, more than 18 whole digits.
 * @example
 * ```ts
 * import { yuan } from "huiqi";
 * yuan("1234.5"); // "1234.50"
 * yuan(20_000_000); // "20000000.00"
 * ```
 */
export function yuan(value: YuanInput | { toString(): string }): Yuan {
  return yuanOfFen(fenOf(typeof value === "object" && value !== null ? printed(value) : value));
}

function printed(value: { toString(): string }): unknown {
  try {
    if (Array.isArray(value)) return value;
    const text: unknown = value.toString();
    return typeof text === "string" ? text : value;
  } catch {
    return value;
  }
}

/**
 * 万元 in yuan: the unit in which the list prints most of its figures.
 *
 * @param amount - 万元, at most six decimal places.
 * @example
 * ```ts
 * import { wan } from "huiqi";
 * wan(1000); // "10000000.00"
 * wan("1.5"); // "15000.00"
 * ```
 */
export function wan(amount: number | `${number}`): Yuan {
  return inUnitOf(amount, 4);
}

/**
 * 亿元 in yuan.
 *
 * @param amount - 亿元, at most ten decimal places.
 * @example
 * ```ts
 * import { yi } from "huiqi";
 * yi(4); // "400000000.00"
 * ```
 */
export function yi(amount: number | `${number}`): Yuan {
  return inUnitOf(amount, 8);
}

function inUnitOf(amount: number | `${number}`, powerOfTen: number): Yuan {
  let parsed = parseScaled(amount, powerOfTen + FEN_PLACES);
  // What is printed here must be readable as an amount in yuan again.
  if (typeof parsed !== "string" && (parsed >= TOO_MANY_FEN || parsed <= -TOO_MANY_FEN)) parsed = "too-large";
  return typeof parsed === "string"
    ? refuse("invalid-amount", "", amount, EXPECTED[parsed])
    : yuanOfFen(parsed);
}
