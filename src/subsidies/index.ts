/**
 * Subsidies: award functions that policies use and vendors can call, and what a track of the catalog is worth.
 *
 * @packageDocumentation
 */

export type { BenefitValue } from "../benefits/evaluate.js";
export type { Result } from "../error/huiqi-error.js";
export * from "./awards.js";
export * from "./subsidy-for.js";
