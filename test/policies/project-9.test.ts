import { checkPolicy, type Variation } from "./support.js";

const event = (kind: string, date: string, grade?: string) => ({
  "park.environmentalEvents": [{ kind, date, ...(grade === undefined ? {} : { grade }) }],
});

const profile = {
  park: {
    carriesOutGreenLaw: true,
    environmentalEvents: [],
    metEnergyAndEmissionTargets: true,
    // A hair down in each of 2021, 2022 and 2023.
    carbonIntensity: { 2020: "0.5003", 2021: "0.5002", 2022: "0.5001", 2023: "0.5" },
    meetsEnvironmentalQuality: true,
    firmsMeetEmissionStandards: true,
    isWithinEmissionCaps: true,
    // 100%: ten of ten.
    keyFirms: 10,
    keyFirmsAudited: 10,
    usesEliminatedTechnology: false,
    makesEliminatedProducts: false,
    hasGreenOffice: true,
    greenOfficeStaff: 2,
    meetsGreenParkEvaluation: true,
    isIndustrial: true,
    // 超过50%: the half itself is not enough.
    industrialValueAddedShare: "0.5001",
    hasLegalBoundary: true,
    hasUnifiedManagement: true,
    level: "provincial",
    hasGoodIndustrialBase: true,
    hasCompleteInfrastructure: true,
    isAdvancedInGreenManufacturing: true,
    // 鼓励 and 优先: these only rank.
    managementSystems: [],
    hasEnergyMonitoringPlatform: false,
    usesRenewableEnergy: false,
    isLowCarbonPilot: false,
    hasManyGreenFactories: false,
  },
} as const;

/** What must hold, without a figure. */
const demanded = [
  "carriesOutGreenLaw",
  "metEnergyAndEmissionTargets",
  "meetsEnvironmentalQuality",
  "firmsMeetEmissionStandards",
  "isWithinEmissionCaps",
  "hasGreenOffice",
  "meetsGreenParkEvaluation",
  "isIndustrial",
  "hasLegalBoundary",
  "hasUnifiedManagement",
  "hasGoodIndustrialBase",
  "hasCompleteInfrastructure",
  "isAdvancedInGreenManufacturing",
].flatMap((fact): readonly Variation[] => [
  { name: `${fact}: no`, change: { [`park.${fact}`]: false }, outcome: "ineligible" },
  { name: `${fact}: unknown`, change: { [`park.${fact}`]: undefined }, outcome: "undetermined" },
]);

/** Major or worse, since 2021-01-01, of either kind. */
const events = ["pollution", "ecological-damage"].flatMap((kind): readonly Variation[] => [
  {
    name: `major ${kind} on the first day of the three years`,
    change: event(kind, "2021-01-01", "major"),
    outcome: "ineligible",
  },
  {
    name: `major ${kind} the day before`,
    change: event(kind, "2020-12-31", "major"),
    outcome: "eligible",
  },
  {
    name: `extraordinary ${kind} this year`,
    change: event(kind, "2024-08-31", "extraordinary"),
    outcome: "ineligible",
  },
  { name: `serious ${kind}`, change: event(kind, "2023-05-01", "serious"), outcome: "eligible" },
  { name: `${kind} of unknown grade`, change: event(kind, "2023-05-01"), outcome: "undetermined" },
]);

const intensity = (changed: { readonly [year: number]: string }) => ({
  "park.carbonIntensity": { ...profile.park.carbonIntensity, ...changed },
});

checkPolicy("national-green-park", [
  {
    track: "park",
    on: "2024-09-01",
    profile,
    benefit: { value: "exact", amount: "200000.00" },
    variations: [
      ...demanded,
      ...events,
      {
        name: "events unknown",
        change: { "park.environmentalEvents": undefined },
        outcome: "undetermined",
      },
      { name: "carbon level in 2023", change: intensity({ 2023: "0.5001" }), outcome: "ineligible" },
      {
        name: "carbon up in 2022, down over all",
        change: intensity({ 2022: "0.5004" }),
        outcome: "ineligible",
      },
      { name: "carbon level in 2021", change: intensity({ 2021: "0.5003" }), outcome: "ineligible" },
      {
        name: "carbon of 2022 unknown",
        change: { "park.carbonIntensity": { 2020: "0.5003", 2021: "0.5002", 2023: "0.5" } },
        outcome: "undetermined",
      },
      // Nine of ten are 90%.
      { name: "one key firm not audited", change: { "park.keyFirmsAudited": 9 }, outcome: "ineligible" },
      { name: "an eleventh key firm", change: { "park.keyFirms": 11 }, outcome: "ineligible" },
      { name: "audits unknown", change: { "park.keyFirmsAudited": undefined }, outcome: "undetermined" },
      {
        name: "eliminated technology in use",
        change: { "park.usesEliminatedTechnology": true },
        outcome: "ineligible",
      },
      {
        name: "technology in use unknown",
        change: { "park.usesEliminatedTechnology": undefined },
        outcome: "undetermined",
      },
      {
        name: "eliminated products made",
        change: { "park.makesEliminatedProducts": true },
        outcome: "ineligible",
      },
      {
        name: "products unknown",
        change: { "park.makesEliminatedProducts": undefined },
        outcome: "undetermined",
      },
      { name: "one person full-time", change: { "park.greenOfficeStaff": 1 }, outcome: "ineligible" },
      { name: "three people", change: { "park.greenOfficeStaff": 3 }, outcome: "eligible" },
      { name: "staff unknown", change: { "park.greenOfficeStaff": undefined }, outcome: "undetermined" },
      {
        name: "half of the value added",
        change: { "park.industrialValueAddedShare": "0.5" },
        outcome: "ineligible",
      },
      {
        name: "share unknown",
        change: { "park.industrialValueAddedShare": undefined },
        outcome: "undetermined",
      },
      { name: "a national park", change: { "park.level": "national" }, outcome: "eligible" },
      { name: "a city's park", change: { "park.level": "municipal" }, outcome: "ineligible" },
      { name: "level unknown", change: { "park.level": undefined }, outcome: "undetermined" },
      // None of them was there in the first place; unknown does no harm either.
      {
        name: "management systems, only encouraged, unknown",
        change: { "park.managementSystems": undefined },
        outcome: "eligible",
      },
      {
        name: "low-carbon pilot, only encouraged, unknown",
        change: { "park.isLowCarbonPilot": undefined },
        outcome: "eligible",
      },
    ],
  },
]);
