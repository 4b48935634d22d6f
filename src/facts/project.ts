import { amount, attestation, choice, flag, freeText, grade, records, setOf } from "./define.js";

/** The project that an application is about. */
export const project = {
  kind: choice("项目类型", "kind of project", {
    "technical-upgrade": { zh: "技术改造", en: "technical upgrade" },
    "loan-interest": { zh: "贷款贴息", en: "loan interest" },
    "open-competition": { zh: "揭榜挂帅", en: "open competition (揭榜挂帅)" },
    "innovation-platform": { zh: "创新平台", en: "innovation platform" },
    "digital-industrialisation": { zh: "数字产业化", en: "digital industrialisation" },
    "first-set-purchase": { zh: "首台套设备购置", en: "purchase of first-of-its-kind equipment" },
    "diagnosis-platform": { zh: "诊断平台", en: "diagnosis platform" },
    "pilot-demonstration": { zh: "试点示范", en: "pilot demonstration" },
    promotion: { zh: "晋级提能", en: "promotion to a higher class" },
    "digital-economy": { zh: "数字经济", en: "digital economy" },
  }),
  isDigitalUpgrade: flag("数字化改造项目", "digital upgrade"),
  isInInvestmentStatistics: flag(
    "纳入本市工业投资统计",
    "counted in the city's industrial investment statistics",
  ),
  isNewlyStarted: flag("新开工项目", "newly started"),
  totalInvestment: amount("项目总投资", "total investment"),
  equipmentInvestment: amount("设备投资", "investment in equipment"),
  productiveEquipmentInvestment: amount("生产性设备投资", "investment in productive equipment"),
  isFundedByProvincialManufacturingFund: flag(
    "同一企业或同一项目已享受省级制造业高质量发展专项资金",
    "the firm or the project already had money from the provincial manufacturing fund",
  ),
  infrastructure: setOf("建设内容", "infrastructure built", {
    "national-digital-infrastructure": {
      zh: "国家重大（数字）基础设施",
      en: "national major (digital) infrastructure",
    },
    "industrial-internet-secondary-node": {
      zh: "省内新建的工业互联网二级节点",
      en: "new industrial-internet secondary node in the province",
    },
    "blockchain-backbone-node": {
      zh: "省内新建的区块链骨干节点",
      en: "new blockchain backbone node in the province",
    },
  }),
  isSelectedByOffice: flag("经主管部门择优遴选", "selected by the competent office"),
  isOutstandingScenario: flag("优秀应用场景项目", "outstanding application scenario"),
  meetsDigitalEconomyMeasures: attestation(
    "符合“数字经济13条”的申报要求及审核标准",
    "meets the conditions of the province's digital-economy measures (数字经济13条)",
  ),
  smartScenes: records(
    "智能制造场景",
    "smart-manufacturing scenes",
    {
      name: freeText("场景", "scene"),
      link: freeText("所属环节", "link of the value chain"),
      isTypical: flag("符合《智能制造典型场景参考指引》", "matches 《智能制造典型场景参考指引》"),
    },
    { needs: ["name"] },
  ),
  smartMaturity: grade(
    "智能制造能力成熟度自评估等级（GB/T 39116—2020）",
    "smart-manufacturing maturity, self-assessed (GB/T 39116—2020)",
    5,
  ),
  meetsIndustryGuidance: attestation(
    "满足相关行业智能制造指导性文件要求",
    "meets the smart-manufacturing guidance of its industry",
  ),
  followsFactoryTask: attestation(
    "参照《智能制造示范工厂揭榜任务》建设",
    "built along 《智能制造示范工厂揭榜任务》",
  ),
} as const;
