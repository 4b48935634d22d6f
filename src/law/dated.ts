import { type IsoDate, isIsoDate } from "../dates/calendar.js";
import { refuse } from "../error/huiqi-error.js";
import type { Localized } from "../text.js";
import { text } from "../text.js";
import type { Confidence, LegalSource } from "./source.js";

/** One value of a legal parameter and the days on which it holds, both ends included. */
export interface DatedValue<T> {
  readonly from: IsoDate;
  /** `null` only where the law itself sets no end. */
  readonly to: IsoDate | null;
  readonly value: T;
  readonly source: LegalSource;
  readonly confidence: Confidence;
}

/** A parameter that law can change: its values in time order, without overlap. Gaps are allowed and answer with an error. */
export interface Dated<T> {
  /** Stable name, used in errors and to name overrides. */
  readonly name: string;
  readonly title: Localized;
  readonly values: readonly DatedValue<T>[];
}

/**
 * Declares a dated parameter and checks its windows.
 *
 * @throws HuiqiError `invalid-definition` when a window is not a pair of dates in order, or two overlap.
 * @example
 * ```ts
 * import { dated, isoDate, text, valueOn } from "huiqi";
 * const source = { title: "…" };
 * const rate = dated("rate", text("税率", "rate"), [
 *   { from: isoDate("2023-01-01"), to: isoDate("2027-12-31"), value: "0.05", source, confidence: "copy" },
 *   { from: isoDate("2028-01-01"), to: null, value: "0.04", source, confidence: "copy" },
 * ]);
 * valueOn(rate, isoDate("2028-01-01")).value; // "0.04"
 * ```
 */
export function dated<T>(name: string, title: Localized, values: readonly DatedValue<T>[]): Dated<T> {
  let previous: DatedValue<T> | undefined;
  for (const [index, value] of values.entries()) {
    const path = `${name}.values.${index}`;
    const ordered =
      isIsoDate(value.from) && (value.to === null || (isIsoDate(value.to) && value.from <= value.to));
    if (!ordered) {
      refuse(
        "invalid-definition",
        path,
        `${value.from}–${value.to}`,
        text("先后有序的起止日期", "two dates in order"),
      );
    }
    if (previous !== undefined && (previous.to === null || previous.to >= value.from)) {
      refuse(
        "invalid-definition",
        path,
        value.from,
        text("不与前一时段重叠", "a window after the one before it"),
      );
    }
    previous = value;
  }
  return { name, title, values };
}

/**
 * The value that holds on a day, with its source.
 *
 * @throws HuiqiError `no-law-for-date` outside every window: never the nearest value.
 * @example
 * ```ts
 * import { dated, isoDate, text, valueOn } from "huiqi";
 * const rate = dated("rate", text("税率", "rate"), [
 *   { from: isoDate("2023-01-01"), to: isoDate("2027-12-31"), value: "0.05", source: { title: "…" }, confidence: "copy" },
 * ]);
 * valueOn(rate, isoDate("2024-05-31")).value; // "0.05"
 * ```
 */
export function valueOn<T>(parameter: Dated<T>, on: IsoDate): DatedValue<T> {
  for (const value of parameter.values) {
    if (value.from <= on && (value.to === null || on <= value.to)) return value;
  }
  const windows = parameter.values.map(({ from, to }) => `${from} – ${to ?? "…"}`).join(", ");
  return refuse(
    "no-law-for-date",
    parameter.name,
    on,
    text(
      `「${parameter.title.zh}」有规定的日期（${windows}）`,
      `a date for which ${parameter.title.en} is laid down (${windows})`,
    ),
  );
}
