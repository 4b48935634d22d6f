import { amount, attestation, choice, date, flag, freeText, grade, records, setOf } from "./define.js";

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
  stage: choice("建设阶段", "stage of construction", {
    "not-started": { zh: "未建", en: "not started" },
    "under-construction": { zh: "在建", en: "under construction" },
    completed: { zh: "已建", en: "completed" },
  }),
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
  isIdentifierNodeOnline: flag(
    "新建成并上线的工业互联网标识解析二级节点",
    "identifier-resolution secondary node, newly built and online",
  ),
  isSelectedByOffice: flag("经主管部门择优遴选", "selected by the competent office"),
  isOutstandingScenario: flag("优秀应用场景项目", "outstanding application scenario"),
  meetsDigitalEconomyMeasures: attestation(
    "符合“数字经济13条”的申报要求及审核标准",
    "meets the conditions of the province's digital-economy measures (数字经济13条)",
  ),
  demonstrations: records(
    "已列入的国家试点示范",
    "national pilots on which the project is listed",
    {
      kind: choice("试点示范", "pilot", {
        "industrial-internet": { zh: "工业互联网试点示范", en: "industrial-internet pilot" },
        "big-data": { zh: "大数据产业发展示范", en: "big-data industry demonstration" },
      }),
      listed: date("列入日期", "listed on"),
      validUntil: date("示范期至", "demonstration term ends"),
    },
    { needs: ["kind"], date: "listed", until: "validUntil" },
  ),
  industrialInternetClass: choice("工业互联网试点示范类别", "class of industrial-internet pilot", {
    "new-technology": { zh: "新技术类", en: "new technology" },
    factory: { zh: "工厂类", en: "factory" },
    carrier: { zh: "载体类", en: "carrier (载体)" },
    park: { zh: "园区类", en: "park" },
    network: { zh: "网络类", en: "network" },
    platform: { zh: "平台类", en: "platform" },
    security: { zh: "安全类", en: "security" },
    other: { zh: "其他", en: "other" },
  }),
  isInNationalIndustrialBase: flag(
    "位于国家新型工业化产业示范基地",
    "in a national new-industrialisation demonstration base",
  ),
  isInCommendedIndustrialCity: flag(
    "位于工业稳增长和转型升级成效明显市（州）",
    "in a city commended for steady industrial growth and transformation",
  ),
  isInOldRevolutionaryArea: flag("革命老区项目", "in an old revolutionary area"),
  hasNotableResults: attestation(
    "在绿色低碳、安全生产、国际合作、军民融合等方面成效显著",
    "notable results in low-carbon development, work safety, international or civil–military cooperation",
  ),
  innovationProgrammeAcceptance: choice(
    "工业互联网创新发展工程项目验收情况",
    "acceptance as a project of the industrial-internet innovation programme",
    {
      "not-of-programme": { zh: "非该工程项目", en: "not of the programme" },
      pending: { zh: "未验收", en: "not yet accepted" },
      failed: { zh: "验收未通过", en: "failed acceptance" },
      accepted: { zh: "通过验收", en: "accepted" },
    },
  ),
  fitsBigDataDirection: attestation(
    "属于大数据产业发展示范的领域和方向",
    "within the fields and directions of the big-data demonstration",
  ),
  hasOwnIntellectualProperty: attestation("项目拥有自有知识产权", "the project has its own IP"),
  isTechnologicallyAdvanced: attestation("项目技术先进", "the project's technology is advanced"),
  hasInnovativeModel: attestation("项目模式创新", "the project's model is innovative"),
  setsGoodExample: attestation(
    "项目应用示范带动作用良好",
    "the project's use sets an example that others follow",
  ),
  itIntegrationDirection: choice(
    "新一代信息技术与制造业融合发展示范方向",
    "direction of the IT–manufacturing integration pilot",
    {
      "digital-navigator": { zh: "“数字领航”企业", en: "Digital Navigator enterprise (数字领航)" },
      "digital-supply-chain": {
        zh: "面向数字化供应链的新型能力建设",
        en: "new capability: digital supply chain",
      },
      "smart-product-design": {
        zh: "面向智能产品设计与服务的新型能力建设",
        en: "new capability: design and service of smart products",
      },
      "digital-twin-production": {
        zh: "面向生产制造数字孪生的新型能力建设",
        en: "new capability: digital twin of production",
      },
      "data-management": {
        zh: "面向数字化转型的数据管理能力建设",
        en: "data-management capability for digital transformation",
      },
      "sino-german-cooperation": {
        zh: "中德智能制造合作",
        en: "Sino-German cooperation in smart manufacturing",
      },
      "industry-platform": {
        zh: "面向重点行业的特色型工业互联网平台",
        en: "industrial-internet platform for a key industry",
      },
      "regional-platform": {
        zh: "面向重点区域的特色型工业互联网平台",
        en: "industrial-internet platform for a key region",
      },
      "technology-platform": {
        zh: "面向特定技术领域的专业型工业互联网平台",
        en: "industrial-internet platform for a field of technology",
      },
      other: { zh: "其他", en: "other" },
    },
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
  solutionServesKeyIndustry: attestation(
    "面向重点行业智能制造典型场景和智能工厂建设需求",
    "serves the typical smart-manufacturing scenes and smart factories of the key industries",
  ),
  solutionAspects: setOf("系统解决方案聚焦的方面", "aspects that the system solution works on", {
    "basic-capability": { zh: "基础制造能力升级", en: "upgrade of basic manufacturing capability" },
    "key-production-links": { zh: "重点生产环节优化", en: "improvement of key production links" },
    "key-resources": { zh: "关键要素资源保障", en: "security of key resources" },
  }),
  fitsSolutionDirection: attestation(
    "符合智能制造系统解决方案攻关方向",
    "within the directions set for smart-manufacturing system solutions",
  ),
  isForSharedManufacturing: attestation("面向共享制造", "a project of shared manufacturing"),
  servesClusterCommonNeeds: attestation(
    "围绕相关产业集群的共性制造需求",
    "built around what an industrial cluster needs in common for manufacturing",
  ),
  sharedFacilities: setOf("建设的共享设施", "shared facilities built", {
    "shared-factory": { zh: "共享工厂", en: "shared factory" },
    "common-technology-centre": { zh: "共性技术中心", en: "common-technology centre" },
  }),
  sharesResourcesInCluster: attestation(
    "为产业集群内企业提供制造、创新、服务等资源共享",
    "shares resources of manufacturing, innovation, service and the like with the firms of the cluster",
  ),
  raisesClusterEfficiency: attestation(
    "促进集群内生产组织效率提升",
    "raises how efficiently production is organised in the cluster",
  ),
  relendingField: choice("再贷款支持领域", "field of the relending", {
    "energy-saving": {
      zh: "工商业节能降碳",
      en: "energy saving and carbon reduction in industry and commerce",
    },
    "smart-industry": { zh: "工业智能化数字化转型", en: "smart and digital industry" },
    "farm-machinery": { zh: "老旧农机具淘汰更新", en: "renewal of old farm machinery" },
    transport: { zh: "交通运输", en: "transport" },
    logistics: { zh: "现代物流", en: "modern logistics" },
    other: { zh: "其他", en: "other" },
  }),
} as const;
