import { describe, expect, it } from "vitest";
import { bracketOf, declare, roomOf, salesOfPrice, standingOf } from "../../src/reverse-invoicing/core.js";
import { coreTerms } from "../../src/reverse-invoicing/index.js";
import { codesAndPaths } from "../error/support.js";
import fc from "../property.js";

const terms = coreTerms({ month: "2024-05", location: "city" });

describe("the core on integer fen", () => {
  it("declares what the published case says", () => {
    // A sold 80,000.00 of 120,000.00: 800.00; 28.00, 12.00, 8.00; 400.00
    const invoices = [{ special: false, rate: 0, sales: 8000000, vat: 80000 }];
    const declared = declare(invoices, standingOf(12000000, 0, terms), terms);
    expect(declared.vat).toEqual({ payable: 80000, reduction: 0, due: 80000 });
    expect(declared.urbanMaintenance).toEqual({ payable: 5600, reduction: 2800, due: 2800 });
    expect(declared.total).toBe(124800);
  });

  it("takes amounts beyond 2^53 as bigint, and gives them so", () => {
    const sales = 10n ** 18n;
    const { vat, incomeTax } = declare(
      [{ special: true, rate: 1, sales, vat: (sales * 3n) / 100n }],
      standingOf(sales, 0, terms),
      terms,
    );
    expect(vat.due).toBe(3n * 10n ** 16n);
    // 10^18 × 0.5% = 5 × 10^15, which is safe
    expect(incomeTax.due).toBe(5e15);
  });

  it("declares nothing for no invoices", () => {
    expect(declare([], standingOf(0, 0, terms), terms)).toMatchObject({
      invoices: 0,
      vatParts: [],
      total: 0,
    });
  });

  it("gives the nearest fen as sales of a price", () => {
    const rate = { numerator: 3, denominator: 100 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (price) => {
        const sales = BigInt(salesOfPrice(price, rate));
        const off = sales * 103n - BigInt(price) * 100n;
        expect(2n * (off < 0n ? -off : off) <= 103n).toBe(true);
      }),
    );
  });

  it("finds room by months that leave the window", () => {
    // 100 in the first month, 900 in the last, of 1,000: 50 fits in a month, 950 only when all has left.
    expect(roomOf([100, 0, 900], 1000, 50)).toEqual({ used: 1000, room: 0, fitsIn: 1 });
    expect(roomOf([100, 0, 900], 1000, 950)).toEqual({ used: 1000, room: 0, fitsIn: 3 });
    expect(roomOf([100, 0, 900], 1000, 1001)).toEqual({ used: 1000, room: 0, fitsIn: null });
  });

  it("puts a bound within its bracket", () => {
    expect([0, 10, 11, 20, 21].map((income) => bracketOf(income, [10, 20, null]))).toEqual([0, 0, 1, 1, 2]);
  });
});

describe("the terms for the core", () => {
  it("are frozen, and carry the switch and the caller's figures", () => {
    expect(Object.isFrozen(terms)).toBe(true);
    expect(terms.freeOfEducationUpTo).toBeNull();
    const own = coreTerms({
      month: "2026-01",
      location: "elsewhere",
      educationSurchargeRelief: true,
      parameters: { surchargeReduction: 0 },
    });
    expect(own.freeOfEducationUpTo).toBe(10000000);
    expect(own.surchargeReduction.numerator).toBe(0);
    expect(own.threshold).toEqual({ amount: 10000000, includes: false, countsOtherSales: true });
  });

  it("exist from 2024-04 on", () => {
    expect(codesAndPaths(() => coreTerms({ month: "2024-03", location: "city" }))).toEqual([
      ["no-law-for-date", "month"],
    ]);
  });
});
