import type { Fact, ScalarFact } from "../facts/define.js";
import type { PreparedRecord, PreparedSeries, PreparedValue } from "../facts/profile.js";
import type { Int } from "../money/integer.js";
import { printUnits, unitOf } from "./units.js";

/** A value as a caller would write it, in canonical form. */
export type GivenScalar = string | number | boolean | null | readonly string[];

/** A record as a caller would write it. */
export interface GivenRecord {
  readonly [field: string]: GivenScalar;
}

/** What a profile holds of a fact, as a caller would write it: a value, figures by year, or records. */
export type Given = GivenScalar | { readonly [year: string]: GivenScalar } | readonly GivenRecord[];

type Known<T> = Exclude<T, undefined>;

/** A prepared fact as a caller would write it: to prepare that gives the same fact. */
export function givenOf(fact: Fact, value: Known<PreparedValue>): Given {
  switch (fact.type) {
    case "series":
      return givenSeries(fact.of, value as PreparedSeries);
    case "records":
      return Object.freeze(
        (value as readonly PreparedRecord[]).map((record) => givenRecord(record, fact.fields)),
      );
    default:
      return givenScalar(value as Known<PreparedRecord[string]>, fact);
  }
}

/** A scalar, or a field of a record; one that the vocabulary does not name stays as it is. */
export function givenScalar(value: Known<PreparedRecord[string]>, fact: ScalarFact | undefined): GivenScalar {
  switch (fact?.type) {
    case "amount":
    case "ratio":
    case "score":
      return printUnits(value as Int, unitOf(fact));
    case "count":
    case "year":
      return Number(value);
    default:
      return Array.isArray(value) ? Object.freeze([...value]) : (value as string | boolean | null);
  }
}

export function givenRecord(
  record: PreparedRecord,
  fields: { readonly [field: string]: ScalarFact },
): GivenRecord {
  const given: { [field: string]: GivenScalar } = {};
  for (const [name, value] of Object.entries(record)) {
    if (value !== undefined) given[name] = givenScalar(value, fields[name]);
  }
  return Object.freeze(given);
}

function givenSeries(fact: ScalarFact, { first, figures }: PreparedSeries): Given {
  const given: { [year: string]: GivenScalar } = {};
  figures.forEach((figure, index) => {
    if (figure !== undefined) given[first + index] = givenScalar(figure, fact);
  });
  return Object.freeze(given);
}
