import { catalog as cityCatalog, type PolicyById } from "../catalog.js";
import { type AsOf, asOf } from "../conditions/environment.js";
import type { Step } from "../conditions/step.js";
import { type DateInput, isoDate } from "../dates/calendar.js";
import type { PreparedProfile } from "../facts/profile.js";
import type { ProfileInput } from "../facts/types.js";
import { optionsOf } from "../input/options.js";
import { type Catalog, policyIn } from "../policies/catalog.js";
import type { Policy } from "../policies/types.js";
import { chainOfPolicy } from "./compile.js";
import { forcedBy, lifecycleOf } from "./lifecycle.js";
import type { Lifecycle, Verdict } from "./result.js";

/** As of when, and by which catalog. */
export interface AssessOptions<C extends Catalog = PolicyById> {
  /** The day for which the verdict is: years, windows, validities and rates are taken relative to it. */
  readonly on: DateInput;
  /** Another catalog in the same language; this library's own where absent. */
  readonly catalog?: C;
}

/** A profile as a caller has it: raw, or prepared once for many calls. */
export type AnyProfile = ProfileInput | PreparedProfile;

/** A policy as of a day: what of an answer does not depend on the profile. */
export interface Ready extends AsOf {
  readonly policy: Policy;
  readonly lifecycle: Lifecycle;
  /** The verdict that the lifecycle forces. */
  readonly forced: Verdict | null;
  readonly chain: Step;
}

/** What was asked for last: a program that screens many firms asks for the same again and again. */
let latest: {
  readonly on: DateInput;
  readonly catalog: Catalog | undefined;
  readonly policies: Map<string, Ready>;
  policy: string;
  ready: Ready;
} | null = null;

/** The policy that is asked for, as of the day that is asked for. */
export function readyFor(policy: string, options: AssessOptions<Catalog>): Ready {
  const isSame = latest !== null && isAskedFor(latest, options);
  if (!isSame || latest === null) return readyAnew(policy, options, new Map());
  if (policy === latest.policy) return latest.ready;
  const known = latest.policies.get(policy);
  if (known === undefined) return readyAnew(policy, options, latest.policies);
  latest.policy = policy;
  latest.ready = known;
  return known;
}

/** Every policy of the catalog that is asked for, in its order. */
export function allReady(options: AssessOptions<Catalog>): readonly Ready[] {
  const { catalog = cityCatalog, on } = optionsOf(options, "on", "catalog");
  return Object.keys(catalog).map((policy) => readyFor(policy, { on, catalog }));
}

function readyAnew(policy: string, options: AssessOptions<Catalog>, policies: Map<string, Ready>): Ready {
  const { on: day, catalog } = optionsOf(options, "on", "catalog");
  const found = policyIn(catalog ?? cityCatalog, policy);
  const on = isoDate(day, "on");
  const lifecycle = Object.freeze(lifecycleOf(found, on));
  const ready: Ready = {
    policy: found,
    ...asOf(on),
    lifecycle,
    forced: forcedBy(lifecycle),
    chain: chainOfPolicy(found),
  };
  policies.set(policy, ready);
  latest = { on, catalog, policies, policy, ready };
  return ready;
}

function isAskedFor(
  { on, catalog }: { readonly on: DateInput; readonly catalog: Catalog | undefined },
  options: AssessOptions<Catalog>,
): boolean {
  try {
    return options.on === on && options.catalog === catalog;
  } catch {
    // No object, or one that throws: said where the options are read.
    return false;
  }
}
