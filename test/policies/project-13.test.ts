import { checkPolicy, type TrackCase, type Variation } from "./support.js";

const enterprise = {
  legalForm: "company",
  isConsortium: false,
  isResearchInstitute: false,
  isInBigDataBusiness: true,
  obeysLaws: true,
  hasStrongScale: true,
  hasStrongEconomicResults: true,
  hasStrongRdCapability: true,
  hasStrongIntegrationInnovation: true,
} as const;

const project = {
  fitsBigDataDirection: true,
  stage: "completed",
  hasOwnIntellectualProperty: true,
  isTechnologicallyAdvanced: true,
  hasInnovativeModel: true,
  setsGoodExample: true,
  demonstrations: [],
} as const;

const attested = [
  "enterprise.isInBigDataBusiness",
  "enterprise.obeysLaws",
  "enterprise.hasStrongScale",
  "enterprise.hasStrongEconomicResults",
  "enterprise.hasStrongRdCapability",
  "enterprise.hasStrongIntegrationInnovation",
  "project.fitsBigDataDirection",
  "project.hasOwnIntellectualProperty",
  "project.isTechnologicallyAdvanced",
  "project.hasInnovativeModel",
  "project.setsGoodExample",
].map((path): Variation => ({ name: `not ${path}`, change: { [path]: false }, outcome: "ineligible" }));

const listed = (kind: string, validUntil: string) => ({
  "project.demonstrations": [{ kind, listed: "2022-09-01", validUntil }],
});

function ofApplicant(own: object, variations: readonly Variation[]): TrackCase {
  return {
    track: "project",
    on: "2024-09-01",
    profile: { enterprise: { ...enterprise, ...own }, project },
    benefit: { value: "exact", amount: "500000.00", payer: "provincial" },
    variations,
  };
}

checkPolicy("national-big-data-demonstration", [
  ofApplicant({}, [
    ...attested,
    { name: "branch", change: { "enterprise.legalForm": "branch" }, outcome: "ineligible" },
    { name: "form unknown", change: { "enterprise.legalForm": undefined }, outcome: "undetermined" },
    { name: "not started", change: { "project.stage": "not-started" }, outcome: "ineligible" },
    { name: "under construction", change: { "project.stage": "under-construction" }, outcome: "eligible" },
    { name: "stage unknown", change: { "project.stage": undefined }, outcome: "undetermined" },
    { name: "last day of its term", change: listed("big-data", "2024-09-01"), outcome: "ineligible" },
    { name: "term over yesterday", change: listed("big-data", "2024-08-31"), outcome: "eligible" },
    {
      name: "another pilot in its term",
      change: listed("industrial-internet", "2025-08-31"),
      outcome: "eligible",
    },
  ]),
  ofApplicant({ legalForm: "public-institution", isResearchInstitute: true }, [
    {
      name: "another public institution",
      change: { "enterprise.isResearchInstitute": false },
      outcome: "ineligible",
    },
  ]),
  ofApplicant({ legalForm: "social-organisation", isConsortium: true }, [
    { name: "no consortium", change: { "enterprise.isConsortium": false }, outcome: "ineligible" },
  ]),
]);
