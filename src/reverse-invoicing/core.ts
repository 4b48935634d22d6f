import { type Fraction, takeFraction } from "../money/fraction.js";
import { add, divideHalfUp, type Int, multiply, subtract } from "../money/integer.js";

/**
 * The taxes of one seller and month on integer fen, without any checking or printing. For bulk work; the doors
 * check, call this, and print.
 */

/** One invoice, or the red-letter invoice that takes one back (with negative amounts). */
export interface InvoiceFen {
  readonly special: boolean;
  /** Place of its levy rate among the rates of the month. */
  readonly rate: number;
  readonly sales: Int;
  /** The VAT on its face. */
  readonly vat: Int;
}

/** The figures of law of a month, ready for the core. */
export interface TermsFen {
  readonly levyRates: readonly Fraction[];
  /** Null: no exemption. */
  readonly threshold: { readonly amount: Int; readonly includes: boolean } | null;
  readonly urbanMaintenance: Fraction;
  readonly educationSurcharge: Fraction;
  readonly localEducationSurcharge: Fraction;
  readonly surchargeReduction: Fraction;
  readonly incomeTax: Fraction;
}

/** A tax with its reduction. */
export interface TaxFen {
  readonly payable: Int;
  readonly reduction: Int;
  readonly due: Int;
}

/** The VAT on the invoices of one kind and rate. */
export interface VatPartFen {
  readonly special: boolean;
  readonly rate: number;
  readonly sales: Int;
  readonly vat: Int;
}

/** What one enterprise declares for one seller and month. */
export interface DeclaredFen {
  readonly sales: Int;
  readonly vatParts: readonly VatPartFen[];
  readonly vat: Int;
  readonly urbanMaintenance: TaxFen;
  readonly educationSurcharge: TaxFen;
  readonly localEducationSurcharge: TaxFen;
  readonly incomeTax: Int;
  readonly total: Int;
}

/** Sales of a tax-inclusive price: half-up once to the fen; the VAT is what is left of the price. */
export function salesOfPrice(price: Int, { numerator, denominator }: Fraction): Int {
  return divideHalfUp(multiply(price, denominator), add(denominator, numerator));
}

/** Whether a month's sales are within the exemption. */
export function isExempt(monthSales: Int, { threshold }: TermsFen): boolean {
  if (threshold === null) return false;
  return threshold.includes ? monthSales <= threshold.amount : monthSales < threshold.amount;
}

/**
 * What one enterprise declares.
 *
 * @param exempt - whether the seller's month, over all enterprises, is within the exemption.
 * @param freeOfEducation - whether the two education surcharges are free.
 */
export function declare(
  invoices: readonly InvoiceFen[],
  terms: TermsFen,
  exempt: boolean,
  freeOfEducation: boolean,
): DeclaredFen {
  const parts = new Map<number, { special: boolean; rate: number; sales: Int; vat: Int }>();
  let sales: Int = 0;
  for (const invoice of invoices) {
    const key = invoice.rate * 2 + (invoice.special ? 1 : 0);
    const part = parts.get(key) ?? { special: invoice.special, rate: invoice.rate, sales: 0, vat: 0 };
    part.sales = add(part.sales, invoice.sales);
    part.vat = add(part.vat, invoice.vat);
    parts.set(key, part);
    sales = add(sales, invoice.sales);
  }
  let vat: Int = 0;
  const vatParts: VatPartFen[] = [];
  for (const [, part] of [...parts].sort(([a], [b]) => a - b)) {
    // Special invoices owe the VAT on their faces; ordinary ones are declared together, once.
    const due = part.special
      ? part.vat
      : exempt
        ? 0
        : takeFraction(part.sales, terms.levyRates[part.rate] as Fraction);
    vatParts.push({ special: part.special, rate: part.rate, sales: part.sales, vat: due });
    vat = add(vat, due);
  }
  const surcharge = (rate: Fraction, free: boolean): TaxFen =>
    free ? NOTHING : reduced(takeFraction(vat, rate), terms.surchargeReduction);
  const urbanMaintenance = surcharge(terms.urbanMaintenance, false);
  const educationSurcharge = surcharge(terms.educationSurcharge, freeOfEducation);
  const localEducationSurcharge = surcharge(terms.localEducationSurcharge, freeOfEducation);
  const incomeTax = takeFraction(sales, terms.incomeTax);
  const surcharges = add(add(urbanMaintenance.due, educationSurcharge.due), localEducationSurcharge.due);
  return {
    sales,
    vatParts,
    vat,
    urbanMaintenance,
    educationSurcharge,
    localEducationSurcharge,
    incomeTax,
    total: add(add(vat, surcharges), incomeTax),
  };
}

const NOTHING: TaxFen = { payable: 0, reduction: 0, due: 0 };

function reduced(payable: Int, by: Fraction): TaxFen {
  const reduction = takeFraction(payable, by);
  return { payable, reduction, due: subtract(payable, reduction) };
}
