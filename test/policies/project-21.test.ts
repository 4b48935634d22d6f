import { checkPolicy, type Variation } from "./support.js";

const patent = (kind: string, granted: string, validUntil: string | null) => [{ kind, granted, validUntil }];
const accident = (kind: string, grade: string, date: string) => [{ kind, grade, date }];

const profile = {
  enterprise: {
    registeredIn: "420700",
    legalForm: "company",
    soundFinancialManagement: true,
    goodAccountingCredit: true,
    goodTaxCredit: true,
    goodBankCredit: true,
    innovationKeepsItAhead: true,
    hasRdInstitution: true,
    // Platforms of the province or above only rank.
    rdInstitutions: [],
    // In force from the day of filing to that day.
    intellectualProperty: [{ kind: "invention-patent", granted: "2024-09-01", validUntil: "2024-09-01" }],
    hasIntellectualPropertyManagement: true,
    hasQualityAssurance: true,
    hasWellKnownOwnBrand: true,
    staff: { 2023: 300 },
    rdStaff: { 2023: 50 },
    // 3,000万元 and 4,000万元.
    revenue: { 2023: "30000000.00" },
    totalAssets: { 2023: "40000000.00" },
    // Nothing earned, nothing lost.
    netProfit: { 2021: "0.00", 2022: "0.00", 2023: "0.00" },
    technologicalInnovationSelfScore: 80,
    violations: [],
    accidents: [],
  },
} as const;

/** What the row demands as it stands, without a figure. */
const plain = [
  "soundFinancialManagement",
  "goodAccountingCredit",
  "goodTaxCredit",
  "goodBankCredit",
  "innovationKeepsItAhead",
  "hasRdInstitution",
  "hasIntellectualPropertyManagement",
  "hasQualityAssurance",
  "hasWellKnownOwnBrand",
].map(
  (fact): Variation => ({
    name: `${fact} denied`,
    change: { [`enterprise.${fact}`]: false },
    outcome: "ineligible",
  }),
);

/** Safety, quality, pollution: the three years begin on 2021-01-01, and only what is major bars. */
const accidents = ["safety", "quality", "environment"].flatMap((kind): readonly Variation[] => [
  {
    name: `major ${kind} accident on the first day of the three years`,
    change: { "enterprise.accidents": accident(kind, "major", "2021-01-01") },
    outcome: "ineligible",
  },
  {
    name: `major ${kind} accident a day before them`,
    change: { "enterprise.accidents": accident(kind, "major", "2020-12-31") },
    outcome: "eligible",
  },
  {
    name: `serious ${kind} accident, below major`,
    change: { "enterprise.accidents": accident(kind, "serious", "2023-12-31") },
    outcome: "eligible",
  },
]);

checkPolicy("hubei-technological-innovation-demonstration", [
  {
    track: "enterprise",
    on: "2024-09-01",
    profile,
    benefit: { value: "exact", amount: "200000.00" },
    variations: [
      ...plain,
      {
        name: "registered in Changsha",
        change: { "enterprise.registeredIn": "430100" },
        outcome: "ineligible",
      },
      {
        name: "registered in Xiantao, under the province itself",
        change: { "enterprise.registeredIn": "429004" },
        outcome: "eligible",
      },
      { name: "no legal person", change: { "enterprise.legalForm": "branch" }, outcome: "ineligible" },
      {
        name: "a provincial key laboratory",
        change: { "enterprise.rdInstitutions": [{ kind: "key-laboratory", level: "provincial" }] },
        outcome: "eligible",
      },
      {
        name: "platforms unknown",
        change: { "enterprise.rdInstitutions": undefined },
        outcome: "eligible",
      },
      {
        name: "no intellectual property",
        change: { "enterprise.intellectualProperty": [] },
        outcome: "ineligible",
      },
      {
        name: "a utility model",
        change: { "enterprise.intellectualProperty": patent("utility-model", "2024-09-01", "2024-09-01") },
        outcome: "ineligible",
      },
      {
        name: "patent lapsed the day before",
        change: { "enterprise.intellectualProperty": patent("invention-patent", "2004-09-01", "2024-08-31") },
        outcome: "ineligible",
      },
      {
        name: "patent granted the day after",
        change: { "enterprise.intellectualProperty": patent("invention-patent", "2024-09-02", "2040-09-01") },
        outcome: "ineligible",
      },
      {
        name: "end of the patent unknown",
        change: { "enterprise.intellectualProperty": [{ kind: "invention-patent", granted: "2020-01-01" }] },
        outcome: "undetermined",
      },
      { name: "299 people", change: { "enterprise.staff": { 2023: 299 } }, outcome: "ineligible" },
      { name: "49 in R&D", change: { "enterprise.rdStaff": { 2023: 49 } }, outcome: "ineligible" },
      {
        name: "revenue a fen short",
        change: { "enterprise.revenue": { 2023: "29999999.99" } },
        outcome: "ineligible",
      },
      {
        name: "assets a fen short",
        change: { "enterprise.totalAssets": { 2023: "39999999.99" } },
        outcome: "ineligible",
      },
      {
        name: "a loss of a fen last year",
        change: { "enterprise.netProfit": { 2021: "0.00", 2022: "0.00", 2023: "-0.01" } },
        outcome: "ineligible",
      },
      {
        name: "a loss of a fen three years back",
        change: { "enterprise.netProfit": { 2021: "-0.01", 2022: "0.00", 2023: "0.00" } },
        outcome: "ineligible",
      },
      {
        name: "a loss four years back",
        change: { "enterprise.netProfit": { 2020: "-0.01", 2021: "0.00", 2022: "0.00", 2023: "0.00" } },
        outcome: "eligible",
      },
      {
        name: "profit of one of the years unknown",
        change: { "enterprise.netProfit": { 2022: "0.00", 2023: "0.00" } },
        outcome: "undetermined",
      },
      {
        name: "79.99 points",
        change: { "enterprise.technologicalInnovationSelfScore": "79.99" },
        outcome: "ineligible",
      },
      {
        name: "no score",
        change: { "enterprise.technologicalInnovationSelfScore": undefined },
        outcome: "undetermined",
      },
      {
        name: "breach of law on the first day of the three years",
        change: { "enterprise.violations": [{ kind: "other", date: "2021-01-01" }] },
        outcome: "ineligible",
      },
      {
        name: "breach of law a day before them",
        change: { "enterprise.violations": [{ kind: "other", date: "2020-12-31" }] },
        outcome: "eligible",
      },
      ...accidents,
      {
        name: "extraordinary accident this year",
        change: { "enterprise.accidents": accident("safety", "extraordinary", "2024-09-01") },
        outcome: "ineligible",
      },
      { name: "accidents unknown", change: { "enterprise.accidents": undefined }, outcome: "undetermined" },
    ],
  },
]);
