import type { Int } from "../money/integer.js";
import type { Ratio } from "../money/ratio.js";
import { type Yuan, yuanOfFen } from "../money/yuan.js";
import type { InvoiceKind } from "./agent-taxes-input.js";
import type { DeclaredFen, TaxFen } from "./core.js";
import type { Rates } from "./run.js";

/** A tax in yuan: payable − reduction = due. */
export interface TaxAmounts {
  /** What it is levied on: sales, or the VAT due. */
  readonly base: Yuan;
  readonly payable: Yuan;
  readonly reduction: Yuan;
  readonly due: Yuan;
}

/** One tax: base × rate = payable, half-up to the fen; payable − reduction = due. */
export interface TaxLine extends TaxAmounts {
  readonly rate: Ratio;
}

/** The VAT on the invoices of one kind and rate. */
export interface VatPart extends TaxLine {
  readonly kind: InvoiceKind;
  readonly invoices: number;
}

/** The VAT of one enterprise's invoices to one seller in a month. The reduction is what exempt invoices would have owed. */
export interface VatLine extends TaxAmounts {
  /** The levy rate, null where the invoices carry several. */
  readonly rate: Ratio | null;
  readonly parts: readonly VatPart[];
}

/** What one enterprise declares and pays on the seller's behalf. */
export interface EnterpriseTaxes {
  readonly enterprise: string;
  /** Red-letter ones included. */
  readonly invoices: number;
  /** Ex-VAT, red-letter invoices taken off. */
  readonly sales: Yuan;
  readonly vat: VatLine;
  /** The VAT of the special invoices, which is the enterprise's own input VAT. */
  readonly inputVat: Yuan;
  readonly urbanMaintenance: TaxLine;
  readonly educationSurcharge: TaxLine;
  readonly localEducationSurcharge: TaxLine;
  readonly incomeTax: TaxLine;
  /** Every tax due, added up. */
  readonly total: Yuan;
}

/** Prints what the core found for an enterprise. */
export function printDeclared(enterprise: string, declared: DeclaredFen, rates: Rates): EnterpriseTaxes {
  const { sales, vat } = declared;
  return {
    enterprise,
    invoices: declared.invoices,
    sales: yuanOfFen(sales),
    vat: vatLine(declared, rates),
    inputVat: yuanOfFen(declared.inputVat),
    urbanMaintenance: taxLine(vat.due, rates.urbanMaintenance, declared.urbanMaintenance),
    educationSurcharge: taxLine(vat.due, rates.educationSurcharge, declared.educationSurcharge),
    localEducationSurcharge: taxLine(
      vat.due,
      rates.localEducationSurcharge,
      declared.localEducationSurcharge,
    ),
    incomeTax: taxLine(sales, rates.incomeTax, declared.incomeTax),
    total: yuanOfFen(declared.total),
  };
}

/** Prints a tax without its rate. */
export function printTax(base: Int, { payable, reduction, due }: TaxFen): TaxAmounts {
  return {
    base: yuanOfFen(base),
    payable: yuanOfFen(payable),
    reduction: yuanOfFen(reduction),
    due: yuanOfFen(due),
  };
}

function taxLine(base: Int, rate: Ratio, tax: TaxFen): TaxLine {
  return { rate, ...printTax(base, tax) };
}

function vatLine({ vatParts, vat, sales }: DeclaredFen, { levy }: Rates): VatLine {
  const parts = vatParts.map((part): VatPart => {
    const rate = levy[part.rate] as Ratio;
    const kind = part.special ? "special" : "ordinary";
    return { kind, invoices: part.invoices, ...taxLine(part.sales, rate, part) };
  });
  const [first] = parts;
  const rate = first !== undefined && parts.every(({ rate }) => rate === first.rate) ? first.rate : null;
  return { rate, ...printTax(sales, vat), parts };
}
