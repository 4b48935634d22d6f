import type { MonthInput } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { deepFreeze } from "../freeze.js";
import { flag, freeText, month, signedAmount } from "../input/kinds.js";
import { list, needed, object, readerOf } from "../input/shape.js";
import { subtract } from "../money/integer.js";
import { type Yuan, type YuanInput, yuanOfFen } from "../money/yuan.js";
import { text } from "../text.js";

/** As much of a report as a comparison needs; one that was kept as JSON serves too. */
export interface ReportRun {
  readonly month: MonthInput;
  readonly enterprise: string;
  readonly rows: readonly { readonly seller: string; readonly exempt: boolean; readonly total: YuanInput }[];
}

/** What changed for a seller between two runs of a month. */
export interface ReportChange {
  readonly seller: string;
  /** Taxes due before, in all; null where the seller is new. */
  readonly before: Yuan | null;
  /** Taxes due after, in all; null where the seller is gone. */
  readonly after: Yuan | null;
  readonly difference: Yuan;
  /** Whether the seller's month went over the threshold in between, or came back under it; null where neither. */
  readonly exemption: "lost" | "regained" | null;
}

const runShape = object("代办税费报告", "report", {
  month: needed(month("月份", "month")),
  enterprise: needed(freeText("企业", "enterprise")),
  rows: needed(
    list(
      "各行",
      "rows",
      object("一行", "row", {
        seller: needed(freeText("出售者", "seller")),
        exempt: needed(flag("免征增值税", "exempt")),
        total: needed(signedAmount("税费合计", "taxes due")),
      }),
    ),
  ),
});

const readers = {
  before: /* @__PURE__ */ readerOf(runShape, "before"),
  after: /* @__PURE__ */ readerOf(runShape, "after"),
};

/**
 * What changed between an earlier, provisional run of a month and a later one: a seller who crosses the threshold late
 * owes VAT on invoices that were exempt before.
 *
 * @returns a change for each seller whose taxes or exemption differ, in the order of the later run, then those who are
 * gone.
 * @throws HuiqiError for something that is no report, or reports of two months or two enterprises.
 * @example
 * ```ts
 * import { agentTaxReport, type InvoiceInput, reportChanges } from "huiqi/reverse-invoicing";
 * const run = (...invoices: InvoiceInput[]) =>
 *   agentTaxReport({
 *     month: "2024-05",
 *     enterprise: "A",
 *     sellers: [{ location: "elsewhere", seller: { id: "Zhang", kind: "natural-person" }, invoices }],
 *   });
 * const first = { id: "1", enterprise: "A", kind: "ordinary", rate: "0.01", sales: 90000 } as const;
 * const late = { id: "2", enterprise: "B", kind: "ordinary", rate: "0.01", sales: 20000 } as const;
 * const [change] = reportChanges(run(first), run(first, late));
 * change?.exemption; // "lost"
 * change?.difference; // "927.00"
 * ```
 */
export function reportChanges(before: ReportRun, after: ReportRun): readonly ReportChange[] {
  const from = readers.before(glance(before, "before"));
  const to = readers.after(glance(after, "after"));
  for (const field of ["month", "enterprise"] as const) {
    if (from[field] !== to[field]) {
      const same = text(`与 before.${field} 相同：${from[field]}`, `that of before.${field}, ${from[field]}`);
      refuse("inconsistent", `after.${field}`, to[field], same);
    }
  }
  const earlier = new Map(from.rows.map((row) => [row.seller, row]));
  const later = new Map(to.rows.map((row) => [row.seller, row]));
  const changes: ReportChange[] = [];
  for (const seller of new Set([...later.keys(), ...earlier.keys()])) {
    const [old, now] = [earlier.get(seller), later.get(seller)];
    if (old?.total === now?.total && old?.exempt === now?.exempt) continue;
    changes.push({
      seller,
      before: old === undefined ? null : yuanOfFen(old.total),
      after: now === undefined ? null : yuanOfFen(now.total),
      difference: yuanOfFen(subtract(now?.total ?? 0, old?.total ?? 0)),
      exemption:
        old === undefined || now === undefined || old.exempt === now.exempt
          ? null
          : now.exempt
            ? "regained"
            : "lost",
    });
  }
  return deepFreeze(changes);
}

/**
 * {@link reportChanges}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { agentTaxReport, safeReportChanges } from "huiqi/reverse-invoicing";
 * const may = agentTaxReport({ month: "2024-05", enterprise: "A", sellers: [] });
 * const june = agentTaxReport({ month: "2024-06", enterprise: "A", sellers: [] });
 * const answer = safeReportChanges(may, june);
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["after.month"]
 * ```
 */
export function safeReportChanges(before: ReportRun, after: ReportRun): Result<readonly ReportChange[]> {
  return safely(() => reportChanges(before, after));
}

/** Looks at a report for what the reader asks of it, and at no more. */
function glance(report: ReportRun, path: string): unknown {
  try {
    const { month, enterprise, rows } = report;
    if (!Array.isArray(rows)) return { month, enterprise, rows };
    const glances: unknown[] = [];
    // A hole throws here: mapping would walk them all.
    for (const { seller, exempt, total } of rows as typeof report.rows)
      glances.push({ seller, exempt, total });
    return { month, enterprise, rows: glances };
  } catch {
    return refuse("invalid-type", path, report, text("代办税费报告", "a result of agentTaxReport"));
  }
}
