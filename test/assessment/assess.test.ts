import { describe, expect, it } from "vitest";
import {
  assess,
  assessAll,
  catalog,
  defineCatalog,
  definePolicy,
  edition,
  fixed,
  is,
  isHuiqiError,
  type PolicyId,
  type ProfileInput,
  policyIds,
  prepare,
  qualifies,
  required,
  row,
  safeAssess,
  safeAssessAll,
  safeQualifies,
  text,
  track,
  type YuanInput,
} from "../../src/index.js";
import fc from "../property.js";
import { sample } from "../support/firms.js";
import { thawedIn } from "../support/frozen.js";

const ON = "2024-09-01";

/** A firm that meets every demand of the SRDI row: two years in its niche, R&D of exactly 3%, 60 points. */
const srdi = {
  enterprise: {
    size: "small",
    inNicheMarketSince: "2022-09-01",
    revenue: { 2023: "36666666.33" },
    // 3% of 36,666,666.33 is 1,099,999.9899; the fen above it is 1,099,999.99.
    rdExpense: { 2023: "1099999.99" },
    srdiSelfScore: 60,
  },
} as const satisfies ProfileInput;

function firm(change: Partial<Record<keyof typeof srdi.enterprise, unknown>>): ProfileInput {
  return { enterprise: { ...srdi.enterprise, ...change } } as ProfileInput;
}

describe("assess", () => {
  it("finds a firm that is exactly on every bound eligible", () => {
    const verdict = assess("hubei-srdi-sme", srdi, { on: ON });
    expect(verdict.outcome).toBe("eligible");
    expect(verdict.missing).toEqual([]);
    expect(verdict.shortfalls).toEqual([]);
    expect(verdict.benefit).toMatchObject({ value: "exact", amount: "200000.00" });
    expect(verdict.lifecycle.state).toBe("in-force");
  });

  it.each([
    // 3% of 36,666,666.33 = 1,099,999.9899 → 1,099,999.99 is met, 1,099,999.98 is one fen short.
    ["36666666.33", "1099999.99", "1099999.98"],
    // 3% of 77,777,777.77 = 2,333,333.3331 → 2,333,333.34.
    ["77777777.77", "2333333.34", "2333333.33"],
    // 3% of 100,000,000.00 = 3,000,000.00 exactly.
    ["100000000.00", "3000000.00", "2999999.99"],
  ])("R&D on revenue of %s: %s is enough, %s is one fen short", (revenue, enough, short) => {
    const books = (rdExpense: string) => firm({ revenue: { 2023: revenue }, rdExpense: { 2023: rdExpense } });
    expect(assess("hubei-srdi-sme", books(enough), { on: ON }).outcome).toBe("eligible");
    const verdict = assess("hubei-srdi-sme", books(short), { on: ON });
    expect(verdict.outcome).toBe("ineligible");
    expect(verdict.shortfalls.map(({ by }) => by)).toEqual(["0.01"]);
    expect(verdict.shortfalls[0]).toMatchObject({
      facts: ["enterprise.rdExpense"],
      years: [2023],
      direction: "more",
      unit: "yuan",
    });
  });

  it("says on which day time alone meets a bound", () => {
    const verdict = assess("hubei-srdi-sme", firm({ inNicheMarketSince: "2022-09-02" }), { on: ON });
    expect(verdict.shortfalls).toMatchObject([{ by: "1", holdsFrom: "2024-09-02" }]);
    expect(
      qualifies("hubei-srdi-sme", firm({ inNicheMarketSince: "2022-09-02" }), { on: "2024-09-02" }),
    ).toBe("eligible");
  });

  it("never guesses: of an empty profile every policy is undetermined, and says what would decide it", () => {
    for (const verdict of assessAll({}, { on: ON })) {
      expect([verdict.policy, verdict.outcome]).toEqual([verdict.policy, "undetermined"]);
      const paths = verdict.missing.map(({ fact }) => fact);
      expect(new Set(paths).size).toBe(paths.length);
      for (const track of verdict.tracks) {
        for (const { fact } of track.missing) expect(catalog[verdict.policy].reads).toContain(fact);
      }
    }
  });

  it("names each missing fact once, with the years that are missing", () => {
    const verdict = assess("hubei-srdi-sme", {}, { on: ON });
    expect(verdict.missing.filter(({ fact }) => fact === "enterprise.rdExpense")).toEqual([
      { fact: "enterprise.rdExpense", years: [2022, 2023] },
    ]);
  });

  it("takes no fact for decided that is not given: dropping facts never turns a verdict round", () => {
    const keys = Object.keys(srdi.enterprise) as (keyof typeof srdi.enterprise)[];
    fc.assert(
      fc.property(fc.subarray(keys), (kept) => {
        const part = Object.fromEntries(kept.map((key) => [key, srdi.enterprise[key]]));
        const outcome = qualifies("hubei-srdi-sme", { enterprise: part }, { on: ON });
        expect(outcome).toBe(kept.length === keys.length ? "eligible" : "undetermined");
      }),
    );
  });

  it("gives the verdict of qualifies, for raw and for prepared profiles, on every policy", () => {
    for (const profile of [srdi, {}, firm({ size: "large" })]) {
      const ready = prepare(profile);
      for (const id of policyIds) {
        const { outcome } = assess(id, profile, { on: ON });
        expect(qualifies(id, profile, { on: ON })).toBe(outcome);
        expect(qualifies(id, ready, { on: ON })).toBe(outcome);
        expect(assess(id, ready, { on: ON })).toEqual(assess(id, profile, { on: ON }));
      }
    }
  });

  it("returns frozen data that JSON and structuredClone carry", () => {
    const verdict = assess("hubei-srdi-sme", {}, { on: ON });
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
    expect(structuredClone(verdict)).toEqual(verdict);
  });

  it("freezes verdicts all the way down", () => {
    const thawed: string[] = [];
    const short = firm({
      revenue: { 2023: "9999999.99" },
      rdExpense: { 2022: 1, 2023: 1 },
      inNicheMarketSince: "2024-01-01",
    });
    const stagnant = { enterprise: { mainRevenue: { 2021: 1, 2022: 1, 2023: 1 } } } as const;
    for (const on of [ON, "2022-12-31", "2026-05-01"] as const) {
      for (const profile of [{}, srdi, short, stagnant, ...sample(20, 1)]) {
        for (const verdict of assessAll(profile, { on })) thawed.push(...thawedIn(verdict, verdict.policy));
      }
    }
    expect(thawed).toEqual([]);
  });

  it("takes the better track, of equally good ones that with more certain money, and else the first", () => {
    const { ref, at } = row("project", 1);
    const paying = (amount: YuanInput, flag: "enterprise.isAboveScale" | "enterprise.isPrivate") =>
      track({
        title: text("途径", "track"),
        applicant: "enterprise",
        requirements: [required("flag", at("requirements", "1"), is(flag))],
        benefit: { at: at("benefit"), award: fixed(amount), payer: "municipal" },
      });
    const bestOf = (amounts: readonly [YuanInput, YuanInput], isAboveScale: boolean, isPrivate: boolean) => {
      const policy = definePolicy({
        id: "two",
        ref,
        level: "municipal",
        title: text("二", "two"),
        summary: text("二", "two"),
        sources: [{ title: "规定", at: at("source", "1") }],
        tracks: {
          first: paying(amounts[0], "enterprise.isAboveScale"),
          second: paying(amounts[1], "enterprise.isPrivate"),
        },
        materials: [],
        channel: { mode: "not-stated", steps: [] },
        contacts: [],
      });
      const firm = { enterprise: { isAboveScale, isPrivate } };
      return assess("two", firm, { on: ON, catalog: defineCatalog(policy) }).track;
    };
    expect(bestOf([100, 200], true, true)).toBe("second");
    expect(bestOf([200, 100], true, true)).toBe("first");
    expect(bestOf([100, 100], true, true)).toBe("first");
    expect(bestOf([100, 200], true, false)).toBe("first");
    expect(bestOf([200, 100], false, true)).toBe("second");
  });

  it("carries the list's name and year", () => {
    expect(edition.title.zh).toBe("鄂州 · 工业领域设备更新服务清单");
    expect(edition.year).toBe(2024);
  });
});

describe("the date of an assessment", () => {
  it("moves the year of the books", () => {
    expect(assess("hubei-srdi-sme", srdi, { on: "2025-03-01" }).outcome).toBe("undetermined");
  });

  it("a policy before its first day and after its last cannot be had", () => {
    const id = "advanced-manufacturing-super-deduction";
    expect(assess(id, {}, { on: "2022-12-31" })).toMatchObject({
      outcome: "ineligible",
      lifecycle: { state: "not-yet-in-force", from: "2023-01-01" },
      benefit: { value: "not-in-force" },
    });
    expect(assess(id, {}, { on: "2023-01-01" }).outcome).toBe("undetermined");
    expect(assess(id, {}, { on: "2027-12-31" }).outcome).toBe("undetermined");
    expect(assess(id, {}, { on: "2028-01-01" })).toMatchObject({
      outcome: "ineligible",
      lifecycle: { state: "lapsed", to: "2027-12-31" },
    });
  });

  it("a policy whose document was replaced is undetermined, whatever the facts", () => {
    const books = firm({ revenue: { 2025: "36666666.33" }, rdExpense: { 2025: "1099999.99" } });
    expect(qualifies("hubei-srdi-sme", books, { on: "2026-03-31" })).toBe("eligible");
    expect(assess("hubei-srdi-sme", books, { on: "2026-04-01" })).toMatchObject({
      outcome: "undetermined",
      lifecycle: { state: "superseded", from: "2026-04-01", by: { documentNumber: "工信部企业〔2026〕2号" } },
    });
    expect(qualifies("hubei-srdi-sme", firm({ size: "large" }), { on: "2026-04-01" })).toBe("undetermined");
  });
});

describe("bad input", () => {
  const calls = (policy: unknown, profile: unknown, options: unknown) => {
    const given = [policy as PolicyId, profile as ProfileInput, options as { on: "2024-09-01" }] as const;
    return [
      () => assess(...given),
      () => qualifies(...given),
      () => {
        const result = safeAssess(...given);
        if (!result.ok) throw result.issues;
      },
      () => {
        const result = safeQualifies(...given);
        if (!result.ok) throw result.issues;
      },
    ] as const;
  };

  it.each([
    ["a policy that is not there", "hubei-srdi", {}, { on: ON }, "unknown-policy", "policy"],
    ["an inherited name", "constructor", {}, { on: ON }, "unknown-policy", "policy"],
    ["no policy", undefined, {}, { on: ON }, "unknown-policy", "policy"],
    ["no options", "hubei-srdi-sme", {}, undefined, "invalid-type", "options"],
    ["no date", "hubei-srdi-sme", {}, {}, "invalid-date", "on"],
    ["a date that does not exist", "hubei-srdi-sme", {}, { on: "2024-02-30" }, "invalid-date", "on"],
    ["a Date", "hubei-srdi-sme", {}, { on: new Date(0) }, "invalid-date", "on"],
    ["no profile", "hubei-srdi-sme", null, { on: ON }, "invalid-type", ""],
    ["a list for a profile", "hubei-srdi-sme", [], { on: ON }, "invalid-type", ""],
    [
      "a misspelt fact",
      "hubei-srdi-sme",
      { enterprise: { rdExpence: {} } },
      { on: ON },
      "unknown-field",
      "enterprise.rdExpence",
    ],
    [
      "a forged prepared profile",
      "hubei-srdi-sme",
      { "~prepared": [] },
      { on: ON },
      "unknown-field",
      "~prepared",
    ],
  ] as const)("%s is refused by name", (_what, policy, profile, options, code, path) => {
    const [assessing, qualifying, safelyAssessing, safelyQualifying] = calls(policy, profile, options);
    for (const call of [assessing, qualifying]) {
      try {
        call();
        expect.unreachable();
      } catch (error) {
        expect(isHuiqiError(error) && { code: error.code, path: error.path }).toEqual({ code, path });
      }
    }
    for (const call of [safelyAssessing, safelyQualifying]) {
      try {
        call();
        expect.unreachable();
      } catch (issues) {
        expect(issues).toMatchObject([{ code, path }]);
      }
    }
  });

  it("only a HuiqiError ever leaves, whatever the profile", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true }), (anything) => {
        const result = safeAssessAll(anything as ProfileInput, { on: ON });
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }),
    );
  });
});
