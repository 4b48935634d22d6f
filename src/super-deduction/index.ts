/**
 * VAT super-deduction (增值税加计抵减): schedule 4 of the VAT return to the fen, the separate account that the law
 * demands, and the choice between schemes. Needs nothing of the catalog.
 *
 * @packageDocumentation
 */

export type { Result } from "../error/huiqi-error.js";
export type { Interpretation } from "../law/interpretation.js";
export * from "./choose.js";
export * from "./explain.js";
export type { ColumnInput, LedgerColumnInput, LedgerPeriodInput, SettleInput } from "./input.js";
export {
  type Account,
  type AccountEntry,
  type AccountTotals,
  type Ledger,
  type LedgerOpening,
  type LedgerOptions,
  type LeftBalance,
  ledger,
  safeLedger,
} from "./ledger.js";
export * from "./non-accruable.js";
export * from "./schedule4.js";
export { SCHEMES, type Scheme, type SchemeOrNone, type SchemeTerms } from "./schemes.js";
export {
  type LawCase,
  type MainColumn,
  type MainForm,
  type Schedule4Row,
  type SchemeParameter,
  type Settlement,
  safeSettle,
  settle,
  type Warning,
} from "./settle.js";
