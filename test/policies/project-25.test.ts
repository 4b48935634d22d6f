import type { ProfileInput } from "../../src/index.js";
import { checkPolicy, type TrackCase, type Variation } from "./support.js";

const ON = "2024-09-01";

const factory = {
  meetsGreenBasics: true,
  meetsGreenInfrastructure: true,
  meetsGreenManagement: true,
  meetsGreenInputs: true,
  meetsGreenProducts: true,
  meetsGreenEmissions: true,
  meetsGreenPerformance: true,
  reachesAdvancedGreenLevel: true,
  meetsMandatoryGreenRequirements: true,
} as const;

const evaluator = {
  meetsBasicConditions: true,
  followsWorkRules: true,
  reportFollowsTemplate: true,
  distrust: [],
  // At most fifteen in the round.
  evaluationsInRound: 15,
} as const;

const no = (path: string): Variation => ({
  name: `${path} denied`,
  change: { [path]: false },
  outcome: "ineligible",
});

/** What the row demands of whoever evaluates. */
const trusted: readonly Variation[] = [
  ...["meetsBasicConditions", "followsWorkRules", "reportFollowsTemplate"].map((name) =>
    no(`evaluator.${name}`),
  ),
  {
    name: "found to cheat, three years not over",
    change: { "evaluator.distrust": [{ found: "2021-09-01", until: "2024-09-01" }] },
    outcome: "ineligible",
  },
];

/** The fifteen are of factories, parks and supply chains. */
const evaluated: readonly Variation[] = [
  ...trusted,
  { name: "sixteen evaluations", change: { "evaluator.evaluationsInRound": 16 }, outcome: "ineligible" },
];

const green = (greenDesignProducts: number, amount: string): TrackCase => ({
  track: "product",
  on: ON,
  outcome: "undetermined",
  profile: { product: { greenDesignProducts }, evaluator } as ProfileInput,
  benefit: { value: "exact", amount, payer: "municipal" },
  // What a product must be is not printed; the report on it is a third party's too, outside the fifteen.
  variations: [
    ...trusted,
    { name: "sixteen evaluations", change: { "evaluator.evaluationsInRound": 16 }, outcome: "undetermined" },
  ],
});

checkPolicy("hubei-green-manufacturing", [
  {
    track: "factory",
    on: ON,
    profile: { factory, evaluator } as ProfileInput,
    benefit: { value: "exact", amount: "300000.00", payer: "municipal" },
    variations: [
      ...Object.keys(factory).map((name) => no(`factory.${name}`)),
      ...evaluated,
      {
        name: "found to cheat, three years over",
        change: { "evaluator.distrust": [{ found: "2021-08-31", until: "2024-08-31" }] },
        outcome: "eligible",
      },
      {
        name: "evaluations not known",
        change: { "evaluator.evaluationsInRound": undefined },
        outcome: "undetermined",
      },
      {
        name: "not known whether it was found to cheat",
        change: { "evaluator.distrust": undefined },
        outcome: "undetermined",
      },
      // Optional requirements only rank.
      {
        name: "no optional requirement",
        change: { "factory.meetsOptionalGreenRequirements": false },
        outcome: "eligible",
      },
    ],
  },
  {
    // What a supply chain must be is not printed; what its evaluator must be is.
    track: "supply-chain",
    on: ON,
    outcome: "undetermined",
    profile: { evaluator } as ProfileInput,
    benefit: { value: "exact", amount: "300000.00", payer: "municipal" },
    // The factory's demands do not bind it.
    variations: [
      ...evaluated,
      {
        name: "a factory short of the mandatory requirements",
        change: { "factory.meetsMandatoryGreenRequirements": false },
        outcome: "undetermined",
      },
    ],
  },
  // Five 万元 a product, fifteen a year: two, three and four products.
  green(2, "100000.00"),
  green(3, "150000.00"),
  green(4, "150000.00"),
]);
