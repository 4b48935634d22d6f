import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
    reporters: process.env["CI"]
      ? ["default", ["json", { outputFile: ".test-results/report.json" }]]
      : ["default"],
    testTimeout: 60_000,
  },
});
