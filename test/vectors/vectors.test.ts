import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const RUNNER = "test/vectors/run.mjs";
const RIGHT = /^\d+ vectors, 0 wrong\n$/;

function isInstalled(runtime: string): boolean {
  const { status } = spawnSync(runtime, ["--version"], { stdio: "ignore" });
  if (status !== 0) console.info(`skipped: the vectors under ${runtime}, which is not installed`);
  return status === 0;
}

function checked(runtime: string, ...parameters: readonly string[]): string {
  return execFileSync(runtime, [...parameters, RUNNER], { encoding: "utf8" });
}

describe("the built package gives what law gives", () => {
  it("under Node", () => {
    expect(checked(process.execPath)).toMatch(RIGHT);
  });

  it.runIf(isInstalled("bun"))("under Bun", () => {
    expect(checked("bun")).toMatch(RIGHT);
  });

  it.runIf(isInstalled("deno"))("under Deno", () => {
    expect(checked("deno", "run", "--allow-read", "--allow-env")).toMatch(RIGHT);
  });
});
