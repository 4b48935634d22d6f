import { describe, expect, it } from "vitest";
import {
  type LedgerOptions,
  type LedgerPeriodInput,
  ledger,
  safeLedger,
} from "../../src/super-deduction/index.js";
import { EXIT_READING, EXPIRY_READING, SCHEME_CHANGE_READING } from "../../src/super-deduction/readings.js";

type Column = LedgerPeriodInput["general"];

const month = (
  period: string,
  scheme: LedgerPeriodInput["scheme"],
  general: Column,
  more: Partial<LedgerPeriodInput> = {},
): LedgerPeriodInput => ({ period: period as LedgerPeriodInput["period"], scheme, general, ...more });

/** A month of an advanced manufacturer, and one without a scheme. */
const advanced = (period: string, general: Column, more: Partial<LedgerPeriodInput> = {}) =>
  month(period, "advanced-manufacturing", general, more);
const none = (period: string, general: Column = { accruableInput: 0 }) => month(period, "none", general);

const NOTHING = {
  opening: "0.00",
  accrued: "0.00",
  reduced: "0.00",
  deducted: "0.00",
  lapsed: "0.00",
};

describe("a ledger of two columns", () => {
  it("opens the second where it is first given, and adds the two up in row 8", () => {
    const { periods, account } = ledger([
      advanced("2024-01", { accruableInput: 100000 }),
      advanced(
        "2024-02",
        { accruableInput: 0, line11: 2000 },
        { refundOnCollection: { accruableInput: 40000, line11: 500 } },
      ),
    ]);
    // January: 100,000 × 5% = 5,000. February, row 6: 2,000 of it are deducted; row 7: 40,000 × 5% = 2,000, of which 500.
    expect(periods[1]?.row6).toEqual({
      opening: "5000.00",
      accrued: "0.00",
      reduced: "0.00",
      available: "5000.00",
      deducted: "2000.00",
      closing: "3000.00",
    });
    expect(periods[1]?.row7).toEqual({
      opening: "0.00",
      accrued: "2000.00",
      reduced: "0.00",
      available: "2000.00",
      deducted: "500.00",
      closing: "1500.00",
    });
    expect(periods[1]?.row8).toEqual({
      opening: "5000.00",
      accrued: "2000.00",
      reduced: "0.00",
      available: "7000.00",
      deducted: "2500.00",
      closing: "4500.00",
    });
    expect(account.refundOnCollection).toEqual({
      entries: [
        { period: "2024-01", ...NOTHING, balance: "0.00" },
        { period: "2024-02", ...NOTHING, accrued: "2000.00", deducted: "500.00", balance: "1500.00" },
      ],
      totals: { ...NOTHING, accrued: "2000.00", deducted: "500.00", closing: "1500.00" },
    });
  });

  it("has the second where only a balance of it is given", () => {
    const { periods, account } = ledger([advanced("2024-01", { accruableInput: 0 })], {
      opening: { refundOnCollection: "12.34" },
    });
    expect(periods[0]?.row7).toMatchObject({ opening: "12.34", closing: "12.34" });
    expect(account.refundOnCollection.totals).toEqual({ ...NOTHING, opening: "12.34", closing: "12.34" });
  });

  it("has an empty second where nothing of it is given", () => {
    const { account, periods } = ledger([
      advanced("2024-01", { accruableInput: 100 }),
      advanced("2024-02", { accruableInput: 0 }),
    ]);
    expect(account.refundOnCollection).toEqual({
      entries: [
        { period: "2024-01", ...NOTHING, balance: "0.00" },
        { period: "2024-02", ...NOTHING, balance: "0.00" },
      ],
      totals: { ...NOTHING, closing: "0.00" },
    });
    expect(periods[0]?.row8).toEqual(periods[0]?.row6);
  });

  it("of no period at all is empty", () => {
    expect(ledger([])).toEqual({
      periods: [],
      account: {
        general: { entries: [], totals: { ...NOTHING, closing: "0.00" } },
        refundOnCollection: { entries: [], totals: { ...NOTHING, closing: "0.00" } },
      },
      warnings: [],
      interpretations: [],
    });
  });
});

describe("what is left", () => {
  /** Openings, what lapsed and balances, month by month. */
  const account = (periods: readonly LedgerPeriodInput[], options: LedgerOptions = {}) =>
    ledger(periods, options).account.general.entries.map(({ opening, lapsed, balance }) => [
      opening,
      lapsed,
      balance,
    ]);

  it("stays while the scheme does, and lapses once on leaving the list where told so", () => {
    expect(
      account(
        [
          advanced("2024-01", { accruableInput: 100000 }),
          advanced("2024-02", { accruableInput: 0 }),
          none("2024-03"),
          none("2024-04"),
        ],
        { atExit: "lapse" },
      ),
    ).toEqual([
      ["0.00", "0.00", "5000.00"],
      ["5000.00", "0.00", "5000.00"],
      ["5000.00", "5000.00", "0.00"],
      ["0.00", "0.00", "0.00"],
    ]);
  });

  it("is carried below zero after leaving, since the list is left only once", () => {
    expect(
      account(
        [
          advanced("2024-01", { accruableInput: 100000 }),
          none("2024-02", {
            accruableInput: 0,
            reducedInput: 1000,
            reducedScheme: "advanced-manufacturing",
          }),
          none("2024-03"),
        ],
        { atExit: "lapse" },
      ),
      // 5,000 lapse; 1,000 × 5% = 50 are taken back from nothing.
    ).toEqual([
      ["0.00", "0.00", "5000.00"],
      ["5000.00", "5000.00", "-50.00"],
      ["-50.00", "0.00", "-50.00"],
    ]);
  });

  it("is left by the list in the last month of the schemes, and by the schemes in the month after", () => {
    const periods = [
      advanced("2027-11", { accruableInput: 100000 }),
      none("2027-12"),
      none("2028-01", { accruableInput: 0, line11: 1000 }),
    ];
    expect(account(periods)).toEqual([
      ["0.00", "0.00", "5000.00"],
      ["5000.00", "0.00", "5000.00"],
      ["5000.00", "5000.00", "0.00"],
    ]);
    expect(account(periods, { atExpiry: "carry" })).toEqual([
      ["0.00", "0.00", "5000.00"],
      ["5000.00", "0.00", "5000.00"],
      ["5000.00", "0.00", "4000.00"],
    ]);
  });

  it("lapses before the first month where that is after the schemes", () => {
    const { totals } = ledger([none("2028-01")], { opening: { general: 70 } }).account.general;
    expect(totals).toEqual({ ...NOTHING, opening: "70.00", lapsed: "70.00", closing: "0.00" });
  });
});

describe("the readings of a ledger", () => {
  const added = (...periods: readonly LedgerPeriodInput[]) => {
    const { interpretations, periods: settled } = ledger(periods);
    const always = settled[0]?.interpretations ?? [];
    expect(interpretations.slice(0, always.length)).toEqual(always);
    return interpretations.slice(always.length);
  };
  const empty = { accruableInput: 0 };

  it("are those that its months touch, each once", () => {
    expect(added(advanced("2024-01", empty), advanced("2024-02", empty))).toEqual([]);
    expect(
      added(advanced("2024-01", empty), none("2024-02"), advanced("2024-03", empty), none("2024-04")),
    ).toEqual([EXIT_READING]);
    expect(added(none("2024-01"), advanced("2024-02", empty))).toEqual([]);
    expect(added(advanced("2024-01", empty), month("2024-02", "industrial-mother-machine", empty))).toEqual([
      SCHEME_CHANGE_READING,
    ]);
    expect(added(advanced("2027-11", empty), none("2027-12"))).toEqual([EXIT_READING]);
    expect(added(advanced("2027-12", empty), none("2028-01"))).toEqual([EXPIRY_READING]);
  });
});

describe("what does not follow", () => {
  const issue = (periods: readonly LedgerPeriodInput[], options: LedgerOptions = {}) => {
    const answer = safeLedger(periods, options);
    return answer.ok
      ? []
      : answer.issues.map(({ code, path, expected }) => [code, path, expected.zh, expected.en]);
  };

  it("an opening balance that is not the closing one before", () => {
    expect(
      issue([
        advanced("2024-01", { accruableInput: 100000 }),
        advanced("2024-02", { openingBalance: "4999.99", accruableInput: 0 }),
      ]),
    ).toEqual([
      [
        "inconsistent",
        "periods[1].general.openingBalance",
        "5000.00（上期结转）",
        "5000.00, as carried from the period before",
      ],
    ]);
  });

  it("more reduced than was ever accrued on", () => {
    expect(
      issue([
        advanced("2024-01", { accruableInput: 100, catchUpInput: 50, reducedInput: 100 }),
        advanced("2024-02", { accruableInput: 0, reducedInput: "50.01" }),
      ]),
    ).toEqual([
      [
        "out-of-range",
        "periods[1].general.reducedInput",
        "累计不超过已计提的进项税额 150.00",
        "in all no more than the input VAT accrued on, 150.00",
      ],
    ]);
    // 150 in all, all of which may be taken back.
    expect(
      issue([
        advanced("2024-01", { accruableInput: 100, catchUpInput: 50, reducedInput: 100 }),
        advanced("2024-02", { accruableInput: 0, reducedInput: "50.00" }),
      ]),
    ).toEqual([]);
  });

  it("a reduction of what was bought without a scheme", () => {
    expect(issue([none("2024-01", { accruableInput: 100, reducedInput: 10 })])[0]?.slice(0, 2)).toEqual([
      "out-of-range",
      "periods[0].general.reducedInput",
    ]);
  });

  it("is not asked of a ledger with a past of its own, wherever its balance is given", () => {
    const much = { accruableInput: 20000, reducedInput: 40000 };
    expect(issue([advanced("2024-01", much)])[0]?.[0]).toBe("out-of-range");
    expect(issue([advanced("2024-01", { ...much, openingBalance: 1000 })])).toEqual([]);
    expect(issue([advanced("2024-01", much)], { opening: { general: 1000 } })).toEqual([]);
    expect(issue([advanced("2024-01", much)], { opening: { general: 0 } })).toEqual([]);
  });

  it("a tax reduction above what it is taken from", () => {
    expect(
      issue([
        advanced("2024-01", { accruableInput: 0 }),
        advanced("2024-02", { accruableInput: 0, line11: 5 }, { taxReduction: "5.01" }),
      ]),
    ).toEqual([
      [
        "out-of-range",
        "periods[1].taxReduction",
        "不大于第19栏与第21栏之和 5.00",
        "at most lines 19 and 21 together, 5.00",
      ],
    ]);
  });
});
