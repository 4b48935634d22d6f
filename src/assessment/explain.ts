import { arithmeticOf, showPlain } from "../conditions/arithmetic.js";
import type { CompiledCondition } from "../conditions/compile.js";
import { describeHead, SIGNS, showFigure, valueText } from "../conditions/describe.js";
import { type Environment, seriesAt, valueAt } from "../conditions/environment.js";
import { factsRead } from "../conditions/reads.js";
import { type Outcome, outcomeOf, type Tri, UNMET } from "../conditions/tri.js";
import type { CompareCondition, Comparison, Condition, DependentBound } from "../conditions/types.js";
import { printUnits, unitOf, unitsOf } from "../conditions/units.js";
import { refuse } from "../error/huiqi-error.js";
import type { ScalarFact } from "../facts/define.js";
import { factEntry } from "../facts/lookup.js";
import type { PreparedSeries, PreparedValue } from "../facts/profile.js";
import type { FactPath } from "../facts/types.js";
import type { Interpretation } from "../law/interpretation.js";
import type { LegalSource } from "../law/source.js";
import type { Int } from "../money/integer.js";
import type { Locator, RequirementKind } from "../policies/types.js";
import { type Localized, text } from "../text.js";
import { compilePolicy } from "./compile.js";
import { originOf } from "./origin.js";
import type { Assessment, Verdict } from "./result.js";
import { requirementTitle } from "./title.js";

/** A fact that a node read, with what the profile says of it. */
export interface FactSeen {
  readonly fact: FactPath;
  readonly title: Localized;
  /** In words: yearly facts by year, lists by their number. Null where unknown. */
  readonly value: Localized | null;
}

/** A node of a requirement's tree. */
export interface ExplanationNode {
  /** The condition itself: which comparison, which bound, how many of a group. */
  readonly condition: Condition;
  readonly text: Localized;
  readonly outcome: Outcome;
  /** The facts read at this node; those of its parts stand there. */
  readonly facts: readonly FactSeen[];
  /** A comparison with its figures: `299,999.99 ÷ 10,000,000 = 2.9999999% < 3%`. Null for anything else. */
  readonly arithmetic: string | null;
  readonly parts: readonly ExplanationNode[];
}

/** A demand, explained. */
export interface RequirementExplanation {
  readonly id: string;
  readonly kind: RequirementKind;
  readonly title: Localized;
  readonly at: Locator;
  readonly outcome: Outcome;
  readonly node: ExplanationNode;
  readonly interpretation: Interpretation | null;
}

/** A track, explained. */
export interface TrackExplanation {
  readonly track: string;
  readonly title: Localized;
  readonly outcome: Verdict;
  readonly requirements: readonly RequirementExplanation[];
}

/** A verdict, explained: every demand with the facts it read, the arithmetic, the place and the reading. */
export interface Explanation {
  readonly policy: string;
  readonly title: Localized;
  readonly outcome: Verdict;
  readonly sources: readonly LegalSource[];
  readonly tracks: readonly TrackExplanation[];
}

/**
 * Why a verdict is as it is, by replaying it: `assess` and `qualifies` pay nothing for this.
 *
 * @param assessment - an assessment of this process, as {@link assess} returned it.
 * @throws HuiqiError `not-applicable` for a copy of an assessment: the facts are not in it.
 * @example
 * ```ts
 * import { assess, explain } from "huiqi";
 * const firm = {
 *   enterprise: { rdExpense: { 2023: "299999.99" }, revenue: { 2023: "10000000" } },
 * } as const;
 * const { tracks } = explain(assess("hubei-srdi-sme", firm, { on: "2024-09-01" }));
 * const intensity = tracks[0]?.requirements.find(({ id }) => id === "rd-intensity");
 * intensity?.node.arithmetic; // "299,999.99 ÷ 10,000,000 = 2.9999999% < 3%"
 * ```
 */
export function explain(assessment: Assessment): Explanation {
  const origin = originOf(assessment);
  if (origin === undefined) {
    refuse(
      "not-applicable",
      "assessment",
      assessment,
      text("assess 返回的原对象", "the object that assess returned"),
    );
  }
  const { policy, env } = origin;
  const seen: Seen = new Map();
  return {
    policy: policy.id,
    title: policy.title,
    outcome: assessment.outcome,
    sources: policy.sources,
    tracks: compilePolicy(policy).map(({ name, track, requirements }, index) => ({
      track: name,
      title: track.title,
      outcome: assessment.tracks[index]?.outcome ?? "undetermined",
      requirements: requirements.map(({ requirement, node }) => ({
        id: requirement.id,
        kind: requirement.kind,
        title: requirementTitle(requirement),
        at: requirement.at,
        outcome: outcomeOf(node.test(env)),
        node: explainNode(node, env, seen),
        interpretation: requirement.interpretation ?? null,
      })),
    })),
  };
}

/** What the profile says of a fact, put into words once for all nodes that read it. */
type Seen = Map<FactPath, FactSeen>;

function explainNode(node: CompiledCondition, env: Environment, seen: Seen): ExplanationNode {
  const { text, comparison, facts } = alwaysSaid(node);
  return {
    condition: node.condition,
    text,
    outcome: outcomeOf(node.test(env)),
    facts: facts.map((fact) => factSeen(fact, env, seen)),
    arithmetic: comparison === null ? null : comparisonText(comparison, node, env),
    parts: node.parts.map((part) => explainNode(part, env, seen)),
  };
}

/** What an explanation of a node says of every firm. */
interface AlwaysSaid {
  readonly text: Localized;
  readonly comparison: CompareCondition | null;
  readonly facts: readonly FactPath[];
}

const said = new WeakMap<CompiledCondition, AlwaysSaid>();

function alwaysSaid(node: CompiledCondition): AlwaysSaid {
  let known = said.get(node);
  if (known === undefined) {
    const { condition, parts } = node;
    const comparison = "measure" in condition ? condition : null;
    const ofParts = new Set(parts.flatMap((part) => factsRead(part.condition)));
    known = {
      text: Object.freeze(describeHead(condition)),
      comparison,
      facts: factsRead(condition).filter((fact) => comparison !== null || !ofParts.has(fact)),
    };
    said.set(node, known);
  }
  return known;
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

function comparisonText(condition: CompareCondition, node: CompiledCondition, env: Environment): string {
  const { measure, bound, test } = condition;
  const { expression, value } = arithmeticOf(measure, env, node.back);
  const left = expression ?? "?";
  if (typeof bound === "object" && "measure" in bound) {
    const right = arithmeticOf(bound, env, node.back);
    const sign = signOf(test, node.test(env), value !== null && right.value !== null);
    return `${left} ${sign} ${right.expression ?? "?"}`;
  }
  const sign = signOf(test, node.test(env), value !== null);
  const figure = typeof bound === "object" ? boundThatHolds(bound, node, env) : bound;
  if (figure === undefined) return `${left} ${sign} ?`;
  return `${left} ${sign} ${showPlain(printUnits(unitsOf(figure, measure.unit, "bound"), measure.unit), measure.unit)}`;
}

function signOf(test: Comparison, outcome: Tri, isDefined: boolean): string {
  if (outcome !== UNMET) return SIGNS[test];
  return isDefined ? FAILED[test] : UNDEFINED[test];
}

function boundThatHolds(
  { then, otherwise }: DependentBound,
  node: CompiledCondition,
  env: Environment,
): string | number | undefined {
  const which = node.parts[0]?.test(env);
  return which === 2 ? then : which === UNMET ? otherwise : undefined;
}

function factSeen(fact: FactPath, env: Environment, seen: Seen): FactSeen {
  let known = seen.get(fact);
  if (known === undefined) {
    const { fact: definition, slot } = factEntry(fact);
    const value = definition.type === "series" ? seriesAt(env, slot) : valueAt(env, slot);
    known = {
      fact,
      title: definition.title,
      value: value === undefined ? null : valueSaid(definition, value),
    };
    seen.set(fact, known);
  }
  return known;
}

function valueSaid(fact: ReturnType<typeof factEntry>["fact"], value: NonNullable<PreparedValue>): Localized {
  if (fact.type === "records") {
    const many = (value as readonly unknown[]).length;
    return text(`${many} 条`, `${many} ${many === 1 ? "entry" : "entries"}`);
  }
  if (fact.type !== "series") return saidScalar(fact, value);
  const { first, figures } = value as PreparedSeries;
  const years = figures.flatMap((figure, index) =>
    figure === undefined ? [] : [[first + index, saidScalar(fact.of, figure)] as const],
  );
  return text(
    years.map(([year, figure]) => `${year}：${figure.zh}`).join("；"),
    years.map(([year, figure]) => `${year}: ${figure.en}`).join("; "),
  );
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
