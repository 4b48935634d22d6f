import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, it } from "vitest";
import { ddl, toSql } from "../../src/sql/index.js";
import { ON, sample } from "../support/firms.js";
import { csvOf, differences } from "./sameness.js";

it("DuckDB gives the same verdicts and the same fen", async () => {
  const firms = sample(500, 20241101);
  const options = { dialect: "duckdb", on: ON } as const;
  const query = toSql("all", options);
  const folder = mkdtempSync(join(tmpdir(), "huiqi-sql-"));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  try {
    for (const statement of ddl("all", options)) await connection.run(statement);
    for (const [table, csv] of csvOf(firms, query, "duckdb")) {
      const file = join(folder, `${table}.csv`);
      writeFileSync(file, csv);
      await connection.run(
        `COPY "${table}" FROM '${file}' (HEADER, DELIMITER ',', NULLSTR '', QUOTE '"', ESCAPE '"')`,
      );
    }
    const answer = await connection.runAndReadAll(query.sql);
    const rows = answer.getRowObjects();
    const byFirm = new Map(rows.map((row) => [Number(row["firm"]), row]));
    expect(byFirm.size).toBe(firms.length);
    const { found, seen } = differences(firms, query, byFirm);
    expect(found.slice(0, 20)).toEqual([]);
    for (const many of Object.values(seen)) expect(many).toBeGreaterThan(firms.length);
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  }
}, 1_200_000);
