import { describe, expect, it } from "vitest";
import {
  type AgentTaxReport,
  type AgentTaxReportInput,
  agentTaxes,
  agentTaxReport,
  type InvoiceInput,
  reportChanges,
  type SellerMonthInput,
} from "../../src/reverse-invoicing/index.js";
import { ROUNDING_READING } from "../../src/reverse-invoicing/readings.js";
import { codesAndPaths } from "../error/support.js";
import fc from "../property.js";
import { fen } from "./oracle.js";
import { invoice, sellerMonth } from "./sellers.js";

function seller(
  id: string,
  invoices: readonly InvoiceInput[],
  given: Partial<SellerMonthInput> = {},
): SellerMonthInput {
  return { location: "city", seller: { id, kind: "natural-person" }, invoices, ...given };
}

function report(
  sellers: readonly SellerMonthInput[],
  given: Partial<AgentTaxReportInput> = {},
): AgentTaxReport {
  return agentTaxReport({ month: "2024-05", enterprise: "A", sellers, ...given });
}

describe("the report of an enterprise", () => {
  const sellers = [
    seller("Zhang", [
      invoice({ enterprise: "A", sales: 80000 }),
      invoice({ enterprise: "B", sales: 40000, kind: "special", rate: "0.03" }),
    ]),
    seller("Li", [invoice({ enterprise: "B", sales: 70000 })]),
    seller("Wang", [invoice({ enterprise: "A", sales: 30000, kind: "special" })], { location: "elsewhere" }),
  ];
  const result = report(sellers);

  it("has a row for each seller of its own, with its own invoices, tested on all of them", () => {
    // Zhang: 120,000 in all, 80,000 × 1% = 800 at A. Wang: 30,000 × 1% = 300, special.
    expect(
      result.rows.map(({ seller, monthSales, exempt, sales, vat }) => [
        seller,
        monthSales,
        exempt,
        sales,
        vat.due,
      ]),
    ).toEqual([
      ["Zhang", "120000.00", false, "80000.00", "800.00"],
      ["Wang", "30000.00", true, "30000.00", "300.00"],
    ]);
  });

  it("adds them up", () => {
    expect(result.totals).toEqual({
      sellers: 2,
      invoices: 2,
      sales: "110000.00",
      vat: { base: "110000.00", payable: "1100.00", reduction: "0.00", due: "1100.00" },
      inputVat: "300.00",
      // 800 × 7% = 56, 28 of it due; 300 × 1% = 3.00, 1.50 due
      urbanMaintenance: { base: "1100.00", payable: "59.00", reduction: "29.50", due: "29.50" },
      // 24 + 9, half; 16 + 6, half
      educationSurcharge: { base: "1100.00", payable: "33.00", reduction: "16.50", due: "16.50" },
      localEducationSurcharge: { base: "1100.00", payable: "22.00", reduction: "11.00", due: "11.00" },
      // 110,000 × 0.5%
      incomeTax: { base: "110000.00", payable: "550.00", reduction: "0.00", due: "550.00" },
      // 1,100 + 29.50 + 16.50 + 11 + 550
      total: "1707.00",
    });
  });

  it("is due in the next month, also in January", () => {
    expect(result.due).toBe("2024-06");
    expect(report(sellers, { month: "2024-12" }).due).toBe("2025-01");
  });

  it("names each parameter once, for every place that it met", () => {
    const names = result.parameters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(["urbanMaintenance.city", "urbanMaintenance.elsewhere"]));
    expect(names).not.toContain("urbanMaintenance.county-or-town");
    expect(result.interpretations).toContainEqual(ROUNDING_READING);
  });

  it("shows no more of an identity number than its last four characters", () => {
    const identityOf = (number: string) =>
      report([
        seller("x", [invoice({ enterprise: "A", sales: 1 })], {
          seller: { id: "x", kind: "natural-person", identity: { type: "居民身份证", number } },
        }),
      ]).rows[0]?.identity;
    expect(identityOf("420704199001011234")).toEqual({ type: "居民身份证", number: "**************1234" });
    expect(identityOf("1234567")).toEqual({ type: "居民身份证", number: "*******" });
    expect(JSON.stringify(identityOf("420704199001011234"))).not.toContain("19900101");
    expect(result.rows[0]?.identity).toBeNull();
  });

  it("can be empty", () => {
    const empty = report([]);
    expect(empty.rows).toEqual([]);
    expect(empty.totals.total).toBe("0.00");
    expect(report(sellers, { enterprise: "C" }).rows).toEqual([]);
  });

  it("is refused for a month before the rules, also without sellers", () => {
    expect(codesAndPaths(() => report([], { month: "2024-03" }))).toEqual([["no-law-for-date", "month"]]);
  });

  it("is refused for a seller listed twice, whose threshold it could not test", () => {
    const twice = [seller("x", []), seller("y", []), seller("x", [])];
    expect(codesAndPaths(() => report(twice))).toEqual([["inconsistent", "sellers[2].seller.id"]]);
  });

  it("is refused for a number that two sellers share", () => {
    const shared = invoice({ enterprise: "A", sales: 1 });
    expect(codesAndPaths(() => report([seller("x", [shared]), seller("y", [shared])]))).toEqual([
      ["inconsistent", "sellers[1].invoices[0].id"],
    ]);
  });

  it("names what is wrong with every seller at once", () => {
    const bad = invoice({ enterprise: "A", sales: 1, rate: "0.05" });
    const faults = codesAndPaths(() =>
      report([
        seller("x", [bad]),
        seller("y", [invoice({ enterprise: "A", sales: 1, date: "2024-04-30" })]),
        seller("z", [], { seller: { id: "z", kind: "company" } }),
      ]),
    );
    expect(faults).toEqual([
      ["invalid-choice", "sellers[0].invoices[0].rate"],
      ["out-of-range", "sellers[1].invoices[0].date"],
      ["not-applicable", "sellers[2].seller.kind"],
    ]);
  });

  const FIGURES = ["sales", "inputVat", "total"] as const;
  const TAXES = [
    "vat",
    "urbanMaintenance",
    "educationSurcharge",
    "localEducationSurcharge",
    "incomeTax",
  ] as const;
  const COLUMNS = ["base", "payable", "reduction", "due"] as const;

  it("agrees with every seller's own month, and its totals are the sums of its rows", () => {
    const months = fc.array(sellerMonth, { maxLength: 6 });
    fc.assert(
      fc.property(months, fc.constantFrom("A", "B"), (inputs, enterprise) => {
        const list = inputs
          .filter(({ month }) => month < "2028-01")
          .map((input, index): SellerMonthInput => {
            const rename = (one: InvoiceInput): InvoiceInput => ({
              ...one,
              id: `${index}/${one.id}`,
              ...(one.redOf === undefined ? {} : { redOf: `${index}/${one.redOf}` }),
            });
            return {
              location: input.location,
              seller: { id: `s${index}`, kind: "natural-person" },
              invoices: input.invoices.map(rename),
              ...(input.earlierInvoices === undefined
                ? {}
                : { earlierInvoices: input.earlierInvoices.map(rename) }),
              ...(input.otherSales === undefined ? {} : { otherSales: input.otherSales }),
            };
          });
        const { rows, totals } = report(list, { enterprise, month: "2026-03" });
        const alone = list.flatMap((one) => {
          const taxes = agentTaxes({ ...one, month: "2026-03" });
          const own = taxes.byEnterprise[enterprise];
          return own === undefined ? [] : [{ seller: taxes.seller, exempt: taxes.exempt, own }];
        });
        expect(rows.length).toBe(alone.length);
        for (const [index, { seller, exempt, own }] of alone.entries()) {
          expect(rows[index]).toMatchObject({ seller, exempt, ...own });
        }
        const sum = (of: (row: (typeof rows)[number]) => string): bigint =>
          rows.reduce((total, row) => total + fen(of(row)), 0n);
        for (const figure of FIGURES) expect(fen(totals[figure])).toBe(sum((row) => row[figure]));
        for (const tax of TAXES) {
          for (const column of COLUMNS) {
            expect(fen(totals[tax][column])).toBe(sum((row) => row[tax][column]));
          }
        }
        expect(totals.invoices).toBe(rows.reduce((count, { invoices }) => count + invoices, 0));
        expect(totals.sellers).toBe(rows.length);
      }),
      { numRuns: 300 },
    );
  });

  it("takes 10,000 sellers of 10 invoices in one call", () => {
    // Each seller: 10 × 1,000 = 10,000 at 1% special: VAT 100; urban 3.50, 1.50, 1.00; income tax 50: 156.00
    const many = Array.from({ length: 10000 }, (_, index) =>
      seller(
        `s${index}`,
        Array.from({ length: 10 }, (__, number) => ({
          id: `${index}-${number}`,
          enterprise: "A",
          kind: "special" as const,
          rate: "0.01" as const,
          sales: 1000,
        })),
      ),
    );
    const { totals } = report(many);
    expect(totals.invoices).toBe(100000);
    expect(totals.sales).toBe("100000000.00");
    expect(totals.total).toBe("1560000.00");
  });
});

describe("what changed since an earlier run", () => {
  const early = [
    seller("Zhang", [invoice({ enterprise: "A", sales: 90000 })]),
    seller("Li", [invoice({ enterprise: "A", sales: 10000 })]),
    seller("Wang", [invoice({ enterprise: "A", sales: 20000 })]),
  ];
  const [zhang, li] = early as [SellerMonthInput, SellerMonthInput];
  const late = [
    { ...zhang, invoices: [...zhang.invoices, invoice({ enterprise: "B", sales: 20000 })] },
    li,
    seller("Zhao", [invoice({ enterprise: "A", sales: 2000 })]),
  ];
  const before = report(early, { asOf: "2024-05-20" });
  const after = report(late, { asOf: "2024-06-01" });

  it("is a late crossing of the threshold, a new seller, and one that is gone", () => {
    expect(before.provisional).toBe(true);
    expect(after.provisional).toBe(false);
    expect(reportChanges(before, after)).toEqual([
      {
        // 450 before; 900 + 31.50 + 13.50 + 9.00 + 450 after, though A issued nothing more
        seller: "Zhang",
        before: "450.00",
        after: "1404.00",
        difference: "954.00",
        exemption: "lost",
      },
      { seller: "Zhao", before: null, after: "10.00", difference: "10.00", exemption: null },
      { seller: "Wang", before: "100.00", after: null, difference: "-100.00", exemption: null },
    ]);
  });

  it("is nothing when nothing changed, and the opposite the other way round", () => {
    expect(reportChanges(after, after)).toEqual([]);
    const there = reportChanges(before, after).map(({ difference }) => fen(difference));
    const back = reportChanges(after, before).map(({ difference }) => -fen(difference));
    expect([...back].sort()).toEqual([...there].sort());
    expect(reportChanges(after, before)[0]).toMatchObject({ seller: "Zhang", exemption: "regained" });
  });

  it("can be read from a run that was kept as JSON", () => {
    const kept = JSON.parse(JSON.stringify(before)) as AgentTaxReport;
    expect(reportChanges(kept, after)).toEqual(reportChanges(before, after));
  });

  it("is not asked across months or enterprises, nor of something else", () => {
    const june = report(late, { month: "2024-06" });
    expect(codesAndPaths(() => reportChanges(before, june))).toEqual([["inconsistent", "after.month"]]);
    const ofB = report(late, { enterprise: "B" });
    expect(codesAndPaths(() => reportChanges(before, ofB))).toEqual([["inconsistent", "after.enterprise"]]);
    const broken = { ...before, rows: [{ seller: "x", exempt: "yes", total: "1.00" }] };
    expect(codesAndPaths(() => reportChanges(broken as unknown as AgentTaxReport, after))).toEqual([
      ["invalid-type", "before.rows[0].exempt"],
    ]);
    expect(codesAndPaths(() => reportChanges(before, null as unknown as AgentTaxReport))).toEqual([
      ["invalid-type", "after"],
    ]);
  });
});
