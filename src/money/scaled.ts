import { canonical, divideDown, type Int } from "./integer.js";

/** Why a decimal was refused, so that a caller can say it in its own words. */
export type DecimalFault = "not-a-decimal" | "too-many-places" | "too-large" | "unsafe-number";

/** Whole digits that an amount may have: enough for any public budget, little enough to stay fast. */
export const MAX_WHOLE_DIGITS = 18;

const PATTERN = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;

/**
 * Reads a plain decimal as an integer count of its smallest unit: `"12.3"` with two places is `1230`.
 * A string, a safe-integer `number` or a `bigint` is taken; nothing is coerced, clipped or rounded.
 */
export function parseScaled(value: unknown, places: number): Int | DecimalFault {
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) return "unsafe-number";
    const units = value * 10 ** places;
    return Number.isSafeInteger(units) ? units + 0 : scale(BigInt(value), places);
  }
  if (typeof value === "bigint") return scale(value, places);
  if (typeof value !== "string") return "not-a-decimal";
  // The length is looked at first: a hostile string must not reach the pattern or BigInt.
  if (value.length > MAX_WHOLE_DIGITS + places + 24) return "too-large";
  const quick = value.length <= 14 ? parseQuickly(value, places) : undefined;
  if (quick !== undefined) return quick;
  const match = PATTERN.exec(value);
  if (match === null) return "not-a-decimal";
  const [, sign = "", whole = "", fraction = ""] = match;
  if (fraction.length > places) return "too-many-places";
  if (whole.length > MAX_WHOLE_DIGITS) return "too-large";
  const digits = whole + fraction.padEnd(places, "0");
  if (digits.length <= 15) return (sign === "-" ? -Number(digits) : Number(digits)) + 0;
  return canonical(sign === "-" ? -BigInt(digits) : BigInt(digits));
}

const ZERO = 48;
const NINE = 57;
const POINT = 46;
const MINUS = 45;

/** The common case without a pattern: short, well formed, few enough places. Anything else is left to the pattern. */
function parseQuickly(value: string, places: number): number | undefined {
  const negative = value.charCodeAt(0) === MINUS;
  const start = negative ? 1 : 0;
  let units = 0;
  let fraction = -1;
  let digits = 0;
  for (let index = start; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code === POINT) {
      if (fraction >= 0 || digits === 0) return undefined;
      fraction = 0;
      continue;
    }
    if (code < ZERO || code > NINE) return undefined;
    if (fraction >= 0) fraction += 1;
    // A zero that leads more digits is no plain decimal.
    else if (digits === 1 && units === 0) return undefined;
    units = units * 10 + (code - ZERO);
    digits += 1;
  }
  if (digits === 0 || fraction === 0 || fraction > places) return undefined;
  const missing = places - Math.max(fraction, 0);
  if (digits + missing > 15) return undefined;
  for (let index = 0; index < missing; index++) units *= 10;
  return (negative ? -units : units) + 0;
}

function scale(value: bigint, places: number): Int | DecimalFault {
  const magnitude = value < 0n ? -value : value;
  if (magnitude >= 10n ** BigInt(MAX_WHOLE_DIGITS)) return "too-large";
  return canonical(value * 10n ** BigInt(places));
}

/** Prints an integer count of smallest units as a plain decimal with exactly `places` places. */
export function printScaled(value: Int, places: number): string {
  if (typeof value === "number" && places === 2) return printHundredths(value);
  const negative = value < 0;
  const digits = (negative ? String(value).slice(1) : String(value)).padStart(places + 1, "0");
  const cut = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return negative ? `-${text}` : text;
}

/** Amounts, which are nearly all that is printed; many of them are nothing. */
function printHundredths(value: number): string {
  if (value === 0) return "0.00";
  const magnitude = value < 0 ? -value : value;
  const whole = divideDown(magnitude, 100) as number;
  const rest = magnitude - whole * 100;
  const text = `${whole}.${rest < 10 ? "0" : ""}${rest}`;
  return value < 0 ? `-${text}` : text;
}

/** Like {@link printScaled}, without the zeros that end a fraction. */
export function printScaledShort(value: Int, places: number): string {
  const text = printScaled(value, places);
  return places === 0 ? text : withoutEndingZeros(text);
}

/** A decimal with a point, without the zeros that end its fraction, and without the point where nothing is left of it. */
export function withoutEndingZeros(decimal: string): string {
  let end = decimal.length;
  while (decimal.charCodeAt(end - 1) === ZERO) end -= 1;
  if (decimal.charCodeAt(end - 1) === POINT) end -= 1;
  return end === decimal.length ? decimal : decimal.slice(0, end);
}
