import { add, type Int, multiply } from "../money/integer.js";
import type { ReadInt } from "./compile-measure.js";
import type { Environment } from "./environment.js";
import { MET, type Test, tri, UNKNOWN, UNMET } from "./tri.js";
import { scaleOf } from "./units.js";

/** An indicator ready to read: the tests of its bands, from the most points to the fewest. */
export interface CompiledIndicator {
  readonly bands: readonly { readonly points: number; readonly test: Test }[];
  readonly given: ReadInt | null;
  readonly max: number;
}

const HUNDREDTHS = scaleOf("points");

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

/** The fewest and the most points that indicators add up to. */
function totalOf(indicators: readonly CompiledIndicator[], env: Environment): readonly [Int, Int] {
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
