import { expect, it } from "vitest";
import {
  guarantee,
  interestSubsidy,
  relending,
  safeGuarantee,
  safeInterestSubsidy,
  safeRelending,
} from "../../src/financing/index.js";

it("interest is subsidised year by year, for two years at most", () => {
  const subsidy = interestSubsidy({ principal: 10000000, on: "2024-06-15", years: 3 });
  // One point on 10,000,000 is 100,000 a year.
  expect(subsidy.years).toEqual([
    { from: "2024-06-15", to: "2025-06-15", subsidy: "100000.00" },
    { from: "2025-06-15", to: "2026-06-15", subsidy: "100000.00" },
  ]);
  expect(subsidy.total).toBe("200000.00");
  expect(interestSubsidy({ principal: 10000000, on: "2024-06-15", years: 1 }).total).toBe("100000.00");
  expect(safeInterestSubsidy({ principal: 1, on: "2024-06-15", years: 0 })).toMatchObject({
    issues: [{ path: "years", expected: { zh: "至少 1 年", en: "at least 1" } }],
  });
});

it("a guarantee takes the fee that is asked, or the highest", () => {
  expect(guarantee({ amount: 10000000, on: "2024-06-03", fee: "0.008" })).toMatchObject({
    feeRate: "0.008",
    fee: "80000.00",
  });
  const highest = guarantee({ amount: 10000000, on: "2024-06-03" });
  expect(guarantee({ amount: 10000000, on: "2024-06-03", fee: highest.feeRate })).toEqual(highest);
  // The limit itself is within it, a fen more is not.
  expect(guarantee({ amount: highest.limit, on: "2024-06-03" }).amount).toBe(highest.limit);
  const over = highest.limit.replace(/\.00$/, ".01") as `${number}`;
  expect(safeGuarantee({ amount: over, on: "2024-06-03" })).toMatchObject({
    issues: [{ path: "amount", expected: { zh: `不超过 ${highest.limit}`, en: `at most ${highest.limit}` } }],
  });
  expect(safeGuarantee({ amount: 1, on: "2024-06-03", fee: "0.5" })).toMatchObject({
    issues: [{ path: "fee", received: '"0.5"', expected: { zh: "不超过 1%", en: "at most 1%" } }],
  });
});

it("relending runs a year, and a year more for each of two extensions", () => {
  // 60% of 10,000,000 is 6,000,000; 1.75% of that is 105,000 a year.
  const loan = (extensions: number) => relending({ principal: 10000000, on: "2024-06-03", extensions });
  expect(loan(0).years).toEqual([{ from: "2024-06-03", to: "2025-06-03", cost: "105000.00" }]);
  expect(loan(2).years.map(({ from, to }) => [from, to])).toEqual([
    ["2024-06-03", "2025-06-03"],
    ["2025-06-03", "2026-06-03"],
    ["2026-06-03", "2027-06-03"],
  ]);
  expect(loan(2).totalCost).toBe("315000.00");
  expect(loan(1).sources.length).toBeGreaterThan(0);
  expect(safeRelending({ principal: 1, on: "2024-06-03", extensions: 3 })).toMatchObject({
    issues: [{ path: "extensions", expected: { zh: "至多 2 次", en: "at most 2" } }],
  });
});
