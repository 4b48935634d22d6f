import { refuse } from "../error/huiqi-error.js";
import { text } from "../text.js";

/** An engine whose SQL is written. */
export type SqlDialect = "duckdb" | "postgresql" | "spark" | "clickhouse";

/** What a column holds. Amounts in fen, ratios in units of 10⁻⁸, points in hundredths: whole numbers, all of them. */
export type ColumnKind = "integer" | "text" | "boolean" | "date";

/** How an engine writes what engines write differently. */
export interface Dialect {
  /** The widest exact whole number. */
  readonly integer: string;
  readonly types: Readonly<Record<ColumnKind, string>>;
  /** Around an identifier. */
  readonly quote: '"' | "`";
  readonly unknown: string;
  /** The day that stands for “no end” in a validity. */
  readonly noEnd: string;
  /** Behind the query. */
  readonly settings: string;
  /** A truth value as a column of the result: some engines answer in numbers otherwise. */
  verdict(sql: string): string;
  string(value: string): string;
  day(value: string): string;
  /** The part of a day: its year, or its month and day as `MMDD`. */
  year(day: string): string;
  monthAndDay(day: string): string;
  /** The whole part of a quotient of two whole numbers, neither below zero. */
  divide(dividend: string, divisor: string): string;
}

const extracted = {
  year: (day: string) => `EXTRACT(YEAR FROM ${day})`,
  monthAndDay: (day: string) => `(EXTRACT(MONTH FROM ${day}) * 100 + EXTRACT(DAY FROM ${day}))`,
};

const doubled = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const escaped = (value: string): string => `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

const DIALECTS: Readonly<Record<SqlDialect, Dialect>> = {
  duckdb: {
    ...extracted,
    integer: "HUGEINT",
    types: { integer: "HUGEINT", text: "VARCHAR", boolean: "BOOLEAN", date: "DATE" },
    quote: '"',
    unknown: "CAST(NULL AS BOOLEAN)",
    noEnd: "9999-12-31",
    settings: "",
    verdict: (sql) => sql,
    string: doubled,
    day: (value) => `DATE '${value}'`,
    divide: (dividend, divisor) => `(${dividend}) // ${divisor}`,
  },
  postgresql: {
    ...extracted,
    integer: "NUMERIC",
    types: { integer: "NUMERIC", text: "TEXT", boolean: "BOOLEAN", date: "DATE" },
    quote: '"',
    unknown: "CAST(NULL AS BOOLEAN)",
    noEnd: "9999-12-31",
    settings: "",
    verdict: (sql) => sql,
    // With the standard's strings on, as they are unless somebody turns them off, a backslash is a backslash.
    string: doubled,
    day: (value) => `DATE '${value}'`,
    divide: (dividend, divisor) => `DIV(${dividend}, ${divisor})`,
  },
  spark: {
    ...extracted,
    integer: "DECIMAL(38,0)",
    types: { integer: "DECIMAL(38,0)", text: "STRING", boolean: "BOOLEAN", date: "DATE" },
    quote: "`",
    unknown: "CAST(NULL AS BOOLEAN)",
    noEnd: "9999-12-31",
    settings: "",
    verdict: (sql) => sql,
    string: escaped,
    day: (value) => `DATE '${value}'`,
    // Without its remainder the dividend is a multiple, so that the quotient has no places to round.
    divide: (dividend, divisor) =>
      `CAST(((${dividend}) - (${dividend}) % ${divisor}) / ${divisor} AS DECIMAL(38,0))`,
  },
  clickhouse: {
    integer: "Nullable(Int256)",
    types: {
      integer: "Nullable(Int256)",
      text: "Nullable(String)",
      boolean: "Nullable(Bool)",
      date: "Nullable(Date32)",
    },
    quote: "`",
    unknown: "CAST(NULL AS Nullable(Bool))",
    // The last day that a Date32 holds.
    noEnd: "2299-12-31",
    // Without this, a firm that a join does not find would have zeros, not unknowns.
    settings: "\nSETTINGS join_use_nulls = 1",
    verdict: (sql) => `CAST(${sql} AS Nullable(Bool))`,
    string: escaped,
    day: (value) => `toDate32('${value}')`,
    year: (day) => `toYear(${day})`,
    monthAndDay: (day) => `(toMonth(${day}) * 100 + toDayOfMonth(${day}))`,
    divide: (dividend, divisor) => `intDiv(${dividend}, ${divisor})`,
  },
};

/** @throws HuiqiError `invalid-choice` for an engine that is not among them. */
export function dialectOf(name: unknown): Dialect {
  if (typeof name === "string" && Object.hasOwn(DIALECTS, name)) return DIALECTS[name as SqlDialect];
  const names = Object.keys(DIALECTS).join(", ");
  return refuse("invalid-choice", "dialect", name, text(names, `one of ${names}`));
}
