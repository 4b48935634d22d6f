import { describe, expect, it } from "vitest";
import {
  ceiling,
  enrolment,
  fixed,
  range,
  safeEnrolment,
  safeFixed,
  safeRange,
} from "../../src/subsidies/index.js";

describe("sums that a row prints as they are", () => {
  it("a fixed sum, whole, cut by a cap, and nothing beyond it", () => {
    const under = (already: number) => fixed({ amount: 300000, cap: 500000, already });
    expect(fixed({ amount: 300000 })).toEqual({
      before: "300000.00",
      cap: null,
      already: "0.00",
      amount: "300000.00",
      capped: false,
    });
    // 500,000 − 200,000 leaves 300,000; one yuan more leaves one less; beyond the cap nothing.
    expect([under(200000), under(200001), under(500000), under(600000)].map(({ amount }) => amount)).toEqual([
      "300000.00",
      "299999.00",
      "0.00",
      "0.00",
    ]);
    expect([under(200000).capped, under(200001).capped]).toEqual([false, true]);
  });

  it("a ceiling promises nothing", () => {
    expect(ceiling({ amount: 10000000 })).toEqual({ from: "0.00", to: "10000000.00" });
    expect(ceiling({ amount: 10000000, already: "9999999.99" })).toEqual({ from: "0.00", to: "0.01" });
    expect(ceiling({ amount: 10000000, already: 10000001 })).toEqual({ from: "0.00", to: "0.00" });
  });

  it("a range, both ends under the cap", () => {
    const sums = { from: 500000, to: 1000000 } as const;
    expect(range(sums)).toEqual({ from: "500000.00", to: "1000000.00" });
    expect(range({ ...sums, cap: 800000, already: 200000 })).toEqual({ from: "500000.00", to: "600000.00" });
    expect(range({ ...sums, cap: 800000, already: 500000 })).toEqual({ from: "300000.00", to: "300000.00" });
    expect(range({ from: 1, to: 1 })).toEqual({ from: "1.00", to: "1.00" });
  });

  it("refuses what is none", () => {
    expect(safeFixed({ amount: -1 })).toMatchObject({ ok: false, issues: [{ path: "amount" }] });
    expect(safeRange({ from: "1.01", to: 1 })).toMatchObject({
      ok: false,
      issues: [{ code: "inconsistent", path: "from", received: '"1.01"' }],
    });
  });
});

describe("the award for enrolling as above-scale enterprise", () => {
  const on = "2024-09-01";

  it("20万元 for the first, 10万元 for the first return, within last year and this", () => {
    const of = (kind: "first" | "first-return", date: `${number}-${number}-${number}`) =>
      enrolment([{ kind, date }], { on });
    expect(of("first", "2023-01-01")).toMatchObject({ value: "exact", amount: "200000.00" });
    expect(of("first", "2022-12-31")).toMatchObject({ value: "exact", amount: "0.00" });
    expect(of("first-return", "2024-09-01")).toMatchObject({ value: "exact", amount: "100000.00" });
    expect(enrolment([], { on })).toMatchObject({ value: "exact", amount: "0.00" });
  });

  it("refuses a kind that there is not", () => {
    expect(safeEnrolment([{ kind: "second" as never, date: "2024-01-01" }], { on })).toMatchObject({
      ok: false,
      issues: [{ code: "invalid-choice", path: "enrolments[0].kind" }],
    });
  });
});
