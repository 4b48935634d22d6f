/**
 * VAT super-deduction on integer fen: schedule 4 (附列资料（四）) of the VAT return, section two, without any
 * checking or printing. For bulk work; the doors check, call this, and print.
 *
 * @packageDocumentation
 */

import { type Fraction, takeFraction } from "../money/fraction.js";
import { add, type Int, minimum, subtract } from "../money/integer.js";

export type { Fraction } from "../money/fraction.js";
export type { Int } from "../money/integer.js";

/** One column of one period: general items (row 6) or refund-on-collection items (row 7). All amounts in fen. */
export interface ColumnFen {
  /** 可计提进项税额: deductible input VAT of the period that may be accrued on, with any catch-up. */
  readonly base: Int;
  readonly rate: Fraction;
  /** 转出的已计提进项税额: input VAT transferred out that had been accrued on, and the rate it was accrued at. */
  readonly reducedBase: Int;
  readonly reducedRate: Fraction;
  /** 销项税额. */
  readonly line11: Int;
  /** 进项税额. */
  readonly line12: Int;
  /** 进项税额转出. */
  readonly line14: Int;
  /** 免、抵、退应退税额. */
  readonly line15: Int;
  /** 按适用税率计算的纳税检查应补缴税额. */
  readonly line16: Int;
}

/** What a column comes to: the six cells of schedule 4, and lines 13 and 17 to 20 of the main form. */
export interface SettledFen {
  readonly opening: Int;
  readonly accrued: Int;
  readonly reduced: Int;
  readonly available: Int;
  readonly deducted: Int;
  readonly closing: Int;
  readonly line13: Int;
  readonly line17: Int;
  readonly line18: Int;
  /** 应纳税额, after the super-deduction. */
  readonly line19: Int;
  readonly line20: Int;
}

/**
 * Settles one column.
 *
 * @param opening - balance of super-deduction brought forward; may be negative.
 * @param line13 - 上期留抵税额. It is deducted on the main form and is no base of the super-deduction.
 * @example
 * ```ts
 * import { settleColumn } from "huiqi/super-deduction/core";
 * const rate = { numerator: 5, denominator: 100 };
 * const none = { reducedBase: 0, reducedRate: rate, line14: 0, line15: 0, line16: 0 };
 * const column = { ...none, base: 100000, rate, line11: 104000, line12: 100000 };
 * const settled = settleColumn(0, 0, column);
 * settled.accrued; // 5000
 * settled.deducted; // 4000
 * settled.closing; // 1000
 * ```
 */
export function settleColumn(opening: Int, line13: Int, column: ColumnFen): SettledFen {
  const { line11 } = column;
  const accrued = takeFraction(column.base, column.rate);
  const reduced = column.reducedBase === 0 ? 0 : takeFraction(column.reducedBase, column.reducedRate);
  const available = subtract(add(opening, accrued), reduced);
  const credits = add(add(column.line12, line13), column.line16);
  const line17 = subtract(subtract(credits, column.line14), column.line15);
  const line18 = minimum(line17, line11);
  const payable = subtract(line11, line18);
  const deducted = available < 0 ? 0 : minimum(available, payable);
  return {
    opening,
    accrued,
    reduced,
    available,
    deducted,
    closing: subtract(available, deducted),
    line13,
    line17,
    line18,
    line19: subtract(payable, deducted),
    line20: subtract(line17, line18),
  };
}

/**
 * Settles a chain of periods: closing becomes opening, line 20 becomes line 13.
 *
 * @example
 * ```ts
 * import { settleChain } from "huiqi/super-deduction/core";
 * const rate = { numerator: 5, denominator: 100 };
 * const none = { reducedBase: 0, reducedRate: rate, line14: 0, line15: 0, line16: 0 };
 * const column = { ...none, base: 100000, rate, line11: 104000, line12: 100000 };
 * settleChain(0, 0, [column, column]).map(({ closing }) => closing); // [1000, 2000]
 * ```
 */
export function settleChain(opening: Int, line13: Int, columns: readonly ColumnFen[]): readonly SettledFen[] {
  const settled: SettledFen[] = new Array(columns.length);
  let balance = opening;
  let credit = line13;
  for (let index = 0; index < columns.length; index++) {
    const one = settleColumn(balance, credit, columns[index] as ColumnFen);
    settled[index] = one;
    balance = one.closing;
    credit = one.line20;
  }
  return settled;
}

/**
 * Adds up the two columns cell by cell, as row 8 does.
 *
 * @example
 * ```ts
 * import { addColumns, settleColumn } from "huiqi/super-deduction/core";
 * const rate = { numerator: 5, denominator: 100 };
 * const none = { reducedBase: 0, reducedRate: rate, line14: 0, line15: 0, line16: 0 };
 * const column = { ...none, base: 100000, rate, line11: 104000, line12: 100000 };
 * const one = settleColumn(0, 0, column);
 * addColumns(one, one).deducted; // 8000
 * ```
 */
export function addColumns(a: SettledFen, b: SettledFen): SettledFen {
  return {
    opening: add(a.opening, b.opening),
    accrued: add(a.accrued, b.accrued),
    reduced: add(a.reduced, b.reduced),
    available: add(a.available, b.available),
    deducted: add(a.deducted, b.deducted),
    closing: add(a.closing, b.closing),
    line13: add(a.line13, b.line13),
    line17: add(a.line17, b.line17),
    line18: add(a.line18, b.line18),
    line19: add(a.line19, b.line19),
    line20: add(a.line20, b.line20),
  };
}
