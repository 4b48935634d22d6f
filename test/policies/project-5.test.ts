import { checkPolicy, type Variation } from "./support.js";

const ON = "2024-09-01";
/** 100万元 in every category. */
const benefit = { value: "exact", amount: "1000000.00" } as const;

/** Each of these facts denied. */
function denied(subject: string, ...facts: readonly string[]): readonly Variation[] {
  return facts.map((fact) => ({
    name: `${fact} denied`,
    change: { [`${subject}.${fact}`]: false },
    outcome: "ineligible",
  }));
}

checkPolicy("national-service-oriented-manufacturing-demonstration", [
  {
    track: "enterprise",
    on: ON,
    profile: {
      enterprise: {
        industry: "manufacturing",
        isDistinctlyServiceOriented: true,
        // 30,000,000 of 100,000,000 is exactly 30%.
        serviceRevenue: { 2023: "30000000.00" },
        revenue: { 2023: "100000000.00" },
      },
    },
    benefit,
    variations: [
      ...denied("enterprise", "isDistinctlyServiceOriented"),
      {
        name: "no manufacturer",
        change: { "enterprise.industry": "software-and-it-services" },
        outcome: "ineligible",
      },
      {
        name: "service revenue a fen short",
        change: { "enterprise.serviceRevenue": { 2023: "29999999.99" } },
        outcome: "ineligible",
      },
      // 30% of 99,999,999.99 is 29,999,999.997.
      {
        name: "revenue a fen less",
        change: { "enterprise.revenue": { 2023: "99999999.99" } },
        outcome: "eligible",
      },
      // 30% of 100,000,000.01 is 30,000,000.003, more than 30,000,000.00.
      {
        name: "revenue a fen more",
        change: { "enterprise.revenue": { 2023: "100000000.01" } },
        outcome: "ineligible",
      },
      {
        name: "the share was reached the year before only",
        change: { "enterprise.serviceRevenue": { 2022: "90000000.00", 2023: "29999999.99" } },
        outcome: "ineligible",
      },
      {
        name: "no service the year before",
        change: { "enterprise.serviceRevenue": { 2022: "0.00", 2023: "30000000.00" } },
        outcome: "eligible",
      },
      {
        name: "service revenue unknown",
        change: { "enterprise.serviceRevenue": undefined },
        outcome: "undetermined",
      },
    ],
  },
  {
    track: "platform",
    on: ON,
    profile: {
      platform: {
        origin: "third-party",
        // Two full years on the day of filing.
        operatingSince: "2022-09-01",
        serviceManufacturingClass: "shared-manufacturing",
      },
    },
    benefit,
    variations: [
      {
        name: "grown out of a manufacturer",
        change: { "platform.origin": "manufacturer-spin-off" },
        outcome: "eligible",
      },
      {
        name: "application service provider",
        change: { "platform.origin": "application-service-provider" },
        outcome: "eligible",
      },
      // The national row, unlike row 23, does not admit universities, institutes and associations.
      {
        name: "service institution",
        change: { "platform.origin": "service-institution" },
        outcome: "ineligible",
      },
      { name: "of another origin", change: { "platform.origin": "other" }, outcome: "ineligible" },
      { name: "origin unknown", change: { "platform.origin": undefined }, outcome: "undetermined" },
      {
        name: "a day short of two years",
        change: { "platform.operatingSince": "2022-09-02" },
        outcome: "ineligible",
      },
      {
        name: "start unknown",
        change: { "platform.operatingSince": undefined },
        outcome: "undetermined",
      },
      {
        name: "of the other class",
        change: { "platform.serviceManufacturingClass": "other" },
        outcome: "eligible",
      },
      {
        name: "class unknown",
        change: { "platform.serviceManufacturingClass": undefined },
        outcome: "undetermined",
      },
    ],
  },
  {
    track: "project",
    on: ON,
    profile: {
      project: {
        isForSharedManufacturing: true,
        servesClusterCommonNeeds: true,
        sharedFacilities: ["shared-factory", "common-technology-centre"],
        sharesResourcesInCluster: true,
        raisesClusterEfficiency: true,
      },
    },
    benefit,
    variations: [
      ...denied(
        "project",
        "isForSharedManufacturing",
        "servesClusterCommonNeeds",
        "sharesResourcesInCluster",
        "raisesClusterEfficiency",
      ),
      // The reading taken asks for both.
      {
        name: "a shared factory only",
        change: { "project.sharedFacilities": ["shared-factory"] },
        outcome: "ineligible",
      },
      {
        name: "a common-technology centre only",
        change: { "project.sharedFacilities": ["common-technology-centre"] },
        outcome: "ineligible",
      },
      {
        name: "facilities unknown",
        change: { "project.sharedFacilities": undefined },
        outcome: "undetermined",
      },
      {
        name: "needs served not said",
        change: { "project.servesClusterCommonNeeds": undefined },
        outcome: "undetermined",
      },
    ],
  },
]);
