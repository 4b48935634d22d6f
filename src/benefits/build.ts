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

/** A cap and what it is counted over. */
export function cap(amount: YuanInput, per: CapScope): Cap {
  return { amount: yuan(amount), per };
}

/** A fixed sum. */
export function fixed(amount: YuanInput): FixedAward {
  return { award: "fixed", amount: yuan(amount) };
}

/** 不超过: an office sets it, up to this. */
export function ceiling(amount: YuanInput): CeilingAward {
  return { award: "ceiling", amount: yuan(amount) };
}

/** An office sets it between two sums. */
export function range(from: YuanInput, to: YuanInput): RangeAward {
  return { award: "range", from: yuan(from), to: yuan(to) };
}

/** A share of a base, capped. */
export function rateOf<F extends FactPath>(
  rate: RatioInput,
  base: Measure<F, "yuan">,
  limit: Cap | null,
): RateAward<F> {
  return { award: "rate", rate: ratioOf(rate), base, cap: limit };
}

/** A sum for each unit, capped. */
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

/** A share of every record's amount by its level; the sum is capped. */
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
 */
export function inCase<F extends FactPath, G extends FactPath = never>(
  when: Condition<F>,
  award: Award<G>,
  repeats?: string,
): AwardCase<NoInfer<F | G>> {
  return repeats === undefined ? { when, award } : { when, award, repeats };
}

/** The first case that holds. */
export function firstOf<F extends FactPath>(
  first: AwardCase<F>,
  ...rest: readonly AwardCase<F>[]
): CaseAward<F> {
  return { award: "case", cases: [first, ...rest] };
}

/** Every case that holds, added up. */
export function sumOf<F extends FactPath>(
  first: AwardCase<F>,
  ...rest: readonly AwardCase<F>[]
): SumAward<F> {
  return { award: "sum", of: [first, ...rest] };
}

/** Tax worked out by a calculator of this library. */
export function tax(
  calculator: TaxAward["calculator"],
  what: Localized,
  rate: Dated<Ratio> | null = null,
): TaxAward {
  return { award: "tax", calculator, what, rate };
}

/** A title, a listing, a permission, a service. */
export function inKind(what: Localized): InKindAward {
  return { award: "in-kind", what };
}

/** Two places of the list print different sums for the same thing. */
export function conflict(
  ...printed: readonly { readonly amount: YuanInput; readonly where: Localized }[]
): ConflictAward {
  return {
    award: "conflict",
    printed: printed.map(({ amount, where }) => ({ amount: yuan(amount), where })),
  };
}

/** The row prints no sum. */
export function noAmount(): NotStatedAward {
  return { award: "not-stated" };
}
