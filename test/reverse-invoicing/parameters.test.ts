import { describe, expect, it } from "vitest";
import {
  agentTaxes,
  type ParameterName,
  type ParameterOverrides,
  type UsedParameter,
} from "../../src/reverse-invoicing/index.js";
import { THRESHOLD_2026_READING } from "../../src/reverse-invoicing/readings.js";
import { codesAndPaths, expectSpoken, issuesOf } from "../error/support.js";
import { invoice, may2024 } from "./sellers.js";

type Month = Parameters<typeof agentTaxes>[0]["month"];

function usedIn(month: Month, parameters?: ParameterOverrides): readonly UsedParameter[] {
  return agentTaxes(may2024([], parameters === undefined ? { month } : { month, parameters })).parameters;
}

function figureOf(name: ParameterName, month: Month): unknown {
  return usedIn(month).find((parameter) => parameter.name === name)?.value;
}

describe("a seller's month lists the parameters it rests on", () => {
  it("with value, source and confidence", () => {
    expect(usedIn("2024-05").map(({ name, value, source }) => [name, value, source?.documentNumber])).toEqual(
      [
        [
          "monthlyThreshold",
          { amount: "100000.00", includes: true, countsOtherSales: false },
          "财政部 税务总局公告2023年第19号",
        ],
        ["levyRates", ["0.01", "0.03"], "财政部 税务总局公告2023年第19号"],
        ["educationSurcharge", "0.03", undefined],
        ["localEducationSurcharge", "0.02", "财综〔2010〕98号"],
        ["surchargeReduction", "0.5", "财政部 税务总局公告2023年第12号"],
        ["incomeTaxPrepayment", "0.005", "国家税务总局公告2024年第5号"],
        ["educationSurchargeThreshold", "100000.00", "财税〔2016〕12号"],
        ["urbanMaintenance.city", "0.07", undefined],
      ],
    );
    for (const { source, confidence, title } of usedIn("2024-05")) {
      expect(source?.title).toBeTruthy();
      expect(confidence).toBe("copy");
      expect(title.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it("as they stand in the month", () => {
    const exemption = { amount: "100000.00", includes: true, countsOtherSales: false };
    const minimum = { amount: "100000.00", includes: false, countsOtherSales: true };
    expect(figureOf("monthlyThreshold", "2024-04")).toEqual(exemption);
    expect(figureOf("monthlyThreshold", "2025-12")).toEqual(exemption);
    expect(figureOf("monthlyThreshold", "2026-01")).toEqual(minimum);
    expect(figureOf("monthlyThreshold", "2027-12")).toEqual(minimum);
    expect(figureOf("monthlyThreshold", "2028-01")).toBeNull();
    expect(figureOf("levyRates", "2027-12")).toEqual(["0.01", "0.03"]);
    expect(figureOf("levyRates", "2028-01")).toEqual(["0.03"]);
    expect(figureOf("surchargeReduction", "2027-12")).toBe("0.5");
    expect(figureOf("surchargeReduction", "2028-01")).toBe("0");
  });
});

describe("a parameter of the caller's", () => {
  it("stands in the list without a source, and every other keeps its own", () => {
    const given: ParameterOverrides = {
      monthlyThreshold: { amount: 150000, includes: false, countsOtherSales: true },
      levyRates: ["0.02"],
      urbanMaintenance: { city: "0.06", elsewhere: "0.02" },
      educationSurcharge: "0.04",
      localEducationSurcharge: "0.015",
      educationSurchargeThreshold: 30000,
      surchargeReduction: "0.3",
      incomeTaxPrepayment: "0.01",
    };
    expect(usedIn("2024-05", given).map(({ name, value, source }) => [name, value, source])).toEqual([
      ["monthlyThreshold", { amount: "150000.00", includes: false, countsOtherSales: true }, null],
      ["levyRates", ["0.02"], null],
      ["educationSurcharge", "0.04", null],
      ["localEducationSurcharge", "0.015", null],
      ["surchargeReduction", "0.3", null],
      ["incomeTaxPrepayment", "0.01", null],
      ["educationSurchargeThreshold", "30000.00", null],
      ["urbanMaintenance.city", "0.06", null],
    ]);
    for (const [name, value] of Object.entries(given)) {
      const own = usedIn("2024-05", { [name]: value }).filter(({ source }) => source === null);
      expect(own.map((one) => one.name.split(".")[0])).toEqual([name]);
    }
  });

  it("is what the taxes are reckoned with", () => {
    const { exempt, byEnterprise } = agentTaxes(
      may2024([invoice({ enterprise: "A", sales: 1000, rate: "0.02" })], {
        parameters: {
          monthlyThreshold: { amount: 1000, includes: false, countsOtherSales: false },
          levyRates: ["0.02"],
          urbanMaintenance: { city: "0.06" },
          educationSurcharge: "0.04",
          localEducationSurcharge: "0.01",
          surchargeReduction: "0.25",
          incomeTaxPrepayment: "0.03",
        },
      }),
    );
    expect(exempt).toBe(false);
    // 1,000 × 2% = 20; 6% 1.20 − 0.30; 4% 0.80 − 0.20; 1% 0.20 − 0.05; 3% of 1,000 = 30
    expect(byEnterprise["A"]).toMatchObject({
      vat: { due: "20.00" },
      urbanMaintenance: { payable: "1.20", reduction: "0.30", due: "0.90" },
      educationSurcharge: { payable: "0.80", reduction: "0.20", due: "0.60" },
      localEducationSurcharge: { payable: "0.20", reduction: "0.05", due: "0.15" },
      incomeTax: { due: "30.00" },
      total: "51.65",
    });
  });

  it("for one place leaves the others alone", () => {
    const parameters: ParameterOverrides = { urbanMaintenance: { elsewhere: "0.02" } };
    expect(usedIn("2024-05", parameters)).toEqual(usedIn("2024-05"));
  });

  it("can restore the 1% and the exemption after 2027", () => {
    const { exempt, interpretations } = agentTaxes(
      may2024([invoice({ enterprise: "A", sales: 100000 })], {
        month: "2028-01",
        parameters: {
          levyRates: ["0.01", "0.03"],
          monthlyThreshold: { amount: 100000, includes: true, countsOtherSales: true },
        },
      }),
    );
    expect(exempt).toBe(true);
    expect(interpretations).not.toContainEqual(THRESHOLD_2026_READING);
  });

  it("can abolish the exemption", () => {
    const { exempt, parameters } = agentTaxes(
      may2024([], {
        parameters: { monthlyThreshold: { amount: 0, includes: false, countsOtherSales: false } },
      }),
    );
    expect(exempt).toBe(false);
    expect(parameters[0]).toMatchObject({ name: "monthlyThreshold", value: null, source: null });
  });

  it("replaces the reading of 2026 by its own", () => {
    const { exempt, interpretations } = agentTaxes(
      may2024([invoice({ enterprise: "A", sales: 100000 })], {
        month: "2026-01",
        parameters: { monthlyThreshold: { amount: 100000, includes: true, countsOtherSales: true } },
      }),
    );
    expect(exempt).toBe(true);
    expect(interpretations).not.toContainEqual(THRESHOLD_2026_READING);
  });

  it("that a calculator has no use for is left alone", () => {
    expect(usedIn("2024-05", { deemedIncomeRate: "0.1" })).toEqual(usedIn("2024-05"));
  });

  it.each<readonly [unknown, string, string]>([
    [{ levyRate: ["0.01"] }, "unknown-field", "parameters.levyRate"],
    [{ levyRates: [] }, "inconsistent", "parameters.levyRates"],
    [{ levyRates: ["0.03", "0.01"] }, "inconsistent", "parameters.levyRates"],
    [{ levyRates: ["0.01", "0.01"] }, "inconsistent", "parameters.levyRates"],
    [{ levyRates: ["1%"] }, "invalid-ratio", "parameters.levyRates[0]"],
    [{ levyRates: "0.01" }, "invalid-type", "parameters.levyRates"],
    [{ surchargeReduction: "1.01" }, "out-of-range", "parameters.surchargeReduction"],
    [{ surchargeReduction: 0.5 }, "invalid-ratio", "parameters.surchargeReduction"],
    [{ incomeTaxPrepayment: "-0.01" }, "out-of-range", "parameters.incomeTaxPrepayment"],
    [{ urbanMaintenance: "0.07" }, "invalid-type", "parameters.urbanMaintenance"],
    [{ urbanMaintenance: { town: "0.05" } }, "unknown-field", "parameters.urbanMaintenance.town"],
    [{ monthlyThreshold: null }, "invalid-type", "parameters.monthlyThreshold"],
    [
      { monthlyThreshold: { amount: 1, includes: true } },
      "missing-field",
      "parameters.monthlyThreshold.countsOtherSales",
    ],
    [{ sellerLimit: { amount: 1, months: 0 } }, "invalid-number", "parameters.sellerLimit.months"],
    [{ businessIncomeBrackets: [] }, "inconsistent", "parameters.businessIncomeBrackets"],
    [
      { businessIncomeBrackets: [{ upTo: 1, rate: "0.1", quickDeduction: 0 }] },
      "inconsistent",
      "parameters.businessIncomeBrackets[0].upTo",
    ],
    [
      {
        businessIncomeBrackets: [
          { upTo: 2, rate: "0.1", quickDeduction: 0 },
          { upTo: 2, rate: "0.2", quickDeduction: 0 },
          { rate: "0.3", quickDeduction: 0 },
        ],
      },
      "inconsistent",
      "parameters.businessIncomeBrackets[1].upTo",
    ],
    [
      {
        businessIncomeBrackets: [
          { rate: "0.1", quickDeduction: 0 },
          { rate: "0.3", quickDeduction: 0 },
        ],
      },
      "inconsistent",
      "parameters.businessIncomeBrackets[0].upTo",
    ],
  ])("%j is refused", (parameters, code, path) => {
    const run = () => usedIn("2024-05", parameters as ParameterOverrides);
    expect(codesAndPaths(run)).toEqual([[code, path]]);
    expectSpoken(issuesOf(run));
  });
});
