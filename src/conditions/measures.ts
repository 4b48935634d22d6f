import { refuse } from "../error/huiqi-error.js";
import type { AmountFact, DateFact, SeriesFact } from "../facts/define.js";
import { recordsFact, scalarOf } from "../facts/lookup.js";
import type { FactAt, FactPath, PathOf } from "../facts/types.js";
import { text } from "../text.js";
import { type SelectOptions, select } from "./select.js";
import type {
  ElapsedMeasure,
  FieldOf,
  GrowthMeasure,
  Measure,
  PerMeasure,
  RatioMeasure,
  RecordsMeasure,
  RecordsPath,
  SumMeasure,
  Unit,
  ValueMeasure,
  YearMeasure,
  YearsMeasure,
} from "./types.js";
import { type NumericFact, type UnitOf, unitOf } from "./units.js";

/** Builders of measures. Each reads as the clause it stands for. */

/** The facts that have a figure. */
export type FigurePath = PathOf<NumericFact>;
/** The facts that have a figure for each year. */
export type SeriesPath = PathOf<SeriesFact>;

/** The unit at run time, which the types have already settled. */
function unitAt<P extends FactPath>(fact: P): UnitOf<FactAt<P>> {
  return unitOf(scalarOf(fact)) as UnitOf<FactAt<P>>;
}

function wholeYears(years: number): number {
  if (Number.isSafeInteger(years) && years >= 1) return years;
  return refuse(
    "invalid-definition",
    "years",
    years,
    text("正整数年数", "a whole number of years, at least 1"),
  );
}

/** The value of a scalar fact. */
export function value<P extends FigurePath>(fact: P): ValueMeasure<P, UnitOf<FactAt<P>>> {
  return { measure: "value", fact, unit: unitAt(fact) };
}

/** 上一年度, 上年末: a yearly fact in the last complete year. Inside `everyYear`: in the year looked at. */
export function lastYear<P extends SeriesPath>(fact: P): YearMeasure<P, UnitOf<FactAt<P>>> {
  return { measure: "year", fact, back: 0, unit: unitAt(fact) };
}

/** A yearly fact in the year before the one that {@link lastYear} gives. */
export function yearBefore<P extends SeriesPath>(fact: P): YearMeasure<P, UnitOf<FactAt<P>>> {
  return { measure: "year", fact, back: 1, unit: unitAt(fact) };
}

/** 近N年总额: the sum over the last N complete years. */
export function sumOfYears<P extends SeriesPath>(fact: P, years: number): YearsMeasure<P, UnitOf<FactAt<P>>> {
  return { measure: "sum-of-years", fact, years: wholeYears(years), unit: unitAt(fact) };
}

/** 近N年平均: the mean over the last N complete years. */
export function meanOfYears<P extends SeriesPath>(
  fact: P,
  years: number,
): YearsMeasure<P, UnitOf<FactAt<P>>> {
  return { measure: "mean-of-years", fact, years: wholeYears(years), unit: unitAt(fact) };
}

/** 近N年平均增长率: the mean of the last N yearly growth rates. */
export function meanGrowth<P extends SeriesPath>(fact: P, years: number): GrowthMeasure<P, "ratio"> {
  return { measure: "mean-growth", fact, years: wholeYears(years), unit: "ratio" };
}

/** Full years since a date, counted to the day of filing. */
export function yearsSince<P extends PathOf<DateFact>>(fact: P): ElapsedMeasure<P, "count"> {
  return { measure: "years-since", fact, until: "filing", unit: "count" };
}

/** 截至上年末: full years since a date, counted to the end of last year. */
export function yearsSinceAtLastYearEnd<P extends PathOf<DateFact>>(fact: P): ElapsedMeasure<P, "count"> {
  return { measure: "years-since", fact, until: "last-year-end", unit: "count" };
}

/** How many records pass. */
export function count<P extends RecordsPath>(
  records: P,
  options?: SelectOptions<P>,
): RecordsMeasure<P, "count"> {
  return { measure: "count", select: select(records, options), field: null, unit: "count" };
}

/** How many different values a field has among the records that pass. */
export function distinct<P extends RecordsPath>(
  records: P,
  field: FieldOf<P, unknown>,
  options?: SelectOptions<P>,
): RecordsMeasure<P, "count"> {
  return {
    measure: "distinct",
    select: select(records, options),
    field: checkField(records, field),
    unit: "count",
  };
}

/** The sum of an amount over the records that pass. */
export function sumOver<P extends RecordsPath>(
  records: P,
  field: FieldOf<P, AmountFact>,
  options?: SelectOptions<P>,
): RecordsMeasure<P, "yuan"> {
  return {
    measure: "sum",
    select: select(records, options),
    field: checkField(records, field),
    unit: "yuan",
  };
}

/** The greatest amount among the records that pass; zero when none does. */
export function greatest<P extends RecordsPath>(
  records: P,
  field: FieldOf<P, AmountFact>,
  options?: SelectOptions<P>,
): RecordsMeasure<P, "yuan"> {
  return {
    measure: "greatest",
    select: select(records, options),
    field: checkField(records, field),
    unit: "yuan",
  };
}

/** The sum of measures of one unit. */
export function sum<F extends FactPath, U extends Unit>(
  first: Measure<F, U>,
  ...rest: readonly Measure<F, U>[]
): SumMeasure<F, U> {
  return { measure: "sum-of", of: [first, ...rest], unit: first.unit };
}

/** One measure over another, compared exactly by cross-multiplication. */
export function ratio<F extends FactPath, G extends FactPath, U extends "yuan" | "count">(
  numerator: Measure<F, U>,
  denominator: Measure<G, NoInfer<U>>,
): RatioMeasure<F | G, "ratio"> {
  return { measure: "ratio", numerator, denominator, unit: "ratio" };
}

/** A measure divided by a whole number: 年均 of a count over N years. */
export function per<F extends FactPath, U extends Unit>(
  divisor: number,
  of: Measure<F, U>,
): PerMeasure<F, U> {
  return { measure: "per", of, divisor: wholeYears(divisor), unit: of.unit };
}

function checkField(records: string, field: string): string {
  if (Object.hasOwn(recordsFact(records).fields, field)) return field;
  return refuse(
    "invalid-definition",
    `${records}.${field}`,
    field,
    text("记录中的字段", "a field of these records"),
  );
}
