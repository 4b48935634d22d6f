import type { PreparedProfile } from "../facts/profile.js";
import { type AsOf, type Environment, environment } from "./environment.js";
import { HOLDS, type Step } from "./step.js";
import { END, FIGURE, FLAG, MOST, PLAIN, RATIO } from "./step-kinds.js";
import { MET, type Tri, UNKNOWN, UNMET } from "./tri.js";

/**
 * Decides a chain. In Kleene's logic a condition is met when it holds whatever the unknown leaves turn out to be, and
 * unmet when it fails whatever they do: walked in hope first, and in fear only when it hung on a hope.
 */
export function decide(first: Step, profile: PreparedProfile, when: AsOf): Tri {
  const hoped = walk(first, profile, when, true);
  return hoped === UNKNOWN && walk(first, profile, when, false) !== UNMET ? MET : hoped;
}

/** Unmet where the chain fails; unknown where it holds and a leaf on the way was unknown. */
function walk(first: Step, profile: PreparedProfile, when: AsOf, isHoping: boolean): Tri {
  const { "~numbers": numbers, "~places": places } = profile;
  const { lastYear } = when;
  // Made for the first leaf that asks for it: most firms are decided without.
  let env: Environment | undefined;
  let outcome: Tri = MET;
  let step = first;
  while (step.op !== END) {
    const place = places[step.slot] as number;
    let one: Tri | null = null;
    switch (step.op) {
      case FIGURE: {
        const figure = numberAt(numbers, place, step.shift, lastYear);
        if (!Number.isNaN(figure)) one = step.sign * (figure - step.bound) >= step.slack ? MET : UNMET;
        else if (place === 0) one = UNKNOWN;
        break;
      }
      case RATIO: {
        const placeBelow = places[step.below] as number;
        const left = numberAt(numbers, place, step.shift, lastYear) * step.q;
        const below = numberAt(numbers, placeBelow, step.belowShift, lastYear);
        const right = below * step.bound;
        if (left <= MOST && left >= -MOST && right <= MOST && right >= -MOST) {
          one = below > 0 && step.sign * (left - right) >= step.slack ? MET : UNMET;
        } else if (place === 0 || placeBelow === 0) one = UNKNOWN;
        break;
      }
      case FLAG: {
        const given = numbers[place] as number;
        one = Number.isNaN(given) ? UNKNOWN : given === step.bound ? MET : UNMET;
        break;
      }
    }
    if (one === null) {
      env ??= environment(profile, when);
      one = step.test(env);
    }
    if (one === MET) step = step.met;
    else if (one === UNMET) step = step.unmet;
    else {
      outcome = UNKNOWN;
      step = isHoping ? step.hoped : step.feared;
    }
  }
  return step === HOLDS ? outcome : UNMET;
}

/** A figure, as a number; `NaN` where it is unknown, or too large for one. */
function numberAt(numbers: readonly number[], place: number, shift: number, lastYear: number): number {
  if (shift === PLAIN || place === 0) return numbers[place] as number;
  const index = lastYear - shift - (numbers[place] as number);
  return index >= 0 && index < (numbers[place + 1] as number)
    ? (numbers[place + 2 + index] as number)
    : Number.NaN;
}
