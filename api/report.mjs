// Writes down the public surface, one report for every sub-path, from the declarations of the build: whoever changes it
// sees what changed, and so does whoever reviews.
//
//   node api/report.mjs            brings the reports up to date
//   node api/report.mjs --check    names those that are not

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const folder = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("..", import.meta.url));
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const isCheck = process.argv.includes("--check");
const quiet = { default: { logLevel: "none" } };

/** Whether the report of some declarations was out of date. */
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
      reportFolder: folder,
      reportTempFolder: temporary,
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
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: !isCheck,
    messageCallback(message) {
      message.handled = true;
    },
  });
  return apiReportChanged;
}

const temporary = mkdtempSync(join(tmpdir(), "huiqi-api-"));
const reports = Object.values(exports)
  .filter((target) => typeof target === "object")
  .map(({ import: { types } }) => ({ types, name: `${basename(types, ".d.ts")}.api.md` }));
const stale = reports.filter(({ types, name }) => report(types, name, temporary)).map(({ name }) => name);
const gone = readdirSync(folder).filter(
  (file) => file.endsWith(".api.md") && !reports.some(({ name }) => name === file),
);
if (!isCheck) for (const file of gone) rmSync(join(folder, file));
for (const name of [...stale, ...gone]) console.log(isCheck ? `stale: ${name}` : `written: ${name}`);
rmSync(temporary, { recursive: true });
