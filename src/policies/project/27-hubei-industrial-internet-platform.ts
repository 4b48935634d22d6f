import { fixed } from "../../benefits/build.js";
import { attested, is, none, oneOf, some, withinDivision } from "../../conditions/build.js";
import type { AttestationFact } from "../../facts/define.js";
import type { PathOf } from "../../facts/types.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, excluded, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Benefit, Material, Requirement } from "../types.js";

const { ref, at } = row("project", 27);

function chapter(item: string, zh: string, en: string): Material {
  return {
    at: at("materials", item),
    title: text(`工业互联网平台申报书：${zh}`, `application: ${en}`),
  };
}

const scopeBinds = reading(
  text("申报范围所述均须具备", "the platform must be what the scope of the call says"),
  text("只说明各类平台的定位", "it only describes the kinds of platform"),
  text("“申报范围”限定可申报的平台，从严", "the scope bounds what may apply; taken strictly"),
);

/** What the scope of the call says of a kind of platform. */
function scope<P extends PathOf<AttestationFact>>(id: string, item: string, fact: P): Requirement<P> {
  return required(id, at("summary", item), attested(fact), { interpretation: scopeBinds });
}

const shared = [
  required("built-by-applicant", at("requirements", "1#1"), is("platform.isBuiltByApplicant")),
  required("owned-by-applicant", at("requirements", "1#2"), is("platform.isOwnedByApplicant")),
  required("in-hubei", at("requirements", "1#3"), withinDivision("enterprise.registeredIn", "420000")),
  required(
    "legal-person",
    at("requirements", "1#4"),
    oneOf("enterprise.legalForm", "company", "public-institution", "social-organisation"),
    { title: text("申报单位具备独立法人资格", "the applicant is a legal person") },
  ),
  required(
    "financial-management",
    at("requirements", "1#5"),
    attested("enterprise.soundFinancialManagement"),
  ),
  required(
    "operation-and-finance",
    at("requirements", "1#6"),
    attested("enterprise.goodOperationAndFinance"),
  ),
  required("credit", at("requirements", "1#7"), attested("enterprise.goodCredit")),
  required("no-violations", at("requirements", "1#8"), none("enterprise.violations"), {
    title: text("无违法记录", "no record of breaking the law"),
  }),
  required("running", at("requirements", "2#1"), is("platform.isBuiltAndRunning")),
  required("long-term-plan", at("requirements", "2#2"), attested("platform.hasLongTermPlan")),
  required("strength", at("requirements", "2#3"), attested("platform.hasComprehensiveStrength")),
  required("positioning", at("requirements", "2#4"), attested("platform.hasPrecisePositioning")),
  required("user-base", at("requirements", "2#5"), attested("platform.hasUserBase")),
  required("prospects", at("requirements", "2#6"), attested("platform.hasProspects")),
  required("industry-knowledge", at("requirements", "2#7"), attested("platform.hasIndustryKnowledge")),
  required("new-technology", at("requirements", "2#8"), attested("platform.usesNewTechnology")),
  required(
    "transformation-services",
    at("requirements", "2#9"),
    attested("platform.canServeDigitalTransformation"),
  ),
  excluded(
    "national-cross-industry",
    at("requirements", "3#2"),
    some("enterprise.titles", { where: { kind: "cross-industry-platform", level: "national" } }),
    { title: text("已入选国家双跨工业互联网平台", "already a national cross-industry platform (双跨)") },
  ),
];

const ordinary = [
  ...shared,
  excluded(
    "provincial-platform",
    at("requirements", "3#3"),
    some("enterprise.titles", {
      where: { kind: ["industrial-internet-platform", "cross-industry-platform"], level: "provincial" },
    }),
    {
      title: text("已入选省级工业互联网平台", "already a provincial industrial-internet platform"),
      interpretation: reading(
        text("已入选省级平台的只可申报双跨平台", "may apply for the cross-industry kind (双跨) only"),
        text("仍可申报其他类型", "may still apply for another kind"),
        text("条文只为其开放双跨一类", "the clause opens that one kind to them"),
      ),
    },
  ),
];

const ordinaryAward = {
  at: at("benefit", "#1"),
  award: fixed(wan(30)),
  payer: "municipal",
} satisfies Benefit;

export const hubeiIndustrialInternetPlatform = definePolicy({
  id: "hubei-industrial-internet-platform",
  ref,
  level: "provincial",
  title: text("省级工业互联网平台申报", "Hubei industrial-internet platform"),
  summary: text(
    "分行业型、区域型、专业型、双跨四类：深化垂直行业应用；推动平台落地“块状经济”产业集聚区，助中小企业规模化数字化转型；以前沿技术支撑数据驱动、软件定义、平台支撑、服务增值、智能主导的新型制造体系；服务多行业多领域。",
    "Four kinds. Industry: deeper use in one industry. Region: platforms for concentrated industry areas (块状经济), so that SMEs turn digital on a large scale. Technology: frontier technology for a new manufacturing system, driven by data, defined by software, carried by platforms, with value from services and intelligence in the lead. Cross-industry (双跨): many industries and fields.",
  ),
  sources: [
    {
      title: "省经信厅办公室关于组织2023年湖北省工业互联网平台申报工作的通知",
      issuers: ["湖北省经济和信息化厅办公室"],
      at: at("source", "1"),
    },
  ],
  pastRounds: [{ at: at("source", "1"), date: "2023", what: text("2023年申报", "the call of 2023") }],
  tracks: {
    industry: track({
      title: text("行业型工业互联网平台", "industry platform"),
      applicant: "platform",
      grants: { title: "industrial-internet-platform", level: "provincial" },
      requirements: [
        required("kind", at("summary", "1#1"), oneOf("platform.industrialInternetKind", "industry")),
        scope("cluster-industry", "1#2", "platform.servesClusterIndustry"),
        scope("industry-services", "1#3", "platform.offersIndustryServices"),
        ...ordinary,
      ],
      benefit: ordinaryAward,
    }),
    region: track({
      title: text("区域型工业互联网平台", "regional platform"),
      applicant: "platform",
      grants: { title: "industrial-internet-platform", level: "provincial" },
      requirements: [
        required("kind", at("summary", "2#1"), oneOf("platform.industrialInternetKind", "region")),
        scope("concentrated-region", "2#2", "platform.servesConcentratedRegion"),
        scope("regional-services", "2#3", "platform.offersRegionalServices"),
        ...ordinary,
      ],
      benefit: ordinaryAward,
    }),
    technology: track({
      title: text("专业型工业互联网平台", "technology platform"),
      applicant: "platform",
      grants: { title: "industrial-internet-platform", level: "provincial" },
      requirements: [
        required("kind", at("summary", "3#1"), oneOf("platform.industrialInternetKind", "technology")),
        scope("specific-scenes", "3#2", "platform.servesSpecificScenes"),
        scope("frontier-technology", "3#3", "platform.combinesFrontierTechnology"),
        scope("mechanism-models", "3#4", "platform.integratesTechnologyWithModels"),
        ...ordinary,
      ],
      benefit: ordinaryAward,
    }),
    "cross-industry": track({
      title: text("双跨工业互联网平台", "cross-industry platform (双跨)"),
      applicant: "platform",
      grants: { title: "cross-industry-platform", level: "provincial" },
      requirements: [
        required("kind", at("summary", "4#1"), oneOf("platform.industrialInternetKind", "cross-industry")),
        scope("many-industries", "4#2", "platform.servesManyIndustries"),
        scope("innovative-products", "4#3", "platform.offersInnovativeProducts"),
        scope("transformation-problems", "4#4", "platform.solvesTransformationProblems"),
        scope("transformation-needs", "4#5", "platform.meetsTransformationNeeds"),
        scope("resource-management", "4#6", "platform.managesResourcesWell"),
        scope("core-technology", "4#7", "platform.hasStrongCoreTechnology"),
        scope("empowerment", "4#8", "platform.empowersUsers"),
        scope("social-contribution", "4#9", "platform.contributesToSociety"),
        scope("sustainability", "4#10", "platform.isStronglySustainable"),
        ...shared,
      ],
      benefit: {
        at: at("benefit", "#2"),
        award: fixed(wan(100)),
        payer: "provincial",
        interpretation: reading(
          text(
            "已入选省级平台、再入选双跨的，仍按全额计",
            "the full sum, also for one that was a provincial platform before",
          ),
          text("只补与原奖励的差额", "only the difference from the award it had"),
          text("未印有扣减", "no deduction is printed"),
        ),
      },
    }),
  },
  materials: [
    chapter("1", "申报企业基本信息", "basic facts of the enterprise"),
    chapter("2", "工业互联网平台能力介绍", "what the platform can do"),
    chapter("3", "平台核心技术水平", "level of its core technology"),
    chapter("4", "平台赋能成效", "results in empowering users"),
    chapter("5", "平台社会贡献度", "contribution to society"),
    chapter("6", "平台可持续发展能力", "ability to develop sustainably"),
  ],
  channel: { mode: "not-stated", steps: [] },
  contacts: [contact(at("contact", "1"), "市经信局电子信息产业科")],
  relations: [
    {
      relation: "limit",
      at: at("requirements", "3#1"),
      most: 1,
      of: text("同一单位申报的项目（原则上）", "project per applicant, in principle"),
    },
    {
      relation: "same-payment",
      at: at("benefit", "#1"),
      with: "ezhou-manufacturing-fund",
      paidBy: "ezhou-manufacturing-fund",
      scope: text(
        "数字经济试点示范奖励（双跨之外的平台）",
        "award for digital-economy pilots: platforms other than 双跨",
      ),
    },
    {
      relation: "same-payment",
      at: at("benefit", "#2"),
      with: "hubei-digital-economy-fund",
      paidBy: "hubei-digital-economy-fund",
      scope: text("省级双跨工业互联网平台奖励", "award for provincial cross-industry platforms (双跨)"),
    },
  ],
});
