import type { DateInput } from "../dates/calendar.js";
import { refuse } from "../error/huiqi-error.js";
import { amount, count, date, flag, share } from "../input/kinds.js";
import { list, needed, object, optional, type Read } from "../input/shape.js";
import { compare } from "../money/integer.js";
import { type RatioInput, ratioOfUnits } from "../money/ratio.js";
import { type YuanInput, yuanOfFen } from "../money/yuan.js";
import { text } from "../text.js";
import type { Location } from "./parameters.js";
import type { ParameterValues } from "./used-parameters.js";

/**
 * Figures that take the place of the library's own for one call, each whole. A result lists those it used, with `source`
 * null; what a calculator has no use for it leaves alone, so that one set can serve all of them.
 */
export interface ParameterOverrides {
  /** The limit of a seller's sales, and over how many natural months, 1 to 120. */
  readonly sellerLimit?: { readonly amount: YuanInput; readonly months: number };
  /** The lock of the simplified method. */
  readonly methodLock?: { readonly months: number; readonly freeChangeUntil: DateInput };
  /** The monthly exemption. An amount of zero that is not included is no exemption at all. */
  readonly monthlyThreshold?: {
    readonly amount: YuanInput;
    readonly includes: boolean;
    readonly countsOtherSales: boolean;
  };
  /** The rates that invoices of the day or month may carry, the lowest first. */
  readonly levyRates?: readonly RatioInput[];
  /** Rates of the urban maintenance and construction tax, by place. */
  readonly urbanMaintenance?: { readonly [L in Location]?: RatioInput };
  readonly educationSurcharge?: RatioInput;
  readonly localEducationSurcharge?: RatioInput;
  /** Monthly sales up to which the education surcharges are free; only with `educationSurchargeRelief`. */
  readonly educationSurchargeThreshold?: YuanInput;
  /** The share taken off the three surcharges: `"0"` for no reduction. */
  readonly surchargeReduction?: RatioInput;
  readonly incomeTaxPrepayment?: RatioInput;
  readonly deemedIncomeRate?: RatioInput;
  /** In ascending order; the last has no `upTo`. */
  readonly businessIncomeBrackets?: readonly {
    readonly upTo?: YuanInput;
    readonly rate: RatioInput;
    readonly quickDeduction: YuanInput;
  }[];
}

const months = { ...count("月数", "months", text("个月", "months")), min: 1, max: 120 };

const overridesShape = object("参数", "parameters", {
  sellerLimit: optional(
    object("销售额上限", "limit", {
      amount: needed(amount("金额", "amount")),
      months: needed(months),
    }),
  ),
  methodLock: optional(
    object("简易计税锁定", "lock", {
      months: needed(months),
      freeChangeUntil: needed(date("可变更一次的期限", "free change until")),
    }),
  ),
  monthlyThreshold: optional(
    object("月销售额免税标准", "monthly exemption", {
      amount: needed(amount("金额", "amount")),
      includes: needed(flag("含本数", "the figure itself is exempt")),
      countsOtherSales: needed(flag("计入其他销售额", "other sales count")),
    }),
  ),
  levyRates: optional(list("征收率", "levy rates", share("征收率", "levy rate"))),
  urbanMaintenance: optional(
    object("城市维护建设税税率", "urban maintenance rates", {
      city: optional(share("市区", "city")),
      "county-or-town": optional(share("县城、镇", "county seat or town")),
      elsewhere: optional(share("其他", "elsewhere")),
    }),
  ),
  educationSurcharge: optional(share("教育费附加费率", "education surcharge rate")),
  localEducationSurcharge: optional(share("地方教育附加费率", "local education surcharge rate")),
  educationSurchargeThreshold: optional(amount("免征两项教育附加的月销售额", "monthly sales free of both")),
  surchargeReduction: optional(share("减征比例", "reduction")),
  incomeTaxPrepayment: optional(share("预缴率", "prepayment rate")),
  deemedIncomeRate: optional(share("应税所得率", "deemed income rate")),
  businessIncomeBrackets: optional(
    list(
      "税率表",
      "brackets",
      object("级", "bracket", {
        upTo: optional(amount("上限", "up to")),
        rate: needed(share("税率", "rate")),
        quickDeduction: needed(amount("速算扣除数", "quick deduction")),
      }),
    ),
  ),
});

/** The field of every calculator that takes overrides. */
export const overridesField = optional(overridesShape);

/** Overrides as read. */
export type OverridesRead = Read<typeof overridesShape> | undefined;

/** Overrides in the form of the law's own values, by name. */
export function givenParameters(read: OverridesRead): Partial<ParameterValues> {
  if (read === undefined) return {};
  const { sellerLimit, methodLock, monthlyThreshold, levyRates, urbanMaintenance: urban = NO_RATES } = read;
  const { educationSurchargeThreshold, businessIncomeBrackets } = read;
  return present({
    sellerLimit: sellerLimit && { ...sellerLimit, amount: yuanOfFen(sellerLimit.amount) },
    methodLock,
    monthlyThreshold: monthlyThreshold && thresholdOf(monthlyThreshold),
    levyRates: levyRates && ratesOf(levyRates),
    "urbanMaintenance.city": ratio(urban.city),
    "urbanMaintenance.county-or-town": ratio(urban["county-or-town"]),
    "urbanMaintenance.elsewhere": ratio(urban.elsewhere),
    educationSurcharge: ratio(read.educationSurcharge),
    localEducationSurcharge: ratio(read.localEducationSurcharge),
    educationSurchargeThreshold:
      educationSurchargeThreshold === undefined ? undefined : yuanOfFen(educationSurchargeThreshold),
    surchargeReduction: ratio(read.surchargeReduction),
    incomeTaxPrepayment: ratio(read.incomeTaxPrepayment),
    deemedIncomeRate: ratio(read.deemedIncomeRate),
    businessIncomeBrackets: businessIncomeBrackets && bracketsOf(businessIncomeBrackets),
  });
}

type Given = NonNullable<OverridesRead>;
type ValuesOrNot = { readonly [N in keyof ParameterValues]: ParameterValues[N] | undefined };

const NO_RATES = { city: undefined, "county-or-town": undefined, elsewhere: undefined };

function present(values: ValuesOrNot): Partial<ParameterValues> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function ratio(units: Given["educationSurcharge"]): ParameterValues["educationSurcharge"] | undefined {
  return units === undefined ? undefined : ratioOfUnits(units);
}

function thresholdOf(given: NonNullable<Given["monthlyThreshold"]>): ParameterValues["monthlyThreshold"] {
  const { amount, includes } = given;
  return amount === 0 && !includes ? null : { ...given, amount: yuanOfFen(amount) };
}

function ratesOf(given: NonNullable<Given["levyRates"]>): ParameterValues["levyRates"] {
  const isAscending = given.every(
    (rate, index) => index === 0 || compare(given[index - 1] ?? rate, rate) < 0,
  );
  if (given.length === 0 || !isAscending) {
    refuse(
      "inconsistent",
      "parameters.levyRates",
      given.map(ratioOfUnits).join(", "),
      text("至少一个征收率，由低到高", "at least one levy rate, the lowest first"),
    );
  }
  return given.map(ratioOfUnits);
}

function bracketsOf(
  given: NonNullable<Given["businessIncomeBrackets"]>,
): ParameterValues["businessIncomeBrackets"] {
  let above: (typeof given)[number]["upTo"] = 0;
  for (const [index, { upTo }] of given.entries()) {
    const isLast = index === given.length - 1;
    const isNext = isLast ? upTo === undefined : upTo !== undefined && compare(upTo, above) > 0;
    if (!isNext) {
      const next = text(`大于 ${yuanOfFen(above)}`, `above ${yuanOfFen(above)}`);
      const expected = isLast ? text("末级无上限", "no bound in the last bracket") : next;
      const received = upTo === undefined ? undefined : yuanOfFen(upTo);
      refuse("inconsistent", `parameters.businessIncomeBrackets[${index}].upTo`, received, expected);
    }
    above = upTo ?? above;
  }
  if (given.length === 0) {
    refuse(
      "inconsistent",
      "parameters.businessIncomeBrackets",
      "[]",
      text("至少一级", "at least one bracket"),
    );
  }
  return given.map(({ upTo, rate, quickDeduction }) => ({
    upTo: upTo === undefined ? null : yuanOfFen(upTo),
    rate: ratioOfUnits(rate),
    quickDeduction: yuanOfFen(quickDeduction),
  }));
}
