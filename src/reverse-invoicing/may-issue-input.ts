import type { DateInput } from "../dates/calendar.js";
import { amount, choice, date, flag, share, signedAmount } from "../input/kinds.js";
import { list, needed, object, optional, type Read, readerOf } from "../input/shape.js";
import type { RatioInput } from "../money/ratio.js";
import type { YuanInput } from "../money/yuan.js";
import { type Localized, text } from "../text.js";
import { type InvoiceKind, invoiceKind, type SellerKind, sellerKind } from "./agent-taxes-input.js";
import { overridesField, type ParameterOverrides } from "./overrides.js";

/** A kind of recycling business; each asks for a licence of its own. */
export type RecyclingBusiness = "hazardous-waste" | "end-of-life-vehicles" | "other-renewables";

/** A licence or filing. */
export type RecyclingLicence =
  | "hazardous-waste-operation"
  | "end-of-life-vehicle-recovery"
  | "renewable-resource-filing";

/** Who wants to issue, to whom, what. */
export interface MayIssueInput {
  /** The day of the invoice. */
  readonly on: DateInput;
  readonly enterprise: {
    /** Only a unit or an individual business can issue. */
    readonly kind: "unit" | "individual-business" | "natural-person";
    /** Whether it is registered as a market entity: asked of recyclers of other renewable resources. */
    readonly registered: boolean;
    /** The kinds of recycling really carried on. */
    readonly businesses: readonly RecyclingBusiness[];
    /** Licences and filings, with the first and the last day on which they hold, where they have one. */
    readonly licences: readonly {
      readonly kind: RecyclingLicence;
      readonly from?: DateInput;
      readonly until?: DateInput;
    }[];
    readonly vatTaxpayer: "general" | "small-scale";
    readonly vatMethod: "general" | "simplified";
    /** Since when it uses that method; not after the day of the invoice. */
    readonly vatMethodSince?: DateInput;
    /** Whether 《资源回收企业“反向开票”申请表》 was filed. */
    readonly applied: boolean;
    /** Whether taxes of earlier months that it pays for sellers are overdue, which suspends the right. Default: no. */
    readonly agentTaxesOverdue?: boolean;
  };
  readonly seller: {
    readonly kind: SellerKind;
    /** Whether the person agreed to being invoiced so; asked before the first invoice. */
    readonly consented: boolean;
    /** Sales ex-VAT by reverse invoices in this month and the eleven before, over all enterprises, in yuan. */
    readonly rollingSales: YuanInput;
  };
  /** The invoice to issue. Say its sales ex-VAT or its price with VAT, not both; in yuan. */
  readonly invoice: {
    readonly kind: InvoiceKind;
    /** Levy rate; left out, the invoice is issued as exempt (免税). */
    readonly rate?: RatioInput;
    readonly sales?: YuanInput;
    readonly price?: YuanInput;
  };
  /** Figures in the place of the library's own. */
  readonly parameters?: ParameterOverrides;
}

/** What the licences are called. */
export const LICENCES: { readonly [L in RecyclingLicence]: Localized } = {
  "hazardous-waste-operation": text("危险废物经营许可证", "hazardous-waste operation permit"),
  "end-of-life-vehicle-recovery": text(
    "报废机动车回收拆解企业资质认定证书",
    "end-of-life vehicle recovery and dismantling certificate",
  ),
  "renewable-resource-filing": text("再生资源回收经营者备案", "filing as a recycler of renewable resources"),
};

const enterpriseShape = object("资源回收企业", "recycler", {
  kind: needed(
    choice("主体", "kind", {
      unit: text("单位", "unit"),
      "individual-business": text("个体工商户", "individual business"),
      "natural-person": text("自然人", "natural person"),
    }),
  ),
  registered: needed(flag("已办理经营主体登记", "registered")),
  businesses: needed(
    list(
      "回收业务",
      "businesses",
      choice("回收业务", "business", {
        "hazardous-waste": text("危险废物", "hazardous waste"),
        "end-of-life-vehicles": text("报废机动车", "end-of-life vehicles"),
        "other-renewables": text("其他再生资源", "other renewables"),
      }),
    ),
  ),
  licences: needed(
    list(
      "许可",
      "licences",
      object("许可", "licence", {
        kind: needed(choice("许可", "licence", LICENCES)),
        from: optional(date("起", "from")),
        until: optional(date("止", "until")),
      }),
    ),
  ),
  vatTaxpayer: needed(
    choice("纳税人类型", "taxpayer", {
      general: text("一般纳税人", "general"),
      "small-scale": text("小规模纳税人", "small-scale"),
    }),
  ),
  vatMethod: needed(
    choice("计税方法", "method", {
      general: text("一般计税", "general"),
      simplified: text("简易计税", "simplified"),
    }),
  ),
  vatMethodSince: optional(date("计税方法起始日", "method since")),
  applied: needed(flag("已提交申请表", "applied")),
  agentTaxesOverdue: optional(flag("代办税费逾期未缴", "taxes for sellers overdue")),
});

const shape = object("开票前检查", "before issuing", {
  on: needed(date("开票日期", "date")),
  enterprise: needed(enterpriseShape),
  seller: needed(
    object("出售者", "seller", {
      kind: needed(sellerKind),
      consented: needed(flag("已同意", "consented")),
      rollingSales: needed(signedAmount("连续12个月销售额", "sales of 12 months")),
    }),
  ),
  invoice: needed(
    object("发票", "invoice", {
      kind: needed(invoiceKind),
      rate: optional(share("征收率", "levy rate")),
      sales: optional(amount("不含税销售额", "sales ex-VAT")),
      price: optional(amount("含税价款", "price with VAT")),
    }),
  ),
  parameters: overridesField,
});

export type MayIssueRead = Read<typeof shape>;

export const readMayIssue: (input: unknown) => MayIssueRead = /* @__PURE__ */ readerOf(shape);
