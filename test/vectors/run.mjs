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

const here = new URL("./", import.meta.url);
const root = new URL("../../", here);
const { name, exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

/** What of the wanted is not there, by path. Of objects only the fields that are wanted are looked at. */
function differences(wanted, got, path = "result") {
  if (typeof wanted !== "object" || wanted === null) {
    return Object.is(wanted, got) ? [] : [`${path}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`];
  }
  if (typeof got !== "object" || got === null) return [`${path}: ${JSON.stringify(got)}, not an object`];
  const wrongLength = Array.isArray(wanted) && wanted.length !== got.length;
  return [
    ...(wrongLength ? [`${path}.length: ${got.length}, not ${wanted.length}`] : []),
    ...Object.keys(wanted).flatMap((key) => differences(wanted[key], got[key], `${path}.${key}`)),
  ];
}

function check({ call, arguments: given, result, refused }, functions) {
  try {
    const got = functions[call](...given);
    return refused === undefined ? differences(result, got) : ["was not refused"];
  } catch (error) {
    if (error?.name !== "HuiqiError" || refused === undefined) return [String(error)];
    return differences(refused, error, "refused");
  }
}

let checked = 0;
let failed = 0;
for (const file of readdirSync(here)
  .filter((entry) => entry.endsWith(".json"))
  .sort()) {
  const { import: path, vectors } = JSON.parse(readFileSync(new URL(file, here), "utf8"));
  const target = exports[path.replace(name, ".")].import.default;
  const functions = await import(new URL(target, root).href);
  for (const vector of vectors) {
    checked += 1;
    const wrong = check(vector, functions);
    if (wrong.length === 0) continue;
    failed += 1;
    console.error(`${file}: ${vector.name}\n  ${wrong.join("\n  ")}`);
  }
}
console.log(`${checked} vectors, ${failed} wrong`);
process.exitCode = failed === 0 && checked > 0 ? 0 : 1;
