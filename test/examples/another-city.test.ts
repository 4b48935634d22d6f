import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { EXAMPLES, expected, run } from "./program.js";

const OUT = mkdtempSync(join(tmpdir(), "huiqi-city-"));
afterAll(() => rmSync(OUT, { recursive: true, force: true }));

const firm = JSON.parse(readFileSync(join(EXAMPLES, "another-city", "firm.json"), "utf8"));

function runOn(changes: { readonly enterprise?: object; readonly project?: object }) {
  const { enterprise, project } = changes;
  const changed = {
    enterprise: { ...firm.enterprise, ...enterprise },
    project: { ...firm.project, ...project },
  };
  const file = join(OUT, "firm.json");
  writeFileSync(file, JSON.stringify(changed));
  return run("another-city", file, "--lang", "en");
}

describe("the example of another city", () => {
  it.each(["zh", "en"])("prints what it is expected to in %s", async (language) => {
    const { stdout, stderr, status } = run("another-city", "--lang", language);
    expect([stderr, status]).toEqual(["", 0]);
    await expect(stdout).toMatchFileSnapshot(expected("another-city", `${language}.txt`));
  });

  it("takes the better of two that exclude each other", () => {
    // 8% of 6,250,000 is 500,000, more than the 300,000 of the workshop.
    const { stdout } = runOn({ project: { smartMaturity: 2 } });
    expect(stdout).toContain("plan: Haitang equipment renewal grant ¥500000.00\n");
    expect(stdout).toContain("left out: Haitang digital workshop award (because of Haitang equipment");
    // 8% of 3,749,999.99 is 299,999.9992, which rounds up to as much as the workshop; at 3,749,000 it is less.
    const less = runOn({ project: { smartMaturity: 2, equipmentInvestment: "3749000.00" } });
    expect(less.stdout).toContain("plan: Haitang digital workshop award ¥300000.00\n");
  });

  it("stops at the cap, and at the bound", () => {
    expect(runOn({ project: { equipmentInvestment: "25000000.01" } }).stdout).toContain("¥2000000.00\n");
    // One fen more owed on assets of 41,000,000.00 is above 70%.
    const { stdout } = runOn({ enterprise: { totalLiabilities: { 2024: "28700000.01" } } });
    expect(stdout).toContain("Haitang equipment renewal grant: ineligible");
    expect(stdout).toContain("28700000.01 → 28700000.00 (-0.01)");
  });

  it("names what is wrong with a profile", () => {
    const { stderr, status } = runOn({ enterprise: { registeredIn: "99" } });
    expect(status).toBe(1);
    expect(stderr).toContain("enterprise.registeredIn: expected a division code");
  });
});
