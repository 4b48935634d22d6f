import type { IsoDate } from "../dates/calendar.js";
import { refuse } from "../error/huiqi-error.js";
import type { RecordsFact, ScalarFact } from "../facts/define.js";
import { factEntry, recordsFact } from "../facts/lookup.js";
import type { PreparedRecord } from "../facts/profile.js";
import { type DateRange, rangeOf } from "../law/windows.js";
import { compare } from "../money/integer.js";
import type { Environment } from "./environment.js";
import { EXPECTED_OPERATOR } from "./operators.js";
import { MET, negated, type Tri, tri, UNKNOWN, UNMET } from "./tri.js";
import type { FieldTest, RecordFilter, Selection } from "./types.js";
import { unitOf, unitsOf } from "./units.js";

/** Whether one record passes a selection; three-valued, since a record may leave fields out. */
type RecordTest = (record: PreparedRecord, env: Environment) => Tri;

export interface CompiledSelection {
  readonly slot: number;
  readonly fact: RecordsFact;
  readonly test: RecordTest;
  /** The fields that decide whether a record passes. */
  readonly fields: readonly string[];
}

export function compileSelection(selection: Selection): CompiledSelection {
  const { slot } = factEntry(selection.records);
  const fact = recordsFact(selection.records);
  const tests: RecordTest[] = [inTime(fact, selection)];
  if (selection.where !== undefined) tests.push(anyFilter(fact, selection.where));
  if (selection.except !== undefined) {
    const excepted = anyFilter(fact, selection.except);
    tests.push((record, env) => negated(excepted(record, env)));
  }
  return {
    slot,
    fact,
    fields: fieldsOf(fact, selection),
    test(record, env) {
      let outcome: Tri = MET;
      for (const test of tests) {
        const one = test(record, env);
        if (one === UNMET) return UNMET;
        if (one < outcome) outcome = one;
      }
      return outcome;
    },
  };
}

function fieldsOf(fact: RecordsFact, selection: Selection): readonly string[] {
  const fields = new Set<string>();
  if (selection.within !== undefined && fact.date !== null) fields.add(fact.date);
  if (selection.valid === true && fact.until !== null) fields.add(fact.until);
  for (const filter of [...(selection.where ?? []), ...(selection.except ?? [])]) {
    for (const field of Object.keys(filter)) fields.add(field);
  }
  return [...fields];
}

/**
 * Time comes before everything else: what happened after the assessment date has not happened yet. A record
 * without a date counts as past unless a window asks when.
 */
function inTime(fact: RecordsFact, selection: Selection): RecordTest {
  const { date, until } = fact;
  const { within } = selection;
  const checksValidity = selection.valid === true;
  let range: DateRange | undefined;
  let rangeFor: IsoDate | undefined;
  return (record, env) => {
    const at = date === null ? undefined : record[date];
    if (typeof at === "string" && at > env.on) return UNMET;
    let outcome: Tri = MET;
    if (within !== undefined) {
      if (typeof at === "string") {
        if (range === undefined || rangeFor !== env.on) {
          range = rangeOf(within, env.on);
          rangeFor = env.on;
        }
        if (at < range.from || at > range.to) return UNMET;
      } else {
        outcome = UNKNOWN;
      }
    }
    if (checksValidity && until !== null) {
      const end = record[until];
      if (end === undefined) return UNKNOWN;
      if (typeof end === "string" && end < env.on) return UNMET;
    }
    return outcome;
  };
}

function anyFilter(fact: RecordsFact, filters: readonly RecordFilter[]): RecordTest {
  const compiled = filters.map((filter) => everyField(fact, filter));
  return (record, env) => {
    let outcome: Tri = UNMET;
    for (const filter of compiled) {
      const one = filter(record, env);
      if (one === MET) return MET;
      if (one > outcome) outcome = one;
    }
    return outcome;
  };
}

function everyField(fact: RecordsFact, filter: RecordFilter): RecordTest {
  const tests = Object.entries(filter).map(([field, test]) => fieldTest(field, fact.fields[field], test));
  return (record, env) => {
    let outcome: Tri = MET;
    for (const test of tests) {
      const one = test(record, env);
      if (one === UNMET) return UNMET;
      if (one < outcome) outcome = one;
    }
    return outcome;
  };
}

function fieldTest(field: string, definition: ScalarFact | undefined, test: FieldTest): RecordTest {
  const passes = valueTest(field, definition, test);
  return (record, env) => {
    const value = record[field];
    return value === undefined ? UNKNOWN : tri(passes(value, env));
  };
}

/** What a field that is not unknown holds; `null` in a date that ends a validity is “no end”. */
type Scalar = Exclude<PreparedRecord[string], undefined>;

type ValueTest = (value: Scalar, env: Environment) => boolean;

function valueTest(field: string, definition: ScalarFact | undefined, test: FieldTest): ValueTest {
  if (Array.isArray(test)) return (value) => test.includes(value);
  if (typeof test !== "object") {
    const wanted = typeof test === "boolean" ? test : literal(field, definition, test);
    return (value) => value === wanted;
  }
  const tests = Object.entries(test).map(([operator, bound]) =>
    operatorTest(field, definition, operator, bound as string | number),
  );
  return (value, env) => tests.every((passes) => passes(value, env));
}

function operatorTest(
  field: string,
  definition: ScalarFact | undefined,
  operator: string,
  bound: string | number,
): ValueTest {
  if (operator === "yearsBack") {
    // The year of the assessment date is the one after the last complete year.
    return (value, env) => value === env.lastYear + 1 - Number(bound);
  }
  const limit = literal(field, definition, bound);
  const rank = ranking(definition);
  switch (operator) {
    case "atLeast":
      return (value) => rank(value, limit) >= 0;
    case "moreThan":
      return (value) => rank(value, limit) > 0;
    case "atMost":
      return (value) => rank(value, limit) <= 0;
    case "lessThan":
      return (value) => rank(value, limit) < 0;
    default:
      return refuse("invalid-definition", field, operator, EXPECTED_OPERATOR);
  }
}

/** A literal of a filter in the form that prepared records hold. */
function literal(field: string, definition: ScalarFact | undefined, value: string | number): Scalar {
  switch (definition?.type) {
    case "amount":
    case "ratio":
    case "score":
    case "count":
    case "year":
      return unitsOf(value, unitOf(definition), field);
    default:
      return value;
  }
}

/** How two values of a field stand to each other: by place for ordered choices, by size or alphabet otherwise. */
function ranking(definition: ScalarFact | undefined): (a: Scalar, b: Scalar) => number {
  if (definition?.type === "choice") {
    const order = Object.keys(definition.values);
    return (a, b) => order.indexOf(String(a)) - order.indexOf(String(b));
  }
  if (definition?.type === "date") {
    // No end lies after every day.
    return (a, b) => (a === null ? 1 : b === null || a < b ? -1 : a > b ? 1 : 0);
  }
  return (a, b) =>
    (typeof a === "number" || typeof a === "bigint") && (typeof b === "number" || typeof b === "bigint")
      ? compare(a, b)
      : Number.NaN;
}
