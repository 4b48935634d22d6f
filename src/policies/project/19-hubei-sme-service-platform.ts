import { fixed } from "../../benefits/build.js";
import { all, any, atLeast, attested, is, oneOf } from "../../conditions/build.js";
import { lastYear, value, yearsSince } from "../../conditions/measures.js";
import { reading } from "../../law/interpretation.js";
import { wan, yi } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import { HUBEI_SME_PLATFORM_CALL } from "../sources.js";
import type { Material } from "../types.js";

const { ref, at } = row("project", 19);

function paper(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return { at: at("materials", item), title: text(zh, en), ...rest };
}

/** The five services of a platform, each with what it takes; a platform offers at least one of them. */
const functions = any(
  // 信息服务
  all(
    atLeast(lastYear("platform.offlineFirmsServed"), 80),
    atLeast(lastYear("platform.informationEvents"), 8),
  ),
  // 技术服务
  atLeast(lastYear("platform.technicalEvents"), 5),
  // 创业服务
  atLeast(lastYear("platform.startupEvents"), 5),
  // 培训服务
  atLeast(lastYear("platform.traineeVisits"), 800),
  // 融资服务
  any(
    all(
      atLeast(lastYear("platform.financingEvents"), 5),
      atLeast(lastYear("platform.financingArranged"), yi(1)),
    ),
    all(is("platform.isFinancingGuarantor"), atLeast(lastYear("platform.newGuarantees"), yi(5))),
  ),
);

export const hubeiSmeServicePlatform = definePolicy({
  id: "hubei-sme-service-platform",
  ref,
  level: "provincial",
  title: text("湖北省中小企业公共服务平台项目申报", "Hubei public-service platform for SMEs"),
  aliases: ["湖北省省级中小企业公共示范平台项目申报"],
  summary: text(
    "为建立优质高效、社会化服务机构与公益性服务组织共同参与的中小企业服务体系，省经信厅组织推荐省级中小企业公共服务平台。",
    "To build a good service system for SMEs, in which commercial and public-interest institutions take part, the provincial industry department calls for public-service platforms.",
  ),
  sources: [
    {
      ...HUBEI_SME_PLATFORM_CALL,
      asPrinted:
        "省经信厅办公室关于组织推荐2023年度省级中小企业公共服务平台和小型微型企业创业创新示范基地的通知",
      at: at("source", "1"),
    },
  ],
  pastRounds: [
    {
      at: at("summary"),
      date: "2023",
      what: text("2023年度组织推荐", "the call of 2023"),
    },
  ],
  tracks: {
    platform: track({
      title: text("中小企业公共服务示范平台", "SME public-service demonstration platform"),
      applicant: "platform",
      grants: { title: "sme-service-platform", level: "provincial" },
      requirements: [
        required(
          "legal-person",
          at("requirements", "（一）1#1"),
          oneOf("enterprise.legalForm", "company", "public-institution", "social-organisation"),
          { title: text("申报主体具有独立法人资格", "the applicant is a legal person") },
        ),
        required(
          "operating-years",
          at("requirements", "（一）1#2"),
          atLeast(yearsSince("platform.operatingSince"), 2),
        ),
        required(
          "total-assets",
          at("requirements", "（一）1#3"),
          atLeast(lastYear("enterprise.totalAssets"), wan(150)),
        ),
        required("finances", at("requirements", "（一）1#4"), attested("platform.hasSoundFinances")),
        required("properly-run", at("requirements", "（一）1#5"), attested("platform.isProperlyRun")),
        required("prospects", at("requirements", "（一）1#6"), attested("platform.hasGoodProspects")),
        required("sustainable", at("requirements", "（一）1#7"), attested("platform.isSustainable")),
        required(
          "operator",
          at("requirements", "（一）1#8"),
          oneOf(
            "platform.operatorKind",
            "sme-service",
            "intermediary",
            "technology-service",
            "research-institute",
            "online-service-enterprise",
          ),
        ),
        required("results", at("requirements", "（一）2#1"), attested("platform.hasOutstandingResults")),
        required(
          "smes-served",
          at("requirements", "（一）2#2"),
          atLeast(lastYear("platform.smesServed"), 80),
          {
            interpretation: reading(
              text("按上一年度计", "counted over the last complete year"),
              text("按申报前12个月计", "over the twelve months before filing"),
              text(
                "条文称“年”，材料为上一年度审计报告",
                "the clause says “a year”; the audit filed is of last year",
              ),
            ),
          },
        ),
        required(
          "user-satisfaction",
          at("requirements", "（一）2#3"),
          atLeast(value("platform.userSatisfaction"), "0.8"),
        ),
        required("premises", at("requirements", "（一）3#1"), attested("platform.hasPremises")),
        required("facilities", at("requirements", "（一）3#2"), attested("platform.hasServiceFacilities")),
        required(
          "social-resources",
          at("requirements", "（一）3#3"),
          attested("platform.mobilisesSocialResources"),
        ),
        required(
          "gathered-institutions",
          at("requirements", "（一）3#4"),
          atLeast(value("platform.gatheredInstitutions"), 3),
        ),
        required("rules", at("requirements", "（一）4#1"), attested("platform.hasManagementRules")),
        required("processes", at("requirements", "（一）4#2"), attested("platform.hasServiceProcesses")),
        required("fees", at("requirements", "（一）4#3"), attested("platform.hasReasonableFees")),
        required(
          "quality-assurance",
          at("requirements", "（一）4#4"),
          attested("platform.hasServiceQualityAssurance"),
        ),
        required(
          "development-plan",
          at("requirements", "（一）4#5"),
          attested("platform.hasClearDevelopmentPlan"),
        ),
        required("yearly-goals", at("requirements", "（一）4#6"), attested("platform.hasYearlyServiceGoals")),
        required("team", at("requirements", "（一）5#1"), attested("platform.hasCompleteTeam")),
        required(
          "service-staff",
          at("requirements", "（一）5#2"),
          atLeast(value("platform.smeServiceStaff"), 8),
        ),
        required("functions", at("requirements", "（二）"), functions, {
          title: text("达到至少一项服务功能的要求", "meets what at least one of the services takes"),
          interpretation: reading(
            text(
              "融资总额与各项服务均按年（上一年度）计",
              "financing and services are counted per year, last year",
            ),
            text("融资总额可以累计", "the financing may be cumulative"),
            text(
              "同项其余各数均称“年”，融资总额未写期间",
              "the other figures of the item are yearly; for the financing no period is printed",
            ),
          ),
        }),
      ],
      benefit: { at: at("benefit"), award: fixed(wan(30)), payer: "municipal" },
    }),
  },
  materials: [
    paper(
      "（一）",
      "湖北省中小企业公共服务示范平台申请报告",
      "application report 湖北省中小企业公共服务示范平台申请报告",
    ),
    paper("（二）#1", "法人证书", "certificate of legal person", { form: "copy", oneOf: "a" }),
    paper("（二）#2", "营业执照副本", "business licence, duplicate", { form: "copy", oneOf: "a" }),
    paper(
      "（三）#1",
      "上一年度审计报告及服务收支情况的专项审计报告",
      "audit report of last year, with a special audit of service income and expenditure",
      { oneOf: "b" },
    ),
    paper(
      "（三）#2",
      "上一年度包含服务收支情况的审计报告",
      "audit report of last year that covers service income and expenditure",
      { oneOf: "b" },
    ),
    paper("（四）#1", "固定的经营服务场所证明：房产证", "proof of permanent premises: title deed", {
      form: "copy",
      oneOf: "c",
      note: text(
        "两证并列印出，自有的交房产证，租用的交合同",
        "both are printed: the deed of one's own premises, the lease of rented ones",
      ),
    }),
    paper("（四）#2", "固定的经营服务场所证明：租赁合同", "proof of permanent premises: lease", {
      form: "copy",
      oneOf: "c",
    }),
    paper(
      "（五）",
      "开展相关服务的证明材料（通知、照片、总结等）",
      "proof of services: notices, photographs, reports and the like",
    ),
    paper("（六）#1", "颁发的从业资格（资质）证明", "proof of professional qualifications granted", {
      form: "copy",
    }),
    paper("（六）#2", "网站备案证明", "proof that the website is filed", { form: "copy" }),
    paper("（六）#3", "许可证等证明", "licences and the like", { form: "copy" }),
    paper("（七）#1", "能证明符合申报条件的其他材料", "other proof of the conditions"),
    paper("（七）#2", "对申报材料真实性的声明", "declaration that the papers are true", {
      form: "sealed",
      note: text("加盖申报单位公章", "seal of the applicant"),
    }),
    paper("（八）", "对申报材料真实性的证明", "certification that the papers are true", {
      form: "sealed",
      note: text("加盖申报单位公章", "seal of the applicant"),
    }),
  ],
  channel: {
    mode: "not-stated",
    steps: [
      {
        at: at("summary"),
        what: text("由省经信厅组织推荐", "recommended on the call of the provincial industry department"),
      },
    ],
  },
  contacts: [
    contact(at("contact", "1"), "市经信局中小企业发展科"),
    contact(at("contact", "2"), "市中小企业公共服务平台"),
  ],
  relations: [
    {
      relation: "same-payment",
      at: at("benefit"),
      with: "ezhou-manufacturing-fund",
      paidBy: "ezhou-manufacturing-fund",
      scope: text(
        "省级中小企业公共服务示范平台奖励",
        "award for provincial SME public-service demonstration platforms",
      ),
    },
  ],
});
