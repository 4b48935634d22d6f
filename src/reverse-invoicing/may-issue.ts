import { type DateInput, datePlusYears, type IsoDate } from "../dates/calendar.js";
import { type Result, safely } from "../error/huiqi-error.js";
import { amount, choice, date, flag, share } from "../input/kinds.js";
import { list, needed, object, optional, readerOf } from "../input/shape.js";
import { valueOn } from "../law/dated.js";
import { type Interpretation, reading } from "../law/interpretation.js";
import type { LegalSource } from "../law/source.js";
import { add } from "../money/integer.js";
import { type Ratio, type RatioInput, ratioOfUnits } from "../money/ratio.js";
import { fenOf, type YuanInput } from "../money/yuan.js";
import { type Localized, text } from "../text.js";
import { type InvoiceKind, invoiceKind, type SellerKind, sellerKind } from "./agent-taxes.js";
import { LEVY_RATES, REVERSE_INVOICING_SOURCE, SELLER_LIMIT, WITHHOLDING_NOTICE_FROM } from "./parameters.js";
import { WITHHOLDING_READING } from "./readings.js";

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
    readonly kind: "unit" | "individual-business";
    /** Whether it is registered as a market entity: asked of recyclers of other renewable resources. */
    readonly registered: boolean;
    /** The kinds of recycling really carried on. */
    readonly businesses: readonly RecyclingBusiness[];
    readonly licences: readonly {
      readonly kind: RecyclingLicence;
      readonly from?: DateInput;
      readonly until?: DateInput;
    }[];
    readonly vatTaxpayer: "general" | "small-scale";
    readonly vatMethod: "general" | "simplified";
    /** Since when it uses that method. */
    readonly vatMethodSince?: DateInput;
    /** Whether 《资源回收企业“反向开票”申请表》 was filed. */
    readonly applied: boolean;
  };
  readonly seller: {
    readonly kind: SellerKind;
    /** Whether the person agreed to being invoiced so; asked before the first invoice. */
    readonly consented: boolean;
    /** Ex-VAT sales by reverse invoices in this month and the eleven before, over all enterprises. */
    readonly rollingSales: YuanInput;
  };
  readonly invoice: {
    readonly kind: InvoiceKind;
    readonly rate: RatioInput;
    /** Sales ex-VAT. */
    readonly sales: YuanInput;
  };
}

/** Why an invoice may not be issued. The codes are part of the public contract. */
export type RefusalCode =
  | "no-recycling-business"
  | "licence"
  | "not-applied"
  | "seller-kind"
  | "no-consent"
  | "over-limit"
  | "invoice-kind"
  | "levy-rate";

export interface Refusal {
  readonly code: RefusalCode;
  readonly why: Localized;
  readonly source: LegalSource;
}

/** Whether the invoice may be issued. */
export interface MayIssue {
  readonly allowed: boolean;
  /** Every reason against it; empty when it is allowed. */
  readonly refusals: readonly Refusal[];
  /** The kinds of invoice, and the rates, that this enterprise may use on that day. */
  readonly kinds: readonly { readonly kind: InvoiceKind; readonly rates: readonly Ratio[] }[];
  /** Until when the choice of the method is locked; null where that is not known or not so. */
  readonly methodLockedUntil: IsoDate | null;
  readonly interpretations: readonly Interpretation[];
}

const read = /* @__PURE__ */ readerOf(
  object("开票前检查", "before issuing", {
    on: needed(date("开票日期", "date")),
    enterprise: needed(
      object("资源回收企业", "recycler", {
        kind: needed(
          choice("主体", "kind", {
            unit: text("单位", "unit"),
            "individual-business": text("个体工商户", "individual business"),
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
              kind: needed(
                choice("许可", "licence", {
                  "hazardous-waste-operation": text("危险废物经营许可证", "hazardous-waste operation permit"),
                  "end-of-life-vehicle-recovery": text(
                    "报废机动车回收拆解企业资质认定证书",
                    "end-of-life vehicle recovery and dismantling certificate",
                  ),
                  "renewable-resource-filing": text("再生资源回收经营者备案", "renewable-resource filing"),
                }),
              ),
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
      }),
    ),
    seller: needed(
      object("出售者", "seller", {
        kind: needed(sellerKind),
        consented: needed(flag("已同意", "consented")),
        rollingSales: needed(amount("连续12个月销售额", "sales of 12 months")),
      }),
    ),
    invoice: needed(
      object("发票", "invoice", {
        kind: needed(invoiceKind),
        rate: needed(share("征收率", "levy rate")),
        sales: needed(amount("不含税销售额", "sales ex-VAT")),
      }),
    ),
  }),
);

/** The licence that each kind of business asks for (art. 2). */
const LICENCE_OF: { readonly [B in RecyclingBusiness]: RecyclingLicence } = {
  "hazardous-waste": "hazardous-waste-operation",
  "end-of-life-vehicles": "end-of-life-vehicle-recovery",
  "other-renewables": "renewable-resource-filing",
};

/** Years for which a change from the simplified to the general method is locked (art. 9). */
const LOCK_YEARS = 3;

const EACH_LICENCE: Interpretation = reading(
  text("从事几类回收，就须具备几类许可", "the licence of each kind of business carried on"),
  text("具备任一许可即可", "any one of the three"),
  text("各项以从事该类业务为前提", "each item addresses those who carry on that kind of business"),
);

/**
 * Whether a recycler may issue a reverse invoice (国家税务总局公告2024年第5号 arts. 1, 2, 4, 8 and 12): the licence of
 * its kind of business, the person, the rolling limit, the kind of invoice and its rate.
 *
 * @returns whether it may, and every reason against it. A refusal is a value, never an exception.
 * @throws HuiqiError for an input that is none, or a date before the rules.
 * @example
 * ```ts
 * import { mayIssue } from "huiqi/reverse-invoicing";
 * const { allowed, refusals } = mayIssue({
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
 *   seller: { kind: "natural-person", consented: true, rollingSales: "4999999.99" },
 *   invoice: { kind: "special", rate: "0.01", sales: "0.01" },
 * });
 * allowed; // false
 * refusals.map(({ code }) => code); // ["invoice-kind"]
 * ```
 */
export function mayIssue(input: MayIssueInput): MayIssue {
  const { on, enterprise, seller, invoice } = read(input);
  const rates = valueOn(LEVY_RATES, on).value;
  const refusals: Refusal[] = [];
  const against = (code: RefusalCode, article: string, zh: string, en: string): void => {
    refusals.push({ code, why: text(zh, en), source: { ...REVERSE_INVOICING_SOURCE, article } });
  };
  if (enterprise.businesses.length === 0) {
    against("no-recycling-business", "二", "未实际从事资源回收业务", "carries on no recycling business");
  }
  for (const business of new Set(enterprise.businesses)) {
    if (!isLicensed(enterprise, business, on)) {
      against(
        "licence",
        "二",
        `缺少有效许可：${LICENCE_OF[business]}`,
        `no licence in force: ${LICENCE_OF[business]}`,
      );
    }
  }
  if (!enterprise.applied) {
    against("not-applied", "四", "未提交“反向开票”申请表", "has not applied for reverse invoicing");
  }
  if (seller.kind !== "natural-person") {
    against("seller-kind", "一", "出售者不是自然人", "the seller is no natural person");
  }
  if (!seller.consented) against("no-consent", "十二", "首次开票未征得同意", "the person has not agreed");
  const limit = fenOf(valueOn(SELLER_LIMIT, on).value.amount);
  if (add(seller.rollingSales, invoice.sales) > limit) {
    against(
      "over-limit",
      "三",
      "连续12个月累计将超过上限，应引导办理登记",
      "would exceed the limit of 12 months: guide the person to register",
    );
  }
  const onlyOrdinary = enterprise.vatTaxpayer === "small-scale" || enterprise.vatMethod === "simplified";
  if (onlyOrdinary && invoice.kind === "special") {
    against(
      "invoice-kind",
      "八",
      "简易计税或小规模纳税人只能开具普通发票",
      "simplified method or small-scale: ordinary invoices only",
    );
  }
  if (!rates.includes(ratioOfUnits(invoice.rate))) {
    against(
      "levy-rate",
      "八",
      `征收率应为 ${rates.join("、")}`,
      `the levy rate must be ${rates.join(" or ")}`,
    );
  }
  const kinds: readonly InvoiceKind[] = onlyOrdinary ? ["ordinary"] : ["ordinary", "special"];
  return Object.freeze({
    allowed: refusals.length === 0,
    refusals: Object.freeze(refusals),
    kinds: Object.freeze(kinds.map((kind) => ({ kind, rates }))),
    methodLockedUntil: lockedUntil(enterprise),
    interpretations: Object.freeze([
      EACH_LICENCE,
      ...(on >= WITHHOLDING_NOTICE_FROM ? [WITHHOLDING_READING] : []),
    ]),
  });
}

/** {@link mayIssue}, handing back faults of the input as data. */
export function safeMayIssue(input: MayIssueInput): Result<MayIssue> {
  return safely(() => mayIssue(input));
}

type EnterpriseRead = ReturnType<typeof read>["enterprise"];

function isLicensed(
  { licences, registered }: EnterpriseRead,
  business: RecyclingBusiness,
  on: IsoDate,
): boolean {
  if (business === "other-renewables" && !registered) return false;
  return licences.some(
    ({ kind, from, until }) =>
      kind === LICENCE_OF[business] &&
      (from === undefined || from <= on) &&
      (until === undefined || on <= until),
  );
}

function lockedUntil({ vatMethod, vatMethodSince }: EnterpriseRead): IsoDate | null {
  return vatMethod === "simplified" && vatMethodSince !== undefined
    ? datePlusYears(vatMethodSince, LOCK_YEARS)
    : null;
}
