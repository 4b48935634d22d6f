import { type CatalogOf, defineCatalog } from "./policies/catalog.js";
import { nationalLittleGiant } from "./policies/project/2-national-little-giant.js";
import { nationalSmartManufacturingDemonstration } from "./policies/project/6-national-smart-manufacturing-demonstration.js";
import { hubeiManufacturingFund } from "./policies/project/15-hubei-manufacturing-fund.js";
import { hubeiSingleChampion } from "./policies/project/16-hubei-single-champion.js";
import { hubeiSrdiSme } from "./policies/project/17-hubei-srdi-sme.js";
import { hubeiInnovativeSme } from "./policies/project/18-hubei-innovative-sme.js";
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
  nationalLittleGiant,
  nationalSmartManufacturingDemonstration,
  hubeiManufacturingFund,
  hubeiSingleChampion,
  hubeiSrdiSme,
  hubeiInnovativeSme,
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
