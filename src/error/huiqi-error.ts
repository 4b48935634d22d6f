import type { Localized } from "../text.js";

/** What can be wrong with an input. The codes are part of the public contract. */
export type HuiqiErrorCode =
  | "invalid-amount"
  | "invalid-ratio"
  | "invalid-number"
  | "invalid-date"
  | "invalid-month"
  | "invalid-year"
  | "invalid-type"
  | "invalid-choice"
  | "invalid-definition"
  | "missing-field"
  | "out-of-range"
  | "unknown-field"
  | "unknown-policy"
  | "unsafe-input"
  | "no-law-for-date"
  | "inconsistent"
  | "not-applicable";

/** One thing that is wrong with an input: where, what was there, what was expected. */
export interface HuiqiIssue {
  readonly code: HuiqiErrorCode;
  /** Dotted path from the input's root, `""` for the root itself: `enterprise.revenue.2023`. */
  readonly path: string;
  /** The value that was there, printed briefly. */
  readonly received: string;
  readonly expected: Localized;
}

/**
 * The one error that huiqi throws. Recognise it with {@link isHuiqiError}, never by `instanceof`: the ESM
 * and the CommonJS build each have a class of their own.
 */
export class HuiqiError extends Error {
  override readonly name = "HuiqiError";
  readonly code: HuiqiErrorCode;
  readonly path: string;
  readonly received: string;
  readonly expected: Localized;
  /** Every issue found, the first of which is the error's own. */
  readonly issues: readonly HuiqiIssue[];

  constructor(issues: readonly [HuiqiIssue, ...HuiqiIssue[]]) {
    super(issues.map((issue) => issueText(issue, "en")).join("\n"));
    const [first] = issues;
    this.code = first.code;
    this.path = first.path;
    this.received = first.received;
    this.expected = first.expected;
    this.issues = Object.freeze([...issues]);
  }
}

/**
 * Whether something caught is an error of this library, from whichever build of it.
 *
 * @example
 * ```ts
 * import { isHuiqiError, yuan } from "huiqi";
 * let code: string | undefined;
 * try {
 *   yuan("1.005");
 * } catch (error) {
 *   if (isHuiqiError(error)) code = error.code;
 * }
 * code; // "invalid-amount"
 * ```
 */
export function isHuiqiError(error: unknown): error is HuiqiError {
  try {
    return (
      error instanceof Error &&
      error.name === "HuiqiError" &&
      "issues" in error &&
      Array.isArray(error.issues) &&
      "code" in error &&
      typeof error.code === "string"
    );
  } catch {
    // What throws when it is looked at, such as a revoked proxy, is none of ours.
    return false;
  }
}

/**
 * One issue as a sentence, in English or Chinese.
 *
 * @example
 * ```ts
 * import { issueText, safeAssess } from "huiqi";
 * const answer = safeAssess("hubei-srdi-sme", { enterprise: { isPrivate: "yes" as never } }, { on: "2024-09-01" });
 * answer.ok ? [] : answer.issues.map((issue) => issueText(issue, "en"));
 * // ['enterprise.isPrivate: expected true or false, received "yes"']
 * ```
 */
export function issueText(issue: HuiqiIssue, language: "zh" | "en"): string {
  const where = issue.path === "" ? (language === "zh" ? "输入" : "input") : issue.path;
  return language === "zh"
    ? `${where}：应为${issue.expected.zh}，收到 ${issue.received}`
    : `${where}: expected ${issue.expected.en}, received ${issue.received}`;
}

/** What a `safe…` twin returns instead of throwing. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly HuiqiIssue[] };

/** Runs an entry point and hands its `HuiqiError` back as data. Anything else is a defect and passes through. */
export function safely<T>(run: () => T): Result<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (isHuiqiError(error)) return { ok: false, issues: error.issues };
    throw error;
  }
}

/** Throws a `HuiqiError` with a single issue. */
export function refuse(code: HuiqiErrorCode, path: string, received: unknown, expected: Localized): never {
  throw new HuiqiError([{ code, path, received: brief(received), expected }]);
}

/** A value in a few characters, for messages. Never calls code of the value's own. */
export function brief(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
    case "bigint": {
      const digits = value < 10n ** 60n && value > -(10n ** 60n) ? `${value}n` : "a bigint of over 60 digits";
      return digits;
    }
    case "object":
      if (value === null) return "null";
      return isArray(value) ? "an array" : "an object";
    case "function":
      return "a function";
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    default:
      return String(value);
  }
}

/** A revoked proxy throws even here. */
function isArray(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
