import { writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";

/** One for every sub-path of the package. */
const subPaths = {
  index: "src/index.ts",
  catalog: "src/catalog.ts",
  "super-deduction": "src/super-deduction/index.ts",
  "super-deduction-core": "src/super-deduction/core.ts",
  "reverse-invoicing": "src/reverse-invoicing/index.ts",
  "reverse-invoicing-core": "src/reverse-invoicing/core.ts",
  "resource-recycling": "src/resource-recycling/index.ts",
  subsidies: "src/subsidies/index.ts",
  financing: "src/financing/index.ts",
  sql: "src/sql/index.ts",
};

/** No sub-paths: they keep the policies, and the award formulas, in files of their own, for bundlers to leave out. */
const apart = {
  language: "src/language.ts",
  "subsidies-core": "src/subsidies/core.ts",
};

export default defineConfig({
  entry: { ...subPaths, ...apart },
  format: ["esm", "cjs"],
  target: "es2022",
  // tsup hands the declaration build a deprecated option that TypeScript 6 would refuse.
  dts: { entry: subPaths, compilerOptions: { ignoreDeprecations: "6.0" } },
  // Shared chunks for CommonJS too: otherwise each sub-path carries its own copy of the same module.
  splitting: true,
  treeshake: true,
  clean: true,
  // Chinese text stays readable, and a quarter smaller.
  esbuildOptions(options) {
    options.charset = "utf8";
    // Puts constants in their places: the engine cannot take a module's `var` for one.
    options.minifySyntax = true;
  },
  // The catalog as plain JSON, for programs in other languages.
  async onSuccess() {
    const built: string = "./dist/catalog.js";
    const { catalog, edition } = await import(built);
    await writeFile(
      "dist/catalog.json",
      `${JSON.stringify({ edition, policies: Object.values(catalog) }, null, 1)}\n`,
    );
  },
});
