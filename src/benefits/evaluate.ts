import { type CompiledCondition, compileCondition } from "../conditions/compile.js";
import { compileMeasure } from "../conditions/compile-measure.js";
import { compileSelection } from "../conditions/compile-records.js";
import { type Environment, valueAt } from "../conditions/environment.js";
import {
  collectMeasure,
  collectMissing,
  collectSelection,
  type MissingFact,
  MissingFacts,
} from "../conditions/missing.js";
import { MET, UNMET } from "../conditions/tri.js";
import type { Measure } from "../conditions/types.js";
import type { PreparedRecord } from "../facts/profile.js";
import { valueOn } from "../law/dated.js";
import { add, type Int } from "../money/integer.js";
import { type Ratio, ratioUnitsOf } from "../money/ratio.js";
import { fenOf, type Yuan, yuanOfFen } from "../money/yuan.js";
import { cappedRateFen, perUnitFen, type RatedFen, sumOfRatesFen, underCap } from "../subsidies/core.js";
import type { Localized } from "../text.js";
import type { Award, AwardCase, Cap, CapScope, TaxAward, TieredRateAward } from "./types.js";

/** What an award comes to for one profile. Three-valued like a requirement: what is not known says so. */
export type BenefitValue =
  | { readonly value: "exact"; readonly amount: Yuan; readonly cap: Cap | null; readonly capped: boolean }
  | { readonly value: "range"; readonly from: Yuan; readonly to: Yuan }
  | { readonly value: "ceiling"; readonly amount: Yuan }
  /** Depends on facts that are not known. */
  | { readonly value: "unknown"; readonly missing: readonly MissingFact[]; readonly cap: Cap | null }
  /** Worked out period by period, by a calculator of this library. */
  | {
      readonly value: "computed";
      readonly calculator: TaxAward["calculator"];
      readonly what: Localized;
      readonly rate: Ratio | null;
    }
  | { readonly value: "in-kind"; readonly what: Localized }
  | {
      readonly value: "conflict";
      readonly printed: readonly { readonly amount: Yuan; readonly where: Localized }[];
    }
  | { readonly value: "not-stated" }
  /** The policy is not in force on the date. */
  | { readonly value: "not-in-force" };

/** What was already received under a cap, by what the cap is counted over. */
export type AlreadyFen = { readonly [S in CapScope]?: Int | undefined };

const NOTHING_YET: AlreadyFen = Object.freeze({});

/** Works out an award; what was already received counts against its caps. Every answer is an object of its own. */
export function evaluateAward(
  award: Award,
  env: Environment,
  already: AlreadyFen = NOTHING_YET,
): BenefitValue {
  let evaluate = compiled.get(award);
  if (evaluate === undefined) {
    evaluate = compileAward(award);
    compiled.set(award, evaluate);
  }
  return evaluate(env, already);
}

type Evaluate = (env: Environment, already: AlreadyFen) => BenefitValue;

const compiled = new WeakMap<Award, Evaluate>();

/** Reads the figures of an award and compiles its conditions, once for all firms. */
function compileAward(award: Award): Evaluate {
  switch (award.award) {
    case "fixed": {
      const fen = fenOf(award.amount);
      return () => exact(fen);
    }
    case "ceiling":
      return () => ({ value: "ceiling", amount: award.amount });
    case "range":
      return () => ({ value: "range", from: award.from, to: award.to });
    case "rate": {
      const rateUnits = ratioUnitsOf(award.rate);
      const limited = limitOf(award.cap);
      return ofMeasure(award.base, award.cap, (baseFen, parts, already) =>
        limited(cappedRateFen(baseFen, rateUnits, null, parts), already),
      );
    }
    case "per-unit": {
      const unitFen = fenOf(award.amount);
      const limited = limitOf(award.cap);
      return ofMeasure(award.count, award.cap, (count, parts, already) =>
        limited(perUnitFen(unitFen, count, null, parts), already),
      );
    }
    case "tiered-rate":
      return tiered(award);
    case "case":
      return firstCase(award.cases.map(compileCase));
    case "sum":
      return sumOfCases(award.of.map(compileCase));
    case "tax": {
      const { calculator, what, rate } = award;
      return ({ on }) => ({
        value: "computed",
        calculator,
        what,
        rate: rate === null ? null : valueOn(rate, on).value,
      });
    }
    case "in-kind":
      return () => ({ value: "in-kind", what: award.what });
    case "conflict":
      return () => ({ value: "conflict", printed: award.printed });
    case "not-stated":
      return () => ({ value: "not-stated" });
  }
}

function exact(fen: Int): BenefitValue {
  return { value: "exact", amount: yuanOfFen(fen), cap: null, capped: false };
}

/** Holds a sum under a cap. */
function limitOf(cap: Cap | null): (fen: Int, already: AlreadyFen) => BenefitValue {
  if (cap === null) return exact;
  const capFen = fenOf(cap.amount);
  return (fen, already) => {
    const { amount, capped } = underCap(fen, capFen, already[cap.per] ?? 0);
    return { value: "exact", amount: yuanOfFen(amount), cap, capped };
  };
}

/** An award on a base or a count: on `figure ÷ parts`, in the measure's own unit. */
function ofMeasure(
  measure: Measure,
  cap: Cap | null,
  award: (figure: Int, parts: Int, already: AlreadyFen) => BenefitValue,
): Evaluate {
  const { numerator, denominator } = compileMeasure(measure);
  return (env, already) => {
    const figure = numerator(env);
    const parts = denominator === null ? 1 : denominator(env);
    return figure === undefined || parts === undefined
      ? unknownMeasure(measure, env, cap)
      : award(figure, parts, already);
  };
}

function unknownMeasure(measure: Measure, env: Environment, cap: Cap | null): BenefitValue {
  const missing = new MissingFacts();
  collectMeasure(measure, 0, env, missing);
  return unknown(missing, cap);
}

function unknown(missing: MissingFacts, cap: Cap | null): BenefitValue {
  return { value: "unknown", missing: missing.list(), cap };
}

function tiered(award: TieredRateAward): Evaluate {
  const { select, amountField, levelField, rates, cap } = award;
  const { slot, test } = compileSelection(select);
  const rateUnits = new Map(Object.entries(rates).map(([level, rate]) => [level, ratioUnitsOf(rate)]));
  const limited = limitOf(cap);
  return (env, already) => {
    const records = valueAt(env, slot) as readonly PreparedRecord[] | undefined;
    if (records === undefined) return unknownRecords(award, env);
    const parts: RatedFen[] = [];
    for (const record of records) {
      const passes = test(record, env);
      if (passes === UNMET) continue;
      const baseFen = record[amountField] as Int | undefined;
      const level = record[levelField] as string | undefined;
      if (passes !== MET || baseFen === undefined || level === undefined) return unknownRecords(award, env);
      parts.push({ baseFen, rateUnits: rateUnits.get(level) ?? 0 });
    }
    return limited(sumOfRatesFen(parts, null), already);
  };
}

function unknownRecords({ select, amountField, levelField, cap }: TieredRateAward, env: Environment) {
  const missing = new MissingFacts();
  collectSelection(select, amountField, env, missing);
  collectSelection(select, levelField, env, missing);
  return unknown(missing, cap);
}

interface CompiledCase {
  readonly node: CompiledCondition;
  readonly evaluate: Evaluate;
}

function compileCase({ when, award }: AwardCase): CompiledCase {
  return { node: compileCondition(when), evaluate: compileAward(award) };
}

function firstCase(cases: readonly CompiledCase[]): Evaluate {
  return (env, already) => {
    for (const { node, evaluate } of cases) {
      const outcome = node.test(env);
      if (outcome === MET) return evaluate(env, already);
      if (outcome !== UNMET) {
        const missing = new MissingFacts();
        collectMissing(node, env, missing);
        return unknown(missing, null);
      }
    }
    return exact(0);
  };
}

/**
 * Adds the cases that hold. A range or a ceiling among them makes the sum a range; anything unknown, unknown, and
 * then all that is missing is said; anything that is no sum of money takes the place of the whole.
 */
function sumOfCases(cases: readonly CompiledCase[]): Evaluate {
  return (env, already) => {
    let from: Int = 0;
    let to: Int = 0;
    let other: BenefitValue | null = null;
    let undecided = false;
    const missing = new MissingFacts();
    for (const { node, evaluate } of cases) {
      const outcome = node.test(env);
      if (outcome === UNMET) continue;
      if (outcome !== MET) {
        undecided = true;
        collectMissing(node, env, missing);
        continue;
      }
      const part = evaluate(env, already);
      switch (part.value) {
        case "exact":
          from = add(from, fenOf(part.amount));
          to = add(to, fenOf(part.amount));
          break;
        case "range":
          from = add(from, fenOf(part.from));
          to = add(to, fenOf(part.to));
          break;
        case "ceiling":
          to = add(to, fenOf(part.amount));
          break;
        case "unknown":
          undecided = true;
          missing.addAll(part.missing);
          break;
        default:
          other ??= part;
      }
    }
    if (undecided) return unknown(missing, null);
    if (other !== null) return other;
    return from === to ? exact(from) : { value: "range", from: yuanOfFen(from), to: yuanOfFen(to) };
  };
}
