import { expect, it } from "vitest";
import { asOf, environment, seriesAt, valueAt } from "../../src/conditions/environment.js";
import { givenOf } from "../../src/conditions/given.js";
import { isoDate } from "../../src/dates/calendar.js";
import { factIndex } from "../../src/facts/lookup.js";
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
  expect([...kinds].sort()).toEqual(
    [...new Set([...factIndex().values()].map(({ fact }) => fact.type))].sort(),
  );
});
