import { firstDayOfMonth, type IsoDate, type IsoMonth, monthPlus } from "../dates/calendar.js";
import type { Interpretation } from "../law/interpretation.js";
import { type Fraction, fractionOf } from "../money/fraction.js";
import type { Int } from "../money/integer.js";
import { type Ratio, ratioUnitsOf } from "../money/ratio.js";
import { fenOf } from "../money/yuan.js";
import type { RunRead } from "./agent-taxes-input.js";
import type { TermsFen } from "./core.js";
import { PREPAYMENT_RATE } from "./income-tax-parameters.js";
import { givenParameters } from "./overrides.js";
import {
  EDUCATION_SURCHARGE_RATE,
  EDUCATION_SURCHARGE_THRESHOLD,
  LEVY_RATES,
  LOCAL_EDUCATION_SURCHARGE_RATE,
  type Location,
  MONTHLY_THRESHOLD,
  SURCHARGE_REDUCTION,
  URBAN_MAINTENANCE_RATES,
  WITHHOLDING_NOTICE_FROM,
} from "./parameters.js";
import { THRESHOLD_2026_READING, WITHHOLDING_READING } from "./readings.js";
import { dayOf, parametersOn, type UsedParameter } from "./used-parameters.js";

/** A levy rate, ready for use. */
export interface LevyRate {
  /** Its place among the rates of the terms. */
  readonly place: number;
  readonly fraction: Fraction;
  /** Whether blue invoices of the month may carry it; only red-letter ones of earlier invoices carry another. */
  readonly ofMonth: boolean;
}

/** The rates behind the taxes of a month and place, as results print them. */
export interface Rates {
  readonly levy: readonly Ratio[];
  readonly urbanMaintenance: Ratio;
  readonly educationSurcharge: Ratio;
  readonly localEducationSurcharge: Ratio;
  readonly incomeTax: Ratio;
}

/** The law of a month and place: for printing, and ready for the core. */
interface Terms {
  readonly rates: Rates;
  readonly fen: TermsFen;
  readonly used: readonly UsedParameter[];
}

/** What holds for every seller of a run. */
export interface Run {
  readonly month: IsoMonth;
  /** The first day of the month on which the rules hold. */
  readonly firstDay: IsoDate;
  /** Whether the education surcharges are free within their threshold. */
  readonly relief: boolean;
  /** Whether the month was still open; null where that was not asked. */
  readonly provisional: boolean | null;
  /** By units of 10⁻⁸. */
  readonly levyRates: ReadonlyMap<Int, LevyRate>;
  /** What blue invoices of the month may carry. */
  readonly levyRatesOfMonth: readonly Ratio[];
  /** Sales up to which the surcharges of education are, or could be, free. */
  readonly educationThreshold: Int;
  readonly termsAt: (location: Location) => Terms;
  readonly interpretations: readonly Interpretation[];
}

/**
 * Finds the law of a run.
 *
 * @throws HuiqiError `no-law-for-date` for a month before the rules.
 */
export function runOf({ month, educationSurchargeRelief: relief = false, asOf, parameters }: RunRead): Run {
  const firstDay = dayOf(month, "month");
  const given = givenParameters(parameters);
  const law = parametersOn(firstDay, given);
  const threshold = law.take("monthlyThreshold", MONTHLY_THRESHOLD);
  const ofMonth = law.take("levyRates", LEVY_RATES);
  const educationSurcharge = law.take("educationSurcharge", EDUCATION_SURCHARGE_RATE);
  const localEducationSurcharge = law.take("localEducationSurcharge", LOCAL_EDUCATION_SURCHARGE_RATE);
  const surchargeReduction = law.take("surchargeReduction", SURCHARGE_REDUCTION);
  const incomeTax = law.take("incomeTaxPrepayment", PREPAYMENT_RATE);
  const educationThreshold = fenOf(law.take("educationSurchargeThreshold", EDUCATION_SURCHARGE_THRESHOLD));
  // Red-letter invoices carry the rate of the blue one, which a later month may no longer have.
  const levy = [...new Set([...ofMonth, ...LEVY_RATES.values.flatMap(({ value }) => value)])];
  const common = {
    levyRates: levy.map(fractionOf),
    threshold: threshold === null ? null : { ...threshold, amount: fenOf(threshold.amount) },
    freeOfEducationUpTo: relief ? educationThreshold : null,
    educationSurcharge: fractionOf(educationSurcharge),
    localEducationSurcharge: fractionOf(localEducationSurcharge),
    surchargeReduction: fractionOf(surchargeReduction),
    incomeTax: fractionOf(incomeTax),
  };
  const makeTerms = (location: Location): Terms => {
    const place = parametersOn(firstDay, given);
    const urbanMaintenance = place.take(`urbanMaintenance.${location}`, URBAN_MAINTENANCE_RATES[location]);
    return {
      rates: { levy, urbanMaintenance, educationSurcharge, localEducationSurcharge, incomeTax },
      fen: { ...common, urbanMaintenance: fractionOf(urbanMaintenance) },
      used: [...law.used, ...place.used],
    };
  };
  const terms = new Map<Location, Terms>();
  const interpretations: Interpretation[] = [];
  if (threshold?.includes === false && given.monthlyThreshold === undefined)
    interpretations.push(THRESHOLD_2026_READING);
  if (firstDay >= WITHHOLDING_NOTICE_FROM) interpretations.push(WITHHOLDING_READING);
  return {
    month,
    firstDay,
    relief,
    provisional: asOf === undefined ? null : asOf < firstDayOfMonth(monthPlus(month, 1)),
    levyRates: new Map(
      levy.map((rate, place) => {
        const entry = { place, fraction: fractionOf(rate), ofMonth: ofMonth.includes(rate) };
        return [ratioUnitsOf(rate), entry] as const;
      }),
    ),
    levyRatesOfMonth: ofMonth,
    educationThreshold,
    termsAt(location) {
      const found = terms.get(location) ?? makeTerms(location);
      terms.set(location, found);
      return found;
    },
    interpretations,
  };
}
