import type { AnyProfile } from "../assessment/asked.js";
import { asOf, environment, seriesAt, valueAt } from "../conditions/environment.js";
import type { IsoDate } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { factIndex } from "../facts/lookup.js";
import type { PreparedRecord } from "../facts/profile.js";
import { optionsOf } from "../input/options.js";
import { text } from "../text.js";
import { dialectOf, type SqlDialect } from "./dialect.js";
import { Names, type SqlNames } from "./names.js";

/** A value of a column: whole numbers as they are, days as `YYYY-MM-DD`, sets with commas; null is unknown. */
export type SqlValue = string | number | bigint | boolean | null;

/** The rows of a firm in one table. */
export interface RowsOfTable {
  readonly table: readonly string[];
  readonly rows: readonly { readonly [column: string]: SqlValue }[];
}

/**
 * A profile as rows of the tables that {@link ddl} creates, for loading.
 *
 * @throws HuiqiError for a profile that is none, an engine or a name that will not do.
 * @example
 * ```ts
 * import { rowsOf } from "huiqi/sql";
 * const [firms, years] = rowsOf("F1", { enterprise: { size: "small", revenue: { 2023: "120.50" } } }, { dialect: "duckdb" });
 * firms?.rows; // [{ firm: "F1", enterprise_size: "small" }]
 * years?.rows; // [{ firm: "F1", year: 2023, enterprise_revenue: 12050 }]
 * ```
 */
export function rowsOf(
  firm: string,
  profile: AnyProfile,
  options: { readonly dialect: SqlDialect; readonly names?: SqlNames },
): readonly RowsOfTable[] {
  if (typeof firm !== "string" || firm === "") {
    refuse("invalid-type", "firm", firm, text("非空的企业编号", "what names the firm, not empty"));
  }
  const asked = optionsOf(options, "dialect", "names");
  const { noEnd } = dialectOf(asked.dialect);
  const names = new Names(asked.names);
  // What a fact holds does not depend on a day.
  const env = environment(profile, asOf("2000-01-01" as IsoDate));
  const own: { [column: string]: SqlValue } = { [names.firm]: firm };
  const years = new Map<number, { [column: string]: SqlValue }>();
  const records: RowsOfTable[] = [];
  for (const { path, slot, fact } of factIndex().values()) {
    if (fact.type === "series") {
      const series = seriesAt(env, slot);
      series?.figures.forEach((figure, index) => {
        const year = series.first + index;
        const row = years.get(year) ?? { [names.firm]: firm, [names.year]: year };
        if (figure !== undefined) years.set(year, { ...row, [names.fact(path)]: figure });
      });
      continue;
    }
    const value = valueAt(env, slot);
    if (value === undefined) continue;
    if (fact.type !== "records") {
      own[names.fact(path)] = Array.isArray(value) ? setOf(value) : (value as SqlValue);
      continue;
    }
    own[names.fact(path)] = true;
    const rows = (value as readonly PreparedRecord[]).map((record) => {
      const fields = Object.entries(record).flatMap(([field, held]) => {
        if (held === undefined) return [];
        const said = held === null ? noEnd : Array.isArray(held) ? setOf(held) : (held as SqlValue);
        return [[names.field(path, field), said] as const];
      });
      return { [names.firm]: firm, ...Object.fromEntries(fields) };
    });
    if (rows.length > 0) records.push({ table: names.records(path), rows });
  }
  return [{ table: names.firms, rows: [own] }, { table: names.years, rows: [...years.values()] }, ...records];
}

/**
 * {@link rowsOf}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeRowsOf } from "huiqi/sql";
 * const answer = safeRowsOf("", {}, { dialect: "duckdb" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["firm"]
 * ```
 */
export function safeRowsOf(
  firm: string,
  profile: AnyProfile,
  options: { readonly dialect: SqlDialect; readonly names?: SqlNames },
): Result<readonly RowsOfTable[]> {
  return safely(() => rowsOf(firm, profile, options));
}

/** Every value of a set between commas; an empty set is not the same as an unknown one. */
function setOf(values: readonly unknown[]): string {
  return [",", ...values.map((value) => `${value},`)].join("");
}
