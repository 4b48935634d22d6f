import { attestation, flag } from "../define.js";

/** How the enterprise innovates, and how it stands in its trade and market. */
export const standing = {
  valuesInnovation: attestation(
    "重视技术和产品创新",
    "attaches weight to innovation in technology and products",
  ),
  innovationKeepsItAhead: attestation(
    "能以创新引领企业在行业竞争中的领先优势",
    "keeps ahead of its competitors by innovation",
  ),
  innovationThroughUpgradeShowsResults: attestation(
    "技术创新成果通过技术改造取得较显著成效",
    "its innovations, put to use by technical upgrades, show clear results",
  ),
  hasRdInstitution: flag("已建有企业研发机构", "has an R&D institution of its own", {
    zh: "不论是否经认定",
    en: "recognised or not",
  }),
  hasHighLevelRdInstitution: attestation("拥有高水平研发机构", "has a high-level R&D institution"),
  rdIntensityLeadsIndustry: attestation(
    "研发投入强度达到行业领先水平",
    "its R&D intensity leads the industry",
  ),
  ledFormalStandards: attestation(
    "主导或参与制定国际、国家和行业标准",
    "led or joined the drafting of international, national and industry standards",
  ),
  turnsResearchToUse: attestation("科技成果转化成效显著", "turns research into use to clear effect"),
  intellectualPropertyPays: attestation(
    "相关知识产权已实际应用并产生经济效益",
    "its IP is in actual use and yields economic benefit",
  ),
  hasIntellectualPropertyManagement: attestation(
    "建立完善的知识产权管理体系",
    "has a complete system of IP management",
  ),
  hasQualityAssurance: attestation("建立完善的质量保证体系", "has a complete system of quality assurance"),
  hasOwnBrand: attestation("具有自主品牌", "has a brand of its own"),
  hasWellKnownOwnBrand: attestation(
    "具有行业知名的自主品牌",
    "has a brand of its own that is well known in the industry",
  ),
  drivesIndustry: attestation("具有行业带动作用", "carries its industry forward"),
  pursuesInternationalBusinessAndBrand: attestation(
    "重视并实施国际化经营和品牌战略",
    "values and pursues international business and a brand strategy",
  ),
  internationalRevenueLeadsIndustry: attestation(
    "国际业务收入行业领先",
    "its revenue from abroad leads the industry",
  ),
  allocatesResourcesGlobally: attestation("全球资源配置能力强", "strong in allocating resources worldwide"),
  hasExcellentResults: attestation("经营业绩优秀", "excellent business results"),
  mainRevenueOrProfitLeadsIndustry: attestation(
    "主营业务收入或利润行业领先",
    "its main business revenue or profit leads the industry",
  ),
  hasDomesticRdAndProductionBase: flag(
    "在国内建有科研、生产基地",
    "has a base for research and production in China",
  ),
  isDomesticBaseChineseControlled: flag(
    "国内科研、生产基地由中方控制",
    "its base in China is under Chinese control",
  ),
  hasMarket: attestation("有市场", "has a market for what it makes"),
  hasReturns: attestation("有效益", "earns a return"),
  needsFinancing: flag("有融资需求", "needs financing"),
} as const;
