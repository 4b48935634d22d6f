import type { LegalSource } from "../law/source.js";
import { percent } from "../money/show.js";
import type { Yuan } from "../money/yuan.js";
import { type Localized, text } from "../text.js";
import { ADVANCED_MANUFACTURING_SOURCE } from "./schemes.js";
import type { LawCase, MainColumn, Schedule4Row, Settlement } from "./settle.js";

/** One step of a calculation: what it is, where it goes, how it came about, and why. */
export interface Step {
  readonly label: Localized;
  /** The cell of the form: `附列资料（四）第6行第2列`, or `主表第19栏`. */
  readonly cell: string;
  /** The formula with its figures. */
  readonly formula: string;
  readonly value: Yuan;
  readonly source: LegalSource | null;
}

/**
 * The steps by which a period was settled, in the order of the forms: row 6 and its column of the main form, then row
 * 7 where there is one, then the totals. Read from the result: nothing is worked out again.
 *
 * @example
 * ```ts
 * import { explainSettlement, settle } from "huiqi/super-deduction";
 * const steps = explainSettlement(
 *   settle({
 *     scheme: "advanced-manufacturing",
 *     period: "2024-05",
 *     general: { openingBalance: 0, accruableInput: "18818.59" },
 *   }),
 * );
 * steps[1]?.formula; // "18818.59 × 5% = 940.93"
 * ```
 */
export function explainSettlement(result: Settlement): readonly Step[] {
  const { row6, row7, main, base, parameter, lawCase } = result;
  const steps: Step[] = [];
  const rate = percent(parameter.rate);
  const { source } = parameter;
  // The articles are known of the announcement on advanced manufacturing alone; of the others the document is named.
  const article = (name: string): LegalSource | null =>
    result.scheme === "advanced-manufacturing" ? { ...ADVANCED_MANUFACTURING_SOURCE, article: name } : source;
  const add = (
    row: 6 | 7,
    cells: Schedule4Row,
    column: MainColumn,
    on: Settlement["base"]["row6"],
    of: LawCase,
  ) => {
    const cell = (number: number) => `附列资料（四）第${row}行第${number}列`;
    steps.push(
      step("期初余额", "opening balance", cell(1), cells.opening, cells.opening, null),
      step(
        "本期发生额",
        "accrued",
        cell(2),
        `${on.accrued} × ${rate} = ${cells.accrued}`,
        cells.accrued,
        source,
      ),
      step(
        "本期调减额",
        "reduced",
        cell(3),
        `${on.reduced} × ${percent(on.reducedRate)} = ${cells.reduced}`,
        cells.reduced,
        source,
      ),
      step(
        "本期可抵减额",
        "available",
        cell(4),
        `${cells.opening} + ${cells.accrued} − ${cells.reduced} = ${cells.available}`,
        cells.available,
        article("二"),
      ),
      step(
        "应抵扣税额合计",
        "credits in all",
        "主表第17栏",
        `${column.line12} + ${column.line13} − ${column.line14} − ${column.line15} + ${column.line16} = ${column.line17}`,
        column.line17,
        null,
      ),
      step(
        "实际抵扣税额",
        "credits used",
        "主表第18栏",
        `min(${column.line17}, ${column.line11}) = ${column.line18}`,
        column.line18,
        null,
      ),
      step(
        "本期实际抵减额",
        "deducted",
        cell(5),
        deductedFormula(cells, column, of),
        cells.deducted,
        article("三"),
      ),
      step(
        "期末余额",
        "closing balance",
        cell(6),
        `${cells.available} − ${cells.deducted} = ${cells.closing}`,
        cells.closing,
        article("三"),
      ),
      step(
        "应纳税额",
        "tax payable",
        "主表第19栏",
        `${column.line11} − ${column.line18} − ${cells.deducted} = ${column.line19}`,
        column.line19,
        null,
      ),
      step(
        "期末留抵税额",
        "credit carried forward",
        "主表第20栏",
        `${column.line17} − ${column.line18} = ${column.line20}`,
        column.line20,
        null,
      ),
    );
  };
  add(6, row6, main.general, base.row6, lawCase.row6);
  if (isUsed(row7, main.refundOnCollection)) add(7, row7, main.refundOnCollection, base.row7, lawCase.row7);
  steps.push(
    step(
      "应纳税额合计",
      "tax payable in all",
      "主表第24栏",
      `${main.line19} + ${main.line21} − ${main.line23} = ${main.line24}`,
      main.line24,
      null,
    ),
  );
  return steps;
}

function step(
  zh: string,
  en: string,
  cell: string,
  formula: string,
  value: Yuan,
  source: LegalSource | null,
): Step {
  return { label: text(zh, en), cell, formula, value, source };
}

function isUsed(row: Schedule4Row, column: MainColumn): boolean {
  return [...Object.values(row), ...Object.values(column)].some((figure) => figure !== "0.00");
}

function deductedFormula({ available, deducted }: Schedule4Row, column: MainColumn, of: LawCase): string {
  const payable = `${column.line11} − ${column.line18}`;
  return of === "negative-balance"
    ? `${available} < 0 → ${deducted}`
    : `min(${available}, ${payable}) = ${deducted}`;
}
