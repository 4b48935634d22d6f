import { refuse } from "../error/huiqi-error.js";
import { text } from "../text.js";

/**
 * Some of a call's options, each read once; what they hold is checked where it is used. A catalog among them is the
 * program's own and is not looked into.
 *
 * @throws HuiqiError for what has no options, or throws when it is asked for them.
 */
export function optionsOf<O extends object, K extends keyof O>(
  options: O,
  ...names: readonly K[]
): Pick<O, K> {
  if (typeof options !== "object" || options === null) {
    refuse("invalid-type", "options", options, text("选项对象", "an object of options"));
  }
  const read: Partial<Pick<O, K>> = {};
  try {
    for (const name of names) read[name] = options[name];
  } catch {
    // A getter or a proxy threw: whatever it threw is none of ours.
    refuse("unsafe-input", "options", options, text("普通的选项对象", "a plain object of options"));
  }
  return read as Pick<O, K>;
}
