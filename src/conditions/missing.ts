import { factEntry } from "../facts/lookup.js";
import type { PreparedRecord } from "../facts/profile.js";
import type { FactPath } from "../facts/types.js";
import type { CompiledCondition } from "./compile.js";
import { compileSelection } from "./compile-records.js";
import { type Environment, figureOf, seriesAt, valueAt } from "./environment.js";
import { UNKNOWN } from "./tri.js";
import type { Measure, RecordsMeasure, Selection } from "./types.js";

/** A fact that would have to be known for a verdict. */
export interface MissingFact {
  readonly fact: FactPath;
  /** The years of a yearly fact that are missing. */
  readonly years?: readonly number[];
  /** The fields that some record of a list leaves out. */
  readonly fields?: readonly string[];
}

/** What of a fact is missing; null where it is the whole of it. */
interface Parts {
  readonly years: Set<number>;
  readonly fields: Set<string>;
}

/** Gathers missing facts, each once, whichever requirements they are missing from. */
export class MissingFacts {
  readonly #facts = new Map<FactPath, Parts | null>();

  add(fact: FactPath): void {
    if (!this.#facts.has(fact)) this.#facts.set(fact, null);
  }

  addYear(fact: FactPath, year: number): void {
    this.#partsOf(fact).years.add(year);
  }

  addField(fact: FactPath, field: string): void {
    this.#partsOf(fact).fields.add(field);
  }

  addAll(facts: readonly MissingFact[]): void {
    for (const { fact, years, fields } of facts) {
      this.add(fact);
      if (years !== undefined) for (const year of years) this.addYear(fact, year);
      if (fields !== undefined) for (const field of fields) this.addField(fact, field);
    }
  }

  /** What was gathered, frozen. */
  list(): readonly MissingFact[] {
    const facts: MissingFact[] = [];
    for (const [fact, parts] of this.#facts) facts.push(parts === null ? wholly(fact) : partly(fact, parts));
    return Object.freeze(facts);
  }

  #partsOf(fact: FactPath): Parts {
    let parts = this.#facts.get(fact) ?? null;
    if (parts === null) {
      parts = { years: new Set(), fields: new Set() };
      this.#facts.set(fact, parts);
    }
    return parts;
  }
}

/** A firm of which little is known misses the same facts as the next one: each is said once. */
const whole = new Map<FactPath, MissingFact>();

function wholly(fact: FactPath): MissingFact {
  let said = whole.get(fact);
  if (said === undefined) {
    said = Object.freeze({ fact });
    whole.set(fact, said);
  }
  return said;
}

function partly(fact: FactPath, { years, fields }: Parts): MissingFact {
  return Object.freeze({
    fact,
    ...(years.size === 0 ? {} : { years: Object.freeze([...years].sort((a, b) => a - b)) }),
    ...(fields.size === 0 ? {} : { fields: Object.freeze([...fields]) }),
  });
}

/** Adds the facts for want of which a condition is unknown. A condition that is decided adds none. */
export function collectMissing(node: CompiledCondition, env: Environment, missing: MissingFacts): void {
  if (node.test(env) !== UNKNOWN) return;
  const { condition } = node;
  // A total that can be declared is one question in the place of a dozen.
  if (condition.test === "points-at-least" && condition.declared !== null) {
    collectMeasure(condition.declared, node.back, env, missing);
    return;
  }
  for (const part of node.parts) collectMissing(part, env, missing);
  switch (condition.test) {
    case "at-least":
    case "more-than":
    case "at-most":
    case "less-than":
      collectMeasure(condition.measure, node.back, env, missing);
      if (typeof condition.bound === "object" && "measure" in condition.bound) {
        collectMeasure(condition.bound, node.back, env, missing);
      }
      return;
    case "some":
    case "none":
      collectSelection(condition.select, null, env, missing);
      return;
    case "points-at-least":
      for (const { given } of condition.indicators) {
        if (given !== null) collectMeasure(given, node.back, env, missing);
      }
      return;
    case "first-crossing": {
      const { slot } = factEntry(condition.fact);
      const year = env.lastYear - node.back;
      const series = seriesAt(env, slot);
      const first = Math.min(
        series === undefined || series.figures.length === 0 ? year : series.first,
        year - 1,
      );
      collectYears(condition.fact, node.back, year - first + 1, env, missing);
      return;
    }
    case "is":
    case "attested":
    case "one-of":
    case "none-of":
    case "level-at-least":
    case "level-at-most":
    case "includes":
    case "within-division":
      missing.add(condition.fact);
      return;
    default:
      return;
  }
}

/** Adds the facts for want of which a measure has no value. */
export function collectMeasure(
  measure: Measure,
  back: number,
  env: Environment,
  missing: MissingFacts,
): void {
  switch (measure.measure) {
    case "value":
    case "years-since":
      if (valueAt(env, factEntry(measure.fact).slot) === undefined) missing.add(measure.fact);
      return;
    case "year":
      collectYears(measure.fact, back + measure.back, 1, env, missing);
      return;
    case "sum-of-years":
    case "mean-of-years":
      collectYears(measure.fact, back, measure.years, env, missing);
      return;
    case "mean-growth":
      collectYears(measure.fact, back, measure.years + 1, env, missing);
      return;
    case "sum-of":
      for (const part of measure.of) collectMeasure(part, back, env, missing);
      return;
    case "ratio":
      collectMeasure(measure.numerator, back, env, missing);
      collectMeasure(measure.denominator, back, env, missing);
      return;
    case "per":
      collectMeasure(measure.of, back, env, missing);
      return;
    default:
      collectOverRecords(measure, env, missing);
  }
}

function collectOverRecords(measure: RecordsMeasure, env: Environment, missing: MissingFacts): void {
  collectSelection(measure.select, measure.field, env, missing);
}

function collectYears(
  fact: FactPath,
  back: number,
  years: number,
  env: Environment,
  missing: MissingFacts,
): void {
  const { slot } = factEntry(fact);
  for (let shift = back; shift < back + years; shift++) {
    const year = env.lastYear - shift;
    if (figureOf(env, slot, year) === undefined) missing.addYear(fact, year);
  }
}

/** Adds the fields for want of which records may or may not pass, or lack the figure that is asked of them. */
export function collectSelection(
  select: Selection,
  field: string | null,
  env: Environment,
  missing: MissingFacts,
): void {
  const { slot, test, fields } = compileSelection(select);
  const records = valueAt(env, slot) as readonly PreparedRecord[] | undefined;
  if (records === undefined) {
    missing.add(select.records);
    return;
  }
  for (const record of records) {
    const passes = test(record, env);
    for (const name of fields) {
      if (passes === UNKNOWN && record[name] === undefined) missing.addField(select.records, name);
    }
    if (field !== null && passes !== 0 && record[field] === undefined)
      missing.addField(select.records, field);
  }
}
