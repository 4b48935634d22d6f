import { checkPolicy, type TrackCase, type Variation } from "./support.js";

const ON = "2024-09-01";

interface Scene {
  readonly name: string;
  readonly link?: string;
  readonly isTypical?: boolean;
}

/** Scenes of the guide, one in each of these links. */
const inLinks = (...links: readonly string[]): readonly Scene[] =>
  links.map((link, index) => ({ name: `scene ${index + 1}`, link, isTypical: true }));

const SEVEN = inLinks("a", "b", "c", "d", "e", "f", "g");
const EIGHT = inLinks("a", "b", "c", "d", "e", "f", "g", "h");
const THREE = inLinks("a", "a", "a");

/** A scene that the guide does not have. */
const OUTSIDE: Scene = { name: "outside the guide", link: "z", isTypical: false };

const clean = { titles: [], accidents: [], violations: [] } as const;

const title = (kind: string, validUntil: string | null = null) => [
  { kind, level: "national", granted: "2022-01-01", validUntil },
];
const accident = (kind: string, grade: string, date: string) => [{ kind, grade, date }];

/** What items 1, 4 and 6 demand of both, each broken by one fact; the windows open on 1 January 2021. */
const shared: readonly Variation[] = [
  {
    name: "holds a factory task",
    change: { "enterprise.titles": title("smart-factory-task") },
    outcome: "ineligible",
  },
  {
    name: "held a factory task that has ended",
    change: { "enterprise.titles": title("smart-factory-task", "2023-12-31") },
    outcome: "ineligible",
  },
  {
    name: "holds a solution task",
    change: { "enterprise.titles": title("smart-solution-task") },
    outcome: "eligible",
  },
  { name: "titles unknown", change: { "enterprise.titles": undefined }, outcome: "undetermined" },
  ...["safety", "environment"].flatMap((kind): readonly Variation[] => [
    {
      name: `major ${kind} accident on the first day of the three years`,
      change: { "enterprise.accidents": accident(kind, "major", "2021-01-01") },
      outcome: "ineligible",
    },
    {
      name: `major ${kind} accident the day before`,
      change: { "enterprise.accidents": accident(kind, "major", "2020-12-31") },
      outcome: "eligible",
    },
    {
      name: `extraordinary ${kind} accident this year`,
      change: { "enterprise.accidents": accident(kind, "extraordinary", ON) },
      outcome: "ineligible",
    },
    {
      name: `serious ${kind} accident, below major`,
      change: { "enterprise.accidents": accident(kind, "serious", "2023-05-01") },
      outcome: "eligible",
    },
  ]),
  {
    name: "quality accident, which the row does not name",
    change: { "enterprise.accidents": accident("quality", "major", "2023-05-01") },
    outcome: "eligible",
  },
  { name: "accidents unknown", change: { "enterprise.accidents": undefined }, outcome: "undetermined" },
  ...["other", "public-funds", "serious-environmental"].map(
    (kind): Variation => ({
      name: `${kind} breach on the first day of the three years`,
      change: { "enterprise.violations": [{ kind, date: "2021-01-01" }] },
      outcome: "ineligible",
    }),
  ),
  {
    name: "breach the day before",
    change: { "enterprise.violations": [{ kind: "other", date: "2020-12-31" }] },
    outcome: "eligible",
  },
  { name: "breaches unknown", change: { "enterprise.violations": undefined }, outcome: "undetermined" },
  { name: "no scene", change: { "project.smartScenes": [] }, outcome: "ineligible" },
  { name: "scenes unknown", change: { "project.smartScenes": undefined }, outcome: "undetermined" },
];

/** A factory of eight links with maturity or guidance to show. */
function factory(maturity: object, variations: readonly Variation[]): TrackCase {
  return {
    track: "factory",
    on: ON,
    profile: {
      enterprise: clean,
      project: { smartScenes: EIGHT, followsFactoryTask: true, ...maturity },
    } as TrackCase["profile"],
    benefit: { value: "exact", amount: "1000000.00" },
    variations,
  };
}

checkPolicy("national-smart-manufacturing-demonstration", [
  factory({ smartMaturity: 2, meetsIndustryGuidance: false }, [
    ...shared,
    { name: "seven links", change: { "project.smartScenes": SEVEN }, outcome: "ineligible" },
    {
      name: "eight scenes, two of them in one link",
      change: { "project.smartScenes": [...SEVEN, ...inLinks("g")] },
      outcome: "ineligible",
    },
    {
      name: "nine scenes in eight links",
      change: { "project.smartScenes": [...EIGHT, ...inLinks("h")] },
      outcome: "eligible",
    },
    {
      name: "a ninth scene outside the guide",
      change: { "project.smartScenes": [...EIGHT, OUTSIDE] },
      outcome: "ineligible",
    },
    {
      name: "the link of the eighth scene unknown",
      change: { "project.smartScenes": [...SEVEN, { name: "scene 8", isTypical: true }] },
      outcome: "undetermined",
    },
    {
      name: "not said whether the eighth scene is of the guide",
      change: { "project.smartScenes": [...SEVEN, { name: "scene 8", link: "h" }] },
      outcome: "undetermined",
    },
    {
      name: "not along the factory task",
      change: { "project.followsFactoryTask": false },
      outcome: "ineligible",
    },
    { name: "level 1", change: { "project.smartMaturity": 1 }, outcome: "ineligible" },
    { name: "level 3", change: { "project.smartMaturity": 3 }, outcome: "eligible" },
    { name: "level unknown", change: { "project.smartMaturity": undefined }, outcome: "undetermined" },
    {
      name: "guidance not asked at level 2",
      change: { "project.meetsIndustryGuidance": undefined },
      outcome: "eligible",
    },
  ]),
  // Below level 2, the guidance of its industry carries it.
  factory({ smartMaturity: 1, meetsIndustryGuidance: true }, [
    {
      name: "guidance not met",
      change: { "project.meetsIndustryGuidance": false },
      outcome: "ineligible",
    },
    {
      name: "guidance not said",
      change: { "project.meetsIndustryGuidance": undefined },
      outcome: "undetermined",
    },
    { name: "level unknown", change: { "project.smartMaturity": undefined }, outcome: "eligible" },
  ]),
  {
    track: "scenes",
    on: ON,
    profile: { enterprise: clean, project: { smartScenes: THREE } },
    // Once per enterprise, whatever the number of scenes.
    benefit: { value: "exact", amount: "300000.00" },
    variations: [
      ...shared,
      {
        name: "two scenes",
        change: { "project.smartScenes": THREE.slice(0, 2) },
        outcome: "ineligible",
      },
      {
        name: "two scenes, and one outside the guide",
        change: { "project.smartScenes": [...THREE.slice(0, 2), OUTSIDE] },
        outcome: "ineligible",
      },
      // The reading taken: every scene applied for must match.
      {
        name: "three scenes, and one outside the guide",
        change: { "project.smartScenes": [...THREE, OUTSIDE] },
        outcome: "ineligible",
      },
      {
        name: "not said whether the third is of the guide",
        change: { "project.smartScenes": [...THREE.slice(0, 2), { name: "scene 3", link: "a" }] },
        outcome: "undetermined",
      },
      {
        name: "maturity is asked of factories only",
        change: { "project.smartMaturity": 1 },
        outcome: "eligible",
      },
      {
        name: "the factory task is asked of factories only",
        change: { "project.followsFactoryTask": false },
        outcome: "eligible",
      },
    ],
  },
]);
