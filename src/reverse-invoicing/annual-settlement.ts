import { type IsoDate, isoDate } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { amount, choice, year } from "../input/kinds.js";
import { needed, object, optional, readerOf } from "../input/shape.js";
import { valueOn } from "../law/dated.js";
import { fractionOf, takeFraction } from "../money/fraction.js";
import { maximum, subtract } from "../money/integer.js";
import type { Ratio } from "../money/ratio.js";
import { fenOf, type Yuan, type YuanInput, yuanOfFen } from "../money/yuan.js";
import { text } from "../text.js";
import { BUSINESS_INCOME_BRACKETS, DEEMED_INCOME_RATE, PREPAYMENT_RATE, SELLER_LIMIT } from "./parameters.js";

/** A seller's year of business income. */
export interface AnnualSettlementInput {
  readonly year: number;
  /** Sales of the year, ex-VAT. */
  readonly sales: YuanInput;
  /** `deemed`: without books, by the deemed income rate. `books`: sales less costs, expenses and losses. */
  readonly method: "deemed" | "books";
  /** Costs, expenses and losses of the year: only for `books`. */
  readonly costs?: YuanInput;
  /** What was prepaid; left out, the prepayment on all of the sales. */
  readonly prepaid?: YuanInput;
}

/** The settlement of a year. */
export interface AnnualSettlement {
  readonly year: number;
  readonly method: "deemed" | "books";
  readonly sales: Yuan;
  /** Null by books. */
  readonly deemedIncomeRate: Ratio | null;
  readonly taxableIncome: Yuan;
  readonly rate: Ratio;
  readonly quickDeduction: Yuan;
  readonly tax: Yuan;
  readonly prepaid: Yuan;
  /** Whether the prepayment was given, or reckoned on all of the sales. */
  readonly prepaidGiven: boolean;
  /** Tax less prepaid: negative is a refund. */
  readonly balance: Yuan;
  readonly deadline: IsoDate;
}

const read = /* @__PURE__ */ readerOf(
  object("汇算清缴", "annual settlement", {
    year: needed(year("年度", "year")),
    sales: needed(amount("全年销售额", "sales of the year")),
    method: needed(
      choice("方法", "method", { deemed: text("核定应税所得率", "deemed"), books: text("查账", "books") }),
    ),
    costs: optional(amount("成本、费用、损失", "costs, expenses and losses")),
    prepaid: optional(amount("已预缴", "prepaid")),
  }),
);

/**
 * The seller's annual settlement of income tax on business income (国家税务总局公告2024年第5号 art. 14), due by 31 March
 * of the next year.
 *
 * @throws HuiqiError for costs without books, books without costs, deemed income above the limit of reverse
 * invoicing, or a year before the rules.
 * @example
 * ```ts
 * import { annualSettlement } from "huiqi/reverse-invoicing";
 * const settled = annualSettlement({ year: 2024, sales: 300000, method: "deemed" });
 * settled.tax; // "750.00"
 * settled.balance; // "-750.00"
 * ```
 */
export function annualSettlement(input: AnnualSettlementInput): AnnualSettlement {
  const { year, sales, method, costs, prepaid } = read(input);
  const on = isoDate(`${year}-12-31`, "year");
  const deemedIncomeRate = method === "deemed" ? valueOn(DEEMED_INCOME_RATE, on).value : null;
  if (deemedIncomeRate !== null) {
    if (costs !== undefined) {
      refuse("not-applicable", "costs", yuanOfFen(costs), text("仅查账方法可用", "no costs without books"));
    }
    const limit = valueOn(SELLER_LIMIT, on).value.amount;
    if (sales > fenOf(limit)) {
      refuse(
        "out-of-range",
        "sales",
        yuanOfFen(sales),
        text(`核定方法不超过 ${limit}`, `at most ${limit} for deemed income`),
      );
    }
  } else if (costs === undefined) {
    refuse("missing-field", "costs", costs, text("成本、费用、损失", "costs, expenses and losses"));
  }
  const taxable =
    deemedIncomeRate === null
      ? maximum(subtract(sales, costs ?? 0), 0)
      : takeFraction(sales, fractionOf(deemedIncomeRate));
  const brackets = valueOn(BUSINESS_INCOME_BRACKETS, on).value;
  const bracket = brackets.find(({ upTo }) => upTo === null || taxable <= fenOf(upTo));
  if (bracket === undefined) {
    refuse(
      "invalid-definition",
      "brackets",
      brackets.length,
      text("无上限的末级", "a last bracket without end"),
    );
  }
  const tax = maximum(
    subtract(takeFraction(taxable, fractionOf(bracket.rate)), fenOf(bracket.quickDeduction)),
    0,
  );
  const paid = prepaid ?? takeFraction(sales, fractionOf(valueOn(PREPAYMENT_RATE, on).value));
  return Object.freeze({
    year,
    method,
    sales: yuanOfFen(sales),
    deemedIncomeRate,
    taxableIncome: yuanOfFen(taxable),
    rate: bracket.rate,
    quickDeduction: bracket.quickDeduction,
    tax: yuanOfFen(tax),
    prepaid: yuanOfFen(paid),
    prepaidGiven: prepaid !== undefined,
    balance: yuanOfFen(subtract(tax, paid)),
    deadline: isoDate(`${year + 1}-03-31`, "year"),
  });
}

/** {@link annualSettlement}, handing back faults of the input as data. */
export function safeAnnualSettlement(input: AnnualSettlementInput): Result<AnnualSettlement> {
  return safely(() => annualSettlement(input));
}
