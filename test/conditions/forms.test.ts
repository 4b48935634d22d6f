import { describe, expect, it } from "vitest";
import { atLeast, atMost, lessThan, moreThan } from "../../src/conditions/build.js";
import { value } from "../../src/conditions/measures.js";
import type { Outcome } from "../../src/conditions/tri.js";
import type { CompareCondition } from "../../src/conditions/types.js";
import { parseProfile } from "../../src/facts/profile.js";
import { CONDITIONS, type Form, MEASURES } from "./forms.js";
import { ON, outcome } from "./support.js";

const OUTCOMES = ["met", "unmet", "unknown"] as const satisfies readonly Outcome[];

function answers(form: Form, expected: Outcome): void {
  for (const [shows, profile, on = ON] of form[expected]) {
    expect([shows, outcome(form.condition, profile, on)]).toEqual([shows, expected]);
  }
}

describe("measures", () => {
  it.each(MEASURES.map((form) => [form.name, form] as const))("%s", (_, form) => {
    for (const expected of OUTCOMES) answers(form, expected);
  });
});

describe("conditions", () => {
  it.each(CONDITIONS.map((form) => [form.name, form] as const))("%s", (_, form) => {
    for (const expected of OUTCOMES) answers(form, expected);
  });
});

describe("bounds", () => {
  /** Below, on and above a bound, by the smallest unit of each measure. */
  const units: readonly (readonly [unit: string, at: (given: unknown) => unknown, ...rest: Bounds])[] = [
    [
      "yuan",
      (totalInvestment) => ({ project: { totalInvestment } }),
      {
        "at-least": atLeast(value("project.totalInvestment"), "0.30"),
        "more-than": moreThan(value("project.totalInvestment"), "0.30"),
        "at-most": atMost(value("project.totalInvestment"), "0.30"),
        "less-than": lessThan(value("project.totalInvestment"), "0.30"),
      },
      ["0.29", "0.30", "0.31"],
    ],
    [
      "ratio",
      (nationalMarketShare) => ({ product: { nationalMarketShare } }),
      {
        "at-least": atLeast(value("product.nationalMarketShare"), "0.1"),
        "more-than": moreThan(value("product.nationalMarketShare"), "0.1"),
        "at-most": atMost(value("product.nationalMarketShare"), "0.1"),
        "less-than": lessThan(value("product.nationalMarketShare"), "0.1"),
      },
      ["0.09999999", "0.1", "0.10000001"],
    ],
    [
      "count",
      (teamMembers) => ({ designCentre: { teamMembers } }),
      {
        "at-least": atLeast(value("designCentre.teamMembers"), 50),
        "more-than": moreThan(value("designCentre.teamMembers"), 50),
        "at-most": atMost(value("designCentre.teamMembers"), 50),
        "less-than": lessThan(value("designCentre.teamMembers"), 50),
      },
      [49, 50, 51],
    ],
    [
      "points",
      (srdiSelfScore) => ({ enterprise: { srdiSelfScore } }),
      {
        "at-least": atLeast(value("enterprise.srdiSelfScore"), 60),
        "more-than": moreThan(value("enterprise.srdiSelfScore"), 60),
        "at-most": atMost(value("enterprise.srdiSelfScore"), 60),
        "less-than": lessThan(value("enterprise.srdiSelfScore"), 60),
      },
      ["59.99", 60, "60.01"],
    ],
  ];
  type Bounds = readonly [
    conditions: Readonly<Record<CompareCondition["test"], CompareCondition>>,
    given: readonly [below: unknown, on: unknown, above: unknown],
  ];

  it.each(units)("以上 and 以下 include the bound, 超过 and 低于 do not: %s", (_, at, conditions, given) => {
    const said = (condition: CompareCondition) =>
      given.map((figure) => outcome(condition, parseProfile(at(figure))));
    expect(said(conditions["at-least"])).toEqual(["unmet", "met", "met"]);
    expect(said(conditions["more-than"])).toEqual(["unmet", "unmet", "met"]);
    expect(said(conditions["at-most"])).toEqual(["met", "met", "unmet"]);
    expect(said(conditions["less-than"])).toEqual(["met", "unmet", "unmet"]);
  });
});
