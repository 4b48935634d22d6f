/**
 * Recycling reliefs: immediate VAT refund (即征即退) and reduced income (减计收入). Needs nothing of the catalog.
 *
 * @packageDocumentation
 */

export type { Result } from "../error/huiqi-error.js";
export * from "./reduced-income.js";
export * from "./refund.js";
