/**
 * Financing: relending (再贷款), interest subsidy (财政贴息) and guarantee (融资担保). Needs nothing of the catalog.
 *
 * @packageDocumentation
 */

export type { Result } from "../error/huiqi-error.js";
export * from "./guarantee.js";
export * from "./interest-subsidy.js";
export * from "./relending.js";
