import { isoDate } from "../dates/calendar.js";
import { type Dated, dated } from "../law/dated.js";
import type { LegalSource } from "../law/source.js";
import { type Ratio, ratioOf } from "../money/ratio.js";
import { text } from "../text.js";

/** Sources and rates of VAT super-deduction, by scheme. The policies of the catalog name these; nothing repeats them. */

export const ADVANCED_MANUFACTURING_SOURCE: LegalSource = {
  title: "财政部 税务总局关于先进制造业企业增值税加计抵减政策的公告",
  documentNumber: "财政部 税务总局公告2023年第43号",
  asPrinted: "财政部税务总局公告〔2023〕43 号",
  issuers: ["财政部", "税务总局"],
};

export const MOTHER_MACHINE_SOURCE: LegalSource = {
  title: "财政部 税务总局关于工业母机企业增值税加计抵减政策的通知",
  documentNumber: "财税〔2023〕25号",
  issuers: ["财政部", "税务总局"],
};

/** 5% of deductible input VAT, 2023–2027, for advanced manufacturers. */
export const ADVANCED_MANUFACTURING_RATE: Dated<Ratio> = /* @__PURE__ */ dated(
  "super-deduction.advanced-manufacturing.rate",
  text("先进制造业企业加计抵减比例", "super-deduction rate of advanced manufacturers"),
  [
    {
      from: isoDate("2023-01-01"),
      to: isoDate("2027-12-31"),
      value: ratioOf("0.05"),
      source: ADVANCED_MANUFACTURING_SOURCE,
      confidence: "copy",
    },
  ],
);

/** 15% of deductible input VAT, 2023–2027, for makers of industrial mother machines. */
export const MOTHER_MACHINE_RATE: Dated<Ratio> = /* @__PURE__ */ dated(
  "super-deduction.industrial-mother-machine.rate",
  text("工业母机企业加计抵减比例", "super-deduction rate of mother-machine enterprises"),
  [
    {
      from: isoDate("2023-01-01"),
      to: isoDate("2027-12-31"),
      value: ratioOf("0.15"),
      source: MOTHER_MACHINE_SOURCE,
      confidence: "copy",
    },
  ],
);
