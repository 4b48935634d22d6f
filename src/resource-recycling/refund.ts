import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { amount, share } from "../input/kinds.js";
import { needed, object, readerOf } from "../input/shape.js";
import { type Interpretation, reading } from "../law/interpretation.js";
import type { LegalSource } from "../law/source.js";
import { fractionOf, takeFraction } from "../money/fraction.js";
import { maximum, multiplyDivideHalfUp, subtract } from "../money/integer.js";
import { type Ratio, type RatioInput, ratioOfUnits } from "../money/ratio.js";
import { percent } from "../money/show.js";
import { type Yuan, type YuanInput, yuanOfFen } from "../money/yuan.js";
import { type Localized, text } from "../text.js";
import { IMMEDIATE_REFUND_SOURCE, REFUND_RATIOS } from "./parameters.js";

/** A period of recycled products and services under immediate refund. Amounts in yuan. */
export interface ImmediateRefundInput {
  /** Sales of the period's recycled products and services, ex-VAT. */
  readonly sales: YuanInput;
  /** Cost of the period's recycled resources bought without the invoice or voucher that should have been obtained. */
  readonly unvouchedCost: YuanInput;
  /** Cost of all recycled resources bought in the period. */
  readonly totalCost: YuanInput;
  /** The VAT rate of the sales: `"0.13"`, `"0.09"`, `"0.06"`. */
  readonly vatRate: RatioInput;
  /** Input VAT of the immediate-refund item. */
  readonly inputVat: YuanInput;
  /** Refund ratio of the catalogue: 30, 50, 70, 90 or 100%. */
  readonly ratio: RatioInput;
}

/** A step of a calculation. */
export interface Step {
  readonly label: Localized;
  readonly formula: string;
  readonly value: Yuan;
  readonly source: LegalSource;
}

/** The refund of a period. */
export interface ImmediateRefund {
  /** 不得适用即征即退的销售收入. */
  readonly nonEligibleSales: Yuan;
  /** Sales that the refund is reckoned on. */
  readonly eligibleSales: Yuan;
  /** VAT of the eligible sales, before input VAT is taken off. */
  readonly outputVat: Yuan;
  /** VAT paid on the item: never below zero. */
  readonly vatPaid: Yuan;
  /** 可申请退税额. */
  readonly refund: Yuan;
  readonly ratio: Ratio;
  readonly steps: readonly Step[];
  readonly interpretations: readonly Interpretation[];
}

const read = /* @__PURE__ */ readerOf(
  object("即征即退", "immediate refund", {
    sales: needed(amount("综合利用产品和劳务销售收入", "sales of recycled products and services")),
    unvouchedCost: needed(amount("未取得凭证的购入成本", "cost bought without vouchers")),
    totalCost: needed(amount("全部购入成本", "cost of all resources bought")),
    vatRate: needed(share("适用税率", "VAT rate")),
    inputVat: needed(amount("即征即退项目进项税额", "input VAT of the item")),
    ratio: needed(share("退税比例", "refund ratio")),
  }),
);

const VOUCHER_READING: Interpretation = reading(
  text("未取得凭证的部分只缩减退税基数", "missing vouchers only shrink the base of the refund"),
  text("一旦缺凭证即不得申请", "any missing voucher bars the claim"),
  text(
    "公告给出按成本比例剔除收入的公式",
    "the announcement prints the formula that takes out the share of sales",
  ),
);

const ROUNDING_READING: Interpretation = reading(
  text(
    "不得退税收入、销项税额、退税额各四舍五入到分一次",
    "non-eligible sales, output VAT and refund are each rounded half-up to the fen once",
  ),
  text("全程不舍入，仅末尾一次", "rounded only at the end"),
  text("三者均为申报表与申请表上的金额", "each is a figure of a return or of the claim"),
);

/**
 * 可申请退税额 of a period (财政部 税务总局公告2021年第40号 art. 3): [(sales − non-eligible sales) × VAT rate − input
 * VAT of the item] × ratio, never below zero, where non-eligible sales = sales × cost without vouchers ÷ all cost.
 *
 * @throws HuiqiError `out-of-range` when the cost without vouchers exceeds all cost; `invalid-choice` for a ratio that the
 * catalogue does not have.
 * @example
 * ```ts
 * import { immediateRefund } from "huiqi/resource-recycling";
 * const { nonEligibleSales, refund } = immediateRefund({
 *   sales: 1000000,
 *   unvouchedCost: 100000,
 *   totalCost: 500000,
 *   vatRate: "0.13",
 *   inputVat: 40000,
 *   ratio: "0.3",
 * });
 * nonEligibleSales; // "200000.00"
 * refund; // "19200.00"
 * ```
 */
export function immediateRefund(input: ImmediateRefundInput): ImmediateRefund {
  const { sales, unvouchedCost, totalCost, vatRate, inputVat, ratio } = read(input);
  const refundRatio = ratioOfUnits(ratio);
  if (!REFUND_RATIOS.includes(refundRatio)) {
    const list = REFUND_RATIOS.map(percent);
    refuse("invalid-choice", "ratio", refundRatio, text(list.join("、"), `one of ${list.join(", ")}`));
  }
  if (unvouchedCost > totalCost) {
    refuse(
      "out-of-range",
      "unvouchedCost",
      yuanOfFen(unvouchedCost),
      text(`不大于 totalCost ${yuanOfFen(totalCost)}`, `at most totalCost, ${yuanOfFen(totalCost)}`),
    );
  }
  const nonEligible = totalCost === 0 ? 0 : multiplyDivideHalfUp(sales, unvouchedCost, totalCost);
  const eligible = subtract(sales, nonEligible);
  const rate = ratioOfUnits(vatRate);
  const output = takeFraction(eligible, fractionOf(rate));
  const paid = maximum(subtract(output, inputVat), 0);
  const refund = takeFraction(paid, fractionOf(refundRatio));
  const figures = {
    nonEligibleSales: yuanOfFen(nonEligible),
    eligibleSales: yuanOfFen(eligible),
    outputVat: yuanOfFen(output),
    vatPaid: yuanOfFen(paid),
    refund: yuanOfFen(refund),
  };
  return Object.freeze({
    ...figures,
    ratio: refundRatio,
    steps: Object.freeze([
      step(
        "不得适用即征即退的销售收入",
        "sales without refund",
        `${yuanOfFen(sales)} × ${yuanOfFen(unvouchedCost)} ÷ ${yuanOfFen(totalCost)} = ${figures.nonEligibleSales}`,
        figures.nonEligibleSales,
      ),
      step(
        "可退税销售收入",
        "sales with refund",
        `${yuanOfFen(sales)} − ${figures.nonEligibleSales} = ${figures.eligibleSales}`,
        figures.eligibleSales,
      ),
      step(
        "销项税额",
        "output VAT",
        `${figures.eligibleSales} × ${percent(rate)} = ${figures.outputVat}`,
        figures.outputVat,
      ),
      step(
        "即征即退项目应纳税额",
        "VAT of the item",
        `max(${figures.outputVat} − ${yuanOfFen(inputVat)}, 0) = ${figures.vatPaid}`,
        figures.vatPaid,
      ),
      step(
        "可申请退税额",
        "refund",
        `${figures.vatPaid} × ${percent(refundRatio)} = ${figures.refund}`,
        figures.refund,
      ),
    ]),
    interpretations: READINGS,
  });
}

/**
 * {@link immediateRefund}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeImmediateRefund } from "huiqi/resource-recycling";
 * const answer = safeImmediateRefund({
 *   sales: 1000000,
 *   unvouchedCost: 0,
 *   totalCost: 500000,
 *   vatRate: "0.13",
 *   inputVat: -1,
 *   ratio: "0.3",
 * });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["inputVat"]
 * ```
 */
export function safeImmediateRefund(input: ImmediateRefundInput): Result<ImmediateRefund> {
  return safely(() => immediateRefund(input));
}

const READINGS: readonly Interpretation[] = Object.freeze([VOUCHER_READING, ROUNDING_READING]);

function step(zh: string, en: string, formula: string, value: Yuan): Step {
  return { label: text(zh, en), formula, value, source: { ...IMMEDIATE_REFUND_SOURCE, article: "三" } };
}
