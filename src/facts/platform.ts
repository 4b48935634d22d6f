import { amount, attestation, choice, count, date, flag, setOf, share, yearly } from "./define.js";

const PEOPLE = { zh: "人", en: "people" };
const FIRMS = { zh: "家", en: "firms" };
const EVENTS = { zh: "次", en: "events" };

/** The platform that applies: of services for SMEs, of service-oriented manufacturing, of the industrial internet. */
export const platform = {
  operatingSince: date("正式投入运营日期", "in operation since"),
  operatorKind: choice("运营机构类型", "kind of institution that runs it", {
    "sme-service": { zh: "中小企业服务机构", en: "service institution for SMEs" },
    intermediary: { zh: "社会中介机构", en: "intermediary" },
    "technology-service": { zh: "技术服务机构", en: "technology-service institution" },
    "research-institute": { zh: "科研院所", en: "research institute" },
    "online-service-enterprise": {
      zh: "基于互联网等面向中小企业提供创业创新服务的企业",
      en: "enterprise that serves start-ups and innovation of SMEs over the internet or the like",
    },
    other: { zh: "其他", en: "other" },
  }),
  hasSoundFinances: attestation("财务收支状况良好", "sound income and expenditure"),
  isProperlyRun: attestation("经营规范", "properly run"),
  hasGoodProspects: attestation("具有良好的发展前景", "good prospects"),
  isSustainable: attestation("具有可持续发展能力", "able to develop sustainably"),
  hasOutstandingResults: attestation("服务业绩突出", "outstanding service results"),
  smesServed: yearly(count("服务中小企业数", "SMEs served", FIRMS)),
  userSatisfaction: share("用户满意度", "share of users satisfied"),
  hasPremises: attestation("有固定的经营服务场所", "permanent premises for its services"),
  hasServiceFacilities: attestation(
    "有必要的服务设施、仪器设备等",
    "the facilities, instruments and equipment that its services need",
  ),
  mobilisesSocialResources: attestation(
    "有组织带动社会服务资源的能力",
    "able to organise and mobilise service resources of society",
  ),
  gatheredInstitutions: count("集聚服务机构数", "service institutions gathered", FIRMS),
  hasManagementRules: attestation("有健全的管理制度", "complete management rules"),
  hasServiceProcesses: attestation("有规范的服务流程", "standard service processes"),
  hasReasonableFees: attestation("有合理的收费标准", "reasonable fee standards"),
  hasServiceQualityAssurance: attestation(
    "有完善的服务质量保证措施",
    "complete measures that assure service quality",
  ),
  hasClearDevelopmentPlan: attestation("有明确的发展规划", "a clear development plan"),
  hasYearlyServiceGoals: attestation("有明确的年度服务目标", "clear yearly service goals"),
  hasCompleteTeam: attestation("有健全的管理团队和人才队伍", "a complete management team and staff"),
  smeServiceStaff: count("从事为中小企业服务的人员", "people who serve SMEs", PEOPLE),
  offlineFirmsServed: yearly(count("线下服务企业数", "firms served offline", FIRMS)),
  informationEvents: yearly(count("信息服务活动", "information-service events", EVENTS)),
  technicalEvents: yearly(
    count("技术服务活动", "technical-service events", EVENTS, {
      zh: "技术洽谈、产品检测与质量品牌诊断、技术推广、项目推介、知识产权等",
      en: "technology talks, testing and diagnosis of quality and brand, spreading of technology, presentation of projects, IP and the like",
    }),
  ),
  startupEvents: yearly(
    count("创业项目洽谈、推介活动", "talks on and presentations of start-up projects", EVENTS),
  ),
  traineeVisits: yearly(count("培训人次", "people trained", PEOPLE)),
  financingEvents: yearly(
    count("融资服务活动", "financing-service events", EVENTS, {
      zh: "投融资对接、企业融资策划、推荐和融资代理等",
      en: "match-making, financing plans, recommendation, agency and the like",
    }),
  ),
  financingArranged: yearly(amount("帮助中小企业融资总额", "financing arranged for SMEs")),
  isFinancingGuarantor: flag("融资担保机构", "a financing guarantor"),
  newGuarantees: yearly(amount("向中小企业提供的新增担保额", "new guarantees given for SMEs")),

  origin: choice("服务型制造平台来源", "origin of the service-manufacturing platform", {
    "manufacturer-spin-off": {
      zh: "从制造业企业衍生出的服务平台",
      en: "service platform that grew out of a manufacturer",
    },
    "third-party": { zh: "第三方专业服务平台", en: "professional third-party service platform" },
    "application-service-provider": { zh: "应用服务提供商", en: "application service provider" },
    "service-institution": {
      zh: "高等院校、科研院所、行业组织等服务机构",
      en: "university, research institute, industry association or other service institution",
    },
    other: { zh: "其他", en: "other" },
  }),
  serviceManufacturingClass: choice("服务型制造示范平台类别", "class of service-manufacturing platform", {
    "shared-manufacturing": { zh: "共享制造类", en: "shared manufacturing" },
    other: { zh: "其他类", en: "other" },
  }),
  serviceManufacturingModes: setOf(
    "平台面向的服务型制造模式",
    "modes of service-oriented manufacturing that the platform serves",
    {
      customisation: { zh: "定制化服务", en: "customised services" },
      "supply-chain-management": { zh: "供应链管理", en: "supply-chain management" },
      "shared-manufacturing": { zh: "共享制造", en: "shared manufacturing" },
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
  hasOnlineService: flag("具备在线服务功能", "offers services online"),
  linksOnlineAndOffline: flag(
    "线上线下服务结合、联动",
    "its online and offline services are combined and linked",
  ),
  coversSharedManufacturing: attestation(
    "围绕制造资源的在线发布、订单匹配、生产管理、支付保障、信用评价等",
    "works on online listing of manufacturing resources, order matching, production management, payment assurance, credit rating and the like",
  ),
  usesNewInformationTechnology: attestation(
    "应用新一代信息技术",
    "uses new-generation information technology",
  ),
  integratesScatteredResources: attestation(
    "深度整合分散化、多样化制造资源",
    "deeply integrates scattered and diverse manufacturing resources",
  ),
  runsSharedManufacturingModel: attestation(
    "发展“平台接单、按工序分解、多工厂协同”的共享制造模式",
    "runs shared manufacturing: the platform takes orders, splits them by process, and many factories work together (平台接单、按工序分解、多工厂协同)",
  ),
  raisesResourceSharing: attestation(
    "有效提升相关行业、区域制造资源的集聚和共享水平",
    "effectively raises how far manufacturing resources are gathered and shared in its industry and region",
  ),
  meetsManufacturersServiceNeeds: attestation(
    "较好满足相关制造业企业发展服务型制造的服务需求",
    "meets well what manufacturers need to develop service-oriented manufacturing",
  ),
  isInnovativeInService: attestation(
    "在服务体系建设、服务能力提升、服务模式等方面有所创新",
    "innovates in service system, service capability, service model and the like",
  ),
  raisesManufacturingEfficiency: attestation(
    "有效提升制造效率和能力",
    "effectively raises manufacturing efficiency and capability",
  ),
  lowersTransactionCosts: attestation(
    "有效降低企业间交易成本和合作风险",
    "effectively lowers transaction cost and cooperation risk between firms",
  ),

  isBuiltByApplicant: flag("申报单位是平台的建设主体", "built by the applicant"),
  isOwnedByApplicant: flag("申报单位是平台的产权所有者", "owned by the applicant"),
  isBuiltAndRunning: flag("平台已基本建立并运营", "largely built and running"),
  hasLongTermPlan: attestation("有中长期发展规划", "a medium- and long-term development plan"),
  hasComprehensiveStrength: attestation("有综合实力", "comprehensive strength"),
  hasPrecisePositioning: attestation("有精准定位", "precise positioning"),
  hasUserBase: attestation("有用户基础", "a base of users"),
  hasProspects: attestation("有发展前景", "prospects of development"),
  hasIndustryKnowledge: attestation("具有较丰富的行业知识", "fairly rich knowledge of its industry"),
  usesNewTechnology: attestation(
    "对大数据、云计算、物联网等新技术有一定的积累和应用",
    "has experience with, and uses, big data, cloud computing, the internet of things and other new technology",
  ),
  canServeDigitalTransformation: attestation(
    "能够为企业、行业或区域提供数字化转型服务",
    "able to serve the digital transformation of firms, an industry or a region",
  ),
  industrialInternetKind: choice("工业互联网平台类型", "kind of industrial-internet platform", {
    industry: { zh: "行业型", en: "industry" },
    region: { zh: "区域型", en: "region" },
    technology: { zh: "专业型", en: "technology" },
    "cross-industry": { zh: "双跨（跨行业跨领域）", en: "cross-industry (双跨)" },
  }),
  servesClusterIndustry: attestation(
    "面向我省“51020”现代产业集群的细分行业或领域",
    "serves a niche industry or field of the province's “51020” modern industrial clusters",
  ),
  offersIndustryServices: attestation(
    "提供行业工艺及能耗管理、流程控制优化、智能生产管控、设备远程诊断、设备预测性维护、品牌推广与网络营销、产品全生命周期管理等服务",
    "offers services such as process and energy management, process-control optimisation, smart production control, remote diagnosis and predictive maintenance of equipment, brand promotion and online marketing, product life-cycle management",
  ),
  servesConcentratedRegion: attestation(
    "面向国家和省级开发区、工业园区、特色产业集聚区等制造资源集聚程度高、产业转型需求迫切的区域",
    "serves a region where manufacturing is concentrated and transformation urgent, such as a national or provincial development zone, an industrial park or a specialty industry area",
  ),
  offersRegionalServices: attestation(
    "提供区域资源协同、区域设备规模接入、共性机理模型与微服务开发等服务",
    "offers services such as coordination of regional resources, connection of equipment on a regional scale, development of common mechanism models and microservices",
  ),
  servesSpecificScenes: attestation(
    "围绕特定工业场景和前沿信息技术",
    "works on specific industrial scenes and frontier information technology",
  ),
  combinesFrontierTechnology: attestation(
    "为“平台+5G”“平台+人工智能”“平台+区块链”“平台+标识解析”等技术专业型平台",
    "joins the platform with 5G, artificial intelligence, blockchain, identifier resolution or another such technology",
  ),
  integratesTechnologyWithModels: attestation(
    "推动前沿技术与工业机理模型融合创新",
    "advances innovation that joins frontier technology with industrial mechanism models",
  ),
  servesManyIndustries: attestation("面向多行业多领域", "serves many industries and fields"),
  offersInnovativeProducts: attestation(
    "提供创新产品、创新解决方案",
    "offers innovative products and solutions",
  ),
  solvesTransformationProblems: attestation(
    "能够显著解决制造业数字化转型痛点等问题",
    "markedly solves the hard points of digital transformation in manufacturing",
  ),
  meetsTransformationNeeds: attestation(
    "满足行业和区域产业数字化转型需求",
    "meets what industries and regions need for digital transformation",
  ),
  managesResourcesWell: attestation("具有较高的资源管理水平", "a high level of resource management"),
  hasStrongCoreTechnology: attestation("具有较高的核心技术水平", "a high level of core technology"),
  empowersUsers: attestation("赋能成效明显", "clear results in empowering its users"),
  contributesToSociety: attestation("社会贡献突出", "an outstanding contribution to society"),
  isStronglySustainable: attestation("可持续发展能力较强", "strongly able to develop sustainably"),
} as const;
