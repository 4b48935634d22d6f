import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Running the programs of `examples`, and what they are expected to print. */

export const EXAMPLES = join(import.meta.dirname, "..", "..", "examples");

/** What a program printed, and how it ended. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** Runs `main.mjs` of an example to its end. */
export function run(example: string, ...options: readonly string[]): Printed {
  const file = join(EXAMPLES, example, "main.mjs");
  const { stdout, stderr, status } = spawnSync(process.execPath, [file, ...options], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { stdout, stderr, status };
}

/** A file of an example's `expected` folder, which `vitest run test/examples/ -u` writes anew where its words changed on purpose. */
export function expected(example: string, file: string): string {
  return join(EXAMPLES, example, "expected", file);
}
