import { checkPolicy, type TrackCase, type Variation } from "./support.js";

const works = (many: number, granted: `${number}-${number}-${number}` | null = "2023-12-31") =>
  Array.from({ length: many }, () =>
    granted === null ? { kind: "patent" as const } : { kind: "patent" as const, granted },
  );
const copyright = { kind: "copyright", granted: "2021-01-01" } as const;

const profile = {
  designCentre: {
    // 40% in each of the three years.
    designExpense: { 2021: "4000000.00", 2022: "400.00", 2023: "8000000.00" },
    rdAndDesignExpense: { 2021: "10000000.00", 2022: "1000.00", 2023: "20000000.00" },
    // 25 of 50 is exactly 50%.
    teamMembers: 50,
    designQualifiedMembers: 25,
    hasManyDesignAwards: true,
    // 45 in three years are 15 a year; fewer than 100 in all.
    intellectualProperty: [copyright, ...works(44)],
  },
} as const;

const variations: readonly Variation[] = [
  {
    name: "a fen under 40% in one year of three",
    change: { "designCentre.designExpense": { 2021: "3999999.99", 2022: "400.00", 2023: "8000000.00" } },
    outcome: "ineligible",
  },
  {
    name: "a fen more spent in all",
    change: {
      "designCentre.rdAndDesignExpense": { 2021: "10000000.00", 2022: "1000.00", 2023: "20000000.01" },
    },
    outcome: "ineligible",
  },
  {
    name: "a year unknown",
    change: { "designCentre.designExpense": { 2022: "400.00", 2023: "8000000.00" } },
    outcome: "undetermined",
  },
  // 25 of 49 are still more than half.
  { name: "team of 49", change: { "designCentre.teamMembers": 49 }, outcome: "ineligible" },
  // 25 of 51 are less than half.
  { name: "team of 51", change: { "designCentre.teamMembers": 51 }, outcome: "ineligible" },
  { name: "24 qualified", change: { "designCentre.designQualifiedMembers": 24 }, outcome: "ineligible" },
  { name: "26 qualified", change: { "designCentre.designQualifiedMembers": 26 }, outcome: "eligible" },
  { name: "few awards", change: { "designCentre.hasManyDesignAwards": false }, outcome: "ineligible" },
  // 44 in three years are under 15 a year.
  {
    name: "44 in three years",
    change: { "designCentre.intellectualProperty": works(44) },
    outcome: "ineligible",
  },
  {
    name: "44 in three years, 55 before: 99 in all",
    change: { "designCentre.intellectualProperty": [...works(44), ...works(55, "2020-12-31")] },
    outcome: "ineligible",
  },
  {
    name: "100 in all, none in the three years",
    change: { "designCentre.intellectualProperty": works(100, "2020-12-31") },
    outcome: "eligible",
  },
  {
    name: "45 without dates",
    change: { "designCentre.intellectualProperty": works(45, null) },
    outcome: "undetermined",
  },
  { name: "team unknown", change: { "designCentre.teamMembers": undefined }, outcome: "undetermined" },
];

const ofTrack = (track: string): TrackCase => ({
  track,
  on: "2024-09-01",
  profile,
  // The column prints “/”.
  benefit: { value: "not-stated", payer: null },
  variations,
});

checkPolicy("national-industrial-design-centre", [ofTrack("centre"), ofTrack("design-enterprise")]);
