// Firms as Parquet, the whole list as one query in DuckDB, and the ten tracks with the most money.
//
//   node examples/screening-sql/main.mjs [--firms 1000000] [--out screening-sql-out]

import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import Table from "cli-table3";
import { catalog } from "huiqi";
import { ddl, rowsOf, toSql } from "huiqi/sql";
import { profileOf } from "../screening/firms.mjs";

const { values } = parseArgs({
  options: {
    firms: { type: "string", default: "1000000" },
    out: { type: "string", default: "screening-sql-out" },
  },
});
const firms = Number(values.firms);
if (!Number.isSafeInteger(firms) || firms < 1) {
  console.error("--firms：应为正整数");
  process.exit(1);
}

const options = { dialect: "duckdb", on: "2024-09-01" };
const query = toSql("all", options);
const db = await (await DuckDBInstance.create(":memory:")).connect();
mkdirSync(values.out, { recursive: true });
for (const statement of ddl("all", options)) await db.run(statement);

const parquet = (name) => join(values.out, `${name}.parquet`).replaceAll("'", "''");
if (!query.reads.every(({ table: [name] }) => existsSync(parquet(name)))) await makeParquet();
for (const { table } of query.reads) {
  const [name] = table;
  await db.run(
    `DROP TABLE "${name}"; CREATE VIEW "${name}" AS SELECT * FROM read_parquet('${parquet(name)}')`,
  );
}

await db.run(`CREATE TABLE verdicts AS ${query.sql}`);
const sums = query.tracks.map(({ eligible, fen }, place) => {
  const money = `SUM(CASE WHEN "${eligible}" THEN "${fen}" ELSE 0 END)`;
  return `SELECT ${place} AS track, COUNT(*) FILTER (WHERE "${eligible}") AS firms, ${money} AS fen FROM verdicts`;
});
const top = await db.runAndReadAll(
  `SELECT track, firms, fen FROM (${sums.join(" UNION ALL ")}) WHERE fen > 0 ORDER BY fen DESC, track LIMIT 10`,
);
const table = new Table({
  head: ["政策", "途径", "企业", "金额（元）"],
  colAligns: ["left", "left", "right", "right"],
  style: { head: [], border: [] },
});
for (const [place, count, fen] of top.getRows()) {
  const { policy, track } = query.tracks[place];
  const { title, tracks } = catalog[policy];
  table.push([title.zh, tracks[track].title.zh, String(count), grouped(fen)]);
}
console.log(`${firms} 家企业，${query.tracks.length} 条申报途径，一次查询；金额最多的十条：`);
console.log(table.toString());
db.closeSync();

/** Writes the rows of every firm, table by table, and has DuckDB make Parquet of them. */
async function makeParquet() {
  const columns = new Map(
    query.reads.map(({ table: [name], columns: of }) => [name, of.map((one) => one.name)]),
  );
  const files = new Map(
    [...columns].map(([name]) => [name, createWriteStream(join(values.out, `${name}.csv`))]),
  );
  for (const [name, of] of columns) files.get(name).write(`${of.join(",")}\n`);
  for (let number = 0; number < firms; number++) {
    for (const {
      table: [name],
      rows,
    } of rowsOf(String(number), profileOf(number), options)) {
      const of = columns.get(name);
      if (of === undefined) continue;
      const lines = rows.map((row) => `${of.map((column) => cell(row[column])).join(",")}\n`).join("");
      if (!files.get(name).write(lines)) await once(files.get(name), "drain");
    }
  }
  for (const [name, file] of files) {
    file.end();
    await once(file, "finish");
    const csv = join(values.out, `${name}.csv`).replaceAll("'", "''");
    await db.run(`COPY "${name}" FROM '${csv}' (HEADER, NULLSTR '')`);
    await db.run(`COPY "${name}" TO '${parquet(name)}' (FORMAT parquet)`);
  }
}

function cell(value) {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
}

function grouped(fen) {
  const digits = String(fen).padStart(3, "0");
  return `${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",")}.${digits.slice(-2)}`;
}
