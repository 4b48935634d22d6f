import { type IsoMonth, type MonthInput, monthPlus } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { amount, freeText, month, signedAmount } from "../input/kinds.js";
import { list, needed, object, optional, readerOf } from "../input/shape.js";
import { valueOn } from "../law/dated.js";
import type { Interpretation } from "../law/interpretation.js";
import { add, type Int, maximum, subtract } from "../money/integer.js";
import { fenOf, type Yuan, type YuanInput, yuanOfFen } from "../money/yuan.js";
import { text } from "../text.js";
import { SELLER_LIMIT } from "./parameters.js";
import { RED_LETTER_READING, RESUME_READING, WHOLE_INVOICE_READING } from "./readings.js";
import { dayOf } from "./terms.js";

/** What was reverse-invoiced in a month, ex-VAT; negative where red-letter invoices outweigh. */
export interface HistoryEntry {
  readonly month: MonthInput;
  readonly sales: YuanInput;
  readonly enterprise?: string;
}

/** A seller's history, and an invoice that is about to be issued. */
export interface AllowanceInput {
  /** The month of the candidate. */
  readonly month: MonthInput;
  /** Every reverse-invoiced sale of the seller, over all enterprises; entries of a month add up. */
  readonly history: readonly HistoryEntry[];
  /** Sales ex-VAT of the invoice to issue; zero where left out. */
  readonly candidate?: YuanInput;
}

/** Whether the candidate fits, and what room there is. */
export interface Allowance {
  /** The twelve natural months, both ends included. */
  readonly window: { readonly from: IsoMonth; readonly to: IsoMonth };
  readonly limit: Yuan;
  readonly used: Yuan;
  /** What may still be invoiced in the month; zero when the limit is used up. */
  readonly remaining: Yuan;
  readonly candidate: Yuan;
  readonly allowed: boolean;
  /** The first month, this one included, in which the candidate fits if nothing else is sold; null when it never does. */
  readonly fitsFrom: IsoMonth | null;
  readonly interpretations: readonly Interpretation[];
}

const read = /* @__PURE__ */ readerOf(
  object("额度", "allowance", {
    month: needed(month("月份", "month")),
    history: needed(
      list(
        "历史",
        "history",
        object("一个月", "a month", {
          month: needed(month("月份", "month")),
          sales: needed(signedAmount("“反向开票”销售额", "reverse-invoiced sales")),
          enterprise: optional(freeText("企业", "enterprise")),
        }),
      ),
    ),
    candidate: optional(amount("拟开票销售额", "sales of the invoice to issue")),
  }),
);

/**
 * Whether a further invoice fits within what one person may sell by reverse invoices (国家税务总局公告2024年第5号
 * art. 1): the month of the candidate and the eleven before it, over all enterprises, ex-VAT. The limit itself is
 * allowed; what would cross it is refused whole.
 *
 * @throws HuiqiError for a history that reaches beyond the month, or a month before the rules.
 * @example
 * ```ts
 * import { allowance } from "huiqi/reverse-invoicing";
 * const room = allowance({
 *   month: "2025-05",
 *   history: [
 *     { month: "2024-05", sales: 4000000 },
 *     { month: "2024-06", sales: 4500000 },
 *   ],
 *   candidate: "500000.01",
 * });
 * room.used; // "4500000.00"
 * room.remaining; // "500000.00"
 * room.allowed; // false
 * room.fitsFrom; // "2025-06"
 * ```
 */
export function allowance(input: AllowanceInput): Allowance {
  const { month, history, candidate = 0 } = read(input);
  const { amount, months } = valueOn(SELLER_LIMIT, dayOf(month)).value;
  const limit = fenOf(amount);
  const byMonth = new Map<IsoMonth, Int>();
  for (const [index, entry] of history.entries()) {
    if (entry.month > month) {
      refuse(
        "out-of-range",
        `history[${index}].month`,
        entry.month,
        text(`不晚于 ${month}`, `not after ${month}`),
      );
    }
    byMonth.set(entry.month, add(byMonth.get(entry.month) ?? 0, entry.sales));
  }
  const usedIn = (last: IsoMonth): Int => {
    let used: Int = 0;
    for (let back = 0; back < months; back++) used = add(used, byMonth.get(monthPlus(last, -back)) ?? 0);
    return used;
  };
  const used = usedIn(month);
  const room = subtract(limit, used);
  let fitsFrom: IsoMonth | null = null;
  for (let ahead = 0; ahead <= months && fitsFrom === null; ahead++) {
    const later = monthPlus(month, ahead);
    if (candidate <= subtract(limit, usedIn(later))) fitsFrom = later;
  }
  return Object.freeze({
    window: Object.freeze({ from: monthPlus(month, 1 - months), to: month }),
    limit: yuanOfFen(limit),
    used: yuanOfFen(used),
    remaining: yuanOfFen(maximum(room, 0)),
    candidate: yuanOfFen(candidate),
    allowed: candidate <= room,
    fitsFrom,
    interpretations: READINGS,
  });
}

/** {@link allowance}, handing back faults of the input as data. */
export function safeAllowance(input: AllowanceInput): Result<Allowance> {
  return safely(() => allowance(input));
}

const READINGS: readonly Interpretation[] = Object.freeze([
  WHOLE_INVOICE_READING,
  RESUME_READING,
  RED_LETTER_READING,
]);
