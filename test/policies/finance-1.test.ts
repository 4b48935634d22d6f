import { checkPolicy } from "./support.js";

const ON = "2024-09-01";
const listed = [{ list: "relending-candidates", year: 2024 }] as const;
const sme = [
  { kind: "technology-sme", level: "national", granted: "2024-03-01", validUntil: "2024-09-01" },
] as const;
const FIELDS = ["energy-saving", "smart-industry", "farm-machinery", "transport", "logistics"] as const;

/** Row 1 of part two: relending for first loans, and for projects in five fields. */
checkPolicy("technology-upgrade-relending", [
  {
    track: "first-loan",
    on: ON,
    profile: { enterprise: { titles: sme, listings: listed }, loan: { isFirstLoan: true } },
    benefit: { value: "in-kind", payer: "bank" },
    variations: [
      { name: "no technology SME", change: { "enterprise.titles": [] }, outcome: "ineligible" },
      {
        name: "its title ran out",
        change: { "enterprise.titles": [{ ...sme[0], validUntil: "2024-08-31" }] },
        outcome: "ineligible",
      },
      { name: "not the first loan", change: { "loan.isFirstLoan": false }, outcome: "ineligible" },
      { name: "not on the list", change: { "enterprise.listings": [] }, outcome: "ineligible" },
      {
        name: "on another list",
        change: { "enterprise.listings": [{ list: "ip-pledge-financing-white-list", year: 2024 }] },
        outcome: "ineligible",
      },
      { name: "lists unknown", change: { "enterprise.listings": undefined }, outcome: "undetermined" },
    ],
  },
  {
    track: "upgrade-loan",
    on: ON,
    profile: {
      enterprise: { listings: listed },
      loan: { purpose: "equipment-renewal" },
      project: { relendingField: "smart-industry" },
    },
    benefit: { value: "in-kind", payer: "bank" },
    variations: [
      {
        name: "technical upgrade",
        change: { "loan.purpose": "technical-upgrade" },
        outcome: "eligible",
      },
      { name: "another purpose", change: { "loan.purpose": "other" }, outcome: "ineligible" },
      ...FIELDS.map((field) => ({
        name: `field ${field}`,
        change: { "project.relendingField": field },
        outcome: "eligible" as const,
      })),
      { name: "another field", change: { "project.relendingField": "other" }, outcome: "ineligible" },
      { name: "not on the list", change: { "enterprise.listings": [] }, outcome: "ineligible" },
      {
        name: "field unknown",
        change: { "project.relendingField": undefined },
        outcome: "undetermined",
      },
    ],
  },
]);
