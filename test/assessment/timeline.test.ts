import { describe, expect, it } from "vitest";
import { type ProfileInput, qualifies, safeTimeline, timeline } from "../../src/index.js";

/** Enrolled in February 2023, with the sales of 2023 and 2024. */
const firm = {
  enterprise: {
    revenue: { 2023: 25000000, 2024: 19999999 },
    aboveScaleEnrolments: [{ kind: "first", date: "2023-02-01" }],
  },
} as const satisfies ProfileInput;

describe("how a verdict changes as time passes", () => {
  it("row 34: too early, then open, then over", () => {
    // Sales of last year: unknown for 2022 until 2023 ends; enrolled last year or this year: until 2024 ends.
    expect(timeline("ezhou-above-scale-enrolment", firm, { from: "2023-01-31", to: "2025-03-01" })).toEqual([
      { from: "2023-01-31", to: "2023-01-31", outcome: "ineligible" },
      { from: "2023-02-01", to: "2023-12-31", outcome: "undetermined" },
      { from: "2024-01-01", to: "2024-12-31", outcome: "eligible" },
      { from: "2025-01-01", to: "2025-03-01", outcome: "ineligible" },
    ]);
  });

  it("one day is one stretch, and every stretch says what that day's verdict says", () => {
    const on = "2024-02-29";
    expect(timeline("ezhou-above-scale-enrolment", firm, { from: on, to: on })).toEqual([
      { from: on, to: on, outcome: qualifies("ezhou-above-scale-enrolment", firm, { on }) },
    ]);
  });

  it("a rule ends with its law", () => {
    // Super-deduction of advanced manufacturing: 2023-01-01 to 2027-12-31.
    const stretches = timeline(
      "advanced-manufacturing-super-deduction",
      {},
      {
        from: "2022-12-31",
        to: "2028-01-01",
      },
    );
    expect(stretches.map(({ from, outcome }) => [from, outcome])).toEqual([
      ["2022-12-31", "ineligible"],
      ["2023-01-01", "undetermined"],
      ["2028-01-01", "ineligible"],
    ]);
  });

  it.each([
    ["the end before the start", { from: "2024-01-02", to: "2024-01-01" }, "out-of-range", "to"],
    ["more than thirty years", { from: "2024-01-01", to: "2054-01-02" }, "out-of-range", "to"],
    ["no end", { from: "2024-01-01" }, "invalid-date", "to"],
  ])("refuses %s", (_what, options, code, path) => {
    expect(safeTimeline("hubei-srdi-sme", {}, options as never)).toMatchObject({
      ok: false,
      issues: [{ code, path }],
    });
  });
});
