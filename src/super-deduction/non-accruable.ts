import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { amount } from "../input/kinds.js";
import { needed, object, optional, readerOf } from "../input/shape.js";
import { add, multiplyDivideHalfUp } from "../money/integer.js";
import { type Yuan, type YuanInput, yuanOfFen } from "../money/yuan.js";
import { text } from "../text.js";

/** A period with exports or cross-border taxable acts besides domestic sales. Amounts in yuan. */
export interface NonAccruableInput {
  /** Input VAT that cannot be divided between exports and the rest. */
  readonly undividedInput: YuanInput;
  /** Export sales and cross-border taxable acts of the period. */
  readonly exportSales: YuanInput;
  /** All sales of the period. */
  readonly totalSales: YuanInput;
  /** Input VAT of exports alone. */
  readonly exportOnlyInput?: YuanInput;
}

const read = /* @__PURE__ */ readerOf(
  object("不得计提的进项税额", "input VAT not to accrue on", {
    undividedInput: needed(amount("无法划分的全部进项税额", "input VAT that cannot be divided")),
    exportSales: needed(amount("出口货物劳务和跨境应税行为销售额", "export and cross-border sales")),
    totalSales: needed(amount("全部销售额", "all sales")),
    exportOnlyInput: optional(amount("专用于出口的进项税额", "input VAT of exports alone")),
  }),
);

/**
 * 不得计提加计抵减额的进项税额 of a period with exports (公告2023年第43号 art. 5): undivided input × export sales ÷ all
 * sales, multiplied first, divided last and rounded half-up once to the fen, plus the input of exports alone.
 *
 * @throws HuiqiError `out-of-range` when exports exceed all sales, or when there are no sales but undivided input.
 * @example
 * ```ts
 * import { nonAccruableInputVat } from "huiqi/super-deduction";
 * nonAccruableInputVat({ undividedInput: "100000", exportSales: "1000000", totalSales: "3000000" }); // "33333.33"
 * ```
 */
export function nonAccruableInputVat(input: NonAccruableInput): Yuan {
  const { undividedInput, exportSales, totalSales, exportOnlyInput = 0 } = read(input);
  if (exportSales > totalSales) {
    refuse(
      "out-of-range",
      "exportSales",
      yuanOfFen(exportSales),
      text("不大于 totalSales", "at most totalSales"),
    );
  }
  if (totalSales === 0) {
    if (undividedInput === 0) return yuanOfFen(exportOnlyInput);
    refuse(
      "out-of-range",
      "totalSales",
      yuanOfFen(totalSales),
      text("大于零（有无法划分的进项税额）", "more than zero, since there is undivided input"),
    );
  }
  return yuanOfFen(add(multiplyDivideHalfUp(undividedInput, exportSales, totalSales), exportOnlyInput));
}

/**
 * {@link nonAccruableInputVat}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeNonAccruableInputVat } from "huiqi/super-deduction";
 * const answer = safeNonAccruableInputVat({ undividedInput: 1, exportSales: 2, totalSales: 1 });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["exportSales"]
 * ```
 */
export function safeNonAccruableInputVat(input: NonAccruableInput): Result<Yuan> {
  return safely(() => nonAccruableInputVat(input));
}
