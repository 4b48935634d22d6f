import { type IsoDate, yearOf } from "../dates/calendar.js";
import type { PreparedFacts, PreparedProfile, PreparedSeries, PreparedValue } from "../facts/profile.js";
import type { Int } from "../money/integer.js";

/** What a compiled condition is evaluated in: a prepared profile as of a date. */
export interface Environment extends PreparedFacts {
  readonly on: IsoDate;
  /** The last complete calendar year. */
  readonly lastYear: number;
}

export function environment(profile: PreparedProfile, on: IsoDate): Environment {
  const { "~values": values, "~places": places } = profile;
  return { values, places, on, lastYear: yearOf(on) - 1 };
}

/** What a fact without years holds, `undefined` when it is unknown. */
export function valueAt({ values, places }: Environment, slot: number): PreparedValue {
  return values[places[slot] as number];
}

/** A figure of a yearly fact, `undefined` when the year or the whole series is unknown. */
export function figureOf({ values, places }: Environment, slot: number, year: number): Int | undefined {
  const place = places[slot] as number;
  if (place === 0) return undefined;
  const index = year - (values[place] as number);
  return index >= 0 && index < (values[place + 1] as number)
    ? (values[place + 2 + index] as Int | undefined)
    : undefined;
}

/** All figures of a yearly fact, `undefined` when it is unknown. */
export function seriesAt({ values, places }: Environment, slot: number): PreparedSeries | undefined {
  const place = places[slot] as number;
  if (place === 0) return undefined;
  const from = place + 2;
  const figures = values.slice(from, from + (values[place + 1] as number)) as (Int | undefined)[];
  return { first: values[place] as number, figures };
}
