import { describe, expect, it } from "vitest";
import { type AgentTaxesInput, agentTaxes, type InvoiceInput } from "../../src/reverse-invoicing/index.js";
import fc from "../property.js";
import { fen, oracleTaxes } from "./oracle.js";
import { amountsOf, redOf, sellerMonth } from "./sellers.js";

const RUNS = { numRuns: 2000 };

/** The VAT due over all enterprises, in fen. */
function vatDue(input: AgentTaxesInput): bigint {
  return Object.values(agentTaxes(input).byEnterprise).reduce((sum, { vat }) => sum + fen(vat.due), 0n);
}

describe("a seller's month", () => {
  it("agrees with the rules said once more on exact fractions", () => {
    let over = 0;
    let under = 0;
    fc.assert(
      fc.property(sellerMonth, (input) => {
        const expected = oracleTaxes(input);
        const result = agentTaxes(input);
        if (expected.exempt) under++;
        else over++;
        expect(result.monthSales).toBe(expected.monthSales);
        expect(result.exempt).toBe(expected.exempt);
        expect(Object.keys(result.byEnterprise).sort()).toEqual(Object.keys(expected.byEnterprise).sort());
        for (const [name, taxes] of Object.entries(expected.byEnterprise)) {
          expect(result.byEnterprise[name]).toMatchObject(taxes);
        }
      }),
      { numRuns: 5000 },
    );
    // Both sides of the threshold were met often.
    expect(Math.min(over, under)).toBeGreaterThan((over + under) / 10);
  });

  it("does not depend on the order of the invoices", () => {
    const permuted = sellerMonth.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray([...input.invoices], { minLength: input.invoices.length }),
      ),
    );
    fc.assert(
      fc.property(permuted, ([input, invoices]) => {
        expect(JSON.stringify(agentTaxes({ ...input, invoices }))).toBe(JSON.stringify(agentTaxes(input)));
      }),
      RUNS,
    );
  });

  it("adds up: parts to VAT, lines to totals, enterprises to the month", () => {
    fc.assert(
      fc.property(sellerMonth, (input) => {
        const { monthSales, byEnterprise } = agentTaxes(input);
        let sales = 0n;
        for (const taxes of Object.values(byEnterprise)) {
          sales += fen(taxes.sales);
          const { vat, urbanMaintenance, educationSurcharge, localEducationSurcharge, incomeTax } = taxes;
          const lines = [vat, urbanMaintenance, educationSurcharge, localEducationSurcharge, incomeTax];
          for (const { payable, reduction, due } of [...lines, ...vat.parts]) {
            expect(fen(payable) - fen(reduction)).toBe(fen(due));
          }
          expect(lines.reduce((sum, { due }) => sum + fen(due), 0n)).toBe(fen(taxes.total));
          for (const column of ["base", "payable", "reduction", "due"] as const) {
            expect(vat.parts.reduce((sum, part) => sum + fen(part[column]), 0n)).toBe(fen(vat[column]));
          }
          expect(vat.parts.reduce((sum, part) => sum + part.invoices, 0)).toBe(taxes.invoices);
          expect(vat.base).toBe(taxes.sales);
        }
        expect(sales).toBe(fen(monthSales));
      }),
      RUNS,
    );
  });

  it("is restored by the red-letter copy of an added invoice", () => {
    const added: fc.Arbitrary<InvoiceInput> = fc.record({
      id: fc.constant("added"),
      enterprise: fc.constantFrom("A", "B", "C"),
      kind: fc.constantFrom("ordinary", "special"),
      rate: fc.constant("0.03" as const),
      sales: fc.constantFrom("0.50", "12345.67", "99999.99", "100000.00", "4000000.01"),
    });
    fc.assert(
      fc.property(sellerMonth, added, (input, extra) => {
        const { byEnterprise, ...rest } = agentTaxes({
          ...input,
          invoices: [...input.invoices, extra, redOf(extra)],
        });
        const before = agentTaxes(input);
        const known = Object.entries(byEnterprise).filter(([name]) => name in before.byEnterprise);
        expect(amountsOf({ ...rest, byEnterprise: Object.fromEntries(known) })).toEqual(amountsOf(before));
        // An enterprise that issued nothing else owes nothing.
        const fresh = Object.entries(byEnterprise).filter(([name]) => !(name in before.byEnterprise));
        expect(fresh.map(([, { total }]) => total)).toEqual(fresh.map(() => "0.00"));
      }),
      RUNS,
    );
  });

  it("changes by at most one fen of VAT when an invoice is split in two, and not at all when it is ordinary", () => {
    const split = fc.record({
      input: sellerMonth,
      kind: fc.constantFrom("ordinary" as const, "special" as const),
      rate: fc.constantFrom("0.01" as const, "0.03" as const),
      first: fc.integer({ min: 0, max: 99999 }),
      second: fc.integer({ min: 0, max: 99999 }),
    });
    const yuan = (amount: number): `${number}` => (amount / 100).toFixed(2) as `${number}`;
    let differences = 0;
    fc.assert(
      fc.property(split, ({ input, kind, rate, first, second }) => {
        const of = (id: string, sales: number): InvoiceInput => ({
          id,
          enterprise: "A",
          kind,
          rate: input.month >= "2028-01" ? "0.03" : rate,
          sales: yuan(sales),
        });
        const whole = vatDue({ ...input, invoices: [...input.invoices, of("whole", first + second)] });
        const halves = vatDue({
          ...input,
          invoices: [...input.invoices, of("one", first), of("two", second)],
        });
        const difference = halves > whole ? halves - whole : whole - halves;
        expect(difference <= (kind === "special" ? 1n : 0n)).toBe(true);
        if (difference !== 0n) differences++;
      }),
      RUNS,
    );
    expect(differences).toBeGreaterThan(0);
  });

  // Only where nothing is taken back: an added invoice that takes the month over the threshold makes its red-letter
  // ones count too, as the next test has it.
  it("owes no less when an invoice is added", () => {
    fc.assert(
      fc.property(sellerMonth, ({ invoices, earlierInvoices: _, ...month }) => {
        const input = { ...month, invoices: invoices.filter(({ redOf }) => redOf === undefined) };
        const extra: InvoiceInput = {
          id: "extra",
          enterprise: "A",
          kind: "ordinary",
          rate: "0.03",
          sales: 70000,
        };
        expect(vatDue({ ...input, invoices: [...input.invoices, extra] }) >= vatDue(input)).toBe(true);
      }),
      RUNS,
    );
  });

  it("may owe less when an invoice is added to a month with red-letter ones at another rate", () => {
    const earlier: InvoiceInput = {
      id: "earlier",
      enterprise: "A",
      kind: "ordinary",
      rate: "0.03",
      sales: 100000,
    };
    const input: AgentTaxesInput = {
      month: "2024-04",
      location: "city",
      seller: { id: "Zhang", kind: "natural-person" },
      invoices: [
        { id: "special", enterprise: "A", kind: "special", rate: "0.01", sales: 60000 },
        { id: "ordinary", enterprise: "A", kind: "ordinary", rate: "0.01", sales: "70000.01" },
        { ...earlier, id: "red", redOf: "earlier" },
      ],
      earlierInvoices: [earlier],
    };
    // 60,000 + 70,000.01 − 100,000 = 30,000.01, exempt but for the special invoice: 60,000 × 1% = 600.00.
    expect(vatDue(input)).toBe(60000n);
    const extra: InvoiceInput = {
      id: "extra",
      enterprise: "A",
      kind: "ordinary",
      rate: "0.01",
      sales: 70000,
    };
    // 100,000.01 is over: 600.00 + 140,000.01 × 1% (1,400.00) − 100,000 × 3% (3,000.00) = −1,000.00.
    expect(vatDue({ ...input, invoices: [...input.invoices, extra] })).toBe(-100000n);
  });

  it("never lets price and sales + VAT part, at 1% and 3%", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 13n), fc.constantFrom("0.01", "0.03"), (price, rate) => {
        const digits = String(price).padStart(3, "0");
        const { A } = agentTaxes({
          month: "2024-05",
          location: "city",
          seller: { id: "Zhang", kind: "natural-person" },
          invoices: [
            {
              id: "1",
              enterprise: "A",
              kind: "special",
              rate,
              price: `${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`,
            },
          ],
        }).byEnterprise;
        expect(fen(A?.sales) + fen(A?.vat.due)).toBe(price);
        // sales is the nearest fen to price ÷ (1 + rate): |sales × (100 + r) − price × 100| ≤ (100 + r) ÷ 2
        const whole = rate === "0.01" ? 101n : 103n;
        const error = fen(A?.sales) * whole - price * 100n;
        expect(2n * (error < 0n ? -error : error) <= whole).toBe(true);
      }),
      RUNS,
    );
  });
});
