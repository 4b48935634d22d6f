import { afterEach, describe, expect, it, vi } from "vitest";
import {
  add,
  compareProducts,
  divideDown,
  divideHalfUp,
  divideUp,
  type Int,
  multiply,
  multiplyDivideHalfUp,
  subtract,
} from "../../src/money/integer.js";
import { parseScaled } from "../../src/money/scaled.js";

/** What plain numbers come to when there is nothing else to fall back on: the fast path, which the slow one would hide. */

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

class CutOff extends Error {}

const cut = (): never => {
  throw new CutOff();
};

/** Runs without big integers. */
function withoutBigInt<T>(run: () => T): T | "cut off" {
  vi.stubGlobal("BigInt", cut);
  try {
    return run();
  } catch (error) {
    if (error instanceof CutOff) return "cut off";
    throw error;
  } finally {
    vi.unstubAllGlobals();
  }
}

/** Runs without patterns and big integers. */
function withoutPattern<T>(run: () => T): T | "cut off" {
  const spy = vi.spyOn(RegExp.prototype, "exec").mockImplementation(cut);
  try {
    return withoutBigInt(run);
  } finally {
    spy.mockRestore();
  }
}

describe("whole numbers within the safe ones need no big integer", () => {
  const { MAX_SAFE_INTEGER: MAX } = Number;

  it.each<[string, () => Int, Int]>([
    ["1 + 2", () => add(1, 2), 3],
    ["the largest sum", () => add(MAX - 1, 1), MAX],
    ["1 − 2", () => subtract(1, 2), -1],
    ["the smallest difference", () => subtract(-MAX + 1, 1), -MAX],
    ["3 × −4", () => multiply(3, -4), -12],
    ["7 ÷ 2 down", () => divideDown(7, 2), 3],
    ["−7 ÷ 2 down", () => divideDown(-7, 2), -4],
    ["7 ÷ 2 up", () => divideUp(7, 2), 4],
    ["7 ÷ 2 half-up", () => divideHalfUp(7, 2), 4],
    ["−7 ÷ 2 half-up", () => divideHalfUp(-7, 2), -4],
    ["0 ÷ 2 half-up", () => divideHalfUp(0, 2), 0],
    ["2 × 5 ÷ 4 half-up", () => multiplyDivideHalfUp(2, 5, 4), 3],
    ["2 × 3 beside 5 × 1", () => compareProducts(2, 3, 5, 1), 1],
  ])("%s", (_, run, expected) => {
    expect(withoutBigInt(run)).toBe(expected);
  });

  it.each<[string, () => Int]>([
    ["a sum beyond them", () => add(MAX, 1)],
    ["a difference beyond them", () => subtract(-MAX, 1)],
    ["a product beyond them", () => multiply(MAX, 2)],
    ["a number and a big integer", () => add(1, 2n ** 60n)],
    ["a big integer and a number", () => subtract(2n ** 60n, 1)],
    ["big integers", () => multiply(2n ** 60n, 2n ** 60n)],
    ["a big integer divided", () => divideDown(2n ** 60n, 3)],
    ["a big integer divided half-up", () => divideHalfUp(2n ** 60n, 3)],
    ["a number divided by a big integer", () => divideHalfUp(1, 2n ** 60n)],
  ])("%s does", (_, run) => {
    expect(withoutBigInt(run)).toBe("cut off");
  });
});

describe("ordinary amounts need no pattern", () => {
  it.each<[string, number, number]>([
    ["12", 2, 1200],
    ["12.3", 2, 1230],
    ["12.34", 2, 1234],
    ["0", 2, 0],
    ["0.05", 2, 5],
    ["-7.05", 2, -705],
    ["-0.00", 2, 0],
    ["100", 0, 100],
    ["90.09", 2, 9009],
    ["1.5", 8, 150_000_000],
    // Fourteen characters; fifteen digits with the places that are filled up.
    ["99999999999.99", 2, 9_999_999_999_999],
    ["1234567890123", 2, 123_456_789_012_300],
    ["-1234567890123", 2, -123_456_789_012_300],
  ])("%s to %i places", (value, places, units) => {
    expect(withoutPattern(() => parseScaled(value, places))).toBe(units);
  });

  it.each<[string, number]>([
    // Fifteen characters; sixteen digits; no plain decimals.
    ["999999999999.99", 2],
    ["12345678901234", 2],
    ["-", 2],
    ["-.5", 2],
    [".5", 2],
    ["5.", 2],
    ["1.2.3", 2],
    ["01", 2],
    ["00.5", 2],
    ["1.234", 2],
    ["1e3", 2],
    ["1/2", 2],
    ["1:2", 2],
    ["", 2],
  ])("%j does", (value, places) => {
    expect(withoutPattern(() => parseScaled(value, places))).toBe("cut off");
  });

  it("nor a number a big integer, while its units are safe", () => {
    expect(withoutBigInt(() => parseScaled(5, 2))).toBe(500);
    expect(withoutBigInt(() => parseScaled(-5, 2))).toBe(-500);
    expect(withoutBigInt(() => parseScaled(Number.MAX_SAFE_INTEGER, 2))).toBe("cut off");
  });

  it("nor fifteen digits by pattern a big integer", () => {
    expect(withoutBigInt(() => parseScaled("1234567890123.45", 2))).toBe(123_456_789_012_345);
    expect(withoutBigInt(() => parseScaled("-1234567890123.45", 2))).toBe(-123_456_789_012_345);
    expect(withoutBigInt(() => parseScaled("12345678901234.56", 2))).toBe("cut off");
  });
});

describe("the bounds of what is read", () => {
  it("a text of 18 + places + 24 characters is looked at, a longer one is not", () => {
    expect(parseScaled(`0.${"0".repeat(42)}`, 2)).toBe("too-many-places");
    expect(parseScaled(`0.${"0".repeat(43)}`, 2)).toBe("too-large");
  });

  it("zero has no sign, by pattern either", () => {
    expect(parseScaled("-0.0000000000000", 13)).toBe(0);
    expect(parseScaled("-0.00", 2)).toBe(0);
  });
});
