import { type Localized, text } from "../text.js";
import { divideDown, divideHalfUp, type Int, multiply } from "./integer.js";
import { printScaledShort, withoutEndingZeros } from "./scaled.js";
import { fenOf, yuanOfFen } from "./yuan.js";

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

/** Integer fen with thousands separators: `123456780` is `1,234,567.80`, and whole yuan lose their zeros. */
export function groupedFen(fen: Int): string {
  if (typeof fen !== "number") return grouped(yuanOfFen(fen));
  if (fen < 0) return `-${groupedFen(-fen)}`;
  const whole = divideDown(fen, 100) as number;
  const rest = fen - whole * 100;
  return rest === 0 ? separated(whole) : `${separated(whole)}.${rest < 10 ? "0" : ""}${rest}`;
}

/** A whole number, not below zero, with thousands separators. */
function separated(whole: number): string {
  if (whole < 1000) return String(whole);
  thousands ??= Array.from({ length: 1000 }, (_, three) => `,${String(three).padStart(3, "0")}`);
  return separated(Math.floor(whole / 1000)) + thousands[whole % 1000];
}

/** `,000` to `,999`: to look three digits up is twice as fast as to cut a number into them. */
let thousands: readonly string[] | undefined;

/** {@link showFen} of an amount in yuan. */
export function showYuan(amount: string): Localized {
  return showFen(fenOf(amount));
}

/**
 * Integer fen as an amount for each language: whole 万 and 亿 in Chinese as the list prints them, thousands separators
 * in English.
 */
export function showFen(fen: Int): Localized {
  const shown = groupedFen(fen);
  return text(inChinese(fen, shown), `¥${shown}`);
}

const WAN_FEN = 1_000_000;
const YI_FEN = 10_000 * WAN_FEN;

function inChinese(fen: Int, shown: string): string {
  if (fen === 0 || !isMultiple(fen, WAN_FEN)) return `${shown}元`;
  return isMultiple(fen, YI_FEN) ? `${inUnits(fen, YI_FEN)}亿元` : `${inUnits(fen, WAN_FEN)}万元`;
}

function isMultiple(fen: Int, unit: number): boolean {
  return typeof fen === "number" ? fen % unit === 0 : fen % BigInt(unit) === 0n;
}

function inUnits(fen: Int, unit: number): string {
  return groupedFen(multiply(divideDown(fen, unit), 100));
}

/** A quotient as shown. */
export interface Quotient {
  readonly shown: string;
  /** Whether what is shown is all of it: nothing was rounded. */
  readonly isExact: boolean;
}

/**
 * `numerator ÷ denominator`, above zero, as a decimal string of at most `places` places, rounded half-up: for showing a
 * quotient. Nothing is decided by it; decisions cross-multiply.
 */
export function quotientOf(numerator: Int, denominator: Int, places: number): Quotient {
  const quickly = quotientQuickly(numerator, denominator, places);
  if (quickly !== undefined) return quickly;
  const scaled = multiply(numerator, 10 ** places);
  const units = divideHalfUp(scaled, denominator);
  return {
    shown: printScaledShort(units, places),
    isExact: multiply(units, denominator) === scaled,
  };
}

/** The common case without big integers, digit by digit: what is left over times ten must be safe. */
function quotientQuickly(numerator: Int, denominator: Int, places: number): Quotient | undefined {
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
  const isExact = rest === 0;
  if (rest >= denominator - rest) fraction += 1;
  if (fraction === 10 ** places) {
    whole += 1;
    fraction = 0;
  }
  if (fraction === 0) return { shown: String(whole), isExact };
  return { shown: withoutEndingZeros(`${whole}.${String(fraction).padStart(places, "0")}`), isExact };
}
