import { type Result, refuse, safely } from "../error/huiqi-error.js";
import type { ProfileInput } from "../facts/types.js";
import { text } from "../text.js";
import type { Change } from "./changes.js";

type Subjects = { [subject: string]: { [fact: string]: unknown } };

/**
 * A profile as it would be after some changes: to show a reader, or to assess. The profile given is left as it is.
 *
 * @param profile - the raw profile whose assessment the changes were made for.
 * @param changes - the changes of a {@link Way}, or some of them.
 * @throws HuiqiError `inconsistent` where a record that would have to go is not there.
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
  const copy = structuredClone(profile) as Subjects;
  const at = ({ fact }: Change): readonly [{ [fact: string]: unknown }, string] => {
    const [subject = "", name = ""] = fact.split(".");
    copy[subject] ??= {};
    return [copy[subject], name];
  };
  for (const change of changes) {
    if (change.to === undefined) continue;
    const [facts, name] = at(change);
    if (change.year === undefined) facts[name] = change.to;
    else facts[name] = { ...(facts[name] as object | undefined), [change.year]: change.to };
  }
  for (const [path, gone] of removals(changes)) {
    const [subject = "", name = ""] = path.split(".");
    const given = copy[subject]?.[name];
    if (!Array.isArray(given) || gone.some((place) => place >= given.length)) {
      refuse("inconsistent", path, given, text("评估时所用的列表", "the list that was assessed"));
    }
    (copy[subject] as { [fact: string]: unknown })[name] = given.filter((_, index) => !gone.includes(index));
  }
  for (const change of changes) {
    if (change.add === undefined) continue;
    const [facts, name] = at(change);
    facts[name] = [...((facts[name] as readonly unknown[] | undefined) ?? []), change.add];
  }
  return copy as ProfileInput;
}

/** {@link applyChanges}, handing back faults of the input as data. */
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
