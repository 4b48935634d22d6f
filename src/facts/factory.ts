import { attestation, flag } from "./define.js";

/** The factory that an application is about: what 《5G全连接工厂建设指南》 has it build, and how green it is. */
export const factory = {
  isInKeyIndustry: attestation(
    "属于港口、电力等 5G 全连接工厂重点行业领域",
    "in a key field of the 5G factory other than manufacturing and mining, such as ports or power",
  ),
  built5gNetwork: attestation("5G 网络建设", "5G network built"),
  linkedIndustrialNetworks: attestation("工业网络互通", "industrial networks interconnected"),
  deployedEdgeComputing: attestation("边缘计算部署", "edge computing deployed"),
  builtBusinessSystems: attestation("业务系统建设", "business systems built"),
  networkedEquipment: attestation("现场装备网络化改造", "equipment on the floor networked"),
  integratedItAndOt: attestation("IT—OT 应用融合化部署", "IT and OT applications deployed as one"),
  smartProductionServices: attestation("生产服务智能化升级", "production services made smart"),
  uses5gInDesign: attestation("研发设计应用", "5G used in R&D and design"),
  uses5gInProduction: attestation("生产运行应用", "5G used in running production"),
  uses5gInInspection: attestation("检测监测应用", "5G used in inspection and monitoring"),
  uses5gInLogistics: attestation("仓储物流应用", "5G used in storage and logistics"),
  uses5gInManagement: attestation("运营管理应用", "5G used in operations management"),
  raisedProtection: attestation("安全防护能力升级", "network protection raised"),
  raisedSecurityManagement: attestation("安全管理水平提升", "security management improved"),
  hasGreenIndustryStandard: flag(
    "所属行业已发布绿色工厂评价行业标准",
    "its industry has a published standard for green factories",
  ),
  meetsGreenIndustryStandard: attestation(
    "按绿色工厂评价行业标准评价达标",
    "meets the green-factory standard of its industry",
  ),
  meetsGreenGeneralStandard: attestation(
    "按《绿色工厂评价通则》评价达标",
    "meets the general standard 《绿色工厂评价通则》",
  ),
  selfEvaluatedAsNationalGreen: flag(
    "自评价达到国家级绿色工厂",
    "reaches the national green factory by self-evaluation",
  ),
  passedGreenEvaluation: flag(
    "经合格的第三方评价机构评价合格",
    "passed the evaluation by a qualified third party",
  ),
  isInKeyEnergyIndustry: flag("属于重点用能行业", "in a key energy-using industry"),
  meetsIndustrialEnergyBenchmark: attestation(
    "能效达到工业重点领域标杆水平",
    "energy efficiency at the benchmark of the key industrial fields",
  ),
  meetsCoalUseBenchmark: attestation(
    "能效达到煤炭清洁高效利用重点领域标杆水平",
    "energy efficiency at the benchmark of clean and efficient coal use",
  ),
  meetsAdvancedEnergyQuota: attestation(
    "达到相应国家能源消耗限额标准先进值",
    "meets the advanced value of its national energy-consumption quota",
  ),
  meetsGreenBasics: attestation(
    "达到绿色工厂评价的基本要求",
    "meets the basic requirements for green factories",
  ),
  meetsGreenInfrastructure: attestation(
    "基础设施达到绿色工厂评价要求",
    "its infrastructure meets the requirements for green factories",
  ),
  meetsGreenManagement: attestation(
    "管理体系达到绿色工厂评价要求",
    "its management systems meet the requirements for green factories",
  ),
  meetsGreenInputs: attestation(
    "能源与资源投入达到绿色工厂评价要求",
    "its use of energy and resources meets the requirements for green factories",
  ),
  meetsGreenProducts: attestation(
    "产品达到绿色工厂评价要求",
    "its products meet the requirements for green factories",
  ),
  meetsGreenEmissions: attestation(
    "环境排放达到绿色工厂评价要求",
    "its emissions meet the requirements for green factories",
  ),
  meetsGreenPerformance: attestation(
    "绩效达到绿色工厂评价要求",
    "its performance meets the requirements for green factories",
  ),
  reachesAdvancedGreenLevel: attestation(
    "绿色工厂综合评价达到按行业或地方先进水平确定的标准",
    "reaches, on the whole, the green-factory standard set by the advanced level of the industry or region",
  ),
  meetsMandatoryGreenRequirements: attestation(
    "绿色工厂评价必选要求全部达标",
    "meets every mandatory requirement for green factories",
  ),
  meetsOptionalGreenRequirements: attestation(
    "达到绿色工厂评价可选要求",
    "meets the optional requirements for green factories",
  ),
} as const;
