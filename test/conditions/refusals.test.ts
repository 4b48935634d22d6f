import { expect, it } from "vitest";
import {
  atLeast,
  atLeastOf,
  everyYear,
  firstExceeds,
  ifThen,
  indicator,
  is,
  levelAtLeast,
  oneOf,
  withinDivision,
} from "../../src/conditions/build.js";
import { distinct, lastYear, per, sumOfYears, value } from "../../src/conditions/measures.js";
import { beforeYear, completeYears, recentMonths, select, sinceYear } from "../../src/conditions/select.js";
import { isHuiqiError } from "../../src/error/huiqi-error.js";

/** What a refusal says: where, and what was expected, in both languages. */
function said(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (isHuiqiError(error)) return [error.path, error.expected.zh, error.expected.en];
    throw error;
  }
  return ["nothing was refused"];
}

const revenue = lastYear("enterprise.revenue");
const above = is("enterprise.isAboveScale");
const title = { zh: "规模", en: "size" };
const POINTS = ["至多两位小数的分数", "points with at most two decimal places"];
const WHOLE = (least: number) => [`不小于 ${least} 的整数`, `a whole number, at least ${least}`];
const YEARS = ["years", "正整数年数", "a whole number of years, at least 1"];
const SIZES = ["micro", "small", "medium", "large"];

it.each<[string, () => unknown, readonly (string | undefined)[]]>([
  [
    "a bound in another unit",
    () => atLeast(revenue, value("designCentre.staff") as never),
    ["bound", "单位 yuan", "the unit yuan"],
  ],
  [
    "a bound of points",
    () => atLeast(value("enterprise.srdiSelfScore"), "1.234" as never),
    ["bound", ...POINTS],
  ],
  [
    "a bound that is no whole number",
    () => atLeast(value("designCentre.staff"), 1.5),
    ["bound", "整数", "a whole number"],
  ],
  [
    "a bound past what is exact",
    () => atLeast(value("designCentre.staff"), 2 ** 53),
    ["bound", "整数", "a whole number"],
  ],
  [
    "a whole number as text",
    () => atLeast(value("designCentre.staff"), "3" as never),
    ["bound", "整数", "a whole number"],
  ],
  [
    "the first of two bounds",
    () => atLeast(value("designCentre.staff"), ifThen(above, 1.5, 2)),
    ["bound.then", "整数", "a whole number"],
  ],
  [
    "the second of two bounds",
    () => atLeast(value("designCentre.staff"), ifThen(above, 1, 2.5)),
    ["bound.otherwise", "整数", "a whole number"],
  ],
  [
    "five digits of a division",
    () => withinDivision("enterprise.registeredIn", "42070"),
    ["enterprise.registeredIn", "六位行政区划代码", "a division code of six digits"],
  ],
  [
    "seven digits of a division",
    () => withinDivision("enterprise.registeredIn", "4207000"),
    ["enterprise.registeredIn", "六位行政区划代码", "a division code of six digits"],
  ],
  [
    "letters for a division",
    () => withinDivision("enterprise.registeredIn", "abcdef" as never),
    ["enterprise.registeredIn", "六位行政区划代码", "a division code of six digits"],
  ],
  [
    "a letter before a division",
    () => withinDivision("enterprise.registeredIn", "x420700" as never),
    ["enterprise.registeredIn", "六位行政区划代码", "a division code of six digits"],
  ],
  ["no years at all", () => everyYear(0, above), YEARS],
  ["a sum over no years", () => sumOfYears("enterprise.revenue", 0), YEARS],
  [
    "three of two",
    () => atLeastOf(3, above, above),
    ["count", "1 到条件数之间的整数", "a whole number from 1 to the number of conditions"],
  ],
  [
    "a size that there is not",
    () => oneOf("enterprise.size", "huge" as never),
    ["enterprise.size", SIZES.join("、"), `one of ${SIZES.join(", ")}`],
  ],
  [
    "a level of what has none",
    () => levelAtLeast("enterprise.industry", "mining"),
    ["enterprise.industry", "有高低次序的选项", "a choice with an order"],
  ],
  [
    "a level of what is no choice",
    () => levelAtLeast("enterprise.isAboveScale" as never, "mining" as never),
    ["enterprise.isAboveScale", "有高低次序的选项", "a choice with an order"],
  ],
  [
    "bands that rise",
    () => indicator("size", title, [2, above], [5, above]),
    ["size", "分值由高到低的分档", "bands from the most points to the fewest"],
  ],
  [
    "bands of equal points",
    () => indicator("size", title, [5, above], [5, above]),
    ["size", "分值由高到低的分档", "bands from the most points to the fewest"],
  ],
  [
    "no bands",
    () => indicator("size", title),
    ["size", "分值由高到低的分档", "bands from the most points to the fewest"],
  ],
  [
    "bands of no points",
    () => indicator("size", title, [0, above]),
    ["size", "分值由高到低的分档", "bands from the most points to the fewest"],
  ],
  [
    "a field that records lack",
    () => distinct("enterprise.penalties", "colour" as never),
    ["enterprise.penalties.colour", "记录中的字段", "a field of these records"],
  ],
  [
    "a filter on a field that records lack",
    () => select("enterprise.penalties", { where: { colour: "red" } as never }),
    ["enterprise.penalties.colour", "记录中的字段", "a field of these records"],
  ],
  [
    "a window on what has no dates",
    () => select("project.smartScenes", { within: completeYears(1) }),
    ["project.smartScenes", "带日期的记录", "records that have a date"],
  ],
  [
    "the validity of what has none",
    () => select("enterprise.penalties", { valid: true }),
    ["enterprise.penalties", "带有效期的记录", "records that have a validity"],
  ],
  [
    "none of several values",
    () => select("enterprise.penalties", { where: { authority: [] } }),
    ["enterprise.penalties.authority", "选项字段的一个或多个值", "one or more values of a choice"],
  ],
  [
    "several values of a flag",
    () => select("project.smartScenes", { where: { isTypical: [true] as never } }),
    ["project.smartScenes.isTypical", "选项字段的一个或多个值", "one or more values of a choice"],
  ],
  [
    "an order of flags",
    () => select("project.smartScenes", { where: { isTypical: { atLeast: true } as never } }),
    ["project.smartScenes.isTypical", "有大小次序的字段", "a field whose values have an order"],
  ],
  [
    "an order of choices that have none",
    () => select("enterprise.penalties", { where: { authority: { atLeast: "tax" } as never } }),
    ["enterprise.penalties.authority", "有大小次序的字段", "a field whose values have an order"],
  ],
  [
    "years back of what is no year",
    () => select("enterprise.penalties", { where: { amount: { yearsBack: 1 } as never } }),
    ["enterprise.penalties.amount"],
  ],
  [
    "years forward",
    () => select("enterprise.listings", { where: { year: { yearsBack: -1 } } }),
    ["enterprise.listings.year", ...WHOLE(0)],
  ],
  ["no complete years", () => completeYears(0), ["count", ...WHOLE(1)]],
  ["no months", () => recentMonths(0), ["count", ...WHOLE(1)]],
  ["before half a year", () => beforeYear(2020.5), ["year", ...WHOLE(1900)]],
  ["since half a year", () => sinceYear(2020.5), ["year", ...WHOLE(1900)]],
  ["a quotient by zero", () => per(0, revenue), YEARS],
  ["a first crossing of no amount", () => firstExceeds("enterprise.revenue", "1.005"), ["bound"]],
])("%s: where, and what was expected", (_, run, expected) => {
  expect(said(run).slice(0, expected.length)).toEqual(expected);
});
