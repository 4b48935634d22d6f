import { checkPolicy } from "./support.js";

const works = (many: number, granted = "2022-01-01") =>
  Array.from({ length: many }, () => ({ kind: "patent" as const, granted: granted as "2022-01-01" }));

const centre = {
  // 18 of 30 is exactly 60%.
  designCentre: { staff: 30, qualifiedStaff: 18, intellectualProperty: works(15) },
} as const;

const firm = {
  enterprise: { industryAverageProfitMargin: { 2022: "0.08", 2023: "0.08" } },
  designCentre: {
    founded: "2022-09-01",
    isDesignMainBusiness: true,
    hasDesignFacilities: true,
    canWorkIndependently: true,
    leadsInProvince: true,
    // 12 of 20 is exactly 60%.
    designStaff: 20,
    qualifiedStaff: 12,
    // 400万元 of 1,000万元 is exactly 40%.
    designRevenue: { 2022: "4000000.00", 2023: "4000000.00" },
    totalRevenue: { 2022: "10000000.00", 2023: "10000000.00" },
    // 8% of 10,000,000.00 is 800,000.00: a fen more is above the average.
    profit: { 2022: "800000.01", 2023: "800000.01" },
  },
} as const;

checkPolicy("hubei-industrial-design-centre", [
  {
    track: "design-centre",
    on: "2024-09-01",
    profile: centre,
    benefit: { value: "exact", amount: "200000.00" },
    variations: [
      { name: "31 staff, 18 qualified", change: { "designCentre.staff": 31 }, outcome: "ineligible" },
      { name: "29 staff", change: { "designCentre.staff": 29 }, outcome: "ineligible" },
      { name: "17 of 30", change: { "designCentre.qualifiedStaff": 17 }, outcome: "ineligible" },
      {
        name: "14 patents",
        change: { "designCentre.intellectualProperty": works(14) },
        outcome: "ineligible",
      },
      {
        name: "15 patents, too old",
        change: { "designCentre.intellectualProperty": works(15, "2021-12-31") },
        outcome: "ineligible",
      },
      {
        name: "copyrights count",
        change: {
          "designCentre.intellectualProperty": [...works(14), { kind: "copyright", granted: "2024-09-01" }],
        },
        outcome: "eligible",
      },
      {
        name: "one granted tomorrow",
        change: {
          "designCentre.intellectualProperty": [...works(14), { kind: "patent", granted: "2024-09-02" }],
        },
        outcome: "ineligible",
      },
      {
        name: "patents unknown",
        change: { "designCentre.intellectualProperty": undefined },
        outcome: "undetermined",
      },
    ],
  },
  {
    track: "design-enterprise",
    on: "2024-09-01",
    profile: firm,
    benefit: { value: "exact", amount: "300000.00" },
    variations: [
      {
        name: "a day short of two years",
        change: { "designCentre.founded": "2022-09-02" },
        outcome: "ineligible",
      },
      {
        name: "another main business",
        change: { "designCentre.isDesignMainBusiness": false },
        outcome: "ineligible",
      },
      { name: "no facilities", change: { "designCentre.hasDesignFacilities": false }, outcome: "ineligible" },
      {
        name: "not on its own",
        change: { "designCentre.canWorkIndependently": false },
        outcome: "ineligible",
      },
      { name: "does not lead", change: { "designCentre.leadsInProvince": false }, outcome: "ineligible" },
      { name: "19 staff", change: { "designCentre.designStaff": 19 }, outcome: "ineligible" },
      { name: "11 of 20", change: { "designCentre.qualifiedStaff": 11 }, outcome: "ineligible" },
      {
        name: "a fen under 400万元 in one year",
        change: { "designCentre.designRevenue": { 2022: "4000000.00", 2023: "3999999.99" } },
        outcome: "ineligible",
      },
      {
        name: "under 40% in one year",
        change: { "designCentre.totalRevenue": { 2022: "10000000.01", 2023: "10000000.00" } },
        outcome: "ineligible",
      },
      {
        name: "margin equal to the average",
        change: { "designCentre.profit": { 2022: "800000.01", 2023: "800000.00" } },
        outcome: "ineligible",
      },
      {
        name: "margin equal to the average, the year before",
        change: { "designCentre.profit": { 2022: "800000.00", 2023: "800000.01" } },
        outcome: "ineligible",
      },
      {
        name: "founded unknown",
        change: { "designCentre.founded": undefined },
        outcome: "undetermined",
      },
      {
        name: "average unknown",
        change: { "enterprise.industryAverageProfitMargin": undefined },
        outcome: "undetermined",
      },
    ],
  },
  {
    // The larger revenue, in the first year without the share: 800万元 of 3,000万元.
    track: "design-enterprise",
    on: "2024-09-01",
    profile: {
      ...firm,
      designCentre: {
        ...firm.designCentre,
        designRevenue: { 2022: "8000000.00", 2023: "8000000.00" },
        totalRevenue: { 2022: "30000000.00", 2023: "15000000.00" },
        profit: { 2022: "3000000.00", 2023: "3000000.00" },
      },
    },
    benefit: { value: "exact", amount: "300000.00" },
    variations: [
      {
        name: "a fen under 800万元",
        change: { "designCentre.designRevenue": { 2022: "7999999.99", 2023: "8000000.00" } },
        outcome: "ineligible",
      },
      // 8% of 30,000,000.00 is 2,400,000.00: the margin binds this branch too.
      {
        name: "margin equal to the average",
        change: { "designCentre.profit": { 2022: "2400000.00", 2023: "3000000.00" } },
        outcome: "ineligible",
      },
      {
        name: "margin a fen above it",
        change: { "designCentre.profit": { 2022: "2400000.01", 2023: "3000000.00" } },
        outcome: "eligible",
      },
      // 799万元 of 1,500万元 is more than 40%, but 800万元 of 3,000万元 the year before is not.
      {
        name: "a branch of its own for each year",
        change: { "designCentre.designRevenue": { 2022: "8000000.00", 2023: "7990000.00" } },
        outcome: "ineligible",
      },
    ],
  },
]);
