import { type Interpretation, reading } from "../law/interpretation.js";
import { text } from "../text.js";

/** How the clauses of the super-deduction that leave room are read. */

export const AVAILABLE_READING: Interpretation = reading(
  text("当期可抵减额＝期初余额＋本期发生额－本期调减额", "available = opening balance + accrued − reduced"),
  text("仅为当期计提额", "the period's accrual alone"),
  text("附列资料（四）如此填列", "schedule 4 of the VAT return reckons so"),
);

export const PREFILL_READING: Interpretation = reading(
  text(
    "按本期全部计提基数（含补计提）一次四舍五入到分",
    "the whole base of the period, catch-up included, rounded half-up once",
  ),
  text("逐票或逐项四舍五入后相加", "rounded invoice by invoice and added up"),
  text(
    "申报表每格只取一次整到分；预填数可能因基数不同而有出入",
    "a form has one figure a cell; prefilled forms can differ where their base does",
  ),
);

export const EXPIRY_READING: Interpretation = reading(
  text(
    "政策到期后未抵减完的余额按所选方式处理，默认不再抵减",
    "what is left at expiry is treated as chosen; by default it lapses",
  ),
  text("到期后继续抵减至抵完", "it goes on being deducted until used up"),
  text(
    "公告未作规定；前一轮政策为停止抵减，有税务机关对本政策作相同答复",
    "the announcement is silent; its predecessor let the balance lapse, and one tax office says so here",
  ),
);

export const EXIT_READING: Interpretation = reading(
  text(
    "移出名单后余额按所选方式处理，默认继续抵减",
    "what is left on leaving the list is treated as chosen; by default it goes on being deducted",
  ),
  text("移出名单即不再抵减", "it lapses on leaving the list"),
  text(
    "公告只限制继续计提，未限制已计提部分",
    "the announcement stops further accrual, not the deduction of what was accrued",
  ),
);

export const SCHEME_CHANGE_READING: Interpretation = reading(
  text(
    "更换政策后，原政策计提的余额继续抵减",
    "a balance accrued under one scheme goes on being deducted under the next",
  ),
  text("更换政策时余额清零", "the balance is dropped on changing the scheme"),
  text("公告只禁止同一期间叠加适用", "the announcement only forbids two schemes in one period"),
);
