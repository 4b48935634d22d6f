import { checkPolicy } from "./support.js";

checkPolicy("national-smart-manufacturing-solution-task", [
  {
    track: "project",
    on: "2024-09-01",
    profile: {
      project: {
        solutionServesKeyIndustry: true,
        solutionAspects: ["basic-capability"],
        fitsSolutionDirection: true,
      },
    },
    // 50万元.
    benefit: { value: "exact", amount: "500000.00" },
    variations: [
      {
        name: "no key industry",
        change: { "project.solutionServesKeyIndustry": false },
        outcome: "ineligible",
      },
      {
        name: "industry not said",
        change: { "project.solutionServesKeyIndustry": undefined },
        outcome: "undetermined",
      },
      {
        name: "production links",
        change: { "project.solutionAspects": ["key-production-links"] },
        outcome: "eligible",
      },
      {
        name: "key resources",
        change: { "project.solutionAspects": ["key-resources"] },
        outcome: "eligible",
      },
      {
        name: "all three aspects",
        change: { "project.solutionAspects": ["basic-capability", "key-production-links", "key-resources"] },
        outcome: "eligible",
      },
      { name: "no aspect", change: { "project.solutionAspects": [] }, outcome: "ineligible" },
      {
        name: "aspects unknown",
        change: { "project.solutionAspects": undefined },
        outcome: "undetermined",
      },
      {
        name: "outside the directions",
        change: { "project.fitsSolutionDirection": false },
        outcome: "ineligible",
      },
      {
        name: "direction not said",
        change: { "project.fitsSolutionDirection": undefined },
        outcome: "undetermined",
      },
    ],
  },
]);
