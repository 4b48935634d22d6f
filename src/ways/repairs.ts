import type { CompiledCondition } from "../conditions/compile.js";
import { levelsOf } from "../conditions/compile.js";
import { type Environment, figureOf, seriesAt, valueAt } from "../conditions/environment.js";
import { MET, UNMET } from "../conditions/tri.js";
import type {
  Condition,
  FirstCrossingCondition,
  Measure,
  PointsCondition,
  RecordsCondition,
  Selection,
} from "../conditions/types.js";
import { unitOf, unitsOf } from "../conditions/units.js";
import { datePlusYears, type IsoDate, lastDayOfYear } from "../dates/calendar.js";
import { type FactEntry, factEntry, scalarOf } from "../facts/lookup.js";
import type { PreparedRecord } from "../facts/profile.js";
import { add, divideDown, type Int, subtract } from "../money/integer.js";
import { joined, type Move, moved } from "./moves.js";
import { passingRecords, plausible, withoutPassing } from "./records.js";
import {
  figureAt,
  measuresOf,
  moveTo,
  rangeOfFact,
  standIn,
  type Variable,
  variablesOf,
} from "./variables.js";

/** A way to make one condition hold, or fail. */
type Repair = readonly Move[];
type Wanted = typeof MET | typeof UNMET;

/** So many alternatives are followed at one condition. */
const MOST = 24;
/** So many values of one choice are tried. */
const MOST_VALUES = 6;
/** So many like records are added at most. */
const MOST_RECORDS = 50;

/**
 * The ways to make a condition hold (or fail) in an environment, each a few moves; the smallest first. None for a
 * condition that is not printed.
 */
export function repairsOf(node: CompiledCondition, wanted: Wanted, env: Environment): readonly Repair[] {
  if (node.test(env) === wanted) return [[]];
  const { condition, parts } = node;
  const oneOf = (want: Wanted) => best(parts.flatMap((part) => repairsOf(part, want, env)));
  const opposite: Wanted = wanted === MET ? UNMET : MET;
  switch (condition.test) {
    case "all":
    case "every-year":
      return wanted === MET ? together(parts, MET, env) : oneOf(UNMET);
    case "any":
      return wanted === MET ? oneOf(MET) : together(parts, UNMET, env);
    case "at-least-of": {
      const count = condition.count ?? 1;
      return best(someOf(parts, wanted, wanted === MET ? count : parts.length - count + 1, env));
    }
    case "points-at-least":
      return wanted === MET ? best(pointsRepairs(condition, node, env)) : [];
    case "not":
      return parts[0] === undefined ? [] : repairsOf(parts[0], opposite, env);
    case "when": {
      const [when, then] = parts as readonly [CompiledCondition, CompiledCondition];
      return wanted === MET
        ? best([...repairsOf(then, MET, env), ...repairsOf(when, UNMET, env)])
        : best(
            repairsOf(when, MET, env).flatMap((one) =>
              repairsOf(then, UNMET, moved(env, one)).map((more) => joined(one, more)),
            ),
          );
    }
    case "at-least":
    case "more-than":
    case "at-most":
    case "less-than":
      return best(comparisonRepairs(node, wanted, env));
    case "some":
    case "none":
      return best(recordRepairs(condition, (condition.test === "some") === (wanted === MET), env));
    case "first-crossing":
      return crossingRepairs(condition, node, wanted, env);
    case "not-stated":
      return [];
    default:
      return settings(condition, node, wanted, env);
  }
}

function best(repairs: readonly Repair[]): readonly Repair[] {
  return [...repairs].sort((a, b) => a.length - b.length).slice(0, MOST);
}

/**
 * A total that is declared, while the indicators leave room for it; or else the indicators raised, each to its next
 * band: one alone where that is enough, and one after another until it is.
 */
function pointsRepairs(
  { declared, indicators }: PointsCondition,
  node: CompiledCondition,
  env: Environment,
): readonly Repair[] {
  const holds = (moves: readonly Move[]): boolean => node.test(moved(env, moves)) === MET;
  if (declared !== null && node.test(env) !== UNMET) return declaredRepairs(declared, node, env, holds);
  const found: Repair[] = [];
  let raised: Repair = [];
  let place = 0;
  for (const { bands } of indicators) {
    const parts = node.parts.slice(place, place + bands.length);
    place += bands.length;
    // Bands fall from the most points to the fewest: the next one is the last that does not hold yet.
    const reached = parts.findIndex((part) => part.test(env) === MET);
    const next = parts[(reached === -1 ? parts.length : reached) - 1];
    const [repair] = next === undefined ? [] : repairsOf(next, MET, env);
    if (repair === undefined) continue;
    if (holds(repair)) found.push(repair);
    else if (!holds(raised)) raised = joined(raised, repair);
  }
  if (raised.length > 0 && holds(raised)) found.push(raised);
  return found;
}

function declaredRepairs(
  declared: Measure,
  node: CompiledCondition,
  env: Environment,
  holds: (moves: readonly Move[]) => boolean,
): readonly Repair[] {
  const { figures } = variablesOf([declared], node.back, env);
  const standIns = figures
    .filter((one) => figureAt(one, env) === undefined)
    .map((one) => moveTo(one, standIn(one.fact)));
  return figures.flatMap((variable) => {
    const others = standIns.filter((move) => !isMoveOf(move, variable));
    return nearestFigures(variable, env, (figure) => holds([...others, moveTo(variable, figure)])).map(
      (to): Repair => [...others, moveTo(variable, to)],
    );
  });
}

/** Every part repaired, each in the light of those before it. */
function together(parts: readonly CompiledCondition[], wanted: Wanted, env: Environment): readonly Repair[] {
  let all: readonly Repair[] = [[]];
  for (const part of parts) {
    all = best(
      all.flatMap((one) => repairsOf(part, wanted, moved(env, one)).map((more) => joined(one, more))),
    );
  }
  return all;
}

/** Repairs of so many parts, whichever; those that are as wanted count. */
function someOf(
  parts: readonly CompiledCondition[],
  wanted: Wanted,
  count: number,
  env: Environment,
): readonly Repair[] {
  const open = parts.filter((part) => part.test(env) !== wanted);
  const choose = (from: number, left: number): readonly (readonly CompiledCondition[])[] => {
    if (left <= 0) return [[]];
    return open
      .slice(from)
      .flatMap((part, index) => choose(from + index + 1, left - 1).map((rest) => [part, ...rest]));
  };
  const choices = choose(0, count - (parts.length - open.length)).slice(0, MOST);
  return best(choices.flatMap((chosen) => together(chosen, wanted, env)));
}

/** A fact that is set: a flag, a choice, a set, a place. */
function settings(
  condition: Exclude<Condition, { readonly test: "not-stated" }> & { readonly fact: string },
  { test }: CompiledCondition,
  wanted: Wanted,
  env: Environment,
): readonly Repair[] {
  const entry = factEntry(condition.fact);
  return candidatesFor(condition, entry, env)
    .map((to): Move => ({ move: "set", entry, to }))
    .filter((move) => test(moved(env, [move])) === wanted)
    .slice(0, MOST_VALUES)
    .map((move) => [move]);
}

function candidatesFor(
  condition: { readonly test: string; readonly fact: string },
  entry: FactEntry,
  env: Environment,
): readonly (string | boolean | readonly string[])[] {
  const { fact } = entry;
  if ("division" in condition) return [padded(String(condition.division)), "000000"];
  switch (fact.type) {
    case "flag":
    case "attestation":
      return [true, false];
    case "set": {
      const held = (valueAt(env, entry.slot) as readonly string[] | undefined) ?? [];
      const { values = [] } = condition as { readonly values?: readonly string[] };
      return [
        ...values.filter((name) => !held.includes(name)).map((name) => [...held, name]),
        held.filter((name) => !values.includes(name)),
      ];
    }
    case "choice":
      return fact.ordered
        ? nearest(levelsOf(condition.fact), valueAt(env, entry.slot))
        : Object.keys(fact.values);
    default:
      return [];
  }
}

/** Levels by how near they are to the one held, so that the smallest step is found first. */
function nearest(levels: readonly string[], held: unknown): readonly string[] {
  const at = typeof held === "string" ? levels.indexOf(held) : 0;
  return [...levels].sort((a, b) => Math.abs(levels.indexOf(a) - at) - Math.abs(levels.indexOf(b) - at));
}

function padded(division: string): string {
  return division.padEnd(6, "0");
}

function recordRepairs({ select }: RecordsCondition, present: boolean, env: Environment): readonly Repair[] {
  if (!present) return [withoutPassing(select, env)];
  const entry = factEntry(select.records);
  return passingRecords(select, env).map((record) => [{ move: "add", entry, record, copy: 0 }]);
}

/** A figure of last year beyond the bound, and every year before it below. */
function crossingRepairs(
  condition: FirstCrossingCondition,
  node: CompiledCondition,
  wanted: Wanted,
  env: Environment,
): readonly Repair[] {
  const entry = factEntry(condition.fact);
  const fact = scalarOf(condition.fact);
  const bound = unitsOf(condition.bound, unitOf(fact), "bound");
  const beyond = condition.reaching ? bound : add(bound, 1);
  const year = env.lastYear - node.back;
  const figure = (at: number, to: Int): Move => ({ move: "figure", entry, year: at, to });
  if (wanted === UNMET) return [[figure(year, subtract(beyond, 1))]];
  const series = seriesAt(env, entry.slot);
  const first =
    series === undefined || series.figures.length === 0 ? year - 1 : Math.min(series.first, year - 1);
  const moves: Move[] = [];
  for (let at = first; at < year; at++) {
    const before = figureOf(env, entry.slot, at);
    if (before === undefined || before >= beyond) moves.push(figure(at, subtract(beyond, 1)));
  }
  const now = figureOf(env, entry.slot, year);
  if (now === undefined || now < beyond) moves.push(figure(year, beyond));
  return [moves];
}

/**
 * A comparison: each figure, date or list that it reads is moved alone, to the nearest place at which the comparison
 * is as wanted. Figures that are not known and are not the one moved get a stand-in.
 */
function comparisonRepairs(node: CompiledCondition, wanted: Wanted, env: Environment): readonly Repair[] {
  const [when] = node.parts;
  if (when !== undefined) {
    // The bound depends on a fact: decide that first, then compare.
    return [MET, UNMET].flatMap((which) =>
      repairsOf(when, which as Wanted, env).flatMap((decided) => {
        const then = moved(env, decided);
        if (node.test(then) === wanted) return [decided];
        return movedAlone(node, wanted, then).map((more) => joined(decided, more));
      }),
    );
  }
  return movedAlone(node, wanted, env);
}

function movedAlone(node: CompiledCondition, wanted: Wanted, env: Environment): readonly Repair[] {
  const { figures, dates, records } = variablesOf(measuresOf(node), node.back, env);
  const holds = (moves: readonly Move[]): boolean => node.test(moved(env, moves)) === wanted;
  const unknownLists: readonly Move[] = records.flatMap(({ select }): readonly Move[] => {
    const entry = factEntry(select.records);
    return valueAt(env, entry.slot) === undefined ? [{ move: "set", entry, to: [] }] : [];
  });
  const unknown = figures.filter((one) => figureAt(one, env) === undefined);
  const standIns = [...unknownLists, ...unknown.map((one) => moveTo(one, standIn(one.fact)))];
  const found: Repair[] = [];
  if (standIns.length > 0 && holds(standIns)) found.push(standIns);
  for (const variable of figures) {
    const others = standIns.filter((move) => !isMoveOf(move, variable));
    for (const to of nearestFigures(variable, env, (figure) =>
      holds([...others, moveTo(variable, figure)]),
    )) {
      found.push([...others, moveTo(variable, to)]);
    }
  }
  for (const entry of dates) {
    const date = nearestDate(entry, node.back, env, (to) => holds([...standIns, { move: "set", entry, to }]));
    if (date !== null) found.push([...standIns, { move: "set", entry, to: date }]);
  }
  for (const { select, field, distinct } of records) {
    const entry = factEntry(select.records);
    const others = standIns.filter((move) => move.entry !== entry);
    found.push(
      ...listRepairs(select, field, distinct, env, (moves) => holds([...others, ...moves])).map((moves) => [
        ...others,
        ...moves,
      ]),
    );
  }
  return found;
}

function isMoveOf(move: Move, { entry, year }: Variable): boolean {
  return move.entry === entry && (move.move === "figure" ? move.year : null) === year;
}

/** The nearest figure above, and the nearest below, at which something holds: by doubling the step, then halving it. */
function nearestFigures(
  variable: Variable,
  env: Environment,
  holds: (figure: Int) => boolean,
): readonly Int[] {
  const [least, most] = rangeOfFact(variable.fact);
  const start = figureAt(variable, env) ?? standIn(variable.fact);
  const found: Int[] = [];
  if (holds(start)) return [start];
  for (const [step, end] of [
    [add, most],
    [subtract, least],
  ] as const) {
    const within = (figure: Int): boolean => (step === add ? figure <= end : figure >= end);
    let fails = start;
    let distance: Int = 1;
    let reached: Int | null = null;
    for (;;) {
      const figure = step(start, distance);
      if (!within(figure)) {
        if (fails !== end && holds(end)) reached = end;
        break;
      }
      if (holds(figure)) {
        reached = figure;
        break;
      }
      fails = figure;
      distance = add(distance, distance);
    }
    if (reached === null) continue;
    let good: Int = reached;
    for (;;) {
      const middle = divideDown(add(fails, good), 2);
      // Rounding down stays on the lower of two neighbours.
      if (middle === fails || middle === good) break;
      if (holds(middle)) good = middle;
      else fails = middle;
    }
    found.push(good);
  }
  return found;
}

/** The date nearest to the one given, by whole years before the day counted to. */
function nearestDate(
  entry: FactEntry,
  back: number,
  env: Environment,
  holds: (date: IsoDate) => boolean,
): IsoDate | null {
  const given = valueAt(env, entry.slot) as IsoDate | undefined;
  let found: IsoDate | null = null;
  for (const end of [env.on, lastDayOfYear(env.lastYear - back)]) {
    for (let years = 0; years <= 120; years++) {
      const date = datePlusYears(end, -years);
      if (!holds(date)) continue;
      const isNearer =
        found === null || (given === undefined ? date > found : gap(date, given) < gap(found, given));
      if (isNearer) found = date;
    }
  }
  return found;
}

function gap(a: IsoDate, b: IsoDate): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}

/** More records that pass, a record with a figure large enough, or none that pass. */
function listRepairs(
  select: Selection,
  field: string | null,
  distinct: boolean,
  env: Environment,
  holds: (moves: readonly Move[]) => boolean,
): readonly Repair[] {
  const entry = factEntry(select.records);
  const found: Repair[] = [];
  const less = withoutPassing(select, env);
  if (less.length > 0 && holds(less)) found.push(less);
  for (const record of passingRecords(select, env)) {
    const more = distinct && field !== null ? distinctRecords(record, field, entry, env) : null;
    const moves: Move[] = [];
    for (let copy = 0; copy < MOST_RECORDS; copy++) {
      const next = more === null ? record : more[copy];
      if (next === undefined) break;
      moves.push({ move: "add", entry, record: next, copy });
      if (holds(moves)) {
        found.push([...moves]);
        break;
      }
    }
    if (field === null || distinct) continue;
    const figure = nearestField(record, field, entry, holds);
    if (figure !== null) found.push([figure]);
  }
  return found;
}

/** Records that differ in a field, and from those there are. */
function distinctRecords(
  record: PreparedRecord,
  field: string,
  entry: FactEntry,
  env: Environment,
): readonly PreparedRecord[] {
  const { fact } = entry;
  const definition = fact.type === "records" ? fact.fields[field] : undefined;
  const held = (valueAt(env, entry.slot) as readonly PreparedRecord[] | undefined) ?? [];
  const values =
    definition?.type === "choice"
      ? plausible(definition)
      : Array.from({ length: MOST_RECORDS }, (_, index) => `${index + 1}`);
  return values
    .filter((value) => !held.some((one) => one[field] === value))
    .map((value) => ({ ...record, [field]: value }));
}

/** A record whose figure is as large as it must be. */
function nearestField(
  record: PreparedRecord,
  field: string,
  entry: FactEntry,
  holds: (moves: readonly Move[]) => boolean,
): Move | null {
  const moveFor = (figure: Int): Move => ({
    move: "add",
    entry,
    record: { ...record, [field]: figure },
    copy: 0,
  });
  let fails: Int = -1;
  for (let figure: Int = 0; figure <= 10n ** 18n; figure = figure === 0 ? 1 : add(figure, figure)) {
    if (!holds([moveFor(figure)])) {
      fails = figure;
      continue;
    }
    let good: Int = figure;
    for (;;) {
      const middle = divideDown(add(fails, good), 2);
      if (middle <= fails || middle >= good) return moveFor(good);
      if (holds([moveFor(middle)])) good = middle;
      else fails = middle;
    }
  }
  return null;
}
