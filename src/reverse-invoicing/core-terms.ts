import { deepFreeze } from "../freeze.js";
import { object, readerOf } from "../input/shape.js";
import { type RunInput, runFields, type SellerMonthInput, sellerMonthFields } from "./agent-taxes-input.js";
import type { TermsFen } from "./core.js";
import { runOf } from "./run.js";

/** Where and when the core is to reckon. */
export interface CoreTermsInput
  extends Pick<RunInput, "month" | "educationSurchargeRelief" | "parameters">,
    Pick<SellerMonthInput, "location"> {}

const { month, educationSurchargeRelief, parameters } = runFields;
const read = /* @__PURE__ */ readerOf(
  object("计算条件", "terms", {
    month,
    educationSurchargeRelief,
    parameters,
    location: sellerMonthFields.location,
  }),
);

/**
 * The law of a month and place, ready for `huiqi/reverse-invoicing/core`: for bulk work on invoices that are known to
 * be sound.
 *
 * @throws HuiqiError `no-law-for-date` for a month before 2024-04.
 * @example
 * ```ts
 * import { coreTerms } from "huiqi/reverse-invoicing";
 * import { declare, standingOf } from "huiqi/reverse-invoicing/core";
 * const terms = coreTerms({ month: "2024-05", location: "city" });
 * // 80,000.00 in fen, at the first rate of the month; the seller sold 120,000.00 in all.
 * const invoices = [{ special: false, rate: 0, sales: 8000000, vat: 80000 }];
 * declare(invoices, standingOf(12000000, 0, terms), terms).vat.due; // 80000
 * ```
 */
export function coreTerms(input: CoreTermsInput): TermsFen {
  const { location, ...terms } = read(input);
  return deepFreeze({ ...runOf({ ...terms, asOf: undefined }).termsAt(location).fen });
}
