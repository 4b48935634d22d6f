import { checkPolicy } from "./support.js";

const profile = {
  enterprise: {
    vatTaxpayer: "general",
    // 15 of 100 is exactly 15%.
    motherMachineRdStaffMonthlyMean: { 2023: 15 },
    staffMonthlyMean: { 2023: 100 },
    // 1,500,000 of 29,000,000 + 1,000,000 is exactly 5%; 18,000,000 is exactly 60%.
    rdExpense: { 2023: "1500000.00" },
    mainRevenue: { 2023: "29000000.00" },
    otherRevenue: { 2023: "1000000.00" },
    motherMachineRevenue: { 2023: "18000000.00" },
    totalIncome: { 2023: "30000000.00" },
    listings: [{ list: "industrial-mother-machine-super-deduction", year: 2024 }],
    separateSuperDeductionAccount: true,
    accidents: [],
    violations: [],
  },
  product: { isAdvancedMotherMachine: true },
} as const;

const accident = (kind: string, grade: string, date: string) => [{ kind, grade, date }];

checkPolicy("industrial-mother-machine-super-deduction", [
  {
    track: "enterprise",
    on: "2024-09-01",
    profile,
    benefit: { value: "computed", calculator: "super-deduction", rate: "0.15" },
    variations: [
      {
        name: "another product",
        change: { "product.isAdvancedMotherMachine": false },
        outcome: "ineligible",
      },
      { name: "small-scale", change: { "enterprise.vatTaxpayer": "small-scale" }, outcome: "ineligible" },
      {
        name: "14 of 100",
        change: { "enterprise.motherMachineRdStaffMonthlyMean": { 2023: 14 } },
        outcome: "ineligible",
      },
      {
        name: "R&D a fen short",
        change: { "enterprise.rdExpense": { 2023: "1499999.99" } },
        outcome: "ineligible",
      },
      {
        name: "other revenue counts",
        change: { "enterprise.otherRevenue": { 2023: "1000000.01" } },
        outcome: "ineligible",
      },
      {
        name: "product a fen short",
        change: { "enterprise.motherMachineRevenue": { 2023: "17999999.99" } },
        outcome: "ineligible",
      },
      {
        name: "income a fen short",
        change: { "enterprise.totalIncome": { 2023: "29999999.99" } },
        outcome: "ineligible",
      },
      { name: "not listed", change: { "enterprise.listings": [] }, outcome: "ineligible" },
      {
        name: "no account",
        change: { "enterprise.separateSuperDeductionAccount": false },
        outcome: "ineligible",
      },
      {
        name: "major safety accident last year",
        change: { "enterprise.accidents": accident("safety", "major", "2023-12-31") },
        outcome: "ineligible",
      },
      {
        name: "serious one, below major",
        change: { "enterprise.accidents": accident("safety", "serious", "2023-12-31") },
        outcome: "eligible",
      },
      {
        name: "major quality accident before last year",
        change: { "enterprise.accidents": accident("quality", "major", "2022-12-31") },
        outcome: "eligible",
      },
      {
        name: "serious environmental breach",
        change: { "enterprise.violations": [{ kind: "serious-environmental", date: "2023-01-01" }] },
        outcome: "ineligible",
      },
      { name: "revenue unknown", change: { "enterprise.mainRevenue": undefined }, outcome: "undetermined" },
    ],
  },
]);
