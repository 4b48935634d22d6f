import { type DateInput, datePlusYears, type IsoDate } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { amount, count, date } from "../input/kinds.js";
import { needed, object, readerOf } from "../input/shape.js";
import { valueOn } from "../law/dated.js";
import type { Confidence, LegalSource } from "../law/source.js";
import { fractionOf, takeFraction } from "../money/fraction.js";
import { add, type Int } from "../money/integer.js";
import type { Ratio } from "../money/ratio.js";
import { type Yuan, type YuanInput, yuanOfFen } from "../money/yuan.js";
import { text } from "../text.js";
import { INTEREST_SUBSIDY, INTEREST_SUBSIDY_YEARS } from "./parameters.js";

/** A loan for equipment renewal under the state's interest subsidy (财政贴息), which the list does not print. */
export interface InterestSubsidyInput {
  readonly principal: YuanInput;
  /** The first day of the loan. */
  readonly on: DateInput;
  /** Whole years of the loan, with the principal outstanding throughout. */
  readonly years: number;
}

/** What the state pays of the interest. */
export interface InterestSubsidy {
  /** Yearly points of interest that the state bears. */
  readonly rate: Ratio;
  readonly years: readonly { readonly from: IsoDate; readonly to: IsoDate; readonly subsidy: Yuan }[];
  readonly total: Yuan;
  readonly source: LegalSource;
  readonly confidence: Confidence;
}

const read = /* @__PURE__ */ readerOf(
  object("财政贴息", "interest subsidy", {
    principal: needed(amount("贷款本金", "principal")),
    on: needed(date("放款日", "first day")),
    years: needed(count("贷款年数", "years", text("年", "years"))),
  }),
);

/**
 * The state's interest subsidy on a loan for equipment renewal: yearly points on the principal, for a number of years
 * at most.
 *
 * @throws HuiqiError `no-law-for-date` outside the programme, `out-of-range` for a loan of no year.
 * @example
 * ```ts
 * import { interestSubsidy } from "huiqi/financing";
 * interestSubsidy({ principal: 10000000, on: "2024-06-15", years: 3 }).total; // "200000.00"
 * ```
 */
export function interestSubsidy(input: InterestSubsidyInput): InterestSubsidy {
  const { principal, on, years } = read(input);
  if (years === 0) refuse("out-of-range", "years", years, text("至少 1 年", "at least 1"));
  const { value: rate, source, confidence } = valueOn(INTEREST_SUBSIDY, on);
  const most = valueOn(INTEREST_SUBSIDY_YEARS, on).value;
  const perYear = takeFraction(principal, fractionOf(rate));
  const paid: InterestSubsidy["years"][number][] = [];
  let total: Int = 0;
  for (let year = 0; year < Math.min(years, most); year++) {
    const span = { from: datePlusYears(on, year), to: datePlusYears(on, year + 1) };
    paid.push(Object.freeze({ ...span, subsidy: yuanOfFen(perYear) }));
    total = add(total, perYear);
  }
  return Object.freeze({ rate, years: Object.freeze(paid), total: yuanOfFen(total), source, confidence });
}

/**
 * {@link interestSubsidy}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeInterestSubsidy } from "huiqi/financing";
 * const answer = safeInterestSubsidy({ principal: 1000000, on: "2024-09-01", years: 0 });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["years"]
 * ```
 */
export function safeInterestSubsidy(input: InterestSubsidyInput): Result<InterestSubsidy> {
  return safely(() => interestSubsidy(input));
}
