import { noAmount } from "../../benefits/build.js";
import { all, atLeast, atLeastOf, attested, is, oneOf } from "../../conditions/build.js";
import { lastYear, value, yearsSince } from "../../conditions/measures.js";
import { reading } from "../../law/interpretation.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import { HUBEI_SME_PLATFORM_CALL } from "../sources.js";
import type { Material } from "../types.js";

const { ref, at } = row("project", 20);

function paper(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return { at: at("materials", item), title: text(zh, en), ...rest };
}

/** The eight services of a base, each with what it takes; a base offers at least some of them. */
const functions = atLeastOf(
  3,
  // 信息服务
  all(
    attested("base.hasOpenInformationSystem"),
    atLeast(lastYear("base.informationFirmVisits"), 50),
    atLeast(lastYear("base.informationEvents"), 3),
  ),
  // 创业辅导
  atLeast(lastYear("base.mentoredFirmVisits"), 20),
  // 创新支持
  all(attested("base.canTransferTechnology"), atLeast(lastYear("base.technologyMatchEvents"), 3)),
  // 人员培训
  atLeast(lastYear("base.traineeVisits"), 150),
  // 市场营销
  all(atLeast(lastYear("base.exhibitionEvents"), 1), atLeast(lastYear("base.leadingFirmMatchEvents"), 1)),
  // 投融资服务
  all(atLeast(lastYear("base.financingFirmVisits"), 10), atLeast(lastYear("base.financingMatchEvents"), 2)),
  // 管理咨询
  atLeast(lastYear("base.consultingFirmVisits"), 10),
  // 专业服务
  atLeast(lastYear("base.professionalFirmVisits"), 10),
);

export const hubeiStartupInnovationBase = definePolicy({
  id: "hubei-startup-innovation-base",
  ref,
  level: "provincial",
  title: text(
    "湖北省省级小型微型企业创业创新示范基地项目申报",
    "Hubei demonstration base for start-up and innovation of small and micro firms",
  ),
  summary: text(
    "为建立优质高效的中小企业服务体系，省经信厅组织推荐省级小型微型企业创业创新示范基地。",
    "To build a good service system for SMEs, the provincial industry department calls for demonstration bases where small and micro firms start up and innovate.",
  ),
  sources: [{ ...HUBEI_SME_PLATFORM_CALL, at: at("source", "1") }],
  pastRounds: [
    {
      at: at("summary"),
      date: "2023",
      what: text("2023年度组织推荐", "the call of 2023"),
    },
  ],
  tracks: {
    base: track({
      title: text("小型微型企业创业创新示范基地", "start-up and innovation base"),
      applicant: "base",
      requirements: [
        required(
          "legal-person",
          at("requirements", "（一）1#1"),
          oneOf("enterprise.legalForm", "company", "public-institution", "social-organisation"),
          { title: text("申报主体具有独立法人资格", "the applicant is a legal person") },
        ),
        required("operates-base", at("requirements", "（一）1#2"), is("base.isOperatedByApplicant")),
        required("base-years", at("requirements", "（一）1#3"), atLeast(yearsSince("base.founded"), 2)),
        required("tenant-firms", at("requirements", "（一）2#1"), atLeast(value("base.tenantFirms"), 50)),
        required("tenant-staff", at("requirements", "（一）2#2"), atLeast(value("base.tenantStaff"), 500)),
        required("service-staff", at("requirements", "（一）3#1"), atLeast(value("base.serviceStaff"), 5)),
        required("mentors", at("requirements", "（一）3#2"), atLeast(value("base.startupMentors"), 2)),
        required(
          "external-institutions",
          at("requirements", "（一）3#3"),
          atLeast(value("base.externalInstitutions"), 2),
        ),
        required(
          "distinctive-services",
          at("requirements", "（一）4#1"),
          attested("base.hasDistinctiveServices"),
        ),
        required(
          "low-fee-services",
          at("requirements", "（一）4#2"),
          atLeast(value("base.lowFeeServiceShare"), "0.2"),
        ),
        required("premises", at("requirements", "（二）1"), attested("base.hasPremises")),
        required("governance", at("requirements", "（二）2"), attested("base.isWellGoverned")),
        required("service-system", at("requirements", "（二）3"), attested("base.hasServiceSystem")),
        required("functions", at("requirements", "（三）"), functions, {
          title: text("同时具备规定项数的服务功能", "offers the number of services asked for"),
          interpretation: reading(
            text("各项数量按上一年度计", "the figures are of the last complete year"),
            text("按申报前12个月计", "of the twelve months before filing"),
            text(
              "条文称“年”，材料为上一年度专项审计报告",
              "the clause says “a year”; the audit filed is of last year",
            ),
          ),
        }),
      ],
      benefit: {
        at: at("benefit"),
        award: noAmount(),
        payer: null,
        note: text("资金额度栏印作“/”", "the column prints “/”"),
      },
    }),
  },
  materials: [
    paper(
      "（一）",
      "《湖北省小型微型企业创业创新示范基地申请报告》",
      "application report for demonstration bases",
      { note: text("见附件5", "see annex 5") },
    ),
    paper("（二）#1", "运营主体法人证书", "certificate of legal person of the operator", { form: "copy" }),
    paper("（二）#2", "运营主体营业执照副本", "business licence of the operator, duplicate", {
      form: "copy",
    }),
    paper("（三）", "上一年度与本基地相关的专项审计报告", "special audit of last year, on the base"),
    paper(
      "（四）",
      "土地、房屋不动产权证书（或租赁合同）",
      "title deeds of land and buildings, or the lease",
      {
        form: "copy",
      },
    ),
    paper(
      "（五）",
      "开展服务的证明（通知、照片、总结等）",
      "proof of services: notices, photographs, reports",
    ),
    paper(
      "（六）",
      "主要管理人员、服务人员名单及资质证明",
      "list of managers and service staff, with qualifications",
    ),
    paper("（七）", "基地典型服务案例", "typical cases of service", {
      note: text("不超过3000字，可附照片", "at most 3,000 characters, photographs welcome"),
    }),
    paper("（八）", "能证明符合申报条件的其他材料", "other proof of the conditions"),
    paper("（九）", "申报材料真实性声明", "declaration that the papers are true", { form: "sealed" }),
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
});
