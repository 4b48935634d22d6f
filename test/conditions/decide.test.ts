import { describe, expect, it } from "vitest";
import {
  all,
  any,
  atLeast,
  atMost,
  attested,
  everyYear,
  ifThen,
  is,
  isNot,
  lessThan,
  moreThan,
  not,
  oneOf,
  when,
} from "../../src/conditions/build.js";
import { chainOf } from "../../src/conditions/chain.js";
import { type CompiledCondition, compileCondition } from "../../src/conditions/compile.js";
import { decide } from "../../src/conditions/decide.js";
import { asOf, environment } from "../../src/conditions/environment.js";
import { lastYear, meanOfYears, ratio, value, yearBefore } from "../../src/conditions/measures.js";
import type { Condition } from "../../src/conditions/types.js";
import { isoDate } from "../../src/dates/calendar.js";
import { prepare } from "../../src/facts/profile.js";
import type { ProfileInput } from "../../src/facts/types.js";
import { yuan } from "../../src/money/yuan.js";
import fc from "../property.js";
import { ON } from "./support.js";

const WHEN = asOf(isoDate(ON));
const decimal = (fen: bigint) => yuan(`${fen / 100n}.${String(fen % 100n).padStart(2, "0")}`);

/** Small, ordinary and too large for a double: 3 × 10^17 fen times 100 leaves the safe integers. */
const fen = fc.oneof(
  fc.bigInt(0n, 300n),
  fc.bigInt(0n, 10n ** 11n),
  fc.bigInt(2n ** 53n - 200n, 2n ** 53n + 200n),
  fc.bigInt(10n ** 15n, 10n ** 19n),
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 4 });

const profile: fc.Arbitrary<ProfileInput> = fc
  .record({
    rd: fc.array(maybe(fen), { minLength: 3, maxLength: 3 }),
    revenue: fc.array(maybe(fen), { minLength: 3, maxLength: 3 }),
    total: maybe(fen),
    above: maybe(fc.boolean()),
  })
  .map(({ rd, revenue, total, above }) => {
    const yearly = (figures: readonly (bigint | undefined)[]) =>
      Object.fromEntries(
        figures.flatMap((figure, back) => (figure === undefined ? [] : [[2023 - back, decimal(figure)]])),
      );
    return {
      enterprise: {
        rdExpense: yearly(rd),
        revenue: yearly(revenue),
        ...(above === undefined ? {} : { isAboveScale: above }),
      },
      project: total === undefined ? {} : { totalInvestment: decimal(total) },
    };
  });

const compare = fc.constantFrom(atLeast, moreThan, atMost, lessThan);
const figures = [
  value("project.totalInvestment"),
  lastYear("enterprise.rdExpense"),
  yearBefore("enterprise.rdExpense"),
] as const;
const ratios = [
  ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue")),
  ratio(yearBefore("enterprise.rdExpense"), value("project.totalInvestment")),
  ratio(meanOfYears("enterprise.rdExpense", 2), lastYear("enterprise.revenue")),
] as const;
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(compare, fc.constantFrom(...figures), fen)
    .map(([test, measure, bound]) => test(measure, decimal(bound))),
  fc
    .tuple(compare, fc.constantFrom(...ratios), fc.integer({ min: 0, max: 300 }))
    .map(([test, measure, percent]) => test(measure, `${percent / 100}`)),
  fc.constantFrom<Condition>(is("enterprise.isAboveScale"), isNot("enterprise.isAboveScale")),
);
const tree: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc
      .array(tie("node"), { minLength: 1, maxLength: 4 })
      .map(([one, ...more]) => all(one as Condition, ...more)),
    fc
      .array(tie("node"), { minLength: 1, maxLength: 4 })
      .map(([one, ...more]) => any(one as Condition, ...more)),
    tie("node").map((one) => not(one)),
    fc.tuple(tie("node"), tie("node")).map(([one, then]) => when(one, then)),
    tie("node").map((one) => everyYear(2, one)),
  ),
})).node;

describe("the verdict alone", () => {
  it("is that of the tree, for any condition and firm", () => {
    const seen = new Set<number>();
    fc.assert(
      fc.property(tree, profile, (condition, given) => {
        const compiled = compileCondition(condition);
        const outcome = decide(chainOf([[compiled]]), prepare(given), WHEN);
        seen.add(outcome);
        expect(outcome).toBe(compiled.test(environment(given, WHEN)));
      }),
      { numRuns: 3000 },
    );
    expect(seen.size).toBe(3);
  });

  it.each([
    // The bound itself, one fen below and one above: ≥, >, ≤, <.
    ["99.99", [0, 0, 2, 2]],
    ["100.00", [2, 0, 2, 0]],
    ["100.01", [2, 2, 0, 0]],
  ] as const)("a figure of %s against 100", (figure, outcomes) => {
    const firm = prepare({ project: { totalInvestment: figure } });
    const measure = value("project.totalInvestment");
    const of = [atLeast, moreThan, atMost, lessThan].map((test) =>
      decide(chainOf([[compileCondition(test(measure, "100"))]]), firm, WHEN),
    );
    expect(of).toEqual(outcomes);
  });

  it.each([
    // 3% of 10,000,000 is 300,000: the ratio stands, one fen beside it does not.
    ["299999.99", [0, 0, 2, 2]],
    ["300000.00", [2, 0, 2, 0]],
    ["300000.01", [2, 2, 0, 0]],
  ] as const)("a ratio of %s to 10,000,000 against 3%%", (figure, outcomes) => {
    const firm = prepare({ enterprise: { rdExpense: { 2023: figure }, revenue: { 2023: "10000000" } } });
    const of = [atLeast, moreThan, atMost, lessThan].map((test) =>
      decide(chainOf([[compileCondition(test(ratios[0], "0.03"))]]), firm, WHEN),
    );
    expect(of).toEqual(outcomes);
  });

  /** What a condition comes to with every own test of its nodes cut off: the steps alone. */
  function alone(condition: Condition, given: ProfileInput): number | "left to the node" {
    const cut = (node: CompiledCondition): CompiledCondition => ({
      ...node,
      parts: node.parts.map(cut),
      test: () => {
        throw new RangeError();
      },
    });
    try {
      return decide(chainOf([[cut(compileCondition(condition))]]), prepare(given), WHEN);
    } catch (error) {
      if (error instanceof RangeError) return "left to the node";
      throw error;
    }
  }

  const sound = { enterprise: { healthyOperation: true, isAboveScale: true, isPrivate: false } } as const;
  const books = {
    enterprise: { rdExpense: { 2022: 2, 2023: 3 }, revenue: { 2023: 100 } },
    project: { totalInvestment: 50 },
  } as const;
  const above = is("enterprise.isAboveScale");
  const own = is("enterprise.isPrivate");
  const unsaid = is("enterprise.isDishonestDebtor");
  const [total, lastRd, rdBefore] = figures;
  // The largest whole number that a double holds for certain, and one more.
  const LARGEST = yuan("90071992547409.91");
  const LARGER = yuan("90071992547409.92");

  it.each<[string, Condition, ProfileInput, 0 | 1 | 2]>([
    ["a figure", atLeast(total, "50"), books, 2],
    ["a figure that is short", atLeast(total, "50.01"), books, 0],
    ["a figure that is not given", atLeast(total, "50"), {}, 1],
    ["a figure of last year", moreThan(lastRd, "2"), books, 2],
    ["a figure of the year before", atMost(rdBefore, "2"), books, 2],
    ["a figure of no series given", atMost(rdBefore, "2"), {}, 1],
    ["a ratio", atLeast(ratios[0], "0.03"), books, 2],
    ["a ratio that is short", lessThan(ratios[0], "0.03"), books, 0],
    ["a ratio to a plain figure", moreThan(ratios[1], "0.03"), books, 2],
    [
      "a ratio without its upper figure",
      atLeast(ratios[0], "0.03"),
      { enterprise: { revenue: { 2023: 1 } } },
      1,
    ],
    [
      "a ratio without its lower figure",
      atLeast(ratios[0], "0.03"),
      { enterprise: { rdExpense: { 2023: 1 } } },
      1,
    ],
    [
      "a ratio to nothing",
      atMost(ratios[0], "0.03"),
      { enterprise: { rdExpense: { 2023: 0 }, revenue: { 2023: 0 } } },
      0,
    ],
    ["a flag", above, sound, 2],
    ["a flag that is down", own, sound, 0],
    ["a flag that should be down", isNot("enterprise.isPrivate"), sound, 2],
    ["a flag that is not given", unsaid, sound, 1],
    ["what is affirmed", attested("enterprise.healthyOperation"), sound, 2],
    ["what nobody affirms", attested("enterprise.soundFinancialManagement"), sound, 1],
    ["all of two", all(above, unsaid), sound, 1],
    ["all of two, one of them not", all(unsaid, own), sound, 0],
    ["any of two", any(unsaid, above), sound, 2],
    ["any of two, one of them unknown", any(own, unsaid), sound, 1],
    ["any of two that are not", any(own, isNot("enterprise.isAboveScale")), sound, 0],
    ["a negation", not(own), sound, 2],
    ["a negation of what is not known", not(unsaid), sound, 1],
    ["a negation within one", not(all(above, not(own))), sound, 0],
    ["what is asked only of others", when(own, unsaid), sound, 2],
    ["what is asked and so", when(above, isNot("enterprise.isPrivate")), sound, 2],
    ["what is asked and not so", when(above, own), sound, 0],
    ["what is asked and not known", when(above, unsaid), sound, 1],
    ["what may be asked and is so", when(unsaid, above), sound, 2],
    ["what may be asked and is not so", when(unsaid, own), sound, 1],
    ["every year", everyYear(2, moreThan(lastRd, "1")), books, 2],
    ["every year but the first", everyYear(2, moreThan(lastRd, "2")), books, 0],
    ["the largest figure", atLeast(total, LARGEST), { project: { totalInvestment: LARGEST } }, 2],
  ])("decides %s without the node", (_, condition, given, outcome) => {
    expect(alone(condition, given)).toBe(outcome);
  });

  it.each<[string, Condition, ProfileInput]>([
    ["a figure too large", atLeast(total, "1"), { project: { totalInvestment: LARGER } }],
    ["a bound too large", atLeast(total, LARGER), books],
    ["a bound that is a fact", atLeast(total, lastRd), books],
    ["a bound that depends", atLeast(total, ifThen(above, "1", "2")), { ...books, ...sound }],
    ["a mean", atLeast(meanOfYears("enterprise.rdExpense", 2), "1"), books],
    ["a ratio of a mean", atLeast(ratios[2], "0.01"), books],
    ["a ratio to a mean", atLeast(ratio(lastRd, meanOfYears("enterprise.rdExpense", 2)), "1"), books],
    [
      "a ratio with a large upper figure",
      atLeast(ratios[0], "0.03"),
      { enterprise: { rdExpense: { 2023: LARGER }, revenue: { 2023: 1 } } },
    ],
    [
      "a ratio with a large lower figure",
      atLeast(ratios[0], "0.03"),
      { enterprise: { rdExpense: { 2023: 1 }, revenue: { 2023: LARGER } } },
    ],
    // One hundredth is held as 1 to 100: a hundred times the figure leaves what is exact.
    [
      "a ratio whose left side grows too large",
      atLeast(ratios[0], "0.01"),
      { enterprise: { rdExpense: { 2023: LARGEST }, revenue: { 2023: 1 } } },
    ],
    [
      "a ratio whose right side grows too large",
      atLeast(ratios[0], "3"),
      { enterprise: { rdExpense: { 2023: 1 }, revenue: { 2023: LARGEST } } },
    ],
    ["a figure of no year given", atMost(rdBefore, "2"), { enterprise: { rdExpense: { 2023: 1 } } }],
    ["a choice", oneOf("enterprise.size", "small"), { enterprise: { size: "small" } }],
  ])("leaves %s to the node", (_, condition, given) => {
    expect(alone(condition, given)).toBe("left to the node");
  });
});
