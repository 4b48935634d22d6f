import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { examplesOf, programOf } from "./support/examples.js";

/** Inside the project, so that `huiqi` resolves to the built package, types and all. */
const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, ".test-results", "examples");

const programs = examplesOf(ROOT).map((example, index) => ({
  ...example,
  ...programOf(example),
  file: join(FOLDER, `example-${index}.mts`),
}));

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const { file, program } of programs) writeFileSync(file, program);
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe("examples in docstrings and documents", () => {
  it("show every public function", () => {
    expect(functionsWithoutExample()).toEqual([]);
  });

  it("exist, and claim results", () => {
    expect(programs.length).toBeGreaterThan(100);
    expect(programs.reduce((sum, { claims }) => sum + claims, 0)).toBeGreaterThan(250);
  });

  it("compile against the built package", () => {
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      skipLibCheck: true,
      types: ["node"],
      allowImportingTsExtensions: true,
    };
    const program = ts.createProgram(
      programs.map(({ file }) => file),
      options,
    );
    const faults = ts.getPreEmitDiagnostics(program).map((fault) => {
      const of = programs.find(({ file }) => file === fault.file?.fileName);
      return `${of?.name ?? fault.file?.fileName}: ${ts.flattenDiagnosticMessageText(fault.messageText, "\n")}`;
    });
    expect(faults).toEqual([]);
  });

  const failures = runAll();
  it.each(programs)("$name says what it gives", ({ name }) => {
    expect(failures[name]).toBeUndefined();
  });
});

/** The public functions whose docstring shows no use of them. */
function functionsWithoutExample(): readonly string[] {
  const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, string | { readonly import: { readonly types: string } }>>;
  };
  const entries = Object.values(exports).flatMap((one) =>
    typeof one === "string" ? [] : [join(ROOT, one.import.types)],
  );
  const program = ts.createProgram(entries, {
    module: ts.ModuleKind.NodeNext,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const shown = new Map<string, boolean>();
  for (const entry of entries) {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const of = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      if (!(of.flags & ts.SymbolFlags.Function)) continue;
      const isShown = of.getJsDocTags(checker).some(({ name }) => name === "example");
      shown.set(`${relative(ROOT, entry)}: ${symbol.name}`, isShown);
    }
  }
  expect(shown.size).toBeGreaterThan(150);
  return [...shown].flatMap(([name, isShown]) => (isShown ? [] : [name]));
}

/** Runs every example in one process, and gives the message of each that failed by its name. */
function runAll(): Readonly<Record<string, string>> {
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  for (const { file, program } of programs) {
    const script = ts.transpileModule(program, { compilerOptions: options }).outputText;
    writeFileSync(file.replace(".mts", ".mjs"), script);
  }
  const runner = join(FOLDER, "runner.mjs");
  const list = programs.map(({ name, file }) => [name, file.replace(".mts", ".mjs")]);
  writeFileSync(
    runner,
    `const failures = {};
for (const [name, file] of ${JSON.stringify(list)}) {
  try { await import(file); } catch (error) { failures[name] = String(error.message); }
}
console.log(JSON.stringify(failures));`,
  );
  const run = spawnSync(process.execPath, [runner], { encoding: "utf8" });
  return JSON.parse(run.stdout) as Record<string, string>;
}
