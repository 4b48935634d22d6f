import {
  type AmountFact,
  type CountFact,
  type FactText,
  type RatioFact,
  type ScalarFact,
  texts,
} from "../input/kinds.js";
import type { Localized } from "../text.js";

export * from "../input/kinds.js";

/**
 * The kinds of fact: the scalar kinds of any input, and what only a profile holds. The zod schema, the TypeScript
 * types, the JSON Schema and the documentation of a fact are all read from its definition.
 */

/** One figure a year, keyed by calendar year. */
export interface SeriesFact<
  Of extends AmountFact | RatioFact | CountFact = AmountFact | RatioFact | CountFact,
> extends FactText {
  readonly type: "series";
  readonly of: Of;
}

/** The fields of a record: the first named in `needs` must be present, the others may be unknown. */
export interface RecordFields {
  readonly [field: string]: ScalarFact;
}

/**
 * A list of like things with dates: titles, penalties, invoices. A list that is given is taken as complete; a
 * list that is absent is unknown, and so is a field that a record leaves out.
 */
export interface RecordsFact<Fields extends RecordFields = RecordFields, Needs extends string = string>
  extends FactText {
  readonly type: "records";
  readonly fields: Fields;
  readonly needs: readonly Needs[];
  /** The field that dates a record, for windows. */
  readonly date: string | null;
  /** The field that ends a record's validity; `null` in it means “no end”. */
  readonly until: string | null;
}

/** A fact: one value, a figure for each year, or a list of records. */
export type Fact = ScalarFact | SeriesFact | RecordsFact;

/** The facts of one subject. */
export interface Subject {
  readonly [name: string]: Fact;
}

/** One figure a year. */
export function yearly<Of extends AmountFact | RatioFact | CountFact>(of: Of): SeriesFact<Of> {
  const { title, note } = of;
  return note === undefined ? { type: "series", of, title } : { type: "series", of, title, note };
}

export function records<const Fields extends RecordFields, const Needs extends keyof Fields & string>(
  zh: string,
  en: string,
  fields: Fields,
  options: {
    readonly needs: readonly Needs[];
    readonly date?: keyof Fields & string;
    readonly until?: keyof Fields & string;
    readonly note?: Localized;
  },
): RecordsFact<Fields, Needs> {
  const { needs, date = null, until = null, note } = options;
  return { type: "records", fields, needs, date, until, ...texts(zh, en, note) };
}
