import { compileArithmetic, shownUnits } from "../conditions/arithmetic.js";
import type { CompiledCondition } from "../conditions/compile.js";
import { describeHead, SIGNS, showUnits, valueText } from "../conditions/describe.js";
import { type Environment, seriesAt, valueAt } from "../conditions/environment.js";
import { type Given, givenOf } from "../conditions/given.js";
import { factsRead } from "../conditions/reads.js";
import { MET, type Outcome, outcomeOf, type Test, type Tri, UNMET } from "../conditions/tri.js";
import type { CompareCondition, Comparison, Condition, DependentBound, Unit } from "../conditions/types.js";
import { unitOf, unitsOf } from "../conditions/units.js";
import type { Fact, ScalarFact } from "../facts/define.js";
import { type FactEntry, factEntry } from "../facts/lookup.js";
import type { PreparedSeries, PreparedValue } from "../facts/profile.js";
import type { FactPath } from "../facts/types.js";
import type { Int } from "../money/integer.js";
import { type Localized, text } from "../text.js";

/** A fact that a node read, with what the profile says of it. */
export interface FactSeen {
  readonly fact: FactPath;
  readonly title: Localized;
  /** As a caller would write it; null where unknown. What the facts of an explanation give is the verdict again. */
  readonly given: Given | null;
  /** In words: yearly facts by year, lists by their number. Null where unknown. */
  readonly value: Localized | null;
}

/** A node of a requirement's tree as plain data. */
export interface ExplanationNodeData {
  /** The condition itself: which comparison, which bound, how many of a group. */
  readonly condition: Condition;
  readonly text: Localized;
  readonly outcome: Outcome;
  /** The facts read at this node; those of its parts stand there. */
  readonly facts: readonly FactSeen[];
  /** A comparison with its figures: `299,999.99 ÷ 10,000,000 = 2.9999999% < 3%`. Null for anything else. */
  readonly arithmetic: string | null;
  readonly parts: readonly ExplanationNodeData[];
}

/**
 * A node of a requirement's tree. What is said of the firm's figures is put into words when it is read: of a tree,
 * most is not. `JSON.stringify` writes all of it; a spread or `structuredClone` takes the words only from `toJSON()`.
 */
// Declared as a class, of which there is none: the compiler then knows that a spread loses what is put into words.
export declare abstract class ExplanationNode implements ExplanationNodeData {
  private constructor();
  readonly condition: Condition;
  readonly text: Localized;
  readonly outcome: Outcome;
  readonly parts: readonly ExplanationNode[];
  get facts(): readonly FactSeen[];
  get arithmetic(): string | null;
  /** All of it as plain data. */
  toJSON(): ExplanationNodeData;
}

class FirmNode implements ExplanationNode {
  readonly condition: Condition;
  readonly text: Localized;
  readonly outcome: Outcome;
  readonly parts: readonly FirmNode[];
  readonly #node: ReadyNode;
  readonly #env: Environment;
  #facts: readonly FactSeen[] | undefined;
  #arithmetic: string | null | undefined;

  constructor(node: ReadyNode, env: Environment) {
    const { parts } = node;
    this.condition = node.condition;
    this.text = node.text;
    this.outcome = outcomeOf(node.test(env));
    this.parts = parts.length === 0 ? NONE : Object.freeze(parts.map((part) => new FirmNode(part, env)));
    this.#node = node;
    this.#env = env;
    Object.freeze(this);
  }

  get facts(): readonly FactSeen[] {
    this.#facts ??= Object.freeze(this.#node.facts.map((seenIn) => seenIn(this.#env)));
    return this.#facts;
  }

  get arithmetic(): string | null {
    if (this.#arithmetic === undefined) this.#arithmetic = this.#node.arithmetic?.(this.#env) ?? null;
    return this.#arithmetic;
  }

  toJSON(): ExplanationNodeData {
    const { condition, text, outcome, facts, arithmetic, parts } = this;
    return { condition, text, outcome, facts, arithmetic, parts: parts.map((part) => part.toJSON()) };
  }

  /** What a console shows. */
  [Symbol.for("nodejs.util.inspect.custom")](): ExplanationNodeData {
    return this.toJSON();
  }
}

const NONE: readonly never[] = Object.freeze([]);

/** Explains a condition and its parts for a firm. */
export function explainNode(node: CompiledCondition, env: Environment): ExplanationNode {
  let ready = known.get(node);
  if (ready === undefined) {
    ready = readyNode(node);
    known.set(node, ready);
  }
  return new FirmNode(ready, env);
}

const known = new WeakMap<CompiledCondition, ReadyNode>();

/** A node in words as far as they do not depend on the firm, and ready to be put into words for one. */
interface ReadyNode {
  readonly condition: Condition;
  readonly text: Localized;
  readonly test: Test;
  readonly facts: readonly ((env: Environment) => FactSeen)[];
  readonly arithmetic: ((env: Environment) => string) | null;
  readonly parts: readonly ReadyNode[];
}

function readyNode(node: CompiledCondition): ReadyNode {
  const { condition, test, parts } = node;
  const isComparison = "measure" in condition;
  const ofParts = new Set(parts.flatMap((part) => factsRead(part.condition)));
  return {
    condition,
    text: Object.freeze(describeHead(condition)),
    test,
    facts: factsRead(condition)
      .filter((fact) => isComparison || !ofParts.has(fact))
      .map((fact) => factSeen(factEntry(fact))),
    arithmetic: isComparison ? comparisonText(condition, node) : null,
    parts: parts.map(readyNode),
  };
}

/** The opposite sign, for a comparison that failed: an explanation shows what is true. */
const FAILED: Readonly<Record<Comparison, string>> = {
  "at-least": SIGNS["less-than"],
  "more-than": SIGNS["at-most"],
  "at-most": SIGNS["more-than"],
  "less-than": SIGNS["at-least"],
};

/** A quotient over zero stands in no relation to a bound: it is not at least so much, and not less either. */
const UNDEFINED: Readonly<Record<Comparison, string>> = {
  "at-least": "≱",
  "more-than": "≯",
  "at-most": "≰",
  "less-than": "≮",
};

function comparisonText(condition: CompareCondition, node: CompiledCondition): (env: Environment) => string {
  const { measure, bound, test } = condition;
  const left = compileArithmetic(measure, node.back);
  const isMeasure = typeof bound === "object" && "measure" in bound;
  const right = isMeasure ? compileArithmetic(bound, node.back) : null;
  const boundOf = isMeasure ? null : boundText(bound, measure.unit, node);
  return (env) => {
    const have = left(env);
    const need = right?.(env) ?? null;
    const isDefined = have.isDefined && need?.isDefined !== false;
    const against = need === null ? boundOf?.(env) : need.expression;
    return `${have.expression ?? "?"} ${signOf(test, node.test(env), isDefined)} ${against ?? "?"}`;
  };
}

function signOf(test: Comparison, outcome: Tri, isDefined: boolean): string {
  if (outcome !== UNMET) return SIGNS[test];
  return isDefined ? FAILED[test] : UNDEFINED[test];
}

/** A bound that is a figure; of one that depends on a part of the node, the figure that holds. */
function boundText(
  bound: string | number | DependentBound,
  unit: Unit,
  { parts }: CompiledCondition,
): (env: Environment) => string | null {
  const shown = (figure: string | number): string => shownUnits(unitsOf(figure, unit, "bound"), unit);
  if (typeof bound !== "object") {
    const always = shown(bound);
    return () => always;
  }
  const then = shown(bound.then);
  const otherwise = shown(bound.otherwise);
  return (env) => {
    const which = parts[0]?.test(env);
    return which === MET ? then : which === UNMET ? otherwise : null;
  };
}

function factSeen({ path, fact, slot }: FactEntry): (env: Environment) => FactSeen {
  const { title } = fact;
  const read = fact.type === "series" ? seriesAt : valueAt;
  return (env) => {
    const held = read(env, slot);
    const isKnown = held !== undefined;
    return Object.freeze({
      fact: path,
      title,
      given: isKnown ? givenOf(fact, held) : null,
      value: isKnown ? Object.freeze(valueSaid(fact, held)) : null,
    });
  };
}

/** What a profile holds of a fact, in words. */
function valueSaid(fact: Fact, value: NonNullable<PreparedValue>): Localized {
  switch (fact.type) {
    case "series":
      return seriesSaid(fact.of, value as PreparedSeries);
    case "records": {
      const many = (value as readonly unknown[]).length;
      return text(`${many} 条`, `${many} ${many === 1 ? "entry" : "entries"}`);
    }
    default:
      return scalarSaid(fact, value);
  }
}

function seriesSaid(fact: ScalarFact, { first, figures }: PreparedSeries): Localized {
  let zh = "";
  let en = "";
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index];
    if (figure === undefined) continue;
    const said = scalarSaid(fact, figure);
    zh += `${zh === "" ? "" : "；"}${first + index}：${said.zh}`;
    en += `${en === "" ? "" : "; "}${first + index}: ${said.en}`;
  }
  return text(zh, en);
}

function scalarSaid(fact: ScalarFact, value: NonNullable<PreparedValue>): Localized {
  switch (fact.type) {
    case "amount":
    case "ratio":
    case "score":
      return showUnits(value as Int, unitOf(fact));
    case "count":
      return showUnits(value as Int, "count", fact.unit);
    case "set": {
      const names = (value as readonly string[]).map((name) => valueText(fact, name));
      return text(names.map(({ zh }) => zh).join("、"), names.map(({ en }) => en).join(", "));
    }
    default:
      return valueText(fact, value);
  }
}
