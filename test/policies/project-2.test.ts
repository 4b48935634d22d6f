import { describe, expect, it } from "vitest";
import { assess, type ProfileInput } from "../../src/index.js";
import { checkPolicy } from "./support.js";

const srdi = (granted: string, validUntil: string | null = null, level = "provincial") => [
  { kind: "srdi-sme", level, granted, validUntil },
];
const patent = {
  kind: "invention-patent",
  class: "I",
  relatedToMainProduct: true,
  validUntil: "2030-01-01",
} as const;

checkPolicy("national-little-giant", [
  {
    track: "enterprise",
    on: "2024-09-01",
    profile: {
      enterprise: {
        size: "medium",
        titles: srdi("2021-09-01", "2024-09-01"),
        // Three full years at the end of 2023.
        inNicheMarketSince: "2020-12-31",
        // 70% of 157,500 is 110,250; growth of 5% and 5%: 100,000 → 105,000 → 110,250.
        mainRevenue: { 2021: "100000.00", 2022: "105000.00", 2023: "110250.00" },
        revenue: { 2023: "157500.00" },
        coreBusinessesOnInformationSystems: 1,
        // 700 ÷ 1,000 = 70%.
        totalLiabilities: { 2023: "700.00" },
        totalAssets: { 2023: "1000.00" },
        intellectualProperty: [patent, patent],
        awards: [],
      },
      product: { nationalMarketShare: "0.1" },
    } as ProfileInput,
    benefit: { value: "exact", amount: "1000000.00", payer: "provincial" },
    variations: [
      { name: "large", change: { "enterprise.size": "large" }, outcome: "ineligible" },
      { name: "micro", change: { "enterprise.size": "micro" }, outcome: "eligible" },
      { name: "no SRDI title", change: { "enterprise.titles": [] }, outcome: "ineligible" },
      {
        name: "the title ran out yesterday",
        change: { "enterprise.titles": srdi("2021-08-31", "2024-08-31") },
        outcome: "ineligible",
      },
      {
        name: "a municipal title",
        change: { "enterprise.titles": srdi("2023-01-01", null, "municipal") },
        outcome: "ineligible",
      },
      { name: "titles not known", change: { "enterprise.titles": undefined }, outcome: "undetermined" },
      {
        name: "a day short of three years",
        change: { "enterprise.inNicheMarketSince": "2021-01-01" },
        outcome: "ineligible",
      },
      // 110,250 ÷ 157,500.02 is under 70%.
      {
        name: "main revenue under 70%",
        change: { "enterprise.revenue": { 2023: "157500.02" } },
        outcome: "ineligible",
      },
      {
        // Growth of the first year a hair under 5%, of the second 5%.
        name: "mean growth under 5%",
        change: { "enterprise.mainRevenue": { 2021: "100000.01", 2022: "105000.00", 2023: "110250.00" } },
        outcome: "ineligible",
      },
      {
        name: "no core business on information systems",
        change: { "enterprise.coreBusinessesOnInformationSystems": 0 },
        outcome: "ineligible",
      },
      {
        name: "liabilities over 70%",
        change: { "enterprise.totalLiabilities": { 2023: "700.01" } },
        outcome: "ineligible",
      },
      {
        name: "assets of nothing",
        change: { "enterprise.totalAssets": { 2023: "0" } },
        outcome: "ineligible",
      },
      { name: "share under 10%", change: { "product.nationalMarketShare": "0.0999" }, outcome: "ineligible" },
      { name: "one patent", change: { "enterprise.intellectualProperty": [patent] }, outcome: "ineligible" },
      {
        name: "one of two of class II",
        change: { "enterprise.intellectualProperty": [patent, { ...patent, class: "II" }] },
        outcome: "ineligible",
      },
      {
        name: "one of two has run out",
        change: { "enterprise.intellectualProperty": [patent, { ...patent, validUntil: "2024-08-31" }] },
        outcome: "ineligible",
      },
      {
        name: "one of two for another product",
        change: { "enterprise.intellectualProperty": [patent, { ...patent, relatedToMainProduct: false }] },
        outcome: "ineligible",
      },
      {
        name: "one of two of a class not known",
        change: {
          "enterprise.intellectualProperty": [
            patent,
            { kind: "invention-patent", relatedToMainProduct: true, validUntil: "2030-01-01" },
          ],
        },
        outcome: "undetermined",
      },
      // The fast track is shown and decides nothing.
      {
        name: "a national award",
        change: {
          "enterprise.awards": [
            { kind: "science-and-technology", level: "national", rank: 3, date: "2022-05-01" },
          ],
        },
        outcome: "eligible",
      },
    ],
  },
  {
    // The fast track does not stand in for a figure.
    track: "enterprise",
    on: "2024-09-01",
    outcome: "ineligible",
    profile: {
      enterprise: {
        size: "small",
        titles: [],
        awards: [{ kind: "science-and-technology", level: "national", rank: 1, date: "2024-01-01" }],
      },
    } as ProfileInput,
    benefit: { value: "exact", amount: "1000000.00" },
    variations: [],
  },
]);

describe("the fast track, shown only", () => {
  // 近三年 on 2024-09-01 begins with 2021.
  it.each([
    ["national-award", "science-and-technology", "national", 3, "2021-01-01", "met"],
    ["national-award", "science-and-technology", "national", 4, "2021-01-01", "unmet"],
    ["national-award", "science-and-technology", "national", 3, "2020-12-31", "unmet"],
    ["national-award", "science-and-technology", "provincial", 1, "2021-01-01", "unmet"],
    ["maker-in-china", "maker-in-china", "national", 50, "2021-01-01", "met"],
    ["maker-in-china", "maker-in-china", "national", 51, "2021-01-01", "unmet"],
    ["maker-in-china", "maker-in-china", "national", 50, "2020-12-31", "unmet"],
  ] as const)("%s: %s, %s, place %i, %s → %s", (id, kind, level, rank, date, outcome) => {
    const awards = [{ kind, level, rank, date }];
    const [track] = assess("national-little-giant", { enterprise: { awards } }, { on: "2024-09-01" }).tracks;
    expect(track?.requirements.find((one) => one.id === id)).toMatchObject({ kind: "preferred", outcome });
  });
});
