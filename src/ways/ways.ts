import { type CompiledTrack, compilePolicy } from "../assessment/compile.js";
import { forcedBy, lifecycleOf } from "../assessment/lifecycle.js";
import { originOf } from "../assessment/origin.js";
import type { Assessment } from "../assessment/result.js";
import type { Environment } from "../conditions/environment.js";
import { MET } from "../conditions/tri.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { deepFreeze } from "../freeze.js";
import { optionsOf } from "../input/options.js";
import { type Localized, text } from "../text.js";
import { type Change, changeOf } from "./changes.js";
import { joined, type Move, moved, nameOf } from "./moves.js";
import { repairsOf } from "./repairs.js";

/** How many ways. */
export interface WaysOptions {
  /** At most so many ways for each track; five where left out. */
  readonly limit?: number;
}

/** A set of changes that makes a track eligible, none of which could be left out. */
export interface Way {
  readonly track: string;
  readonly title: Localized;
  readonly changes: readonly Change[];
  /** Whether the firm can bring it about: nothing in it is past. What only time brings counts as possible. */
  readonly possible: boolean;
}

/** So many combinations are followed for a track. */
const MOST_STATES = 400;
const USUAL_LIMIT = 5;

/**
 * What would make an undetermined or ineligible verdict eligible: sets of changes of which none could be left out, the
 * possible ones first, then the smallest. Figures are exact: one unit less would not do.
 *
 * Each change is judged by itself, so a figure that is not known is said as what it would have to be beside stand-ins
 * for the other unknown figures. The search is bounded; what it finds holds, but it need not find every way.
 *
 * @param assessment - an assessment of this process, as {@link assess} returned it.
 * @returns no way where the verdict is eligible, where the policy is not in force, or where a demand is not printed.
 * @throws HuiqiError `not-applicable` for a copy of an assessment, `invalid-number` for a limit that is none.
 * @example
 * ```ts
 * import { assess, waysToQualify } from "huiqi";
 * const firm = {
 *   enterprise: { revenue: { 2023: "18000000" }, aboveScaleEnrolments: [{ kind: "first", date: "2024-02-01" }] },
 * } as const;
 * const [way] = waysToQualify(assess("ezhou-above-scale-enrolment", firm, { on: "2024-09-01" }));
 * way?.changes.map(({ fact, year, by, nature }) => [fact, year, by, nature]);
 * // [["enterprise.revenue", 2023, "2000000.00", "past"]]
 * ```
 */
export function waysToQualify(assessment: Assessment, options: WaysOptions = {}): readonly Way[] {
  const origin = originOf(assessment);
  if (origin === undefined) {
    refuse(
      "not-applicable",
      "assessment",
      assessment,
      text("assess 返回的原对象", "the object that assess returned"),
    );
  }
  const { limit = USUAL_LIMIT } = optionsOf(options, "limit");
  if (!Number.isSafeInteger(limit) || limit < 1) {
    refuse("invalid-number", "limit", limit, text("正整数", "a whole number above zero"));
  }
  const { policy, env } = origin;
  if (assessment.outcome === "eligible" || forcedBy(lifecycleOf(policy, env.on)) !== null) return [];
  const ways = compilePolicy(policy).flatMap((track) => waysOf(track, env, limit));
  return deepFreeze(ways.sort(byEase));
}

/**
 * {@link waysToQualify}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { assess, safeWaysToQualify } from "huiqi";
 * const answer = safeWaysToQualify(assess("hubei-srdi-sme", {}, { on: "2024-09-01" }), { limit: 0 });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["limit"]
 * ```
 */
export function safeWaysToQualify(assessment: Assessment, options: WaysOptions = {}): Result<readonly Way[]> {
  return safely(() => waysToQualify(assessment, options));
}

function byEase(a: Way, b: Way): number {
  return Number(b.possible) - Number(a.possible) || a.changes.length - b.changes.length;
}

function waysOf(track: CompiledTrack, env: Environment, limit: number): readonly Way[] {
  const found = new Map<string, readonly Move[]>();
  // More are looked for than are wanted, since the first found need not be the smallest.
  for (const moves of solutionsOf(track, env, limit * 3)) {
    const minimal = minimalOf(track, env, moves);
    found.set(minimal.map(nameOf).sort().join("&"), minimal);
  }
  return [...found.values()]
    .map((moves): Way => {
      const changes = moves.map((move) => changeOf(move, env, track.requirements));
      return {
        track: track.name,
        title: track.track.title,
        changes,
        possible: changes.every(({ nature }) => nature !== "past"),
      };
    })
    .sort(byEase)
    .slice(0, limit);
}

interface State {
  readonly moves: readonly Move[];
  readonly env: Environment;
  /** Demands that do not hold yet. */
  readonly open: number;
}

/** Repairs the first demand that does not hold, again and again; what is nearest to its end is followed first. */
function solutionsOf(track: CompiledTrack, env: Environment, most: number): readonly (readonly Move[])[] {
  const gates = track.requirements.filter(({ gates }) => gates);
  const stateOf = (moves: readonly Move[]): State => {
    const then = moved(env, moves);
    return { moves, env: then, open: gates.filter(({ node }) => node.test(then) !== MET).length };
  };
  const queue: State[] = [stateOf([])];
  const seen = new Set<string>();
  const solutions: (readonly Move[])[] = [];
  for (let followed = 0; followed < MOST_STATES && solutions.length < most; followed++) {
    const state = queue.shift();
    if (state === undefined) break;
    const broken = gates.find(({ node }) => node.test(state.env) !== MET);
    if (broken === undefined) {
      solutions.push(state.moves);
      continue;
    }
    for (const repair of repairsOf(broken.node, MET, state.env)) {
      const moves = joined(state.moves, repair);
      const name = moves.map(nameOf).sort().join("&");
      if (seen.has(name)) continue;
      seen.add(name);
      insert(queue, stateOf(moves));
    }
  }
  return solutions;
}

/** In order of what is changed and what is still open; of equals the later first, so that one is followed to its end. */
function insert(queue: State[], state: State): void {
  const cost = (one: State): number => one.moves.length + one.open;
  const at = queue.findIndex((one) => cost(one) >= cost(state));
  queue.splice(at === -1 ? queue.length : at, 0, state);
}

/** A subset that does as well, of which no subset does. */
function minimalOf(track: CompiledTrack, env: Environment, moves: readonly Move[]): readonly Move[] {
  // Every subset of a few, in order of size; of many, what can be left out one by one.
  if (moves.length <= 10) {
    const subsets = Array.from({ length: 2 ** moves.length }, (_, mask) =>
      moves.filter((_move, index) => (mask >> index) & 1),
    ).sort((a, b) => a.length - b.length);
    return subsets.find((subset) => track.test(moved(env, subset)) === MET) ?? moves;
  }
  let kept = moves;
  for (const move of moves) {
    const without = kept.filter((one) => one !== move);
    if (track.test(moved(env, without)) === MET) kept = without;
  }
  return kept;
}
