import { checkPolicy } from "./support.js";

const patent = { kind: "invention-patent", granted: "2020-05-01", validUntil: "2024-09-01" } as const;

/** Row 3 of part two: patent technology of a micro, small or medium firm, on the white list. */
checkPolicy("ip-pledge-financing-white-list", [
  {
    track: "enterprise",
    on: "2024-09-01",
    profile: {
      enterprise: {
        size: "medium",
        intellectualProperty: [patent],
        listings: [{ list: "ip-pledge-financing-white-list", year: 2024 }],
      },
      loan: {
        patentFitsIndustrialPolicy: true,
        patentHasBroadMarket: true,
        patentIsTechnicallyStrong: true,
        patentIsExcellent: true,
      },
    },
    benefit: { value: "in-kind", payer: "bank" },
    variations: [
      { name: "micro", change: { "enterprise.size": "micro" }, outcome: "eligible" },
      { name: "large", change: { "enterprise.size": "large" }, outcome: "ineligible" },
      { name: "no patent", change: { "enterprise.intellectualProperty": [] }, outcome: "ineligible" },
      {
        name: "a utility model",
        change: { "enterprise.intellectualProperty": [{ ...patent, kind: "utility-model" }] },
        outcome: "eligible",
      },
      {
        name: "a design patent",
        change: { "enterprise.intellectualProperty": [{ ...patent, kind: "design-patent" }] },
        outcome: "ineligible",
      },
      {
        name: "the patent ran out",
        change: { "enterprise.intellectualProperty": [{ ...patent, validUntil: "2024-08-31" }] },
        outcome: "ineligible",
      },
      {
        name: "against industrial policy",
        change: { "loan.patentFitsIndustrialPolicy": false },
        outcome: "ineligible",
      },
      { name: "no market", change: { "loan.patentHasBroadMarket": false }, outcome: "ineligible" },
      {
        name: "little technical content",
        change: { "loan.patentIsTechnicallyStrong": false },
        outcome: "ineligible",
      },
      { name: "not excellent", change: { "loan.patentIsExcellent": false }, outcome: "ineligible" },
      {
        name: "excellence unknown",
        change: { "loan.patentIsExcellent": undefined },
        outcome: "undetermined",
      },
      // The list does not print by what standard firms are selected.
      { name: "not yet on the list", change: { "enterprise.listings": [] }, outcome: "undetermined" },
    ],
  },
]);
