import { addDays, addMonths, addYears, differenceInYears, isValid } from "date-fns";
import { type HuiqiErrorCode, refuse } from "../error/huiqi-error.js";
import { text } from "../text.js";

/** The only module that does calendar arithmetic. A calendar day has no time zone. */

/** A calendar day, `YYYY-MM-DD`. Make one with {@link isoDate}. */
export type IsoDate = string & { readonly "~brand": "IsoDate" };
/** A calendar month, `YYYY-MM`. Make one with {@link isoMonth}. */
export type IsoMonth = string & { readonly "~brand": "IsoMonth" };

/** What a date may be given as. */
export type DateInput = IsoDate | `${number}-${number}-${number}`;
/** What a month may be given as. */
export type MonthInput = IsoMonth | `${number}-${number}`;

/** Years that the library reckons with. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2999;

const DATE = /^(19|2\d)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MONTH = /^(19|2\d)\d\d-(0[1-9]|1[0-2])$/;

export const EXPECTED_DATE = text("有效日期 YYYY-MM-DD", "a calendar date YYYY-MM-DD that exists");
export const EXPECTED_MONTH = text("月份 YYYY-MM", "a month YYYY-MM");
export const EXPECTED_YEAR = text("年份 1900–2999", "a year from 1900 to 2999");

export function isIsoDate(value: unknown): value is IsoDate {
  return typeof value === "string" && DATE.test(value) && Number(value.slice(8)) <= daysIn(value);
}

export function isIsoMonth(value: unknown): value is IsoMonth {
  return typeof value === "string" && MONTH.test(value);
}

function daysIn(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * A calendar day, checked.
 *
 * @throws HuiqiError `invalid-date` unless it is `YYYY-MM-DD`, exists, and lies in 1900–2999.
 * @example
 * ```ts
 * import { isoDate } from "huiqi";
 * isoDate("2024-02-29"); // "2024-02-29"
 * ```
 */
export function isoDate(value: unknown, path = "", code: HuiqiErrorCode = "invalid-date"): IsoDate {
  return isIsoDate(value) ? value : refuse(code, path, value, EXPECTED_DATE);
}

/**
 * A calendar month, checked.
 *
 * @throws HuiqiError `invalid-month` unless it is `YYYY-MM` in 1900–2999.
 * @example
 * ```ts
 * import { isoMonth } from "huiqi";
 * isoMonth("2024-05"); // "2024-05"
 * ```
 */
export function isoMonth(value: unknown, path = ""): IsoMonth {
  return isIsoMonth(value) ? value : refuse("invalid-month", path, value, EXPECTED_MONTH);
}

export function yearOf(date: IsoDate | IsoMonth): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: IsoDate): IsoMonth {
  return date.slice(0, 7) as IsoMonth;
}

export function firstDayOfYear(year: number): IsoDate {
  return `${year}-01-01` as IsoDate;
}

export function lastDayOfYear(year: number): IsoDate {
  return `${year}-12-31` as IsoDate;
}

export function firstDayOfMonth(month: IsoMonth): IsoDate {
  return `${month}-01` as IsoDate;
}

/** The month `count` months later (earlier, when negative). */
export function monthPlus(month: IsoMonth, count: number): IsoMonth {
  return print(addMonths(parse(firstDayOfMonth(month)), count)).slice(0, 7) as IsoMonth;
}

/** The day `count` days later. */
export function datePlusDays(date: IsoDate, count: number): IsoDate {
  return print(addDays(parse(date), count));
}

/** The same day `count` years later; 29 February becomes the 28th in a common year. */
export function datePlusYears(date: IsoDate, count: number): IsoDate {
  return print(addYears(parse(date), count));
}

/** Full years from one day to another: negative when `until` comes first. */
export function fullYearsBetween(since: IsoDate, until: IsoDate): number {
  return differenceInYears(parse(until), parse(since)) + 0;
}

/** Months from one month to a later one. */
export function monthsBetween(from: IsoMonth, to: IsoMonth): number {
  return (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5)) - Number(from.slice(5));
}

/**
 * A `Date` whose local calendar is UTC. date-fns reckons in local time, and where a clock was put forward at
 * midnight, or a zone skipped a day (Samoa, 30 December 2011), local midnight does not exist. date-fns makes its
 * own dates of the class that it is given.
 */
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override setFullYear(year: number, month = this.getUTCMonth(), date = this.getUTCDate()): number {
    return this.setUTCFullYear(year, month, date);
  }
  override setDate(date: number): number {
    return this.setUTCDate(date);
  }
  override setMonth(month: number, date = this.getUTCDate()): number {
    return this.setUTCMonth(month, date);
  }
}

function parse(date: IsoDate): UtcDate {
  const parsed = new UtcDate(`${date}T00:00:00Z`);
  if (!isValid(parsed) || print(parsed) !== date) refuse("invalid-date", "", date, EXPECTED_DATE);
  return parsed;
}

function print(date: Date): IsoDate {
  return date.toISOString().slice(0, 10) as IsoDate;
}
