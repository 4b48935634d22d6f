import { Decimal } from "decimal.js";
import { describe, expect, it, vi } from "vitest";
import { relativeGap } from "../../src/money/decimal.js";
import { fractionOf, takeFraction, ZERO } from "../../src/money/fraction.js";
import { greatestCommonDivisor } from "../../src/money/integer.js";
import {
  applyRatio,
  expectedRatio,
  RATIO_ONE,
  type RatioInput,
  ratioOf,
  ratioOfUnits,
  ratioUnitsOf,
} from "../../src/money/ratio.js";
import type { DecimalFault } from "../../src/money/scaled.js";
import { quotientOf } from "../../src/money/show.js";
import { expectSpoken, issuesOf } from "../error/support.js";
import fc from "../property.js";
import { anyInt, divisor, int, ofWide, Wide, wide } from "./integers.js";

const { ROUND_HALF_UP } = Wide;

/** Any ratio that may be given, as units of 10⁻⁸. */
const ratioUnits = fc
  .oneof(fc.bigInt(-200_000_000n, 200_000_000n), fc.bigInt(-(10n ** 26n) + 1n, 10n ** 26n - 1n))
  .map(int);

describe("ratioOf", () => {
  it.each<[RatioInput, string, number | bigint]>([
    ["0.03", "0.03", 3_000_000],
    ["0.0300", "0.03", 3_000_000],
    ["1", "1", 100_000_000],
    [1, "1", 100_000_000],
    ["1.0", "1", 100_000_000],
    ["100", "100", 10_000_000_000],
    ["0.00000001", "0.00000001", 1],
    ["-0.5", "-0.5", -50_000_000],
    ["0", "0", 0],
    [-0, "0", 0],
    ["-0", "0", 0],
    ["-0.00", "0", 0],
    ["999999999999999999.99999999", "999999999999999999.99999999", 10n ** 26n - 1n],
  ])("of %s is %s, %d units", (value, ratio, units) => {
    expect(ratioOf(value)).toBe(ratio);
    expect(ratioUnitsOf(value)).toBe(units);
  });

  it.each<[unknown, string, DecimalFault]>([
    ["3%", '"3%"', "not-a-decimal"],
    ["1/3", '"1/3"', "not-a-decimal"],
    ["3e-2", '"3e-2"', "not-a-decimal"],
    [".03", '".03"', "not-a-decimal"],
    ["", '""', "not-a-decimal"],
    [null, "null", "not-a-decimal"],
    [{ toString: () => "0.03" }, "an object", "not-a-decimal"],
    [0.03, "0.03", "unsafe-number"],
    [Number.NaN, "NaN", "unsafe-number"],
    ["0.000000001", '"0.000000001"', "too-many-places"],
    ["1000000000000000000", '"1000000000000000000"', "too-large"],
  ])("refuses %s, showing %s: %s", (value, received, fault) => {
    const issues = issuesOf(() => ratioUnitsOf(value, "share"));
    expect(issues).toEqual([
      { code: "invalid-ratio", path: "share", received, expected: expectedRatio(fault) },
    ]);
    expectSpoken(issues);
  });

  it("gives a form that it takes again and leaves as it is", () => {
    fc.assert(
      fc.property(ratioUnits, (units) => {
        const ratio = ratioOfUnits(units);
        expect(ratioUnitsOf(ratio)).toBe(units);
        expect(ratioOf(ratio)).toBe(ratio);
      }),
    );
  });
});

describe("a ratio of an amount", () => {
  it.each([
    // fen × ratio, rounded half-up once: away from zero on a tie.
    [1, "0.5", 1], // 0.5
    [-1, "0.5", -1], // −0.5
    [1, "-0.5", -1],
    [1, "0.49999999", 0],
    [-1, "0.49999999", 0],
    [3, "0.5", 2], // 1.5
    [10_000, "0.03", 300],
    [333, "0.1", 33], // 33.3
    [335, "0.1", 34], // 33.5
    [-335, "0.1", -34],
    [0, "0.05", 0],
    [12345, "0", 0],
    [12345, "1", 12345],
    // 2^53 + 1 fen, whole and by half: 4503599627370496.5 rounds to …497.
    [9007199254740993n, "1", 9007199254740993n],
    [9007199254740993n, "0.5", 4503599627370497],
    // 9·10^15 fen × 15% = 1.35·10^15: the product in units is beyond 2^53, the result is not.
    [9_000_000_000_000_000, "0.15", 1_350_000_000_000_000],
  ] as const)("%d fen × %s is %d fen", (fen, ratio, expected) => {
    expect(applyRatio(fen, ratioUnitsOf(ratio))).toBe(expected);
    expect(takeFraction(fen, fractionOf(ratio))).toBe(expected);
  });

  it("agrees with decimal arithmetic, in lowest terms or not", () => {
    fc.assert(
      fc.property(anyInt, ratioUnits, (fen, units) => {
        const ratio = ratioOfUnits(units);
        const exact = wide(fen).times(ratio).toDecimalPlaces(0, ROUND_HALF_UP).plus(0);
        expect(applyRatio(fen, units)).toBe(ofWide(exact));
        expect(takeFraction(fen, fractionOf(ratio))).toBe(ofWide(exact));
      }),
    );
  });
});

describe("fractionOf", () => {
  it.each([
    ["0.15", { numerator: 3, denominator: 20 }],
    ["0.05", { numerator: 1, denominator: 20 }],
    ["-0.15", { numerator: -3, denominator: 20 }],
    ["1", { numerator: 1, denominator: 1 }],
    ["1.2", { numerator: 6, denominator: 5 }],
    ["0.00000001", { numerator: 1, denominator: 100_000_000 }],
    ["0", { numerator: 0, denominator: 1 }],
  ] as const)("of %s is %j", (ratio, fraction) => {
    expect(fractionOf(ratio)).toEqual(fraction);
  });

  it("is the same number in lowest terms", () => {
    fc.assert(
      fc.property(ratioUnits, (units) => {
        const { numerator, denominator } = fractionOf(ratioOfUnits(units));
        expect(BigInt(numerator) * BigInt(RATIO_ONE)).toBe(BigInt(units) * BigInt(denominator));
        expect(greatestCommonDivisor(numerator, denominator)).toBe(1);
      }),
    );
  });

  it("of zero, however written, is the one zero", () => {
    for (const zero of ["0", "-0", "0.00", 0, -0] as const) expect(fractionOf(zero)).toBe(ZERO);
  });
});

describe("a quotient for people", () => {
  it.each([
    [1, 3, 4, "0.3333"],
    [2, 3, 4, "0.6667"],
    [1, 8, 2, "0.13"], // 0.125
    [-1, 8, 2, "-0.13"],
    [1, 4, 4, "0.25"],
    [10, 2, 4, "5"],
    [0, 7, 4, "0"],
    [-1, 1000, 2, "0"], // −0.001: no "-0"
    [1, 3, 0, "0"],
    // (2^53 + 1) ÷ 1, and 10^21 without an exponent.
    [9007199254740993n, 1, 2, "9007199254740993"],
    [10n ** 21n, 1, 2, "1000000000000000000000"],
    [1, 10n ** 8n, 8, "0.00000001"],
    // 0.9999999999995 and 2.9999999999995: the round-up goes all the way to the whole.
    [1_999_999_999_999, 2_000_000_000_000, 12, "1"],
    [5_999_999_999_999, 2_000_000_000_000, 12, "3"],
    [299_999_999, 10_000_000_000, 12, "0.0299999999"],
  ] as const)("%d ÷ %d to %d places is %s", (numerator, denominator, places, shown) => {
    expect(quotientOf(numerator, denominator, places).shown).toBe(shown);
  });

  it("agrees with decimal arithmetic", () => {
    fc.assert(
      fc.property(anyInt, divisor, fc.integer({ min: 0, max: 16 }), (numerator, denominator, places) => {
        const exact = wide(numerator).div(wide(denominator)).toDecimalPlaces(places, ROUND_HALF_UP);
        const { shown, isExact } = quotientOf(numerator, denominator, places);
        expect(shown).toBe(exact.plus(0).toFixed());
        expect(isExact).toBe(exact.times(wide(denominator)).eq(wide(numerator)));
      }),
    );
  });
});

describe("relativeGap", () => {
  it("does not change with the host's own Decimal settings, made before or after", async () => {
    const { precision, rounding, toExpPos, maxE } = Decimal;
    Decimal.set({ precision: 3, rounding: Decimal.ROUND_DOWN, toExpPos: 1, maxE: 3 });
    try {
      // (3 − 1) ÷ 3
      expect(relativeGap({ have: "1", need: "3" }).toFixed(10)).toBe("0.6666666667");
      vi.resetModules();
      const later = await import("../../src/money/decimal.js");
      expect(later.relativeGap).not.toBe(relativeGap);
      expect(later.relativeGap({ have: "1", need: "3" }).toFixed(10)).toBe("0.6666666667");
    } finally {
      Decimal.set({ precision, rounding, toExpPos, maxE });
    }
  });
});
