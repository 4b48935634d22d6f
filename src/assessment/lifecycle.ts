import { MET, type Tri, UNMET } from "../conditions/tri.js";
import type { IsoDate } from "../dates/calendar.js";
import type { Policy } from "../policies/types.js";
import type { Lifecycle, Verdict } from "./result.js";

/** Where a policy stands on a date. */
export function lifecycleOf(policy: Policy, on: IsoDate): Lifecycle {
  const from = policy.validity?.from ?? earliestOf(policy);
  const to = policy.validity?.to ?? null;
  if (from !== null && on < from) return { state: "not-yet-in-force", from };
  if (to !== null && on > to) return { state: "lapsed", to };
  for (const { superseded } of policy.sources) {
    if (superseded !== undefined && on >= superseded.from) {
      return { state: "superseded", from: superseded.from, by: superseded.by };
    }
  }
  return { state: "in-force", from, to };
}

/** The row's own document is its first source. */
function earliestOf(policy: Policy): IsoDate | null {
  return policy.sources[0]?.appliesFrom ?? null;
}

/** The verdict that a lifecycle forces, whatever the facts are. */
export function forcedBy(lifecycle: Lifecycle): Verdict | null {
  switch (lifecycle.state) {
    case "in-force":
      return null;
    case "superseded":
      return "undetermined";
    default:
      return "ineligible";
  }
}

/** The verdict of a policy in force. */
export function verdictOf(outcome: Tri): Verdict {
  return outcome === MET ? "eligible" : outcome === UNMET ? "ineligible" : "undetermined";
}
