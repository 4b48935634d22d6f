/** The grading of small and medium enterprises by points. */

export type { IndicatorPoints, Points } from "../conditions/points.js";
export { innovativeSmeGrading } from "./innovative-sme.js";
export {
  type GroupScore,
  type IndicatorScore,
  innovativeSmeScore,
  type NextPoints,
  type Score,
  type ScoreOptions,
  safeInnovativeSmeScore,
  safeSrdiScore,
  srdiScore,
} from "./score.js";
export { srdiGrading } from "./srdi.js";
export type { Grading, GradingGroup } from "./types.js";
