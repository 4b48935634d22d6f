import { checkPolicy, type TrackCase } from "./support.js";

const scored = {
  enterprise: {
    size: "medium",
    // 20 + 20 + 20 = 60, each group at or above its least: 20, 15, 15.
    innovativeScoreInnovation: 20,
    innovativeScoreGrowth: 20,
    innovativeScoreSpecialisation: 20,
    awards: [],
    titles: [],
    rdInstitutions: [],
    equityRounds: [],
  },
} as const;

/** Without a score, by one fast track. */
function fast(change: object, path: string, broken: unknown, name: string): TrackCase {
  const enterprise = { ...scored.enterprise, innovativeScoreInnovation: 0, ...change };
  return {
    track: "enterprise",
    on: "2024-09-01",
    profile: { enterprise } as TrackCase["profile"],
    benefit: { value: "not-stated" },
    variations: [{ name, change: { [path]: broken }, outcome: "ineligible" }],
  };
}

const award = (level: string, date: string) => [{ kind: "science-and-technology", level, rank: 9, date }];
const title = (kind: string, level: string, validUntil: string | null) => [
  { kind, level, granted: "2022-01-01", validUntil },
];
const equity = (paidIn: string, date: string, byQualifiedInstitution = true) => [
  { paidIn, date, byQualifiedInstitution },
];

checkPolicy("hubei-innovative-sme", [
  {
    track: "enterprise",
    on: "2024-09-01",
    profile: scored,
    benefit: { value: "not-stated" },
    variations: [
      { name: "large", change: { "enterprise.size": "large" }, outcome: "ineligible" },
      {
        name: "59.99 in all",
        change: { "enterprise.innovativeScoreGrowth": "19.99" },
        outcome: "ineligible",
      },
      {
        name: "innovation 19.99, 59.99 in all",
        change: { "enterprise.innovativeScoreInnovation": "19.99" },
        outcome: "ineligible",
      },
      { name: "a micro firm", change: { "enterprise.size": "micro" }, outcome: "eligible" },
      {
        name: "score unknown",
        change: { "enterprise.innovativeScoreGrowth": undefined },
        outcome: "undetermined",
      },
    ],
  },
  {
    // 20 + 25 + 25 = 70: innovation alone falls short of its least.
    track: "enterprise",
    on: "2024-09-01",
    profile: {
      enterprise: { ...scored.enterprise, innovativeScoreGrowth: 25, innovativeScoreSpecialisation: 25 },
    },
    benefit: { value: "not-stated" },
    variations: [
      {
        name: "innovation 19.99, 69.99 in all",
        change: { "enterprise.innovativeScoreInnovation": "19.99" },
        outcome: "ineligible",
      },
    ],
  },
  {
    // 40 + 15 + 15 = 70: growth or specialisation alone falls short of its least.
    track: "enterprise",
    on: "2024-09-01",
    profile: {
      enterprise: {
        ...scored.enterprise,
        innovativeScoreInnovation: 40,
        innovativeScoreGrowth: 15,
        innovativeScoreSpecialisation: 15,
      },
    },
    benefit: { value: "not-stated" },
    variations: [
      {
        name: "growth 14.99, 69.99 in all",
        change: { "enterprise.innovativeScoreGrowth": "14.99" },
        outcome: "ineligible",
      },
      {
        name: "specialisation 14.99, 69.99 in all",
        change: { "enterprise.innovativeScoreSpecialisation": "14.99" },
        outcome: "ineligible",
      },
    ],
  },
  {
    // 30 + 15 + 15 = 60.
    track: "enterprise",
    on: "2024-09-01",
    profile: {
      enterprise: {
        ...scored.enterprise,
        innovativeScoreInnovation: 30,
        innovativeScoreGrowth: 15,
        innovativeScoreSpecialisation: 15,
      },
    },
    benefit: { value: "not-stated" },
    variations: [
      {
        name: "growth 14.99 of 59.99",
        change: { "enterprise.innovativeScoreGrowth": "14.99" },
        outcome: "ineligible",
      },
      {
        name: "specialisation 14.99",
        change: { "enterprise.innovativeScoreSpecialisation": "14.99" },
        outcome: "ineligible",
      },
      { name: "innovation 40", change: { "enterprise.innovativeScoreInnovation": 40 }, outcome: "eligible" },
    ],
  },
  fast(
    { awards: award("provincial", "2021-01-01") },
    "enterprise.awards",
    award("provincial", "2020-12-31"),
    "award too old",
  ),
  fast(
    { awards: award("national", "2024-01-01") },
    "enterprise.awards",
    award("municipal", "2024-01-01"),
    "city award",
  ),
  fast(
    { titles: title("high-tech-enterprise", "national", "2024-09-01") },
    "enterprise.titles",
    title("high-tech-enterprise", "national", "2024-08-31"),
    "high-tech title lapsed",
  ),
  fast(
    { titles: title("technological-innovation-demonstration", "national", null) },
    "enterprise.titles",
    title("technological-innovation-demonstration", "provincial", null),
    "provincial innovation demonstration",
  ),
  fast(
    { titles: title("ip-advantage", "national", null) },
    "enterprise.titles",
    title("ip-advantage", "provincial", null),
    "provincial IP title",
  ),
  fast(
    { titles: title("ip-demonstration", "national", "2024-09-01") },
    "enterprise.titles",
    title("ip-demonstration", "national", "2024-08-31"),
    "IP demonstration lapsed",
  ),
  fast({ rdInstitutions: [{ level: "national" }] }, "enterprise.rdInstitutions", [], "no institution"),
  fast(
    { rdInstitutions: [{ level: "provincial" }] },
    "enterprise.rdInstitutions",
    [{ level: "municipal" }],
    "city institution",
  ),
  fast(
    { equityRounds: equity("5000000.00", "2021-01-01") },
    "enterprise.equityRounds",
    equity("4999999.99", "2021-01-01"),
    "equity a fen short",
  ),
  fast(
    { equityRounds: equity("5000000.00", "2021-01-01") },
    "enterprise.equityRounds",
    equity("5000000.00", "2020-12-31"),
    "equity too old",
  ),
  fast(
    { equityRounds: equity("5000000.00", "2024-01-01") },
    "enterprise.equityRounds",
    equity("5000000.00", "2024-01-01", false),
    "no qualified institution",
  ),
]);
