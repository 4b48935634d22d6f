import {
  type DateInput,
  firstDayOfMonth,
  type IsoMonth,
  type MonthInput,
  monthOf,
  monthPlus,
} from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { amount, choice, date, flag, freeText, month, share } from "../input/kinds.js";
import { list, needed, object, optional, type Read, readerOf } from "../input/shape.js";
import type { Interpretation } from "../law/interpretation.js";
import { fractionOf, takeFraction } from "../money/fraction.js";
import { add, compare, type Int, negate, subtract } from "../money/integer.js";
import { type Ratio, type RatioInput, ratioOfUnits } from "../money/ratio.js";
import { fenOf, type Yuan, type YuanInput, yuanOfFen } from "../money/yuan.js";
import { type Localized, text } from "../text.js";
import { type DeclaredFen, declare, type InvoiceFen, isExempt, salesOfPrice, type TaxFen } from "./core.js";
import type { Location } from "./parameters.js";
import { EDUCATION_READING, ROUNDING_READING } from "./readings.js";
import { type AgentTaxOverrides, dayOf, type Terms, termsOf, type UsedParameter } from "./terms.js";

/** What a person sold, as the invoice kinds of the announcement name it. */
export type InvoiceKind = "ordinary" | "special";

/** Who sells. Only a natural person can be invoiced in reverse. */
export type SellerKind = "natural-person" | "individual-business" | "company" | "cooperative" | "partnership";

/** The person who sells. */
export interface SellerInput {
  readonly id: string;
  readonly kind: SellerKind;
}

/** One reverse invoice. Say its ex-VAT sales or its tax-inclusive price, not both. */
export interface InvoiceInput {
  readonly id: string;
  /** The enterprise that issued it. */
  readonly enterprise: string;
  readonly kind: InvoiceKind;
  /** Levy rate: `"0.01"` or `"0.03"`. */
  readonly rate: RatioInput;
  /** Sales ex-VAT, in yuan. */
  readonly sales?: YuanInput;
  /** Price with VAT, in yuan: sales = price ÷ (1 + rate), half-up; the VAT is what is left. */
  readonly price?: YuanInput;
  readonly date?: DateInput;
  /** The blue invoice that this red-letter invoice takes back; its amounts are given without a sign. */
  readonly redOf?: string;
}

/** A month of one seller over all enterprises. */
export interface AgentTaxesInput {
  readonly month: MonthInput;
  /** Where the seller's urban maintenance and construction tax is due. */
  readonly location: Location;
  readonly seller: SellerInput;
  readonly invoices: readonly InvoiceInput[];
  /** Blue invoices of earlier months that red-letter invoices of this month take back. */
  readonly earlierInvoices?: readonly InvoiceInput[];
  /** The seller's other taxable sales of the month; they count towards the threshold from 2026. */
  readonly otherSales?: YuanInput;
  /** Whether months within the threshold are free of the education surcharges also for special invoices. Default: no. */
  readonly educationSurchargeRelief?: boolean;
  /** The day on which this is reckoned: while the month is open, the result is provisional. */
  readonly asOf?: DateInput;
  /** Figures of law in the place of the library's own. */
  readonly parameters?: AgentTaxOverrides;
}

/** One tax: base × rate = payable; payable − reduction = due. */
export interface TaxLine {
  readonly base: Yuan;
  readonly rate: Ratio;
  readonly payable: Yuan;
  readonly reduction: Yuan;
  readonly due: Yuan;
}

/** The VAT on the invoices of one kind and rate. */
export interface VatPart {
  readonly kind: InvoiceKind;
  readonly rate: Ratio;
  readonly sales: Yuan;
  /** Due: zero for exempt ordinary invoices. */
  readonly due: Yuan;
}

/** The VAT of one enterprise's invoices to one seller in a month. */
export interface VatLine {
  /** Sales taxed. */
  readonly base: Yuan;
  /** The levy rate, null where invoices carry several. */
  readonly rate: Ratio | null;
  readonly payable: Yuan;
  /** What exempt ordinary invoices would have owed. */
  readonly reduction: Yuan;
  readonly due: Yuan;
  readonly parts: readonly VatPart[];
}

/** What one enterprise declares and pays on the seller's behalf. */
export interface EnterpriseTaxes {
  readonly enterprise: string;
  readonly sales: Yuan;
  readonly invoices: number;
  readonly vat: VatLine;
  readonly urbanMaintenance: TaxLine;
  readonly educationSurcharge: TaxLine;
  readonly localEducationSurcharge: TaxLine;
  readonly incomeTax: TaxLine;
  readonly total: Yuan;
}

/** A seller's month. */
export interface AgentTaxes {
  readonly month: IsoMonth;
  readonly seller: string;
  readonly location: Location;
  /** Reverse-invoiced sales over all enterprises, red-letter invoices taken off. */
  readonly monthSales: Yuan;
  /** Whether ordinary invoices are exempt from VAT. */
  readonly exempt: boolean;
  /** In order of the enterprise's name. */
  readonly byEnterprise: { readonly [enterprise: string]: EnterpriseTaxes };
  /** Whether the month was still open on `asOf`; null where that was not given. */
  readonly provisional: boolean | null;
  readonly parameters: readonly UsedParameter[];
  readonly interpretations: readonly Interpretation[];
}

const locations = {
  city: text("市区", "city"),
  "county-or-town": text("县城、镇", "county seat or town"),
  elsewhere: text("其他", "elsewhere"),
} as const;

const sellers = {
  "natural-person": text("自然人", "natural person"),
  "individual-business": text("个体工商户", "individual business"),
  company: text("公司", "company"),
  cooperative: text("合作社", "cooperative"),
  partnership: text("合伙企业", "partnership"),
} as const;

export const sellerKind = choice("出售者类型", "kind of seller", sellers);
export const locationKind = choice("所在地", "place", locations);
export const invoiceKind = choice("发票种类", "kind of invoice", {
  ordinary: text("普通发票", "ordinary invoice"),
  special: text("专用发票", "special invoice"),
});
export const sellerShape = object("出售者", "seller", {
  id: needed(freeText("出售者标识", "seller")),
  kind: needed(sellerKind),
});
const invoiceShape = object("发票", "invoice", {
  id: needed(freeText("发票号码", "number")),
  enterprise: needed(freeText("开票企业", "enterprise")),
  kind: needed(invoiceKind),
  rate: needed(share("征收率", "levy rate")),
  sales: optional(amount("不含税销售额", "sales ex-VAT")),
  price: optional(amount("含税价款", "price with VAT")),
  date: optional(date("开票日期", "date")),
  redOf: optional(freeText("对应蓝字发票", "blue invoice taken back")),
});
const overridesShape = object("参数", "parameters", {
  threshold: optional(
    object("月销售额免税标准", "monthly exemption", {
      amount: needed(amount("金额", "amount")),
      includes: needed(flag("含本数", "the figure itself is exempt")),
      countsOtherSales: needed(flag("计入其他销售额", "other sales count")),
    }),
  ),
  levyRates: optional(list("征收率", "levy rates", share("征收率", "levy rate"))),
  urbanMaintenance: optional(share("城市维护建设税税率", "urban maintenance rate")),
  educationSurcharge: optional(share("教育费附加费率", "education surcharge rate")),
  localEducationSurcharge: optional(share("地方教育附加费率", "local education surcharge rate")),
  surchargeReduction: optional(share("减征比例", "reduction")),
  incomeTaxPrepayment: optional(share("预缴率", "prepayment rate")),
});
export const sellerMonthFields = {
  location: needed(locationKind),
  seller: needed(sellerShape),
  invoices: needed(list("发票", "invoices", invoiceShape)),
  earlierInvoices: optional(list("以前月份的蓝字发票", "blue invoices of earlier months", invoiceShape)),
  otherSales: optional(amount("其他应税销售额", "other taxable sales")),
} as const;
export const termsFields = {
  month: needed(month("月份", "month")),
  educationSurchargeRelief: optional(flag("免征两项教育附加", "free of the education surcharges")),
  asOf: optional(date("计算日", "reckoned on")),
  parameters: optional(overridesShape),
} as const;

const inputShape = object("出售者一个月", "a seller's month", { ...termsFields, ...sellerMonthFields });
const read = /* @__PURE__ */ readerOf(inputShape);

type InvoiceRead = Read<typeof invoiceShape>;
type OverridesRead = Read<typeof overridesShape>;

/** A seller's month as read. */
export interface SellerMonthRead {
  readonly location: Location;
  readonly seller: Read<typeof sellerShape>;
  readonly invoices: readonly InvoiceRead[];
  readonly earlierInvoices: readonly InvoiceRead[] | undefined;
  readonly otherSales: Int | undefined;
}

/**
 * What each enterprise declares and pays for one seller and month (国家税务总局公告2024年第5号 arts. 13 and 14): VAT,
 * surcharges on it, and the income tax prepayment.
 *
 * The threshold is tested on the month's sales over all enterprises; each enterprise declares its own invoices. A
 * special invoice is taxed whatever the total, and ordinary invoices all are once the month is over the threshold.
 *
 * @throws HuiqiError for a seller that is no natural person, a rate that the month does not have, a red-letter invoice
 * without its blue one or larger than it, a date outside the month, a number used twice, or a month before the rules.
 * @example
 * ```ts
 * import { agentTaxes } from "huiqi/reverse-invoicing";
 * const may = agentTaxes({
 *   month: "2024-05",
 *   location: "city",
 *   seller: { id: "Zhang", kind: "natural-person" },
 *   invoices: [
 *     { id: "1", enterprise: "A", kind: "ordinary", rate: "0.01", sales: 80000 },
 *     { id: "2", enterprise: "B", kind: "special", rate: "0.03", sales: 40000 },
 *   ],
 * });
 * may.monthSales; // "120000.00"
 * may.byEnterprise.A?.vat.due; // "800.00"
 * may.byEnterprise.B?.vat.due; // "1200.00"
 * ```
 */
export function agentTaxes(input: AgentTaxesInput): AgentTaxes {
  const { month, educationSurchargeRelief, asOf, parameters, ...sellerMonth } = read(input);
  const terms = termsOf(month, sellerMonth.location, overridesOf(parameters));
  return taxesOf(sellerMonth, "", {
    month,
    terms,
    relief: educationSurchargeRelief ?? false,
    provisional: provisionalOn(month, asOf),
  });
}

/** {@link agentTaxes}, handing back faults of the input as data. */
export function safeAgentTaxes(input: AgentTaxesInput): Result<AgentTaxes> {
  return safely(() => agentTaxes(input));
}

/** What holds for every seller of a run. */
export interface RunTerms {
  readonly month: IsoMonth;
  readonly terms: Terms;
  readonly relief: boolean;
  readonly provisional: boolean | null;
}

/** A month is open until its last day has passed. */
export function provisionalOn(month: IsoMonth, asOf: string | undefined): boolean | null {
  return asOf === undefined ? null : asOf < firstDayOfMonth(monthPlus(month, 1));
}

/** What was read of the overrides, in the form that the terms take. */
export function overridesOf(read: OverridesRead | undefined): AgentTaxOverrides {
  if (read === undefined) return {};
  const ratio = (units: Int | undefined): Ratio | undefined =>
    units === undefined ? undefined : ratioOfUnits(units);
  const given = {
    threshold:
      read.threshold === undefined
        ? undefined
        : { ...read.threshold, amount: yuanOfFen(read.threshold.amount) },
    levyRates: read.levyRates?.map(ratioOfUnits),
    urbanMaintenance: ratio(read.urbanMaintenance),
    educationSurcharge: ratio(read.educationSurcharge),
    localEducationSurcharge: ratio(read.localEducationSurcharge),
    surchargeReduction: ratio(read.surchargeReduction),
    incomeTaxPrepayment: ratio(read.incomeTaxPrepayment),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Works out a seller's month. */
export function taxesOf(sellerMonth: SellerMonthRead, path: string, run: RunTerms): AgentTaxes {
  const { seller, location } = sellerMonth;
  const { month, terms, relief, provisional } = run;
  if (seller.kind !== "natural-person") {
    refuse("not-applicable", `${path}seller.kind`, seller.kind, text("自然人", "a natural person"));
  }
  const byName = invoicesByEnterprise(sellerMonth, path, run);
  let monthSales: Int = 0;
  for (const invoices of byName.values())
    for (const { sales } of invoices) monthSales = add(monthSales, sales);
  const counted = terms.threshold?.countsOtherSales
    ? add(monthSales, sellerMonth.otherSales ?? 0)
    : monthSales;
  const exempt = isExempt(counted, terms.fen);
  const free = relief && monthSales <= fenOf(terms.educationThreshold);
  const entries = [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([enterprise, invoices]) => {
      const declared = declare(invoices, terms.fen, exempt, free);
      return [enterprise, enterpriseTaxes(enterprise, invoices, declared, terms)] as const;
    });
  const hasTaxedSpecial = exempt && entries.some(([, { vat }]) => vat.due !== "0.00");
  return Object.freeze({
    month,
    seller: seller.id,
    location,
    monthSales: yuanOfFen(monthSales),
    exempt,
    byEnterprise: Object.freeze(Object.fromEntries(entries)),
    provisional,
    parameters: Object.freeze(terms.parameters),
    interpretations: Object.freeze([
      ROUNDING_READING,
      ...(hasTaxedSpecial ? [EDUCATION_READING] : []),
      ...terms.interpretations,
    ]),
  });
}

function invoicesByEnterprise(
  { invoices, earlierInvoices = [] }: SellerMonthRead,
  path: string,
  run: RunTerms,
): ReadonlyMap<string, readonly InvoiceFen[]> {
  const blue = new Map<string, { readonly invoice: InvoiceRead; left: Int }>();
  for (const [index, invoice] of earlierInvoices.entries()) {
    const at = `${path}earlierInvoices[${index}]`;
    if (blue.has(invoice.id)) refuse("inconsistent", `${at}.id`, invoice.id, UNIQUE);
    blue.set(invoice.id, { invoice, left: facesOf(invoice, at).sales });
  }
  const seen = new Set<string>(blue.keys());
  for (const [index, invoice] of invoices.entries()) {
    const at = `${path}invoices[${index}]`;
    if (seen.has(invoice.id)) refuse("inconsistent", `${at}.id`, invoice.id, UNIQUE);
    seen.add(invoice.id);
    checkDate(invoice, at, run);
    if (invoice.redOf === undefined) blue.set(invoice.id, { invoice, left: facesOf(invoice, at).sales });
  }
  const byName = new Map<string, InvoiceFen[]>();
  for (const [index, invoice] of invoices.entries()) {
    const at = `${path}invoices[${index}]`;
    const rate = rateIndex(invoice, at, run.terms);
    const { sales, vat } = facesOf(invoice, at);
    const isRed = invoice.redOf !== undefined;
    if (isRed) takeBack(invoice, sales, blue.get(invoice.redOf ?? ""), at);
    const list = byName.get(invoice.enterprise);
    const one: InvoiceFen = {
      special: invoice.kind === "special",
      rate,
      sales: isRed ? negate(sales) : sales,
      vat: isRed ? negate(vat) : vat,
    };
    if (list === undefined) byName.set(invoice.enterprise, [one]);
    else list.push(one);
  }
  return byName;
}

const UNIQUE = text("不重复的发票号码", "an invoice number used once");

/** Sales and VAT on the face of an invoice. */
function facesOf(invoice: InvoiceRead, at: string): { readonly sales: Int; readonly vat: Int } {
  const { sales, price } = invoice;
  const rate = fractionOf(ratioOfUnits(invoice.rate));
  if (price !== undefined && sales === undefined) {
    const ofPrice = salesOfPrice(price, rate);
    return { sales: ofPrice, vat: subtract(price, ofPrice) };
  }
  if (sales === undefined || price !== undefined) {
    const received = sales === undefined ? undefined : "both";
    refuse("missing-field", `${at}.sales`, received, text("sales 或 price 之一", "either sales or price"));
  }
  return { sales, vat: takeFraction(sales, rate) };
}

function rateIndex(invoice: InvoiceRead, at: string, { levyRates }: Terms): number {
  const rate = ratioOfUnits(invoice.rate);
  const index = levyRates.indexOf(rate);
  if (index >= 0) return index;
  const expected: Localized = text(
    `本月征收率 ${levyRates.join("、")}`,
    `a levy rate of the month: ${levyRates.join(", ")}`,
  );
  return refuse("invalid-choice", `${at}.rate`, rate, expected);
}

function checkDate({ date }: InvoiceRead, at: string, { month }: RunTerms): void {
  if (date === undefined) return;
  const first = dayOf(month);
  if (monthOf(date) !== month || date < first) {
    const last = text(`${month} 内的日期，不早于 ${first}`, `a day of ${month}, not before ${first}`);
    refuse("out-of-range", `${at}.date`, date, last);
  }
}

function takeBack(
  red: InvoiceRead,
  sales: Int,
  blue: { readonly invoice: InvoiceRead; left: Int } | undefined,
  at: string,
): void {
  if (blue === undefined) {
    refuse(
      "inconsistent",
      `${at}.redOf`,
      red.redOf,
      text("已列出的蓝字发票", "a blue invoice that is given"),
    );
  }
  const { invoice } = blue;
  const isSame =
    invoice.enterprise === red.enterprise &&
    invoice.kind === red.kind &&
    compare(invoice.rate, red.rate) === 0;
  if (!isSame) {
    refuse(
      "inconsistent",
      at,
      red.id,
      text("与蓝字发票相同的企业、种类和征收率", "the enterprise, kind and rate of the blue invoice"),
    );
  }
  if (sales > blue.left) {
    const most = yuanOfFen(blue.left);
    refuse(
      "out-of-range",
      `${at}.sales`,
      yuanOfFen(sales),
      text(`不超过蓝字发票余额 ${most}`, `at most what is left of the blue invoice, ${most}`),
    );
  }
  blue.left = subtract(blue.left, sales);
}

function enterpriseTaxes(
  enterprise: string,
  invoices: readonly InvoiceFen[],
  declared: DeclaredFen,
  terms: Terms,
): EnterpriseTaxes {
  const { sales, vat } = declared;
  return Object.freeze({
    enterprise,
    sales: yuanOfFen(sales),
    invoices: invoices.length,
    vat: vatLine(declared, terms),
    urbanMaintenance: taxLine(vat, terms.urbanMaintenance, declared.urbanMaintenance),
    educationSurcharge: taxLine(vat, terms.educationSurcharge, declared.educationSurcharge),
    localEducationSurcharge: taxLine(vat, terms.localEducationSurcharge, declared.localEducationSurcharge),
    incomeTax: taxLine(sales, terms.incomeTax, {
      payable: declared.incomeTax,
      reduction: 0,
      due: declared.incomeTax,
    }),
    total: yuanOfFen(declared.total),
  });
}

function vatLine({ vatParts, vat, sales }: DeclaredFen, { levyRates, fen }: Terms): VatLine {
  const parts = vatParts.map((part): VatPart => {
    return Object.freeze({
      kind: part.special ? "special" : "ordinary",
      rate: levyRates[part.rate] as Ratio,
      sales: yuanOfFen(part.sales),
      due: yuanOfFen(part.vat),
    });
  });
  let payable: Int = 0;
  for (const part of vatParts) {
    const full = part.special
      ? part.vat
      : takeFraction(part.sales, fen.levyRates[part.rate] ?? fractionOf("0"));
    payable = add(payable, full);
  }
  const rates = new Set(parts.map(({ rate }) => rate));
  return Object.freeze({
    base: yuanOfFen(sales),
    rate: rates.size === 1 ? (parts[0]?.rate ?? null) : null,
    payable: yuanOfFen(payable),
    reduction: yuanOfFen(subtract(payable, vat)),
    due: yuanOfFen(vat),
    parts: Object.freeze(parts),
  });
}

function taxLine(base: Int, rate: Ratio, { payable, reduction, due }: TaxFen): TaxLine {
  return Object.freeze({
    base: yuanOfFen(base),
    rate,
    payable: yuanOfFen(payable),
    reduction: yuanOfFen(reduction),
    due: yuanOfFen(due),
  });
}
