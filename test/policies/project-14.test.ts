import { checkPolicy, type TrackCase } from "./support.js";

const directions = {
  "digital-navigator": ["digital-navigator"],
  "integration-system": [
    "digital-supply-chain",
    "smart-product-design",
    "digital-twin-production",
    "data-management",
    "sino-german-cooperation",
  ],
  "specialised-platform": ["industry-platform", "regional-platform", "technology-platform"],
} as const;

const all = Object.values(directions).flat();

/** A track takes its own directions and no other. */
function ofTrack(track: keyof typeof directions, benefit: TrackCase["benefit"]): TrackCase {
  const own: readonly string[] = directions[track];
  const [first] = directions[track];
  return {
    track,
    on: "2024-09-01",
    profile: { project: { itIntegrationDirection: first } },
    benefit,
    variations: [
      ...[...all, "other"].map((direction) => ({
        name: direction,
        change: { "project.itIntegrationDirection": direction },
        outcome: own.includes(direction) ? ("eligible" as const) : ("ineligible" as const),
      })),
      {
        name: "direction unknown",
        change: { "project.itIntegrationDirection": undefined },
        outcome: "undetermined",
      },
    ],
  };
}

const PRINTED = { value: "exact", amount: "500000.00", payer: "provincial" } as const;

checkPolicy("national-it-manufacturing-integration-demonstration", [
  // 50万元 here, 200万元 in row 28.
  ofTrack("digital-navigator", {
    value: "conflict",
    printed: [{ amount: "500000.00" }, { amount: "2000000.00" }],
    payer: "provincial",
  }),
  ofTrack("integration-system", PRINTED),
  ofTrack("specialised-platform", PRINTED),
]);
