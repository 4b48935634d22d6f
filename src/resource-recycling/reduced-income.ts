import type { DateInput } from "../dates/calendar.js";
import { type Result, safely } from "../error/huiqi-error.js";
import { amount, date, share } from "../input/kinds.js";
import { needed, object, optional, readerOf } from "../input/shape.js";
import { valueOn } from "../law/dated.js";
import type { LegalSource } from "../law/source.js";
import { fractionOf, takeFraction } from "../money/fraction.js";
import { subtract } from "../money/integer.js";
import { type Ratio, type RatioInput, ratioOfUnits } from "../money/ratio.js";
import { type Yuan, type YuanInput, yuanOfFen } from "../money/yuan.js";
import { COUNTED_INCOME_SHARE } from "./parameters.js";

/** Income of a year from products made mainly of catalogue resources. Amounts in yuan. */
export interface ReducedIncomeInput {
  /** Qualifying revenue. */
  readonly revenue: YuanInput;
  /** A day of the tax year. */
  readonly on: DateInput;
  /** The corporate income tax rate, for the tax saved: `"0.25"`, `"0.15"`. */
  readonly taxRate?: RatioInput;
}

/** How the income is counted. */
export interface ReducedIncome {
  readonly revenue: Yuan;
  /** 减计收入: what is not counted. */
  readonly reduction: Yuan;
  /** What is counted: revenue less reduction. */
  readonly countedIncome: Yuan;
  readonly countedShare: Ratio;
  /** Tax saved, where a rate was given and there is profit enough to bear it. */
  readonly taxSaved: Yuan | null;
  readonly source: LegalSource;
}

const read = /* @__PURE__ */ readerOf(
  object("减计收入", "reduced income", {
    revenue: needed(amount("符合条件的收入", "qualifying revenue")),
    on: needed(date("纳税年度内的一日", "a day of the tax year")),
    taxRate: optional(share("企业所得税税率", "corporate income tax rate")),
  }),
);

/**
 * 减计收入 (企业所得税法 art. 33, 财税〔2008〕47号): income from products of catalogue resources counts at a share; the
 * rest, rounded half-up to the fen, is the reduction.
 *
 * @throws HuiqiError `no-law-for-date` for a day before the rule.
 * @example
 * ```ts
 * import { reducedIncome } from "huiqi/resource-recycling";
 * const { reduction, countedIncome, taxSaved } = reducedIncome({
 *   revenue: "10000000",
 *   on: "2024-12-31",
 *   taxRate: "0.25",
 * });
 * reduction; // "1000000.00"
 * countedIncome; // "9000000.00"
 * taxSaved; // "250000.00"
 * ```
 */
export function reducedIncome(input: ReducedIncomeInput): ReducedIncome {
  const { revenue, on, taxRate } = read(input);
  const { value: countedShare, source } = valueOn(COUNTED_INCOME_SHARE, on);
  const share = fractionOf(countedShare);
  const rest = {
    numerator: subtract(share.denominator, share.numerator),
    denominator: share.denominator,
  };
  const reduction = takeFraction(revenue, rest);
  const saved = taxRate === undefined ? null : takeFraction(reduction, fractionOf(ratioOfUnits(taxRate)));
  return Object.freeze({
    revenue: yuanOfFen(revenue),
    reduction: yuanOfFen(reduction),
    countedIncome: yuanOfFen(subtract(revenue, reduction)),
    countedShare,
    taxSaved: saved === null ? null : yuanOfFen(saved),
    source,
  });
}

/**
 * {@link reducedIncome}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeReducedIncome } from "huiqi/resource-recycling";
 * const answer = safeReducedIncome({ revenue: -1, on: "2024-09-01" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["revenue"]
 * ```
 */
export function safeReducedIncome(input: ReducedIncomeInput): Result<ReducedIncome> {
  return safely(() => reducedIncome(input));
}
