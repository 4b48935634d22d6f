import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import {
  immediateRefund,
  reducedIncome,
  safeImmediateRefund,
  safeReducedIncome,
} from "../../src/resource-recycling/index.js";
import fc from "../property.js";

const Exact = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_UP });

const period = {
  sales: 1000000,
  unvouchedCost: 100000,
  totalCost: 500000,
  vatRate: "0.13",
  inputVat: 40000,
  ratio: "0.3",
} as const;

describe("immediate refund", () => {
  it("takes out the sales behind purchases without vouchers, then input VAT, then takes the ratio", () => {
    // 1,000,000 × 100,000 ÷ 500,000 = 200,000; (1,000,000 − 200,000) × 13% = 104,000; − 40,000 = 64,000; × 30% = 19,200.
    const result = immediateRefund(period);
    expect(result).toMatchObject({
      nonEligibleSales: "200000.00",
      eligibleSales: "800000.00",
      outputVat: "104000.00",
      vatPaid: "64000.00",
      refund: "19200.00",
      ratio: "0.3",
    });
    expect(result.steps.at(-1)?.formula).toBe("64000.00 × 30% = 19200.00");
    expect(result.steps.map(({ value }) => value)).toEqual([
      "200000.00",
      "800000.00",
      "104000.00",
      "64000.00",
      "19200.00",
    ]);
  });

  it("multiplies first and divides last: 100 × 1 ÷ 3 = 33.33", () => {
    expect(immediateRefund({ ...period, sales: 100, unvouchedCost: 1, totalCost: 3 }).nonEligibleSales).toBe(
      "33.33",
    );
  });

  it("never asks money back: more input VAT than output VAT is no refund", () => {
    expect(immediateRefund({ ...period, inputVat: 200000 }).refund).toBe("0.00");
    expect(immediateRefund({ ...period, inputVat: 104000 }).refund).toBe("0.00");
  });

  it("without purchases there is nothing to take out; without vouchers, everything", () => {
    expect(immediateRefund({ ...period, unvouchedCost: 0, totalCost: 0 }).nonEligibleSales).toBe("0.00");
    expect(immediateRefund({ ...period, unvouchedCost: 500000 }).eligibleSales).toBe("0.00");
  });

  it.each([
    ["a ratio of the catalogue's five", { ratio: "0.4" }, "invalid-choice", "ratio"],
    ["more cost without vouchers than cost", { unvouchedCost: "500000.01" }, "out-of-range", "unvouchedCost"],
    ["negative sales", { sales: -1 }, "out-of-range", "sales"],
    ["three decimals", { inputVat: "0.001" }, "invalid-amount", "inputVat"],
    ["a rate as a number", { vatRate: 0.13 }, "invalid-ratio", "vatRate"],
    ["an unknown field", { rate: "0.13" }, "unknown-field", "rate"],
  ])("bad input: %s", (_what, change, code, path) => {
    const result = safeImmediateRefund({ ...period, ...change } as never);
    expect(result).toMatchObject({ ok: false, issues: [{ code, path }] });
  });

  it("equals the formula on decimals, with the three roundings that are named", () => {
    const fen = fc.bigInt({ min: 0n, max: 10n ** 15n });
    const yuanOf = (amount: bigint) => new Exact(amount.toString()).div(100).toFixed(2) as `${number}`;
    fc.assert(
      fc.property(
        fen,
        fen,
        fen,
        fen,
        fc.constantFrom("0.3", "0.5", "0.7", "0.9", "1"),
        (sales, a, b, input, ratio) => {
          const [unvouched, total] = a < b ? [a, b] : [b, a];
          const result = immediateRefund({
            sales: yuanOf(sales),
            unvouchedCost: yuanOf(unvouched),
            totalCost: yuanOf(total),
            vatRate: "0.13",
            inputVat: yuanOf(input),
            ratio: ratio as `${number}`,
          });
          const share = total === 0n ? new Exact(0) : new Exact(unvouched.toString()).div(total.toString());
          const out = new Exact(yuanOf(sales)).times(share).toDecimalPlaces(2);
          const vat = new Exact(yuanOf(sales)).minus(out).times("0.13").toDecimalPlaces(2);
          const paid = Exact.max(vat.minus(yuanOf(input)), 0);
          expect(result.refund).toBe(paid.times(ratio).toDecimalPlaces(2).toFixed(2));
        },
      ),
    );
  });
});

describe("reduced income", () => {
  it("counts nine tenths; the reduction is rounded half-up and the two add up", () => {
    // 1,234,567.89 × 10% = 123,456.789 → 123,456.79; the rest is 1,111,111.10; 25% of the reduction 30,864.1975 → 30,864.20.
    expect(reducedIncome({ revenue: "1234567.89", on: "2024-12-31", taxRate: "0.25" })).toMatchObject({
      reduction: "123456.79",
      countedIncome: "1111111.10",
      countedShare: "0.9",
      taxSaved: "30864.20",
    });
    expect(reducedIncome({ revenue: 0, on: "2024-12-31" })).toMatchObject({
      reduction: "0.00",
      taxSaved: null,
    });
  });

  it("knows no rule before 2008", () => {
    expect(safeReducedIncome({ revenue: 1, on: "2007-12-31" })).toMatchObject({
      ok: false,
      issues: [{ code: "no-law-for-date" }],
    });
  });
});
