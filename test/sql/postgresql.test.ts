import { PGlite } from "@electric-sql/pglite";
import { expect, it } from "vitest";
import { ddl, toSql } from "../../src/sql/index.js";
import { ON, sample } from "../support/firms.js";
import { csvOf, differences } from "./sameness.js";

it("PostgreSQL gives the same verdicts and the same fen", async () => {
  const firms = sample(300, 20241102);
  const options = { dialect: "postgresql", on: ON } as const;
  const query = toSql("all", options);
  const database = await PGlite.create();
  try {
    for (const statement of ddl("all", options)) await database.exec(statement);
    for (const [table, csv] of csvOf(firms, query, "postgresql")) {
      await database.query(`COPY "${table}" FROM '/dev/blob' WITH (FORMAT csv, HEADER)`, [], {
        blob: new Blob([csv]),
      });
    }
    const { rows } = await database.query<{ readonly [column: string]: unknown }>(query.sql);
    const byFirm = new Map(rows.map((row) => [Number(row["firm"]), row]));
    expect(byFirm.size).toBe(firms.length);
    const { found, seen } = differences(firms, query, byFirm);
    expect(found.slice(0, 20)).toEqual([]);
    for (const many of Object.values(seen)) expect(many).toBeGreaterThan(firms.length);
  } finally {
    await database.close();
  }
}, 1_200_000);
