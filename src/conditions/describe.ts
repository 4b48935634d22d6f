import type { Fact, RecordsFact, ScalarFact } from "../facts/define.js";
import { factEntry, recordsFact, scalarOf } from "../facts/lookup.js";
import type { Window } from "../law/windows.js";
import type { Int } from "../money/integer.js";
import { percent, showFen, showYuan } from "../money/show.js";
import { type Localized, text } from "../text.js";
import type {
  CompareCondition,
  Comparison,
  Condition,
  ElapsedMeasure,
  FieldTest,
  Measure,
  PointsCondition,
  RecordFilter,
  Selection,
  Unit,
} from "./types.js";
import { printUnits, unitsOf } from "./units.js";

/** Conditions in words, read from the same tree that is evaluated: no sentence can contradict its rule. */

/** The sign of a comparison. */
export const SIGNS: Readonly<Record<Comparison, string>> = {
  "at-least": "≥",
  "more-than": ">",
  "at-most": "≤",
  "less-than": "<",
};

/** The year that a yearly figure is of: the last complete one, or each of several in turn. */
type YearSaid = "last" | "each";

/**
 * A condition as one line of Chinese and of English.
 *
 * @example
 * ```ts
 * import { atLeast, describeCondition, lastYear, wan } from "huiqi";
 * describeCondition(atLeast(lastYear("enterprise.revenue"), wan(2000))).zh; // "上一年度营业收入总额 ≥ 2,000万元"
 * ```
 */
export function describeCondition(condition: Condition): Localized {
  return conditionText(condition, "last");
}

/**
 * A condition at the head of its parts: a group says how many of them must hold, points say how many they must be,
 * anything else itself.
 *
 * @example
 * ```ts
 * import { any, describeHead, is } from "huiqi";
 * describeHead(any(is("enterprise.isAboveScale"), is("enterprise.isPrivate"))).en; // "any of"
 * ```
 */
export function describeHead(condition: Condition): Localized {
  switch (condition.test) {
    case "all":
      return text("全部满足", "all of");
    case "any":
      return text("满足任一", "any of");
    case "at-least-of":
      return text(`至少满足 ${condition.count ?? 1} 项`, `at least ${condition.count ?? 1} of`);
    case "points-at-least":
      return text(
        `各项指标得分合计 ≥ ${condition.bound} 分`,
        `points of its indicators ≥ ${condition.bound}`,
      );
    default:
      return describeCondition(condition);
  }
}

function indicatorsText({ indicators }: PointsCondition): Localized {
  return text(
    indicators.map(({ title }) => title.zh).join("、"),
    indicators.map(({ title }) => title.en).join(", "),
  );
}

/** A measure in words. */
export function describeMeasure(measure: Measure): Localized {
  return measureText(measure, "last");
}

function conditionText(condition: Condition, year: YearSaid): Localized {
  switch (condition.test) {
    case "at-least":
    case "more-than":
    case "at-most":
    case "less-than":
      return comparisonText(condition, year);
    case "is": {
      const { zh, en } = titleOf(condition.fact);
      return condition.value ? text(zh, en) : text(`并非：${zh}`, `not: ${en}`);
    }
    case "attested": {
      const { zh, en } = titleOf(condition.fact);
      const { against } = condition;
      return against === undefined || zh.includes(against)
        ? text(zh, en)
        : text(`${zh}（对照《${against}》）`, `${en} (against 《${against}》)`);
    }
    case "one-of":
    case "none-of":
    case "includes": {
      const { zh, en } = titleOf(condition.fact);
      const names = condition.values.map((value) => valueText(scalarOf(condition.fact), value));
      const list = text(names.map((name) => name.zh).join("或"), names.map((name) => name.en).join(" or "));
      if (condition.test === "one-of") return text(`${zh}：${list.zh}`, `${en}: ${list.en}`);
      return condition.test === "none-of"
        ? text(`${zh}：非${list.zh}`, `${en}: not ${list.en}`)
        : text(`${zh}：含${list.zh}`, `${en}: includes ${list.en}`);
    }
    case "level-at-least":
    case "level-at-most": {
      const { zh, en } = titleOf(condition.fact);
      const level = valueText(scalarOf(condition.fact), condition.level);
      return condition.test === "level-at-least"
        ? text(`${zh}：${level.zh}及以上`, `${en}: ${level.en} or above`)
        : text(`${zh}：${level.zh}及以下`, `${en}: ${level.en} or below`);
    }
    case "within-division": {
      const { zh, en } = titleOf(condition.fact);
      const place = DIVISIONS[condition.division] ?? text(condition.division, condition.division);
      return text(`${zh}：${place.zh}`, `${en}: ${place.en}`);
    }
    case "some": {
      const { zh, en } = describeSelection(condition.select);
      return text(`有${zh}`, `has ${en}`);
    }
    case "none": {
      const { zh, en } = describeSelection(condition.select);
      return text(`无${zh}`, `has no ${en}`);
    }
    case "every-year": {
      const { zh, en } = conditionText(condition.condition, "each");
      return text(
        `近 ${condition.years} 年每年：${zh}`,
        `in each of the last ${condition.years} years: ${en}`,
      );
    }
    case "first-crossing": {
      const { zh, en } = titleOf(condition.fact);
      const bound = boundText(condition.bound, scalarOf(condition.fact));
      const sign = condition.reaching ? "≥" : ">";
      return text(`${zh}首次 ${sign} ${bound.zh}`, `${en} for the first time ${sign} ${bound.en}`);
    }
    case "all":
      return joined(condition.of, text("，且", " and "), year);
    case "any":
      return joined(condition.of, text("，或", " or "), year);
    case "at-least-of": {
      const list = joined(condition.of, text("；", "; "), year);
      const count = condition.count ?? 1;
      return text(`至少满足 ${count} 项：${list.zh}`, `at least ${count} of: ${list.en}`);
    }
    case "points-at-least": {
      const { zh, en } = indicatorsText(condition);
      return text(`${zh}得分 ≥ ${condition.bound} 分`, `points for ${en} ≥ ${condition.bound}`);
    }
    case "not": {
      const { zh, en } = conditionText(condition.condition, year);
      return text(`并非：${zh}`, `not: ${en}`);
    }
    case "when": {
      const when = conditionText(condition.when, year);
      const then = conditionText(condition.then, year);
      return text(`若${when.zh}，则${then.zh}`, `if ${when.en}, then ${then.en}`);
    }
    case "not-stated":
      return text("列表未载明条件", "the list does not state the condition");
  }
}

function measureText(measure: Measure, year: YearSaid): Localized {
  switch (measure.measure) {
    case "value":
      return titleOf(measure.fact);
    case "year": {
      const { zh, en } = titleOf(measure.fact);
      if (year === "each") {
        if (measure.back === 1) return text(`上年${zh}`, `${en} of the year before`);
        return measure.back === 0
          ? text(`当年${zh}`, `${en} of the year`)
          : text(`此前第 ${measure.back} 年${zh}`, `${en} of ${measure.back} years before`);
      }
      return measure.back === 0
        ? text(`上一年度${zh}`, `last year's ${en}`)
        : text(`前 ${measure.back + 1} 年度${zh}`, `${en} of ${measure.back + 1} years ago`);
    }
    case "sum-of-years": {
      const { zh, en } = titleOf(measure.fact);
      return text(`近 ${measure.years} 年${zh}合计`, `${en} over the last ${measure.years} years`);
    }
    case "mean-of-years": {
      const { zh, en } = titleOf(measure.fact);
      return text(`近 ${measure.years} 年平均${zh}`, `mean ${en} of the last ${measure.years} years`);
    }
    case "mean-growth": {
      const { zh, en } = titleOf(measure.fact);
      return text(
        `近 ${measure.years} 年${zh}平均增长率`,
        `mean growth of ${en} over the last ${measure.years} years`,
      );
    }
    case "years-since":
      return describeElapsed(measure);
    case "count": {
      const { zh, en } = describeSelection(measure.select);
      return text(`${zh}的数量`, `number of ${en}`);
    }
    case "distinct":
    case "sum":
    case "greatest": {
      const { zh, en } = describeSelection(measure.select);
      const field = fieldTitle(recordsFact(measure.select.records), measure.field ?? "");
      if (measure.measure === "distinct") {
        return text(`${zh}涉及的${field.zh}数`, `number of different values of “${field.en}” among ${en}`);
      }
      return measure.measure === "sum"
        ? text(`${zh}的${field.zh}合计`, `total “${field.en}” of ${en}`)
        : text(`${zh}的最大${field.zh}`, `greatest “${field.en}” of ${en}`);
    }
    case "sum-of":
      return joinedMeasures(measure.of, year);
    case "ratio": {
      const top = inBrackets(measure.numerator, year);
      const bottom = inBrackets(measure.denominator, year);
      return text(`${top.zh} ÷ ${bottom.zh}`, `${top.en} ÷ ${bottom.en}`);
    }
    case "per": {
      const of = inBrackets(measure.of, year);
      return text(`${of.zh} ÷ ${measure.divisor}`, `${of.en} ÷ ${measure.divisor}`);
    }
  }
}

/** The records that a selection chooses, in words. */
export function describeSelection(select: Selection): Localized {
  const fact = recordsFact(select.records);
  const zh: string[] = [];
  const en: string[] = [];
  if (select.where !== undefined) {
    zh.push(select.where.map((filter) => filterText(fact, filter).zh).join("，或"));
    en.push(select.where.map((filter) => filterText(fact, filter).en).join(", or "));
  }
  if (select.except !== undefined) {
    zh.push(`除外：${select.except.map((filter) => filterText(fact, filter).zh).join("，或")}`);
    en.push(`except ${select.except.map((filter) => filterText(fact, filter).en).join(", or ")}`);
  }
  if (select.within !== undefined) {
    const window = describeWindow(select.within);
    zh.push(window.zh);
    en.push(window.en);
  }
  if (select.valid === true) {
    zh.push("有效期内");
    en.push("in validity");
  }
  if (zh.length === 0) return text(`“${fact.title.zh}”记录`, `“${fact.title.en}”`);
  return text(`“${fact.title.zh}”记录（${zh.join("；")}）`, `“${fact.title.en}” (${en.join("; ")})`);
}

/** A window in words. */
function describeWindow(window: Window): Localized {
  switch (window.kind) {
    case "complete-years":
      if (window.count === 1) return text("上一年度", "in the last year");
      return text(`近 ${window.count} 个完整年度`, `in the last ${window.count} complete years`);
    case "recent-years":
      if (window.count === 0) return text("本年至今", "this year to date");
      if (window.count === 1) return text("上一年度及本年至今", "in the last year and this year to date");
      return text(
        `近 ${window.count} 年及本年至今`,
        `in the last ${window.count} years and this year to date`,
      );
    case "recent-months":
      return text(`本月及之前 ${window.count - 1} 个月`, `in this month and the ${window.count - 1} before`);
    case "before-year":
      return text(`${window.year} 年以前`, `before ${window.year}`);
    case "since-year":
      return text(`${window.year} 年以来`, `since ${window.year}`);
  }
}

function comparisonText({ test, measure, bound }: CompareCondition, year: YearSaid): Localized {
  const left = measureText(measure, year);
  const sign = SIGNS[test];
  if (typeof bound !== "object") {
    const right = figureText(bound, measure);
    return text(`${left.zh} ${sign} ${right.zh}`, `${left.en} ${sign} ${right.en}`);
  }
  if ("measure" in bound) {
    const right = measureText(bound, year);
    return text(`${left.zh} ${sign} ${right.zh}`, `${left.en} ${sign} ${right.en}`);
  }
  const when = conditionText(bound.when, year);
  const then = figureText(bound.then, measure);
  const otherwise = figureText(bound.otherwise, measure);
  return text(
    `${left.zh} ${sign} ${otherwise.zh}（${when.zh}：${then.zh}）`,
    `${left.en} ${sign} ${otherwise.en} (${when.en}: ${then.en})`,
  );
}

function describeElapsed(measure: ElapsedMeasure): Localized {
  const { zh, en } = titleOf(measure.fact);
  return measure.until === "last-year-end"
    ? text(`${zh}至上年末满`, `full years from “${en}” to the end of last year`)
    : text(`${zh}至申报日满`, `full years from “${en}” to the filing date`);
}

/** A figure with the unit that its measure counts in. */
function figureText(bound: string | number, measure: Measure): Localized {
  if (measure.measure === "years-since") return text(`${bound} 年`, `${bound}`);
  const fact = countedFact(measure);
  const counted = fact?.type === "count" ? fact.unit : undefined;
  return showUnits(unitsOf(bound, measure.unit, "bound"), measure.unit, counted);
}

/**
 * A figure in integer units as people write it: 3% and 1,000万元, never 0.03 and 10000000.00.
 *
 * @param counted - what a count counts.
 */
export function showUnits(value: Int, unit: Unit, counted?: Localized): Localized {
  if (unit === "yuan") return showFen(value);
  const figure = printUnits(value, unit);
  switch (unit) {
    case "ratio": {
      const share = percent(figure);
      return text(share, share);
    }
    case "points":
      return text(`${figure} 分`, `${figure} points`);
    case "count":
      return counted === undefined
        ? text(figure, figure)
        : text(`${figure} ${counted.zh}`, `${figure} ${counted.en}`.trimEnd());
  }
}

function boundText(bound: string, fact: ScalarFact): Localized {
  return fact.type === "amount" ? showYuan(bound) : text(bound, bound);
}

/** The fact that a count counts, where it is one fact. */
function countedFact(measure: Measure): ScalarFact | undefined {
  switch (measure.measure) {
    case "value":
    case "year":
    case "sum-of-years":
    case "mean-of-years":
      return scalarOf(measure.fact);
    case "sum-of": {
      const [first] = measure.of;
      return first === undefined ? undefined : countedFact(first);
    }
    case "per":
      return countedFact(measure.of);
    default:
      return undefined;
  }
}

function titleOf(path: string): Localized {
  return factEntry(path).fact.title;
}

function fieldTitle(fact: RecordsFact, field: string): Localized {
  return fact.fields[field]?.title ?? text(field, field);
}

/** A value as its fact names it. */
export function valueText(fact: Fact | undefined, value: unknown): Localized {
  if (fact !== undefined && (fact.type === "choice" || fact.type === "set") && typeof value === "string") {
    return fact.values[value] ?? text(value, value);
  }
  if (typeof value === "boolean") return value ? text("是", "yes") : text("否", "no");
  if (fact?.type === "amount" && (typeof value === "string" || typeof value === "number")) {
    return showFen(unitsOf(value, "yuan", ""));
  }
  return text(String(value), String(value));
}

function filterText(fact: RecordsFact, filter: RecordFilter): Localized {
  const parts = Object.entries(filter).map(([field, test]) => fieldText(fact, field, test));
  return text(parts.map((part) => part.zh).join("、"), parts.map((part) => part.en).join(", "));
}

function fieldText(records: RecordsFact, field: string, test: FieldTest): Localized {
  const fact = records.fields[field];
  const title = fieldTitle(records, field);
  if (typeof test === "boolean") return test ? title : text(`非${title.zh}`, `not ${title.en}`);
  if (typeof test !== "object") {
    const value = valueText(fact, test);
    return text(`${title.zh}：${value.zh}`, `${title.en}: ${value.en}`);
  }
  if ("yearsBack" in test) {
    return test.yearsBack === 0
      ? text(`${title.zh}：当年`, `${title.en}: the current year`)
      : text(`${title.zh}：${test.yearsBack} 年前`, `${title.en}: ${test.yearsBack} years back`);
  }
  if ("atLeast" in test) return compared(title, fact, "≥", test.atLeast);
  if ("atMost" in test) return compared(title, fact, "≤", test.atMost);
  if ("moreThan" in test) return compared(title, fact, ">", test.moreThan);
  if ("lessThan" in test) return compared(title, fact, "<", test.lessThan);
  const names = test.map((value) => valueText(fact, value));
  return text(
    `${title.zh}：${names.map((name) => name.zh).join("或")}`,
    `${title.en}: ${names.map((name) => name.en).join(" or ")}`,
  );
}

function compared(title: Localized, fact: ScalarFact | undefined, sign: string, bound: unknown): Localized {
  const value = valueText(fact, bound);
  return text(`${title.zh} ${sign} ${value.zh}`, `${title.en} ${sign} ${value.en}`);
}

function joined(conditions: readonly Condition[], between: Localized, year: YearSaid): Localized {
  const parts = conditions.map((part) => {
    const said = conditionText(part, year);
    return isGroup(part) ? text(`（${said.zh}）`, `(${said.en})`) : said;
  });
  return text(parts.map((part) => part.zh).join(between.zh), parts.map((part) => part.en).join(between.en));
}

function isGroup(condition: Condition): boolean {
  return condition.test === "all" || condition.test === "any" || condition.test === "at-least-of";
}

function joinedMeasures(measures: readonly Measure[], year: YearSaid): Localized {
  const parts = measures.map((part) => measureText(part, year));
  return text(parts.map((part) => part.zh).join(" + "), parts.map((part) => part.en).join(" + "));
}

function inBrackets(measure: Measure, year: YearSaid): Localized {
  const said = measureText(measure, year);
  return measure.measure === "sum-of" || measure.measure === "ratio"
    ? text(`（${said.zh}）`, `(${said.en})`)
    : said;
}

/** The divisions that the list names. Others are shown by their code. */
const DIVISIONS: Readonly<Record<string, Localized>> = {
  "420000": text("湖北省", "Hubei"),
  "420700": text("鄂州市", "Ezhou"),
};
