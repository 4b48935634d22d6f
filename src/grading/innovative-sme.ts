import { atLeast, atMost, indicator, is, isNot } from "../conditions/build.js";
import { meanGrowth } from "../conditions/measures.js";
import { INNOVATIVE_SME_GRADING } from "../policies/sources.js";
import { text } from "../text.js";
import { liabilityRatio, mainRevenueShare, rdIntensity, rights } from "./measures.js";

const growthRate = meanGrowth("enterprise.mainRevenue", 1);

const intellectualProperty = indicator(
  "intellectual-property",
  text("与主导产品相关的有效知识产权", "IP in force that relates to the main product"),
  [20, rights({ class: "I", isHighValue: true })],
  [15, rights({ class: "I", isOwnResearch: true })],
  [10, rights({ class: "I" })],
  [5, rights({ class: "II" })],
);

const research = indicator(
  "rd-intensity",
  text("上年度研发费用占营业收入比重", "last year's R&D expense over revenue"),
  [20, atLeast(rdIntensity, "0.05")],
  [15, atLeast(rdIntensity, "0.03")],
  [10, atLeast(rdIntensity, "0.02")],
  [5, atLeast(rdIntensity, "0.01")],
);

const growing = indicator(
  "growth",
  text("上年度主营业务收入增长率", "last year's growth of main revenue"),
  [20, atLeast(growthRate, "0.15")],
  [15, atLeast(growthRate, "0.10")],
  [10, atLeast(growthRate, "0.05")],
  [5, atLeast(growthRate, "0")],
);

const debt = indicator(
  "liabilities",
  text("上年度资产负债率", "last year's liabilities over assets"),
  [10, atMost(liabilityRatio, "0.55")],
  [5, atMost(liabilityRatio, "0.75")],
);

const field = indicator(
  "field",
  text("主导产品所属领域", "field of the main product"),
  [10, is("enterprise.isInStrategicEmergingIndustry")],
  [5, isNot("enterprise.isInStrategicEmergingIndustry")],
);

const concentration = indicator(
  "main-revenue-share",
  text("上年度主营业务收入占营业收入比重", "last year's main revenue over revenue"),
  [20, atLeast(mainRevenueShare, "0.70")],
  [15, atLeast(mainRevenueShare, "0.60")],
  [10, atLeast(mainRevenueShare, "0.55")],
  [5, atLeast(mainRevenueShare, "0.50")],
);

/** The indicators by group, for whoever asks for a group alone. */
export const innovationIndicators = [intellectualProperty, research] as const;
export const growthIndicators = [growing, debt] as const;
export const specialisationIndicators = [field, concentration] as const;

/** 创新型中小企业评价标准: points of six indicators in three groups. */
export const innovativeSmeGrading = {
  title: text("创新型中小企业评价", "grading as innovative SME"),
  source: INNOVATIVE_SME_GRADING,
  max: 100,
  pass: 60,
  groups: [
    {
      id: "innovation",
      title: text("创新能力", "innovation"),
      max: 40,
      minimum: 20,
      indicators: innovationIndicators,
    },
    { id: "growth", title: text("成长性", "growth"), max: 30, minimum: 15, indicators: growthIndicators },
    {
      id: "specialisation",
      title: text("专业化", "specialisation"),
      max: 30,
      minimum: 15,
      indicators: specialisationIndicators,
    },
  ],
} as const;
