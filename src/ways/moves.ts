import { type Environment, seriesAt, valueAt } from "../conditions/environment.js";
import type { FactEntry } from "../facts/lookup.js";
import { type PreparedRecord, type PreparedSeries, type PreparedValue, withFacts } from "../facts/profile.js";
import type { Int } from "../money/integer.js";

/** One change of a profile, in the form that conditions are evaluated on. */
export type Move =
  /** A fact without years takes a value. An empty list says that there are none. */
  | { readonly move: "set"; readonly entry: FactEntry; readonly to: PreparedValue }
  /** A yearly fact takes a figure. */
  | { readonly move: "figure"; readonly entry: FactEntry; readonly year: number; readonly to: Int }
  /** A list gets a record. */
  | {
      readonly move: "add";
      readonly entry: FactEntry;
      readonly record: PreparedRecord;
      readonly copy: number;
    }
  /** A list loses the record at a place of the profile as given. */
  | { readonly move: "remove"; readonly entry: FactEntry; readonly index: number };

/** What a move changes: of two moves of one thing the later counts. */
function thingOf(move: Move): string {
  const { slot } = move.entry;
  switch (move.move) {
    case "set":
      return `${slot}`;
    case "figure":
      return `${slot}/${move.year}`;
    case "add":
      return `${slot}+${JSON.stringify(move.record, printed)}${move.copy}`;
    case "remove":
      return `${slot}-${move.index}`;
  }
}

/** A name of the move itself: the same name twice is the same move. */
export function nameOf(move: Move): string {
  const to = move.move === "set" || move.move === "figure" ? JSON.stringify(move.to, printed) : "";
  return `${thingOf(move)}=${to}`;
}

function printed(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

/** Moves with more moves after them, each thing once. */
export function joined(moves: readonly Move[], more: readonly Move[]): readonly Move[] {
  const things = new Map(moves.map((move) => [thingOf(move), move]));
  for (const move of more) things.set(thingOf(move), move);
  return [...things.values()];
}

/** The environment after some moves. What is set comes first, then what is removed, then what is added. */
export function moved(env: Environment, moves: readonly Move[]): Environment {
  const changed = new Map<number, PreparedValue>();
  for (const move of moves) if (move.move === "set") changed.set(move.entry.slot, move.to);
  for (const move of moves) {
    if (move.move !== "figure") continue;
    const { slot } = move.entry;
    changed.set(
      slot,
      withFigure(
        (changed.get(slot) as PreparedSeries | undefined) ?? seriesAt(env, slot),
        move.year,
        move.to,
      ),
    );
  }
  for (const { slot } of removedFrom(moves)) {
    const gone = new Set(
      moves.flatMap((one) => (one.move === "remove" && one.entry.slot === slot ? [one.index] : [])),
    );
    const given = valueAt(env, slot) as readonly PreparedRecord[] | undefined;
    changed.set(
      slot,
      given?.filter((_, index) => !gone.has(index)),
    );
  }
  for (const move of moves) {
    if (move.move !== "add") continue;
    const { slot } = move.entry;
    const records = (changed.has(slot) ? changed.get(slot) : valueAt(env, slot)) as
      | readonly PreparedRecord[]
      | undefined;
    changed.set(slot, [...(records ?? []), move.record]);
  }
  return { ...withFacts(env, changed), on: env.on, lastYear: env.lastYear };
}

function removedFrom(moves: readonly Move[]): ReadonlySet<FactEntry> {
  return new Set(moves.flatMap((move) => (move.move === "remove" ? [move.entry] : [])));
}

function withFigure(series: PreparedSeries | undefined, year: number, figure: Int): PreparedSeries {
  if (series === undefined || series.figures.length === 0) return { first: year, figures: [figure] };
  const first = Math.min(series.first, year);
  const last = Math.max(series.first + series.figures.length - 1, year);
  const figures: (Int | undefined)[] = [];
  for (let at = first; at <= last; at++) {
    figures.push(at === year ? figure : series.figures[at - series.first]);
  }
  return { first, figures };
}
