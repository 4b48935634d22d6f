import type { Indicator } from "../conditions/types.js";
import type { FactPath } from "../facts/types.js";
import type { LegalSource } from "../law/source.js";
import type { Localized } from "../text.js";

/** Indicators that are added up together. */
export interface GradingGroup<F extends FactPath = FactPath> {
  readonly id: string;
  readonly title: Localized;
  readonly max: number;
  /** Points that the group must reach by itself; zero where none are asked. */
  readonly minimum: number;
  readonly indicators: readonly Indicator<F>[];
}

/** A table of points, as a document sets it. */
export interface Grading<F extends FactPath = FactPath> {
  readonly title: Localized;
  readonly source: LegalSource;
  readonly max: number;
  readonly pass: number;
  readonly groups: readonly GradingGroup<F>[];
}
