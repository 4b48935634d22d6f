import { compileCondition } from "../conditions/compile.js";
import { asOf, environment } from "../conditions/environment.js";
import { type Outcome, outcomeOf } from "../conditions/tri.js";
import type { Condition } from "../conditions/types.js";
import { type DateInput, isoDate } from "../dates/calendar.js";
import { optionsOf } from "../input/options.js";
import type { AnyProfile } from "./asked.js";

/**
 * The outcome of one condition for a profile, on a day: for predicates outside any policy.
 *
 * @throws HuiqiError for a profile that is none, or a date that is none.
 * @example
 * ```ts
 * import { atLeast, evaluate, lastYear, ratio } from "huiqi";
 * const intensive = atLeast(ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue")), "0.03");
 * const firm = { enterprise: { rdExpense: { 2023: "300000" }, revenue: { 2023: "10000000" } } } as const;
 * evaluate(intensive, firm, { on: "2024-09-01" }); // "met"
 * evaluate(intensive, {}, { on: "2024-09-01" }); // "unknown"
 * ```
 */
export function evaluate(
  condition: Condition,
  profile: AnyProfile,
  options: { readonly on: DateInput },
): Outcome {
  const on = isoDate(optionsOf(options, "on").on, "on");
  return outcomeOf(compileCondition(condition).test(environment(profile, asOf(on))));
}
