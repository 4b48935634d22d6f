// Screens many firms against the whole list on every core, and goes on where it was stopped.
//
//   node examples/screening/main.mjs [--firms 1000000] [--out screening-out]

import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { catalog, policyIds } from "huiqi";
import Piscina from "piscina";

const { values } = parseArgs({
  options: {
    firms: { type: "string", default: "1000000" },
    out: { type: "string", default: "screening-out" },
  },
});
const firms = Number(values.firms);
if (!Number.isSafeInteger(firms) || firms < 1) {
  console.error("--firms：应为正整数");
  process.exit(1);
}
const PART = 5000;

mkdirSync(values.out, { recursive: true });
const parts = Array.from({ length: Math.ceil(firms / PART) }, (_, index) => {
  const from = index * PART;
  const to = Math.min(from + PART, firms);
  return { from, to, file: join(values.out, `firms-${from}-${to}.csv`) };
});
const left = parts.filter(({ file }) => !existsSync(file));

const pool = new Piscina({ filename: new URL("worker.mjs", import.meta.url).href });
const bar = new SingleBar({ format: "{bar} {percentage}% {value}/{total} 家", noTTYOutput: false });
bar.start(firms, firms - left.reduce((sum, { from, to }) => sum + to - from, 0));
await Promise.all(
  left.map(async (part) => {
    await pool.run(part);
    bar.increment(part.to - part.from);
  }),
);
bar.stop();
await pool.destroy();

const totals = policyIds.map(() => ({ eligible: 0, undetermined: 0 }));
for (const { file } of parts) {
  const { eligible, undetermined } = JSON.parse(readFileSync(`${file}.json`, "utf8"));
  totals.forEach((total, place) => {
    total.eligible += eligible[place];
    total.undetermined += undetermined[place];
  });
}
console.log(
  `${firms} 家企业，${policyIds.length} 项政策；本次筛查 ${left.length} 段，其余 ${parts.length - left.length} 段此前已完成`,
);
const ranked = policyIds
  .map((id, place) => ({ id, ...totals[place] }))
  .filter(({ eligible }) => eligible > 0)
  .sort((a, b) => b.eligible - a.eligible);
for (const { id, eligible, undetermined } of ranked) {
  console.log(
    `${String(eligible).padStart(8)} 家符合，${String(undetermined).padStart(8)} 家待定  ${catalog[id].title.zh}`,
  );
}
