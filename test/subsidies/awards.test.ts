import { describe, expect, it } from "vitest";
import {
  cappedRate,
  firstCrossing,
  perUnitCapped,
  safeCappedRate,
  safeFirstCrossing,
  safeSubsidyFor,
  safeTieredRate,
  subsidyFor,
  tieredRate,
} from "../../src/subsidies/index.js";

const ON = "2024-09-01";

describe("a share of a base", () => {
  it.each([
    // 8% of the base against 1,000万元: equal at 125,000,000.00.
    ["125000000.00", "10000000.00", false],
    ["124999999.94", "10000000.00", false],
    // 8% of 124,999,999.93 = 9,999,999.9944 → 9,999,999.99.
    ["124999999.93", "9999999.99", false],
    // 8% of 125,000,000.13 = 10,000,000.0104 → 10,000,000.01, a fen over.
    ["125000000.13", "10000000.00", true],
    ["0", "0.00", false],
    // 8% of 0.06 = 0.0048 → 0.00; of 0.07 = 0.0056 → 0.01.
    ["0.06", "0.00", false],
    ["0.07", "0.01", false],
  ] as const)("8%% of %s is %s under its cap", (base, amount, capped) => {
    expect(cappedRate({ base, rate: "0.08", cap: 10000000 })).toMatchObject({ amount, capped });
  });

  it("counts what was already received against the cap, down to nothing", () => {
    const rest = (already: number) =>
      cappedRate({ base: 34120000, rate: "0.1", cap: 1500000, already }).amount;
    expect([rest(0), rest(1499999), rest(1500000), rest(2000000)]).toEqual([
      "1500000.00",
      "1.00",
      "0.00",
      "0.00",
    ]);
  });

  it("without a cap takes the whole share", () => {
    expect(cappedRate({ base: 34120000, rate: "0.1" })).toMatchObject({ amount: "3412000.00", cap: null });
  });

  it.each([
    [{ base: -1, rate: "0.1" }, "out-of-range", "base"],
    [{ base: 1, rate: "1.1" }, "out-of-range", "rate"],
    [{ base: 1, rate: "0.1", cap: "1e5" }, "invalid-amount", "cap"],
    [{ rate: "0.1" }, "missing-field", "base"],
  ])("refuses %j", (input, code, path) => {
    expect(safeCappedRate(input as never)).toMatchObject({ ok: false, issues: [{ code, path }] });
  });
});

describe("a sum for each unit", () => {
  it("5万元 a design product, at most 15万元", () => {
    const of = (count: number) => perUnitCapped({ amount: 50000, count, cap: 150000 }).amount;
    expect([of(0), of(2), of(3), of(4)]).toEqual(["0.00", "100000.00", "150000.00", "150000.00"]);
  });
});

describe("a share by level", () => {
  const rates = [
    { level: "a", rate: "0.2" },
    { level: "b", rate: "0.5" },
  ] as const;

  it("adds up and rounds once", () => {
    // 0.02 × 20% + 0.01 × 50% = 0.004 + 0.005 = 0.009 → 0.01; each alone would give 0.00 + 0.01.
    const items = [
      { amount: "0.02", level: "a" },
      { amount: "0.01", level: "b" },
    ] as const;
    expect(tieredRate({ items, rates }).amount).toBe("0.01");
    // 0.01 × 20% twice = 0.004 → 0.00, and 0.01 × 50% = 0.005 → 0.01.
    expect(tieredRate({ items: [items[1]], rates }).amount).toBe("0.01");
  });

  it("refuses a level without a rate", () => {
    expect(safeTieredRate({ items: [{ amount: 1, level: "c" }], rates })).toMatchObject({
      ok: false,
      issues: [{ code: "invalid-choice", path: "items[0].level" }],
    });
  });
});

describe("a first crossing", () => {
  const steps = [
    { above: 500000000, award: 1 },
    { above: 1000000000, award: 2 },
  ] as const;
  const of = (...amounts: readonly (number | `${number}`)[]) =>
    firstCrossing({
      series: amounts.map((amount, index) => ({ year: 2020 + index, amount })),
      year: 2019 + amounts.length,
      steps,
    });

  it("must exceed the step, and for the first time", () => {
    expect(of(400000000, 500000000).above).toBeNull();
    expect(of(400000000, "500000000.01")).toMatchObject({ above: "500000000.00", amount: "1.00" });
    expect(of(600000000, 700000000).above).toBeNull();
    expect(of(400000000, 1200000000)).toMatchObject({ above: "1000000000.00", amount: "2.00" });
    // Fell back and passed again: not the first time.
    expect(of(600000000, 400000000, 700000000).above).toBeNull();
  });

  it("wants every year up to the one looked at", () => {
    const series = [
      { year: 2020, amount: 1 },
      { year: 2022, amount: 1 },
    ];
    expect(safeFirstCrossing({ series, year: 2022, steps })).toMatchObject({
      ok: false,
      issues: [{ code: "missing-field", path: "series" }],
    });
    expect(
      safeFirstCrossing({ series: [...series, { year: 2020, amount: 2 }], year: 2020, steps }),
    ).toMatchObject({
      ok: false,
      issues: [{ code: "inconsistent" }],
    });
  });
});

describe("what a track of the catalog is worth", () => {
  it("row 33, 10% of productive equipment under 150万元, less what the project already had", () => {
    const facts = { project: { productiveEquipmentInvestment: "14999999.95" } } as const;
    const worth = (already: number) =>
      subsidyFor("ezhou-manufacturing-fund", "technical-upgrade", facts, {
        on: ON,
        already: { project: already },
      });
    // 10% of 14,999,999.95 = 1,499,999.995 → 1,500,000.00, equal to the cap.
    expect(worth(0)).toMatchObject({ value: "exact", amount: "1500000.00", capped: false });
    expect(worth(1)).toMatchObject({ amount: "1499999.00", capped: true });
  });

  it("names the fact that it wants", () => {
    expect(subsidyFor("hubei-manufacturing-fund", "technical-upgrade", {}, { on: ON })).toMatchObject({
      value: "unknown",
      missing: [{ fact: "project.equipmentInvestment" }],
    });
  });

  it("refuses an unknown track and an unknown policy", () => {
    expect(safeSubsidyFor("hubei-srdi-sme", "firm" as never, {}, { on: ON })).toMatchObject({
      ok: false,
      issues: [{ code: "invalid-choice", path: "track" }],
    });
    expect(safeSubsidyFor("hubei-srdi" as never, "enterprise" as never, {}, { on: ON })).toMatchObject({
      ok: false,
      issues: [{ code: "unknown-policy", path: "policy" }],
    });
  });
});
