import { compileCondition } from "../../src/conditions/compile.js";
import { asOf, type Environment, environment } from "../../src/conditions/environment.js";
import { collectMissing, type MissingFact, MissingFacts } from "../../src/conditions/missing.js";
import { collectShortfalls, type Shortfall } from "../../src/conditions/shortfall.js";
import { type Outcome, outcomeOf } from "../../src/conditions/tri.js";
import type { Condition } from "../../src/conditions/types.js";
import { isoDate } from "../../src/dates/calendar.js";
import { isHuiqiError } from "../../src/error/huiqi-error.js";
import { prepare } from "../../src/facts/profile.js";
import type { ProfileInput } from "../../src/facts/types.js";

/** The day of most tests: the last complete year is 2023. */
export const ON = "2024-09-01";

/** A profile as of a day, ready for the evaluator. */
export function environmentOf(profile: ProfileInput, on = ON): Environment {
  return environment(prepare(profile), asOf(isoDate(on)));
}

export function outcome(condition: Condition, profile: ProfileInput, on = ON): Outcome {
  return outcomeOf(compileCondition(condition).test(environmentOf(profile, on)));
}

export function shortfalls(condition: Condition, profile: ProfileInput, on = ON): readonly Shortfall[] {
  const found: Shortfall[] = [];
  collectShortfalls(compileCondition(condition), environmentOf(profile, on), found);
  return found;
}

export function missing(condition: Condition, profile: ProfileInput, on = ON): readonly MissingFact[] {
  const facts = new MissingFacts();
  collectMissing(compileCondition(condition), environmentOf(profile, on), facts);
  return facts.list();
}

/** The code with which something is refused, or `undefined` when it is not. */
export function codeOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    return isHuiqiError(error) ? error.code : String(error);
  }
  return undefined;
}
