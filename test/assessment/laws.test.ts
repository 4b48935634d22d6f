import { describe, expect, it } from "vitest";
import { type ProfileInput, policyIds, prepare, qualifies, type Verdict } from "../../src/index.js";
import fc from "../property.js";
import { ON, sample } from "../support/firms.js";

/** What holds of the verdict on every policy of the list, for any firm. */

type Facts = { readonly [subject: string]: { readonly [fact: string]: unknown } };

/** A firm, and its facts in the order in which they become known. */
const becomesKnown = fc.constantFrom(...sample(40, 2)).chain((firm) => {
  const facts = Object.entries(firm as Facts).flatMap(([subject, known]) =>
    Object.entries(known).map(([name, value]) => ({ subject, name, value })),
  );
  return fc.shuffledSubarray(facts, { minLength: facts.length });
});

function profileOf(facts: readonly { subject: string; name: string; value: unknown }[]): ProfileInput {
  const profile: { [subject: string]: { [fact: string]: unknown } } = {};
  for (const { subject, name, value } of facts) profile[subject] = { ...profile[subject], [name]: value };
  return profile as ProfileInput;
}

describe("a verdict", () => {
  it("is never taken back when more becomes known", () => {
    const decided = { eligible: new Set<string>(), ineligible: new Set<string>() };
    fc.assert(
      fc.property(becomesKnown, (facts) => {
        const before = new Map<string, Verdict>();
        const steps = 6;
        for (let step = 0; step <= steps; step++) {
          const profile = prepare(profileOf(facts.slice(0, Math.ceil((facts.length * step) / steps))));
          for (const id of policyIds) {
            const verdict = qualifies(id, profile, { on: ON });
            const earlier = before.get(id) ?? "undetermined";
            if (earlier !== "undetermined") expect([id, verdict]).toEqual([id, earlier]);
            before.set(id, verdict);
            if (verdict !== "undetermined" && step < steps) decided[verdict].add(id);
          }
        }
      }),
      { numRuns: 200 },
    );
    // Before everything is known, most policies were denied to some firm, and many granted.
    expect(decided.ineligible.size).toBeGreaterThan(35);
    expect(decided.eligible.size).toBeGreaterThan(10);
  });
});
