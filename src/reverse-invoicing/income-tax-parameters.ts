import { isoDate } from "../dates/calendar.js";
import { type Dated, dated } from "../law/dated.js";
import { type Ratio, ratioOf } from "../money/ratio.js";
import { wan, type Yuan, yuan } from "../money/yuan.js";
import { text } from "../text.js";
import { REVERSE_INVOICING_SOURCE, START } from "./parameters.js";

/** The figures of law of the seller's income tax: prepaid by the month, settled by the year. */

/** The last day by which the seller settles the income tax of a year, in the next one: month and day (art. 14). */
export const SETTLEMENT_DEADLINE = "03-31";

/** 个人所得税（经营所得） prepaid on every month's sales. */
export const PREPAYMENT_RATE: Dated<Ratio> = /* @__PURE__ */ dated(
  "incomeTaxPrepayment",
  text("个人所得税预缴率", "income tax prepayment rate"),
  [
    {
      from: START,
      to: null,
      value: ratioOf("0.005"),
      source: { ...REVERSE_INVOICING_SOURCE, article: "十四" },
      confidence: "copy",
    },
  ],
);

/** The income that is deemed of sales where there are no books. */
export const DEEMED_INCOME_RATE: Dated<Ratio> = /* @__PURE__ */ dated(
  "deemedIncomeRate",
  text("应税所得率", "deemed income rate"),
  [
    {
      from: START,
      to: null,
      value: ratioOf("0.05"),
      source: {
        title: "财政部 国家税务总局关于印发〈关于个人独资企业和合伙企业投资者征收个人所得税的规定〉的通知",
        documentNumber: "财税〔2000〕91号",
      },
      confidence: "copy",
    },
  ],
);

/** A bracket of the tax on business income: up to `upTo` (null: no end), at `rate`, less `quickDeduction`. */
export interface Bracket {
  readonly upTo: Yuan | null;
  readonly rate: Ratio;
  readonly quickDeduction: Yuan;
}

/** 个人所得税税率表（经营所得适用）. */
export const BUSINESS_INCOME_BRACKETS: Dated<readonly Bracket[]> = /* @__PURE__ */ dated(
  "businessIncomeBrackets",
  text("个人所得税税率表（经营所得适用）", "income tax brackets of business income"),
  [
    {
      from: isoDate("2019-01-01"),
      to: null,
      value: [
        { upTo: wan(3), rate: ratioOf("0.05"), quickDeduction: yuan(0) },
        { upTo: wan(9), rate: ratioOf("0.1"), quickDeduction: yuan(1500) },
        { upTo: wan(30), rate: ratioOf("0.2"), quickDeduction: yuan(10500) },
        { upTo: wan(50), rate: ratioOf("0.3"), quickDeduction: yuan(40500) },
        { upTo: null, rate: ratioOf("0.35"), quickDeduction: yuan(65500) },
      ],
      source: { title: "中华人民共和国个人所得税法", article: "个人所得税税率表二（经营所得适用）" },
      // The rows in the middle were not read at their issuer; a table is as well founded as its weakest row.
      confidence: "unverified",
    },
  ],
);
