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

/**
 * 以上, 不低于, 达到: at least the bound, which counts.
 *
 * @example
 * ```ts
 * import { atLeast, evaluate, value, wan } from "huiqi";
 * const enough = atLeast(value("project.equipmentInvestment"), wan(300));
 * evaluate(enough, { project: { equipmentInvestment: "3000000.00" } }, { on: "2024-09-01" }); // "met"
 * evaluate(enough, { project: { equipmentInvestment: "2999999.99" } }, { on: "2024-09-01" }); // "unmet"
 * evaluate(enough, {}, { on: "2024-09-01" }); // "unknown"
 * ```
 */
export function atLeast<F extends FactPath, U extends Unit, G extends FactPath = never>(
  measure: Measure<F, U>,
  bound: BoundFor<U, G>,
): CompareCondition<F | NoInfer<G>> {
  return comparison("at-least", measure, bound);
}

/**
 * 超过, 高于, 突破: more than the bound, which does not count.
 *
 * @example
 * ```ts
 * import { evaluate, lastYear, moreThan, yi } from "huiqi";
 * const large = moreThan(lastYear("enterprise.revenue"), yi(5));
 * evaluate(large, { enterprise: { revenue: { 2023: "500000000.00" } } }, { on: "2024-09-01" }); // "unmet"
 * evaluate(large, { enterprise: { revenue: { 2023: "500000000.01" } } }, { on: "2024-09-01" }); // "met"
 * ```
 */
export function moreThan<F extends FactPath, U extends Unit, G extends FactPath = never>(
  measure: Measure<F, U>,
  bound: BoundFor<U, G>,
): CompareCondition<F | NoInfer<G>> {
  return comparison("more-than", measure, bound);
}

/**
 * 以下, 不高于, 不超过: at most the bound, which counts.
 *
 * @example
 * ```ts
 * import { atMost, evaluate, lastYear, ratio } from "huiqi";
 * const debts = ratio(lastYear("enterprise.totalLiabilities"), lastYear("enterprise.totalAssets"));
 * const solvent = atMost(debts, "0.7");
 * const firm = { enterprise: { totalLiabilities: { 2023: 70 }, totalAssets: { 2023: 100 } } } as const;
 * evaluate(solvent, firm, { on: "2024-09-01" }); // "met"
 * const deeper = { enterprise: { totalLiabilities: { 2023: "70.01" }, totalAssets: { 2023: 100 } } } as const;
 * evaluate(solvent, deeper, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function atMost<F extends FactPath, U extends Unit, G extends FactPath = never>(
  measure: Measure<F, U>,
  bound: BoundFor<U, G>,
): CompareCondition<F | NoInfer<G>> {
  return comparison("at-most", measure, bound);
}

/**
 * 低于, 不足: less than the bound, which does not count.
 *
 * @example
 * ```ts
 * import { evaluate, lessThan, value } from "huiqi";
 * const few = lessThan(value("designCentre.staff"), 30);
 * evaluate(few, { designCentre: { staff: 29 } }, { on: "2024-09-01" }); // "met"
 * evaluate(few, { designCentre: { staff: 30 } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
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

/**
 * A bound that depends on a fact: `ifThen(is("product.isNewProduct"), 3, 5)`.
 *
 * @example
 * ```ts
 * import { atLeast, evaluate, ifThen, is, value } from "huiqi";
 * const enough = atLeast(value("designCentre.staff"), ifThen(is("enterprise.isPrivate"), 10, 30));
 * evaluate(enough, { designCentre: { staff: 12 }, enterprise: { isPrivate: true } }, { on: "2024-09-01" }); // "met"
 * evaluate(enough, { designCentre: { staff: 12 }, enterprise: { isPrivate: false } }, { on: "2024-09-01" }); // "unmet"
 * evaluate(enough, { designCentre: { staff: 30 } }, { on: "2024-09-01" }); // "met"
 * ```
 */
export function ifThen<F extends FactPath, B extends string | number>(
  when: Condition<F>,
  then: B,
  otherwise: B,
): DependentBound<F> {
  return { when, then, otherwise };
}

/**
 * A yes-or-no fact is yes.
 *
 * @example
 * ```ts
 * import { evaluate, is } from "huiqi";
 * const listed = is("enterprise.isAboveScale");
 * evaluate(listed, { enterprise: { isAboveScale: true } }, { on: "2024-09-01" }); // "met"
 * evaluate(listed, {}, { on: "2024-09-01" }); // "unknown"
 * ```
 */
export function is<P extends PathOf<FlagFact>>(fact: P): FlagCondition<P> {
  return { test: "is", fact, value: true };
}

/**
 * A yes-or-no fact is no.
 *
 * @example
 * ```ts
 * import { evaluate, isNot } from "huiqi";
 * const honest = isNot("enterprise.isDishonestDebtor");
 * evaluate(honest, { enterprise: { isDishonestDebtor: false } }, { on: "2024-09-01" }); // "met"
 * evaluate(honest, {}, { on: "2024-09-01" }); // "unknown"
 * ```
 */
export function isNot<P extends PathOf<FlagFact>>(fact: P): FlagCondition<P> {
  return { test: "is", fact, value: false };
}

/**
 * A person answerable affirms it.
 *
 * @param against - the outside standard, catalogue or guide, by its title.
 * @example
 * ```ts
 * import { attested, evaluate } from "huiqi";
 * const sound = attested("enterprise.healthyOperation");
 * evaluate(sound, { enterprise: { healthyOperation: true } }, { on: "2024-09-01" }); // "met"
 * evaluate(sound, {}, { on: "2024-09-01" }); // "unknown"
 * ```
 */
export function attested<P extends PathOf<AttestationFact>>(fact: P, against?: string): AttestedCondition<P> {
  return against === undefined ? { test: "attested", fact } : { test: "attested", fact, against };
}

type ValueNames<F> = F extends ChoiceFact<infer V> ? V : F extends SetFact<infer V> ? V : never;

/**
 * A choice is one of these.
 *
 * @example
 * ```ts
 * import { evaluate, oneOf } from "huiqi";
 * const graded = oneOf("enterprise.taxCreditGrade", "A", "B");
 * evaluate(graded, { enterprise: { taxCreditGrade: "B" } }, { on: "2024-09-01" }); // "met"
 * evaluate(graded, { enterprise: { taxCreditGrade: "M" } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function oneOf<P extends PathOf<ChoiceFact>>(
  fact: P,
  ...values: readonly [ValueNames<FactAt<P>>, ...ValueNames<FactAt<P>>[]]
): ChoiceCondition<P> {
  return { test: "one-of", fact, values: checkValues(fact, values) };
}

/**
 * A choice is none of these.
 *
 * @example
 * ```ts
 * import { evaluate, noneOf } from "huiqi";
 * const allowed = noneOf("product.industrialPolicyClass", "restricted", "eliminated");
 * evaluate(allowed, { product: { industrialPolicyClass: "permitted" } }, { on: "2024-09-01" }); // "met"
 * evaluate(allowed, { product: { industrialPolicyClass: "eliminated" } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function noneOf<P extends PathOf<ChoiceFact>>(
  fact: P,
  ...values: readonly [ValueNames<FactAt<P>>, ...ValueNames<FactAt<P>>[]]
): ChoiceCondition<P> {
  return { test: "none-of", fact, values: checkValues(fact, values) };
}

/**
 * A set contains at least one of these.
 *
 * @example
 * ```ts
 * import { evaluate, includes } from "huiqi";
 * const certified = includes("enterprise.managementSystems", "quality", "environment");
 * evaluate(certified, { enterprise: { managementSystems: ["environment", "energy"] } }, { on: "2024-09-01" }); // "met"
 * evaluate(certified, { enterprise: { managementSystems: [] } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function includes<P extends PathOf<SetFact>>(
  fact: P,
  ...values: readonly [ValueNames<FactAt<P>>, ...ValueNames<FactAt<P>>[]]
): SetCondition<P> {
  return { test: "includes", fact, values: checkValues(fact, values) };
}

/**
 * 省级以上: an ordered choice is at this level or above.
 *
 * @example
 * ```ts
 * import { evaluate, levelAtLeast } from "huiqi";
 * const provincial = levelAtLeast("park.level", "provincial");
 * evaluate(provincial, { park: { level: "national" } }, { on: "2024-09-01" }); // "met"
 * evaluate(provincial, { park: { level: "municipal" } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function levelAtLeast<P extends PathOf<ChoiceFact>>(
  fact: P,
  level: ValueNames<FactAt<P>>,
): LevelCondition<P> {
  return { test: "level-at-least", fact, level: checkLevel(fact, level) };
}

/**
 * An ordered choice is at this level or below.
 *
 * @example
 * ```ts
 * import { evaluate, levelAtMost } from "huiqi";
 * const sme = levelAtMost("enterprise.size", "medium");
 * evaluate(sme, { enterprise: { size: "medium" } }, { on: "2024-09-01" }); // "met"
 * evaluate(sme, { enterprise: { size: "large" } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function levelAtMost<P extends PathOf<ChoiceFact>>(
  fact: P,
  level: ValueNames<FactAt<P>>,
): LevelCondition<P> {
  return { test: "level-at-most", fact, level: checkLevel(fact, level) };
}

/**
 * A place lies in an administrative division, by GB/T 2260 code: `420000` is 湖北省, `420700` 鄂州市.
 *
 * @example
 * ```ts
 * import { evaluate, withinDivision } from "huiqi";
 * const inHubei = withinDivision("enterprise.registeredIn", "420000");
 * evaluate(inHubei, { enterprise: { registeredIn: "420704" } }, { on: "2024-09-01" }); // "met"
 * evaluate(inHubei, { enterprise: { registeredIn: "440300" } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function withinDivision<P extends PathOf<DivisionFact>>(
  fact: P,
  division: `${number}`,
): DivisionCondition<P> {
  if (!/^\d{6}$/.test(division)) {
    refuse("invalid-definition", fact, division, text("六位行政区划代码", "a division code of six digits"));
  }
  return { test: "within-division", fact, division };
}

/**
 * Some record passes.
 *
 * @example
 * ```ts
 * import { evaluate, recentYears, some } from "huiqi";
 * const accident = some("enterprise.accidents", { within: recentYears(1) });
 * evaluate(accident, { enterprise: { accidents: [{ kind: "safety", grade: "general", date: "2023-01-01" }] } }, { on: "2024-09-01" }); // "met"
 * evaluate(accident, { enterprise: { accidents: [] } }, { on: "2024-09-01" }); // "unmet"
 * evaluate(accident, {}, { on: "2024-09-01" }); // "unknown"
 * ```
 */
export function some<P extends RecordsPath>(records: P, options?: SelectOptions<P>): RecordsCondition<P> {
  return { test: "some", select: select(records, options) };
}

/**
 * No record passes.
 *
 * @example
 * ```ts
 * import { evaluate, none, recentYears } from "huiqi";
 * const clean = none("enterprise.badCreditRecords", { within: recentYears(3) });
 * evaluate(clean, { enterprise: { badCreditRecords: [{ date: "2020-12-31" }] } }, { on: "2024-09-01" }); // "met"
 * evaluate(clean, { enterprise: { badCreditRecords: [{ date: "2021-01-01" }] } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function none<P extends RecordsPath>(records: P, options?: SelectOptions<P>): RecordsCondition<P> {
  return { test: "none", select: select(records, options) };
}

/**
 * The condition holds in every one of the last N complete years.
 *
 * @example
 * ```ts
 * import { evaluate, everyYear, lastYear, moreThan, wan } from "huiqi";
 * const profitable = everyYear(2, moreThan(lastYear("enterprise.netProfit"), wan(0)));
 * evaluate(profitable, { enterprise: { netProfit: { 2022: "0.01", 2023: 5 } } }, { on: "2024-09-01" }); // "met"
 * evaluate(profitable, { enterprise: { netProfit: { 2022: 0, 2023: 5 } } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function everyYear<F extends FactPath>(years: number, condition: Condition<F>): EveryYearCondition<F> {
  if (!Number.isSafeInteger(years) || years < 1) {
    refuse("invalid-definition", "years", years, text("正整数年数", "a whole number of years, at least 1"));
  }
  return { test: "every-year", years, condition };
}

/**
 * 首次突破: a yearly fact exceeded the bound last year, for the first time.
 *
 * @example
 * ```ts
 * import { evaluate, firstExceeds, yi } from "huiqi";
 * const passed = firstExceeds("enterprise.revenue", yi(5));
 * evaluate(passed, { enterprise: { revenue: { 2022: 500000000, 2023: "500000000.01" } } }, { on: "2024-09-01" }); // "met"
 * evaluate(passed, { enterprise: { revenue: { 2022: 500000001, 2023: 600000000 } } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function firstExceeds<P extends PathOf<SeriesFact>>(
  fact: P,
  bound: Bound<UnitOf<FactAt<P>>>,
): FirstCrossingCondition<P> {
  return { test: "first-crossing", fact, bound: checkedBound(fact, bound), reaching: false };
}

/**
 * 首次达到: a yearly fact reached the bound last year, for the first time.
 *
 * @example
 * ```ts
 * import { evaluate, firstReaches, yi } from "huiqi";
 * const reached = firstReaches("enterprise.revenue", yi(5));
 * evaluate(reached, { enterprise: { revenue: { 2022: "499999999.99", 2023: 500000000 } } }, { on: "2024-09-01" }); // "met"
 * evaluate(reached, { enterprise: { revenue: { 2022: 500000000, 2023: 600000000 } } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
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

/**
 * All hold.
 *
 * @example
 * ```ts
 * import { all, evaluate, is } from "huiqi";
 * const both = all(is("enterprise.isAboveScale"), is("enterprise.isPrivate"));
 * evaluate(both, { enterprise: { isAboveScale: true } }, { on: "2024-09-01" }); // "unknown"
 * evaluate(both, { enterprise: { isAboveScale: false } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function all<F extends FactPath>(
  first: Condition<F>,
  ...rest: readonly Condition<F>[]
): GroupCondition<F> {
  return { test: "all", of: [first, ...rest] };
}

/**
 * At least one holds.
 *
 * @example
 * ```ts
 * import { any, evaluate, is } from "huiqi";
 * const either = any(is("enterprise.isAboveScale"), is("enterprise.isPrivate"));
 * evaluate(either, { enterprise: { isAboveScale: true } }, { on: "2024-09-01" }); // "met"
 * evaluate(either, { enterprise: { isAboveScale: false } }, { on: "2024-09-01" }); // "unknown"
 * ```
 */
export function any<F extends FactPath>(
  first: Condition<F>,
  ...rest: readonly Condition<F>[]
): GroupCondition<F> {
  return { test: "any", of: [first, ...rest] };
}

/**
 * At least `count` of the conditions hold.
 *
 * @example
 * ```ts
 * import { atLeastOf, evaluate, includes, is } from "huiqi";
 * const two = atLeastOf(
 *   2,
 *   is("enterprise.isAboveScale"),
 *   is("enterprise.isPrivate"),
 *   includes("enterprise.managementSystems", "energy"),
 * );
 * evaluate(two, { enterprise: { isAboveScale: true, managementSystems: ["energy"] } }, { on: "2024-09-01" }); // "met"
 * evaluate(two, { enterprise: { isAboveScale: true, isPrivate: false } }, { on: "2024-09-01" }); // "unknown"
 * ```
 */
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

/**
 * Indicators add up to so many points; a declared total counts while they leave it open.
 *
 * @example
 * ```ts
 * import { evaluate, indicator, levelAtMost, pointsAtLeast, text } from "huiqi";
 * const size = indicator(
 *   "size",
 *   text("规模", "size"),
 *   [5, levelAtMost("enterprise.size", "small")],
 *   [2, levelAtMost("enterprise.size", "medium")],
 * );
 * evaluate(pointsAtLeast(5, [size]), { enterprise: { size: "micro" } }, { on: "2024-09-01" }); // "met"
 * evaluate(pointsAtLeast(5, [size]), { enterprise: { size: "medium" } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function pointsAtLeast<F extends FactPath, G extends FactPath = never>(
  bound: number,
  indicators: readonly Indicator<F>[],
  declared: Measure<G, "points"> | null = null,
): PointsCondition<F | G> {
  unitsOf(bound, "points", "bound");
  return { test: "points-at-least", bound, indicators, declared };
}

/**
 * An indicator whose points go by bands: from the most points to the fewest.
 *
 * @example
 * ```ts
 * import { indicator, levelAtMost, text } from "huiqi";
 * const size = indicator(
 *   "size",
 *   text("规模", "size"),
 *   [5, levelAtMost("enterprise.size", "small")],
 *   [2, levelAtMost("enterprise.size", "medium")],
 * );
 * size.id; // "size"
 * ```
 */
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

/**
 * An indicator whose points somebody else sets.
 *
 * @example
 * ```ts
 * import { evaluate, givenPoints, pointsAtLeast, text, value } from "huiqi";
 * const given = value("enterprise.srdiDistinctiveScore");
 * const distinctive = givenPoints("distinctive", text("特色化", "distinctiveness"), 15, given);
 * evaluate(pointsAtLeast(12, [distinctive]), { enterprise: { srdiDistinctiveScore: 12 } }, { on: "2024-09-01" }); // "met"
 * ```
 */
export function givenPoints<F extends FactPath>(
  id: string,
  title: Localized,
  max: number,
  given: Measure<F, "points">,
): Indicator<F> {
  return { id, title, max, bands: [], given };
}

/**
 * The condition does not hold.
 *
 * @example
 * ```ts
 * import { evaluate, is, not } from "huiqi";
 * const open = not(is("enterprise.isPrivate"));
 * evaluate(open, { enterprise: { isPrivate: false } }, { on: "2024-09-01" }); // "met"
 * evaluate(open, {}, { on: "2024-09-01" }); // "unknown"
 * ```
 */
export function not<F extends FactPath>(condition: Condition<F>): NotCondition<F> {
  return { test: "not", condition };
}

/**
 * If one holds, so must the other.
 *
 * @example
 * ```ts
 * import { evaluate, is, isNot, when } from "huiqi";
 * const rule = when(is("enterprise.isPrivate"), isNot("enterprise.isDishonestDebtor"));
 * evaluate(rule, { enterprise: { isPrivate: false } }, { on: "2024-09-01" }); // "met"
 * evaluate(rule, { enterprise: { isPrivate: true, isDishonestDebtor: true } }, { on: "2024-09-01" }); // "unmet"
 * ```
 */
export function when<F extends FactPath, G extends FactPath>(
  condition: Condition<F>,
  then: Condition<G>,
): WhenCondition<F | G> {
  return { test: "when", when: condition, then };
}

/**
 * A condition that the list announces and does not print. It is always unknown.
 *
 * @example
 * ```ts
 * import { evaluate, notStated } from "huiqi";
 * evaluate(notStated(), {}, { on: "2024-09-01" }); // "unknown"
 * ```
 */
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
