import { HuiqiError, type HuiqiIssue, type Result, safely } from "../error/huiqi-error.js";
import { plain } from "../error/plain.js";
import type { Form } from "../input/read-scalar.js";
import type { Int } from "../money/integer.js";
import { factIndex } from "./lookup.js";
import { issuesOf, profileSchemaOf } from "./schema.js";
import type { Profile, ProfileInput } from "./types.js";

/** A yearly fact: figures from `first` on, `undefined` where a year is unknown. */
export interface PreparedSeries {
  readonly first: number;
  readonly figures: readonly (Int | undefined)[];
}

/** One record, ready for the evaluator. */
export type PreparedRecord = {
  readonly [field: string]: Int | string | boolean | null | readonly string[] | undefined;
};

/** Whatever a fact holds once prepared; `undefined` is unknown. */
export type PreparedValue =
  | Int
  | string
  | boolean
  | readonly string[]
  | PreparedSeries
  | readonly PreparedRecord[]
  | undefined;

/** Known facts, close together: a province's firms do not fit into a processor's cache, but one firm's facts do. */
export interface PreparedFacts {
  /**
   * What is known, one fact after another; the first is `undefined`, for all that is not. A yearly fact is its first
   * year, the number of its figures, and the figures.
   */
  readonly values: readonly PreparedValue[];
  /** The place in `values` of each slot. Firms of which the same is known share one. */
  readonly places: Uint16Array;
}

/**
 * A profile that has been checked and laid out for evaluation. Prepare once, assess often: it does not depend on a date
 * or a policy.
 */
export interface PreparedProfile {
  /** @internal */
  readonly "~values": PreparedFacts["values"];
  /** @internal */
  readonly "~places": PreparedFacts["places"];
}

/** Only what {@link prepare} made counts: input that merely looks prepared is parsed like any other. */
class Prepared implements PreparedProfile {
  readonly "~values": PreparedFacts["values"];
  readonly "~places": PreparedFacts["places"];
  readonly #made = true;

  constructor({ values, places }: PreparedFacts) {
    this["~values"] = values;
    this["~places"] = places;
    Object.freeze(this);
  }

  static made(value: object): value is Prepared {
    return #made in value;
  }
}

/** Whether a value is a prepared profile and not raw input. */
export function isPrepared(value: unknown): value is PreparedProfile {
  return typeof value === "object" && value !== null && Prepared.made(value);
}

/**
 * Checks a profile and lays it out for {@link assess} and {@link qualifies}.
 *
 * @throws HuiqiError naming the path, the value and what was expected, for anything that is not a profile.
 * @example
 * ```ts
 * import { prepare, qualifies } from "huiqi";
 * const firm = prepare({ enterprise: { revenue: { 2023: "10000000.00" } } });
 * qualifies("hubei-srdi-sme", firm, { on: "2024-09-01" }); // "undetermined"
 * ```
 */
export function prepare(profile: ProfileInput): PreparedProfile {
  const subjects = parse(profile, "units") as {
    readonly [subject: string]: { readonly [fact: string]: unknown };
  };
  const changes = new Map<number, PreparedValue>();
  for (const { subject, name, slot, fact } of factIndex().values()) {
    const given = subjects[subject]?.[name];
    if (given === undefined) continue;
    changes.set(
      slot,
      fact.type === "series" ? seriesOf(given as { readonly [year: string]: Int }) : (given as PreparedValue),
    );
  }
  return new Prepared(laidOut(changes));
}

function laidOut(facts: ReadonlyMap<number, PreparedValue>): PreparedFacts {
  const values: PreparedValue[] = [undefined];
  const known: number[] = [];
  for (const [slot, value] of facts) {
    known.push(slot, values.length);
    append(values, value);
  }
  return { values, places: placesOf(known) };
}

/** The same facts with some of them changed, by slot. */
export function withFacts(
  { values, places }: PreparedFacts,
  changes: ReadonlyMap<number, PreparedValue>,
): PreparedFacts {
  const changed = [...values];
  const moved = new Uint16Array(places);
  for (const [slot, value] of changes) {
    moved[slot] = value === undefined ? 0 : changed.length;
    append(changed, value);
  }
  return { values: changed, places: moved };
}

function append(values: PreparedValue[], value: PreparedValue): void {
  if (isSeries(value)) values.push(value.first, value.figures.length, ...value.figures);
  else values.push(value);
}

function isSeries(value: PreparedValue): value is PreparedSeries {
  return typeof value === "object" && !Array.isArray(value);
}

/** So many sets of known facts are kept; beyond, every profile has its own. */
const MOST_LAYOUTS = 1000;
const layouts = new Map<string, Uint16Array>();

/** The place of each slot, from slots and places in turn. */
function placesOf(known: readonly number[]): Uint16Array {
  const name = known.join();
  let places = layouts.get(name);
  if (places === undefined) {
    places = new Uint16Array(factIndex().size);
    for (let index = 0; index < known.length; index += 2) {
      places[known[index] as number] = known[index + 1] as number;
    }
    if (layouts.size < MOST_LAYOUTS) layouts.set(name, places);
  }
  return places;
}

function seriesOf(byYear: { readonly [year: string]: Int }): PreparedSeries {
  const years = Object.keys(byYear).map(Number);
  if (years.length === 0) return { first: 0, figures: [] };
  const first = Math.min(...years);
  const figures: (Int | undefined)[] = [];
  for (let year = first; year <= Math.max(...years); year++) figures.push(byYear[year]);
  return { first, figures };
}

/**
 * A profile from untrusted input, in canonical form.
 *
 * @throws HuiqiError naming the path, the value and what was expected; `issues` holds every fault found.
 * @example
 * ```ts
 * import { parseProfile } from "huiqi";
 * parseProfile({ enterprise: { revenue: { "2023": "10000000" } } });
 * // { enterprise: { revenue: { "2023": "10000000.00" } } }
 * ```
 */
export function parseProfile(input: unknown): Profile {
  return parse(input, "canonical") as Profile;
}

/**
 * {@link parseProfile}, handing back faults as data.
 *
 * @example
 * ```ts
 * import { safeParseProfile } from "huiqi";
 * const answer = safeParseProfile({ enterprise: { revenues: {} } });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["enterprise.revenues"]
 * ```
 */
export function safeParseProfile(input: unknown): Result<Profile> {
  return safely(() => parseProfile(input));
}

function parse(input: unknown, form: Form): unknown {
  const result = profileSchemaOf(form).safeParse(plain(input), { reportInput: true });
  if (result.success) return result.data;
  const [first, ...rest] = issuesOf(result.error.issues);
  throw new HuiqiError([first as HuiqiIssue, ...rest]);
}
