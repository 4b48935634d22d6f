import { cap, fixed, inCase, range, rateOf, sumOf } from "../../benefits/build.js";
import {
  all,
  any,
  atLeast,
  attested,
  everyYear,
  firstExceeds,
  is,
  isNot,
  moreThan,
  none,
  oneOf,
  some,
  withinDivision,
} from "../../conditions/build.js";
import { lastYear, value, yearBefore } from "../../conditions/measures.js";
import { recentYears } from "../../conditions/select.js";
import { reading } from "../../law/interpretation.js";
import { wan, yi } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, preferred, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import { EZHOU_MANUFACTURING_FUND } from "../sources.js";
import type { Material } from "../types.js";
import { nationalSmeCluster } from "./3-national-sme-cluster.js";
import { hubeiSingleChampion } from "./16-hubei-single-champion.js";
import { hubeiSmeServicePlatform } from "./19-hubei-sme-service-platform.js";
import { hubeiTechnologicalInnovationDemonstration } from "./21-hubei-technological-innovation-demonstration.js";
import { hubeiServiceOrientedManufacturingDemonstration } from "./23-hubei-service-oriented-manufacturing-demonstration.js";
import { hubeiSmartManufacturingPilot } from "./24-hubei-smart-manufacturing-pilot.js";
import { hubeiGreenManufacturing } from "./25-hubei-green-manufacturing.js";
import { hubeiIndustrialDesignCentre } from "./26-hubei-industrial-design-centre.js";
import { hubeiIndustrialInternetPlatform } from "./27-hubei-industrial-internet-platform.js";
import { hubei5gFactory } from "./29-hubei-5g-factory.js";
import { hubeiTwoIntegrationDemonstration } from "./30-hubei-two-integration-demonstration.js";
import { hubeiCloudBenchmark } from "./31-hubei-cloud-benchmark.js";

const { ref, at } = row("project", 33);

const THREE_YEARS = recentYears(3);
/** An award for a recognition goes with it: that of last year or this year. */
const RECOGNISED = recentYears(1);

/** What every track demands. */
const shared = [
  required("registered", at("requirements", "1#1"), withinDivision("enterprise.registeredIn", "420700")),
  required("legal-person", at("requirements", "1#2"), oneOf("enterprise.legalForm", "company")),
  required("sound-finance", at("requirements", "2"), attested("enterprise.soundFinancialManagement")),
  required("healthy", at("requirements", "3"), attested("enterprise.healthyOperation")),
  required(
    "no-major-problem",
    at("requirements", "4#1"),
    none("enterprise.accidents", { where: { grade: { atLeast: "major" } }, within: THREE_YEARS }),
    {
      title: text("安全、环保、质量等方面无重大问题", "no major problem of safety, environment or quality"),
      interpretation: reading(
        text("重大及以上等级的事故", "accidents graded major or above"),
        text("任何受到处理的问题", "any problem that was dealt with"),
        text("“重大”按事故等级理解", "“major” is taken as the grade of the accident"),
      ),
    },
  ),
  required("not-dishonest-debtor", at("requirements", "4#2"), isNot("enterprise.isDishonestDebtor")),
];

const isIndustrial = oneOf("enterprise.industry", "mining", "manufacturing", "utilities");

/** 有效期内的国家级、省级专精特新企业和制造业单项冠军（产品）企业. */
const holdsTitle = some("enterprise.titles", {
  where: {
    kind: ["srdi-sme", "little-giant", "single-champion-enterprise", "single-champion-product"],
    level: { atLeast: "provincial" },
  },
  valid: true,
});

const newlyAboveScale = some("enterprise.aboveScaleEnrolments", {
  where: { kind: "first" },
  within: THREE_YEARS,
});

/** The provincial demonstrations that the row names, each recognised since last year. */
const recognised = {
  championProduct: some("enterprise.titles", {
    where: { kind: "single-champion-product", level: "provincial" },
    within: RECOGNISED,
  }),
  championEnterprise: some("enterprise.titles", {
    where: { kind: "single-champion-enterprise", level: "provincial" },
    within: RECOGNISED,
  }),
  smartManufacturing: some("enterprise.titles", {
    where: { kind: "smart-manufacturing-demonstration", level: "provincial" },
    within: RECOGNISED,
  }),
  serviceOriented: some("enterprise.titles", {
    where: { kind: "service-oriented-manufacturing-demonstration", level: "provincial" },
    within: RECOGNISED,
  }),
  technologicalInnovation: some("enterprise.titles", {
    where: { kind: "technological-innovation-demonstration", level: "provincial" },
    within: RECOGNISED,
  }),
  twoIntegration: some("enterprise.titles", {
    where: { kind: "two-integration-demonstration", level: "provincial" },
    within: RECOGNISED,
  }),
  greenFactory: some("enterprise.titles", {
    where: { kind: "green-factory", level: "provincial" },
    within: RECOGNISED,
  }),
  greenSupplyChain: some("enterprise.titles", {
    where: { kind: "green-supply-chain", level: "provincial" },
    within: RECOGNISED,
  }),
  greenDesignProduct: some("enterprise.titles", {
    where: { kind: "green-design-product", level: "provincial" },
    within: RECOGNISED,
  }),
  designCentre: some("enterprise.titles", {
    where: { kind: "industrial-design-centre", level: "provincial" },
    within: RECOGNISED,
  }),
  designEnterprise: some("enterprise.titles", {
    where: { kind: "industrial-design-enterprise", level: "provincial" },
    within: RECOGNISED,
  }),
  digitalEconomy: some("enterprise.titles", {
    where: { kind: "digital-economy-demonstration", level: "provincial" },
    within: RECOGNISED,
  }),
  fiveGFactory: some("enterprise.titles", {
    where: { kind: "5g-factory", level: "provincial" },
    within: RECOGNISED,
  }),
  cloudBenchmark: some("enterprise.titles", {
    where: { kind: "cloud-benchmark", level: "provincial" },
    within: RECOGNISED,
  }),
  industrialPlatform: some("enterprise.titles", {
    where: { kind: "industrial-internet-platform", level: "provincial" },
    within: RECOGNISED,
  }),
  servicePlatform: some("enterprise.titles", {
    where: { kind: "sme-service-platform", level: "provincial" },
    within: RECOGNISED,
  }),
  innovationCentre: some("enterprise.titles", {
    where: { kind: "manufacturing-innovation-centre", level: "provincial" },
    within: RECOGNISED,
  }),
};

const recognisedCluster = {
  advanced: some("enterprise.titles", {
    where: { kind: "advanced-manufacturing-cluster", level: "national" },
    within: RECOGNISED,
  }),
  sme: some("enterprise.titles", { where: { kind: "sme-cluster", level: "national" }, within: RECOGNISED }),
  keyGrowth: some("enterprise.titles", {
    where: { kind: "key-growth-cluster", level: "provincial" },
    within: RECOGNISED,
  }),
};

const passesFiveOrTen = any(
  firstExceeds("enterprise.mainRevenue", yi(5)),
  firstExceeds("enterprise.mainRevenue", yi(10)),
);

const granted = reading(
  text("上一年度或本年内获得认定", "recognised last year or this year"),
  text("认定时间不限", "recognised at any time"),
  text(
    "取得批复后“免申即享”，对申报人从严",
    "the award follows the approval by itself; stricter for the applicant",
  ),
);

const byOffice = reading(
  text("区间内由主管部门核定", "the office sets the sum inside the range"),
  text("按台阶取区间两端", "the ends of the range by the mark passed"),
  text("列表只印区间", "the list prints the range alone"),
);

function paper(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return {
    at: at("materials", item),
    title: text(zh, en),
    tracks: ["technical-upgrade"],
    ...rest,
  };
}

export const ezhouManufacturingFund = definePolicy({
  id: "ezhou-manufacturing-fund",
  ref,
  level: "municipal",
  title: text(
    "市级制造业高质量发展专项资金项目申报",
    "Ezhou special fund for high-quality development of manufacturing",
  ),
  aliases: ["市级制造业高质量发展专项资金申报"],
  summary: text(
    "支持技术改造升级、国家级和省级试点示范企业（项目）与集群，以及收入、税收上台阶的工业企业。",
    "Supports technical upgrades, national and provincial demonstrations and clusters, and industrial firms whose revenue or taxes pass a mark.",
  ),
  sources: [{ ...EZHOU_MANUFACTURING_FUND, at: at("source", "1") }],
  combines: true,
  tracks: {
    "technical-upgrade": track({
      title: text("技术改造升级", "technical upgrade"),
      applicant: "project",
      requirements: [
        required("kind", at("summary", "#1"), oneOf("project.kind", "technical-upgrade")),
        required(
          "investment-gate",
          at("summary", "#2"),
          any(
            is("project.isInInvestmentStatistics"),
            all(
              is("enterprise.isAboveScale"),
              is("project.isDigitalUpgrade"),
              atLeast(value("project.totalInvestment"), wan(20)),
            ),
            holdsTitle,
            newlyAboveScale,
          ),
          {
            title: text(
              "纳入投资统计，或规上企业达到投资下限的数字化改造，或有称号、近年首次进规而不设下限",
              "counted in the statistics, or a digital upgrade of an above-scale firm with the least investment, or a firm with a title or newly above scale, without a floor",
            ),
            interpretation: reading(
              text("四种情形满足其一", "one of the four cases is enough"),
              text("有称号或新进规的企业只是优先", "titles and new enrolment only rank"),
              text(
                "条文写明对其不设纳统和投资下限",
                "the clause frees them from statistics and floor in so many words",
              ),
            ),
          },
        ),
        preferred("key-support", at("summary", "#3"), any(holdsTitle, newlyAboveScale), {
          title: text(
            "有效期内专精特新、单项冠军企业，近三年首次进规企业",
            "SRDI or single champion in validity, or newly above scale",
          ),
        }),
        ...shared,
      ],
      benefit: {
        at: at("benefit", "#1"),
        award: rateOf("0.1", value("project.productiveEquipmentInvestment"), cap(wan(150), "project")),
        payer: "municipal",
        interpretation: reading(
          text("按项目封顶", "the cap is counted per project"),
          text("按企业和年度封顶", "the cap is counted per enterprise and year"),
          text("印作“单个项目最高”", "printed as “a single project at most”"),
        ),
      },
    }),
    pilots: track({
      title: text("试点示范企业（项目）", "demonstration enterprise or project"),
      applicant: "enterprise",
      requirements: [
        required(
          "recognised",
          at("summary", "#4"),
          any(
            recognised.championProduct,
            recognised.championEnterprise,
            recognised.smartManufacturing,
            recognised.serviceOriented,
            recognised.technologicalInnovation,
            recognised.twoIntegration,
            recognised.greenFactory,
            recognised.greenSupplyChain,
            recognised.greenDesignProduct,
            recognised.designCentre,
            recognised.designEnterprise,
            recognised.digitalEconomy,
            recognised.fiveGFactory,
            recognised.cloudBenchmark,
            recognised.industrialPlatform,
            recognised.servicePlatform,
            recognised.innovationCentre,
          ),
          {
            title: text("取得所列试点示范的批复", "approved as one of the demonstrations listed"),
            interpretation: reading(
              text("省级认定，且在上一年度或本年内", "recognised by the province, last year or this year"),
              text("国家级认定亦可，或认定时间不限", "recognised nationally as well, or at any time"),
              text(
                "范围栏、资金栏冠以“省级”，国家、省级批复只见于材料栏；对申报人从严",
                "scope and sums say “provincial”; national approvals appear in the materials alone; stricter for the applicant",
              ),
            ),
          },
        ),
        ...shared,
      ],
      benefit: {
        at: at("benefit", "#2"),
        award: sumOf(
          inCase(
            recognised.championProduct,
            hubeiSingleChampion.benefit.product.award,
            "hubei-single-champion/product",
          ),
          inCase(
            recognised.championEnterprise,
            hubeiSingleChampion.benefit.enterprise.award,
            "hubei-single-champion/enterprise",
          ),
          inCase(
            recognised.smartManufacturing,
            hubeiSmartManufacturingPilot.benefit.enterprise.award,
            "hubei-smart-manufacturing-pilot/enterprise",
          ),
          inCase(
            recognised.serviceOriented,
            hubeiServiceOrientedManufacturingDemonstration.benefit.enterprise.award,
            "hubei-service-oriented-manufacturing-demonstration/enterprise",
          ),
          inCase(
            recognised.technologicalInnovation,
            hubeiTechnologicalInnovationDemonstration.benefit.enterprise.award,
            "hubei-technological-innovation-demonstration/enterprise",
          ),
          inCase(
            recognised.twoIntegration,
            hubeiTwoIntegrationDemonstration.benefit.enterprise.award,
            "hubei-two-integration-demonstration/enterprise",
          ),
          inCase(
            recognised.greenFactory,
            hubeiGreenManufacturing.benefit.factory.award,
            "hubei-green-manufacturing/factory",
          ),
          inCase(
            recognised.greenSupplyChain,
            hubeiGreenManufacturing.benefit["supply-chain"].award,
            "hubei-green-manufacturing/supply-chain",
          ),
          inCase(
            recognised.greenDesignProduct,
            hubeiGreenManufacturing.benefit.product.award,
            "hubei-green-manufacturing/product",
          ),
          inCase(
            recognised.designCentre,
            hubeiIndustrialDesignCentre.benefit["design-centre"].award,
            "hubei-industrial-design-centre/design-centre",
          ),
          inCase(
            recognised.designEnterprise,
            hubeiIndustrialDesignCentre.benefit["design-enterprise"].award,
            "hubei-industrial-design-centre/design-enterprise",
          ),
          inCase(recognised.digitalEconomy, fixed(wan(30))),
          inCase(recognised.fiveGFactory, hubei5gFactory.benefit.factory.award, "hubei-5g-factory/factory"),
          inCase(
            recognised.cloudBenchmark,
            hubeiCloudBenchmark.benefit.enterprise.award,
            "hubei-cloud-benchmark/enterprise",
          ),
          inCase(
            recognised.industrialPlatform,
            hubeiIndustrialInternetPlatform.benefit.industry.award,
            "hubei-industrial-internet-platform/industry",
          ),
          inCase(
            recognised.servicePlatform,
            hubeiSmeServicePlatform.benefit.platform.award,
            "hubei-sme-service-platform/platform",
          ),
          inCase(recognised.innovationCentre, fixed(wan(30))),
        ),
        payer: "municipal",
        note: text("免申即享", "paid without application"),
        interpretation: reading(
          text("每项称号一笔，可同时享有多项", "one payment a title, several at once"),
          text("同一企业只享一项", "one payment a firm"),
          text("列表逐项列示金额，未设互斥", "the list prints a sum for each, and no exclusion"),
        ),
      },
    }),
    clusters: track({
      title: text("产业集群", "industrial cluster"),
      applicant: "cluster",
      requirements: [
        required(
          "recognised",
          at("summary", "#5"),
          any(recognisedCluster.advanced, recognisedCluster.sme, recognisedCluster.keyGrowth),
          {
            title: text(
              "获国家级先进制造业、国家级中小企业特色或省级重点成长型产业集群认定",
              "recognised as national advanced-manufacturing, national SME or provincial key growth cluster",
            ),
            interpretation: granted,
          },
        ),
        ...shared,
      ],
      benefit: {
        at: at("benefit", "#3"),
        award: sumOf(
          inCase(recognisedCluster.advanced, fixed(wan(100))),
          inCase(
            recognisedCluster.sme,
            nationalSmeCluster.benefit.cluster.award,
            "national-sme-cluster/cluster",
          ),
          inCase(recognisedCluster.keyGrowth, fixed(wan(50))),
        ),
        payer: "municipal",
        payee: text(
          "集群一方（中小企业特色产业集群为所在区，见项目第3行）",
          "the cluster's side (of an SME specialty cluster, the district: project row 3)",
        ),
        note: text("免申即享", "paid without application"),
      },
    }),
    "revenue-crossing": track({
      title: text("晋级提能：主营业务收入", "promotion: main business revenue"),
      applicant: "enterprise",
      requirements: [
        required("industrial", at("summary", "#6"), isIndustrial),
        required("crossing", at("materials", "（三）#1"), passesFiveOrTen, {
          title: text(
            "年度主营业务收入首次突破所列台阶之一",
            "main business revenue passes one of the marks for the first time",
          ),
        }),
        ...shared,
      ],
      benefit: {
        at: at("benefit", "#4"),
        award: range(wan(10), wan(100)),
        payer: "municipal",
        note: text("不要求提交资金申请报告", "no application report is asked for"),
        interpretation: byOffice,
      },
    }),
    "tax-growth": track({
      title: text("晋级提能：年度纳税", "promotion: taxes paid"),
      applicant: "enterprise",
      requirements: [
        required("industrial", at("summary", "#6"), isIndustrial),
        required("tax", at("materials", "（三）#2"), firstExceeds("enterprise.taxPaid", wan(3000)), {
          interpretation: reading(
            text(
              "年度纳税总额首次超过该数，不含本数",
              "the year's total tax above the figure for the first time, the figure itself excluded",
            ),
            text(
              "比上年增加的纳税额超过该数；或含本数",
              "the increase over the year before above the figure; or the figure included",
            ),
            text(
              "与收入台阶并列，“新增”修饰名单；范围栏、资金栏印“超过”，材料栏印“超过……及以上”",
              "stands beside the revenue marks, “newly” speaks of the list; scope and sums print “above”, the materials “above … and more”",
            ),
          ),
        }),
        required(
          "tax-growth",
          at("materials", "（三）#3"),
          everyYear(3, moreThan(lastYear("enterprise.taxPaid"), yearBefore("enterprise.taxPaid"))),
          {
            title: text("三年内税收连续正增长", "taxes grew in each of three years"),
            interpretation: reading(
              text("三年每年都比上年增长", "each of the three years above the one before it"),
              text("三年之间增长，即两次比较", "growth between the three years: two comparisons"),
              text("对申报人从严", "stricter for the applicant"),
            ),
          },
        ),
        ...shared,
      ],
      benefit: {
        at: at("benefit", "#4"),
        award: range(wan(10), wan(100)),
        payer: "municipal",
        note: text("不要求提交资金申请报告", "no application report is asked for"),
        interpretation: byOffice,
      },
    }),
  },
  materials: [
    paper("（一）1", "《鄂州市制造业高质量发展专项资金申请表》", "application form of the fund"),
    paper("（一）2", "专项资金申请报告", "application report", {
      note: text(
        "应包括但不限于：申报单位基本情况、项目基本情况、经济和社会效益分析",
        "on the applicant, the project, and its economic and social benefit, at least",
      ),
    }),
    paper("（一）3", "企业营业执照", "business licence", { form: "copy" }),
    paper("（一）4#1", "技改项目备案证", "filing certificate of the technical upgrade", { form: "copy" }),
    paper("（一）4#2", "购买生产性设备等的合同协议", "contracts for productive equipment", { form: "copy" }),
    paper("（一）4#3", "购买生产性设备等的正式发票", "invoices for productive equipment", {
      form: "copy",
      note: text("项目建设年度内", "of the year of construction"),
    }),
  ],
  channel: {
    mode: "not-stated",
    steps: [
      {
        at: at("materials", "（一）"),
        what: text(
          "技术改造：按市经信局、市财政局每年的申报通知书面申请，逐级上报",
          "technical upgrades: apply in writing on the yearly notice of the city's industry and finance offices, level by level",
        ),
      },
      {
        at: at("materials", "（二）"),
        what: text(
          "试点示范：取得国家或省级批复后，区级经信部门核实，按标准编制年度资金支持方案，上报市经信局集中申报，企业不再提交申请报告",
          "demonstrations: after national or provincial approval the district office checks, drafts the year's plan and reports to the city; no report from the firm",
        ),
      },
      {
        at: at("materials", "（三）"),
        what: text(
          "晋级提能：市统计局提供收入台阶名单，市税务局提供纳税名单，区级经信部门核实后上报市经信局集中申报，企业不提交申请报告",
          "promotions: the statistics and tax offices supply the lists, the district office checks and reports to the city; no report from the firm",
        ),
      },
      {
        at: at("materials", "（四）"),
        what: text(
          "其他事项按5G建设奖补、工业企业数字化诊断、管理提升等市政府文件和资金拨付规定执行",
          "other matters follow the city's documents on 5G building, digital diagnosis and management, and the rules for paying out",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局规划与技术改造科")],
});
