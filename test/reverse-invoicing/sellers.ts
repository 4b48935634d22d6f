import type { AgentTaxes, AgentTaxesInput, InvoiceInput } from "../../src/reverse-invoicing/index.js";
import fc from "../property.js";

/** Sellers' months to test with. */

export const ZHANG = { id: "Zhang", kind: "natural-person" } as const;

let count = 0;

/** An invoice; its number is new each time unless given. */
export function invoice(given: Partial<InvoiceInput> & Pick<InvoiceInput, "enterprise">): InvoiceInput {
  count++;
  const amount = given.price === undefined ? { sales: given.sales ?? 0 } : {};
  return { id: `no-${count}`, kind: "ordinary", rate: "0.01", ...amount, ...given };
}

/** The red-letter copy of an invoice. */
export function redOf(blue: InvoiceInput, given: Partial<InvoiceInput> = {}): InvoiceInput {
  return { ...blue, id: `red-${blue.id}`, redOf: blue.id, ...given };
}

/** A month of Zhang in May 2024 in a city. */
export function may2024(
  invoices: readonly InvoiceInput[],
  given: Partial<AgentTaxesInput> = {},
): AgentTaxesInput {
  return { month: "2024-05", location: "city", seller: ZHANG, invoices, ...given };
}

/** The part of a result that is money: what must not depend on order or on invoices taken back whole. */
export function amountsOf({ monthSales, exempt, byEnterprise }: AgentTaxes): unknown {
  const enterprises = Object.entries(byEnterprise).map(([name, { vat, invoices: _, ...taxes }]) => {
    const { parts: __, rate: ___, ...line } = vat;
    return [name, { ...taxes, vat: line }];
  });
  return { monthSales, exempt, byEnterprise: Object.fromEntries(enterprises) };
}

const decimal = (fen: number): `${number}` => {
  const digits = String(fen).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`;
};

/** Amounts of which sums often lie on the threshold, or one fen beside it; tiny ones, where a fen is all; large ones. */
const amount = fc
  .oneof(
    fc.integer({ min: 0, max: 10 }).map((units) => units * 1000000),
    fc.constantFrom(4999999, 5000001, 9999999, 10000001, 1, 50, 150),
    fc.integer({ min: 0, max: 999 }),
    fc.integer({ min: 0, max: 3000000 }),
  )
  .map(decimal);

const hugeAmount = fc.bigInt(10n ** 15n, 10n ** 19n).map((fen) => {
  const digits = String(fen);
  return `${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`;
});

const months = ["2024-04", "2024-05", "2025-12", "2026-01", "2026-11", "2027-12", "2028-01"] as const;

interface Draft {
  readonly enterprise: string;
  readonly kind: "ordinary" | "special";
  readonly isThree: boolean;
  readonly amount: `${number}`;
  readonly isPrice: boolean;
  readonly red: "none" | "whole" | "part";
}

const draft = (amounts: fc.Arbitrary<`${number}`>): fc.Arbitrary<Draft> =>
  fc.record({
    enterprise: fc.constantFrom("A", "B", "C"),
    kind: fc.constantFrom("ordinary", "ordinary", "special"),
    isThree: fc.boolean(),
    amount: amounts,
    isPrice: fc.boolean(),
    red: fc.constantFrom("none", "none", "none", "whole", "part"),
  });

/** Invoices, each with its red-letter one behind it where it has one. */
function issued(drafts: readonly Draft[], month: string, prefix: string): InvoiceInput[] {
  return drafts.flatMap(({ enterprise, kind, isThree, amount, isPrice, red }, index) => {
    const rate = isThree || month >= "2028-01" ? "0.03" : "0.01";
    const face = isPrice ? { price: amount } : { sales: amount };
    const blue: InvoiceInput = { id: `${prefix}${index}`, enterprise, kind, rate, ...face };
    // Part of it: the amount without its last digit.
    const part = amount.slice(0, -4) || "0";
    if (red === "none") return [blue];
    return [
      blue,
      redOf(
        blue,
        red === "whole" ? {} : isPrice ? { price: part as `${number}` } : { sales: part as `${number}` },
      ),
    ];
  });
}

/** Sellers' months, on and around the threshold, with red-letter invoices of this month and of an earlier one. */
export const sellerMonth: fc.Arbitrary<AgentTaxesInput> = fc
  .record({
    month: fc.constantFrom(...months),
    location: fc.constantFrom("city", "county-or-town", "elsewhere"),
    drafts: fc.array(
      draft(fc.oneof({ weight: 40, arbitrary: amount }, { weight: 1, arbitrary: hugeAmount })),
      {
        maxLength: 8,
      },
    ),
    earlier: fc.array(draft(amount), { maxLength: 2 }),
    otherSales: fc.option(amount, { nil: undefined }),
    educationSurchargeRelief: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ month, location, drafts, earlier, otherSales, educationSurchargeRelief }) => {
    const before = issued(earlier, month, "earlier-");
    const blues = before.filter(({ redOf }) => redOf === undefined);
    const reds = before.filter(({ redOf }) => redOf !== undefined);
    return {
      month,
      location,
      seller: ZHANG,
      invoices: [...issued(drafts, month, "this-"), ...reds],
      ...(blues.length === 0 ? {} : { earlierInvoices: blues }),
      ...(otherSales === undefined ? {} : { otherSales }),
      ...(educationSurchargeRelief === undefined ? {} : { educationSurchargeRelief }),
    };
  });
