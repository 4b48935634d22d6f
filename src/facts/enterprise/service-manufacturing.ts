import { attestation, date, freeText, records, setOf } from "../define.js";

/** The enterprise in service-oriented manufacturing (服务型制造). */
export const serviceManufacturing = {
  isDistinctlyServiceOriented: attestation(
    "具有鲜明服务型制造特点",
    "of a distinct service-oriented manufacturing character",
  ),
  serviceManufacturingModes: setOf(
    "企业面向的服务型制造模式",
    "modes of service-oriented manufacturing that the enterprise works in",
    {
      customisation: { zh: "定制化服务", en: "customised services" },
      "supply-chain-management": { zh: "供应链管理", en: "supply-chain management" },
      "testing-and-certification": {
        zh: "检验检测认证服务",
        en: "inspection, testing and certification",
      },
      "life-cycle-management": { zh: "全生命周期管理", en: "life-cycle management" },
      "general-contracting": { zh: "总集成总承包", en: "general integration and contracting" },
      "energy-saving-and-environment": {
        zh: "节能环保服务",
        en: "energy-saving and environmental services",
      },
      "productive-finance": { zh: "生产性金融服务", en: "financial services for production" },
      "other-innovative": {
        zh: "其他服务型制造创新模式",
        en: "another innovative mode of service-oriented manufacturing",
      },
    },
  ),
  hasProductionAdvantage: attestation(
    "在本行业或相关领域，生产技术与工艺具有一定优势",
    "its production technology and process have an edge in its industry or field",
  ),
  hasServiceAdvantage: attestation(
    "在本行业或相关领域，服务能力与水平具有一定优势",
    "its service capability and level have an edge in its industry or field",
  ),
  takesServiceTransformationMeasures: attestation(
    "通过战略规划、组织保障、技术创新、流程再造、市场拓展、人才培养等措施进行服务型制造转型升级",
    "turns to service-oriented manufacturing by strategy, organisation, technical innovation, reworked processes, new markets, training and the like",
  ),
  serviceTransformationShowsResults: attestation(
    "服务型制造转型升级取得显著成效",
    "its turn to service-oriented manufacturing shows marked results",
  ),
  serviceManufacturingProjects: records(
    "实施的服务型制造项目",
    "service-oriented manufacturing projects carried out",
    {
      name: freeText("项目", "project"),
      implemented: date("实施日期", "carried out on"),
    },
    { needs: ["implemented"], date: "implemented" },
  ),
  leadsIndustryInServiceManufacturing: attestation(
    "对行业服务型制造发展起到较好的示范带动作用",
    "sets a good example that carries its industry towards service-oriented manufacturing",
  ),
} as const;
