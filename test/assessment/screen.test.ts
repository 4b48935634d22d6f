import { describe, expect, it } from "vitest";
import {
  catalog,
  type PolicyId,
  type ProfileInput,
  prepare,
  qualifies,
  screen,
  screener,
} from "../../src/index.js";
import { profiles } from "../facts/profiles.js";
import fc from "../property.js";

const ON = "2024-09-01";
const ids = Object.keys(catalog) as PolicyId[];

describe("a screener", () => {
  it("says of every policy what qualifies says", () => {
    const all = screener("all", { on: ON });
    expect(all.policies).toEqual(ids);
    fc.assert(
      fc.property(profiles, ({ input }) => {
        const profile = prepare(input as ProfileInput);
        expect(all.verdicts(profile)).toEqual(ids.map((id) => qualifies(id, profile, { on: ON })));
      }),
      { numRuns: 100 },
    );
  });

  it("goes by the day: what is not in force is ineligible, what was replaced undetermined", () => {
    const policies = ["advanced-manufacturing-super-deduction", "hubei-srdi-sme"] as const;
    expect(screener(policies, { on: "2022-12-31" }).verdicts({})).toEqual(["ineligible", "undetermined"]);
    expect(screener(policies, { on: "2026-04-01" }).verdicts({ enterprise: { size: "large" } })).toEqual([
      "undetermined",
      "undetermined",
    ]);
  });

  it("writes to the array that it is given", () => {
    const one = screener("hubei-srdi-sme", { on: ON });
    const into = one.verdicts({});
    expect(one.verdicts({ enterprise: { size: "large" } }, into)).toBe(into);
    expect(into).toEqual(["ineligible"]);
  });

  it("refuses a policy that there is not", () => {
    expect(() => screener("nope" as "hubei-srdi-sme", { on: ON })).toThrow(/policies: expected a policy id/);
    expect(() => screener(["hubei-srdi-sme", "nope" as "hubei-srdi-sme"], { on: ON })).toThrow(/policies/);
  });
});

describe("a stream of firms", () => {
  const one = screener("hubei-srdi-sme", { on: ON });
  const large = { enterprise: { size: "large" } } as const;

  it("asks for a firm when the reader is done with the one before", async () => {
    const log: string[] = [];
    async function* source() {
      for (const id of [1, 2, 3]) {
        log.push(`give ${id}`);
        yield { id, profile: id === 2 ? {} : large };
      }
    }
    for await (const { firm, verdicts } of screen(source(), ({ profile }) => profile, one)) {
      log.push(`take ${firm.id} ${verdicts[0]}`);
    }
    expect(log).toEqual([
      "give 1",
      "take 1 ineligible",
      "give 2",
      "take 2 undetermined",
      "give 3",
      "take 3 ineligible",
    ]);
  });

  it.each([
    [0, []],
    [1, [1]],
    [2, [2]],
    [5, [2, 4, 5]],
  ])("of %d firms says how far it has come", async (many, calls) => {
    const seen: number[] = [];
    const firms = Array.from({ length: many }, () => large);
    const options = { every: 2, onProgress: (done: number): void => void seen.push(done) };
    let read = 0;
    for await (const { verdicts } of screen(firms, (firm) => firm, one, options)) read += verdicts.length;
    expect([read, seen]).toEqual([many, calls]);
  });

  it("stops where the reader stops", async () => {
    let given = 0;
    function* source() {
      for (;;) {
        given += 1;
        yield large;
      }
    }
    for await (const { verdicts } of screen(source(), (firm) => firm, one)) {
      expect(verdicts).toEqual(["ineligible"]);
      if (given === 10) break;
    }
    expect(given).toBe(10);
  });

  it("refuses a step that is none", async () => {
    await expect(screen([large], (firm) => firm, one, { every: 0 }).next()).rejects.toThrow(/at least 1/);
  });
});
