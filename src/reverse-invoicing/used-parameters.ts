import { firstDayOfMonth, type IsoDate, type IsoMonth, monthOf } from "../dates/calendar.js";
import { refuse } from "../error/huiqi-error.js";
import { deepFreeze } from "../freeze.js";
import { type Dated, valueOn } from "../law/dated.js";
import type { Confidence, LegalSource } from "../law/source.js";
import type { Ratio } from "../money/ratio.js";
import type { Yuan } from "../money/yuan.js";
import { type Localized, text } from "../text.js";
import type { Bracket } from "./income-tax-parameters.js";
import {
  type Location,
  type MethodLock,
  type MonthlyThreshold,
  type SellerLimit,
  START,
} from "./parameters.js";

/** The figures of law of reverse invoicing, by the names under which results list them and callers override them. */
export interface ParameterValues extends UrbanMaintenanceValues {
  readonly sellerLimit: SellerLimit;
  readonly methodLock: MethodLock;
  /** Null where there is no exemption. */
  readonly monthlyThreshold: MonthlyThreshold | null;
  readonly levyRates: readonly Ratio[];
  readonly educationSurcharge: Ratio;
  readonly localEducationSurcharge: Ratio;
  readonly educationSurchargeThreshold: Yuan;
  readonly surchargeReduction: Ratio;
  readonly incomeTaxPrepayment: Ratio;
  readonly deemedIncomeRate: Ratio;
  readonly businessIncomeBrackets: readonly Bracket[];
}

type UrbanMaintenanceValues = { readonly [L in Location as `urbanMaintenance.${L}`]: Ratio };

/** The name of a parameter. */
export type ParameterName = keyof ParameterValues;

/** A parameter as it was used: its value, and the law behind it. */
export type UsedParameter = {
  readonly [N in ParameterName]: {
    readonly name: N;
    readonly title: Localized;
    readonly value: ParameterValues[N];
    /** Null where the caller gave the figure. */
    readonly source: LegalSource | null;
    readonly confidence: Confidence | null;
  };
}[ParameterName];

/** Gives parameters that hold on a day, the caller's own first, and keeps a list of what it gave. */
export interface Law {
  readonly used: UsedParameter[];
  /** A parameter of the law, or what the caller put in its place. */
  take<N extends ParameterName>(name: N, law: Dated<ParameterValues[N]>): ParameterValues[N];
}

/** The parameters of a day. */
export function parametersOn(on: IsoDate, given: Partial<ParameterValues>): Law {
  const used: UsedParameter[] = [];
  return {
    used,
    take(name, law) {
      const own = given[name];
      const entry =
        own === undefined
          ? valueOn(law, on)
          : { value: own as typeof own & {}, source: null, confidence: null };
      const { value, source, confidence } = entry;
      used.push(deepFreeze({ name, title: law.title, value, source, confidence } as UsedParameter));
      return value;
    },
  };
}

/**
 * The day that stands for a month: its first, or in the month in which the rules began the day on which they did.
 *
 * @throws HuiqiError `no-law-for-date` for an earlier month.
 */
export function dayOf(month: IsoMonth, path: string): IsoDate {
  if (month < monthOf(START)) refuseBefore(month, path);
  return month === monthOf(START) ? START : firstDayOfMonth(month);
}

/** Refuses a date or month before the rules. */
export function refuseBefore(received: unknown, path: string): never {
  return refuse("no-law-for-date", path, received, text(`不早于 ${START}`, `not before ${START}`));
}
