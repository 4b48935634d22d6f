import { FIRST_YEAR } from "../dates/calendar.js";
import { refuse } from "../error/huiqi-error.js";
import type { ScalarFact } from "../facts/define.js";
import { recordsFact } from "../facts/lookup.js";
import type { FactAt } from "../facts/types.js";
import { readScalar } from "../input/read-scalar.js";
import type { Window } from "../law/windows.js";
import { text } from "../text.js";
import { EXPECTED_OPERATOR, OPERATORS } from "./operators.js";
import type { FilterOf, RecordFilter, RecordsPath, Selection } from "./types.js";

/** How records are chosen; filters are checked against the fields that the records have. */
export interface SelectOptions<P extends RecordsPath> {
  /** A record passes when it passes this, or one of these. */
  readonly where?: FilterOf<FactAt<P>> | readonly FilterOf<FactAt<P>>[];
  /** … and none of these. */
  readonly except?: FilterOf<FactAt<P>> | readonly FilterOf<FactAt<P>>[];
  readonly within?: Window;
  /** Only records in force on the assessment date. */
  readonly valid?: true;
}

/**
 * Builds a selection and checks that its fields, its window and its validity make sense for the records.
 *
 * @example
 * ```ts
 * import { recentYears, select } from "huiqi";
 * select("enterprise.accidents", { within: recentYears(1) });
 * // { records: "enterprise.accidents", within: { kind: "recent-years", count: 1 } }
 * ```
 */
export function select<P extends RecordsPath>(records: P, options: SelectOptions<P> = {}): Selection<P> {
  const fact = recordsFact(records);
  const where = filters(options.where);
  const except = filters(options.except);
  for (const filter of [...(where ?? []), ...(except ?? [])]) {
    for (const [field, test] of Object.entries(filter)) {
      const path = `${records}.${field}`;
      const definition = Object.hasOwn(fact.fields, field) ? fact.fields[field] : undefined;
      if (definition === undefined) {
        refuse("invalid-definition", path, field, text("记录中的字段", "a field of these records"));
      }
      checkTest(path, definition, test);
    }
  }
  if (options.within !== undefined && fact.date === null) {
    refuse("invalid-definition", records, "within", text("带日期的记录", "records that have a date"));
  }
  if (options.valid === true && fact.until === null) {
    refuse("invalid-definition", records, "valid", text("带有效期的记录", "records that have a validity"));
  }
  return {
    records,
    ...(where === undefined ? {} : { where }),
    ...(except === undefined ? {} : { except }),
    ...(options.within === undefined ? {} : { within: options.within }),
    ...(options.valid === undefined ? {} : { valid: options.valid }),
  };
}

/** Types check filters written in TypeScript; a filter that comes as data must not pass with a slip in it. */
function checkTest(path: string, fact: ScalarFact, test: unknown): void {
  if (typeof test !== "object" || test === null) {
    checkValue(path, fact, test);
    return;
  }
  if (Array.isArray(test)) {
    if (fact.type !== "choice" || test.length === 0) {
      refuse(
        "invalid-definition",
        path,
        test,
        text("选项字段的一个或多个值", "one or more values of a choice"),
      );
    }
    for (const value of test) checkValue(path, fact, value);
    return;
  }
  const entries = Object.entries(test);
  if (entries.length === 0) refuse("invalid-definition", path, test, EXPECTED_OPERATOR);
  for (const [operator, bound] of entries) {
    if (operator === "yearsBack" && fact.type === "year") {
      whole(path, bound, 0);
    } else {
      if (!OPERATORS.includes(operator)) refuse("invalid-definition", path, operator, EXPECTED_OPERATOR);
      if (!hasOrder(fact)) {
        refuse(
          "invalid-definition",
          path,
          fact.type,
          text("有大小次序的字段", "a field whose values have an order"),
        );
      }
      checkValue(path, fact, bound);
    }
  }
}

function checkValue(path: string, fact: ScalarFact, value: unknown): void {
  // A bound may lie outside what the field itself may hold; a whole number is all that it needs to be.
  if (fact.type === "count") {
    whole(path, value, Number.MIN_SAFE_INTEGER);
    return;
  }
  const reading = readScalar(fact, "units", value);
  if ("code" in reading) refuse("invalid-definition", path, value, reading.expected);
}

function hasOrder(fact: ScalarFact): boolean {
  switch (fact.type) {
    case "amount":
    case "ratio":
    case "count":
    case "score":
    case "year":
    case "date":
      return true;
    default:
      return fact.type === "choice" && fact.ordered;
  }
}

function whole(path: string, value: unknown, least: number): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= least) return value;
  return refuse(
    "invalid-definition",
    path,
    value,
    text(`不小于 ${least} 的整数`, `a whole number, at least ${least}`),
  );
}

function filters(given: unknown): readonly RecordFilter[] | undefined {
  if (given === undefined) return undefined;
  // The types of `SelectOptions` have checked every filter against the fields.
  return (Array.isArray(given) ? given : [given]) as readonly RecordFilter[];
}

/**
 * 近N年 of events: the N last complete years and the current one to date.
 *
 * @example
 * ```ts
 * import { evaluate, recentYears, some } from "huiqi";
 * const lately = some("enterprise.badCreditRecords", { within: recentYears(3) });
 * evaluate(lately, { enterprise: { badCreditRecords: [{ date: "2024-08-31" }] } }, { on: "2024-09-01" }); // "met"
 * evaluate(lately, { enterprise: { badCreditRecords: [{ date: "2020-12-31" }] } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function recentYears(count: number): Window {
  return { kind: "recent-years", count: whole("count", count, 0) };
}

/**
 * 近N年 of books: the N last complete calendar years.
 *
 * @example
 * ```ts
 * import { completeYears, evaluate, some } from "huiqi";
 * const inBooks = some("enterprise.badCreditRecords", { within: completeYears(3) });
 * evaluate(inBooks, { enterprise: { badCreditRecords: [{ date: "2021-01-01" }] } }, { on: "2024-09-01" }); // "met"
 * evaluate(inBooks, { enterprise: { badCreditRecords: [{ date: "2024-01-01" }] } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function completeYears(count: number): Window {
  return { kind: "complete-years", count: whole("count", count, 1) };
}

/**
 * The month of the assessment date and the N − 1 before it.
 *
 * @example
 * ```ts
 * import { evaluate, recentMonths, some } from "huiqi";
 * const lately = some("enterprise.badCreditRecords", { within: recentMonths(12) });
 * evaluate(lately, { enterprise: { badCreditRecords: [{ date: "2023-10-01" }] } }, { on: "2024-09-01" }); // "met"
 * evaluate(lately, { enterprise: { badCreditRecords: [{ date: "2023-09-30" }] } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function recentMonths(count: number): Window {
  return { kind: "recent-months", count: whole("count", count, 1) };
}

/**
 * Before 1 January of a year.
 *
 * @example
 * ```ts
 * import { beforeYear, evaluate, some } from "huiqi";
 * const early = some("enterprise.badCreditRecords", { within: beforeYear(2021) });
 * evaluate(early, { enterprise: { badCreditRecords: [{ date: "2020-12-31" }] } }, { on: "2024-09-01" }); // "met"
 * evaluate(early, { enterprise: { badCreditRecords: [{ date: "2021-01-01" }] } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function beforeYear(year: number): Window {
  return { kind: "before-year", year: whole("year", year, FIRST_YEAR) };
}

/**
 * From 1 January of a year to the assessment date.
 *
 * @example
 * ```ts
 * import { evaluate, sinceYear, some } from "huiqi";
 * const since = some("enterprise.badCreditRecords", { within: sinceYear(2021) });
 * evaluate(since, { enterprise: { badCreditRecords: [{ date: "2021-01-01" }] } }, { on: "2024-09-01" }); // "met"
 * evaluate(since, { enterprise: { badCreditRecords: [{ date: "2020-12-31" }] } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function sinceYear(year: number): Window {
  return { kind: "since-year", year: whole("year", year, FIRST_YEAR) };
}
