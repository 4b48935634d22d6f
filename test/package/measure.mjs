// What each sub-path weighs in a user's bundle: minified and compressed, in bytes.
//
//   node test/package/measure.mjs            prints the figures
//   node test/package/measure.mjs --write    makes them the new budgets, with a tenth to spare

import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ROOT = new URL("../../", import.meta.url);
const { name, exports, dependencies } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"));
const SPARE = 1.1;

/** Everything that a sub-path exports, and what that needs. */
async function weigh(path, external) {
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(path)};`, resolveDir: ROOT.pathname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
    write: false,
    external,
  });
  return gzipSync(outputFiles[0].contents).length;
}

const others = Object.keys(dependencies).flatMap((dependency) => [dependency, `${dependency}/*`]);
const sizes = {};
for (const path of Object.keys(exports).filter((path) => !path.endsWith(".json"))) {
  const imported = path.replace(/^\./, name);
  sizes[imported] = { own: await weigh(imported, others), all: await weigh(imported, []) };
}

if (process.argv.includes("--write")) {
  const budget = (measured) => ({ measured, budget: Math.ceil(measured * SPARE) });
  const budgets = Object.entries(sizes).map(([path, { own, all }]) => [
    path,
    { own: budget(own), all: budget(all) },
  ]);
  const file = new URL("sizes.json", import.meta.url);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(budgets), null, 2)}\n`);
} else {
  console.log(JSON.stringify(sizes));
}
