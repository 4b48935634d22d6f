import { isoDate } from "../dates/calendar.js";
import { type Dated, dated } from "../law/dated.js";
import type { LegalSource } from "../law/source.js";
import { type Ratio, ratioOf } from "../money/ratio.js";
import { wan, type Yuan, yi } from "../money/yuan.js";
import { text } from "../text.js";

/** Figures of relending and guarantee. The policies name these; nothing repeats them. */

/** The day on which the relending was set up. */
export const RELENDING_FROM = isoDate("2024-04-07");

export const RELENDING_SOURCE: LegalSource = {
  title: "关于设立科技创新和技术改造再贷款有关事宜的通知",
  documentNumber: "银发〔2024〕72号",
  issuers: ["中国人民银行"],
  appliesFrom: RELENDING_FROM,
};

/** The titles of these notices were not to be had; the days name them. */
const NOTICE_OF_MAY_2025: LegalSource = {
  title: "中国人民银行2025年5月7日公告",
  issuers: ["中国人民银行"],
};

const NOTICE_OF_JANUARY_2026: LegalSource = {
  title: "中国人民银行2026年1月15日公告",
  issuers: ["中国人民银行"],
};

export const GUARANTEE_SOURCE: LegalSource = {
  title: "鄂州市中小企业融资担保有限公司“科创担”业务产品操作指引",
  issuers: ["鄂州市中小企业融资担保有限公司"],
};

/** How much the central bank relends in all. */
export const RELENDING_QUOTA: Dated<Yuan> = /* @__PURE__ */ dated(
  "financing.relending.quota",
  text("科技创新和技术改造再贷款额度", "quota of the relending"),
  [
    {
      from: RELENDING_FROM,
      to: isoDate("2025-05-06"),
      value: yi(5000),
      source: RELENDING_SOURCE,
      confidence: "copy",
    },
    {
      from: isoDate("2025-05-07"),
      to: isoDate("2026-01-14"),
      value: yi(8000),
      source: NOTICE_OF_MAY_2025,
      confidence: "secondary",
    },
    {
      from: isoDate("2026-01-15"),
      to: null,
      value: yi(12000),
      source: NOTICE_OF_JANUARY_2026,
      confidence: "secondary",
    },
  ],
);

/** How much of the quota is for either kind of loan. */
export interface RelendingParts {
  readonly firstLoans: Yuan;
  readonly upgradeLoans: Yuan;
}

/** Since May 2025 the quota is no longer divided. */
export const RELENDING_PARTS: Dated<RelendingParts> = /* @__PURE__ */ dated(
  "financing.relending.parts",
  text("再贷款额度的划分", "division of the relending quota"),
  [
    {
      from: RELENDING_FROM,
      to: isoDate("2025-05-06"),
      value: { firstLoans: yi(1000), upgradeLoans: yi(4000) },
      source: RELENDING_SOURCE,
      confidence: "secondary",
    },
  ],
);

/** The share of a loan's principal that the bank gets from the central bank. */
export const RELENDING_SHARE: Dated<Ratio> = /* @__PURE__ */ dated(
  "financing.relending.share",
  text("再贷款占贷款本金的比例", "share of the loan's principal that is relent"),
  [
    {
      from: RELENDING_FROM,
      to: null,
      value: ratioOf("0.6"),
      source: RELENDING_SOURCE,
      confidence: "secondary",
    },
  ],
);

/** The yearly rate that the central bank charges the bank; never the borrower's. */
export const RELENDING_RATE: Dated<Ratio> = /* @__PURE__ */ dated(
  "financing.relending.rate",
  text("科技创新和技术改造再贷款年利率", "yearly rate of the relending"),
  [
    {
      from: RELENDING_FROM,
      to: isoDate("2025-05-06"),
      value: ratioOf("0.0175"),
      source: RELENDING_SOURCE,
      confidence: "copy",
    },
    {
      from: isoDate("2025-05-07"),
      to: isoDate("2026-01-18"),
      value: ratioOf("0.015"),
      source: NOTICE_OF_MAY_2025,
      confidence: "secondary",
    },
    {
      from: isoDate("2026-01-19"),
      to: null,
      value: ratioOf("0.0125"),
      source: NOTICE_OF_JANUARY_2026,
      confidence: "secondary",
    },
  ],
);

/** For how long the central bank relends; an extension keeps the rate. */
export interface RelendingTerm {
  readonly years: number;
  readonly extensions: number;
  readonly yearsOfExtension: number;
}

export const RELENDING_TERM: Dated<RelendingTerm> = /* @__PURE__ */ dated(
  "financing.relending.term",
  text("再贷款期限与展期", "term of the relending and its extensions"),
  [
    {
      from: RELENDING_FROM,
      to: null,
      value: { years: 1, extensions: 2, yearsOfExtension: 1 },
      source: RELENDING_SOURCE,
      confidence: "copy",
    },
  ],
);

/** The most that is guaranteed for one firm, the highest fee, and the term. */
export interface GuaranteeTerms {
  readonly limit: Yuan;
  readonly highestFee: Ratio;
  readonly years: number;
}

/** The list of 2024 prints these terms and does not say since when they apply. */
export const GUARANTEE_TERMS_FROM = isoDate("2024-01-01");

export const GUARANTEE_TERMS: Dated<GuaranteeTerms> = /* @__PURE__ */ dated(
  "financing.guarantee.terms",
  text("“科创担”担保条件", "terms of the guarantee “科创担”"),
  [
    {
      from: GUARANTEE_TERMS_FROM,
      to: null,
      value: { limit: wan(1000), highestFee: ratioOf("0.01"), years: 1 },
      source: GUARANTEE_SOURCE,
      confidence: "secondary",
    },
  ],
);

/** Its number was not to be had; the list does not print this subsidy. */
const INTEREST_SUBSIDY_SOURCE: LegalSource = {
  title: "关于实施设备更新贷款财政贴息政策的通知",
  issuers: ["财政部"],
};

/** Yearly points of interest on loans for equipment renewal that the state bears. */
export const INTEREST_SUBSIDY: Dated<Ratio> = /* @__PURE__ */ dated(
  "financing.interest-subsidy.rate",
  text("设备更新贷款财政贴息", "interest subsidy on loans for equipment renewal"),
  [
    {
      from: isoDate("2024-06-01"),
      to: isoDate("2024-06-30"),
      value: ratioOf("0.01"),
      source: INTEREST_SUBSIDY_SOURCE,
      confidence: "copy",
    },
    {
      from: isoDate("2024-07-01"),
      to: isoDate("2026-12-31"),
      value: ratioOf("0.015"),
      source: INTEREST_SUBSIDY_SOURCE,
      confidence: "secondary",
    },
  ],
);

/** For how many years at most. */
export const INTEREST_SUBSIDY_YEARS: Dated<number> = /* @__PURE__ */ dated(
  "financing.interest-subsidy.years",
  text("财政贴息年限", "years of the interest subsidy"),
  [
    {
      from: isoDate("2024-06-01"),
      to: isoDate("2026-12-31"),
      value: 2,
      source: INTEREST_SUBSIDY_SOURCE,
      confidence: "copy",
    },
  ],
);
