import * as z from "zod/mini";
import { EXPECTED_YEAR } from "../dates/calendar.js";
import { brief, type HuiqiErrorCode, type HuiqiIssue } from "../error/huiqi-error.js";
import { type Form, type Reading, readScalar } from "../input/read-scalar.js";
import { type Localized, text } from "../text.js";
import type { Fact, RecordsFact, ScalarFact } from "./define.js";
import { type FactEntry, factIndex } from "./lookup.js";

/** zod schemas read from the fact definitions. */

export type Schema = z.ZodMiniType<unknown, unknown>;

/** A leaf: reads one value, or says what was expected. */
function leaf(read: (value: unknown) => Reading): Schema {
  const schema = z.pipe(
    z.unknown().check((context) => {
      const reading = read(context.value);
      if ("code" in reading) context.issues.push(custom(context.value, reading.code, reading.expected));
    }),
    z.transform((value) => {
      const reading = read(value);
      return "value" in reading ? reading.value : value;
    }),
  );
  return schema as Schema;
}

function scalarSchema(fact: ScalarFact, form: Form): Schema {
  return leaf((value) => readScalar(fact, form, value));
}

const YEAR_KEY = /^(19|2\d)\d\d$/;

function seriesSchema(fact: ScalarFact, form: Form): Schema {
  // Years and figures are read here and not by a schema for each, so that a bad year hides no bad figure.
  const schema = z.pipe(
    z.unknown().check((context) => {
      const { value } = context;
      if (typeof value !== "object" || value === null || Array.isArray(value)) {
        context.issues.push(
          custom(value, "invalid-type", text("以年份为键的对象", "an object keyed by year")),
        );
        return;
      }
      for (const [key, figure] of Object.entries(value)) {
        if (!YEAR_KEY.test(key))
          context.issues.push({ ...custom(key, "invalid-year", EXPECTED_YEAR), path: [key] });
        const reading = readScalar(fact, form, figure);
        if ("code" in reading)
          context.issues.push({ ...custom(figure, reading.code, reading.expected), path: [key] });
      }
    }),
    z.transform((value) => {
      const figures: Record<string, unknown> = {};
      for (const [key, figure] of Object.entries(value as object)) {
        const reading = readScalar(fact, form, figure);
        if ("value" in reading) figures[key] = reading.value;
      }
      return figures;
    }),
  );
  return schema as Schema;
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
function factSchemaOf(fact: Fact, form: Form): Schema {
  switch (fact.type) {
    case "series":
      return seriesSchema(fact.of, form);
    case "records":
      return recordsSchema(fact, form);
    default:
      return scalarSchema(fact, form);
  }
}

/** The schema of a profile that may hold some facts: every subject and every fact optional, nothing else allowed. */
export function schemaOfEntries(entries: Iterable<FactEntry>, form: Form): Schema {
  const subjects: Record<string, Record<string, Schema>> = {};
  for (const { subject, name, fact } of entries) {
    subjects[subject] ??= {};
    subjects[subject][name] = z.optional(factSchemaOf(fact, form)) as Schema;
  }
  const shape = Object.entries(subjects).map(([subject, facts]) => [
    subject,
    z.optional(z.strictObject(facts)) as Schema,
  ]);
  return z.strictObject(Object.fromEntries(shape)) as Schema;
}

const cache: { [F in Form]?: Schema } = {};

/** The schema of a whole profile. */
export function profileSchemaOf(form: Form): Schema {
  cache[form] ??= schemaOfEntries(factIndex().values(), form);
  return cache[form];
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
