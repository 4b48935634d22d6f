import type { CompiledCondition } from "../conditions/compile.js";
import { describeHead } from "../conditions/describe.js";
import type { Environment } from "../conditions/environment.js";
import type { IndicatorPoints } from "../conditions/points.js";
import { factsRead } from "../conditions/reads.js";
import { type Outcome, outcomeOf, type Test } from "../conditions/tri.js";
import type { Condition } from "../conditions/types.js";
import { factEntry } from "../facts/lookup.js";
import type { Localized } from "../text.js";
import { type FactSeen, factSeen } from "./explanation-facts.js";
import { type Figures, figuresOf } from "./explanation-figures.js";

/** A node of a requirement's tree as plain data. */
export interface ExplanationNodeData {
  /** The condition itself: which comparison, which bound, how many of a group. */
  readonly condition: Condition;
  readonly text: Localized;
  readonly outcome: Outcome;
  /** The facts read at this node; those of its parts stand there. */
  readonly facts: readonly FactSeen[];
  /**
   * A comparison with its figures: `299,999.99 ÷ 10,000,000 = 2.9999999% < 3%`; points added up. Null for anything else.
   */
  readonly arithmetic: string | null;
  /** Of points, what each indicator of the condition comes to; its bands are the parts, in order. Null of all else. */
  readonly indicators: readonly IndicatorPoints[] | null;
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
  get indicators(): readonly IndicatorPoints[] | null;
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
    if (this.#arithmetic === undefined) this.#arithmetic = this.#node.figures?.arithmetic(this.#env) ?? null;
    return this.#arithmetic;
  }

  get indicators(): readonly IndicatorPoints[] | null {
    return this.#node.figures?.indicators?.(this.#env) ?? null;
  }

  toJSON(): ExplanationNodeData {
    const { condition, text, outcome, facts, arithmetic, indicators } = this;
    const parts = this.parts.map((part) => part.toJSON());
    return { condition, text, outcome, facts, arithmetic, indicators, parts };
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
  readonly figures: Figures | null;
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
    figures: figuresOf(node),
    parts: parts.map(readyNode),
  };
}
