import { type IsoMonth, monthPlus, monthsBetween, yearOf } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { choice, signedAmount } from "../input/kinds.js";
import { list, object, optional, type Read, readerOf } from "../input/shape.js";
import type { Interpretation } from "../law/interpretation.js";
import { add, type Int, subtract } from "../money/integer.js";
import { type Yuan, type YuanInput, yuanOfFen } from "../money/yuan.js";
import { text } from "../text.js";
import { type SettledFen, settleColumn } from "./core.js";
import { type LedgerColumnRead, type LedgerPeriodInput, type PeriodRead, periodShape } from "./input.js";
import { EXIT_READING, EXPIRY_READING, SCHEME_CHANGE_READING } from "./readings.js";
import type { SchemeOrNone } from "./schemes.js";
import {
  lastYearOfSchemes,
  type Path,
  readyColumn,
  type SettledColumn,
  type Settlement,
  settlementOf,
  type Warning,
} from "./settle.js";

/** What stands to the account before the first period, in yuan. */
export interface LedgerOpening {
  readonly general?: YuanInput;
  readonly refundOnCollection?: YuanInput;
}

/** What becomes of a balance that can no longer grow. */
export type LeftBalance = "lapse" | "carry";

/** How a ledger is kept. */
export interface LedgerOptions {
  /** The opening balances. Left out, the ledger is the whole history and opens at zero. */
  readonly opening?: LedgerOpening;
  /** What is left when the schemes end: it lapses unless said otherwise. The law is silent. */
  readonly atExpiry?: LeftBalance;
  /** What is left on leaving the list before that: it is carried unless said otherwise. The law is silent. */
  readonly atExit?: LeftBalance;
}

/** The separate account that the law demands, for one column and period. */
export interface AccountEntry {
  readonly period: IsoMonth;
  readonly opening: Yuan;
  readonly accrued: Yuan;
  readonly reduced: Yuan;
  readonly deducted: Yuan;
  /** What lapsed before the period began: zero but for expiry or exit. */
  readonly lapsed: Yuan;
  readonly balance: Yuan;
}

/** The account of one column over the whole ledger: opening + accrued − reduced − deducted − lapsed = closing. */
export interface AccountTotals {
  readonly opening: Yuan;
  readonly accrued: Yuan;
  readonly reduced: Yuan;
  readonly deducted: Yuan;
  readonly lapsed: Yuan;
  readonly closing: Yuan;
}

/** The account of one column. */
export interface Account {
  readonly entries: readonly AccountEntry[];
  readonly totals: AccountTotals;
}

/** A chain of periods, settled. */
export interface Ledger {
  readonly periods: readonly Settlement[];
  /** 计提、抵减、调减、结余, per column. */
  readonly account: { readonly general: Account; readonly refundOnCollection: Account };
  readonly warnings: readonly (Warning & { readonly period: IsoMonth })[];
  readonly interpretations: readonly Interpretation[];
}

const left = choice("余额处理", "what becomes of a balance", {
  lapse: text("停止抵减", "lapses"),
  carry: text("继续抵减", "is carried"),
});

const optionsShape = object("台账选项", "options of a ledger", {
  opening: optional(
    object("期初余额", "opening balances", {
      general: optional(signedAmount("一般项目", "general items")),
      refundOnCollection: optional(signedAmount("即征即退项目", "refund-on-collection items")),
    }),
  ),
  atExpiry: optional(left),
  atExit: optional(left),
});

type OptionsRead = Read<typeof optionsShape>;
const readOptions: (input: unknown) => OptionsRead = /* @__PURE__ */ readerOf(optionsShape);
const readPeriods: (input: unknown) => readonly PeriodRead[] = /* @__PURE__ */ readerOf(
  list("各期", "periods", periodShape),
  "periods",
);

type ColumnName = "general" | "refundOnCollection";

/**
 * Settles a chain of periods: the closing balance opens the next period, line 20 becomes the next line 13, and a
 * figure that is given where one follows is checked.
 *
 * @param periods - consecutive months from any first month on, in order and without a gap.
 * @throws HuiqiError for a gap, a figure that does not follow, or (with the whole history) more reduced than was
 * ever accrued on.
 * @example
 * ```ts
 * import { ledger } from "huiqi/super-deduction";
 * const { account, periods } = ledger([
 *   {
 *     scheme: "advanced-manufacturing",
 *     period: "2024-01",
 *     general: { accruableInput: 500000, line11: 400000, line12: 500000 },
 *   },
 *   {
 *     scheme: "advanced-manufacturing",
 *     period: "2024-02",
 *     general: { accruableInput: 0, line11: 120000, line12: 0 },
 *   },
 * ]);
 * periods[0]?.row6.closing; // "25000.00"
 * periods[1]?.main.general.line13; // "100000.00"
 * periods[1]?.row6.deducted; // "20000.00"
 * account.general.totals.closing; // "5000.00"
 * ```
 */
export function ledger(periods: readonly LedgerPeriodInput[], options: LedgerOptions = {}): Ledger {
  const terms = readOptions(options);
  const read = readPeriods(periods);
  checkMonths(read);
  const general = settleColumnChain(read, terms, "general");
  // Most enterprises have no refund-on-collection items: nothing is settled or printed for them.
  const hasRefund =
    terms.opening?.refundOnCollection !== undefined ||
    read.some(({ refundOnCollection }) => refundOnCollection !== undefined);
  const refund = hasRefund ? settleColumnChain(read, terms, "refundOnCollection") : null;
  const settlements = read.map((period, index) =>
    settlementOf(
      period,
      at(general.columns, index),
      refund === null ? null : at(refund.columns, index),
      (field) => `periods[${index}].${field}`,
    ),
  );
  return Object.freeze({
    periods: Object.freeze(settlements),
    account: Object.freeze({
      general: accountOf(settlements, general, "row6"),
      refundOnCollection: refund === null ? emptyAccount(read) : accountOf(settlements, refund, "row7"),
    }),
    warnings: Object.freeze(
      settlements.flatMap(({ period, warnings }) => warnings.map((warning) => ({ ...warning, period }))),
    ),
    interpretations: Object.freeze(readingsOf(read, settlements)),
  });
}

/**
 * {@link ledger}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeLedger } from "huiqi/super-deduction";
 * const answer = safeLedger([
 *   { scheme: "none", period: "2024-01", general: { accruableInput: 0 } },
 *   { scheme: "none", period: "2024-03", general: { accruableInput: 0 } },
 * ]);
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["periods[1].period"]
 * ```
 */
export function safeLedger(
  periods: readonly LedgerPeriodInput[],
  options: LedgerOptions = {},
): Result<Ledger> {
  return safely(() => ledger(periods, options));
}

function at(columns: readonly SettledColumn[], index: number): SettledColumn {
  return columns[index] as SettledColumn;
}

function checkMonths(periods: readonly PeriodRead[]): void {
  let previous: IsoMonth | undefined;
  for (const [index, { period }] of periods.entries()) {
    if (previous !== undefined && monthsBetween(previous, period) !== 1) {
      const expected = monthPlus(previous, 1);
      refuse("inconsistent", `periods[${index}].period`, period, text(expected, expected));
    }
    previous = period;
  }
}

interface Chain {
  readonly columns: readonly SettledColumn[];
  readonly lapsed: readonly Int[];
}

const NOTHING: LedgerColumnRead = {
  openingBalance: undefined,
  accruableInput: 0,
  purchasedChipInput: undefined,
  catchUpInput: undefined,
  reducedInput: undefined,
  reducedScheme: undefined,
  line11: undefined,
  line12: undefined,
  line13: undefined,
  line14: undefined,
  line15: undefined,
  line16: undefined,
};

function settleColumnChain(periods: readonly PeriodRead[], terms: OptionsRead, name: ColumnName): Chain {
  const columns: SettledColumn[] = [];
  const lapsed: Int[] = [];
  // A ledger that opens with a balance has a past of its own: only a whole history shows what was ever accrued.
  const opened = terms.opening?.[name] ?? periods[0]?.[name]?.openingBalance;
  const history = terms.opening === undefined && (opened ?? 0) === 0 ? new History() : null;
  let previous: SettledFen | undefined;
  let schemeBefore: SchemeOrNone | undefined;
  for (const [index, period] of periods.entries()) {
    const column = period[name] ?? NOTHING;
    const path: Path = (field) => `periods[${index}].${name}.${field}`;
    const carried = previous?.closing ?? opened ?? 0;
    const isLost = lapses(period, schemeBefore, terms);
    const opening = isLost ? 0 : carried;
    follows(column.openingBalance, opening, path, "openingBalance");
    const line13 = previous?.line20 ?? column.line13 ?? 0;
    follows(column.line13, line13, path, "line13");
    history?.check(period, column, path);
    const { fen, reducedRate } = readyColumn(period, column, path);
    const settled = settleColumn(opening, line13, fen);
    columns.push({ fen, reducedRate, settled });
    lapsed.push(subtract(carried, opening));
    previous = settled;
    schemeBefore = period.scheme;
  }
  return { columns, lapsed };
}

function follows(given: Int | undefined, expected: Int, path: Path, field: string): void {
  if (given === undefined || given === expected) return;
  const figure = yuanOfFen(expected);
  refuse(
    "inconsistent",
    path(field),
    yuanOfFen(given),
    text(`${figure}（上期结转）`, `${figure}, as carried from the period before`),
  );
}

/** Whether what was carried lapses before this period begins. */
function lapses(period: PeriodRead, schemeBefore: SchemeOrNone | undefined, terms: OptionsRead): boolean {
  if (period.scheme !== "none") return false;
  const lastYear = lastYearOfSchemes();
  if (lastYear !== null && yearOf(period.period) > lastYear) return terms.atExpiry !== "carry";
  return terms.atExit === "lapse" && schemeBefore !== "none";
}

/** What was ever accrued on, by scheme: in a whole history no more than that can be reduced. */
class History {
  readonly #accruedOn = new Map<SchemeOrNone, Int>();
  readonly #reduced = new Map<SchemeOrNone, Int>();

  check({ scheme }: PeriodRead, column: LedgerColumnRead, path: Path): void {
    const base = add(column.accruableInput, column.catchUpInput ?? 0);
    this.#accruedOn.set(scheme, add(this.#accruedOn.get(scheme) ?? 0, base));
    const { reducedInput = 0, reducedScheme = scheme } = column;
    if (reducedInput === 0) return;
    const reduced = add(this.#reduced.get(reducedScheme) ?? 0, reducedInput);
    const most = reducedScheme === "none" ? 0 : (this.#accruedOn.get(reducedScheme) ?? 0);
    if (reduced > most) {
      const figure = yuanOfFen(most);
      refuse(
        "out-of-range",
        path("reducedInput"),
        yuanOfFen(reducedInput),
        text(
          `累计不超过已计提的进项税额 ${figure}`,
          `in all no more than the input VAT accrued on, ${figure}`,
        ),
      );
    }
    this.#reduced.set(reducedScheme, reduced);
  }
}

const ZERO_YUAN = yuanOfFen(0);

function accountOf(
  settlements: readonly Settlement[],
  { columns, lapsed }: Chain,
  name: "row6" | "row7",
): Account {
  const entries: AccountEntry[] = [];
  let accrued: Int = 0;
  let reduced: Int = 0;
  let deducted: Int = 0;
  let lost: Int = 0;
  for (const [index, { settled }] of columns.entries()) {
    const gone = lapsed[index] ?? 0;
    accrued = add(accrued, settled.accrued);
    reduced = add(reduced, settled.reduced);
    deducted = add(deducted, settled.deducted);
    lost = add(lost, gone);
    // The figures are those of the schedule, printed already.
    const { period, [name]: row } = settlements[index] as Settlement;
    entries.push(
      Object.freeze({
        period,
        opening: gone === 0 ? row.opening : yuanOfFen(add(settled.opening, gone)),
        accrued: row.accrued,
        reduced: row.reduced,
        deducted: row.deducted,
        lapsed: gone === 0 ? ZERO_YUAN : yuanOfFen(gone),
        balance: row.closing,
      }),
    );
  }
  const first = columns[0]?.settled.opening ?? 0;
  return Object.freeze({
    entries: Object.freeze(entries),
    totals: Object.freeze({
      opening: yuanOfFen(add(first, lapsed[0] ?? 0)),
      accrued: yuanOfFen(accrued),
      reduced: yuanOfFen(reduced),
      deducted: yuanOfFen(deducted),
      lapsed: yuanOfFen(lost),
      closing: yuanOfFen(columns.at(-1)?.settled.closing ?? 0),
    }),
  });
}

function emptyAccount(periods: readonly PeriodRead[]): Account {
  const nothing = { accrued: ZERO_YUAN, reduced: ZERO_YUAN, deducted: ZERO_YUAN, lapsed: ZERO_YUAN };
  return Object.freeze({
    entries: Object.freeze(
      periods.map(({ period }) =>
        Object.freeze({ period, opening: ZERO_YUAN, ...nothing, balance: ZERO_YUAN }),
      ),
    ),
    totals: Object.freeze({ opening: ZERO_YUAN, ...nothing, closing: ZERO_YUAN }),
  });
}

/** The readings that the periods of this ledger touch, each once. */
function readingsOf(
  periods: readonly PeriodRead[],
  settlements: readonly Settlement[],
): readonly Interpretation[] {
  const readings = new Set<Interpretation>(settlements[0]?.interpretations ?? []);
  const lastYear = lastYearOfSchemes();
  let before: SchemeOrNone | undefined;
  for (const { scheme, period } of periods) {
    if (lastYear !== null && yearOf(period) > lastYear) readings.add(EXPIRY_READING);
    else if (before !== undefined && before !== scheme) {
      if (scheme === "none") readings.add(EXIT_READING);
      else if (before !== "none") readings.add(SCHEME_CHANGE_READING);
    }
    before = scheme;
  }
  return [...readings];
}
