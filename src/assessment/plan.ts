import { type BenefitValue, evaluateAward } from "../benefits/evaluate.js";
import type { Award } from "../benefits/types.js";
import type { PolicyById } from "../catalog.js";
import { compileCondition } from "../conditions/compile.js";
import { asOf, type Environment, environment } from "../conditions/environment.js";
import type { MissingFact } from "../conditions/missing.js";
import { MET } from "../conditions/tri.js";
import { type IsoDate, isoDate } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { plain } from "../error/plain.js";
import { prepared } from "../facts/profile.js";
import { optionsOf } from "../input/options.js";
import { add, type Int, maximum, minimum, subtract } from "../money/integer.js";
import { ratioUnitsOf } from "../money/ratio.js";
import { fenOf, type Yuan, yuanOfFen } from "../money/yuan.js";
import type { Catalog } from "../policies/catalog.js";
import type { Policy, Track } from "../policies/types.js";
import { type Localized, text } from "../text.js";
import type { AnyProfile, AssessOptions } from "./asked.js";
import { assessAll } from "./assess.js";
import { bestCombinations } from "./combine.js";
import { originOf } from "./origin.js";
import type { Assessment, TrackAssessment } from "./result.js";

/** As of when, and what must or must not be in the plan. */
export interface PlanOptions<C extends Catalog = PolicyById> extends AssessOptions<C> {
  /** Policies that the firm does not want. */
  readonly exclude?: readonly (keyof NoInfer<C> & string)[];
  /** Policies that the firm wants whatever they displace. */
  readonly require?: readonly (keyof NoInfer<C> & string)[];
}

/** One track of the plan. */
export interface PlannedTrack {
  readonly policy: string;
  readonly track: string;
  readonly title: Localized;
  /** Money that the row promises. */
  readonly certain: Yuan;
  /** Money at most, where an office sets the sum; equal to `certain` where it does not. */
  readonly upTo: Yuan;
  readonly benefit: BenefitValue;
}

/** A track that a missing fact leaves open. */
export interface OpenTrack {
  readonly policy: string;
  readonly track: string;
  readonly title: Localized;
  readonly missing: readonly MissingFact[];
  readonly benefit: BenefitValue;
}

/** Why a track is not in the plan. The codes are part of the public contract. */
export type LeftOutReason =
  /** The firm does not qualify. */
  | "ineligible"
  /** Asked to be left out. */
  | "not-wanted"
  /** The firm holds the title that it gives. */
  | "already-held"
  /** Another policy, with which it cannot be had, is worth more or was asked for. */
  | "exclusive"
  /** Another track of the same policy was taken. */
  | "one-track"
  /** Another policy of the plan makes the same payment. */
  | "same-payment"
  /** The money goes to somebody else: a district, a bank. */
  | "other-payee";

/** A track that is not in the plan. */
export interface LeftOut {
  readonly policy: string;
  readonly track: string;
  readonly reason: LeftOutReason;
  /** The policy because of which it is out. */
  readonly because: string | null;
}

/** The sums of a combination. */
export interface PlanSums {
  /** What the rows promise. */
  readonly certain: Yuan;
  /** What they give at most. */
  readonly upTo: Yuan;
}

/** The best lawful combination of what a firm can have. */
export interface Plan extends PlanSums {
  readonly on: IsoDate;
  readonly chosen: readonly PlannedTrack[];
  /** How many of the chosen state no sum, or one that a calculator works out. */
  readonly withoutSum: number;
  /** The best other combination, and what it lacks; null where there is none. */
  readonly runnerUp: (PlanSums & { readonly instead: readonly string[]; readonly difference: Yuan }) | null;
  /** Tracks that missing facts leave undetermined: no part of the sums. */
  readonly open: readonly OpenTrack[];
  readonly leftOut: readonly LeftOut[];
  /** Policies that were asked for and cannot be had. */
  readonly impossible: readonly string[];
}

/** One payment of an eligible track. */
interface Item {
  readonly policy: Policy;
  readonly track: TrackAssessment;
  /** What is paid: the same name twice is one payment. */
  readonly payment: string;
  readonly certain: Int;
  readonly upTo: Int;
  /** Where there is no sum to compare by: the rate of a tax relief. */
  readonly rate: Int;
}

/**
 * The combination of eligible tracks with the highest certain sum that respects every relation: what excludes each
 * other, one track a policy unless its tracks combine, titles already held, one payment printed twice counted once.
 *
 * Exact and deterministic. A tie goes to the higher sum at most, then to the higher rate of a tax relief, then to more
 * tracks, then to the order of the list.
 *
 * @throws HuiqiError for a profile that is none, a date that is none, or a policy id that the catalog does not have.
 * @example
 * ```ts
 * import { plan } from "huiqi";
 * const firm = {
 *   enterprise: {
 *     revenue: { 2023: "25000000" },
 *     aboveScaleEnrolments: [{ kind: "first", date: "2024-02-01" }],
 *   },
 * } as const;
 * plan(firm, { on: "2024-09-01" }).certain; // "200000.00"
 * ```
 */
export function plan<C extends Catalog = PolicyById>(profile: AnyProfile, options: PlanOptions<C>): Plan {
  const ready = prepared(profile);
  const { on, exclude, require } = optionsOf(options, "on", "exclude", "require");
  const assessments = assessAll<C>(ready, options);
  const env = environment(ready, asOf(isoDate(on, "on")));
  const unwanted = new Set(idsOf(exclude, assessments, "exclude"));
  const wanted = new Set(idsOf(require, assessments, "require"));
  const items: Item[] = [];
  const open: OpenTrack[] = [];
  const leftOut: LeftOut[] = [];
  for (const assessment of assessments) {
    const policy = originOf(assessment)?.policy;
    if (policy !== undefined) sortOut(policy, assessment, env, unwanted, { items, open, leftOut });
  }
  const ordered = payersFirst(items, wanted);
  const lawful = ordered.filter(
    (item) =>
      wanted.has(item.policy.id) ||
      !ordered.some((other) => wanted.has(other.policy.id) && displaces(other, item)),
  );
  const { best, runnerUp } = bestCombinations(
    lawful.map(({ certain, upTo, rate }) => ({ worth: [certain, upTo, rate] })),
    (a, b) => conflicts(lawful[a] as Item, lawful[b] as Item),
  );
  const taken = best.taken.map((place) => lawful[place] as Item);
  const other = runnerUp?.taken.map((place) => lawful[place] as Item) ?? null;
  const chosen = plannedTracks(taken);
  for (const item of ordered) {
    if (!taken.includes(item)) leftOut.push(leftOutOf(item, taken));
  }
  const planned = new Set(taken.map(({ policy }) => policy.id));
  return Object.freeze({
    on: env.on,
    chosen,
    certain: sumOf(taken, "certain"),
    upTo: sumOf(taken, "upTo"),
    withoutSum: chosen.filter(({ upTo }) => upTo === "0.00").length,
    runnerUp: other === null ? null : runnerUpOf(other, taken),
    open,
    leftOut: inListOrder(leftOut, assessments),
    impossible: [...wanted].filter((id) => !planned.has(id)),
  });
}

/**
 * {@link plan}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safePlan } from "huiqi";
 * const answer = safePlan({}, { on: "2024-09-31" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["on"]
 * ```
 */
export function safePlan<C extends Catalog = PolicyById>(
  profile: AnyProfile,
  options: PlanOptions<C>,
): Result<Plan> {
  return safely(() => plan(profile, options));
}

function idsOf(
  given: readonly string[] | undefined,
  assessments: readonly Assessment[],
  path: string,
): readonly string[] {
  if (given === undefined) return [];
  const expected = text("目录中政策编号的数组", "an array of policy ids of the catalog");
  const ids = plain(given, path);
  if (!Array.isArray(ids)) refuse("invalid-type", path, ids, expected);
  for (const [index, id] of ids.entries()) {
    if (!assessments.some(({ policy }) => policy === id)) {
      refuse("unknown-policy", `${path}[${index}]`, id, expected);
    }
  }
  return ids;
}

interface Heaps {
  readonly items: Item[];
  readonly open: OpenTrack[];
  readonly leftOut: LeftOut[];
}

function sortOut(
  policy: Policy,
  assessment: Assessment,
  env: Environment,
  unwanted: ReadonlySet<string>,
  { items, open, leftOut }: Heaps,
): void {
  for (const track of assessment.tracks) {
    const definition = policy.tracks[track.track];
    if (definition === undefined) continue;
    const reason = reasonAgainst(policy, definition, track, env, unwanted);
    const name = { policy: policy.id, track: track.track };
    if (reason !== null) leftOut.push({ ...name, reason, because: null });
    else if (track.outcome === "undetermined") {
      const { title, missing, benefit } = track;
      open.push({ ...name, title, missing, benefit });
    } else items.push(...paymentsOf(policy, definition, track, env));
  }
}

function reasonAgainst(
  policy: Policy,
  definition: Track,
  track: TrackAssessment,
  env: Environment,
  unwanted: ReadonlySet<string>,
): LeftOutReason | null {
  if (unwanted.has(policy.id)) return "not-wanted";
  if (track.outcome === "ineligible") return "ineligible";
  if (holdsAlready(definition, env)) return "already-held";
  const { applicant, benefit } = definition;
  const isForOthers = applicant === "county-authority" || applicant === "bank" || benefit.payee !== undefined;
  return isForOthers ? "other-payee" : null;
}

function holdsAlready({ grants }: Track, env: Environment): boolean {
  if (grants === undefined) return false;
  const held = compileCondition({
    test: "some",
    select: {
      records: "enterprise.titles",
      where: [{ kind: grants.title, level: { atLeast: grants.level } }],
      valid: true,
    },
  });
  return held.test(env) === MET;
}

/** The payments of a track: one, or those of a sum one by one, so that each can be the same as another row's. */
function paymentsOf(
  policy: Policy,
  definition: Track,
  track: TrackAssessment,
  env: Environment,
): readonly Item[] {
  const { award, repeats } = definition.benefit;
  const own = `${policy.id}/${track.track}`;
  if (award.award !== "sum") return [itemOf(policy, track, repeats ?? own, award, env)];
  return award.of
    .filter(({ when }) => compileCondition(when).test(env) === MET)
    .map((part, index) => itemOf(policy, track, part.repeats ?? `${own}/${index}`, part.award, env));
}

function itemOf(
  policy: Policy,
  track: TrackAssessment,
  payment: string,
  award: Award,
  env: Environment,
): Item {
  const value = evaluateAward(award, env);
  const [certain, upTo] = sumsOf(value);
  const rate = value.value === "computed" && value.rate !== null ? ratioUnitsOf(value.rate) : 0;
  return { policy, track, payment, certain, upTo, rate };
}

function sumsOf(value: BenefitValue): readonly [certain: Int, upTo: Int] {
  switch (value.value) {
    case "exact":
      return [fenOf(value.amount), fenOf(value.amount)];
    case "range":
      return [fenOf(value.from), fenOf(value.to)];
    case "ceiling":
      return [0, fenOf(value.amount)];
    case "unknown":
      return [0, value.cap === null ? 0 : fenOf(value.cap.amount)];
    case "conflict": {
      const printed = value.printed.map(({ amount }) => fenOf(amount));
      return [printed.reduce(minimum), printed.reduce(maximum)];
    }
    default:
      return [0, 0];
  }
}

/**
 * In the order of the list; of rows that print one payment, the one asked for comes first, then the one that pays, and
 * so wins a tie.
 */
function payersFirst(items: readonly Item[], wanted: ReadonlySet<string>): readonly Item[] {
  const first = new Map<string, number>();
  for (const [index, { payment }] of items.entries()) if (!first.has(payment)) first.set(payment, index);
  const place = ({ payment }: Item): number => first.get(payment) ?? 0;
  const asked = ({ policy }: Item): number => (wanted.has(policy.id) ? 1 : 0);
  return [...items].sort((a, b) => place(a) - place(b) || asked(b) - asked(a) || pays(b) - pays(a));
}

function pays({ policy }: Item): number {
  return policy.relations.some((one) => one.relation === "same-payment" && one.paidBy !== policy.id) ? 0 : 1;
}

function conflicts(a: Item, b: Item): boolean {
  return a !== b && (a.payment === b.payment || displaces(a, b));
}

/** Whether two items cannot be had together, other than by being one payment. */
function displaces(a: Item, b: Item): boolean {
  if (a.policy === b.policy) return !a.policy.combines && a.track !== b.track;
  return excludes(a.policy, b.policy) || excludes(b.policy, a.policy);
}

function excludes({ relations }: Policy, other: Policy): boolean {
  return relations.some((one) => one.relation === "exclusive" && one.with === other.id);
}

function leftOutOf({ policy, track, payment }: Item, taken: readonly Item[]): LeftOut {
  const name = { policy: policy.id, track: track.track };
  const twin = taken.find((other) => other.payment === payment);
  if (twin !== undefined) return { ...name, reason: "same-payment", because: twin.policy.id };
  const sibling = taken.find((other) => other.policy === policy);
  if (sibling !== undefined) return { ...name, reason: "one-track", because: policy.id };
  const rival = taken.find((other) => excludes(policy, other.policy) || excludes(other.policy, policy));
  return { ...name, reason: "exclusive", because: rival?.policy.id ?? null };
}

function plannedTracks(taken: readonly Item[]): readonly PlannedTrack[] {
  const tracks = new Map<TrackAssessment, Item[]>();
  for (const item of taken) tracks.set(item.track, [...(tracks.get(item.track) ?? []), item]);
  return [...tracks].map(([track, items]) => ({
    policy: (items[0] as Item).policy.id,
    track: track.track,
    title: track.title,
    certain: sumOf(items, "certain"),
    upTo: sumOf(items, "upTo"),
    benefit: track.benefit,
  }));
}

function sumOf(items: readonly Item[], which: "certain" | "upTo"): Yuan {
  let total: Int = 0;
  for (const item of items) total = add(total, item[which]);
  return yuanOfFen(total);
}

function runnerUpOf(other: readonly Item[], taken: readonly Item[]): NonNullable<Plan["runnerUp"]> {
  const certain = sumOf(other, "certain");
  return {
    certain,
    upTo: sumOf(other, "upTo"),
    instead: other
      .filter((item) => !taken.includes(item))
      .map(({ policy, track }) => `${policy.id}/${track.track}`),
    difference: yuanOfFen(subtract(fenOf(sumOf(taken, "certain")), fenOf(certain))),
  };
}

function inListOrder(leftOut: readonly LeftOut[], assessments: readonly Assessment[]): readonly LeftOut[] {
  const place = new Map(assessments.map(({ policy }, index) => [policy, index]));
  return [...leftOut].sort((a, b) => (place.get(a.policy) ?? 0) - (place.get(b.policy) ?? 0));
}
