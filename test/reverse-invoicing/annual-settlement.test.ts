import { describe, expect, it } from "vitest";
import { type AnnualSettlementInput, annualSettlement } from "../../src/reverse-invoicing/index.js";
import { WITHHOLDING_READING } from "../../src/reverse-invoicing/readings.js";
import { codesAndPaths } from "../error/support.js";
import fc from "../property.js";
import { fen, yuan } from "./oracle.js";

const books = (sales: AnnualSettlementInput["sales"], costs: NonNullable<AnnualSettlementInput["costs"]>) =>
  annualSettlement({ year: 2024, sales, method: "books", costs });

describe("the annual settlement by deemed income", () => {
  it("takes 5% of the sales as income", () => {
    // Published: sales 300,000: income 15,000, × 5% = 750; prepaid 300,000 × 0.5% = 1,500; refund 750
    expect(annualSettlement({ year: 2024, sales: 300000, method: "deemed" })).toMatchObject({
      sales: "300000.00",
      costs: null,
      deemedIncomeRate: "0.05",
      taxableIncome: "15000.00",
      rate: "0.05",
      quickDeduction: "0.00",
      tax: "750.00",
      prepaid: "1500.00",
      prepaidGiven: false,
      balance: "-750.00",
      deadline: "2025-03-31",
    });
  });

  it("serves up to the limit of reverse invoicing", () => {
    // 5,000,000 × 5% = 250,000; × 20% − 10,500 = 39,500; prepaid 25,000; 14,500 to pay
    expect(annualSettlement({ year: 2025, sales: 5000000, method: "deemed" })).toMatchObject({
      taxableIncome: "250000.00",
      tax: "39500.00",
      balance: "14500.00",
    });
    expect(
      codesAndPaths(() => annualSettlement({ year: 2025, sales: "5000000.01", method: "deemed" })),
    ).toEqual([["out-of-range", "sales"]]);
  });

  it("takes what was prepaid when that is given", () => {
    const { prepaid, prepaidGiven, balance } = annualSettlement({
      year: 2024,
      sales: 300000,
      method: "deemed",
      prepaid: "749.99",
    });
    expect([prepaid, prepaidGiven, balance]).toEqual(["749.99", true, "0.01"]);
  });
});

describe("the annual settlement by books", () => {
  it.each([
    // income × rate − quick deduction, worked out by hand, on both sides of every bound
    ["30000.00", "0.05", "1500.00"],
    // 30,000.01 × 10% = 3,000.001, so 3,000.00 − 1,500
    ["30000.01", "0.1", "1500.00"],
    // 90,000 × 10% − 1,500
    ["90000.00", "0.1", "7500.00"],
    // 90,000.01 × 20% = 18,000.002, − 10,500
    ["90000.01", "0.2", "7500.00"],
    // 300,000 × 20% − 10,500
    ["300000.00", "0.2", "49500.00"],
    // 300,000.01 × 30% = 90,000.003, − 40,500
    ["300000.01", "0.3", "49500.00"],
    // 500,000 × 30% − 40,500
    ["500000.00", "0.3", "109500.00"],
    // 500,000.02 × 35% = 175,000.007, up to 175,000.01, − 65,500
    ["500000.02", "0.35", "109500.01"],
    // 1,000,000 × 35% − 65,500
    ["1000000.00", "0.35", "284500.00"],
  ] as const)("of an income of %s is at %s: %s", (income, rate, tax) => {
    const result = books(income, 0);
    expect([result.taxableIncome, result.rate, result.tax]).toEqual([income, rate, tax]);
  });

  it("takes costs off, and a loss is no income", () => {
    // 100,000 − 60,000 = 40,000; × 10% − 1,500 = 2,500; prepaid 500
    expect(books(100000, 60000)).toMatchObject({
      costs: "60000.00",
      deemedIncomeRate: null,
      taxableIncome: "40000.00",
      tax: "2500.00",
      balance: "2000.00",
    });
    expect(books(100, "100.01")).toMatchObject({ taxableIncome: "0.00", tax: "0.00", balance: "-0.50" });
  });

  it("has no limit of sales", () => {
    expect(books(6000000, 6000000).tax).toBe("0.00");
  });

  it("is the tax of each slice at the rate of its bracket", () => {
    const slices = [
      [0n, 3000000n, 5n],
      [3000000n, 9000000n, 10n],
      [9000000n, 30000000n, 20n],
      [30000000n, 50000000n, 30n],
      [50000000n, 10n ** 20n, 35n],
    ] as const;
    fc.assert(
      fc.property(fc.bigInt(0n, 100000000n), (income) => {
        let hundredths = 0n;
        for (const [from, to, percent] of slices) {
          const above = income > from ? income - from : 0n;
          hundredths += (above < to - from ? above : to - from) * percent;
        }
        // Half-up to the fen.
        const expected = (hundredths + 50n) / 100n;
        expect(fen(books(yuan(income) as `${number}`, 0).tax)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the annual settlement", () => {
  it("names its parameters and carries the notice from 2026", () => {
    const of = (year: number) => annualSettlement({ year, sales: 1, method: "deemed" });
    expect(of(2024).parameters.map(({ name }) => name)).toEqual([
      "sellerLimit",
      "deemedIncomeRate",
      "businessIncomeBrackets",
      "incomeTaxPrepayment",
    ]);
    expect(of(2025).interpretations).toEqual([]);
    expect(of(2026).interpretations).toEqual([WITHHOLDING_READING]);
  });

  it("reckons with the caller's figures", () => {
    const { tax, prepaid, parameters } = annualSettlement({
      year: 2024,
      sales: 1000,
      method: "deemed",
      parameters: {
        deemedIncomeRate: "0.1",
        incomeTaxPrepayment: "0.01",
        businessIncomeBrackets: [
          { upTo: "99.99", rate: "0.5", quickDeduction: 0 },
          { rate: "0.2", quickDeduction: 3 },
        ],
      },
    });
    // income 100.00, beyond 99.99: × 20% − 3 = 17.00; prepaid 1,000 × 1% = 10.00
    expect([tax, prepaid]).toEqual(["17.00", "10.00"]);
    expect(parameters.filter(({ source }) => source === null).map(({ name }) => name)).toEqual([
      "deemedIncomeRate",
      "businessIncomeBrackets",
      "incomeTaxPrepayment",
    ]);
  });

  it("never owes less than nothing", () => {
    const { tax } = annualSettlement({
      year: 2024,
      sales: 100,
      method: "books",
      costs: 0,
      parameters: { businessIncomeBrackets: [{ rate: "0.1", quickDeduction: "10.01" }] },
    });
    // 100 × 10% = 10.00, less than the deduction
    expect(tax).toBe("0.00");
  });

  it.each<readonly [string, AnnualSettlementInput, string, string]>([
    ["costs without books", { year: 2024, sales: 1, method: "deemed", costs: 1 }, "not-applicable", "costs"],
    ["books without costs", { year: 2024, sales: 1, method: "books" }, "missing-field", "costs"],
    ["a year before the rules", { year: 2023, sales: 1, method: "deemed" }, "no-law-for-date", "year"],
    ["negative sales", { year: 2024, sales: -1, method: "deemed" }, "out-of-range", "sales"],
    ["a half year", { year: 2024.5, sales: 1, method: "deemed" }, "invalid-year", "year"],
  ])("is refused for %s", (_, input, code, path) => {
    expect(codesAndPaths(() => annualSettlement(input))).toEqual([[code, path]]);
  });
});
