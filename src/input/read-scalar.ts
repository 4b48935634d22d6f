import {
  EXPECTED_DATE,
  EXPECTED_MONTH,
  EXPECTED_YEAR,
  FIRST_YEAR,
  isIsoDate,
  isIsoMonth,
  LAST_YEAR,
} from "../dates/calendar.js";
import type { HuiqiErrorCode } from "../error/huiqi-error.js";
import { expectedRatio, RATIO_PLACES, ratioOfUnits } from "../money/ratio.js";
import { parseScaled, printScaledShort } from "../money/scaled.js";
import { expectedAmount, FEN_PLACES, yuanOfFen } from "../money/yuan.js";
import { type Localized, text } from "../text.js";
import type { ScalarFact } from "./kinds.js";

/** In what form values are read: `canonical` gives amounts as `Yuan` strings, `units` as the integers of the cores. */
export type Form = "canonical" | "units";

/** What reading a value gives: the value, or what was expected instead. */
export type Reading =
  | { readonly value: unknown }
  | { readonly code: HuiqiErrorCode; readonly expected: Localized };

/** Points have at most two places. */
const POINTS_PLACES = 2;
/** A text is a name, not a document. */
export const MAX_TEXT = 200;

function fault(code: HuiqiErrorCode, zh: string, en: string): Reading {
  return { code, expected: text(zh, en) };
}

const NOT_NEGATIVE = fault("out-of-range", "不小于零", "zero or more");

/** Reads one value of a kind, or says what was expected. Nothing is coerced. */
export function readScalar(fact: ScalarFact, form: Form, value: unknown): Reading {
  const units = form === "units";
  switch (fact.type) {
    case "amount": {
      const fen = parseScaled(value, FEN_PLACES);
      if (typeof fen === "string") return { code: "invalid-amount", expected: expectedAmount(fen) };
      if (fen < 0 && !fact.signed) return NOT_NEGATIVE;
      return { value: units ? fen : yuanOfFen(fen) };
    }
    case "ratio": {
      const ratio = parseScaled(value, RATIO_PLACES);
      if (typeof ratio === "string") return { code: "invalid-ratio", expected: expectedRatio(ratio) };
      if (ratio < 0 && !fact.signed) return NOT_NEGATIVE;
      if (fact.max !== null && ratio > 10 ** RATIO_PLACES) {
        return fault("out-of-range", "不大于 1（100%）的比率", "a share of at most 1 (100%)");
      }
      return { value: units ? ratio : ratioOfUnits(ratio) };
    }
    case "score": {
      const points = parseScaled(value, POINTS_PLACES);
      if (typeof points === "string" || points < 0 || points > fact.max * 100) {
        return fault(
          "invalid-number",
          `0–${fact.max} 分，至多两位小数`,
          `points from 0 to ${fact.max}, at most two places`,
        );
      }
      return { value: units ? points : printScaledShort(points, POINTS_PLACES) };
    }
    case "count": {
      const upper = fact.max ?? Number.MAX_SAFE_INTEGER;
      if (typeof value === "number" && Number.isSafeInteger(value) && value >= fact.min && value <= upper) {
        return { value: value + 0 };
      }
      return fact.max === null
        ? fault("invalid-number", `不小于 ${fact.min} 的整数`, `a whole number, at least ${fact.min}`)
        : fault(
            "invalid-number",
            `${fact.min}–${fact.max} 的整数`,
            `a whole number from ${fact.min} to ${fact.max}`,
          );
    }
    case "year":
      if (
        typeof value === "number" &&
        Number.isSafeInteger(value) &&
        value >= FIRST_YEAR &&
        value <= LAST_YEAR
      ) {
        return { value };
      }
      return { code: "invalid-year", expected: EXPECTED_YEAR };
    case "date":
      return isIsoDate(value) ? { value } : { code: "invalid-date", expected: EXPECTED_DATE };
    case "month":
      return isIsoMonth(value) ? { value } : { code: "invalid-month", expected: EXPECTED_MONTH };
    case "flag":
    case "attestation":
      return typeof value === "boolean" ? { value } : fault("invalid-type", "true 或 false", "true or false");
    case "choice":
      return typeof value === "string" && Object.hasOwn(fact.values, value)
        ? { value }
        : fault("invalid-choice", names(fact.values, "、"), `one of ${names(fact.values, ", ")}`);
    case "set": {
      const valid =
        Array.isArray(value) &&
        value.every((name) => typeof name === "string" && Object.hasOwn(fact.values, name));
      return valid
        ? { value: [...new Set(value)] }
        : fault(
            "invalid-choice",
            `数组，元素为 ${names(fact.values, "、")}`,
            `an array of ${names(fact.values, ", ")}`,
          );
    }
    case "division":
      return typeof value === "string" && /^\d{6}$/.test(value)
        ? { value }
        : fault("invalid-type", "六位行政区划代码（GB/T 2260）", "a division code of six digits (GB/T 2260)");
    case "text":
      return typeof value === "string" && value !== "" && value.length <= MAX_TEXT
        ? { value }
        : fault("invalid-type", `1–${MAX_TEXT} 字的文本`, `a text of 1 to ${MAX_TEXT} characters`);
  }
}

function names(values: { readonly [name: string]: Localized }, separator: string): string {
  return Object.keys(values).join(separator);
}
