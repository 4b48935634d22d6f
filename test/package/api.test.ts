import { describe, expect, it } from "vitest";
import { ROOT, run } from "./support.js";

describe("the reports of the public surface", () => {
  it("are as the build is; `npm run api` brings them up to date", () => {
    expect(run("node", ["api/report.mjs", "--check"], ROOT)).toBe("");
  });
});
