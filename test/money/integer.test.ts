import { describe, expect, it } from "vitest";
import {
  absolute,
  add,
  canonical,
  compare,
  compareProducts,
  divideDown,
  divideHalfUp,
  divideUp,
  greatestCommonDivisor,
  maximum,
  minimum,
  multiply,
  multiplyDivideHalfUp,
  negate,
  subtract,
} from "../../src/money/integer.js";
import fc from "../property.js";
import { anyInt, divisor, int, MAX, ofWide, Wide, wide } from "./integers.js";

const { ROUND_CEIL, ROUND_FLOOR, ROUND_HALF_UP } = Wide;

describe("exact integers agree with decimal arithmetic over the whole range", () => {
  it("add", () => {
    fc.assert(
      fc.property(anyInt, anyInt, (a, b) => {
        expect(add(a, b)).toBe(ofWide(wide(a).plus(wide(b))));
      }),
    );
  });

  it("subtract, negate and absolute", () => {
    fc.assert(
      fc.property(anyInt, anyInt, (a, b) => {
        expect(subtract(a, b)).toBe(ofWide(wide(a).minus(wide(b))));
        expect(negate(a)).toBe(ofWide(wide(a).neg().plus(0)));
        expect(absolute(a)).toBe(ofWide(wide(a).abs()));
      }),
    );
  });

  it("multiply", () => {
    fc.assert(
      fc.property(anyInt, anyInt, (a, b) => {
        expect(multiply(a, b)).toBe(ofWide(wide(a).times(wide(b)).plus(0)));
      }),
    );
  });

  it("divideDown, divideUp and divideHalfUp", () => {
    fc.assert(
      fc.property(anyInt, divisor, (a, b) => {
        const quotient = wide(a).div(wide(b));
        expect(divideDown(a, b)).toBe(ofWide(quotient.toDecimalPlaces(0, ROUND_FLOOR).plus(0)));
        expect(divideUp(a, b)).toBe(ofWide(quotient.toDecimalPlaces(0, ROUND_CEIL).plus(0)));
        expect(divideHalfUp(a, b)).toBe(ofWide(quotient.toDecimalPlaces(0, ROUND_HALF_UP).plus(0)));
      }),
      { numRuns: 500 },
    );
  });

  it("multiplyDivideHalfUp rounds once, after the product", () => {
    fc.assert(
      fc.property(anyInt, anyInt, divisor, (a, b, c) => {
        const exact = wide(a).times(wide(b)).div(wide(c));
        expect(multiplyDivideHalfUp(a, b, c)).toBe(ofWide(exact.toDecimalPlaces(0, ROUND_HALF_UP).plus(0)));
      }),
      { numRuns: 500 },
    );
  });

  it("compare, minimum, maximum and compareProducts", () => {
    fc.assert(
      fc.property(anyInt, anyInt, anyInt, anyInt, (a, b, c, d) => {
        expect(compare(a, b)).toBe(wide(a).cmp(wide(b)));
        expect(minimum(a, b)).toBe(ofWide(Wide.min(wide(a), wide(b))));
        expect(maximum(a, b)).toBe(ofWide(Wide.max(wide(a), wide(b))));
        expect(compareProducts(a, b, c, d)).toBe(
          wide(a)
            .times(wide(b))
            .cmp(wide(c).times(wide(d))),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("rounding", () => {
  it.each([
    // a, b, down, up, half-up
    [7, 2, 3, 4, 4],
    [-7, 2, -4, -3, -4],
    [5, 10, 0, 1, 1],
    [-5, 10, -1, 0, -1],
    [4, 10, 0, 1, 0],
    [-4, 10, -1, 0, 0],
    [6, 10, 0, 1, 1],
    [-6, 10, -1, 0, -1],
    [6, 3, 2, 2, 2],
    [-6, 3, -2, -2, -2],
    [0, 7, 0, 0, 0],
    [1, 3, 0, 1, 0],
    [2, 3, 0, 1, 1],
    [-1, 3, -1, 0, 0],
    [-2, 3, -1, 0, -1],
    // (2^53 − 1) ÷ 2 = 4503599627370495.5: a tie whose double would leave the safe range.
    [MAX, 2, 4503599627370495, 4503599627370496, 4503599627370496],
    [-MAX, 2, -4503599627370496, -4503599627370495, -4503599627370496],
    [MAX, MAX, 1, 1, 1],
    [MAX - 1, MAX, 0, 1, 1],
    // (2^53 − 1 − 1) ÷ 2 = 4503599627370495: just below half of an odd divisor, then just above.
    [4503599627370495, MAX, 0, 1, 0],
    [4503599627370496, MAX, 0, 1, 1],
    [-4503599627370495, MAX, -1, 0, 0],
    [-4503599627370496, MAX, -1, 0, -1],
    // 10^20 + 5 over 10: beyond the safe range in, still beyond out.
    [
      100_000_000_000_000_000_005n,
      10,
      10_000_000_000_000_000_000n,
      10_000_000_000_000_000_001n,
      10_000_000_000_000_000_001n,
    ],
    [
      -100_000_000_000_000_000_005n,
      10,
      -10_000_000_000_000_000_001n,
      -10_000_000_000_000_000_000n,
      -10_000_000_000_000_000_001n,
    ],
    // Beyond the safe range in, inside it out.
    [90_071_992_547_409_915n, 10, 9007199254740991, 9007199254740992n, 9007199254740992n],
    [3, 10_000_000_000_000_000n, 0, 1, 0],
    [-5_000_000_000_000_000, 10_000_000_000_000_000n, -1, 0, -1],
  ] as const)("%d ÷ %d is down %d, up %d, half-up %d", (a, b, down, up, halfUp) => {
    expect(divideDown(a, b)).toBe(down);
    expect(divideUp(a, b)).toBe(up);
    expect(divideHalfUp(a, b)).toBe(halfUp);
  });

  it("sends a tie away from zero, on both sides of it", () => {
    // k·2h + h over 2h is k + ½: k + 1 above zero, −(k + 1) below.
    const half = fc.oneof(fc.bigInt(1n, 1000n), fc.bigInt(1n, 10n ** 18n));
    const count = fc.oneof(fc.bigInt(0n, 1000n), fc.bigInt(0n, 10n ** 18n));
    fc.assert(
      fc.property(half, count, (h, k) => {
        const tie = k * 2n * h + h;
        expect(divideHalfUp(int(tie), int(2n * h))).toBe(int(k + 1n));
        expect(divideHalfUp(int(-tie), int(2n * h))).toBe(int(-k - 1n));
      }),
    );
  });

  it("undoes a multiplication exactly", () => {
    fc.assert(
      fc.property(anyInt, divisor, (a, b) => {
        for (const divide of [divideDown, divideUp, divideHalfUp]) expect(divide(multiply(a, b), b)).toBe(a);
      }),
    );
  });

  it("multiplies before it divides: 1 fen × 3 ÷ 2 is 2, not 0 × 3 or 1 × 1", () => {
    expect(multiplyDivideHalfUp(1, 3, 2)).toBe(2);
    // The product 10^16 × 3 = 3·10^16 is beyond 2^53; the quotient 10^16 × 3 ÷ 10 = 3·10^15 is not.
    expect(multiplyDivideHalfUp(10_000_000_000_000_000n, 3, 10)).toBe(3_000_000_000_000_000);
  });
});

describe("a quotient beside a whole number, as near to 2^53 as it goes", () => {
  it("is not rounded up to it, nor down below it", () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: -1, max: 1 }),
        (drawn, less, beside) => {
          // Divisors of every size, and the greatest multiples of each that are safe.
          const b = Math.floor(drawn / 2 ** (drawn % 53)) + 1;
          const multiple = (BigInt(MAX) / BigInt(b) - BigInt(less)) * BigInt(b);
          const exact = multiple + BigInt(beside);
          if (exact < 0n || exact > BigInt(MAX)) return;
          const a = Number(exact);
          expect(BigInt(divideDown(a, b))).toBe(exact / BigInt(b));
          const below = -exact / BigInt(b) - (exact % BigInt(b) > 0n ? 1n : 0n);
          expect(BigInt(divideDown(-a, b))).toBe(below);
        },
      ),
      { numRuns: 20_000 },
    );
  });
});

describe("canonical form", () => {
  it.each([
    [9007199254740991n, 9007199254740991],
    [9007199254740992n, 9007199254740992n],
    [-9007199254740991n, -9007199254740991],
    [-9007199254740992n, -9007199254740992n],
    [0n, 0],
    [-1n, -1],
  ])("%d is held as %d", (value, held) => {
    expect(canonical(value)).toBe(held);
  });

  it.each([
    // Doubles would give …992 for both sums of the first pair and for the difference.
    [add(MAX, 1), 9007199254740992n],
    [add(MAX, 2), 9007199254740993n],
    [add(-MAX, -2), -9007199254740993n],
    [subtract(-MAX, 2), -9007199254740993n],
    [add(9007199254740993n, -2), 9007199254740991],
    [subtract(9007199254740993n, 9007199254740993n), 0],
    // 94906265² = 9007199136250225 is below 2^53 = 9007199254740992; 94906267² is above it.
    [multiply(94_906_265, 94_906_265), 9007199136250225],
    [multiply(94_906_267, 94_906_267), 9007199515875289n],
    [multiply(2 ** 26, 2 ** 27), 9007199254740992n],
    [multiply(-(2 ** 26), 2 ** 27), -9007199254740992n],
    [multiply(9007199254740993n, 0), 0],
  ] as const)("%d is %d", (actual, expected) => {
    expect(actual).toBe(expected);
  });

  it("does not depend on the form of the operands", () => {
    fc.assert(
      fc.property(anyInt, divisor, (a, b) => {
        for (const operation of [add, subtract, multiply, divideDown, divideUp, divideHalfUp]) {
          const expected = operation(a, b);
          expect(operation(BigInt(a), b)).toBe(expected);
          expect(operation(a, BigInt(b))).toBe(expected);
          expect(operation(BigInt(a), BigInt(b))).toBe(expected);
        }
      }),
    );
  });

  it("never is −0, not even from −0", () => {
    const zeros = [0, -0, 0n] as const;
    const unary = [negate, absolute];
    const binary = [add, subtract, multiply];
    const divisions = [divideDown, divideUp, divideHalfUp];
    for (const a of zeros) {
      for (const operation of unary) expect(operation(a)).toBe(0);
      for (const b of zeros) for (const operation of binary) expect(operation(a, b)).toBe(0);
      for (const b of [-1, 1, -(2n ** 60n)]) expect(multiply(a, b)).toBe(0);
      for (const b of [1, 7, 2n ** 60n]) for (const operation of divisions) expect(operation(a, b)).toBe(0);
      expect(multiplyDivideHalfUp(a, -3, 7)).toBe(0);
    }
    expect(divideHalfUp(-1, 3)).toBe(0);
    expect(divideHalfUp(-1n, 3)).toBe(0);
    expect(divideUp(-1, 3)).toBe(0);
    expect(divideUp(-1n, 3)).toBe(0);
    expect(add(5, -5)).toBe(0);
  });
});

describe("greatestCommonDivisor", () => {
  it.each([
    [12, 18, 6],
    [-12, 18, 6],
    [12, -18, 6],
    [0, 5, 5],
    [5, 0, 5],
    [17, 100, 1],
    [3_000_000, 100_000_000, 1_000_000],
    [36_893_488_147_419_103_232n, 18_446_744_073_709_551_616n, 18_446_744_073_709_551_616n],
  ] as const)("of %d and %d is %d", (a, b, expected) => {
    expect(greatestCommonDivisor(a, b)).toBe(expected);
  });

  it("divides both, and leaves nothing in common", () => {
    fc.assert(
      fc.property(anyInt, divisor, (a, b) => {
        const common = greatestCommonDivisor(a, b);
        expect(compare(common, 0)).toBe(1);
        expect(BigInt(a) % BigInt(common)).toBe(0n);
        expect(BigInt(b) % BigInt(common)).toBe(0n);
        expect(greatestCommonDivisor(divideDown(a, common), divideDown(b, common))).toBe(1);
      }),
    );
  });
});
