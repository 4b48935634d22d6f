import { checkPolicy, type TrackCase, type Variation } from "./support.js";

const enterprise = {
  registeredIn: "420106",
  legalForm: "company",
  leadersValueIntegration: true,
  integrationIsOrganised: true,
  integrationHasRules: true,
  integrationIsFunded: true,
  hasInformationNetworkAndPlatform: true,
  informationTechnologyIsEffective: true,
  integrationPays: true,
  integrationIsWellSupported: true,
  integrationIsWorthSpreading: true,
  informatisationIsBudgeted: true,
  informatisationBudgetSuffices: true,
  tookIntegrationAssessment: true,
  titles: [],
} as const;

const broken = [
  "leadersValueIntegration",
  "integrationIsOrganised",
  "integrationHasRules",
  "integrationIsFunded",
  "hasInformationNetworkAndPlatform",
  "informationTechnologyIsEffective",
  "integrationPays",
  "integrationIsWellSupported",
  "integrationIsWorthSpreading",
  "informatisationIsBudgeted",
  "informatisationBudgetSuffices",
  "tookIntegrationAssessment",
].map(
  (fact): Variation => ({
    name: `not ${fact}`,
    change: { [`enterprise.${fact}`]: false },
    outcome: "ineligible",
  }),
);

const recognised = (granted?: string, level = "provincial") => ({
  "enterprise.titles": [
    {
      kind: "two-integration-demonstration",
      level,
      validUntil: null,
      ...(granted === undefined ? {} : { granted }),
    },
  ],
});

function ofUse(
  hasComprehensiveIntegration: boolean,
  excelsInKeyLink: boolean,
  variations: readonly Variation[],
): TrackCase {
  return {
    track: "enterprise",
    on: "2024-09-01",
    profile: { enterprise: { ...enterprise, hasComprehensiveIntegration, excelsInKeyLink } },
    benefit: { value: "exact", amount: "100000.00", payer: "municipal" },
    variations,
  };
}

checkPolicy("hubei-two-integration-demonstration", [
  ofUse(true, false, [
    ...broken,
    { name: "registered in Hunan", change: { "enterprise.registeredIn": "430100" }, outcome: "ineligible" },
    { name: "branch", change: { "enterprise.legalForm": "branch" }, outcome: "ineligible" },
    {
      name: "neither integrated nor excelling",
      change: { "enterprise.hasComprehensiveIntegration": false },
      outcome: "ineligible",
    },
    {
      name: "assessment unknown",
      change: { "enterprise.tookIntegrationAssessment": undefined },
      outcome: "undetermined",
    },
    // 2020年（不含2020年）以前: those of 2019 may apply again, those of 2020 may not.
    { name: "recognised on 2019-12-31", change: recognised("2019-12-31"), outcome: "eligible" },
    { name: "recognised on 2020-01-01", change: recognised("2020-01-01"), outcome: "ineligible" },
    { name: "recognised last year", change: recognised("2023-06-01"), outcome: "ineligible" },
    { name: "recognised some day", change: recognised(), outcome: "undetermined" },
    { name: "another level", change: recognised("2023-06-01", "municipal"), outcome: "eligible" },
    { name: "titles unknown", change: { "enterprise.titles": undefined }, outcome: "undetermined" },
  ]),
  ofUse(false, true, [
    {
      name: "excels in no key link",
      change: { "enterprise.excelsInKeyLink": false },
      outcome: "ineligible",
    },
  ]),
]);
