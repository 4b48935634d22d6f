import { describe, expect, it } from "vitest";
import { assess } from "../../src/index.js";
import { checkPolicy } from "./support.js";

const ON = "2024-09-01";

/** Row 4 of part two: the standard of admission is not printed, so nobody can be told yes or no. */
checkPolicy("financing-guarantee", [
  {
    track: "enterprise",
    on: ON,
    profile: {
      enterprise: {
        titles: [{ kind: "gazelle", level: "provincial", granted: "2023-05-01", validUntil: null }],
      },
    },
    outcome: "undetermined",
    benefit: { value: "in-kind", payer: "guarantor" },
    variations: [{ name: "no title", change: { "enterprise.titles": [] }, outcome: "undetermined" }],
  },
]);

describe("the firms that come first", () => {
  it.each([
    ["technology-sme", "technology-sme"],
    ["innovative-sme", "innovative-sme"],
    ["high-tech-enterprise", "high-tech-enterprise"],
    ["srdi-sme", "srdi"],
    ["little-giant", "srdi"],
    ["gazelle", "gazelle"],
  ] as const)("%s meets %s and nothing else", (kind, met) => {
    const titles = [{ kind, level: "provincial", granted: "2023-05-01", validUntil: ON }] as const;
    const [track] = assess("financing-guarantee", { enterprise: { titles } }, { on: ON }).tracks;
    const preferred = track?.requirements.filter((one) => one.kind === "preferred") ?? [];
    expect(preferred.filter(({ outcome }) => outcome === "met").map(({ id }) => id)).toEqual([met]);
    expect(preferred).toHaveLength(5);
  });
});
