import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LinkChecker } from "linkinator";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Catalog, catalog } from "../../src/index.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const site = join(root, "docs/site");
const CHROMIUM = "/usr/bin/chromium";

/** The site from the built package, as `npm run docs` makes it after the build. */
beforeAll(() => {
  const run = (...command: readonly string[]): void => {
    execFileSync(process.execPath, [...command], { cwd: root, stdio: "pipe" });
  };
  run("docs/build/policy-pages.mjs");
  run("node_modules/typedoc/bin/typedoc", "--logLevel", "Warn");
  run("docs/build/site.mjs");
}, 240_000);

describe("the site", () => {
  it("has a page for every policy", () => {
    const pages = readdirSync(join(site, "documents"));
    const titles = Object.values<Catalog[string]>(catalog).map(({ title }) => title.zh);
    expect(
      titles.filter((title) => !pages.some((page) => page.includes(title.replaceAll(" ", "_")))),
    ).toEqual([]);
  });

  it("shows every figure of a policy where a reader looks for it", () => {
    const [page] = readdirSync(join(site, "documents")).filter((name) => name.includes("项目_17_"));
    const html = readFileSync(join(site, "documents", page ?? ""), "utf8");
    for (const shown of ["工信部企业〔2022〕63号", "≥ 3%", "1,000万元", "20万元", "enterprise.rdExpense"]) {
      expect(html).toContain(shown);
    }
  });

  it("has no broken link and no broken anchor", async () => {
    const { links } = await new LinkChecker().check({
      path: ["**/*.html"],
      serverRoot: site,
      recurse: true,
      checkFragments: true,
      linksToSkip: ["^https?://(?!localhost)", "^tel:"],
    });
    expect(links.length).toBeGreaterThan(500);
    expect(
      links.filter(({ state }) => state === "BROKEN").map(({ url, parent }) => `${parent} → ${url}`),
    ).toEqual([]);
  }, 120_000);
});

describe.skipIf(!existsSync(CHROMIUM))("try it, in Chromium", () => {
  let browser: Browser;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    });
  }, 60_000);
  afterAll(() => browser?.close());

  async function open(name: string, query = "?lang=zh", width = 1200): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    page.on("pageerror", (error) => faults.push(`${name}: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(`${name}: ${message.text()}`);
    });
    await page.goto(`file://${site}/try/${name}.html${query}`);
    return page;
  }

  it("fills in schedule 4 as the figures change", async () => {
    const page = await open("schedule-4");
    const firstRow = page.locator(".result tbody tr").first();
    // 520,000 × 5% = 26,000 accrued; 6,500 × 5% = 325 reduced; 25,675 left to deduct, all of it deducted.
    expect(await firstRow.innerText()).toMatch(
      /2024-05\s+0\.00\s+26,000\.00\s+325\.00\s+25,675\.00\s+25,675\.00\s+0\.00/,
    );
    await page.getByLabel("转出的已计提进项税额").first().fill("0");
    // Nothing taken back: 26,000 deducted.
    expect(await firstRow.innerText()).toMatch(/26,000\.00\s+0\.00\s+26,000\.00\s+26,000\.00\s+0\.00/);
    await page.getByLabel("转出的已计提进项税额").first().fill("1.234");
    expect(await page.locator(".result").innerText()).toContain("输入有误");
    await page.close();
  });

  it("adds a month from the keyboard", async () => {
    const page = await open("schedule-4", "?lang=en");
    await page.getByRole("button", { name: "Add a month" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("1000.00");
    // The new month begins where the keyboard is: 1,000 × 5% = 50 accrued.
    const rows = await page.locator(".result table").first().locator("tbody tr").allInnerTexts();
    expect(rows).toHaveLength(4);
    expect(rows[3]).toMatch(/2024-08\s+0\.00\s+50\.00/);
    await page.close();
  });

  it("works out the agent taxes of a month", async () => {
    const page = await open("reverse-invoicing");
    // 80,000 + 40,000 is over 100,000: 80,000 × 1% = 800 and 40,000 × 3% = 1,200 of VAT are due.
    const text = await page.locator(".result").innerText();
    expect(text).toContain("120,000.00");
    expect(text).toMatch(/增值税\s+80,000\.00\s+800\.00\s+0\.00\s+800\.00/);
    expect(text).toMatch(/增值税\s+40,000\.00\s+1,200\.00\s+0\.00\s+1,200\.00/);
    await page.close();
  });

  it("says why, how far and what would change a verdict", async () => {
    const page = await open("verdict", "?lang=en&policy=hubei-srdi-sme");
    const result = page.locator(".result");
    expect(await result.locator("h2").innerText()).toBe("eligible");
    await page.getByLabel("R&D expense 2023").fill("999999.99");
    expect(await result.locator("h2").innerText()).toBe("ineligible");
    const text = await result.innerText();
    expect(text).toContain("999,999.99 < 1,000,000");
    expect(text).toContain("+0.01");
    // 206,900,000 ÷ 214,300,000 is over 80%: all five points, and the bands below are not said.
    expect(text).toContain("5 of 5 points");
    expect(text).not.toContain("≥ 70%");
    await page.close();
  });

  it.each(["index", "schedule-4", "reverse-invoicing", "verdict"])("fits a phone: %s", async (name) => {
    const page = await open(name, "?lang=zh", 360);
    const beyond = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(beyond).toBe(0);
    await page.close();
  });

  it("reads every policy in both languages", async () => {
    const page = await open("verdict");
    const ids = Object.keys(catalog);
    for (const id of ids) {
      await page.getByLabel("政策", { exact: true }).selectOption(id);
      expect(await page.locator(".result h2").innerText()).toMatch(/^(符合|不符合|尚不能判定)$/);
    }
    await page.close();
  });

  it("prints no error on the console", () => {
    expect(faults).toEqual([]);
  });
});

if (!existsSync(CHROMIUM))
  console.log("No Chromium at /usr/bin/chromium: the try-it pages were not tested in a browser.");
