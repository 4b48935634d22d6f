import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const RUNNER = "test/vectors/run.mjs";
const RIGHT = /^[1-9]\d{3,} vectors, 0 wrong$/m;
const CHROMIUM = "/usr/bin/chromium";

function isInstalled(runtime: string): boolean {
  const { status } = spawnSync(runtime, ["--version"], { stdio: "ignore" });
  if (status !== 0) console.info(`skipped: the vectors under ${runtime}, which is not installed`);
  return status === 0;
}

function said(runtime: string, ...parameters: readonly string[]): string {
  return execFileSync(runtime, parameters, { encoding: "utf8" });
}

/** The vectors, the built package and the check as one module, for runtimes without files; ends in `lines`. */
async function bundled(format: "esm" | "iife", ending: string): Promise<string> {
  const here = join(ROOT, "test/vectors");
  const files = readdirSync(here).filter((file) => file.endsWith(".json"));
  const parts = files.map((file, index) => {
    const { import: path } = JSON.parse(readFileSync(join(here, file), "utf8")) as {
      readonly import: string;
    };
    return `import file${index} from "./${file}"; import * as functions${index} from "${path}";`;
  });
  const list = files.map(
    (file, index) => `{ name: "${file}", vectors: file${index}.vectors, functions: functions${index} }`,
  );
  const contents = `import { report } from "./check.mjs";
${parts.join("\n")}
const lines = () => report([${list.join(", ")}]).join("\\n");
${ending}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    format,
    write: false,
    charset: "utf8",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

describe("the built package gives what law gives", () => {
  it("under Node", () => {
    expect(said(process.execPath, RUNNER)).toMatch(RIGHT);
  });

  it("where nothing may make code of a string, as under a strict content security policy", () => {
    const strict = "--disallow-code-generation-from-strings";
    const { status } = spawnSync(process.execPath, [strict, "--eval", "new Function()"], { stdio: "ignore" });
    expect(status).not.toBe(0);
    expect(said(process.execPath, strict, RUNNER)).toMatch(RIGHT);
  });

  it.runIf(isInstalled("bun"))("under Bun", () => {
    expect(said("bun", RUNNER)).toMatch(RIGHT);
  });

  it.runIf(isInstalled("deno"))("under Deno", () => {
    expect(said("deno", "run", "--allow-read", "--allow-env", RUNNER)).toMatch(RIGHT);
  });

  it.runIf(isInstalled("workerd"))("under workerd", async () => {
    const folder = mkdtempSync(join(tmpdir(), "huiqi-workerd-"));
    try {
      const worker = await bundled("esm", "export default { test() { console.log(lines()); } };");
      writeFileSync(join(folder, "worker.mjs"), worker);
      writeFileSync(
        join(folder, "config.capnp"),
        `using Workerd = import "/workerd/workerd.capnp";
const unitTests :Workerd.Config = (services = [(name = "vectors", worker = (
  modules = [(name = "worker", esModule = embed "worker.mjs")],
  compatibilityDate = "2024-09-01",
))]);
`,
      );
      expect(said("workerd", "test", join(folder, "config.capnp"))).toMatch(RIGHT);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  const hasChromium = existsSync(CHROMIUM);
  if (!hasChromium) console.info(`skipped: the vectors in a browser, for want of ${CHROMIUM}`);
  it.runIf(hasChromium)("in Chromium", async () => {
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: await bundled("iife", "globalThis.lines = lines;") });
      expect(await page.evaluate("lines()")).toMatch(RIGHT);
    } finally {
      await browser.close();
    }
  });
});
