import { add, type Int, multiply } from "../money/integer.js";
import type { Localized } from "../text.js";
import { compileMeasure, type ReadInt } from "./compile-measure.js";
import type { Environment } from "./environment.js";
import { MET, type Test, tri, UNKNOWN, UNMET } from "./tri.js";
import type { Indicator } from "./types.js";
import { printUnits, scaleOf } from "./units.js";

/** An indicator ready to read: the tests of its bands, from the most points to the fewest. */
export interface CompiledIndicator {
  readonly bands: readonly { readonly points: number; readonly test: Test }[];
  readonly given: ReadInt | null;
  readonly max: number;
}

/** Points: the same figure twice where they are settled, and what is possible where facts are missing. */
export interface Points {
  readonly least: string;
  readonly most: string;
}

/** What an indicator comes to. */
export interface IndicatorPoints extends Points {
  readonly id: string;
  readonly title: Localized;
  readonly max: number;
}

const HUNDREDTHS = scaleOf("points");

/** What is made of the bands of several indicators, in order, by indicator. */
export function byIndicator<T>(
  indicators: readonly Indicator[],
  ofBands: readonly T[],
): readonly (readonly T[])[] {
  let from = 0;
  return indicators.map(({ bands }) => {
    const own = ofBands.slice(from, from + bands.length);
    from += bands.length;
    return own;
  });
}

/** An indicator whose bands are compiled. */
export function indicatorOf(
  { bands, given, max }: Indicator,
  tests: readonly Test[],
  back: number,
): CompiledIndicator {
  return {
    max,
    bands: tests.map((test, index) => ({ test, points: bands[index]?.points ?? 0 })),
    given: given === null ? null : compileMeasure(given, back).numerator,
  };
}

/** The fewest and the most points, in hundredths, that an indicator can come to. */
export function pointsOf({ bands, given, max }: CompiledIndicator, env: Environment): readonly [Int, Int] {
  if (given !== null) {
    const points = given(env);
    return points === undefined ? [0, max * HUNDREDTHS] : [points, points];
  }
  let most: Int | undefined;
  for (const { points, test } of bands) {
    const outcome = test(env);
    if (outcome === UNMET) continue;
    most ??= multiply(points, HUNDREDTHS);
    if (outcome === MET) return [multiply(points, HUNDREDTHS), most];
  }
  return [0, most ?? 0];
}

/** Points as people write them. */
export function shownPoints([least, most]: readonly [Int, Int]): Points {
  return { least: printUnits(least, "points"), most: printUnits(most, "points") };
}

/** Points as one figure where they are settled, as two where they are not. */
export function spanOf({ least, most }: Points): string {
  return least === most ? least : `${least}–${most}`;
}

/** The fewest and the most points, in hundredths, that indicators add up to. */
export function totalOf(indicators: readonly CompiledIndicator[], env: Environment): readonly [Int, Int] {
  let least: Int = 0;
  let most: Int = 0;
  for (const indicator of indicators) {
    const [fewest, greatest] = pointsOf(indicator, env);
    least = add(least, fewest);
    most = add(most, greatest);
  }
  return [least, most];
}

/** Whether indicators add up to a bound; what is declared counts while they leave it open. */
export function pointsTest(
  indicators: readonly CompiledIndicator[],
  declared: ReadInt | null,
  bound: number,
): Test {
  const limit = multiply(bound, HUNDREDTHS);
  return (env) => {
    const [least, most] = totalOf(indicators, env);
    if (least >= limit) return MET;
    if (most < limit) return UNMET;
    const said = declared?.(env);
    return said === undefined ? UNKNOWN : tri(said >= limit);
  };
}
