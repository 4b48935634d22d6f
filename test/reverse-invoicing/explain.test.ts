import { describe, expect, it } from "vitest";
import {
  agentTaxes,
  agentTaxReport,
  allowance,
  annualSettlement,
  explainAgentTaxes,
  explainAllowance,
  explainAnnualSettlement,
  explainReportRow,
  type Step,
} from "../../src/reverse-invoicing/index.js";
import fc from "../property.js";
import { invoice, may2024, sellerMonth, ZHANG } from "./sellers.js";

const formulas = (steps: readonly Step[]) => steps.map(({ formula }) => formula);

describe("a seller's month", () => {
  it("is explained from its sales to the taxes of each enterprise, with the law of each", () => {
    const steps = explainAgentTaxes(
      agentTaxes(
        may2024([
          invoice({ enterprise: "A", sales: 80000 }),
          invoice({ enterprise: "B", sales: 40000, kind: "special", rate: "0.03" }),
        ]),
      ),
    );
    expect(formulas(steps)).toEqual([
      "80000.00 + 40000.00 = 120000.00",
      "120000.00 > 100000.00",
      "80000.00 × 1% = 800.00",
      "800.00 × 7% − 28.00 = 28.00",
      "800.00 × 3% − 12.00 = 12.00",
      "800.00 × 2% − 8.00 = 8.00",
      "80000.00 × 0.5% = 400.00",
      "800.00 + 28.00 + 12.00 + 8.00 + 400.00 = 1248.00",
      "Σ fen(sales × 3%) = 1200.00",
      "1200.00 × 7% − 42.00 = 42.00",
      "1200.00 × 3% − 18.00 = 18.00",
      "1200.00 × 2% − 12.00 = 12.00",
      "40000.00 × 0.5% = 200.00",
      "1200.00 + 42.00 + 18.00 + 12.00 + 200.00 = 1472.00",
    ]);
    expect(steps[1]?.label.en).toBe("ordinary invoices are all taxed");
    expect(steps[1]?.source?.documentNumber).toBe("财政部 税务总局公告2023年第19号");
    expect(steps[3]?.source?.title).toBe("中华人民共和国城市维护建设税法");
    expect(steps[3]?.label.zh).toBe("A：城市维护建设税");
  });

  it("shows the bound as the month has it, and what is exempt", () => {
    const of = (month: "2025-12" | "2026-01" | "2028-01") =>
      formulas(
        explainAgentTaxes(
          agentTaxes(may2024([invoice({ enterprise: "A", sales: 100000, rate: "0.03" })], { month })),
        ),
      );
    // 100,000 × 3% = 3,000
    expect(of("2025-12").slice(1, 3)).toEqual(["100000.00 ≤ 100000.00", "100000.00 × 3% − 3000.00 = 0.00"]);
    expect(of("2026-01").slice(1, 3)).toEqual(["100000.00 ≥ 100000.00", "100000.00 × 3% = 3000.00"]);
    expect(of("2028-01")[1]).toBe("100000.00");
  });

  it("has no source for a figure of the caller's", () => {
    const steps = explainAgentTaxes(
      agentTaxes(
        may2024([invoice({ enterprise: "A", sales: 1 })], { parameters: { educationSurcharge: "0.01" } }),
      ),
    );
    expect(steps.find(({ label }) => label.en === "A: education surcharge")?.source).toBeNull();
  });

  it("is explained in true sums", () => {
    fc.assert(
      fc.property(sellerMonth, (input) => {
        const result = agentTaxes(input);
        const steps = explainAgentTaxes(result);
        // Every step names the value that its formula ends on; each enterprise ends on its total.
        for (const { formula, value } of steps) {
          if (formula.includes(" = ")) expect(formula.endsWith(` = ${value}`)).toBe(true);
        }
        const totals = steps.filter(({ label }) => label.en.endsWith(": in all")).map(({ value }) => value);
        expect(totals).toEqual(Object.values(result.byEnterprise).map(({ total }) => total));
      }),
      { numRuns: 300 },
    );
  });
});

it("a row of a report is explained as the seller's own month", () => {
  const list = [
    invoice({ enterprise: "A", sales: 40000, kind: "special" }),
    invoice({ enterprise: "B", sales: 7 }),
  ];
  const { invoices, location } = may2024(list);
  const report = agentTaxReport({
    month: "2024-05",
    enterprise: "A",
    sellers: [{ location, invoices, seller: ZHANG }],
  });
  const [row] = report.rows;
  const own = explainAgentTaxes(agentTaxes(may2024(list))).filter(({ label }) => !label.en.startsWith("B:"));
  // The row has no step for the sales of other enterprises.
  expect(row && explainReportRow(row, report)).toEqual(own.slice(1));
});

it("the room of a window is explained", () => {
  const steps = explainAllowance(
    allowance({
      month: "2024-06",
      history: [
        { month: "2024-05", sales: "-1" },
        { month: "2024-06", sales: 0 },
      ],
      candidate: "5000001.01",
    }),
  );
  expect(formulas(steps)).toEqual([
    "max(5000000.00 − (-1.00), 0) = 5000001.00",
    "(-1.00) + 5000001.01 > 5000000.00",
  ]);
  expect(steps[1]?.label.en).toBe("may not be issued");
});

describe("a year", () => {
  it("is explained by books, with what was prepaid", () => {
    const steps = explainAnnualSettlement(
      annualSettlement({ year: 2024, sales: 100000, method: "books", costs: 60000, prepaid: 480 }),
    );
    expect(formulas(steps)).toEqual([
      "max(100000.00 − 60000.00, 0) = 40000.00",
      "40000.00 × 10% − 1500.00 = 2500.00",
      "480.00",
      "2500.00 − 480.00 = 2020.00",
    ]);
    expect(steps.map(({ source }) => source?.documentNumber ?? source?.title ?? null)).toEqual([
      "国家税务总局公告2024年第5号",
      "中华人民共和国个人所得税法",
      null,
      "国家税务总局公告2024年第5号",
    ]);
  });
});
