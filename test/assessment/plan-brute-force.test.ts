import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  assessAll,
  type BenefitValue,
  type Catalog,
  catalog,
  type ProfileInput,
  plan,
} from "../../src/index.js";
import fc from "../property.js";

const ON = "2024-09-01";
const policies: Catalog = catalog;
const file = join(import.meta.dirname, "..", "..", "examples", "profiles", "machine-tool-maker.json");
const { profile: maker } = JSON.parse(readFileSync(file, "utf8")) as {
  profile: { enterprise: { titles: object[]; listings: object[] }; project: object };
};

/** Titles for which rows pay, some of them in two rows. */
const TITLES = (
  [
    ["5g-factory", "provincial"],
    ["cross-industry-platform", "national"],
    ["cross-industry-platform", "provincial"],
    ["industrial-internet-platform", "provincial"],
    ["digital-navigator", "national"],
    ["green-data-centre", "national"],
    ["two-integration-system-3a", "national"],
    ["cloud-benchmark", "provincial"],
    ["little-giant", "national"],
    ["single-champion-enterprise", "provincial"],
    ["single-champion-product", "provincial"],
    ["green-factory", "provincial"],
    ["industrial-design-centre", "provincial"],
  ] as const
).map(([kind, level]) => ({ kind, level, granted: "2024-03-01", validUntil: null }));

const yuan = fc.integer({ min: 0, max: 40_000_000 });

const firms = fc
  .record({
    titles: fc.subarray(TITLES),
    held: fc.subarray(maker.enterprise.titles),
    listings: fc.subarray(maker.enterprise.listings),
    isElectronicsManufacturer: fc.boolean(),
    isAboveScale: fc.boolean(),
    totalInvestment: yuan,
    equipmentInvestment: yuan,
    productiveEquipmentInvestment: yuan,
    meetsDigitalEconomyMeasures: fc.boolean(),
    isFundedByProvincialManufacturingFund: fc.boolean(),
    isDigitalUpgrade: fc.boolean(),
    kind: fc.constantFrom("technical-upgrade", "promotion"),
    smartMaturity: fc.integer({ min: 0, max: 5 }),
    hasEnrolled: fc.boolean(),
  })
  .map(({ titles, held, listings, isElectronicsManufacturer, isAboveScale, hasEnrolled, ...project }) => ({
    ...maker,
    enterprise: {
      ...maker.enterprise,
      titles: [...titles, ...held],
      listings,
      isElectronicsManufacturer,
      isAboveScale,
      aboveScaleEnrolments: hasEnrolled ? [{ kind: "first", date: "2024-02-01" }] : [],
    },
    project: { ...maker.project, ...project },
  }))
  .map((profile) => profile as unknown as ProfileInput);

interface Paid {
  readonly policy: string;
  readonly track: string;
  /** Fen by the name of the payment. */
  readonly payments: ReadonlyMap<string, bigint>;
}

function fenOf(value: BenefitValue): bigint {
  if (value.value === "exact") return BigInt(value.amount.replace(".", ""));
  if (value.value === "range") return BigInt(value.from.replace(".", ""));
  if (value.value === "conflict") {
    return value.printed
      .map(({ amount }) => BigInt(amount.replace(".", "")))
      .reduce((a, b) => (b < a ? b : a));
  }
  return 0n;
}

function mayNotBeTogether(a: string, b: string): boolean {
  const printed = (one: string, other: string) =>
    policies[one]?.relations.some((each) => each.relation === "exclusive" && each.with === other) === true;
  return printed(a, b) || printed(b, a);
}

/** The highest certain sum of every lawful set of whole tracks, tried one by one. */
function bruteForce(tracks: readonly Paid[]): bigint {
  let best = 0n;
  const walk = (index: number, taken: readonly Paid[], paid: ReadonlyMap<string, bigint>): void => {
    const track = tracks[index];
    if (track === undefined) {
      const sum = [...paid.values()].reduce((total, fen) => total + fen, 0n);
      if (sum > best) best = sum;
      return;
    }
    walk(index + 1, taken, paid);
    const isLawful = taken.every(({ policy }) =>
      policy === track.policy ? policies[policy]?.combines === true : !mayNotBeTogether(policy, track.policy),
    );
    if (isLawful) walk(index + 1, [...taken, track], new Map([...paid, ...track.payments]));
  };
  walk(0, [], new Map());
  return best;
}

describe("the plan of a random firm on the real catalog", () => {
  it("is worth as much as the best of all lawful sets", () => {
    const seen = new Set<number>();
    fc.assert(
      fc.property(firms, (profile) => {
        const planned = plan(profile, { on: ON });
        const certain = new Map(
          planned.chosen.map(({ policy, track, certain }) => [`${policy}/${track}`, certain]),
        );
        const out = new Map(
          planned.leftOut.map(({ policy, track, reason }) => [`${policy}/${track}`, reason]),
        );
        const eligible = assessAll(profile, { on: ON }).flatMap(({ policy, tracks }) =>
          tracks.filter(({ outcome }) => outcome === "eligible").map((track) => ({ policy, ...track })),
        );
        // Who is paid, and what is held already, is not a matter of combining.
        const paid = eligible
          .filter(({ policy, track }) => {
            const reason = out.get(`${policy}/${track}`);
            return reason !== "other-payee" && reason !== "already-held";
          })
          .map(({ policy, track, benefit }): Paid => {
            const { award, repeats } = policies[policy]?.tracks[track]?.benefit ?? {};
            const name = `${policy}/${track}`;
            if (award?.award !== "sum") {
              return { policy, track, payments: new Map([[repeats ?? name, fenOf(benefit)]]) };
            }
            // A sum of payments for titles: each is paid on its own, and some repeat other rows.
            const alone = award.of.map((part, index) => {
              const single: Catalog = { [policy]: withAward(policy, track, part) };
              const value = assessAll(profile, { on: ON, catalog: single })[0]?.tracks.find(
                (one) => one.track === track,
              )?.benefit;
              return [part.repeats ?? `${name}/${index}`, value === undefined ? 0n : fenOf(value)] as const;
            });
            return { policy, track, payments: new Map(alone.filter(([, fen]) => fen > 0n)) };
          });
        seen.add(paid.length);
        expect(BigInt(planned.certain.replace(".", ""))).toBe(bruteForce(paid));
        for (const name of certain.keys())
          expect(paid.map((one) => `${one.policy}/${one.track}`)).toContain(name);
      }),
      { numRuns: 150 },
    );
    // The firms differ, and some have much to choose from.
    expect(seen.size).toBeGreaterThan(4);
    expect(Math.max(...seen)).toBeGreaterThanOrEqual(8);
  });
});

type SumPart = Extract<Catalog[string]["tracks"][string]["benefit"]["award"], { award: "sum" }>["of"][number];

/** The policy with one payment of a track's sum only. */
function withAward(id: string, name: string, part: SumPart): Catalog[string] {
  const policy = policies[id] as Catalog[string];
  const track = policy.tracks[name] as Catalog[string]["tracks"][string];
  const award = { award: "sum", of: [part] } as const;
  const benefit = { ...track.benefit, award: { ...track.benefit.award, ...award } };
  return { ...policy, tracks: { ...policy.tracks, [name]: { ...track, benefit } } } as Catalog[string];
}
