import { attestation, choice, flag } from "./define.js";

/** The manufacturing innovation centre to be founded, and the enterprise that leads it. */
export const innovationCentre = {
  field: choice("创新中心所属领域", "field of the centre", {
    optoelectronics: { zh: "光电子信息", en: "optoelectronics" },
    "new-energy-and-connected-vehicles": {
      zh: "新能源与智能网联汽车",
      en: "new-energy and connected vehicles",
    },
    "life-and-health": { zh: "生命健康", en: "life and health" },
    "high-end-equipment": { zh: "高端装备", en: "high-end equipment" },
    beidou: { zh: "北斗", en: "BeiDou navigation" },
    "computing-power-and-big-data": { zh: "算力与大数据", en: "computing power and big data" },
    "artificial-intelligence": { zh: "人工智能", en: "artificial intelligence" },
    "software-and-information-services": {
      zh: "软件和信息服务",
      en: "software and information services",
    },
    "quantum-technology": { zh: "量子科技", en: "quantum technology" },
    "modern-textiles-and-clothing": { zh: "现代纺织服装", en: "modern textiles and clothing" },
    "energy-saving-and-environment": {
      zh: "节能环保",
      en: "energy saving and environmental protection",
    },
    "smart-home-appliances": { zh: "智能家电", en: "smart home appliances" },
    "new-materials": { zh: "新材料", en: "new materials" },
    "low-carbon-metallurgy": { zh: "低碳冶金", en: "low-carbon metallurgy" },
    "local-specialty": { zh: "各地特色产业", en: "specialty industry of a locality" },
    "local-pillar": { zh: "各地支柱产业", en: "pillar industry of a locality" },
    other: { zh: "其他", en: "other" },
  }),
  isJointlyFounded: attestation(
    "由省内相关领域龙头企业及省内外产业链上下游骨干企业（含转制科研院所）共同出资组建",
    "founded jointly, each paying in, by the province's leading enterprises of the field and key firms up and down the chain, in the province or outside (converted research institutes included)",
  ),
  leadHasLongEngagedInField: attestation(
    "牵头企业长期从事所属领域研发、生产",
    "the lead enterprise has long worked in R&D and production in the field",
  ),
  leadIsCompetitive: attestation(
    "牵头企业在该领域具有较强的核心竞争力",
    "the lead enterprise is strong in core competitiveness in the field",
  ),
  leadIsInfluential: attestation(
    "牵头企业在该领域具有较强的行业影响力",
    "the lead enterprise has considerable influence in the field",
  ),
  leadIsKeyChainLeader: flag(
    "牵头企业为制造业重点产业链链主企业",
    "the lead enterprise is the chain leader (链主) of a key manufacturing chain",
  ),
  leadHasResearchAssets: attestation("牵头企业具备一定的科研资产", "the lead enterprise has research assets"),
  leadInvestsContinuouslyInRd: attestation(
    "牵头企业有持续研发投入",
    "the lead enterprise invests continuously in R&D",
  ),
  leadTransfersTechnology: attestation(
    "牵头企业有较强的技术转移和扩散能力",
    "the lead enterprise is strong in transferring and spreading technology",
  ),
  leadIntegratesResearchAndUse: attestation(
    "牵头企业具备整合行业产学研用合作基础资源的能力",
    "the lead enterprise can bring together the resources for cooperation of industry, universities, research and users",
  ),
  leadIsExperiencedInCommercialisation: attestation(
    "牵头企业有较丰富的成果转化和商业化经验",
    "the lead enterprise has ample experience in turning research to use and to market",
  ),
  hasClearGoals: attestation("培育建设目标明确", "the goals of building the centre are clear"),
  hasFeasiblePlan: attestation("培育建设方案可行", "the plan of building the centre is feasible"),
  hasGoodBase: attestation("培育建设基础较好", "the centre has a fairly good base to build on"),
} as const;
