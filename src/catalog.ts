import { type CatalogOf, defineCatalog } from "./policies/catalog.js";
import { technologyUpgradeRelending } from "./policies/finance/1-technology-upgrade-relending.js";
import { keyEnterpriseFinancingPlatform } from "./policies/finance/2-key-enterprise-financing-platform.js";
import { ipPledgeFinancingWhiteList } from "./policies/finance/3-ip-pledge-financing-white-list.js";
import { financingGuarantee } from "./policies/finance/4-financing-guarantee.js";
import { nationalSingleChampion } from "./policies/project/1-national-single-champion.js";
import { nationalLittleGiant } from "./policies/project/2-national-little-giant.js";
import { nationalSmeCluster } from "./policies/project/3-national-sme-cluster.js";
import { nationalTechnologicalInnovationDemonstration } from "./policies/project/4-national-technological-innovation-demonstration.js";
import { nationalServiceOrientedManufacturingDemonstration } from "./policies/project/5-national-service-oriented-manufacturing-demonstration.js";
import { nationalSmartManufacturingDemonstration } from "./policies/project/6-national-smart-manufacturing-demonstration.js";
import { nationalSmartManufacturingSolutionTask } from "./policies/project/7-national-smart-manufacturing-solution-task.js";
import { nationalGreenFactory } from "./policies/project/8-national-green-factory.js";
import { nationalGreenPark } from "./policies/project/9-national-green-park.js";
import { nationalGreenSupplyChain } from "./policies/project/10-national-green-supply-chain.js";
import { nationalIndustrialDesignCentre } from "./policies/project/11-national-industrial-design-centre.js";
import { nationalIndustrialInternetPilot } from "./policies/project/12-national-industrial-internet-pilot.js";
import { nationalBigDataDemonstration } from "./policies/project/13-national-big-data-demonstration.js";
import { nationalItManufacturingIntegrationDemonstration } from "./policies/project/14-national-it-manufacturing-integration-demonstration.js";
import { hubeiManufacturingFund } from "./policies/project/15-hubei-manufacturing-fund.js";
import { hubeiSingleChampion } from "./policies/project/16-hubei-single-champion.js";
import { hubeiSrdiSme } from "./policies/project/17-hubei-srdi-sme.js";
import { hubeiInnovativeSme } from "./policies/project/18-hubei-innovative-sme.js";
import { hubeiSmeServicePlatform } from "./policies/project/19-hubei-sme-service-platform.js";
import { hubeiStartupInnovationBase } from "./policies/project/20-hubei-startup-innovation-base.js";
import { hubeiTechnologicalInnovationDemonstration } from "./policies/project/21-hubei-technological-innovation-demonstration.js";
import { hubeiManufacturingInnovationCentre } from "./policies/project/22-hubei-manufacturing-innovation-centre.js";
import { hubeiServiceOrientedManufacturingDemonstration } from "./policies/project/23-hubei-service-oriented-manufacturing-demonstration.js";
import { hubeiSmartManufacturingPilot } from "./policies/project/24-hubei-smart-manufacturing-pilot.js";
import { hubeiGreenManufacturing } from "./policies/project/25-hubei-green-manufacturing.js";
import { hubeiIndustrialDesignCentre } from "./policies/project/26-hubei-industrial-design-centre.js";
import { hubeiIndustrialInternetPlatform } from "./policies/project/27-hubei-industrial-internet-platform.js";
import { hubeiDigitalEconomyFund } from "./policies/project/28-hubei-digital-economy-fund.js";
import { hubei5gFactory } from "./policies/project/29-hubei-5g-factory.js";
import { hubeiTwoIntegrationDemonstration } from "./policies/project/30-hubei-two-integration-demonstration.js";
import { hubeiCloudBenchmark } from "./policies/project/31-hubei-cloud-benchmark.js";
import { hubeiCloudVoucher } from "./policies/project/32-hubei-cloud-voucher.js";
import { ezhouManufacturingFund } from "./policies/project/33-ezhou-manufacturing-fund.js";
import { ezhouAboveScaleEnrolment } from "./policies/project/34-ezhou-above-scale-enrolment.js";
import { advancedManufacturingSuperDeduction } from "./policies/tax/1-advanced-manufacturing-super-deduction.js";
import { industrialMotherMachineSuperDeduction } from "./policies/tax/2-industrial-mother-machine-super-deduction.js";
import { reverseInvoicing } from "./policies/tax/3-reverse-invoicing.js";
import { recycledResourceReducedIncome } from "./policies/tax/4-recycled-resource-reduced-income.js";
import { recyclingImmediateRefund } from "./policies/tax/5-recycling-immediate-refund.js";

const policies = [
  advancedManufacturingSuperDeduction,
  industrialMotherMachineSuperDeduction,
  reverseInvoicing,
  recycledResourceReducedIncome,
  recyclingImmediateRefund,
  technologyUpgradeRelending,
  keyEnterpriseFinancingPlatform,
  ipPledgeFinancingWhiteList,
  financingGuarantee,
  nationalSingleChampion,
  nationalLittleGiant,
  nationalSmeCluster,
  nationalTechnologicalInnovationDemonstration,
  nationalServiceOrientedManufacturingDemonstration,
  nationalSmartManufacturingDemonstration,
  nationalSmartManufacturingSolutionTask,
  nationalGreenFactory,
  nationalGreenPark,
  nationalGreenSupplyChain,
  nationalIndustrialDesignCentre,
  nationalIndustrialInternetPilot,
  nationalBigDataDemonstration,
  nationalItManufacturingIntegrationDemonstration,
  hubeiManufacturingFund,
  hubeiSingleChampion,
  hubeiSrdiSme,
  hubeiInnovativeSme,
  hubeiSmeServicePlatform,
  hubeiStartupInnovationBase,
  hubeiTechnologicalInnovationDemonstration,
  hubeiManufacturingInnovationCentre,
  hubeiServiceOrientedManufacturingDemonstration,
  hubeiSmartManufacturingPilot,
  hubeiGreenManufacturing,
  hubeiIndustrialDesignCentre,
  hubeiIndustrialInternetPlatform,
  hubeiDigitalEconomyFund,
  hubei5gFactory,
  hubeiTwoIntegrationDemonstration,
  hubeiCloudBenchmark,
  hubeiCloudVoucher,
  ezhouManufacturingFund,
  ezhouAboveScaleEnrolment,
] as const;

/** Every policy of the catalog by its id. */
export interface PolicyById extends CatalogOf<typeof policies> {}

/** The id of a policy of the catalog. */
export type PolicyId = keyof PolicyById & string;

/** The list that the catalog carries. */
export const edition = {
  title: { zh: "鄂州 · 工业领域设备更新服务清单", en: "Ezhou: services for equipment renewal in industry" },
  year: 2024,
} as const;

/**
 * The catalog: every policy of the city's list of 2024, deeply frozen.
 *
 * @example
 * ```ts
 * import { catalog } from "huiqi";
 * catalog["hubei-srdi-sme"].title.zh; // "省级专精特新中小企业申报"
 * ```
 */
export const catalog: PolicyById = /* @__PURE__ */ defineCatalog(...policies);

/** The ids of all policies, in the order of the list. */
export const policyIds: readonly PolicyId[] = /* @__PURE__ */ Object.freeze(
  policies.map(({ id }): PolicyId => id),
);
