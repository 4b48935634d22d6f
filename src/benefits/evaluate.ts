import { compileCondition } from "../conditions/compile.js";
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

/** Works out an award; what was already received counts against its caps. */
export function evaluateAward(award: Award, env: Environment, already: AlreadyFen = {}): BenefitValue {
  switch (award.award) {
    case "fixed":
      return exact(fenOf(award.amount));
    case "ceiling":
      return { value: "ceiling", amount: award.amount };
    case "range":
      return { value: "range", from: award.from, to: award.to };
    case "rate": {
      const base = read(award.base, env);
      if (base === null) return unknownMeasure(award.base, env, award.cap);
      return limited(
        cappedRateFen(base.figure, ratioUnitsOf(award.rate), null, base.parts),
        award.cap,
        already,
      );
    }
    case "per-unit": {
      const count = read(award.count, env);
      if (count === null) return unknownMeasure(award.count, env, award.cap);
      return limited(perUnitFen(fenOf(award.amount), count.figure, null, count.parts), award.cap, already);
    }
    case "tiered-rate":
      return tiered(award, env, already);
    case "case":
      return firstCase(award.cases, env, already);
    case "sum":
      return sumOfCases(award.of, env, already);
    case "tax": {
      const rate = award.rate === null ? null : valueOn(award.rate, env.on).value;
      return { value: "computed", calculator: award.calculator, what: award.what, rate };
    }
    case "in-kind":
      return { value: "in-kind", what: award.what };
    case "conflict":
      return { value: "conflict", printed: award.printed };
    case "not-stated":
      return { value: "not-stated" };
  }
}

function exact(fen: Int): BenefitValue {
  return { value: "exact", amount: yuanOfFen(fen), cap: null, capped: false };
}

function limited(fen: Int, cap: Cap | null, already: AlreadyFen): BenefitValue {
  if (cap === null) return exact(fen);
  const { amount, capped } = underCap(fen, fenOf(cap.amount), already[cap.per] ?? 0);
  return { value: "exact", amount: yuanOfFen(amount), cap, capped };
}

/** A base or a count: `figure ÷ parts` in its own unit; `null` when it is not known. */
function read(measure: Measure, env: Environment): { readonly figure: Int; readonly parts: Int } | null {
  const { numerator, denominator } = compileMeasure(measure);
  const figure = numerator(env);
  const parts = denominator === null ? 1 : denominator(env);
  return figure === undefined || parts === undefined ? null : { figure, parts };
}

function unknownMeasure(measure: Measure, env: Environment, cap: Cap | null): BenefitValue {
  const missing = new MissingFacts();
  collectMeasure(measure, 0, env, missing);
  return unknown(missing, cap);
}

function unknown(missing: MissingFacts, cap: Cap | null): BenefitValue {
  return { value: "unknown", missing: missing.list(), cap };
}

function tiered(award: TieredRateAward, env: Environment, already: AlreadyFen): BenefitValue {
  const { select, amountField, levelField, rates, cap } = award;
  const { slot, test } = compileSelection(select);
  const records = valueAt(env, slot) as readonly PreparedRecord[] | undefined;
  if (records === undefined) return unknownRecords(award, env);
  const parts: RatedFen[] = [];
  for (const record of records) {
    const passes = test(record, env);
    if (passes === UNMET) continue;
    const baseFen = record[amountField] as Int | undefined;
    const level = record[levelField] as string | undefined;
    if (passes !== MET || baseFen === undefined || level === undefined) return unknownRecords(award, env);
    parts.push({ baseFen, rateUnits: ratioUnitsOf(rates[level] ?? 0) });
  }
  return limited(sumOfRatesFen(parts, null), cap, already);
}

function unknownRecords({ select, amountField, levelField, cap }: TieredRateAward, env: Environment) {
  const missing = new MissingFacts();
  collectSelection(select, amountField, env, missing);
  collectSelection(select, levelField, env, missing);
  return unknown(missing, cap);
}

function firstCase(cases: readonly AwardCase[], env: Environment, already: AlreadyFen): BenefitValue {
  for (const { when, award } of cases) {
    const node = compileCondition(when);
    const outcome = node.test(env);
    if (outcome === MET) return evaluateAward(award, env, already);
    if (outcome !== UNMET) {
      const missing = new MissingFacts();
      collectMissing(node, env, missing);
      return unknown(missing, null);
    }
  }
  return exact(0);
}

/**
 * Adds the cases that hold. A range or a ceiling among them makes the sum a range; anything unknown, unknown, and
 * then all that is missing is said; anything that is no sum of money takes the place of the whole.
 */
function sumOfCases(cases: readonly AwardCase[], env: Environment, already: AlreadyFen): BenefitValue {
  let from: Int = 0;
  let to: Int = 0;
  let other: BenefitValue | null = null;
  let undecided = false;
  const missing = new MissingFacts();
  for (const { when, award } of cases) {
    const node = compileCondition(when);
    const outcome = node.test(env);
    if (outcome === UNMET) continue;
    if (outcome !== MET) {
      undecided = true;
      collectMissing(node, env, missing);
      continue;
    }
    const part = evaluateAward(award, env, already);
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
}
