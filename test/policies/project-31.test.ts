import { checkPolicy, type Variation } from "./support.js";

const profile = {
  enterprise: {
    registeredIn: "420700",
    legalForm: "company",
    soundFinancialManagement: true,
    goodOperationAndFinance: true,
    goodCredit: true,
    violations: [],
    industry: "manufacturing",
    valuesInformatisation: true,
    // The row asks for spending in the last two years and names no sum.
    cloudExpense: { 2022: "0.01", 2023: "0.01" },
    hasStableInformationTeam: true,
    hasUpgradeSolution: true,
    representsIndustryAndRegion: true,
    cloudRaisedInformatisation: true,
    cloudImprovedIndicators: true,
    cloudShowsItsBenefit: true,
    cloudHasPracticalValue: true,
    cloudTechnologyIsMature: true,
    cloudIsReplicable: true,
    cloudIsOnDemandAndShared: true,
    agreesToPublishCase: true,
    agreesToHostVisits: true,
    titles: [],
  },
} as const;

const broken = Object.entries(profile.enterprise)
  .filter(([, value]) => value === true)
  .map(
    ([fact]): Variation => ({
      name: `not ${fact}`,
      change: { [`enterprise.${fact}`]: false },
      outcome: "ineligible",
    }),
  );

const benchmark = (level: string) => ({
  "enterprise.titles": [{ kind: "cloud-benchmark", level, granted: "2021-12-01", validUntil: null }],
});

checkPolicy("hubei-cloud-benchmark", [
  {
    track: "enterprise",
    on: "2024-09-01",
    profile,
    benefit: { value: "exact", amount: "300000.00", payer: "municipal" },
    variations: [
      ...broken,
      { name: "registered in Hunan", change: { "enterprise.registeredIn": "430100" }, outcome: "ineligible" },
      {
        name: "registered elsewhere in Hubei",
        change: { "enterprise.registeredIn": "420106" },
        outcome: "eligible",
      },
      { name: "branch", change: { "enterprise.legalForm": "branch" }, outcome: "ineligible" },
      {
        name: "a breach of law long ago",
        change: { "enterprise.violations": [{ kind: "other", date: "2010-01-01" }] },
        outcome: "ineligible",
      },
      { name: "breaches unknown", change: { "enterprise.violations": undefined }, outcome: "undetermined" },
      { name: "mine", change: { "enterprise.industry": "mining" }, outcome: "eligible" },
      { name: "power plant", change: { "enterprise.industry": "utilities" }, outcome: "eligible" },
      {
        name: "software firm",
        change: { "enterprise.industry": "software-and-it-services" },
        outcome: "ineligible",
      },
      {
        name: "nothing spent in the earlier year",
        change: { "enterprise.cloudExpense": { 2022: 0, 2023: "900000.00" } },
        outcome: "ineligible",
      },
      {
        name: "nothing spent last year",
        change: { "enterprise.cloudExpense": { 2022: "900000.00", 2023: 0 } },
        outcome: "ineligible",
      },
      {
        name: "nothing spent before those two",
        change: { "enterprise.cloudExpense": { 2021: 0, 2022: "0.01", 2023: "0.01" } },
        outcome: "eligible",
      },
      {
        name: "spending of one year unknown",
        change: { "enterprise.cloudExpense": { 2023: "0.01" } },
        outcome: "undetermined",
      },
      { name: "benchmark already", change: benchmark("provincial"), outcome: "ineligible" },
      { name: "benchmark of the city", change: benchmark("municipal"), outcome: "eligible" },
      { name: "titles unknown", change: { "enterprise.titles": undefined }, outcome: "undetermined" },
      {
        name: "no other pilot, which only ranks",
        change: { "enterprise.hasOtherDigitalPilot": false },
        outcome: "eligible",
      },
    ],
  },
]);
