import { firstDayOfMonth, type IsoMonth, lastDayOfYear, yearOf } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { valueOn } from "../law/dated.js";
import type { Interpretation } from "../law/interpretation.js";
import type { Confidence, LegalSource } from "../law/source.js";
import { type Fraction, fractionOf, ZERO } from "../money/fraction.js";
import { add, type Int, subtract } from "../money/integer.js";
import { type Ratio, ratioOf } from "../money/ratio.js";
import { type Yuan, yuanOfFen } from "../money/yuan.js";
import { text } from "../text.js";
import { addColumns, type ColumnFen, type SettledFen, settleColumn } from "./core.js";
import { type ColumnRead, readSettle, type SettleInput, type SettleRead } from "./input.js";
import { AVAILABLE_READING, PREFILL_READING } from "./readings.js";
import { SCHEMES, type Scheme, type SchemeOrNone } from "./schemes.js";

/** A row of schedule 4 (附列资料（四）, section two), by its columns. */
export interface Schedule4Row {
  /** Column 1, 期初余额. */
  readonly opening: Yuan;
  /** Column 2, 本期发生额. */
  readonly accrued: Yuan;
  /** Column 3, 本期调减额. */
  readonly reduced: Yuan;
  /** Column 4, 本期可抵减额 = 1 + 2 − 3; may be negative. */
  readonly available: Yuan;
  /** Column 5, 本期实际抵减额. */
  readonly deducted: Yuan;
  /** Column 6, 期末余额 = 4 − 5. */
  readonly closing: Yuan;
}

/** A column of the main form, as far as the super-deduction meets it. */
export interface MainColumn {
  /** 销项税额. */
  readonly line11: Yuan;
  /** 进项税额. */
  readonly line12: Yuan;
  /** 上期留抵税额. */
  readonly line13: Yuan;
  /** 进项税额转出. */
  readonly line14: Yuan;
  /** 免、抵、退应退税额. */
  readonly line15: Yuan;
  /** 按适用税率计算的纳税检查应补缴税额. */
  readonly line16: Yuan;
  /** 应抵扣税额合计. */
  readonly line17: Yuan;
  /** 实际抵扣税额. */
  readonly line18: Yuan;
  /** 应纳税额, after the super-deduction. */
  readonly line19: Yuan;
  /** 期末留抵税额. */
  readonly line20: Yuan;
}

/** The main form: its columns, and its total. */
export interface MainForm {
  readonly general: MainColumn;
  readonly refundOnCollection: MainColumn;
  /** Line 19 of both columns. */
  readonly line19: Yuan;
  readonly line21: Yuan;
  readonly line23: Yuan;
  /** 应纳税额合计 = 19 + 21 − 23. */
  readonly line24: Yuan;
}

/**
 * Which case of 公告2023年第43号 art. 3 applied: nothing payable, so all is carried forward; payable above what is
 * available, so all of it is deducted; payable not above it, so the tax is deducted to zero and the rest carried. A
 * negative balance deducts nothing.
 */
export type LawCase = "nothing-payable" | "deducted-in-full" | "deducted-to-zero" | "negative-balance";

/** The parameter that the period rests on. */
export interface SchemeParameter {
  readonly rate: Ratio;
  readonly source: LegalSource | null;
  readonly confidence: Confidence | null;
}

/** Something lawful that is worth a second look. */
export interface Warning {
  readonly code: "reduced-exceeds-balance" | "notice";
  readonly row: 6 | 7 | null;
  readonly what: { readonly zh: string; readonly en: string };
}

/** One period, settled. Frozen, plain, with every figure that the return needs. */
export interface Settlement {
  readonly scheme: SchemeOrNone;
  readonly period: IsoMonth;
  readonly row6: Schedule4Row;
  readonly row7: Schedule4Row;
  /** 合计. */
  readonly row8: Schedule4Row;
  readonly main: MainForm;
  /** The base that was accrued on (chips out where they must be, catch-up in) and the base of the reduction. */
  readonly base: {
    readonly row6: { readonly accrued: Yuan; readonly reduced: Yuan; readonly reducedRate: Ratio };
    readonly row7: { readonly accrued: Yuan; readonly reduced: Yuan; readonly reducedRate: Ratio };
  };
  readonly parameter: SchemeParameter;
  readonly lawCase: { readonly row6: LawCase; readonly row7: LawCase };
  readonly warnings: readonly Warning[];
  readonly interpretations: readonly Interpretation[];
}

/**
 * Settles one period: schedule 4 and the lines of the main form, to the fen.
 *
 * @returns rows 6, 7 and 8, the main form, the case of the law, the base and rate used, and the readings on which this
 * rests.
 * @throws HuiqiError naming path, value and what was expected; `no-law-for-date` for a scheme outside its years.
 * @example
 * ```ts
 * import { settle } from "huiqi/super-deduction";
 * const may = settle({
 *   scheme: "advanced-manufacturing",
 *   period: "2024-05",
 *   general: {
 *     openingBalance: 0,
 *     accruableInput: "520000.00",
 *     reducedInput: "6500.00",
 *     line11: "3900000.00",
 *     line12: "520000.00",
 *     line14: "26000.00",
 *   },
 * });
 * may.row6.accrued; // "26000.00"
 * may.row6.deducted; // "25675.00"
 * may.main.general.line19; // "3380325.00"
 * ```
 */
export function settle(input: SettleInput): Settlement {
  const read = readSettle(input);
  const general = settleRead(read, read.general, "general");
  const refund = read.refundOnCollection;
  const refundOnCollection = refund === undefined ? null : settleRead(read, refund, "refundOnCollection");
  return settlementOf(read, general, refundOnCollection);
}

/**
 * {@link settle}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeSettle } from "huiqi/super-deduction";
 * const answer = safeSettle({ scheme: "none", period: "2024-13", general: { openingBalance: 0, accruableInput: 0 } });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["period"]
 * ```
 */
export function safeSettle(input: SettleInput): Result<Settlement> {
  return safely(() => settle(input));
}

/** The path of a field, written out only for a fault. */
export type Path = (field: string) => string;

/** A column as the core takes it, with the rate behind its reduction. */
export interface ReadyColumn {
  readonly fen: ColumnFen;
  readonly reducedRate: Ratio;
}

/** A column with what it came to. */
export interface SettledColumn extends ReadyColumn {
  readonly settled: SettledFen;
}

function settleRead(read: SettleRead, column: ColumnRead, name: string): SettledColumn {
  const ready = readyColumn(read, column, (field) => `${name}.${field}`);
  return { ...ready, settled: settleColumn(column.openingBalance, column.line13 ?? 0, ready.fen) };
}

const NO_RATE = /* @__PURE__ */ ratioOf("0");
const NONE: SchemeParameter = /* @__PURE__ */ Object.freeze({
  rate: NO_RATE,
  source: null,
  confidence: null,
});
/** By scheme and month: a few dozen, since the schemes run for some years only. */
const parameters = new Map<Scheme, Map<IsoMonth, SchemeParameter>>();

/** Rate and source of a scheme in a period. */
function parameterOf(scheme: SchemeOrNone, period: IsoMonth): SchemeParameter {
  if (scheme === "none") return NONE;
  let months = parameters.get(scheme);
  if (months === undefined) {
    months = new Map();
    parameters.set(scheme, months);
  }
  let parameter = months.get(period);
  if (parameter === undefined) {
    const { value: rate, source, confidence } = valueOn(SCHEMES[scheme].rate, firstDayOfMonth(period));
    parameter = Object.freeze({ rate, source, confidence });
    months.set(period, parameter);
  }
  return parameter;
}

/** What was accrued in the scheme's years can be reduced later: the last rate before the period counts. */
function reducedRateOf(scheme: Scheme, period: IsoMonth): Ratio {
  const on = firstDayOfMonth(period);
  const { values } = SCHEMES[scheme].rate;
  const before = values.filter(({ from }) => from <= on).at(-1);
  return before === undefined ? valueOn(SCHEMES[scheme].rate, on).value : before.value;
}

/** The years of every scheme end together; null while the law sets no end. */
export function lastYearOfSchemes(): number | null {
  const ends = Object.values(SCHEMES).map(({ rate }) => rate.values.at(-1)?.to ?? null);
  return ends.includes(null) ? null : Math.max(...ends.map((end) => yearOf(end ?? lastDayOfYear(0))));
}

const fractions = new Map<Ratio, Fraction>();

function fractionFor(rate: Ratio): Fraction {
  let fraction = fractions.get(rate);
  if (fraction === undefined) {
    fraction = fractionOf(rate);
    fractions.set(rate, fraction);
  }
  return fraction;
}

/** Makes a column ready for the core. */
export function readyColumn(
  { scheme, period }: { readonly scheme: SchemeOrNone; readonly period: IsoMonth },
  column: Omit<ColumnRead, "openingBalance">,
  path: Path,
): ReadyColumn {
  const { accruableInput, purchasedChipInput = 0, catchUpInput = 0, reducedInput = 0 } = column;
  if (purchasedChipInput > accruableInput) {
    refuse(
      "out-of-range",
      path("purchasedChipInput"),
      yuanOfFen(purchasedChipInput),
      text("不大于 accruableInput", "at most accruableInput"),
    );
  }
  const excluded = scheme !== "none" && SCHEMES[scheme].excludesPurchasedChips ? purchasedChipInput : 0;
  const rate = reducedInput === 0 ? NO_RATE : reducedRate(scheme, period, column, path);
  return {
    fen: {
      base: add(subtract(accruableInput, excluded), catchUpInput),
      rate: fractionFor(parameterOf(scheme, period).rate),
      reducedBase: reducedInput,
      reducedRate: fractionFor(rate),
      line11: column.line11 ?? 0,
      line12: column.line12 ?? 0,
      line14: column.line14 ?? 0,
      line15: column.line15 ?? 0,
      line16: column.line16 ?? 0,
    },
    reducedRate: rate,
  };
}

function reducedRate(
  scheme: SchemeOrNone,
  period: IsoMonth,
  { reducedScheme }: Pick<ColumnRead, "reducedScheme">,
  path: Path,
): Ratio {
  const of = reducedScheme ?? scheme;
  if (of !== "none") return reducedRateOf(of, period);
  return refuse(
    "missing-field",
    path("reducedScheme"),
    undefined,
    text(
      "计提时所依的政策（本期不适用任何政策）",
      "the scheme under which it was accrued, since none applies now",
    ),
  );
}

/** Nothing at all: the column of an enterprise without refund-on-collection items. */
const EMPTY: ColumnFen = {
  base: 0,
  rate: ZERO,
  reducedBase: 0,
  reducedRate: ZERO,
  line11: 0,
  line12: 0,
  line14: 0,
  line15: 0,
  line16: 0,
};

/** Prints what the core found. */
export function settlementOf(
  read: Pick<SettleRead, "scheme" | "period" | "simplifiedTax" | "taxReduction">,
  general: SettledColumn,
  refund: SettledColumn | null,
  path: Path = (field) => field,
): Settlement {
  const { scheme, period, simplifiedTax: line21 = 0, taxReduction: line23 = 0 } = read;
  const total = refund === null ? general.settled : addColumns(general.settled, refund.settled);
  const beforeReduction = add(total.line19, line21);
  if (line23 > beforeReduction) {
    refuse(
      "out-of-range",
      path("taxReduction"),
      yuanOfFen(line23),
      text(
        `不大于第19栏与第21栏之和 ${yuanOfFen(beforeReduction)}`,
        `at most lines 19 and 21 together, ${yuanOfFen(beforeReduction)}`,
      ),
    );
  }
  const row6 = rowOf(general.settled);
  const second = refund === null ? EMPTY_SECOND : secondOf(refund);
  return Object.freeze({
    scheme,
    period,
    row6,
    row7: second.row,
    row8: refund === null ? row6 : rowOf(total),
    main: Object.freeze({
      general: mainColumnOf(general),
      refundOnCollection: second.main,
      line19: yuanOfFen(total.line19),
      line21: yuanOfFen(line21),
      line23: yuanOfFen(line23),
      line24: yuanOfFen(subtract(beforeReduction, line23)),
    }),
    base: Object.freeze({ row6: baseOf(general), row7: second.base }),
    parameter: parameterOf(scheme, period),
    lawCase: Object.freeze({ row6: lawCaseOf(general.settled), row7: second.lawCase }),
    warnings: joined(warningsOf(6, general.settled), second.warnings),
    interpretations: READINGS,
  });
}

/** Row 7 with all that belongs to it. */
function secondOf(column: SettledColumn) {
  return {
    row: rowOf(column.settled),
    main: mainColumnOf(column),
    base: baseOf(column),
    lawCase: lawCaseOf(column.settled),
    warnings: warningsOf(7, column.settled),
  };
}

const NO_WARNINGS: readonly Warning[] = Object.freeze([]);

/** Printed once: most enterprises have nothing in row 7. */
const EMPTY_SECOND = /* @__PURE__ */ secondOf({
  fen: EMPTY,
  reducedRate: NO_RATE,
  settled: settleColumn(0, 0, EMPTY),
});

const READINGS: readonly Interpretation[] = Object.freeze([AVAILABLE_READING, PREFILL_READING]);

function rowOf(fen: SettledFen): Schedule4Row {
  return Object.freeze({
    opening: yuanOfFen(fen.opening),
    accrued: yuanOfFen(fen.accrued),
    reduced: yuanOfFen(fen.reduced),
    available: yuanOfFen(fen.available),
    deducted: yuanOfFen(fen.deducted),
    closing: yuanOfFen(fen.closing),
  });
}

function mainColumnOf({ fen, settled }: SettledColumn): MainColumn {
  return Object.freeze({
    line11: yuanOfFen(fen.line11),
    line12: yuanOfFen(fen.line12),
    line13: yuanOfFen(settled.line13),
    line14: yuanOfFen(fen.line14),
    line15: yuanOfFen(fen.line15),
    line16: yuanOfFen(fen.line16),
    line17: yuanOfFen(settled.line17),
    line18: yuanOfFen(settled.line18),
    line19: yuanOfFen(settled.line19),
    line20: yuanOfFen(settled.line20),
  });
}

function baseOf({ fen, reducedRate }: SettledColumn): Settlement["base"]["row6"] {
  return Object.freeze({
    accrued: yuanOfFen(fen.base),
    reduced: yuanOfFen(fen.reducedBase),
    reducedRate,
  });
}

function lawCaseOf({ available, line19, deducted }: SettledFen): LawCase {
  if (available < 0) return "negative-balance";
  const payable: Int = add(line19, deducted);
  if (payable === 0) return "nothing-payable";
  return payable > available ? "deducted-in-full" : "deducted-to-zero";
}

function joined(a: readonly Warning[], b: readonly Warning[]): readonly Warning[] {
  return a.length + b.length === 0 ? NO_WARNINGS : Object.freeze([...a, ...b]);
}

function warningsOf(row: 6 | 7, { available, reduced }: SettledFen): readonly Warning[] {
  if (available >= 0 || reduced === 0) return NO_WARNINGS;
  return [
    {
      code: "reduced-exceeds-balance",
      row,
      what: text(
        "本期调减额大于期初余额与本期发生额之和，余额为负并结转：请核对已计提部分",
        "more is reduced than stood to the account; the balance is negative and carried: check the part that had been accrued",
      ),
    },
  ];
}
