import { describe, expect, it } from "vitest";
import { type AllowanceInput, allowance, type HistoryEntry } from "../../src/reverse-invoicing/index.js";
import {
  RED_LETTER_READING,
  RESUME_READING,
  WHOLE_INVOICE_READING,
} from "../../src/reverse-invoicing/readings.js";
import { codesAndPaths } from "../error/support.js";
import fc from "../property.js";
import { fen, yuan } from "./oracle.js";

describe("the limit of 5,000,000 over 12 natural months", () => {
  const sold: readonly HistoryEntry[] = [
    { month: "2024-08", sales: 3000000, enterprise: "A" },
    { month: "2024-08", sales: 1000000, enterprise: "B" },
    { month: "2025-03", sales: "499999.99", enterprise: "A" },
  ];

  it("is allowed itself, and refused one fen above", () => {
    // 3,000,000 + 1,000,000 + 499,999.99 = 4,499,999.99 over all enterprises; 500,000.01 is left
    const at = (candidate: `${number}`) => allowance({ month: "2025-03", history: sold, candidate });
    const fits = at("500000.01");
    expect(fits.used).toBe("4499999.99");
    expect(fits.remaining).toBe("500000.01");
    expect(fits.allowed).toBe(true);
    expect(fits.fitsFrom).toBe("2025-03");
    const over = at("500000.02");
    expect(over.allowed).toBe(false);
    // August 2024 leaves the window of August 2025.
    expect(over.fitsFrom).toBe("2025-08");
    expect(over.remaining).toBe("500000.01");
  });

  it.each([
    // The window has the month and the eleven before it.
    ["2025-04", "2024-05", "2024-04"],
    ["2025-12", "2025-01", "2024-12"],
    ["2026-01", "2025-02", "2025-01"],
    // Leap and common years alike.
    ["2025-02", "2024-03", "2024-02"],
    ["2028-02", "2027-03", "2027-02"],
    ["2029-02", "2028-03", "2028-02"],
  ] as const)("for %s counts from %s on and leaves %s out", (month, first, out) => {
    const of = (sold: typeof first | typeof out) =>
      allowance({ month, history: [{ month: sold, sales: 5000000 }], candidate: "0.01" });
    expect(of(first).window).toEqual({ from: first, to: month });
    expect(of(first).allowed).toBe(false);
    expect(of(first).remaining).toBe("0.00");
    expect(of(out).allowed).toBe(true);
    expect(of(out).used).toBe("0.00");
  });

  it("gives room back for red-letter invoices inside the window only", () => {
    const history: readonly HistoryEntry[] = [
      { month: "2025-01", sales: 5000000 },
      { month: "2025-02", sales: "-200000" },
    ];
    expect(allowance({ month: "2025-02", history, candidate: 200000 }).allowed).toBe(true);
    expect(allowance({ month: "2025-02", history, candidate: "200000.01" }).allowed).toBe(false);
    // In 2026-01 the invoice is out and the red one still in: −200,000 leaves room of 5,200,000.
    expect(allowance({ month: "2026-01", history }).remaining).toBe("5200000.00");
    expect(allowance({ month: "2026-01", history }).used).toBe("-200000.00");
    expect(allowance({ month: "2026-02", history }).remaining).toBe("5000000.00");
  });

  it("never has room for what is larger than itself", () => {
    const { allowed, fitsFrom } = allowance({ month: "2024-05", history: [], candidate: "5000000.01" });
    expect(allowed).toBe(false);
    expect(fitsFrom).toBeNull();
  });

  it("says when room returns to a seller who has used it up, without a candidate", () => {
    const history: readonly HistoryEntry[] = [
      { month: "2024-06", sales: 1 },
      { month: "2024-07", sales: 4999999 },
    ];
    const full = allowance({ month: "2025-05", history });
    expect(full.remaining).toBe("0.00");
    expect(full.candidate).toBe("0.00");
    // Nothing is to be issued, and nothing is over.
    expect(full.allowed).toBe(true);
    expect(full.fitsFrom).toBe("2025-06");
  });

  it("is over already where more was sold than may be", () => {
    const { allowed, remaining, fitsFrom } = allowance({
      month: "2024-09",
      history: [{ month: "2024-09", sales: "5000000.01" }],
    });
    expect([allowed, remaining, fitsFrom]).toEqual([false, "0.00", "2025-09"]);
  });

  it("rests on three readings, and on a parameter of the announcement", () => {
    const { interpretations, parameters, limit } = allowance({ month: "2024-05", history: [] });
    expect(interpretations).toEqual([WHOLE_INVOICE_READING, RESUME_READING, RED_LETTER_READING]);
    expect(limit).toBe("5000000.00");
    expect(parameters.map(({ name, source }) => [name, source?.documentNumber])).toEqual([
      ["sellerLimit", "国家税务总局公告2024年第5号"],
    ]);
  });

  it("can be replaced for a call", () => {
    const { allowed, window, parameters } = allowance({
      month: "2025-05",
      history: [{ month: "2025-02", sales: 100 }],
      candidate: 100,
      parameters: { sellerLimit: { amount: "199.99", months: 3 } },
    });
    // March to May: February is out.
    expect(window).toEqual({ from: "2025-03", to: "2025-05" });
    expect(allowed).toBe(true);
    expect(parameters).toMatchObject([
      { name: "sellerLimit", value: { amount: "199.99", months: 3 }, source: null, confidence: null },
    ]);
  });

  it("is refused for a history that reaches beyond the month, and before the rules", () => {
    const of = (input: AllowanceInput) => codesAndPaths(() => allowance(input));
    expect(of({ month: "2024-12", history: [{ month: "2025-01", sales: 1 }] })).toEqual([
      ["out-of-range", "history[0].month"],
    ]);
    expect(of({ month: "2024-03", history: [] })).toEqual([["no-law-for-date", "month"]]);
    expect(of({ month: "2024-12", history: [], candidate: "-1" })).toEqual([["out-of-range", "candidate"]]);
  });
});

describe("the window", () => {
  const START = 2025 * 12;
  const monthOf = (index: number) =>
    `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}` as `${number}-${number}`;
  const entry = fc.record({
    back: fc.integer({ min: 0, max: 30 }),
    sales: fc.bigInt(-100000000n, 400000000n),
  });

  it("agrees with counting every month by hand, now and in each month to come", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: START, max: START + 30 }),
        fc.array(entry, { maxLength: 20 }),
        fc.bigInt(0n, 600000000n),
        (now, entries, candidate) => {
          const usedIn = (month: number): bigint =>
            entries
              .filter(({ back }) => now - back <= month && now - back > month - 12)
              .reduce((sum, { sales }) => sum + sales, 0n);
          const least = candidate === 0n ? 1n : candidate;
          let fits: number | null = null;
          for (let month = now + 12; month >= now; month--) {
            if (usedIn(month) + least <= 500000000n) fits = month;
          }
          const result = allowance({
            month: monthOf(now),
            history: entries.map(({ back, sales }) => ({
              month: monthOf(now - back),
              sales: yuan(sales) as `${number}`,
            })),
            candidate: yuan(candidate) as `${number}`,
          });
          expect(fen(result.used)).toBe(usedIn(now));
          expect(result.allowed).toBe(usedIn(now) + candidate <= 500000000n);
          expect(result.fitsFrom).toBe(fits === null ? null : monthOf(fits));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
