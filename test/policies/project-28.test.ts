import type { TrackCase, Variation } from "./support.js";
import { checkPolicy } from "./support.js";

const ON = "2024-09-01";

const shared = {
  enterprise: {
    registeredIn: "420106",
    legalForm: "company",
    industry: "manufacturing",
    isElectronicsManufacturer: true,
    soundFinancialManagement: true,
    violations: [],
    accidents: [],
    isDishonestDebtor: false,
  },
  project: { meetsDigitalEconomyMeasures: true, isFundedByProvincialManufacturingFund: false },
} as const;

/** What every track demands, each broken by one fact. */
const broken: readonly Variation[] = [
  {
    name: "measures not met",
    change: { "project.meetsDigitalEconomyMeasures": false },
    outcome: "ineligible",
  },
  {
    name: "paid by the manufacturing fund",
    change: { "project.isFundedByProvincialManufacturingFund": true },
    outcome: "ineligible",
  },
  { name: "registered elsewhere", change: { "enterprise.registeredIn": "430100" }, outcome: "ineligible" },
  { name: "no company", change: { "enterprise.legalForm": "branch" }, outcome: "ineligible" },
  {
    name: "unsound finance",
    change: { "enterprise.soundFinancialManagement": false },
    outcome: "ineligible",
  },
  {
    name: "breach with public money three years ago",
    change: { "enterprise.violations": [{ kind: "public-funds", date: "2021-01-01" }] },
    outcome: "ineligible",
  },
  {
    name: "breach with public money before that",
    change: { "enterprise.violations": [{ kind: "public-funds", date: "2020-12-31" }] },
    outcome: "eligible",
  },
  {
    name: "major accident",
    change: { "enterprise.accidents": [{ kind: "quality", grade: "major", date: "2023-05-01" }] },
    outcome: "ineligible",
  },
  {
    name: "serious accident, below major",
    change: { "enterprise.accidents": [{ kind: "quality", grade: "serious", date: "2023-05-01" }] },
    outcome: "eligible",
  },
  { name: "dishonest debtor", change: { "enterprise.isDishonestDebtor": true }, outcome: "ineligible" },
];

type Facts = { readonly [fact: string]: unknown };

function ofTrack(
  track: string,
  own: { readonly enterprise?: Facts; readonly project?: Facts },
  benefit: TrackCase["benefit"],
  variations: readonly Variation[],
): TrackCase {
  const profile = {
    enterprise: { ...shared.enterprise, ...own.enterprise },
    project: { ...shared.project, ...own.project },
  } as TrackCase["profile"];
  return { track, on: ON, profile, benefit, variations };
}

/** A track for a title recognised since last year. */
function ofTitle(track: string, kind: string, level: string, benefit: TrackCase["benefit"]): TrackCase {
  const title = (granted: string) => [{ kind, level, granted, validUntil: null }];
  return ofTrack(track, { enterprise: { titles: title("2023-01-01") } }, benefit, [
    { name: "not recognised", change: { "enterprise.titles": [] }, outcome: "ineligible" },
    {
      name: "recognised before last year",
      change: { "enterprise.titles": title("2022-12-31") },
      outcome: "ineligible",
    },
    { name: "titles unknown", change: { "enterprise.titles": undefined }, outcome: "undetermined" },
  ]);
}

const yuan = (amount: string) => ({ value: "exact" as const, amount });
const NOTHING = { value: "not-stated" as const };

checkPolicy("hubei-digital-economy-fund", [
  ofTrack(
    "national-infrastructure",
    { project: { infrastructure: ["national-digital-infrastructure"] } },
    { value: "ceiling", amount: "5000000.00" },
    [
      ...broken,
      {
        name: "a node instead",
        change: { "project.infrastructure": ["blockchain-backbone-node"] },
        outcome: "ineligible",
      },
    ],
  ),
  ofTrack(
    "nodes",
    { project: { infrastructure: ["industrial-internet-secondary-node"] } },
    { value: "ceiling", amount: "2000000.00" },
    [
      {
        name: "a blockchain node",
        change: { "project.infrastructure": ["blockchain-backbone-node"] },
        outcome: "eligible",
      },
      { name: "nothing built", change: { "project.infrastructure": [] }, outcome: "ineligible" },
    ],
  ),
  ofTrack(
    "identifier-node",
    { project: { isIdentifierNodeOnline: true } },
    { value: "ceiling", amount: "2000000.00" },
    [{ name: "not online", change: { "project.isIdentifierNodeOnline": false }, outcome: "ineligible" }],
  ),
  ofTrack(
    "national-ranking",
    {
      enterprise: {
        listings: [{ list: "national-digital-ranking", year: 2024 }],
        onlineRetailSales: { 2022: "4999999999.99", 2023: "4999999999.99" },
      },
      project: { totalInvestment: "50000000.00" },
    },
    yuan("5000000.00"),
    [
      { name: "not ranked", change: { "enterprise.listings": [] }, outcome: "ineligible" },
      {
        name: "a fen under 5,000万元",
        change: { "project.totalInvestment": "49999999.99" },
        outcome: "ineligible",
      },
    ],
  ),
  ofTrack(
    "national-ranking",
    {
      enterprise: {
        listings: [{ list: "national-digital-ranking", year: 2024 }],
        onlineRetailSales: { 2022: "4999999999.99", 2023: "5000000000.00" },
      },
      project: { totalInvestment: "0" },
    },
    yuan("5000000.00"),
    [
      {
        name: "reached 50亿元 before",
        change: { "enterprise.onlineRetailSales": { 2022: "5000000000.00", 2023: "5000000000.00" } },
        outcome: "ineligible",
      },
    ],
  ),
  ofTrack(
    "revenue-crossing",
    {
      enterprise: {
        mainRevenue: { 2022: "2000000000.00", 2023: "2000000000.01" },
        softwareRevenue: { 2022: 0, 2023: 0 },
      },
    },
    yuan("300000.00"),
    [
      {
        name: "20亿元 itself",
        change: { "enterprise.mainRevenue": { 2022: "1", 2023: "2000000000.00" } },
        outcome: "ineligible",
      },
      {
        name: "passed before",
        change: { "enterprise.mainRevenue": { 2022: "2000000000.01", 2023: "2500000000.00" } },
        outcome: "ineligible",
      },
      {
        name: "no electronics",
        change: { "enterprise.isElectronicsManufacturer": false },
        outcome: "ineligible",
      },
    ],
  ),
  ofTrack(
    "revenue-crossing",
    {
      enterprise: {
        industry: "software-and-it-services",
        isElectronicsManufacturer: false,
        // Past 20亿元 already, past 30亿元 for the first time.
        softwareRevenue: { 2022: "2500000000.00", 2023: "3000000000.01" },
        mainRevenue: { 2022: 0, 2023: 0 },
      },
    },
    yuan("500000.00"),
    [
      {
        name: "30亿元 itself",
        change: { "enterprise.softwareRevenue": { 2022: "2500000000.00", 2023: "3000000000.00" } },
        outcome: "ineligible",
      },
    ],
  ),
  ofTitle("national-pilots", "green-data-centre", "national", yuan("500000.00")),
  ofTrack(
    "national-pilots",
    {
      enterprise: {
        titles: [
          { kind: "industrial-app-solution", level: "national", granted: "2024-01-01", validUntil: null },
          { kind: "big-data-demonstration", level: "national", granted: "2024-01-01", validUntil: null },
          { kind: "big-data-demonstration", level: "provincial", granted: "2024-01-01", validUntil: null },
        ],
      },
    },
    // Two national recognitions of 50万元 each.
    yuan("1000000.00"),
    [{ name: "none", change: { "enterprise.titles": [] }, outcome: "ineligible" }],
  ),
  ofTitle("digital-navigator", "digital-navigator", "national", yuan("2000000.00")),
  ofTitle("national-cross-industry-platform", "cross-industry-platform", "national", yuan("5000000.00")),
  ofTitle("integration-system-3a", "two-integration-system-3a", "national", yuan("500000.00")),
  ofTitle("provincial-5g-factory", "5g-factory", "provincial", yuan("300000.00")),
  ofTitle("provincial-cross-industry-platform", "cross-industry-platform", "provincial", yuan("1000000.00")),
  ofTrack(
    "new-projects",
    {
      project: {
        kind: "digital-economy",
        isNewlyStarted: true,
        totalInvestment: "10000000.00",
        isSelectedByOffice: true,
      },
    },
    { value: "ceiling", amount: "5000000.00" },
    [
      { name: "another kind", change: { "project.kind": "promotion" }, outcome: "ineligible" },
      { name: "not newly started", change: { "project.isNewlyStarted": false }, outcome: "ineligible" },
      {
        name: "a fen under 1,000万元",
        change: { "project.totalInvestment": "9999999.99" },
        outcome: "ineligible",
      },
      { name: "not selected", change: { "project.isSelectedByOffice": false }, outcome: "ineligible" },
    ],
  ),
  ofTrack(
    "scenarios",
    { project: { isOutstandingScenario: true, isSelectedByOffice: true } },
    yuan("500000.00"),
    [
      { name: "no scenario", change: { "project.isOutstandingScenario": false }, outcome: "ineligible" },
      { name: "not selected", change: { "project.isSelectedByOffice": false }, outcome: "ineligible" },
    ],
  ),
  ofTitle("provincial-platform", "industrial-internet-platform", "provincial", NOTHING),
  ofTitle("cloud-benchmark", "cloud-benchmark", "provincial", NOTHING),
  ofTrack(
    "cloud-vouchers",
    { enterprise: { cloudInvoices: [{ amount: "1000.00", date: "2024-01-01" }] } },
    NOTHING,
    [
      {
        name: "bought last year",
        change: { "enterprise.cloudInvoices": [{ amount: "1000.00", date: "2023-12-31" }] },
        outcome: "ineligible",
      },
    ],
  ),
  ofTrack(
    "data-management-maturity",
    { enterprise: { isFirstDataManagementCertification: true, dataManagementMaturity: 2 } },
    NOTHING,
    [
      { name: "level 1", change: { "enterprise.dataManagementMaturity": 1 }, outcome: "ineligible" },
      {
        name: "not the first time",
        change: { "enterprise.isFirstDataManagementCertification": false },
        outcome: "ineligible",
      },
    ],
  ),
]);
