import type { TrackCase, Variation } from "./support.js";
import { checkPolicy } from "./support.js";

/** A day of the period for which the refund is claimed: the six months are 2024-04 to 2024-09. */
const ON = "2024-09-15";

const firm = {
  enterprise: {
    vatTaxpayer: "general",
    taxCreditGrade: "B",
    licences: [],
    penalties: [],
    taxOffences: [],
  },
  product: {
    isSelfProducedRecycled: true,
    keepsPurchaseLedger: true,
    industrialPolicyClass: "permitted",
    isHighPollutionHighRisk: false,
    usesHeavilyPollutingProcess: false,
    usesHazardousWaste: false,
  },
} as const;

const penalty = (more: object) => ({
  "enterprise.penalties": [{ authority: "environment", measure: "fine", date: "2024-09-01", ...more }],
});

const grades = (["A", "B", "M"] as const).map(
  (grade): Variation => ({
    name: `credit grade ${grade}`,
    change: { "enterprise.taxCreditGrade": grade },
    outcome: "eligible",
  }),
);

const plain: TrackCase = {
  track: "taxpayer",
  on: ON,
  profile: firm,
  benefit: { value: "computed", calculator: "resource-recycling" },
  variations: [
    { name: "small-scale", change: { "enterprise.vatTaxpayer": "small-scale" }, outcome: "ineligible" },
    {
      name: "not its own product",
      change: { "product.isSelfProducedRecycled": false },
      outcome: "ineligible",
    },
    { name: "no ledger", change: { "product.keepsPurchaseLedger": false }, outcome: "ineligible" },
    {
      name: "restricted",
      change: { "product.industrialPolicyClass": "restricted" },
      outcome: "ineligible",
    },
    {
      name: "eliminated",
      change: { "product.industrialPolicyClass": "eliminated" },
      outcome: "ineligible",
    },
    {
      name: "encouraged",
      change: { "product.industrialPolicyClass": "encouraged" },
      outcome: "eligible",
    },
    {
      name: "heavily polluting process",
      change: { "product.usesHeavilyPollutingProcess": true },
      outcome: "ineligible",
    },
    {
      name: "GHW/GHF, its exception not known",
      change: { "product.isHighPollutionHighRisk": true },
      outcome: "undetermined",
    },
    {
      name: "hazardous waste without a permit",
      change: { "product.usesHazardousWaste": true },
      outcome: "ineligible",
    },
    ...grades,
    { name: "credit grade C", change: { "enterprise.taxCreditGrade": "C" }, outcome: "ineligible" },
    { name: "credit grade D", change: { "enterprise.taxCreditGrade": "D" }, outcome: "ineligible" },
    { name: "grade unknown", change: { "enterprise.taxCreditGrade": undefined }, outcome: "undetermined" },
    // 单次10万元以下含本数.
    { name: "environmental fine of 10万元", change: penalty({ amount: "100000" }), outcome: "eligible" },
    { name: "a fen more", change: penalty({ amount: "100000.01" }), outcome: "ineligible" },
    {
      name: "confiscation up to 10万元",
      change: penalty({ measure: "confiscation-of-illegal-gains", amount: "100000" }),
      outcome: "eligible",
    },
    { name: "a warning", change: penalty({ measure: "warning" }), outcome: "eligible" },
    { name: "public criticism", change: penalty({ measure: "public-criticism" }), outcome: "eligible" },
    { name: "another measure", change: penalty({ measure: "other" }), outcome: "ineligible" },
    { name: "a fine of an unknown sum", change: penalty({}), outcome: "undetermined" },
    // The first day of the six months, and the day before it.
    {
      name: "on 1 April",
      change: penalty({ amount: "100000.01", date: "2024-04-01" }),
      outcome: "ineligible",
    },
    {
      name: "on 31 March",
      change: penalty({ amount: "100000.01", date: "2024-03-31" }),
      outcome: "eligible",
    },
    {
      name: "tax fine of 10万元",
      change: penalty({ authority: "tax", amount: "100000" }),
      outcome: "eligible",
    },
    {
      name: "tax fine of a fen more",
      change: penalty({ authority: "tax", amount: "100000.01" }),
      outcome: "ineligible",
    },
    {
      name: "tax warning, which is no exception",
      change: penalty({ authority: "tax", measure: "warning" }),
      outcome: "ineligible",
    },
    {
      name: "a fine of another field",
      change: penalty({ authority: "other", amount: "900000" }),
      outcome: "eligible",
    },
    {
      name: "export-refund fraud in the period",
      change: { "enterprise.taxOffences": [{ kind: "export-refund-fraud", date: "2024-04-01" }] },
      outcome: "ineligible",
    },
    {
      name: "false invoicing before it",
      change: { "enterprise.taxOffences": [{ kind: "false-invoicing", date: "2024-03-31" }] },
      outcome: "eligible",
    },
  ],
};

const permit = {
  kind: "hazardous-waste-operation",
  issuerLevel: "municipal",
  coversResourceUse: true,
  validUntil: "2024-09-15",
} as const;

const hazardous: TrackCase = {
  ...plain,
  profile: {
    enterprise: { ...firm.enterprise, licences: [permit] },
    product: { ...firm.product, usesHazardousWaste: true },
  },
  variations: [
    { name: "no permit", change: { "enterprise.licences": [] }, outcome: "ineligible" },
    {
      name: "provincial",
      change: { "enterprise.licences": [{ ...permit, issuerLevel: "provincial" }] },
      outcome: "eligible",
    },
    {
      name: "county",
      change: { "enterprise.licences": [{ ...permit, issuerLevel: "county" }] },
      outcome: "ineligible",
    },
    {
      name: "another scope",
      change: { "enterprise.licences": [{ ...permit, coversResourceUse: false }] },
      outcome: "ineligible",
    },
    {
      name: "run out",
      change: { "enterprise.licences": [{ ...permit, validUntil: "2024-09-14" }] },
      outcome: "ineligible",
    },
  ],
};

const excepted: TrackCase = {
  ...plain,
  profile: {
    enterprise: firm.enterprise,
    product: { ...firm.product, isHighPollutionHighRisk: true, meetsHighPollutionException: true },
  },
  variations: [
    {
      name: "outside the exception",
      change: { "product.meetsHighPollutionException": false },
      outcome: "ineligible",
    },
  ],
};

/** Row 5 of part one, conditions (1) to (7). */
checkPolicy("recycling-immediate-refund", [plain, hazardous, excepted]);
