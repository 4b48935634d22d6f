import { checkPolicy, type TrackCase, type Variation } from "./support.js";

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

const equity = (paidIn: string, date: string, byQualifiedInstitution = true) => ({
  paidIn,
  date,
  byQualifiedInstitution,
});
const award = (level: string, rank: number, date: string) => [
  { kind: "science-and-technology", level, rank, date },
];
const contest = (level: string, rank: number, date: string) => [
  { kind: "maker-in-china", level, rank, date },
];

/** The profile with some facts changed. */
function instead(change: object, variations: readonly Variation[]): TrackCase {
  return {
    track: "enterprise",
    on: "2024-09-01",
    profile: { enterprise: { ...profile.enterprise, ...change } } as TrackCase["profile"],
    benefit: { value: "exact", amount: "200000.00" },
    variations,
  };
}

/** A hundredth of a point short of the score, so that only the fast track carries it. */
function fast(change: object, variations: readonly Variation[]): TrackCase {
  return instead({ srdiSelfScore: "59.99", ...change }, variations);
}

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
      { name: "a micro firm", change: { "enterprise.size": "micro" }, outcome: "eligible" },
      { name: "59.99 points", change: { "enterprise.srdiSelfScore": "59.99" }, outcome: "ineligible" },
      { name: "no score", change: { "enterprise.srdiSelfScore": undefined }, outcome: "undetermined" },
      { name: "equity unknown", change: { "enterprise.equityRounds": undefined }, outcome: "eligible" },
    ],
  },
  // Under ten million of revenue: 8,000,000.00 + 12,000,000.00 = 20,000,000.00 of equity, on the window's two ends.
  instead(
    {
      revenue: { 2023: "9999999.99" },
      equityRounds: [equity("8000000.00", "2022-01-01"), equity("12000000.00", "2024-09-01")],
    },
    [
      {
        name: "equity a fen short",
        change: {
          "enterprise.equityRounds": [
            equity("8000000.00", "2022-01-01"),
            equity("11999999.99", "2024-09-01"),
          ],
        },
        outcome: "ineligible",
      },
      {
        name: "a round before the two years",
        change: {
          "enterprise.equityRounds": [
            equity("8000000.00", "2021-12-31"),
            equity("12000000.00", "2024-09-01"),
          ],
        },
        outcome: "ineligible",
      },
      {
        name: "a round not yet paid in",
        change: {
          "enterprise.equityRounds": [
            equity("8000000.00", "2022-01-01"),
            equity("12000000.00", "2024-09-02"),
          ],
        },
        outcome: "ineligible",
      },
      {
        name: "a round of no qualified institution",
        change: {
          "enterprise.equityRounds": [
            equity("8000000.00", "2022-01-01"),
            equity("12000000.00", "2024-09-01", false),
          ],
        },
        outcome: "ineligible",
      },
      {
        name: "equity unknown",
        change: { "enterprise.equityRounds": undefined },
        outcome: "undetermined",
      },
    ],
  ),
  fast({ awards: award("provincial", 3, "2021-01-01") }, [
    {
      name: "fourth of a provincial award",
      change: { "enterprise.awards": award("provincial", 4, "2021-01-01") },
      outcome: "ineligible",
    },
    {
      name: "provincial award before the three years",
      change: { "enterprise.awards": award("provincial", 3, "2020-12-31") },
      outcome: "ineligible",
    },
    {
      name: "city award",
      change: { "enterprise.awards": award("municipal", 1, "2021-01-01") },
      outcome: "ineligible",
    },
    { name: "score unknown", change: { "enterprise.srdiSelfScore": undefined }, outcome: "eligible" },
    { name: "awards unknown", change: { "enterprise.awards": undefined }, outcome: "undetermined" },
    {
      name: "rank unknown",
      change: {
        "enterprise.awards": [{ kind: "science-and-technology", level: "provincial", date: "2021-01-01" }],
      },
      outcome: "undetermined",
    },
  ]),
  fast({ awards: award("national", 5, "2021-01-01") }, [
    {
      name: "sixth of a national award",
      change: { "enterprise.awards": award("national", 6, "2021-01-01") },
      outcome: "ineligible",
    },
    {
      name: "national award before the three years",
      change: { "enterprise.awards": award("national", 5, "2020-12-31") },
      outcome: "ineligible",
    },
  ]),
  // (9,000,000.00 + 11,000,000.00) ÷ 2 = 10,000,000.00.
  fast({ rdExpense: { 2022: "9000000.00", 2023: "11000000.00" } }, [
    {
      name: "mean R&D under ten million",
      change: { "enterprise.rdExpense": { 2022: "8999999.99", 2023: "11000000.00" } },
      outcome: "ineligible",
    },
    {
      name: "R&D of the year before unknown",
      change: { "enterprise.rdExpense": { 2023: "11000000.00" } },
      outcome: "undetermined",
    },
  ]),
  fast({ equityRounds: [equity("60000000.00", "2022-01-01")] }, [
    {
      name: "equity a fen under sixty million",
      change: { "enterprise.equityRounds": [equity("59999999.99", "2022-01-01")] },
      outcome: "ineligible",
    },
    {
      name: "sixty million before the two years",
      change: { "enterprise.equityRounds": [equity("60000000.00", "2021-12-31")] },
      outcome: "ineligible",
    },
    {
      name: "sixty million of no qualified institution",
      change: { "enterprise.equityRounds": [equity("60000000.00", "2022-01-01", false)] },
      outcome: "ineligible",
    },
  ]),
  fast({ awards: contest("national", 500, "2021-01-01") }, [
    {
      name: "place 501",
      change: { "enterprise.awards": contest("national", 501, "2021-01-01") },
      outcome: "ineligible",
    },
    {
      name: "the province's contest",
      change: { "enterprise.awards": contest("provincial", 1, "2021-01-01") },
      outcome: "ineligible",
    },
    {
      name: "contest before the three years",
      change: { "enterprise.awards": contest("national", 500, "2020-12-31") },
      outcome: "ineligible",
    },
  ]),
]);
