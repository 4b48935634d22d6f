import { type IsoDate, yearOf } from "../dates/calendar.js";
import type { PreparedProfile, PreparedSeries, PreparedValue } from "../facts/profile.js";
import type { Int } from "../money/integer.js";

/** What a compiled condition is evaluated in: a prepared profile as of a date. */
export interface Environment {
  readonly values: readonly PreparedValue[];
  readonly on: IsoDate;
  /** The last complete calendar year. */
  readonly lastYear: number;
}

export function environment(profile: PreparedProfile, on: IsoDate): Environment {
  return { values: profile["~prepared"], on, lastYear: yearOf(on) - 1 };
}

/** A figure of a yearly fact, `undefined` when the year or the whole series is unknown. */
export function figureOf(env: Environment, slot: number, year: number): Int | undefined {
  const series = env.values[slot] as PreparedSeries | undefined;
  return series === undefined ? undefined : series.figures[year - series.first];
}
