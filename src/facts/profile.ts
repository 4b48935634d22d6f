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

/**
 * Known facts, close together: a province's firms do not fit into a processor's cache, but one firm's facts do. A fact
 * has a place; a yearly one has several, for its first year, the number of its figures, and the figures.
 */
export interface PreparedFacts {
  /**
   * What is at a place: a figure as it is, {@link YES} or {@link NO}, and `NaN` for all else. An array of nothing but
   * numbers holds them in itself; any other points to each. What is at the first place is not known.
   */
  readonly numbers: readonly number[];
  /** What is at a place where `numbers` has `NaN`: text, lists, figures too large for a number; or nothing. */
  readonly others: readonly PreparedValue[];
  /** The place of each slot. Firms of which the same is known share one. */
  readonly places: Uint16Array;
}

/** Yes and no among figures, which are finite. */
export const YES = Number.POSITIVE_INFINITY;
export const NO = Number.NEGATIVE_INFINITY;

/** What is at a place. */
export function heldAt({ numbers, others }: PreparedFacts, place: number): PreparedValue {
  const number = numbers[place] as number;
  if (Number.isNaN(number)) return others[place];
  return number === YES ? true : number === NO ? false : number;
}

/**
 * A profile that has been checked and laid out for evaluation. Prepare once, assess often: it does not depend on a date
 * or a policy.
 */
export interface PreparedProfile {
  /** @internal */
  readonly "~numbers": PreparedFacts["numbers"];
  /** @internal */
  readonly "~others": PreparedFacts["others"];
  /** @internal */
  readonly "~places": PreparedFacts["places"];
}

/** Only what {@link prepare} made counts: input that merely looks prepared is parsed like any other. */
class Prepared implements PreparedProfile {
  readonly "~numbers": PreparedFacts["numbers"];
  readonly "~others": PreparedFacts["others"];
  readonly "~places": PreparedFacts["places"];
  readonly #made = true;

  constructor({ numbers, others, places }: PreparedFacts) {
    this["~numbers"] = numbers;
    this["~others"] = others;
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

/** A profile as it was prepared, or prepared now. */
export function prepared(profile: ProfileInput | PreparedProfile): PreparedProfile {
  return isPrepared(profile) ? profile : prepare(profile);
}

function laidOut(facts: ReadonlyMap<number, PreparedValue>): PreparedFacts {
  const layout = new Layout();
  const known: number[] = [];
  // Numbers come last, so that `others` ends where they begin.
  for (const last of [false, true]) {
    for (const [slot, value] of facts) {
      if (isNumeric(value) === last) known.push(slot, layout.append(value));
    }
  }
  return { ...layout.facts(), places: placesOf(known) };
}

function isNumeric(value: PreparedValue): boolean {
  return typeof value === "number" || typeof value === "boolean" || isSeries(value);
}

/** The same facts with some of them changed, by slot. */
export function withFacts(facts: PreparedFacts, changes: ReadonlyMap<number, PreparedValue>): PreparedFacts {
  const layout = new Layout(facts);
  const places = new Uint16Array(facts.places);
  for (const [slot, value] of changes) {
    places[slot] = value === undefined ? 0 : layout.append(value);
  }
  return { ...layout.facts(), places };
}

const NOTHING: readonly PreparedValue[] = Object.freeze([]);

/** Facts on their way to places. */
class Layout {
  readonly #numbers: number[];
  readonly #others: PreparedValue[];

  constructor(
    { numbers, others }: Pick<PreparedFacts, "numbers" | "others"> = { numbers: [Number.NaN], others: [] },
  ) {
    this.#numbers = [...numbers];
    this.#others = [...others];
  }

  /** The place that a value gets. */
  append(value: PreparedValue): number {
    const place = this.#numbers.length;
    if (isSeries(value)) {
      this.#push(value.first);
      this.#push(value.figures.length);
      for (const figure of value.figures) this.#push(figure);
    } else this.#push(value);
    return place;
  }

  facts(): Pick<PreparedFacts, "numbers" | "others"> {
    // Copied to their size: what grows has room to spare.
    return {
      numbers: this.#numbers.slice(),
      others: this.#others.length === 0 ? NOTHING : this.#others.slice(),
    };
  }

  #push(value: PreparedValue): void {
    if (typeof value === "number") this.#numbers.push(value);
    else if (typeof value === "boolean") this.#numbers.push(value ? YES : NO);
    else {
      if (value !== undefined) {
        // No holes: they would make every look at it slower.
        while (this.#others.length < this.#numbers.length) this.#others.push(undefined);
        this.#others.push(value);
      }
      this.#numbers.push(Number.NaN);
    }
  }
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
