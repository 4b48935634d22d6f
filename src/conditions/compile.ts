import { refuse } from "../error/huiqi-error.js";
import { factEntry, scalarOf } from "../facts/lookup.js";
import type { PreparedRecord } from "../facts/profile.js";
import type { Int } from "../money/integer.js";
import { text } from "../text.js";
import { compileComparison } from "./compile-comparison.js";
import { compileMeasure } from "./compile-measure.js";
import { compileSelection } from "./compile-records.js";
import { figureOf, seriesAt, valueAt } from "./environment.js";
import { type CompiledIndicator, indicatorOf, pointsTest } from "./points.js";
import { MET, negated, type Test, type Tri, tri, UNKNOWN, UNMET } from "./tri.js";
import type {
  Condition,
  FirstCrossingCondition,
  GroupCondition,
  Indicator,
  RecordsCondition,
} from "./types.js";
import { unitOf, unitsOf } from "./units.js";

/** A condition ready to evaluate. The tree is kept, so that an explanation can replay it node by node. */
export interface CompiledCondition {
  readonly condition: Condition;
  readonly test: Test;
  readonly parts: readonly CompiledCondition[];
  /** How many years before the last complete one this node looks at. */
  readonly back: number;
}

/** Compiles a condition to closures: no `eval`, no allocation while evaluating a leaf. */
export function compileCondition(condition: Condition, back = 0): CompiledCondition {
  const leaf = (test: Test): CompiledCondition => ({ condition, test, parts: [], back });
  switch (condition.test) {
    case "at-least":
    case "more-than":
    case "at-most":
    case "less-than": {
      const { bound } = condition;
      const when = typeof bound === "object" && "when" in bound ? compileCondition(bound.when, back) : null;
      const test = compileComparison(condition, back, when?.test ?? null);
      return { condition, test, parts: when === null ? [] : [when], back };
    }
    case "is": {
      const { slot } = factEntry(condition.fact);
      const { value } = condition;
      return leaf((env) => {
        const given = valueAt(env, slot);
        return given === undefined ? UNKNOWN : tri(given === value);
      });
    }
    case "attested": {
      const { slot } = factEntry(condition.fact);
      return leaf((env) => {
        const given = valueAt(env, slot);
        return given === undefined ? UNKNOWN : tri(given === true);
      });
    }
    case "one-of":
      return leaf(membership(condition.fact, condition.values, true));
    case "none-of":
      return leaf(membership(condition.fact, condition.values, false));
    case "level-at-least":
    case "level-at-most": {
      const order = levelsOf(condition.fact);
      const at = order.indexOf(condition.level);
      const allowed = condition.test === "level-at-least" ? order.slice(at) : order.slice(0, at + 1);
      return leaf(membership(condition.fact, allowed, true));
    }
    case "includes": {
      const { slot } = factEntry(condition.fact);
      const { values } = condition;
      return leaf((env) => {
        const given = valueAt(env, slot) as readonly string[] | undefined;
        return given === undefined ? UNKNOWN : tri(given.some((name) => values.includes(name)));
      });
    }
    case "within-division": {
      const { slot } = factEntry(condition.fact);
      const wanted = divisionPrefix(condition.division);
      return leaf((env) => {
        const given = valueAt(env, slot) as string | undefined;
        if (given === undefined) return UNKNOWN;
        if (given.startsWith(wanted)) return MET;
        // A place given only as the province says nothing about a city of that province.
        return given.endsWith("00") && wanted.startsWith(divisionPrefix(given)) ? UNKNOWN : UNMET;
      });
    }
    case "some":
      return leaf(someRecord(condition));
    case "none": {
      const some = someRecord(condition);
      return leaf((env) => negated(some(env)));
    }
    case "every-year": {
      const parts = Array.from({ length: condition.years }, (_, shift) =>
        compileCondition(condition.condition, back + shift),
      );
      return { condition, parts, back, test: allOf(parts.map((part) => part.test)) };
    }
    case "first-crossing":
      return leaf(firstCrossing(condition, back));
    case "all":
    case "any":
    case "at-least-of":
      return compileGroup(condition, back);
    case "points-at-least": {
      const indicators = condition.indicators.map((indicator) => compileIndicator(indicator, back));
      const { declared, bound } = condition;
      const said = declared === null ? null : compileMeasure(declared, back).numerator;
      return {
        condition,
        parts: indicators.flatMap(({ parts }) => parts),
        back,
        test: pointsTest(indicators, said, bound),
      };
    }
    case "not": {
      const part = compileCondition(condition.condition, back);
      return { condition, parts: [part], back, test: (env) => negated(part.test(env)) };
    }
    case "when": {
      const when = compileCondition(condition.when, back);
      const then = compileCondition(condition.then, back);
      return {
        condition,
        parts: [when, then],
        back,
        test(env) {
          const applies = negated(when.test(env));
          return applies === MET ? MET : (Math.max(applies, then.test(env)) as Tri);
        },
      };
    }
    case "not-stated":
      return leaf(() => UNKNOWN);
  }
}

/** An indicator ready to read, with the conditions of its bands. */
export function compileIndicator(
  indicator: Indicator,
  back = 0,
): CompiledIndicator & { readonly parts: readonly CompiledCondition[] } {
  const parts = indicator.bands.map(({ when }) => compileCondition(when, back));
  const tests = parts.map(({ test }) => test);
  return { ...indicatorOf(indicator, tests, back), parts };
}

/** 420700 stands for everything that begins with 4207: trailing pairs of zeros are the wildcard. */
function divisionPrefix(division: string): string {
  return division.replace(/(00)+$/, "");
}

/** The values of an ordered choice, from low to high. */
export function levelsOf(path: string): readonly string[] {
  const { fact } = factEntry(path);
  if (fact.type === "choice" && fact.ordered) return Object.keys(fact.values);
  return refuse("invalid-definition", path, fact.type, text("有高低次序的选项", "a choice with an order"));
}

function membership(path: string, values: readonly string[], wanted: boolean): Test {
  const { slot } = factEntry(path);
  return (env) => {
    const given = valueAt(env, slot) as string | undefined;
    return given === undefined ? UNKNOWN : tri(values.includes(given) === wanted);
  };
}

function someRecord(condition: RecordsCondition): Test {
  const { slot, test } = compileSelection(condition.select);
  return (env) => {
    const records = valueAt(env, slot) as readonly PreparedRecord[] | undefined;
    if (records === undefined) return UNKNOWN;
    let outcome: Tri = UNMET;
    for (const record of records) {
      const one = test(record, env);
      if (one === MET) return MET;
      if (one > outcome) outcome = one;
    }
    return outcome;
  };
}

function firstCrossing(condition: FirstCrossingCondition, back: number): Test {
  const { slot } = factEntry(condition.fact);
  const bound = unitsOf(condition.bound, unitOf(scalarOf(condition.fact)), "bound");
  const crosses = (figure: Int): boolean => (condition.reaching ? figure >= bound : figure > bound);
  return (env) => {
    const year = env.lastYear - back;
    const figure = figureOf(env, slot, year);
    if (figure !== undefined && !crosses(figure)) return UNMET;
    const series = seriesAt(env, slot);
    if (series === undefined) return UNKNOWN;
    let unbroken = figure !== undefined && series.first < year;
    for (let earlier = series.first; earlier < year; earlier++) {
      const before = figureOf(env, slot, earlier);
      if (before === undefined) unbroken = false;
      else if (crosses(before)) return UNMET;
    }
    return unbroken ? MET : UNKNOWN;
  };
}

function compileGroup(condition: GroupCondition, back: number): CompiledCondition {
  const parts = condition.of.map((part) => compileCondition(part, back));
  const tests = parts.map((part) => part.test);
  switch (condition.test) {
    case "all":
      return { condition, parts, back, test: allOf(tests) };
    case "any":
      return { condition, parts, back, test: anyOf(tests) };
    default:
      return { condition, parts, back, test: countOf(tests, condition.count ?? 1) };
  }
}

export function allOf(tests: readonly Test[]): Test {
  return (env) => {
    let outcome: Tri = MET;
    for (let i = 0; i < tests.length; i++) {
      const one = (tests[i] as Test)(env);
      if (one === UNMET) return UNMET;
      if (one < outcome) outcome = one;
    }
    return outcome;
  };
}

function anyOf(tests: readonly Test[]): Test {
  return (env) => {
    let outcome: Tri = UNMET;
    for (let i = 0; i < tests.length; i++) {
      const one = (tests[i] as Test)(env);
      if (one === MET) return MET;
      if (one > outcome) outcome = one;
    }
    return outcome;
  };
}

function countOf(tests: readonly Test[], wanted: number): Test {
  return (env) => {
    let met = 0;
    let possible = 0;
    for (const test of tests) {
      const one = test(env);
      if (one === MET) met += 1;
      if (one !== UNMET) possible += 1;
    }
    return met >= wanted ? MET : possible >= wanted ? UNKNOWN : UNMET;
  };
}
