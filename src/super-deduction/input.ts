import type { MonthInput } from "../dates/calendar.js";
import { amount, choice, month, signedAmount } from "../input/kinds.js";
import { needed, object, optional, type ReadShape, readerOf } from "../input/shape.js";
import type { YuanInput } from "../money/yuan.js";
import { text } from "../text.js";
import { SCHEMES, type Scheme, type SchemeOrNone } from "./schemes.js";

/** What the doors take: the same fields as data (for schemas and reading) and as types (for callers). */

const schemeNames = {
  "advanced-manufacturing": SCHEMES["advanced-manufacturing"].title,
  "industrial-mother-machine": SCHEMES["industrial-mother-machine"].title,
  "integrated-circuit": SCHEMES["integrated-circuit"].title,
};

const scheme = choice("加计抵减政策", "scheme", {
  ...schemeNames,
  none: text("不适用", "none"),
});

const columnFields = {
  accruableInput: needed(amount("当期可计提的进项税额", "deductible input VAT of the period to accrue on")),
  purchasedChipInput: optional(amount("其中：外购芯片进项税额", "of which input VAT of purchased chips")),
  catchUpInput: optional(
    amount("以前期间可计提但未计提的进项税额", "input VAT of earlier periods not yet accrued on"),
  ),
  reducedInput: optional(
    amount("转出的已计提进项税额", "input VAT transferred out that had been accrued on"),
  ),
  reducedScheme: optional(choice("计提时的政策", "scheme under which it was accrued", schemeNames)),
  line11: optional(signedAmount("第11栏 销项税额", "line 11, output VAT")),
  line12: optional(amount("第12栏 进项税额", "line 12, input VAT")),
  line13: optional(amount("第13栏 上期留抵税额", "line 13, credit brought forward")),
  line14: optional(amount("第14栏 进项税额转出", "line 14, input VAT transferred out")),
  line15: optional(amount("第15栏 免、抵、退应退税额", "line 15, export refund due")),
  line16: optional(amount("第16栏 按适用税率计算的纳税检查应补缴税额", "line 16, tax found on inspection")),
};

const openingBalance = signedAmount("加计抵减额期初余额", "opening balance of super-deduction");
const simplifiedTax = optional(
  amount("第21栏 简易计税办法计算的应纳税额", "line 21, tax of the simplified method"),
);
const taxReduction = optional(amount("第23栏 应纳税额减征额", "line 23, reduction of tax payable"));

const column = { ...columnFields, openingBalance: needed(openingBalance) };

const settleShape = object("一个税款所属期", "one period", {
  scheme: needed(scheme),
  period: needed(month("税款所属期", "tax period")),
  general: needed(object("一般项目（第6行）", "general items (row 6)", column)),
  refundOnCollection: optional(object("即征即退项目（第7行）", "refund-on-collection items (row 7)", column)),
  simplifiedTax,
  taxReduction,
});

const ledgerColumn = { ...columnFields, openingBalance: optional(openingBalance) };

export const periodShape = object("一个税款所属期", "one period", {
  scheme: needed(scheme),
  period: needed(month("税款所属期", "tax period")),
  general: needed(object("一般项目（第6行）", "general items (row 6)", ledgerColumn)),
  refundOnCollection: optional(
    object("即征即退项目（第7行）", "refund-on-collection items (row 7)", ledgerColumn),
  ),
  simplifiedTax,
  taxReduction,
});

/** One column as read, in fen. */
export type ColumnRead = ReadShape<typeof column>;
export type LedgerColumnRead = ReadShape<typeof ledgerColumn>;
export type SettleRead = ReadShape<typeof settleShape.fields>;
export type PeriodRead = ReadShape<typeof periodShape.fields>;

export const readSettle: (input: unknown) => SettleRead = /* @__PURE__ */ readerOf(settleShape);

/** One column of the return: general items, or refund-on-collection items. Amounts in yuan; a line left out is zero. */
export interface ColumnInput {
  /** 期初余额 of the super-deduction: last period's closing balance; may be negative; 0 in the first period. */
  readonly openingBalance: YuanInput;
  /**
   * Deductible input VAT of the period that may be accrued on. Credit brought forward and input of simplified, exempt
   * or export items are not in it.
   */
  readonly accruableInput: YuanInput;
  /** The part of it that is for purchased chips: no base under the integrated-circuit scheme, and only there. */
  readonly purchasedChipInput?: YuanInput;
  /** Input VAT of earlier periods that could have been accrued on and was not, net of what was transferred out since. */
  readonly catchUpInput?: YuanInput;
  /** The part of the input VAT transferred out on which super-deduction had been accrued. */
  readonly reducedInput?: YuanInput;
  /** The scheme under which it was accrued, where that is not the scheme of the period. */
  readonly reducedScheme?: Scheme;
  /** 销项税额; negative when returns exceed sales. */
  readonly line11?: YuanInput;
  /** 进项税额. */
  readonly line12?: YuanInput;
  /** 上期留抵税额. Deducted on the main form, never a base of the super-deduction. */
  readonly line13?: YuanInput;
  /** 进项税额转出: all of it, accrued on or not. */
  readonly line14?: YuanInput;
  /** 免、抵、退应退税额. */
  readonly line15?: YuanInput;
  /** 按适用税率计算的纳税检查应补缴税额. */
  readonly line16?: YuanInput;
}

/** One period. */
export interface SettleInput {
  /** The scheme that the enterprise's listing gives it for this period; huiqi never infers it. */
  readonly scheme: SchemeOrNone;
  /** 税款所属期, `YYYY-MM`. */
  readonly period: MonthInput;
  /** Row 6. */
  readonly general: ColumnInput;
  /** Row 7. A surplus in one row never offsets the other. */
  readonly refundOnCollection?: ColumnInput;
  /** Line 21: tax of the simplified method; no super-deduction touches it. */
  readonly simplifiedTax?: YuanInput;
  /** Line 23, at most lines 19 and 21 together. */
  readonly taxReduction?: YuanInput;
}

/** One period of a ledger: openings and line 13 follow from the period before; where given, they are checked. */
export interface LedgerPeriodInput extends Omit<SettleInput, "general" | "refundOnCollection"> {
  readonly general: LedgerColumnInput;
  readonly refundOnCollection?: LedgerColumnInput;
}

/** A column of a ledger's period. */
export interface LedgerColumnInput extends Omit<ColumnInput, "openingBalance"> {
  /** Last period's closing balance, if given at all. */
  readonly openingBalance?: YuanInput;
}
