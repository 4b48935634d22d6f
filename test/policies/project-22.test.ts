import { checkPolicy, type Variation } from "./support.js";

const profile = {
  innovationCentre: {
    field: "optoelectronics",
    isJointlyFounded: true,
    leadHasLongEngagedInField: true,
    leadIsCompetitive: true,
    leadIsInfluential: true,
    // A chain leader only ranks first.
    leadIsKeyChainLeader: false,
    leadHasResearchAssets: true,
    leadInvestsContinuouslyInRd: true,
    leadTransfersTechnology: true,
    leadIntegratesResearchAndUse: true,
    leadIsExperiencedInCommercialisation: true,
    hasClearGoals: true,
    hasFeasiblePlan: true,
    hasGoodBase: true,
  },
} as const;

/** Every demand of the row without a figure: all but the field and what only ranks. */
const demands = Object.keys(profile.innovationCentre)
  .filter((fact) => fact !== "field" && fact !== "leadIsKeyChainLeader")
  .map(
    (fact): Variation => ({
      name: `${fact} denied`,
      change: { [`innovationCentre.${fact}`]: false },
      outcome: "ineligible",
    }),
  );

/** The other four of the five strong industries, the nine emerging ones, a locality's specialty or pillar. */
const fields = [
  "new-energy-and-connected-vehicles",
  "life-and-health",
  "high-end-equipment",
  "beidou",
  "computing-power-and-big-data",
  "artificial-intelligence",
  "software-and-information-services",
  "quantum-technology",
  "modern-textiles-and-clothing",
  "energy-saving-and-environment",
  "smart-home-appliances",
  "new-materials",
  "low-carbon-metallurgy",
  "local-specialty",
  "local-pillar",
].map(
  (field): Variation => ({
    name: `field ${field}`,
    change: { "innovationCentre.field": field },
    outcome: "eligible",
  }),
);

checkPolicy("hubei-manufacturing-innovation-centre", [
  {
    track: "centre",
    on: "2024-09-01",
    profile,
    // Not above 500万元.
    benefit: { value: "ceiling", amount: "5000000.00" },
    variations: [
      ...fields,
      { name: "another field", change: { "innovationCentre.field": "other" }, outcome: "ineligible" },
      { name: "field unknown", change: { "innovationCentre.field": undefined }, outcome: "undetermined" },
      ...demands,
      {
        name: "chain leader",
        change: { "innovationCentre.leadIsKeyChainLeader": true },
        outcome: "eligible",
      },
      {
        name: "chain leader or not unknown",
        change: { "innovationCentre.leadIsKeyChainLeader": undefined },
        outcome: "eligible",
      },
      {
        name: "founders unknown",
        change: { "innovationCentre.isJointlyFounded": undefined },
        outcome: "undetermined",
      },
    ],
  },
]);
