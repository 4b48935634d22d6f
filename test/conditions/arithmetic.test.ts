import { expect, it } from "vitest";
import { compileArithmetic, shownUnits } from "../../src/conditions/arithmetic.js";
import {
  count,
  greatest,
  lastYear,
  meanGrowth,
  meanOfYears,
  per,
  ratio,
  sum,
  sumOfYears,
  sumOver,
  value,
  yearBefore,
  yearsSince,
  yearsSinceAtLastYearEnd,
} from "../../src/conditions/measures.js";
import type { Measure } from "../../src/conditions/types.js";
import { environmentOf } from "./support.js";

const env = environmentOf({
  enterprise: {
    revenue: { 2021: 1000, 2022: 1100, 2023: "1210.50" },
    rdExpense: { 2022: 30, 2023: 33 },
    mainRevenue: { 2021: 100, 2022: 110, 2023: 110 },
    softwareRevenue: { 2023: 0 },
    otherRevenue: { 2023: 0 },
    inNicheMarketSince: "2021-12-31",
    equityRounds: [
      { date: "2024-01-01", paidIn: 2000, byQualifiedInstitution: true },
      { date: "2024-02-01", paidIn: 1500, byQualifiedInstitution: true },
    ],
    srdiSelfScore: "61.5",
  },
  designCentre: { staff: 30 },
  project: { totalInvestment: "1234567.80" },
  product: { nationalMarketShare: "0.125" },
});

it.each<[string, Measure, string | null, boolean]>([
  ["an amount", value("project.totalInvestment"), "1,234,567.80", true],
  ["a number of people", value("designCentre.staff"), "30", true],
  ["a share", value("product.nationalMarketShare"), "12.5%", true],
  ["points", value("enterprise.srdiSelfScore"), "61.5", true],
  ["what is not given", value("project.equipmentInvestment"), null, false],
  ["last year", lastYear("enterprise.revenue"), "1,210.50", true],
  ["the year before", yearBefore("enterprise.revenue"), "1,100", true],
  ["a year that is not given", yearBefore("enterprise.otherRevenue"), null, false],
  // 1,000 + 1,100 + 1,210.50
  ["a sum over years", sumOfYears("enterprise.revenue", 3), "1,000 + 1,100 + 1,210.50 = 3,310.50", true],
  ["a sum with a gap", sumOfYears("enterprise.rdExpense", 3), "? + 30 + 33", false],
  ["a mean", meanOfYears("enterprise.rdExpense", 2), "(30 + 33) ÷ 2 = 31.50", true],
  // (10% + 0%) ÷ 2
  ["growth", meanGrowth("enterprise.mainRevenue", 2), "((110 ÷ 100 − 1) + (110 ÷ 110 − 1)) ÷ 2 = 5%", true],
  ["years to the filing", yearsSince("enterprise.inNicheMarketSince"), "2021-12-31 → 2024-09-01 = 2", true],
  [
    "years to the end of last year",
    yearsSinceAtLastYearEnd("enterprise.inNicheMarketSince"),
    "2021-12-31 → 2023-12-31 = 2",
    true,
  ],
  ["years since a day unknown", yearsSince("enterprise.founded"), "? → 2024-09-01", false],
  [
    "a sum of measures",
    sum(lastYear("enterprise.rdExpense"), yearBefore("enterprise.rdExpense")),
    "33 + 30 = 63",
    true,
  ],
  // 33 ÷ 1,210.50 = 22 ÷ 807, which does not end, to twelve places
  [
    "a ratio",
    ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue")),
    "33 ÷ 1,210.50 ≈ 2.7261462206%",
    true,
  ],
  [
    "a ratio of a sum",
    ratio(
      sum(lastYear("enterprise.rdExpense"), yearBefore("enterprise.rdExpense")),
      yearBefore("enterprise.revenue"),
    ),
    "(33 + 30) ÷ 1,100 ≈ 5.7272727273%",
    true,
  ],
  // (30 + 33) ÷ 2 = 31.5, and 31.5 ÷ 1,210.50 = 21 ÷ 807, which does not end.
  [
    "a ratio of a mean",
    ratio(meanOfYears("enterprise.rdExpense", 2), lastYear("enterprise.revenue")),
    "((30 + 33) ÷ 2) ÷ 1,210.50 ≈ 2.6022304833%",
    true,
  ],
  // 33 ÷ 4 = 8.25, and 8.25 ÷ 33 = 1 ÷ 4.
  [
    "a ratio of a part",
    ratio(per(4, lastYear("enterprise.rdExpense")), lastYear("enterprise.rdExpense")),
    "(33 ÷ 4) ÷ 33 = 25%",
    true,
  ],
  // A sum over one year is that year, and has nothing to put in brackets: 33 ÷ 110 = 30%.
  [
    "a ratio of a year alone",
    ratio(sumOfYears("enterprise.rdExpense", 1), sumOfYears("enterprise.mainRevenue", 1)),
    "33 ÷ 110 = 30%",
    true,
  ],
  [
    "a ratio to nothing",
    ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.otherRevenue")),
    "33 ÷ 0",
    false,
  ],
  ["a number of records", count("enterprise.equityRounds"), "2", true],
  ["records that are not given", count("enterprise.penalties"), null, false],
  ["a sum over records", sumOver("enterprise.equityRounds", "paidIn"), "3,500", true],
  ["the greatest of records", greatest("enterprise.equityRounds", "paidIn"), "2,000", true],
  ["a number a year", per(4, count("enterprise.equityRounds")), "2 ÷ 4 = 0.5", true],
  ["a sum a year", per(2, sumOfYears("enterprise.rdExpense", 2)), "(30 + 33) ÷ 2 = 31.50", true],
])("%s is worked out for people", (_, measure, expression, isDefined) => {
  const said = compileArithmetic(measure)(env);
  expect(said.expression).toBe(expression);
  expect(said.isDefined).toBe(isDefined);
});

it("looks back for every year", () => {
  expect(compileArithmetic(lastYear("enterprise.revenue"), 1)(env).expression).toBe("1,100");
  expect(compileArithmetic(sumOfYears("enterprise.revenue", 2), 1)(env).expression).toBe(
    "1,000 + 1,100 = 2,100",
  );
  expect(compileArithmetic(yearsSinceAtLastYearEnd("enterprise.inNicheMarketSince"), 1)(env).expression).toBe(
    "2021-12-31 → 2022-12-31 = 1",
  );
  expect(compileArithmetic(meanGrowth("enterprise.mainRevenue", 1), 1)(env).expression).toBe(
    "((110 ÷ 100 − 1)) ÷ 1 = 10%",
  );
});

it("shows a plain figure in its unit", () => {
  expect(shownUnits(3_000_000, "ratio")).toBe("3%");
  expect(shownUnits(123_456_700, "yuan")).toBe("1,234,567");
  expect(shownUnits(1_234_567, "count")).toBe("1234567");
});
