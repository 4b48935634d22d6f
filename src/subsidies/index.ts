/**
 * Subsidies: award functions that policies use and vendors can call, and what a track of the catalog is worth.
 *
 * @packageDocumentation
 */

export type { BenefitValue } from "../benefits/evaluate.js";
export type { Result } from "../error/huiqi-error.js";
export * from "./awards.js";
export type { CapInput, CappedAward } from "./capped.js";
export * from "./enrolment.js";
export * from "./printed.js";
export * from "./subsidy-for.js";
