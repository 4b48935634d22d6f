import { compileMeasure } from "../conditions/compile-measure.js";
import type { ElapsedMeasure, Measure, RecordsMeasure } from "../conditions/types.js";
import { scaleOf } from "../conditions/units.js";
import { lastDayOfYear } from "../dates/calendar.js";
import type { Draft } from "./draft.js";
import { none } from "./logic.js";
import { passing, recordTest } from "./selections.js";

/**
 * A measure as SQL, in the terms in which the evaluator reads it: `numerator ÷ (denominator × scale)`, all of them whole
 * numbers, NULL where a fact is unknown.
 */
export interface SqlMeasure {
  readonly scale: number;
  readonly numerator: string;
  /** Null for one. */
  readonly denominator: string | null;
  /** The least and the greatest that the numerator can turn out to be, where records leave that open. */
  readonly least: string;
  readonly greatest: string;
}

export function measureSql(measure: Measure, back: number, draft: Draft): SqlMeasure {
  switch (measure.measure) {
    case "value":
      return whole(measure, draft.fact(measure.fact));
    case "year":
      return whole(measure, draft.year(measure.fact, back + measure.back));
    case "sum-of-years":
    case "mean-of-years": {
      const total = `(${yearsOf(measure.fact, measure.years, back, draft).join(" + ")})`;
      return measure.measure === "sum-of-years"
        ? whole(measure, total)
        : fraction(scaleOf(measure.unit), total, String(measure.years));
    }
    case "mean-growth":
      return growth(yearsOf(measure.fact, measure.years + 1, back, draft));
    case "years-since":
      return whole(measure, fullYears(measure, back, draft));
    case "sum-of":
      return measure.of
        .map((part) => measureSql(part, back, draft))
        .reduce((left, right) => plus(left, right));
    case "per": {
      const of = measureSql(measure.of, back, draft);
      const denominator =
        of.denominator === null ? String(measure.divisor) : `(${of.denominator} * ${measure.divisor})`;
      return fraction(of.scale, of.numerator, draft.integer(denominator));
    }
    case "ratio": {
      const top = measureSql(measure.numerator, back, draft);
      const bottom = measureSql(measure.denominator, back, draft);
      return fraction(1, times(top.numerator, bottom.denominator), times(bottom.numerator, top.denominator));
    }
    default:
      return overRecords(measure, draft);
  }
}

function whole(measure: Measure, numerator: string): SqlMeasure {
  const { scale } = compileMeasure(measure);
  return { scale, numerator, denominator: null, least: numerator, greatest: numerator };
}

function fraction(scale: number, numerator: string, denominator: string): SqlMeasure {
  return { scale, numerator, denominator, least: numerator, greatest: numerator };
}

function times(figure: string, factor: string | null): string {
  return factor === null ? figure : `(${figure} * ${factor})`;
}

function plus(left: SqlMeasure, right: SqlMeasure): SqlMeasure {
  if (left.denominator === null && right.denominator === null) {
    const total = `(${left.numerator} + ${right.numerator})`;
    return { scale: left.scale, numerator: total, denominator: null, least: total, greatest: total };
  }
  const scale = Math.max(left.scale, right.scale);
  const raised = ({ numerator, scale: own }: SqlMeasure): string =>
    own === scale ? numerator : `(${numerator} * ${scale / own})`;
  const a = left.denominator === null ? null : notBelowZero(left.denominator);
  const b = right.denominator === null ? null : notBelowZero(right.denominator);
  return fraction(
    scale,
    `(${times(raised(left), b)} + ${times(raised(right), a)})`,
    a === null ? (b ?? "1") : times(a, b),
  );
}

function notBelowZero(figure: string): string {
  return `(CASE WHEN ${figure} < 0 THEN 0 ELSE ${figure} END)`;
}

/** The figures of several years, the latest first. */
function yearsOf(fact: string, years: number, back: number, draft: Draft): readonly string[] {
  return Array.from({ length: years }, (_, shift) => draft.year(fact, back + shift));
}

/** Σ (b − a) ÷ a over consecutive years, ÷ N: as one fraction over the product of the base years and N. */
function growth(figures: readonly string[]): SqlMeasure {
  const [last = "NULL", ...earlier] = figures;
  const bases = earlier.map(notBelowZero);
  const terms = earlier.map((base, place) => {
    const later = place === 0 ? last : (earlier[place - 1] ?? "NULL");
    const others = earlier.filter((_, other) => other !== place);
    return [`(${later} - ${base})`, ...others].join(" * ");
  });
  return fraction(1, `(${terms.join(" + ")})`, `(${[...bases, String(earlier.length)].join(" * ")})`);
}

/** Full years from a day on; a day that is yet to come is so many years away. */
function fullYears(measure: ElapsedMeasure, back: number, draft: Draft): string {
  const { dialect } = draft;
  const until = measure.until === "filing" ? draft.on : lastDayOfYear(draft.lastYear - back);
  const since = draft.fact(measure.fact);
  const year = Number(until.slice(0, 4));
  const monthAndDay = Number(until.slice(5, 7)) * 100 + Number(until.slice(8));
  const [sinceYear, sinceDay] = [dialect.year(since), dialect.monthAndDay(since)];
  const past = `${year} - ${sinceYear} - CASE WHEN ${monthAndDay} < ${sinceDay} THEN 1 ELSE 0 END`;
  const ahead = `${year} - ${sinceYear} + CASE WHEN ${sinceDay} < ${monthAndDay} THEN 1 ELSE 0 END`;
  const years = `CASE WHEN ${since} IS NULL THEN NULL WHEN ${since} <= ${dialect.day(until)} THEN ${past} ELSE ${ahead} END`;
  return draft.integer(years);
}

/** Counts and sums over records. A record that may or may not pass leaves a range. */
function overRecords(measure: RecordsMeasure, draft: Draft): SqlMeasure {
  const { select, field } = measure;
  const path = select.records;
  const { met, open } = passing(select, draft);
  const test = recordTest(select, draft);
  const grouped = (sql: string): string => none(draft.ofRecords(path, sql));
  const known = (sql: string): string => draft.integer(`CASE WHEN ${draft.known(path)} THEN ${sql} END`);
  const between = (least: string, greatest: string): SqlMeasure => ({
    scale: scaleOf(measure.unit),
    numerator: known(`CASE WHEN ${least} = ${greatest} THEN ${least} END`),
    denominator: null,
    least: known(least),
    greatest: known(greatest),
  });
  const passes = `COALESCE(${test}, TRUE)`;
  if (measure.measure === "count" && field === null) return between(met, `(${met} + ${open})`);
  const column = draft.field(path, field ?? "");
  if (measure.measure === "distinct") {
    const kinds = (when: string): string => grouped(`COUNT(DISTINCT CASE WHEN ${when} THEN ${column} END)`);
    const unnamed = grouped(`SUM(CASE WHEN ${passes} AND ${column} IS NULL THEN 1 ELSE 0 END)`);
    return between(kinds(test), `(${kinds(passes)} + ${unnamed})`);
  }
  const blank = grouped(`SUM(CASE WHEN ${passes} AND ${column} IS NULL THEN 1 ELSE 0 END)`);
  const joined = (when: string): string => {
    const figure = `CASE WHEN ${when} THEN ${column} ELSE 0 END`;
    return draft.integer(
      grouped(measure.measure === "greatest" ? `MAX(${atLeastZero(figure)})` : `SUM(${figure})`),
    );
  };
  const whereKnown = (sql: string): string => `CASE WHEN ${blank} = 0 THEN ${sql} END`;
  return between(whereKnown(joined(test)), whereKnown(joined(passes)));
}

function atLeastZero(figure: string): string {
  return `CASE WHEN (${figure}) < 0 THEN 0 ELSE ${figure} END`;
}
