import { describe, expect, it } from "vitest";
import {
  all,
  any,
  atLeast,
  atLeastOf,
  atMost,
  attested,
  everyYear,
  firstExceeds,
  firstReaches,
  ifThen,
  includes,
  is,
  isNot,
  lessThan,
  levelAtLeast,
  levelAtMost,
  moreThan,
  none,
  noneOf,
  not,
  notStated,
  oneOf,
  some,
  when,
  withinDivision,
} from "../../src/conditions/build.js";
import {
  count,
  distinct,
  greatest,
  lastYear,
  meanGrowth,
  meanOfYears,
  per,
  ratio,
  sum,
  sumOfYears,
  sumOver,
  value,
  yearBefore,
  yearsSince,
  yearsSinceAtLastYearEnd,
} from "../../src/conditions/measures.js";
import { factsRead } from "../../src/conditions/reads.js";
import {
  beforeYear,
  completeYears,
  recentMonths,
  recentYears,
  sinceYear,
} from "../../src/conditions/select.js";
import type { Condition, Measure } from "../../src/conditions/types.js";
import { parseProfile } from "../../src/facts/profile.js";
import fc from "../property.js";
import { missing, outcome } from "./support.js";

/**
 * One thing that can be known: a fact, a year of a fact, or a field of a record. Two assumptions of the language are
 * kept out of the game, since they are what an unknown stands for and not an unknown: a record without a date has
 * happened (so no date here lies after the assessment), and a series starts where its first given year does (so the
 * first year is known whenever the series is).
 */
interface Cell {
  readonly path: readonly string[];
  readonly value: unknown;
}

const small = fc.integer({ min: 0, max: 6 });
const YEARS = [2020, 2021, 2022, 2023] as const;

function scalar(path: string, of: fc.Arbitrary<unknown>): fc.Arbitrary<readonly Cell[]> {
  return of.map((known) => [{ path: path.split("."), value: known }]);
}

function series(path: string, of: fc.Arbitrary<number>): fc.Arbitrary<readonly Cell[]> {
  return fc.array(of, { minLength: YEARS.length, maxLength: YEARS.length }).map((figures) =>
    figures.map((figure, i) => ({
      path: [...path.split("."), String(YEARS[i])],
      value: path.includes("Mean") ? figure : String(figure),
    })),
  );
}

const day = fc.constantFrom(
  "2019-12-31",
  "2021-01-01",
  "2022-06-01",
  "2024-03-31",
  "2024-04-01",
  "2024-09-01",
);
const until = fc.constantFrom("2024-08-31", "2024-09-01", null);
const level = fc.constantFrom("municipal", "provincial", "national");

function records(
  path: string,
  fields: { readonly [field: string]: fc.Arbitrary<unknown> },
): fc.Arbitrary<readonly Cell[]> {
  return fc.array(fc.record(fields), { maxLength: 3 }).map((list) => [
    { path: path.split("."), value: [] },
    ...list.flatMap((record, i) =>
      Object.entries(record).map(([field, known]) => ({
        path: [...path.split("."), String(i), field],
        value: known,
      })),
    ),
  ]);
}

const cells: fc.Arbitrary<readonly Cell[]> = fc
  .tuple(
    series("enterprise.revenue", small),
    series("enterprise.rdExpense", small),
    series("enterprise.netProfit", fc.integer({ min: -2, max: 3 })),
    series("enterprise.staffMonthlyMean", small),
    scalar("enterprise.isAboveScale", fc.boolean()),
    scalar("enterprise.goodCredit", fc.boolean()),
    scalar("enterprise.size", fc.constantFrom("micro", "small", "medium", "large")),
    scalar("enterprise.taxCreditGrade", fc.constantFrom("A", "B", "C")),
    scalar("enterprise.registeredIn", fc.constantFrom("420700", "420704", "420000", "110101")),
    scalar(
      "enterprise.recyclingBusinesses",
      fc.subarray(["hazardous-waste", "end-of-life-vehicles", "other-renewables"]),
    ),
    scalar("enterprise.founded", day),
    scalar("enterprise.srdiSelfScore", small),
    scalar("product.nationalMarketRank", fc.integer({ min: 1, max: 5 })),
    records("enterprise.titles", {
      kind: fc.constantFrom("srdi-sme", "little-giant"),
      level,
      granted: day,
      validUntil: until,
    }),
    records("enterprise.penalties", {
      authority: fc.constantFrom("tax", "other"),
      measure: fc.constantFrom("fine", "warning"),
      amount: small.map(String),
      date: day,
    }),
    records("enterprise.listings", {
      list: fc.constantFrom("relending-candidates", "national-digital-ranking"),
      year: fc.integer({ min: 2022, max: 2024 }),
    }),
  )
  .map((parts) => parts.flat());

const NEEDED = new Set(["kind", "authority", "list"]);

/** What must be known for a cell to be: its list, and the cells of its record that every record has. */
function stands(cell: Cell, known: ReadonlySet<string>): boolean {
  const [subject, fact, index, field] = cell.path;
  if (index === undefined) return true;
  if (field !== undefined) return known.has(`${subject}.${fact}`);
  return index === String(YEARS[0]) || known.has(`${subject}.${fact}.${YEARS[0]}`);
}

function assemble(all: readonly Cell[], keep: (i: number) => boolean): unknown {
  const known = new Set(all.filter((_, i) => keep(i)).map(({ path }) => path.join(".")));
  const lists = new Set(all.filter(({ path }) => path.length === 2).map(({ path }) => path.join(".")));
  const profile: Record<string, Record<string, unknown>> = {};
  for (const cell of all) {
    const [subject = "", fact = "", index, field] = cell.path;
    const whole = `${subject}.${fact}`;
    // A list that is known has all its records, and in each the fields that it cannot be without.
    const needed = field !== undefined && NEEDED.has(field) && lists.has(whole) && known.has(whole);
    if (!needed && !(known.has(cell.path.join(".")) && stands(cell, known))) continue;
    profile[subject] ??= {};
    const facts = profile[subject];
    if (index === undefined) {
      facts[fact] = Array.isArray(cell.value) ? [...cell.value] : cell.value;
    } else if (field === undefined) {
      facts[fact] = { ...Object(facts[fact]), [index]: cell.value };
    } else if (Array.isArray(facts[fact])) {
      facts[fact][Number(index)] = { ...Object(facts[fact][Number(index)]), [field]: cell.value };
    }
  }
  return profile;
}

const compare = fc.constantFrom(atLeast, moreThan, atMost, lessThan);
const yuan = small.map((n): `${number}` => `${n}`);
const share = fc.constantFrom("-0.5", "0", "0.25", "0.5", "1", "2");
const margin = ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.netProfit"));

const inYuan: fc.Arbitrary<
  Measure<
    "enterprise.revenue" | "enterprise.rdExpense" | "enterprise.netProfit" | "enterprise.penalties",
    "yuan"
  >
> = fc.constantFrom(
  lastYear("enterprise.revenue"),
  yearBefore("enterprise.netProfit"),
  sumOfYears("enterprise.rdExpense", 2),
  meanOfYears("enterprise.revenue", 3),
  per(2, sumOfYears("enterprise.netProfit", 2)),
  sum(lastYear("enterprise.rdExpense"), meanOfYears("enterprise.netProfit", 2)),
  sumOver("enterprise.penalties", "amount"),
  sumOver("enterprise.penalties", "amount", {
    where: { measure: "fine" },
    within: recentMonths(6),
  }),
  greatest("enterprise.penalties", "amount", { except: { measure: "warning" } }),
);
const inRatio: fc.Arbitrary<
  Measure<"enterprise.rdExpense" | "enterprise.revenue" | "enterprise.netProfit", "ratio">
> = fc.constantFrom(
  ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue")),
  margin,
  ratio(meanOfYears("enterprise.rdExpense", 2), sum(lastYear("enterprise.revenue"))),
  meanGrowth("enterprise.revenue", 2),
  meanGrowth("enterprise.netProfit", 1),
  sum(margin, ratio(yearBefore("enterprise.rdExpense"), yearBefore("enterprise.netProfit"))),
  per(2, margin),
);
const inCount: fc.Arbitrary<
  Measure<
    | "enterprise.staffMonthlyMean"
    | "enterprise.founded"
    | "enterprise.titles"
    | "enterprise.penalties"
    | "product.nationalMarketRank",
    "count"
  >
> = fc.constantFrom(
  lastYear("enterprise.staffMonthlyMean"),
  value("product.nationalMarketRank"),
  yearsSince("enterprise.founded"),
  yearsSinceAtLastYearEnd("enterprise.founded"),
  count("enterprise.titles", { where: { level: { atLeast: "provincial" } }, valid: true }),
  count("enterprise.penalties", { within: recentYears(2) }),
  per(3, count("enterprise.penalties", { within: completeYears(3) })),
  distinct("enterprise.titles", "level", { where: [{ kind: "srdi-sme" }, { level: "national" }] }),
  distinct("enterprise.titles", "kind", { valid: true }),
  sum(count("enterprise.titles"), count("enterprise.penalties", { where: { measure: "fine" } })),
);

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(compare, inYuan, yuan).map(([test, measure, bound]) => test(measure, bound)),
  fc.tuple(compare, inYuan, inYuan).map(([test, measure, bound]): Condition => test(measure, bound)),
  fc.tuple(compare, inRatio, share).map(([test, measure, bound]) => test(measure, bound)),
  fc.tuple(compare, inRatio, inRatio).map(([test, measure, bound]): Condition => test(measure, bound)),
  fc.tuple(compare, inCount, small).map(([test, measure, bound]) => test(measure, bound)),
  fc
    .tuple(compare, inCount, small, small)
    .map(
      ([test, measure, one, other]): Condition =>
        test(measure, ifThen(is("enterprise.isAboveScale"), one, other)),
    ),
  fc.tuple(compare, small).map(([test, bound]) => test(value("enterprise.srdiSelfScore"), bound)),
  fc.constantFrom<Condition>(
    is("enterprise.isAboveScale"),
    isNot("enterprise.isAboveScale"),
    attested("enterprise.goodCredit"),
    oneOf("enterprise.taxCreditGrade", "A", "B"),
    noneOf("enterprise.taxCreditGrade", "A"),
    levelAtLeast("enterprise.size", "medium"),
    levelAtMost("enterprise.size", "small"),
    includes("enterprise.recyclingBusinesses", "hazardous-waste", "other-renewables"),
    withinDivision("enterprise.registeredIn", "420000"),
    firstExceeds("enterprise.revenue", "4"),
    firstReaches("enterprise.revenue", "4"),
    some("enterprise.titles", { where: { kind: "little-giant" }, within: beforeYear(2022) }),
    some("enterprise.titles", { where: { validUntil: { atLeast: "2024-09-01" } } }),
    none("enterprise.titles", { where: { level: ["municipal", "national"] }, valid: true }),
    none("enterprise.penalties", {
      where: { authority: "tax" },
      except: [{ measure: "warning" }, { measure: "fine", amount: { atMost: "3" } }],
      within: recentMonths(6),
    }),
    some("enterprise.penalties", {
      where: { amount: { moreThan: "1", lessThan: "5" } },
      within: sinceYear(2022),
    }),
    some("enterprise.listings", { where: { list: "relending-candidates", year: { yearsBack: 1 } } }),
  ),
);

function treeOf(leaves: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  return fc.letrec<{ tree: Condition }>((tie) => {
    const tree = tie("tree");
    const parts = fc.tuple(tree, fc.array(tree, { maxLength: 2 }));
    return {
      tree: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        leaves,
        parts.map(([first, rest]): Condition => all(first, ...rest)),
        parts.map(([first, rest]): Condition => any(first, ...rest)),
        fc
          .tuple(parts, fc.nat())
          .map(([[first, rest], n]): Condition => atLeastOf(1 + (n % (rest.length + 1)), first, ...rest)),
        tree.map((part): Condition => not(part)),
        fc.tuple(tree, tree).map(([condition, then]): Condition => when(condition, then)),
        fc.tuple(fc.integer({ min: 1, max: 2 }), tree).map(([n, part]): Condition => everyYear(n, part)),
      ),
    };
  }).tree;
}

/** A profile that knows less, one that knows more, and one that knows everything. */
const knowledge = fc.tuple(cells, fc.infiniteStream(fc.integer({ min: 0, max: 3 }))).map(([all, stream]) => {
  const drawn = all.map(() => Number(stream.next().value));
  const upTo = (limit: number) => parseProfile(assemble(all, (i) => (drawn[i] ?? 0) <= limit));
  return { less: upTo(1), more: upTo(2), everything: upTo(3) };
});

describe("what becomes known never takes back a decision", () => {
  it("met stays met and unmet stays unmet, of every leaf", () => {
    let cases = 0;
    let decided = 0;
    fc.assert(
      fc.property(leaf, knowledge, (condition, { less, more, everything }) => {
        cases += 1;
        const first = outcome(condition, less);
        if (first !== "unknown") {
          decided += 1;
          expect(outcome(condition, more)).toBe(first);
        }
        const second = outcome(condition, more);
        if (second !== "unknown") expect(outcome(condition, everything)).toBe(second);
      }),
      { numRuns: 600 },
    );
    expect(decided).toBeGreaterThan(cases / 6);
  });

  it("… and of every tree of them", () => {
    fc.assert(
      fc.property(treeOf(fc.oneof(leaf, fc.constant(notStated()))), knowledge, (condition, known) => {
        const first = outcome(condition, known.less);
        if (first !== "unknown") expect(outcome(condition, known.more)).toBe(first);
        const second = outcome(condition, known.more);
        if (second !== "unknown") expect(outcome(condition, known.everything)).toBe(second);
      }),
      { numRuns: 150 },
    );
  });
});

describe("nothing is unknown for no reason", () => {
  it("with everything known, every tree is decided", () => {
    // Years back to 2020 suffice: growth over two years inside an every-year of two, four deep, could ask for more.
    const shallow = fc.oneof(
      leaf,
      fc.tuple(leaf, leaf).map(([a, b]): Condition => all(a, not(b))),
      fc.tuple(leaf, leaf, leaf).map(([a, b, c]): Condition => any(a, when(b, c))),
      fc.tuple(leaf, leaf, leaf).map(([a, b, c]): Condition => atLeastOf(2, a, b, c)),
    );
    fc.assert(
      fc.property(shallow, knowledge, (condition, { everything }) => {
        expect(outcome(condition, everything)).not.toBe("unknown");
      }),
      { numRuns: 250 },
    );
  });

  it("what is decided misses nothing; what is unknown names each missing fact once, and one that it reads", () => {
    fc.assert(
      fc.property(treeOf(leaf), knowledge, (condition, { less }) => {
        const facts = missing(condition, less);
        if (outcome(condition, less) === "unknown") expect(facts.length).toBeGreaterThan(0);
        else expect(facts).toEqual([]);
        const paths = facts.map(({ fact }) => fact);
        expect(new Set(paths).size).toBe(paths.length);
        for (const path of paths) expect(factsRead(condition)).toContain(path);
      }),
      { numRuns: 300 },
    );
  });

  it("facts that a tree does not read do not matter to it", () => {
    fc.assert(
      fc.property(treeOf(leaf), knowledge, (condition, { less }) => {
        const reads = new Set<string>(factsRead(condition));
        const only = Object.fromEntries(
          Object.entries(less).map(([subject, facts]) => [
            subject,
            Object.fromEntries(Object.entries(facts).filter(([name]) => reads.has(`${subject}.${name}`))),
          ]),
        );
        expect(outcome(condition, parseProfile(only))).toBe(outcome(condition, less));
      }),
      { numRuns: 150 },
    );
  });
});
