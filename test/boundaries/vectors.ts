import { catalog } from "../../src/catalog.js";
import type { Condition } from "../../src/conditions/types.js";
import type { Fact, RecordsFact, ScalarFact } from "../../src/facts/define.js";
import { factEntry } from "../../src/facts/lookup.js";
import { safeParseProfile } from "../../src/facts/profile.js";
import type { ProfileInput } from "../../src/facts/types.js";
import { locatorText } from "../../src/policies/define.js";
import type { Policy } from "../../src/policies/types.js";
import { type Facts, type Given, holds } from "./rational.js";
import { casesOf, ON, type Shapes } from "./triplets.js";

/** A vector as `test/vectors/run.mjs` takes it. */
export interface Vector {
  readonly name: string;
  readonly source: { readonly kind: "list"; readonly document: string; readonly article: string };
  readonly call: "evaluate";
  readonly arguments: readonly [Condition, ProfileInput, { readonly on: string }];
  readonly result: "met" | "unmet";
}

const factAt = (path: string): Fact => factEntry(path).fact;

function fieldAt(path: string): ScalarFact | undefined {
  const [subject, name, field = ""] = path.split(".");
  const fact = factAt(`${subject}.${name}`);
  if (fact.type === "records") return fact.fields[field];
  return fact.type === "series" ? fact.of : fact;
}

const shapes: Shapes = {
  on: ON,
  fact: factAt,
  ladder(path) {
    const fact = fieldAt(path);
    return fact?.type === "choice" && fact.ordered ? Object.keys(fact.values) : [];
  },
  dates(path) {
    const { date, until } = factAt(path) as RecordsFact;
    return { date, until };
  },
};

/** Facts by path as a profile. What counts is a number there, as a caller writes it. */
function profileOf(facts: Facts): ProfileInput {
  const profile: Record<string, Record<string, unknown>> = {};
  for (const [path, given] of Object.entries(facts)) {
    const [subject = "", name = ""] = path.split(".");
    profile[subject] = { ...profile[subject], [name]: written(given, factAt(path)) };
  }
  return profile as ProfileInput;
}

function written(given: Given | undefined, fact: Fact): unknown {
  if (fact.type === "count") return Number(given);
  if (fact.type !== "series" || fact.of.type !== "count") return given;
  return Object.fromEntries(Object.entries(given as object).map(([year, value]) => [year, Number(value)]));
}

interface Demand {
  readonly policy: Policy;
  readonly article: string;
  readonly condition: Condition;
}

/** Every demand of the catalog, and every case of its awards. */
function demands(): readonly Demand[] {
  return Object.values<Policy>(catalog).flatMap((policy) =>
    Object.values(policy.tracks).flatMap(({ requirements, benefit }) => [
      ...requirements.map(({ at, condition }) => ({ policy, article: locatorText(at), condition })),
      ...conditionsIn(benefit.award).map((condition) => ({
        policy,
        article: locatorText(benefit.at),
        condition,
      })),
    ]),
  );
}

function conditionsIn(award: unknown): readonly Condition[] {
  if (typeof award !== "object" || award === null) return [];
  if ("when" in award && "award" in award) return [award.when as Condition, ...conditionsIn(award.award)];
  return Object.values(award).flatMap(conditionsIn);
}

/** Every threshold of the catalog from both sides, each case once. */
export function boundaryVectors(): readonly Vector[] {
  const vectors = new Map<string, Vector>();
  for (const { policy, article, condition } of demands()) {
    for (const { condition: part, moved, side, facts } of casesOf(condition, shapes)) {
      const profile = profileOf(facts);
      // What no firm can have is no case: a place before the first, a share above the whole.
      if (!safeParseProfile(profile).ok) continue;
      const key = JSON.stringify([part, profile]);
      if (vectors.has(key)) continue;
      vectors.set(key, {
        name: `${policy.id}: ${moved}, ${side}`,
        source: { kind: "list", document: "鄂州 · 工业领域设备更新服务清单（2024）", article },
        call: "evaluate",
        arguments: [part, profile, { on: ON }],
        result: holds(part, facts, shapes) ? "met" : "unmet",
      });
    }
  }
  return [...vectors.values()];
}

/** The conditions in which a threshold stands, without what holds them together. */
export function thresholds(): readonly Condition[] {
  const found: Condition[] = [];
  const walk = (one: unknown): void => {
    if (typeof one !== "object" || one === null) return;
    if ("test" in one && THRESHOLDS.has(one.test as string)) found.push(one as Condition);
    // A condition over years is one threshold, and so is a total of points beside those of its bands.
    if (!("test" in one && one.test === "every-year")) Object.values(one).forEach(walk);
  };
  for (const { condition } of demands()) walk(condition);
  return found;
}

const THRESHOLDS: ReadonlySet<string> = new Set([
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "level-at-least",
  "level-at-most",
  "first-crossing",
  "every-year",
  "points-at-least",
]);
