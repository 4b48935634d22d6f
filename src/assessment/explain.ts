import type { PolicyById } from "../catalog.js";
import { type Environment, environment } from "../conditions/environment.js";
import { type Outcome, type Tri, UNMET } from "../conditions/tri.js";
import type { IsoDate } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import type { Interpretation } from "../law/interpretation.js";
import type { LegalSource } from "../law/source.js";
import type { Catalog } from "../policies/catalog.js";
import type { Locator, Policy, RequirementKind } from "../policies/types.js";
import { type Localized, text } from "../text.js";
import { type AnyProfile, type AssessOptions, readyFor } from "./asked.js";
import { type CompiledRequirement, compilePolicy } from "./compile.js";
import { type ExplanationNode, explainNode } from "./explanation-node.js";
import { forcedBy, verdictOf } from "./lifecycle.js";
import { originOf } from "./origin.js";
import type { Assessment, Lifecycle, Verdict } from "./result.js";
import { requirementTitle } from "./title.js";

/** A demand, explained. */
export interface RequirementExplanation {
  readonly id: string;
  readonly kind: RequirementKind;
  readonly title: Localized;
  readonly at: Locator;
  readonly outcome: Outcome;
  readonly node: ExplanationNode;
  readonly interpretation: Interpretation | null;
}

/** A track, explained. */
export interface TrackExplanation {
  readonly track: string;
  readonly title: Localized;
  readonly outcome: Verdict;
  readonly requirements: readonly RequirementExplanation[];
}

/** A verdict, explained: every demand with the facts it read, the arithmetic, the place and the reading. */
export interface Explanation {
  readonly policy: string;
  readonly title: Localized;
  /** The day that the verdict is for. */
  readonly on: IsoDate;
  /** Whether the policy is in force on that day; if not, that is the reason. */
  readonly lifecycle: Lifecycle;
  readonly outcome: Verdict;
  readonly sources: readonly LegalSource[];
  readonly tracks: readonly TrackExplanation[];
}

/**
 * Why a verdict is as it is: every demand with the facts it read, the arithmetic, the place and the reading. `assess`
 * and `qualifies` pay nothing for this; ask it of the firm that somebody asks about, with or without an assessment.
 *
 * @param assessment - an assessment of this process, as {@link assess} returned it.
 * @throws HuiqiError `not-applicable` for a copy of an assessment: the facts are not in it.
 * @example
 * ```ts
 * import { assess, explain } from "huiqi";
 * const firm = {
 *   enterprise: { rdExpense: { 2023: "299999.99" }, revenue: { 2023: "10000000" } },
 * } as const;
 * const { tracks } = explain(assess("hubei-srdi-sme", firm, { on: "2024-09-01" }));
 * const intensity = tracks[0]?.requirements.find(({ id }) => id === "rd-intensity");
 * intensity?.node.arithmetic; // "299,999.99 ÷ 10,000,000 = 2.9999999% < 3%"
 * ```
 */
export function explain(assessment: Assessment): Explanation;
/**
 * @param policy - a policy id of the catalog.
 * @param profile - whatever is known of the firm.
 * @throws HuiqiError for an unknown policy, a profile that is none, or a date that is none.
 * @example
 * ```ts
 * import { explain } from "huiqi";
 * const { outcome, tracks } = explain("hubei-srdi-sme", {}, { on: "2024-09-01" });
 * outcome; // "undetermined"
 * tracks[0]?.requirements[0]?.outcome; // "unknown"
 * ```
 */
export function explain<
  C extends Catalog = PolicyById,
  Id extends keyof NoInfer<C> & string = keyof C & string,
>(policy: Id, profile: AnyProfile, options: AssessOptions<C>): Explanation;
export function explain(...asked: Asked): Explanation {
  return explanationOf(...asked);
}

/**
 * {@link explain}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeExplain } from "huiqi";
 * const answer = safeExplain("hubei-srdi-sme", {}, { on: "2024-02-30" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["on"]
 * ```
 */
export function safeExplain(assessment: Assessment): Result<Explanation>;
/** {@link explain} of a policy and a firm, handing back faults of the input as data. */
export function safeExplain<
  C extends Catalog = PolicyById,
  Id extends keyof NoInfer<C> & string = keyof C & string,
>(policy: Id, profile: AnyProfile, options: AssessOptions<C>): Result<Explanation>;
export function safeExplain(...asked: Asked): Result<Explanation> {
  return safely(() => explanationOf(...asked));
}

type Asked = [asked: Assessment | string, profile?: AnyProfile, options?: AssessOptions<Catalog>];

function explanationOf(...[asked, profile, options]: Asked): Explanation {
  if (typeof asked === "string") {
    const ready = readyFor(asked, options as AssessOptions<Catalog>);
    return explained(ready.policy, environment(profile as AnyProfile, ready), ready.lifecycle);
  }
  const origin = originOf(asked);
  if (origin === undefined) {
    refuse(
      "not-applicable",
      "assessment",
      asked,
      text("assess 返回的原对象", "the object that assess returned"),
    );
  }
  return explained(origin.policy, origin.env, asked.lifecycle);
}

function explained(policy: Policy, env: Environment, lifecycle: Lifecycle): Explanation {
  const forced = forcedBy(lifecycle);
  let best: Tri = UNMET;
  const tracks = compilePolicy(policy).map(({ name, track, requirements, test }): TrackExplanation => {
    const holds = test(env);
    if (holds > best) best = holds;
    return Object.freeze({
      track: name,
      title: track.title,
      outcome: forced ?? verdictOf(holds),
      requirements: Object.freeze(requirements.map((compiled) => explainedRequirement(compiled, env))),
    });
  });
  return Object.freeze({
    policy: policy.id,
    title: policy.title,
    on: env.on,
    lifecycle,
    outcome: forced ?? verdictOf(best),
    sources: policy.sources,
    tracks: Object.freeze(tracks),
  });
}

function explainedRequirement(
  { requirement, node }: CompiledRequirement,
  env: Environment,
): RequirementExplanation {
  const tree = explainNode(node, env);
  const { id, kind, at, interpretation = null } = requirement;
  return Object.freeze({
    id,
    kind,
    title: requirementTitle(requirement),
    at,
    outcome: tree.outcome,
    node: tree,
    interpretation,
  });
}
