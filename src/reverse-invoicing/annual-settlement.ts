import { type IsoDate, isoDate, lastDayOfYear, yearOf } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { deepFreeze } from "../freeze.js";
import { amount, choice, year } from "../input/kinds.js";
import { needed, object, optional, type Read, readerOf } from "../input/shape.js";
import type { Interpretation } from "../law/interpretation.js";
import { fractionOf, takeFraction } from "../money/fraction.js";
import { type Int, maximum, subtract } from "../money/integer.js";
import type { Ratio } from "../money/ratio.js";
import { fenOf, type Yuan, type YuanInput, yuanOfFen } from "../money/yuan.js";
import { text } from "../text.js";
import { bracketOf, incomeTaxOf } from "./core.js";
import {
  type Bracket,
  BUSINESS_INCOME_BRACKETS,
  DEEMED_INCOME_RATE,
  PREPAYMENT_RATE,
  SETTLEMENT_DEADLINE,
} from "./income-tax-parameters.js";
import { givenParameters, overridesField, type ParameterOverrides } from "./overrides.js";
import { SELLER_LIMIT, START, WITHHOLDING_NOTICE_FROM } from "./parameters.js";
import { WITHHOLDING_READING } from "./readings.js";
import { type Law, parametersOn, refuseBefore, type UsedParameter } from "./used-parameters.js";

/** How the income of a year is found: deemed from sales, without books; or from books, sales less costs. */
export type SettlementMethod = "deemed" | "books";

/** A seller's year of business income. Amounts in yuan. */
export interface AnnualSettlementInput {
  readonly year: number;
  /** Sales of the year, ex-VAT. */
  readonly sales: YuanInput;
  readonly method: SettlementMethod;
  /** Costs, expenses and losses of the year: with `books` needed, otherwise not taken. */
  readonly costs?: YuanInput;
  /** What was prepaid; left out, the prepayment on all of the sales. */
  readonly prepaid?: YuanInput;
  /** Figures in the place of the library's own. */
  readonly parameters?: ParameterOverrides;
}

/** The settlement of a year. Frozen, plain. */
export interface AnnualSettlement {
  readonly year: number;
  readonly method: SettlementMethod;
  readonly sales: Yuan;
  /** Null by deemed income. */
  readonly costs: Yuan | null;
  /** Null by books. */
  readonly deemedIncomeRate: Ratio | null;
  /** fen(sales × deemed income rate), or sales − costs; never below zero. */
  readonly taxableIncome: Yuan;
  /** Of the bracket in which the taxable income lies. */
  readonly rate: Ratio;
  readonly quickDeduction: Yuan;
  /** fen(taxable income × rate) − quick deduction. */
  readonly tax: Yuan;
  readonly prepaid: Yuan;
  /** Whether the prepayment was given, or reckoned on all of the sales. */
  readonly prepaidGiven: boolean;
  /** Tax − prepaid: negative is a refund. */
  readonly balance: Yuan;
  /** 31 March of the next year. */
  readonly deadline: IsoDate;
  readonly parameters: readonly UsedParameter[];
  readonly interpretations: readonly Interpretation[];
}

const shape = object("汇算清缴", "annual settlement", {
  year: needed(year("年度", "year")),
  sales: needed(amount("全年销售额", "sales of the year")),
  method: needed(
    choice("方法", "method", { deemed: text("核定应税所得率", "deemed"), books: text("查账", "books") }),
  ),
  costs: optional(amount("成本、费用、损失", "costs, expenses and losses")),
  prepaid: optional(amount("已预缴", "prepaid")),
  parameters: overridesField,
});

const read = /* @__PURE__ */ readerOf(shape);

/**
 * The seller's annual settlement of income tax on business income (国家税务总局公告2024年第5号 art. 14), due by 31 March
 * of the next year.
 *
 * @throws HuiqiError for costs without books, books without costs, deemed income of sales above the limit of reverse
 * invoicing; `no-law-for-date` for a year before 2024.
 * @example
 * ```ts
 * import { annualSettlement } from "huiqi/reverse-invoicing";
 * const settled = annualSettlement({ year: 2024, sales: 300000, method: "deemed" });
 * settled.prepaid; // "1500.00"
 * settled.tax; // "750.00"
 * settled.balance; // "-750.00"
 * settled.deadline; // "2025-03-31"
 * ```
 */
export function annualSettlement(input: AnnualSettlementInput): AnnualSettlement {
  const settlement = read(input);
  const { year, sales, method, costs, prepaid, parameters } = settlement;
  if (year < yearOf(START)) refuseBefore(year, "year");
  const on = lastDayOfYear(year);
  const law = parametersOn(on, givenParameters(parameters));
  const { taxable, deemedIncomeRate } = incomeOf(settlement, law);
  const bracket = bracketFor(taxable, law);
  const tax = incomeTaxOf(taxable, fractionOf(bracket.rate), fenOf(bracket.quickDeduction));
  const paid = prepaid ?? takeFraction(sales, fractionOf(law.take("incomeTaxPrepayment", PREPAYMENT_RATE)));
  return deepFreeze({
    year,
    method,
    sales: yuanOfFen(sales),
    costs: costs === undefined ? null : yuanOfFen(costs),
    deemedIncomeRate,
    taxableIncome: yuanOfFen(taxable),
    rate: bracket.rate,
    quickDeduction: bracket.quickDeduction,
    tax: yuanOfFen(tax),
    prepaid: yuanOfFen(paid),
    prepaidGiven: prepaid !== undefined,
    balance: yuanOfFen(subtract(tax, paid)),
    deadline: isoDate(`${year + 1}-${SETTLEMENT_DEADLINE}`, "year"),
    parameters: law.used,
    interpretations: on >= WITHHOLDING_NOTICE_FROM ? [WITHHOLDING_READING] : [],
  });
}

/**
 * {@link annualSettlement}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeAnnualSettlement } from "huiqi/reverse-invoicing";
 * const answer = safeAnnualSettlement({ year: 2023, sales: 300000, method: "deemed" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["year"]
 * ```
 */
export function safeAnnualSettlement(input: AnnualSettlementInput): Result<AnnualSettlement> {
  return safely(() => annualSettlement(input));
}

function incomeOf(
  { sales, method, costs }: Read<typeof shape>,
  law: Law,
): { readonly taxable: Int; readonly deemedIncomeRate: Ratio | null } {
  if (method === "books") {
    if (costs === undefined) {
      refuse("missing-field", "costs", costs, text("成本、费用、损失", "costs, expenses and losses"));
    }
    return { taxable: maximum(subtract(sales, costs), 0), deemedIncomeRate: null };
  }
  if (costs !== undefined) {
    refuse("not-applicable", "costs", yuanOfFen(costs), text("仅查账方法可用", "no costs without books"));
  }
  const { amount } = law.take("sellerLimit", SELLER_LIMIT);
  if (sales > fenOf(amount)) {
    const expected = text(`核定方法不超过 ${amount}`, `at most ${amount} for deemed income`);
    refuse("out-of-range", "sales", yuanOfFen(sales), expected);
  }
  const deemedIncomeRate = law.take("deemedIncomeRate", DEEMED_INCOME_RATE);
  return { taxable: takeFraction(sales, fractionOf(deemedIncomeRate)), deemedIncomeRate };
}

function bracketFor(taxable: Int, law: Law): Bracket {
  const brackets = law.take("businessIncomeBrackets", BUSINESS_INCOME_BRACKETS);
  const bounds = brackets.map(({ upTo }) => (upTo === null ? null : fenOf(upTo)));
  return brackets[bracketOf(taxable, bounds)] as Bracket;
}
