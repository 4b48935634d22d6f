import type { Award, AwardCase, Cap, TieredRateAward } from "../benefits/types.js";
import type { Measure } from "../conditions/types.js";
import { divideDown, greatestCommonDivisor, type Int } from "../money/integer.js";
import { RATIO_ONE, ratioUnitsOf } from "../money/ratio.js";
import { fenOf } from "../money/yuan.js";
import { conditionSql } from "./conditions.js";
import type { Draft } from "./draft.js";
import { none } from "./logic.js";
import { measureSql } from "./measures.js";
import { recordTest } from "./selections.js";

/**
 * The money that an award gives for certain, in fen: what the evaluator calls exact, or the lower end of a range. NULL
 * where it depends on what is not known; zero where the award is no certain sum.
 */
export function awardSql(award: Award, draft: Draft): string {
  switch (award.award) {
    case "fixed":
      return draft.integer(String(fenOf(award.amount)));
    case "range":
      return draft.integer(String(fenOf(award.from)));
    case "rate":
      return share(award.base, ratioUnitsOf(award.rate), RATIO_ONE, award.cap, draft);
    case "per-unit":
      return share(award.count, fenOf(award.amount), 1, award.cap, draft);
    case "tiered-rate":
      return tieredSql(award, draft);
    case "case":
      return firstCase(award.cases, draft);
    case "sum":
      return sumOfCases(award.of, draft);
    default:
      return draft.integer("0");
  }
}

/** `measure × factor ÷ whole`, half-up to the fen, capped. */
function share(measure: Measure, factor: Int, whole: number, cap: Cap | null, draft: Draft): string {
  const { numerator, denominator } = measureSql(measure, 0, draft);
  const common = factor === 0 ? whole : greatestCommonDivisor(factor, whole);
  const dividend = `${numerator} * ${divideDown(factor, common)}`;
  const parts = draft.integer(String(divideDown(whole, common)));
  return capped(halfUp(dividend, denominator === null ? parts : `(${parts} * ${denominator})`, draft), cap);
}

/** A quotient of whole numbers, not below zero, rounded half-up. */
function halfUp(dividend: string, divisor: string, draft: Draft): string {
  return draft.integer(draft.dialect.divide(`(${dividend}) * 2 + ${divisor}`, `(${divisor} * 2)`));
}

function capped(sum: string, cap: Cap | null): string {
  if (cap === null) return sum;
  const most = fenOf(cap.amount);
  return `(CASE WHEN ${sum} > ${most} THEN ${most} ELSE ${sum} END)`;
}

function tieredSql({ select, amountField, levelField, rates, cap }: TieredRateAward, draft: Draft): string {
  const { records } = select;
  const test = recordTest(select, draft);
  const amount = draft.field(records, amountField);
  const level = draft.field(records, levelField);
  const units = Object.entries(rates).map(([name, rate]) => [name, ratioUnitsOf(rate)] as const);
  const rate = `CASE ${units.map(([name, unit]) => `WHEN ${level} = ${draft.dialect.string(name)} THEN ${unit}`).join(" ")} ELSE 0 END`;
  const grouped = (sql: string): string => none(draft.ofRecords(records, sql));
  const blank = grouped(
    `SUM(CASE WHEN ${test} IS NULL OR (${test} AND (${amount} IS NULL OR ${level} IS NULL)) THEN 1 ELSE 0 END)`,
  );
  const total = draft.integer(grouped(`SUM(CASE WHEN ${test} THEN ${amount} * (${rate}) ELSE 0 END)`));
  const sum = capped(halfUp(total, draft.integer(String(RATIO_ONE)), draft), cap);
  return `(CASE WHEN ${draft.known(records)} AND ${blank} = 0 THEN ${sum} END)`;
}

function firstCase(cases: readonly AwardCase[], draft: Draft): string {
  const branches = cases.map(({ when, award }) => {
    const holds = conditionSql(when, 0, draft);
    return `WHEN ${holds} THEN ${awardSql(award, draft)} WHEN ${holds} IS NULL THEN NULL`;
  });
  return branches.length === 0 ? draft.integer("0") : `(CASE ${branches.join(" ")} ELSE 0 END)`;
}

/** Awards that are no sum of money: one of them takes the place of the whole. */
const NO_SUM: readonly Award["award"][] = ["tax", "in-kind", "conflict", "not-stated"];

function sumOfCases(cases: readonly AwardCase[], draft: Draft): string {
  const parts = cases.map(({ when, award }) => ({ award, holds: conditionSql(when, 0, draft) }));
  const total = parts.map(
    ({ holds, award }) => `CASE WHEN ${holds} THEN ${awardSql(award, draft)} WHEN NOT ${holds} THEN 0 END`,
  );
  const other = parts.filter(({ award }) => NO_SUM.includes(award.award)).map(({ holds }) => holds);
  const sum = total.length === 0 ? draft.integer("0") : `(${total.join(" + ")})`;
  if (other.length === 0) return sum;
  return `(CASE WHEN ${sum} IS NULL THEN NULL WHEN ${other.join(" OR ")} THEN 0 ELSE ${sum} END)`;
}
