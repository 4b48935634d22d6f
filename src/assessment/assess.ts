import { type BenefitValue, evaluateAward } from "../benefits/evaluate.js";
import type { PolicyById } from "../catalog.js";
import type { CompiledCondition } from "../conditions/compile.js";
import { decide } from "../conditions/decide.js";
import { asOf, type Environment, environment } from "../conditions/environment.js";
import { collectMissing, type MissingFact, MissingFacts } from "../conditions/missing.js";
import { collectShortfalls, type Shortfall } from "../conditions/shortfall.js";
import { MET, outcomeOf, type Tri, UNMET } from "../conditions/tri.js";
import { isoDate } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { prepared } from "../facts/profile.js";
import { optionsOf } from "../input/options.js";
import { compare, type Int } from "../money/integer.js";
import { fenOf } from "../money/yuan.js";
import type { Catalog } from "../policies/catalog.js";
import { text } from "../text.js";
import { type AnyProfile, type AssessOptions, allReady, type Ready, readyFor } from "./asked.js";
import { type CompiledRequirement, type CompiledTrack, compilePolicy } from "./compile.js";
import { verdictOf } from "./lifecycle.js";
import { rememberOrigin } from "./origin.js";
import type { Assessment, Lifecycle, RequirementAssessment, TrackAssessment, Verdict } from "./result.js";
import { requirementTitle } from "./title.js";

/**
 * The verdict on one policy, with every demand, what is missing, how far each unmet figure is from its bound, what
 * it is worth, and the readings on which this rests.
 *
 * @param policy - a policy id of the catalog.
 * @param profile - whatever is known of the firm; what is not known is `unknown`, never an error.
 * @throws HuiqiError for an unknown policy, a profile that is none, or a date that is none.
 * @example
 * ```ts
 * import { assess } from "huiqi";
 * const firm = {
 *   enterprise: { rdExpense: { 2023: "299999.99" }, revenue: { 2023: "10000000" } },
 * } as const;
 * const verdict = assess("hubei-srdi-sme", firm, { on: "2024-09-01" });
 * verdict.outcome; // "ineligible"
 * verdict.shortfalls[0]?.by; // "700000.01"
 * ```
 */
export function assess<
  C extends Catalog = PolicyById,
  Id extends keyof NoInfer<C> & string = keyof C & string,
>(policy: Id, profile: AnyProfile, options: AssessOptions<C>): Assessment<Id> {
  const ready = readyFor(policy, options);
  return assessed(ready, environment(profile, ready)) as Assessment<Id>;
}

/**
 * {@link assess}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeAssess } from "huiqi";
 * const answer = safeAssess("hubei-srdi-sme", {}, { on: "2024-02-30" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["on"]
 * ```
 */
export function safeAssess<
  C extends Catalog = PolicyById,
  Id extends keyof NoInfer<C> & string = keyof C & string,
>(policy: Id, profile: AnyProfile, options: AssessOptions<C>): Result<Assessment<Id>> {
  return safely(() => assess<C, Id>(policy, profile, options));
}

/**
 * The verdict on every policy of the catalog, in the order of the list.
 *
 * @throws HuiqiError for a profile that is none, or a date that is none.
 * @example
 * ```ts
 * import { assessAll } from "huiqi";
 * const verdicts = assessAll({ enterprise: { vatTaxpayer: "small-scale" } }, { on: "2024-09-01" });
 * verdicts[0]?.policy; // "advanced-manufacturing-super-deduction"
 * verdicts[0]?.outcome; // "ineligible"
 * ```
 */
export function assessAll<C extends Catalog = PolicyById>(
  profile: AnyProfile,
  options: AssessOptions<C>,
): readonly Assessment<keyof C & string>[] {
  const on = isoDate(optionsOf(options, "on").on, "on");
  const env = environment(profile, asOf(on));
  const all = allReady(options).map((ready) => assessed(ready, env));
  return Object.freeze(all) as readonly Assessment<keyof C & string>[];
}

/**
 * {@link assessAll}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeAssessAll } from "huiqi";
 * const answer = safeAssessAll({ enterprise: { revenue: { 2023: "1.005" } } }, { on: "2024-09-01" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["enterprise.revenue.2023"]
 * ```
 */
export function safeAssessAll<C extends Catalog = PolicyById>(
  profile: AnyProfile,
  options: AssessOptions<C>,
): Result<readonly Assessment<keyof C & string>[]> {
  return safely(() => assessAll(profile, options));
}

/**
 * The verdict alone: the fast path. Prepare a profile once and ask of many policies.
 *
 * @throws HuiqiError for an unknown policy, a profile that is none, or a date that is none.
 * @example
 * ```ts
 * import { qualifies } from "huiqi";
 * qualifies("hubei-srdi-sme", { enterprise: { size: "large" } }, { on: "2024-09-01" }); // "ineligible"
 * ```
 */
export function qualifies<
  C extends Catalog = PolicyById,
  Id extends keyof NoInfer<C> & string = keyof C & string,
>(policy: Id, profile: AnyProfile, options: AssessOptions<C>): Verdict {
  const ready = readyFor(policy, options);
  const facts = prepared(profile);
  return ready.forced ?? verdictOf(decide(ready.chain, facts, ready));
}

/**
 * {@link qualifies}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeQualifies } from "huiqi";
 * const answer = safeQualifies("hubei-srdi-sme", { enterprise: { founded: "2024-02-30" } }, { on: "2024-09-01" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["enterprise.founded"]
 * ```
 */
export function safeQualifies<
  C extends Catalog = PolicyById,
  Id extends keyof NoInfer<C> & string = keyof C & string,
>(policy: Id, profile: AnyProfile, options: AssessOptions<C>): Result<Verdict> {
  return safely(() => qualifies<C, Id>(policy, profile, options));
}

/** Every part is frozen where it is made: walking a finished verdict to freeze it would cost more than the verdict. */
function assessed({ policy, lifecycle, forced }: Ready, env: Environment): Assessment {
  const tracks = Object.freeze(
    compilePolicy(policy).map((track) => assessedTrack(track, env, lifecycle, forced)),
  );
  const best = bestOf(tracks);
  if (best === undefined) {
    refuse("invalid-definition", policy.id, "no tracks", text("至少一条申报途径", "at least one track"));
  }
  const assessment = Object.freeze({
    policy: policy.id,
    on: env.on,
    lifecycle,
    ...best,
    missing: best.outcome === "undetermined" ? missingFrom(best, tracks) : NOTHING,
    tracks,
  });
  rememberOrigin(assessment, { policy, env });
  return assessment;
}

const BEST_FIRST: readonly Verdict[] = ["eligible", "undetermined", "ineligible"];

/** A policy is as good as the best of its tracks: of equally good ones, that with more certain money; else the first. */
function bestOf(tracks: readonly TrackAssessment[]): TrackAssessment | undefined {
  let [best] = tracks;
  for (const track of tracks) {
    if (best === undefined || track === best) continue;
    const rank = BEST_FIRST.indexOf(track.outcome) - BEST_FIRST.indexOf(best.outcome);
    if (rank < 0 || (rank === 0 && compare(certainFen(track), certainFen(best)) > 0)) best = track;
  }
  return best;
}

/** What would decide an undetermined policy: the facts of the best track first, then those of the other open ones. */
function missingFrom(best: TrackAssessment, tracks: readonly TrackAssessment[]): readonly MissingFact[] {
  if (tracks.length === 1) return best.missing;
  const all = new MissingFacts();
  all.addAll(best.missing);
  for (const { outcome, missing } of tracks) if (outcome === "undetermined") all.addAll(missing);
  return all.list();
}

/** The money that a track gives for certain: what breaks a tie between tracks that are equally open. */
function certainFen({ benefit }: TrackAssessment): Int {
  if (benefit.value === "exact") return fenOf(benefit.amount);
  return benefit.value === "range" ? fenOf(benefit.from) : 0;
}

function assessedTrack(
  { name, track, requirements, test, interpretations }: CompiledTrack,
  env: Environment,
  lifecycle: Lifecycle,
  forced: Verdict | null,
): TrackAssessment {
  const outcome = forced ?? verdictOf(test(env));
  const demands: RequirementAssessment[] = [];
  const missing = outcome === "undetermined" ? new MissingFacts() : null;
  const shortfalls: Shortfall[] = [];
  for (const compiled of requirements) {
    const demand = assessedRequirement(compiled, env);
    demands.push(demand);
    if (!compiled.gates) continue;
    missing?.addAll(demand.missing);
    for (const shortfall of demand.shortfalls) shortfalls.push(shortfall);
  }
  const { award, payer, at } = track.benefit;
  const inForce = lifecycle.state === "in-force" || lifecycle.state === "superseded";
  const value: BenefitValue = inForce ? evaluateAward(award, env) : { value: "not-in-force" };
  return Object.freeze({
    track: name,
    title: track.title,
    applicant: track.applicant,
    outcome,
    requirements: Object.freeze(demands),
    missing: missing?.list() ?? NOTHING,
    shortfalls: shortfalls.length === 0 ? NOTHING : Object.freeze(shortfalls),
    // Made here and nobody else's: to spread it would take a third of the whole assessment.
    benefit: Object.freeze(Object.assign(value, { payer, at })),
    interpretations,
  });
}

const NOTHING: readonly never[] = Object.freeze([]);

const settled = new WeakMap<CompiledRequirement, RequirementAssessment>();

function assessedRequirement(compiled: CompiledRequirement, env: Environment): RequirementAssessment {
  const { node } = compiled;
  const outcome = node.test(env);
  if (outcome === UNMET) return said(compiled, outcome, NOTHING, shortfallsOf(node, env));
  if (outcome !== MET) return said(compiled, outcome, missingOf(node, env), NOTHING);
  // Of a demand that is met there is the same to say of every firm.
  let met = settled.get(compiled);
  if (met === undefined) {
    met = said(compiled, outcome, NOTHING, NOTHING);
    settled.set(compiled, met);
  }
  return met;
}

function said(
  { requirement }: CompiledRequirement,
  outcome: Tri,
  missing: readonly MissingFact[],
  shortfalls: readonly Shortfall[],
): RequirementAssessment {
  const { id, kind, at, interpretation } = requirement;
  const demand = {
    id,
    kind,
    title: requirementTitle(requirement),
    at,
    outcome: outcomeOf(outcome),
    missing,
    shortfalls,
  };
  return Object.freeze(interpretation === undefined ? demand : { ...demand, interpretation });
}

function missingOf(node: CompiledCondition, env: Environment): readonly MissingFact[] {
  const missing = new MissingFacts();
  collectMissing(node, env, missing);
  return missing.list();
}

function shortfallsOf(node: CompiledCondition, env: Environment): readonly Shortfall[] {
  const shortfalls: Shortfall[] = [];
  collectShortfalls(node, env, shortfalls);
  return Object.freeze(shortfalls);
}
