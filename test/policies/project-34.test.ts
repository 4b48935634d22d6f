import { checkPolicy } from "./support.js";

const profile = {
  enterprise: {
    aboveScaleEnrolments: [{ kind: "first", date: "2023-01-01" }],
    revenue: { 2023: "20000000.00" },
  },
} as const;

checkPolicy("ezhou-above-scale-enrolment", [
  {
    track: "enterprise",
    on: "2024-09-01",
    profile,
    benefit: { value: "exact", amount: "200000.00" },
    variations: [
      { name: "not enrolled", change: { "enterprise.aboveScaleEnrolments": [] }, outcome: "ineligible" },
      {
        name: "enrolled before last year",
        change: { "enterprise.aboveScaleEnrolments": [{ kind: "first", date: "2022-12-31" }] },
        outcome: "ineligible",
      },
      {
        name: "a fen short",
        change: { "enterprise.revenue": { 2023: "19999999.99" } },
        outcome: "ineligible",
      },
      {
        name: "enrolments unknown",
        change: { "enterprise.aboveScaleEnrolments": undefined },
        outcome: "undetermined",
      },
      {
        name: "enrolled this year",
        change: { "enterprise.aboveScaleEnrolments": [{ kind: "first", date: "2024-09-01" }] },
        outcome: "eligible",
      },
      {
        name: "sales unknown",
        change: { "enterprise.revenue": { 2022: "20000000.00" } },
        outcome: "undetermined",
      },
    ],
  },
  {
    track: "enterprise",
    on: "2024-09-01",
    profile: {
      enterprise: {
        ...profile.enterprise,
        aboveScaleEnrolments: [{ kind: "first-return", date: "2024-09-01" }],
      },
    },
    benefit: { value: "exact", amount: "100000.00" },
    variations: [
      {
        name: "re-enrolled in the first days of last year",
        change: { "enterprise.aboveScaleEnrolments": [{ kind: "first-return", date: "2023-01-01" }] },
        outcome: "eligible",
      },
      {
        name: "re-enrolled before last year",
        change: { "enterprise.aboveScaleEnrolments": [{ kind: "first-return", date: "2022-12-31" }] },
        outcome: "ineligible",
      },
      {
        name: "a fen short",
        change: { "enterprise.revenue": { 2023: "19999999.99" } },
        outcome: "ineligible",
      },
      {
        name: "enrolled tomorrow",
        change: { "enterprise.aboveScaleEnrolments": [{ kind: "first-return", date: "2024-09-02" }] },
        outcome: "ineligible",
      },
    ],
  },
]);
