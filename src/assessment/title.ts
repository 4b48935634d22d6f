import { describeCondition } from "../conditions/describe.js";
import type { Requirement } from "../policies/types.js";
import type { Localized } from "../text.js";

/** What a requirement demands, in words: its own title, or what its condition says. */
export function requirementTitle({ title, condition }: Requirement): Localized {
  return title ?? describeCondition(condition);
}
