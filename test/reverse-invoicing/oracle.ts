import type { AgentTaxesInput, InvoiceInput } from "../../src/reverse-invoicing/index.js";

/**
 * The rules of the law page once more, on exact fractions of bigint: as plain as can be, slow, and sharing nothing with
 * the library but the types of its input.
 */

interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** A decimal string, whole number or bigint as a fraction. */
function fraction(value: unknown): Fraction {
  const [whole = "", decimals = ""] = String(value).split(".");
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) };
}

function times(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** Half-up to a whole number: a tie goes away from zero. */
function round({ n, d }: Fraction): bigint {
  const magnitude = n < 0n ? -n : n;
  const down = magnitude / d;
  const rounded = (magnitude - down * d) * 2n >= d ? down + 1n : down;
  return n < 0n ? -rounded : rounded;
}

/** Yuan to fen; inputs have at most two places. */
export function fen(yuan: unknown): bigint {
  return round(times(fraction(yuan), fraction(100)));
}

/** Fen to yuan with two places. */
export function yuan(fen: bigint): string {
  const digits = String(fen < 0n ? -fen : fen).padStart(3, "0");
  return `${fen < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function share(amount: bigint, rate: unknown): bigint {
  return round(times({ n: amount, d: 1n }, fraction(rate)));
}

interface Face {
  sales: bigint;
  vat: bigint;
}

function faceOf({ sales, price, rate }: InvoiceInput): Face {
  if (price === undefined) return { sales: fen(sales), vat: share(fen(sales), rate) };
  const { n, d } = fraction(rate);
  // price ÷ (1 + n/d) = price × d ÷ (d + n)
  const exVat = round({ n: fen(price) * d, d: d + n });
  return { sales: exVat, vat: fen(price) - exVat };
}

interface OracleTax {
  readonly payable: string;
  readonly reduction: string;
  readonly due: string;
}

export interface OracleEnterprise {
  readonly sales: string;
  readonly vat: OracleTax;
  readonly inputVat: string;
  readonly urbanMaintenance: OracleTax;
  readonly educationSurcharge: OracleTax;
  readonly localEducationSurcharge: OracleTax;
  readonly incomeTax: OracleTax;
  readonly total: string;
}

const URBAN = { city: "0.07", "county-or-town": "0.05", elsewhere: "0.01" };

function printTax(payable: bigint, reduction: bigint): OracleTax {
  return { payable: yuan(payable), reduction: yuan(reduction), due: yuan(payable - reduction) };
}

/** What each enterprise declares. Knows no overrides. */
export function oracleTaxes(input: AgentTaxesInput): {
  readonly monthSales: string;
  readonly exempt: boolean;
  readonly byEnterprise: Readonly<Record<string, OracleEnterprise>>;
} {
  const { month, location, invoices, earlierInvoices = [], otherSales = 0, educationSurchargeRelief } = input;
  const left = new Map([...earlierInvoices, ...invoices].map((one) => [one.id, faceOf(one)]));
  const lines = invoices.map((invoice) => {
    const face = faceOf(invoice);
    if (invoice.redOf === undefined) return { ...invoice, face };
    const blue = left.get(invoice.redOf) as Face;
    const taken = { ...face };
    if (face.sales === blue.sales || face.vat > blue.vat) taken.vat = blue.vat;
    blue.sales -= taken.sales;
    blue.vat -= taken.vat;
    return { ...invoice, face: { sales: -taken.sales, vat: -taken.vat } };
  });
  const sum = (of: readonly bigint[]): bigint => of.reduce((a, b) => a + b, 0n);
  const monthSales = sum(lines.map(({ face }) => face.sales));
  const counted = month < "2026-01" ? monthSales : monthSales + fen(otherSales);
  const exempt = month < "2026-01" ? counted <= 10000000n : month < "2028-01" && counted < 10000000n;
  const halves = month < "2028-01";
  const byEnterprise: Record<string, OracleEnterprise> = {};
  for (const enterprise of new Set(lines.map((line) => line.enterprise))) {
    const own = lines.filter((line) => line.enterprise === enterprise);
    const sales = sum(own.map(({ face }) => face.sales));
    const special = sum(own.filter(({ kind }) => kind === "special").map(({ face }) => face.vat));
    let ordinary = 0n;
    for (const rate of ["0.01", "0.03"]) {
      const of = own.filter((line) => line.kind === "ordinary" && line.rate === rate);
      ordinary += share(sum(of.map(({ face }) => face.sales)), rate);
    }
    const vatDue = special + (exempt ? 0n : ordinary);
    const surcharge = (rate: string, isFree: boolean): { readonly tax: OracleTax; readonly due: bigint } => {
      const payable = share(vatDue, rate);
      const reduction = isFree ? payable : halves ? share(payable, "0.5") : 0n;
      return { tax: printTax(payable, reduction), due: payable - reduction };
    };
    const isFree = educationSurchargeRelief === true && monthSales + fen(otherSales) <= 10000000n;
    const urban = surcharge(URBAN[location], false);
    const education = surcharge("0.03", isFree);
    const local = surcharge("0.02", isFree);
    const income = share(sales, "0.005");
    byEnterprise[enterprise] = {
      sales: yuan(sales),
      vat: printTax(special + ordinary, exempt ? ordinary : 0n),
      inputVat: yuan(special),
      urbanMaintenance: urban.tax,
      educationSurcharge: education.tax,
      localEducationSurcharge: local.tax,
      incomeTax: printTax(income, 0n),
      total: yuan(vatDue + urban.due + education.due + local.due + income),
    };
  }
  return { monthSales: yuan(monthSales), exempt, byEnterprise };
}
