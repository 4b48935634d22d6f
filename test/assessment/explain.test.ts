import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/facts/define.js";
import {
  all,
  any,
  assess,
  atLeast,
  atLeastOf,
  atMost,
  type Condition,
  catalog,
  defineCatalog,
  definePolicy,
  type Explanation,
  type ExplanationNode,
  everyYear,
  excluded,
  explain,
  explanationText,
  givenPoints,
  ifThen,
  indicator,
  is,
  lastYear,
  lessThan,
  meanGrowth,
  meanOfYears,
  moreThan,
  not,
  notStated,
  type ProfileInput,
  pointsAtLeast,
  preferred,
  prepare,
  qualifies,
  ratio,
  reading,
  required,
  row,
  safeExplain,
  text,
  track,
  value,
  verdictText,
  vocabulary,
  when,
  yearsSince,
} from "../../src/index.js";
import { profiles } from "../facts/profiles.js";
import fc from "../property.js";
import { sample } from "../support/firms.js";
import { thawedIn } from "../support/frozen.js";

const { ref, at } = row("project", 1);
const ON = "2024-09-01";

/** A catalog of one policy with one demand. */
function demanding(condition: Condition, kind = required) {
  const policy = definePolicy({
    id: "one",
    ref,
    level: "municipal",
    title: text("一", "one"),
    summary: text("一", "one"),
    sources: [{ title: "规定", documentNumber: "文〔2024〕1号", article: "第二条", at: at("source", "1") }],
    tracks: {
      only: track({
        title: text("途径", "track"),
        applicant: "enterprise",
        requirements: [kind("demand", at("requirements", "1"), condition)],
        benefit: { at: at("benefit"), award: { award: "not-stated" }, payer: null },
      }),
    },
    materials: [],
    channel: { mode: "not-stated", steps: [] },
    contacts: [],
  });
  return { on: ON, catalog: defineCatalog(policy) } as const;
}

/** The tree of one condition for a firm. */
function treeOf(condition: Condition, profile: ProfileInput, kind = required): ExplanationNode {
  const node = explain(assess("one", profile, demanding(condition, kind))).tracks[0]?.requirements[0]?.node;
  if (node === undefined) throw new Error("no node");
  return node;
}

const revenue = lastYear("enterprise.revenue");
const rd = lastYear("enterprise.rdExpense");
const firm = (figures: NonNullable<ProfileInput["enterprise"]>): ProfileInput => ({ enterprise: figures });

describe("the arithmetic of a comparison", () => {
  it.each<readonly [string, Condition, ProfileInput, string, string]>([
    [
      "a figure at its bound",
      atLeast(rd, "1000000"),
      firm({ rdExpense: { 2023: "1000000" } }),
      "met",
      "1,000,000 ≥ 1,000,000",
    ],
    [
      "one fen below it",
      atLeast(rd, "1000000"),
      firm({ rdExpense: { 2023: "999999.99" } }),
      "unmet",
      "999,999.99 < 1,000,000",
    ],
    [
      "a bound that does not include",
      moreThan(rd, "1000000"),
      firm({ rdExpense: { 2023: "1000000" } }),
      "unmet",
      "1,000,000 ≤ 1,000,000",
    ],
    [
      "a ceiling passed",
      atMost(rd, "1000000"),
      firm({ rdExpense: { 2023: "1000000.01" } }),
      "unmet",
      "1,000,000.01 > 1,000,000",
    ],
    [
      "a ceiling that does not include",
      lessThan(rd, "1000000"),
      firm({ rdExpense: { 2023: "1000000" } }),
      "unmet",
      "1,000,000 ≥ 1,000,000",
    ],
    // 300,000 ÷ 10,000,000 = 3% exactly.
    [
      "a ratio at its bound",
      atLeast(ratio(rd, revenue), "0.03"),
      firm({ rdExpense: { 2023: "300000" }, revenue: { 2023: "10000000" } }),
      "met",
      "300,000 ÷ 10,000,000 = 3% ≥ 3%",
    ],
    [
      "a ratio one fen below",
      atLeast(ratio(rd, revenue), "0.03"),
      firm({ rdExpense: { 2023: "299999.99" }, revenue: { 2023: "10000000" } }),
      "unmet",
      "299,999.99 ÷ 10,000,000 = 2.9999999% < 3%",
    ],
    [
      "a ratio over nothing",
      atLeast(ratio(rd, revenue), "0.03"),
      firm({ rdExpense: { 2023: "300000" }, revenue: { 2023: "0" } }),
      "unmet",
      "300,000 ÷ 0 ≱ 3%",
    ],
    [
      "a ratio half known",
      atLeast(ratio(rd, revenue), "0.03"),
      firm({ revenue: { 2023: "10000000" } }),
      "unknown",
      "? ÷ 10,000,000 ≥ 3%",
    ],
    // (8,000,000 + 12,000,000) ÷ 2 = 10,000,000.
    [
      "a mean",
      atLeast(meanOfYears("enterprise.rdExpense", 2), "10000000"),
      firm({ rdExpense: { 2022: "8000000", 2023: "12000000" } }),
      "met",
      "(8,000,000 + 12,000,000) ÷ 2 = 10,000,000 ≥ 10,000,000",
    ],
    // (110 ÷ 100 − 1 + 121 ÷ 110 − 1) ÷ 2 = (10% + 10%) ÷ 2 = 10%.
    [
      "a mean growth",
      atLeast(meanGrowth("enterprise.revenue", 2), "0.1"),
      firm({ revenue: { 2021: "100", 2022: "110", 2023: "121" } }),
      "met",
      "((110 ÷ 100 − 1) + (121 ÷ 110 − 1)) ÷ 2 = 10% ≥ 10%",
    ],
    // From 2021-09-02 to 2024-09-01 two years are full; the third is one day short.
    [
      "full years",
      atLeast(yearsSince("enterprise.founded"), 3),
      firm({ founded: "2021-09-02" }),
      "unmet",
      "2021-09-02 → 2024-09-01 = 2 < 3",
    ],
    [
      "a figure held against another",
      moreThan(revenue, rd),
      firm({ rdExpense: { 2023: "5" }, revenue: { 2023: "5" } }),
      "unmet",
      "5 ≤ 5",
    ],
  ])("%s", (_, condition, profile, outcome, arithmetic) => {
    const node = treeOf(condition, profile);
    expect([node.outcome, node.arithmetic]).toEqual([outcome, arithmetic]);
  });

  it("shows the bound that holds where a fact decides it", () => {
    const condition = atLeast(ratio(rd, revenue), ifThen(is("enterprise.isAboveScale"), "0.03", "0.05"));
    const figures = { rdExpense: { 2023: "400000" }, revenue: { 2023: "10000000" } } as const;
    const arithmetic = (isAboveScale?: boolean): string | null =>
      treeOf(condition, {
        enterprise: { ...figures, ...(isAboveScale === undefined ? {} : { isAboveScale }) },
      }).arithmetic;
    expect(arithmetic(true)).toBe("400,000 ÷ 10,000,000 = 4% ≥ 3%");
    expect(arithmetic(false)).toBe("400,000 ÷ 10,000,000 = 4% < 5%");
    expect(arithmetic()).toBe("400,000 ÷ 10,000,000 = 4% ≥ ?");
  });
});

describe("a node", () => {
  it("names the facts that it read, with their values, and null for the unknown", () => {
    const node = treeOf(
      atLeast(ratio(rd, revenue), "0.03"),
      firm({ rdExpense: { 2022: "5", 2023: "300000.50" } }),
    );
    expect(node.facts).toEqual([
      {
        fact: "enterprise.rdExpense",
        title: { zh: "研发费用总额", en: "R&D expense" },
        given: { 2022: "5.00", 2023: "300000.50" },
        value: { zh: "2022：5元；2023：300,000.50元", en: "2022: ¥5; 2023: ¥300,000.50" },
      },
      {
        fact: "enterprise.revenue",
        title: { zh: "营业收入总额", en: "operating revenue" },
        given: null,
        value: null,
      },
    ]);
  });

  it("counts in the unit of the fact", () => {
    const node = treeOf(atLeast(value("designCentre.staff"), 50), { designCentre: { staff: 49 } });
    expect(node.facts.map((fact) => fact.value)).toEqual([{ zh: "49 人", en: "49 people" }]);
    expect(node.text.zh).toMatch(/≥ 50 人$/);
    expect(node.arithmetic).toBe("49 < 50");
  });

  it("says of a quotient that does not end that it is rounded, even where it then looks like the bound", () => {
    // One fen short of 3% of 20,000,000,000,000.00: 599,999,999,999.99 ÷ 20,000,000,000,000 = 0.0299999999999995, and
    // half-up to twelve places that is 0.03.
    const node = treeOf(
      atLeast(ratio(rd, revenue), "0.03"),
      firm({ rdExpense: { 2023: "599999999999.99" }, revenue: { 2023: "20000000000000" } }),
    );
    expect(node.outcome).toBe("unmet");
    expect(node.arithmetic).toBe("599,999,999,999.99 ÷ 20,000,000,000,000 ≈ 3% < 3%");
  });

  it("leaves the facts of its parts to them", () => {
    const node = treeOf(
      any(is("enterprise.isAboveScale"), atLeast(revenue, "1")),
      firm({ isAboveScale: false }),
    );
    expect(node.facts).toEqual([]);
    expect(node.parts.map(({ facts }) => facts.map(({ fact }) => fact))).toEqual([
      ["enterprise.isAboveScale"],
      ["enterprise.revenue"],
    ]);
    expect(node.parts[0]?.facts[0]?.value).toEqual({ zh: "否", en: "no" });
    expect(node.arithmetic).toBeNull();
  });

  it("holds the condition: the bound, and whether it includes", () => {
    const { condition } = treeOf(atLeast(rd, "1000000"), {});
    expect(condition).toMatchObject({ test: "at-least", bound: "1000000" });
  });

  it("looks a year further back in each part of every-year", () => {
    const node = treeOf(everyYear(2, moreThan(revenue, "0")), firm({ revenue: { 2022: "0", 2023: "7" } }));
    expect(node.parts.map(({ outcome, arithmetic }) => [outcome, arithmetic])).toEqual([
      ["met", "7 > 0"],
      ["unmet", "0 ≤ 0"],
    ]);
  });

  it("shows an exclusion as what must not be", () => {
    const node = treeOf(is("enterprise.isDishonestDebtor"), firm({ isDishonestDebtor: true }), excluded);
    expect(node.outcome).toBe("unmet");
    expect(node.parts[0]?.outcome).toBe("met");
  });
});

/** Outcomes as Kleene's three values. */
const RANK = { unmet: 0, unknown: 1, met: 2 } as const;
const NAMES = ["unmet", "unknown", "met"] as const;

/** What a node must be, from its parts alone; null where it has none to be put together from. */
function recombined({ condition, parts }: ExplanationNode): string | null {
  const ranks = parts.map(({ outcome }) => RANK[outcome]);
  switch (condition.test) {
    case "all":
    case "every-year":
      return NAMES[Math.min(2, ...ranks) as 0 | 1 | 2];
    case "any":
      return NAMES[Math.max(0, ...ranks) as 0 | 1 | 2];
    case "at-least-of": {
      const wanted = condition.count ?? 1;
      const met = ranks.filter((rank) => rank === 2).length;
      const open = ranks.filter((rank) => rank === 1).length;
      return met >= wanted ? "met" : met + open >= wanted ? "unknown" : "unmet";
    }
    case "not":
      return NAMES[(2 - (ranks[0] ?? 1)) as 0 | 1 | 2];
    case "when":
      return NAMES[Math.max(2 - (ranks[0] ?? 1), ranks[1] ?? 1) as 0 | 1 | 2];
    default:
      return null;
  }
}

function* nodesOf(node: ExplanationNode): Generator<ExplanationNode> {
  yield node;
  for (const part of node.parts) yield* nodesOf(part);
}

/** What the facts of an explanation that has been away as JSON give: a profile of nothing else. */
function profileIn(explanation: Explanation): ProfileInput {
  const { tracks } = JSON.parse(JSON.stringify(explanation)) as Explanation;
  const profile: { [subject: string]: { [fact: string]: unknown } } = {};
  for (const { requirements } of tracks) {
    for (const { node } of requirements) {
      for (const { facts } of nodesOf(node)) {
        for (const { fact, given } of facts) {
          const [subject = "", name = ""] = fact.split(".");
          if (given !== null) profile[subject] = { ...profile[subject], [name]: given };
        }
      }
    }
  }
  return profile as ProfileInput;
}

/** Books of four years for every yearly figure, and every plain figure. */
const books = fc
  .array(fc.integer({ min: 0, max: 4_000_000_000 }), { minLength: 97, maxLength: 97 })
  .map((drawn) => {
    let place = 0;
    const next = (): number => drawn[place++ % drawn.length] ?? 0;
    const fen = (): string => {
      const figure = next();
      return `${Math.floor(figure / 100)}.${String(figure % 100).padStart(2, "0")}`;
    };
    const profile: { [subject: string]: { [fact: string]: unknown } } = {};
    for (const [subject, facts] of Object.entries(vocabulary)) {
      profile[subject] = {};
      for (const [name, fact] of Object.entries<Fact>(facts)) {
        const of = fact.type === "series" ? fact.of : fact;
        if (of.type !== "amount") continue;
        const years = [2020, 2021, 2022, 2023].map((year) => [year, fen()]);
        profile[subject][name] = fact.type === "series" ? Object.fromEntries(years) : fen();
      }
    }
    return profile as ProfileInput;
  });

const SIGN = /^(.*?)(?: = [^≥>≤<]*)? ([≥>≤<≱≯≰≮]) (.*)$/;

/** A figure as shown, in ten-thousandths of a hundredth: exact for every figure that a fact can hold. */
function exact(shown: string): bigint {
  const isPercent = shown.endsWith("%");
  const plain = shown.replace(/[,%]/g, "");
  const sign = plain.startsWith("-") ? -1n : 1n;
  const [whole = "0", fraction = ""] = plain.replace("-", "").split(".");
  const units = BigInt(whole + fraction.padEnd(12, "0").slice(0, 12));
  return (sign * units) / (isPercent ? 100n : 1n);
}

describe("an explanation", () => {
  const ids = Object.keys(catalog) as (keyof typeof catalog)[];

  it("put together again from its own data gives the verdict, for any firm and policy", () => {
    fc.assert(
      fc.property(profiles, fc.constantFrom(...ids), ({ input }, id) => {
        const assessment = assess(id, input as ProfileInput, { on: ON });
        const explanation = explain(assessment);
        expect(explanation.outcome).toBe(assessment.outcome);
        for (const { outcome, requirements } of explanation.tracks) {
          for (const { node, outcome: demand } of requirements) {
            expect(node.outcome).toBe(demand);
            for (const one of nodesOf(node)) {
              const again = recombined(one);
              if (again !== null) expect(one.outcome).toBe(again);
            }
          }
          const gates = requirements.filter(({ kind }) => kind !== "preferred");
          const least = Math.min(2, ...gates.map(({ outcome: one }) => RANK[one]));
          if (assessment.lifecycle.state === "in-force") {
            expect(outcome).toBe((["ineligible", "undetermined", "eligible"] as const)[least as 0 | 1 | 2]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("evaluated again from the facts that it gives comes to the same, node for node", () => {
    const seen = new Set<string>();
    for (const firm of sample(12, 5)) {
      const prepared = prepare(firm);
      for (const id of ids) {
        const explanation = explain(id, prepared, { on: ON });
        const profile = profileIn(explanation);
        seen.add(explanation.outcome);
        expect(qualifies(id, profile, { on: ON })).toBe(explanation.outcome);
        expect(JSON.stringify(explain(id, profile, { on: ON }))).toBe(JSON.stringify(explanation));
      }
    }
    expect(seen.size).toBe(3);
  });

  it("shows a sign that is true of the figures that it shows", () => {
    let seen = 0;
    fc.assert(
      fc.property(books, fc.constantFrom(...ids), (profile, id) => {
        const { tracks } = explain(assess(id, profile, { on: ON }));
        const nodes = tracks.flatMap(({ requirements }) =>
          requirements.flatMap(({ node }) => [...nodesOf(node)]),
        );
        for (const { arithmetic, outcome } of nodes) {
          if (arithmetic === null || outcome === "unknown") continue;
          const [, left = "", sign = "", right = ""] = SIGN.exec(arithmetic) ?? [];
          if ("≱≯≰≮".includes(sign)) continue;
          // One figure, or a quotient of two: what needs no more than a cross-multiplication.
          const [top = "", bottom = "1", ...more] = left.split(" ÷ ");
          if (more.length > 0 || /[ (→]/.test(top + bottom) || !/^[\d,.%-]+$/.test(right)) continue;
          seen += 1;
          const distance = exact(top) * 10n ** 12n - exact(right) * exact(bottom);
          expect([arithmetic, sign]).toContainEqual(
            distance === 0n
              ? sign === "≥" || sign === "≤"
                ? sign
                : "="
              : distance > 0n
                ? sign === "≥"
                  ? "≥"
                  : ">"
                : sign === "≤"
                  ? "≤"
                  : "<",
          );
        }
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(200);
  });

  it("is frozen all the way down, words and all", () => {
    const thawed: string[] = [];
    const [one] = sample(1, 3);
    for (const id of ids) {
      const explanation = explain(id, one as ProfileInput, { on: ON });
      thawed.push(...thawedIn(explanation, id));
      for (const { requirements } of explanation.tracks) {
        for (const { node } of requirements) {
          for (const { facts, indicators } of nodesOf(node)) {
            thawed.push(...thawedIn(facts, `${id}.facts`), ...thawedIn(indicators, `${id}.indicators`));
          }
        }
      }
    }
    expect(thawed).toEqual([]);
  });

  it("is refused for a copy of an assessment, which has no facts in it", () => {
    const assessment = assess("hubei-srdi-sme", {}, { on: ON });
    expect(() => explain({ ...assessment })).toThrow(/not-applicable|the object that assess returned/);
  });
});

describe("an explanation asked for by itself", () => {
  const ids = Object.keys(catalog) as (keyof typeof catalog)[];

  it("says what that of the assessment says, of any firm and policy, on days before, in and after its time", () => {
    fc.assert(
      fc.property(
        profiles,
        fc.constantFrom(...ids),
        fc.constantFrom("2022-06-01", ON, "2028-06-01"),
        ({ input }, id, on) => {
          const profile = input as ProfileInput;
          const assessment = assess(id, profile, { on });
          const explanation = explain(id, profile, { on });
          expect(explanation.outcome).toBe(assessment.outcome);
          expect(explanation.tracks.map(({ outcome }) => outcome)).toEqual(
            assessment.tracks.map(({ outcome }) => outcome),
          );
          expect(JSON.stringify(explanation)).toBe(JSON.stringify(explain(assessment)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("looks into another catalog", () => {
    const other = defineCatalog(catalog["hubei-srdi-sme"]);
    expect(explain("hubei-srdi-sme", {}, { on: ON, catalog: other }).policy).toBe("hubei-srdi-sme");
    expect(() => explain("hubei-cloud-voucher" as never, {}, { on: ON, catalog: other })).toThrow(
      /a policy id of the catalog/,
    );
  });

  it.each<[string, () => unknown, RegExp]>([
    [
      "a policy that is none",
      () => explain("no-such-policy" as never, {}, { on: ON }),
      /unknown-policy|policy id/,
    ],
    ["a day that is none", () => explain("hubei-srdi-sme", {}, { on: "2024-02-30" }), /calendar date/],
    ["a profile that is none", () => explain("hubei-srdi-sme", { firm: {} } as never, { on: ON }), /firm/],
    ["no options", () => explain("hubei-srdi-sme", {}, undefined as never), /an object of options/],
    ["nothing", () => explain(undefined as never), /the object that assess returned/],
  ])("refuses %s", (_, call, said) => {
    expect(call).toThrow(said);
  });

  it("hands faults back as data to those who ask so", () => {
    const copy = { ...assess("hubei-srdi-sme", {}, { on: ON }) };
    const codes = [safeExplain(copy), safeExplain("no-such-policy" as never, {}, { on: ON })].map((answer) =>
      answer.ok ? [] : answer.issues.map(({ code }) => code),
    );
    expect(codes).toEqual([["not-applicable"], ["unknown-policy"]]);
    const answer = safeExplain("hubei-srdi-sme", {}, { on: ON });
    expect(answer.ok && answer.value.outcome).toBe("undetermined");
  });
});

describe("a node", () => {
  const node = treeOf(
    any(atLeast(ratio(rd, revenue), "0.03"), is("enterprise.isAboveScale")),
    firm({ rdExpense: { 2023: "200000" }, revenue: { 2023: "10000000" } }),
  );
  const ofRatio = {
    condition: atLeast(ratio(rd, revenue), "0.03"),
    text: {
      zh: "上一年度研发费用总额 ÷ 上一年度营业收入总额 ≥ 3%",
      en: "last year's R&D expense ÷ last year's operating revenue ≥ 3%",
    },
    outcome: "unmet",
    facts: [
      {
        fact: "enterprise.rdExpense",
        title: { zh: "研发费用总额", en: "R&D expense" },
        given: { 2023: "200000.00" },
        value: { zh: "2023：20万元", en: "2023: ¥200,000" },
      },
      {
        fact: "enterprise.revenue",
        title: { zh: "营业收入总额", en: "operating revenue" },
        given: { 2023: "10000000.00" },
        value: { zh: "2023：1,000万元", en: "2023: ¥10,000,000" },
      },
    ],
    arithmetic: "200,000 ÷ 10,000,000 = 2% < 3%",
    indicators: null,
    parts: [],
  };

  it("is plain data as JSON, and by toJSON", () => {
    expect(JSON.parse(JSON.stringify(node)).parts[0]).toEqual(ofRatio);
    expect(structuredClone(node.toJSON()).parts[0]).toEqual(ofRatio);
  });

  it("shows all of itself on a console", () => {
    const [part] = node.parts;
    expect(inspect(part)).toBe(inspect(ofRatio));
    expect(inspect(part)).toContain("200,000 ÷ 10,000,000 = 2% < 3%");
  });

  it("says the same thing each time it is asked", () => {
    const [part] = node.parts;
    expect(part?.facts).toBe(part?.facts);
    expect(part?.facts).toEqual(ofRatio.facts);
    expect(part?.arithmetic).toBe("200,000 ÷ 10,000,000 = 2% < 3%");
    expect(node.arithmetic).toBeNull();
  });
});

describe("points", () => {
  // 5 points above scale, else 2 when private, else none; and up to 15 that somebody else sets.
  const size = indicator(
    "size",
    text("规模", "scale"),
    [5, is("enterprise.isAboveScale")],
    [2, is("enterprise.isPrivate")],
  );
  const set = givenPoints(
    "set",
    text("自定", "set by the province"),
    15,
    value("enterprise.srdiDistinctiveScore"),
  );
  const condition = pointsAtLeast(10, [size, set], value("enterprise.srdiSelfScore"));

  it.each<readonly [string, NonNullable<ProfileInput["enterprise"]>, string, string]>([
    ["one short", { isAboveScale: true, srdiDistinctiveScore: 4 }, "unmet", "5 + 4 = 9 < 10"],
    ["exactly enough", { isAboveScale: true, srdiDistinctiveScore: 5 }, "met", "5 + 5 = 10 ≥ 10"],
    [
      "enough whatever the unknown is",
      { isPrivate: true, srdiDistinctiveScore: "8.5" },
      "met",
      "2–5 + 8.5 = 10.5–13.5 ≥ 10",
    ],
    ["open", { isAboveScale: true }, "unknown", "5 + 0–15 = 5–20 ≥ 10"],
    [
      "open, and the declared score decides",
      { isAboveScale: true, srdiSelfScore: "9.5" },
      "unmet",
      "5 + 0–15 = 5–20; 9.5 < 10",
    ],
    [
      "settled, and the declared score does not count",
      { isAboveScale: false, isPrivate: false, srdiDistinctiveScore: 1, srdiSelfScore: 99 },
      "unmet",
      "0 + 1 = 1 < 10",
    ],
  ])("are added up: %s", (_, figures, outcome, arithmetic) => {
    const node = treeOf(condition, firm(figures));
    expect([node.outcome, node.arithmetic]).toEqual([outcome, arithmetic]);
  });

  it("leave it open as long as the most of them is exactly enough", () => {
    // 5 and at most 15 are at most 20: the declared score decides of 20, and no longer of 21.
    const against = (bound: number): string | null =>
      treeOf(
        pointsAtLeast(bound, [size, set], value("enterprise.srdiSelfScore")),
        firm({ isAboveScale: true, srdiSelfScore: 30 }),
      ).arithmetic;
    expect(against(20)).toBe("5 + 0–15 = 5–20; 30 ≥ 20");
    expect(against(21)).toBe("5 + 0–15 = 5–20 < 21");
  });

  it("stand by indicator, and their bands are the parts", () => {
    const node = treeOf(condition, firm({ isAboveScale: false, isPrivate: true }));
    expect(node.indicators).toEqual([
      { id: "size", title: { zh: "规模", en: "scale" }, max: 5, least: "2", most: "2" },
      { id: "set", title: { zh: "自定", en: "set by the province" }, max: 15, least: "0", most: "15" },
    ]);
    expect(node.parts.map(({ outcome }) => outcome)).toEqual(["unmet", "met"]);
    expect(node.parts[0]?.indicators).toBeNull();
  });

  it("are written with the band that decides each indicator, or the easiest where none holds", () => {
    const written = (figures: NonNullable<ProfileInput["enterprise"]>): readonly string[] =>
      explanationText(explain("one", firm(figures), demanding(condition)), "en")
        .split("\n")
        .slice(7);
    expect(written({ isAboveScale: false, isPrivate: true })).toEqual([
      "- ? points for scale, set by the province ≥ 10 (project-1:requirements:1)",
      "  - ? points of its indicators ≥ 10",
      "    2 + 0–15 = 2–17 ≥ 10",
      "    - scale: 2 of 5 points",
      "      - ✓ privately owned",
      "        privately owned: yes",
      "    - set by the province: 0–15 of 15 points",
    ]);
    expect(written({ isAboveScale: false, isPrivate: false, srdiDistinctiveScore: 3 }).slice(2)).toEqual([
      "    0 + 3 = 3 < 10",
      "    - scale: 0 of 5 points",
      "      - ✗ privately owned",
      "        privately owned: no",
      "    - set by the province: 3 of 15 points",
    ]);
  });
});

describe("an explanation as a document", () => {
  const policy = definePolicy({
    id: "sample",
    ref,
    level: "municipal",
    title: text("样例", "Sample"),
    summary: text("样例", "sample"),
    sources: [
      { title: "管理办法", documentNumber: "文〔2024〕1号", article: "第二条", at: at("source", "1") },
    ],
    tracks: {
      firm: track({
        title: text("企业", "Firm"),
        applicant: "enterprise",
        requirements: [
          required(
            "intensity",
            at("requirements", "1"),
            any(atLeast(ratio(rd, revenue), "0.03"), is("enterprise.isAboveScale")),
            { title: text("研发强度或规上", "R&D intensity, or above scale") },
          ),
          excluded("debtor", at("requirements", "2"), is("enterprise.isDishonestDebtor")),
          preferred("old", at("requirements", "3"), atLeast(yearsSince("enterprise.founded"), 10), {
            interpretation: reading(
              text("满十年", "ten full years"),
              text("第十年", "the tenth year"),
              text("从严", "stricter"),
            ),
          }),
        ],
        benefit: { at: at("benefit"), award: { award: "not-stated" }, payer: null },
      }),
    },
    materials: [],
    channel: { mode: "not-stated", steps: [] },
    contacts: [],
  });
  const profile = firm({
    rdExpense: { 2023: "200000" },
    revenue: { 2023: "10000000" },
    isAboveScale: true,
    founded: "2020-01-01",
  });
  const explanation = explain(assess("sample", profile, { on: ON, catalog: defineCatalog(policy) }));

  it("reads as plain text in English", () => {
    expect(explanationText(explanation, "en").split("\n")).toEqual([
      "Sample: undetermined",
      "",
      "- as of 2024-09-01",
      "- 《管理办法》（文〔2024〕1号） 第二条",
      "",
      "Firm: undetermined",
      "",
      "- ✓ R&D intensity, or above scale (project-1:requirements:1)",
      "  - ✓ any of",
      "    - ✗ last year's R&D expense ÷ last year's operating revenue ≥ 3%",
      "      200,000 ÷ 10,000,000 = 2% < 3%",
      "    - ✓ above-scale industrial enterprise",
      "      above-scale industrial enterprise: yes",
      "- ? [excluded] listed as a dishonest judgment debtor (project-1:requirements:2)",
      "    listed as a dishonest judgment debtor: ?",
      "- ✗ [preferred] full years from “date of foundation” to the filing date ≥ 10 (project-1:requirements:3)",
      "    2020-01-01 → 2024-09-01 = 4 < 10",
      "  - read as: ten full years",
    ]);
  });

  it("reads as Markdown in Chinese", () => {
    const lines = explanationText(explanation, "zh", "markdown").split("\n");
    expect(lines[0]).toBe("# 样例：尚不能判定");
    expect(lines).toContain("## 企业：尚不能判定");
    expect(lines).toContain("  - 读法：满十年");
    expect(lines.join("\n")).not.toMatch(/undetermined|excluded|any of/);
  });

  it.each([
    // Row tax 1 applies from 2023 to 2027, row 17's document from 2022-08-01 until it is replaced on 2026-04-01.
    ["advanced-manufacturing-super-deduction", "2022-12-31", "not yet in force: from 2023-01-01"],
    ["advanced-manufacturing-super-deduction", "2028-01-01", "lapsed: in force until 2027-12-31"],
    ["hubei-srdi-sme", "2026-04-01", "superseded from 2026-04-01 by 《"],
  ] as const)("says why %s cannot be had on %s", (id, on, why) => {
    const explanation = explain(id, {}, { on });
    expect(explanation.on).toBe(on);
    expect(explanation.lifecycle).toEqual(assess(id, {}, { on }).lifecycle);
    const [, , day, reason = ""] = explanationText(explanation, "en").split("\n");
    expect(day).toBe(`- as of ${on}`);
    expect(reason.startsWith(`- ${why}`)).toBe(true);
    expect(explanationText(explanation, "zh").split("\n")[3]).toMatch(/尚未施行|已失效|取代/);
  });

  it("has words for every verdict in both languages", () => {
    expect(
      (["eligible", "ineligible", "undetermined"] as const).map((verdict) => verdictText(verdict).zh),
    ).toEqual(["符合", "不符合", "尚不能判定"]);
  });

  it("has no English in Chinese, for every policy of the list", () => {
    for (const id of Object.keys(catalog) as (keyof typeof catalog)[]) {
      const written = explanationText(explain(assess(id, {}, { on: ON })), "zh");
      expect(written, id).not.toMatch(/undetermined|any of|all of|at least|last year|R&D expense/);
    }
  });
});

it("explains every kind of condition", () => {
  const kinds = [
    all(is("enterprise.isAboveScale"), not(is("enterprise.isDishonestDebtor"))),
    atLeastOf(1, is("enterprise.isAboveScale")),
    when(is("enterprise.isAboveScale"), atLeast(value("project.totalInvestment"), "1")),
    notStated(),
  ];
  for (const condition of kinds) {
    const node = treeOf(condition, {});
    expect(node.outcome).toBe("unknown");
    expect(node.text.zh).not.toBe("");
    expect(node.text.en).not.toBe("");
  }
});
