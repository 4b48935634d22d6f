import { expect } from "vitest";
import {
  type Assessment,
  assessAll,
  type BenefitValue,
  type ProfileInput,
  prepare,
  screener,
} from "../../src/index.js";
import { fenOf } from "../../src/money/yuan.js";
import { rowsOf, type SqlDialect, type SqlQuery, type SqlValue } from "../../src/sql/index.js";
import { ON } from "../support/firms.js";

const all = screener("all", { on: ON });

/**
 * What TypeScript says of a firm, in the form in which the query answers. The verdict alone is found in another way
 * than the assessment is, so the two are held against each other as well.
 */
function expected(input: ProfileInput): ReadonlyMap<string, readonly [boolean | null, bigint | null]> {
  const said = new Map<string, readonly [boolean | null, bigint | null]>();
  const profile = prepare(input);
  const assessments: readonly Assessment[] = assessAll(profile, { on: ON });
  expect(all.verdicts(profile)).toEqual(assessments.map(({ outcome }) => outcome));
  for (const { policy, tracks } of assessments) {
    for (const { track, outcome, benefit } of tracks) {
      said.set(`${policy}/${track}`, [
        outcome === "undetermined" ? null : outcome === "eligible",
        certain(benefit),
      ]);
    }
  }
  return said;
}

function certain(benefit: BenefitValue): bigint | null {
  switch (benefit.value) {
    case "exact":
      return BigInt(fenOf(benefit.amount));
    case "range":
      return BigInt(fenOf(benefit.from));
    case "unknown":
      return null;
    default:
      return 0n;
  }
}

/** The rows of many firms, one CSV for each table; a blank is NULL. */
export function csvOf(
  firms: readonly ProfileInput[],
  query: SqlQuery,
  dialect: SqlDialect,
): ReadonlyMap<string, string> {
  const lines = new Map(
    query.reads.map(({ table, columns }) => [
      table.join("."),
      { names: columns.map(({ name }) => name), rows: [] as string[] },
    ]),
  );
  firms.forEach((profile, index) => {
    for (const { table, rows } of rowsOf(String(index), profile, { dialect })) {
      const of = lines.get(table.join("."));
      if (of === undefined) continue;
      for (const row of rows) of.rows.push(of.names.map((name) => cell(row[name])).join(","));
    }
  });
  return new Map(
    [...lines].map(([table, { names, rows }]) => [table, `${[names.join(","), ...rows].join("\n")}\n`]),
  );
}

function cell(value: SqlValue | undefined): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
}

/** Where the query and TypeScript differ: the first few, in words. */
export function differences(
  firms: readonly ProfileInput[],
  query: SqlQuery,
  answers: ReadonlyMap<number, { readonly [column: string]: unknown }>,
): {
  readonly found: readonly string[];
  readonly seen: { readonly true: number; readonly false: number; readonly null: number };
} {
  const found: string[] = [];
  const seen = { true: 0, false: 0, null: 0 };
  firms.forEach((profile, index) => {
    const row = answers.get(index) ?? {};
    const said = expected(profile);
    for (const { policy, track, eligible, fen } of query.tracks) {
      const [verdict, money] = said.get(`${policy}/${track}`) ?? [null, null];
      const answer = row[eligible] as boolean | null;
      const sum = row[fen] === null || row[fen] === undefined ? null : BigInt(row[fen] as string | bigint);
      seen[String(verdict) as "true" | "false" | "null"] += 1;
      if (answer !== verdict) found.push(`${index} ${policy}/${track}: ${answer}, not ${verdict}`);
      if (sum !== money) found.push(`${index} ${policy}/${track}: ${sum} fen, not ${money}`);
    }
  });
  return { found, seen };
}
