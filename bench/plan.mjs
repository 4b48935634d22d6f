// The best lawful combination for a prepared firm: all 43 policies assessed, combined, explained; and the same search
// by brute force, for shape.
//
//   npm run build && node bench/plan.mjs

import { readFileSync } from "node:fs";
import { assessAll, plan, prepare } from "huiqi";

const ROUNDS = 200;
const on = "2024-09-01";
const firms = ["machine-tool-maker", "small-supplier", "scrap-recycler"].map((name) => {
  const file = new URL(`../examples/profiles/${name}.json`, import.meta.url);
  return { name, profile: prepare(JSON.parse(readFileSync(file, "utf8")).profile) };
});

function median(run) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    run();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1];
}

/** Every subset of as many candidates, summed: what the search would cost without groups. */
function everySubset(count) {
  let best = 0;
  for (let mask = 0; mask < 2 ** count; mask++) {
    let sum = 0;
    for (let index = 0; index < count; index++) if ((mask >> index) & 1) sum += index;
    if (sum > best) best = sum;
  }
  return best;
}

console.log(`plan over 43 policies, median of ${ROUNDS} rounds, Node ${process.version} (aim: under 5 ms)`);
for (const { name, profile } of firms) {
  const assess = median(() => assessAll(profile, { on }));
  const whole = median(() => plan(profile, { on }));
  console.log(`  ${name.padEnd(20)} ${whole.toFixed(3)} ms, of which assessing ${assess.toFixed(3)} ms`);
}
for (const count of [10, 14, 18]) {
  const start = process.hrtime.bigint();
  everySubset(count);
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  console.log(`  brute force over ${count} candidates: ${time.toFixed(2)} ms`);
}
