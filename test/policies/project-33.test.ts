import { expect, it } from "vitest";
import { plan } from "../../src/index.js";
import type { TrackCase, Variation } from "./support.js";
import { checkPolicy } from "./support.js";

const ON = "2024-09-01";

const shared = {
  registeredIn: "420704",
  legalForm: "company",
  industry: "manufacturing",
  soundFinancialManagement: true,
  healthyOperation: true,
  accidents: [],
  isDishonestDebtor: false,
} as const;

/** What every track demands, each broken by one fact. */
const broken: readonly Variation[] = [
  { name: "registered in Wuhan", change: { "enterprise.registeredIn": "420106" }, outcome: "ineligible" },
  { name: "no company", change: { "enterprise.legalForm": "individual-business" }, outcome: "ineligible" },
  {
    name: "unsound finance",
    change: { "enterprise.soundFinancialManagement": false },
    outcome: "ineligible",
  },
  { name: "not healthy", change: { "enterprise.healthyOperation": false }, outcome: "ineligible" },
  {
    name: "major accident",
    change: { "enterprise.accidents": [{ kind: "safety", grade: "major", date: "2021-01-01" }] },
    outcome: "ineligible",
  },
  {
    name: "major accident, long ago",
    change: { "enterprise.accidents": [{ kind: "safety", grade: "major", date: "2020-12-31" }] },
    outcome: "eligible",
  },
  {
    name: "serious accident, below major",
    change: { "enterprise.accidents": [{ kind: "quality", grade: "serious", date: "2023-05-01" }] },
    outcome: "eligible",
  },
  { name: "dishonest debtor", change: { "enterprise.isDishonestDebtor": true }, outcome: "ineligible" },
  { name: "registration unknown", change: { "enterprise.registeredIn": undefined }, outcome: "undetermined" },
];

const checked = new Set<string>();

/** What all tracks demand, for the first case of a track only. */
function brokenOnce(track: string): readonly Variation[] {
  if (checked.has(track)) return [];
  checked.add(track);
  return broken;
}

const title = (kind: string, level = "provincial", granted = "2024-03-01") => ({
  kind,
  level,
  granted,
  validUntil: null,
});

type Title = ReturnType<typeof title>;

/** A digital upgrade of an above-scale firm, on the floor of 20万元. */
const upgrade = {
  enterprise: { ...shared, isAboveScale: true, titles: [], aboveScaleEnrolments: [] },
  project: {
    kind: "technical-upgrade",
    isInInvestmentStatistics: false,
    isDigitalUpgrade: true,
    totalInvestment: "200000.00",
    productiveEquipmentInvestment: "15000000.10",
  },
} as const;

function pilots(titles: readonly Title[], amount: string, more: object = {}): TrackCase {
  const [first] = titles;
  return {
    track: "pilots",
    on: ON,
    profile: { enterprise: { ...shared, titles }, ...more } as TrackCase["profile"],
    benefit: { value: "exact", amount },
    variations: [
      { name: "no title", change: { "enterprise.titles": [] }, outcome: "ineligible" },
      {
        name: "another level",
        change: { "enterprise.titles": titles.map((one) => ({ ...one, level: "municipal" })) },
        outcome: "ineligible",
      },
      {
        name: "recognised on the first day of last year",
        change: { "enterprise.titles": [{ ...first, granted: "2023-01-01" }] },
        outcome: "eligible",
      },
      {
        name: "recognised before last year",
        change: { "enterprise.titles": titles.map((one) => ({ ...one, granted: "2022-12-31" })) },
        outcome: "ineligible",
      },
      ...brokenOnce("pilots"),
    ],
  };
}

checkPolicy("ezhou-manufacturing-fund", [
  {
    track: "technical-upgrade",
    on: ON,
    profile: upgrade,
    // 10% of 15,000,000.10 is 1,500,000.01: a fen over the cap.
    benefit: { value: "exact", amount: "1500000.00", capped: true },
    variations: [
      ...brokenOnce("technical-upgrade"),
      { name: "another kind", change: { "project.kind": "promotion" }, outcome: "ineligible" },
      {
        name: "a fen under 20万元",
        change: { "project.totalInvestment": "199999.99" },
        outcome: "ineligible",
      },
      { name: "not digital", change: { "project.isDigitalUpgrade": false }, outcome: "ineligible" },
      { name: "not above scale", change: { "enterprise.isAboveScale": false }, outcome: "ineligible" },
      {
        name: "investment unknown",
        change: { "project.totalInvestment": undefined },
        outcome: "undetermined",
      },
    ],
  },
  // 10% of 15,000,000.00 is 1,500,000.00, the cap itself; 10% of 14,999,999.90 is 1,499,999.99.
  ...(
    [
      ["15000000.00", "1500000.00"],
      ["14999999.90", "1499999.99"],
    ] as const
  ).map(
    ([productiveEquipmentInvestment, amount]): TrackCase => ({
      track: "technical-upgrade",
      on: ON,
      profile: {
        ...upgrade,
        project: { ...upgrade.project, productiveEquipmentInvestment },
      } as TrackCase["profile"],
      benefit: { value: "exact", amount, capped: false },
      variations: [{ name: "another kind", change: { "project.kind": "promotion" }, outcome: "ineligible" }],
    }),
  ),
  ...(
    [
      [
        "counted in the statistics",
        {},
        { isInInvestmentStatistics: true },
        "project.isInInvestmentStatistics",
        false,
      ],
      [
        "an SRDI firm",
        { titles: [title("srdi-sme")] },
        {},
        "enterprise.titles",
        [title("srdi-sme", "municipal")],
      ],
      [
        "a national Little Giant",
        { titles: [title("little-giant", "national")] },
        {},
        "enterprise.titles",
        [{ ...title("little-giant", "national"), validUntil: "2024-08-31" }],
      ],
      [
        "an SRDI firm on the last day of validity",
        { titles: [{ ...title("srdi-sme", "provincial", "2021-09-02"), validUntil: "2024-09-01" }] },
        {},
        "enterprise.titles",
        [{ ...title("srdi-sme", "provincial", "2021-09-01"), validUntil: "2024-08-31" }],
      ],
      ["a single champion", { titles: [title("single-champion-product")] }, {}, "enterprise.titles", []],
      [
        "a national champion enterprise",
        { titles: [title("single-champion-enterprise", "national")] },
        {},
        "enterprise.titles",
        [title("single-champion-enterprise", "municipal")],
      ],
      [
        "newly above scale",
        { aboveScaleEnrolments: [{ kind: "first", date: "2021-01-01" }] },
        {},
        "enterprise.aboveScaleEnrolments",
        [{ kind: "first", date: "2020-12-31" }],
      ],
      [
        "above scale for the first time",
        { aboveScaleEnrolments: [{ kind: "first", date: "2024-09-01" }] },
        {},
        "enterprise.aboveScaleEnrolments",
        [{ kind: "first-return", date: "2024-09-01" }],
      ],
    ] as const
  ).map(
    ([name, enterprise, project, path, value]): TrackCase => ({
      track: "technical-upgrade",
      on: ON,
      profile: {
        enterprise: { ...upgrade.enterprise, ...enterprise },
        project: { ...upgrade.project, isDigitalUpgrade: false, totalInvestment: "1", ...project },
      } as TrackCase["profile"],
      benefit: { value: "exact", amount: "1500000.00" },
      variations: [{ name: `${name}, no more`, change: { [path]: value }, outcome: "ineligible" }],
    }),
  ),
  pilots([title("single-champion-product")], "200000.00"),
  pilots([title("single-champion-enterprise")], "300000.00"),
  pilots([title("smart-manufacturing-demonstration")], "300000.00"),
  pilots([title("service-oriented-manufacturing-demonstration")], "300000.00"),
  pilots([title("technological-innovation-demonstration")], "200000.00"),
  pilots([title("two-integration-demonstration")], "100000.00"),
  pilots([title("green-factory")], "300000.00"),
  pilots([title("green-supply-chain")], "300000.00"),
  // 5万元 each, at most 15万元.
  pilots([title("green-design-product")], "50000.00", { product: { greenDesignProducts: 1 } }),
  pilots([title("green-design-product")], "150000.00", { product: { greenDesignProducts: 3 } }),
  pilots([title("green-design-product")], "150000.00", { product: { greenDesignProducts: 4 } }),
  pilots([title("industrial-design-centre")], "200000.00"),
  pilots([title("industrial-design-enterprise")], "300000.00"),
  pilots([title("digital-economy-demonstration")], "300000.00"),
  pilots([title("5g-factory")], "300000.00"),
  pilots([title("cloud-benchmark")], "300000.00"),
  pilots([title("industrial-internet-platform")], "300000.00"),
  pilots([title("sme-service-platform")], "300000.00"),
  pilots([title("manufacturing-innovation-centre")], "300000.00"),
  {
    ...pilots([title("green-factory"), title("two-integration-demonstration")], "400000.00"),
    variations: [
      {
        name: "one of the two",
        change: { "enterprise.titles": [title("two-integration-demonstration")] },
        outcome: "eligible",
      },
      {
        name: "recognised nationally",
        change: { "enterprise.titles": [title("green-factory", "national")] },
        outcome: "ineligible",
      },
      { name: "titles unknown", change: { "enterprise.titles": undefined }, outcome: "undetermined" },
    ],
  },
  ...(
    [
      ["advanced-manufacturing-cluster", "national", "1000000.00"],
      ["sme-cluster", "national", "1000000.00"],
      ["key-growth-cluster", "provincial", "500000.00"],
    ] as const
  ).map(
    ([kind, level, amount]): TrackCase => ({
      track: "clusters",
      on: ON,
      profile: { enterprise: { ...shared, titles: [title(kind, level)] } } as TrackCase["profile"],
      benefit: { value: "exact", amount },
      variations: [
        { name: "not recognised", change: { "enterprise.titles": [] }, outcome: "ineligible" },
        {
          name: "another level",
          change: {
            "enterprise.titles": [title(kind, level === "national" ? "provincial" : "municipal")],
          },
          outcome: "ineligible",
        },
        {
          name: "recognised on the first day of last year",
          change: { "enterprise.titles": [title(kind, level, "2023-01-01")] },
          outcome: "eligible",
        },
        {
          name: "recognised before last year",
          change: { "enterprise.titles": [title(kind, level, "2022-12-31")] },
          outcome: "ineligible",
        },
        { name: "titles unknown", change: { "enterprise.titles": undefined }, outcome: "undetermined" },
        ...brokenOnce("clusters"),
      ],
    }),
  ),
  {
    track: "revenue-crossing",
    on: ON,
    profile: { enterprise: { ...shared, mainRevenue: { 2022: "500000000.00", 2023: "500000000.01" } } },
    benefit: { value: "range", from: "100000.00", to: "1000000.00" },
    variations: [
      ...brokenOnce("revenue-crossing"),
      { name: "no industry", change: { "enterprise.industry": "other" }, outcome: "ineligible" },
      { name: "mining", change: { "enterprise.industry": "mining" }, outcome: "eligible" },
      { name: "revenue unknown", change: { "enterprise.mainRevenue": undefined }, outcome: "undetermined" },
      {
        name: "10亿元 passed before",
        change: { "enterprise.mainRevenue": { 2022: "1000000000.01", 2023: "1100000000.00" } },
        outcome: "ineligible",
      },
      {
        name: "5亿元 itself",
        change: { "enterprise.mainRevenue": { 2022: "500000000.00", 2023: "500000000.00" } },
        outcome: "ineligible",
      },
      {
        name: "5亿元 passed before",
        change: { "enterprise.mainRevenue": { 2022: "500000000.01", 2023: "900000000.00" } },
        outcome: "ineligible",
      },
      {
        name: "10亿元 for the first time",
        change: { "enterprise.mainRevenue": { 2022: "1000000000.00", 2023: "1000000000.01" } },
        outcome: "eligible",
      },
      {
        name: "10亿元 itself",
        change: { "enterprise.mainRevenue": { 2022: "600000000.00", 2023: "1000000000.00" } },
        outcome: "ineligible",
      },
    ],
  },
  {
    track: "tax-growth",
    on: ON,
    profile: {
      enterprise: {
        ...shared,
        taxPaid: { 2020: "10000000.00", 2021: "10000000.01", 2022: "30000000.00", 2023: "30000000.01" },
      },
    },
    benefit: { value: "range", from: "100000.00", to: "1000000.00" },
    variations: [
      ...brokenOnce("tax-growth"),
      { name: "no industry", change: { "enterprise.industry": "other" }, outcome: "ineligible" },
      { name: "taxes unknown", change: { "enterprise.taxPaid": undefined }, outcome: "undetermined" },
      {
        name: "taxes of the fourth year back unknown",
        change: {
          "enterprise.taxPaid": { 2021: "10000000.01", 2022: "30000000.00", 2023: "30000000.01" },
        },
        outcome: "undetermined",
      },
      {
        name: "3,000万元 passed before",
        change: {
          "enterprise.taxPaid": {
            2020: "10000000.00",
            2021: "20000000.00",
            2022: "30000000.01",
            2023: "30000000.02",
          },
        },
        outcome: "ineligible",
      },
      {
        name: "no growth in the year before last",
        change: {
          "enterprise.taxPaid": {
            2020: "10000000.00",
            2021: "20000000.00",
            2022: "20000000.00",
            2023: "30000000.01",
          },
        },
        outcome: "ineligible",
      },
      {
        name: "3,000万元 itself",
        change: {
          "enterprise.taxPaid": { 2020: "1.00", 2021: "2.00", 2022: "3.00", 2023: "30000000.00" },
        },
        outcome: "ineligible",
      },
      {
        name: "a year without growth",
        change: {
          "enterprise.taxPaid": {
            2020: "10000000.00",
            2021: "10000000.00",
            2022: "20000000.00",
            2023: "30000000.01",
          },
        },
        outcome: "ineligible",
      },
    ],
  },
]);

it("the award for a cluster goes to the cluster's side, as row 3 prints: no part of a firm's plan", () => {
  const firm = { enterprise: { ...shared, titles: [title("sme-cluster", "national")] } };
  const { leftOut } = plan(firm as TrackCase["profile"], { on: ON });
  const own = leftOut.find(
    ({ policy, track }) => policy === "ezhou-manufacturing-fund" && track === "clusters",
  );
  expect(own?.reason).toBe("other-payee");
});
