import { type IsoDate, yearOf } from "../dates/calendar.js";
import {
  heldAt,
  type PreparedFacts,
  type PreparedProfile,
  type PreparedSeries,
  type PreparedValue,
  prepared,
} from "../facts/profile.js";
import type { ProfileInput } from "../facts/types.js";
import type { Int } from "../money/integer.js";

/** A day, and the last complete calendar year before it. */
export interface AsOf {
  readonly on: IsoDate;
  readonly lastYear: number;
}

export function asOf(on: IsoDate): AsOf {
  return { on, lastYear: yearOf(on) - 1 };
}

/** What a compiled condition is evaluated in: a prepared profile as of a day. */
export interface Environment extends PreparedFacts, AsOf {}

export function environment(profile: ProfileInput | PreparedProfile, { on, lastYear }: AsOf): Environment {
  const { "~numbers": numbers, "~others": others, "~places": places } = prepared(profile);
  return { numbers, others, places, on, lastYear };
}

/** What a fact without years holds, `undefined` when it is unknown. */
export function valueAt(env: Environment, slot: number): PreparedValue {
  return heldAt(env, env.places[slot] as number);
}

/** A figure of a yearly fact, `undefined` when the year or the whole series is unknown. */
export function figureOf(env: Environment, slot: number, year: number): Int | undefined {
  const { numbers, places } = env;
  const place = places[slot] as number;
  if (place === 0) return undefined;
  const index = year - (numbers[place] as number);
  return index >= 0 && index < (numbers[place + 1] as number)
    ? (heldAt(env, place + 2 + index) as Int | undefined)
    : undefined;
}

/** All figures of a yearly fact, `undefined` when it is unknown. */
export function seriesAt(env: Environment, slot: number): PreparedSeries | undefined {
  const { numbers, places } = env;
  const place = places[slot] as number;
  if (place === 0) return undefined;
  const figures: (Int | undefined)[] = [];
  const end = place + 2 + (numbers[place + 1] as number);
  for (let at = place + 2; at < end; at++) figures.push(heldAt(env, at) as Int | undefined);
  return { first: numbers[place] as number, figures };
}
