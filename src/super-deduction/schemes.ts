import { isoDate } from "../dates/calendar.js";
import { type Dated, dated } from "../law/dated.js";
import type { LegalSource } from "../law/source.js";
import { type Ratio, ratioOf } from "../money/ratio.js";
import { type Localized, text } from "../text.js";

/** Sources, windows and rates of VAT super-deduction, by scheme. The policies name these; nothing repeats them. */

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

const INTEGRATED_CIRCUIT_SOURCE: LegalSource = {
  title: "财政部 税务总局关于集成电路企业增值税加计抵减政策的通知",
  documentNumber: "财税〔2023〕17号",
  issuers: ["财政部", "税务总局"],
};

const FROM = isoDate("2023-01-01");
const TO = isoDate("2027-12-31");

/** 5% of deductible input VAT, 2023–2027, for advanced manufacturers. */
export const ADVANCED_MANUFACTURING_RATE: Dated<Ratio> = /* @__PURE__ */ dated(
  "super-deduction.advanced-manufacturing.rate",
  text("先进制造业企业加计抵减比例", "super-deduction rate of advanced manufacturers"),
  [
    {
      from: FROM,
      to: TO,
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
      from: FROM,
      to: TO,
      value: ratioOf("0.15"),
      source: MOTHER_MACHINE_SOURCE,
      confidence: "copy",
    },
  ],
);

/** 15% of deductible input VAT, 2023–2027, for integrated-circuit enterprises; chips bought in are no base. */
const INTEGRATED_CIRCUIT_RATE: Dated<Ratio> = /* @__PURE__ */ dated(
  "super-deduction.integrated-circuit.rate",
  text("集成电路企业加计抵减比例", "super-deduction rate of integrated-circuit enterprises"),
  [
    {
      from: FROM,
      to: TO,
      value: ratioOf("0.15"),
      source: INTEGRATED_CIRCUIT_SOURCE,
      confidence: "secondary",
    },
  ],
);

/** A scheme under which input VAT is accrued on. */
export type Scheme = "advanced-manufacturing" | "industrial-mother-machine" | "integrated-circuit";

/** The scheme of a period; `none` where the enterprise is on no list. */
export type SchemeOrNone = Scheme | "none";

/** What a scheme is. */
export interface SchemeTerms {
  readonly title: Localized;
  readonly rate: Dated<Ratio>;
  /** Whether input VAT of purchased chips is no base. */
  readonly excludesPurchasedChips: boolean;
}

/** The schemes of super-deduction, with what sets them apart: the rate, the source and what is left out of the base. */
export const SCHEMES: { readonly [S in Scheme]: SchemeTerms } = {
  "advanced-manufacturing": {
    title: text("先进制造业", "advanced manufacturing"),
    rate: ADVANCED_MANUFACTURING_RATE,
    excludesPurchasedChips: false,
  },
  "industrial-mother-machine": {
    title: text("工业母机", "industrial mother machines"),
    rate: MOTHER_MACHINE_RATE,
    excludesPurchasedChips: false,
  },
  "integrated-circuit": {
    title: text("集成电路", "integrated circuits"),
    rate: INTEGRATED_CIRCUIT_RATE,
    excludesPurchasedChips: true,
  },
};
