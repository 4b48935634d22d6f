import { checkPolicy } from "./support.js";

const profile = {
  enterprise: {
    size: "medium",
    // Two full years on the day of filing.
    inNicheMarketSince: "2022-09-01",
    revenue: { 2023: "33333333.00" },
    // 3% of 33,333,333.00 is 999,999.99; one million is the floor.
    rdExpense: { 2022: "1000000.00", 2023: "1000000.00" },
    equityRounds: [],
    awards: [],
    srdiSelfScore: 60,
  },
} as const;

checkPolicy("hubei-srdi-sme", [
  {
    track: "enterprise",
    on: "2024-09-01",
    profile,
    benefit: { value: "exact", amount: "200000.00" },
    variations: [
      { name: "large firm", change: { "enterprise.size": "large" }, outcome: "ineligible" },
      {
        name: "a day short of two years",
        change: { "enterprise.inNicheMarketSince": "2022-09-02" },
        outcome: "ineligible",
      },
      {
        name: "R&D a fen under one million",
        change: { "enterprise.rdExpense": { 2022: "1000000.00", 2023: "999999.99" } },
        outcome: "ineligible",
      },
      // 3% of 33,333,333.34 is 1,000,000.0002: a fen more than one million is asked.
      {
        name: "R&D under 3%",
        change: { "enterprise.revenue": { 2023: "33333333.34" } },
        outcome: "ineligible",
      },
      {
        name: "3% of 33,333,333.33",
        change: { "enterprise.revenue": { 2023: "33333333.33" } },
        outcome: "eligible",
      },
      {
        name: "revenue of ten million",
        change: { "enterprise.revenue": { 2023: "10000000.00" } },
        outcome: "eligible",
      },
      {
        name: "revenue a fen under ten million, no equity",
        change: { "enterprise.revenue": { 2023: "9999999.99" } },
        outcome: "ineligible",
      },
      { name: "59.99 points", change: { "enterprise.srdiSelfScore": "59.99" }, outcome: "ineligible" },
      { name: "no score", change: { "enterprise.srdiSelfScore": undefined }, outcome: "undetermined" },
      { name: "equity unknown", change: { "enterprise.equityRounds": undefined }, outcome: "eligible" },
    ],
  },
]);
