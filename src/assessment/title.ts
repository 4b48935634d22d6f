import { describeCondition } from "../conditions/describe.js";
import type { Condition } from "../conditions/types.js";
import type { Requirement } from "../policies/types.js";
import type { Localized } from "../text.js";

const described = new WeakMap<Condition, Localized>();

/**
 * What a requirement demands, in words: its own title, or what its condition says. Described once.
 *
 * @example
 * ```ts
 * import { catalog, requirementTitle } from "huiqi";
 * const { requirements } = catalog["ezhou-above-scale-enrolment"].tracks.enterprise;
 * requirements.map((one) => requirementTitle(one).zh); // ["首次进规或首次复进规", "上一年度营业收入总额 ≥ 2,000万元"]
 * ```
 */
export function requirementTitle({ title, condition }: Requirement): Localized {
  if (title !== undefined) return title;
  let words = described.get(condition);
  if (words === undefined) {
    words = Object.freeze(describeCondition(condition));
    described.set(condition, words);
  }
  return words;
}
