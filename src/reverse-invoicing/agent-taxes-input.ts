import type { DateInput, MonthInput } from "../dates/calendar.js";
import { amount, choice, date, flag, freeText, month, share } from "../input/kinds.js";
import { list, needed, object, optional, type Read } from "../input/shape.js";
import type { RatioInput } from "../money/ratio.js";
import type { YuanInput } from "../money/yuan.js";
import { text } from "../text.js";
import { overridesField, type ParameterOverrides } from "./overrides.js";
import type { Location } from "./parameters.js";

/** 普通发票 or 专用发票. */
export type InvoiceKind = "ordinary" | "special";

/** Who sells. Only a natural person can be invoiced in reverse. */
export type SellerKind = "natural-person" | "individual-business" | "company" | "cooperative" | "partnership";

/** The person who sells. */
export interface SellerInput {
  /** The caller's own key for the person, the same over all enterprises and months. */
  readonly id: string;
  readonly kind: SellerKind;
  /** What the report names the person by; it prints no more of the number than the last four characters. */
  readonly identity?: { readonly type: string; readonly number: string };
}

/** One reverse invoice. Say its ex-VAT sales or its price with VAT, not both. Amounts in yuan. */
export interface InvoiceInput {
  readonly id: string;
  /** The enterprise that issued it. */
  readonly enterprise: string;
  readonly kind: InvoiceKind;
  /**
   * Levy rate, `"0.01"` or `"0.03"`. For one issued as exempt: the rate at which it is taxed if the month goes over the
   * threshold.
   */
  readonly rate: RatioInput;
  /** Sales ex-VAT. */
  readonly sales?: YuanInput;
  /** Price with VAT: sales = price ÷ (1 + rate), half-up; the VAT is what is left. */
  readonly price?: YuanInput;
  readonly date?: DateInput;
  /** The blue invoice that this red-letter invoice takes back, in whole or in part; its amounts are given without a sign. */
  readonly redOf?: string;
}

/** A seller's month: all of the seller's reverse invoices, whoever issued them. */
export interface SellerMonthInput {
  /** Where the seller's urban maintenance and construction tax is due. */
  readonly location: Location;
  readonly seller: SellerInput;
  readonly invoices: readonly InvoiceInput[];
  /** Blue invoices of earlier months that red-letter invoices of this month take back: what was left of them. */
  readonly earlierInvoices?: readonly InvoiceInput[];
  /**
   * The seller's other taxable sales of the month. They count towards the threshold from 2026, and always towards that
   * of the education surcharges, which speaks of a payer's sales.
   */
  readonly otherSales?: YuanInput;
}

/** What holds for a whole run. */
export interface RunInput {
  /** From 2024-04, of which the rules have the 29th and 30th. */
  readonly month: MonthInput;
  /** Whether a month within 财税〔2016〕12号 is free of the education surcharges where VAT is due all the same. Default: no. */
  readonly educationSurchargeRelief?: boolean;
  /** The day on which this is reckoned: while the month is open, the result is provisional. */
  readonly asOf?: DateInput;
  /** Figures in the place of the library's own. */
  readonly parameters?: ParameterOverrides;
}

/** A month of one seller over all enterprises. */
export interface AgentTaxesInput extends RunInput, SellerMonthInput {}

export const sellerKind = choice("出售者类型", "kind of seller", {
  "natural-person": text("自然人", "natural person"),
  "individual-business": text("个体工商户", "individual business"),
  company: text("公司", "company"),
  cooperative: text("合作社", "cooperative"),
  partnership: text("合伙企业", "partnership"),
});

export const invoiceKind = choice("发票种类", "kind of invoice", {
  ordinary: text("普通发票", "ordinary invoice"),
  special: text("专用发票", "special invoice"),
});

const sellerShape = object("出售者", "seller", {
  id: needed(freeText("出售者标识", "seller")),
  kind: needed(sellerKind),
  identity: optional(
    object("证件", "identity", {
      type: needed(freeText("证件类型", "type of document")),
      number: needed(freeText("证件号码", "number")),
    }),
  ),
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

export const sellerMonthFields = {
  location: needed(
    choice("所在地", "place", {
      city: text("市区", "city"),
      "county-or-town": text("县城、镇", "county seat or town"),
      elsewhere: text("其他", "elsewhere"),
    }),
  ),
  seller: needed(sellerShape),
  invoices: needed(list("发票", "invoices", invoiceShape)),
  earlierInvoices: optional(list("以前月份的蓝字发票", "blue invoices of earlier months", invoiceShape)),
  otherSales: optional(amount("其他应税销售额", "other taxable sales")),
} as const;

export const runFields = {
  month: needed(month("月份", "month")),
  educationSurchargeRelief: optional(flag("免征两项教育附加", "free of the education surcharges")),
  asOf: optional(date("计算日", "reckoned on")),
  parameters: overridesField,
} as const;

const sellerMonthShape = object("出售者一个月", "a seller's month", sellerMonthFields);
const runShape = object("计算条件", "terms", runFields);

export type InvoiceRead = Read<typeof invoiceShape>;
export type SellerMonthRead = Read<typeof sellerMonthShape>;
export type RunRead = Read<typeof runShape>;
