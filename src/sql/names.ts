import { refuse } from "../error/huiqi-error.js";
import { plain } from "../error/plain.js";
import type { Fact, ScalarFact } from "../facts/define.js";
import { factEntry, factIndex } from "../facts/lookup.js";
import { text } from "../text.js";
import type { ColumnKind, Dialect } from "./dialect.js";

/**
 * What the caller's tables and columns are called, where not as here. A table may be given with its schema:
 * `["screening", "firms"]`.
 */
export interface SqlNames {
  /** The table with one row for each firm. */
  readonly firms?: string | readonly string[];
  /** The table with one row for each firm and year. */
  readonly years?: string | readonly string[];
  /** The column that names the firm, in every table. */
  readonly firm?: string;
  /** The column with the year. */
  readonly year?: string;
  /** Columns of facts, by path: `"enterprise.revenue"`; of a list of records, whether it is known. */
  readonly facts?: { readonly [path: string]: string };
  /** Tables of records, by path: `"enterprise.titles"`. */
  readonly records?: { readonly [path: string]: string | readonly string[] };
  /** Columns of records, by path and field: `"enterprise.titles.kind"`. */
  readonly fields?: { readonly [pathAndField: string]: string };
}

/** A column that a query reads. */
export interface ColumnNeeded {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** A table that a query reads. */
export interface TableNeeded {
  readonly table: readonly string[];
  readonly columns: readonly ColumnNeeded[];
}

/** Names resolved: the caller's, or this library's own. */
export class Names {
  readonly #given: SqlNames;

  constructor(given: unknown = {}) {
    const names = plain(given, "names");
    check(names);
    this.#given = names;
  }

  get firms(): readonly string[] {
    return tableOf(this.#given.firms ?? "firms");
  }
  get years(): readonly string[] {
    return tableOf(this.#given.years ?? "years");
  }
  get firm(): string {
    return this.#given.firm ?? "firm";
  }
  get year(): string {
    return this.#given.year ?? "year";
  }
  /** The column of a fact; of records, the one that says whether the list is known. */
  fact(path: string): string {
    const { fact } = factEntry(path);
    return this.#given.facts?.[path] ?? path.replace(".", "_") + (fact.type === "records" ? "_known" : "");
  }
  records(path: string): readonly string[] {
    return tableOf(this.#given.records?.[path] ?? path.replace(".", "_"));
  }
  field(path: string, field: string): string {
    return this.#given.fields?.[`${path}.${field}`] ?? field;
  }
}

/** What a column of a fact holds. */
export function kindOf(fact: ScalarFact): ColumnKind {
  switch (fact.type) {
    case "flag":
    case "attestation":
      return "boolean";
    case "date":
      return "date";
    case "choice":
    case "set":
    case "text":
    case "division":
    case "month":
      return "text";
    default:
      return "integer";
  }
}

/** An identifier in the engine's quotes. */
export function quoted({ quote }: Dialect, ...parts: readonly string[]): string {
  return parts.map((part) => `${quote}${part}${quote}`).join(".");
}

function tableOf(given: string | readonly string[]): readonly string[] {
  return typeof given === "string" ? [given] : given;
}

const EXPECTED_NAME = text(
  "非空、不含引号、反斜杠和控制字符的标识符",
  "an identifier that is not empty and has no quotes, backslashes or control characters",
);

function checkName(path: string, name: unknown): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  if (typeof name !== "string" || name === "" || name.length > 63 || /["`'\\\u0000-\u001f]/.test(name)) {
    refuse("invalid-choice", path, name, EXPECTED_NAME);
  }
}

function checkTable(path: string, table: unknown): void {
  if (!Array.isArray(table)) {
    checkName(path, table);
    return;
  }
  if (table.length === 0) refuse("invalid-choice", path, table, EXPECTED_NAME);
  table.forEach((part, index) => {
    checkName(`${path}[${index}]`, part);
  });
}

const KNOWN: readonly string[] = ["firms", "years", "firm", "year", "facts", "records", "fields"];

const EXPECTED_NAMES = text("名称的对象", "an object of names");

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function check(given: unknown): asserts given is SqlNames {
  if (!isObject(given)) refuse("invalid-type", "names", given, EXPECTED_NAMES);
  for (const group of ["facts", "records", "fields"]) {
    if (given[group] !== undefined && !isObject(given[group])) {
      refuse("invalid-type", `names.${group}`, given[group], EXPECTED_NAMES);
    }
  }
  checkNames(given as SqlNames);
}

function checkNames(given: SqlNames): void {
  for (const key of Object.keys(given)) {
    if (!KNOWN.includes(key)) {
      refuse("unknown-field", `names.${key}`, key, text(KNOWN.join("、"), `one of ${KNOWN.join(", ")}`));
    }
  }
  for (const key of ["firms", "years"] as const)
    if (given[key] !== undefined) checkTable(`names.${key}`, given[key]);
  for (const key of ["firm", "year"] as const)
    if (given[key] !== undefined) checkName(`names.${key}`, given[key]);
  for (const [path, name] of Object.entries(given.facts ?? {})) {
    factAt(`names.facts.${path}`, path);
    checkName(`names.facts.${path}`, name);
  }
  for (const [path, table] of Object.entries(given.records ?? {})) {
    const fact = factAt(`names.records.${path}`, path);
    if (fact.type !== "records") {
      refuse("unknown-field", `names.records.${path}`, path, text("记录型事实", "a fact with records"));
    }
    checkTable(`names.records.${path}`, table);
  }
  for (const [pathAndField, name] of Object.entries(given.fields ?? {})) {
    const at = pathAndField.lastIndexOf(".");
    const fact = factAt(`names.fields.${pathAndField}`, pathAndField.slice(0, at));
    if (fact.type !== "records" || !Object.hasOwn(fact.fields, pathAndField.slice(at + 1))) {
      refuse(
        "unknown-field",
        `names.fields.${pathAndField}`,
        pathAndField,
        text("记录的字段", "a field of records"),
      );
    }
    checkName(`names.fields.${pathAndField}`, name);
  }
}

function factAt(at: string, path: string): Fact {
  return (
    factIndex().get(path)?.fact ??
    refuse("unknown-field", at, path, text("词汇表中的事实路径", "a fact path of the vocabulary"))
  );
}
