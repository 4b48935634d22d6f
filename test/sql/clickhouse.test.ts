import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ddl, toSql } from "../../src/sql/index.js";
import { ON, sample } from "../support/firms.js";
import { csvOf, differences } from "./sameness.js";

interface Session {
  query(sql: string, format?: string): string;
  cleanup(): void;
}

/** ClickHouse as a library is half a gigabyte: whoever wants this test installs it (see CONTRIBUTING.md). */
async function sessionOf(): Promise<Session | null> {
  const name: string = "chdb";
  try {
    const { Session: Made } = (await import(name)) as { readonly Session: new () => Session };
    return new Made();
  } catch {
    console.log("chdb is not installed: the ClickHouse query was parsed and not run.");
    return null;
  }
}

const session = await sessionOf();

it.skipIf(session === null)(
  "ClickHouse gives the same verdicts and the same fen",
  () => {
    if (session === null) return;
    const firms = sample(300, 20241103);
    const options = { dialect: "clickhouse", on: ON } as const;
    const query = toSql("all", options);
    const folder = mkdtempSync(join(tmpdir(), "huiqi-sql-"));
    try {
      session.query("CREATE DATABASE huiqi");
      session.query("USE huiqi");
      for (const statement of ddl("all", options)) session.query(statement);
      const csv = csvOf(firms, query, "clickhouse");
      for (const { table, columns } of query.reads) {
        const [name = ""] = table;
        const file = join(folder, `${name}.csv`);
        writeFileSync(file, csv.get(name) ?? "");
        const types = { integer: "Int256", text: "String", boolean: "Bool", date: "Date32" } as const;
        const structure = columns.map((one) => `\`${one.name}\` Nullable(${types[one.kind]})`).join(", ");
        session.query(
          `INSERT INTO \`${name}\` SELECT * FROM file('${file}', 'CSVWithNames', '${structure}') SETTINGS format_csv_null_representation = '', input_format_csv_empty_as_default = 0`,
        );
      }
      const rows = session
        .query(query.sql, "JSONEachRow")
        .trim()
        .split("\n")
        .map(
          (line) =>
            JSON.parse(line.replace(/":(-?\d{16,})/g, '":"$1"')) as { readonly [column: string]: unknown },
        );
      const byFirm = new Map(rows.map((row) => [Number(row["firm"]), row]));
      expect(byFirm.size).toBe(firms.length);
      const { found, seen } = differences(firms, query, byFirm);
      expect(found.slice(0, 20)).toEqual([]);
      for (const many of Object.values(seen)) expect(many).toBeGreaterThan(firms.length);
    } finally {
      session.cleanup();
      rmSync(folder, { recursive: true });
    }
  },
  180_000,
);
