import { type CompiledCondition, compileCondition } from "../conditions/compile.js";
import { compileMeasure } from "../conditions/compile-measure.js";
import { compileSelection } from "../conditions/compile-records.js";
import type { Environment } from "../conditions/environment.js";
import { collectMeasure, collectMissing, type MissingFact, MissingFacts } from "../conditions/missing.js";
import { MET, UNMET } from "../conditions/tri.js";
import type { Measure, Selection } from "../conditions/types.js";
import type { PreparedRecord } from "../facts/profile.js";
import { valueOn } from "../law/dated.js";
import { add, type Int, minimum } from "../money/integer.js";
import { type Ratio, ratioUnitsOf } from "../money/ratio.js";
import { fenOf, type Yuan, yuanOfFen } from "../money/yuan.js";
import { cappedRateFen, perUnitFen } from "../subsidies/core.js";
import type { Localized } from "../text.js";
import type { Award, AwardCase, Cap, TaxAward, TieredRateAward } from "./types.js";

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

/** Works out an award. */
export function evaluateAward(award: Award, env: Environment): BenefitValue {
  switch (award.award) {
    case "fixed":
      return exact(fenOf(award.amount));
    case "ceiling":
      return { value: "ceiling", amount: award.amount };
    case "range":
      return { value: "range", from: award.from, to: award.to };
    case "rate": {
      const base = read(award.base, env);
      if (base === undefined) return unknownMeasure(award.base, env, award.cap);
      return limited(cappedRateFen(base, ratioUnitsOf(award.rate), null), award.cap);
    }
    case "per-unit": {
      const count = read(award.count, env);
      if (count === undefined) return unknownMeasure(award.count, env, award.cap);
      return limited(perUnitFen(fenOf(award.amount), count, null), award.cap);
    }
    case "tiered-rate":
      return tiered(award, env);
    case "case":
      return firstCase(award.cases, env);
    case "sum":
      return sumOfCases(award.of, env);
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

function limited(fen: Int, cap: Cap | null): BenefitValue {
  if (cap === null) return exact(fen);
  const limit = fenOf(cap.amount);
  return { value: "exact", amount: yuanOfFen(minimum(fen, limit)), cap, capped: fen > limit };
}

/** Bases and counts are whole figures; a quotient as a base is refused when the policy is compiled. */
function read(measure: Measure, env: Environment): Int | undefined {
  return compileMeasure(measure).numerator(env);
}

function unknownMeasure(measure: Measure, env: Environment, cap: Cap | null): BenefitValue {
  const missing = new MissingFacts();
  collectMeasure(measure, 0, env, missing);
  return { value: "unknown", missing: missing.list(), cap };
}

function tiered(award: TieredRateAward, env: Environment): BenefitValue {
  const { slot, test } = compileSelection(award.select);
  const records = env.values[slot] as readonly PreparedRecord[] | undefined;
  if (records === undefined) return unknownSelection(award.select, [], award.cap);
  let total: Int = 0;
  const absent = new Set<string>();
  for (const record of records) {
    const passes = test(record, env);
    if (passes === UNMET) continue;
    const amount = record[award.amountField] as Int | undefined;
    const level = record[award.levelField] as string | undefined;
    if (passes !== MET) absent.add(datesOf(award.select));
    if (amount === undefined) absent.add(award.amountField);
    if (level === undefined) absent.add(award.levelField);
    const rate = level === undefined ? undefined : award.rates[level];
    if (amount !== undefined && rate !== undefined) {
      total = add(total, cappedRateFen(amount, ratioUnitsOf(rate), null));
    }
  }
  return absent.size === 0
    ? limited(total, award.cap)
    : unknownSelection(award.select, [...absent], award.cap);
}

function datesOf(select: Selection): string {
  return compileSelection(select).fields[0] ?? "";
}

function unknownSelection(select: Selection, fields: readonly string[], cap: Cap | null): BenefitValue {
  const missing = new MissingFacts();
  if (fields.length === 0) missing.add(select.records);
  for (const field of fields) missing.add(select.records, { field });
  return { value: "unknown", missing: missing.list(), cap };
}

function firstCase(cases: readonly AwardCase[], env: Environment): BenefitValue {
  for (const { when, award } of cases) {
    const node = compileCondition(when);
    const outcome = node.test(env);
    if (outcome === MET) return evaluateAward(award, env);
    if (outcome !== UNMET) return undecided(node, env);
  }
  return exact(0);
}

function undecided(node: CompiledCondition, env: Environment): BenefitValue {
  const missing = new MissingFacts();
  collectMissing(node, env, missing);
  return { value: "unknown", missing: missing.list(), cap: null };
}

/** Adds the cases that hold. A range or a ceiling among them makes the sum a range; anything unknown, unknown. */
function sumOfCases(cases: readonly AwardCase[], env: Environment): BenefitValue {
  let from: Int = 0;
  let to: Int = 0;
  for (const { when, award } of cases) {
    const node = compileCondition(when);
    const outcome = node.test(env);
    if (outcome === UNMET) continue;
    if (outcome !== MET) return undecided(node, env);
    const part = evaluateAward(award, env);
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
      default:
        return part;
    }
  }
  return from === to ? exact(from) : { value: "range", from: yuanOfFen(from), to: yuanOfFen(to) };
}
