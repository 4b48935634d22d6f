import { expect, it } from "vitest";
import { atLeast, atMost, moreThan } from "../../src/conditions/build.js";
import {
  count,
  lastYear,
  meanOfYears,
  per,
  ratio,
  sum,
  sumOfYears,
  value,
  yearBefore,
} from "../../src/conditions/measures.js";
import type { Condition } from "../../src/conditions/types.js";
import { yuan } from "../../src/money/yuan.js";
import { shortfalls } from "./support.js";

/** A firm short of everything: ten yuan wherever there is a figure. */
const firm = {
  enterprise: {
    rdExpense: { 2021: 10, 2022: 10, 2023: 10 },
    revenue: { 2021: 10, 2022: 10, 2023: 10 },
    equityRounds: [],
  },
  project: { totalInvestment: 10, equipmentInvestment: 10 },
};
const rd = lastYear("enterprise.rdExpense");
const rdBefore = yearBefore("enterprise.rdExpense");
const revenue = lastYear("enterprise.revenue");
const revenueBefore = yearBefore("enterprise.revenue");
const total = value("project.totalInvestment");
const equipment = value("project.equipmentInvestment");
const HUNDRED = yuan("100");

// Ten yuan each: two figures are 80 short of a hundred, three 70.
it.each<[string, Condition, readonly string[], readonly number[] | undefined, string]>([
  [
    "two amounts",
    atLeast(sum(total, equipment), HUNDRED),
    ["project.totalInvestment", "project.equipmentInvestment"],
    undefined,
    "80.00",
  ],
  [
    "two facts of one year",
    atLeast(sum(rd, revenue), HUNDRED),
    ["enterprise.rdExpense", "enterprise.revenue"],
    [2023],
    "80.00",
  ],
  [
    "one fact of two years",
    atLeast(sum(rd, rdBefore), HUNDRED),
    ["enterprise.rdExpense"],
    [2022, 2023],
    "80.00",
  ],
  [
    "two facts of two years",
    atLeast(sum(sumOfYears("enterprise.rdExpense", 2), sumOfYears("enterprise.revenue", 2)), yuan("110")),
    ["enterprise.rdExpense", "enterprise.revenue"],
    [2022, 2023],
    "70.00",
  ],
  [
    "a year's fact and an amount",
    atLeast(sum(rd, total), HUNDRED),
    ["enterprise.rdExpense", "project.totalInvestment"],
    [2023],
    "80.00",
  ],
  [
    "an amount and a year's fact",
    atLeast(sum(total, rd), HUNDRED),
    ["project.totalInvestment", "enterprise.rdExpense"],
    [2023],
    "80.00",
  ],
  [
    "three years",
    atLeast(sumOfYears("enterprise.rdExpense", 3), HUNDRED),
    ["enterprise.rdExpense"],
    [2021, 2022, 2023],
    "70.00",
  ],
  // The mean of three is ten: 90 short, three times over.
  [
    "a mean of three years",
    atLeast(meanOfYears("enterprise.rdExpense", 3), HUNDRED),
    ["enterprise.rdExpense"],
    [2021, 2022, 2023],
    "270.00",
  ],
  ["a quotient", atLeast(per(2, rd), HUNDRED), ["enterprise.rdExpense"], [2023], "190.00"],
  [
    "the year before against last year",
    moreThan(rdBefore, revenue),
    ["enterprise.rdExpense"],
    [2022],
    "0.01",
  ],
  ["last year against the year before", moreThan(rd, rdBefore), ["enterprise.rdExpense"], [2023], "0.01"],
  [
    "a year against a mean of others",
    atLeast(rd, sumOfYears("enterprise.revenue", 3)),
    ["enterprise.rdExpense"],
    [2023],
    "20.00",
  ],
])("%s: what could move, and by how much", (_, condition, facts, years, by) => {
  const [found, ...more] = shortfalls(condition, firm);
  expect(more).toEqual([]);
  expect({ facts: found?.facts, years: found?.years, by: found?.by }).toEqual({ facts, years, by });
});

it.each<[string, Condition]>([
  ["a fact counted twice", atLeast(sum(rd, rd), HUNDRED)],
  ["a year counted twice", atLeast(sum(sumOfYears("enterprise.rdExpense", 2), rdBefore), HUNDRED)],
  ["different facts of different years", atLeast(sum(rd, revenueBefore), HUNDRED)],
  ["a part that is itself none", atLeast(sum(total, sum(rd, rd)), HUNDRED)],
  ["a part that is itself none, first", atLeast(sum(sum(rd, rd), total), HUNDRED)],
  ["one of two shared facts", atLeast(sum(sum(rd, revenue), rd), HUNDRED)],
  ["a bound that moves with it", atLeast(rd, sumOfYears("enterprise.rdExpense", 2))],
  ["a bound whose quotient moves with it", atLeast(rd, per(1, sumOfYears("enterprise.rdExpense", 3)))],
  ["a ratio to itself and more", atLeast(ratio(rd, sum(rd, revenue)), "0.9")],
  ["a ratio to a mean of the same", atLeast(ratio(rd, meanOfYears("enterprise.rdExpense", 2)), "1.5")],
])("%s: no distance of this kind", (_, condition) => {
  expect(shortfalls(condition, firm)).toEqual([]);
});

it("a year that is not shared is free to move", () => {
  // Ten against a mean of ten and ten of the years before: a fen more is enough.
  const [found] = shortfalls(moreThan(rd, yearBefore("enterprise.rdExpense")), firm);
  expect(found?.by).toBe("0.01");
  expect(shortfalls(atLeast(ratio(rd, rdBefore), "2"), firm)[0]).toMatchObject({
    facts: ["enterprise.rdExpense"],
    years: [2023],
    by: "10.00",
    have: "1",
    need: "2",
  });
});

it("the denominator of a ratio, only where it is one figure that the firm has", () => {
  // 10 ÷ 10 is 1; at most 50% holds at a denominator of 20.
  const [ratioOfTwo] = shortfalls(atMost(ratio(rd, revenue), "0.5"), firm);
  expect(ratioOfTwo?.otherwise).toEqual({
    facts: ["enterprise.revenue"],
    years: [2023],
    direction: "more",
    by: "10.00",
    unit: "yuan",
    at: "20.00",
  });
  // 10 ÷ 10 is 1; at least 200% holds at a denominator of 5.
  expect(shortfalls(atLeast(ratio(total, equipment), "2"), firm)[0]?.otherwise).toMatchObject({
    facts: ["project.equipmentInvestment"],
    direction: "less",
    by: "5.00",
    at: "5.00",
  });
  // A mean has no single figure, and a bound that is a fact moves by itself.
  expect(
    shortfalls(atMost(ratio(rd, meanOfYears("enterprise.revenue", 2)), "0.5"), firm)[0],
  ).not.toHaveProperty("otherwise");
  expect(shortfalls(atLeast(per(3, count("enterprise.equityRounds")), 1), firm)[0]).toMatchObject({
    facts: ["enterprise.equityRounds"],
    by: "3",
    unit: "count",
  });
});
