import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { plain } from "../error/plain.js";
import { type Interpretation, reading } from "../law/interpretation.js";
import { add, compare, type Int, subtract } from "../money/integer.js";
import { fenOf, type Yuan, yuanOfFen } from "../money/yuan.js";
import { text } from "../text.js";
import type { LedgerPeriodInput } from "./input.js";
import { type Ledger, type LedgerOptions, ledger } from "./ledger.js";
import { SCHEMES, type Scheme } from "./schemes.js";

/** A period, or a planned series of them, before a scheme is chosen. */
export type UnchosenPeriod = Omit<LedgerPeriodInput, "scheme">;

/** What one scheme leaves. */
export interface SchemeOutcome {
  readonly scheme: Scheme;
  readonly accrued: Yuan;
  /** Tax saved within the series. */
  readonly deducted: Yuan;
  /** What is left to deduct later. */
  readonly closing: Yuan;
}

/** Which scheme is better, and by how much. */
export interface SchemeChoice {
  readonly chosen: SchemeOutcome;
  /** The second best; null when there is a single candidate. */
  readonly runnerUp: SchemeOutcome | null;
  /** Chosen less runner-up. */
  readonly difference: { readonly deducted: Yuan; readonly closing: Yuan } | null;
  /** Every candidate, best first. */
  readonly outcomes: readonly SchemeOutcome[];
  readonly interpretations: readonly Interpretation[];
}

const ORDER_READING: Interpretation = reading(
  text(
    "先比本期（系列）实际抵减额，再比期末余额",
    "more deducted within the series first, then the greater closing balance",
  ),
  text("比较计提额", "the greater accrual"),
  text(
    "企业可择优适用；已抵减者确定，余额能否抵完取决于以后各期",
    "the better one may be chosen; what is deducted is certain, what is left depends on later periods",
  ),
);

/**
 * Which lawful scheme leaves the taxpayer better off (公告2023年第43号 art. 7: the better one may be chosen, never two
 * in a period). Purchased chips are no base under the integrated-circuit scheme, so the higher rate is not always
 * better.
 *
 * @param periods - one period or a planned series.
 * @param candidates - the schemes that the enterprise is listed for, at least one.
 * @returns the best by tax deducted, then by closing balance; a tie goes to the candidate named first.
 * @throws HuiqiError for an input that a ledger refuses, or candidates that are none.
 * @example
 * ```ts
 * import { chooseScheme } from "huiqi/super-deduction";
 * const { chosen, difference } = chooseScheme(
 *   {
 *     period: "2024-05",
 *     general: {
 *       accruableInput: 1000000,
 *       purchasedChipInput: 800000,
 *       line11: 1300000,
 *       line12: 1000000,
 *     },
 *   },
 *   ["integrated-circuit", "advanced-manufacturing"],
 * );
 * chosen.scheme; // "advanced-manufacturing"
 * difference?.deducted; // "20000.00"
 * ```
 */
export function chooseScheme(
  periods: UnchosenPeriod | readonly UnchosenPeriod[],
  candidates: readonly Scheme[],
  options: LedgerOptions = {},
): SchemeChoice {
  const given = plain(periods, "periods") as typeof periods;
  const series = isSeries(given) ? given : [given];
  const settled = checked(candidates).map((scheme) => {
    const chosen = series.map((period): LedgerPeriodInput => ({ ...objectOf(period), scheme }));
    return figuresOf(scheme, ledger(chosen, options));
  });
  const sorted = [...settled].sort(
    (a, b) => compare(b.deducted, a.deducted) || compare(b.closing, a.closing),
  );
  const [best, second] = sorted;
  if (best === undefined) return refuse("missing-field", "candidates", candidates, CANDIDATES);
  return Object.freeze({
    chosen: outcomeOf(best),
    runnerUp: second === undefined ? null : outcomeOf(second),
    difference:
      second === undefined
        ? null
        : Object.freeze({
            deducted: yuanOfFen(subtract(best.deducted, second.deducted)),
            closing: yuanOfFen(subtract(best.closing, second.closing)),
          }),
    outcomes: Object.freeze(sorted.map(outcomeOf)),
    interpretations: Object.freeze([ORDER_READING]),
  });
}

/**
 * {@link chooseScheme}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeChooseScheme } from "huiqi/super-deduction";
 * const answer = safeChooseScheme({ period: "2024-05", general: { accruableInput: 100 } }, []);
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["candidates"]
 * ```
 */
export function safeChooseScheme(
  periods: UnchosenPeriod | readonly UnchosenPeriod[],
  candidates: readonly Scheme[],
  options: LedgerOptions = {},
): Result<SchemeChoice> {
  return safely(() => chooseScheme(periods, candidates, options));
}

const CANDIDATES = text(
  `至少一项：${Object.keys(SCHEMES).join("、")}`,
  `at least one of ${Object.keys(SCHEMES).join(", ")}`,
);

function checked(given: readonly Scheme[]): readonly Scheme[] {
  const candidates = plain(given, "candidates") as typeof given;
  if (!Array.isArray(candidates)) refuse("invalid-type", "candidates", candidates, CANDIDATES);
  for (const [index, candidate] of candidates.entries()) {
    if (typeof candidate !== "string" || !Object.hasOwn(SCHEMES, candidate)) {
      refuse("invalid-choice", `candidates[${index}]`, candidate, CANDIDATES);
    }
  }
  return [...new Set(candidates)];
}

function isSeries(periods: UnchosenPeriod | readonly UnchosenPeriod[]): periods is readonly UnchosenPeriod[] {
  return Array.isArray(periods);
}

function objectOf(period: UnchosenPeriod): UnchosenPeriod {
  if (typeof period === "object" && period !== null) return period;
  return refuse("invalid-type", "periods", period, text("期间对象", "a period"));
}

interface Figures {
  readonly scheme: Scheme;
  readonly accrued: Int;
  readonly deducted: Int;
  readonly closing: Int;
}

function figuresOf(scheme: Scheme, { account }: Ledger): Figures {
  const both = (name: "accrued" | "deducted" | "closing"): Int =>
    add(fenOf(account.general.totals[name]), fenOf(account.refundOnCollection.totals[name]));
  return { scheme, accrued: both("accrued"), deducted: both("deducted"), closing: both("closing") };
}

function outcomeOf({ scheme, accrued, deducted, closing }: Figures): SchemeOutcome {
  return Object.freeze({
    scheme,
    accrued: yuanOfFen(accrued),
    deducted: yuanOfFen(deducted),
    closing: yuanOfFen(closing),
  });
}
