import { describe, expect, it } from "vitest";
import {
  innovativeSmeGrading,
  innovativeSmeScore,
  type ProfileInput,
  type Score,
  safeInnovativeSmeScore,
  safeSrdiScore,
  srdiGrading,
  srdiScore,
} from "../../src/index.js";

const ON = "2024-09-01";
type Enterprise = NonNullable<ProfileInput["enterprise"]>;

/** Each case: an indicator, the facts of the enterprise, and its points by the tables of 工信部企业〔2022〕63号. */
type Case = readonly [indicator: string, facts: Enterprise, points: string];

function pointsOf({ groups }: Score, id: string): readonly [string, string] {
  const found = groups.flatMap(({ indicators }) => indicators).find((one) => one.id === id);
  return [found?.least ?? "none", found?.most ?? "none"];
}

const right = (more: object) => ({
  intellectualProperty: [
    {
      kind: "invention-patent",
      relatedToMainProduct: true,
      granted: "2020-01-01",
      validUntil: null,
      ...more,
    } as const,
  ],
});
const share = (main: string) => ({ mainRevenue: { 2023: main }, revenue: { 2023: "1000000" } }) as Enterprise;
const research = (rd: string, revenue = "1000000") =>
  ({ rdExpense: { 2023: rd }, revenue: { 2023: revenue } }) as Enterprise;
const growth = (...years: readonly string[]) =>
  ({
    mainRevenue: Object.fromEntries(years.map((amount, index) => [2024 - years.length + index, amount])),
  }) as Enterprise;
const debt = (owed: string) =>
  ({ totalLiabilities: { 2023: owed }, totalAssets: { 2023: "1000000" } }) as Enterprise;
const margin = (profit: string) =>
  ({ netProfit: { 2023: profit }, revenue: { 2023: "1000000" } }) as Enterprise;

const INNOVATIVE: readonly Case[] = [
  ["intellectual-property", right({ class: "I", isHighValue: true, isOwnResearch: false }), "20"],
  ["intellectual-property", right({ class: "I", isHighValue: false, isOwnResearch: true }), "15"],
  ["intellectual-property", right({ class: "I", isHighValue: false, isOwnResearch: false }), "10"],
  ["intellectual-property", right({ class: "II", isHighValue: true, isOwnResearch: true }), "5"],
  ["intellectual-property", { intellectualProperty: [] }, "0"],
  ["intellectual-property", right({ class: "I", isHighValue: true, validUntil: "2024-08-31" }), "0"],
  ["intellectual-property", right({ class: "I", isHighValue: true, relatedToMainProduct: false }), "0"],
  ["rd-intensity", research("50000"), "20"],
  ["rd-intensity", research("49999.99"), "15"],
  ["rd-intensity", research("30000"), "15"],
  ["rd-intensity", research("29999.99"), "10"],
  ["rd-intensity", research("20000"), "10"],
  ["rd-intensity", research("19999.99"), "5"],
  ["rd-intensity", research("10000"), "5"],
  ["rd-intensity", research("9999.99"), "0"],
  ["growth", growth("1000000", "1150000"), "20"],
  ["growth", growth("1000000", "1149999.99"), "15"],
  ["growth", growth("1000000", "1100000"), "15"],
  ["growth", growth("1000000", "1099999.99"), "10"],
  ["growth", growth("1000000", "1050000"), "10"],
  ["growth", growth("1000000", "1049999.99"), "5"],
  ["growth", growth("1000000", "1000000"), "5"],
  ["growth", growth("1000000", "999999.99"), "0"],
  ["liabilities", debt("550000"), "10"],
  ["liabilities", debt("550000.01"), "5"],
  ["liabilities", debt("750000"), "5"],
  ["liabilities", debt("750000.01"), "0"],
  ["field", { isInStrategicEmergingIndustry: true }, "10"],
  ["field", { isInStrategicEmergingIndustry: false }, "5"],
  ["main-revenue-share", share("700000"), "20"],
  ["main-revenue-share", share("699999.99"), "15"],
  ["main-revenue-share", share("600000"), "15"],
  ["main-revenue-share", share("599999.99"), "10"],
  ["main-revenue-share", share("550000"), "10"],
  ["main-revenue-share", share("549999.99"), "5"],
  ["main-revenue-share", share("500000"), "5"],
  ["main-revenue-share", share("499999.99"), "0"],
];

const institution = (level: "national" | "provincial" | "municipal" | "county") =>
  ({ rdInstitutions: [{ level, recognised: "2020-01-01" }] }) as const;
const staff = (rdStaff: number) => ({ rdStaff: { 2023: rdStaff }, staff: { 2023: 100 } });

const SRDI: readonly Case[] = [
  ["main-revenue-share", share("800000"), "5"],
  ["main-revenue-share", share("799999.99"), "3"],
  ["main-revenue-share", share("700000"), "3"],
  ["main-revenue-share", share("699999.99"), "1"],
  ["main-revenue-share", share("600000"), "1"],
  ["main-revenue-share", share("599999.99"), "0"],
  // Mean of two rates: (20% + 0%) ÷ 2 = 10%.
  ["growth", growth("1000000", "1200000", "1200000"), "10"],
  ["growth", growth("1000000", "1200000", "1199999.99"), "8"],
  // (16% + 0%) ÷ 2 = 8%; (12% + 0%) ÷ 2 = 6%; (8% + 0%) ÷ 2 = 4%.
  ["growth", growth("1000000", "1160000", "1160000"), "8"],
  ["growth", growth("1000000", "1120000", "1120000"), "6"],
  ["growth", growth("1000000", "1080000", "1080000"), "4"],
  ["growth", growth("1000000", "1079999.99", "1079999.99"), "2"],
  ["growth", growth("1000000", "1000000", "1000000"), "2"],
  ["growth", growth("1000000", "1000000", "999999.99"), "0"],
  // Ten full years on the day; nine a day before.
  ["niche-years", { inNicheMarketSince: "2014-09-01" }, "5"],
  ["niche-years", { inNicheMarketSince: "2014-09-02" }, "4"],
  ["niche-years", { inNicheMarketSince: "2022-09-01" }, "1"],
  ["niche-years", { inNicheMarketSince: "2022-09-02" }, "0"],
  ["field", { mainProductField: ["six-bases", "fills-gap"] }, "5"],
  ["field", { mainProductField: ["key-supplier"] }, "3"],
  ["field", { mainProductField: ["six-bases"] }, "3"],
  ["field", { mainProductField: [] }, "0"],
  ["digital-level", { digitalLevel: 4 }, "5"],
  ["digital-level", { digitalLevel: 3 }, "5"],
  ["digital-level", { digitalLevel: 2 }, "3"],
  ["digital-level", { digitalLevel: 1 }, "0"],
  // Three points each, five at most.
  ["quality", { qualityManagement: ["award", "certified", "own-brand"] }, "5"],
  ["quality", { qualityManagement: ["own-brand", "standards"] }, "5"],
  ["quality", { qualityManagement: ["standards"] }, "3"],
  ["quality", { qualityManagement: [] }, "0"],
  ["net-margin", margin("100000"), "10"],
  ["net-margin", margin("99999.99"), "8"],
  ["net-margin", margin("80000"), "8"],
  ["net-margin", margin("60000"), "6"],
  ["net-margin", margin("40000"), "4"],
  ["net-margin", margin("20000"), "2"],
  ["net-margin", margin("19999.99"), "0"],
  ["net-margin", margin("-1"), "0"],
  ["liabilities", debt("500000"), "5"],
  ["liabilities", debt("500000.01"), "3"],
  ["liabilities", debt("600000"), "3"],
  ["liabilities", debt("700000"), "1"],
  ["liabilities", debt("700000.01"), "0"],
  ["distinctive", { srdiDistinctiveScore: "12.5" }, "12.5"],
  ["intellectual-property", right({ class: "I", isHighValue: true }), "10"],
  ["intellectual-property", right({ class: "I", isHighValue: false, isOwnResearch: true }), "8"],
  ["intellectual-property", right({ class: "I", isHighValue: false, isOwnResearch: false }), "6"],
  ["intellectual-property", right({ class: "II" }), "2"],
  // By the sum, or by the share of revenue, whichever gives more.
  ["research", research("5000000", "1000000000"), "10"],
  ["research", research("4999999.99", "1000000000"), "8"],
  ["research", research("100000", "1000000"), "10"],
  ["research", research("80000", "1000000"), "8"],
  ["research", research("3000000", "1000000000"), "6"],
  ["research", research("60000", "1000000"), "6"],
  ["research", research("2000000", "1000000000"), "4"],
  ["research", research("40000", "1000000"), "4"],
  ["research", research("1000000", "1000000000"), "2"],
  ["research", research("30000", "1000000"), "2"],
  ["research", research("29999.99", "1000000"), "0"],
  ["rd-staff", staff(20), "5"],
  ["rd-staff", staff(19), "3"],
  ["rd-staff", staff(10), "3"],
  ["rd-staff", staff(9), "1"],
  ["rd-staff", staff(5), "1"],
  ["rd-staff", staff(4), "0"],
  ["institution", institution("national"), "10"],
  ["institution", institution("provincial"), "8"],
  ["institution", institution("municipal"), "4"],
  ["institution", institution("county"), "2"],
  ["institution", { rdInstitutions: [] }, "0"],
];

describe("points of each indicator, at and below each bound", () => {
  it.each(INNOVATIVE)("innovative SME: %s, %j: %s", (id, enterprise, points) => {
    expect(pointsOf(innovativeSmeScore({ enterprise }, { on: ON }), id)).toEqual([points, points]);
  });

  it.each(SRDI)("SRDI SME: %s, %j: %s", (id, enterprise, points) => {
    expect(pointsOf(srdiScore({ enterprise }, { on: ON }), id)).toEqual([points, points]);
  });
});

describe("the tables", () => {
  it.each([
    ["innovative", innovativeSmeGrading, [40, 30, 30]],
    ["SRDI", srdiGrading, [25, 25, 15, 35]],
  ] as const)("%s: the indicators add up to their group, the groups to a hundred", (_name, grading, groups) => {
    expect(grading.groups.map(({ max }) => max)).toEqual(groups);
    for (const { max, indicators } of grading.groups) {
      expect(indicators.reduce((sum, one) => sum + one.max, 0)).toBe(max);
    }
  });
});

/** 15 + 15 | 10 + 5 | 5 + 10 = 30 | 15 | 15 = 60: on every bound at once. */
const onTheBound: Enterprise = {
  ...right({ class: "I", isHighValue: false, isOwnResearch: true }),
  rdExpense: { 2023: "30000" },
  revenue: { 2023: "1000000" },
  mainRevenue: { 2022: "500000", 2023: "550000" },
  totalLiabilities: { 2023: "750000" },
  totalAssets: { 2023: "1000000" },
  isInStrategicEmergingIndustry: false,
};

describe("an innovative SME", () => {
  const score = (change: Enterprise = {}) =>
    innovativeSmeScore({ enterprise: { ...onTheBound, ...change } }, { on: ON });

  it("passes at sixty, with enough in every group", () => {
    // Growth of main revenue: 550,000 ÷ 500,000 − 1 = 10%, 15 points, and 5 for 75% of debt make 20.
    const { least, most, passes, groups } = score();
    expect(groups.map((group) => [group.least, group.reaches])).toEqual([
      ["30", "met"],
      ["20", "met"],
      ["15", "met"],
    ]);
    expect([least, most, passes]).toEqual(["65", "65", "met"]);
  });

  it("fails where one group fails, whatever the total", () => {
    // Growth 0%: 5 points, and 5 for the debt: 10 of the 15 that the group must reach; 30 + 10 + 15 = 55.
    const flat = score({ mainRevenue: { 2022: "550000", 2023: "550000" } });
    expect([flat.groups[1]?.reaches, flat.least, flat.passes]).toEqual(["unmet", "55", "unmet"]);
    // All of innovation (40) and of growth (30), but 5 + 5 = 10 of 15 in specialisation: 80, and no pass.
    const narrow = score({
      ...right({ class: "I", isHighValue: true }),
      rdExpense: { 2023: "50000" },
      mainRevenue: { 2022: "400000", 2023: "500000" },
      totalLiabilities: { 2023: "550000" },
    });
    expect([narrow.least, narrow.groups[2]?.least, narrow.passes]).toEqual(["80", "10", "unmet"]);
  });

  it("says what is possible while facts are missing, and which", () => {
    const { least, most, passes, groups } = innovativeSmeScore({}, { on: ON });
    // The field gives five points at least only once it is known.
    expect([least, most, passes]).toEqual(["0", "100", "unknown"]);
    expect(groups[2]?.indicators[0]?.missing).toEqual([{ fact: "enterprise.isInStrategicEmergingIndustry" }]);
  });

  it("names the nearest next points first", () => {
    // Debt 75% wants 55%: 20 ÷ 55 off. R&D 3% wants 5%: 2 ÷ 5 off. Growth 10% wants 15%: a third off. Share 55% wants
    // 60%: a twelfth off, the nearest.
    expect(score().next.map(({ indicator, gain }) => [indicator, gain])).toEqual([
      ["main-revenue-share", "5"],
      ["growth", "5"],
      ["liabilities", "5"],
      ["rd-intensity", "5"],
      ["intellectual-property", "5"],
      ["field", "5"],
    ]);
    // 5% of the revenue 1,000,000.00 less 550,000.00 of 600,000.00.
    expect(score().next[0]?.shortfalls[0]).toMatchObject({ by: "50000.00", have: "0.55", need: "0.6" });
  });
});

describe("the days on which the tables apply", () => {
  it.each([
    ["2022-07-31", false, false],
    ["2022-08-01", true, true],
    ["2026-03-31", true, true],
    ["2026-04-01", true, false],
  ] as const)("%s: innovative %s, SRDI %s", (on, innovative, srdi) => {
    expect(safeInnovativeSmeScore({}, { on }).ok).toBe(innovative);
    expect(safeSrdiScore({}, { on }).ok).toBe(srdi);
  });

  it("says so, and refuses what is no date", () => {
    expect(safeSrdiScore({}, { on: "2026-04-01" })).toMatchObject({
      issues: [{ code: "no-law-for-date", path: "on" }],
    });
    expect(safeSrdiScore({}, {} as never)).toMatchObject({ issues: [{ code: "invalid-date", path: "on" }] });
  });
});
