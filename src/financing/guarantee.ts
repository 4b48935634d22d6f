import { type DateInput, datePlusYears, type IsoDate } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { amount, date, share } from "../input/kinds.js";
import { needed, object, optional, readerOf } from "../input/shape.js";
import { valueOn } from "../law/dated.js";
import type { LegalSource } from "../law/source.js";
import { fractionOf, takeFraction } from "../money/fraction.js";
import { type Ratio, type RatioInput, ratioOfUnits, ratioUnitsOf } from "../money/ratio.js";
import { percent } from "../money/show.js";
import { fenOf, type Yuan, type YuanInput, yuanOfFen } from "../money/yuan.js";
import { text } from "../text.js";
import { GUARANTEE_TERMS } from "./parameters.js";

/** A guarantee of the city's guarantor (“科创担”). Amounts in yuan. */
export interface GuaranteeInput {
  /** What is guaranteed for the firm. */
  readonly amount: YuanInput;
  /** The first day. */
  readonly on: DateInput;
  /** The fee agreed; the highest one where left out. */
  readonly fee?: RatioInput;
}

/** The terms of a guarantee. */
export interface Guarantee {
  readonly amount: Yuan;
  /** The most that is guaranteed for one firm. */
  readonly limit: Yuan;
  readonly feeRate: Ratio;
  /** The fee of the whole term; the most that it can be where no rate was agreed. */
  readonly fee: Yuan;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly source: LegalSource;
}

const read = /* @__PURE__ */ readerOf(
  object("融资担保", "guarantee", {
    amount: needed(amount("担保金额", "amount")),
    on: needed(date("起始日", "first day")),
    fee: optional(share("担保费率", "fee")),
  }),
);

/**
 * A guarantee within the terms that the list prints: limit for one firm, highest fee, and term.
 *
 * @throws HuiqiError `out-of-range` above the limit or the highest fee, `no-law-for-date` before the terms.
 * @example
 * ```ts
 * import { guarantee } from "huiqi/financing";
 * guarantee({ amount: 10000000, on: "2024-06-03", fee: "0.008" }).fee; // "80000.00"
 * ```
 */
export function guarantee(input: GuaranteeInput): Guarantee {
  const { amount, on, fee } = read(input);
  const { value, source } = valueOn(GUARANTEE_TERMS, on);
  if (amount > fenOf(value.limit)) {
    refuse(
      "out-of-range",
      "amount",
      yuanOfFen(amount),
      text(`不超过 ${value.limit}`, `at most ${value.limit}`),
    );
  }
  const highest = percent(value.highestFee);
  if (fee !== undefined && fee > ratioUnitsOf(value.highestFee)) {
    refuse("out-of-range", "fee", ratioOfUnits(fee), text(`不超过 ${highest}`, `at most ${highest}`));
  }
  const feeRate = fee === undefined ? value.highestFee : ratioOfUnits(fee);
  return Object.freeze({
    amount: yuanOfFen(amount),
    limit: value.limit,
    feeRate,
    fee: yuanOfFen(takeFraction(amount, fractionOf(feeRate))),
    from: on,
    to: datePlusYears(on, value.years),
    source,
  });
}

/**
 * {@link guarantee}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeGuarantee } from "huiqi/financing";
 * const answer = safeGuarantee({ amount: -1, on: "2024-09-01" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["amount"]
 * ```
 */
export function safeGuarantee(input: GuaranteeInput): Result<Guarantee> {
  return safely(() => guarantee(input));
}
