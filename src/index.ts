/**
 * huiqi (惠企): a Chinese city's support policies as typed data, with verdicts that are exact, cited and explained.
 *
 * @packageDocumentation
 */

export type { AnyProfile, AssessOptions } from "./assessment/asked.js";
export * from "./assessment/assess.js";
export { evaluate } from "./assessment/evaluate.js";
export * from "./assessment/explain.js";
export type { FactSeen } from "./assessment/explanation-facts.js";
export type { ExplanationNode, ExplanationNodeData } from "./assessment/explanation-node.js";
export * from "./assessment/explanation-text.js";
export type { FactsFor } from "./assessment/facts-for.js";
export * from "./assessment/next-questions.js";
export * from "./assessment/plan.js";
export type * from "./assessment/result.js";
export * from "./assessment/screen.js";
export * from "./assessment/timeline.js";
export { requirementTitle } from "./assessment/title.js";
export * from "./benefits/build.js";
export { describeAward, describeBenefit } from "./benefits/describe.js";
export type { BenefitValue } from "./benefits/evaluate.js";
export type * from "./benefits/types.js";
export * from "./catalog.js";
export * from "./conditions/build.js";
export { describeCondition, describeHead } from "./conditions/describe.js";
export type { Given, GivenRecord, GivenScalar } from "./conditions/given.js";
export * from "./conditions/measures.js";
export type { MissingFact } from "./conditions/missing.js";
export * from "./conditions/select.js";
export type { DenominatorShortfall, Shortfall } from "./conditions/shortfall.js";
export type { Outcome } from "./conditions/tri.js";
export type * from "./conditions/types.js";
export type { NumericFact, UnitOf } from "./conditions/units.js";
export {
  type DateInput,
  type IsoDate,
  type IsoMonth,
  isoDate,
  isoMonth,
  type MonthInput,
} from "./dates/calendar.js";
export {
  HuiqiError,
  type HuiqiErrorCode,
  type HuiqiIssue,
  isHuiqiError,
  issueText,
  type Result,
} from "./error/huiqi-error.js";
export type {
  AmountFact,
  AttestationFact,
  ChoiceFact,
  CountFact,
  DateFact,
  DivisionFact,
  Fact,
  FlagFact,
  MonthFact,
  RatioFact,
  RecordFields,
  RecordsFact,
  ScalarFact,
  ScoreFact,
  SeriesFact,
  SetFact,
  Subject,
  TextFact,
  YearFact,
} from "./facts/define.js";
export type { AdminLevel } from "./facts/levels.js";
export {
  type PreparedProfile,
  parseProfile,
  prepare,
  safeParseProfile,
} from "./facts/profile.js";
export type * from "./facts/types.js";
export { type Vocabulary, vocabulary } from "./facts/vocabulary.js";
export * from "./grading/index.js";
export * from "./law/dated.js";
export * from "./law/interpretation.js";
export type * from "./law/source.js";
export type { DateRange, Window } from "./law/windows.js";
export { type Ratio, type RatioInput, ratioOf } from "./money/ratio.js";
export { wan, type Yuan, type YuanInput, yi, yuan } from "./money/yuan.js";
export { type Catalog, type CatalogOf, defineCatalog } from "./policies/catalog.js";
export * from "./policies/define.js";
export type * from "./policies/types.js";
export * from "./schemas/index.js";
export { type Language, type Localized, text } from "./text.js";
export * from "./ways/index.js";
