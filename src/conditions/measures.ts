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

/**
 * The value of a scalar fact.
 *
 * @example
 * ```ts
 * import { atLeast, evaluate, value } from "huiqi";
 * evaluate(atLeast(value("designCentre.staff"), 30), { designCentre: { staff: 30 } }, { on: "2024-09-01" }); // "met"
 * ```
 */
export function value<P extends FigurePath>(fact: P): ValueMeasure<P, UnitOf<FactAt<P>>> {
  return { measure: "value", fact, unit: unitAt(fact) };
}

/**
 * 上一年度, 上年末: a yearly fact in the last complete year. Inside `everyYear`: in the year looked at.
 *
 * @example
 * ```ts
 * import { describeCondition, lastYear, moreThan, wan } from "huiqi";
 * describeCondition(moreThan(lastYear("enterprise.netProfit"), wan(0))).en; // "last year's net profit > ¥0"
 * ```
 */
export function lastYear<P extends SeriesPath>(fact: P): YearMeasure<P, UnitOf<FactAt<P>>> {
  return { measure: "year", fact, back: 0, unit: unitAt(fact) };
}

/**
 * A yearly fact in the year before the one that {@link lastYear} gives.
 *
 * @example
 * ```ts
 * import { evaluate, lastYear, moreThan, yearBefore, ratio } from "huiqi";
 * const grew = moreThan(ratio(lastYear("enterprise.revenue"), yearBefore("enterprise.revenue")), "1");
 * evaluate(grew, { enterprise: { revenue: { 2022: 100, 2023: "100.01" } } }, { on: "2024-09-01" }); // "met"
 * ```
 */
export function yearBefore<P extends SeriesPath>(fact: P): YearMeasure<P, UnitOf<FactAt<P>>> {
  return { measure: "year", fact, back: 1, unit: unitAt(fact) };
}

/**
 * 近N年总额: the sum over the last N complete years.
 *
 * @example
 * ```ts
 * import { atLeast, evaluate, sumOfYears, wan } from "huiqi";
 * const spent = atLeast(sumOfYears("enterprise.rdExpense", 2), wan(100));
 * evaluate(spent, { enterprise: { rdExpense: { 2022: 400000, 2023: 600000 } } }, { on: "2024-09-01" }); // "met"
 * ```
 */
export function sumOfYears<P extends SeriesPath>(fact: P, years: number): YearsMeasure<P, UnitOf<FactAt<P>>> {
  return { measure: "sum-of-years", fact, years: wholeYears(years), unit: unitAt(fact) };
}

/**
 * 近N年平均: the mean over the last N complete years.
 *
 * @example
 * ```ts
 * import { atLeast, evaluate, meanOfYears, wan } from "huiqi";
 * const spends = atLeast(meanOfYears("enterprise.rdExpense", 2), wan(50));
 * evaluate(spends, { enterprise: { rdExpense: { 2022: 400000, 2023: "599999.99" } } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function meanOfYears<P extends SeriesPath>(
  fact: P,
  years: number,
): YearsMeasure<P, UnitOf<FactAt<P>>> {
  return { measure: "mean-of-years", fact, years: wholeYears(years), unit: unitAt(fact) };
}

/**
 * 近N年平均增长率: the mean of the last N yearly growth rates.
 *
 * @example
 * ```ts
 * import { atLeast, evaluate, meanGrowth } from "huiqi";
 * // (10% + 0%) ÷ 2 = 5%
 * const grows = atLeast(meanGrowth("enterprise.mainRevenue", 2), "0.05");
 * evaluate(grows, { enterprise: { mainRevenue: { 2021: 100, 2022: 110, 2023: 110 } } }, { on: "2024-09-01" }); // "met"
 * ```
 */
export function meanGrowth<P extends SeriesPath>(fact: P, years: number): GrowthMeasure<P, "ratio"> {
  return { measure: "mean-growth", fact, years: wholeYears(years), unit: "ratio" };
}

/**
 * Full years since a date, counted to the day of filing.
 *
 * @example
 * ```ts
 * import { atLeast, evaluate, yearsSince } from "huiqi";
 * const old = atLeast(yearsSince("enterprise.founded"), 2);
 * evaluate(old, { enterprise: { founded: "2022-09-01" } }, { on: "2024-09-01" }); // "met"
 * evaluate(old, { enterprise: { founded: "2022-09-02" } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function yearsSince<P extends PathOf<DateFact>>(fact: P): ElapsedMeasure<P, "count"> {
  return { measure: "years-since", fact, until: "filing", unit: "count" };
}

/**
 * 截至上年末: full years since a date, counted to the end of last year.
 *
 * @example
 * ```ts
 * import { atLeast, evaluate, yearsSinceAtLastYearEnd } from "huiqi";
 * const seasoned = atLeast(yearsSinceAtLastYearEnd("enterprise.inNicheMarketSince"), 2);
 * evaluate(seasoned, { enterprise: { inNicheMarketSince: "2021-12-31" } }, { on: "2024-09-01" }); // "met"
 * evaluate(seasoned, { enterprise: { inNicheMarketSince: "2022-01-01" } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function yearsSinceAtLastYearEnd<P extends PathOf<DateFact>>(fact: P): ElapsedMeasure<P, "count"> {
  return { measure: "years-since", fact, until: "last-year-end", unit: "count" };
}

/**
 * How many records pass.
 *
 * @example
 * ```ts
 * import { atLeast, count, evaluate } from "huiqi";
 * const two = atLeast(count("enterprise.intellectualProperty", { where: { isOwnResearch: true } }), 2);
 * const right = { kind: "invention-patent", class: "I", relatedToMainProduct: true, isOwnResearch: true } as const;
 * evaluate(two, { enterprise: { intellectualProperty: [right, right] } }, { on: "2024-09-01" }); // "met"
 * evaluate(two, { enterprise: { intellectualProperty: [right] } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function count<P extends RecordsPath>(
  records: P,
  options?: SelectOptions<P>,
): RecordsMeasure<P, "count"> {
  return { measure: "count", select: select(records, options), field: null, unit: "count" };
}

/**
 * How many different values a field has among the records that pass.
 *
 * @example
 * ```ts
 * import { atLeast, distinct, evaluate } from "huiqi";
 * const kinds = atLeast(distinct("enterprise.penalties", "measure"), 2);
 * evaluate(kinds, { enterprise: { penalties: [] } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
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

/**
 * The sum of an amount over the records that pass.
 *
 * @example
 * ```ts
 * import { atLeast, evaluate, sumOver, wan } from "huiqi";
 * const invoiced = atLeast(sumOver("enterprise.cloudInvoices", "amount"), wan(10));
 * const invoice = { stage: "resources", amount: 50000, date: "2024-03-01", supplierIsListed: true } as const;
 * evaluate(invoiced, { enterprise: { cloudInvoices: [invoice, invoice] } }, { on: "2024-09-01" }); // "met"
 * ```
 */
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

/**
 * The greatest amount among the records that pass; zero when none does.
 *
 * @example
 * ```ts
 * import { atLeast, evaluate, greatest, wan } from "huiqi";
 * const round = atLeast(greatest("enterprise.equityRounds", "paidIn"), wan(2000));
 * evaluate(round, { enterprise: { equityRounds: [] } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
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

/**
 * The sum of measures of one unit.
 *
 * @example
 * ```ts
 * import { atLeast, evaluate, lastYear, sum, wan } from "huiqi";
 * const income = atLeast(sum(lastYear("enterprise.mainRevenue"), lastYear("enterprise.otherRevenue")), wan(1));
 * evaluate(income, { enterprise: { mainRevenue: { 2023: 9000 }, otherRevenue: { 2023: 1000 } } }, { on: "2024-09-01" }); // "met"
 * ```
 */
export function sum<F extends FactPath, U extends Unit>(
  first: Measure<F, U>,
  ...rest: readonly Measure<F, U>[]
): SumMeasure<F, U> {
  return { measure: "sum-of", of: [first, ...rest], unit: first.unit };
}

/**
 * One measure over another, compared exactly by cross-multiplication.
 *
 * @example
 * ```ts
 * import { atLeast, evaluate, lastYear, ratio } from "huiqi";
 * const third = atLeast(ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue")), "0.33333333");
 * evaluate(third, { enterprise: { rdExpense: { 2023: 1 }, revenue: { 2023: 3 } } }, { on: "2024-09-01" }); // "met"
 * ```
 */
export function ratio<F extends FactPath, G extends FactPath, U extends "yuan" | "count">(
  numerator: Measure<F, U>,
  denominator: Measure<G, NoInfer<U>>,
): RatioMeasure<F | G, "ratio"> {
  return { measure: "ratio", numerator, denominator, unit: "ratio" };
}

/**
 * A measure divided by a whole number: 年均 of a count over N years.
 *
 * @example
 * ```ts
 * import { atLeast, count, evaluate, per, recentYears } from "huiqi";
 * const yearly = atLeast(per(3, count("enterprise.accidents", { within: recentYears(3) })), 1);
 * evaluate(yearly, { enterprise: { accidents: [] } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
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
