import { checkPolicy, type TrackCase, type Variation } from "./support.js";

const systems = ["quality", "environment", "occupational-health-and-safety", "energy"] as const;

/** What is demanded of every factory; what only ranks is absent or denied. */
const shared = {
  enterprise: { managementSystems: systems },
  factory: {
    selfEvaluatedAsNationalGreen: true,
    passedGreenEvaluation: true,
    isInKeyEnergyIndustry: true,
    meetsIndustrialEnergyBenchmark: false,
    meetsCoalUseBenchmark: false,
  },
} as const;

function ofFactory(facts: object, variations: readonly Variation[]): TrackCase {
  return {
    track: "factory",
    on: "2024-09-01",
    profile: { ...shared, factory: { ...shared.factory, ...facts } } as TrackCase["profile"],
    benefit: { value: "exact", amount: "1000000.00" },
    variations,
  };
}

checkPolicy("national-green-factory", [
  // An industry with a standard of its own: the general one is not asked.
  ofFactory(
    {
      hasGreenIndustryStandard: true,
      meetsGreenIndustryStandard: true,
      meetsGreenGeneralStandard: false,
    },
    [
      ...systems.map(
        (system): Variation => ({
          name: `all systems but ${system}`,
          change: { "enterprise.managementSystems": systems.filter((one) => one !== system) },
          outcome: "ineligible",
        }),
      ),
      {
        name: "systems unknown",
        change: { "enterprise.managementSystems": undefined },
        outcome: "undetermined",
      },
      {
        name: "short of the industry's standard",
        change: { "factory.meetsGreenIndustryStandard": false },
        outcome: "ineligible",
      },
      {
        name: "industry's standard not affirmed",
        change: { "factory.meetsGreenIndustryStandard": undefined },
        outcome: "undetermined",
      },
      {
        name: "no industry standard, and short of the general one",
        change: { "factory.hasGreenIndustryStandard": false },
        outcome: "ineligible",
      },
      {
        name: "not known whether the industry has a standard",
        change: { "factory.hasGreenIndustryStandard": undefined },
        outcome: "undetermined",
      },
      {
        name: "short of the national green factory by self-evaluation",
        change: { "factory.selfEvaluatedAsNationalGreen": false },
        outcome: "ineligible",
      },
      {
        name: "failed by the third party",
        change: { "factory.passedGreenEvaluation": false },
        outcome: "ineligible",
      },
      {
        name: "third party not heard",
        change: { "factory.passedGreenEvaluation": undefined },
        outcome: "undetermined",
      },
      {
        name: "at the industrial benchmark, which only ranks",
        change: { "factory.meetsIndustrialEnergyBenchmark": true },
        outcome: "eligible",
      },
      {
        name: "at the coal benchmark, which only ranks",
        change: { "factory.meetsCoalUseBenchmark": true },
        outcome: "eligible",
      },
      {
        name: "no key energy user, and its quota unknown",
        change: { "factory.isInKeyEnergyIndustry": false },
        outcome: "eligible",
      },
    ],
  ),
  // Any other industry: the general standard.
  ofFactory({ hasGreenIndustryStandard: false, meetsGreenGeneralStandard: true }, [
    {
      name: "short of the general standard",
      change: { "factory.meetsGreenGeneralStandard": false },
      outcome: "ineligible",
    },
    {
      name: "general standard not affirmed",
      change: { "factory.meetsGreenGeneralStandard": undefined },
      outcome: "undetermined",
    },
    {
      name: "an industry standard, not affirmed",
      change: { "factory.hasGreenIndustryStandard": true },
      outcome: "undetermined",
    },
  ]),
]);
