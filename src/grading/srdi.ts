import {
  any,
  atLeast,
  atLeastOf,
  atMost,
  givenPoints,
  includes,
  indicator,
  some,
} from "../conditions/build.js";
import { lastYear, meanGrowth, ratio, value, yearsSince } from "../conditions/measures.js";
import { SME_GRADING } from "../policies/sources.js";
import { text } from "../text.js";
import { liabilityRatio, mainRevenueShare, rdIntensity, rights } from "./measures.js";

const growthRate = meanGrowth("enterprise.mainRevenue", 2);
const inNiche = yearsSince("enterprise.inNicheMarketSince");
const margin = ratio(lastYear("enterprise.netProfit"), lastYear("enterprise.revenue"));
const rdExpense = lastYear("enterprise.rdExpense");
const rdStaff = ratio(lastYear("enterprise.rdStaff"), lastYear("enterprise.staff"));

/** So much R&D expense, or so much of the revenue. */
function research(yuan: `${number}`, share: `${number}`) {
  return any(atLeast(rdExpense, yuan), atLeast(rdIntensity, share));
}

const quality = [
  includes("enterprise.qualityManagement", "award"),
  includes("enterprise.qualityManagement", "certified"),
  includes("enterprise.qualityManagement", "own-brand"),
  includes("enterprise.qualityManagement", "standards"),
] as const;

const specialised = [
  indicator(
    "main-revenue-share",
    text("上年度主营业务收入占营业收入比重", "last year's main revenue over revenue"),
    [5, atLeast(mainRevenueShare, "0.80")],
    [3, atLeast(mainRevenueShare, "0.70")],
    [1, atLeast(mainRevenueShare, "0.60")],
  ),
  indicator(
    "growth",
    text("近两年主营业务收入平均增长率", "mean growth of main revenue over two years"),
    [10, atLeast(growthRate, "0.10")],
    [8, atLeast(growthRate, "0.08")],
    [6, atLeast(growthRate, "0.06")],
    [4, atLeast(growthRate, "0.04")],
    [2, atLeast(growthRate, "0")],
  ),
  indicator(
    "niche-years",
    text("从事特定细分市场年限，每满 2 年 1 分", "years in the niche, a point for every two full ones"),
    [5, atLeast(inNiche, 10)],
    [4, atLeast(inNiche, 8)],
    [3, atLeast(inNiche, 6)],
    [2, atLeast(inNiche, 4)],
    [1, atLeast(inNiche, 2)],
  ),
  indicator(
    "field",
    text("主导产品所属领域", "field of the main product"),
    [5, includes("enterprise.mainProductField", "fills-gap")],
    [3, includes("enterprise.mainProductField", "six-bases", "key-supplier")],
  ),
] as const;

const refined = [
  indicator(
    "digital-level",
    text("数字化水平", "digitalisation"),
    [5, atLeast(value("enterprise.digitalLevel"), 3)],
    [3, atLeast(value("enterprise.digitalLevel"), 2)],
  ),
  indicator(
    "quality",
    text("质量管理水平，每项 3 分，最高 5 分", "quality management, three points each, five at most"),
    [5, atLeastOf(2, ...quality)],
    [3, any(...quality)],
  ),
  indicator(
    "net-margin",
    text("上年度净利润率", "last year's net margin"),
    [10, atLeast(margin, "0.10")],
    [8, atLeast(margin, "0.08")],
    [6, atLeast(margin, "0.06")],
    [4, atLeast(margin, "0.04")],
    [2, atLeast(margin, "0.02")],
  ),
  indicator(
    "liabilities",
    text("上年度资产负债率", "last year's liabilities over assets"),
    [5, atMost(liabilityRatio, "0.50")],
    [3, atMost(liabilityRatio, "0.60")],
    [1, atMost(liabilityRatio, "0.70")],
  ),
] as const;

const distinctive = [
  givenPoints(
    "distinctive",
    text("省级自定指标", "indicators that the province sets"),
    15,
    value("enterprise.srdiDistinctiveScore"),
  ),
] as const;

const innovative = [
  indicator(
    "intellectual-property",
    text("与主导产品相关的有效知识产权", "IP in force that relates to the main product"),
    [10, rights({ class: "I", isHighValue: true })],
    [8, rights({ class: "I", isOwnResearch: true })],
    [6, rights({ class: "I" })],
    [2, rights({ class: "II" })],
  ),
  indicator(
    "research",
    text("上年度研发费用", "last year's R&D expense"),
    [10, research("5000000", "0.10")],
    [8, research("4000000", "0.08")],
    [6, research("3000000", "0.06")],
    [4, research("2000000", "0.04")],
    [2, research("1000000", "0.03")],
  ),
  indicator(
    "rd-staff",
    text("研发人员占比", "share of R&D staff"),
    [5, atLeast(rdStaff, "0.20")],
    [3, atLeast(rdStaff, "0.10")],
    [1, atLeast(rdStaff, "0.05")],
  ),
  indicator(
    "institution",
    text("研发机构级别", "level of the R&D institution"),
    [10, some("enterprise.rdInstitutions", { where: { level: "national" } })],
    [8, some("enterprise.rdInstitutions", { where: { level: "provincial" } })],
    [4, some("enterprise.rdInstitutions", { where: { level: "municipal" } })],
    [2, some("enterprise.rdInstitutions")],
  ),
] as const;

/** 专精特新中小企业评价指标: thirteen indicators in four groups. */
export const srdiGrading = {
  title: text("专精特新中小企业评价", "grading as SRDI SME"),
  source: SME_GRADING,
  max: 100,
  pass: 60,
  groups: [
    { id: "specialised", title: text("专业化", "specialised"), max: 25, minimum: 0, indicators: specialised },
    { id: "refined", title: text("精细化", "refined"), max: 25, minimum: 0, indicators: refined },
    { id: "distinctive", title: text("特色化", "distinctive"), max: 15, minimum: 0, indicators: distinctive },
    { id: "innovative", title: text("创新能力", "innovative"), max: 35, minimum: 0, indicators: innovative },
  ],
} as const;

/** All of them, for the total. */
export const srdiIndicators = [...specialised, ...refined, ...distinctive, ...innovative] as const;
