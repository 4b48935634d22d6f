import { refuse } from "../error/huiqi-error.js";
import { recordsFact } from "../facts/lookup.js";
import type { FactAt } from "../facts/types.js";
import type { Window } from "../law/windows.js";
import { text } from "../text.js";
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

/** Builds a selection and checks that its fields, its window and its validity make sense for the records. */
export function select<P extends RecordsPath>(records: P, options: SelectOptions<P> = {}): Selection<P> {
  const fact = recordsFact(records);
  const where = filters(options.where);
  const except = filters(options.except);
  for (const filter of [...(where ?? []), ...(except ?? [])]) {
    for (const field of Object.keys(filter)) {
      if (!Object.hasOwn(fact.fields, field)) {
        refuse(
          "invalid-definition",
          `${records}.${field}`,
          field,
          text("记录中的字段", "a field of these records"),
        );
      }
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

function filters(given: unknown): readonly RecordFilter[] | undefined {
  if (given === undefined) return undefined;
  // The types of `SelectOptions` have checked every filter against the fields.
  return (Array.isArray(given) ? given : [given]) as readonly RecordFilter[];
}

/** 近N年 of events: the N last complete years and the current one to date. */
export function recentYears(count: number): Window {
  return { kind: "recent-years", count };
}

/** 近N年 of books: the N last complete calendar years. */
export function completeYears(count: number): Window {
  return { kind: "complete-years", count };
}

/** The month of the assessment date and the N − 1 before it. */
export function recentMonths(count: number): Window {
  return { kind: "recent-months", count };
}

/** Before 1 January of a year. */
export function beforeYear(year: number): Window {
  return { kind: "before-year", year };
}

/** From 1 January of a year to the assessment date. */
export function sinceYear(year: number): Window {
  return { kind: "since-year", year };
}
