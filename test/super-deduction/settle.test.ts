import { describe, expect, it } from "vitest";
import {
  chooseScheme,
  nonAccruableInputVat,
  type SettleInput,
  safeChooseScheme,
  safeNonAccruableInputVat,
  safeSettle,
  settle,
  toSchedule4,
} from "../../src/super-deduction/index.js";

const may = (general: Partial<SettleInput["general"]>, more: Partial<SettleInput> = {}): SettleInput => ({
  scheme: "advanced-manufacturing",
  period: "2024-05",
  general: { openingBalance: 0, accruableInput: 0, ...general },
  ...more,
});

/** The faults of an answer, as code, path and words. */
type Faults = {
  readonly ok: boolean;
  readonly issues?: readonly {
    readonly code: string;
    readonly path: string;
    readonly expected: { readonly zh: string; readonly en: string };
  }[];
};
const faultsOf = ({ issues = [] }: Faults) =>
  issues.map(({ code, path, expected }) => [code, path, expected.zh, expected.en]);

describe("the case of the law", () => {
  const caseOf = (general: Partial<SettleInput["general"]>) => settle(may(general)).lawCase.row6;

  it("is told apart at each bound", () => {
    expect(caseOf({ openingBalance: "-0.01", line11: 100 })).toBe("negative-balance");
    // Nothing to deduct, something to pay: all of the nothing is deducted.
    expect(caseOf({ line11: 100 })).toBe("deducted-in-full");
    expect(caseOf({ openingBalance: 100 })).toBe("nothing-payable");
    expect(caseOf({ openingBalance: "99.99", line11: 100 })).toBe("deducted-in-full");
    expect(caseOf({ openingBalance: 100, line11: 100 })).toBe("deducted-to-zero");
    expect(caseOf({ openingBalance: "100.01", line11: 100 })).toBe("deducted-to-zero");
  });
});

describe("the warning of a reduction", () => {
  const warned = (general: Partial<SettleInput["general"]>, more: Partial<SettleInput> = {}) =>
    settle(may(general, more)).warnings.map(({ code, row }) => [code, row]);
  const { reducedInput, openingBalance } = { reducedInput: 1000, openingBalance: "49.99" } as const;

  it("comes where it takes the balance below zero, in either row", () => {
    // 1,000 × 5% = 50.
    expect(warned({ openingBalance, reducedInput })).toEqual([["reduced-exceeds-balance", 6]]);
    expect(warned({ openingBalance: 50, reducedInput })).toEqual([]);
    expect(warned({ openingBalance: 51, reducedInput })).toEqual([]);
    expect(warned({ openingBalance: -1 })).toEqual([]);
    const refundOnCollection = { openingBalance, accruableInput: 0, reducedInput };
    expect(warned({}, { refundOnCollection })).toEqual([["reduced-exceeds-balance", 7]]);
    expect(warned({ openingBalance, reducedInput }, { refundOnCollection })).toEqual([
      ["reduced-exceeds-balance", 6],
      ["reduced-exceeds-balance", 7],
    ]);
  });

  it("says so", () => {
    const [warning] = settle(may({ reducedInput })).warnings;
    expect(warning?.what.zh).toContain("余额为负并结转");
    expect(warning?.what.en).toContain("the balance is negative and carried");
  });
});

describe("a reduction", () => {
  const later = (period: string) =>
    safeSettle({
      scheme: "none",
      period: period as SettleInput["period"],
      general: {
        openingBalance: 100,
        accruableInput: 0,
        reducedInput: 1000,
        reducedScheme: "advanced-manufacturing",
      },
    });

  it("of what was accrued in the scheme's years is made at its last rate when they are over", () => {
    const answer = later("2028-01");
    expect(answer.ok && answer.value.row6).toMatchObject({ reduced: "50.00", closing: "50.00" });
  });

  it("has no rate before the scheme's years", () => {
    expect(faultsOf(later("2022-12"))[0]?.[0]).toBe("no-law-for-date");
  });

  it("needs a scheme", () => {
    const answer = safeSettle(may({ reducedInput: 1 }, { scheme: "none" }));
    expect(faultsOf(answer)).toEqual([
      [
        "missing-field",
        "general.reducedScheme",
        "计提时所依的政策（本期不适用任何政策）",
        "the scheme under which it was accrued, since none applies now",
      ],
    ]);
  });
});

describe("bad figures", () => {
  it("more chips than input, in either column", () => {
    const words = ["不大于 accruableInput", "at most accruableInput"];
    expect(faultsOf(safeSettle(may({ accruableInput: 1, purchasedChipInput: "1.01" })))).toEqual([
      ["out-of-range", "general.purchasedChipInput", ...words],
    ]);
    const refundOnCollection = { openingBalance: 0, accruableInput: 1, purchasedChipInput: "1.01" } as const;
    expect(faultsOf(safeSettle(may({}, { refundOnCollection })))).toEqual([
      ["out-of-range", "refundOnCollection.purchasedChipInput", ...words],
    ]);
  });

  it("exports beyond all sales, and undivided input without any", () => {
    const answer = safeNonAccruableInputVat({ undividedInput: 1, exportSales: "2.01", totalSales: 2 });
    expect(faultsOf(answer)).toEqual([
      ["out-of-range", "exportSales", "不大于 totalSales", "at most totalSales"],
    ]);
    const none = safeNonAccruableInputVat({ undividedInput: 1, exportSales: 0, totalSales: 0 });
    expect(faultsOf(none)).toEqual([
      [
        "out-of-range",
        "totalSales",
        "大于零（有无法划分的进项税额）",
        "more than zero, since there is undivided input",
      ],
    ]);
    expect(nonAccruableInputVat({ undividedInput: 3, exportSales: 2, totalSales: 2 })).toBe("3.00");
  });
});

describe("schedule 4", () => {
  it("has three rows by number and name, with six cells each", () => {
    // 10,000 × 5% = 500 and 2,000 × 5% = 100; 30 and 10 are payable.
    const rows = toSchedule4(
      settle(
        may(
          { openingBalance: 1, accruableInput: 10000, line11: 30 },
          { refundOnCollection: { openingBalance: 2, accruableInput: 2000, line11: 10 } },
        ),
      ),
    );
    const row = (...cells: readonly string[]) => ({
      期初余额: cells[0],
      本期发生额: cells[1],
      本期调减额: "0.00",
      本期可抵减额: cells[2],
      本期实际抵减额: cells[3],
      期末余额: cells[4],
    });
    expect(rows).toEqual([
      {
        序号: 6,
        加计抵减项目: "一般项目加计抵减额计算",
        cells: row("1.00", "500.00", "501.00", "30.00", "471.00"),
      },
      {
        序号: 7,
        加计抵减项目: "即征即退项目加计抵减额计算",
        cells: row("2.00", "100.00", "102.00", "10.00", "92.00"),
      },
      { 序号: 8, 加计抵减项目: "合计", cells: row("3.00", "600.00", "603.00", "40.00", "563.00") },
    ]);
  });
});

describe("the choice", () => {
  const period = { period: "2024-05", general: { accruableInput: 1000, line11: 40 } } as const;
  const next = { period: "2024-06", general: { accruableInput: 1000, line11: 70 } } as const;

  it("of one has no runner-up", () => {
    const { chosen, runnerUp, difference, outcomes, interpretations } = chooseScheme(period, [
      "advanced-manufacturing",
    ]);
    // 1,000 × 5% = 50, of which 40.
    expect(chosen).toMatchObject({ scheme: "advanced-manufacturing", deducted: "40.00", closing: "10.00" });
    expect([runnerUp, difference, outcomes]).toEqual([null, null, [chosen]]);
    expect(interpretations).toHaveLength(1);
  });

  it("over a series counts what all of it deducts", () => {
    const { chosen, runnerUp, difference } = chooseScheme(
      [period, next],
      ["advanced-manufacturing", "industrial-mother-machine"],
    );
    // 5%: 50 + 50, of which 40 and 60 (50 + 10). 15%: 150 + 150, of which 40 and 70; 190 are left.
    expect(chosen).toMatchObject({
      scheme: "industrial-mother-machine",
      deducted: "110.00",
      closing: "190.00",
    });
    expect(runnerUp).toMatchObject({ scheme: "advanced-manufacturing", deducted: "100.00", closing: "0.00" });
    expect(difference).toEqual({ deducted: "10.00", closing: "190.00" });
  });

  it("by what is left where as much is deducted", () => {
    const { chosen, difference } = chooseScheme(period, [
      "advanced-manufacturing",
      "industrial-mother-machine",
    ]);
    expect(chosen.scheme).toBe("industrial-mother-machine");
    expect(difference).toEqual({ deducted: "0.00", closing: "100.00" });
  });

  it.each<[string, unknown, unknown, string, string]>([
    ["no candidates", period, [], "missing-field", "candidates"],
    ["candidates that are no list", period, "advanced-manufacturing", "invalid-type", "candidates"],
    ["a candidate that is none", period, ["integrated-circuit", "none"], "invalid-choice", "candidates[1]"],
  ])("refuses %s", (_, periods, candidates, code, path) => {
    const answer = safeChooseScheme(periods as never, candidates as never);
    const schemes = ["advanced-manufacturing", "industrial-mother-machine", "integrated-circuit"];
    expect(faultsOf(answer)).toEqual([
      [code, path, `至少一项：${schemes.join("、")}`, `at least one of ${schemes.join(", ")}`],
    ]);
  });

  it.each([[null], [7], ["2024-05"]])("refuses %j for a period", (given) => {
    for (const periods of [given, [given]]) {
      const answer = safeChooseScheme(periods as never, ["advanced-manufacturing"]);
      expect(faultsOf(answer)).toEqual([["invalid-type", "periods", "期间对象", "a period"]]);
    }
  });
});
