import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { plain } from "../error/plain.js";
import { factEntry, factIndex } from "../facts/lookup.js";
import type { ProfileInput } from "../facts/types.js";
import { text } from "../text.js";
import type { Change } from "./changes.js";

type Subjects = { [subject: string]: { [fact: string]: unknown } };

/**
 * A profile as it would be after some changes: to show a reader, or to assess. The profile given is left as it is.
 *
 * @param profile - the raw profile whose assessment the changes were made for.
 * @param changes - the changes of a {@link Way}, or some of them.
 * @throws HuiqiError for what is no profile or no change; `inconsistent` where a record that would have to go is not
 * there.
 * @example
 * ```ts
 * import { applyChanges, assess, qualifies, waysToQualify } from "huiqi";
 * const on = "2024-09-01";
 * const firm = { enterprise: { registeredIn: "430100" } } as const;
 * const [way] = waysToQualify(assess("hubei-srdi-sme", firm, { on }));
 * const changed = applyChanges(firm, way?.changes ?? []);
 * qualifies("hubei-srdi-sme", changed, { on }); // "eligible"
 * ```
 */
export function applyChanges(profile: ProfileInput, changes: readonly Change[]): ProfileInput {
  const copy = subjectsOf(profile);
  const wanted = changesOf(changes);
  const at = ({ fact }: Change): readonly [{ [fact: string]: unknown }, string] => {
    const { subject, name } = factEntry(fact);
    copy[subject] ??= {};
    return [copy[subject], name];
  };
  for (const change of wanted) {
    if (change.to === undefined) continue;
    const [facts, name] = at(change);
    if (change.year === undefined) facts[name] = change.to;
    else facts[name] = { ...(facts[name] as object | undefined), [change.year]: change.to };
  }
  for (const [path, gone] of removals(wanted)) {
    const { subject, name } = factEntry(path);
    const given = copy[subject]?.[name];
    if (!Array.isArray(given) || gone.some((place) => place >= given.length)) {
      refuse("inconsistent", path, given, LIST);
    }
    (copy[subject] as { [fact: string]: unknown })[name] = given.filter((_, index) => !gone.includes(index));
  }
  for (const change of wanted) {
    if (change.add === undefined) continue;
    const [facts, name] = at(change);
    const given = facts[name] ?? [];
    if (!Array.isArray(given)) refuse("inconsistent", change.fact, given, LIST);
    facts[name] = [...given, change.add];
  }
  return copy as ProfileInput;
}

const LIST = text("评估时所用的列表", "the list that was assessed");

/** A copy of its own. What the facts hold is checked by whoever reads the profile. */
function subjectsOf(profile: ProfileInput): Subjects {
  const copy = plain(profile, "profile");
  for (const [path, value] of [["profile", copy] as const, ...Object.entries(copy ?? {})]) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      refuse("invalid-type", path, value, text("对象", "an object"));
    }
  }
  return copy as Subjects;
}

/** Changes may have been away, as JSON: they must name facts of the vocabulary, for they say what is written where. */
function changesOf(changes: readonly Change[]): readonly Change[] {
  const copy = plain(changes, "changes");
  if (!Array.isArray(copy))
    refuse("invalid-type", "changes", copy, text("变更的数组", "an array of changes"));
  for (const [index, change] of copy.entries()) {
    const path = `changes[${index}]`;
    if (typeof change !== "object" || change === null) {
      refuse("invalid-type", path, change, text("变更", "a change"));
    }
    if (!factIndex().has(change.fact)) {
      refuse(
        "unknown-field",
        `${path}.fact`,
        change.fact,
        text("词汇表中的事实路径", "a fact path of the vocabulary"),
      );
    }
    for (const field of ["year", "remove"] as const) {
      if (change[field] !== undefined && !(Number.isSafeInteger(change[field]) && change[field] >= 0)) {
        refuse(
          "invalid-number",
          `${path}.${field}`,
          change[field],
          text("非负整数", "a whole number, zero or more"),
        );
      }
    }
  }
  return copy;
}

/**
 * {@link applyChanges}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeApplyChanges } from "huiqi";
 * const answer = safeApplyChanges({}, [{ fact: "enterprise.revenues" } as never]);
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["changes[0].fact"]
 * ```
 */
export function safeApplyChanges(profile: ProfileInput, changes: readonly Change[]): Result<ProfileInput> {
  return safely(() => applyChanges(profile, changes));
}

function removals(changes: readonly Change[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (const { fact, remove } of changes) {
    if (remove !== undefined) found.set(fact, [...(found.get(fact) ?? []), remove]);
  }
  return found;
}
