import { describe, expect, it } from "vitest";
import {
  atLeast,
  atLeastOf,
  everyYear,
  firstExceeds,
  ifThen,
  includes,
  is,
  levelAtLeast,
  levelAtMost,
  moreThan,
  noneOf,
  oneOf,
  some,
  withinDivision,
} from "../../src/conditions/build.js";
import { compileCondition } from "../../src/conditions/compile.js";
import {
  count,
  distinct,
  greatest,
  lastYear,
  meanGrowth,
  meanOfYears,
  per,
  ratio,
  sumOfYears,
  sumOver,
  value,
} from "../../src/conditions/measures.js";
import {
  beforeYear,
  completeYears,
  recentMonths,
  recentYears,
  sinceYear,
} from "../../src/conditions/select.js";
import type { Condition } from "../../src/conditions/types.js";
import { CONDITIONS, MEASURES } from "./forms.js";
import { codeOf, ON, outcome } from "./support.js";

/** A builder as a JavaScript caller, or a catalog read from JSON, sees it: without types. */
function untyped(build: (...given: never[]) => unknown): (...given: unknown[]) => unknown {
  return (...given) => Reflect.apply(build, undefined, given);
}

const revenue = lastYear("enterprise.revenue");

describe("a definition with a slip in it is refused: invalid-definition", () => {
  const refused: readonly (readonly [what: string, run: () => unknown])[] = [
    ["no years", () => everyYear(0, is("enterprise.isAboveScale"))],
    ["half a year", () => everyYear(1.5, is("enterprise.isAboveScale"))],
    ["a sum over no years", () => sumOfYears("enterprise.revenue", 0)],
    ["a mean over fewer than no years", () => meanOfYears("enterprise.revenue", -1)],
    ["growth over NaN years", () => meanGrowth("enterprise.revenue", Number.NaN)],
    ["a quotient by zero", () => per(0, revenue)],
    ["at least none of the parts", () => atLeastOf(0, is("enterprise.isAboveScale"))],
    ["at least two of one", () => atLeastOf(2, is("enterprise.isAboveScale"))],
    ["a value that a choice does not have", () => untyped(oneOf)("enterprise.size", "huge")],
    ["a name that every object inherits", () => untyped(noneOf)("enterprise.size", "toString")],
    ["a value that a set does not have", () => untyped(includes)("enterprise.recyclingBusinesses", "paper")],
    ["a value of a fact that is no choice", () => untyped(oneOf)("enterprise.revenue", "large")],
    ["a level that a ladder does not have", () => untyped(levelAtLeast)("enterprise.size", "huge")],
    ["a level of a choice without order", () => levelAtMost("enterprise.taxCreditGrade", "B")],
    ["a division of four digits", () => withinDivision("enterprise.registeredIn", "4207")],
    ["a bound in another unit", () => untyped(atLeast)(revenue, lastYear("enterprise.staffMonthlyMean"))],
    ["a measure of a fact without figures", () => untyped(value)("enterprise.isAboveScale")],
    ["a measure of records as a year", () => untyped(lastYear)("enterprise.titles")],
    ["records of a fact that has none", () => untyped(some)("enterprise.revenue")],
    ["a sum over a field that records lack", () => untyped(sumOver)("enterprise.penalties", "fine")],
    ["a greatest over an inherited name", () => untyped(greatest)("enterprise.penalties", "toString")],
    ["distinct over a field that records lack", () => untyped(distinct)("project.smartScenes", "kind")],
    [
      "a filter on a field that records lack",
      () => untyped(count)("enterprise.titles", { where: { rank: 1 } }),
    ],
    [
      "an exception on a field that records lack",
      () => untyped(some)("enterprise.titles", { except: { grade: "x" } }),
    ],
    [
      "a filter on an inherited name",
      () => untyped(some)("enterprise.titles", { where: { constructor: "x" } }),
    ],
    [
      "a filter for a value that a choice does not have",
      () => untyped(some)("enterprise.titles", { where: { kind: "srdi" } }),
    ],
    [
      "a filter for one of several, one of them misspelt",
      () => untyped(some)("enterprise.titles", { where: { level: ["national", "provincal"] } }),
    ],
    ["a filter for none of the values", () => untyped(some)("enterprise.titles", { where: { kind: [] } })],
    ["a filter for a range of nothing", () => untyped(some)("enterprise.titles", { where: { level: {} } })],
    [
      "a misspelt comparison",
      () => untyped(some)("enterprise.titles", { where: { level: { atleast: "national" } } }),
    ],
    [
      "an order of a choice without one",
      () => some("enterprise.titles", { where: { kind: { atLeast: "srdi-sme" } } }),
    ],
    [
      "an order of a flag",
      () =>
        untyped(some)("enterprise.equityRounds", { where: { byQualifiedInstitution: { atLeast: true } } }),
    ],
    [
      "an amount that is no amount",
      () => untyped(some)("enterprise.penalties", { where: { amount: { atMost: "1e5" } } }),
    ],
    [
      "an amount as a fraction",
      () => untyped(some)("enterprise.penalties", { where: { amount: { atMost: 0.1 } } }),
    ],
    [
      "a rank that is no whole number",
      () => untyped(some)("enterprise.awards", { where: { rank: { atMost: 1.5 } } }),
    ],
    [
      "a day that does not exist",
      () => untyped(some)("enterprise.penalties", { where: { date: { atLeast: "2023-02-29" } } }),
    ],
    [
      "years back of a field that is no year",
      () => untyped(some)("enterprise.penalties", { where: { date: { yearsBack: 1 } } }),
    ],
    ["half a year back", () => untyped(some)("enterprise.listings", { where: { year: { yearsBack: 0.5 } } })],
    ["a window over records without dates", () => some("project.smartScenes", { within: recentYears(1) })],
    ["validity of records that have none", () => some("enterprise.penalties", { valid: true })],
    ["a window of no complete year", () => completeYears(0)],
    ["a window of no month", () => recentMonths(0)],
    ["a window of fewer than no years", () => recentYears(-1)],
    ["a window of half a year", () => recentYears(0.5)],
    ["a window before no year", () => beforeYear(Number.NaN)],
    ["a window since the year 20", () => sinceYear(20)],
  ];

  it.each(refused)("%s", (_, run) => {
    expect(codeOf(run)).toBe("invalid-definition");
  });

  it("a comparison that reaches the evaluator misspelt, from JSON", () => {
    const tree: Condition = {
      test: "some",
      select: { records: "enterprise.penalties", where: [JSON.parse('{"amount":{"atmost":"1"}}')] },
    };
    expect(codeOf(() => compileCondition(tree))).toBe("invalid-definition");
  });

  it("an order of a choice that has none, from JSON", () => {
    const tree: Condition = { test: "level-at-least", fact: "enterprise.taxCreditGrade", level: "B" };
    expect(codeOf(() => compileCondition(tree))).toBe("invalid-definition");
  });
});

describe("other refusals", () => {
  it("a fact that the vocabulary does not have: unknown-field", () => {
    expect(codeOf(() => untyped(value)("enterprise.turnover"))).toBe("unknown-field");
    expect(codeOf(() => untyped(some)("enterprise.prizes"))).toBe("unknown-field");
    const tree: Condition = JSON.parse('{"test":"is","fact":"enterprise.isBig","value":true}');
    expect(codeOf(() => compileCondition(tree))).toBe("unknown-field");
  });

  it("a bound that is no figure of its unit says what it should have been", () => {
    expect(codeOf(() => untyped(atLeast)(revenue, 0.1))).toBe("invalid-amount");
    expect(codeOf(() => untyped(atLeast)(revenue, "0.001"))).toBe("invalid-amount");
    expect(codeOf(() => untyped(atLeast)(ratio(revenue, revenue), "3%"))).toBe("invalid-ratio");
    expect(codeOf(() => untyped(moreThan)(count("enterprise.titles"), "3"))).toBe("invalid-number");
    expect(codeOf(() => untyped(atLeast)(value("enterprise.srdiSelfScore"), "60.001"))).toBe(
      "invalid-number",
    );
    expect(codeOf(() => untyped(firstExceeds)("enterprise.revenue", "2e9"))).toBe("invalid-amount");
    const split = untyped(ifThen)(is("product.isNewProduct"), 3, "many");
    expect(codeOf(() => untyped(atLeast)(count("enterprise.titles"), split))).toBe("invalid-number");
  });
});

describe("what is allowed", () => {
  it("a rank bound below the first place, a window of the current year only, a comparison twice", () => {
    expect(codeOf(() => some("enterprise.awards", { where: { rank: { moreThan: 0 } } }))).toBeUndefined();
    expect(codeOf(() => some("enterprise.penalties", { within: recentYears(0) }))).toBeUndefined();
    expect(
      codeOf(() => some("enterprise.awards", { where: { rank: { atLeast: 2, atMost: 3 } } })),
    ).toBeUndefined();
  });

  it.each(
    [...MEASURES, ...CONDITIONS].map((form) => [form.name, form] as const),
  )("%s: plain data, the same after a round trip through JSON", (_, form) => {
    const copy: Condition = JSON.parse(JSON.stringify(form.condition));
    expect(copy).toEqual(form.condition);
    for (const expected of ["met", "unmet", "unknown"] as const) {
      for (const [shows, profile, on = ON] of form[expected]) {
        expect([shows, outcome(copy, profile, on)]).toEqual([shows, expected]);
      }
    }
  });
});
