import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { type Message, publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, describe, expect, it } from "vitest";
import { importsOf, install, manifestIn } from "./support.js";

const { huiqi, tarball, remove } = install();
afterAll(remove);

/** Node's older resolution, before `exports`, sees no sub-path of any package; no supported Node uses it. */
const RESOLUTIONS = ["node16-cjs", "node16-esm", "bundler"] as const;

describe("the shape of the package", () => {
  it("has nothing that publint would change", async () => {
    const { messages, pkg } = await publint({ pkgDir: huiqi, pack: false, strict: true });
    const said = (message: Message) => formatMessage(message, pkg, { color: false });
    expect(messages.map(said)).toEqual([]);
  });

  it("has types that say what is there, for every sub-path and way of importing", async () => {
    const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
    if (!result.types) throw new Error("no types");
    const problems = result.problems.filter(
      (problem) => !("resolutionKind" in problem) || problem.resolutionKind !== "node10",
    );
    expect(problems).toEqual([]);
    const imports = importsOf(manifestIn(huiqi));
    const checked = Object.keys(result.entrypoints).filter((path) => !path.endsWith(".json"));
    expect(checked.map((path) => path.replace(/^\./, "huiqi"))).toEqual(imports);
    for (const path of checked) {
      const { resolutions } = result.entrypoints[path] ?? {};
      for (const kind of RESOLUTIONS) expect(resolutions?.[kind].resolution?.isTypeScript).toBe(true);
    }
  });
});
