import { type DateInput, datePlusYears, type IsoDate } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { amount, count, date } from "../input/kinds.js";
import { needed, object, optional, readerOf } from "../input/shape.js";
import { valueOn } from "../law/dated.js";
import type { LegalSource } from "../law/source.js";
import { fractionOf, takeFraction } from "../money/fraction.js";
import { add, type Int } from "../money/integer.js";
import type { Ratio } from "../money/ratio.js";
import { type Yuan, type YuanInput, yuanOfFen } from "../money/yuan.js";
import { text } from "../text.js";
import { RELENDING_RATE, RELENDING_SHARE, RELENDING_TERM } from "./parameters.js";

/** A loan that a bank has relent. Amounts in yuan. */
export interface RelendingInput {
  /** Principal of the bank's loan to the firm. */
  readonly principal: YuanInput;
  /** The day on which the central bank relends. */
  readonly on: DateInput;
  /** How often the relending is extended; none where left out. */
  readonly extensions?: number;
}

/** One year of a relending. */
export interface RelendingYear {
  readonly from: IsoDate;
  /** The day on which it falls due. */
  readonly to: IsoDate;
  /** What the bank pays the central bank for the year. */
  readonly cost: Yuan;
}

/** What a relending is to the bank. Its rate is never the borrower's. */
export interface Relending {
  readonly principal: Yuan;
  /** What the central bank lends the bank. */
  readonly relent: Yuan;
  readonly share: Ratio;
  readonly rate: Ratio;
  readonly years: readonly RelendingYear[];
  readonly totalCost: Yuan;
  readonly sources: readonly LegalSource[];
}

const read = /* @__PURE__ */ readerOf(
  object("再贷款", "relending", {
    principal: needed(amount("贷款本金", "principal")),
    on: needed(date("再贷款发放日", "day of the relending")),
    extensions: optional(count("展期次数", "extensions", text("次", "times"))),
  }),
);

/**
 * A relending for technological innovation and technical upgrade (银发〔2024〕72号): the share of a loan's principal
 * that the bank gets, and what that costs the bank by year. An extension keeps the rate of the first day.
 *
 * @throws HuiqiError `out-of-range` for more extensions than allowed, `no-law-for-date` before the relending began.
 * @example
 * ```ts
 * import { relending } from "huiqi/financing";
 * const loan = relending({ principal: 10000000, on: "2024-06-03", extensions: 1 });
 * loan.relent; // "6000000.00"
 * loan.years.map(({ cost }) => cost); // ["105000.00", "105000.00"]
 * ```
 */
export function relending(input: RelendingInput): Relending {
  const { principal, on, extensions = 0 } = read(input);
  const share = valueOn(RELENDING_SHARE, on);
  const rate = valueOn(RELENDING_RATE, on);
  const term = valueOn(RELENDING_TERM, on);
  const most = term.value.extensions;
  if (extensions > most) {
    refuse("out-of-range", "extensions", extensions, text(`至多 ${most} 次`, `at most ${most}`));
  }
  const relent = takeFraction(principal, fractionOf(share.value));
  const perYear = takeFraction(relent, fractionOf(rate.value));
  const years: RelendingYear[] = [];
  let totalCost: Int = 0;
  let from = on;
  const length = term.value.years + extensions * term.value.yearsOfExtension;
  for (let count = 1; count <= length; count++) {
    const to = datePlusYears(on, count);
    years.push(Object.freeze({ from, to, cost: yuanOfFen(perYear) }));
    totalCost = add(totalCost, perYear);
    from = to;
  }
  return Object.freeze({
    principal: yuanOfFen(principal),
    relent: yuanOfFen(relent),
    share: share.value,
    rate: rate.value,
    years: Object.freeze(years),
    totalCost: yuanOfFen(totalCost),
    sources: Object.freeze([...new Set([share.source, rate.source, term.source])]),
  });
}

/**
 * {@link relending}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeRelending } from "huiqi/financing";
 * const answer = safeRelending({ principal: "1.005", on: "2024-09-01" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["principal"]
 * ```
 */
export function safeRelending(input: RelendingInput): Result<Relending> {
  return safely(() => relending(input));
}
