import { expect, it } from "vitest";
import { asOf, environment, seriesAt, valueAt } from "../../src/conditions/environment.js";
import { givenOf } from "../../src/conditions/given.js";
import { isoDate } from "../../src/dates/calendar.js";
import { factEntry, factIndex } from "../../src/facts/lookup.js";
import { parseProfile } from "../../src/facts/profile.js";
import type { ProfileInput } from "../../src/facts/types.js";
import { profiles } from "../facts/profiles.js";
import fc from "../property.js";
import { thawedIn } from "../support/frozen.js";
import { ON } from "./support.js";

it("a prepared fact is given as the parser writes it, whatever the fact, and frozen", () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(profiles, ({ input }) => {
      const profile = input as ProfileInput;
      const env = environment(profile, asOf(isoDate(ON)));
      const canonical = parseProfile(profile) as { [subject: string]: { [fact: string]: unknown } };
      for (const { subject, name, slot, fact } of factIndex().values()) {
        const held = fact.type === "series" ? seriesAt(env, slot) : valueAt(env, slot);
        const expected = canonical[subject]?.[name];
        if (held === undefined) {
          expect(expected).toBeUndefined();
          continue;
        }
        kinds.add(fact.type);
        const given = givenOf(fact, held);
        expect(given).toEqual(expected);
        expect(thawedIn(given, name)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
  expect(kinds.size).toBeGreaterThan(8);
});

it("records are given field by field, each in its own form, without what is not known of them", () => {
  const rounds = [
    { date: "2024-01-01", paidIn: 2000, byQualifiedInstitution: true },
    { date: "2023-05-01", paidIn: "0.5" },
  ] as const;
  const env = environment({ enterprise: { equityRounds: rounds } }, asOf(isoDate(ON)));
  const { slot, fact } = factEntry("enterprise.equityRounds");
  const held = valueAt(env, slot);
  expect(held === undefined ? null : givenOf(fact, held)).toEqual([
    { date: "2024-01-01", paidIn: "2000.00", byQualifiedInstitution: true },
    { date: "2023-05-01", paidIn: "0.50" },
  ]);
});
