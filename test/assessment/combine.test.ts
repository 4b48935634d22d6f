import { describe, expect, it } from "vitest";
import { bestCombinations, type Candidate } from "../../src/assessment/combine.js";
import fc from "../property.js";

/** Every subset without a conflict, tried one by one. */
function bruteForce(
  candidates: readonly Candidate[],
  conflicts: ReadonlySet<string>,
): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  for (let mask = 0; mask < 2 ** candidates.length; mask++) {
    const taken = candidates.map((_, index) => index).filter((index) => (mask >> index) & 1);
    const lawful = taken.every((a) => taken.every((b) => !conflicts.has(`${a}-${b}`)));
    if (!lawful) continue;
    const sum = (which: 0 | 1): number =>
      taken.reduce((total, index) => total + Number(candidates[index]?.worth[which] ?? 0), 0);
    const worth = [sum(0), sum(1)] as const;
    if (worth[0] > best[0] || (worth[0] === best[0] && worth[1] > best[1])) best = worth;
  }
  return best;
}

const problem = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 9 }),
    fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 12 }),
  )
  .map(([worths, pairs]) => {
    const conflicts = new Set(
      pairs.filter(([a, b]) => a !== b).flatMap(([a, b]) => [`${a}-${b}`, `${b}-${a}`]),
    );
    return { candidates: worths.map((worth): Candidate => ({ worth })), conflicts };
  });

describe("the best combination", () => {
  it("equals brute force on random problems", () => {
    fc.assert(
      fc.property(problem, ({ candidates, conflicts }) => {
        const { best } = bestCombinations(candidates, (a, b) => conflicts.has(`${a}-${b}`));
        expect([best.worth[0] ?? 0, best.worth[1] ?? 0]).toEqual(bruteForce(candidates, conflicts));
        for (const a of best.taken)
          for (const b of best.taken) expect(conflicts.has(`${a}-${b}`)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it("is never worse than the runner-up, which is another set", () => {
    fc.assert(
      fc.property(problem, ({ candidates, conflicts }) => {
        const { best, runnerUp } = bestCombinations(candidates, (a, b) => conflicts.has(`${a}-${b}`));
        if (runnerUp === null) return;
        expect(runnerUp.taken).not.toEqual(best.taken);
        expect(Number(runnerUp.worth[0])).toBeLessThanOrEqual(Number(best.worth[0]));
      }),
    );
  });

  it("breaks a tie by money at discretion, then by number, then by order", () => {
    const conflict = (a: number, b: number) => a !== b;
    const worths = (...list: [number, number][]) => list.map((worth): Candidate => ({ worth }));
    expect(bestCombinations(worths([5, 0], [5, 1]), conflict).best.taken).toEqual([1]);
    expect(bestCombinations(worths([5, 1], [5, 1]), conflict).best.taken).toEqual([0]);
    // 0 conflicts with 1 and with 2, which go together: two of five against one of ten.
    const star = (a: number, b: number) => a === 0 || b === 0;
    expect(bestCombinations(worths([10, 0], [5, 0], [5, 0]), star).best.taken).toEqual([1, 2]);
  });

  it("takes nothing of nothing", () => {
    expect(bestCombinations([], () => false)).toEqual({ best: { taken: [], worth: [] }, runnerUp: null });
  });
});
