import type { ProfileInput } from "../../src/index.js";
import { checkPolicy, type TrackCase, type Variation } from "./support.js";

const affirmed = {
  enterprise: {
    focusesOnNiche: true,
    growsSteadily: true,
    pursuesInternationalBusinessAndBrand: true,
    internationalRevenueLeadsIndustry: true,
    allocatesResourcesGlobally: true,
    valuesInnovation: true,
    hasHighLevelRdInstitution: true,
    rdIntensityLeadsIndustry: true,
    ownsCoreIntellectualProperty: true,
    patentCountLeadsIndustry: true,
    ledFormalStandards: true,
    turnsResearchToUse: true,
    intellectualPropertyPays: true,
    hasExcellentResults: true,
    mainRevenueOrProfitLeadsIndustry: true,
  },
  product: {
    isOfExcellentQuality: true,
    processIsInternationallyAdvanced: true,
    performanceLeadsInternationally: true,
    meetsAdvancedEnergyQuota: true,
  },
} as const;

const denied = Object.entries(affirmed).flatMap(([subject, facts]) =>
  Object.keys(facts).map(
    (name): Variation => ({
      name: `${name} denied`,
      change: { [`${subject}.${name}`]: false },
      outcome: "ineligible",
    }),
  ),
);

const enterprise = {
  ...affirmed.enterprise,
  // Ten full years at the end of 2023.
  inNicheMarketSince: "2013-12-31",
  // (300 + 400 + 500) ÷ 3 = 400 million.
  mainRevenue: { 2021: "300000000.00", 2022: "400000000.00", 2023: "500000000.00" },
  titles: [],
} as const;
const product = { ...affirmed.product, isNewProduct: false, globalMarketRank: 3 } as const;

const base = {
  track: "enterprise",
  on: "2024-09-01",
  // 100万元, and the row does not say who pays.
  benefit: { value: "exact", amount: "1000000.00", payer: null },
} as const;

const cases: readonly TrackCase[] = [
  {
    ...base,
    profile: { enterprise, product } as ProfileInput,
    variations: [
      ...denied,
      {
        name: "a day short of ten years",
        change: { "enterprise.inNicheMarketSince": "2014-01-01" },
        outcome: "ineligible",
      },
      {
        name: "start not known",
        change: { "enterprise.inNicheMarketSince": undefined },
        outcome: "undetermined",
      },
      { name: "fourth in the world", change: { "product.globalMarketRank": 4 }, outcome: "ineligible" },
      {
        name: "a fen short over three years",
        change: {
          "enterprise.mainRevenue": { 2021: "300000000.00", 2022: "400000000.00", 2023: "499999999.99" },
        },
        outcome: "ineligible",
      },
      // Only ranks: a title helps, its absence does not hinder.
      {
        name: "a Little Giant",
        change: { "enterprise.titles": [{ kind: "little-giant", level: "national", granted: "2023-07-01" }] },
        outcome: "eligible",
      },
      // Ten years are enough either way.
      {
        name: "not known whether it is new",
        change: { "product.isNewProduct": undefined },
        outcome: "eligible",
      },
      {
        name: "rank in the world not known",
        change: { "product.globalMarketRank": undefined },
        outcome: "undetermined",
      },
      { name: "titles not known", change: { "enterprise.titles": undefined }, outcome: "eligible" },
    ],
  },
  {
    // A new product: five years.
    ...base,
    profile: {
      enterprise: { ...enterprise, inNicheMarketSince: "2018-12-31" },
      product: { ...product, isNewProduct: true },
    } as ProfileInput,
    variations: [
      { name: "not a new product", change: { "product.isNewProduct": false }, outcome: "ineligible" },
      {
        name: "a day short of five years",
        change: { "enterprise.inNicheMarketSince": "2019-01-01" },
        outcome: "ineligible",
      },
      // Five years are enough for a new product alone.
      {
        name: "not known whether it is new",
        change: { "product.isNewProduct": undefined },
        outcome: "undetermined",
      },
    ],
  },
];

checkPolicy("national-single-champion", cases);
