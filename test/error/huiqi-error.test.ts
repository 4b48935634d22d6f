import { describe, expect, it } from "vitest";
import {
  brief,
  HuiqiError,
  type HuiqiIssue,
  isHuiqiError,
  issueText,
  refuse,
  safely,
} from "../../src/error/huiqi-error.js";
import { text } from "../../src/text.js";
import fc from "../property.js";

const ISSUE: HuiqiIssue = {
  code: "invalid-amount",
  path: "enterprise.revenue.2023",
  received: '"1,000"',
  expected: text("十进制金额字符串", "a plain decimal string"),
};
const OTHER: HuiqiIssue = {
  code: "unknown-field",
  path: "",
  received: "7",
  expected: text("对象", "an object"),
};

describe("issueText", () => {
  it("says where, what was expected and what was there, in both languages", () => {
    expect(issueText(ISSUE, "en")).toBe(
      'enterprise.revenue.2023: expected a plain decimal string, received "1,000"',
    );
    expect(issueText(ISSUE, "zh")).toBe('enterprise.revenue.2023：应为十进制金额字符串，收到 "1,000"');
  });

  it("calls the root the input", () => {
    expect(issueText(OTHER, "en")).toBe("input: expected an object, received 7");
    expect(issueText(OTHER, "zh")).toBe("输入：应为对象，收到 7");
  });
});

describe("HuiqiError", () => {
  it("speaks for its first issue and holds them all", () => {
    const error = new HuiqiError([ISSUE, OTHER]);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "HuiqiError", ...ISSUE, issues: [ISSUE, OTHER] });
    expect(error.message).toBe(`${issueText(ISSUE, "en")}\n${issueText(OTHER, "en")}`);
  });

  it("does not let its issues be changed, nor follow the list that it was made from", () => {
    const given: [HuiqiIssue, ...HuiqiIssue[]] = [ISSUE];
    const { issues } = new HuiqiError(given);
    given.push(OTHER);
    expect(issues).toEqual([ISSUE]);
    expect(Object.isFrozen(issues)).toBe(true);
  });

  it("is thrown by refuse with one issue, its value in brief", () => {
    expect(() => refuse("invalid-amount", "a.b", [1], ISSUE.expected)).toThrow(
      "a.b: expected a plain decimal string, received an array",
    );
  });
});

describe("isHuiqiError", () => {
  it("knows its own", () => {
    expect(isHuiqiError(new HuiqiError([ISSUE]))).toBe(true);
  });

  it("knows one from another copy of the library, which has a class of its own", () => {
    class Copy extends Error {
      override readonly name = "HuiqiError";
      readonly code = "invalid-amount";
      readonly issues = [ISSUE];
    }
    expect(isHuiqiError(new Copy())).toBe(true);
  });

  it.each([
    [undefined],
    [null],
    ["HuiqiError"],
    [new Error("HuiqiError")],
    [new TypeError("a")],
    [{ name: "HuiqiError", code: "invalid-amount", issues: [] }],
    [Object.assign(new Error("a"), { code: "invalid-amount", issues: [ISSUE] })],
    [Object.assign(new Error("a"), { name: "HuiqiError", issues: [ISSUE] })],
    [Object.assign(new Error("a"), { name: "HuiqiError", code: 7, issues: [ISSUE] })],
    [Object.assign(new Error("a"), { name: "HuiqiError", code: "invalid-amount" })],
    [Object.assign(new Error("a"), { name: "HuiqiError", code: "invalid-amount", issues: "none" })],
  ])("does not know %s (case %#)", (error) => {
    expect(isHuiqiError(error)).toBe(false);
  });
});

describe("safely", () => {
  it("hands on what comes back", () => {
    expect(safely(() => 7)).toEqual({ ok: true, value: 7 });
    expect(safely(() => undefined)).toEqual({ ok: true, value: undefined });
  });

  it("hands back issues as data", () => {
    const result = safely(() => {
      throw new HuiqiError([ISSUE, OTHER]);
    });
    expect(result).toEqual({ ok: false, issues: [ISSUE, OTHER] });
  });

  it("lets every other error through, unchanged", () => {
    for (const thrown of [new TypeError("a defect"), "text", undefined]) {
      let caught: unknown = "nothing";
      try {
        safely(() => {
          throw thrown;
        });
      } catch (error) {
        caught = error;
      }
      expect(caught).toBe(thrown);
    }
  });
});

describe("brief", () => {
  it.each([
    [undefined, "undefined"],
    [null, "null"],
    [true, "true"],
    [0, "0"],
    [-0, "-0"],
    [0.1, "0.1"],
    [1e21, "1e+21"],
    [Number.NaN, "NaN"],
    [Number.NEGATIVE_INFINITY, "-Infinity"],
    [5n, "5n"],
    [-5n, "-5n"],
    [10n ** 60n - 1n, `${"9".repeat(60)}n`],
    [10n ** 60n, "a bigint of over 60 digits"],
    [-(10n ** 60n), "a bigint of over 60 digits"],
    ["", '""'],
    ["1,000", '"1,000"'],
    ['a"b\n', '"a\\"b\\n"'],
    ["x".repeat(60), `"${"x".repeat(60)}"`],
    ["x".repeat(61), `"${"x".repeat(60)}…"`],
    [{ a: 1 }, "an object"],
    [new Date(0), "an object"],
    [() => 1, "a function"],
    [Symbol("a"), "Symbol(a)"],
  ])("of %s is %s", (value, shown) => {
    expect(brief(value)).toBe(shown);
  });

  it("of a list is its kind", () => {
    expect(brief([1, 2])).toBe("an array");
  });

  it("never calls code of the value's own", () => {
    const trap = (): never => {
      throw new Error("was called");
    };
    expect(brief({ toString: trap, toJSON: trap, valueOf: trap, [Symbol.toPrimitive]: trap })).toBe(
      "an object",
    );
    expect(brief(Object.assign(() => 1, { toString: trap }))).toBe("a function");
    expect(brief(new Proxy({}, { get: trap, getPrototypeOf: trap, has: trap }))).toBe("an object");
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(brief(proxy)).toBe("an object");
  });

  it("of anything is a short line of text", () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
        (value) => {
          expect(brief(value)).toMatch(/^[^\n]{1,400}$/);
        },
      ),
    );
  });
});
