import { firstDayOfMonth, type IsoDate, type IsoMonth, monthPlus } from "../dates/calendar.js";
import { type Dated, type DatedValue, valueOn } from "../law/dated.js";
import type { Interpretation } from "../law/interpretation.js";
import type { Confidence, LegalSource } from "../law/source.js";
import { fractionOf } from "../money/fraction.js";
import type { Ratio, RatioInput } from "../money/ratio.js";
import { ratioOf } from "../money/ratio.js";
import { fenOf, type Yuan, type YuanInput, yuan } from "../money/yuan.js";
import type { TermsFen } from "./core.js";
import {
  EDUCATION_SURCHARGE_RATE,
  EDUCATION_SURCHARGE_THRESHOLD,
  LEVY_RATES,
  LOCAL_EDUCATION_SURCHARGE_RATE,
  type Location,
  MONTHLY_THRESHOLD,
  type MonthlyThreshold,
  PREPAYMENT_RATE,
  SURCHARGE_REDUCTION,
  URBAN_MAINTENANCE_RATES,
  WITHHOLDING_NOTICE_FROM,
} from "./parameters.js";
import { THRESHOLD_2026_READING, WITHHOLDING_READING } from "./readings.js";

/** Figures of law that a caller puts in the place of the library's own, for one call. */
export interface AgentTaxOverrides {
  /** The monthly exemption; null for none. */
  readonly threshold?: {
    readonly amount: YuanInput;
    readonly includes: boolean;
    readonly countsOtherSales: boolean;
  } | null;
  readonly levyRates?: readonly RatioInput[];
  readonly urbanMaintenance?: RatioInput;
  readonly educationSurcharge?: RatioInput;
  readonly localEducationSurcharge?: RatioInput;
  readonly surchargeReduction?: RatioInput;
  readonly incomeTaxPrepayment?: RatioInput;
}

/** A parameter as it was used. */
export interface UsedParameter {
  readonly name: string;
  readonly value: string;
  /** Null where the caller gave the figure. */
  readonly source: LegalSource | null;
  readonly confidence: Confidence | null;
}

/** The law of a month, for a place. */
export interface Terms {
  readonly threshold: MonthlyThreshold | null;
  readonly levyRates: readonly Ratio[];
  readonly urbanMaintenance: Ratio;
  readonly educationSurcharge: Ratio;
  readonly localEducationSurcharge: Ratio;
  readonly surchargeReduction: Ratio;
  readonly incomeTax: Ratio;
  readonly educationThreshold: Yuan;
  readonly fen: TermsFen;
  readonly parameters: readonly UsedParameter[];
  readonly interpretations: readonly Interpretation[];
}

/** The day that stands for a month: in 2024-04 the rules began on the 29th. */
export function dayOf(month: IsoMonth): IsoDate {
  const last = LEVY_RATES.values[0]?.from ?? firstDayOfMonth(month);
  const first = firstDayOfMonth(month);
  return first < last && last < firstDayOfMonth(monthPlus(month, 1)) ? last : first;
}

/** The terms of a month and place; overrides take the place of the library's own figures. */
export function termsOf(month: IsoMonth, location: Location, overrides: AgentTaxOverrides = {}): Terms {
  const on = dayOf(month);
  const parameters: UsedParameter[] = [];
  const rate = (parameter: Dated<Ratio>, given: RatioInput | undefined): Ratio => {
    const found = given === undefined ? valueOn(parameter, on) : null;
    const value = found === null ? ratioOf(given as RatioInput) : found.value;
    parameters.push(used(parameter.name, value, found));
    return value;
  };
  const thresholdFound = overrides.threshold === undefined ? valueOn(MONTHLY_THRESHOLD, on) : null;
  const threshold = thresholdFound === null ? givenThreshold(overrides.threshold) : thresholdFound.value;
  parameters.push(used(MONTHLY_THRESHOLD.name, threshold === null ? "" : threshold.amount, thresholdFound));
  const levyFound = overrides.levyRates === undefined ? valueOn(LEVY_RATES, on) : null;
  const levyRates = levyFound === null ? (overrides.levyRates ?? []).map(ratioOf) : levyFound.value;
  parameters.push(used(LEVY_RATES.name, levyRates.join(", "), levyFound));
  const urbanFound = overrides.urbanMaintenance === undefined ? valueOn(URBAN_MAINTENANCE_RATES, on) : null;
  const urbanMaintenance =
    urbanFound === null ? ratioOf(overrides.urbanMaintenance ?? "0") : urbanFound.value[location];
  parameters.push(used(`${URBAN_MAINTENANCE_RATES.name}.${location}`, urbanMaintenance, urbanFound));
  const educationSurcharge = rate(EDUCATION_SURCHARGE_RATE, overrides.educationSurcharge);
  const localEducationSurcharge = rate(LOCAL_EDUCATION_SURCHARGE_RATE, overrides.localEducationSurcharge);
  const surchargeReduction = rate(SURCHARGE_REDUCTION, overrides.surchargeReduction);
  const incomeTax = rate(PREPAYMENT_RATE, overrides.incomeTaxPrepayment);
  const interpretations: Interpretation[] = [];
  if (thresholdFound !== null && threshold?.includes === false) interpretations.push(THRESHOLD_2026_READING);
  if (on >= WITHHOLDING_NOTICE_FROM) interpretations.push(WITHHOLDING_READING);
  return {
    threshold,
    levyRates,
    urbanMaintenance,
    educationSurcharge,
    localEducationSurcharge,
    surchargeReduction,
    incomeTax,
    educationThreshold: valueOn(EDUCATION_SURCHARGE_THRESHOLD, on).value,
    fen: {
      levyRates: levyRates.map(fractionOf),
      threshold:
        threshold === null ? null : { amount: fenOf(threshold.amount), includes: threshold.includes },
      urbanMaintenance: fractionOf(urbanMaintenance),
      educationSurcharge: fractionOf(educationSurcharge),
      localEducationSurcharge: fractionOf(localEducationSurcharge),
      surchargeReduction: fractionOf(surchargeReduction),
      incomeTax: fractionOf(incomeTax),
    },
    parameters,
    interpretations,
  };
}

function givenThreshold(given: AgentTaxOverrides["threshold"]): MonthlyThreshold | null {
  if (given === null || given === undefined) return null;
  return { amount: yuan(given.amount), includes: given.includes, countsOtherSales: given.countsOtherSales };
}

function used(name: string, value: string, found: DatedValue<unknown> | null): UsedParameter {
  return { name, value, source: found?.source ?? null, confidence: found?.confidence ?? null };
}
