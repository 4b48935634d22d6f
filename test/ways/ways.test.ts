import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  applyChanges,
  assess,
  type Catalog,
  catalog,
  type PolicyId,
  type ProfileInput,
  qualifies,
  safeApplyChanges,
  safeWaysToQualify,
  vocabulary,
  waysToQualify,
} from "../../src/index.js";
import fc from "../property.js";
import { sample } from "../support/firms.js";

const ON = "2024-09-01";
const ids = Object.keys(catalog) as PolicyId[];

function example(name: string): ProfileInput {
  const file = join(import.meta.dirname, "..", "..", "examples", "profiles", `${name}.json`);
  return (JSON.parse(readFileSync(file, "utf8")) as { profile: ProfileInput }).profile;
}

const firms = ["machine-tool-maker", "small-supplier", "scrap-recycler"].map(example);

type Facts = { readonly [subject: string]: { readonly [fact: string]: unknown } };

/** An example firm, or one near the bounds of the list, that some facts are not known of. */
const partial = fc
  .tuple(
    fc.constantFrom<ProfileInput>({}, ...firms, ...sample(30, 11)),
    fc.array(fc.nat(), { maxLength: 12 }),
  )
  .map(([profile, places]) => {
    const paths = Object.entries(profile as Facts).flatMap(([subject, facts]) =>
      Object.keys(facts).map((name) => [subject, name] as const),
    );
    const copy = structuredClone(profile) as { [subject: string]: { [fact: string]: unknown } };
    for (const place of places) {
      const [subject = "", name = ""] = paths[place % Math.max(paths.length, 1)] ?? [];
      delete copy[subject]?.[name];
    }
    return copy as ProfileInput;
  });

function outcomeOf(id: PolicyId, track: string, profile: ProfileInput) {
  return assess(id, profile, { on: ON }).tracks.find((one) => one.track === track)?.outcome;
}

describe("ways to qualify", () => {
  it("lead to the verdict, and no part of one does: every policy, random firms", () => {
    let seen = 0;
    fc.assert(
      fc.property(partial, fc.constantFrom(...ids), (profile, id) => {
        const before = assess(id, profile, { on: ON });
        const tracks: Catalog[string]["tracks"] = catalog[id].tracks;
        for (const way of waysToQualify(before)) {
          seen += 1;
          expect(Object.keys(tracks)).toContain(way.track);
          expect(way.changes.length).toBeGreaterThan(0);
          expect(outcomeOf(id, way.track, applyChanges(profile, way.changes))).toBe("eligible");
          const few = way.changes.length <= 8;
          const masks = few
            ? Array.from({ length: 2 ** way.changes.length - 1 }, (_, mask) => mask)
            : way.changes.map((_, index) => 2 ** way.changes.length - 1 - 2 ** index);
          for (const mask of masks) {
            const part = way.changes.filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1);
            expect(outcomeOf(id, way.track, applyChanges(profile, part))).not.toBe("eligible");
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it("there is one for every track whose demands are printed", () => {
    const without: string[] = [];
    for (const id of ids) {
      const ways = waysToQualify(assess(id, {}, { on: ON }));
      for (const [name, track] of Object.entries<Catalog[string]["tracks"][string]>(catalog[id].tracks)) {
        const isPrinted = !JSON.stringify(track).includes('"test":"not-stated"');
        if (isPrinted && !ways.some((way) => way.track === name)) without.push(`${id}/${name}`);
      }
    }
    expect(without).toEqual([]);
  });
});

describe("single changes, worked out by hand", () => {
  const enrolled = { aboveScaleEnrolments: [{ kind: "first", date: "2024-02-01" }] } as const;
  const only = (id: PolicyId, profile: ProfileInput) => {
    const ways = waysToQualify(assess(id, profile, { on: ON }));
    return ways.map(({ changes, possible }) => ({ changes, possible }));
  };

  it("a figure of closed books lacks exactly the shortfall, and cannot be changed", () => {
    // Row 34 wants 2,000万元 of sales: 20,000,000.00 − 19,999,999.99 = 0.01.
    const firm = { enterprise: { revenue: { 2023: "19999999.99" }, ...enrolled } } as const;
    expect(only("ezhou-above-scale-enrolment", firm)).toEqual([
      {
        possible: false,
        changes: [
          {
            fact: "enterprise.revenue",
            title: vocabulary.enterprise.revenue.title,
            nature: "past",
            year: 2023,
            from: "19999999.99",
            to: "20000000.00",
            by: "0.01",
          },
        ],
      },
    ]);
  });

  it("an unknown figure is said as what it would have to be", () => {
    const [way] = only("ezhou-above-scale-enrolment", { enterprise: enrolled });
    expect(way).toMatchObject({
      possible: true,
      changes: [{ fact: "enterprise.revenue", nature: "unknown", from: null, to: "20000000.00" }],
    });
  });

  it("a record that is lacking is added, with a date at which it counts", () => {
    const [way] = only("ezhou-above-scale-enrolment", {
      enterprise: { revenue: { 2023: 20000000 }, aboveScaleEnrolments: [] },
    });
    expect(way).toMatchObject({
      possible: true,
      changes: [{ fact: "enterprise.aboveScaleEnrolments", add: { kind: "first", date: ON } }],
    });
    expect(way?.changes[0]?.nature).toBe("action");
  });

  it("time brings what is short of years, and a person must affirm what papers do not show", () => {
    const maker = firms[0] as { readonly enterprise: object };
    // Row 17 wants two full years in the niche; from 2023-03-01 they are full on 2025-03-01.
    const firm = { ...maker, enterprise: { ...maker.enterprise, inNicheMarketSince: "2023-03-01" } };
    expect(only("hubei-srdi-sme", firm as ProfileInput)).toMatchObject([
      {
        possible: true,
        changes: [
          {
            fact: "enterprise.inNicheMarketSince",
            nature: "time",
            from: "2023-03-01",
            holdsFrom: "2025-03-01",
          },
        ],
      },
    ]);
    const [first] = only("hubei-digital-economy-fund", {});
    expect(first?.changes.map(({ nature }) => nature)).toContain("attestation");
  });

  it("what happened will not go away", () => {
    const maker = firms[0] as { readonly enterprise: object };
    const accidents = [{ kind: "safety", grade: "major", date: "2023-05-01" }];
    const firm = { ...maker, enterprise: { ...maker.enterprise, accidents } } as ProfileInput;
    const ways = waysToQualify(assess("ezhou-manufacturing-fund", firm, { on: ON }));
    const upgrade = ways.find(({ track }) => track === "technical-upgrade");
    expect(upgrade).toMatchObject({
      possible: false,
      changes: [{ fact: "enterprise.accidents", nature: "past", remove: 0, from: accidents }],
    });
  });
});

describe("bad input", () => {
  const assessment = assess("hubei-srdi-sme", {}, { on: ON });

  it.each([
    ["a copy of an assessment", structuredClone(assessment), {}, "not-applicable", "assessment"],
    ["no assessment", null, {}, "not-applicable", "assessment"],
    ["no ways", assessment, { limit: 0 }, "invalid-number", "limit"],
    ["half a way", assessment, { limit: 1.5 }, "invalid-number", "limit"],
  ])("refuses %s", (_what, given, options, code, path) => {
    expect(safeWaysToQualify(given as never, options)).toMatchObject({
      ok: false,
      issues: [{ code, path }],
    });
  });

  it("refuses to remove what is not there, and leaves the profile as it is", () => {
    const title = { zh: "", en: "" };
    const change = { fact: "enterprise.accidents", title, nature: "past", remove: 0 } as const;
    expect(safeApplyChanges({}, [change])).toMatchObject({
      ok: false,
      issues: [{ code: "inconsistent", path: "enterprise.accidents" }],
    });
    const profile = { enterprise: { revenue: { 2022: 1 } } };
    const more = { fact: "enterprise.revenue", title, nature: "past", year: 2023, to: "2.00" } as const;
    expect(applyChanges(profile, [more])).toEqual({ enterprise: { revenue: { 2022: 1, 2023: "2.00" } } });
    expect(profile).toEqual({ enterprise: { revenue: { 2022: 1 } } });
  });

  it("gives no way for a policy that is not in force, nor for one that is met", () => {
    expect(waysToQualify(assess("technology-upgrade-relending", {}, { on: "2020-01-01" }))).toEqual([]);
    const met = assess("hubei-innovative-sme", firms[1] ?? {}, { on: ON });
    expect([met.outcome, waysToQualify(met)]).toEqual(["eligible", []]);
  });

  it("gives as many as are asked for", () => {
    expect(waysToQualify(assessment, { limit: 1 })).toHaveLength(1);
    expect(qualifies("hubei-srdi-sme", {}, { on: ON })).toBe("undetermined");
  });
});
