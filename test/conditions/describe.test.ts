import { describe, expect, it } from "vitest";
import {
  all,
  any,
  atLeast,
  atLeastOf,
  atMost,
  attested,
  everyYear,
  firstExceeds,
  firstReaches,
  ifThen,
  includes,
  indicator,
  is,
  isNot,
  lessThan,
  levelAtLeast,
  levelAtMost,
  moreThan,
  none,
  noneOf,
  not,
  notStated,
  oneOf,
  pointsAtLeast,
  some,
  when,
  withinDivision,
} from "../../src/conditions/build.js";
import {
  describeCondition,
  describeHead,
  describeMeasure,
  valueText,
} from "../../src/conditions/describe.js";
import {
  count,
  distinct,
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
import {
  beforeYear,
  completeYears,
  recentMonths,
  recentYears,
  sinceYear,
} from "../../src/conditions/select.js";
import type { Condition } from "../../src/conditions/types.js";
import { vocabulary } from "../../src/facts/vocabulary.js";
import { wan, yi } from "../../src/money/yuan.js";
import { text } from "../../src/text.js";

/** A condition and what it says, in both languages. */
const SAID: readonly (readonly [Condition, string, string])[] = [
  [
    atLeast(lastYear("enterprise.revenue"), wan(1000)),
    "上一年度营业收入总额 ≥ 1,000万元",
    "last year's operating revenue ≥ ¥10,000,000",
  ],
  [
    atLeast(ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue")), "0.03"),
    "上一年度研发费用总额 ÷ 上一年度营业收入总额 ≥ 3%",
    "last year's R&D expense ÷ last year's operating revenue ≥ 3%",
  ],
  [
    moreThan(
      ratio(
        lastYear("enterprise.rdExpense"),
        sum(lastYear("enterprise.mainRevenue"), lastYear("enterprise.otherRevenue")),
      ),
      "0.05",
    ),
    "上一年度研发费用总额 ÷ （上一年度主营业务收入 + 上一年度其他业务收入） > 5%",
    "last year's R&D expense ÷ (last year's main business revenue + last year's other business revenue) > 5%",
  ],
  [
    atMost(value("product.nationalMarketRank"), 5),
    "全国市场占有率排名 ≤ 5 名",
    "national rank by market share ≤ 5",
  ],
  [
    lessThan(meanOfYears("enterprise.mainRevenue", 3), yi(1)),
    "近 3 年平均主营业务收入 < 1亿元",
    "mean main business revenue of the last 3 years < ¥100,000,000",
  ],
  [
    atLeast(sumOfYears("enterprise.taxPaid", 2), yearBeforeTax()),
    "近 2 年年度纳税总额合计 ≥ 前 2 年度年度纳税总额",
    "total tax paid over the last 2 years ≥ total tax paid of 2 years ago",
  ],
  [
    atLeast(meanGrowth("enterprise.mainRevenue", 2), "0.05"),
    "近 2 年主营业务收入平均增长率 ≥ 5%",
    "mean growth of main business revenue over the last 2 years ≥ 5%",
  ],
  [
    atLeast(yearsSince("base.founded"), 2),
    "基地成立日期至申报日满 ≥ 2 年",
    "full years from “base founded on” to the filing date ≥ 2",
  ],
  [
    atLeast(yearsSinceAtLastYearEnd("base.founded"), ifThen(is("product.isNewProduct"), 3, 5)),
    "基地成立日期至上年末满 ≥ 5 年（新产品：3 年）",
    "full years from “base founded on” to the end of last year ≥ 5 (new product: 3)",
  ],
  [is("product.isNewProduct"), "新产品", "new product"],
  [isNot("product.isNewProduct"), "并非：新产品", "not: new product"],
  [
    attested("product.meetsStandards", "某标准"),
    "符合国家和行业相关标准（对照《某标准》）",
    "meets national and industry standards (against 《某标准》)",
  ],
  [attested("product.meetsStandards"), "符合国家和行业相关标准", "meets national and industry standards"],
  [oneOf("enterprise.size", "small", "micro"), "企业规模类型：小型或微型", "size class: small or micro"],
  [noneOf("enterprise.taxCreditGrade", "C", "D"), "纳税信用等级：非C级或D级", "tax credit grade: not C or D"],
  [
    includes("project.infrastructure", "blockchain-backbone-node"),
    "建设内容：含省内新建的区块链骨干节点",
    "infrastructure built: includes new blockchain backbone node in the province",
  ],
  [levelAtMost("enterprise.size", "medium"), "企业规模类型：中型及以下", "size class: medium or below"],
  [levelAtLeast("enterprise.size", "medium"), "企业规模类型：中型及以上", "size class: medium or above"],
  [
    withinDivision("enterprise.registeredIn", "420700"),
    "注册地行政区划：鄂州市",
    "place of registration: Ezhou",
  ],
  [
    withinDivision("enterprise.registeredIn", "310000"),
    "注册地行政区划：310000",
    "place of registration: 310000",
  ],
  [
    some("enterprise.titles", { where: { kind: "srdi-sme", level: { atLeast: "provincial" } }, valid: true }),
    "有“称号与认定”记录（称号：专精特新中小企业、级别 ≥ 省部级；有效期内）",
    "has “titles held” (title: SRDI SME, level ≥ provincial or ministerial; in validity)",
  ],
  [
    none("enterprise.penalties", {
      where: { authority: ["tax", "environment"] },
      except: { amount: { atMost: wan(10) } },
      within: recentMonths(6),
    }),
    "无“行政处罚”记录（事由：税收或生态环境保护；除外：金额 ≤ 10万元；本月及之前 5 个月）",
    "has no “administrative penalties” (field of law: tax or environment; except amount ≤ ¥100,000; in this month and the 5 before)",
  ],
  [
    atLeast(count("enterprise.awards", { within: recentYears(3) }), 1),
    "“奖励与赛事”记录（近 3 年及本年至今）的数量 ≥ 1",
    "number of “awards and contests” (in the last 3 years and this year to date) ≥ 1",
  ],
  [
    atLeast(per(3, count("enterprise.awards", { within: completeYears(3) })), 2),
    "“奖励与赛事”记录（近 3 个完整年度）的数量 ÷ 3 ≥ 2",
    "number of “awards and contests” (in the last 3 complete years) ÷ 3 ≥ 2",
  ],
  [
    atLeast(distinct("project.smartScenes", "link"), 8),
    "“智能制造场景”记录涉及的所属环节数 ≥ 8",
    "number of different values of “link of the value chain” among “smart-manufacturing scenes” ≥ 8",
  ],
  [
    atLeast(sumOver("enterprise.equityRounds", "paidIn", { within: sinceYear(2021) }), wan(500)),
    "“新增股权融资”记录（2021 年以来）的实缴额合计 ≥ 500万元",
    "total “amount paid in” of “equity rounds” (since 2021) ≥ ¥5,000,000",
  ],
  [
    lessThan(greatest("enterprise.penalties", "amount", { within: beforeYear(2020) }), wan(1)),
    "“行政处罚”记录（2020 年以前）的最大金额 < 1万元",
    "greatest “amount” of “administrative penalties” (before 2020) < ¥10,000",
  ],
  [
    everyYear(2, moreThan(lastYear("enterprise.netProfit"), "0")),
    "近 2 年每年：当年净利润 > 0元",
    "in each of the last 2 years: net profit of the year > ¥0",
  ],
  [
    firstExceeds("enterprise.mainRevenue", yi(5)),
    "主营业务收入首次 > 5亿元",
    "main business revenue for the first time > ¥500,000,000",
  ],
  [
    firstReaches("enterprise.onlineRetailSales", yi(50)),
    "网络零售额首次 ≥ 50亿元",
    "online retail sales for the first time ≥ ¥5,000,000,000",
  ],
  [
    all(is("product.isNewProduct"), any(is("enterprise.isAboveScale"), is("product.isExportOriented"))),
    "新产品，且（规模以上工业企业，或以出口为主）",
    "new product and (above-scale industrial enterprise or mainly exported)",
  ],
  [
    atLeastOf(1, is("product.isNewProduct"), is("enterprise.isAboveScale")),
    "至少满足 1 项：新产品；规模以上工业企业",
    "at least 1 of: new product; above-scale industrial enterprise",
  ],
  [not(is("product.isNewProduct")), "并非：新产品", "not: new product"],
  [
    when(is("product.isNewProduct"), is("enterprise.isAboveScale")),
    "若新产品，则规模以上工业企业",
    "if new product, then above-scale industrial enterprise",
  ],
  [notStated(), "列表未载明条件", "the list does not state the condition"],
];

function yearBeforeTax() {
  return yearBefore("enterprise.taxPaid");
}

describe("a condition in words", () => {
  it.each(SAID)("%#", (condition, zh, en) => {
    expect(describeCondition(condition)).toEqual({ zh, en });
  });
});

describe("the rarer forms", () => {
  const points = (bound: number) =>
    pointsAtLeast(bound, [
      indicator("size", text("规模", "size"), [5, is("enterprise.isAboveScale")]),
      indicator("owner", text("所有制", "ownership"), [2, is("enterprise.isPrivate")]),
    ]);
  it.each<[Condition, string, string]>([
    [points(6), "规模、所有制得分 ≥ 6 分", "points for size, ownership ≥ 6"],
    [
      atLeast(value("enterprise.srdiSelfScore"), 60),
      `${vocabulary.enterprise.srdiSelfScore.title.zh} ≥ 60 分`,
      `${vocabulary.enterprise.srdiSelfScore.title.en} ≥ 60 points`,
    ],
    [
      everyYear(3, moreThan(lastYear("enterprise.netProfit"), yearBefore("enterprise.netProfit"))),
      "近 3 年每年：当年净利润 > 上年净利润",
      "in each of the last 3 years: net profit of the year > net profit of the year before",
    ],
    [
      atLeast(sum(value("designCentre.staff"), value("base.tenantStaff")), 30),
      `${vocabulary.designCentre.staff.title.zh} + ${vocabulary.base.tenantStaff.title.zh} ≥ 30 人`,
      `${vocabulary.designCentre.staff.title.en} + ${vocabulary.base.tenantStaff.title.en} ≥ 30 people`,
    ],
    [
      atLeast(per(2, value("designCentre.staff")), 30),
      `${vocabulary.designCentre.staff.title.zh} ÷ 2 ≥ 30 人`,
      `${vocabulary.designCentre.staff.title.en} ÷ 2 ≥ 30 people`,
    ],
    [
      some("enterprise.badCreditRecords", { within: completeYears(1) }),
      "有“不良信用记录”记录（上一年度）",
      "has “bad credit records” (in the last year)",
    ],
    [
      some("enterprise.badCreditRecords", { within: recentYears(0) }),
      "有“不良信用记录”记录（本年至今）",
      "has “bad credit records” (this year to date)",
    ],
    [
      some("enterprise.badCreditRecords", { within: recentYears(1) }),
      "有“不良信用记录”记录（上一年度及本年至今）",
      "has “bad credit records” (in the last year and this year to date)",
    ],
    [
      some("enterprise.equityRounds", {
        where: [{ byQualifiedInstitution: false }, { paidIn: { moreThan: wan(10) } }],
        except: [{ paidIn: { lessThan: wan(1) } }, { date: { atMost: "2020-01-01" } }],
      }),
      "有“新增股权融资”记录（非合格机构投资者出资，或实缴额 > 10万元；除外：实缴额 < 1万元，或到账日期 ≤ 2020-01-01）",
      "has “equity rounds” (not paid in by qualified institutional investors, or amount paid in > ¥100,000; except amount paid in < ¥10,000, or date paid in ≤ 2020-01-01)",
    ],
    [
      some("enterprise.listings", { where: { year: { yearsBack: 0 } } }),
      "有“列入名单”记录（名单年度：当年）",
      "has “ministry and province lists for a year” (year of the list: the current year)",
    ],
    [
      some("enterprise.listings", { where: { year: { yearsBack: 2 } } }),
      "有“列入名单”记录（名单年度：2 年前）",
      "has “ministry and province lists for a year” (year of the list: 2 years back)",
    ],
    [
      any(
        all(is("enterprise.isAboveScale"), is("enterprise.isPrivate")),
        atLeastOf(1, is("enterprise.isAboveScale")),
      ),
      "（规模以上工业企业，且民营企业），或（至少满足 1 项：规模以上工业企业）",
      "(above-scale industrial enterprise and privately owned) or (at least 1 of: above-scale industrial enterprise)",
    ],
  ])("%#", (condition, zh, en) => {
    expect(describeCondition(condition)).toEqual({ zh, en });
  });

  it("a group at the head of its parts says how many must hold", () => {
    const [a, b] = [is("enterprise.isAboveScale"), is("enterprise.isPrivate")];
    expect(describeHead(all(a, b))).toEqual({ zh: "全部满足", en: "all of" });
    expect(describeHead(any(a, b))).toEqual({ zh: "满足任一", en: "any of" });
    expect(describeHead(atLeastOf(2, a, b))).toEqual({ zh: "至少满足 2 项", en: "at least 2 of" });
    expect(describeHead(a)).toEqual(describeCondition(a));
  });

  it("a measure by itself", () => {
    expect(describeMeasure(lastYear("enterprise.netProfit")).en).toBe("last year's net profit");
  });

  it.each([
    [true, "是", "yes"],
    [false, "否", "no"],
    [3, "3", "3"],
    ["free", "free", "free"],
  ])("a value without a name: %s", (given, zh, en) => {
    expect(valueText(undefined, given)).toEqual({ zh, en });
  });

  it("a value that its fact names, or counts in yuan", () => {
    expect(valueText(vocabulary.enterprise.size, "small").en).toBe(
      vocabulary.enterprise.size.values.small.en,
    );
    expect(valueText(vocabulary.enterprise.size, "huge")).toEqual({ zh: "huge", en: "huge" });
    expect(valueText(vocabulary.project.totalInvestment, "10000")).toEqual({ zh: "1万元", en: "¥10,000" });
    expect(valueText(vocabulary.project.totalInvestment, 12)).toEqual({ zh: "12元", en: "¥12" });
  });
});
