/**
 * Reverse invoicing (反向开票): whether a recycler may invoice a natural person in reverse, and what it declares and
 * pays on the seller's behalf. Needs nothing of the catalog.
 *
 * @packageDocumentation
 */

export type { Result } from "../error/huiqi-error.js";
export type { Interpretation } from "../law/interpretation.js";
export { type AgentTaxes, agentTaxes, safeAgentTaxes } from "./agent-taxes.js";
export type {
  AgentTaxesInput,
  InvoiceInput,
  InvoiceKind,
  RunInput,
  SellerInput,
  SellerKind,
  SellerMonthInput,
} from "./agent-taxes-input.js";
export * from "./allowance.js";
export * from "./annual-settlement.js";
export * from "./core-terms.js";
export type { EnterpriseTaxes, TaxAmounts, TaxLine, VatLine, VatPart } from "./declaration.js";
export * from "./explain.js";
export type { Bracket } from "./income-tax-parameters.js";
export * from "./may-issue.js";
export type { MayIssueInput, RecyclingBusiness, RecyclingLicence } from "./may-issue-input.js";
export type { ParameterOverrides } from "./overrides.js";
export type { Location, MethodLock, MonthlyThreshold, SellerLimit } from "./parameters.js";
export * from "./report.js";
export * from "./report-changes.js";
export type { ParameterName, ParameterValues, UsedParameter } from "./used-parameters.js";
