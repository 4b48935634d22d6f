import { expect, it } from "vitest";
import { givenPoints, indicator, is, pointsAtLeast } from "../../src/conditions/build.js";
import { value } from "../../src/conditions/measures.js";
import { byIndicator, shownPoints, spanOf } from "../../src/conditions/points.js";
import type { ProfileInput } from "../../src/facts/types.js";
import { missing, outcome } from "./support.js";

const name = { zh: "指标", en: "indicator" };
// 5 points above scale, else 2 when private, else none.
const bands = indicator("bands", name, [5, is("enterprise.isAboveScale")], [2, is("enterprise.isPrivate")]);
const given = givenPoints("given", name, 15, value("enterprise.srdiDistinctiveScore"));
const declared = value("enterprise.srdiSelfScore");
const firm = (
  isAboveScale?: boolean,
  isPrivate?: boolean,
  points?: number | string,
  total?: number,
): ProfileInput => ({
  enterprise: {
    ...(isAboveScale === undefined ? {} : { isAboveScale }),
    ...(isPrivate === undefined ? {} : { isPrivate }),
    ...(points === undefined ? {} : { srdiDistinctiveScore: points as number }),
    ...(total === undefined ? {} : { srdiSelfScore: total }),
  },
});

it.each<[string, number, ProfileInput, string]>([
  ["the first band: exactly the bound", 5, firm(true), "met"],
  ["the first band: a point short", 6, firm(true), "unmet"],
  ["the second band: exactly the bound", 2, firm(false, true), "met"],
  ["the second band: a point short", 3, firm(false, true), "unmet"],
  ["no band", 1, firm(false, false), "unmet"],
  ["the first band unknown, the second held: two at least", 2, firm(undefined, true), "met"],
  ["the first band unknown, the second held: five at most", 5, firm(undefined, true), "unknown"],
  ["the first band unknown, the second held: never six", 6, firm(undefined, true), "unmet"],
  ["nothing known: five at most", 5, firm(), "unknown"],
  ["nothing known: never six", 6, firm(), "unmet"],
])("%s", (_, bound, profile, expected) => {
  expect(outcome(pointsAtLeast(bound, [bands]), profile)).toBe(expected);
});

it.each<[string, number, ProfileInput, string]>([
  ["what is given counts to the hundredth", 12, firm(false, false, "12.00"), "met"],
  ["a hundredth short", 12, firm(false, false, "11.99"), "unmet"],
  ["what is not given may be all of it", 15, firm(false, false), "unknown"],
  ["and no more", 16, firm(false, false), "unmet"],
  ["both add up", 17, firm(true, false, 12), "met"],
  ["both add up, and no more", 18, firm(true, false, 12), "unmet"],
])("points that somebody else sets: %s", (_, bound, profile, expected) => {
  expect(outcome(pointsAtLeast(bound, [bands, given]), profile)).toBe(expected);
});

it.each<[string, ProfileInput, string]>([
  ["speaks while indicators leave it open", firm(undefined, undefined, 12, 17), "met"],
  ["speaks against it, too", firm(undefined, undefined, 12, 16), "unmet"],
  ["is not asked once they decide for it", firm(true, false, 12, 0), "met"],
  ["is not asked once they decide against it", firm(false, false, 12, 100), "unmet"],
  ["leaves it open where it is not given", firm(undefined, undefined, 12), "unknown"],
])("a declared total %s", (_, profile, expected) => {
  expect(outcome(pointsAtLeast(17, [bands, given], declared), profile)).toBe(expected);
});

it("what is missing is the total that may be declared, or every indicator", () => {
  expect(missing(pointsAtLeast(17, [bands, given], declared), {})).toEqual([
    { fact: "enterprise.srdiSelfScore" },
  ]);
  expect(missing(pointsAtLeast(17, [bands, given]), {})).toEqual([
    { fact: "enterprise.isAboveScale" },
    { fact: "enterprise.isPrivate" },
    { fact: "enterprise.srdiDistinctiveScore" },
  ]);
  expect(missing(pointsAtLeast(17, [bands, given]), firm(true, true, 1))).toEqual([]);
});

it("what is made of bands stands by indicator, in order", () => {
  expect(byIndicator([bands, given, bands], ["a", "b", "c", "d"])).toEqual([["a", "b"], [], ["c", "d"]]);
});

it("points are one figure where they are settled, two where they are not", () => {
  expect(spanOf(shownPoints([500, 500]))).toBe("5");
  expect(spanOf(shownPoints([0, 1550]))).toBe("0–15.5");
});
