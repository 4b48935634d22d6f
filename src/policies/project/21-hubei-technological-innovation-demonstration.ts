import { fixed } from "../../benefits/build.js";
import { atLeast, attested, everyYear, is, oneOf, some, withinDivision } from "../../conditions/build.js";
import { lastYear, value } from "../../conditions/measures.js";
import { recentYears } from "../../conditions/select.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, excluded, preferred, required, row, track } from "../define.js";
import { contact } from "../offices.js";

const { ref, at } = row("project", 21);

const THREE_YEARS = recentYears(3);

const INDICATORS = "湖北省技术创新示范企业评价指标";

export const hubeiTechnologicalInnovationDemonstration = definePolicy({
  id: "hubei-technological-innovation-demonstration",
  ref,
  level: "provincial",
  title: text("湖北省技术创新示范企业项目申报", "Hubei technological-innovation demonstration enterprise"),
  summary: text(
    "省经信厅认定一批技术创新突出的企业，增强企业作为创新主体的活力和能力，带动全省制造业创新与高质量发展，并从中向国家推荐。",
    "The provincial industry department recognises firms exemplary in technological innovation: to strengthen them as innovators, to advance innovation and better growth of the province's manufacturing, and to have better candidates to recommend to the state.",
  ),
  sources: [
    {
      title: "湖北省推进规模以上企业建立研发机构行动方案",
      documentNumber: "鄂经信科技〔2020〕3号",
      at: at("source", "1"),
    },
    {
      title: "中共湖北省委湖北省人民政府关于加强科技创新引领高质量发展的若干意见",
      documentNumber: "鄂发〔2018〕28号",
      issuers: ["中共湖北省委", "湖北省人民政府"],
      at: at("source", "2"),
    },
    { title: INDICATORS, at: at("requirements", "#indicators") },
  ],
  pastRounds: [{ at: at("summary"), date: "2021", what: text("2021年度认定", "recognition of 2021") }],
  tracks: {
    enterprise: track({
      title: text("省级技术创新示范企业", "Hubei technological-innovation demonstration enterprise"),
      applicant: "enterprise",
      grants: { title: "technological-innovation-demonstration", level: "provincial" },
      requirements: [
        required("in-hubei", at("requirements", "1#1"), withinDivision("enterprise.registeredIn", "420000")),
        required("legal-person", at("requirements", "1#2"), oneOf("enterprise.legalForm", "company")),
        required(
          "financial-management",
          at("requirements", "1#3"),
          attested("enterprise.soundFinancialManagement"),
        ),
        required("accounting-credit", at("requirements", "1#4"), attested("enterprise.goodAccountingCredit")),
        required("tax-credit", at("requirements", "1#5"), attested("enterprise.goodTaxCredit")),
        required("bank-credit", at("requirements", "1#6"), attested("enterprise.goodBankCredit")),
        required(
          "ahead-by-innovation",
          at("requirements", "2"),
          attested("enterprise.innovationKeepsItAhead"),
        ),
        required("rd-institution", at("requirements", "3#1"), is("enterprise.hasRdInstitution")),
        preferred(
          "rd-platform",
          at("requirements", "3#2"),
          some("enterprise.rdInstitutions", { where: { level: { atLeast: "provincial" } } }),
          {
            title: text(
              "已承建省级及以上研发平台（制造业创新中心、技术创新中心、产业创新中心、工程研究中心、企业技术中心、重点实验室等）",
              "runs an R&D platform of provincial level or above (manufacturing, technology or industry innovation centre, engineering research centre, enterprise technology centre, key laboratory and the like)",
            ),
          },
        ),
        required(
          "invention-patent",
          at("requirements", "4"),
          some("enterprise.intellectualProperty", { where: { kind: "invention-patent" }, valid: true }),
          {
            title: text("拥有有效的发明专利", "an invention patent in force"),
            interpretation: reading(
              text("“拥有”指仍在有效期内", "“holds” means still in force"),
              text("已失效的也计入", "lapsed ones count too"),
              text("对申报人从严", "stricter for the applicant"),
            ),
          },
        ),
        required(
          "ip-management",
          at("requirements", "5#1"),
          attested("enterprise.hasIntellectualPropertyManagement"),
        ),
        required("quality-assurance", at("requirements", "5#2"), attested("enterprise.hasQualityAssurance")),
        required("own-brand", at("requirements", "5#3"), attested("enterprise.hasWellKnownOwnBrand")),
        required("staff", at("requirements", "6#1"), atLeast(lastYear("enterprise.staff"), 300)),
        required("rd-staff", at("requirements", "6#2"), atLeast(lastYear("enterprise.rdStaff"), 50)),
        required("revenue", at("requirements", "6#3"), atLeast(lastYear("enterprise.revenue"), wan(3000))),
        required(
          "total-assets",
          at("requirements", "6#4"),
          atLeast(lastYear("enterprise.totalAssets"), wan(4000)),
        ),
        required(
          "no-loss",
          at("requirements", "6#5"),
          everyYear(3, atLeast(lastYear("enterprise.netProfit"), "0")),
          {
            interpretation: reading(
              text("逐年按净利润计，不亏不盈也算", "by each year's net profit; breaking even passes"),
              text("按利润总额，或按三年合计", "by total profit, or by the three years together"),
              text("亏损通常指当年净亏损", "a loss is as a rule the net loss of a year"),
            ),
          },
        ),
        required(
          "self-score",
          at("requirements", "7"),
          atLeast(value("enterprise.technologicalInnovationSelfScore"), 80),
          {
            title: text(
              `对照《${INDICATORS}》的自评分`,
              `score by self-assessment against 《${INDICATORS}》`,
            ),
          },
        ),
        excluded(
          "violation",
          at("requirements", "8#1"),
          some("enterprise.violations", { within: THREE_YEARS }),
          { title: text("有违法行为", "a breach of law") },
        ),
        excluded(
          "safety-accident",
          at("requirements", "8#2"),
          some("enterprise.accidents", {
            where: { kind: "safety", grade: { atLeast: "major" } },
            within: THREE_YEARS,
          }),
          { title: text("发生重大安全事故", "a major safety accident") },
        ),
        excluded(
          "quality-accident",
          at("requirements", "8#3"),
          some("enterprise.accidents", {
            where: { kind: "quality", grade: { atLeast: "major" } },
            within: THREE_YEARS,
          }),
          { title: text("发生重大质量事故", "a major quality accident") },
        ),
        excluded(
          "environmental-accident",
          at("requirements", "8#4"),
          some("enterprise.accidents", {
            where: { kind: "environment", grade: { atLeast: "major" } },
            within: THREE_YEARS,
          }),
          { title: text("发生重大环境污染事故", "a major pollution accident") },
        ),
      ],
      benefit: { at: at("benefit"), award: fixed(wan(20)), payer: "municipal" },
    }),
  },
  materials: [
    {
      at: at("materials", "#1"),
      title: text("《湖北省技术创新示范企业申报书》", "application 《湖北省技术创新示范企业申报书》"),
      note: text("附件2，含以下各表等", "annex 2; it contains the tables below, and others"),
    },
    {
      at: at("materials", "#2"),
      title: text("企业基本情况表", "table of basic facts"),
    },
    {
      at: at("materials", "#3"),
      title: text("湖北省技术创新示范企业自评表", "self-assessment 湖北省技术创新示范企业自评表"),
    },
  ],
  channel: {
    mode: "not-stated",
    steps: [
      {
        at: at("materials", "#4"),
        what: text(
          "从省经信厅网站科技处子站下载表格电子版",
          "download the forms from the page of the science division (科技处) on the provincial industry department's site",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局规划与技术改造科")],
  relations: [
    {
      relation: "same-payment",
      at: at("benefit"),
      with: "ezhou-manufacturing-fund",
      paidBy: "ezhou-manufacturing-fund",
      scope: text("技术创新试点示范奖励", "award for technological-innovation demonstrations"),
    },
  ],
});
