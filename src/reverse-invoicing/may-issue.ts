import { type IsoDate, isIsoDate, monthOf, monthPlus } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { deepFreeze } from "../freeze.js";
import type { Interpretation } from "../law/interpretation.js";
import type { LegalSource } from "../law/source.js";
import { type Fraction, fractionOf, ZERO } from "../money/fraction.js";
import { add } from "../money/integer.js";
import { type Ratio, ratioOfUnits } from "../money/ratio.js";
import { percent } from "../money/show.js";
import { fenOf, type Yuan, yuanOfFen } from "../money/yuan.js";
import { type Localized, text } from "../text.js";
import type { InvoiceKind } from "./agent-taxes-input.js";
import { type Face, faceOf, SALES_OR_PRICE } from "./face.js";
import {
  LICENCES,
  type MayIssueInput,
  type MayIssueRead,
  type RecyclingBusiness,
  type RecyclingLicence,
  readMayIssue,
} from "./may-issue-input.js";
import { givenParameters } from "./overrides.js";
import {
  LEVY_RATES,
  METHOD_LOCK,
  type MethodLock,
  MONTHLY_THRESHOLD,
  REVERSE_INVOICING_SOURCE,
  SELLER_LIMIT,
  START,
  WITHHOLDING_NOTICE_FROM,
} from "./parameters.js";
import {
  EACH_LICENCE_READING,
  PRICE_READING,
  RESUME_READING,
  WHOLE_INVOICE_READING,
  WITHHOLDING_READING,
} from "./readings.js";
import { parametersOn, refuseBefore, type UsedParameter } from "./used-parameters.js";

/** Why an invoice may not be issued. The codes are part of the public contract. */
export type RefusalCode =
  | "enterprise-kind"
  | "no-recycling-business"
  | "licence"
  | "not-applied"
  | "agent-taxes-overdue"
  | "seller-kind"
  | "no-consent"
  | "over-limit"
  | "invoice-kind"
  | "levy-rate";

/** A reason against an invoice. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly why: Localized;
  readonly source: LegalSource;
}

/** A kind of invoice that may be issued, and what it may carry. */
export interface AllowedKind {
  readonly kind: InvoiceKind;
  readonly rates: readonly Ratio[];
  /** Whether it may be issued as exempt: while the seller's month stays within the threshold. */
  readonly exempt: boolean;
}

/** Whether the invoice may be issued. Frozen, plain. */
export interface MayIssue {
  readonly allowed: boolean;
  /** Every reason against it; empty when it is allowed. */
  readonly refusals: readonly Refusal[];
  /** What this enterprise may issue on that day. */
  readonly kinds: readonly AllowedKind[];
  /** What stands on the invoice: sales + vat = price. The VAT of a special invoice is the enterprise's input VAT. */
  readonly invoice: {
    readonly sales: Yuan;
    readonly vat: Yuan;
    readonly price: Yuan;
    readonly inputVat: Yuan;
  };
  /**
   * The first day on which the simplified method can be given up (art. 9), a free change taken as not yet used. Null
   * under the general method, and where it is not known since when.
   */
  readonly methodChangeableFrom: IsoDate | null;
  readonly parameters: readonly UsedParameter[];
  readonly interpretations: readonly Interpretation[];
}

/** The licence that each kind of business asks for (art. 2). */
const LICENCE_OF: { readonly [B in RecyclingBusiness]: RecyclingLicence } = {
  "hazardous-waste": "hazardous-waste-operation",
  "end-of-life-vehicles": "end-of-life-vehicle-recovery",
  "other-renewables": "renewable-resource-filing",
};

/**
 * Whether a recycler may issue a reverse invoice (国家税务总局公告2024年第5号 arts. 1 to 4, 8, 11 and 12): the licences
 * of its business, the person, the limit over 12 months, the kind of invoice and its rate.
 *
 * @returns whether it may, and every reason against it. A refusal is a value, never an exception.
 * @throws HuiqiError for an input that is none; `no-law-for-date` for a day before 2024-04-29.
 * @example
 * ```ts
 * import { mayIssue } from "huiqi/reverse-invoicing";
 * const { allowed, refusals, invoice } = mayIssue({
 *   on: "2024-06-03",
 *   enterprise: {
 *     kind: "unit",
 *     registered: true,
 *     businesses: ["other-renewables"],
 *     licences: [{ kind: "renewable-resource-filing" }],
 *     vatTaxpayer: "general",
 *     vatMethod: "simplified",
 *     applied: true,
 *   },
 *   seller: { kind: "natural-person", consented: true, rollingSales: "3000000" },
 *   invoice: { kind: "special", rate: "0.01", price: "2020000" },
 * });
 * allowed; // false
 * refusals.map(({ code }) => code); // ["invoice-kind"]
 * invoice.sales; // "2000000.00"
 * ```
 */
export function mayIssue(input: MayIssueInput): MayIssue {
  const { on, enterprise, seller, invoice, parameters } = readMayIssue(input);
  if (on < START) refuseBefore(on, "on");
  const { vatMethodSince } = enterprise;
  if (vatMethodSince !== undefined && vatMethodSince > on) {
    const expected = text(`不晚于 ${on}`, `not after ${on}`);
    refuse("out-of-range", "enterprise.vatMethodSince", vatMethodSince, expected);
  }
  const law = parametersOn(on, givenParameters(parameters));
  const limit = law.take("sellerLimit", SELLER_LIMIT);
  const rates = law.take("levyRates", LEVY_RATES);
  const threshold = law.take("monthlyThreshold", MONTHLY_THRESHOLD);
  const face = readFace(invoice);
  const kinds = kindsOf(enterprise, rates, threshold !== null);
  const refusals = [
    ...againstEnterprise(enterprise, on),
    ...againstSeller(seller, add(seller.rollingSales, face.sales) > fenOf(limit.amount), limit.amount),
    ...againstInvoice(invoice, kinds),
  ];
  return deepFreeze({
    allowed: refusals.length === 0,
    refusals,
    kinds,
    invoice: {
      sales: yuanOfFen(face.sales),
      vat: yuanOfFen(face.vat),
      price: yuanOfFen(add(face.sales, face.vat)),
      inputVat: yuanOfFen(invoice.kind === "special" ? face.vat : 0),
    },
    methodChangeableFrom:
      enterprise.vatMethod === "simplified" && vatMethodSince !== undefined
        ? changeableFrom(vatMethodSince, on, law.take("methodLock", METHOD_LOCK))
        : null,
    parameters: law.used,
    interpretations: [
      EACH_LICENCE_READING,
      WHOLE_INVOICE_READING,
      RESUME_READING,
      ...(invoice.price === undefined ? [] : [PRICE_READING]),
      ...(on >= WITHHOLDING_NOTICE_FROM ? [WITHHOLDING_READING] : []),
    ],
  });
}

/**
 * {@link mayIssue}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeMayIssue } from "huiqi/reverse-invoicing";
 * const answer = safeMayIssue({
 *   on: "2024-06-31",
 *   enterprise: {
 *     kind: "unit",
 *     registered: true,
 *     businesses: [],
 *     licences: [],
 *     vatTaxpayer: "general",
 *     vatMethod: "simplified",
 *     applied: true,
 *   },
 *   seller: { kind: "natural-person", consented: true, rollingSales: "3000000" },
 *   invoice: { kind: "special", rate: "0.01", price: "2020000" },
 * });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["on"]
 * ```
 */
export function safeMayIssue(input: MayIssueInput): Result<MayIssue> {
  return safely(() => mayIssue(input));
}

function refusal(code: RefusalCode, article: string, zh: string, en: string): Refusal {
  return { code, why: text(zh, en), source: { ...REVERSE_INVOICING_SOURCE, article } };
}

function againstEnterprise(enterprise: MayIssueRead["enterprise"], on: IsoDate): readonly Refusal[] {
  const { kind, registered, businesses, licences, applied, agentTaxesOverdue } = enterprise;
  const refusals: Refusal[] = [];
  const against = (...reason: Parameters<typeof refusal>): void => void refusals.push(refusal(...reason));
  if (kind === "natural-person") {
    against("enterprise-kind", "二", "自然人不是资源回收企业", "a natural person is no recycler");
  }
  if (businesses.length === 0) {
    against("no-recycling-business", "二", "未实际从事资源回收业务", "carries on no recycling business");
  }
  for (const business of new Set(businesses)) {
    const licence = LICENCE_OF[business];
    const { zh, en } = LICENCES[licence];
    const isHeld = licences.some(
      ({ kind, from = on, until = on }) => kind === licence && from <= on && on <= until,
    );
    if (!isHeld) against("licence", "二", `缺少当日有效的${zh}`, `holds no ${en} on that day`);
    if (business === "other-renewables" && !registered) {
      against("licence", "二", "未办理经营主体登记", "is not registered as a market entity");
    }
  }
  if (!applied) {
    against("not-applied", "四", "未提交“反向开票”申请表", "has not applied for reverse invoicing");
  }
  if (agentTaxesOverdue === true) {
    against(
      "agent-taxes-overdue",
      "十一",
      "代办税费逾期未缴，暂停“反向开票”",
      "pays the taxes of its sellers late: the right is suspended",
    );
  }
  return refusals;
}

function againstSeller(
  { kind, consented }: MayIssueRead["seller"],
  isOverLimit: boolean,
  limit: Yuan,
): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (kind !== "natural-person") {
    refusals.push(refusal("seller-kind", "一", "出售者不是自然人", "the seller is no natural person"));
  }
  if (!consented) {
    refusals.push(refusal("no-consent", "十二", "首次开票未征得同意", "the person has not agreed"));
  }
  if (isOverLimit) {
    refusals.push(
      refusal(
        "over-limit",
        "三",
        `连续12个月累计将超过 ${limit} 元，应引导办理登记`,
        `would go over ${limit} yuan in 12 months: guide the person to register`,
      ),
    );
  }
  return refusals;
}

function againstInvoice(
  { kind, rate }: MayIssueRead["invoice"],
  kinds: readonly AllowedKind[],
): readonly Refusal[] {
  const allowed = kinds.find((one) => one.kind === kind);
  if (allowed === undefined) {
    const zh = "简易计税或小规模纳税人只能开具普通发票";
    return [refusal("invoice-kind", "八", zh, "simplified method or small-scale: ordinary invoices only")];
  }
  const { rates, exempt } = allowed;
  if (rate === undefined ? exempt : rates.includes(ratioOfUnits(rate))) return [];
  const list = rates.map(percent);
  return [
    refusal(
      "levy-rate",
      "八",
      `征收率应为 ${list.join("、")}${exempt ? "，或免税" : ""}`,
      `the levy rate must be ${list.join(" or ")}${exempt ? ", or the invoice exempt" : ""}`,
    ),
  ];
}

/** Art. 8: special invoices under the general method alone; an ordinary one carries the lowest rate or is exempt. */
function kindsOf(
  { vatTaxpayer, vatMethod }: MayIssueRead["enterprise"],
  rates: readonly Ratio[],
  exempt: boolean,
): readonly AllowedKind[] {
  const ordinary: AllowedKind = { kind: "ordinary", rates: rates.slice(0, 1), exempt };
  if (vatTaxpayer === "small-scale" || vatMethod === "simplified") return [ordinary];
  return [ordinary, { kind: "special", rates, exempt: false }];
}

function readFace({ rate, sales, price }: MayIssueRead["invoice"]): Face {
  const fraction: Fraction = rate === undefined ? ZERO : fractionOf(ratioOfUnits(rate));
  const code = sales === undefined ? "missing-field" : "inconsistent";
  return faceOf(sales, price, fraction) ?? refuse(code, "invoice.sales", sales && "both", SALES_OR_PRICE);
}

function changeableFrom(since: IsoDate, on: IsoDate, { months, freeChangeUntil }: MethodLock): IsoDate {
  if (on <= freeChangeUntil) return on;
  const month = monthPlus(monthOf(since), months);
  const sameDay = `${month}-${since.slice(8)}`;
  // A day that the month does not have: the lock ends with the month.
  return isIsoDate(sameDay) ? sameDay : (`${monthPlus(month, 1)}-01` as IsoDate);
}
