import { catalog as cityCatalog, type PolicyById } from "../catalog.js";
import { decide } from "../conditions/decide.js";
import { asOf } from "../conditions/environment.js";
import { isoDate } from "../dates/calendar.js";
import { refuse } from "../error/huiqi-error.js";
import { plain } from "../error/plain.js";
import { prepared } from "../facts/profile.js";
import { optionsOf } from "../input/options.js";
import { type Catalog, policyIn } from "../policies/catalog.js";
import { text } from "../text.js";
import type { AnyProfile, AssessOptions } from "./asked.js";
import { chainOfPolicy } from "./compile.js";
import { forcedBy, lifecycleOf, verdictOf } from "./lifecycle.js";
import type { Verdict } from "./result.js";

/** Several policies made ready for many firms. */
export interface Screener {
  /** The policies, in the order of the verdicts. */
  readonly policies: readonly string[];
  /**
   * The verdict on every policy. Nothing is kept but the verdicts themselves: no reasons, no text.
   *
   * @param into - an array to write to instead of a new one.
   * @throws HuiqiError for a profile that is none.
   */
  verdicts(profile: AnyProfile, into?: Verdict[]): Verdict[];
}

/**
 * Makes one policy, several, or the whole catalog (`"all"`) ready for screening many firms as of a day.
 *
 * @throws HuiqiError for an unknown policy, or a date that is none.
 * @example
 * ```ts
 * import { screener } from "huiqi";
 * const two = screener(["hubei-srdi-sme", "ezhou-above-scale-enrolment"], { on: "2024-09-01" });
 * two.verdicts({ enterprise: { size: "large", aboveScaleEnrolments: [] } }); // ["ineligible", "ineligible"]
 * ```
 */
export function screener<
  C extends Catalog = PolicyById,
  Id extends keyof NoInfer<C> & string = keyof C & string,
>(policies: Id | readonly Id[] | "all", options: AssessOptions<C>): Screener {
  const asked = optionsOf(options, "on", "catalog");
  const catalog: Catalog = asked.catalog ?? cityCatalog;
  const on = isoDate(asked.on, "on");
  const when = asOf(on);
  const given = plain(policies, "policies");
  const ids: readonly unknown[] =
    given === "all" ? Object.keys(catalog) : Array.isArray(given) ? given : [given];
  const ready = ids.map((id) => {
    const policy = policyIn(catalog, id, "policies");
    return { id: policy.id, forced: forcedBy(lifecycleOf(policy, on)), chain: chainOfPolicy(policy) };
  });
  return Object.freeze({
    policies: Object.freeze(ready.map(({ id }) => id)),
    verdicts(profile: AnyProfile, into: Verdict[] = []): Verdict[] {
      const facts = prepared(profile);
      for (let place = 0; place < ready.length; place++) {
        const { forced, chain } = ready[place] as (typeof ready)[number];
        into[place] = forced ?? verdictOf(decide(chain, facts, when));
      }
      return into;
    },
  });
}

/** How far a screening has come. */
export interface ScreenOptions {
  /** Called after every so many firms, and at the end, with how many there have been. */
  readonly onProgress?: (firms: number) => void;
  /** How many firms lie between two calls; a thousand where absent. */
  readonly every?: number;
}

/** What came of one firm of a stream. */
export interface Screened<T> {
  readonly firm: T;
  /** In the order of the screener's policies. */
  readonly verdicts: readonly Verdict[];
}

/**
 * Screens a stream of firms, one after another: the next is asked for when the reader is done with the last, so that no
 * more than one firm is held.
 *
 * @param firms - any iterable, or one that waits: lines of a file, rows of a cursor.
 * @param profileOf - the profile of a firm of the stream.
 * @throws HuiqiError for a profile that is none; the firms before it have been handed out.
 * @example
 * ```ts
 * import { screen, screener } from "huiqi";
 * const all = screener("hubei-srdi-sme", { on: "2024-09-01" });
 * const firms = [{ id: 1, profile: { enterprise: { size: "large" } } }] as const;
 * const seen: string[] = [];
 * for await (const { firm, verdicts } of screen(firms, ({ profile }) => profile, all)) {
 *   seen.push(`${firm.id} ${verdicts[0]}`);
 * }
 * seen; // ["1 ineligible"]
 * ```
 */
export async function* screen<T>(
  firms: Iterable<T> | AsyncIterable<T>,
  profileOf: (firm: T) => AnyProfile,
  ready: Screener,
  { onProgress, every = 1000 }: ScreenOptions = {},
): AsyncGenerator<Screened<T>, void, undefined> {
  if (!Number.isSafeInteger(every) || every < 1) {
    refuse("out-of-range", "every", every, text("正整数", "a whole number, at least 1"));
  }
  let done = 0;
  for await (const firm of firms) {
    yield { firm, verdicts: ready.verdicts(profileOf(firm)) };
    done += 1;
    if (done % every === 0) onProgress?.(done);
  }
  if (done % every !== 0) onProgress?.(done);
}
