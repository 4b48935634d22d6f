/**
 * Exact integers in the cheapest form that holds them: a `number` while it is a safe integer, a `bigint`
 * beyond. Every function returns that canonical form, so `===` compares values and `-0` never appears.
 */
export type Int = number | bigint;

const MAX = BigInt(Number.MAX_SAFE_INTEGER);

/** The canonical form of an integer: `number` within ±(2^53 − 1), `bigint` outside. */
export function canonical(value: bigint): Int {
  return value <= MAX && value >= -MAX ? Number(value) : value;
}

export function add(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    // Adding zero turns -0 into 0, here and below.
    if (Number.isSafeInteger(sum)) return sum + 0;
  }
  return canonical(BigInt(a) + BigInt(b));
}

export function subtract(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference + 0;
  }
  return canonical(BigInt(a) - BigInt(b));
}

export function multiply(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    // A product beyond 2^53 rounds to something at least that large, so this test cannot be fooled.
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return canonical(BigInt(a) * BigInt(b));
}

export function negate(a: Int): Int {
  return subtract(0, a);
}

export function absolute(a: Int): Int {
  return a <= 0 ? negate(a) : a;
}

export function minimum(a: Int, b: Int): Int {
  return b < a ? b : a;
}

export function maximum(a: Int, b: Int): Int {
  return b > a ? b : a;
}

/** −1, 0 or 1. A `number` and a `bigint` are compared by exact value. */
export function compare(a: Int, b: Int): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `compare(a × b, c × d)`: how two ratios are compared, by cross-multiplication and never by division. */
export function compareProducts(a: Int, b: Int, c: Int, d: Int): -1 | 0 | 1 {
  return compare(multiply(a, b), multiply(c, d));
}

/**
 * The largest integer not above `a ÷ b`, for `b > 0`. Dividing doubles rounds, but never up to a whole number that the
 * quotient of two safe integers does not reach: it would have to lie within `2^−53` of it in proportion, and `1 ÷ a` is
 * more than that.
 */
export function divideDown(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") return Math.floor(a / b) + 0;
  const n = BigInt(a);
  const d = BigInt(b);
  return canonical(n / d - (n % d < 0n ? 1n : 0n));
}

/** The smallest integer not below `a ÷ b`, for `b > 0`. */
export function divideUp(a: Int, b: Int): Int {
  return negate(divideDown(negate(a), b));
}

/**
 * `a ÷ b` rounded half-up (四舍五入) to an integer, for `b > 0`: a tie goes away from zero, on both sides
 * of it, as tax forms round a negative figure.
 */
export function divideHalfUp(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const magnitude = a < 0 ? -a : a;
    const floor = Math.floor(magnitude / b) + 0;
    const remainder = magnitude - floor * b;
    // remainder ≥ b − remainder says "at least half" without doubling, which could leave the safe range.
    const rounded = remainder >= b - remainder ? floor + 1 : floor;
    return a < 0 ? 0 - rounded : rounded;
  }
  const n = BigInt(a);
  const d = BigInt(b);
  const magnitude = n < 0n ? -n : n;
  const rounded = (2n * magnitude + d) / (2n * d);
  return canonical(n < 0n ? -rounded : rounded);
}

/** `a × b ÷ c` with one half-up rounding at the end: multiply first, divide last. */
export function multiplyDivideHalfUp(a: Int, b: Int, c: Int): Int {
  return divideHalfUp(multiply(a, b), c);
}

/** The greatest common divisor of two integers that are not both zero. */
export function greatestCommonDivisor(a: Int, b: Int): Int {
  let x = BigInt(absolute(a));
  let y = BigInt(absolute(b));
  while (y !== 0n) [x, y] = [y, x % y];
  return canonical(x);
}
