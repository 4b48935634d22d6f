import type {
  AmountFact,
  ChoiceFact,
  CountFact,
  DateFact,
  RatioFact,
  RecordFields,
  RecordsFact,
  ScalarFact,
  ScoreFact,
  YearFact,
} from "../facts/define.js";
import type { FactAt, FactPath, InputOf, PathOf } from "../facts/types.js";
import type { Window } from "../law/windows.js";
import type { Localized } from "../text.js";

/**
 * The condition language: plain, frozen, JSON-serialisable trees. The type parameter `F` is the union of the
 * fact paths that a tree reads; builders infer it.
 */

/** What a measure counts in. Ratios are plain decimals (3% is `"0.03"`). */
export type Unit = "yuan" | "ratio" | "count" | "points";

/** How a bound of a unit is written. */
export type Bound<U extends Unit> = U extends "yuan" | "ratio" ? `${number}` | BoundString : number;

/** Branded amounts and ratios are bounds too. */
type BoundString = string & { readonly "~brand": "Yuan" | "Ratio" };

/** A figure derived from facts, relative to the assessment date. */
export type Measure<F extends FactPath = FactPath, U extends Unit = Unit> =
  | ValueMeasure<F, U>
  | YearMeasure<F, U>
  | YearsMeasure<F, U>
  | GrowthMeasure<F, U>
  | ElapsedMeasure<F, U>
  | RecordsMeasure<F, U>
  | SumMeasure<F, U>
  | RatioMeasure<F, U>
  | PerMeasure<F, U>;

/** The value of a scalar fact. */
export interface ValueMeasure<F extends FactPath = FactPath, U extends Unit = Unit> {
  readonly measure: "value";
  readonly fact: F;
  readonly unit: U;
}

/** A yearly fact in the year looked at (the last complete one, unless `everyYear` says otherwise), or `back` years before it. */
export interface YearMeasure<F extends FactPath = FactPath, U extends Unit = Unit> {
  readonly measure: "year";
  readonly fact: F;
  readonly back: number;
  readonly unit: U;
}

/** Sum or mean of a yearly fact over the year looked at and those before it. */
export interface YearsMeasure<F extends FactPath = FactPath, U extends Unit = Unit> {
  readonly measure: "sum-of-years" | "mean-of-years";
  readonly fact: F;
  readonly years: number;
  readonly unit: U;
}

/** Mean of the yearly growth rates of the last `years` years. */
export interface GrowthMeasure<F extends FactPath = FactPath, U extends Unit = Unit> {
  readonly measure: "mean-growth";
  readonly fact: F;
  readonly years: number;
  readonly unit: U;
}

/** Full years since a date, counted to the filing date or to the end of last year. */
export interface ElapsedMeasure<F extends FactPath = FactPath, U extends Unit = Unit> {
  readonly measure: "years-since";
  readonly fact: F;
  readonly until: "filing" | "last-year-end";
  readonly unit: U;
}

/** A figure over the records that pass a selection. */
export interface RecordsMeasure<F extends FactPath = FactPath, U extends Unit = Unit> {
  readonly measure: "count" | "distinct" | "sum" | "greatest";
  readonly select: Selection<F>;
  /** The field summed, compared or told apart; `null` for a plain count. */
  readonly field: string | null;
  readonly unit: U;
}

/** The sum of measures of one unit. */
export interface SumMeasure<F extends FactPath = FactPath, U extends Unit = Unit> {
  readonly measure: "sum-of";
  readonly of: readonly Measure<F, U>[];
  readonly unit: U;
}

/** One measure over another. Undefined, and so not met, when the denominator is not above zero. */
export interface RatioMeasure<F extends FactPath = FactPath, U extends Unit = Unit> {
  readonly measure: "ratio";
  readonly numerator: Measure<F>;
  readonly denominator: Measure<F>;
  readonly unit: U;
}

/** A measure divided by a fixed whole number: a mean per year of a count. */
export interface PerMeasure<F extends FactPath = FactPath, U extends Unit = Unit> {
  readonly measure: "per";
  readonly of: Measure<F, U>;
  readonly divisor: number;
  readonly unit: U;
}

/** Which records count. All that is said must hold. */
export interface Selection<F extends FactPath = FactPath> {
  readonly records: F;
  /** A record passes when it passes one of these. */
  readonly where?: readonly RecordFilter[];
  /** … and none of these. */
  readonly except?: readonly RecordFilter[];
  readonly within?: Window;
  /** Only records in force on the assessment date. */
  readonly valid?: true;
}

/** A test of every named field, as data. */
export interface RecordFilter {
  readonly [field: string]: FieldTest;
}

/** Sameness with one value or one of several, or a comparison. */
export type FieldTest =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly atLeast: string | number }
  | { readonly atMost: string | number }
  | { readonly moreThan: string | number }
  | { readonly lessThan: string | number }
  | { readonly yearsBack: number };

/** A filter over the fields of one kind of record, checked by the compiler. */
export type FilterOf<R> =
  R extends RecordsFact<infer Fields> ? { readonly [K in keyof Fields]?: TestOf<Fields[K]> } : never;

type TestOf<F extends RecordFields[string]> =
  F extends ChoiceFact<infer V>
    ? V | readonly V[] | { readonly atLeast: V } | { readonly atMost: V }
    : F extends YearFact
      ? InputOf<F> | { readonly yearsBack: number }
      : F extends AmountFact | RatioFact | CountFact | ScoreFact | DateFact
        ? InputOf<F> extends infer V
          ? V extends bigint
            ? never
            :
                | { readonly atLeast: V }
                | { readonly atMost: V }
                | { readonly moreThan: V }
                | { readonly lessThan: V }
          : never
        : F extends ScalarFact
          ? InputOf<F> extends readonly unknown[]
            ? never
            : InputOf<F>
          : never;

/** Paths of facts with records. */
export type RecordsPath = PathOf<RecordsFact>;

/** Fields of a record that hold a kind of figure. */
export type FieldOf<P extends RecordsPath, Kind> =
  FactAt<P> extends RecordsFact<infer Fields>
    ? { [K in keyof Fields & string]: Fields[K] extends Kind ? K : never }[keyof Fields & string]
    : never;

/** How a measure stands to its bound. */
export type Comparison = "at-least" | "more-than" | "at-most" | "less-than";

/** A test with three answers: met, unmet, unknown. */
export type Condition<F extends FactPath = FactPath> =
  | CompareCondition<F>
  | FlagCondition<F>
  | AttestedCondition<F>
  | ChoiceCondition<F>
  | LevelCondition<F>
  | SetCondition<F>
  | DivisionCondition<F>
  | RecordsCondition<F>
  | EveryYearCondition<F>
  | FirstCrossingCondition<F>
  | GroupCondition<F>
  | PointsCondition<F>
  | NotCondition<F>
  | WhenCondition<F>
  | NotStatedCondition;

/** A measure against a bound: a figure, another measure, or a figure that depends on a fact. */
export interface CompareCondition<F extends FactPath = FactPath> {
  readonly test: Comparison;
  readonly measure: Measure<F>;
  readonly bound: string | number | Measure<F> | DependentBound<F>;
}

/** A bound that depends on a fact. */
export interface DependentBound<F extends FactPath = FactPath> {
  readonly when: Condition<F>;
  readonly then: string | number;
  readonly otherwise: string | number;
}

/** A yes-or-no fact is as wanted. */
export interface FlagCondition<F extends FactPath = FactPath> {
  readonly test: "is";
  readonly fact: F;
  readonly value: boolean;
}

/** A qualitative demand that a person must affirm. */
export interface AttestedCondition<F extends FactPath = FactPath> {
  readonly test: "attested";
  readonly fact: F;
  /** The outside standard, catalogue or guide against which it is affirmed. */
  readonly against?: string;
}

/** A choice is among some values, or outside them. */
export interface ChoiceCondition<F extends FactPath = FactPath> {
  readonly test: "one-of" | "none-of";
  readonly fact: F;
  readonly values: readonly string[];
}

/** An ordered choice stands no lower, or no higher, than a level. */
export interface LevelCondition<F extends FactPath = FactPath> {
  readonly test: "level-at-least" | "level-at-most";
  readonly fact: F;
  readonly level: string;
}

/** Whether a set contains one of some values. */
export interface SetCondition<F extends FactPath = FactPath> {
  readonly test: "includes";
  readonly fact: F;
  readonly values: readonly string[];
}

/** Whether a place lies in an administrative division. */
export interface DivisionCondition<F extends FactPath = FactPath> {
  readonly test: "within-division";
  readonly fact: F;
  readonly division: string;
}

/** Whether some record passes, or none. */
export interface RecordsCondition<F extends FactPath = FactPath> {
  readonly test: "some" | "none";
  readonly select: Selection<F>;
}

/** Whether a condition over yearly facts holds in every one of the last N years. */
export interface EveryYearCondition<F extends FactPath = FactPath> {
  readonly test: "every-year";
  readonly years: number;
  readonly condition: Condition<F>;
}

/**
 * Whether a yearly fact passed a bound last year for the first time. Every year from the first one given must be
 * known, the year before last year among them; years before the first one given count as below the bound.
 */
export interface FirstCrossingCondition<F extends FactPath = FactPath> {
  readonly test: "first-crossing";
  readonly fact: F;
  readonly bound: string;
  /** Whether reaching the bound exactly is enough (达到) or it must be exceeded (突破). */
  readonly reaching: boolean;
}

/** All, any, or at least so many of several conditions hold. */
export interface GroupCondition<F extends FactPath = FactPath> {
  readonly test: "all" | "any" | "at-least-of";
  /** How many must hold: only for `at-least-of`. */
  readonly count?: number;
  readonly of: readonly Condition<F>[];
}

/** Whether indicators add up to enough points; a total that is declared counts while the indicators leave it open. */
export interface PointsCondition<F extends FactPath = FactPath> {
  readonly test: "points-at-least";
  readonly bound: number;
  readonly indicators: readonly Indicator<F>[];
  readonly declared: Measure<F, "points"> | null;
}

/** What points are given for. */
export interface Indicator<F extends FactPath = FactPath> {
  readonly id: string;
  readonly title: Localized;
  readonly max: number;
  /** From the most points to the fewest: the first that holds counts, and none holding is no points. */
  readonly bands: readonly Band<F>[];
  /** Points that somebody else sets, where there are no bands. */
  readonly given: Measure<F, "points"> | null;
}

/** So many points, if something holds. */
export interface Band<F extends FactPath = FactPath> {
  readonly points: number;
  readonly when: Condition<F>;
}

/** The opposite of a condition; what is unknown stays unknown. */
export interface NotCondition<F extends FactPath = FactPath> {
  readonly test: "not";
  readonly condition: Condition<F>;
}

/** If one holds, so must the other. */
export interface WhenCondition<F extends FactPath = FactPath> {
  readonly test: "when";
  readonly when: Condition<F>;
  readonly then: Condition<F>;
}

/** A condition that the list announces and does not print: always unknown. */
export interface NotStatedCondition {
  readonly test: "not-stated";
}
