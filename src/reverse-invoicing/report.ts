import { type IsoMonth, monthPlus } from "../dates/calendar.js";
import { type Result, safely } from "../error/huiqi-error.js";
import { deepFreeze } from "../freeze.js";
import { freeText } from "../input/kinds.js";
import { list, needed, object, readerOf } from "../input/shape.js";
import type { Interpretation } from "../law/interpretation.js";
import { add, type Int } from "../money/integer.js";
import { type Yuan, yuanOfFen } from "../money/yuan.js";
import { readingsOf } from "./agent-taxes.js";
import {
  type RunInput,
  runFields,
  type SellerMonthInput,
  type SellerMonthRead,
  sellerMonthFields,
} from "./agent-taxes-input.js";
import { addTax, type DeclaredFen, declare, NOTHING, type TaxFen } from "./core.js";
import { type EnterpriseTaxes, printDeclared, printTax, type TaxAmounts } from "./declaration.js";
import type { Location } from "./parameters.js";
import { runOf } from "./run.js";
import { monthReader } from "./seller-month.js";
import type { UsedParameter } from "./used-parameters.js";

/** An enterprise's month over all its sellers. */
export interface AgentTaxReportInput extends RunInput {
  /** The enterprise that declares. */
  readonly enterprise: string;
  /** Each seller once, with all of the seller's invoices, those of other enterprises too: the threshold counts them. */
  readonly sellers: readonly SellerMonthInput[];
}

/** What the enterprise declares for one seller. The columns are huiqi's own. */
export interface ReportRow extends EnterpriseTaxes {
  readonly seller: string;
  /** Null where it was not given. Of the number only the last four characters are shown. */
  readonly identity: { readonly type: string; readonly number: string } | null;
  readonly location: Location;
  /** The seller's sales of the month over all enterprises. */
  readonly monthSales: Yuan;
  /** What was held against the threshold: from 2026 with the seller's other sales. */
  readonly countedSales: Yuan;
  /** Whether the seller's ordinary invoices are exempt from VAT. */
  readonly exempt: boolean;
}

/** The sums of a report. A tax adds up column by column; rates differ by seller. */
export interface ReportTotals {
  readonly sellers: number;
  readonly invoices: number;
  readonly sales: Yuan;
  readonly vat: TaxAmounts;
  readonly inputVat: Yuan;
  readonly urbanMaintenance: TaxAmounts;
  readonly educationSurcharge: TaxAmounts;
  readonly localEducationSurcharge: TaxAmounts;
  readonly incomeTax: TaxAmounts;
  readonly total: Yuan;
}

/**
 * An enterprise's report of a month: what it needs for 代办税费报告表 (totals) and 代办税费明细报告表 (rows), in columns
 * of huiqi's own, since those of the official forms were not to be had. Frozen, plain.
 */
export interface AgentTaxReport {
  readonly month: IsoMonth;
  readonly enterprise: string;
  /** The month in whose filing period the report is due and the taxes are paid (art. 11). */
  readonly due: IsoMonth;
  /** By seller, in the order given; sellers without an invoice of this enterprise are left out. */
  readonly rows: readonly ReportRow[];
  readonly totals: ReportTotals;
  /** Whether the month was still open on `asOf`; null where that was not given. */
  readonly provisional: boolean | null;
  readonly parameters: readonly UsedParameter[];
  readonly interpretations: readonly Interpretation[];
}

const read = /* @__PURE__ */ readerOf(
  object("企业一个月", "an enterprise's month", {
    ...runFields,
    enterprise: needed(freeText("企业", "enterprise")),
    sellers: needed(list("出售者", "sellers", object("出售者一个月", "a seller's month", sellerMonthFields))),
  }),
);

/**
 * An enterprise's report of a month over all its sellers: what it declares and pays for each, and in total. The time is
 * linear in invoices.
 *
 * @throws HuiqiError with every fault at once, as {@link agentTaxes} does, with the place of the seller in the path; also
 * for a seller that is listed twice, or a number that two sellers share.
 * @example
 * ```ts
 * import { agentTaxReport } from "huiqi/reverse-invoicing";
 * const report = agentTaxReport({
 *   month: "2024-05",
 *   enterprise: "A",
 *   sellers: [
 *     {
 *       location: "city",
 *       seller: { id: "Zhang", kind: "natural-person" },
 *       invoices: [{ id: "1", enterprise: "A", kind: "ordinary", rate: "0.01", sales: 50000 }],
 *     },
 *   ],
 * });
 * report.totals.incomeTax.due; // "250.00"
 * report.totals.vat.due; // "0.00"
 * report.due; // "2024-06"
 * ```
 */
export function agentTaxReport(input: AgentTaxReportInput): AgentTaxReport {
  const { enterprise, sellers, ...terms } = read(input);
  const run = runOf(terms);
  const months = monthReader(run);
  const ready = sellers.map((seller, index) => months.ready(seller, `sellers[${index}].`));
  months.close();
  const rows: ReportRow[] = [];
  const totals = sums();
  const readings = new Set(run.interpretations);
  const used = new Set<UsedParameter>();
  for (const [index, { seller, location }] of sellers.entries()) {
    const month = ready[index];
    const invoices = month?.byEnterprise.get(enterprise);
    if (month === undefined || invoices === undefined) continue;
    const at = run.termsAt(location);
    const declared = declare(invoices, month.standing, at.fen);
    totals.add(declared);
    rows.push({
      seller: seller.id,
      identity: masked(seller.identity),
      location,
      monthSales: yuanOfFen(month.monthSales),
      countedSales: yuanOfFen(month.standing.counted),
      exempt: month.standing.exempt,
      ...printDeclared(enterprise, declared, at.rates),
    });
    for (const one of readingsOf(month, declared.vat.due !== 0, run)) readings.add(one);
    for (const one of at.used) used.add(one);
  }
  return deepFreeze({
    month: run.month,
    enterprise,
    due: monthPlus(run.month, 1),
    rows,
    totals: totals.print(),
    provisional: run.provisional,
    parameters: [...used],
    interpretations: [...readings],
  });
}

/**
 * {@link agentTaxReport}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeAgentTaxReport } from "huiqi/reverse-invoicing";
 * const answer = safeAgentTaxReport({ month: "2024-03", enterprise: "A", sellers: [] });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["month"]
 * ```
 */
export function safeAgentTaxReport(input: AgentTaxReportInput): Result<AgentTaxReport> {
  return safely(() => agentTaxReport(input));
}

/** Characters of an identity number that a report shows. */
const SHOWN = 4;

function masked(identity: SellerMonthRead["seller"]["identity"]): ReportRow["identity"] {
  if (identity === undefined) return null;
  const { type, number } = identity;
  // A short number would be given away by its end.
  const shown = number.length >= 2 * SHOWN ? number.slice(-SHOWN) : "";
  return { type, number: shown.padStart(number.length, "*") };
}

/** Adds up what is declared. */
function sums(): { readonly add: (declared: DeclaredFen) => void; readonly print: () => ReportTotals } {
  let [sellers, invoices] = [0, 0];
  let sales: Int = 0;
  let inputVat: Int = 0;
  let total: Int = 0;
  let vat: TaxFen = NOTHING;
  let urbanMaintenance: TaxFen = NOTHING;
  let educationSurcharge: TaxFen = NOTHING;
  let localEducationSurcharge: TaxFen = NOTHING;
  let incomeTax: TaxFen = NOTHING;
  return {
    add(declared) {
      sellers++;
      invoices += declared.invoices;
      sales = add(sales, declared.sales);
      inputVat = add(inputVat, declared.inputVat);
      total = add(total, declared.total);
      vat = addTax(vat, declared.vat);
      urbanMaintenance = addTax(urbanMaintenance, declared.urbanMaintenance);
      educationSurcharge = addTax(educationSurcharge, declared.educationSurcharge);
      localEducationSurcharge = addTax(localEducationSurcharge, declared.localEducationSurcharge);
      incomeTax = addTax(incomeTax, declared.incomeTax);
    },
    print: () => ({
      sellers,
      invoices,
      sales: yuanOfFen(sales),
      vat: printTax(sales, vat),
      inputVat: yuanOfFen(inputVat),
      urbanMaintenance: printTax(vat.due, urbanMaintenance),
      educationSurcharge: printTax(vat.due, educationSurcharge),
      localEducationSurcharge: printTax(vat.due, localEducationSurcharge),
      incomeTax: printTax(sales, incomeTax),
      total: yuanOfFen(total),
    }),
  };
}
