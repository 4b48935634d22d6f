// Checks the built package against the vectors beside this file, with nothing but the JavaScript runtime:
//
//   node test/vectors/run.mjs
//   bun test/vectors/run.mjs
//   deno run --allow-read --allow-env test/vectors/run.mjs
//
// A vector names a function, its arguments, and either some of what it returns or what it refuses. The figures come from
// law and are worked out by hand; `working` says how. Whoever computes the same in another language can use them too.

import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { report } from "./check.mjs";

const here = new URL("./", import.meta.url);
const root = new URL("../../", here);
const { name, exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

const files = [];
for (const file of readdirSync(here)
  .filter((entry) => entry.endsWith(".json"))
  .sort()) {
  const { import: path, vectors } = JSON.parse(readFileSync(new URL(file, here), "utf8"));
  const target = exports[path.replace(name, ".")].import.default;
  files.push({ name: file, vectors, functions: await import(new URL(target, root).href) });
}
const lines = report(files);
console.log(lines.join("\n"));
process.exitCode = /^[1-9]\d* vectors, 0 wrong$/.test(lines.at(-1)) ? 0 : 1;
