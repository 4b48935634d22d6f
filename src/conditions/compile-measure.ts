import { fullYearsBetween, type IsoDate, lastDayOfYear } from "../dates/calendar.js";
import { factEntry, scalarOf } from "../facts/lookup.js";
import type { PreparedRecord } from "../facts/profile.js";
import type { FactPath } from "../facts/types.js";
import { add, type Int, maximum, multiply, subtract } from "../money/integer.js";
import { compileSelection } from "./compile-records.js";
import { type Environment, figureOf, valueAt } from "./environment.js";
import { MET, UNMET } from "./tri.js";
import type { Measure, RecordsMeasure, Unit } from "./types.js";
import { scaleOf, unitOf } from "./units.js";

/** Reads an integer, or `undefined` when a fact it needs is unknown. */
export type ReadInt = (env: Environment) => Int | undefined;

/**
 * A measure ready to read: its value is `numerator ÷ (denominator × scale)`. A denominator that is not above zero
 * leaves the measure undefined.
 */
export interface CompiledMeasure {
  readonly unit: Unit;
  readonly scale: number;
  readonly numerator: ReadInt;
  /** `null` for one. */
  readonly denominator: ReadInt | null;
  /** The least and the greatest that the numerator can turn out to be, where records leave that open. */
  readonly least: ReadInt;
  readonly greatest: ReadInt;
  /** What could move the measure, and by how much the numerator moves with one unit of it. */
  readonly lever: Lever | null;
}

/** The facts that move a measure: one of them, or several together. */
export interface Lever {
  readonly facts: readonly FactPath[];
  readonly unit: Unit;
  /** Years before the last complete one of the figures that move it; empty for facts without years. */
  readonly yearsBack: readonly number[];
  /** Units of the numerator for one unit of the lever; `null` for one. */
  readonly slope: ReadInt | null;
}

const compiled = new WeakMap<Measure, CompiledMeasure[]>();

/** Compiles a measure, once for each shift. `back` shifts the year looked at, for `every-year`. */
export function compileMeasure(measure: Measure, back = 0): CompiledMeasure {
  let byBack = compiled.get(measure);
  if (byBack === undefined) {
    byBack = [];
    compiled.set(measure, byBack);
  }
  byBack[back] ??= compileAnew(measure, back);
  return byBack[back];
}

function compileAnew(measure: Measure, back: number): CompiledMeasure {
  switch (measure.measure) {
    case "value": {
      const { slot } = factEntry(measure.fact);
      return whole(
        measure.unit,
        (env) => valueAt(env, slot) as Int | undefined,
        lever(measure.fact, measure.unit),
      );
    }
    case "year": {
      const { slot } = factEntry(measure.fact);
      const shift = back + measure.back;
      return whole(
        measure.unit,
        (env) => figureOf(env, slot, env.lastYear - shift),
        lever(measure.fact, measure.unit, [shift]),
      );
    }
    case "sum-of-years":
    case "mean-of-years": {
      const { fact, unit, years } = measure;
      const total = sumOfYears(fact, years, back);
      const moves = lever(
        fact,
        unit,
        Array.from({ length: years }, (_, shift) => back + shift),
      );
      return measure.measure === "sum-of-years"
        ? whole(unit, total, moves)
        : fraction(unit, scaleOf(unit), total, () => years, moves);
    }
    case "mean-growth":
      return meanGrowth(measure.fact, measure.years, back);
    case "years-since": {
      const { slot } = factEntry(measure.fact);
      const toYearEnd = measure.until === "last-year-end";
      return whole(
        "count",
        (env) => {
          const since = valueAt(env, slot) as IsoDate | undefined;
          if (since === undefined) return undefined;
          return fullYearsBetween(since, toYearEnd ? lastDayOfYear(env.lastYear - back) : env.on);
        },
        null,
      );
    }
    case "sum-of": {
      const parts = measure.of.map((part) => compileMeasure(part, back));
      return parts.reduce((left, right) => plus(measure.unit, left, right));
    }
    case "per": {
      const of = compileMeasure(measure.of, back);
      const { divisor } = measure;
      const { denominator } = of;
      return fraction(
        measure.unit,
        of.scale,
        of.numerator,
        (env) => {
          const below = denominator === null ? 1 : denominator(env);
          return below === undefined ? undefined : multiply(below, divisor);
        },
        of.lever,
      );
    }
    case "ratio": {
      const top = compileMeasure(measure.numerator, back);
      const bottom = compileMeasure(measure.denominator, back);
      // Both sides count in the same unit, so their scales cancel.
      return fraction(
        "ratio",
        1,
        times(top.numerator, bottom.denominator),
        times(bottom.numerator, top.denominator),
        steeper(top.lever, bottom.denominator),
      );
    }
    default:
      return overRecords(measure);
  }
}

function whole(unit: Unit, numerator: ReadInt, moves: Lever | null): CompiledMeasure {
  return {
    unit,
    scale: scaleOf(unit),
    numerator,
    denominator: null,
    least: numerator,
    greatest: numerator,
    lever: moves,
  };
}

function fraction(
  unit: Unit,
  scale: number,
  numerator: ReadInt,
  denominator: ReadInt,
  moves: Lever | null,
): CompiledMeasure {
  return { unit, scale, numerator, denominator, least: numerator, greatest: numerator, lever: moves };
}

function lever(fact: FactPath, unit: Unit, yearsBack: readonly number[] = []): Lever {
  return { facts: Object.freeze([fact]), unit, yearsBack, slope: null };
}

/** The same lever where every unit of it moves the numerator `factor` times as far. */
function steeper(moves: Lever | null, factor: ReadInt | null): Lever | null {
  if (moves === null || factor === null) return moves;
  return { ...moves, slope: moves.slope === null ? factor : times(moves.slope, factor) };
}

function times(read: ReadInt, factor: ReadInt | null): ReadInt {
  if (factor === null) return read;
  return (env) => {
    const a = read(env);
    const b = a === undefined ? undefined : factor(env);
    return a === undefined || b === undefined ? undefined : multiply(a, b);
  };
}

function plus(unit: Unit, left: CompiledMeasure, right: CompiledMeasure): CompiledMeasure {
  if (left.denominator === null && right.denominator === null) {
    return whole(unit, sumOf(left.numerator, right.numerator), together(unit, left.lever, right.lever));
  }
  // A ratio that is given is held in units of its own, a quotient is not.
  const scale = Math.max(left.scale, right.scale);
  const raised = ({ numerator, scale: own }: CompiledMeasure): ReadInt =>
    own === scale ? numerator : times(numerator, () => scale / own);
  const [a, b] = [notBelowZero(left.denominator), notBelowZero(right.denominator)];
  return fraction(
    unit,
    scale,
    sumOf(times(raised(left), b), times(raised(right), a)),
    times(a ?? (() => 1), b),
    null,
  );
}

function sumOf(left: ReadInt, right: ReadInt): ReadInt {
  return (env) => {
    const a = left(env);
    const b = a === undefined ? undefined : right(env);
    return a === undefined || b === undefined ? undefined : add(a, b);
  };
}

/** Two denominators below zero must not multiply to one above it. */
function notBelowZero(denominator: ReadInt | null): ReadInt | null {
  if (denominator === null) return null;
  return (env) => {
    const below = denominator(env);
    return below === undefined ? undefined : maximum(below, 0);
  };
}

/** The facts that move a sum: either side's, where one unit of any of them, in any of the years, is one of the sum. */
function together(unit: Unit, left: Lever | null, right: Lever | null): Lever | null {
  if (left === null || right === null) return null;
  const sameFacts =
    left.facts.length === right.facts.length && left.facts.every((fact) => right.facts.includes(fact));
  const sameYears = String(left.yearsBack) === String(right.yearsBack);
  const separate = sameFacts
    ? !left.yearsBack.some((back) => right.yearsBack.includes(back))
    : !left.facts.some((fact) => right.facts.includes(fact)) &&
      (sameYears || left.yearsBack.length === 0 || right.yearsBack.length === 0);
  if (!separate) return null;
  return {
    facts: Object.freeze([...new Set([...left.facts, ...right.facts])]),
    unit,
    yearsBack: [...new Set([...left.yearsBack, ...right.yearsBack])],
    slope: null,
  };
}

function sumOfYears(fact: string, years: number, back: number): ReadInt {
  const { slot } = factEntry(fact);
  return (env) => {
    let total: Int = 0;
    for (let shift = back; shift < back + years; shift++) {
      const figure = figureOf(env, slot, env.lastYear - shift);
      if (figure === undefined) return undefined;
      total = add(total, figure);
    }
    return total;
  };
}

/** Σ (b − a) ÷ a over consecutive years, ÷ N: as one fraction over the product of the base years and N. */
function meanGrowth(fact: FactPath, years: number, back: number): CompiledMeasure {
  const { slot } = factEntry(fact);
  const bases = (env: Environment): Int[] | undefined => {
    const figures: Int[] = [];
    for (let shift = back + years; shift >= back; shift--) {
      const figure = figureOf(env, slot, env.lastYear - shift);
      if (figure === undefined) return undefined;
      figures.push(figure);
    }
    return figures;
  };
  const numerator: ReadInt = (env) => {
    const figures = bases(env);
    if (figures === undefined) return undefined;
    let total: Int = 0;
    for (let i = 0; i < years; i++) {
      let term = subtract(figures[i + 1] ?? 0, figures[i] ?? 0);
      for (let j = 0; j < years; j++) if (j !== i) term = multiply(term, figures[j] ?? 0);
      total = add(total, term);
    }
    return total;
  };
  const denominator: ReadInt = (env) => {
    const figures = bases(env);
    if (figures === undefined) return undefined;
    let product: Int = years;
    // A growth rate from nothing, or from a loss, is undefined; zero says so.
    for (let i = 0; i < years; i++) product = multiply(product, maximum(figures[i] ?? 0, 0));
    return product;
  };
  // Last year's figure enters one term only, times the base years of the other terms.
  const slope: ReadInt = (env) => {
    const figures = bases(env);
    if (figures === undefined) return undefined;
    let product: Int = 1;
    for (let i = 0; i < years - 1; i++) product = multiply(product, figures[i] ?? 0);
    return product;
  };
  return fraction("ratio", 1, numerator, denominator, {
    facts: Object.freeze([fact]),
    unit: unitOf(scalarOf(fact)),
    yearsBack: [back],
    slope,
  });
}

/** Counts and sums over records. A record that may or may not pass leaves a range; most readers then say unknown. */
function overRecords(measure: RecordsMeasure): CompiledMeasure {
  const { slot, test } = compileSelection(measure.select);
  const { field } = measure;
  const bounds = (env: Environment): readonly [Int, Int] | undefined => {
    const records = valueAt(env, slot) as readonly PreparedRecord[] | undefined;
    if (records === undefined) return undefined;
    return measure.measure === "distinct" ? distinctBounds(records, env) : accumulate(records, env);
  };
  function accumulate(records: readonly PreparedRecord[], env: Environment): readonly [Int, Int] | undefined {
    let least: Int = 0;
    let greatest: Int = 0;
    for (const record of records) {
      const passes = test(record, env);
      if (passes === UNMET) continue;
      const figure = field === null ? 1 : (record[field] as Int | undefined);
      if (figure === undefined) return undefined;
      const join = measure.measure === "greatest" ? maximum : add;
      if (passes === MET) least = join(least, figure);
      greatest = join(greatest, figure);
    }
    return [least, greatest];
  }
  function distinctBounds(records: readonly PreparedRecord[], env: Environment): readonly [Int, Int] {
    const certain = new Set<unknown>();
    const possible = new Set<unknown>();
    let unnamed = 0;
    for (const record of records) {
      const passes = test(record, env);
      if (passes === UNMET) continue;
      const kind = field === null ? undefined : record[field];
      if (kind === undefined) {
        unnamed += 1;
        continue;
      }
      if (passes === MET) certain.add(kind);
      possible.add(kind);
    }
    return [certain.size, possible.size + unnamed];
  }
  const least: ReadInt = (env) => bounds(env)?.[0];
  const greatest: ReadInt = (env) => bounds(env)?.[1];
  const numerator: ReadInt = (env) => {
    const range = bounds(env);
    return range !== undefined && range[0] === range[1] ? range[0] : undefined;
  };
  return {
    unit: measure.unit,
    scale: scaleOf(measure.unit),
    numerator,
    denominator: null,
    least,
    greatest,
    lever: lever(measure.select.records, measure.unit),
  };
}
