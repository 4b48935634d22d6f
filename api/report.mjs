// Writes down the public surface, one report for every sub-path, from the declarations of the build: whoever changes it
// sees what changed, and so does whoever reviews.
//
//   node api/report.mjs            brings the reports up to date
//   node api/report.mjs --check    names those that are not

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const folder = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("..", import.meta.url));
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const isCheck = process.argv.includes("--check");
const quiet = { default: { logLevel: "none" } };

/** The compiler writes the members of a union in whatever order it met them first; their order says nothing. */
const UNION = /"[^"\n]*"(?: \| "[^"\n]*")+/g;
const inOrder = (report) => report.replace(UNION, (union) => union.split(" | ").sort().join(" | "));

/** The report of some declarations. */
function report(declarations, name, temporary) {
  const entry = join(root, declarations);
  const configObject = {
    projectFolder: root,
    mainEntryPointFilePath: entry,
    newlineKind: "lf",
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          target: "ES2022",
          lib: ["ES2022"],
          module: "NodeNext",
          moduleResolution: "NodeNext",
          strict: true,
          skipLibCheck: true,
          types: [],
        },
        files: [entry],
      },
    },
    apiReport: {
      enabled: true,
      reportFileName: name,
      reportFolder: temporary,
      reportTempFolder: join(temporary, "new"),
      // A type that is not exported and stands in a signature is part of what a caller sees.
      includeForgottenExports: true,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      compilerMessageReporting: quiet,
      extractorMessageReporting: quiet,
      tsdocMessageReporting: quiet,
    },
  };
  const config = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: fileURLToPath(import.meta.url),
    packageJsonFullPath: join(root, "package.json"),
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      message.handled = true;
    },
  });
  return inOrder(readFileSync(join(temporary, name), "utf8"));
}

/** Whether the report that is kept differs; it is brought up to date unless it is only checked. */
function isStale(name, current) {
  const file = join(folder, name);
  if (existsSync(file) && readFileSync(file, "utf8") === current) return false;
  if (!isCheck) writeFileSync(file, current);
  return true;
}

const temporary = mkdtempSync(join(tmpdir(), "huiqi-api-"));
const reports = Object.values(exports)
  .filter((target) => typeof target === "object")
  .map(({ import: { types } }) => ({ types, name: `${basename(types, ".d.ts")}.api.md` }));
const stale = reports
  .filter(({ types, name }) => isStale(name, report(types, name, temporary)))
  .map(({ name }) => name);
const gone = readdirSync(folder).filter(
  (file) => file.endsWith(".api.md") && !reports.some(({ name }) => name === file),
);
if (!isCheck) for (const file of gone) rmSync(join(folder, file));
for (const name of [...stale, ...gone]) console.log(isCheck ? `stale: ${name}` : `written: ${name}`);
rmSync(temporary, { recursive: true });
