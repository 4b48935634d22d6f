import type { PolicyById } from "../catalog.js";
import { type MissingFact, MissingFacts } from "../conditions/missing.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import type { Fact } from "../facts/define.js";
import { factEntry } from "../facts/lookup.js";
import { optionsOf } from "../input/options.js";
import { add, compare, type Int } from "../money/integer.js";
import { fenOf, type Yuan, yuanOfFen } from "../money/yuan.js";
import type { Catalog } from "../policies/catalog.js";
import { type Localized, text } from "../text.js";
import type { AnyProfile, AssessOptions } from "./asked.js";
import { assessAll } from "./assess.js";
import type { Assessment, TrackAssessment } from "./result.js";

/** As of when, by which catalog, and how many questions. */
export interface QuestionOptions<C extends Catalog = PolicyById> extends AssessOptions<C> {
  /** At most so many questions; all of them where left out. */
  readonly limit?: number;
}

/** A fact worth asking for. */
export interface Question extends MissingFact {
  readonly title: Localized;
  /** What the fact is: kind, unit, choices. Enough to render a question. */
  readonly definition: Fact;
  /** The undetermined policies that it bears on. */
  readonly policies: readonly string[];
  /** Those that hang on it alone. */
  readonly alone: readonly string[];
  /** The certain money of the undetermined tracks that it bears on. */
  readonly money: Yuan;
}

/**
 * Which unknown facts decide the most: first those on which the most undetermined policies hang alone, then those that
 * bear on the most, then those with the most certain money behind them, then in the order of the vocabulary.
 *
 * A fact that an ineligible or lapsed track wants is not asked for.
 *
 * @throws HuiqiError for a profile that is none, a date that is none, or a limit that is no whole number above zero.
 * @example
 * ```ts
 * import { nextQuestions } from "huiqi";
 * const firm = { enterprise: { revenue: { 2023: "25000000" } } } as const;
 * const questions = nextQuestions(firm, { on: "2024-09-01" });
 * const [first] = questions.filter(({ alone }) => alone.includes("ezhou-above-scale-enrolment"));
 * first?.fact; // "enterprise.aboveScaleEnrolments"
 * ```
 */
export function nextQuestions<C extends Catalog = PolicyById>(
  profile: AnyProfile,
  options: QuestionOptions<C>,
): readonly Question[] {
  const assessments = assessAll<C>(profile, options);
  const { limit } = optionsOf(options, "limit");
  if (limit !== undefined && (!Number.isSafeInteger(limit) || limit < 1)) {
    refuse("invalid-number", "limit", limit, text("正整数", "a whole number above zero"));
  }
  const tallies = new Map<string, Tally>();
  for (const assessment of assessments) {
    if (assessment.outcome !== "undetermined") continue;
    for (const track of assessment.tracks) {
      if (track.outcome === "undetermined") count(tallies, assessment, track);
    }
  }
  return [...tallies.values()].sort(byUse).slice(0, limit).map(questionOf);
}

/**
 * {@link nextQuestions}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeNextQuestions } from "huiqi";
 * const answer = safeNextQuestions({}, { on: "2024-09-01", limit: 0 });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["limit"]
 * ```
 */
export function safeNextQuestions<C extends Catalog = PolicyById>(
  profile: AnyProfile,
  options: QuestionOptions<C>,
): Result<readonly Question[]> {
  return safely(() => nextQuestions(profile, options));
}

interface Tally {
  readonly place: number;
  readonly missing: MissingFacts;
  readonly policies: Set<string>;
  readonly alone: Set<string>;
  money: Int;
}

function count(tallies: Map<string, Tally>, { policy }: Assessment, track: TrackAssessment): void {
  const { missing, benefit } = track;
  const worth =
    benefit.value === "exact" ? fenOf(benefit.amount) : benefit.value === "range" ? fenOf(benefit.from) : 0;
  for (const one of missing) {
    const tally = tallies.get(one.fact) ?? {
      place: factEntry(one.fact).slot,
      missing: new MissingFacts(),
      policies: new Set(),
      alone: new Set(),
      money: 0,
    };
    tally.missing.addAll([one]);
    tally.policies.add(policy);
    if (missing.length === 1) tally.alone.add(policy);
    tally.money = add(tally.money, worth);
    tallies.set(one.fact, tally);
  }
}

function byUse(a: Tally, b: Tally): number {
  return (
    b.alone.size - a.alone.size ||
    b.policies.size - a.policies.size ||
    compare(b.money, a.money) ||
    a.place - b.place
  );
}

function questionOf({ missing, policies, alone, money }: Tally): Question {
  const [fact] = missing.list();
  if (fact === undefined) return refuse("invalid-definition", "missing", "", text("事实", "a fact"));
  const { fact: definition } = factEntry(fact.fact);
  return {
    ...fact,
    title: definition.title,
    definition,
    policies: [...policies],
    alone: [...alone],
    money: yuanOfFen(money),
  };
}
