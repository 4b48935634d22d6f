import * as z from "zod/mini";
import { EXPECTED_DATE, EXPECTED_YEAR, FIRST_YEAR, isIsoDate, LAST_YEAR } from "../dates/calendar.js";
import { brief, type HuiqiErrorCode, type HuiqiIssue } from "../error/huiqi-error.js";
import { expectedRatio, RATIO_PLACES, ratioOfUnits } from "../money/ratio.js";
import { parseScaled, printScaledShort } from "../money/scaled.js";
import { expectedAmount, FEN_PLACES, yuanOfFen } from "../money/yuan.js";
import { type Localized, text } from "../text.js";
import type { Fact, RecordsFact, ScalarFact } from "./define.js";
import { type Vocabulary, vocabulary } from "./vocabulary.js";

/**
 * zod schemas read from the fact definitions, in two forms of one parser: `canonical` gives amounts as `Yuan`
 * strings, `units` as the integers that the evaluator works on.
 */
export type Form = "canonical" | "units";

type Schema = z.ZodMiniType<unknown, unknown>;
type Reading = { readonly value: unknown } | { readonly code: HuiqiErrorCode; readonly expected: Localized };

/** Points have at most two places. */
const POINTS_PLACES = 2;
/** A text fact is a name, not a document. */
const MAX_TEXT = 200;

/** A leaf: reads one value, or says what was expected. */
function leaf(read: (value: unknown) => Reading): Schema {
  const schema = z.pipe(
    z.unknown().check((context) => {
      const reading = read(context.value);
      if ("code" in reading) {
        context.issues.push({
          code: "custom",
          input: context.value,
          message: reading.expected.en,
          params: { code: reading.code, expected: reading.expected, received: brief(context.value) },
        });
      }
    }),
    z.transform((value) => {
      const reading = read(value);
      return "value" in reading ? reading.value : value;
    }),
  );
  return schema as Schema;
}

function fault(code: HuiqiErrorCode, zh: string, en: string): Reading {
  return { code, expected: text(zh, en) };
}

const NOT_NEGATIVE = fault("out-of-range", "不小于零", "zero or more");

function readScalar(fact: ScalarFact, form: Form, value: unknown): Reading {
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

function scalarSchema(fact: ScalarFact, form: Form): Schema {
  return leaf((value) => readScalar(fact, form, value));
}

const YEAR_KEY = /^(19|2\d)\d\d$/;

function seriesSchema(fact: ScalarFact, form: Form): Schema {
  // Years are checked here and not by a key schema, so that a bad year is named like any other bad value.
  const years = z.unknown().check((context) => {
    const { value } = context;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      context.issues.push(custom(value, "invalid-type", text("以年份为键的对象", "an object keyed by year")));
      return;
    }
    for (const key of Object.keys(value)) {
      if (!YEAR_KEY.test(key))
        context.issues.push({ ...custom(key, "invalid-year", EXPECTED_YEAR), path: [key] });
    }
  });
  return z.pipe(years, z.record(z.string(), scalarSchema(fact, form))) as Schema;
}

function custom(value: unknown, code: HuiqiErrorCode, expected: Localized) {
  return {
    code: "custom" as const,
    input: value,
    message: expected.en,
    params: { code, expected, received: brief(value) },
  };
}

function recordsSchema(fact: RecordsFact, form: Form): Schema {
  const shape: Record<string, Schema> = {};
  for (const [name, field] of Object.entries(fact.fields)) {
    const schema =
      name === fact.until ? (z.nullable(scalarSchema(field, form)) as Schema) : scalarSchema(field, form);
    shape[name] = fact.needs.includes(name) ? schema : (z.optional(schema) as Schema);
  }
  return z.array(z.strictObject(shape)) as Schema;
}

/** The schema of one fact. */
export function factSchemaOf(fact: Fact, form: Form): Schema {
  switch (fact.type) {
    case "series":
      return seriesSchema(fact.of, form);
    case "records":
      return recordsSchema(fact, form);
    default:
      return scalarSchema(fact, form);
  }
}

const cache: { [F in Form]?: Schema } = {};

/** The schema of a whole profile: every subject and every fact optional, nothing else allowed. */
export function profileSchemaOf(form: Form): Schema {
  let schema = cache[form];
  if (schema === undefined) {
    const subjects: Record<string, Schema> = {};
    for (const name of Object.keys(vocabulary) as (keyof Vocabulary)[]) {
      const facts: Record<string, Schema> = {};
      for (const [key, fact] of Object.entries<Fact>(vocabulary[name])) {
        facts[key] = z.optional(factSchemaOf(fact, form)) as Schema;
      }
      subjects[name] = z.optional(z.strictObject(facts)) as Schema;
    }
    schema = z.strictObject(subjects) as Schema;
    cache[form] = schema;
  }
  return schema;
}

const UNKNOWN_FACT = text("词汇表中的名称", "a name of the vocabulary");
const KINDS: Readonly<Record<string, Localized>> = {
  object: text("对象", "an object"),
  array: text("数组", "an array"),
};

/** zod's issues in the library's own form: path, value, what was expected. */
export function issuesOf(issues: readonly z.core.$ZodIssue[]): readonly HuiqiIssue[] {
  return issues.flatMap((issue): readonly HuiqiIssue[] => {
    const path = pathText(issue.path);
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        code: "unknown-field" as const,
        path: path === "" ? key : `${path}.${key}`,
        received: brief(key),
        expected: UNKNOWN_FACT,
      }));
    }
    if (issue.code === "custom" && issue.params !== undefined) {
      const { code, expected, received } = issue.params;
      // A required record field that is absent reaches its leaf as `undefined`.
      if (received === "undefined") return [{ code: "missing-field", path, received, expected }];
      return [{ code, path, received, expected }];
    }
    if (issue.code === "invalid_type") {
      const expected = KINDS[issue.expected] ?? text(issue.expected, issue.expected);
      return [{ code: "invalid-type", path, received: brief(issue.input), expected }];
    }
    return [
      {
        code: "invalid-type",
        path,
        received: brief(issue.input),
        expected: text(issue.message, issue.message),
      },
    ];
  });
}

function pathText(path: readonly PropertyKey[]): string {
  let printed = "";
  for (const key of path) {
    printed += typeof key === "number" ? `[${key}]` : printed === "" ? String(key) : `.${String(key)}`;
  }
  return printed;
}
