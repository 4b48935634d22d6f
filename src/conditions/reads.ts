import type { FactPath } from "../facts/types.js";
import type { Condition, Measure } from "./types.js";

/** The facts that a condition reads, each once, in the order in which they are met. */
export function factsRead(condition: Condition): readonly FactPath[] {
  const facts = new Set<FactPath>();
  readCondition(condition, facts);
  return [...facts];
}

/** The facts that a measure reads. */
export function factsMeasured(measure: Measure): readonly FactPath[] {
  const facts = new Set<FactPath>();
  readMeasure(measure, facts);
  return [...facts];
}

function readCondition(condition: Condition, facts: Set<FactPath>): void {
  switch (condition.test) {
    case "at-least":
    case "more-than":
    case "at-most":
    case "less-than": {
      readMeasure(condition.measure, facts);
      const { bound } = condition;
      if (typeof bound !== "object") return;
      if ("measure" in bound) readMeasure(bound, facts);
      else readCondition(bound.when, facts);
      return;
    }
    case "some":
    case "none":
      facts.add(condition.select.records);
      return;
    case "every-year":
    case "not":
      readCondition(condition.condition, facts);
      return;
    case "when":
      readCondition(condition.when, facts);
      readCondition(condition.then, facts);
      return;
    case "all":
    case "any":
    case "at-least-of":
      for (const part of condition.of) readCondition(part, facts);
      return;
    case "points-at-least":
      if (condition.declared !== null) readMeasure(condition.declared, facts);
      for (const { bands, given } of condition.indicators) {
        for (const { when } of bands) readCondition(when, facts);
        if (given !== null) readMeasure(given, facts);
      }
      return;
    case "not-stated":
      return;
    default:
      facts.add(condition.fact);
  }
}

function readMeasure(measure: Measure, facts: Set<FactPath>): void {
  switch (measure.measure) {
    case "sum-of":
      for (const part of measure.of) readMeasure(part, facts);
      return;
    case "ratio":
      readMeasure(measure.numerator, facts);
      readMeasure(measure.denominator, facts);
      return;
    case "per":
      readMeasure(measure.of, facts);
      return;
    case "count":
    case "distinct":
    case "sum":
    case "greatest":
      facts.add(measure.select.records);
      return;
    default:
      facts.add(measure.fact);
  }
}
