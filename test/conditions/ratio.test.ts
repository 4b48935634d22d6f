import { describe, expect, it } from "vitest";
import { all, any, atLeast, atMost, lessThan, moreThan, not } from "../../src/conditions/build.js";
import { lastYear, meanGrowth, per, ratio, sum, yearBefore } from "../../src/conditions/measures.js";
import type { Condition } from "../../src/conditions/types.js";
import { parseProfile } from "../../src/facts/profile.js";
import fc from "../property.js";
import { outcome, shortfalls } from "./support.js";

const intensity = ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue"));
const threePercent = atLeast(intensity, "0.03");

function books(rdExpense: string, revenue: string) {
  return parseProfile({ enterprise: { rdExpense: { 2023: rdExpense }, revenue: { 2023: revenue } } });
}

/** Integer fen as an amount. */
function yuan(fen: bigint): string {
  const digits = String(fen < 0n ? -fen : fen).padStart(3, "0");
  return `${fen < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

describe("R&D of at least 3% of revenue", () => {
  it.each([
    // revenue, 3% of it by hand, the least R&D in whole fen, one fen less
    ["10000000.00", "300000 exactly", "300000.00", "299999.99"],
    ["10000000.01", "300000.0003", "300000.01", "300000.00"],
    ["33333333.00", "999999.99 exactly", "999999.99", "999999.98"],
    ["33333333.33", "999999.9999", "1000000.00", "999999.99"],
    ["66666666.67", "2000000.0001", "2000000.01", "2000000.00"],
    ["12345678.00", "370370.34 exactly", "370370.34", "370370.33"],
    ["0.33", "0.0099", "0.01", "0.00"],
    // 18 whole digits: 9 × 10^19 fen, 10,000 times beyond what a double holds exactly.
    ["900000000000000000.00", "27000000000000000 exactly", "27000000000000000.00", "26999999999999999.99"],
    ["999999999999999999.99", "29999999999999999.9997", "30000000000000000.00", "29999999999999999.99"],
  ])("of %s, %s: %s is met, %s is unmet by one fen", (revenue, _, enough, short) => {
    expect(outcome(threePercent, books(enough, revenue))).toBe("met");
    expect(shortfalls(threePercent, books(enough, revenue))).toEqual([]);
    expect(outcome(threePercent, books(short, revenue))).toBe("unmet");
    expect(shortfalls(threePercent, books(short, revenue))).toMatchObject([
      { facts: ["enterprise.rdExpense"], years: [2023], direction: "more", by: "0.01", unit: "yuan" },
    ]);
  });

  it("R&D of ¥290,000.00 on revenue of ¥10,000,000.00 is short by ¥10,000.00", () => {
    expect(shortfalls(threePercent, books("290000.00", "10000000.00"))).toEqual([
      {
        facts: ["enterprise.rdExpense"],
        years: [2023],
        direction: "more",
        by: "10000.00",
        unit: "yuan",
        have: "0.029",
        need: "0.03",
        comparison: "at-least",
        // 290,000 ÷ 0.03 = 9,666,666.66…: the revenue at which this R&D would do.
        otherwise: {
          facts: ["enterprise.revenue"],
          years: [2023],
          direction: "less",
          by: "333333.34",
          unit: "yuan",
          at: "9666666.66",
        },
        alternative: false,
      },
    ]);
  });
});

describe("any ratio against any bound", () => {
  const comparisons = {
    "at-least": atLeast,
    "more-than": moreThan,
    "at-most": atMost,
    "less-than": lessThan,
  } as const;
  /** The definition: n ÷ d against u ÷ 10^8, by cross-multiplied bigints. */
  const holds = {
    "at-least": (l: bigint, r: bigint) => l >= r,
    "more-than": (l: bigint, r: bigint) => l > r,
    "at-most": (l: bigint, r: bigint) => l <= r,
    "less-than": (l: bigint, r: bigint) => l < r,
  } as const;
  const MOST = 10n ** 20n - 1n;
  const UNITS = 10n ** 8n;
  const fen = fc.oneof(fc.bigInt(0n, 10_000n), fc.bigInt(0n, 10n ** 12n), fc.bigInt(2n ** 53n - 9n, MOST));
  const positive = fen.map((value) => (value === 0n ? 1n : value));
  const test = fc.constantFrom("at-least", "more-than", "at-most", "less-than");

  function bound(units: bigint): `${number}` {
    const digits = String(units).padStart(9, "0");
    return `${Number(digits.slice(0, -8))}.${digits.slice(-8)}` as `${number}`;
  }

  it("compares exactly over amounts far beyond 2^53 fen, on and around the bound", () => {
    fc.assert(
      fc.property(
        positive,
        fc.bigInt(0n, 2n * UNITS),
        fc.bigInt(-2n, 2n),
        test,
        (revenue, units, off, name) => {
          // As near to the bound as whole fen come, and up to two fen around it.
          const nearest = (revenue * units) / UNITS + off;
          fc.pre(nearest >= 0n && nearest <= MOST);
          const condition = comparisons[name](intensity, bound(units));
          const expected = holds[name](nearest * UNITS, units * revenue) ? "met" : "unmet";
          expect(outcome(condition, books(yuan(nearest), yuan(revenue)))).toBe(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("compares exactly far from the bound", () => {
    fc.assert(
      fc.property(fen, positive, fc.bigInt(0n, 2n * UNITS), test, (top, bottom, units, name) => {
        const expected = holds[name](top * UNITS, units * bottom) ? "met" : "unmet";
        expect(outcome(comparisons[name](intensity, bound(units)), books(yuan(top), yuan(bottom)))).toBe(
          expected,
        );
      }),
      { numRuns: 200 },
    );
  });

  it("compares a ratio with another ratio exactly", () => {
    const before = ratio(yearBefore("enterprise.rdExpense"), yearBefore("enterprise.revenue"));
    fc.assert(
      fc.property(fen, positive, fen, positive, test, (a, b, c, d, name) => {
        const profile = parseProfile({
          enterprise: {
            rdExpense: { 2022: yuan(c), 2023: yuan(a) },
            revenue: { 2022: yuan(d), 2023: yuan(b) },
          },
        });
        const expected = holds[name](a * d, c * b) ? "met" : "unmet";
        expect(outcome(comparisons[name](intensity, before), profile)).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });

  it("means growth exactly: Σ (b − a) ÷ a ÷ N as one fraction", () => {
    fc.assert(
      fc.property(positive, positive, fen, fc.bigInt(0n, 2n * UNITS), test, (a, b, c, units, name) => {
        const profile = parseProfile({
          enterprise: { mainRevenue: { 2021: yuan(a), 2022: yuan(b), 2023: yuan(c) } },
        });
        // ((b − a) ÷ a + (c − b) ÷ b) ÷ 2 = ((b − a) × b + (c − b) × a) ÷ 2ab.
        const top = (b - a) * b + (c - b) * a;
        const expected = holds[name](top * UNITS, units * 2n * a * b) ? "met" : "unmet";
        expect(
          outcome(comparisons[name](meanGrowth("enterprise.mainRevenue", 2), bound(units)), profile),
        ).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe("undefined measures", () => {
  const bounds: readonly Condition[] = [
    atLeast(intensity, "0"),
    atMost(intensity, "1"),
    moreThan(intensity, "0"),
    lessThan(intensity, "1"),
  ];

  it("a ratio over zero is unmet, whichever way it is compared", () => {
    for (const condition of bounds) expect(outcome(condition, books("0", "0"))).toBe("unmet");
  });

  it("a ratio over an unknown denominator is unknown", () => {
    const profile = { enterprise: { rdExpense: { 2023: "0" } } } as const;
    for (const condition of bounds) expect(outcome(condition, profile)).toBe("unknown");
  });

  it("a ratio over a loss is unmet", () => {
    const margin = ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.netProfit"));
    const profile = {
      enterprise: { rdExpense: { 2023: "1" }, netProfit: { 2023: "-0.01" } },
    } as const;
    expect(outcome(any(atLeast(margin, "-1000"), atMost(margin, "1000")), profile)).toBe("unmet");
  });

  it("a bound over zero is unmet", () => {
    const before = ratio(yearBefore("enterprise.rdExpense"), yearBefore("enterprise.revenue"));
    const profile = {
      enterprise: { rdExpense: { 2022: "0", 2023: "1" }, revenue: { 2022: "0", 2023: "1" } },
    } as const;
    expect(outcome(any(atLeast(intensity, before), lessThan(intensity, before)), profile)).toBe("unmet");
  });

  it("growth from zero or from a loss is unmet, whichever way it is compared", () => {
    const growth = meanGrowth("enterprise.netProfit", 2);
    for (const netProfit of [
      { 2021: "0", 2022: "100", 2023: "200" },
      { 2021: "100", 2022: "0", 2023: "200" },
      { 2021: "-100", 2022: "100", 2023: "200" },
      // Two losses as bases: their product is above zero, the growth is still undefined.
      { 2021: "-100", 2022: "-50", 2023: "200" },
    ] as const) {
      expect(
        outcome(any(atLeast(growth, "-99"), lessThan(growth, "-99")), { enterprise: { netProfit } }),
      ).toBe("unmet");
    }
  });

  it("growth into a loss is below −100%", () => {
    const growth = meanGrowth("enterprise.netProfit", 1);
    const profile = { enterprise: { netProfit: { 2022: "100", 2023: "-0.01" } } } as const;
    // (−0.01 − 100) ÷ 100 = −1.0001.
    expect(outcome(all(atLeast(growth, "-1.0001"), atMost(growth, "-1.0001")), profile)).toBe("met");
  });

  it("a sum of ratios over two losses is unmet: their product above zero defines nothing", () => {
    const margin = ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.netProfit"));
    const before = ratio(yearBefore("enterprise.rdExpense"), yearBefore("enterprise.netProfit"));
    const profile = {
      enterprise: { rdExpense: { 2022: "1", 2023: "1" }, netProfit: { 2022: "-1", 2023: "-1" } },
    } as const;
    const total = sum(margin, before);
    expect(outcome(any(atLeast(total, "-1000"), atMost(total, "1000")), profile)).toBe("unmet");
  });
});

describe("sums of quotients", () => {
  it("adds ratios exactly", () => {
    const total = sum(intensity, ratio(lastYear("enterprise.cloudExpense"), lastYear("enterprise.taxPaid")));
    const profile = (cloudExpense: string) =>
      parseProfile({
        enterprise: {
          rdExpense: { 2023: "1" },
          revenue: { 2023: "3" },
          cloudExpense: { 2023: cloudExpense },
          taxPaid: { 2023: "0.03" },
        },
      });
    // 1/3 + 0.02/0.03 = 1/3 + 2/3 = 1, which no finite decimal of the parts gives.
    expect(outcome(all(atLeast(total, "1"), atMost(total, "1")), profile("0.02"))).toBe("met");
    expect(outcome(atLeast(total, "1"), profile("0.01"))).toBe("unmet");
  });

  it("adds a quotient and a ratio that is given, though they are held in different units", () => {
    const total = sum(intensity, lastYear("enterprise.industryAverageProfitMargin"));
    const profile = (margin: string) =>
      parseProfile({
        enterprise: {
          rdExpense: { 2023: "3" },
          revenue: { 2023: "100" },
          industryAverageProfitMargin: { 2023: margin },
        },
      });
    // 3% + 5% = 8%.
    expect(outcome(all(atLeast(total, "0.08"), atMost(total, "0.08")), profile("0.05"))).toBe("met");
    expect(outcome(atLeast(total, "0.08"), profile("0.04999999"))).toBe("unmet");
    const other = sum(lastYear("enterprise.industryAverageProfitMargin"), intensity);
    expect(outcome(all(atLeast(other, "0.08"), atMost(other, "0.08")), profile("0.05"))).toBe("met");
  });

  it("divides a quotient further", () => {
    // 3% a year over three years is 1% on average.
    const third = per(3, intensity);
    expect(outcome(all(atLeast(third, "0.01"), atMost(third, "0.01")), books("3", "100"))).toBe("met");
    expect(outcome(not(atLeast(third, "0.01")), books("2.99", "100"))).toBe("met");
  });
});
