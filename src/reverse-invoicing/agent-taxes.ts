import type { IsoMonth } from "../dates/calendar.js";
import { type Result, safely } from "../error/huiqi-error.js";
import { deepFreeze } from "../freeze.js";
import { object, readerOf } from "../input/shape.js";
import type { Interpretation } from "../law/interpretation.js";
import { type Yuan, yuanOfFen } from "../money/yuan.js";
import { type AgentTaxesInput, runFields, sellerMonthFields } from "./agent-taxes-input.js";
import { declare } from "./core.js";
import { type EnterpriseTaxes, printDeclared } from "./declaration.js";
import type { Location } from "./parameters.js";
import {
  EARLIER_RED_READING,
  EDUCATION_FREE_READING,
  EDUCATION_READING,
  PRICE_READING,
  ROUNDING_READING,
} from "./readings.js";
import { type Run, runOf } from "./run.js";
import { monthReader, type SellerMonth } from "./seller-month.js";
import type { UsedParameter } from "./used-parameters.js";

/** A seller's month. Frozen, plain. */
export interface AgentTaxes {
  readonly month: IsoMonth;
  /** The seller's id. */
  readonly seller: string;
  readonly location: Location;
  /** Reverse-invoiced sales over all enterprises, ex-VAT, red-letter invoices taken off. */
  readonly monthSales: Yuan;
  /** What was held against the threshold: from 2026 with the seller's other sales. */
  readonly countedSales: Yuan;
  /** Whether ordinary invoices are exempt from VAT. Special ones never are. */
  readonly exempt: boolean;
  /** What each enterprise declares, by its name. */
  readonly byEnterprise: { readonly [enterprise: string]: EnterpriseTaxes };
  /** Whether the month was still open on `asOf`, so that all of this can change; null where that was not given. */
  readonly provisional: boolean | null;
  readonly parameters: readonly UsedParameter[];
  readonly interpretations: readonly Interpretation[];
}

const read = /* @__PURE__ */ readerOf(
  object("出售者一个月", "a seller's month", { ...runFields, ...sellerMonthFields }),
);

/**
 * What each enterprise declares and pays for one seller and month (国家税务总局公告2024年第5号 arts. 13 and 14): VAT,
 * the surcharges on it, and the income tax prepayment. Amounts in yuan.
 *
 * The threshold is tested on the month's sales over all enterprises; each enterprise declares its own invoices. A
 * special invoice is taxed whatever the total, and ordinary invoices all are once the month is over the threshold. The
 * income tax is prepaid in any case.
 *
 * @throws HuiqiError with every fault at once: a seller that is no natural person, a rate that the month does not have, a
 * red-letter invoice without its blue one or larger than it, a date outside the month, a number used twice; and
 * `no-law-for-date` for a month before 2024-04.
 * @example
 * ```ts
 * import { agentTaxes } from "huiqi/reverse-invoicing";
 * const may = agentTaxes({
 *   month: "2024-05",
 *   location: "city",
 *   seller: { id: "Zhang", kind: "natural-person" },
 *   invoices: [
 *     { id: "1", enterprise: "A", kind: "ordinary", rate: "0.01", sales: 80000 },
 *     { id: "2", enterprise: "B", kind: "special", rate: "0.03", sales: 40000 },
 *   ],
 * });
 * may.monthSales; // "120000.00"
 * may.exempt; // false
 * may.byEnterprise.A?.vat.due; // "800.00"
 * may.byEnterprise.B?.vat.due; // "1200.00"
 * ```
 */
export function agentTaxes(input: AgentTaxesInput): AgentTaxes {
  const sellerMonth = read(input);
  const run = runOf(sellerMonth);
  const months = monthReader(run);
  const month = months.ready(sellerMonth, "");
  months.close();
  const { seller, location } = sellerMonth;
  const { rates, fen, used } = run.termsAt(location);
  const declared = [...month.byEnterprise]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([enterprise, invoices]) => [enterprise, declare(invoices, month.standing, fen)] as const);
  const isVatDue = declared.some(([, { vat }]) => vat.due !== 0);
  return deepFreeze({
    month: run.month,
    seller: seller.id,
    location,
    monthSales: yuanOfFen(month.monthSales),
    countedSales: yuanOfFen(month.standing.counted),
    exempt: month.standing.exempt,
    byEnterprise: Object.fromEntries(
      declared.map(([enterprise, taxes]) => [enterprise, printDeclared(enterprise, taxes, rates)]),
    ),
    provisional: run.provisional,
    parameters: used,
    interpretations: readingsOf(month, isVatDue, run),
  });
}

/**
 * {@link agentTaxes}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeAgentTaxes } from "huiqi/reverse-invoicing";
 * const answer = safeAgentTaxes({
 *   month: "2024-03",
 *   location: "city",
 *   seller: { id: "Zhang", kind: "natural-person" },
 *   invoices: [],
 * });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["month"]
 * ```
 */
export function safeAgentTaxes(input: AgentTaxesInput): Result<AgentTaxes> {
  return safely(() => agentTaxes(input));
}

/** The readings on which a seller's month rests. */
export function readingsOf(
  { standing, hasPrice, hasEarlierRed }: SellerMonth,
  isVatDue: boolean,
  { relief, educationThreshold, interpretations }: Run,
): readonly Interpretation[] {
  const isEducationOpen = isVatDue && standing.allSales <= educationThreshold;
  return [
    ROUNDING_READING,
    ...(hasPrice ? [PRICE_READING] : []),
    ...(hasEarlierRed ? [EARLIER_RED_READING] : []),
    ...(isEducationOpen ? [relief ? EDUCATION_FREE_READING : EDUCATION_READING] : []),
    ...interpretations,
  ];
}
