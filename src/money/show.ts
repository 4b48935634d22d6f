import { type Localized, text } from "../text.js";
import { divideHalfUp, type Int, multiply } from "./integer.js";
import { printScaledShort, withoutEndingZeros } from "./scaled.js";

/** Figures as people write them. Nothing is rounded but a quotient: the digits are those given. */

const ZERO = 48;

/** A plain decimal times one hundred, with a percentage sign: `"0.035"` is `3.5%`. */
export function percent(ratio: string): string {
  const sign = ratio.startsWith("-") ? "-" : "";
  const point = ratio.indexOf(".");
  const whole = ratio.slice(sign.length, point < 0 ? ratio.length : point);
  const fraction = point < 0 ? "00" : ratio.slice(point + 1).padEnd(2, "0");
  const moved = withoutLeadingZeros(whole + fraction.slice(0, 2));
  return `${sign}${fraction.length === 2 ? moved : withoutEndingZeros(`${moved}.${fraction.slice(2)}`)}%`;
}

function withoutLeadingZeros(digits: string): string {
  let from = 0;
  while (from < digits.length - 1 && digits.charCodeAt(from) === ZERO) from += 1;
  return from === 0 ? digits : digits.slice(from);
}

/** An amount with thousands separators: `"1234567.80"` is `1,234,567.80`, and whole yuan lose their zeros. */
export function grouped(amount: string): string {
  const point = amount.indexOf(".");
  if (point < 0) return withSeparators(amount);
  const whole = withSeparators(amount.slice(0, point));
  return isWhole(amount, point) ? whole : whole + amount.slice(point);
}

/** Whether nothing but zeros stands after the point. */
function isWhole(amount: string, point: number): boolean {
  for (let index = point + 1; index < amount.length; index++) {
    if (amount.charCodeAt(index) !== ZERO) return false;
  }
  return true;
}

function withSeparators(whole: string): string {
  if (whole.length <= 3) return whole;
  const sign = whole.startsWith("-") ? 1 : 0;
  let from = sign + (((whole.length - sign - 1) % 3) + 1);
  let digits = whole.slice(0, from);
  for (; from < whole.length; from += 3) digits += `,${whole.slice(from, from + 3)}`;
  return digits;
}

/**
 * An amount in yuan for each language: whole 万 and 亿 in Chinese as the list prints them, thousands separators in
 * English.
 */
export function showYuan(amount: string): Localized {
  const shown = grouped(amount);
  return text(inChinese(amount, shown), `¥${shown}`);
}

function inChinese(amount: string, shown: string): string {
  const point = amount.indexOf(".");
  if (point >= 0 && !isWhole(amount, point)) return `${shown}元`;
  const whole = point < 0 ? amount : amount.slice(0, point);
  if (whole.endsWith("00000000")) return `${withSeparators(whole.slice(0, -8))}亿元`;
  return whole.endsWith("0000") ? `${withSeparators(whole.slice(0, -4))}万元` : `${shown}元`;
}

/**
 * `numerator ÷ denominator`, above zero, as a decimal string of at most `places` places, rounded half-up: for showing a
 * quotient. Nothing is decided by it; decisions cross-multiply.
 */
export function showQuotient(numerator: Int, denominator: Int, places: number): string {
  const units = quotientQuickly(numerator, denominator, places);
  return units ?? printScaledShort(divideHalfUp(multiply(numerator, 10 ** places), denominator), places);
}

/** The common case without big integers, digit by digit: what is left over times ten must be safe. */
function quotientQuickly(numerator: Int, denominator: Int, places: number): string | undefined {
  if (typeof numerator !== "number" || typeof denominator !== "number") return undefined;
  if (numerator < 0 || denominator > Number.MAX_SAFE_INTEGER / 10 || places > 15) return undefined;
  let whole = Math.floor(numerator / denominator);
  let rest = numerator - whole * denominator;
  let fraction = 0;
  for (let place = 0; place < places; place++) {
    const digit = Math.floor((rest * 10) / denominator);
    rest = rest * 10 - digit * denominator;
    fraction = fraction * 10 + digit;
  }
  if (rest >= denominator - rest) fraction += 1;
  if (fraction === 10 ** places) {
    whole += 1;
    fraction = 0;
  }
  return fraction === 0
    ? String(whole)
    : withoutEndingZeros(`${whole}.${String(fraction).padStart(places, "0")}`);
}
