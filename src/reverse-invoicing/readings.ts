import { type Interpretation, reading } from "../law/interpretation.js";
import { text } from "../text.js";

/** How the clauses of reverse invoicing that leave room are read. */

export const ROUNDING_READING: Interpretation = reading(
  text(
    "专用发票按票面税额逐张相加；普通发票按当月同企业、同征收率销售额合计一次计税",
    "special invoices owe the sum of the VAT on their faces; ordinary ones are taxed once on the month's sales of an enterprise at a rate",
  ),
  text("全部逐张计税，或全部合计计税", "all of them one by one, or all of them together"),
  text(
    "公告未规定尾差；票面税额须与专用发票一致",
    "the announcement does not say; the VAT of a special invoice must equal its face",
  ),
);

export const PRICE_READING: Interpretation = reading(
  text(
    "含税价款÷（1＋征收率）四舍五入到分为销售额，余额为税额，二者相加必等于价款",
    "sales are price ÷ (1 + rate), half-up to the fen, and the VAT is what is left, so that the two add up to the price",
  ),
  text("销售额×征收率四舍五入为税额", "the VAT is sales × rate, half-up to the fen"),
  text("票面价税合计须等于支付的价款", "the total on the face must be the price that is paid"),
);

export const EARLIER_RED_READING: Interpretation = reading(
  text(
    "对以前月份蓝字发票开具的红字发票，冲减开具当月的销售额和税额，可为负数",
    "a red-letter invoice for one of an earlier month is taken off in the month of its issue, below zero if need be",
  ),
  text("更正蓝字发票所属月份的申报", "the return of the earlier month is corrected"),
  text(
    "公告未作规定；红字发票通常冲减开具当期",
    "the announcement is silent; red-letter invoices usually count when issued",
  ),
);

export const THRESHOLD_2026_READING: Interpretation = reading(
  text(
    "2026年起为起征点：达到即全额计税",
    "from 2026 a threshold that, once reached, makes the whole month taxable",
  ),
  text("达到起征点仍免税，超过才计税", "the figure itself still exempt"),
  text("增值税法称“未达到起征点的”免征", "the VAT Law exempts what does not reach the threshold"),
);

export const EDUCATION_READING: Interpretation = reading(
  text(
    "月销售额在标准以内而仍缴增值税的，仍征两项教育附加",
    "VAT due in a month within the threshold still bears the education surcharges",
  ),
  text("月销售额不超过标准即免征两项教育附加", "a month within the threshold is free of both"),
  text(
    "财税〔2016〕12号是否适用于此类代开专用发票未见明确",
    "whether 财税〔2016〕12号 reaches such invoices is not settled",
  ),
);

export const EDUCATION_FREE_READING: Interpretation = reading(
  EDUCATION_READING.other,
  EDUCATION_READING.taken,
  text("按调用方的选择", "as the caller chose"),
);

export const EACH_LICENCE_READING: Interpretation = reading(
  text("从事几类回收，就须具备几类许可", "the licence of each kind of business carried on"),
  text("具备任一许可即可", "any one of the three"),
  text("各项以从事该类业务为前提", "each item addresses those who carry on that kind of business"),
);

export const WHOLE_INVOICE_READING: Interpretation = reading(
  text("使累计超过上限的发票整张不得开具", "the invoice that would cross the limit is refused whole"),
  text("可拆分开至上限为止", "it may be split up to the limit"),
  text("公告未规定拆分", "the announcement has no rule for splitting"),
);

export const RESUME_READING: Interpretation = reading(
  text("早期月份移出窗口后，额度随之恢复", "room returns as old months leave the window"),
  text("一经超过上限即不得再反向开票", "once over the limit, never again"),
  text(
    "上限以连续12个月计，公告未规定丧失资格",
    "the limit is counted over 12 months; the announcement takes away no standing",
  ),
);

export const RED_LETTER_READING: Interpretation = reading(
  text("窗口内的红字发票恢复相应额度", "red-letter invoices inside the window give room back"),
  text("红字发票不影响累计", "red-letter invoices do not count"),
  text("累计的是实际销售额", "what counts is what was really sold"),
);

export const WITHHOLDING_READING: Interpretation = reading(
  text(
    "2026年11月及以后按此前规则计算；财政部 税务总局公告2026年第28号文本未能取得",
    "from 2026-11 reckoned by the earlier rules; the text of 财政部 税务总局公告2026年第28号 was not to be had",
  ),
  text("按该公告的扣缴规则计算", "by the withholding rules of that announcement"),
  text("无文本不作推断，使用前请核对", "nothing is inferred without the text: check before use"),
);
