import { expect, it } from "vitest";
import { plan } from "../../src/index.js";
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
  {
    name: "major accident before the three years",
    change: { "enterprise.accidents": [{ kind: "safety", grade: "major", date: "2020-12-31" }] },
    outcome: "eligible",
  },
  {
    name: "extraordinary accident on the first day of them",
    change: {
      "enterprise.accidents": [{ kind: "environment", grade: "extraordinary", date: "2021-01-01" }],
    },
    outcome: "ineligible",
  },
  { name: "dishonest debtor", change: { "enterprise.isDishonestDebtor": true }, outcome: "ineligible" },
  { name: "accidents unknown", change: { "enterprise.accidents": undefined }, outcome: "undetermined" },
];

type Facts = { readonly [fact: string]: unknown };

const sharedChecked = new Set<string>();

/** What all tracks demand, for the first case of a track only. */
function brokenOnce(track: string): readonly Variation[] {
  if (sharedChecked.has(track)) return [];
  sharedChecked.add(track);
  return broken;
}

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
  return { track, on: ON, profile, benefit, variations: [...variations, ...brokenOnce(track)] };
}

/** A track for a title recognised since last year; that of the `other` level does not do. */
function ofTitle(
  track: string,
  kind: string,
  level: string,
  benefit: TrackCase["benefit"],
  other?: string,
): TrackCase {
  const title = (granted: string) => [{ kind, level, granted, validUntil: null }];
  return ofTrack(track, { enterprise: { titles: title("2023-01-01") } }, benefit, [
    { name: "not recognised", change: { "enterprise.titles": [] }, outcome: "ineligible" },
    {
      name: "recognised before last year",
      change: { "enterprise.titles": title("2022-12-31") },
      outcome: "ineligible",
    },
    {
      name: "recognised today",
      change: { "enterprise.titles": title(ON) },
      outcome: "eligible",
    },
    { name: "titles unknown", change: { "enterprise.titles": undefined }, outcome: "undetermined" },
    ...(other === undefined
      ? []
      : [
          {
            name: `${other} instead`,
            change: { "enterprise.titles": [{ kind, level: other, granted: ON, validUntil: null }] },
            outcome: "ineligible" as const,
          },
        ]),
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
      {
        name: "national infrastructure instead",
        change: { "project.infrastructure": ["national-digital-infrastructure"] },
        outcome: "ineligible",
      },
      { name: "unknown", change: { "project.infrastructure": undefined }, outcome: "undetermined" },
    ],
  ),
  ofTrack(
    "identifier-node",
    { project: { isIdentifierNodeOnline: true } },
    { value: "ceiling", amount: "2000000.00" },
    [
      { name: "not online", change: { "project.isIdentifierNodeOnline": false }, outcome: "ineligible" },
      { name: "unknown", change: { "project.isIdentifierNodeOnline": undefined }, outcome: "undetermined" },
    ],
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
        name: "on another list",
        change: { "enterprise.listings": [{ list: "relending-candidates", year: 2024 }] },
        outcome: "ineligible",
      },
      {
        name: "on last year's ranking",
        change: { "enterprise.listings": [{ list: "national-digital-ranking", year: 2023 }] },
        outcome: "eligible",
      },
      {
        name: "on the ranking of the year before",
        change: { "enterprise.listings": [{ list: "national-digital-ranking", year: 2022 }] },
        outcome: "ineligible",
      },
      { name: "rankings unknown", change: { "enterprise.listings": undefined }, outcome: "undetermined" },
      {
        name: "investment unknown",
        change: { "project.totalInvestment": undefined },
        outcome: "undetermined",
      },
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
        name: "a fen under 50亿元",
        change: { "enterprise.onlineRetailSales": { 2022: "4999999999.99", 2023: "4999999999.99" } },
        outcome: "ineligible",
      },
      {
        name: "sales unknown",
        change: { "enterprise.onlineRetailSales": undefined },
        outcome: "undetermined",
      },
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
        name: "20亿元 and 30亿元 in one year",
        change: { "enterprise.mainRevenue": { 2022: "1", 2023: "3000000000.01" } },
        outcome: "eligible",
      },
      {
        name: "revenue unknown",
        change: { "enterprise.mainRevenue": undefined },
        outcome: "undetermined",
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
      { name: "no software firm", change: { "enterprise.industry": "other" }, outcome: "ineligible" },
    ],
  ),
  // Software past 20亿元 only.
  ofTrack(
    "revenue-crossing",
    {
      enterprise: {
        industry: "software-and-it-services",
        isElectronicsManufacturer: false,
        softwareRevenue: { 2022: "2000000000.00", 2023: "2000000000.01" },
        mainRevenue: { 2022: 0, 2023: 0 },
      },
    },
    yuan("300000.00"),
    [
      {
        name: "20亿元 itself",
        change: { "enterprise.softwareRevenue": { 2022: "1", 2023: "2000000000.00" } },
        outcome: "ineligible",
      },
    ],
  ),
  // Electronics past both marks in one year: the higher sum.
  ofTrack(
    "revenue-crossing",
    {
      enterprise: {
        mainRevenue: { 2022: "2000000000.00", 2023: "3000000000.01" },
        softwareRevenue: { 2022: 0, 2023: 0 },
      },
    },
    yuan("500000.00"),
    [
      {
        name: "30亿元 passed before",
        change: { "enterprise.mainRevenue": { 2022: "3000000000.01", 2023: "3000000000.02" } },
        outcome: "ineligible",
      },
    ],
  ),
  // Items 1 to 10 of the scope, and the national pilots of rows 7, 12 and 14.
  ...[
    "information-consumption-demonstration",
    "industrial-app-solution",
    "industrial-software-product",
    "industrial-app-contest-prize",
    "new-data-centre-case",
    "green-data-centre",
    "industrial-data-security-case",
    "blockchain-application-case",
    "big-data-demonstration",
    "network-security-demonstration",
    "smart-solution-task",
    "industrial-internet-demonstration",
    "it-manufacturing-integration-demonstration",
  ].map((kind) => ofTitle("national-pilots", kind, "national", yuan("500000.00"), "provincial")),
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
  ofTitle("digital-navigator", "digital-navigator", "national", yuan("2000000.00"), "provincial"),
  ofTitle(
    "national-cross-industry-platform",
    "cross-industry-platform",
    "national",
    yuan("5000000.00"),
    "provincial",
  ),
  ofTitle("integration-system-3a", "two-integration-system-3a", "national", yuan("500000.00")),
  ofTrack(
    "integration-system-3a",
    {
      enterprise: {
        industry: "mining",
        titles: [
          { kind: "two-integration-system-3a", level: "national", granted: "2024-01-01", validUntil: null },
        ],
      },
    },
    yuan("500000.00"),
    [
      { name: "utilities", change: { "enterprise.industry": "utilities" }, outcome: "eligible" },
      { name: "no industry", change: { "enterprise.industry": "other" }, outcome: "ineligible" },
      {
        name: "certified without a grade",
        change: {
          "enterprise.titles": [
            { kind: "two-integration-system", level: "national", granted: "2024-01-01", validUntil: null },
          ],
        },
        outcome: "ineligible",
      },
    ],
  ),
  ofTitle("provincial-5g-factory", "5g-factory", "provincial", yuan("300000.00"), "municipal"),
  ofTitle(
    "provincial-cross-industry-platform",
    "cross-industry-platform",
    "provincial",
    yuan("1000000.00"),
    "national",
  ),
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
      {
        name: "investment unknown",
        change: { "project.totalInvestment": undefined },
        outcome: "undetermined",
      },
    ],
  ),
  ofTrack(
    "scenarios",
    { project: { isOutstandingScenario: true, isSelectedByOffice: true } },
    yuan("500000.00"),
    [
      { name: "no scenario", change: { "project.isOutstandingScenario": false }, outcome: "ineligible" },
      { name: "not said", change: { "project.isOutstandingScenario": undefined }, outcome: "undetermined" },
      { name: "not selected", change: { "project.isSelectedByOffice": false }, outcome: "ineligible" },
    ],
  ),
  ofTitle("provincial-platform", "industrial-internet-platform", "provincial", NOTHING, "municipal"),
  ofTitle("cloud-benchmark", "cloud-benchmark", "provincial", NOTHING, "municipal"),
  ofTrack(
    "cloud-vouchers",
    { enterprise: { cloudInvoices: [{ amount: "1000.00", date: "2024-01-01" }] } },
    NOTHING,
    [
      {
        name: "bought nothing",
        change: { "enterprise.cloudInvoices": [] },
        outcome: "ineligible",
      },
      {
        name: "invoices unknown",
        change: { "enterprise.cloudInvoices": undefined },
        outcome: "undetermined",
      },
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
      { name: "level 3", change: { "enterprise.dataManagementMaturity": 3 }, outcome: "eligible" },
      {
        name: "level unknown",
        change: { "enterprise.dataManagementMaturity": undefined },
        outcome: "undetermined",
      },
      {
        name: "not the first time",
        change: { "enterprise.isFirstDataManagementCertification": false },
        outcome: "ineligible",
      },
    ],
  ),
]);

it("an identifier-resolution node is the secondary node that the sums name: one payment", () => {
  const firm = {
    enterprise: shared.enterprise,
    project: {
      ...shared.project,
      infrastructure: ["industrial-internet-secondary-node"],
      isIdentifierNodeOnline: true,
    },
  } as const;
  const { chosen, leftOut } = plan(firm, { on: ON });
  const nodes = chosen.filter(({ policy }) => policy === "hubei-digital-economy-fund");
  expect(nodes.map(({ track, upTo }) => [track, upTo])).toEqual([["nodes", "2000000.00"]]);
  expect(leftOut.find(({ track }) => track === "identifier-node")?.reason).toBe("same-payment");
});
