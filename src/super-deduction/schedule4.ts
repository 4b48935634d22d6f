import type { Yuan } from "../money/yuan.js";
import type { Schedule4Row, Settlement } from "./settle.js";

/** The columns of section two of schedule 4, by their printed names. */
export interface Schedule4Cells {
  readonly 期初余额: Yuan;
  readonly 本期发生额: Yuan;
  readonly 本期调减额: Yuan;
  readonly 本期可抵减额: Yuan;
  readonly 本期实际抵减额: Yuan;
  readonly 期末余额: Yuan;
}

/** A row of section two of schedule 4, by its printed number and name. */
export interface Schedule4Line {
  readonly 序号: 6 | 7 | 8;
  readonly 加计抵减项目: "一般项目加计抵减额计算" | "即征即退项目加计抵减额计算" | "合计";
  readonly cells: Schedule4Cells;
}

/**
 * The cells of 增值税及附加税费申报表附列资料（四）, section two, by official row and column name, ready to print or
 * export.
 *
 * @example
 * ```ts
 * import { settle, toSchedule4 } from "huiqi/super-deduction";
 * const [row6] = toSchedule4(
 *   settle({
 *     scheme: "advanced-manufacturing",
 *     period: "2024-05",
 *     general: { openingBalance: 0, accruableInput: "18818.59" },
 *   }),
 * );
 * row6.cells.本期发生额; // "940.93"
 * ```
 */
export function toSchedule4({
  row6,
  row7,
  row8,
}: Pick<Settlement, "row6" | "row7" | "row8">): readonly [Schedule4Line, Schedule4Line, Schedule4Line] {
  return [
    { 序号: 6, 加计抵减项目: "一般项目加计抵减额计算", cells: cellsOf(row6) },
    { 序号: 7, 加计抵减项目: "即征即退项目加计抵减额计算", cells: cellsOf(row7) },
    { 序号: 8, 加计抵减项目: "合计", cells: cellsOf(row8) },
  ];
}

function cellsOf(row: Schedule4Row): Schedule4Cells {
  return {
    期初余额: row.opening,
    本期发生额: row.accrued,
    本期调减额: row.reduced,
    本期可抵减额: row.available,
    本期实际抵减额: row.deducted,
    期末余额: row.closing,
  };
}
