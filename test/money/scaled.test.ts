import { describe, expect, it } from "vitest";
import { parseScaled, printScaled, printScaledShort } from "../../src/money/scaled.js";
import fc from "../property.js";
import { anyInt, int, ofWide, Wide, wide } from "./integers.js";

const EIGHTEEN_NINES = "9".repeat(18);

/** Said in another way: decimal arithmetic prints the value, to no, one or two places, just as it is written (but for a sign before zero). */
function isPlainDecimal(value: string): boolean {
  try {
    const decimal = new Wide(value);
    const printed = decimal.isZero() ? value.replace("-", "") : value;
    return decimal.isFinite() && [0, 1, 2].some((places) => decimal.toFixed(places) === printed);
  } catch {
    return false;
  }
}

describe("parseScaled takes plain decimals", () => {
  it.each([
    // value, places, count of smallest units
    ["1234.56", 2, 123456],
    ["1234.5", 2, 123450],
    ["1234", 2, 123400],
    ["0", 2, 0],
    ["0.00", 2, 0],
    ["0.01", 2, 1],
    ["-0.01", 2, -1],
    ["-1234.56", 2, -123456],
    ["-0", 2, 0],
    ["-0.00", 2, 0],
    ["0.10", 2, 10],
    ["7", 0, 7],
    ["0.00000001", 8, 1],
    ["1", 8, 100_000_000],
    // 2^53 fen = 90071992547409.92 yuan: the first amount that a double may not hold.
    ["90071992547409.91", 2, 9007199254740991],
    ["90071992547409.92", 2, 9007199254740992n],
    ["-90071992547409.92", 2, -9007199254740992n],
    ["90071992547409.93", 2, 9007199254740993n],
    // Fifteen digits and sixteen, on both sides of the short way.
    ["9999999999999.99", 2, 999999999999999],
    ["-9999999999999.99", 2, -999999999999999],
    ["10000000000000.00", 2, 1_000_000_000_000_000],
    [`${EIGHTEEN_NINES}.99`, 2, 99_999_999_999_999_999_999n],
    [`-${EIGHTEEN_NINES}.99`, 2, -99_999_999_999_999_999_999n],
    [1234, 2, 123400],
    [-1234, 2, -123400],
    [0, 2, 0],
    [-0, 2, 0],
    [2 ** 53 - 1, 2, 900719925474099100n],
    [-(2 ** 53 - 1), 2, -900719925474099100n],
    [1234n, 2, 123400],
    [-1234n, 2, -123400],
    [0n, 2, 0],
    [999_999_999_999_999_999n, 2, 99_999_999_999_999_999_900n],
    [-999_999_999_999_999_999n, 2, -99_999_999_999_999_999_900n],
  ] as const)("%s with %d places is %d", (value, places, units) => {
    expect(parseScaled(value, places)).toBe(units);
  });
});

describe("parseScaled refuses whatever is not one", () => {
  it.each([
    "",
    " ",
    " 1",
    "1 ",
    "1\n",
    "\t1",
    "+1",
    "--1",
    "-",
    "−1",
    ".5",
    "5.",
    ".",
    "1..2",
    "1.2.3",
    "01",
    "00",
    "-01",
    "00.5",
    "1e5",
    "1E5",
    "1e-2",
    "0x10",
    "0b1",
    "0o7",
    "1_000",
    "1,000",
    "1,000.00",
    "1，000",
    "1'000",
    "1 000",
    "１",
    "１２.５",
    "٣",
    "一",
    "1元",
    "¥1",
    "1%",
    "1/2",
    "(1)",
    "NaN",
    "Infinity",
    "-Infinity",
    "null",
    "true",
    "1n",
    "1.\u200b5",
    "\u{feff}1",
    "1\u0000",
  ])("text %j is no decimal", (value) => {
    expect(parseScaled(value, 2)).toBe("not-a-decimal");
  });

  const others: readonly unknown[] = [
    undefined,
    null,
    true,
    false,
    [],
    ["1"],
    [1],
    {},
    { toString: () => "1" },
    { valueOf: () => 1 },
    new String("1"),
    new Number(1),
    new Wide(1),
    new Date(0),
    () => 1,
    Symbol("1"),
  ];
  it.each(others.map((value) => ({ value })))("neither text nor number ($value) is a decimal", ({
    value,
  }) => {
    expect(parseScaled(value, 2)).toBe("not-a-decimal");
  });

  it.each([
    0.1,
    -0.1,
    1.5,
    1234.56,
    2 ** 53,
    -(2 ** 53),
    1e21,
    Number.MAX_VALUE,
    Number.MIN_VALUE,
    Number.EPSILON,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ])("the number %d is not exact", (value) => {
    expect(parseScaled(value, 2)).toBe("unsafe-number");
  });

  it.each([
    ["0.001", 2],
    ["0.000", 2],
    ["1.230", 2],
    ["-1.234", 2],
    ["1.0", 0],
    ["0.000000001", 8],
  ] as const)("%s has more than %d places, even where they are zeros", (value, places) => {
    expect(parseScaled(value, places)).toBe("too-many-places");
  });

  it.each([
    `1${"0".repeat(18)}`,
    `-1${"0".repeat(18)}`,
    `${EIGHTEEN_NINES}9.99`,
    10n ** 18n,
    -(10n ** 18n),
    10n ** 400n,
    "9".repeat(1_000_000),
    "x".repeat(1_000_000),
  ])("more than 18 whole digits are too large", (value) => {
    expect(parseScaled(value, 2)).toBe("too-large");
  });

  it("takes a text just when it is a plain decimal within the bounds", () => {
    const texts = fc.oneof(
      fc.string({ unit: fc.constantFrom("0", "1", "9", ".", "-", "+", "e", ",", " "), maxLength: 8 }),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(texts, (value) => {
        expect(typeof parseScaled(value, 2) !== "string").toBe(isPlainDecimal(value));
      }),
      { numRuns: 2000 },
    );
  });

  it("throws for nothing at all", () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withBoxedValues: true, withNullPrototype: true }),
        (value) => {
          expect(() => parseScaled(value, 2)).not.toThrow();
        },
      ),
    );
  });
});

describe("printing", () => {
  it.each([
    [0, "0.00", "0"],
    [1, "0.01", "0.01"],
    [-1, "-0.01", "-0.01"],
    [10, "0.10", "0.1"],
    [-10, "-0.10", "-0.1"],
    [99, "0.99", "0.99"],
    [100, "1.00", "1"],
    [1000, "10.00", "10"],
    [-1050, "-10.50", "-10.5"],
    [123456, "1234.56", "1234.56"],
    [9007199254740993n, "90071992547409.93", "90071992547409.93"],
    [-99_999_999_999_999_999_999n, `-${EIGHTEEN_NINES}.99`, `-${EIGHTEEN_NINES}.99`],
  ] as const)("%d hundredths are %s, in short %s", (units, full, short) => {
    expect(printScaled(units, 2)).toBe(full);
    expect(printScaledShort(units, 2)).toBe(short);
  });

  it.each([
    [0, "0"],
    [100, "100"],
    [-100, "-100"],
  ])("without places %d is %s, its zeros kept", (units, printed) => {
    expect(printScaled(units, 0)).toBe(printed);
    expect(printScaledShort(units, 0)).toBe(printed);
  });

  it("agrees with decimal arithmetic", () => {
    fc.assert(
      fc.property(anyInt, fc.integer({ min: 0, max: 10 }), (units, places) => {
        const value = wide(units).div(new Wide(10).pow(places));
        expect(printScaled(units, places)).toBe(value.toFixed(places));
        expect(printScaledShort(units, places)).toBe(value.toFixed());
      }),
    );
  });

  it("is undone by parsing, in both forms", () => {
    const units = fc.bigInt(-(10n ** 20n) + 1n, 10n ** 20n - 1n).map(int);
    fc.assert(
      fc.property(units, (value) => {
        expect(parseScaled(printScaled(value, 2), 2)).toBe(value);
        expect(parseScaled(printScaledShort(value, 2), 2)).toBe(value);
      }),
    );
  });

  it("undoes parsing up to zeros: the figure is that of decimal arithmetic", () => {
    const decimal = fc
      .tuple(
        fc.constantFrom("", "-"),
        fc.bigInt(0n, 10n ** 18n - 1n),
        fc.integer({ min: 0, max: 8 }),
        fc.nat(99_999_999),
      )
      .map(([sign, whole, places, digits]) => {
        const fraction = String(digits).padStart(8, "0").slice(0, places);
        return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
      });
    fc.assert(
      fc.property(decimal, (value) => {
        expect(parseScaled(value, 8)).toBe(ofWide(new Wide(value).times(100_000_000).plus(0)));
      }),
    );
  });
});
