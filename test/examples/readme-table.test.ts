import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");

it("finds the tables of the READMEs as the catalog has them", () => {
  const script = join(ROOT, "docs", "build", "readme-table.mjs");
  const { stderr, status } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect([stderr, status]).toEqual(["", 0]);
});
