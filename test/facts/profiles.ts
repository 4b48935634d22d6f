import type { Fact, RecordsFact, ScalarFact } from "../../src/facts/define.js";
import { factIndex } from "../../src/facts/lookup.js";
import { Wide } from "../money/integers.js";
import fc from "../property.js";

/** Valid input and the canonical form that it must have, made together from the definition of a fact. */
export interface Given {
  readonly input: unknown;
  readonly canonical: unknown;
}

const same = (value: unknown): Given => ({ input: value, canonical: value });

/** 10^20 − 1 fen: eighteen whole digits. */
const MOST_FEN = 10n ** 20n - 1n;

function amounts(signed: boolean): fc.Arbitrary<Given> {
  const fen = fc.oneof(
    fc.bigInt(signed ? -1_000_000n : 0n, 1_000_000n),
    fc.bigInt(signed ? -MOST_FEN : 0n, MOST_FEN),
  );
  return fc.tuple(fen, fc.nat(2)).map(([value, form]) => {
    const exact = new Wide(String(value)).div(100);
    const canonical = exact.toFixed(2);
    const whole = value % 100n === 0n ? value / 100n : null;
    if (whole !== null && form === 1) return { input: whole, canonical };
    if (whole !== null && form === 2 && Number.isSafeInteger(Number(whole)))
      return { input: Number(whole), canonical };
    return { input: form === 0 ? exact.toFixed() : canonical, canonical };
  });
}

function ratios(signed: boolean, max: string | null): fc.Arbitrary<Given> {
  const units = fc.oneof(
    fc.bigInt(signed ? -100_000_000n : 0n, 100_000_000n),
    fc.bigInt(0n, max === null ? 10n ** 26n - 1n : 100_000_000n),
  );
  return fc.tuple(units, fc.boolean()).map(([value, long]) => {
    const exact = new Wide(String(value)).div(100_000_000);
    return { input: long ? exact.toFixed(8) : exact.toFixed(), canonical: exact.toFixed() };
  });
}

const dates = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2999, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const years = fc.integer({ min: 1900, max: 2999 });

function scalars(fact: ScalarFact): fc.Arbitrary<Given> {
  switch (fact.type) {
    case "amount":
      return amounts(fact.signed);
    case "ratio":
      return ratios(fact.signed, fact.max);
    case "count":
      return fc.integer({ min: fact.min, max: fact.max ?? Number.MAX_SAFE_INTEGER }).map(same);
    case "score":
      return fc.integer({ min: 0, max: fact.max * 100 }).map((hundredths) => {
        const canonical = new Wide(hundredths).div(100).toFixed();
        return { input: hundredths % 100 === 0 ? hundredths / 100 : canonical, canonical };
      });
    case "date":
      return dates.map(same);
    case "month":
      return dates.map((date) => same(date.slice(0, 7)));
    case "year":
      return years.map(same);
    case "flag":
    case "attestation":
      return fc.boolean().map(same);
    case "choice":
      return fc.constantFrom(...Object.keys(fact.values)).map(same);
    case "set":
      return fc.array(fc.constantFrom(...Object.keys(fact.values)), { maxLength: 5 }).map((input) => ({
        input,
        canonical: input.filter((name, index) => input.indexOf(name) === index),
      }));
    case "division":
      return fc.stringMatching(/^[0-9]{6}$/).map(same);
    case "text":
      return fc.string({ minLength: 1, maxLength: 200 }).map(same);
  }
}

/** Joins what is given for each key. */
function joined(parts: readonly (readonly [string, Given])[]): Given {
  return {
    input: Object.fromEntries(parts.map(([key, { input }]) => [key, input])),
    canonical: Object.fromEntries(parts.map(([key, { canonical }]) => [key, canonical])),
  };
}

function listed(items: readonly Given[]): Given {
  return { input: items.map(({ input }) => input), canonical: items.map(({ canonical }) => canonical) };
}

function recordOf({ fields, needs, until }: RecordsFact): fc.Arbitrary<Given> {
  const parts = Object.entries(fields).map(([name, field]) => {
    const end = name === until ? [fc.constant(same(null))] : [];
    const value = fc.oneof(scalars(field), ...end).map((given): [string, Given][] => [[name, given]]);
    return needs.includes(name) ? value : fc.oneof(value, fc.constant<[string, Given][]>([]));
  });
  return fc.tuple(...parts).map((found) => joined(found.flat()));
}

function valuesOf(fact: Fact): fc.Arbitrary<Given> {
  switch (fact.type) {
    case "series":
      return fc
        .array(fc.tuple(years.map(String), scalars(fact.of)), { maxLength: 4 })
        .map((figures) => joined(figures));
    case "records":
      return fc.array(recordOf(fact), { maxLength: 3 }).map(listed);
    default:
      return scalars(fact);
  }
}

/** A valid profile of up to eight facts from anywhere in the vocabulary. */
export const profiles: fc.Arbitrary<Given> = fc
  .subarray([...factIndex().values()], { maxLength: 8 })
  .chain((entries) =>
    fc.tuple(...entries.map((entry) => valuesOf(entry.fact).map((given) => ({ entry, given })))),
  )
  .map((facts) => {
    const subjects = [...new Set(facts.map(({ entry }) => entry.subject))];
    return joined(
      subjects.map((subject) => [
        subject,
        joined(
          facts
            .filter(({ entry }) => entry.subject === subject)
            .map(({ entry, given }): [string, Given] => [entry.name, given]),
        ),
      ]),
    );
  });
