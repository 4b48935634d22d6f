import type { Localized } from "../text.js";

/**
 * The kinds of value that the library takes. A definition is plain data: the schema, the types, the JSON Schema
 * and the documentation of a fact or of a calculator's input are all read from it.
 */

/** What every definition says of itself. */
export interface FactText {
  readonly title: Localized;
  /** What exactly is meant, where the title leaves room. */
  readonly note?: Localized;
}

/** An amount in CNY yuan, two places; not negative unless `signed`. */
export interface AmountFact extends FactText {
  readonly type: "amount";
  readonly signed: boolean;
}

/** A share or rate, as a decimal: 3% is `"0.03"`. Not negative; at most `max` where set. */
export interface RatioFact extends FactText {
  readonly type: "ratio";
  readonly signed: boolean;
  readonly max: "1" | null;
}

/** A whole number, at least `min`. */
export interface CountFact extends FactText {
  readonly type: "count";
  readonly unit: Localized;
  readonly min: number;
  readonly max: number | null;
}

/** Points from 0 to `max`, at most two places. */
export interface ScoreFact extends FactText {
  readonly type: "score";
  readonly max: number;
}

/** A calendar day. */
export interface DateFact extends FactText {
  readonly type: "date";
}

/** A calendar month. */
export interface MonthFact extends FactText {
  readonly type: "month";
}

/** A calendar year. */
export interface YearFact extends FactText {
  readonly type: "year";
}

/** Yes or no, as papers show. */
export interface FlagFact extends FactText {
  readonly type: "flag";
}

/** A demand without a figure: somebody answerable affirms or denies it. It is never assumed. */
export interface AttestationFact extends FactText {
  readonly type: "attestation";
}

/** One of a closed list. When `ordered`, the values stand from low to high and can be compared. */
export interface ChoiceFact<V extends string = string> extends FactText {
  readonly type: "choice";
  readonly values: { readonly [K in V]: Localized };
  readonly ordered: boolean;
}

/** Any number of a closed list. */
export interface SetFact<V extends string = string> extends FactText {
  readonly type: "set";
  readonly values: { readonly [K in V]: Localized };
}

/** Free text, compared only for sameness. */
export interface TextFact extends FactText {
  readonly type: "text";
}

/** An administrative division by its GB/T 2260 code: six digits, `420000` for 湖北省, `420700` for 鄂州市. */
export interface DivisionFact extends FactText {
  readonly type: "division";
}

/** A fact of one value. */
export type ScalarFact =
  | AmountFact
  | RatioFact
  | CountFact
  | ScoreFact
  | DateFact
  | MonthFact
  | YearFact
  | FlagFact
  | AttestationFact
  | ChoiceFact
  | SetFact
  | TextFact
  | DivisionFact;

type Note = Localized;

export function texts(zh: string, en: string, note: Note | undefined): FactText {
  return note === undefined ? { title: { zh, en } } : { title: { zh, en }, note };
}

export function amount(zh: string, en: string, note?: Note): AmountFact {
  return { type: "amount", signed: false, ...texts(zh, en, note) };
}

/** An amount that may be negative: profit, net cash flow. */
export function signedAmount(zh: string, en: string, note?: Note): AmountFact {
  return { type: "amount", signed: true, ...texts(zh, en, note) };
}

/** A share of a whole, from 0 to 1. */
export function share(zh: string, en: string, note?: Note): RatioFact {
  return { type: "ratio", signed: false, max: "1", ...texts(zh, en, note) };
}

/** A rate that may be negative or above one: a margin, a growth rate. */
export function rate(zh: string, en: string, note?: Note): RatioFact {
  return { type: "ratio", signed: true, max: null, ...texts(zh, en, note) };
}

export function count(zh: string, en: string, unit: Localized, note?: Note): CountFact {
  return { type: "count", unit, min: 0, max: null, ...texts(zh, en, note) };
}

/** A place in an order: 1 is the first. */
export function rank(zh: string, en: string, note?: Note): CountFact {
  return { type: "count", unit: { zh: "名", en: "" }, min: 1, max: null, ...texts(zh, en, note) };
}

/** A level counted from `min` to `max`: maturity 1–5. */
export function grade(zh: string, en: string, max: number, note?: Note): CountFact {
  return { type: "count", unit: { zh: "级", en: "" }, min: 0, max, ...texts(zh, en, note) };
}

export function score(zh: string, en: string, max: number, note?: Note): ScoreFact {
  return { type: "score", max, ...texts(zh, en, note) };
}

export function date(zh: string, en: string, note?: Note): DateFact {
  return { type: "date", ...texts(zh, en, note) };
}

export function month(zh: string, en: string, note?: Note): MonthFact {
  return { type: "month", ...texts(zh, en, note) };
}

export function year(zh: string, en: string, note?: Note): YearFact {
  return { type: "year", ...texts(zh, en, note) };
}

export function flag(zh: string, en: string, note?: Note): FlagFact {
  return { type: "flag", ...texts(zh, en, note) };
}

export function attestation(zh: string, en: string, note?: Note): AttestationFact {
  return { type: "attestation", ...texts(zh, en, note) };
}

export function choice<V extends string>(
  zh: string,
  en: string,
  values: { readonly [K in V]: Localized },
  note?: Note,
): ChoiceFact<V> {
  return { type: "choice", values, ordered: false, ...texts(zh, en, note) };
}

/** A choice whose values are written from low to high. */
export function ladder<V extends string>(
  zh: string,
  en: string,
  values: { readonly [K in V]: Localized },
  note?: Note,
): ChoiceFact<V> {
  return { type: "choice", values, ordered: true, ...texts(zh, en, note) };
}

export function setOf<V extends string>(
  zh: string,
  en: string,
  values: { readonly [K in V]: Localized },
  note?: Note,
): SetFact<V> {
  return { type: "set", values, ...texts(zh, en, note) };
}

export function freeText(zh: string, en: string, note?: Note): TextFact {
  return { type: "text", ...texts(zh, en, note) };
}

export function division(zh: string, en: string, note?: Note): DivisionFact {
  return { type: "division", ...texts(zh, en, note) };
}
