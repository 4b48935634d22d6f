import { checkPolicy, type TrackCase, type Variation } from "./support.js";

/** The chain leader; what only ranks is absent or denied. */
const shared = {
  isInfluentialInIndustry: true,
  hasSolidBusiness: true,
  hasCompleteIndustryChain: true,
  hasGreenSupplyChainBase: true,
  leadsItsChain: true,
  hasManyGreenFactorySuppliers: false,
  titles: [],
} as const;

const leader = (
  [
    "isInfluentialInIndustry",
    "hasSolidBusiness",
    "hasCompleteIndustryChain",
    "hasGreenSupplyChainBase",
    "leadsItsChain",
  ] as const
).flatMap((fact): readonly Variation[] => [
  { name: `${fact}: no`, change: { [`enterprise.${fact}`]: false }, outcome: "ineligible" },
  { name: `${fact}: unknown`, change: { [`enterprise.${fact}`]: undefined }, outcome: "undetermined" },
]);

/** A firm that meets one way of evaluation and fails the other. */
function ofIndustry(
  supplyChainIndustry: string,
  byIndicators: boolean,
  variations: readonly Variation[],
): TrackCase {
  return {
    track: "enterprise",
    on: "2024-09-01",
    profile: {
      enterprise: {
        ...shared,
        supplyChainIndustry,
        meetsGreenSupplyChainIndicators: byIndicators,
        meetsGreenSupplyChainRequirements: !byIndicators,
      },
    } as TrackCase["profile"],
    // 20万元 as printed, though the provincial title has 30万元.
    benefit: { value: "exact", amount: "200000.00" },
    variations,
  };
}

const INDICATORS = "enterprise.meetsGreenSupplyChainIndicators";
const REQUIREMENTS = "enterprise.meetsGreenSupplyChainRequirements";
const INDUSTRY = "enterprise.supplyChainIndustry";

checkPolicy("national-green-supply-chain", [
  // Three industries have the set of indicators.
  ofIndustry("electronics", true, [
    ...leader,
    { name: "machinery", change: { [INDUSTRY]: "machinery" }, outcome: "eligible" },
    { name: "vehicles", change: { [INDUSTRY]: "automobile" }, outcome: "eligible" },
    { name: "textile", change: { [INDUSTRY]: "textile" }, outcome: "ineligible" },
    { name: "industry unknown", change: { [INDUSTRY]: undefined }, outcome: "undetermined" },
    { name: "short of the indicators", change: { [INDICATORS]: false }, outcome: "ineligible" },
    { name: "indicators unknown", change: { [INDICATORS]: undefined }, outcome: "undetermined" },
    {
      name: "suppliers unknown, which only rank",
      change: { "enterprise.hasManyGreenFactorySuppliers": undefined },
      outcome: "eligible",
    },
    {
      name: "pilots unknown, which only rank",
      change: { "enterprise.titles": undefined },
      outcome: "eligible",
    },
  ]),
  // All others have the requirements; an industry that is not singled out may apply as well.
  ofIndustry("textile", false, [
    { name: "communications", change: { [INDUSTRY]: "communications" }, outcome: "eligible" },
    { name: "any other industry", change: { [INDUSTRY]: "other" }, outcome: "eligible" },
    { name: "vehicles", change: { [INDUSTRY]: "automobile" }, outcome: "ineligible" },
    { name: "short of the requirements", change: { [REQUIREMENTS]: false }, outcome: "ineligible" },
    { name: "requirements unknown", change: { [REQUIREMENTS]: undefined }, outcome: "undetermined" },
  ]),
]);
