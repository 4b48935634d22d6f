import type { BenefitValue } from "../benefits/evaluate.js";
import type { DateInput } from "../dates/calendar.js";
import { HuiqiError, type HuiqiIssue, type Result, safely } from "../error/huiqi-error.js";
import { safeSubsidyFor } from "./subsidy-for.js";

/** An entry of the firm in the statistics of above-scale industry (进规). */
export interface EnrolmentInput {
  /** `first` (首次进规), or `first-return` (首次复进规). */
  readonly kind: "first" | "first-return";
  readonly date: DateInput;
}

/**
 * The award of the city for enrolling as above-scale enterprise (row 34), from all enrolments that a firm has had. The
 * sums are those of the catalog.
 *
 * @param enrolments - all of them; none is `[]`.
 * @param options - the day that it is for: last year's enrolments and this year's count.
 * @throws HuiqiError for an enrolment or a date that is none.
 * @example
 * ```ts
 * import { enrolment } from "huiqi/subsidies";
 * const worth = enrolment([{ kind: "first", date: "2024-02-01" }], { on: "2024-09-01" });
 * worth.value === "exact" && worth.amount; // "200000.00"
 * ```
 */
export function enrolment(
  enrolments: readonly EnrolmentInput[],
  options: { readonly on: DateInput },
): BenefitValue {
  const facts = { enterprise: { aboveScaleEnrolments: enrolments } };
  const answer = safeSubsidyFor("ezhou-above-scale-enrolment", "enterprise", facts, options);
  if (answer.ok) return answer.value;
  const [first, ...rest] = answer.issues.map(named);
  throw new HuiqiError([first as HuiqiIssue, ...rest]);
}

/** A fault at the place where this door's caller gave it. */
function named(issue: HuiqiIssue): HuiqiIssue {
  return { ...issue, path: issue.path.replace("enterprise.aboveScaleEnrolments", "enrolments") };
}

/**
 * {@link enrolment}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeEnrolment } from "huiqi/subsidies";
 * const answer = safeEnrolment([{ kind: "first", date: "2024-02-30" }], { on: "2024-09-01" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["enrolments[0].date"]
 * ```
 */
export function safeEnrolment(
  enrolments: readonly EnrolmentInput[],
  options: { readonly on: DateInput },
): Result<BenefitValue> {
  return safely(() => enrolment(enrolments, options));
}
