import { refuse } from "../error/huiqi-error.js";
import type { AmountFact, CountFact, RatioFact, ScalarFact, ScoreFact, SeriesFact } from "../facts/define.js";
import type { Int } from "../money/integer.js";
import { RATIO_ONE, ratioOfUnits, ratioUnitsOf } from "../money/ratio.js";
import { parseScaled, printScaledShort } from "../money/scaled.js";
import { fenOf, yuanOfFen } from "../money/yuan.js";
import { text } from "../text.js";
import type { Unit } from "./types.js";

/** A fact that a measure can take. */
export type NumericFact = AmountFact | RatioFact | CountFact | ScoreFact;

/** The unit in which a fact counts. */
export type UnitOf<F> =
  F extends SeriesFact<infer Of>
    ? UnitOf<Of>
    : F extends AmountFact
      ? "yuan"
      : F extends RatioFact
        ? "ratio"
        : F extends ScoreFact
          ? "points"
          : "count";

/** How many integer units one of each unit is held as. */
const SCALE: Readonly<Record<Unit, number>> = { yuan: 100, ratio: RATIO_ONE, count: 1, points: 100 };

const POINTS_PLACES = 2;

export function scaleOf(unit: Unit): number {
  return SCALE[unit];
}

export function unitOf(fact: ScalarFact): Unit {
  switch (fact.type) {
    case "amount":
      return "yuan";
    case "ratio":
      return "ratio";
    case "score":
      return "points";
    case "count":
    case "year":
      return "count";
    default:
      return refuse("invalid-definition", "", fact.type, text("数值型事实", "a fact with a figure"));
  }
}

/** Reads a figure of a unit into integer units. */
export function unitsOf(value: unknown, unit: Unit, path: string): Int {
  switch (unit) {
    case "yuan":
      return fenOf(value, path);
    case "ratio":
      return ratioUnitsOf(value, path);
    case "points":
      return pointUnitsOf(value, path);
    case "count":
      if (typeof value === "number" && Number.isSafeInteger(value)) return value + 0;
      return refuse("invalid-number", path, value, text("整数", "a whole number"));
  }
}

/** Reads points into hundredths. */
export function pointUnitsOf(value: unknown, path: string): Int {
  const parsed = parseScaled(value, POINTS_PLACES);
  if (typeof parsed !== "string") return parsed;
  return refuse(
    "invalid-number",
    path,
    value,
    text("至多两位小数的分数", "points with at most two decimal places"),
  );
}

/** Prints integer units as a caller would write them. */
export function printUnits(value: Int, unit: Unit): string {
  switch (unit) {
    case "yuan":
      return yuanOfFen(value);
    case "ratio":
      return ratioOfUnits(value);
    case "points":
      return printScaledShort(value, POINTS_PLACES);
    case "count":
      return String(value);
  }
}
