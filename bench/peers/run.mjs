// The reference workload in other engines and in this library, each in a process of its own:
//
//   npm run build && cd bench/peers && npm install --no-package-lock && node run.mjs
//
// Only the ratios of one run mean anything. Every answer is held against big integers.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { firmsOf, truthOf } from "./firms.mjs";
import { RIVALS } from "./rivals.mjs";

const [asked] = process.argv.slice(2);
if (asked === undefined) compareAll();
else console.log(JSON.stringify(await measured(asked)));

function compareAll() {
  const runs = Object.keys(RIVALS).map((name) => ({
    name,
    ...JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), name], { encoding: "utf8" }),
    ),
  }));
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
  const times = [];
  const until = performance.now() + 4000;
  while (times.length < 5 || performance.now() < until) times.push(await pass());
  times.sort((a, b) => a - b);
  return { perSecond: (firms.length / times[times.length >> 1]) * 1000, wrong, firms: firms.length };
}
