import { refuse } from "../error/huiqi-error.js";
import type {
  AttestationFact,
  ChoiceFact,
  DivisionFact,
  FlagFact,
  SeriesFact,
  SetFact,
} from "../facts/define.js";
import { factEntry, scalarOf } from "../facts/lookup.js";
import type { FactAt, FactPath, PathOf } from "../facts/types.js";
import { type Localized, text } from "../text.js";
import { type SelectOptions, select } from "./select.js";
import type {
  AttestedCondition,
  Bound,
  ChoiceCondition,
  CompareCondition,
  Comparison,
  Condition,
  DependentBound,
  DivisionCondition,
  EveryYearCondition,
  FirstCrossingCondition,
  FlagCondition,
  GroupCondition,
  Indicator,
  LevelCondition,
  Measure,
  NotCondition,
  NotStatedCondition,
  PointsCondition,
  RecordsCondition,
  RecordsPath,
  SetCondition,
  Unit,
  WhenCondition,
} from "./types.js";
import { type UnitOf, unitOf, unitsOf } from "./units.js";

/** Builders of conditions. */

/** What a measure may be held against: a figure of its unit, another measure, or a figure that depends on a fact. */
export type BoundFor<U extends Unit, G extends FactPath> = Bound<U> | Measure<G, U> | DependentBound<G>;

// `NoInfer` on results: a fact that only the place of use expects must not become one that is read.

/** 以上, 不低于, 达到: at least the bound, which counts. */
export function atLeast<F extends FactPath, U extends Unit, G extends FactPath = never>(
  measure: Measure<F, U>,
  bound: BoundFor<U, G>,
): CompareCondition<F | NoInfer<G>> {
  return comparison("at-least", measure, bound);
}

/** 超过, 高于, 突破: more than the bound, which does not count. */
export function moreThan<F extends FactPath, U extends Unit, G extends FactPath = never>(
  measure: Measure<F, U>,
  bound: BoundFor<U, G>,
): CompareCondition<F | NoInfer<G>> {
  return comparison("more-than", measure, bound);
}

/** 以下, 不高于, 不超过: at most the bound, which counts. */
export function atMost<F extends FactPath, U extends Unit, G extends FactPath = never>(
  measure: Measure<F, U>,
  bound: BoundFor<U, G>,
): CompareCondition<F | NoInfer<G>> {
  return comparison("at-most", measure, bound);
}

/** 低于, 不足: less than the bound, which does not count. */
export function lessThan<F extends FactPath, U extends Unit, G extends FactPath = never>(
  measure: Measure<F, U>,
  bound: BoundFor<U, G>,
): CompareCondition<F | NoInfer<G>> {
  return comparison("less-than", measure, bound);
}

function comparison<F extends FactPath, G extends FactPath>(
  test: Comparison,
  measure: Measure<F>,
  bound: string | number | Measure<G> | DependentBound<G>,
): CompareCondition<F | G> {
  if (typeof bound !== "object") {
    unitsOf(bound, measure.unit, "bound");
  } else if ("measure" in bound) {
    if (bound.unit !== measure.unit) {
      refuse(
        "invalid-definition",
        "bound",
        bound.unit,
        text(`单位 ${measure.unit}`, `the unit ${measure.unit}`),
      );
    }
  } else {
    unitsOf(bound.then, measure.unit, "bound.then");
    unitsOf(bound.otherwise, measure.unit, "bound.otherwise");
  }
  return { test, measure, bound };
}

/** A bound that depends on a fact: `ifThen(is("product.isNewProduct"), 3, 5)`. */
export function ifThen<F extends FactPath, B extends string | number>(
  when: Condition<F>,
  then: B,
  otherwise: B,
): DependentBound<F> {
  return { when, then, otherwise };
}

/** A yes-or-no fact is yes. */
export function is<P extends PathOf<FlagFact>>(fact: P): FlagCondition<P> {
  return { test: "is", fact, value: true };
}

/** A yes-or-no fact is no. */
export function isNot<P extends PathOf<FlagFact>>(fact: P): FlagCondition<P> {
  return { test: "is", fact, value: false };
}

/**
 * A person answerable affirms it.
 *
 * @param against - the outside standard, catalogue or guide, by its title.
 */
export function attested<P extends PathOf<AttestationFact>>(fact: P, against?: string): AttestedCondition<P> {
  return against === undefined ? { test: "attested", fact } : { test: "attested", fact, against };
}

type ValueNames<F> = F extends ChoiceFact<infer V> ? V : F extends SetFact<infer V> ? V : never;

/** A choice is one of these. */
export function oneOf<P extends PathOf<ChoiceFact>>(
  fact: P,
  ...values: readonly [ValueNames<FactAt<P>>, ...ValueNames<FactAt<P>>[]]
): ChoiceCondition<P> {
  return { test: "one-of", fact, values: checkValues(fact, values) };
}

/** A choice is none of these. */
export function noneOf<P extends PathOf<ChoiceFact>>(
  fact: P,
  ...values: readonly [ValueNames<FactAt<P>>, ...ValueNames<FactAt<P>>[]]
): ChoiceCondition<P> {
  return { test: "none-of", fact, values: checkValues(fact, values) };
}

/** A set contains at least one of these. */
export function includes<P extends PathOf<SetFact>>(
  fact: P,
  ...values: readonly [ValueNames<FactAt<P>>, ...ValueNames<FactAt<P>>[]]
): SetCondition<P> {
  return { test: "includes", fact, values: checkValues(fact, values) };
}

/** 省级以上: an ordered choice is at this level or above. */
export function levelAtLeast<P extends PathOf<ChoiceFact>>(
  fact: P,
  level: ValueNames<FactAt<P>>,
): LevelCondition<P> {
  return { test: "level-at-least", fact, level: checkLevel(fact, level) };
}

/** An ordered choice is at this level or below. */
export function levelAtMost<P extends PathOf<ChoiceFact>>(
  fact: P,
  level: ValueNames<FactAt<P>>,
): LevelCondition<P> {
  return { test: "level-at-most", fact, level: checkLevel(fact, level) };
}

/** A place lies in an administrative division, by GB/T 2260 code: `420000` is 湖北省, `420700` 鄂州市. */
export function withinDivision<P extends PathOf<DivisionFact>>(
  fact: P,
  division: `${number}`,
): DivisionCondition<P> {
  if (!/^\d{6}$/.test(division)) {
    refuse("invalid-definition", fact, division, text("六位行政区划代码", "a division code of six digits"));
  }
  return { test: "within-division", fact, division };
}

/** Some record passes. */
export function some<P extends RecordsPath>(records: P, options?: SelectOptions<P>): RecordsCondition<P> {
  return { test: "some", select: select(records, options) };
}

/** No record passes. */
export function none<P extends RecordsPath>(records: P, options?: SelectOptions<P>): RecordsCondition<P> {
  return { test: "none", select: select(records, options) };
}

/** The condition holds in every one of the last N complete years. */
export function everyYear<F extends FactPath>(years: number, condition: Condition<F>): EveryYearCondition<F> {
  if (!Number.isSafeInteger(years) || years < 1) {
    refuse("invalid-definition", "years", years, text("正整数年数", "a whole number of years, at least 1"));
  }
  return { test: "every-year", years, condition };
}

/** 首次突破: a yearly fact exceeded the bound last year, for the first time. */
export function firstExceeds<P extends PathOf<SeriesFact>>(
  fact: P,
  bound: Bound<UnitOf<FactAt<P>>>,
): FirstCrossingCondition<P> {
  return { test: "first-crossing", fact, bound: checkedBound(fact, bound), reaching: false };
}

/** 首次达到: a yearly fact reached the bound last year, for the first time. */
export function firstReaches<P extends PathOf<SeriesFact>>(
  fact: P,
  bound: Bound<UnitOf<FactAt<P>>>,
): FirstCrossingCondition<P> {
  return { test: "first-crossing", fact, bound: checkedBound(fact, bound), reaching: true };
}

function checkedBound(fact: string, bound: string | number): string {
  unitsOf(bound, unitOf(scalarOf(fact)), "bound");
  return String(bound);
}

/** All hold. */
export function all<F extends FactPath>(
  first: Condition<F>,
  ...rest: readonly Condition<F>[]
): GroupCondition<F> {
  return { test: "all", of: [first, ...rest] };
}

/** At least one holds. */
export function any<F extends FactPath>(
  first: Condition<F>,
  ...rest: readonly Condition<F>[]
): GroupCondition<F> {
  return { test: "any", of: [first, ...rest] };
}

/** At least `count` of the conditions hold. */
export function atLeastOf<F extends FactPath>(
  count: number,
  first: Condition<F>,
  ...rest: readonly Condition<F>[]
): GroupCondition<F> {
  if (!Number.isSafeInteger(count) || count < 1 || count > rest.length + 1) {
    refuse(
      "invalid-definition",
      "count",
      count,
      text("1 到条件数之间的整数", "a whole number from 1 to the number of conditions"),
    );
  }
  return { test: "at-least-of", count, of: [first, ...rest] };
}

/** Indicators add up to so many points; a declared total counts while they leave it open. */
export function pointsAtLeast<F extends FactPath, G extends FactPath = never>(
  bound: number,
  indicators: readonly Indicator<F>[],
  declared: Measure<G, "points"> | null = null,
): PointsCondition<F | G> {
  unitsOf(bound, "points", "bound");
  return { test: "points-at-least", bound, indicators, declared };
}

/** An indicator whose points go by bands: from the most points to the fewest. */
export function indicator<F extends FactPath>(
  id: string,
  title: Localized,
  ...bands: readonly (readonly [points: number, when: Condition<F>])[]
): Indicator<F> {
  const [[max] = [0]] = bands;
  const falling = bands.every(([points], index) => index === 0 || points < (bands[index - 1]?.[0] ?? 0));
  if (!falling || max <= 0) {
    refuse(
      "invalid-definition",
      id,
      bands.map(([points]) => points),
      text("分值由高到低的分档", "bands from the most points to the fewest"),
    );
  }
  return { id, title, max, bands: bands.map(([points, when]) => ({ points, when })), given: null };
}

/** An indicator whose points somebody else sets. */
export function givenPoints<F extends FactPath>(
  id: string,
  title: Localized,
  max: number,
  given: Measure<F, "points">,
): Indicator<F> {
  return { id, title, max, bands: [], given };
}

/** The condition does not hold. */
export function not<F extends FactPath>(condition: Condition<F>): NotCondition<F> {
  return { test: "not", condition };
}

/** If one holds, so must the other. */
export function when<F extends FactPath, G extends FactPath>(
  condition: Condition<F>,
  then: Condition<G>,
): WhenCondition<F | G> {
  return { test: "when", when: condition, then };
}

/** A condition that the list announces and does not print. It is always unknown. */
export function notStated(): NotStatedCondition {
  return { test: "not-stated" };
}

function checkValues(path: string, values: readonly string[]): readonly string[] {
  const { fact } = factEntry(path);
  const known = fact.type === "choice" || fact.type === "set" ? fact.values : {};
  for (const name of values) {
    if (!Object.hasOwn(known, name)) {
      refuse(
        "invalid-definition",
        path,
        name,
        text(Object.keys(known).join("、"), `one of ${Object.keys(known).join(", ")}`),
      );
    }
  }
  return values;
}

function checkLevel(path: string, level: string): string {
  const { fact } = factEntry(path);
  if (fact.type !== "choice" || !fact.ordered) {
    refuse("invalid-definition", path, fact.type, text("有高低次序的选项", "a choice with an order"));
  }
  checkValues(path, [level]);
  return level;
}
