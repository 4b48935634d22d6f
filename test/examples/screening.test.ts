import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { assessAll, type ProfileInput } from "../../src/index.js";
import { EXAMPLES, expected, run } from "./program.js";

const OUT = mkdtempSync(join(tmpdir(), "huiqi-screening-"));
afterAll(() => rmSync(OUT, { recursive: true, force: true }));

async function profileOf(number: number): Promise<ProfileInput> {
  const { profileOf: made } = (await import(join(EXAMPLES, "screening", "firms.mjs"))) as {
    readonly profileOf: (number: number) => ProfileInput;
  };
  return made(number);
}

describe("the example that screens with threads", () => {
  const out = join(OUT, "threads");
  const files = () => readdirSync(out).filter((name) => name.endsWith(".csv"));

  it("writes a line for every firm, and what assessAll says of it", async () => {
    const { stdout, status } = run("screening", "--firms", "6000", "--out", out);
    expect(status).toBe(0);
    expect(stdout.split("\n")[0]).toBe("6000 家企业，43 项政策；本次筛查 2 段，其余 0 段此前已完成");
    expect(files()).toEqual(["firms-0-5000.csv", "firms-5000-6000.csv"]);
    const lines = files().flatMap((name) =>
      readFileSync(join(out, name), "utf8").trim().split("\n").slice(1),
    );
    expect(lines).toHaveLength(6000);
    for (const number of [0, 17, 4999, 5000, 5999]) {
      const verdicts = assessAll(await profileOf(number), { on: "2024-09-01" });
      const of = (outcome: string) =>
        verdicts.filter((one) => one.outcome === outcome).map(({ policy }) => policy);
      expect(lines[number]).toBe(`${number},${of("eligible").join(";")},${of("undetermined").join(";")}`);
    }
  }, 60_000);

  it("goes on where it was stopped, and comes to the same", () => {
    const before = run("screening", "--firms", "6000", "--out", out).stdout;
    rmSync(join(out, "firms-0-5000.csv"));
    const { stdout } = run("screening", "--firms", "6000", "--out", out);
    expect(stdout.split("\n")[0]).toBe("6000 家企业，43 项政策；本次筛查 1 段，其余 1 段此前已完成");
    expect(stdout.split("\n").slice(1)).toEqual(before.split("\n").slice(1));
  }, 60_000);

  it("refuses a number that is none", () => {
    expect(run("screening", "--firms", "many", "--out", out).status).toBe(1);
  });
});

describe("the example that screens in SQL", () => {
  it("prints the ten tracks with the most money, from CSV and then from Parquet", async () => {
    const out = join(OUT, "sql");
    const first = run("screening-sql", "--firms", "2000", "--out", out);
    expect([first.stderr, first.status]).toEqual(["", 0]);
    expect(existsSync(join(out, "firms.parquet"))).toBe(true);
    await expect(first.stdout).toMatchFileSnapshot(expected("screening-sql", "stdout.txt"));
    expect(run("screening-sql", "--firms", "2000", "--out", out).stdout).toBe(first.stdout);
    // The second column of money, added up by the other road.
    let fen = 0n;
    for (let number = 0; number < 2000; number++) {
      const verdicts = assessAll(await profileOf(number), { on: "2024-09-01" });
      for (const { track, outcome, benefit } of verdicts.find(
        ({ policy }) => policy === "ezhou-manufacturing-fund",
      )?.tracks ?? []) {
        if (track !== "technical-upgrade" || outcome !== "eligible" || benefit.value !== "exact") continue;
        fen += BigInt(benefit.amount.replace(".", ""));
      }
    }
    const digits = String(fen);
    expect(first.stdout.replaceAll(",", "")).toContain(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
  }, 60_000);
});
