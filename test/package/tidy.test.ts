import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Manifest, manifestIn, ROOT, run } from "./support.js";

/** Licences under which a dependency may come along with an Apache-2.0 package. */
const ALLOWED = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

/** What is installed with the package, however deep. */
function installed(name: string, from: string, found = new Map<string, Manifest>()): Map<string, Manifest> {
  if (found.has(name)) return found;
  const [folder = ""] = (createRequire(join(from, "package.json")).resolve.paths(name) ?? [])
    .map((modules) => join(modules, name))
    .filter((candidate) => isPackage(candidate));
  const manifest = manifestIn(folder);
  found.set(name, manifest);
  for (const further of Object.keys(manifest.dependencies ?? {})) installed(further, folder, found);
  return found;
}

function isPackage(folder: string): boolean {
  try {
    return manifestIn(folder).name !== "";
  } catch {
    return false;
  }
}

describe("the project", () => {
  it("has no unused file, export or dependency", () => {
    const knip = join(ROOT, "node_modules", ".bin", "knip");
    expect(run(knip, ["--no-progress", "--no-exit-code"], ROOT).trim()).toBe("");
  });

  it("comes with permissive licences only", () => {
    const licences = Object.keys(manifestIn(ROOT).dependencies).flatMap((name) =>
      [...installed(name, ROOT)].map(([found, { license }]) => [found, license]),
    );
    expect(licences.length).toBeGreaterThanOrEqual(3);
    expect(licences.filter(([, licence]) => !ALLOWED.includes(licence ?? ""))).toEqual([]);
  });

  it("is under the licence that it carries", () => {
    expect(manifestIn(ROOT).license).toBe("Apache-2.0");
    expect(readFileSync(join(ROOT, "LICENSE"), "utf8")).toContain("Version 2.0, January 2004");
  });

  it("has a lockfile that names no host", () => {
    expect(readFileSync(join(ROOT, "package-lock.json"), "utf8")).not.toMatch(
      /"resolved"|https?:\/\/[^"]*\.tgz/,
    );
  });
});
