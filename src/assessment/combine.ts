import { add, compare, type Int } from "../money/integer.js";

/** One thing that may be taken, and what it is worth. */
export interface Candidate {
  /** In order of weight: certain money, then money at most, then whatever else tells equals apart. */
  readonly worth: readonly Int[];
}

/** A lawful combination: the places of what is taken, in order. */
export interface Combination {
  readonly taken: readonly number[];
  readonly worth: readonly Int[];
}

/**
 * The best combination of candidates of which no two conflict, and the best that differs from it, by exact search: the
 * candidates fall into groups that do not touch, and each group's maximal combinations are walked one by one.
 *
 * A tie goes to the next weight, then to more candidates, then to the earlier candidates.
 */
export function bestCombinations(
  candidates: readonly Candidate[],
  conflict: (a: number, b: number) => boolean,
): { readonly best: Combination; readonly runnerUp: Combination | null } {
  const groups = groupsOf(candidates.length, conflict);
  const ranked = groups.map((group) => {
    const all = maximalSets(group, conflict).map((taken) => combinationOf(taken, candidates));
    return all.sort(byWorth).slice(0, 2);
  });
  const best = joined(ranked.map(([first]) => first as Combination));
  let runnerUp: Combination | null = null;
  for (const [index, [, second]] of ranked.entries()) {
    if (second === undefined) continue;
    const other = joined(ranked.map(([first], at) => (at === index ? second : (first as Combination))));
    if (runnerUp === null || byWorth(other, runnerUp) < 0) runnerUp = other;
  }
  return { best, runnerUp };
}

/** Candidates that conflict, directly or through others, stand in one group. */
function groupsOf(
  count: number,
  conflict: (a: number, b: number) => boolean,
): readonly (readonly number[])[] {
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (let start = 0; start < count; start++) {
    if (seen.has(start)) continue;
    const group = [start];
    seen.add(start);
    for (const one of group) {
      for (let other = 0; other < count; other++) {
        if (!seen.has(other) && conflict(one, other)) {
          seen.add(other);
          group.push(other);
        }
      }
    }
    groups.push(group.sort((a, b) => a - b));
  }
  return groups;
}

/** Every combination to which nothing more can be added (Bron and Kerbosch, on what does not conflict). */
function maximalSets(
  group: readonly number[],
  conflict: (a: number, b: number) => boolean,
): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const grow = (taken: readonly number[], open: readonly number[], shut: readonly number[]): void => {
    if (open.length === 0 && shut.length === 0) {
      found.push(taken);
      return;
    }
    // Only what conflicts with the pivot, and the pivot itself, need start a branch.
    const pivot = open[0] ?? shut[0];
    let rest = [...open];
    let done = [...shut];
    for (const one of open) {
      if (pivot === undefined || (one !== pivot && !conflict(one, pivot))) continue;
      const fits = (other: number): boolean => other !== one && !conflict(one, other);
      grow([...taken, one], rest.filter(fits), done.filter(fits));
      rest = rest.filter((other) => other !== one);
      done = [...done, one];
    }
  };
  grow([], group, []);
  return found;
}

function combinationOf(taken: readonly number[], candidates: readonly Candidate[]): Combination {
  const sorted = [...taken].sort((a, b) => a - b);
  return { taken: sorted, worth: totalOf(sorted.map((index) => candidates[index]?.worth ?? [])) };
}

function totalOf(worths: readonly (readonly Int[])[]): readonly Int[] {
  const total: Int[] = [];
  for (const worth of worths) {
    for (const [weight, sum] of worth.entries()) total[weight] = add(total[weight] ?? 0, sum);
  }
  return total;
}

/** Better first. */
function byWorth(a: Combination, b: Combination): number {
  for (let weight = 0; weight < Math.max(a.worth.length, b.worth.length); weight++) {
    const order = compare(b.worth[weight] ?? 0, a.worth[weight] ?? 0);
    if (order !== 0) return order;
  }
  return b.taken.length - a.taken.length || earlier(a.taken, b.taken);
}

function earlier(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function joined(parts: readonly Combination[]): Combination {
  return {
    taken: parts.flatMap(({ taken }) => taken).sort((a, b) => a - b),
    worth: totalOf(parts.map(({ worth }) => worth)),
  };
}
