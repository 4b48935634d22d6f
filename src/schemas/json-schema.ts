import { FIRST_YEAR, LAST_YEAR } from "../dates/calendar.js";
import type { Fact, RecordsFact, ScalarFact } from "../facts/define.js";
import { type FactEntry, factIndex } from "../facts/lookup.js";
import { MAX_TEXT } from "../input/read-scalar.js";
import { RATIO_PLACES } from "../money/ratio.js";
import { MAX_WHOLE_DIGITS } from "../money/scaled.js";
import { FEN_PLACES } from "../money/yuan.js";
import { type Language, type Localized, text } from "../text.js";

/**
 * JSON Schema 2020-12, read from the fact definitions. `x-kind` and `x-unit` say in a machine's words what title and
 * description say in a reader's.
 */
export interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly const?: string;
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly patternProperties?: { readonly [pattern: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly examples?: readonly unknown[];
  /** The kind of fact: `amount`, `ratio`, `count` and so on. */
  readonly "x-kind"?: string;
  /** `CNY` for amounts; absent for what has no unit. */
  readonly "x-unit"?: string;
}

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
const YEAR = "^(19|2\\d)\\d\\d$";
const DATE = "^(19|2\\d)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$";
const MONTH = "^(19|2\\d)\\d\\d-(0[1-9]|1[0-2])$";
/** A zero with a sign is a zero. */
const NO_SIGN = "(?:-(?=0(\\.0+)?$))?";
const SHARE = `^${NO_SIGN}(0(\\.\\d{1,${RATIO_PLACES}})?|1(\\.0{1,${RATIO_PLACES}})?)$`;
const WHOLE = `(0|[1-9]\\d{0,${MAX_WHOLE_DIGITS - 1}})`;

const SUBJECTS: Readonly<Record<FactEntry["subject"], Localized>> = {
  enterprise: text("企业", "Enterprise"),
  project: text("项目", "Project"),
  product: text("产品", "Product"),
  base: text("基地", "Base"),
  designCentre: text("工业设计中心", "Industrial design centre"),
  factory: text("工厂", "Factory"),
  park: text("园区", "Park"),
  evaluator: text("评价机构", "Evaluating body"),
  loan: text("贷款", "Loan"),
  cluster: text("产业集群", "Cluster"),
  innovationCentre: text("制造业创新中心", "Manufacturing innovation centre"),
  platform: text("平台", "Platform"),
};

/** The schema of a profile that holds some facts: every subject and every fact may be left out, nothing else is in it. */
export function schemaOfFacts(title: string, entries: Iterable<FactEntry>, language: Language): JsonSchema {
  const subjects: { [subject: string]: { [name: string]: JsonSchema } } = {};
  for (const { subject, name, fact } of entries) {
    subjects[subject] ??= {};
    subjects[subject][name] = schemaOfFact(fact, language);
  }
  const properties = Object.entries(subjects).map(([subject, facts]) => [
    subject,
    closed(SUBJECTS[subject as FactEntry["subject"]][language], facts),
  ]);
  return { $schema: DIALECT, ...closed(title, Object.fromEntries(properties)) };
}

/** Every fact of the vocabulary, in order. */
export function allEntries(): Iterable<FactEntry> {
  return factIndex().values();
}

function closed(title: string, properties: { readonly [name: string]: JsonSchema }): JsonSchema {
  return { title, type: "object", properties, additionalProperties: false };
}

function schemaOfFact(fact: Fact, language: Language): JsonSchema {
  const titles = titlesOf(fact, language);
  switch (fact.type) {
    case "series": {
      const figure = schemaOfScalar(fact.of, language);
      return {
        ...titles,
        type: "object",
        patternProperties: { [YEAR]: figure },
        additionalProperties: false,
        examples: [{ 2023: figure.examples?.[0] }],
        "x-kind": "series",
      };
    }
    case "records":
      return { ...titles, ...schemaOfRecords(fact, language) };
    default:
      return { ...titles, ...schemaOfScalar(fact, language) };
  }
}

function schemaOfRecords(fact: RecordsFact, language: Language): JsonSchema {
  const properties = Object.entries(fact.fields).map(([name, field]): readonly [string, JsonSchema] => {
    const schema = { ...titlesOf(field, language), ...schemaOfScalar(field, language) };
    return [name, name === fact.until ? { ...schema, type: ["string", "null"] } : schema];
  });
  const example = Object.fromEntries(properties.map(([name, schema]) => [name, schema.examples?.[0]]));
  return {
    type: "array",
    items: {
      type: "object",
      properties: Object.fromEntries(properties),
      required: fact.needs,
      additionalProperties: false,
    },
    examples: [[example]],
    "x-kind": "records",
  };
}

function titlesOf(fact: Fact, language: Language): JsonSchema {
  const of = fact.type === "series" ? fact.of : fact;
  const parts = [fact.note?.[language], HINTS[of.type]?.[language]].filter((part) => part !== undefined);
  const description = parts.join(language === "zh" ? "；" : "; ");
  return { title: fact.title[language], ...(description === "" ? {} : { description }) };
}

/** What a reader must know to fill in a value. */
const HINTS: { readonly [K in Fact["type"]]?: Localized } = {
  amount: text("单位：元，至多两位小数", "in CNY yuan, at most two decimal places"),
  ratio: text("小数：3% 写作 0.03", "as a decimal: 3% is 0.03"),
  division: text("六位行政区划代码（GB/T 2260）", "division code of six digits (GB/T 2260)"),
  attestation: text("须由负责人确认", "to be affirmed by somebody answerable"),
};

function schemaOfScalar(fact: ScalarFact, language: Language): JsonSchema {
  const head = { "x-kind": fact.type };
  switch (fact.type) {
    case "amount":
      return {
        type: ["string", "integer"],
        pattern: decimal(fact.signed, FEN_PLACES),
        ...(fact.signed ? {} : { minimum: 0 }),
        examples: ["12345678.90"],
        ...head,
        "x-unit": "CNY",
      };
    case "ratio":
      return {
        type: ["string", "integer"],
        pattern: fact.max === null ? decimal(fact.signed, RATIO_PLACES) : SHARE,
        ...(fact.signed ? {} : { minimum: 0 }),
        ...(fact.max === null ? {} : { maximum: 1 }),
        examples: ["0.035"],
        ...head,
      };
    case "score":
      return {
        type: ["string", "integer"],
        pattern: decimal(false, 2),
        minimum: 0,
        maximum: fact.max,
        examples: [String(Math.min(fact.max, 63.5))],
        ...head,
      };
    case "count": {
      const unit = fact.unit[language];
      return {
        type: "integer",
        minimum: fact.min,
        ...(fact.max === null ? {} : { maximum: fact.max }),
        examples: [Math.max(fact.min, 3)],
        ...head,
        ...(unit === "" ? {} : { "x-unit": unit }),
      };
    }
    case "year":
      return { type: "integer", minimum: FIRST_YEAR, maximum: LAST_YEAR, examples: [2023], ...head };
    case "date":
      return { type: "string", format: "date", pattern: DATE, examples: ["2023-06-30"], ...head };
    case "month":
      return { type: "string", pattern: MONTH, examples: ["2023-06"], ...head };
    case "flag":
    case "attestation":
      return { type: "boolean", examples: [true], ...head };
    case "choice":
      return { type: "string", ...choicesOf(fact.values, language), ...head };
    case "set": {
      const { oneOf, examples } = choicesOf(fact.values, language);
      return { type: "array", items: { type: "string", oneOf }, examples: [examples], ...head };
    }
    case "division":
      return { type: "string", pattern: "^\\d{6}$", examples: ["420700"], ...head };
    case "text":
      return { type: "string", minLength: 1, maxLength: MAX_TEXT, examples: ["五轴加工中心"], ...head };
  }
}

function choicesOf(values: { readonly [name: string]: Localized }, language: Language) {
  const names = Object.keys(values);
  return {
    oneOf: names.map((name) => ({ const: name, title: values[name]?.[language] ?? name })),
    examples: names.slice(0, 1),
  };
}

function decimal(signed: boolean, places: number): string {
  return `^${signed ? "-?" : NO_SIGN}${WHOLE}(\\.\\d{1,${places}})?$`;
}
