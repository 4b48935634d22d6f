import type { PolicyById } from "../catalog.js";
import { type DateInput, datePlusDays, datePlusYears, type IsoDate, isoDate } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { prepared } from "../facts/profile.js";
import { optionsOf } from "../input/options.js";
import type { Catalog } from "../policies/catalog.js";
import { text } from "../text.js";
import type { AnyProfile } from "./asked.js";
import { qualifies } from "./assess.js";
import type { Verdict } from "./result.js";

/** Over which days, and by which catalog. */
export interface TimelineOptions<C extends Catalog = PolicyById> {
  readonly from: DateInput;
  /** The last day looked at, included; at most thirty years on. */
  readonly to: DateInput;
  readonly catalog?: C;
}

/** Days, both ends included, on which a verdict is the same. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly outcome: Verdict;
}

/** Every day is looked at, so there must not be too many. */
const MOST_YEARS = 30;

/**
 * How a verdict changes as time passes, if nothing else does: years that become full, titles that run out, books that
 * grow old, rules that end.
 *
 * Facts are taken as they are. A yearly fact of a year that is not given is unknown, so a verdict that reads last
 * year's books is undetermined from 1 January on.
 *
 * @throws HuiqiError for an unknown policy, a profile or a date that is none, or `out-of-range` days.
 * @example
 * ```ts
 * import { timeline } from "huiqi";
 * const firm = {
 *   enterprise: { revenue: { 2023: 25000000 }, aboveScaleEnrolments: [{ kind: "first", date: "2023-02-01" }] },
 * } as const;
 * timeline("ezhou-above-scale-enrolment", firm, { from: "2024-12-30", to: "2025-01-02" });
 * // [
 * //   { from: "2024-12-30", to: "2024-12-31", outcome: "eligible" },
 * //   { from: "2025-01-01", to: "2025-01-02", outcome: "ineligible" },
 * // ]
 * ```
 */
export function timeline<
  C extends Catalog = PolicyById,
  Id extends keyof NoInfer<C> & string = keyof C & string,
>(policy: Id, profile: AnyProfile, options: TimelineOptions<C>): readonly Stretch[] {
  const { catalog, ...days } = optionsOf(options, "from", "to", "catalog");
  const from = isoDate(days.from, "from");
  const to = isoDate(days.to, "to");
  const latest = datePlusYears(from, MOST_YEARS);
  if (to < from || to > latest) {
    refuse(
      "out-of-range",
      "to",
      to,
      text(`${from} 至 ${latest} 之间的日期`, `a day from ${from} to ${latest}`),
    );
  }
  const ready = prepared(profile);
  const stretches: Stretch[] = [];
  let start = from;
  let outcome: Verdict | undefined;
  for (let on = from; on <= to; on = datePlusDays(on, 1)) {
    const verdict = qualifies<C, Id>(policy, ready, catalog === undefined ? { on } : { on, catalog });
    if (outcome !== undefined && verdict !== outcome) {
      stretches.push(Object.freeze({ from: start, to: datePlusDays(on, -1), outcome }));
      start = on;
    }
    outcome = verdict;
  }
  if (outcome !== undefined) stretches.push(Object.freeze({ from: start, to, outcome }));
  return Object.freeze(stretches);
}

/**
 * {@link timeline}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeTimeline } from "huiqi";
 * const answer = safeTimeline("hubei-srdi-sme", {}, { from: "2025-01-01", to: "2024-01-01" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["to"]
 * ```
 */
export function safeTimeline<
  C extends Catalog = PolicyById,
  Id extends keyof NoInfer<C> & string = keyof C & string,
>(policy: Id, profile: AnyProfile, options: TimelineOptions<C>): Result<readonly Stretch[]> {
  return safely(() => timeline<C, Id>(policy, profile, options));
}
