/**
 * Reverse invoicing on integer fen, without any checking or printing. For bulk work; the doors check, call this, and
 * print. Every rounding is half-up to the fen.
 *
 * @packageDocumentation
 */

import { type Fraction, takeFraction } from "../money/fraction.js";
import { add, divideHalfUp, type Int, maximum, multiply, subtract } from "../money/integer.js";

export type { Fraction } from "../money/fraction.js";
export type { Int } from "../money/integer.js";

/** One invoice, or the red-letter invoice that takes one back, with negative amounts. */
export interface InvoiceFen {
  readonly special: boolean;
  /** Place of its levy rate in {@link TermsFen.levyRates}. */
  readonly rate: number;
  readonly sales: Int;
  /** The VAT on its face. */
  readonly vat: Int;
}

/** The figures of law of a month and place. */
export interface TermsFen {
  readonly levyRates: readonly Fraction[];
  /** Null: no exemption. */
  readonly threshold: {
    readonly amount: Int;
    readonly includes: boolean;
    readonly countsOtherSales: boolean;
  } | null;
  /** Sales of a month, of whatever kind, up to which the education surcharges are free; null: never. */
  readonly freeOfEducationUpTo: Int | null;
  readonly urbanMaintenance: Fraction;
  readonly educationSurcharge: Fraction;
  readonly localEducationSurcharge: Fraction;
  readonly surchargeReduction: Fraction;
  readonly incomeTax: Fraction;
}

/** A tax: due = payable − reduction. */
export interface TaxFen {
  readonly payable: Int;
  readonly reduction: Int;
  readonly due: Int;
}

/** The VAT on the invoices of one kind and rate. */
export interface VatPartFen extends TaxFen {
  readonly special: boolean;
  readonly rate: number;
  readonly invoices: number;
  readonly sales: Int;
}

/** What one enterprise declares for one seller and month. The surcharges rest on the VAT due, the income tax on sales. */
export interface DeclaredFen {
  readonly invoices: number;
  readonly sales: Int;
  readonly vat: TaxFen;
  /** By rate, ordinary before special. */
  readonly vatParts: readonly VatPartFen[];
  /** VAT of the special invoices: the enterprise's own input VAT. */
  readonly inputVat: Int;
  readonly urbanMaintenance: TaxFen;
  readonly educationSurcharge: TaxFen;
  readonly localEducationSurcharge: TaxFen;
  readonly incomeTax: TaxFen;
  readonly total: Int;
}

/** How a seller's month stands over all enterprises. */
export interface StandingFen {
  /** Sales of whatever kind. */
  readonly allSales: Int;
  /** The sales that were held against the threshold. */
  readonly counted: Int;
  /** Whether ordinary invoices are exempt from VAT. */
  readonly exempt: boolean;
  /** Whether the education surcharges are free: reduced by all of them. */
  readonly freeOfEducation: boolean;
}

/**
 * Sales of a price with VAT: price ÷ (1 + rate), rounded once. The VAT is what is left of the price.
 *
 * @example
 * ```ts
 * import { salesOfPrice } from "huiqi/reverse-invoicing/core";
 * salesOfPrice(10100, { numerator: 1, denominator: 100 }); // 10000
 * ```
 */
export function salesOfPrice(price: Int, { numerator, denominator }: Fraction): Int {
  return divideHalfUp(multiply(price, denominator), add(denominator, numerator));
}

/**
 * Tests a seller's month.
 *
 * @param monthSales - reverse-invoiced sales over all enterprises, red-letter invoices taken off.
 * @param otherSales - other taxable sales of the month.
 * @example
 * ```ts
 * import { standingOf } from "huiqi/reverse-invoicing/core";
 * const terms = {
 *   levyRates: [{ numerator: 1, denominator: 100 }],
 *   threshold: { amount: 10000000, includes: true, countsOtherSales: false },
 *   freeOfEducationUpTo: 10000000,
 *   urbanMaintenance: { numerator: 7, denominator: 100 },
 *   educationSurcharge: { numerator: 3, denominator: 100 },
 *   localEducationSurcharge: { numerator: 2, denominator: 100 },
 *   surchargeReduction: { numerator: 1, denominator: 2 },
 *   incomeTax: { numerator: 5, denominator: 1000 },
 * };
 * standingOf(10000000, 0, terms).exempt; // true
 * standingOf(10000001, 0, terms).exempt; // false
 * ```
 */
export function standingOf(monthSales: Int, otherSales: Int, terms: TermsFen): StandingFen {
  const { threshold, freeOfEducationUpTo } = terms;
  const allSales = add(monthSales, otherSales);
  const counted = threshold?.countsOtherSales ? allSales : monthSales;
  return {
    allSales,
    counted,
    exempt:
      threshold !== null && (threshold.includes ? counted <= threshold.amount : counted < threshold.amount),
    freeOfEducation: freeOfEducationUpTo !== null && allSales <= freeOfEducationUpTo,
  };
}

/**
 * What one enterprise declares for a seller whose month stands so, on its own invoices alone.
 *
 * @example
 * ```ts
 * import { declare } from "huiqi/reverse-invoicing/core";
 * const terms = {
 *   levyRates: [{ numerator: 1, denominator: 100 }],
 *   threshold: { amount: 10000000, includes: true, countsOtherSales: false },
 *   freeOfEducationUpTo: 10000000,
 *   urbanMaintenance: { numerator: 7, denominator: 100 },
 *   educationSurcharge: { numerator: 3, denominator: 100 },
 *   localEducationSurcharge: { numerator: 2, denominator: 100 },
 *   surchargeReduction: { numerator: 1, denominator: 2 },
 *   incomeTax: { numerator: 5, denominator: 1000 },
 * };
 * const standing = { allSales: 4000000, counted: 4000000, exempt: true, freeOfEducation: true };
 * // 40,000 yuan on an ordinary invoice at 1%: 400 yuan of VAT, all of it exempt; 0.5% of income tax is 200 yuan.
 * const declared = declare([{ special: false, rate: 0, sales: 4000000, vat: 40000 }], standing, terms);
 * declared.vat.due; // 0
 * declared.incomeTax.due; // 20000
 * ```
 */
export function declare(
  invoices: readonly InvoiceFen[],
  { exempt, freeOfEducation }: StandingFen,
  terms: TermsFen,
): DeclaredFen {
  const { levyRates } = terms;
  const vatParts: VatPartFen[] = [];
  let sales: Int = 0;
  let vat = NOTHING;
  let inputVat: Int = 0;
  for (let rate = 0; rate < levyRates.length; rate++) {
    for (const special of KINDS) {
      const part = partOf(invoices, special, rate, levyRates[rate] as Fraction, exempt);
      if (part === null) continue;
      vatParts.push(part);
      sales = add(sales, part.sales);
      vat = addTax(vat, part);
      if (special) inputVat = add(inputVat, part.due);
    }
  }
  const { surchargeReduction } = terms;
  const ofEducation = freeOfEducation ? ONE : surchargeReduction;
  const urbanMaintenance = surcharge(vat.due, terms.urbanMaintenance, surchargeReduction);
  const educationSurcharge = surcharge(vat.due, terms.educationSurcharge, ofEducation);
  const localEducationSurcharge = surcharge(vat.due, terms.localEducationSurcharge, ofEducation);
  const prepaid = takeFraction(sales, terms.incomeTax);
  const surcharges = add(add(urbanMaintenance.due, educationSurcharge.due), localEducationSurcharge.due);
  return {
    invoices: invoices.length,
    sales,
    vat,
    vatParts,
    inputVat,
    urbanMaintenance,
    educationSurcharge,
    localEducationSurcharge,
    incomeTax: { payable: prepaid, reduction: 0, due: prepaid },
    total: add(add(vat.due, surcharges), prepaid),
  };
}

/**
 * Adds two taxes.
 *
 * @example
 * ```ts
 * import { addTax, NOTHING } from "huiqi/reverse-invoicing/core";
 * addTax({ payable: 300, reduction: 100, due: 200 }, NOTHING); // { payable: 300, reduction: 100, due: 200 }
 * ```
 */
export function addTax(a: TaxFen, b: TaxFen): TaxFen {
  return {
    payable: add(a.payable, b.payable),
    reduction: add(a.reduction, b.reduction),
    due: add(a.due, b.due),
  };
}

const KINDS = [false, true] as const;
const ONE: Fraction = { numerator: 1, denominator: 1 };

/** A tax of nothing. */
export const NOTHING: TaxFen = { payable: 0, reduction: 0, due: 0 };

/** Special invoices owe the sum of the VAT on their faces; ordinary ones are taxed together, once. */
function partOf(
  invoices: readonly InvoiceFen[],
  special: boolean,
  rate: number,
  fraction: Fraction,
  exempt: boolean,
): VatPartFen | null {
  let count = 0;
  let sales: Int = 0;
  let faces: Int = 0;
  for (const invoice of invoices) {
    if (invoice.rate !== rate || invoice.special !== special) continue;
    count++;
    sales = add(sales, invoice.sales);
    faces = add(faces, invoice.vat);
  }
  if (count === 0) return null;
  const payable = special ? faces : takeFraction(sales, fraction);
  const reduction = exempt && !special ? payable : 0;
  return { special, rate, invoices: count, sales, payable, reduction, due: subtract(payable, reduction) };
}

function surcharge(vat: Int, rate: Fraction, by: Fraction): TaxFen {
  if (vat === 0) return NOTHING;
  const payable = takeFraction(vat, rate);
  const reduction = takeFraction(payable, by);
  return { payable, reduction, due: subtract(payable, reduction) };
}

/** The room that a seller has in a window of months. */
export interface RoomFen {
  readonly used: Int;
  /** Below zero where more was sold than may be. */
  readonly room: Int;
  /** In how many months the candidate first fits, if nothing else is sold: 0 is now, null never. */
  readonly fitsIn: number | null;
}

/**
 * The room of a window.
 *
 * @param sales - by month, from the first of the window to the month of the candidate.
 * @param candidate - what is to fit.
 * @example
 * ```ts
 * import { roomOf } from "huiqi/reverse-invoicing/core";
 * roomOf([300, 200, 100], 700, 350); // { used: 600, room: 100, fitsIn: 1 }
 * ```
 */
export function roomOf(sales: readonly Int[], limit: Int, candidate: Int): RoomFen {
  let used: Int = 0;
  for (const month of sales) used = add(used, month);
  const room = subtract(limit, used);
  let free = room;
  let fitsIn: number | null = null;
  for (let ahead = 0; ahead <= sales.length && fitsIn === null; ahead++) {
    if (candidate <= free) fitsIn = ahead;
    // The first month of the window leaves it.
    free = add(free, sales[ahead] ?? 0);
  }
  return { used, room, fitsIn };
}

/**
 * The place of the bracket in which a taxable income lies.
 *
 * @param bounds - the upper bounds, each within its bracket, in ascending order; the last bracket has none.
 * @example
 * ```ts
 * import { bracketOf } from "huiqi/reverse-invoicing/core";
 * bracketOf(3000000, [3000000, 9000000, null]); // 0
 * bracketOf(3000001, [3000000, 9000000, null]); // 1
 * ```
 */
export function bracketOf(taxable: Int, bounds: readonly (Int | null)[]): number {
  const place = bounds.findIndex((upTo) => upTo === null || taxable <= upTo);
  return place < 0 ? bounds.length - 1 : place;
}

/**
 * The tax on a taxable income: fen(income × rate) − quick deduction, never below zero.
 *
 * @example
 * ```ts
 * import { incomeTaxOf } from "huiqi/reverse-invoicing/core";
 * // 40,000 yuan at 10% less 1,500 yuan
 * incomeTaxOf(4000000, { numerator: 10, denominator: 100 }, 150000); // 250000
 * ```
 */
export function incomeTaxOf(taxable: Int, rate: Fraction, quickDeduction: Int): Int {
  return maximum(subtract(takeFraction(taxable, rate), quickDeduction), 0);
}
