import { type SelectOptions, select } from "../conditions/select.js";
import type { Condition, FieldOf, Measure, RecordsPath } from "../conditions/types.js";
import type { AmountFact, ChoiceFact, RecordsFact } from "../facts/define.js";
import type { FactAt, FactPath } from "../facts/types.js";
import type { Dated } from "../law/dated.js";
import { type Ratio, type RatioInput, ratioOf } from "../money/ratio.js";
import { type YuanInput, yuan } from "../money/yuan.js";
import type { Localized } from "../text.js";
import type {
  Award,
  AwardCase,
  Cap,
  CapScope,
  CaseAward,
  CeilingAward,
  ConflictAward,
  FixedAward,
  InKindAward,
  NotStatedAward,
  PerUnitAward,
  RangeAward,
  RateAward,
  SumAward,
  TaxAward,
  TieredRateAward,
} from "./types.js";

/** Builders of awards. */

/**
 * A cap and what it is counted over.
 *
 * @example
 * ```ts
 * import { cap, wan } from "huiqi";
 * cap(wan(1000), "project"); // { amount: "10000000.00", per: "project" }
 * ```
 */
export function cap(amount: YuanInput, per: CapScope): Cap {
  return { amount: yuan(amount), per };
}

/**
 * A fixed sum.
 *
 * @example
 * ```ts
 * import { describeAward, fixed, wan } from "huiqi";
 * describeAward(fixed(wan(20))).zh; // "20万元"
 * ```
 */
export function fixed(amount: YuanInput): FixedAward {
  return { award: "fixed", amount: yuan(amount) };
}

/**
 * 不超过: an office sets it, up to this.
 *
 * @example
 * ```ts
 * import { ceiling, describeAward, wan } from "huiqi";
 * describeAward(ceiling(wan(100))).en; // "up to ¥1,000,000"
 * ```
 */
export function ceiling(amount: YuanInput): CeilingAward {
  return { award: "ceiling", amount: yuan(amount) };
}

/**
 * An office sets it between two sums.
 *
 * @example
 * ```ts
 * import { describeAward, range, wan } from "huiqi";
 * describeAward(range(wan(50), wan(100))).en; // "¥500,000–¥1,000,000"
 * ```
 */
export function range(from: YuanInput, to: YuanInput): RangeAward {
  return { award: "range", from: yuan(from), to: yuan(to) };
}

/**
 * A share of a base, capped.
 *
 * @example
 * ```ts
 * import { cap, describeAward, rateOf, value, wan } from "huiqi";
 * const award = rateOf("0.08", value("project.equipmentInvestment"), cap(wan(1000), "project"));
 * describeAward(award).en; // "8% of investment in equipment, at most ¥10,000,000 for a project"
 * ```
 */
export function rateOf<F extends FactPath>(
  rate: RatioInput,
  base: Measure<F, "yuan">,
  limit: Cap | null,
): RateAward<F> {
  return { award: "rate", rate: ratioOf(rate), base, cap: limit };
}

/**
 * A sum for each unit, capped.
 *
 * @example
 * ```ts
 * import { cap, describeAward, perUnit, value, wan } from "huiqi";
 * const award = perUnit(wan(5), value("product.greenDesignProducts"), cap(wan(15), "enterprise-year"));
 * describeAward(award).en.endsWith("at most ¥150,000 for an enterprise and year"); // true
 * ```
 */
export function perUnit<F extends FactPath>(
  amount: YuanInput,
  count: Measure<F, "count">,
  limit: Cap | null,
): PerUnitAward<F> {
  return { award: "per-unit", amount: yuan(amount), count, cap: limit };
}

type LevelsOf<P extends RecordsPath, L extends string> =
  FactAt<P> extends RecordsFact<infer Fields>
    ? Fields[L & keyof Fields] extends ChoiceFact<infer V>
      ? V
      : never
    : never;

/**
 * A share of every record's amount by its level; the sum is capped.
 *
 * @example
 * ```ts
 * import { cap, describeAward, tieredRate, wan } from "huiqi";
 * const award = tieredRate(
 *   "enterprise.cloudInvoices",
 *   { amount: "amount", level: "stage" },
 *   { resources: "0.2", business: "0.3", capability: "0.4", ecosystem: "0.5" },
 *   cap(wan(10), "enterprise-year"),
 * );
 * award.rates.resources; // "0.2"
 * ```
 */
export function tieredRate<P extends RecordsPath, L extends FieldOf<P, ChoiceFact>>(
  records: P,
  fields: { readonly amount: FieldOf<P, AmountFact>; readonly level: L },
  rates: { readonly [K in LevelsOf<P, L>]: RatioInput },
  limit: Cap | null,
  options?: SelectOptions<P>,
): TieredRateAward<P> {
  const parsed: Record<string, Ratio> = {};
  for (const [level, rate] of Object.entries<RatioInput>(rates)) parsed[level] = ratioOf(rate);
  return {
    award: "tiered-rate",
    select: select(records, options),
    amountField: fields.amount,
    levelField: fields.level,
    rates: parsed,
    cap: limit,
  };
}

/**
 * One case: the award if the condition holds.
 *
 * @param repeats - the track, `policy/track`, whose row prints this payment too, so that it is counted once.
 * @example
 * ```ts
 * import { firstOf, fixed, inCase, is, isNot, wan } from "huiqi";
 * const award = firstOf(
 *   inCase(is("enterprise.isAboveScale"), fixed(wan(20))),
 *   inCase(isNot("enterprise.isAboveScale"), fixed(wan(10))),
 * );
 * award.cases.length; // 2
 * ```
 */
export function inCase<F extends FactPath, G extends FactPath = never>(
  when: Condition<F>,
  award: Award<G>,
  repeats?: string,
): AwardCase<NoInfer<F | G>> {
  return repeats === undefined ? { when, award } : { when, award, repeats };
}

/**
 * The first case that holds.
 *
 * @example
 * ```ts
 * import { firstOf, fixed, inCase, levelAtLeast, wan } from "huiqi";
 * const award = firstOf(
 *   inCase(levelAtLeast("park.level", "national"), fixed(wan(100))),
 *   inCase(levelAtLeast("park.level", "provincial"), fixed(wan(50))),
 * );
 * award.award; // "case"
 * ```
 */
export function firstOf<F extends FactPath>(
  first: AwardCase<F>,
  ...rest: readonly AwardCase<F>[]
): CaseAward<F> {
  return { award: "case", cases: [first, ...rest] };
}

/**
 * Every case that holds, added up.
 *
 * @example
 * ```ts
 * import { fixed, inCase, is, sumOf, wan } from "huiqi";
 * const award = sumOf(
 *   inCase(is("enterprise.isAboveScale"), fixed(wan(20))),
 *   inCase(is("enterprise.isPrivate"), fixed(wan(10))),
 * );
 * award.award; // "sum"
 * ```
 */
export function sumOf<F extends FactPath>(
  first: AwardCase<F>,
  ...rest: readonly AwardCase<F>[]
): SumAward<F> {
  return { award: "sum", of: [first, ...rest] };
}

/**
 * Tax worked out by a calculator of this library.
 *
 * @example
 * ```ts
 * import { tax, text } from "huiqi";
 * tax("super-deduction", text("加计抵减", "super-deduction")).calculator; // "super-deduction"
 * ```
 */
export function tax(
  calculator: TaxAward["calculator"],
  what: Localized,
  rate: Dated<Ratio> | null = null,
): TaxAward {
  return { award: "tax", calculator, what, rate };
}

/**
 * A title, a listing, a permission, a service.
 *
 * @example
 * ```ts
 * import { describeAward, inKind, text } from "huiqi";
 * describeAward(inKind(text("列入名单", "a place on the list"))).en; // "a place on the list"
 * ```
 */
export function inKind(what: Localized): InKindAward {
  return { award: "in-kind", what };
}

/**
 * Two places of the list print different sums for the same thing.
 *
 * @example
 * ```ts
 * import { conflict, describeAward, text, wan } from "huiqi";
 * const award = conflict(
 *   { amount: wan(100), where: text("第26项", "row 26") },
 *   { amount: wan(50), where: text("第33项", "row 33") },
 * );
 * describeAward(award).en; // "printed differently: ¥1,000,000 (row 26) / ¥500,000 (row 33)"
 * ```
 */
export function conflict(
  ...printed: readonly { readonly amount: YuanInput; readonly where: Localized }[]
): ConflictAward {
  return {
    award: "conflict",
    printed: printed.map(({ amount, where }) => ({ amount: yuan(amount), where })),
  };
}

/**
 * The row prints no sum.
 *
 * @example
 * ```ts
 * import { describeAward, noAmount } from "huiqi";
 * describeAward(noAmount()).en; // "not stated"
 * ```
 */
export function noAmount(): NotStatedAward {
  return { award: "not-stated" };
}
