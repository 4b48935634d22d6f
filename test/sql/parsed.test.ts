import { parse } from "@polyglot-sql/sdk";
import { expect, it } from "vitest";
import { ddl, type SqlDialect, toSql } from "../../src/sql/index.js";

/** Engines that are not run here: a parser of their dialects reads what is written. */
const PARSED: readonly SqlDialect[] = ["spark", "clickhouse", "postgresql"];

it.each(PARSED)("%s: a parser of the dialect reads the query and the tables", (dialect) => {
  const options = { dialect, on: "2024-09-01" } as const;
  for (const sql of [toSql("all", options).sql, ...ddl("all", options)]) {
    const { success, error } = parse(sql, dialect as Parameters<typeof parse>[1]);
    expect(error ?? null).toBeNull();
    expect(success).toBe(true);
  }
});

it("the parser refuses what is no SQL", () => {
  expect(parse("SELECT (1 AS x FROM", "spark" as Parameters<typeof parse>[1]).success).toBe(false);
});
