import type { ProfileInput } from "../../src/index.js";
import { checkPolicy, type TrackCase, type Variation } from "./support.js";

const title = (kind: string, level: string, validUntil: string | null = null) => [
  { kind, level, granted: "2021-09-01", validUntil },
];

const enterprise = {
  // Five full years at the end of 2023.
  inNicheMarketSince: "2018-12-31",
  focusesOnNiche: true,
  growsSteadily: true,
  // (90,000,000 + 100,000,000 + 110,000,000) ÷ 3 = 100,000,000.
  mainRevenue: { 2021: "90000000.00", 2022: "100000000.00", 2023: "110000000.00" },
  titles: [],
  innovatesContinuously: true,
  ownsCoreIntellectualProperty: true,
  patentCountLeadsIndustry: true,
} as const;

const product = {
  isKeyMaterialComponentOrHighEnd: true,
  isNewProduct: false,
  holdsStrongMarketPosition: true,
  nationalMarketRank: 5,
  provincialMarketRank: 2,
  isExportOriented: false,
  globalMarketRank: 11,
  processLeadsNationally: true,
  isOfExcellentQuality: true,
  performanceLeadsPeers: true,
  ledStandards: true,
} as const;

const denied = [
  "product.isKeyMaterialComponentOrHighEnd",
  "enterprise.focusesOnNiche",
  "product.holdsStrongMarketPosition",
  "enterprise.growsSteadily",
  "product.processLeadsNationally",
  "product.isOfExcellentQuality",
  "product.performanceLeadsPeers",
  "enterprise.innovatesContinuously",
  "enterprise.ownsCoreIntellectualProperty",
  "enterprise.patentCountLeadsIndustry",
].map((path): Variation => ({ name: `${path} denied`, change: { [path]: false }, outcome: "ineligible" }));

const AWARDS = { product: "200000.00", enterprise: "300000.00" } as const;

/** The cases of one track; both tracks demand the same. */
function casesOf(track: keyof typeof AWARDS): readonly TrackCase[] {
  const given = (facts: object, variations: readonly Variation[], own: object = {}): TrackCase => ({
    track,
    on: "2024-09-01",
    profile: { enterprise: { ...enterprise, ...own }, product: { ...product, ...facts } } as ProfileInput,
    benefit: { value: "exact", amount: AWARDS[track], payer: "municipal" },
    variations,
  });
  return [
    given({}, [
      ...denied,
      // To take part in standards only ranks.
      { name: "no part in standards", change: { "product.ledStandards": false }, outcome: "eligible" },
      {
        name: "a day short of five years at the year's end",
        change: { "enterprise.inNicheMarketSince": "2019-01-01" },
        outcome: "ineligible",
      },
      {
        name: "sixth in the country, second in the province",
        change: { "product.nationalMarketRank": 6 },
        outcome: "ineligible",
      },
      {
        name: "rank in the country not known",
        change: { "product.nationalMarketRank": undefined },
        outcome: "undetermined",
      },
      {
        // 299,999,999.99 ÷ 3 is under one hundred million.
        name: "a fen short over three years",
        change: {
          "enterprise.mainRevenue": { 2021: "90000000.00", 2022: "100000000.00", 2023: "109999999.99" },
        },
        outcome: "ineligible",
      },
      {
        name: "a year of revenue not known",
        change: { "enterprise.mainRevenue": { 2022: "100000000.00", 2023: "110000000.00" } },
        outcome: "undetermined",
      },
    ]),
    // A new product: three years are enough.
    given(
      { isNewProduct: true },
      [
        {
          name: "an old product after all",
          change: { "product.isNewProduct": false },
          outcome: "ineligible",
        },
        {
          name: "new or not, not known",
          change: { "product.isNewProduct": undefined },
          outcome: "undetermined",
        },
        {
          name: "a day short of three years",
          change: { "enterprise.inNicheMarketSince": "2021-01-01" },
          outcome: "ineligible",
        },
      ],
      { inNicheMarketSince: "2020-12-31" },
    ),
    // First in the province, wherever in the country.
    given({ nationalMarketRank: 50, provincialMarketRank: 1 }, [
      {
        name: "second in the province",
        change: { "product.provincialMarketRank": 2 },
        outcome: "ineligible",
      },
    ]),
    // Tenth in the world, for a product that is mainly exported.
    given({ nationalMarketRank: 50, isExportOriented: true, globalMarketRank: 10 }, [
      { name: "eleventh in the world", change: { "product.globalMarketRank": 11 }, outcome: "ineligible" },
      { name: "sold at home", change: { "product.isExportOriented": false }, outcome: "ineligible" },
    ]),
    // Below one hundred million, with a title in validity.
    given(
      {},
      [
        { name: "no title", change: { "enterprise.titles": [] }, outcome: "ineligible" },
        {
          name: "a provincial SRDI SME",
          change: { "enterprise.titles": title("srdi-sme", "provincial") },
          outcome: "eligible",
        },
        {
          name: "valid to the day",
          change: { "enterprise.titles": title("little-giant", "national", "2024-09-01") },
          outcome: "eligible",
        },
        {
          name: "run out the day before",
          change: { "enterprise.titles": title("little-giant", "national", "2024-08-31") },
          outcome: "ineligible",
        },
      ],
      {
        mainRevenue: { 2021: "10000000", 2022: "10000000", 2023: "10000000" },
        titles: title("little-giant", "national"),
      },
    ),
  ];
}

checkPolicy("hubei-single-champion", [...casesOf("product"), ...casesOf("enterprise")]);
