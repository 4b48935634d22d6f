import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const FILE = join(ROOT, "test", "assessment", "hover.example.ts");
const CODE = `import type { FactsFor } from "../../src/index.js";
declare const facts: FactsFor<"recycled-resource-reduced-income">;
void facts;`;

/** What an editor shows over a name. */
function hover(code: string, name: string): string {
  const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
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
