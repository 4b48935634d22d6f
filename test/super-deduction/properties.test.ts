import { describe, expect, it } from "vitest";
import { type LedgerPeriodInput, ledger, settle } from "../../src/super-deduction/index.js";
import fc from "../property.js";
import { type PlainColumn, plainColumn, yuan } from "./reference.js";

const MAX = 10n ** 17n;
const fen = fc.oneof(fc.bigInt({ min: 0n, max: 1000n }), fc.bigInt({ min: 0n, max: MAX }));
const scheme = fc.constantFrom("advanced-manufacturing", "industrial-mother-machine");
const RATES = { "advanced-manufacturing": [1n, 20n], "industrial-mother-machine": [3n, 20n] } as const;

const column = fc.record({
  base: fen,
  reducedBase: fen,
  line11: fc.bigInt({ min: -MAX, max: MAX }),
  line12: fen,
  line14: fen,
  line15: fen,
  line16: fen,
});
type Column = typeof column extends fc.Arbitrary<infer T> ? T : never;

const given = (one: Column) => ({
  accruableInput: yuan(one.base),
  reducedInput: yuan(one.reducedBase),
  line11: yuan(one.line11),
  line12: yuan(one.line12),
  line14: yuan(one.line14),
  line15: yuan(one.line15),
  line16: yuan(one.line16),
});

const plain = (one: Column, rate: readonly [bigint, bigint]): PlainColumn => ({
  ...one,
  rate,
  reducedRate: rate,
});

const month = (index: number) =>
  `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}` as `${number}-${number}`;

function periodsOf(columns: readonly Column[], of: LedgerPeriodInput["scheme"] = "advanced-manufacturing") {
  return columns.map(
    (one, index): LedgerPeriodInput => ({ scheme: of, period: month(index), general: given(one) }),
  );
}

/** The library's own sums of a series, as fen. */
const fenOf = (amount: string | undefined) => BigInt((amount ?? "0.00").replace(".", ""));

/** A balance from before: random histories reduce more than they ever accrued, which a whole history refuses. */
const OPENED = { opening: { general: "0.01" } } as const;

describe("laws of the super-deduction", () => {
  it("a period equals the plain implementation, to the fen", () => {
    fc.assert(
      fc.property(scheme, fc.bigInt({ min: -MAX, max: MAX }), fen, column, (of, opening, line13, one) => {
        const expected = plainColumn(opening, line13, plain(one, RATES[of]));
        const result = settle({
          scheme: of,
          period: "2024-05",
          general: { ...given(one), openingBalance: yuan(opening), line13: yuan(line13) },
        });
        expect(result.row6).toEqual({
          opening: yuan(expected.opening),
          accrued: yuan(expected.accrued),
          reduced: yuan(expected.reduced),
          available: yuan(expected.available),
          deducted: yuan(expected.deducted),
          closing: yuan(expected.closing),
        });
        expect(result.main.general).toMatchObject({
          line19: yuan(expected.line19),
          line20: yuan(expected.line20),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("conserves: opening + accrued − reduced − deducted − lapsed = closing; 0 ≤ deducted ≤ payable", () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 36 }), (columns) => {
        const { account, periods } = ledger(periodsOf(columns), OPENED);
        const { opening, accrued, reduced, deducted, lapsed, closing } = account.general.totals;
        expect(fenOf(opening) + fenOf(accrued) - fenOf(reduced) - fenOf(deducted) - fenOf(lapsed)).toBe(
          fenOf(closing),
        );
        for (const { row6, main } of periods) {
          const payable = fenOf(main.general.line11) - fenOf(main.general.line18);
          expect(fenOf(row6.deducted) >= 0n && fenOf(row6.deducted) <= payable).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("a ledger is the fold of its periods, and may be split anywhere", () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 2, maxLength: 24 }), fc.nat(), (columns, at) => {
        const whole = ledger(periodsOf(columns), OPENED);
        const cut = 1 + (at % (columns.length - 1));
        const first = ledger(periodsOf(columns).slice(0, cut), OPENED);
        const last = first.periods.at(-1);
        const rest = periodsOf(columns).slice(cut);
        const [head, ...tail] = rest;
        if (head === undefined || last === undefined) return;
        const second = ledger(
          [{ ...head, general: { ...head.general, line13: last.main.general.line20 } }, ...tail],
          { opening: { general: last.row6.closing } },
        );
        expect([...first.periods, ...second.periods]).toEqual(whole.periods);
      }),
      { numRuns: 200 },
    );
  });

  it("scales: ten times the amounts, where nothing is rounded, give ten times the result", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(10 ** 6), fc.nat(10 ** 7)), { minLength: 1, maxLength: 12 }),
        (months) => {
          // Whole hundreds of yuan: 5% of them is whole fen.
          const of = (factor: bigint) =>
            ledger(
              months.map(([base, output], index) => ({
                scheme: "advanced-manufacturing" as const,
                period: month(index),
                general: {
                  accruableInput: yuan(BigInt(base) * 10000n * factor),
                  line11: yuan(BigInt(output) * 10000n * factor),
                  line12: yuan(BigInt(base) * 10000n * factor),
                },
              })),
            ).account.general.totals;
          const one = of(1n);
          const ten = of(10n);
          for (const name of ["accrued", "deducted", "closing"] as const) {
            expect(fenOf(ten[name])).toBe(10n * fenOf(one[name]));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
