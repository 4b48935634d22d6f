import { checkPolicy, type TrackCase, type Variation } from "./support.js";

/** The fourteen contents, as numbered. */
const factory = {
  built5gNetwork: true,
  linkedIndustrialNetworks: true,
  deployedEdgeComputing: true,
  builtBusinessSystems: true,
  networkedEquipment: true,
  integratedItAndOt: true,
  smartProductionServices: true,
  uses5gInDesign: true,
  uses5gInProduction: true,
  uses5gInInspection: true,
  uses5gInLogistics: true,
  uses5gInManagement: true,
  raisedProtection: true,
  raisedSecurityManagement: true,
} as const;

const contents = Object.keys(factory).flatMap((fact): readonly Variation[] => [
  { name: `not ${fact}`, change: { [`factory.${fact}`]: false }, outcome: "ineligible" },
  { name: `${fact} unknown`, change: { [`factory.${fact}`]: undefined }, outcome: "undetermined" },
]);

function ofIndustry(
  industry: "manufacturing" | "utilities",
  isInKeyIndustry: boolean,
  variations: readonly Variation[],
): TrackCase {
  return {
    track: "factory",
    on: "2024-09-01",
    profile: { enterprise: { industry }, factory: { ...factory, isInKeyIndustry } },
    benefit: { value: "exact", amount: "300000.00", payer: "municipal" },
    variations,
  };
}

checkPolicy("hubei-5g-factory", [
  ofIndustry("manufacturing", false, [
    ...contents,
    { name: "mine", change: { "enterprise.industry": "mining" }, outcome: "eligible" },
    {
      name: "software firm",
      change: { "enterprise.industry": "software-and-it-services" },
      outcome: "ineligible",
    },
    { name: "industry unknown", change: { "enterprise.industry": undefined }, outcome: "undetermined" },
  ]),
  // Power: a key field, though no manufacturing or mining.
  ofIndustry("utilities", true, [
    { name: "port", change: { "enterprise.industry": "other" }, outcome: "eligible" },
    { name: "no key field", change: { "factory.isInKeyIndustry": false }, outcome: "ineligible" },
  ]),
]);
