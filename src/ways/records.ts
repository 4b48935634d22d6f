import { compileSelection } from "../conditions/compile-records.js";
import { type Environment, valueAt } from "../conditions/environment.js";
import { MET, UNMET } from "../conditions/tri.js";
import type { FieldTest, RecordFilter, Selection } from "../conditions/types.js";
import { unitOf, unitsOf } from "../conditions/units.js";
import { yearOf } from "../dates/calendar.js";
import type { RecordsFact, ScalarFact } from "../facts/define.js";
import { factEntry } from "../facts/lookup.js";
import type { PreparedRecord } from "../facts/profile.js";
import { rangeOf } from "../law/windows.js";
import { add, type Int, subtract } from "../money/integer.js";
import type { Move } from "./moves.js";

/** What a record field holds. */
type FieldValue = Exclude<PreparedRecord[string], undefined>;

/** A record that passes a selection, for each of its alternatives. None where the alternatives want what cannot be made up. */
export function passingRecords(select: Selection, env: Environment): readonly PreparedRecord[] {
  const { fact, test, fields } = compileSelection(select);
  const found: PreparedRecord[] = [];
  for (const filter of select.where ?? [{}]) {
    const record = withRest(
      recordFor(filter, fact, select, env),
      fact,
      fields,
      (one) => test(one, env) === MET,
    );
    if (record !== null) found.push(record);
  }
  return found;
}

/** The removal of every record that passes a selection, or may pass it; of an unknown list, that it is empty. */
export function withoutPassing(select: Selection, env: Environment): readonly Move[] {
  const entry = factEntry(select.records);
  const records = valueAt(env, entry.slot) as readonly PreparedRecord[] | undefined;
  if (records === undefined) return [{ move: "set", entry, to: [] }];
  const { test } = compileSelection(select);
  return records.flatMap((record, index): readonly Move[] =>
    test(record, env) === UNMET ? [] : [{ move: "remove", entry, index }],
  );
}

function recordFor(
  filter: RecordFilter,
  fact: RecordsFact,
  { within, valid }: Selection,
  env: Environment,
): Record<string, FieldValue> {
  const record: Record<string, FieldValue> = {};
  if (fact.date !== null && fact.fields[fact.date]?.type === "date") {
    record[fact.date] = within === undefined ? env.on : rangeOf(within, env.on).to;
  }
  if (fact.until !== null && valid === true) record[fact.until] = null;
  for (const [field, test] of Object.entries(filter)) {
    const value = valueFor(fact.fields[field], test, env);
    if (value !== undefined) record[field] = value;
  }
  return record;
}

/** A value that passes a test of a field. */
function valueFor(
  definition: ScalarFact | undefined,
  test: FieldTest,
  env: Environment,
): FieldValue | undefined {
  if (Array.isArray(test)) return test[0];
  if (typeof test !== "object") return typeof test === "boolean" ? test : unitsFor(definition, test);
  const { atLeast, moreThan, atMost, lessThan, yearsBack } = test as {
    readonly [operator: string]: string | number | undefined;
  };
  if (yearsBack !== undefined) return yearOf(env.on) - Number(yearsBack);
  if (atLeast !== undefined) return unitsFor(definition, atLeast);
  if (moreThan !== undefined) return beside(unitsFor(definition, moreThan), add);
  if (atMost !== undefined) return unitsFor(definition, atMost);
  return lessThan === undefined ? undefined : beside(unitsFor(definition, lessThan), subtract);
}

function beside(bound: FieldValue, step: (a: Int, b: Int) => Int): FieldValue | undefined {
  return typeof bound === "number" || typeof bound === "bigint" ? step(bound, 1) : undefined;
}

function unitsFor(definition: ScalarFact | undefined, value: string | number): FieldValue {
  switch (definition?.type) {
    case "amount":
    case "ratio":
    case "score":
    case "count":
    case "year":
      return unitsOf(value, unitOf(definition), "");
    default:
      return value;
  }
}

/** Fills in what a record must have and what decides whether it passes; `null` where no value that is tried passes. */
function withRest(
  record: Record<string, FieldValue>,
  fact: RecordsFact,
  fields: readonly string[],
  passes: (record: PreparedRecord) => boolean,
): PreparedRecord | null {
  const open = [...new Set([...fact.needs, ...fields])].filter((field) => record[field] === undefined);
  const walk = (at: number, sofar: PreparedRecord): PreparedRecord | null => {
    const field = open[at];
    if (field === undefined) return passes(sofar) ? sofar : null;
    for (const value of plausible(fact.fields[field])) {
      const found = walk(at + 1, { ...sofar, [field]: value });
      if (found !== null) return found;
    }
    return null;
  };
  return walk(0, record);
}

/** Values that a field can be tried with. */
export function plausible(definition: ScalarFact | undefined): readonly FieldValue[] {
  switch (definition?.type) {
    case "choice":
      return Object.keys(definition.values);
    case "flag":
    case "attestation":
      return [true, false];
    case "amount":
    case "ratio":
      return [0];
    case "score":
      return [0];
    case "count":
      return [definition.min];
    case "text":
      return ["—"];
    default:
      return [];
  }
}
