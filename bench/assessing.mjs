// How the time of `assessAll` grows with the number of policies, and of `explain` with all words of a verdict read.
//
//   npm run build && node bench/assessing.mjs

import { readFileSync } from "node:fs";
import { assessAll, catalog, explain, explanationText, policyIds, prepare } from "huiqi";

const ON = "2024-09-01";
const firms = ["machine-tool-maker", "small-supplier", "scrap-recycler"].map((name) => {
  const file = new URL(`../examples/profiles/${name}.json`, import.meta.url);
  return prepare(JSON.parse(readFileSync(file, "utf8")).profile);
});

/** The list so many times over, under other ids. */
function listed(times) {
  const copies = {};
  for (let copy = 0; copy < times; copy++) {
    for (const id of policyIds) copies[`${id}/${copy}`] = catalog[id];
  }
  return copies;
}

/** The fastest of many turns, in milliseconds: whatever disturbs one only makes it slower. */
function fastest(work, turns = 60) {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < turns; turn++) {
    const begun = performance.now();
    work();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

console.log("| policies | assessAll of a firm | a policy | of the first |\n|---:|---:|---:|---:|");
let first;
for (const times of [1, 2, 4, 8]) {
  const other = listed(times);
  const policies = 43 * times;
  const ms = fastest(() => {
    for (const firm of firms) assessAll(firm, { on: ON, catalog: other });
  });
  const each = (ms / firms.length / policies) * 1000;
  first ??= each;
  console.log(
    `| ${policies} | ${(ms / firms.length).toFixed(2)} ms | ${each.toFixed(1)} µs | ${(each / first).toFixed(2)} |`,
  );
}

const ms = fastest(() => {
  for (const firm of firms)
    for (const id of policyIds) explanationText(explain(id, firm, { on: ON }), "zh", "markdown");
});
console.log(
  `\nExplained and written out as Markdown: ${((ms / firms.length / policyIds.length) * 1000).toFixed(0)} µs a policy`,
);
