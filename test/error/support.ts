import { expect } from "vitest";
import { type HuiqiErrorCode, type HuiqiIssue, isHuiqiError } from "../../src/error/huiqi-error.js";

/** The issues with which something is refused; fails when it is not refused, or by another error. */
export function issuesOf(run: () => unknown): readonly HuiqiIssue[] {
  try {
    run();
  } catch (error) {
    if (isHuiqiError(error)) return error.issues;
    throw error;
  }
  throw new Error("was not refused");
}

/** The code and path of every issue. */
export function codesAndPaths(run: () => unknown): readonly (readonly [HuiqiErrorCode, string])[] {
  return issuesOf(run).map(({ code, path }) => [code, path]);
}

/** An issue says where, what was there, and what was expected, in both languages. */
export function expectSpoken(issues: readonly HuiqiIssue[]): void {
  for (const issue of issues) {
    expect(issue.received).not.toBe("");
    expect(issue.expected.zh).toMatch(/\p{Script=Han}|^[\w\-、]+$/u);
    expect(issue.expected.en).toMatch(/^[\x20-\x7e–—’“”…]+$/);
  }
}
