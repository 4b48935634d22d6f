import { chainOf } from "../conditions/chain.js";
import { allOf, type CompiledCondition, compileCondition } from "../conditions/compile.js";
import type { Step } from "../conditions/step.js";
import type { Test } from "../conditions/tri.js";
import type { Interpretation } from "../law/interpretation.js";
import type { Policy, Requirement, Track } from "../policies/types.js";
import type { RestsOn } from "./result.js";

/** A requirement ready to evaluate; an exclusion is compiled as its negation. */
export interface CompiledRequirement {
  readonly requirement: Requirement;
  readonly node: CompiledCondition;
  /** Whether it can decide the verdict. */
  readonly gates: boolean;
}

export interface CompiledTrack {
  readonly name: string;
  readonly track: Track;
  readonly requirements: readonly CompiledRequirement[];
  readonly test: Test;
  /** The readings on which the verdict and the benefit rest. */
  readonly interpretations: readonly RestsOn[];
}

const compiled = new WeakMap<Policy, readonly CompiledTrack[]>();

/** The tracks of a policy, compiled on first use. */
export function compilePolicy(policy: Policy): readonly CompiledTrack[] {
  let tracks = compiled.get(policy);
  if (tracks === undefined) {
    tracks = Object.entries(policy.tracks).map(([name, track]) => compileTrack(name, track));
    compiled.set(policy, tracks);
  }
  return tracks;
}

const chains = new WeakMap<Policy, Step>();

/** A policy for the verdict alone: any of its tracks. Chained on first use. */
export function chainOfPolicy(policy: Policy): Step {
  let chain = chains.get(policy);
  if (chain === undefined) {
    chain = chainOf(
      compilePolicy(policy).map(({ requirements }) =>
        requirements.filter(({ gates }) => gates).map(({ node }) => node),
      ),
    );
    chains.set(policy, chain);
  }
  return chain;
}

function compileTrack(name: string, track: Track): CompiledTrack {
  const requirements = track.requirements.map((requirement): CompiledRequirement => {
    const { kind, condition } = requirement;
    return {
      requirement,
      node: compileCondition(kind === "excluded" ? Object.freeze({ test: "not", condition }) : condition),
      gates: kind !== "preferred",
    };
  });
  const gates = requirements.filter(({ gates }) => gates);
  return {
    name,
    track,
    requirements,
    test: allOf(gates.map(({ node }) => node.test)),
    interpretations: readingsOf([
      ...gates.map(({ requirement }) => ({ ...requirement, requirement: requirement.id })),
      { ...track.benefit, requirement: null },
    ]),
  };
}

function readingsOf(
  from: readonly (Pick<RestsOn, "requirement" | "at"> & { readonly interpretation?: Interpretation })[],
): readonly RestsOn[] {
  return Object.freeze(
    from.flatMap(({ requirement, at, interpretation }) =>
      interpretation === undefined ? [] : [Object.freeze({ requirement, at, ...interpretation })],
    ),
  );
}
