import {
  firstDayOfMonth,
  firstDayOfYear,
  type IsoDate,
  lastDayOfYear,
  monthOf,
  monthPlus,
  yearOf,
} from "../dates/calendar.js";

/** A stretch of days, both ends included. */
export interface DateRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** 上一年度: the last complete calendar year before a day. */
export function lastCompleteYear(on: IsoDate): number {
  return yearOf(on) - 1;
}

/**
 * A stretch of time relative to the assessment date.
 *
 * - `complete-years`: 近N年 of books: the N last complete calendar years.
 * - `recent-years`: 近N年 of events: those years and the current one to date. The list itself glosses 近三年 as
 *   “since 2021” in 2024 (project rows 17 and 18).
 * - `recent-months`: the month of the assessment date and the N − 1 before it.
 * - `before-year`: everything before 1 January of a fixed year.
 */
export type Window =
  | { readonly kind: "complete-years"; readonly count: number }
  | { readonly kind: "recent-years"; readonly count: number }
  | { readonly kind: "recent-months"; readonly count: number }
  | { readonly kind: "before-year"; readonly year: number }
  | { readonly kind: "since-year"; readonly year: number };

/** The days that a window covers on an assessment date. Recent windows end on that date. */
export function rangeOf(window: Window, on: IsoDate): DateRange {
  const year = yearOf(on);
  switch (window.kind) {
    case "complete-years":
      return { from: firstDayOfYear(year - window.count), to: lastDayOfYear(year - 1) };
    case "recent-years":
      return { from: firstDayOfYear(year - window.count), to: on };
    case "recent-months":
      return { from: firstDayOfMonth(monthPlus(monthOf(on), 1 - window.count)), to: on };
    case "before-year":
      return { from: "0000-01-01" as IsoDate, to: lastDayOfYear(window.year - 1) };
    case "since-year":
      return { from: firstDayOfYear(window.year), to: on };
  }
}
