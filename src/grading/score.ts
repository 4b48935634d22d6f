import type { AnyProfile } from "../assessment/asked.js";
import { type CompiledCondition, compileIndicator } from "../conditions/compile.js";
import { asOf, type Environment, environment } from "../conditions/environment.js";
import { collectMissing, type MissingFact, MissingFacts } from "../conditions/missing.js";
import { type IndicatorPoints, type Points, pointsOf, shownPoints } from "../conditions/points.js";
import { factsMeasured } from "../conditions/reads.js";
import { collectShortfalls, type Shortfall } from "../conditions/shortfall.js";
import { MET, type Outcome, UNMET } from "../conditions/tri.js";
import type { Indicator } from "../conditions/types.js";
import { printUnits, scaleOf } from "../conditions/units.js";
import { type DateInput, isoDate } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { deepFreeze } from "../freeze.js";
import { optionsOf } from "../input/options.js";
import { relativeGap } from "../money/decimal.js";
import { add, type Int, multiply, subtract } from "../money/integer.js";
import { type Localized, text } from "../text.js";
import { innovativeSmeGrading } from "./innovative-sme.js";
import { srdiGrading } from "./srdi.js";
import type { Grading } from "./types.js";

/** As of when. */
export interface ScoreOptions {
  readonly on: DateInput;
}

/** The points of one indicator. */
export interface IndicatorScore extends IndicatorPoints {
  /** The facts that would settle it. */
  readonly missing: readonly MissingFact[];
}

/** The points of a group. */
export interface GroupScore extends Points {
  readonly id: string;
  readonly title: Localized;
  readonly max: number;
  readonly minimum: number;
  readonly reaches: Outcome;
  readonly indicators: readonly IndicatorScore[];
}

/** A step to more points. */
export interface NextPoints {
  readonly indicator: string;
  readonly title: Localized;
  /** Points more than now. */
  readonly gain: string;
  /** How far the figures are from it; empty where it takes no figure. */
  readonly shortfalls: readonly Shortfall[];
}

/** The points of a firm. */
export interface Score extends Points {
  readonly groups: readonly GroupScore[];
  readonly pass: number;
  /** Whether the total and every group reach what they must. */
  readonly passes: Outcome;
  /** The next step of every indicator that is settled and not full, the nearest in proportion first. */
  readonly next: readonly NextPoints[];
}

/**
 * The points of a firm as innovative SME (创新型中小企业), by 工信部企业〔2022〕63号, annex 1: six indicators, 60 of 100,
 * and so many in each group.
 *
 * @throws HuiqiError for a profile that is none, a date that is none, or `no-law-for-date` before 2022-08-01.
 * @example
 * ```ts
 * import { innovativeSmeScore } from "huiqi";
 * const firm = { enterprise: { revenue: { 2023: 10000000 }, rdExpense: { 2023: 290000 } } } as const;
 * const { groups, next } = innovativeSmeScore(firm, { on: "2024-09-01" });
 * groups[0]?.indicators[1]?.least; // "10"
 * next[0]?.shortfalls[0]?.by; // "10000.00"
 * ```
 */
export function innovativeSmeScore(profile: AnyProfile, options: ScoreOptions): Score {
  return scoreOf(innovativeSmeGrading, profile, options);
}

/**
 * {@link innovativeSmeScore}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeInnovativeSmeScore } from "huiqi";
 * const answer = safeInnovativeSmeScore({}, { on: "2024-13-01" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["on"]
 * ```
 */
export function safeInnovativeSmeScore(profile: AnyProfile, options: ScoreOptions): Result<Score> {
  return safely(() => innovativeSmeScore(profile, options));
}

/**
 * The points of a firm as SRDI SME (专精特新中小企业), by 工信部企业〔2022〕63号, annex 2: 60 of 100. The fifteen points for
 * distinctiveness are the province's to set and a fact like any other.
 *
 * @throws HuiqiError for a profile that is none, a date that is none, or `no-law-for-date` outside 2022-08-01 to
 * 2026-03-31.
 * @example
 * ```ts
 * import { srdiScore } from "huiqi";
 * const firm = { enterprise: { inNicheMarketSince: "2016-05-01", srdiDistinctiveScore: 8 } } as const;
 * const { least, passes } = srdiScore(firm, { on: "2024-09-01" });
 * [least, passes]; // ["12", "unknown"]
 * ```
 */
export function srdiScore(profile: AnyProfile, options: ScoreOptions): Score {
  return scoreOf(srdiGrading, profile, options);
}

/**
 * {@link srdiScore}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeSrdiScore } from "huiqi";
 * const answer = safeSrdiScore({ enterprise: { revenue: { 2023: -1 } } }, { on: "2024-09-01" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["enterprise.revenue.2023"]
 * ```
 */
export function safeSrdiScore(profile: AnyProfile, options: ScoreOptions): Result<Score> {
  return safely(() => srdiScore(profile, options));
}

function scoreOf(grading: Grading, profile: AnyProfile, options: ScoreOptions): Score {
  const on = isoDate(optionsOf(options, "on").on, "on");
  const { appliesFrom, superseded } = grading.source;
  if (
    (appliesFrom !== undefined && on < appliesFrom) ||
    (superseded !== undefined && on >= superseded.from)
  ) {
    const until = superseded === undefined ? "" : ` – ${superseded.from}`;
    refuse(
      "no-law-for-date",
      "on",
      on,
      text(
        `${appliesFrom}${until} 间的日期（评价表施行期间）`,
        `a day within ${appliesFrom}${until}, while the table applies`,
      ),
    );
  }
  const env = environment(profile, asOf(on));
  const groups = grading.groups.map(({ indicators, minimum, ...group }): Settled<GroupScore> => {
    const scores = indicators.map((one) => indicatorScore(one, env));
    const range = totals(scores);
    return {
      range,
      shown: {
        ...group,
        minimum,
        ...shownPoints(range),
        reaches: reaches(...range, minimum),
        indicators: scores.map((one) => one.shown),
      },
    };
  });
  const total = totals(groups);
  const outcomes = [reaches(...total, grading.pass), ...groups.map((one) => one.shown.reaches)];
  return deepFreeze({
    ...shownPoints(total),
    groups: groups.map((one) => one.shown),
    pass: grading.pass,
    passes: outcomes.includes("unmet") ? "unmet" : outcomes.includes("unknown") ? "unknown" : "met",
    next: grading.groups
      .flatMap(({ indicators }) => indicators.flatMap((one) => nextOf(one, env)))
      .sort(byNearness),
  });
}

/** Points in hundredths, beside how they are shown. */
interface Settled<S> {
  readonly range: readonly [Int, Int];
  readonly shown: S;
}

function totals(parts: readonly Settled<unknown>[]): readonly [Int, Int] {
  let least: Int = 0;
  let most: Int = 0;
  for (const { range } of parts) {
    least = add(least, range[0]);
    most = add(most, range[1]);
  }
  return [least, most];
}

function reaches(least: Int, most: Int, minimum: number): Outcome {
  const bound = multiply(minimum, scaleOf("points"));
  return least >= bound ? "met" : most < bound ? "unmet" : "unknown";
}

function indicatorScore(indicator: Indicator, env: Environment): Settled<IndicatorScore> {
  const compiled = compileIndicator(indicator);
  const range = pointsOf(compiled, env);
  const missing = new MissingFacts();
  if (range[0] !== range[1]) {
    for (const part of compiled.parts) collectMissing(part, env, missing);
    for (const fact of indicator.given === null ? [] : factsMeasured(indicator.given)) missing.add(fact);
  }
  const { id, title, max } = indicator;
  return { range, shown: { id, title, max, ...shownPoints(range), missing: missing.list() } };
}

/** The nearest band above the one reached. */
function nextOf(indicator: Indicator, env: Environment): readonly NextPoints[] {
  const compiled = compileIndicator(indicator);
  const [least, most] = pointsOf(compiled, env);
  if (least !== most || indicator.given !== null) return [];
  const above = indicator.bands
    .map(({ points }, index) => ({ points, part: compiled.parts[index] as CompiledCondition }))
    .filter(({ points, part }) => multiply(points, scaleOf("points")) > least && part.test(env) !== MET)
    .at(-1);
  if (above === undefined) return [];
  const shortfalls: Shortfall[] = [];
  if (above.part.test(env) === UNMET) collectShortfalls(above.part, env, shortfalls);
  const gain = printUnits(subtract(multiply(above.points, scaleOf("points")), least), "points");
  return [{ indicator: indicator.id, title: indicator.title, gain, shortfalls }];
}

/** What takes a figure before what takes something else; of figures the one nearest to its bound in proportion. */
function byNearness(a: NextPoints, b: NextPoints): number {
  const [one] = a.shortfalls;
  const [other] = b.shortfalls;
  if (one === undefined || other === undefined)
    return (one === undefined ? 1 : 0) - (other === undefined ? 1 : 0);
  return relativeGap(one).comparedTo(relativeGap(other));
}
