import type { Environment } from "../conditions/environment.js";
import type { Policy } from "../policies/types.js";

/** What an assessment was made of, so that it can be replayed. Kept beside it and not in it: it is no data. */
export interface Origin {
  readonly policy: Policy;
  readonly env: Environment;
}

const origins = new WeakMap<object, Origin>();

export function rememberOrigin(assessment: object, origin: Origin): void {
  origins.set(assessment, origin);
}

export function originOf(assessment: unknown): Origin | undefined {
  return typeof assessment === "object" && assessment !== null ? origins.get(assessment) : undefined;
}
