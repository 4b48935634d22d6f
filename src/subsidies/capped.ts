import type { Int } from "../money/integer.js";
import { type Yuan, type YuanInput, yuanOfFen } from "../money/yuan.js";
import { underCap } from "./core.js";

/** A cap, and what was already received under it. Amounts in yuan. */
export interface CapInput {
  /** 封顶; left out, there is none. */
  readonly cap?: YuanInput;
  /** Already received under the same cap: for the project, or in the year, as the cap is counted. */
  readonly already?: YuanInput;
}

/** An award under a cap. */
export interface CappedAward {
  /** The sum before the cap, rounded half-up to the fen once. */
  readonly before: Yuan;
  readonly cap: Yuan | null;
  readonly already: Yuan;
  /** What is paid. */
  readonly amount: Yuan;
  /** Whether the cap took something away. */
  readonly capped: boolean;
}

/** Holds a sum under what is left of a cap. */
export function awardOf(before: Int, cap: Int | undefined, already: Int = 0): CappedAward {
  const { amount, capped } = underCap(before, cap ?? null, already);
  return Object.freeze({
    before: yuanOfFen(before),
    cap: cap === undefined ? null : yuanOfFen(cap),
    already: yuanOfFen(already),
    amount: yuanOfFen(amount),
    capped,
  });
}
