import { isoDate } from "../dates/calendar.js";
import { type Dated, dated } from "../law/dated.js";
import type { LegalSource } from "../law/source.js";
import { type Ratio, ratioOf } from "../money/ratio.js";
import { text } from "../text.js";

export const REDUCED_INCOME_SOURCE: LegalSource = {
  title: "关于执行资源综合利用企业所得税优惠目录有关问题的通知",
  documentNumber: "财税〔2008〕47号",
};

export const IMMEDIATE_REFUND_SOURCE: LegalSource = {
  title: "财政部 税务总局关于完善资源综合利用增值税政策的公告",
  documentNumber: "财政部 税务总局公告2021年第40号",
  asPrinted: "2021年第40号",
  issuers: ["财政部", "税务总局"],
  appliesFrom: isoDate("2022-03-01"),
};

/** The ratios of 资源综合利用产品和劳务增值税优惠目录（2022年版）. */
export const REFUND_RATIOS: readonly Ratio[] = /* @__PURE__ */ ["0.3", "0.5", "0.7", "0.9", "1"].map(
  (ratio) => ratioOf(ratio as `${number}`),
);

/** The share at which income from catalogue resources is counted. */
export const COUNTED_INCOME_SHARE: Dated<Ratio> = /* @__PURE__ */ dated(
  "resource-recycling.counted-income-share",
  text("资源综合利用收入计入收入总额的比例", "share at which income from recycled resources is counted"),
  [
    {
      from: isoDate("2008-01-01"),
      to: null,
      value: ratioOf("0.9"),
      source: REDUCED_INCOME_SOURCE,
      confidence: "copy",
    },
  ],
);
