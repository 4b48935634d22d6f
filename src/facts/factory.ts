import { attestation } from "./define.js";

/** The factory that an application is about: what 《5G全连接工厂建设指南》 has it build. */
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
} as const;
