import { defineConfig } from "vitest/config";

/** What `npm run mutation` runs for each mutant: the tests of the source alone, not of what is built from it. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    include: ["test/**/*.test.ts"],
    exclude: [
      "test/{site,package,sql,examples,fuzz,ways,schemas}/**",
      "test/assessment/plan-brute-force.test.ts",
      "test/examples.test.ts",
      "test/**/example.test.ts",
      "test/vectors/**",
      "node_modules/**",
    ],
  },
});
