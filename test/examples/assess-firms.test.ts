import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { EXAMPLES, expected, run } from "./program.js";

const OUT = mkdtempSync(join(tmpdir(), "huiqi-firms-"));
afterAll(() => rmSync(OUT, { recursive: true, force: true }));

const SUPPLIER = join(EXAMPLES, "profiles", "small-supplier.json");

interface Assessed {
  readonly policy: string;
  readonly outcome: string;
  readonly lifecycle: { readonly state: string };
  readonly shortfalls: readonly { readonly by: string; readonly holdsFrom?: string }[];
}

interface Firm {
  readonly name: { readonly en: string };
  readonly assessments: readonly Assessed[];
}

function json(...options: readonly string[]): readonly Firm[] {
  return JSON.parse(run("assess-firms", "--json", ...options).stdout);
}

function verdictOn(policy: string, firm: Firm | undefined): Assessed | undefined {
  return firm?.assessments.find((one) => one.policy === policy);
}

describe("the example of three firms", () => {
  it.each(["zh", "en"])("prints what it is expected to in %s", async (language) => {
    const { stdout, stderr, status } = run("assess-firms", "--lang", language, SUPPLIER);
    expect([stderr, status]).toEqual(["", 0]);
    await expect(stdout).toMatchFileSnapshot(expected("assess-firms", `small-supplier.${language}.txt`));
  });

  it("assesses every firm against all 43 rows", () => {
    const firms = json();
    expect(firms.map(({ assessments }) => assessments.length)).toEqual([43, 43, 43]);
    // 3% of 36,666,666.33 is 1,099,999.9899: an expense of 1,099,999.98 is a fen short.
    const supplier = firms.find(({ name }) => name.en === "Huarong Seals, Ezhou");
    const srdi = verdictOn("hubei-srdi-sme", supplier);
    expect(srdi?.outcome).toBe("ineligible");
    expect(srdi?.shortfalls.map(({ by }) => by)).toContain("0.01");
  });

  it("says on another day what holds on that day", () => {
    // The grading of SMEs of 2022 is replaced from 1 April 2026.
    const states = ["2026-03-31", "2026-04-01"].map((on) => {
      return verdictOn("hubei-srdi-sme", json("--on", on, SUPPLIER)[0])?.lifecycle.state;
    });
    expect(states).toEqual(["in-force", "superseded"]);
  });

  it("names what is wrong with a profile", () => {
    const wrong = readFileSync(SUPPLIER, "utf8").replace('"28764211.37"', "28764211.37");
    const file = join(OUT, "wrong.json");
    writeFileSync(file, wrong);
    const { stdout, stderr, status } = run("assess-firms", file);
    expect([stdout, status]).toEqual(["", 1]);
    expect(stderr).toMatch(/^enterprise\.revenue\.2022：应为.*收到 28764211\.37\n$/);
  });
});
