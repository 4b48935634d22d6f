import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { importsOf, install, manifestIn, ROOT, run as runIn } from "./support.js";

const { folder: FOLDER, huiqi: HUIQI, files, remove } = install();
afterAll(remove);

const run = (command: string, parameters: readonly string[]) => runIn(command, parameters, FOLDER);

const FIRM = '{ enterprise: { size: "large" } }';

describe("the packed package", () => {
  it("holds the build and the documents, no sources and no tests", () => {
    const expected = ["CHANGELOG.md", "LICENSE", "README.md", "README.zh-CN.md", "package.json"];
    expect(files).toEqual(expect.arrayContaining(expected));
    expect(files.filter((path) => !path.startsWith("dist/") && !expected.includes(path))).toEqual([]);
  });

  it("needs zod, decimal.js and date-fns at run time and nothing else", () => {
    expect(Object.keys(manifestIn(HUIQI).dependencies).sort()).toEqual(["date-fns", "decimal.js", "zod"]);
  });

  it("runs from an ES module", () => {
    writeFileSync(
      join(FOLDER, "main.mjs"),
      `import { catalog, qualifies } from "huiqi";
import { catalog as alone } from "huiqi/catalog";
console.log(catalog["hubei-srdi-sme"].ref.ordinal, catalog === alone);
console.log(qualifies("hubei-srdi-sme", ${FIRM}, { on: "2024-09-01" }));`,
    );
    expect(run("node", ["main.mjs"])).toBe("17 true\nineligible\n");
  });

  it("runs from CommonJS, sharing one catalog between its entries", () => {
    writeFileSync(
      join(FOLDER, "main.cjs"),
      `const { catalog, qualifies, isHuiqiError } = require("huiqi");
console.log(catalog["hubei-srdi-sme"].ref.ordinal, catalog === require("huiqi/catalog").catalog);
console.log(qualifies("hubei-srdi-sme", ${FIRM}, { on: "2024-09-01" }));
import("huiqi").then(({ isHuiqiError: ofModule }) => {
  try { qualifies("hubei-srdi-sme", 7, { on: "2024-09-01" }); }
  catch (error) { console.log(isHuiqiError(error), ofModule(error)); }
});`,
    );
    expect(run("node", ["main.cjs"])).toBe("17 true\nineligible\ntrue true\n");
  });

  it("opens every sub-path from both kinds of module", () => {
    const paths = importsOf(manifestIn(HUIQI));
    writeFileSync(
      join(FOLDER, "paths.mjs"),
      `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
for (const path of ${JSON.stringify(paths)}) {
  const names = Object.keys(await import(path)).sort().join();
  if (names === "" || names !== Object.keys(require(path)).sort().join()) console.log(path);
}`,
    );
    expect(run("node", ["paths.mjs"])).toBe("");
    expect(paths).toContain("huiqi/super-deduction/core");
  });

  it("carries the catalog as plain JSON", () => {
    writeFileSync(
      join(FOLDER, "json.mjs"),
      `import { readFileSync } from "node:fs";
import { deepStrictEqual } from "node:assert";
import { catalog } from "huiqi/catalog";
const json = JSON.parse(readFileSync(new URL(import.meta.resolve("huiqi/catalog.json")), "utf8"));
deepStrictEqual(json.policies, JSON.parse(JSON.stringify(Object.values(catalog))));
console.log(json.edition.year, json.policies.length);`,
    );
    expect(run("node", ["json.mjs"])).toBe("2024 43\n");
  });

  it("has declarations under 400 kB, all together", () => {
    const folder = join(HUIQI, "dist");
    const sizes = readdirSync(folder)
      .filter((name) => name.endsWith(".d.ts"))
      .map((name) => statSync(join(folder, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000);
  });

  it.each([
    ["node16", "Node16", "consumer.mts"],
    ["node16 from CommonJS", "Node16", "consumer.cts"],
    ["bundler", "Bundler", "consumer.ts"],
  ])("type-checks a consumer: %s", (_name, resolution, file) => {
    writeFileSync(
      join(FOLDER, file),
      `import { assess, catalog, type Assessment, type FactsFor, type PolicyId } from "huiqi";
import { policyIds } from "huiqi/catalog";
const facts: FactsFor<"recycled-resource-reduced-income"> = {
  product: {
    usesCatalogueResource: true,
    isRestrictedOrProhibited: false,
    meetsStandards: true,
    catalogueResourceShare: "0.8",
    catalogueResourceMinimum: "0.7",
  },
};
const verdict: Assessment<"recycled-resource-reduced-income"> = assess(
  "recycled-resource-reduced-income", facts, { on: "2024-09-01" });
const ids: readonly PolicyId[] = policyIds;
const title: string = catalog["hubei-srdi-sme"].title.zh;
console.log(verdict.outcome, ids.length, title);
// @ts-expect-error an id that the catalog does not have
assess("hubei-srdi", facts, { on: "2024-09-01" });
`,
    );
    const module = resolution === "Bundler" ? "ESNext" : "Node16";
    const parameters = ["--noEmit", "--strict", "--target", "ES2022", "--lib", "ES2022,DOM"];
    expect(
      run(join(ROOT, "node_modules", ".bin", "tsc"), [
        ...parameters,
        "--module",
        module,
        "--moduleResolution",
        resolution,
        file,
      ]),
    ).toBe("");
  });
});
