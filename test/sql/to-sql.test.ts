import { describe, expect, it } from "vitest";
import {
  any,
  atLeast,
  type Catalog,
  catalog,
  defineCatalog,
  definePolicy,
  fixed,
  isHuiqiError,
  lastYear,
  oneOf,
  ratio,
  required,
  row,
  text,
  track,
  wan,
  withinDivision,
} from "../../src/index.js";
import { ddl, type SqlDialect, type SqlOptions, toSql } from "../../src/sql/index.js";

const { ref, at } = row("project", 1);
const city = defineCatalog(
  definePolicy({
    id: "sample",
    ref,
    level: "municipal",
    title: text("样例", "sample"),
    summary: text("样例", "sample"),
    sources: [{ title: "样例", at: at("source", "1") }],
    tracks: {
      firm: track({
        title: text("企业", "firm"),
        applicant: "enterprise",
        requirements: [
          required(
            "rd",
            at("requirements", "1"),
            atLeast(ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue")), "0.03"),
          ),
          required("place", at("requirements", "2"), withinDivision("enterprise.registeredIn", "420700")),
          required("size", at("requirements", "3"), any(oneOf("enterprise.size", "small", "micro"))),
        ],
        benefit: { at: at("benefit"), award: fixed(wan(10)), payer: "municipal" },
      }),
    },
    materials: [],
    channel: { mode: "not-stated", steps: [] },
    contacts: [],
  }),
);
const options = { dialect: "duckdb", on: "2024-09-01", catalog: city } as const;
const DIALECTS: readonly SqlDialect[] = ["duckdb", "postgresql", "spark", "clickhouse"];

describe("a query", () => {
  it("is written as a reader would write it", () => {
    expect(toSql("sample", options).sql.split("\n")).toEqual([
      "SELECT",
      'f."firm" AS "firm",',
      // 3% is 3 ÷ 100: R&D × 100 against revenue × 3, and nothing is divided.
      '((CASE WHEN CAST(y0."enterprise_rdExpense" AS HUGEINT) IS NULL OR CAST(y0."enterprise_revenue" AS HUGEINT) IS NULL THEN NULL WHEN CAST(y0."enterprise_revenue" AS HUGEINT) <= 0 THEN FALSE ELSE CAST(y0."enterprise_rdExpense" AS HUGEINT) * 100 >= CAST(y0."enterprise_revenue" AS HUGEINT) * 3 END) AND ' +
        `(CASE WHEN f."enterprise_registeredIn" IS NULL THEN NULL WHEN f."enterprise_registeredIn" LIKE '4207%' THEN TRUE WHEN (f."enterprise_registeredIn" = '000000' OR f."enterprise_registeredIn" = '420000') THEN NULL ELSE FALSE END) AND ` +
        `((f."enterprise_size" = 'small' OR f."enterprise_size" = 'micro'))) AS "project-1/firm",`,
      'CAST(10000000 AS HUGEINT) AS "project-1/firm/fen"',
      'FROM "firms" AS f',
      'LEFT JOIN (SELECT "firm", "enterprise_rdExpense", "enterprise_revenue" FROM "years" WHERE "year" = 2023) AS y0 ON y0."firm" = f."firm"',
    ]);
  });

  it("says what it reads and what its columns mean", () => {
    const { reads, tracks, firm } = toSql("sample", options);
    expect(firm).toBe("firm");
    expect(tracks).toEqual([
      { policy: "sample", track: "firm", eligible: "project-1/firm", fen: "project-1/firm/fen" },
    ]);
    expect(reads).toEqual([
      {
        table: ["firms"],
        columns: [
          { name: "firm", kind: "text" },
          { name: "enterprise_registeredIn", kind: "text" },
          { name: "enterprise_size", kind: "text" },
        ],
      },
      {
        table: ["years"],
        columns: [
          { name: "firm", kind: "text" },
          { name: "year", kind: "integer" },
          { name: "enterprise_rdExpense", kind: "integer" },
          { name: "enterprise_revenue", kind: "integer" },
        ],
      },
    ]);
  });

  it("goes by the assessment date: another year's books, and no law before it holds", () => {
    expect(toSql("sample", { ...options, on: "2023-01-01" }).sql).toContain('"year" = 2022');
    const { sql } = toSql("reverse-invoicing", { dialect: "duckdb", on: "2020-01-01" });
    expect(sql).toContain('FALSE AS "tax-3/enterprise"');
    expect(toSql("hubei-srdi-sme", { dialect: "duckdb", on: "2026-04-01" }).sql).toContain(
      'CAST(NULL AS BOOLEAN) AS "project-17/enterprise"',
    );
  });

  it("takes the caller's names", () => {
    const names = {
      firms: ["screening", "companies"],
      years: "books",
      firm: "uscc",
      year: "y",
      facts: { "enterprise.revenue": "turnover", "enterprise.size": "Größe" },
    };
    const { sql } = toSql("sample", { ...options, names });
    expect(sql).toContain('FROM "screening"."companies" AS f');
    expect(sql).toContain(
      'LEFT JOIN (SELECT "uscc", "enterprise_rdExpense", "turnover" FROM "books" WHERE "y" = 2023)',
    );
    expect(sql).toContain(`f."Größe" = 'small'`);
  });

  it.each(DIALECTS)("keeps every name within what %s takes, once each", (dialect) => {
    const { sql, tracks } = toSql("all", { dialect, on: "2024-09-01" });
    const names = tracks.flatMap(({ eligible, fen }) => [eligible, fen]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 63)).toEqual([]);
    expect(tracks).toHaveLength(
      Object.values<Catalog[string]>(catalog).flatMap(({ tracks: of }) => Object.keys(of)).length,
    );
    // No quotient but where a share is rounded, no double, no NaN, nothing left undefined.
    expect(sql).not.toMatch(/undefined|NaN|DOUBLE|FLOAT|\d\.\d/);
    expect(ddl("all", { dialect, on: "2024-09-01" }).length).toBeGreaterThan(10);
  });

  it("writes each engine's own forms", () => {
    const sqlOf = (dialect: SqlDialect) => toSql("all", { dialect, on: "2024-09-01" }).sql;
    expect(sqlOf("clickhouse")).toMatch(/toDate32\('2024-09-01'\)[\s\S]*SETTINGS join_use_nulls = 1$/);
    expect(sqlOf("spark")).toContain("CAST(f.`enterprise_");
    expect(sqlOf("postgresql")).toContain("AS NUMERIC)");
  });

  it("escapes what stands in a catalog", () => {
    const title = "it's \\ \" `";
    const odd = definePolicy({
      ...city.sample,
      id: "odd",
      tracks: {
        firm: track({
          title: text("企业", "firm"),
          applicant: "enterprise",
          requirements: [
            required("kind", at("requirements", "1"), {
              test: "one-of",
              fact: "enterprise.registeredIn",
              values: [title],
            }),
          ],
          benefit: { at: at("benefit"), award: fixed("1"), payer: null },
        }),
      },
    });
    const sqlOf = (dialect: SqlDialect) =>
      toSql("odd", { dialect, on: "2024-09-01", catalog: defineCatalog(odd) }).sql;
    expect(sqlOf("postgresql")).toContain(`'it''s \\ " \`'`);
    expect(sqlOf("spark")).toContain(`'it\\'s \\\\ " \`'`);
  });
});

describe("what will not do is refused before anything is written", () => {
  it.each<readonly [string, object, string, string]>([
    ["an engine", { dialect: "mysql" }, "invalid-choice", "dialect"],
    ["a day", { on: "2024-02-30" }, "invalid-date", "on"],
    ["a quote in a name", { names: { firm: 'fi"rm' } }, "invalid-choice", "names.firm"],
    [
      "a backtick",
      { names: { facts: { "enterprise.size": "a`b" } } },
      "invalid-choice",
      "names.facts.enterprise.size",
    ],
    ["an empty name", { names: { firms: ["s", ""] } }, "invalid-choice", "names.firms[1]"],
    ["no name at all", { names: { firms: [] } }, "invalid-choice", "names.firms"],
    ["a name of 64 letters", { names: { year: "y".repeat(64) } }, "invalid-choice", "names.year"],
    [
      "a fact that there is not",
      { names: { facts: { "enterprise.nope": "x" } } },
      "unknown-field",
      "names.facts.enterprise.nope",
    ],
    [
      "a table of what is no list",
      { names: { records: { "enterprise.size": "x" } } },
      "unknown-field",
      "names.records.enterprise.size",
    ],
    [
      "a field that there is not",
      { names: { fields: { "enterprise.titles.nope": "x" } } },
      "unknown-field",
      "names.fields.enterprise.titles.nope",
    ],
    ["a kind of name that there is not", { names: { column: "x" } }, "unknown-field", "names.column"],
    ["a table that is not there", { existing: {} }, "missing-field", "existing.firms.firm"],
    [
      "a column that is not there",
      { existing: { firms: { firm: "text", enterprise_registeredIn: "text" } } },
      "missing-field",
      "existing.firms.enterprise_size",
    ],
    [
      "a column of another kind",
      { existing: { firms: { firm: "text", enterprise_registeredIn: "integer" } } },
      "invalid-type",
      "existing.firms.enterprise_registeredIn",
    ],
  ])("%s", (_, change, code, path) => {
    try {
      toSql("sample", { ...options, ...change } as SqlOptions<typeof city>);
      expect.unreachable();
    } catch (error) {
      if (!isHuiqiError(error)) throw error;
      expect([error.code, error.path]).toEqual([code, path]);
    }
  });

  it("a policy that there is not", () => {
    expect(() => toSql("nope" as "sample", options)).toThrow(/a policy id of the catalog/);
    expect(() => toSql(["sample", "nope" as "sample"], options)).toThrow(/a policy id of the catalog/);
  });
});
