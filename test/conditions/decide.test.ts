import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  all,
  any,
  atLeast,
  atMost,
  everyYear,
  is,
  isNot,
  lessThan,
  moreThan,
  not,
} from "../../src/conditions/build.js";
import { compileCondition } from "../../src/conditions/compile.js";
import { decide, stepOf } from "../../src/conditions/decide.js";
import { environment } from "../../src/conditions/environment.js";
import { lastYear, meanOfYears, ratio, value, yearBefore } from "../../src/conditions/measures.js";
import type { Condition } from "../../src/conditions/types.js";
import { isoDate } from "../../src/dates/calendar.js";
import { prepare } from "../../src/facts/profile.js";
import type { ProfileInput } from "../../src/facts/types.js";
import { yuan } from "../../src/money/yuan.js";
import { ON } from "./support.js";

const DAY = isoDate(ON);
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
    tie("node").map((one) => everyYear(2, one)),
  ),
})).node;

describe("the verdict alone", () => {
  it("is that of the tree, for any condition and firm", () => {
    const seen = new Set<number>();
    fc.assert(
      fc.property(tree, profile, (condition, given) => {
        const compiled = compileCondition(condition);
        const env = environment(prepare(given), DAY);
        const outcome = decide(stepOf(compiled), env);
        seen.add(outcome);
        expect(outcome).toBe(compiled.test(env));
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
    const env = environment(prepare({ project: { totalInvestment: figure } }), DAY);
    const measure = value("project.totalInvestment");
    const of = [atLeast, moreThan, atMost, lessThan].map((test) =>
      decide(stepOf(compileCondition(test(measure, "100"))), env),
    );
    expect(of).toEqual(outcomes);
  });

  it.each([
    // 3% of 10,000,000 is 300,000: the ratio stands, one fen beside it does not.
    ["299999.99", [0, 0, 2, 2]],
    ["300000.00", [2, 0, 2, 0]],
    ["300000.01", [2, 2, 0, 0]],
  ] as const)("a ratio of %s to 10,000,000 against 3%%", (figure, outcomes) => {
    const env = environment(
      prepare({ enterprise: { rdExpense: { 2023: figure }, revenue: { 2023: "10000000" } } }),
      DAY,
    );
    const of = [atLeast, moreThan, atMost, lessThan].map((test) =>
      decide(stepOf(compileCondition(test(ratios[0], "0.03"))), env),
    );
    expect(of).toEqual(outcomes);
  });
});
