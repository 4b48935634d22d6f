/**
 * Reverse invoicing (反向开票): whether a recycler may invoice a natural person in reverse, and what it declares and
 * pays on the seller's behalf. Needs nothing of the catalog.
 *
 * @packageDocumentation
 */

export type { Result } from "../error/huiqi-error.js";
export {
  type AgentTaxes,
  type AgentTaxesInput,
  agentTaxes,
  type EnterpriseTaxes,
  type InvoiceInput,
  type InvoiceKind,
  type SellerInput,
  type SellerKind,
  safeAgentTaxes,
  type TaxLine,
  type VatLine,
  type VatPart,
} from "./agent-taxes.js";
export * from "./allowance.js";
export * from "./annual-settlement.js";
export * from "./may-issue.js";
export type { Bracket, Location, MonthlyThreshold } from "./parameters.js";
export * from "./report.js";
export type { AgentTaxOverrides, UsedParameter } from "./terms.js";
