import { checkPolicy } from "./support.js";

const title = (validUntil: string | null) => [
  { kind: "high-tech-enterprise", level: "national", granted: "2021-11-01", validUntil },
];

const profile = {
  enterprise: {
    titles: [
      { kind: "high-tech-enterprise", level: "national", granted: "2021-11-01", validUntil: "2024-09-01" },
    ],
    legalForm: "company",
    industry: "manufacturing",
    vatTaxpayer: "general",
    listings: [{ list: "advanced-manufacturing-super-deduction", year: 2024 }],
    separateSuperDeductionAccount: true,
  },
} as const;

checkPolicy("advanced-manufacturing-super-deduction", [
  {
    track: "enterprise",
    on: "2024-09-01",
    profile,
    benefit: { value: "computed", calculator: "super-deduction", rate: "0.05" },
    variations: [
      {
        name: "title lapsed yesterday",
        change: { "enterprise.titles": title("2024-08-31") },
        outcome: "ineligible",
      },
      { name: "title without end", change: { "enterprise.titles": title(null) }, outcome: "eligible" },
      { name: "no manufacturer", change: { "enterprise.industry": "mining" }, outcome: "ineligible" },
      { name: "small-scale", change: { "enterprise.vatTaxpayer": "small-scale" }, outcome: "ineligible" },
      {
        name: "on last year's list",
        change: { "enterprise.listings": [{ list: "advanced-manufacturing-super-deduction", year: 2023 }] },
        outcome: "ineligible",
      },
      {
        name: "no account",
        change: { "enterprise.separateSuperDeductionAccount": false },
        outcome: "ineligible",
      },
      { name: "list unknown", change: { "enterprise.listings": undefined }, outcome: "undetermined" },
    ],
  },
  {
    // A branch whose head office holds the title.
    track: "enterprise",
    on: "2024-09-01",
    profile: {
      enterprise: { ...profile.enterprise, titles: [], legalForm: "branch", headOfficeIsHighTech: true },
    },
    benefit: { value: "computed", rate: "0.05" },
    variations: [
      {
        name: "head office without it",
        change: { "enterprise.headOfficeIsHighTech": false },
        outcome: "ineligible",
      },
      { name: "no branch", change: { "enterprise.legalForm": "company" }, outcome: "ineligible" },
    ],
  },
]);
