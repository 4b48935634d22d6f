import type { ProfileInput } from "../../src/index.js";
import { checkPolicy, type TrackCase, type Variation } from "./support.js";

const ON = "2024-09-01";

const platform = {
  // Two full years on the day of filing.
  operatingSince: "2022-09-01",
  hasSoundFinances: true,
  isProperlyRun: true,
  hasGoodProspects: true,
  isSustainable: true,
  operatorKind: "sme-service",
  hasOutstandingResults: true,
  smesServed: { 2023: 80 },
  userSatisfaction: "0.8",
  hasPremises: true,
  hasServiceFacilities: true,
  mobilisesSocialResources: true,
  gatheredInstitutions: 3,
  hasManagementRules: true,
  hasServiceProcesses: true,
  hasReasonableFees: true,
  hasServiceQualityAssurance: true,
  hasClearDevelopmentPlan: true,
  hasYearlyServiceGoals: true,
  hasCompleteTeam: true,
  smeServiceStaff: 8,
  // No service reaches its figure: the cases below raise one each.
  offlineFirmsServed: { 2023: 79 },
  informationEvents: { 2023: 7 },
  technicalEvents: { 2023: 4 },
  startupEvents: { 2023: 4 },
  traineeVisits: { 2023: 799 },
  financingEvents: { 2023: 4 },
  financingArranged: { 2023: "99999999.99" },
  isFinancingGuarantor: false,
  newGuarantees: { 2023: "499999999.99" },
} as const;

const enterprise = { legalForm: "public-institution", totalAssets: { 2023: "1500000.00" } } as const;

/** A platform that offers one service just so. */
function offering(service: object, variations: readonly Variation[]): TrackCase {
  return {
    track: "platform",
    on: ON,
    profile: { enterprise, platform: { ...platform, ...service } } as ProfileInput,
    benefit: { value: "exact", amount: "300000.00", payer: "municipal" },
    variations,
  };
}

const denied = Object.entries(platform)
  .filter(([name, value]) => value === true && name !== "isFinancingGuarantor")
  .map(
    ([name]): Variation => ({
      name: `${name} denied`,
      change: { [`platform.${name}`]: false },
      outcome: "ineligible",
    }),
  );

checkPolicy("hubei-sme-service-platform", [
  offering({ technicalEvents: { 2023: 5 } }, [
    ...denied,
    {
      name: "a day short of two years",
      change: { "platform.operatingSince": "2022-09-02" },
      outcome: "ineligible",
    },
    {
      name: "assets a fen short",
      change: { "enterprise.totalAssets": { 2023: "1499999.99" } },
      outcome: "ineligible",
    },
    { name: "a company", change: { "enterprise.legalForm": "company" }, outcome: "eligible" },
    {
      name: "an association",
      change: { "enterprise.legalForm": "social-organisation" },
      outcome: "eligible",
    },
    { name: "a branch", change: { "enterprise.legalForm": "branch" }, outcome: "ineligible" },
    ...["intermediary", "technology-service", "research-institute", "online-service-enterprise"].map(
      (kind): Variation => ({
        name: `operator: ${kind}`,
        change: { "platform.operatorKind": kind },
        outcome: "eligible",
      }),
    ),
    {
      name: "an operator of another kind",
      change: { "platform.operatorKind": "other" },
      outcome: "ineligible",
    },
    { name: "79 SMEs served", change: { "platform.smesServed": { 2023: 79 } }, outcome: "ineligible" },
    {
      name: "SMEs served of the year before only",
      change: { "platform.smesServed": { 2022: 200 } },
      outcome: "undetermined",
    },
    {
      name: "satisfaction of 79.99%",
      change: { "platform.userSatisfaction": "0.7999" },
      outcome: "ineligible",
    },
    {
      name: "two institutions gathered",
      change: { "platform.gatheredInstitutions": 2 },
      outcome: "ineligible",
    },
    { name: "seven people", change: { "platform.smeServiceStaff": 7 }, outcome: "ineligible" },
    {
      name: "four technical events, no other service",
      change: { "platform.technicalEvents": { 2023: 4 } },
      outcome: "ineligible",
    },
    {
      name: "technical events not known",
      change: { "platform.technicalEvents": undefined },
      outcome: "undetermined",
    },
  ]),
  offering({ offlineFirmsServed: { 2023: 80 }, informationEvents: { 2023: 8 } }, [
    {
      name: "79 firms offline",
      change: { "platform.offlineFirmsServed": { 2023: 79 } },
      outcome: "ineligible",
    },
    { name: "seven events", change: { "platform.informationEvents": { 2023: 7 } }, outcome: "ineligible" },
  ]),
  offering({ startupEvents: { 2023: 5 } }, [
    {
      name: "four start-up events",
      change: { "platform.startupEvents": { 2023: 4 } },
      outcome: "ineligible",
    },
  ]),
  offering({ traineeVisits: { 2023: 800 } }, [
    { name: "799 trainees", change: { "platform.traineeVisits": { 2023: 799 } }, outcome: "ineligible" },
  ]),
  offering({ financingEvents: { 2023: 5 }, financingArranged: { 2023: "100000000.00" } }, [
    {
      name: "four financing events",
      change: { "platform.financingEvents": { 2023: 4 } },
      outcome: "ineligible",
    },
    {
      name: "a fen under 100 million arranged",
      change: { "platform.financingArranged": { 2023: "99999999.99" } },
      outcome: "ineligible",
    },
  ]),
  offering({ isFinancingGuarantor: true, newGuarantees: { 2023: "500000000.00" } }, [
    { name: "no guarantor", change: { "platform.isFinancingGuarantor": false }, outcome: "ineligible" },
    {
      name: "a fen under 500 million guaranteed",
      change: { "platform.newGuarantees": { 2023: "499999999.99" } },
      outcome: "ineligible",
    },
  ]),
]);
