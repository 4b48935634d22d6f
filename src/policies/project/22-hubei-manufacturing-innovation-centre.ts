import { ceiling } from "../../benefits/build.js";
import { attested, is, oneOf } from "../../conditions/build.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, preferred, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Material } from "../types.js";

const { ref, at } = row("project", 22);

function chapter(item: string, zh: string, en: string): Material {
  return {
    at: at("materials", item),
    title: text(`申请报告：${zh}`, `application report: ${en}`),
  };
}

export const hubeiManufacturingInnovationCentre = definePolicy({
  id: "hubei-manufacturing-innovation-centre",
  ref,
  level: "provincial",
  title: text("省级制造业创新中心申报", "Hubei manufacturing innovation centre"),
  summary: text(
    "培育五大优势产业、九个新兴特色产业并兼顾各地特色、支柱产业的创新中心，由龙头企业与产业链骨干企业共同出资组建。一般以“公司+联盟”运行，汇聚各类创新主体协同创新，打通从实验室到生产线的环节，以技术转让、专利授权、产业孵化、检测服务等取得持续收入，自我发展。",
    "Builds innovation centres in five strong and nine emerging industries, with room for a locality's specialty or pillar industry; leading and key firms of a chain found them jointly. They usually run as “company + alliance”: users, firms, universities and institutes innovate together from laboratory to production line, and licensing, incubation, testing and the like give steady income of their own.",
  ),
  sources: [{ title: "湖北省制造业创新中心建设管理办法（2023年修订）", at: at("source", "1") }],
  tracks: {
    centre: track({
      title: text("省级制造业创新中心", "Hubei manufacturing innovation centre"),
      applicant: "innovation-centre",
      grants: { title: "manufacturing-innovation-centre", level: "provincial" },
      requirements: [
        required(
          "field",
          at("summary", "#1"),
          oneOf(
            "innovationCentre.field",
            "optoelectronics",
            "new-energy-and-connected-vehicles",
            "life-and-health",
            "high-end-equipment",
            "beidou",
            "computing-power-and-big-data",
            "artificial-intelligence",
            "software-and-information-services",
            "quantum-technology",
            "modern-textiles-and-clothing",
            "energy-saving-and-environment",
            "smart-home-appliances",
            "new-materials",
            "low-carbon-metallurgy",
            "local-specialty",
            "local-pillar",
          ),
          {
            interpretation: reading(
              text(
                "须属所列产业或各地特色、支柱产业",
                "the field must be one listed, or a specialty or pillar industry of a locality",
              ),
              text("所列只是重点，其他领域也可申报", "the list is a focus; other fields may apply too"),
              text("对申报人从严", "stricter for the applicant"),
            ),
          },
        ),
        required("joint-founding", at("summary", "#2"), attested("innovationCentre.isJointlyFounded"), {
          interpretation: reading(
            text("共同出资组建为条件", "joint founding is a condition"),
            text("只是对创新中心的描述", "it only describes the centres"),
            text("条文规定由谁组建", "the clause lays down who founds a centre"),
          ),
        }),
        required(
          "lead-in-field",
          at("requirements", "1#1"),
          attested("innovationCentre.leadHasLongEngagedInField"),
        ),
        required(
          "lead-competitive",
          at("requirements", "1#2"),
          attested("innovationCentre.leadIsCompetitive"),
        ),
        required(
          "lead-influential",
          at("requirements", "1#3"),
          attested("innovationCentre.leadIsInfluential"),
        ),
        preferred(
          "lead-chain-leader",
          at("requirements", "1#4"),
          is("innovationCentre.leadIsKeyChainLeader"),
        ),
        required(
          "lead-research-assets",
          at("requirements", "2#1"),
          attested("innovationCentre.leadHasResearchAssets"),
        ),
        required(
          "lead-rd-investment",
          at("requirements", "2#2"),
          attested("innovationCentre.leadInvestsContinuouslyInRd"),
        ),
        required(
          "lead-technology-transfer",
          at("requirements", "2#3"),
          attested("innovationCentre.leadTransfersTechnology"),
        ),
        required(
          "lead-integration",
          at("requirements", "3#1"),
          attested("innovationCentre.leadIntegratesResearchAndUse"),
        ),
        required(
          "lead-commercialisation",
          at("requirements", "3#2"),
          attested("innovationCentre.leadIsExperiencedInCommercialisation"),
        ),
        required("goals", at("requirements", "4#1"), attested("innovationCentre.hasClearGoals")),
        required("plan", at("requirements", "4#2"), attested("innovationCentre.hasFeasiblePlan")),
        required("groundwork", at("requirements", "4#3"), attested("innovationCentre.hasGoodBase")),
      ],
      benefit: {
        at: at("benefit"),
        award: ceiling(wan(500)),
        payer: "provincial",
        note: text(
          "给予培育期内或认定授牌的中心，按能力建设投入和对外技术服务情况核定",
          "for centres in cultivation or recognised, by what they invest in capability and serve others with technology",
        ),
      },
    }),
  },
  materials: [
    chapter("1", "编制依据", "basis"),
    chapter("2", "建设背景", "background"),
    chapter("3", "现有基础", "present base"),
    chapter("4", "建设目标和内容", "goals and contents"),
    chapter("5", "组建方式", "how it is founded"),
    chapter("6", "运营机制与考核方式", "operation and assessment"),
    chapter("7", "风险分析与控制", "risks and their control"),
    chapter("8", "建设周期及经费预算", "period and budget"),
    chapter("9", "相关附件", "annexes"),
  ],
  channel: { mode: "not-stated", steps: [] },
  contacts: [contact(at("contact", "1"), "市经信局规划与技术改造科")],
});
