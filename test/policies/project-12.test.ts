import { checkPolicy, type Variation } from "./support.js";

const profile = {
  project: {
    industrialInternetClass: "new-technology",
    demonstrations: [],
    innovationProgrammeAcceptance: "accepted",
    stage: "completed",
  },
} as const;

const classes = ["factory", "carrier", "park", "network", "platform", "security"].map(
  (name): Variation => ({
    name: `class ${name}`,
    change: { "project.industrialInternetClass": name },
    outcome: "eligible",
  }),
);

const listed = (kind: string, validUntil?: string | null) => ({
  "project.demonstrations": [
    { kind, listed: "2022-09-01", ...(validUntil === undefined ? {} : { validUntil }) },
  ],
});

checkPolicy("national-industrial-internet-pilot", [
  {
    track: "project",
    on: "2024-09-01",
    profile,
    benefit: { value: "exact", amount: "500000.00", payer: "provincial" },
    variations: [
      ...classes,
      {
        name: "another class",
        change: { "project.industrialInternetClass": "other" },
        outcome: "ineligible",
      },
      {
        name: "class unknown",
        change: { "project.industrialInternetClass": undefined },
        outcome: "undetermined",
      },
      {
        name: "last day of its term",
        change: listed("industrial-internet", "2024-09-01"),
        outcome: "ineligible",
      },
      {
        name: "term over yesterday",
        change: listed("industrial-internet", "2024-08-31"),
        outcome: "eligible",
      },
      { name: "term unknown", change: listed("industrial-internet"), outcome: "undetermined" },
      { name: "another pilot in its term", change: listed("big-data", "2025-08-31"), outcome: "eligible" },
      {
        name: "programme project not accepted yet",
        change: { "project.innovationProgrammeAcceptance": "pending" },
        outcome: "ineligible",
      },
      {
        name: "programme project that failed",
        change: { "project.innovationProgrammeAcceptance": "failed" },
        outcome: "ineligible",
      },
      {
        name: "no programme project",
        change: { "project.innovationProgrammeAcceptance": "not-of-programme" },
        outcome: "eligible",
      },
      {
        name: "programme unknown",
        change: { "project.innovationProgrammeAcceptance": undefined },
        outcome: "undetermined",
      },
      { name: "not started", change: { "project.stage": "not-started" }, outcome: "ineligible" },
      {
        name: "under construction",
        change: { "project.stage": "under-construction" },
        outcome: "eligible",
      },
      {
        name: "without notable results, which only rank",
        change: { "project.hasNotableResults": false },
        outcome: "eligible",
      },
      {
        name: "outside the old revolutionary areas, which only rank",
        change: { "project.isInOldRevolutionaryArea": false },
        outcome: "eligible",
      },
      {
        name: "outside the national bases, which only rank",
        change: { "project.isInNationalIndustrialBase": false },
        outcome: "eligible",
      },
    ],
  },
]);
