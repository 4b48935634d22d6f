import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type Catalog, catalog } from "../../src/index.js";

const ROOT = join(import.meta.dirname, "..", "..");
const FILE = join(ROOT, "test", "assessment", "inference.example.ts");
const CODE = `import type { FactsFor } from "../../src/index.js";
declare const facts: FactsFor<"recycled-resource-reduced-income">;
void facts;`;

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  ROOT,
);

/** What an editor shows over a name. */
function hover(code: string, name: string): string {
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => "1",
    getScriptSnapshot(file) {
      const text = file === FILE ? code : ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: ts.sys.readFile,
  });
  const info = service.getQuickInfoAtPosition(FILE, code.indexOf(`${name}:`));
  return ts.displayPartsToString(info?.displayParts);
}

describe("FactsFor in an editor", () => {
  it("shows the facts and their types, not the machinery", () => {
    const shown = hover(CODE, "facts");
    expect(shown).toContain("readonly product: {");
    expect(shown).toContain("readonly usesCatalogueResource: boolean;");
    expect(shown).toContain("readonly catalogueResourceShare: RatioInput;");
    expect(shown).not.toMatch(/FactsAt|InputAt|infer|Vocabulary/);
  });
});

/** The facts that every policy reads, as the compiler infers them from its conditions and awards. */
function inferredReads(): ReadonlyMap<string, readonly string[]> {
  const file = join(ROOT, "src", "catalog.ts");
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const reads = new Map<string, readonly string[]>();
  const byId = source?.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === "PolicyById",
  );
  if (byId === undefined) return reads;
  for (const property of checker.getTypeAtLocation(byId).getProperties()) {
    const policy = checker.getTypeOfSymbolAtLocation(property, byId);
    const list = policy.getProperty("reads");
    const facts = list && checker.getTypeOfSymbolAtLocation(list, byId).getNumberIndexType();
    const members = facts === undefined ? [] : facts.isUnion() ? facts.types : [facts];
    reads.set(
      property.name,
      members.flatMap((member) => (member.isStringLiteral() ? [member.value] : [])),
    );
  }
  return reads;
}

describe("the facts of a policy", () => {
  it("are the same for the compiler as at run time", () => {
    const inferred = inferredReads();
    for (const [id, { reads }] of Object.entries<Catalog[string]>(catalog)) {
      expect([id, [...(inferred.get(id) ?? [])].sort()]).toEqual([id, [...reads].sort()]);
    }
  });
});
