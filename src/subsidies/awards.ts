import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { amount, count, freeText, share, signedAmount, year } from "../input/kinds.js";
import { list, needed, object, optional, readerOf } from "../input/shape.js";
import type { Int } from "../money/integer.js";
import type { RatioInput } from "../money/ratio.js";
import { type Yuan, type YuanInput, yuanOfFen } from "../money/yuan.js";
import { text } from "../text.js";
import { awardOf, type CapInput, type CappedAward } from "./capped.js";
import { cappedRateFen, perUnitFen, sumOfRatesFen } from "./core.js";

/** A share of a base. */
export interface CappedRateInput extends CapInput {
  readonly base: YuanInput;
  readonly rate: RatioInput;
}

/** A sum for each unit. */
export interface PerUnitInput extends CapInput {
  readonly amount: YuanInput;
  readonly count: number;
}

/** A share of every item's amount by its level. */
export interface TieredRateInput extends CapInput {
  readonly items: readonly { readonly amount: YuanInput; readonly level: string }[];
  readonly rates: readonly { readonly level: string; readonly rate: RatioInput }[];
}

/** A yearly figure that passes a step for the first time. */
export interface FirstCrossingInput {
  /** The figure by year; the years must run without a gap up to `year`. */
  readonly series: readonly { readonly year: number; readonly amount: YuanInput }[];
  /** The year looked at. */
  readonly year: number;
  /** Sums by the step that must be exceeded. */
  readonly steps: readonly { readonly above: YuanInput; readonly award: YuanInput }[];
}

/** Which step was passed, and what it pays. */
export interface FirstCrossing {
  /** The highest step passed for the first time; null where there is none. */
  readonly above: Yuan | null;
  readonly amount: Yuan;
}

const capFields = {
  cap: optional(amount("封顶", "cap")),
  already: optional(amount("已享受", "already received")),
};

const readRate = /* @__PURE__ */ readerOf(
  object("按比例补助", "share of a base", {
    base: needed(amount("基数", "base")),
    rate: needed(share("比例", "rate")),
    ...capFields,
  }),
);

const readPerUnit = /* @__PURE__ */ readerOf(
  object("按数量补助", "sum for each unit", {
    amount: needed(amount("单位金额", "amount of a unit")),
    count: needed(count("数量", "count", text("个", "units"))),
    ...capFields,
  }),
);

const readTiered = /* @__PURE__ */ readerOf(
  object("分级补助", "share by level", {
    items: needed(
      list(
        "项目",
        "items",
        object("一项", "an item", {
          amount: needed(amount("金额", "amount")),
          level: needed(freeText("级别", "level")),
        }),
      ),
    ),
    rates: needed(
      list(
        "比例",
        "rates",
        object("一级", "a level", {
          level: needed(freeText("级别", "level")),
          rate: needed(share("比例", "rate")),
        }),
      ),
    ),
    ...capFields,
  }),
);

const readCrossing = /* @__PURE__ */ readerOf(
  object("首次突破", "first crossing", {
    series: needed(
      list(
        "各年数额",
        "figures",
        object("一年", "a year", {
          year: needed(year("年度", "year")),
          amount: needed(signedAmount("数额", "figure")),
        }),
      ),
    ),
    year: needed(year("年度", "year")),
    steps: needed(
      list(
        "台阶",
        "steps",
        object("一级台阶", "a step", {
          above: needed(amount("台阶", "step")),
          award: needed(amount("奖励", "award")),
        }),
      ),
    ),
  }),
);

/**
 * A share of a base, rounded half-up to the fen once, then held under its cap less what was already received.
 *
 * @throws HuiqiError for a negative base, a rate above 1, or amounts that are none.
 * @example
 * ```ts
 * import { cappedRate } from "huiqi/subsidies";
 * cappedRate({ base: "34120000", rate: "0.1", cap: 1500000 }).amount; // "1500000.00"
 * cappedRate({ base: "34120000", rate: "0.1", cap: 1500000, already: 1400000 }).amount; // "100000.00"
 * ```
 */
export function cappedRate(input: CappedRateInput): CappedAward {
  const { base, rate, cap, already } = readRate(input);
  return awardOf(cappedRateFen(base, rate, null), cap, already);
}

/**
 * {@link cappedRate}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeCappedRate } from "huiqi/subsidies";
 * const answer = safeCappedRate({ base: 100, rate: "1.2" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["rate"]
 * ```
 */
export function safeCappedRate(input: CappedRateInput): Result<CappedAward> {
  return safely(() => cappedRate(input));
}

/**
 * A sum for each unit, held under its cap less what was already received.
 *
 * @throws HuiqiError for a count that is no whole number, or amounts that are none.
 * @example
 * ```ts
 * import { perUnitCapped } from "huiqi/subsidies";
 * perUnitCapped({ amount: 50000, count: 4, cap: 150000 }).amount; // "150000.00"
 * ```
 */
export function perUnitCapped(input: PerUnitInput): CappedAward {
  const { amount, count, cap, already } = readPerUnit(input);
  return awardOf(perUnitFen(amount, count, null), cap, already);
}

/**
 * {@link perUnitCapped}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safePerUnitCapped } from "huiqi/subsidies";
 * const answer = safePerUnitCapped({ amount: 50000, count: 1.5 });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["count"]
 * ```
 */
export function safePerUnitCapped(input: PerUnitInput): Result<CappedAward> {
  return safely(() => perUnitCapped(input));
}

/**
 * A share of every item's amount by its level: the sum is rounded half-up to the fen once, then held under its cap.
 *
 * @throws HuiqiError `invalid-choice` for a level that has no rate.
 * @example
 * ```ts
 * import { tieredRate } from "huiqi/subsidies";
 * const { before, amount } = tieredRate({
 *   items: [
 *     { amount: 200000, level: "resources" },
 *     { amount: 150000, level: "ecosystem" },
 *   ],
 *   rates: [
 *     { level: "resources", rate: "0.2" },
 *     { level: "ecosystem", rate: "0.5" },
 *   ],
 *   cap: 100000,
 * });
 * before; // "115000.00"
 * amount; // "100000.00"
 * ```
 */
export function tieredRate(input: TieredRateInput): CappedAward {
  const { items, rates, cap, already } = readTiered(input);
  const byLevel = new Map(rates.map(({ level, rate }) => [level, rate]));
  const parts = items.map(({ amount, level }, index) => {
    const rateUnits = byLevel.get(level);
    if (rateUnits === undefined) {
      const known = [...byLevel.keys()];
      refuse(
        "invalid-choice",
        `items[${index}].level`,
        level,
        text(known.join("、"), `one of ${known.join(", ")}`),
      );
    }
    return { baseFen: amount, rateUnits };
  });
  return awardOf(sumOfRatesFen(parts, null), cap, already);
}

/**
 * {@link tieredRate}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeTieredRate } from "huiqi/subsidies";
 * const answer = safeTieredRate({ items: [{ amount: 100, level: "gold" }], rates: [{ level: "silver", rate: "0.2" }] });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["items[0].level"]
 * ```
 */
export function safeTieredRate(input: TieredRateInput): Result<CappedAward> {
  return safely(() => tieredRate(input));
}

/**
 * The award for the highest step that a yearly figure exceeds for the first time (首次突破). Years before the first one
 * given count as below every step.
 *
 * @throws HuiqiError `missing-field` for a gap in the series, `inconsistent` for a year given twice.
 * @example
 * ```ts
 * import { firstCrossing } from "huiqi/subsidies";
 * const steps = [
 *   { above: 2000000000, award: 300000 },
 *   { above: 3000000000, award: 500000 },
 * ];
 * const series = [
 *   { year: 2022, amount: 2100000000 },
 *   { year: 2023, amount: "3000000000.01" },
 * ] as const;
 * firstCrossing({ series, year: 2023, steps }).amount; // "500000.00"
 * firstCrossing({ series, year: 2022, steps }).amount; // "300000.00"
 * ```
 */
export function firstCrossing(input: FirstCrossingInput): FirstCrossing {
  const { series, year, steps } = readCrossing(input);
  const byYear = new Map<number, Int>();
  for (const [index, entry] of series.entries()) {
    if (byYear.has(entry.year)) {
      refuse("inconsistent", `series[${index}].year`, entry.year, text("不重复的年度", "a year given once"));
    }
    byYear.set(entry.year, entry.amount);
  }
  const first = Math.min(year, ...byYear.keys());
  for (let one = first; one <= year; one++) {
    if (!byYear.has(one))
      refuse("missing-field", "series", undefined, text(`${one} 年的数额`, `the figure of ${one}`));
  }
  const passed = steps.filter(({ above }) => {
    for (let one = first; one < year; one++) if ((byYear.get(one) ?? 0) > above) return false;
    return (byYear.get(year) ?? 0) > above;
  });
  const best = passed.reduce<(typeof passed)[number] | null>(
    (highest, step) => (highest === null || step.above > highest.above ? step : highest),
    null,
  );
  return Object.freeze({
    above: best === null ? null : yuanOfFen(best.above),
    amount: yuanOfFen(best?.award ?? 0),
  });
}

/**
 * {@link firstCrossing}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeFirstCrossing } from "huiqi/subsidies";
 * const answer = safeFirstCrossing({ series: [{ year: 2021, amount: 1 }], year: 2023, steps: [{ above: 5, award: 1 }] });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["series"]
 * ```
 */
export function safeFirstCrossing(input: FirstCrossingInput): Result<FirstCrossing> {
  return safely(() => firstCrossing(input));
}
