import { defineConfig } from "vitest/config";

const FOLDERS =
  "{money,law,dates,input,conditions,benefits,subsidies,super-deduction,reverse-invoicing,resource-recycling,financing}";

/**
 * What `npm run mutation` runs for each mutant: the tests of the mutated folders, not of what stands on them. One folder
 * at a time is quicker: `HUIQI_MUTATED=money npm run mutation -- -m "src/money/*.ts"`.
 */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    include: [`test/${process.env["HUIQI_MUTATED"] ?? FOLDERS}/**/*.test.ts`],
    exclude: ["test/**/example.test.ts", "node_modules/**"],
  },
});
