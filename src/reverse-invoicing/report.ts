import { type IsoMonth, type MonthInput, monthPlus } from "../dates/calendar.js";
import { type Result, safely } from "../error/huiqi-error.js";
import { freeText } from "../input/kinds.js";
import { list, needed, object, readerOf } from "../input/shape.js";
import type { Interpretation } from "../law/interpretation.js";
import { add, type Int, subtract } from "../money/integer.js";
import { fenOf, type Yuan, yuanOfFen } from "../money/yuan.js";
import {
  type AgentTaxesInput,
  type EnterpriseTaxes,
  overridesOf,
  provisionalOn,
  sellerMonthFields,
  taxesOf,
  termsFields,
} from "./agent-taxes.js";
import type { Location } from "./parameters.js";
import { type Terms, termsOf, type UsedParameter } from "./terms.js";

/** One seller of a month: all of the seller's invoices, also those of other enterprises. */
export type ReportSeller = Pick<
  AgentTaxesInput,
  "location" | "seller" | "invoices" | "earlierInvoices" | "otherSales"
>;

/** An enterprise's month over all its sellers. */
export interface AgentTaxReportInput
  extends Pick<AgentTaxesInput, "month" | "educationSurchargeRelief" | "asOf" | "parameters"> {
  readonly month: MonthInput;
  /** The enterprise that declares. */
  readonly enterprise: string;
  readonly sellers: readonly ReportSeller[];
}

/** What one enterprise declares for one seller: the row of 代办税费明细报告, in huiqi's own columns. */
export interface ReportRow extends EnterpriseTaxes {
  readonly seller: string;
  readonly exempt: boolean;
  /** The seller's sales of the month over all enterprises. */
  readonly monthSales: Yuan;
}

/** The sums of a report. */
export interface ReportTotals {
  readonly sellers: number;
  readonly invoices: number;
  readonly sales: Yuan;
  readonly vat: Yuan;
  readonly urbanMaintenance: Yuan;
  readonly educationSurcharge: Yuan;
  readonly localEducationSurcharge: Yuan;
  readonly incomeTax: Yuan;
  readonly total: Yuan;
}

/** An enterprise's report of a month. Its columns are huiqi's own, since those of the official form were not to be had. */
export interface AgentTaxReport {
  readonly month: IsoMonth;
  readonly enterprise: string;
  /** The month in whose filing period the report is due and the taxes are paid. */
  readonly due: IsoMonth;
  /** By seller, in the order given; sellers without an invoice of this enterprise are left out. */
  readonly rows: readonly ReportRow[];
  readonly totals: ReportTotals;
  readonly provisional: boolean | null;
  readonly parameters: readonly UsedParameter[];
  readonly interpretations: readonly Interpretation[];
}

/** What changed for a seller between two runs of a month. */
export interface ReportChange {
  readonly seller: string;
  /** Null where the seller is new. */
  readonly before: Yuan | null;
  /** Null where the seller is gone. */
  readonly after: Yuan | null;
  readonly difference: Yuan;
  /** Whether the month went over the threshold, or came back under it, in between. */
  readonly exemptionChanged: boolean;
}

const read = /* @__PURE__ */ readerOf(
  object("企业一个月", "an enterprise's month", {
    ...termsFields,
    enterprise: needed(freeText("企业", "enterprise")),
    sellers: needed(list("出售者", "sellers", object("出售者一个月", "a seller's month", sellerMonthFields))),
  }),
);

/**
 * An enterprise's report of a month over all its sellers: what it declares and pays for each, and in total.
 *
 * @throws HuiqiError as {@link agentTaxes} does, with the place of the seller in the path.
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
 * report.totals.incomeTax; // "250.00"
 * report.totals.vat; // "0.00"
 * report.due; // "2024-06"
 * ```
 */
export function agentTaxReport(input: AgentTaxReportInput): AgentTaxReport {
  const { month, enterprise, sellers, educationSurchargeRelief, asOf, parameters } = read(input);
  const overrides = overridesOf(parameters);
  const byLocation = new Map<Location, Terms>();
  const provisional = provisionalOn(month, asOf);
  const rows: ReportRow[] = [];
  const readings = new Set<Interpretation>();
  const used = new Map<string, UsedParameter>();
  for (const [index, sellerMonth] of sellers.entries()) {
    const { location } = sellerMonth;
    const terms = byLocation.get(location) ?? termsOf(month, location, overrides);
    byLocation.set(location, terms);
    const run = { month, terms, relief: educationSurchargeRelief ?? false, provisional };
    const taxes = taxesOf(sellerMonth, `sellers[${index}].`, run);
    if (!Object.hasOwn(taxes.byEnterprise, enterprise)) continue;
    const own = taxes.byEnterprise[enterprise] as EnterpriseTaxes;
    rows.push(
      Object.freeze({ seller: taxes.seller, exempt: taxes.exempt, monthSales: taxes.monthSales, ...own }),
    );
    for (const one of taxes.interpretations) readings.add(one);
  }
  for (const { parameters: list } of byLocation.values()) for (const one of list) used.set(one.name, one);
  return Object.freeze({
    month,
    enterprise,
    due: monthPlus(month, 1),
    rows: Object.freeze(rows),
    totals: totalsOf(rows),
    provisional,
    parameters: Object.freeze([...used.values()]),
    interpretations: Object.freeze([...readings]),
  });
}

/** {@link agentTaxReport}, handing back faults of the input as data. */
export function safeAgentTaxReport(input: AgentTaxReportInput): Result<AgentTaxReport> {
  return safely(() => agentTaxReport(input));
}

/**
 * What changed between an earlier, provisional run of a month and a later one: a seller that crosses the threshold late
 * owes VAT on invoices that were exempt before.
 *
 * @example
 * ```ts
 * import { agentTaxReport, reportChanges, type InvoiceInput } from "huiqi/reverse-invoicing";
 * const run = (...invoices: InvoiceInput[]) =>
 *   agentTaxReport({
 *     month: "2024-05",
 *     enterprise: "A",
 *     sellers: [{ location: "city", seller: { id: "Zhang", kind: "natural-person" }, invoices }],
 *   });
 * const first = { id: "1", enterprise: "A", kind: "ordinary", rate: "0.01", sales: 90000 } as const;
 * const late = { id: "2", enterprise: "B", kind: "ordinary", rate: "0.01", sales: 20000 } as const;
 * reportChanges(run(first), run(first, late))[0]?.exemptionChanged; // true
 * ```
 */
export function reportChanges(before: AgentTaxReport, after: AgentTaxReport): readonly ReportChange[] {
  const earlier = new Map(before.rows.map((row) => [row.seller, row]));
  const changes: ReportChange[] = [];
  for (const row of after.rows) {
    const old = earlier.get(row.seller);
    earlier.delete(row.seller);
    if (old?.total === row.total) continue;
    changes.push(change(row.seller, old, row));
  }
  for (const old of earlier.values()) changes.push(change(old.seller, old, undefined));
  return changes;
}

function change(seller: string, before: ReportRow | undefined, after: ReportRow | undefined): ReportChange {
  const from = before?.total ?? null;
  const to = after?.total ?? null;
  return {
    seller,
    before: from,
    after: to,
    difference: yuanOfFen(subtract(fenOf(to ?? 0), fenOf(from ?? 0))),
    exemptionChanged: before !== undefined && after !== undefined && before.exempt !== after.exempt,
  };
}

function totalsOf(rows: readonly ReportRow[]): ReportTotals {
  const sum = (of: (row: ReportRow) => Yuan): Yuan => {
    let total: Int = 0;
    for (const row of rows) total = add(total, fenOf(of(row)));
    return yuanOfFen(total);
  };
  return Object.freeze({
    sellers: new Set(rows.map(({ seller }) => seller)).size,
    invoices: rows.reduce((count, { invoices }) => count + invoices, 0),
    sales: sum(({ sales }) => sales),
    vat: sum(({ vat }) => vat.due),
    urbanMaintenance: sum(({ urbanMaintenance }) => urbanMaintenance.due),
    educationSurcharge: sum(({ educationSurcharge }) => educationSurcharge.due),
    localEducationSurcharge: sum(({ localEducationSurcharge }) => localEducationSurcharge.due),
    incomeTax: sum(({ incomeTax }) => incomeTax.due),
    total: sum(({ total }) => total),
  });
}
