import type { CompiledRequirement } from "../assessment/compile.js";
import { type Environment, figureOf, valueAt } from "../conditions/environment.js";
import { type Given, type GivenRecord, givenRecord, givenScalar } from "../conditions/given.js";
import { collectShortfalls, type Shortfall } from "../conditions/shortfall.js";
import { printUnits, unitOf } from "../conditions/units.js";
import type { IsoDate } from "../dates/calendar.js";
import type { ScalarFact } from "../facts/define.js";
import type { PreparedRecord } from "../facts/profile.js";
import type { FactPath } from "../facts/types.js";
import { type Int, subtract } from "../money/integer.js";
import type { Localized } from "../text.js";
import type { Move } from "./moves.js";

/**
 * What kind of thing a change is. `action`: the firm can set about it. `unknown`: the fact is not known, and this is
 * what it would have to be. `attestation`: somebody answerable must affirm it. `time`: time alone brings it. `past`:
 * closed books and things that happened; they will not change.
 */
export type ChangeNature = "action" | "unknown" | "attestation" | "time" | "past";

/** One change of a profile. */
export interface Change {
  readonly fact: FactPath;
  readonly title: Localized;
  readonly nature: ChangeNature;
  /** The year of a yearly figure. */
  readonly year?: number;
  /** What is there now; null where it is not known. Absent for a record that is added. */
  readonly from?: Given | null;
  /** What it would have to be. Absent for a record that is added or removed. */
  readonly to?: Given;
  /** How far a figure must move, in its own unit; negative where it must fall. */
  readonly by?: string;
  /** A record that would have to be there. */
  readonly add?: GivenRecord;
  /** The place of a record that would have to go. */
  readonly remove?: number;
  /** The first day on which time alone brings it. */
  readonly holdsFrom?: IsoDate;
}

/** A move in the form in which a caller reads it. */
export function changeOf(move: Move, env: Environment, requirements: readonly CompiledRequirement[]): Change {
  const { path, fact } = move.entry;
  const head = { fact: path, title: fact.title };
  switch (move.move) {
    case "add": {
      const add = givenRecord(move.record, fact.type === "records" ? fact.fields : {});
      return { ...head, nature: isPast(move.record, move, env) ? "past" : "action", add };
    }
    case "remove": {
      const records = valueAt(env, move.entry.slot) as readonly PreparedRecord[];
      const from = givenRecord(records[move.index] ?? {}, fact.type === "records" ? fact.fields : {});
      return { ...head, nature: "past", from: [from], remove: move.index };
    }
    case "figure": {
      const of = fact.type === "series" ? fact.of : (fact as ScalarFact);
      const known = figureOf(env, move.entry.slot, move.year);
      const nature: ChangeNature =
        known === undefined ? "unknown" : move.year <= env.lastYear ? "past" : "action";
      return { ...head, nature, year: move.year, ...figureParts(known, move.to, of) };
    }
    case "set": {
      const known = valueAt(env, move.entry.slot);
      if (fact.type === "records") return { ...head, nature: "unknown", from: null, to: [] };
      const of = fact as ScalarFact;
      const holdsFrom = fact.type === "date" ? holdsFromOf(path, env, requirements) : undefined;
      const nature: ChangeNature =
        fact.type === "attestation"
          ? "attestation"
          : known === undefined
            ? "unknown"
            : fact.type !== "date"
              ? "action"
              : holdsFrom === undefined
                ? "past"
                : "time";
      const isFigure = typeof move.to === "number" || typeof move.to === "bigint";
      const parts = isFigure
        ? figureParts(known as Int | undefined, move.to as Int, of)
        : {
            from: known === undefined ? null : givenScalar(known as Scalar, of),
            to: givenScalar(move.to as Scalar, of),
          };
      return { ...head, nature, ...parts, ...(holdsFrom === undefined ? {} : { holdsFrom }) };
    }
  }
}

type Scalar = Exclude<PreparedRecord[string], undefined>;

function figureParts(known: Int | undefined, to: Int, fact: ScalarFact) {
  const parts = { from: known === undefined ? null : givenScalar(known, fact), to: givenScalar(to, fact) };
  if (known === undefined || fact.type === "year") return parts;
  return { ...parts, by: printUnits(subtract(to, known), unitOf(fact)) };
}

/** A record that would have to be dated before this year cannot be brought about any more. */
function isPast(record: PreparedRecord, { entry }: Move, env: Environment): boolean {
  const { fact } = entry;
  if (fact.type !== "records" || fact.date === null) return false;
  const date = record[fact.date];
  if (typeof date === "string") return date.slice(0, 4) <= String(env.lastYear);
  return typeof date === "number" && date <= env.lastYear;
}

/** The latest day on which time alone meets what is short of a date. */
function holdsFromOf(
  path: FactPath,
  env: Environment,
  requirements: readonly CompiledRequirement[],
): IsoDate | undefined {
  const shortfalls: Shortfall[] = [];
  for (const { node, gates } of requirements) if (gates) collectShortfalls(node, env, shortfalls);
  return shortfalls
    .filter(({ facts }) => facts.includes(path))
    .flatMap(({ holdsFrom }) => (holdsFrom === undefined ? [] : [holdsFrom]))
    .sort()
    .at(-1);
}
