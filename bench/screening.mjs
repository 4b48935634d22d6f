// What a firm costs against the whole list as firms grow in number, and what memory the stream holds: both should stay
// as they are. Firms are made, checked and decided one by one; nothing of them is kept.
//
//   npm run build && node --expose-gc bench/screening.mjs [most]

import { screen, screener } from "huiqi";
import { profileOf } from "../examples/screening/firms.mjs";

const most = Number(process.argv[2] ?? 100_000);
const sizes = [10_000, 100_000, 1_000_000].filter((size) => size <= most);
const all = screener("all", { on: "2024-09-01" });

function* numbers(many) {
  for (let number = 0; number < many; number++) yield number;
}

/** Microseconds a firm, and the most megabytes that were in use while it ran. */
async function measured(many) {
  let eligible = 0;
  let peak = 0;
  let seen = 0;
  const begun = performance.now();
  for await (const { verdicts } of screen(numbers(many), profileOf, all)) {
    for (const verdict of verdicts) if (verdict === "eligible") eligible += 1;
    seen += 1;
    if (seen % 5_000 === 0) {
      globalThis.gc?.();
      peak = Math.max(peak, process.memoryUsage().heapUsed / 1e6);
    }
  }
  return { perFirm: ((performance.now() - begun) / many) * 1000, peak, eligible };
}

await measured(2_000);
console.log(`43 policies for each of many firms, one core, Node ${process.version}`);
let first;
for (const size of sizes) {
  const { perFirm, peak, eligible } = await measured(size);
  first ??= perFirm;
  console.log(
    `  ${size.toLocaleString("en").padStart(9)} firms: ${perFirm.toFixed(0)} µs a firm (${(perFirm / first).toFixed(2)} × the first), heap at most ${peak.toFixed(0)} MB, ${eligible} times eligible`,
  );
}
