// Screens one stretch of firms and writes it to a file of its own.

import { once } from "node:events";
import { createWriteStream, renameSync, writeFileSync } from "node:fs";
import { screen, screener } from "huiqi";
import { profileOf } from "./firms.mjs";

const all = screener("all", { on: "2024-09-01" });

function* numbers(from, to) {
  for (let number = from; number < to; number++) yield number;
}

/** @returns how many firms each policy is open to. */
export default async function screenPart({ from, to, file }) {
  const eligible = all.policies.map(() => 0);
  const undetermined = all.policies.map(() => 0);
  const out = createWriteStream(`${file}.part`);
  out.write("firm,eligible,undetermined\n");
  for await (const { firm, verdicts } of screen(numbers(from, to), profileOf, all)) {
    const open = [];
    const asking = [];
    verdicts.forEach((verdict, place) => {
      if (verdict === "eligible") {
        eligible[place] += 1;
        open.push(all.policies[place]);
      } else if (verdict === "undetermined") {
        undetermined[place] += 1;
        asking.push(all.policies[place]);
      }
    });
    // The file sets the pace: no more is screened than it can take.
    if (!out.write(`${firm},${open.join(";")},${asking.join(";")}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
  writeFileSync(`${file}.json`, JSON.stringify({ from, to, eligible, undetermined }));
  // A file under its own name is whole: whoever is stopped before this begins the stretch anew.
  renameSync(`${file}.part`, file);
}
