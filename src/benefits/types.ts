import type { Condition, Measure, Selection } from "../conditions/types.js";
import type { FactPath } from "../facts/types.js";
import type { Dated } from "../law/dated.js";
import type { Ratio } from "../money/ratio.js";
import type { Yuan } from "../money/yuan.js";
import type { Localized } from "../text.js";

/** The award language: what a track is worth, as plain data. `F` is the union of the facts that the award reads. */
export type Award<F extends FactPath = FactPath> =
  | FixedAward
  | CeilingAward
  | RangeAward
  | RateAward<F>
  | PerUnitAward<F>
  | TieredRateAward<F>
  | CaseAward<F>
  | SumAward<F>
  | TaxAward
  | InKindAward
  | ConflictAward
  | NotStatedAward;

/** What a cap is counted over. */
export type CapScope = "project" | "enterprise" | "enterprise-year" | "product";

/** The most that is paid, and over what it is counted. */
export interface Cap {
  readonly amount: Yuan;
  readonly per: CapScope;
}

/** A fixed sum. */
export interface FixedAward {
  readonly award: "fixed";
  readonly amount: Yuan;
}

/** A sum that an office sets, not above the figure printed. */
export interface CeilingAward {
  readonly award: "ceiling";
  readonly amount: Yuan;
}

/** A sum that an office sets between two printed figures. */
export interface RangeAward {
  readonly award: "range";
  readonly from: Yuan;
  readonly to: Yuan;
}

/** A share of a base, half-up to the fen, capped. */
export interface RateAward<F extends FactPath = FactPath> {
  readonly award: "rate";
  readonly rate: Ratio;
  readonly base: Measure<F, "yuan">;
  readonly cap: Cap | null;
}

/** A sum for each unit, capped. */
export interface PerUnitAward<F extends FactPath = FactPath> {
  readonly award: "per-unit";
  readonly amount: Yuan;
  readonly count: Measure<F, "count">;
  readonly cap: Cap | null;
}

/** A share of every record's amount, the rate depending on the record's level; the sum is rounded once, then capped. */
export interface TieredRateAward<F extends FactPath = FactPath> {
  readonly award: "tiered-rate";
  readonly select: Selection<F>;
  readonly amountField: string;
  readonly levelField: string;
  readonly rates: { readonly [level: string]: Ratio };
  readonly cap: Cap | null;
}

/** The first case whose condition holds. */
export interface CaseAward<F extends FactPath = FactPath> {
  readonly award: "case";
  readonly cases: readonly AwardCase<F>[];
}

/** Every case whose condition holds, added up. */
export interface SumAward<F extends FactPath = FactPath> {
  readonly award: "sum";
  readonly of: readonly AwardCase<F>[];
}

/** One of several awards, and when it applies. */
export interface AwardCase<F extends FactPath = FactPath> {
  readonly when: Condition<F>;
  readonly award: Award<F>;
  /** The track, `policy/track`, whose row prints this payment too: it is paid once. */
  readonly repeats?: string;
}

/** Tax that a calculator of this library works out for a period. */
export interface TaxAward {
  readonly award: "tax";
  readonly calculator: "super-deduction" | "reverse-invoicing" | "resource-recycling";
  readonly what: Localized;
  /** The rate of law behind it, where the row names one. */
  readonly rate: Dated<Ratio> | null;
}

/** Something other than money: a title, a listing, a permission, a service. */
export interface InKindAward {
  readonly award: "in-kind";
  readonly what: Localized;
}

/** Two rows print different sums for the same thing. */
export interface ConflictAward {
  readonly award: "conflict";
  readonly printed: readonly { readonly amount: Yuan; readonly where: Localized }[];
}

/** The row prints no sum. */
export interface NotStatedAward {
  readonly award: "not-stated";
}

/** The kinds of award, by name. */
export type AwardKind = Award["award"];
