import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..", "..");

/** What these tests need of package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly license: string;
}

export function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** What a program can import from the package, as it would write it: `huiqi`, `huiqi/catalog`, … */
export function importsOf({ name, exports }: Manifest): readonly string[] {
  return Object.keys(exports)
    .filter((path) => !path.endsWith(".json"))
    .map((path) => path.replace(/^\./, name));
}

export function run(command: string, parameters: readonly string[], cwd: string): string {
  return execFileSync(command, parameters, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

/** The packed package, where a user would have it. */
export interface Installed {
  /** The user's own folder. */
  readonly folder: string;
  /** The package in it. */
  readonly huiqi: string;
  readonly tarball: string;
  /** What was packed. */
  readonly files: readonly string[];
  readonly remove: () => void;
}

/** Packs the package and unpacks it in a new folder, beside its runtime dependencies and nothing else. */
export function install(): Installed {
  const folder = mkdtempSync(join(tmpdir(), "huiqi-"));
  const parameters = ["pack", "--json", "--silent", "--ignore-scripts", "--pack-destination", folder];
  const [packed] = JSON.parse(run("npm", parameters, ROOT)) as readonly {
    readonly filename: string;
    readonly files: readonly { readonly path: string }[];
  }[];
  if (packed === undefined) throw new Error("npm packed nothing");
  const huiqi = join(folder, "node_modules", "huiqi");
  const tarball = join(folder, packed.filename);
  mkdirSync(huiqi, { recursive: true });
  run("tar", ["-xzf", tarball, "-C", huiqi, "--strip-components=1"], folder);
  for (const name of Object.keys(manifestIn(huiqi).dependencies)) {
    symlinkSync(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
  }
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { folder, huiqi, tarball, files: packed.files.map(({ path }) => path), remove };
}
