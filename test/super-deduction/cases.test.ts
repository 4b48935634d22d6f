import { describe, expect, it } from "vitest";
import {
  chooseScheme,
  explainSettlement,
  type LedgerPeriodInput,
  ledger,
  nonAccruableInputVat,
  type SettleInput,
  settle,
  toSchedule4,
} from "../../src/super-deduction/index.js";

const advanced = (general: SettleInput["general"], rest: Partial<SettleInput> = {}) =>
  settle({ scheme: "advanced-manufacturing", period: "2024-05", general, ...rest });

describe("published and derived cases of schedule 4", () => {
  it("part of a transfer out had been accrued on", () => {
    // 520,000 × 5% = 26,000; 6,500 × 5% = 325; 26,000 − 325 = 25,675.
    // Line 17 = 520,000 − 26,000 = 494,000; 3,900,000 − 494,000 = 3,406,000; − 25,675 = 3,380,325.
    const result = advanced({
      openingBalance: 0,
      accruableInput: 520000,
      reducedInput: 6500,
      line11: 3900000,
      line12: 520000,
      line14: 26000,
    });
    expect(result.row6).toEqual({
      opening: "0.00",
      accrued: "26000.00",
      reduced: "325.00",
      available: "25675.00",
      deducted: "25675.00",
      closing: "0.00",
    });
    expect(result.main.general).toMatchObject({
      line17: "494000.00",
      line18: "494000.00",
      line19: "3380325.00",
    });
    expect(result.lawCase.row6).toBe("deducted-in-full");
    expect(result.row8).toEqual(result.row6);
    expect(result.parameter).toMatchObject({ rate: "0.05" });
  });

  it("rounds the base times the rate half-up once: 18,818.59 × 5% = 940.9295 → 940.93", () => {
    const result = advanced({ openingBalance: 0, accruableInput: "18818.59" });
    expect(result.row6.accrued).toBe("940.93");
    expect(toSchedule4(result)[0].cells.本期发生额).toBe("940.93");
  });

  it("carries all of it while nothing is payable", () => {
    // 500,000 × 5% = 25,000; credit 500,000 − 400,000 = 100,000.
    const result = advanced({ openingBalance: 0, accruableInput: 500000, line11: 400000, line12: 500000 });
    expect(result.row6).toMatchObject({ accrued: "25000.00", deducted: "0.00", closing: "25000.00" });
    expect(result.main.general).toMatchObject({ line19: "0.00", line20: "100000.00" });
    expect(result.lawCase.row6).toBe("nothing-payable");
  });

  it("deducts the tax to zero and carries the rest", () => {
    // 810,000 − 800,000 = 10,000 payable; 800,000 × 5% = 40,000 available.
    const result = advanced({ openingBalance: 0, accruableInput: 800000, line11: 810000, line12: 800000 });
    expect(result.row6).toMatchObject({ available: "40000.00", deducted: "10000.00", closing: "30000.00" });
    expect(result.main.line24).toBe("0.00");
    expect(result.lawCase.row6).toBe("deducted-to-zero");
  });

  it("equal to what is payable is the third case of the law, with nothing left", () => {
    const result = advanced({ openingBalance: 0, accruableInput: 800000, line11: 840000, line12: 800000 });
    expect(result.row6).toMatchObject({ deducted: "40000.00", closing: "0.00" });
    expect([result.main.line24, result.lawCase.row6]).toEqual(["0.00", "deducted-to-zero"]);
  });

  it("a reduction beyond the balance leaves it negative, and nothing is repaid", () => {
    // 5,000 + 100,000 × 5% − 300,000 × 5% = −5,000; line 17 = 100,000 − 300,000 = −200,000; tax 700,000.
    const result = advanced({
      openingBalance: 5000,
      accruableInput: 100000,
      reducedInput: 300000,
      line11: 500000,
      line12: 100000,
      line14: 300000,
    });
    expect(result.row6).toMatchObject({
      accrued: "5000.00",
      reduced: "15000.00",
      available: "-5000.00",
      deducted: "0.00",
      closing: "-5000.00",
    });
    expect(result.main.general).toMatchObject({ line17: "-200000.00", line19: "700000.00" });
    expect(result.lawCase.row6).toBe("negative-balance");
    expect(result.warnings).toMatchObject([{ code: "reduced-exceeds-balance", row: 6 }]);
  });

  it("credit brought forward is deducted on the main form and is no base", () => {
    const result = advanced({
      openingBalance: 0,
      accruableInput: 100000,
      line11: 300000,
      line12: 100000,
      line13: 150000,
    });
    // 100,000 × 5% = 5,000, not 250,000 × 5%; 300,000 − 250,000 − 5,000 = 45,000.
    expect(result.row6.accrued).toBe("5000.00");
    expect(result.main.general.line19).toBe("45000.00");
  });

  it("catch-up is accrued at once, in one rounding with the period's own", () => {
    // (0.10 + 0.20) × 5% = 0.015 → 0.02; apart they would be 0.01 + 0.01.
    expect(advanced({ openingBalance: 0, accruableInput: "0.10", catchUpInput: "0.20" }).row6.accrued).toBe(
      "0.02",
    );
  });

  it("the two rows stay apart: a surplus in one never offsets the other", () => {
    const result = advanced(
      { openingBalance: 0, accruableInput: 1000000, line11: 0, line12: 0 },
      { refundOnCollection: { openingBalance: 0, accruableInput: 0, line11: 30000, line12: 0 } },
    );
    expect(result.row6).toMatchObject({ deducted: "0.00", closing: "50000.00" });
    expect(result.row7).toMatchObject({ deducted: "0.00", closing: "0.00" });
    expect(result.main).toMatchObject({ line19: "30000.00", line24: "30000.00" });
    expect(result.row8.closing).toBe("50000.00");
  });

  it("never touches simplified tax; line 23 comes off the total", () => {
    const result = advanced(
      { openingBalance: 100000, accruableInput: 0, line11: 50000, line12: 0 },
      { simplifiedTax: 8000, taxReduction: 300 },
    );
    // 50,000 is deducted to zero; 0 + 8,000 − 300.
    expect(result.main).toMatchObject({ line19: "0.00", line21: "8000.00", line24: "7700.00" });
    expect(result.row6.closing).toBe("50000.00");
  });

  it("reduces at the rate at which it was accrued", () => {
    const result = settle({
      scheme: "industrial-mother-machine",
      period: "2024-05",
      general: {
        openingBalance: 100000,
        accruableInput: 0,
        reducedInput: 100000,
        reducedScheme: "advanced-manufacturing",
      },
    });
    // 100,000 × 5%, though 15% holds now.
    expect(result.row6.reduced).toBe("5000.00");
    expect(result.base.row6).toMatchObject({ reduced: "100000.00", reducedRate: "0.05" });
  });

  it("is exact at 10^15 yuan", () => {
    // 999,999,999,999,999.99 × 5% = 49,999,999,999,999.9995 → 50,000,000,000,000.00.
    expect(advanced({ openingBalance: 0, accruableInput: "999999999999999.99" }).row6.accrued).toBe(
      "50000000000000.00",
    );
  });

  it("explains itself by cell", () => {
    const steps = explainSettlement(
      advanced({ openingBalance: 0, accruableInput: "18818.59", line11: 1000 }),
    );
    const cells = Object.fromEntries(steps.map(({ cell, formula }) => [cell, formula]));
    expect(cells["附列资料（四）第6行第2列"]).toBe("18818.59 × 5% = 940.93");
    expect(cells["附列资料（四）第6行第5列"]).toBe("min(940.93, 1000.00 − 0.00) = 940.93");
    expect(cells["主表第24栏"]).toBe("59.07 + 0.00 − 0.00 = 59.07");
  });
});

describe("a ledger", () => {
  const month = (
    period: string,
    general: LedgerPeriodInput["general"],
    scheme: LedgerPeriodInput["scheme"] = "advanced-manufacturing",
  ) => ({ scheme, period, general }) as LedgerPeriodInput;

  it("carries closing to opening and line 20 to line 13, across a year's end", () => {
    const { periods, account } = ledger([
      month("2024-12", { accruableInput: 500000, line11: 400000, line12: 500000 }),
      month("2025-01", { accruableInput: 0, line11: 120000 }),
    ]);
    // December: 25,000 left, credit 100,000. January: 120,000 − 100,000 = 20,000, deducted from 25,000.
    expect(periods[1]?.row6).toMatchObject({ opening: "25000.00", deducted: "20000.00", closing: "5000.00" });
    expect(periods[1]?.main.general.line13).toBe("100000.00");
    expect(account.general.totals).toEqual({
      opening: "0.00",
      accrued: "25000.00",
      reduced: "0.00",
      deducted: "20000.00",
      lapsed: "0.00",
      closing: "5000.00",
    });
  });

  it("lapses the balance at expiry, or carries it when told so", () => {
    const periods = [
      month("2027-12", { accruableInput: 100000 }),
      month("2028-01", { accruableInput: 0, line11: 4000 }, "none"),
    ];
    const lapsed = ledger(periods);
    expect(lapsed.account.general.totals).toMatchObject({
      accrued: "5000.00",
      deducted: "0.00",
      lapsed: "5000.00",
      closing: "0.00",
    });
    const carried = ledger(periods, { atExpiry: "carry" });
    expect(carried.account.general.totals).toMatchObject({
      deducted: "4000.00",
      lapsed: "0.00",
      closing: "1000.00",
    });
    expect(lapsed.interpretations.length).toBeGreaterThan(carried.periods[0]?.interpretations.length ?? 0);
  });

  it("keeps the balance on leaving the list, or lapses it when told so", () => {
    const periods = [
      month("2024-05", { accruableInput: 100000 }),
      month("2024-06", { accruableInput: 0, line11: 3000 }, "none"),
    ];
    expect(ledger(periods).account.general.totals).toMatchObject({ deducted: "3000.00", closing: "2000.00" });
    expect(ledger(periods, { atExit: "lapse" }).account.general.totals).toMatchObject({
      lapsed: "5000.00",
      closing: "0.00",
    });
  });
});

describe("exports and the choice of scheme", () => {
  it("multiplies first, divides last, rounds once", () => {
    // 100,000 × 1,000,000 ÷ 3,000,000 = 33,333.333…; 10 more of exports alone.
    expect(
      nonAccruableInputVat({
        undividedInput: 100000,
        exportSales: 1000000,
        totalSales: 3000000,
        exportOnlyInput: 10,
      }),
    ).toBe("33343.33");
    expect(
      nonAccruableInputVat({ undividedInput: 0, exportSales: 0, totalSales: 0, exportOnlyInput: 7 }),
    ).toBe("7.00");
  });

  it("the higher rate is not always better: purchased chips are no base for integrated circuits", () => {
    const period = {
      period: "2024-05",
      general: { accruableInput: 1000000, purchasedChipInput: 800000, line11: 1300000, line12: 1000000 },
    } as const;
    // 15% of 200,000 = 30,000 against 5% of 1,000,000 = 50,000.
    const { chosen, runnerUp, difference } = chooseScheme(period, [
      "integrated-circuit",
      "advanced-manufacturing",
    ]);
    expect([chosen.scheme, chosen.deducted, runnerUp?.deducted]).toEqual([
      "advanced-manufacturing",
      "50000.00",
      "30000.00",
    ]);
    expect(difference).toEqual({ deducted: "20000.00", closing: "0.00" });
    // Mother machines know no chip rule: 15% of all.
    expect(
      chooseScheme(period, ["advanced-manufacturing", "industrial-mother-machine"]).chosen,
    ).toMatchObject({
      scheme: "industrial-mother-machine",
      deducted: "150000.00",
    });
  });
});
