import { type IsoMonth, type MonthInput, monthPlus, monthsBetween } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { deepFreeze } from "../freeze.js";
import { amount, freeText, month, signedAmount } from "../input/kinds.js";
import { list, needed, object, optional, readerOf } from "../input/shape.js";
import type { Interpretation } from "../law/interpretation.js";
import { add, type Int, maximum } from "../money/integer.js";
import { fenOf, type Yuan, type YuanInput, yuanOfFen } from "../money/yuan.js";
import { text } from "../text.js";
import { roomOf } from "./core.js";
import { givenParameters, overridesField, type ParameterOverrides } from "./overrides.js";
import { SELLER_LIMIT } from "./parameters.js";
import { RED_LETTER_READING, RESUME_READING, WHOLE_INVOICE_READING } from "./readings.js";
import { dayOf, parametersOn, type UsedParameter } from "./used-parameters.js";

/** What was reverse-invoiced in a month, ex-VAT; red-letter invoices are negative. */
export interface HistoryEntry {
  readonly month: MonthInput;
  readonly sales: YuanInput;
  readonly enterprise?: string;
}

/** A seller's history, and an invoice that is about to be issued. Amounts in yuan. */
export interface AllowanceInput {
  /** The month of the candidate. */
  readonly month: MonthInput;
  /** Every reverse-invoiced sale of the seller, over all enterprises; entries of a month add up. */
  readonly history: readonly HistoryEntry[];
  /** Sales ex-VAT of the invoice to issue; zero where left out. */
  readonly candidate?: YuanInput;
  /** Figures in the place of the library's own. */
  readonly parameters?: ParameterOverrides;
}

/** Whether the candidate fits, and what room there is. Frozen, plain. */
export interface Allowance {
  /** The natural months that count, both ends included. */
  readonly window: { readonly from: IsoMonth; readonly to: IsoMonth };
  readonly limit: Yuan;
  /** Sales within the window, before the candidate; below zero where red-letter invoices outweigh. */
  readonly used: Yuan;
  /** What may still be invoiced in the month; zero when the limit is used up. */
  readonly remaining: Yuan;
  readonly candidate: Yuan;
  /** Whether what was sold and the candidate together are within the limit. */
  readonly allowed: boolean;
  /**
   * The first month, this one included, in which there is room for the candidate (without one: for anything at all) if
   * nothing else is sold. Null when it is larger than the limit itself.
   */
  readonly fitsFrom: IsoMonth | null;
  readonly parameters: readonly UsedParameter[];
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
    parameters: overridesField,
  }),
);

/** The smallest amount there is. */
const ONE_FEN = 1;

/**
 * Whether a further invoice fits within what one person may sell by reverse invoices (国家税务总局公告2024年第5号
 * art. 1): the month of the candidate and the eleven before it, over all enterprises, ex-VAT. The limit itself is
 * allowed; what would cross it is refused whole.
 *
 * @throws HuiqiError for a history that reaches beyond the month; `no-law-for-date` for a month before 2024-04.
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
  const { month, history, candidate = 0, parameters } = read(input);
  const law = parametersOn(dayOf(month, "month"), givenParameters(parameters));
  const { amount, months } = law.take("sellerLimit", SELLER_LIMIT);
  const sales: Int[] = new Array(months).fill(0);
  for (const [index, entry] of history.entries()) {
    const back = monthsBetween(entry.month, month);
    if (back < 0) {
      const expected = text(`不晚于 ${month}`, `not after ${month}`);
      refuse("out-of-range", `history[${index}].month`, entry.month, expected);
    }
    const place = months - 1 - back;
    if (place >= 0) sales[place] = add(sales[place] ?? 0, entry.sales);
  }
  const limit = fenOf(amount);
  const { used, room, fitsIn } = roomOf(sales, limit, maximum(candidate, ONE_FEN));
  return deepFreeze({
    window: { from: monthPlus(month, 1 - months), to: month },
    limit: amount,
    used: yuanOfFen(used),
    remaining: yuanOfFen(maximum(room, 0)),
    candidate: yuanOfFen(candidate),
    allowed: candidate <= room,
    fitsFrom: fitsIn === null ? null : monthPlus(month, fitsIn),
    parameters: law.used,
    interpretations: [WHOLE_INVOICE_READING, RESUME_READING, RED_LETTER_READING],
  });
}

/**
 * {@link allowance}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeAllowance } from "huiqi/reverse-invoicing";
 * const answer = safeAllowance({ month: "2025-05", history: [], candidate: -1 });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["candidate"]
 * ```
 */
export function safeAllowance(input: AllowanceInput): Result<Allowance> {
  return safely(() => allowance(input));
}
