// The reference workload in other engines and in this library, each in a process of its own:
//
//   npm run build && cd bench/peers && npm install --no-package-lock && node run.mjs
//
// Only the ratios of one run mean anything. Every answer is held against big integers.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { firmsOf, truthOf } from "./firms.mjs";
import { RIVALS } from "./rivals.mjs";

const ROUNDS = 3;

const [asked] = process.argv.slice(2);
if (asked === undefined) compareAll();
else console.log(JSON.stringify(await measured(asked)));

/** In turn and several times over: a shared machine has slow minutes, and all have their share of them. */
function compareAll() {
  const names = Object.keys(RIVALS);
  const best = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      const one = JSON.parse(
        execFileSync(process.execPath, [fileURLToPath(import.meta.url), name], { encoding: "utf8" }),
      );
      if (!(best.get(name)?.perSecond >= one.perSecond)) best.set(name, one);
    }
  }
  const runs = names.map((name) => ({ name, ...best.get(name) }));
  const base = runs.find(({ name }) => name.startsWith("decimal.js"))?.perSecond ?? Number.NaN;
  console.log("| | evaluations a second | of decimal.js | wrong |\n|---|---:|---:|---:|");
  for (const { name, perSecond, wrong, firms } of runs) {
    const rounded = Number(perSecond.toPrecision(2)).toLocaleString("en");
    console.log(
      `| ${name} | ${rounded} | ${(perSecond / base).toPrecision(2)} | ${wrong} of ${firms.toLocaleString("en")} |`,
    );
  }
}

async function measured(name) {
  const { input, run, fen = (answer) => answer.fen, few = false } = await RIVALS[name]();
  const firms = firmsOf(few ? 20_000 : 100_000);
  const inputs = firms.map(input);
  const answers = new Array(firms.length);
  const pass = async () => {
    const isAsync = run(inputs[0]) instanceof Promise;
    const begun = performance.now();
    for (let index = 0; index < inputs.length; index++) {
      answers[index] = isAsync ? await run(inputs[index]) : run(inputs[index]);
    }
    return performance.now() - begun;
  };
  await pass();
  let wrong = 0;
  firms.forEach((firm, index) => {
    const truth = truthOf(firm);
    const answer = answers[index];
    if (answer.eligible !== truth.eligible || (fen !== null && fen(answer) !== truth.fen)) wrong += 1;
  });
  // What disturbs a pass only makes it slower: the fastest is the least disturbed.
  let fastest = Number.POSITIVE_INFINITY;
  const until = performance.now() + 2500;
  while (performance.now() < until) fastest = Math.min(fastest, await pass());
  return { perSecond: (firms.length / fastest) * 1000, wrong, firms: firms.length };
}
