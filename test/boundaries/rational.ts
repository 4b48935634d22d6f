import type { Condition, FieldTest, Measure, RecordFilter, Selection } from "../../src/conditions/types.js";
import type { Window } from "../../src/law/windows.js";

/**
 * The condition language read a second time: plainly, on fractions of big integers and on dates as text, with every fact
 * given. It shares no code with the library, only the types of its data.
 */

export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A fact as a caller writes it. */
export type Given =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | Readonly<Record<number, string | number>>
  | readonly GivenRecord[];
export type GivenRecord = Readonly<Record<string, string | number | boolean | null>>;
export type Facts = Readonly<Record<string, Given>>;

/** What a reader must know beside the facts: the day, and the order of ordered choices. */
export interface World {
  readonly on: string;
  /** The values of an ordered choice from the lowest up, by path; a record's field is `path.field`. */
  readonly ladder: (path: string) => readonly string[];
  /** The fields of records that hold their date and the end of their validity. */
  readonly dates: (path: string) => { readonly date: string | null; readonly until: string | null };
}

export function fractionOf(given: unknown): Fraction {
  const [, sign = "", whole = "0", rest = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(given)) ?? [];
  const over = BigInt(whole + rest) * (sign === "-" ? -1n : 1n);
  return { over, under: 10n ** BigInt(rest.length) };
}

const plus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
/** Null where the divisor is not above zero. */
const dividedBy = (a: Fraction, b: Fraction): Fraction | null =>
  b.over <= 0n ? null : { over: a.over * b.under, under: a.under * b.over };
const whole = (n: number): Fraction => ({ over: BigInt(n), under: 1n });

function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Full years from a day to another: the anniversary counts. */
function fullYears(from: string, to: string): number {
  const years = yearOf(to) - yearOf(from);
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

function figureOf(facts: Facts, path: string): Given {
  const given = facts[path];
  if (given === undefined) throw new Error(`no ${path}`);
  return given;
}

function inYear(facts: Facts, path: string, year: number): Fraction {
  const figure = (figureOf(facts, path) as Readonly<Record<number, unknown>>)[year];
  if (figure === undefined) throw new Error(`no ${path}.${year}`);
  return fractionOf(figure);
}

/** The value of a measure in a year looked at; null where it divides by nothing above zero. */
function measured(measure: Measure, facts: Facts, world: World, year: number): Fraction | null {
  switch (measure.measure) {
    case "value":
      return fractionOf(figureOf(facts, measure.fact));
    case "year":
      return inYear(facts, measure.fact, year - measure.back);
    case "sum-of-years":
    case "mean-of-years": {
      let sum = whole(0);
      for (let back = 0; back < measure.years; back++) {
        sum = plus(sum, inYear(facts, measure.fact, year - back));
      }
      return measure.measure === "sum-of-years" ? sum : dividedBy(sum, whole(measure.years));
    }
    case "mean-growth": {
      let sum = whole(0);
      for (let back = 0; back < measure.years; back++) {
        const before = inYear(facts, measure.fact, year - back - 1);
        const after = inYear(facts, measure.fact, year - back);
        const rate = dividedBy(plus(after, times(before, whole(-1))), before);
        if (rate === null) return null;
        sum = plus(sum, rate);
      }
      return dividedBy(sum, whole(measure.years));
    }
    case "years-since": {
      const until = measure.until === "filing" ? world.on : `${yearOf(world.on) - 1}-12-31`;
      return whole(fullYears(figureOf(facts, measure.fact) as string, until));
    }
    case "count":
      return whole(passing(measure.select, facts, world).length);
    case "distinct":
      return whole(
        new Set(passing(measure.select, facts, world).map((one) => one[measure.field ?? ""])).size,
      );
    case "sum":
      return passing(measure.select, facts, world)
        .map((one) => fractionOf(one[measure.field ?? ""]))
        .reduce(plus, whole(0));
    case "greatest":
      return passing(measure.select, facts, world)
        .map((one) => fractionOf(one[measure.field ?? ""]))
        .reduce((a, b) => (compare(a, b) < 0 ? b : a), whole(0));
    case "sum-of": {
      let sum = whole(0);
      for (const part of measure.of) {
        const value = measured(part, facts, world, year);
        if (value === null) return null;
        sum = plus(sum, value);
      }
      return sum;
    }
    case "ratio": {
      const over = measured(measure.numerator, facts, world, year);
      const under = measured(measure.denominator, facts, world, year);
      return over === null || under === null ? null : dividedBy(over, under);
    }
    case "per": {
      const of = measured(measure.of, facts, world, year);
      return of === null ? null : dividedBy(of, whole(measure.divisor));
    }
  }
}

function isWithin(window: Window, day: string, on: string): boolean {
  const year = yearOf(on);
  switch (window.kind) {
    case "complete-years":
      return yearOf(day) >= year - window.count && yearOf(day) < year;
    case "recent-years":
      return yearOf(day) >= year - window.count && day <= on;
    case "recent-months": {
      const months = (one: string): number => yearOf(one) * 12 + Number(one.slice(5, 7));
      return months(on) - months(day) < window.count && day <= on;
    }
    case "before-year":
      return yearOf(day) < window.year;
    case "since-year":
      return yearOf(day) >= window.year && day <= on;
  }
}

/** The records that a selection takes. */
export function passing(select: Selection, facts: Facts, world: World): readonly GivenRecord[] {
  const { records, where, except, within, valid } = select;
  const { date, until } = world.dates(records);
  return (figureOf(facts, records) as readonly GivenRecord[]).filter((one) => {
    const is = (filter: RecordFilter): boolean =>
      Object.entries(filter).every(([field, test]) => fits(test, one[field], `${records}.${field}`, world));
    if (where !== undefined && !where.some(is)) return false;
    if (except?.some(is)) return false;
    if (within !== undefined && !isWithin(within, one[date ?? ""] as string, world.on)) return false;
    if (valid !== true) return true;
    // In force: begun, and not ended before the day.
    const begun = date === null || (one[date] as string) <= world.on;
    const end = one[until ?? ""] as string | null;
    return begun && (end === null || end >= world.on);
  });
}

function fits(test: FieldTest, given: unknown, path: string, world: World): boolean {
  if (Array.isArray(test)) return test.includes(given);
  if (typeof test !== "object") {
    return typeof test === "number" || typeof given === "number"
      ? compare(fractionOf(test), fractionOf(given)) === 0
      : test === given;
  }
  const [[operator, bound]] = Object.entries(test) as [[string, string | number]];
  if (operator === "yearsBack") return Number(given) === yearOf(world.on) - Number(bound);
  const order = orderOf(given, bound, path, world);
  switch (operator) {
    case "atLeast":
      return order >= 0;
    case "atMost":
      return order <= 0;
    case "moreThan":
      return order > 0;
    case "lessThan":
      return order < 0;
    default:
      throw new Error(`no operator ${operator}`);
  }
}

function orderOf(given: unknown, bound: unknown, path: string, world: World): number {
  const ladder = world.ladder(path);
  if (ladder.length > 0) return ladder.indexOf(String(given)) - ladder.indexOf(String(bound));
  if (/^\d{4}-\d\d-\d\d$/.test(String(bound)))
    return String(given) < String(bound) ? -1 : given === bound ? 0 : 1;
  return compare(fractionOf(given), fractionOf(bound));
}

/** Whether a condition holds, with every fact that it reads given. */
export function holds(
  condition: Condition,
  facts: Facts,
  world: World,
  year = yearOf(world.on) - 1,
): boolean {
  switch (condition.test) {
    case "at-least":
    case "more-than":
    case "at-most":
    case "less-than": {
      const value = measured(condition.measure, facts, world, year);
      const bound = boundOf(condition.bound, facts, world, year);
      if (value === null || bound === null) return false;
      const order = compare(value, bound);
      if (condition.test === "at-least") return order >= 0;
      if (condition.test === "more-than") return order > 0;
      return condition.test === "at-most" ? order <= 0 : order < 0;
    }
    case "is":
      return figureOf(facts, condition.fact) === condition.value;
    case "some":
      return passing(condition.select, facts, world).length > 0;
    case "none":
      return passing(condition.select, facts, world).length === 0;
    case "level-at-least":
    case "level-at-most": {
      const order = orderOf(figureOf(facts, condition.fact), condition.level, condition.fact, world);
      return condition.test === "level-at-least" ? order >= 0 : order <= 0;
    }
    case "every-year":
      return Array.from({ length: condition.years }).every((_, back) =>
        holds(condition.condition, facts, world, year - back),
      );
    case "first-crossing": {
      const series = figureOf(facts, condition.fact) as Readonly<Record<number, unknown>>;
      const bound = fractionOf(condition.bound);
      const passes = (at: number): boolean => {
        const order = compare(fractionOf(series[at]), bound);
        return condition.reaching ? order >= 0 : order > 0;
      };
      const earlier = Object.keys(series)
        .map(Number)
        .filter((at) => at < year);
      return passes(year) && !earlier.some(passes);
    }
    // With no indicator given, the declared total speaks.
    case "points-at-least": {
      if (condition.declared === null) throw new Error("no declared total");
      const total = measured(condition.declared, facts, world, year);
      return total !== null && compare(total, whole(condition.bound)) >= 0;
    }
    case "all":
      return condition.of.every((one) => holds(one, facts, world, year));
    default:
      throw new Error(`no threshold in ${condition.test}`);
  }
}

function boundOf(
  bound: Extract<Condition, { readonly bound: unknown; readonly measure: Measure }>["bound"],
  facts: Facts,
  world: World,
  year: number,
): Fraction | null {
  if (typeof bound !== "object") return fractionOf(bound);
  if ("measure" in bound) return measured(bound, facts, world, year);
  return fractionOf(holds(bound.when, facts, world, year) ? bound.then : bound.otherwise);
}
