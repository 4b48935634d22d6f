import { some } from "../conditions/build.js";
import { lastYear, ratio } from "../conditions/measures.js";

/** What both tables ask for. */

export const mainRevenueShare = ratio(lastYear("enterprise.mainRevenue"), lastYear("enterprise.revenue"));
export const liabilityRatio = ratio(
  lastYear("enterprise.totalLiabilities"),
  lastYear("enterprise.totalAssets"),
);
export const rdIntensity = ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue"));

/** Rights in force that relate to the main product. */
export function rights(where: {
  readonly class: "I" | "II";
  readonly isOwnResearch?: true;
  readonly isHighValue?: true;
}) {
  return some("enterprise.intellectualProperty", {
    where: { ...where, relatedToMainProduct: true },
    valid: true,
  });
}
