import { checkPolicy, type TrackCase, type Variation } from "./support.js";

const invoice = (stage: string, amount: string, date = "2024-06-30", supplierIsListed = true) => ({
  stage,
  amount,
  date,
  supplierIsListed,
});

/** A firm that qualifies, with these invoices, and what they are worth. */
function buying(
  cloudInvoices: readonly object[],
  amount: string,
  variations: readonly Variation[] = [
    { name: "nothing bought", change: { "enterprise.cloudInvoices": [] }, outcome: "ineligible" },
  ],
): TrackCase {
  return {
    track: "enterprise",
    on: "2024-09-01",
    profile: {
      enterprise: {
        registeredIn: "420704",
        size: "medium",
        industry: "manufacturing",
        isCloudSupplier: false,
        cloudInvoices,
      },
    } as TrackCase["profile"],
    benefit: { value: "exact", amount },
    variations,
  };
}

checkPolicy("hubei-cloud-voucher", [
  // 20% of 100,000 + 50% of 160,000 = 20,000 + 80,000: the yearly limit to the fen.
  buying(
    [invoice("resources", "100000.00", "2024-01-01"), invoice("ecosystem", "160000.00", "2024-09-01")],
    "100000.00",
    [
      { name: "in Wuhan", change: { "enterprise.registeredIn": "420100" }, outcome: "eligible" },
      { name: "outside Hubei", change: { "enterprise.registeredIn": "430100" }, outcome: "ineligible" },
      {
        name: "registered who knows where",
        change: { "enterprise.registeredIn": undefined },
        outcome: "undetermined",
      },
      { name: "micro", change: { "enterprise.size": "micro" }, outcome: "eligible" },
      { name: "small", change: { "enterprise.size": "small" }, outcome: "eligible" },
      { name: "large", change: { "enterprise.size": "large" }, outcome: "ineligible" },
      { name: "mining is industry", change: { "enterprise.industry": "mining" }, outcome: "eligible" },
      {
        name: "power and water are industry",
        change: { "enterprise.industry": "utilities" },
        outcome: "eligible",
      },
      {
        name: "software",
        change: { "enterprise.industry": "software-and-it-services" },
        outcome: "eligible",
      },
      { name: "a shop", change: { "enterprise.industry": "other" }, outcome: "ineligible" },
      { name: "a cloud supplier", change: { "enterprise.isCloudSupplier": true }, outcome: "ineligible" },
      {
        name: "perhaps a supplier",
        change: { "enterprise.isCloudSupplier": undefined },
        outcome: "undetermined",
      },
      {
        name: "invoices not known",
        change: { "enterprise.cloudInvoices": undefined },
        outcome: "undetermined",
      },
      {
        name: "bought last year only",
        change: { "enterprise.cloudInvoices": [invoice("resources", "100000.00", "2023-12-31")] },
        outcome: "ineligible",
      },
      {
        name: "bought on New Year's Day",
        change: { "enterprise.cloudInvoices": [invoice("resources", "100000.00", "2024-01-01")] },
        outcome: "eligible",
      },
      {
        name: "an invoice dated after the assessment",
        change: { "enterprise.cloudInvoices": [invoice("resources", "100000.00", "2024-09-02")] },
        outcome: "ineligible",
      },
      {
        name: "of suppliers off the list",
        change: { "enterprise.cloudInvoices": [invoice("resources", "100000.00", "2024-06-30", false)] },
        outcome: "ineligible",
      },
    ],
  ),
  // 99,999.99: 50% of 199,999.98. One fen more of the subsidy is the limit, two are cut.
  buying([invoice("ecosystem", "199999.98")], "99999.99"),
  buying([invoice("ecosystem", "200000.00")], "100000.00"),
  buying([invoice("ecosystem", "200000.02")], "100000.00"),
  // The four stages: 1,000 each gives 200 + 300 + 400 + 500.
  buying(
    [
      invoice("resources", "1000"),
      invoice("business", "1000"),
      invoice("capability", "1000"),
      invoice("ecosystem", "1000"),
    ],
    "1400.00",
  ),
  // Last year's invoice and that of an unlisted supplier do not count: 30% of 1,000 is left.
  buying(
    [
      invoice("business", "1000"),
      invoice("ecosystem", "5000", "2023-12-31"),
      invoice("ecosystem", "5000", "2024-02-01", false),
    ],
    "300.00",
  ),
  // 20% of 0.13 is 0.026: half-up to the fen is 0.03.
  buying([invoice("resources", "0.13")], "0.03"),
]);
