import { type IsoDate, isoDate } from "../dates/calendar.js";
import { type Dated, dated } from "../law/dated.js";
import type { LegalSource } from "../law/source.js";
import { type Ratio, ratioOf } from "../money/ratio.js";
import { wan, type Yuan } from "../money/yuan.js";
import { type Localized, text } from "../text.js";

/**
 * The figures of law that a reverse invoice and the taxes on it rest on, each with its dates and its source. A
 * parameter's name is also the name under which a caller overrides it.
 */

export const REVERSE_INVOICING_SOURCE: LegalSource = {
  title: "国家税务总局关于资源回收企业向自然人报废产品出售者“反向开票”有关事项的公告",
  documentNumber: "国家税务总局公告2024年第5号",
  issuers: ["国家税务总局"],
  appliesFrom: isoDate("2024-04-29"),
};

const SMALL_SCALE_2023: LegalSource = {
  title: "财政部 税务总局关于增值税小规模纳税人减免增值税政策的公告",
  documentNumber: "财政部 税务总局公告2023年第19号",
};

/** Its title was not to be had; the number names it. */
const VAT_TRANSITION_2026: LegalSource = {
  title: "财政部 税务总局公告2026年第10号",
  documentNumber: "财政部 税务总局公告2026年第10号",
};

const HALVING_SOURCE: LegalSource = {
  title: "财政部 税务总局关于进一步支持小微企业和个体工商户发展有关税费政策的公告",
  documentNumber: "财政部 税务总局公告2023年第12号",
  article: "二",
};

/** The first day of reverse invoicing. */
export const START: IsoDate = isoDate("2024-04-29");
const END_OF_2025 = isoDate("2025-12-31");
const START_OF_2026 = isoDate("2026-01-01");
const END_OF_RELIEF = isoDate("2027-12-31");
const AFTER_RELIEF = isoDate("2028-01-01");

/** From when 财政部 税务总局公告2026年第28号 applies, whose text was not to be had: results carry a notice. */
export const WITHHOLDING_NOTICE_FROM: IsoDate = isoDate("2026-11-01");

/** Where the seller's urban maintenance and construction tax is due. */
export type Location = "city" | "county-or-town" | "elsewhere";

/** How much one person may sell by reverse invoices, ex-VAT, in a number of consecutive natural months. */
export interface SellerLimit {
  /** Allowed itself; one fen more is not. */
  readonly amount: Yuan;
  readonly months: number;
}

export const SELLER_LIMIT: Dated<SellerLimit> = /* @__PURE__ */ dated<SellerLimit>(
  "sellerLimit",
  text("连续12个月“反向开票”销售额上限", "limit of reverse-invoiced sales in 12 consecutive months"),
  [
    {
      from: START,
      to: null,
      value: { amount: wan(500), months: 12 },
      source: { ...REVERSE_INVOICING_SOURCE, article: "一" },
      confidence: "official-text",
    },
  ],
);

/** For how long the choice of the simplified method binds, and until when one change was free. */
export interface MethodLock {
  readonly months: number;
  readonly freeChangeUntil: IsoDate;
}

export const METHOD_LOCK: Dated<MethodLock> = /* @__PURE__ */ dated<MethodLock>(
  "methodLock",
  text("简易计税方法的锁定期", "lock of the simplified method"),
  [
    {
      from: START,
      to: null,
      value: { months: 36, freeChangeUntil: isoDate("2024-07-31") },
      source: { ...REVERSE_INVOICING_SOURCE, article: "九" },
      confidence: "copy",
    },
  ],
);

/** The month's sales up to which a natural person's VAT is exempt, and whether the figure itself is. */
export interface MonthlyThreshold {
  readonly amount: Yuan;
  /** Whether sales of exactly the amount are exempt. */
  readonly includes: boolean;
  /** Whether sales other than the reverse-invoiced ones count. */
  readonly countsOtherSales: boolean;
}

export const MONTHLY_THRESHOLD: Dated<MonthlyThreshold | null> =
  /* @__PURE__ */ dated<MonthlyThreshold | null>(
    "monthlyThreshold",
    text("免征增值税的月销售额", "monthly sales exempt from VAT"),
    [
      {
        from: START,
        to: END_OF_2025,
        value: { amount: wan(10), includes: true, countsOtherSales: false },
        source: SMALL_SCALE_2023,
        confidence: "copy",
      },
      {
        from: START_OF_2026,
        to: END_OF_RELIEF,
        value: { amount: wan(10), includes: false, countsOtherSales: true },
        source: VAT_TRANSITION_2026,
        confidence: "unverified",
      },
      {
        from: AFTER_RELIEF,
        to: null,
        value: null,
        source: VAT_TRANSITION_2026,
        confidence: "unverified",
      },
    ],
  );

/**
 * The rates at which a seller's VAT may be levied, the lowest first. A special invoice carries any of them, an ordinary
 * one the lowest, or none where it is issued as exempt.
 */
export const LEVY_RATES: Dated<readonly Ratio[]> = /* @__PURE__ */ dated(
  "levyRates",
  text("增值税征收率", "VAT levy rates"),
  [
    {
      from: START,
      to: END_OF_2025,
      value: [ratioOf("0.01"), ratioOf("0.03")],
      source: SMALL_SCALE_2023,
      confidence: "copy",
    },
    {
      from: START_OF_2026,
      to: END_OF_RELIEF,
      value: [ratioOf("0.01"), ratioOf("0.03")],
      source: VAT_TRANSITION_2026,
      confidence: "copy",
    },
    {
      from: AFTER_RELIEF,
      to: null,
      value: [ratioOf("0.03")],
      source: VAT_TRANSITION_2026,
      confidence: "unverified",
    },
  ],
);

function urbanMaintenance(place: Location, rate: `${number}`, where: Localized): Dated<Ratio> {
  return dated(
    `urbanMaintenance.${place}`,
    text(
      `城市维护建设税税率（${where.zh}）`,
      `rate of the urban maintenance and construction tax, ${where.en}`,
    ),
    [
      {
        from: isoDate("2021-09-01"),
        to: null,
        value: ratioOf(rate),
        source: { title: "中华人民共和国城市维护建设税法", article: "第四条" },
        confidence: "copy",
      },
    ],
  );
}

/** 城市维护建设税, by place. */
export const URBAN_MAINTENANCE_RATES: { readonly [L in Location]: Dated<Ratio> } = {
  city: /* @__PURE__ */ urbanMaintenance("city", "0.07", text("市区", "city")),
  "county-or-town": /* @__PURE__ */ urbanMaintenance(
    "county-or-town",
    "0.05",
    text("县城、镇", "county seat or town"),
  ),
  elsewhere: /* @__PURE__ */ urbanMaintenance("elsewhere", "0.01", text("其他", "elsewhere")),
};

/** 教育费附加. */
export const EDUCATION_SURCHARGE_RATE: Dated<Ratio> = /* @__PURE__ */ dated(
  "educationSurcharge",
  text("教育费附加费率", "rate of the education surcharge"),
  [
    {
      from: isoDate("2005-10-01"),
      to: null,
      value: ratioOf("0.03"),
      source: { title: "征收教育费附加的暂行规定", article: "第三条" },
      confidence: "copy",
    },
  ],
);

/** 地方教育附加. */
export const LOCAL_EDUCATION_SURCHARGE_RATE: Dated<Ratio> = /* @__PURE__ */ dated(
  "localEducationSurcharge",
  text("地方教育附加费率", "rate of the local education surcharge"),
  [
    {
      from: isoDate("2011-01-01"),
      to: null,
      value: ratioOf("0.02"),
      source: { title: "财政部关于统一地方教育附加政策有关问题的通知", documentNumber: "财综〔2010〕98号" },
      confidence: "copy",
    },
  ],
);

/** The share by which the three surcharges of a small-scale taxpayer are reduced. */
export const SURCHARGE_REDUCTION: Dated<Ratio> = /* @__PURE__ */ dated(
  "surchargeReduction",
  text("附加税费减征比例", "reduction of the surcharges"),
  [
    { from: START, to: END_OF_RELIEF, value: ratioOf("0.5"), source: HALVING_SOURCE, confidence: "copy" },
    { from: AFTER_RELIEF, to: null, value: ratioOf("0"), source: HALVING_SOURCE, confidence: "unverified" },
  ],
);

/** Monthly sales up to which the two education surcharges may be free: a switch, off unless asked for. */
export const EDUCATION_SURCHARGE_THRESHOLD: Dated<Yuan> = /* @__PURE__ */ dated(
  "educationSurchargeThreshold",
  text("免征两项教育附加的月销售额", "monthly sales free of the education surcharges"),
  [
    {
      from: isoDate("2016-02-01"),
      to: null,
      value: wan(10),
      source: {
        title: "财政部 国家税务总局关于扩大有关政府性基金免征范围的通知",
        documentNumber: "财税〔2016〕12号",
      },
      confidence: "copy",
    },
  ],
);
