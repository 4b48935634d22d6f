import { fixed } from "../../benefits/build.js";
import {
  atLeast,
  attested,
  everyYear,
  includes,
  is,
  lessThan,
  levelAtLeast,
  moreThan,
  some,
} from "../../conditions/build.js";
import { lastYear, value, yearBefore } from "../../conditions/measures.js";
import { recentYears } from "../../conditions/select.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, excluded, preferred, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import { INDUSTRIAL_CARBON_PEAK_PLAN, INDUSTRIAL_GREEN_PLAN } from "../sources.js";

const { ref, at } = row("project", 9);

const THREE_YEARS = recentYears(3);

const whoToOrganise = {
  interpretation: reading(
    text("申报园区须具备", "the park must have it"),
    text("仅指导各地如何组织申报", "only tells the localities whom to turn to"),
    text(
      "各地“要组织”此类园区申报，对申报园区从严",
      "the localities “are to” organise such parks; taken strictly",
    ),
  ),
};

export const nationalGreenPark = definePolicy({
  id: "national-green-park",
  ref,
  level: "national",
  title: text("国家级绿色园区项目申报", "National green industrial park"),
  summary: text(
    "省级及以上、以产品制造和能源供给为主要功能的工业园区，参照绿色工业园区评价有关要求评价。鼓励国家低碳工业园区试点单位申报，优先推荐绿色工厂数量多的园区。",
    "Industrial parks of provincial rank or above that mainly make products and supply energy, evaluated by the requirements for green industrial parks. National low-carbon pilots are encouraged; parks with many green factories come first.",
  ),
  sources: [
    { ...INDUSTRIAL_GREEN_PLAN, at: at("source", "1") },
    { ...INDUSTRIAL_CARBON_PEAK_PLAN, at: at("source", "2") },
    {
      title: "中华人民共和国清洁生产促进法",
      asPrinted: "清洁生产促进法",
      at: at("requirements", "4#source"),
    },
  ],
  tracks: {
    park: track({
      title: text("绿色工业园区", "green industrial park"),
      applicant: "park",
      requirements: [
        required("green-law", at("requirements", "1"), attested("park.carriesOutGreenLaw")),
        excluded(
          "pollution-accident",
          at("requirements", "2#1"),
          some("park.environmentalEvents", {
            where: { kind: "pollution", grade: { atLeast: "major" } },
            within: THREE_YEARS,
          }),
          { title: text("发生重大污染事故", "a major pollution accident") },
        ),
        excluded(
          "ecological-damage",
          at("requirements", "2#2"),
          some("park.environmentalEvents", {
            where: { kind: "ecological-damage", grade: { atLeast: "major" } },
            within: THREE_YEARS,
          }),
          { title: text("发生重大生态破坏事件", "major ecological damage") },
        ),
        required(
          "energy-and-emission-targets",
          at("requirements", "2#3"),
          is("park.metEnergyAndEmissionTargets"),
        ),
        required(
          "carbon-intensity",
          at("requirements", "2#4"),
          everyYear(3, lessThan(lastYear("park.carbonIntensity"), yearBefore("park.carbonIntensity"))),
          {
            title: text("碳排放强度逐年下降", "carbon intensity falls year by year"),
            interpretation: reading(
              text("所述各年每年均低于上年", "every one of the years is below the one before"),
              text("期末低于期初即可", "it is enough to end lower than it began"),
              text("“持续下降”从严，逐年核对", "“continuously” taken strictly, year by year"),
            ),
          },
        ),
        required(
          "environmental-quality",
          at("requirements", "3#1"),
          attested("park.meetsEnvironmentalQuality"),
        ),
        required("firms-emissions", at("requirements", "3#2"), attested("park.firmsMeetEmissionStandards")),
        required("emission-caps", at("requirements", "3#3"), attested("park.isWithinEmissionCaps")),
        required(
          "clean-production-audits",
          at("requirements", "4"),
          atLeast(value("park.keyFirmsAudited"), value("park.keyFirms")),
          {
            title: text(
              "园区重点企业全部实施清洁生产审核",
              "every key firm of the park had its clean-production audit",
            ),
          },
        ),
        excluded("eliminated-technology", at("requirements", "5#1"), is("park.usesEliminatedTechnology")),
        excluded("eliminated-products", at("requirements", "5#2"), is("park.makesEliminatedProducts")),
        required("green-office", at("requirements", "5#3"), is("park.hasGreenOffice")),
        required("green-office-staff", at("requirements", "5#4"), atLeast(value("park.greenOfficeStaff"), 2)),
        preferred(
          "environment-system",
          at("requirements", "7#1"),
          includes("park.managementSystems", "environment"),
        ),
        preferred("energy-system", at("requirements", "7#2"), includes("park.managementSystems", "energy")),
        preferred("energy-monitoring", at("requirements", "7#3"), is("park.hasEnergyMonitoringPlatform")),
        preferred("renewable-energy", at("requirements", "8"), is("park.usesRenewableEnergy")),
        required("evaluation", at("requirements", "9#1"), attested("park.meetsGreenParkEvaluation")),
        required("industrial-park", at("requirements", "9#2"), attested("park.isIndustrial")),
        required(
          "industrial-value-added",
          at("requirements", "9#3"),
          moreThan(value("park.industrialValueAddedShare"), "0.5"),
        ),
        required("boundary", at("requirements", "9#4"), is("park.hasLegalBoundary")),
        required("management", at("requirements", "9#5"), is("park.hasUnifiedManagement")),
        required("level", at("requirements", "9#6"), levelAtLeast("park.level", "provincial")),
        preferred("low-carbon-pilot", at("requirements", "10"), is("park.isLowCarbonPilot")),
        required(
          "industrial-base",
          at("summary", "#1"),
          attested("park.hasGoodIndustrialBase"),
          whoToOrganise,
        ),
        required(
          "infrastructure",
          at("summary", "#2"),
          attested("park.hasCompleteInfrastructure"),
          whoToOrganise,
        ),
        required(
          "green-manufacturing",
          at("summary", "#3"),
          attested("park.isAdvancedInGreenManufacturing"),
          whoToOrganise,
        ),
        preferred("green-factories", at("summary", "#4"), attested("park.hasManyGreenFactories")),
      ],
      benefit: { at: at("benefit"), award: fixed(wan(20)), payer: null },
    }),
  },
  materials: [
    {
      at: at("materials", "#self"),
      title: text("评价报告（自评价）", "evaluation report, by oneself"),
      oneOf: "evaluation",
    },
    {
      at: at("materials", "#third"),
      title: text("评价报告（第三方评价）", "evaluation report, by a third party"),
      by: text("具备评价能力的第三方机构", "a third party able to evaluate"),
      oneOf: "evaluation",
    },
  ],
  channel: {
    mode: "online",
    platform: { name: "管理平台", at: at("materials", "#platform") },
    steps: [
      {
        at: at("materials", "#step1"),
        what: text(
          "达到标准要求的，自评价或委托第三方机构评价，编写评价报告",
          "those that meet the standard evaluate themselves or have a third party do it, and write the report",
        ),
      },
      {
        at: at("materials", "#step2"),
        what: text("通过管理平台提交", "hand it in on the platform"),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局产业政策科")],
});
