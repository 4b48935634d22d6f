import { checkPolicy, type TrackCase, type Variation } from "./support.js";

const ON = "2024-09-01";

/** Scenes of the guide, one in each of these links. */
const inLinks = (links: string) =>
  [...links].map((link, index) => ({ name: `scene ${index + 1}`, link, isTypical: true }));

const accident = (kind: string, grade: string, date: string) => [{ kind, grade, date }];

const project = {
  // Eight scenes in eight links: both bounds.
  smartScenes: inLinks("abcdefgh"),
  followsFactoryTask: true,
  smartMaturity: 2,
} as const;

const enterprise = {
  registeredIn: "420700",
  legalForm: "company",
  titles: [],
  accidents: [],
  violations: [],
  badCreditRecords: [],
  hadGoodResultsForThreeYears: true,
  drivesManufacturingInnovation: true,
  setsExample: true,
  usesSecureKeyTechnology: true,
  hasIntellectualPropertyDispute: false,
  agreesToSiteReview: true,
  agreesToSpreadExperience: true,
} as const;

/** What somebody must affirm, each denied. */
const denied = [
  "project.followsFactoryTask",
  "enterprise.hadGoodResultsForThreeYears",
  "enterprise.drivesManufacturingInnovation",
  "enterprise.setsExample",
  "enterprise.usesSecureKeyTechnology",
  "enterprise.agreesToSiteReview",
  "enterprise.agreesToSpreadExperience",
].map((path): Variation => ({ name: `${path} denied`, change: { [path]: false }, outcome: "ineligible" }));

const base = {
  track: "enterprise",
  on: ON,
  benefit: { value: "exact", amount: "300000.00", payer: "municipal" },
} as const;

checkPolicy("hubei-smart-manufacturing-pilot", [
  {
    ...base,
    profile: { enterprise, project } as TrackCase["profile"],
    variations: [
      ...denied,
      { name: "seven scenes", change: { "project.smartScenes": inLinks("abcdefg") }, outcome: "ineligible" },
      {
        name: "eight scenes in seven links",
        change: { "project.smartScenes": inLinks("abcdefgg") },
        outcome: "ineligible",
      },
      {
        name: "nine scenes in eight links",
        change: { "project.smartScenes": inLinks("abcdefghh") },
        outcome: "eligible",
      },
      {
        name: "a ninth scene that the guide does not have",
        change: {
          "project.smartScenes": [...inLinks("abcdefgh"), { name: "own", link: "z", isTypical: false }],
        },
        outcome: "ineligible",
      },
      { name: "scenes not known", change: { "project.smartScenes": undefined }, outcome: "undetermined" },
      {
        name: "holds a factory task",
        change: {
          "enterprise.titles": [{ kind: "smart-factory-task", level: "national", granted: "2022-01-01" }],
        },
        outcome: "ineligible",
      },
      {
        name: "holds another title",
        change: {
          "enterprise.titles": [{ kind: "green-factory", level: "national", granted: "2022-01-01" }],
        },
        outcome: "eligible",
      },
      {
        name: "maturity of one, guidance not known",
        change: { "project.smartMaturity": 1 },
        outcome: "undetermined",
      },
      { name: "maturity not known", change: { "project.smartMaturity": undefined }, outcome: "undetermined" },
      // The three years before the application: 2021 to 2023, and this year so far.
      ...["safety", "environment"].flatMap((kind): readonly Variation[] => [
        {
          name: `major ${kind} accident on 2021-01-01`,
          change: { "enterprise.accidents": accident(kind, "major", "2021-01-01") },
          outcome: "ineligible",
        },
        {
          name: `major ${kind} accident on 2020-12-31`,
          change: { "enterprise.accidents": accident(kind, "major", "2020-12-31") },
          outcome: "eligible",
        },
        {
          name: `extraordinary ${kind} accident today`,
          change: { "enterprise.accidents": accident(kind, "extraordinary", ON) },
          outcome: "ineligible",
        },
        {
          name: `${kind} accident below major`,
          change: { "enterprise.accidents": accident(kind, "serious", "2023-05-01") },
          outcome: "eligible",
        },
      ]),
      {
        name: "a violation on 2021-01-01",
        change: { "enterprise.violations": [{ kind: "other", date: "2021-01-01" }] },
        outcome: "ineligible",
      },
      {
        name: "a violation on 2020-12-31",
        change: { "enterprise.violations": [{ kind: "other", date: "2020-12-31" }] },
        outcome: "eligible",
      },
      {
        name: "bad credit in 2021",
        change: { "enterprise.badCreditRecords": [{ date: "2021-01-01" }] },
        outcome: "ineligible",
      },
      {
        name: "bad credit in 2020",
        change: { "enterprise.badCreditRecords": [{ date: "2020-12-31" }] },
        outcome: "eligible",
      },
      {
        name: "registered outside Hubei",
        change: { "enterprise.registeredIn": "430100" },
        outcome: "ineligible",
      },
      { name: "registered in Wuhan", change: { "enterprise.registeredIn": "420100" }, outcome: "eligible" },
      {
        name: "no legal person",
        change: { "enterprise.legalForm": "individual-business" },
        outcome: "ineligible",
      },
      {
        name: "an ordinary branch, industry not known",
        change: { "enterprise.legalForm": "branch" },
        outcome: "undetermined",
      },
      {
        name: "an IP dispute",
        change: { "enterprise.hasIntellectualPropertyDispute": true },
        outcome: "ineligible",
      },
    ],
  },
  {
    // A branch, in one of the industries that the row names.
    ...base,
    profile: {
      enterprise: { ...enterprise, legalForm: "branch", isInSpecialIndustryForBranches: true },
      project,
    } as TrackCase["profile"],
    variations: [
      {
        name: "a branch in another industry",
        change: { "enterprise.isInSpecialIndustryForBranches": false },
        outcome: "ineligible",
      },
    ],
  },
  {
    // The guidance of its industry in the place of the second grade.
    ...base,
    profile: {
      enterprise,
      project: { ...project, smartMaturity: 1, meetsIndustryGuidance: true },
    } as TrackCase["profile"],
    variations: [
      {
        name: "neither grade nor guidance",
        change: { "project.meetsIndustryGuidance": false },
        outcome: "ineligible",
      },
    ],
  },
]);
