import { attestation, choice, count, flag, rank, share } from "./define.js";

/** The product, process or recycled good that an application is about. */
export const product = {
  isNewProduct: flag("新产品", "new product", {
    zh: "无法归入《统计用产品分类目录》的产品",
    en: "cannot be placed in 《统计用产品分类目录》",
  }),
  isExportOriented: flag("以出口为主", "mainly exported"),
  nationalMarketShare: share("全国细分市场占有率", "share of the national niche market"),
  nationalMarketRank: rank("全国市场占有率排名", "national rank by market share"),
  provincialMarketRank: rank("省内市场占有率排名", "provincial rank by market share"),
  globalMarketRank: rank("全球市场占有率排名", "global rank by market share"),
  isKeyMaterialComponentOrHighEnd: attestation(
    "属于关键基础材料、核心零部件、专用高端产品",
    "a key basic material, core component or special high-end product",
  ),
  processLeadsNationally: attestation(
    "生产技术、工艺国内领先",
    "production technology and process lead nationally",
  ),
  processIsInternationallyAdvanced: attestation(
    "生产技术或制造工艺国际先进",
    "production technology or process advanced by international standards",
  ),
  holdsStrongMarketPosition: attestation(
    "在细分产品市场中地位强、份额高",
    "a strong position and a high share in its niche product market",
  ),
  isOfExcellentQuality: attestation("产品质量精良", "excellent quality"),
  performanceLeadsPeers: attestation(
    "关键性能指标处于国际、国内同类产品领先水平",
    "key performance indicators lead comparable products at home and abroad",
  ),
  performanceLeadsInternationally: attestation(
    "关键性能指标处于国际同类产品领先水平",
    "key performance indicators lead comparable products in the world",
  ),
  meetsAdvancedEnergyQuota: attestation(
    "主导产品能耗达到行业能耗限额标准先进值",
    "the main product's energy use meets the advanced value of its industry quota",
  ),
  ledStandards: attestation(
    "主导或参与制定相关技术标准",
    "led or joined the drafting of technical standards",
  ),
  isAdvancedMotherMachine: attestation(
    "生产销售符合《先进工业母机产品基本标准》的主机、关键功能部件或数控系统",
    "makes and sells machines, key functional parts or CNC systems that meet 《先进工业母机产品基本标准》",
  ),
  usesCatalogueResource: attestation(
    "以《资源综合利用企业所得税优惠目录》规定的资源为主要原材料",
    "main raw material is a resource of 《资源综合利用企业所得税优惠目录》",
  ),
  catalogueResourceShare: share(
    "目录资源占产品原材料的比例",
    "share of the catalogue resource in the product's materials",
  ),
  catalogueResourceMinimum: share("目录规定的最低比例", "minimum share that the catalogue lays down"),
  isRestrictedOrProhibited: flag("国家限制或禁止的产品", "product restricted or prohibited by the state"),
  meetsStandards: attestation("符合国家和行业相关标准", "meets national and industry standards"),
  isSelfProducedRecycled: attestation(
    "销售自产的资源综合利用产品或提供资源综合利用劳务",
    "sells own recycled products or provides recycling services",
  ),
  industrialPolicyClass: choice("《产业结构调整指导目录》类别", "class in 《产业结构调整指导目录》", {
    encouraged: { zh: "鼓励类", en: "encouraged" },
    permitted: { zh: "允许类", en: "permitted" },
    restricted: { zh: "限制类", en: "restricted" },
    eliminated: { zh: "淘汰类", en: "eliminated" },
  }),
  usesHeavilyPollutingProcess: flag(
    "采用《环境保护综合名录》中的重污染工艺",
    "made by a process that 《环境保护综合名录》 lists as heavily polluting",
  ),
  isHighPollutionHighRisk: flag(
    "属于“高污染、高环境风险”产品",
    "listed as high-pollution, high-risk product",
    {
      zh: "《环境保护综合名录》中标注 GHW/GHF",
      en: "marked GHW/GHF in 《环境保护综合名录》",
    },
  ),
  meetsHighPollutionException: flag("满足 GHW/GHF 例外条款", "meets the GHW/GHF exception clause"),
  usesHazardousWaste: flag(
    "综合利用的资源属于《国家危险废物名录》所列危险废物",
    "the resource used is listed hazardous waste",
  ),
  keepsPurchaseLedger: attestation(
    "建立再生资源收购台账（或现有账册、系统已含其内容）",
    "keeps a ledger of recycled resources bought, or books with the same content",
  ),
  greenDesignProducts: count("本年度获评绿色设计产品数", "green design products recognised in the year", {
    zh: "个",
    en: "products",
  }),
} as const;
