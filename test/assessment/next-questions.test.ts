import { describe, expect, it } from "vitest";
import {
  type Catalog,
  catalog,
  nextQuestions,
  type ProfileInput,
  qualifies,
  safeNextQuestions,
} from "../../src/index.js";

const ON = "2024-09-01";
const enrolment: Catalog = { "ezhou-above-scale-enrolment": catalog["ezhou-above-scale-enrolment"] };
const two: Catalog = { ...enrolment, "hubei-srdi-sme": catalog["hubei-srdi-sme"] };

describe("the next questions", () => {
  it("ask first for what a policy hangs on alone, with the money behind it", () => {
    const firm = { enterprise: { revenue: { 2023: "20000000" } } } as const;
    expect(nextQuestions(firm, { on: ON, catalog: enrolment })).toMatchObject([
      {
        fact: "enterprise.aboveScaleEnrolments",
        policies: ["ezhou-above-scale-enrolment"],
        alone: ["ezhou-above-scale-enrolment"],
      },
    ]);
    // The award of row 34 hangs on the enrolment too, so its sum is not yet certain; row 17's 20万元 is.
    const open = nextQuestions({}, { on: ON, catalog: two });
    expect(open[0]).toMatchObject({
      fact: "enterprise.revenue",
      years: [2023],
      policies: ["ezhou-above-scale-enrolment", "hubei-srdi-sme"],
      alone: [],
      money: "200000.00",
    });
  });

  it("do not ask for what can change nothing", () => {
    const large = { enterprise: { size: "large" } } as const;
    const questions = nextQuestions(large, { on: ON, catalog: two });
    expect(questions.flatMap(({ policies }) => policies)).not.toContain("hubei-srdi-sme");
    expect(
      nextQuestions(
        {},
        { on: "2030-01-01", catalog: { one: catalog["advanced-manufacturing-super-deduction"] } },
      ),
    ).toEqual([]);
  });

  it("lead to a verdict when they are answered one after another", () => {
    const answers: Readonly<Record<string, unknown>> = {
      size: "small",
      inNicheMarketSince: "2019-01-01",
      rdExpense: { 2022: "2000000", 2023: "2000000" },
      revenue: { 2023: "20000000" },
      equityRounds: [],
      awards: [],
      srdiSelfScore: 61,
    };
    let enterprise: Record<string, unknown> = {};
    let asked = 0;
    const srdi: Catalog = { "hubei-srdi-sme": catalog["hubei-srdi-sme"] };
    for (;;) {
      const [question] = nextQuestions({ enterprise } as ProfileInput, { on: ON, catalog: srdi, limit: 1 });
      if (question === undefined || asked > 7) break;
      const name = question.fact.replace("enterprise.", "");
      enterprise = { ...enterprise, [name]: answers[name] };
      asked += 1;
    }
    expect(qualifies("hubei-srdi-sme", { enterprise } as ProfileInput, { on: ON })).toBe("eligible");
    expect(asked).toBeLessThanOrEqual(7);
  });

  it.each([0, -1, 1.5, Number.NaN, "3"])("refuse a limit of %s", (limit) => {
    expect(safeNextQuestions({}, { on: ON, limit: limit as number })).toMatchObject({
      ok: false,
      issues: [{ code: "invalid-number", path: "limit" }],
    });
  });
});
