import { fixed } from "../../benefits/build.js";
import { any, attested, is, oneOf, some, withinDivision } from "../../conditions/build.js";
import { sinceYear } from "../../conditions/select.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, excluded, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Material } from "../types.js";

const { ref, at } = row("project", 30);

function report(item: string, zh: string, en: string): Material {
  return {
    at: at("materials", `二${item}`),
    title: text(`《企业两化融合总结报告》：${zh}`, `report 《企业两化融合总结报告》: ${en}`),
  };
}

export const hubeiTwoIntegrationDemonstration = definePolicy({
  id: "hubei-two-integration-demonstration",
  ref,
  level: "provincial",
  title: text(
    "省级信息化和工业化融合示范企业申报",
    "Hubei demonstration of informatisation–industrialisation integration",
  ),
  summary: text(
    "以示范促进新一代信息技术在生产经营和管理主要环节的应用，优化业务流程、增强产业链协同、降低应用成本，提升研发设计创新能力和生产集约化、现代化水平。",
    "Demonstrations spread new-generation IT through production and management: better processes, chains that work together, lower cost of use, stronger R&D and design, intensive and modern production.",
  ),
  sources: [
    {
      title: "2023年湖北省信息化和工业化融合示范企业申报工作的通知",
      documentNumber: "鄂经信办函〔2023〕14号",
      at: at("source", "1"),
    },
  ],
  pastRounds: [{ at: at("source", "1"), date: "2023", what: text("2023年度申报", "call of 2023") }],
  tracks: {
    enterprise: track({
      title: text("两化融合示范企业", "integration demonstration enterprise"),
      applicant: "enterprise",
      // No `grants`: who holds the title from earlier years may apply for it again (item 5).
      requirements: [
        required("in-hubei", at("requirements", "1#1"), withinDivision("enterprise.registeredIn", "420000")),
        required("legal-person", at("requirements", "1#2"), oneOf("enterprise.legalForm", "company")),
        required("leaders", at("requirements", "1#3"), attested("enterprise.leadersValueIntegration")),
        required("organisation", at("requirements", "1#4"), attested("enterprise.integrationIsOrganised")),
        required("rules", at("requirements", "1#5"), attested("enterprise.integrationHasRules")),
        required("funding", at("requirements", "1#6"), attested("enterprise.integrationIsFunded")),
        required(
          "network-and-platform",
          at("requirements", "1#7"),
          attested("enterprise.hasInformationNetworkAndPlatform"),
        ),
        required(
          "effect",
          at("requirements", "2#1"),
          attested("enterprise.informationTechnologyIsEffective"),
        ),
        required(
          "integration-or-key-link",
          at("requirements", "2#2"),
          any(attested("enterprise.hasComprehensiveIntegration"), attested("enterprise.excelsInKeyLink")),
        ),
        required("benefits", at("requirements", "2#3"), attested("enterprise.integrationPays")),
        required("support", at("requirements", "2#4"), attested("enterprise.integrationIsWellSupported")),
        required(
          "worth-spreading",
          at("requirements", "2#5"),
          attested("enterprise.integrationIsWorthSpreading"),
        ),
        required("budget", at("requirements", "3#1"), is("enterprise.informatisationIsBudgeted")),
        required(
          "sufficient-budget",
          at("requirements", "3#2"),
          attested("enterprise.informatisationBudgetSuffices"),
        ),
        required("assessment", at("requirements", "4#1"), is("enterprise.tookIntegrationAssessment")),
        excluded(
          "recently-recognised",
          at("requirements", "5"),
          some("enterprise.titles", {
            where: { kind: "two-integration-demonstration", level: "provincial" },
            within: sinceYear(2020),
          }),
          {
            interpretation: reading(
              text(
                "当年及以后认定的不得重新申报",
                "those recognised in that year or later may not apply again",
              ),
              text("列表对其未作规定", "the list is silent on them"),
              text(
                "只准较早认定者重新申报，反面即不准其后者",
                "only those recognised earlier are allowed to, so the others are not",
              ),
            ),
          },
        ),
      ],
      benefit: { at: at("benefit"), award: fixed(wan(10)), payer: "municipal" },
    }),
  },
  materials: [
    {
      at: at("materials", "一"),
      title: text(
        "《湖北省信息化和工业化融合示范企业申报表》",
        "application form 《湖北省信息化和工业化融合示范企业申报表》",
      ),
    },
    report("(一)1", "企业两化融合现状", "present state of the integration"),
    report("(一)2", "主要项目建设情况", "main projects"),
    report("(一)3", "存在的主要问题和困难", "main problems and difficulties"),
    report(
      "(二)1",
      "主要成果、与项目实施前的效果比较（突出提升数据）",
      "main results, compared with before (with the figures of improvement)",
    ),
    report(
      "(二)2",
      "示范作用（对行业或区域内同类业务的可复制性和示范价值）",
      "what it demonstrates (can it be copied in its industry or region)",
    ),
    report(
      "(三)",
      "下一步主要项目和计划，特别是“十四五”期间重大项目规划建设情况",
      "next projects and plans, above all major projects of the 14th five-year plan",
    ),
  ],
  channel: {
    mode: "not-stated",
    steps: [
      {
        at: at("requirements", "4#2"),
        what: text(
          "未参加评估诊断的，先在中国两化融合咨询服务平台的湖北省两化融合评估系统（http://hubeipg.cspii.com/User/Login）完成评估诊断和对标引导",
          "those not yet assessed first complete it in Hubei's system (湖北省两化融合评估系统) on 中国两化融合咨询服务平台: http://hubeipg.cspii.com/User/Login",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局电子信息产业科")],
  relations: [
    {
      relation: "same-payment",
      at: at("benefit"),
      with: "ezhou-manufacturing-fund",
      paidBy: "ezhou-manufacturing-fund",
      scope: text("两化融合试点示范奖励", "award for integration demonstrations"),
    },
  ],
});
