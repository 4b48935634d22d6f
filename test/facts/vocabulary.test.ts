import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Fact, RecordsFact, ScalarFact } from "../../src/facts/define.js";
import { enterprise } from "../../src/facts/enterprise/index.js";
import { factEntry, factIndex, recordsFact, scalarOf } from "../../src/facts/lookup.js";
import { vocabulary } from "../../src/facts/vocabulary.js";
import type { Localized } from "../../src/text.js";
import { expectSpoken, issuesOf } from "../error/support.js";

/** Every scalar definition of a fact, with its path: the fact itself, what a series holds, the fields of a record. */
function scalarsIn(path: string, fact: Fact): readonly (readonly [string, ScalarFact])[] {
  if (fact.type === "series") return [[path, fact.of]];
  if (fact.type !== "records") return [[path, fact]];
  return Object.entries(fact.fields).map(([name, field]) => [`${path}[].${name}`, field]);
}

const facts = [...factIndex()].map(([path, { fact }]): readonly [string, Fact] => [path, fact]);
const scalars = facts.flatMap(([path, fact]) => scalarsIn(path, fact));
const records = facts.filter((entry): entry is readonly [string, RecordsFact] => entry[1].type === "records");

/** Chinese that is Chinese (or a name like “5G”), English that is not; neither empty nor padded. */
function expectBoth(path: string, { zh, en }: Localized): void {
  expect(zh, path).toMatch(/^\S(.*\S)?$/);
  expect(zh, path).toMatch(/\p{Script=Han}/u);
  expect(en, path).toMatch(/^\S(.*\S)?$/);
  expect(en, path).toMatch(/[A-Za-z]/);
}

describe("the vocabulary", () => {
  it("has a Chinese and an English title for every fact and every field", () => {
    for (const [path, { title }] of [...facts, ...scalars]) expectBoth(path, title);
  });

  it("has both languages in every note, choice and unit that it has", () => {
    for (const [path, { note }] of [...facts, ...scalars]) if (note !== undefined) expectBoth(path, note);
    for (const [path, fact] of scalars) {
      if (fact.type === "choice" || fact.type === "set") {
        for (const [name, value] of Object.entries(fact.values)) {
          expect(value.zh.trim(), `${path} ${name}`).not.toBe("");
          expect(value.en.trim(), `${path} ${name}`).not.toBe("");
        }
      }
      // A place in an order has no unit in English.
      if (fact.type === "count") expect(fact.unit.zh.trim(), path).not.toBe("");
    }
  });

  it("has every path once, subject and name, each with a slot of its own from 0 on", () => {
    const paths = Object.entries(vocabulary).flatMap(([subject, named]) =>
      Object.keys(named).map((name) => `${subject}.${name}`),
    );
    expect(new Set(paths).size).toBe(paths.length);
    expect([...factIndex().keys()]).toEqual(paths);
    expect([...factIndex().values()].map(({ slot }) => slot)).toEqual(paths.map((_, index) => index));
    for (const [path, entry] of factIndex()) expect(`${entry.subject}.${entry.name}`).toBe(path);
  });

  it("gives no name of the enterprise in two of its parts, where one would hide the other", async () => {
    const folder = new URL("../../src/facts/enterprise/", import.meta.url);
    const files = readdirSync(folder).filter((file) => file !== "index.ts");
    const names: string[] = [];
    for (const file of files) {
      const parts: Readonly<Record<string, object>> = await import(new URL(file, folder).href);
      names.push(...Object.values(parts).flatMap((part) => Object.keys(part)));
    }
    expect(files.length).toBeGreaterThan(1);
    expect([...names].sort()).toEqual(Object.keys(enterprise).sort());
  });

  it("names facts and fields in camelCase, choices in lower case with hyphens", () => {
    for (const [path] of [...facts, ...scalars])
      expect(path).toMatch(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*(\[\]\.[a-z][A-Za-z0-9]*)?$/);
    for (const [path, fact] of scalars) {
      if (fact.type !== "choice" && fact.type !== "set") continue;
      // Credit grades (A–D, AAA) stand as they are printed.
      for (const name of Object.keys(fact.values))
        expect(name, path).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*|[A-Z]+)$/);
    }
  });

  it("is coherent: what a record needs, is dated by and ends with are fields of it, of the right kind", () => {
    for (const [path, { fields, needs, date, until }] of records) {
      expect(needs.length, path).toBeGreaterThan(0);
      for (const name of needs) expect(Object.keys(fields), path).toContain(name);
      expect(new Set(needs).size, path).toBe(needs.length);
      for (const name of [date, until]) {
        if (name !== null) expect(fields[name]?.type, `${path} ${name}`).toBe("date");
      }
    }
  });

  it("is coherent: a choice has choices, a score and a grade a top", () => {
    for (const [path, fact] of scalars) {
      if (fact.type === "choice" || fact.type === "set") {
        expect(Object.keys(fact.values).length, path).toBeGreaterThan(1);
      }
      if (fact.type === "score") expect(fact.max, path).toBeGreaterThan(0);
      if (fact.type === "count" && fact.max !== null) expect(fact.max, path).toBeGreaterThan(fact.min);
    }
  });

  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(vocabulary))).toEqual(vocabulary);
  });
});

describe("looking facts up", () => {
  it("finds a fact by its path, always the same entry", () => {
    const entry = factEntry("enterprise.revenue");
    expect(entry).toMatchObject({ path: "enterprise.revenue", subject: "enterprise", name: "revenue" });
    expect(entry.fact).toBe(vocabulary.enterprise.revenue);
    expect(factEntry("enterprise.revenue")).toBe(entry);
    expect(factIndex().get("enterprise.revenue")).toBe(entry);
  });

  it.each([
    "",
    "enterprise",
    "revenue",
    "enterprise.revenu",
    "enterprise.revenue.2023",
    "enterprise.toString",
    "__proto__",
    "constructor",
  ])("refuses the path %j", (path) => {
    for (const run of [factEntry, recordsFact, scalarOf]) {
      const issues = issuesOf(() => run(path));
      expect(issues).toMatchObject([{ code: "unknown-field", path, received: JSON.stringify(path) }]);
      expectSpoken(issues);
    }
  });

  it("gives records for records, and the scalar behind a scalar or a series", () => {
    expect(recordsFact("enterprise.titles")).toBe(vocabulary.enterprise.titles);
    expect(scalarOf("enterprise.revenue")).toBe(vocabulary.enterprise.revenue.of);
    expect(scalarOf("enterprise.size")).toBe(vocabulary.enterprise.size);
  });

  it("refuses one kind for the other", () => {
    for (const run of [
      () => recordsFact("enterprise.revenue"),
      () => recordsFact("enterprise.size"),
      () => scalarOf("enterprise.titles"),
    ]) {
      const issues = issuesOf(run);
      expect(issues).toMatchObject([{ code: "invalid-definition" }]);
      expectSpoken(issues);
    }
  });
});
