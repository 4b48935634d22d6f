import { type AnyProfile, type AssessOptions, readyFor } from "../assessment/asked.js";
import { type BenefitValue, evaluateAward } from "../benefits/evaluate.js";
import type { CapScope } from "../benefits/types.js";
import type { PolicyById } from "../catalog.js";
import { environment } from "../conditions/environment.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { amount } from "../input/kinds.js";
import { optionsOf } from "../input/options.js";
import { object, optional, readerOf } from "../input/shape.js";
import type { YuanInput } from "../money/yuan.js";
import type { Catalog } from "../policies/catalog.js";
import { text } from "../text.js";

/** As of when, and what was already received. */
export interface SubsidyOptions<C extends Catalog = PolicyById> extends AssessOptions<C> {
  /** Already received under a cap, by what the cap is counted over. */
  readonly already?: { readonly [S in CapScope]?: YuanInput };
}

const readAlready = /* @__PURE__ */ readerOf(
  object("已享受", "already received", {
    project: optional(amount("本项目", "for the project")),
    enterprise: optional(amount("本企业", "by the enterprise")),
    "enterprise-year": optional(amount("本企业本年度", "by the enterprise in the year")),
    product: optional(amount("本产品", "for the product")),
  }),
  "already",
);

/**
 * What one track of a policy is worth on some facts, whether or not the firm qualifies; what was already received
 * counts against its caps.
 *
 * @returns an exact amount, a range, a ceiling, what it depends on, a service, or that the row states none.
 * @throws HuiqiError for an unknown policy or track, a profile that is none, or a date that is none.
 * @example
 * ```ts
 * import { subsidyFor } from "huiqi/subsidies";
 * const facts = { project: { productiveEquipmentInvestment: "34120000" } } as const;
 * const worth = subsidyFor("ezhou-manufacturing-fund", "technical-upgrade", facts, {
 *   on: "2024-09-01",
 *   already: { project: "1400000" },
 * });
 * worth.value === "exact" && worth.amount; // "100000.00"
 * ```
 */
export function subsidyFor<
  C extends Catalog = PolicyById,
  Id extends keyof NoInfer<C> & string = keyof C & string,
>(
  policy: Id,
  track: keyof NoInfer<C>[Id]["tracks"] & string,
  facts: AnyProfile,
  options: SubsidyOptions<C>,
): BenefitValue {
  const ready = readyFor(policy, options);
  const { tracks } = ready.policy;
  const definition = typeof track === "string" && Object.hasOwn(tracks, track) ? tracks[track] : undefined;
  if (definition === undefined) {
    const names = Object.keys(tracks);
    refuse("invalid-choice", "track", track, text(names.join("、"), `one of ${names.join(", ")}`));
  }
  const { already } = optionsOf(options, "already");
  const alreadyFen = already === undefined ? undefined : readAlready(already);
  if (ready.forced === "ineligible") return { value: "not-in-force" };
  return evaluateAward(definition.benefit.award, environment(facts, ready), alreadyFen);
}

/**
 * {@link subsidyFor}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeSubsidyFor } from "huiqi/subsidies";
 * const answer = safeSubsidyFor("hubei-cloud-voucher", "firm" as never, {}, { on: "2024-09-01" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["track"]
 * ```
 */
export function safeSubsidyFor<
  C extends Catalog = PolicyById,
  Id extends keyof NoInfer<C> & string = keyof C & string,
>(
  policy: Id,
  track: keyof NoInfer<C>[Id]["tracks"] & string,
  facts: AnyProfile,
  options: SubsidyOptions<C>,
): Result<BenefitValue> {
  return safely(() => subsidyFor<C, Id>(policy, track, facts, options));
}
