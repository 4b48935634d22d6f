import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { amount } from "../input/kinds.js";
import { needed, object, optional, readerOf } from "../input/shape.js";
import type { Int } from "../money/integer.js";
import { type Yuan, type YuanInput, yuanOfFen } from "../money/yuan.js";
import { text } from "../text.js";
import { awardOf, type CapInput, type CappedAward } from "./capped.js";
import { underCap } from "./core.js";

/** Sums that a row prints as they are: fixed, at most, or from one figure to another. */

/** A sum that is fixed. */
export interface FixedInput extends CapInput {
  readonly amount: YuanInput;
}

/** A sum that an office sets, at most the figure printed. */
export interface CeilingInput {
  readonly amount: YuanInput;
  /** Already received under the same ceiling. */
  readonly already?: YuanInput;
}

/** A sum that an office sets, between two printed figures. */
export interface RangeInput extends CapInput {
  readonly from: YuanInput;
  readonly to: YuanInput;
}

/** What an office may set. */
export interface AwardRange {
  readonly from: Yuan;
  readonly to: Yuan;
}

const cap = optional(amount("封顶", "cap"));
const already = optional(amount("已享受", "already received"));

const readFixed = /* @__PURE__ */ readerOf(
  object("定额奖励", "fixed sum", { amount: needed(amount("金额", "sum")), cap, already }),
);
const readCeiling = /* @__PURE__ */ readerOf(
  object("限额奖励", "sum at most", { amount: needed(amount("最高金额", "highest sum")), already }),
);
const readRange = /* @__PURE__ */ readerOf(
  object("区间奖励", "sum between two figures", {
    from: needed(amount("最低金额", "lowest sum")),
    to: needed(amount("最高金额", "highest sum")),
    cap,
    already,
  }),
);

/**
 * A fixed sum, held under a cap where several are counted together, less what was already received.
 *
 * @throws HuiqiError for a negative sum, or amounts that are none.
 * @example
 * ```ts
 * import { fixed } from "huiqi/subsidies";
 * fixed({ amount: 300000 }).amount; // "300000.00"
 * fixed({ amount: 300000, cap: 500000, already: 400000 }).amount; // "100000.00"
 * ```
 */
export function fixed(input: FixedInput): CappedAward {
  const { amount, cap, already } = readFixed(input);
  return awardOf(amount, cap, already);
}

/**
 * {@link fixed}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeFixed } from "huiqi/subsidies";
 * const answer = safeFixed({ amount: -1 });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["amount"]
 * ```
 */
export function safeFixed(input: FixedInput): Result<CappedAward> {
  return safely(() => fixed(input));
}

/**
 * What an office may still grant under a ceiling: nothing is certain, and at most what is left of it.
 *
 * @throws HuiqiError for a negative sum, or amounts that are none.
 * @example
 * ```ts
 * import { ceiling } from "huiqi/subsidies";
 * ceiling({ amount: 10000000, already: "2500000.50" }); // { from: "0.00", to: "7499999.50" }
 * ```
 */
export function ceiling(input: CeilingInput): AwardRange {
  const { amount, already } = readCeiling(input);
  return rangeOf(0, amount, amount, already);
}

/**
 * {@link ceiling}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeCeiling } from "huiqi/subsidies";
 * const answer = safeCeiling({ amount: -1 });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["amount"]
 * ```
 */
export function safeCeiling(input: CeilingInput): Result<AwardRange> {
  return safely(() => ceiling(input));
}

/**
 * What an office may grant between two printed figures, each held under a cap less what was already received.
 *
 * @throws HuiqiError `inconsistent` where `from` is above `to`.
 * @example
 * ```ts
 * import { range } from "huiqi/subsidies";
 * range({ from: 500000, to: 1000000 }); // { from: "500000.00", to: "1000000.00" }
 * ```
 */
export function range(input: RangeInput): AwardRange {
  const { from, to, cap, already } = readRange(input);
  if (from > to) {
    const printed = yuanOfFen(to);
    refuse("inconsistent", "from", yuanOfFen(from), text(`不大于 to ${printed}`, `at most to, ${printed}`));
  }
  return rangeOf(from, to, cap, already);
}

/**
 * {@link range}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeRange } from "huiqi/subsidies";
 * const answer = safeRange({ from: 2, to: 1 });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["from"]
 * ```
 */
export function safeRange(input: RangeInput): Result<AwardRange> {
  return safely(() => range(input));
}

function rangeOf(from: Int, to: Int, cap: Int | undefined, already: Int = 0): AwardRange {
  const under = (sum: Int) => yuanOfFen(underCap(sum, cap ?? null, already).amount);
  return Object.freeze({ from: under(from), to: under(to) });
}
