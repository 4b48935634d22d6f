import { factsAwarded } from "../benefits/reads.js";
import type { Award } from "../benefits/types.js";
import { factsRead } from "../conditions/reads.js";
import type { Condition } from "../conditions/types.js";
import { refuse } from "../error/huiqi-error.js";
import type { FactPath } from "../facts/types.js";
import { deepFreeze } from "../freeze.js";
import type { Interpretation } from "../law/interpretation.js";
import { type Localized, text } from "../text.js";
import type {
  Benefit,
  BenefitsOf,
  Column,
  Locator,
  Part,
  Policy,
  Requirement,
  RequirementKind,
  Track,
  Tracks,
} from "./types.js";

/** A row of the list: gives its own reference and locators into its columns. */
export interface Row {
  readonly ref: { readonly part: Part; readonly ordinal: number };
  /** A place in this row: a column, and the number of an item in it as printed. */
  at(column: Column, item?: string): Locator;
}

/**
 * Names a row.
 *
 * @example
 * ```ts
 * import { locatorText, row } from "huiqi";
 * const { ref, at } = row("project", 17);
 * ref; // { part: "project", ordinal: 17 }
 * locatorText(at("requirements", "（二）")); // "project-17:requirements:（二）"
 * ```
 */
export function row(part: Part, ordinal: number): Row {
  return {
    ref: { part, ordinal },
    at(column, item = "") {
      return { part, ordinal, column, item };
    },
  };
}

/**
 * A locator on one line: `project-17:requirements:（二）`.
 *
 * @example
 * ```ts
 * import { catalog, locatorText } from "huiqi";
 * locatorText(catalog["ezhou-above-scale-enrolment"].benefit.enterprise.at); // "project-34:benefit"
 * ```
 */
export function locatorText({ part, ordinal, column, item }: Locator): string {
  return item === "" ? `${part}-${ordinal}:${column}` : `${part}-${ordinal}:${column}:${item}`;
}

/** What a requirement says beside its condition. */
export interface RequirementOptions {
  readonly title?: Localized;
  readonly interpretation?: Interpretation;
}

/**
 * A demand that gates.
 *
 * @example
 * ```ts
 * import { atLeast, lastYear, required, row, wan } from "huiqi";
 * const { at } = row("project", 1);
 * required("sales", at("requirements", "2"), atLeast(lastYear("enterprise.revenue"), wan(2000))).kind; // "required"
 * ```
 */
export function required<F extends FactPath = never>(
  id: string,
  at: Locator,
  condition: Condition<F>,
  options?: RequirementOptions,
): Requirement<NoInfer<F>> {
  return requirement("required", id, at, condition, options);
}

/**
 * What ranks and never gates: 优先, 鼓励, 重点支持.
 *
 * @example
 * ```ts
 * import { is, preferred, row } from "huiqi";
 * const { at } = row("project", 1);
 * preferred("private", at("requirements", "3"), is("enterprise.isPrivate")).kind; // "preferred"
 * ```
 */
export function preferred<F extends FactPath = never>(
  id: string,
  at: Locator,
  condition: Condition<F>,
  options?: RequirementOptions,
): Requirement<NoInfer<F>> {
  return requirement("preferred", id, at, condition, options);
}

/**
 * What disqualifies when it is met.
 *
 * @example
 * ```ts
 * import { excluded, recentYears, row, some } from "huiqi";
 * const { at } = row("project", 1);
 * excluded("accident", at("requirements", "4"), some("enterprise.accidents", { within: recentYears(1) })).kind; // "excluded"
 * ```
 */
export function excluded<F extends FactPath = never>(
  id: string,
  at: Locator,
  condition: Condition<F>,
  options?: RequirementOptions,
): Requirement<NoInfer<F>> {
  return requirement("excluded", id, at, condition, options);
}

function requirement<F extends FactPath>(
  kind: RequirementKind,
  id: string,
  at: Locator,
  condition: Condition<F>,
  options: RequirementOptions = {},
): Requirement<F> {
  return { id, kind, at, condition, ...options };
}

/**
 * A track: its requirements and its benefit.
 *
 * @example
 * ```ts
 * import { noAmount, row, text, track } from "huiqi";
 * const { at } = row("project", 1);
 * const listing = track({
 *   title: text("入库", "listing"),
 *   applicant: "enterprise",
 *   requirements: [],
 *   benefit: { at: at("benefit"), award: noAmount(), payer: null },
 * });
 * listing.applicant; // "enterprise"
 * ```
 */
export function track<F extends FactPath, A extends Award>(definition: {
  readonly title: Localized;
  readonly applicant: Track["applicant"];
  readonly requirements: readonly Requirement<F>[];
  readonly benefit: Benefit<A>;
  readonly grants?: NonNullable<Track["grants"]>;
}): Track<NoInfer<F>, A> {
  return definition;
}

/** The facts that some tracks read, at the level of types. */
export type ReadsOf<T> = {
  [K in keyof T]: T[K] extends Track<infer F, infer A> ? F | AwardReads<A> : never;
}[keyof T];

type AwardReads<A> = A extends {
  readonly award: "fixed" | "ceiling" | "range" | "tax" | "in-kind" | "conflict" | "not-stated";
}
  ? never
  : A extends Award<infer F>
    ? F
    : never;

/** A policy as its file writes it. */
export type PolicyDefinition<Id extends string, T extends Tracks> = Omit<
  Policy<Id, FactPath, T>,
  "benefit" | "reads" | "aliases" | "combines" | "pastRounds" | "relations" | "validity"
> &
  Partial<Pick<Policy<Id, FactPath, T>, "aliases" | "combines" | "pastRounds" | "relations" | "validity">>;

/**
 * Declares a policy: fills in what can be derived, checks that ids are unique in their track, and freezes it.
 *
 * @throws HuiqiError `invalid-definition` naming what does not fit.
 * @example
 * ```ts
 * import { atLeast, defineCatalog, definePolicy, fixed, lastYear, plan, required, row, text, track, wan } from "huiqi";
 * const { ref, at } = row("project", 1);
 * const prize = definePolicy({
 *   id: "growth-prize",
 *   ref,
 *   level: "municipal",
 *   title: text("成长奖", "Growth prize"),
 *   summary: text("奖励上规模企业。", "A prize for firms of some size."),
 *   sources: [{ title: "成长奖办法", at: at("source") }],
 *   tracks: {
 *     enterprise: track({
 *       title: text("企业", "enterprise"),
 *       applicant: "enterprise",
 *       requirements: [required("sales", at("requirements"), atLeast(lastYear("enterprise.revenue"), wan(2000)))],
 *       benefit: { at: at("benefit"), award: fixed(wan(5)), payer: "municipal" },
 *     }),
 *   },
 *   materials: [],
 *   channel: { mode: "paper", steps: [] },
 *   contacts: [],
 * });
 * const firm = { enterprise: { revenue: { 2023: 20000000 } } } as const;
 * plan(firm, { on: "2024-09-01", catalog: defineCatalog(prize) }).certain; // "50000.00"
 * ```
 */
export function definePolicy<const Id extends string, T extends Tracks>(
  definition: PolicyDefinition<Id, T>,
): Policy<Id, ReadsOf<T>, T> {
  const { tracks } = definition;
  const reads = new Set<FactPath>();
  const benefit: Record<string, Benefit> = {};
  for (const [name, { requirements, benefit: worth }] of Object.entries<Track>(tracks)) {
    const ids = new Set<string>();
    for (const { id, condition } of requirements) {
      if (ids.has(id)) {
        refuse(
          "invalid-definition",
          `${definition.id}.${name}`,
          id,
          text("不重复的要求编号", "a requirement id used once in a track"),
        );
      }
      ids.add(id);
      for (const fact of factsRead(condition)) reads.add(fact);
    }
    for (const fact of factsAwarded(worth.award)) reads.add(fact);
    benefit[name] = worth;
  }
  const policy: Policy<Id, FactPath, T> = {
    aliases: [],
    combines: false,
    pastRounds: [],
    relations: [],
    validity: null,
    ...definition,
    // One benefit a track, under the track's own name: exactly what `BenefitsOf` says.
    benefit: benefit as BenefitsOf<T>,
    reads: [...reads],
  };
  // `ReadsOf` is read from the same conditions that `factsRead` walks; a type test holds the two together.
  return deepFreeze(policy) as Policy<Id, ReadsOf<T>, T>;
}
