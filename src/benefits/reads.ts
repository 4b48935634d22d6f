import { factsMeasured, factsRead } from "../conditions/reads.js";
import type { FactPath } from "../facts/types.js";
import type { Award, AwardCase } from "./types.js";

/** The facts that an award reads, each once. */
export function factsAwarded(award: Award): readonly FactPath[] {
  switch (award.award) {
    case "rate":
      return factsMeasured(award.base);
    case "per-unit":
      return factsMeasured(award.count);
    case "tiered-rate":
      return [award.select.records];
    case "case":
      return ofCases(award.cases);
    case "sum":
      return ofCases(award.of);
    default:
      return [];
  }
}

function ofCases(cases: readonly AwardCase[]): readonly FactPath[] {
  return [...new Set(cases.flatMap(({ when, award }) => [...factsRead(when), ...factsAwarded(award)]))];
}
