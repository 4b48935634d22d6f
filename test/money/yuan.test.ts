import { describe, expect, it } from "vitest";
import type { DecimalFault } from "../../src/money/scaled.js";
import { expectedAmount, fenOf, wan, yi, yuan, yuanOfFen } from "../../src/money/yuan.js";
import { expectSpoken, issuesOf } from "../error/support.js";
import fc from "../property.js";
import { int, Wide } from "./integers.js";

describe("yuan", () => {
  it.each([
    ["1234.56", "1234.56"],
    ["1234.5", "1234.50"],
    [1234, "1234.00"],
    [1234n, "1234.00"],
    ["-0.05", "-0.05"],
    [0, "0.00"],
    [-0, "0.00"],
    ["-0", "0.00"],
    ["-0.00", "0.00"],
    // 2^53 yuan: refused as a number (below), exact as a bigint or a string.
    [2n ** 53n, "9007199254740992.00"],
    ["9007199254740993.01", "9007199254740993.01"],
    ["999999999999999999.99", "999999999999999999.99"],
  ] as const)("of %s is %s", (value, amount) => {
    expect(yuan(value)).toBe(amount);
  });

  it.each([
    [new Wide("1234.5"), "1234.50"],
    [new Wide("0.1").plus("0.2"), "0.30"],
    [{ toString: (): string => "-7" }, "-7.00"],
    [new String("3.10"), "3.10"],
  ])("takes an object whose toString is a plain decimal: %s is %s", (value, amount) => {
    expect(yuan(value)).toBe(amount);
  });

  const unprintable: readonly (() => object)[] = [
    () => ({}),
    () => [],
    () => [5],
    () => ["5"],
    () => new Date(0),
    () => new Wide("1e22"),
    () => new Wide("0.001"),
    () => new Wide(Number.NaN),
    () => ({ toString: () => "1,000" }),
    () => ({ toString: () => "" }),
    () => ({ toString: (): string => JSON.parse("5") }),
    () => ({
      toString: (): string => {
        throw new TypeError("not ours");
      },
    }),
    () => JSON.parse('{ "toString": 1 }'),
    () => Object.create(null),
  ];
  it.each(unprintable)("refuses an object whose toString is anything else: %s", (make) => {
    expect(issuesOf(() => yuan(make()))).toMatchObject([{ code: "invalid-amount", path: "" }]);
  });

  it("refuses a revoked proxy like any other object", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(issuesOf(() => yuan(proxy))).toMatchObject([{ code: "invalid-amount", received: "an object" }]);
  });

  it.each<[unknown, string, DecimalFault]>([
    [0.1, "0.1", "unsafe-number"],
    [Number.NaN, "NaN", "unsafe-number"],
    [Number.POSITIVE_INFINITY, "Infinity", "unsafe-number"],
    [1e21, "1e+21", "unsafe-number"],
    [2 ** 53, "9007199254740992", "unsafe-number"],
    ["1e5", '"1e5"', "not-a-decimal"],
    ["1,000", '"1,000"', "not-a-decimal"],
    ["", '""', "not-a-decimal"],
    [" 1", '" 1"', "not-a-decimal"],
    ["+1", '"+1"', "not-a-decimal"],
    ["１", '"１"', "not-a-decimal"],
    [null, "null", "not-a-decimal"],
    [undefined, "undefined", "not-a-decimal"],
    [true, "true", "not-a-decimal"],
    [{}, "an object", "not-a-decimal"],
    [[], "an array", "not-a-decimal"],
    ["1.234", '"1.234"', "too-many-places"],
    ["1000000000000000000", '"1000000000000000000"', "too-large"],
    [10n ** 18n, "1000000000000000000n", "too-large"],
  ])("fenOf refuses %s, showing %s: %s", (value, received, fault) => {
    const issues = issuesOf(() => fenOf(value, "sales.2023"));
    expect(issues).toEqual([
      { code: "invalid-amount", path: "sales.2023", received, expected: expectedAmount(fault) },
    ]);
    expectSpoken(issues);
  });

  it("tells who passes a fraction as a number to pass a string", () => {
    expect(issuesOf(() => yuan(0.1))[0]?.expected).toEqual({
      zh: "安全整数，或十进制字符串（小数请用字符串传入）",
      en: 'a whole, safe number of yuan; pass other amounts as a string such as "1234.56"',
    });
  });

  it("gives a form that it takes again and leaves as it is", () => {
    const fen = fc.bigInt(-(10n ** 20n) + 1n, 10n ** 20n - 1n).map(int);
    fc.assert(
      fc.property(fen, (value) => {
        const amount = yuanOfFen(value);
        expect(fenOf(amount)).toBe(value);
        expect(yuan(amount)).toBe(amount);
        expect(amount).toMatch(/^-?(0|[1-9]\d{0,17})\.\d\d$/);
        expect(amount).not.toBe("-0.00");
      }),
    );
  });
});

describe("wan and yi", () => {
  it.each([
    [() => wan(1000), "10000000.00"],
    [() => wan("1.5"), "15000.00"],
    [() => wan("0.000001"), "0.01"],
    [() => wan(-3), "-30000.00"],
    [() => wan(-0), "0.00"],
    [() => yi(4), "400000000.00"],
    [() => yi("0.5"), "50000000.00"],
    [() => yi("0.0000000001"), "0.01"],
    // The largest: 18 whole digits of yuan.
    [() => wan("99999999999999.999999"), "999999999999999999.99"],
    [() => yi("9999999999.9999999999"), "999999999999999999.99"],
  ])("%s is %s", (run, expected) => {
    // Run here, and not where the table is made.
    expect(run()).toBe(expected);
  });

  it.each([
    () => wan("0.0000001"),
    () => yi("0.00000000001"),
    () => wan(1.5),
    () => yi(Number.NaN),
    // 10^14 万 = 10^10 亿 = 10^18 yuan has 19 whole digits: it could not be read again.
    () => wan("100000000000000"),
    () => wan("-100000000000000"),
    () => yi("10000000000"),
    () => yi("-10000000000"),
    () => yi(2 ** 53 - 1),
  ])("%s is refused", (run) => {
    const issues = issuesOf(run);
    expect(issues).toMatchObject([{ code: "invalid-amount", path: "" }]);
    expectSpoken(issues);
  });
});
