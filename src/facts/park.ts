import {
  attestation,
  choice,
  count,
  date,
  flag,
  ladder,
  rate,
  records,
  setOf,
  share,
  yearly,
} from "./define.js";
import { adminLevel } from "./levels.js";

const FIRMS = { zh: "家", en: "firms" };
const PEOPLE = { zh: "人", en: "people" };

/** The industrial park that applies. */
export const park = {
  level: adminLevel("园区级别", "level of the park"),
  isIndustrial: attestation(
    "以产品制造和能源供给为主要功能的工业园区",
    "an industrial park mainly for making products and supplying energy",
  ),
  industrialValueAddedShare: share("工业增加值占比", "share of industrial value added"),
  hasLegalBoundary: flag("具有法定边界和范围", "has a boundary and extent fixed by law"),
  hasUnifiedManagement: flag("具备统一管理机构", "run by one management body"),
  isLowCarbonPilot: flag("国家低碳工业园区试点单位", "national low-carbon industrial park pilot"),
  meetsGreenParkEvaluation: attestation(
    "按绿色工业园区评价有关要求评价达标",
    "meets the evaluation requirements for green industrial parks",
  ),
  hasGoodIndustrialBase: attestation("工业基础好", "a good industrial base"),
  hasCompleteInfrastructure: attestation("基础设施完善", "complete infrastructure"),
  isAdvancedInGreenManufacturing: attestation("绿色制造水平高", "advanced in green manufacturing"),
  hasManyGreenFactories: attestation("绿色工厂数量多", "many green factories"),
  carriesOutGreenLaw: attestation(
    "国家和地方绿色、循环、低碳相关法律法规、政策和标准得到有效执行",
    "national and local law, policy and standards on green, circular and low-carbon work are carried out",
  ),
  environmentalEvents: records(
    "污染事故与生态破坏事件",
    "pollution accidents and ecological damage",
    {
      kind: choice("类别", "kind", {
        pollution: { zh: "污染事故", en: "pollution accident" },
        "ecological-damage": { zh: "生态破坏事件", en: "ecological damage" },
      }),
      grade: ladder("等级", "grade", {
        general: { zh: "一般", en: "general" },
        serious: { zh: "较大", en: "serious" },
        major: { zh: "重大", en: "major" },
        extraordinary: { zh: "特别重大", en: "extraordinary" },
      }),
      date: date("发生日期", "date"),
    },
    { needs: ["kind"], date: "date" },
  ),
  metEnergyAndEmissionTargets: flag(
    "近三年完成国家或地方政府下达的节能减排指标",
    "met the state's or local government's energy and emission targets in the last three years",
  ),
  carbonIntensity: yearly(
    rate("碳排放强度", "carbon intensity", {
      zh: "各年同一口径，仅比较升降",
      en: "on one basis in all years; only its rise or fall counts",
    }),
  ),
  meetsEnvironmentalQuality: attestation(
    "环境质量达到环境功能区环境质量标准",
    "environmental quality meets the standard of its functional zone",
  ),
  firmsMeetEmissionStandards: attestation(
    "园区内企业污染物达标排放",
    "the firms in the park meet the emission standards",
  ),
  isWithinEmissionCaps: attestation(
    "各类重点污染物排放总量均不超过总量控制要求",
    "total emissions of every key pollutant are within the caps",
  ),
  keyFirms: count("园区重点企业数", "key firms in the park", FIRMS, {
    zh: "《清洁生产促进法》规定应实施强制性清洁生产审核的企业：评审期当年及之前公布名单所列",
    en: "firms that 《清洁生产促进法》 obliges to a clean-production audit: those on the lists published up to the year of review",
  }),
  keyFirmsAudited: count(
    "已实施清洁生产审核的重点企业数",
    "key firms that had their clean-production audit",
    FIRMS,
  ),
  usesEliminatedTechnology: flag(
    "园区企业使用国家列入淘汰目录的落后生产技术、工艺和设备",
    "firms use backward technology, processes or equipment of the state's elimination catalogue",
  ),
  makesEliminatedProducts: flag(
    "园区企业生产国家列入淘汰目录的产品",
    "firms make products of the state's elimination catalogue",
  ),
  hasGreenOffice: flag(
    "建立履行绿色发展工作职责的专门机构",
    "has an office of its own in charge of green development",
  ),
  greenOfficeStaff: count("绿色发展专职工作人员", "full-time staff for green development", PEOPLE),
  managementSystems: setOf("园区建立并运行的管理体系", "management systems that the park runs", {
    environment: { zh: "环境管理体系", en: "environmental management" },
    energy: { zh: "能源管理体系", en: "energy management" },
  }),
  hasEnergyMonitoringPlatform: flag(
    "建立园区能源监测管理平台",
    "has a platform that monitors and manages energy in the park",
  ),
  usesRenewableEnergy: flag(
    "建设并运行风能、太阳能等可再生能源应用设施",
    "built and runs facilities for wind, solar or other renewable energy",
  ),
} as const;
