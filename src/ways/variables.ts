import type { CompiledCondition } from "../conditions/compile.js";
import { type Environment, figureOf, valueAt } from "../conditions/environment.js";
import type { Measure, Selection } from "../conditions/types.js";
import type { AmountFact, CountFact, RatioFact, ScoreFact } from "../facts/define.js";
import { type FactEntry, factEntry, scalarOf } from "../facts/lookup.js";
import type { FactPath } from "../facts/types.js";
import type { Int } from "../money/integer.js";
import { RATIO_ONE } from "../money/ratio.js";
import type { Move } from "./moves.js";

/** A figure that could be another: of a fact without years, or of one year. */
export interface Variable {
  readonly entry: FactEntry;
  readonly fact: AmountFact | RatioFact | CountFact | ScoreFact;
  readonly year: number | null;
}

/** What a comparison reads. */
export interface Variables {
  readonly figures: readonly Variable[];
  readonly dates: readonly FactEntry[];
  readonly records: readonly {
    readonly select: Selection;
    readonly field: string | null;
    readonly distinct: boolean;
  }[];
}

/** The things that could be changed to change a measure. */
export function variablesOf(measures: readonly Measure[], back: number, env: Environment): Variables {
  const figures = new Map<string, Variable>();
  const dates = new Map<FactPath, FactEntry>();
  const records: Variables["records"][number][] = [];
  const figure = (path: FactPath, year: number | null): void => {
    const fact = scalarOf(path);
    if (fact.type === "amount" || fact.type === "ratio" || fact.type === "count" || fact.type === "score") {
      figures.set(`${path}/${year}`, { entry: factEntry(path), fact, year });
    }
  };
  const years = (path: FactPath, from: number, count: number): void => {
    for (let shift = from; shift < from + count; shift++) figure(path, env.lastYear - shift);
  };
  const walk = (measure: Measure): void => {
    switch (measure.measure) {
      case "value":
        figure(measure.fact, null);
        return;
      case "year":
        years(measure.fact, back + measure.back, 1);
        return;
      case "sum-of-years":
      case "mean-of-years":
        years(measure.fact, back, measure.years);
        return;
      case "mean-growth":
        years(measure.fact, back, measure.years + 1);
        return;
      case "years-since":
        dates.set(measure.fact, factEntry(measure.fact));
        return;
      case "sum-of":
        for (const part of measure.of) walk(part);
        return;
      case "ratio":
        walk(measure.numerator);
        walk(measure.denominator);
        return;
      case "per":
        walk(measure.of);
        return;
      default:
        records.push({
          select: measure.select,
          field: measure.field,
          distinct: measure.measure === "distinct",
        });
    }
  };
  for (const measure of measures) walk(measure);
  return { figures: [...figures.values()], dates: [...dates.values()], records };
}

export function figureAt({ entry, year }: Variable, env: Environment): Int | undefined {
  return year === null ? (valueAt(env, entry.slot) as Int | undefined) : figureOf(env, entry.slot, year);
}

export function moveTo({ entry, year }: Variable, to: Int): Move {
  return year === null ? { move: "set", entry, to } : { move: "figure", entry, year, to };
}

/** Eighteen whole digits of yuan. */
const MOST_FEN = 10n ** 20n - 1n;

/** The least and the greatest that a figure may be. */
export function rangeOfFact(fact: Variable["fact"]): readonly [Int, Int] {
  switch (fact.type) {
    case "amount":
      return [fact.signed ? -MOST_FEN : 0, MOST_FEN];
    case "ratio": {
      const most = fact.max === null ? 10_000 * RATIO_ONE : RATIO_ONE;
      return [fact.signed ? -most : 0, most];
    }
    case "count":
      return [fact.min, fact.max ?? 1_000_000_000];
    case "score":
      return [0, fact.max * 100];
  }
}

/** What stands in for an unknown figure while another is looked for: a million yuan, one of anything else. */
export function standIn(fact: Variable["fact"]): Int {
  switch (fact.type) {
    case "amount":
      return 100_000_000;
    case "count":
      return Math.max(fact.min, 1);
    default:
      return 0;
  }
}

/** The comparison's own measures: what is compared, and what it is compared with. */
export function measuresOf({ condition }: CompiledCondition): readonly Measure[] {
  if (!("measure" in condition)) return [];
  const { measure, bound } = condition;
  return typeof bound === "object" && "measure" in bound ? [measure, bound] : [measure];
}
