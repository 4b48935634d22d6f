import { checkPolicy, type TrackCase, type Variation } from "./support.js";

const ON = "2024-09-01";
/** 30万元 in either category. */
const benefit = { value: "exact", amount: "300000.00" } as const;

const projects = (...dates: readonly `${number}-${number}-${number}`[]) =>
  dates.map((implemented) => ({ implemented }));

const enterprise = {
  serviceManufacturingModes: ["customisation"],
  industry: "manufacturing",
  isDistinctlyServiceOriented: true,
  hasProductionAdvantage: true,
  hasServiceAdvantage: true,
  takesServiceTransformationMeasures: true,
  serviceTransformationShowsResults: true,
  // Three, on both ends of the last three years and the current one to date.
  serviceManufacturingProjects: projects("2021-01-01", "2022-06-30", "2024-09-01"),
  leadsIndustryInServiceManufacturing: true,
  // 25,000,000 of 100,000,000 is exactly 25%.
  serviceRevenue: { 2023: "25000000.00" },
  revenue: { 2023: "100000000.00" },
} as const;

/** What both classes of platform answer for. */
const platform = {
  serviceManufacturingModes: ["customisation"],
  origin: "third-party",
  // Two full years on the day of filing.
  operatingSince: "2022-09-01",
  linksOnlineAndOffline: true,
} as const;

const sharedDemands = {
  coversSharedManufacturing: true,
  usesNewInformationTechnology: true,
  integratesScatteredResources: true,
  runsSharedManufacturingModel: true,
  raisesResourceSharing: true,
} as const;

const otherDemands = {
  hasOnlineService: true,
  meetsManufacturersServiceNeeds: true,
  isInnovativeInService: true,
  raisesManufacturingEfficiency: true,
  lowersTransactionCosts: true,
} as const;

/** Each of these facts denied. */
function denied(subject: string, facts: readonly string[]): readonly Variation[] {
  return facts.map((fact) => ({
    name: `${fact} denied`,
    change: { [`${subject}.${fact}`]: false },
    outcome: "ineligible",
  }));
}

const MODES = [
  "supply-chain-management",
  "testing-and-certification",
  "life-cycle-management",
  "general-contracting",
  "energy-saving-and-environment",
  "productive-finance",
  "other-innovative",
] as const;

/** Each of these modes alone is enough, and without any there is nothing to show. */
function modes(subject: string, names: readonly string[]): readonly Variation[] {
  const path = `${subject}.serviceManufacturingModes`;
  return [
    ...names.map((name): Variation => ({ name, change: { [path]: [name] }, outcome: "eligible" })),
    { name: "no mode", change: { [path]: [] }, outcome: "ineligible" },
    { name: "modes unknown", change: { [path]: undefined }, outcome: "undetermined" },
  ];
}

/** A platform of one class or origin. */
function platformCase(facts: object, variations: readonly Variation[]): TrackCase {
  return {
    track: "platform",
    on: ON,
    profile: { platform: { ...platform, ...facts } } as TrackCase["profile"],
    benefit,
    variations,
  };
}

checkPolicy("hubei-service-oriented-manufacturing-demonstration", [
  {
    track: "enterprise",
    on: ON,
    profile: { enterprise },
    benefit,
    variations: [
      ...modes("enterprise", MODES),
      ...denied("enterprise", [
        "isDistinctlyServiceOriented",
        "hasProductionAdvantage",
        "hasServiceAdvantage",
        "takesServiceTransformationMeasures",
        "serviceTransformationShowsResults",
        "leadsIndustryInServiceManufacturing",
      ]),
      {
        name: "no manufacturer",
        change: { "enterprise.industry": "software-and-it-services" },
        outcome: "ineligible",
      },
      {
        name: "two projects",
        change: { "enterprise.serviceManufacturingProjects": projects("2021-01-01", "2024-09-01") },
        outcome: "ineligible",
      },
      {
        name: "one of three before the three years",
        change: {
          "enterprise.serviceManufacturingProjects": projects("2020-12-31", "2022-06-30", "2024-09-01"),
        },
        outcome: "ineligible",
      },
      {
        name: "one of three not yet carried out",
        change: {
          "enterprise.serviceManufacturingProjects": projects("2021-01-01", "2022-06-30", "2024-09-02"),
        },
        outcome: "ineligible",
      },
      {
        name: "projects unknown",
        change: { "enterprise.serviceManufacturingProjects": undefined },
        outcome: "undetermined",
      },
      {
        name: "service revenue a fen short",
        change: { "enterprise.serviceRevenue": { 2023: "24999999.99" } },
        outcome: "ineligible",
      },
      // 25% of 100,000,000.01 is 25,000,000.0025, more than 25,000,000.00.
      {
        name: "revenue a fen more",
        change: { "enterprise.revenue": { 2023: "100000000.01" } },
        outcome: "ineligible",
      },
      {
        name: "no service the year before",
        change: { "enterprise.serviceRevenue": { 2022: "0.00", 2023: "25000000.00" } },
        outcome: "eligible",
      },
      {
        name: "service revenue unknown",
        change: { "enterprise.serviceRevenue": undefined },
        outcome: "undetermined",
      },
    ],
  },
  platformCase({ serviceManufacturingClass: "shared-manufacturing", ...sharedDemands }, [
    ...modes("platform", ["shared-manufacturing", ...MODES]),
    ...denied("platform", [...Object.keys(sharedDemands), "linksOnlineAndOffline"]),
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
    { name: "of another origin", change: { "platform.origin": "other" }, outcome: "ineligible" },
    { name: "origin unknown", change: { "platform.origin": undefined }, outcome: "undetermined" },
    {
      name: "a day short of two years",
      change: { "platform.operatingSince": "2022-09-02" },
      outcome: "ineligible",
    },
    {
      name: "what the other class must offer is not asked",
      change: { "platform.hasOnlineService": false },
      outcome: "eligible",
    },
    {
      name: "class unknown",
      change: { "platform.serviceManufacturingClass": undefined },
      outcome: "undetermined",
    },
    // The demands of the other class are not answered.
    {
      name: "of the other class",
      change: { "platform.serviceManufacturingClass": "other" },
      outcome: "undetermined",
    },
  ]),
  platformCase({ serviceManufacturingClass: "other", ...otherDemands }, [
    ...denied("platform", [...Object.keys(otherDemands), "linksOnlineAndOffline"]),
    {
      name: "what the shared class must do is not asked",
      change: { "platform.runsSharedManufacturingModel": false },
      outcome: "eligible",
    },
    {
      name: "a day short of two years",
      change: { "platform.operatingSince": "2022-09-02" },
      outcome: "ineligible",
    },
    {
      name: "online service unknown",
      change: { "platform.hasOnlineService": undefined },
      outcome: "undetermined",
    },
  ]),
  // A university: the brackets on service online and offline do not reach it.
  platformCase(
    {
      serviceManufacturingClass: "shared-manufacturing",
      origin: "service-institution",
      linksOnlineAndOffline: false,
      ...sharedDemands,
    },
    [
      {
        name: "the brackets reach an application service provider",
        change: { "platform.origin": "application-service-provider" },
        outcome: "ineligible",
      },
      {
        name: "the other class must link online and offline, whoever runs it",
        change: { "platform.serviceManufacturingClass": "other" },
        outcome: "ineligible",
      },
    ],
  ),
]);
