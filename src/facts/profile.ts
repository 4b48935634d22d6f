import { HuiqiError, type HuiqiIssue, type Result, safely } from "../error/huiqi-error.js";
import { plain } from "../error/plain.js";
import type { Form } from "../input/read-scalar.js";
import type { Int } from "../money/integer.js";
import { factIndex } from "./lookup.js";
import { issuesOf, profileSchemaOf } from "./schema.js";
import type { Profile, ProfileInput } from "./types.js";

/** A yearly fact, ready for the evaluator: figures from `first` on, `undefined` where a year is unknown. */
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
 * A profile that has been checked and laid out for evaluation, a value a slot. Prepare once, assess often: it does
 * not depend on a date or a policy.
 */
export interface PreparedProfile {
  readonly "~prepared": readonly PreparedValue[];
}

/** Whether a value is a prepared profile and not raw input. */
export function isPrepared(value: unknown): value is PreparedProfile {
  return typeof value === "object" && value !== null && prepared.has(value);
}

/** Only what {@link prepare} made counts: input that merely looks prepared is parsed like any other. */
const prepared = new WeakSet<object>();

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
  const values: PreparedValue[] = [];
  for (const { subject, name, slot, fact } of factIndex().values()) {
    const given = subjects[subject]?.[name];
    values[slot] =
      fact.type === "series" && given !== undefined
        ? seriesOf(given as { readonly [year: string]: Int })
        : (given as PreparedValue);
  }
  const result: PreparedProfile = Object.freeze({ "~prepared": values });
  prepared.add(result);
  return result;
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

/** {@link parseProfile}, handing back faults as data. */
export function safeParseProfile(input: unknown): Result<Profile> {
  return safely(() => parseProfile(input));
}

function parse(input: unknown, form: Form): unknown {
  const result = profileSchemaOf(form).safeParse(plain(input), { reportInput: true });
  if (result.success) return result.data;
  const [first, ...rest] = issuesOf(result.error.issues);
  throw new HuiqiError([first as HuiqiIssue, ...rest]);
}
