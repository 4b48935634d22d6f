import type { ProfileInput } from "../../src/index.js";
import { checkPolicy, type TrackCase, type Variation } from "./support.js";

const enterprise = {
  registeredIn: "420700",
  legalForm: "company",
  soundFinancialManagement: true,
  goodOperationAndFinance: true,
  goodCredit: true,
  violations: [],
  titles: [],
} as const;

const platform = {
  isBuiltByApplicant: true,
  isOwnedByApplicant: true,
  isBuiltAndRunning: true,
  hasLongTermPlan: true,
  hasComprehensiveStrength: true,
  hasPrecisePositioning: true,
  hasUserBase: true,
  hasProspects: true,
  hasIndustryKnowledge: true,
  usesNewTechnology: true,
  canServeDigitalTransformation: true,
} as const;

/** What the scope of the call says of each kind. */
const SCOPES = {
  industry: ["servesClusterIndustry", "offersIndustryServices"],
  region: ["servesConcentratedRegion", "offersRegionalServices"],
  technology: ["servesSpecificScenes", "combinesFrontierTechnology", "integratesTechnologyWithModels"],
  "cross-industry": [
    "servesManyIndustries",
    "offersInnovativeProducts",
    "solvesTransformationProblems",
    "meetsTransformationNeeds",
    "managesResourcesWell",
    "hasStrongCoreTechnology",
    "empowersUsers",
    "contributesToSociety",
    "isStronglySustainable",
  ],
} as const;

const title = (kind: string, level: string) => [{ kind, level, granted: "2023-05-01" }];

const no = (path: string): Variation => ({
  name: `${path} denied`,
  change: { [path]: false },
  outcome: "ineligible",
});

const shared: readonly Variation[] = [
  ...Object.keys(platform).map((name) => no(`platform.${name}`)),
  ...["soundFinancialManagement", "goodOperationAndFinance", "goodCredit"].map((name) =>
    no(`enterprise.${name}`),
  ),
  { name: "in Wuhan", change: { "enterprise.registeredIn": "420100" }, outcome: "eligible" },
  { name: "outside Hubei", change: { "enterprise.registeredIn": "360100" }, outcome: "ineligible" },
  {
    name: "a research institution",
    change: { "enterprise.legalForm": "public-institution" },
    outcome: "eligible",
  },
  { name: "an association", change: { "enterprise.legalForm": "social-organisation" }, outcome: "eligible" },
  { name: "a branch", change: { "enterprise.legalForm": "branch" }, outcome: "ineligible" },
  {
    // No window is printed: a breach of any year counts.
    name: "a violation of 2010",
    change: { "enterprise.violations": [{ kind: "other", date: "2010-01-01" }] },
    outcome: "ineligible",
  },
  {
    name: "an individual business",
    change: { "enterprise.legalForm": "individual-business" },
    outcome: "ineligible",
  },
  { name: "violations not known", change: { "enterprise.violations": undefined }, outcome: "undetermined" },
  {
    name: "already a national cross-industry platform",
    change: { "enterprise.titles": title("cross-industry-platform", "national") },
    outcome: "ineligible",
  },
  { name: "titles not known", change: { "enterprise.titles": undefined }, outcome: "undetermined" },
];

/** The three ordinary kinds are closed to whoever is a provincial platform already; the cross-industry kind is not. */
const holders: Readonly<Record<"ordinary" | "cross-industry", readonly Variation[]>> = {
  ordinary: [
    {
      name: "already a provincial platform",
      change: { "enterprise.titles": title("industrial-internet-platform", "provincial") },
      outcome: "ineligible",
    },
    {
      name: "already a provincial cross-industry platform",
      change: { "enterprise.titles": title("cross-industry-platform", "provincial") },
      outcome: "ineligible",
    },
  ],
  "cross-industry": [
    {
      name: "already a provincial platform",
      change: { "enterprise.titles": title("industrial-internet-platform", "provincial") },
      outcome: "eligible",
    },
    {
      // The row bars the holders of the national one alone.
      name: "already a provincial cross-industry platform",
      change: { "enterprise.titles": title("cross-industry-platform", "provincial") },
      outcome: "eligible",
    },
  ],
};

checkPolicy(
  "hubei-industrial-internet-platform",
  Object.entries(SCOPES).map(([kind, scope]): TrackCase => {
    const isCross = kind === "cross-industry";
    const facts = Object.fromEntries(scope.map((name) => [name, true]));
    return {
      track: kind,
      on: "2024-09-01",
      profile: {
        enterprise,
        platform: { ...platform, industrialInternetKind: kind, ...facts },
      } as ProfileInput,
      // 30万元; 100万元 for 双跨.
      benefit: isCross
        ? { value: "exact", amount: "1000000.00", payer: "provincial" }
        : { value: "exact", amount: "300000.00", payer: "municipal" },
      variations: [
        ...shared,
        ...scope.map((name) => no(`platform.${name}`)),
        ...holders[isCross ? "cross-industry" : "ordinary"],
        {
          name: "another kind of platform",
          change: { "platform.industrialInternetKind": kind === "industry" ? "region" : "industry" },
          outcome: "ineligible",
        },
        {
          name: "its kind not known",
          change: { "platform.industrialInternetKind": undefined },
          outcome: "undetermined",
        },
      ],
    };
  }),
);
