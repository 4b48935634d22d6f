import { arithmeticOf, showPlain } from "../conditions/arithmetic.js";
import type { CompiledCondition } from "../conditions/compile.js";
import { describeHead, SIGNS, showFigure, valueText } from "../conditions/describe.js";
import { type Environment, seriesAt, valueAt } from "../conditions/environment.js";
import { factsRead } from "../conditions/reads.js";
import { MET, type Outcome, outcomeOf, type Tri, UNMET } from "../conditions/tri.js";
import type { CompareCondition, Comparison, Condition } from "../conditions/types.js";
import { printUnits, unitOf, unitsOf } from "../conditions/units.js";
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
class ExplanationNode implements ExplanationNodeData {
  readonly condition: Condition;
  readonly text: Localized;
  readonly outcome: Outcome;
  readonly parts: readonly ExplanationNode[];
  readonly #said: AlwaysSaid;
  readonly #firm: Firm;
  #facts: readonly FactSeen[] | undefined;
  #arithmetic: string | null | undefined;

  constructor(node: CompiledCondition, firm: Firm) {
    const { condition, parts } = node;
    const said = alwaysSaid(node);
    this.condition = condition;
    this.text = said.text;
    this.outcome = outcomeOf(node.test(firm.env));
    this.parts = parts.length === 0 ? LEAF : parts.map((part) => new ExplanationNode(part, firm));
    this.#said = said;
    this.#firm = firm;
  }

  get facts(): readonly FactSeen[] {
    this.#facts ??= this.#said.facts.map((entry) => factSeen(entry, this.#firm));
    return this.#facts;
  }

  get arithmetic(): string | null {
    if (this.#arithmetic === undefined) {
      const { comparison } = this.#said;
      this.#arithmetic = comparison === null ? null : comparisonText(comparison, this.#firm.env);
    }
    return this.#arithmetic;
  }

  /** All of it as plain data. */
  toJSON(): ExplanationNodeData {
    const { condition, text, outcome, facts, arithmetic, parts } = this;
    return { condition, text, outcome, facts, arithmetic, parts: parts.map((part) => part.toJSON()) };
  }

  /** What a console shows. */
  [Symbol.for("nodejs.util.inspect.custom")](): ExplanationNodeData {
    return this.toJSON();
  }
}

export type { ExplanationNode };

const LEAF: readonly never[] = Object.freeze([]);

/** The firm that a tree is about. */
interface Firm {
  readonly env: Environment;
  /** What its profile says of a fact, put into words once for all nodes that read it. */
  readonly seen: Map<FactPath, FactSeen>;
}

/** Explains a condition and its parts for firms. */
export function explainerOf(env: Environment): (node: CompiledCondition) => ExplanationNode {
  const firm: Firm = { env, seen: new Map() };
  return (node) => new ExplanationNode(node, firm);
}

/** What an explanation of a node says of every firm. */
interface AlwaysSaid {
  readonly text: Localized;
  readonly facts: readonly FactEntry[];
  readonly comparison: SaidComparison | null;
}

/** A comparison whose figures are the firm's, with its bound in words. */
interface SaidComparison {
  readonly node: CompiledCondition;
  readonly condition: CompareCondition;
  /** A bound that is a figure; of one that depends on a part, when that holds. */
  readonly bound: string | null;
  /** The bound when that part does not hold. */
  readonly otherwise: string | null;
}

const known = new WeakMap<CompiledCondition, AlwaysSaid>();

function alwaysSaid(node: CompiledCondition): AlwaysSaid {
  let said = known.get(node);
  if (said === undefined) {
    const { condition, parts } = node;
    const isComparison = "measure" in condition;
    const ofParts = new Set(parts.flatMap((part) => factsRead(part.condition)));
    said = {
      text: Object.freeze(describeHead(condition)),
      facts: factsRead(condition)
        .filter((fact) => isComparison || !ofParts.has(fact))
        .map(factEntry),
      comparison: isComparison ? saidComparison(condition, node) : null,
    };
    known.set(node, said);
  }
  return said;
}

function saidComparison(condition: CompareCondition, node: CompiledCondition): SaidComparison {
  const { bound, measure } = condition;
  const shown = (figure: string | number): string =>
    showPlain(printUnits(unitsOf(figure, measure.unit, "bound"), measure.unit), measure.unit);
  if (typeof bound !== "object") return { node, condition, bound: shown(bound), otherwise: null };
  if ("measure" in bound) return { node, condition, bound: null, otherwise: null };
  return { node, condition, bound: shown(bound.then), otherwise: shown(bound.otherwise) };
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

function comparisonText(said: SaidComparison, env: Environment): string {
  const { node, condition } = said;
  const { measure, bound, test } = condition;
  const left = arithmeticOf(measure, env, node.back);
  const right = typeof bound === "object" && "measure" in bound ? arithmeticOf(bound, env, node.back) : null;
  const isDefined = left.isDefined && right?.isDefined !== false;
  const against = right === null ? boundThatHolds(said, env) : right.expression;
  return `${left.expression ?? "?"} ${signOf(test, node.test(env), isDefined)} ${against ?? "?"}`;
}

function signOf(test: Comparison, outcome: Tri, isDefined: boolean): string {
  if (outcome !== UNMET) return SIGNS[test];
  return isDefined ? FAILED[test] : UNDEFINED[test];
}

function boundThatHolds({ node, bound, otherwise }: SaidComparison, env: Environment): string | null {
  const [when] = node.parts;
  if (when === undefined) return bound;
  const which = when.test(env);
  return which === MET ? bound : which === UNMET ? otherwise : null;
}

function factSeen({ path, fact, slot }: FactEntry, { env, seen }: Firm): FactSeen {
  let said = seen.get(path);
  if (said === undefined) {
    const value = fact.type === "series" ? seriesAt(env, slot) : valueAt(env, slot);
    said = { fact: path, title: fact.title, value: value === undefined ? null : valueSaid(fact, value) };
    seen.set(path, said);
  }
  return said;
}

function valueSaid(fact: Fact, value: NonNullable<PreparedValue>): Localized {
  if (fact.type === "records") {
    const many = (value as readonly unknown[]).length;
    return text(`${many} 条`, `${many} ${many === 1 ? "entry" : "entries"}`);
  }
  if (fact.type !== "series") return saidScalar(fact, value);
  const { first, figures } = value as PreparedSeries;
  let zh = "";
  let en = "";
  figures.forEach((figure, index) => {
    if (figure === undefined) return;
    const said = saidScalar(fact.of, figure);
    zh += `${zh === "" ? "" : "；"}${first + index}：${said.zh}`;
    en += `${en === "" ? "" : "; "}${first + index}: ${said.en}`;
  });
  return text(zh, en);
}

function saidScalar(fact: ScalarFact, value: NonNullable<PreparedValue>): Localized {
  if (fact.type === "set") {
    const names = (value as readonly string[]).map((name) => valueText(fact, name));
    return text(names.map(({ zh }) => zh).join("、"), names.map(({ en }) => en).join(", "));
  }
  if (fact.type === "amount" || fact.type === "ratio" || fact.type === "score" || fact.type === "count") {
    return showFigure(printUnits(value as Int, unitOf(fact)), unitOf(fact));
  }
  return valueText(fact, value);
}
