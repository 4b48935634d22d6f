import type { Fact, RecordsFact, ScalarFact } from "../../src/facts/define.js";
import {
  applyChanges,
  assess,
  type Catalog,
  catalog,
  type PolicyId,
  type ProfileInput,
  vocabulary,
  waysToQualify,
} from "../../src/index.js";

/** Random firms, the same for the same seed: near the bounds of the catalog, with facts missing, and some of them huge. */

export const ON = "2024-09-01";
const YEARS = [2020, 2021, 2022, 2023];

type Random = () => number;

/** How many firms, and from which seed: more than the tests take by themselves, with HUIQI_FIRMS and HUIQI_SEED. */
export function sample(firms: number, seed: number): readonly ProfileInput[] {
  const { HUIQI_FIRMS, HUIQI_SEED } = process.env as { readonly [name: string]: string | undefined };
  const random = randomOf(Number(HUIQI_SEED ?? seed));
  return Array.from({ length: Number(HUIQI_FIRMS ?? firms) }, () => firm(random));
}

/** A small generator of numbers from 0 to 1 (mulberry32). */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Firms that qualify for one track each, as far as its conditions are printed. */
function qualified(): readonly ProfileInput[] {
  return (Object.keys(catalog) as PolicyId[]).flatMap((id) => {
    const tracks: Catalog[string]["tracks"] = catalog[id].tracks;
    const ways = waysToQualify(assess(id, {}, { on: ON }), { limit: 20 });
    return Object.keys(tracks).flatMap((track) => {
      const way = ways.find((one) => one.track === track);
      return way === undefined ? [] : [applyChanges({}, way.changes)];
    });
  });
}

/** The figures that the catalog holds figures against. */
function boundsOf(): readonly string[] {
  const found = new Set<string>(["0", "1"]);
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { bound } = node as { readonly bound?: unknown };
    if (typeof bound === "string" || typeof bound === "number") found.add(String(bound));
    for (const part of Object.values(node)) walk(part);
  };
  walk(catalog);
  return [...found];
}

const bounds = boundsOf();
const bases = qualified();

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const whole = (random: Random, most: number): number => Math.floor(random() * (most + 1));

function amount(random: Random, signed: boolean): string {
  const kind = random();
  let fen: bigint;
  if (kind < 0.5) fen = BigInt(Math.round(Number(pick(random, bounds)) * 100)) + BigInt(whole(random, 2) - 1);
  else if (kind < 0.9) fen = BigInt(whole(random, 10 ** whole(random, 11)));
  else fen = BigInt(whole(random, 2 ** 50)) * BigInt(whole(random, 1000));
  if (signed && random() < 0.3) fen = -fen;
  if (!signed && fen < 0n) fen = 0n;
  const digits = String(fen < 0n ? -fen : fen).padStart(3, "0");
  return `${fen < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function day(random: Random): string {
  const edges = [
    "2024-09-01",
    "2024-09-02",
    "2024-08-31",
    "2023-12-31",
    "2024-01-01",
    "2021-01-01",
    "2020-12-31",
    "2022-01-01",
    "2020-02-29",
  ];
  if (random() < 0.6) return pick(random, edges);
  return `${2008 + whole(random, 17)}-0${1 + whole(random, 8)}-${10 + whole(random, 18)}`;
}

function scalar(fact: ScalarFact, random: Random): unknown {
  switch (fact.type) {
    case "amount":
      return amount(random, fact.signed);
    case "ratio":
      return pick(random, ["0", "0.03", "0.0299", "0.05", "0.1", "0.7", "0.70000001", "0.8", "1"]);
    case "score":
      return Math.min(fact.max, pick(random, [0, 1, 5, 10, 20, 30, 40, 59, 60, 61, 100]));
    case "count": {
      const near = Math.max(fact.min, Math.trunc(Number(pick(random, bounds))) + whole(random, 2) - 1);
      return Math.min(fact.max ?? 100_000, near > 100_000 ? fact.min + whole(random, 900) : near);
    }
    case "date":
      return day(random);
    case "month":
      return `${2020 + whole(random, 4)}-0${1 + whole(random, 8)}`;
    case "year":
      return 2018 + whole(random, 6);
    case "flag":
    case "attestation":
      return random() < 0.8;
    case "choice":
      return pick(random, Object.keys(fact.values));
    case "set":
      return Object.keys(fact.values).filter(() => random() < 0.3);
    case "text":
      return pick(random, ["a", "b", "c", "it's", "a\\b"]);
    case "division":
      return pick(random, ["420700", "420704", "420000", "420100", "430000", "000000", "422800"]);
  }
}

function records(fact: RecordsFact, random: Random): unknown {
  return Array.from({ length: whole(random, 4) }, () =>
    Object.fromEntries(
      Object.entries(fact.fields).flatMap(([name, field]) => {
        if (!fact.needs.includes(name) && random() < 0.15) return [];
        if (name === fact.until && random() < 0.3) return [[name, null]];
        return [[name, scalar(field, random)]];
      }),
    ),
  );
}

function drawn(fact: Fact, random: Random): unknown {
  if (fact.type === "records") return records(fact, random);
  if (fact.type !== "series") return scalar(fact, random);
  return Object.fromEntries(
    YEARS.flatMap((year) => (random() < 0.12 ? [] : [[year, scalar(fact.of, random)]])),
  );
}

/** A firm: qualified for something or random all over, with some facts changed and some forgotten. */
function firm(random: Random): ProfileInput {
  const isWild = random() < 0.3;
  const base = structuredClone(isWild ? {} : pick(random, bases)) as {
    [subject: string]: { [fact: string]: unknown };
  };
  const changes = isWild ? 1 : 0.04 * random();
  for (const [subject, facts] of Object.entries(vocabulary)) {
    for (const [name, fact] of Object.entries<Fact>(facts)) {
      if (random() < (isWild ? 0.75 : changes)) {
        base[subject] = { ...base[subject], [name]: drawn(fact, random) };
      } else if (random() < 0.02 && base[subject] !== undefined) {
        delete base[subject][name];
      }
    }
  }
  return base as ProfileInput;
}
