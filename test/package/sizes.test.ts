import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf, manifestIn, ROOT, run } from "./support.js";

/** A sub-path's own code, and the same with its dependencies. */
type Weight<T> = { readonly own: T; readonly all: T };
type ByImport<T> = Readonly<Record<string, Weight<T>>>;

/** In bytes. Rewritten by `npm run sizes`: look at the difference before you commit it. */
const budgets = JSON.parse(readFileSync(join(import.meta.dirname, "sizes.json"), "utf8")) as ByImport<{
  readonly measured: number;
  readonly budget: number;
}>;
const sizes = JSON.parse(run("node", ["test/package/measure.mjs"], ROOT)) as ByImport<number>;

describe("the size of", () => {
  const imports = importsOf(manifestIn(ROOT));

  it.each(imports)("%s is within its budget", (path) => {
    const budget = budgets[path];
    expect(sizes[path]?.own).toBeLessThanOrEqual(budget?.own.budget ?? 0);
    expect(sizes[path]?.all).toBeLessThanOrEqual(budget?.all.budget ?? 0);
  });

  it("nothing else has a budget", () => {
    expect(Object.keys(budgets).filter((path) => !imports.includes(path))).toEqual([]);
  });

  it.each(imports.filter((path) => path.endsWith("/core")))("%s is under 4 kB, all told", (path) => {
    expect(sizes[path]?.all).toBeLessThan(4096);
  });
});
