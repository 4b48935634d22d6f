import { all, assess, atLeast, is, lastYear, prepare, ratio, waysToQualify } from "../../src/index.js";
import { agentTaxReport } from "../../src/reverse-invoicing/index.js";

/** Good arguments for every door of the library: from there one place after another is spoilt. */

const ON = { on: "2024-09-01" };
const FIRM = {
  enterprise: {
    size: "small",
    inNicheMarketSince: "2019-03-01",
    revenue: { 2022: "30000000", 2023: "36666666.33" },
    rdExpense: { 2023: "1099999.98" },
    srdiSelfScore: "63.5",
    aboveScaleEnrolments: [{ kind: "first", date: "2024-02-01" }],
  },
  project: { productiveEquipmentInvestment: "34120000" },
} as const;
const SCORING = { ...ON, given: {} };
const VERDICT = assess("hubei-srdi-sme", FIRM, ON as { on: "2024-09-01" });
const CONDITION = all(
  atLeast(ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue")), "0.03"),
  is("cluster.isAppliedForByCountyAuthority"),
);

const COLUMN = { accruableInput: "520000.00", reducedInput: "6500.00", line11: 3900000, line12: "520000.00" };
const PERIOD = { period: "2024-05", general: COLUMN };

const INVOICE = { id: "1", enterprise: "A", kind: "ordinary", rate: "0.01", sales: 80000 } as const;
const SELLER = { id: "Zhang", kind: "natural-person" } as const;
const MONTH = { month: "2024-05", enterprise: "A" } as const;
const REPORT = { ...MONTH, sellers: [{ location: "city", seller: SELLER, invoices: [INVOICE] }] } as const;
const RUN = { ...MONTH, rows: [{ seller: "Zhang", exempt: false, total: "624.00" }] };

/** A definition among the arguments is the program's own: so many leading ones are left as they are. */
export const OWN: Readonly<Record<string, number>> = { evaluate: 1 };

/** By sub-path and name. A `safe…` twin takes what the other takes. */
export const DOORS: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  ".": {
    applyChanges: [FIRM, waysToQualify(VERDICT)[0]?.changes ?? []],
    assess: ["hubei-srdi-sme", FIRM, ON],
    assessAll: [FIRM, ON],
    evaluate: [CONDITION, FIRM, ON],
    explain: [VERDICT],
    factJsonSchema: ["hubei-srdi-sme", { language: "en" }],
    factSchema: ["hubei-srdi-sme", {}],
    innovativeSmeScore: [FIRM, SCORING],
    isHuiqiError: [{ name: "HuiqiError", code: "inconsistent", issues: [] }],
    isoDate: ["2024-09-01"],
    isoMonth: ["2024-09"],
    nextQuestions: [FIRM, { ...ON, limit: 3 }],
    parseProfile: [FIRM],
    plan: [FIRM, { ...ON, exclude: ["hubei-srdi-sme"], require: ["ezhou-above-scale-enrolment"] }],
    prepare: [FIRM],
    profileJsonSchema: ["en"],
    qualifies: ["hubei-srdi-sme", prepare(FIRM), ON],
    ratioOf: ["0.03"],
    screener: [["hubei-srdi-sme"], ON],
    srdiScore: [FIRM, SCORING],
    timeline: ["hubei-srdi-sme", FIRM, { from: "2024-01-01", to: "2024-06-30" }],
    waysToQualify: [VERDICT, { limit: 2 }],
    wan: ["1.5"],
    yi: ["1.5"],
    yuan: ["1234.56"],
  },
  "./super-deduction": {
    chooseScheme: [PERIOD, ["integrated-circuit", "advanced-manufacturing"]],
    ledger: [[{ scheme: "advanced-manufacturing", ...PERIOD }], { opening: {} }],
    nonAccruableInputVat: [{ undividedInput: "100000", exportSales: "1000000", totalSales: "3000000" }],
    settle: [
      { scheme: "advanced-manufacturing", period: "2024-05", general: { openingBalance: 0, ...COLUMN } },
    ],
  },
  "./reverse-invoicing": {
    agentTaxReport: [REPORT],
    agentTaxes: [{ month: "2024-05", location: "city", seller: SELLER, invoices: [INVOICE] }],
    allowance: [
      { month: "2025-05", history: [{ month: "2024-06", sales: 4500000 }], candidate: "500000.01" },
    ],
    annualSettlement: [{ year: 2024, sales: 300000, method: "deemed" }],
    coreTerms: [{ month: "2024-05", location: "city" }],
    mayIssue: [
      {
        on: "2024-06-03",
        enterprise: {
          kind: "unit",
          registered: true,
          businesses: ["other-renewables"],
          licences: [{ kind: "renewable-resource-filing" }],
          vatTaxpayer: "general",
          vatMethod: "simplified",
          applied: true,
        },
        seller: { kind: "natural-person", consented: true, rollingSales: "3000000" },
        invoice: { kind: "special", rate: "0.01", price: "2020000" },
      },
    ],
    reportChanges: [RUN, agentTaxReport(REPORT)],
  },
  "./resource-recycling": {
    immediateRefund: [
      {
        sales: 1000000,
        unvouchedCost: 100000,
        totalCost: 500000,
        vatRate: "0.13",
        inputVat: 40000,
        ratio: "0.3",
      },
    ],
    reducedIncome: [{ revenue: "10000000", on: "2024-12-31", taxRate: "0.25" }],
  },
  "./subsidies": {
    cappedRate: [{ base: "34120000", rate: "0.1", cap: 1500000, already: 1400000 }],
    ceiling: [{ amount: 10000000, already: "2500000.50" }],
    enrolment: [[{ kind: "first", date: "2024-02-01" }], ON],
    firstCrossing: [
      { series: [{ year: 2022, amount: 2100000000 }], year: 2022, steps: [{ above: 1, award: 300000 }] },
    ],
    fixed: [{ amount: 300000, cap: 500000, already: 400000 }],
    perUnitCapped: [{ amount: 50000, count: 4, cap: 150000 }],
    range: [{ from: 500000, to: 1000000 }],
    subsidyFor: [
      "ezhou-manufacturing-fund",
      "technical-upgrade",
      FIRM,
      { ...ON, already: { project: "1400000" } },
    ],
    tieredRate: [
      { items: [{ amount: 200000, level: "a" }], rates: [{ level: "a", rate: "0.2" }], cap: 100000 },
    ],
  },
  "./financing": {
    guarantee: [{ amount: 10000000, on: "2024-06-03", fee: "0.008" }],
    interestSubsidy: [{ principal: 10000000, on: "2024-06-15", years: 3 }],
    relending: [{ principal: 10000000, on: "2024-06-03", extensions: 1 }],
  },
  "./sql": {
    ddl: ["hubei-srdi-sme", { dialect: "duckdb", ...ON, names: { firms: ["s", "firms"] } }],
    rowsOf: ["F1", FIRM, { dialect: "duckdb", names: { firm: "uscc" } }],
    toSql: [
      ["hubei-srdi-sme"],
      { dialect: "postgresql", ...ON, names: { facts: { "enterprise.size": "size" } } },
    ],
  },
};

/**
 * What a program writes and no stranger: the language of lists, texts, and readers of the library's own results. Wrong
 * arguments are faults of the program, which the compiler finds; even so they may not spoil anything.
 */
export const FOR_PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  ".": [
    ...["all", "any", "atLeast", "atLeastOf", "atMost", "attested", "beforeYear", "cap", "ceiling"],
    ...["completeYears", "conflict", "count", "dated", "defineCatalog", "definePolicy"],
    ...["describeAward", "describeBenefit", "describeCondition", "describeHead", "distinct", "everyYear"],
    ...["excluded", "explanationText", "firstExceeds", "firstOf", "firstReaches", "fixed", "givenPoints"],
    ...["greatest", "ifThen", "inCase", "inKind", "includes", "indicator", "is", "isNot", "issueText"],
    ...["lastYear", "lessThan", "levelAtLeast", "levelAtMost", "locatorText", "meanGrowth", "meanOfYears"],
    ...["moreThan", "noAmount", "none", "noneOf", "not", "notStated", "oneOf", "per", "perUnit"],
    ...["pointsAtLeast", "preferred", "profileSchema", "range", "rateOf", "ratio", "reading", "recentMonths"],
    ...[
      "recentYears",
      "required",
      "requirementTitle",
      "row",
      "screen",
      "select",
      "sinceYear",
      "some",
      "sum",
      "sumOf",
    ],
    ...["sumOfYears", "sumOver", "tax", "text", "tieredRate", "track", "value", "valueOn", "verdictText"],
    ...["when", "withinDivision", "yearBefore", "yearsSince", "yearsSinceAtLastYearEnd"],
  ],
  "./super-deduction": ["explainSettlement", "toSchedule4"],
  "./reverse-invoicing": [
    "explainAgentTaxes",
    "explainAllowance",
    "explainAnnualSettlement",
    "explainReportRow",
  ],
};
