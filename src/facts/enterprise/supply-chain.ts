import { attestation, choice } from "../define.js";

/** The enterprise in its supply chain, and how green that chain is. */
export const supplyChain = {
  supplyChainIndustry: choice("绿色供应链所属行业", "industry of the green supply chain", {
    electronics: { zh: "电子电器", en: "electronics and appliances" },
    machinery: { zh: "机械", en: "machinery" },
    automobile: { zh: "汽车", en: "vehicles" },
    textile: { zh: "纺织", en: "textile" },
    communications: { zh: "通信", en: "communications" },
    other: { zh: "其他", en: "other" },
  }),
  meetsGreenSupplyChainIndicators: attestation(
    "按绿色供应链管理企业评价指标体系评价达标",
    "meets the indicators for green supply-chain enterprises",
  ),
  meetsGreenSupplyChainRequirements: attestation(
    "按绿色供应链管理企业评价有关要求评价达标",
    "meets the evaluation requirements for green supply-chain enterprises",
  ),
  isInfluentialInIndustry: attestation("行业影响力大", "of great influence in its industry"),
  hasSolidBusiness: attestation("经营实力雄厚", "a strong business"),
  hasCompleteIndustryChain: attestation("产业链完整", "a complete industrial chain"),
  hasGreenSupplyChainBase: attestation(
    "绿色供应链管理基础好",
    "a good base in green supply-chain management",
  ),
  leadsItsChain: attestation(
    "在产业链发挥主导作用的链主企业",
    "the chain leader (链主), with the leading part in its industrial chain",
  ),
  hasManyGreenFactorySuppliers: attestation(
    "供应商中绿色工厂数量众多的龙头企业",
    "a leading firm with many green factories among its suppliers",
  ),
} as const;
