import { describe, expect, it } from "vitest";
import {
  type LedgerPeriodInput,
  type SettleInput,
  safeChooseScheme,
  safeLedger,
  safeNonAccruableInputVat,
  safeSettle,
} from "../../src/super-deduction/index.js";
import fc from "../property.js";

const good = {
  scheme: "advanced-manufacturing",
  period: "2024-05",
  general: { openingBalance: 0, accruableInput: 100 },
} as const;

const general = (change: object) => ({ general: { ...good.general, ...change } });

describe("a period refuses", () => {
  it.each([
    ["an unknown scheme", { scheme: "shipbuilding" }, "invalid-choice", "scheme"],
    ["month 13", { period: "2024-13" }, "invalid-month", "period"],
    [
      "a period before the scheme",
      { period: "2022-12" },
      "no-law-for-date",
      "super-deduction.advanced-manufacturing.rate",
    ],
    [
      "a period after the scheme",
      { period: "2028-01" },
      "no-law-for-date",
      "super-deduction.advanced-manufacturing.rate",
    ],
    ["negative input VAT", general({ accruableInput: -1 }), "out-of-range", "general.accruableInput"],
    ["negative line 12", general({ line12: "-0.01" }), "out-of-range", "general.line12"],
    ["three decimals", general({ line11: "1.001" }), "invalid-amount", "general.line11"],
    ["a fraction as a number", general({ accruableInput: 0.1 }), "invalid-amount", "general.accruableInput"],
    [
      "more chips than input",
      general({ purchasedChipInput: "100.01" }),
      "out-of-range",
      "general.purchasedChipInput",
    ],
    ["a reduction above the total", { taxReduction: "0.01" }, "out-of-range", "taxReduction"],
    ["no opening balance", { general: { accruableInput: 1 } }, "missing-field", "general.openingBalance"],
    ["an unknown line", general({ line10: 1 }), "unknown-field", "general.line10"],
    [
      "a reduction without a scheme",
      { scheme: "none", ...general({ reducedInput: 1 }) },
      "missing-field",
      "general.reducedScheme",
    ],
  ])("%s", (_what, change, code, path) => {
    expect(safeSettle({ ...good, ...change } as SettleInput)).toMatchObject({
      ok: false,
      issues: [{ code, path }],
    });
  });

  it("anything else with a HuiqiError and nothing more", () => {
    const hostile = fc.anything({
      withBigInt: true,
      withNullPrototype: true,
      withDate: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(hostile, (anything) => {
        safeSettle(anything as SettleInput);
        safeSettle({ ...good, general: anything } as SettleInput);
        safeLedger(anything as LedgerPeriodInput[]);
        safeLedger([], anything as object);
        safeNonAccruableInputVat(anything as never);
        safeChooseScheme(anything as never, anything as never);
      }),
      { numRuns: 300 },
    );
    const trap = new Proxy(
      {},
      {
        get: () => expect.unreachable(),
        ownKeys: () => {
          throw new RangeError("trap");
        },
      },
    );
    expect(safeSettle(trap as SettleInput)).toMatchObject({ ok: false });
  });
});

describe("a ledger refuses", () => {
  const month = (period: string, more: object = {}) =>
    ({
      scheme: "advanced-manufacturing",
      period,
      general: { accruableInput: 100, ...more },
    }) as LedgerPeriodInput;

  it.each([
    ["a gap", [month("2024-01"), month("2024-03")], "inconsistent", "periods[1].period"],
    ["months out of order", [month("2024-02"), month("2024-01")], "inconsistent", "periods[1].period"],
    ["a month twice", [month("2024-02"), month("2024-02")], "inconsistent", "periods[1].period"],
    [
      "an opening that does not follow",
      [month("2024-01"), month("2024-02", { openingBalance: "4.99" })],
      "inconsistent",
      "periods[1].general.openingBalance",
    ],
    [
      "a line 13 that does not follow",
      [month("2024-01", { line12: 100 }), month("2024-02", { line13: 99 })],
      "inconsistent",
      "periods[1].general.line13",
    ],
    [
      "more reduced than was ever accrued on",
      [month("2024-01"), month("2024-02", { reducedInput: "200.01" })],
      "out-of-range",
      "periods[1].general.reducedInput",
    ],
  ])("%s", (_what, periods, code, path) => {
    expect(safeLedger(periods)).toMatchObject({ ok: false, issues: [{ code, path }] });
  });

  it("takes what follows, given or not", () => {
    const ok = safeLedger([
      month("2024-01", { line12: 100 }),
      month("2024-02", { openingBalance: "5.00", line13: 100, reducedInput: 200 }),
    ]);
    expect(ok.ok).toBe(true);
  });

  it("only warns of a large reduction when it has a past of its own", () => {
    const opened = safeLedger([month("2024-01", { reducedInput: 500 })], { opening: { general: 3 } });
    // 3.00 + 5.00 − 25.00 = −17.00
    expect(opened.ok && opened.value.warnings).toMatchObject([
      { code: "reduced-exceeds-balance", period: "2024-01" },
    ]);
  });
});

describe("the export formula and the choice refuse", () => {
  it.each([
    [{ undividedInput: 1, exportSales: 0, totalSales: 0 }, "totalSales"],
    [{ undividedInput: 1, exportSales: 2, totalSales: 1 }, "exportSales"],
    [{ undividedInput: -1, exportSales: 0, totalSales: 1 }, "undividedInput"],
  ] as const)("%j", (input, path) => {
    expect(safeNonAccruableInputVat(input)).toMatchObject({
      ok: false,
      issues: [{ code: "out-of-range", path }],
    });
  });

  it("no candidates, or one that is none", () => {
    const period = { period: "2024-05", general: { accruableInput: 1 } } as const;
    expect(safeChooseScheme(period, [])).toMatchObject({ ok: false, issues: [{ path: "candidates" }] });
    expect(safeChooseScheme(period, ["none" as never])).toMatchObject({
      ok: false,
      issues: [{ path: "candidates[0]" }],
    });
  });
});
