/**
 * The rules as SQL, to run where the data lies: one SELECT for DuckDB, PostgreSQL, Spark SQL or ClickHouse.
 *
 * @packageDocumentation
 */

export type { Result } from "../error/huiqi-error.js";
export type { ColumnKind, SqlDialect } from "./dialect.js";
export type { ColumnNeeded, SqlNames, TableNeeded } from "./names.js";
export { type RowsOfTable, rowsOf, type SqlValue, safeRowsOf } from "./rows.js";
export { ddl, type SqlOptions, type SqlQuery, safeToSql, type TrackColumns, toSql } from "./to-sql.js";
