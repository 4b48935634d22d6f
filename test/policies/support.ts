import { describe, expect, it } from "vitest";
import {
  assess,
  type BenefitValue,
  catalog,
  type PolicyId,
  type ProfileInput,
  type Verdict,
} from "../../src/index.js";

/** Facts put in the place of those of a profile, by path; `undefined` takes one out. */
interface Change {
  readonly [path: string]: unknown;
}

/** What one change of the full profile makes of the verdict, worked out by hand from the row. */
export interface Variation {
  readonly name: string;
  readonly change: Change;
  readonly outcome: Verdict;
}

/** A track: a profile that is eligible, and what single changes make of it. */
export interface TrackCase {
  readonly track: string;
  /** The day of the assessment. */
  readonly on: `${number}-${number}-${number}`;
  /** A profile that meets every demand of the row, on its bounds where it has some. */
  readonly profile: ProfileInput;
  /** `undetermined` for a track whose conditions the list does not print. */
  readonly outcome?: Verdict;
  /** What the row says it is worth. */
  readonly benefit: { readonly value: BenefitValue["value"]; readonly [part: string]: unknown };
  readonly variations: readonly Variation[];
}

/** Runs the cases of a policy: each variation differs from the profile in exactly one fact. */
export function checkPolicy(id: PolicyId, cases: readonly TrackCase[]): void {
  describe(id, () => {
    it("has a case for every track", () => {
      const tracks = new Set(cases.map(({ track }) => track));
      expect([...tracks].sort()).toEqual(Object.keys(catalog[id].tracks).sort());
    });
    for (const { track, on, profile, outcome = "eligible", benefit, variations } of cases) {
      it(`${track}: the full profile is ${outcome}, and worth what the row prints`, () => {
        const verdict = trackOf(id, track, profile, on);
        const open = verdict.requirements.filter((one) => one.kind !== "preferred" && one.outcome !== "met");
        if (outcome === "eligible") expect(open.map((one) => one.id)).toEqual([]);
        expect(verdict.outcome).toBe(outcome);
        expect(verdict.benefit).toMatchObject(benefit);
      });
      if (outcome === "eligible") {
        it(`${track}: one changed fact can make it ineligible`, () => {
          expect(variations.some((variation) => variation.outcome === "ineligible")).toBe(true);
        });
      }
      it.each(variations)(`${track}: $name → $outcome`, ({ change, outcome: expected }) => {
        expect(Object.keys(change)).toHaveLength(1);
        expect(trackOf(id, track, changed(profile, change), on).outcome).toBe(expected);
      });
    }
  });
}

function trackOf(id: PolicyId, track: string, profile: ProfileInput, on: TrackCase["on"]) {
  const found = assess(id, profile, { on }).tracks.find((one) => one.track === track);
  if (found === undefined) throw new Error(`${id} has no track ${track}`);
  return found;
}

function changed(profile: ProfileInput, change: Change): ProfileInput {
  const copy = structuredClone(profile) as Record<string, Record<string, unknown>>;
  for (const [path, value] of Object.entries(change)) {
    const [subject = "", name = ""] = path.split(".");
    const facts = { ...copy[subject] };
    if (value === undefined) delete facts[name];
    else facts[name] = value;
    copy[subject] = facts;
  }
  return copy as ProfileInput;
}
