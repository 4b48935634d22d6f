import type { ProfileInput } from "../../src/index.js";
import { checkPolicy, type Variation } from "./support.js";

const centre = (level: string, kind = "enterprise-technology-centre") => [
  { kind, level, recognised: "2015-06-01" },
];

/** On every bound of the row; 3% of 33,333,333.00 is 999,999.99. */
const enterprise = {
  legalForm: "company",
  soundFinancialManagement: true,
  goodAccountingCredit: true,
  goodTaxCredit: true,
  goodBankCredit: true,
  hasDomesticRdAndProductionBase: true,
  isDomesticBaseChineseControlled: true,
  rdInstitutions: centre("provincial"),
  innovationThroughUpgradeShowsResults: true,
  staff: { 2023: 300 },
  // Each year a fen above the one before.
  revenue: { 2020: "33333332.97", 2021: "33333332.98", 2022: "33333332.99", 2023: "33333333.00" },
  totalAssets: { 2023: "40000000.00" },
  rdExpense: { 2023: "999999.99" },
  drivesIndustry: true,
  hasOwnBrand: true,
  netProfit: { 2021: "0.01", 2022: "0.01", 2023: "0.01" },
  totalProfit: { 2020: "1.00", 2021: "1.01", 2022: "1.02", 2023: "1.03" },
  hasAmpleCashFlow: true,
} as const;

const denied = [
  "soundFinancialManagement",
  "goodAccountingCredit",
  "goodTaxCredit",
  "goodBankCredit",
  "hasDomesticRdAndProductionBase",
  "isDomesticBaseChineseControlled",
  "innovationThroughUpgradeShowsResults",
  "drivesIndustry",
  "hasOwnBrand",
  "hasAmpleCashFlow",
].map(
  (name): Variation => ({
    name: `${name} denied`,
    change: { [`enterprise.${name}`]: false },
    outcome: "ineligible",
  }),
);

/** Figures of some years put in the place of those of the profile. */
const year = (fact: "revenue" | "netProfit" | "totalProfit", figures: object) => ({
  [`enterprise.${fact}`]: { ...enterprise[fact], ...figures },
});

checkPolicy("national-technological-innovation-demonstration", [
  {
    track: "enterprise",
    on: "2024-09-01",
    profile: { enterprise } as ProfileInput,
    benefit: { value: "exact", amount: "1000000.00", payer: "provincial" },
    variations: [
      ...denied,
      { name: "a branch", change: { "enterprise.legalForm": "branch" }, outcome: "ineligible" },
      {
        name: "a national technology centre",
        change: { "enterprise.rdInstitutions": centre("national") },
        outcome: "eligible",
      },
      {
        name: "a municipal technology centre",
        change: { "enterprise.rdInstitutions": centre("municipal") },
        outcome: "ineligible",
      },
      {
        name: "a provincial laboratory instead",
        change: { "enterprise.rdInstitutions": centre("provincial", "key-laboratory") },
        outcome: "ineligible",
      },
      { name: "no institution", change: { "enterprise.rdInstitutions": [] }, outcome: "ineligible" },
      { name: "299 people", change: { "enterprise.staff": { 2023: 299 } }, outcome: "ineligible" },
      { name: "people not known", change: { "enterprise.staff": undefined }, outcome: "undetermined" },
      {
        name: "assets a fen short",
        change: { "enterprise.totalAssets": { 2023: "39999999.99" } },
        outcome: "ineligible",
      },
      {
        name: "R&D a fen short of 3%",
        change: { "enterprise.rdExpense": { 2023: "999999.98" } },
        outcome: "ineligible",
      },
      {
        name: "a year without net profit",
        change: year("netProfit", { 2021: "0.00" }),
        outcome: "ineligible",
      },
      { name: "a loss the year before", change: year("netProfit", { 2022: "-0.01" }), outcome: "ineligible" },
      {
        name: "revenue level for a year",
        change: year("revenue", { 2022: "33333332.98" }),
        outcome: "ineligible",
      },
      {
        name: "revenue no more than in the base year",
        change: year("revenue", { 2020: "33333332.98" }),
        outcome: "ineligible",
      },
      {
        name: "revenue of the base year unknown",
        change: { "enterprise.revenue": { 2021: "33333332.98", 2022: "33333332.99", 2023: "33333333.00" } },
        outcome: "undetermined",
      },
      {
        name: "total profit level for a year",
        change: year("totalProfit", { 2023: "1.02" }),
        outcome: "ineligible",
      },
      {
        name: "net profit of a year unknown",
        change: year("netProfit", { 2022: undefined }),
        outcome: "undetermined",
      },
      { name: "total profit falls", change: year("totalProfit", { 2021: "0.99" }), outcome: "ineligible" },
    ],
  },
  {
    // Revenue on its own bound: 30 million, of which 3% are 900,000.
    track: "enterprise",
    on: "2024-09-01",
    profile: {
      enterprise: {
        ...enterprise,
        revenue: { 2020: "29000000", 2021: "29500000", 2022: "29999999.98", 2023: "30000000.00" },
      },
    } as ProfileInput,
    benefit: { value: "exact", amount: "1000000.00", payer: "provincial" },
    variations: [
      {
        name: "revenue a fen under 30 million",
        change: {
          "enterprise.revenue": {
            2020: "29000000",
            2021: "29500000",
            2022: "29999999.98",
            2023: "29999999.99",
          },
        },
        outcome: "ineligible",
      },
    ],
  },
]);
