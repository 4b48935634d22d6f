import { describe, expect, it } from "vitest";
import {
  guarantee,
  interestSubsidy,
  relending,
  safeGuarantee,
  safeInterestSubsidy,
  safeRelending,
} from "../../src/financing/index.js";

describe("relending", () => {
  it("is 60% of the principal, for a year and at most two more, at the rate of the first day", () => {
    // 10,000,000 × 60% = 6,000,000; × 1.75% = 105,000 a year, three years.
    const three = relending({ principal: 10000000, on: "2024-06-03", extensions: 2 });
    expect(three).toMatchObject({ relent: "6000000.00", rate: "0.0175", totalCost: "315000.00" });
    expect(three.years.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "2024-06-03 2025-06-03",
      "2025-06-03 2026-06-03",
      "2026-06-03 2027-06-03",
    ]);
  });

  it("rounds the share and each year's cost once: 60% of 0.01 is 0.01, of 333.33 is 200.00", () => {
    // 333.33 × 60% = 199.998 → 200.00; × 1.75% = 3.50. 0.01 × 60% = 0.006 → 0.01.
    expect(relending({ principal: "333.33", on: "2024-06-03" })).toMatchObject({
      relent: "200.00",
      totalCost: "3.50",
    });
    expect(relending({ principal: "0.01", on: "2024-06-03" }).relent).toBe("0.01");
  });

  it("has the rate of its day, and none before the programme", () => {
    expect(relending({ principal: 1000000, on: "2025-05-06" }).rate).toBe("0.0175");
    expect(relending({ principal: 1000000, on: "2025-05-07" }).rate).toBe("0.015");
    expect(safeRelending({ principal: 1, on: "2024-04-06" })).toMatchObject({
      ok: false,
      issues: [{ code: "no-law-for-date" }],
    });
  });

  it("is not extended a third time", () => {
    expect(safeRelending({ principal: 1, on: "2024-06-03", extensions: 3 })).toMatchObject({
      ok: false,
      issues: [{ code: "out-of-range", path: "extensions" }],
    });
  });
});

describe("interest subsidy", () => {
  it("bears its points for two years at most", () => {
    // 10,000,000 × 1% = 100,000 a year; × 1.5% = 150,000.
    expect(interestSubsidy({ principal: 10000000, on: "2024-06-15", years: 1 }).total).toBe("100000.00");
    expect(interestSubsidy({ principal: 10000000, on: "2024-07-01", years: 5 }).total).toBe("300000.00");
  });

  it("has a first and a last day, and a year at least", () => {
    for (const on of ["2024-05-31", "2027-01-01"] as const) {
      const result = safeInterestSubsidy({ principal: 1, on, years: 1 });
      expect(result).toMatchObject({ ok: false, issues: [{ code: "no-law-for-date" }] });
    }
    expect(safeInterestSubsidy({ principal: 1, on: "2024-07-01", years: 0 })).toMatchObject({
      ok: false,
      issues: [{ code: "out-of-range", path: "years" }],
    });
  });
});

describe("guarantee", () => {
  it("is within its limit and its highest fee, both included", () => {
    // 1,000万元 at 1% is 100,000.
    expect(guarantee({ amount: 10000000, on: "2024-06-03" })).toMatchObject({
      fee: "100000.00",
      feeRate: "0.01",
      to: "2025-06-03",
    });
    expect(guarantee({ amount: 10000000, on: "2024-06-03", fee: "0.01" }).fee).toBe("100000.00");
  });

  it.each([
    [{ amount: "10000000.01" }, "amount"],
    [{ amount: 1, fee: "0.0101" }, "fee"],
  ])("refuses %j", (change, path) => {
    expect(safeGuarantee({ on: "2024-06-03", ...change } as never)).toMatchObject({
      ok: false,
      issues: [{ code: "out-of-range", path }],
    });
  });
});
