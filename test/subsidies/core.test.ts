import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { RATIO_ONE } from "../../src/money/ratio.js";
import { cappedRateFen, perUnitFen, sumOfRatesFen } from "../../src/subsidies/core.js";
import fc from "../property.js";

/** An independent oracle: exact decimals, half-up once, to the fen. */
const Exact = Decimal.clone({ defaults: true, precision: 100, rounding: Decimal.ROUND_HALF_UP });

const MAX = BigInt(Number.MAX_SAFE_INTEGER);
const int = (value: bigint) => (value <= MAX ? Number(value) : value);

/** Fen: small, ordinary, and beyond 2^53. */
const fen = fc
  .oneof(fc.bigInt(0n, 1_000n), fc.bigInt(0n, 10n ** 13n), fc.bigInt(MAX - 5n, 10n ** 20n - 1n))
  .map(int);
const rate = fc.oneof(
  fc.integer({ min: 0, max: RATIO_ONE }),
  fc.integer({ min: 0, max: 100 }).map((n) => n * 1_000_000),
);
const cap = fc.option(fen, { nil: null });

function lesser(award: Decimal, capFen: number | bigint | null): string {
  return (capFen === null ? award : Exact.min(award, String(capFen))).toFixed();
}

describe("a share of a base, capped", () => {
  it.each([
    // base in fen, rate in 10^-8, award in fen; 8% is 8,000,000 units.
    ["8% of ¥1,000,000.06 is 80,000.0048", 100_000_006, 8_000_000, 8_000_000],
    ["8% of ¥0.07 is 0.0056: up", 7, 8_000_000, 1],
    ["8% of ¥0.06 is 0.0048: down", 6, 8_000_000, 0],
    // A tie goes up. In binary 1.005 × 100 is 100.49999…, and toFixed gives 1.00.
    ["5% of ¥20.10 is 1.005: a tie, up", 2_010, 5_000_000, 101],
    ["15% of ¥0.30 is 0.045: a tie, up", 30, 15_000_000, 5],
    ["5% of ¥1.10 is 0.055: a tie, up", 110, 5_000_000, 6],
    ["50% of ¥0.01 is 0.005: a tie, up", 1, 50_000_000, 1],
    ["one hundred-millionth of ¥500,000.00 is 0.005: a tie, up", 50_000_000, 1, 1],
    ["… of ¥499,999.99 is 0.0049999999: down", 49_999_999, 1, 0],
  ])("%s", (_, base, units, award) => {
    expect(cappedRateFen(base, units, null)).toBe(award);
  });

  it("up to the cap and no further: 8% of ¥125,000,000.00 is ¥10,000,000.00", () => {
    const million10 = 1_000_000_000;
    expect(cappedRateFen(12_500_000_000, 8_000_000, million10)).toBe(million10);
    // One fen less of base is 9,999,999.9992, which rounds to the cap; 13 fen less is 9,999,999.9896: a fen below.
    expect(cappedRateFen(12_499_999_999, 8_000_000, million10)).toBe(million10);
    expect(cappedRateFen(12_499_999_987, 8_000_000, million10)).toBe(999_999_999);
    expect(cappedRateFen(12_500_000_013, 8_000_000, million10)).toBe(million10);
    expect(cappedRateFen(12_500_000_013, 8_000_000, null)).toBe(1_000_000_001);
  });

  it("of a mean, divided and rounded once", () => {
    // 10% of ¥0.50 over three years is 0.01666…: 2 fen. Rounding the mean first, 0.17, gives 0.017 as well; but
    // 10% of ¥0.14 ÷ 3 = 0.004666… is 0, where a mean rounded to 0.05 would give 0.005 and so 1 fen.
    expect(cappedRateFen(50, 10_000_000, null, 3)).toBe(2);
    expect(cappedRateFen(14, 10_000_000, null, 3)).toBe(0);
  });

  it("never exceeds the cap and is what exact decimals give", () => {
    fc.assert(
      fc.property(fen, rate, cap, (base, units, capFen) => {
        const award = cappedRateFen(base, units, capFen);
        const exact = new Exact(String(base)).times(units).div(RATIO_ONE).toDecimalPlaces(0);
        expect(String(award)).toBe(lesser(exact, capFen));
        if (capFen !== null) expect(award <= capFen).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a sum for each unit, capped", () => {
  it.each([
    ["3 × ¥50,000.00, at the cap", 3, 15_000_000],
    ["2 × ¥50,000.00, below it", 2, 10_000_000],
    ["4 × ¥50,000.00, above it", 4, 15_000_000],
    ["none", 0, 0],
  ])("%s of ¥150,000.00", (_, count, award) => {
    expect(perUnitFen(5_000_000, count, 15_000_000)).toBe(award);
  });

  it("never exceeds the cap and is what exact decimals give", () => {
    fc.assert(
      fc.property(
        fen,
        fc.nat({ max: 1_000_000 }),
        cap,
        fc.integer({ min: 1, max: 12 }),
        (amount, count, capFen, parts) => {
          const award = perUnitFen(amount, count, capFen, parts);
          const exact = new Exact(String(amount)).times(count).div(parts).toDecimalPlaces(0);
          expect(String(award)).toBe(lesser(exact, capFen));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("amounts each with its own rate, added up, capped", () => {
  it("is rounded once, after the sum", () => {
    // 30% of ¥0.05 is 0.015. Twice that is 0.03; two rounded halves would be 0.04.
    const part = { baseFen: 5, rateUnits: 30_000_000 };
    expect(sumOfRatesFen([part, part], null)).toBe(3);
    // Alone it is a tie: up.
    expect(sumOfRatesFen([part], null)).toBe(2);
    expect(sumOfRatesFen([], null)).toBe(0);
  });

  it("never exceeds the cap and is what exact decimals give", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ baseFen: fen, rateUnits: rate }), { maxLength: 5 }),
        cap,
        (parts, capFen) => {
          const exact = parts.reduce(
            (sum, { baseFen, rateUnits }) =>
              sum.plus(new Exact(String(baseFen)).times(rateUnits).div(RATIO_ONE)),
            new Exact(0),
          );
          const award = sumOfRatesFen(parts, capFen);
          expect(String(award)).toBe(lesser(exact.toDecimalPlaces(0), capFen));
          if (capFen !== null) expect(award <= capFen).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ baseFen: fen, rateUnits: rate }), { maxLength: 5 }), (parts) => {
        expect(sumOfRatesFen([...parts].reverse(), null)).toBe(sumOfRatesFen(parts, null));
      }),
      { numRuns: 100 },
    );
  });
});
