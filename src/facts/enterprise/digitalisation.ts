import { amount, attestation, date, flag, grade, ladder, records } from "../define.js";

/** How far the enterprise works on information systems, in big data and on the cloud. */
export const digitalisation = {
  isInBigDataBusiness: attestation(
    "从事或服务于大数据采集、存储、加工、分析、应用、安全、要素流通等业务",
    "works in or serves the collection, storage, processing, analysis, use, security or circulation of big data",
  ),
  leadersValueIntegration: attestation(
    "单位领导重视两化融合工作",
    "its leaders attach weight to informatisation–industrialisation integration",
  ),
  integrationIsOrganised: attestation(
    "两化融合组织机构健全",
    "a complete organisation for the integration work",
  ),
  integrationHasRules: attestation("两化融合管理制度完善", "complete rules for the integration work"),
  integrationIsFunded: attestation("两化融合资金保障有力", "the integration work is well funded"),
  hasInformationNetworkAndPlatform: attestation(
    "有相应的信息化支撑网络和平台",
    "has the supporting information network and platform",
  ),
  informationTechnologyIsEffective: attestation(
    "信息技术应用效果明显",
    "information technology is used to clear effect",
  ),
  hasComprehensiveIntegration: attestation("实现综合集成", "its systems are comprehensively integrated"),
  excelsInKeyLink: attestation(
    "在研发设计、生产过程、企业管理、营销服务等单项关键业务环节的创新应用表现优异",
    "excels in innovative use in one key link: R&D and design, production, management, marketing and service",
  ),
  integrationPays: attestation("两化融合效益明显", "the integration yields clear benefits"),
  integrationIsWellSupported: attestation(
    "两化融合保障能力强",
    "strong capability to support the integration",
  ),
  integrationIsWorthSpreading: attestation(
    "两化融合具有示范推广价值",
    "its integration is worth showing and spreading",
  ),
  informatisationIsBudgeted: flag(
    "信息化建设经费纳入年度经费预算",
    "informatisation has its place in the annual budget",
  ),
  informatisationBudgetSuffices: attestation(
    "信息化建设经费满足建设和发展需要",
    "the informatisation budget covers construction and development",
  ),
  tookIntegrationAssessment: flag(
    "已参加企业两化融合评估诊断和对标引导",
    "took part in the integration assessment, diagnosis and benchmarking",
  ),
  valuesInformatisation: attestation("重视信息化建设", "attaches weight to informatisation"),
  hasStableInformationTeam: attestation(
    "信息化管理团队稳定",
    "a stable team that manages information systems",
  ),
  hasUpgradeSolution: attestation(
    "在信息化改造方面形成较为完善的解决方案",
    "has worked out a fairly complete solution for its information upgrade",
  ),
  representsIndustryAndRegion: attestation(
    "具有行业和区域代表性",
    "representative of its industry and region",
  ),
  cloudRaisedInformatisation: attestation(
    "通过上云，管理、设计、研发、生产、销售等一个或多个方面信息化程度提升较大",
    "the cloud raised informatisation markedly in management, design, R&D, production, sales or several of them",
  ),
  cloudImprovedIndicators: attestation(
    "通过上云，生产经营效率和经济社会效益指标有明显改变",
    "the cloud clearly changed efficiency and the indicators of economic and social benefit",
  ),
  cloudShowsItsBenefit: attestation(
    "充分体现上云对提质、增效、降本的促进作用",
    "shows fully how the cloud raises quality and efficiency and cuts cost",
  ),
  cloudHasPracticalValue: attestation(
    "上云已产生实际应用价值",
    "the move to the cloud is already of practical value",
  ),
  cloudTechnologyIsMature: attestation(
    "使用的云产品和服务技术成熟",
    "the cloud products and services it uses are technically mature",
  ),
  cloudIsReplicable: attestation(
    "使用的云产品和服务可在同行业或其他企业复制推广",
    "the cloud products and services can be copied by firms of its industry or others",
  ),
  cloudIsOnDemandAndShared: attestation(
    "体现云的按需供给、资源分享特征和作用",
    "shows how the cloud supplies on demand and shares resources",
  ),
  agreesToPublishCase: flag("同意公开发布典型案例", "agrees that its case be published"),
  agreesToHostVisits: flag(
    "愿意为其他企业参观学习提供便利",
    "willing to receive other firms that come to learn",
  ),
  drivesManufacturingInnovation: attestation(
    "能带动制造技术突破、工艺创新、业务流程再造",
    "drives breakthroughs in manufacturing technology, new processes and reworked business flows",
  ),
  setsExample: attestation("具有较强的示范引领作用", "sets a strong example"),
  usesSecureKeyTechnology: attestation(
    "使用的关键技术装备、工业软件安全可控",
    "its key technical equipment and industrial software are secure and under control",
  ),
  hasIntellectualPropertyDispute: flag("解决方案存在知识产权纠纷", "an IP dispute over its solutions"),
  agreesToSiteReview: flag(
    "愿意主动配合现场评估和宣传总结",
    "willing to support a review on site, publicity and a summary of its experience",
  ),
  agreesToSpreadExperience: flag("愿意积极推广典型经验", "willing to spread its experience"),
  isCloudSupplier: flag("云资源、云服务供应商", "a supplier of cloud resources or cloud services"),
  dataManagementMaturity: grade(
    "数据管理能力成熟度（DCMM）等级",
    "data-management capability maturity (DCMM) level",
    5,
  ),
  isFirstDataManagementCertification: flag(
    "首次通过DCMM贯标",
    "passed DCMM certification for the first time",
  ),
  cloudInvoices: records(
    "购买云服务的发票",
    "invoices for cloud services bought",
    {
      stage: ladder("云服务等级", "stage of the cloud service", {
        resources: { zh: "资源上云上平台", en: "resources on the cloud" },
        business: { zh: "业务上云上平台", en: "business on the cloud" },
        capability: { zh: "能力上云上平台", en: "capability on the cloud" },
        ecosystem: { zh: "生态上云上平台", en: "ecosystem on the cloud" },
      }),
      amount: amount("发票金额", "invoice amount"),
      date: date("开票日期", "date of the invoice"),
      supplierIsListed: flag(
        "服务商在省经信厅遴选名单有效期内",
        "the supplier is on the provincial list, in its year",
        {
          zh: "名单与产品分级均一年一定，时效一年",
          en: "list and grades are set once a year and hold for a year",
        },
      ),
    },
    { needs: ["amount"], date: "date" },
  ),
  hasOtherDigitalPilot: flag(
    "其他国家级或省级数字化相关试点示范",
    "another national or provincial pilot of this kind",
    {
      zh: "未在“称号与认定”中单列的同类试点示范",
      en: "one that “titles held” does not name",
    },
  ),
} as const;
