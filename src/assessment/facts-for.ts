import type { PolicyById } from "../catalog.js";
import type { FactPath, FactsAt } from "../facts/types.js";
import type { Catalog } from "../policies/catalog.js";

/**
 * Exactly the facts that a policy reads, all of them present: annotate data with it where completeness matters.
 *
 * @example
 * ```ts
 * import type { FactsFor } from "huiqi";
 * const facts: FactsFor<"recycled-resource-reduced-income"> = {
 *   product: {
 *     usesCatalogueResource: true,
 *     isRestrictedOrProhibited: false,
 *     meetsStandards: true,
 *     catalogueResourceShare: "0.8",
 *     catalogueResourceMinimum: "0.7",
 *   },
 * };
 * ```
 */
export type FactsFor<Id extends keyof C & string, C extends Catalog = PolicyById> = FactsAt<
  C[Id]["reads"][number] & FactPath
>;
