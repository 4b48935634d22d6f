import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/assessment/evaluate.js";
import { capVectors } from "./caps.js";
import { boundaryVectors, thresholds } from "./vectors.js";

const vectors = boundaryVectors();
const partsWithCases = new Set(vectors.map(({ arguments: [condition] }) => JSON.stringify(condition)));

describe("every threshold of the catalog", () => {
  it("has cases", () => {
    const without = thresholds().filter((condition) => !partsWithCases.has(JSON.stringify(condition)));
    expect(without).toEqual([]);
  });

  it("decides: its cases do not all come to the same", () => {
    const results = new Map<string, Set<string>>();
    for (const {
      arguments: [condition],
      result,
    } of vectors) {
      const key = JSON.stringify(condition);
      results.set(key, (results.get(key) ?? new Set()).add(result));
    }
    expect([...results].filter(([, { size }]) => size < 2).map(([condition]) => condition)).toEqual([]);
  });

  it("is met below, at and above it exactly where plain fractions say so", () => {
    const wrong = vectors.filter(
      ({ arguments: given, result }) => evaluate(...(given as Parameters<typeof evaluate>)) !== result,
    );
    expect(wrong.map(({ name, arguments: given, result }) => [name, given, result])).toEqual([]);
  });

  it("stands among the golden vectors", async () => {
    await expect(fileOf("huiqi", vectors)).toMatchFileSnapshot("../vectors/boundaries.json");
  });
});

describe("every cap of a rate", () => {
  it("stands among the golden vectors, from both sides", async () => {
    const caps = capVectors();
    expect(caps.length).toBeGreaterThanOrEqual(3);
    await expect(fileOf("huiqi/subsidies", caps)).toMatchFileSnapshot("../vectors/caps.json");
  });
});

/** A file of vectors, one on a line. */
function fileOf(entry: string, of: readonly object[]): string {
  const lines = of.map((vector) => JSON.stringify(vector)).join(",\n");
  return `{ "import": "${entry}", "vectors": [\n${lines}\n] }\n`;
}
