import { describe, expect, it } from "vitest";
import { type IsoDate, isoDate } from "../../src/dates/calendar.js";
import { type DatedValue, dated, valueOn } from "../../src/law/dated.js";
import { reading } from "../../src/law/interpretation.js";
import { text } from "../../src/text.js";
import { expectSpoken, issuesOf } from "../error/support.js";
import fc from "../property.js";

const TITLE = text("征收率", "levy rate");

function value(from: string, to: string | null, of: string): DatedValue<string> {
  return {
    from: isoDate(from),
    to: to === null ? null : isoDate(to),
    value: of,
    source: { title: `${of}号公告` },
    confidence: "official-text",
  };
}

/** 2020-02-01 – 2021-12-31, a gap of one month, a leap day alone, then open. */
const RATE = dated("levyRate", TITLE, [
  value("2020-02-01", "2021-12-31", "first"),
  value("2022-02-01", "2024-02-28", "second"),
  value("2024-02-29", "2024-02-29", "leap day"),
  value("2024-03-01", null, "open"),
]);

describe("valueOn", () => {
  it.each([
    ["2020-02-01", "first"],
    ["2020-02-29", "first"],
    ["2021-12-31", "first"],
    ["2022-02-01", "second"],
    ["2022-12-31", "second"],
    ["2023-01-01", "second"],
    ["2024-02-28", "second"],
    ["2024-02-29", "leap day"],
    ["2024-03-01", "open"],
    ["2999-12-31", "open"],
  ])("on %s is the %s value: both ends of a window belong to it", (on, expected) => {
    expect(valueOn(RATE, isoDate(on))).toBe(RATE.values.find((candidate) => candidate.value === expected));
  });

  it.each([
    ["before every window", "2020-01-31"],
    ["long before", "1900-01-01"],
    ["on the first day of a gap", "2022-01-01"],
    ["on the last day of a gap", "2022-01-31"],
  ])("fails closed %s (%s)", (_where, on) => {
    const issues = issuesOf(() => valueOn(RATE, isoDate(on)));
    const windows =
      "2020-02-01 – 2021-12-31, 2022-02-01 – 2024-02-28, 2024-02-29 – 2024-02-29, 2024-03-01 – …";
    expect(issues).toEqual([
      {
        code: "no-law-for-date",
        path: "levyRate",
        received: `"${on}"`,
        expected: {
          zh: `「征收率」有规定的日期（${windows}）`,
          en: `a date for which levy rate is laid down (${windows})`,
        },
      },
    ]);
    expectSpoken(issues);
  });

  it("fails closed after the last window, from the day after on", () => {
    const closed = dated("limit", TITLE, [value("2023-01-01", "2027-12-31", "only")]);
    expect(valueOn(closed, isoDate("2027-12-31")).value).toBe("only");
    for (const on of ["2028-01-01", "2999-12-31", "2022-12-31"]) {
      expect(issuesOf(() => valueOn(closed, isoDate(on)))[0]?.code).toBe("no-law-for-date");
    }
  });

  it("fails closed where nothing at all is laid down", () => {
    const nothing = dated("nothing", TITLE, []);
    expect(issuesOf(() => valueOn(nothing, isoDate("2024-01-01")))[0]?.code).toBe("no-law-for-date");
  });

  it("finds a day in the one window that holds it, or in none", () => {
    const day = fc
      .integer({ min: Date.UTC(2019, 0, 1) / 86_400_000, max: Date.UTC(2031, 0, 1) / 86_400_000 })
      .map((days) => isoDate(new Date(days * 86_400_000).toISOString().slice(0, 10)));
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 2, maxLength: 12 }), day, (days, on) => {
        const sorted = [...days].sort();
        const windows: DatedValue<string>[] = [];
        for (let index = 0; index + 1 < sorted.length; index += 2) {
          windows.push(value(sorted[index] ?? "", sorted[index + 1] ?? "", `window ${index}`));
        }
        const parameter = dated("any", TITLE, windows);
        const holding = windows.filter(
          ({ from, to }) => Date.parse(from) <= Date.parse(on) && Date.parse(on) <= Date.parse(to ?? ""),
        );
        if (holding.length === 1) expect(valueOn(parameter, on)).toBe(holding[0]);
        else expect(issuesOf(() => valueOn(parameter, on))[0]?.code).toBe("no-law-for-date");
      }),
    );
  });
});

describe("dated", () => {
  it("allows windows that touch, and gaps", () => {
    const touching = [value("2023-01-01", "2023-12-31", "a"), value("2024-01-01", "2024-12-31", "b")];
    expect(dated("rate", TITLE, touching)).toEqual({ name: "rate", title: TITLE, values: touching });
  });

  const unchecked: IsoDate = JSON.parse('"2024-02-30"');
  const undated: null = JSON.parse('"soon"');
  it.each([
    ["ends before it begins", [value("2024-01-02", "2024-01-01", "a")], 0],
    [
      "ends before it begins, further on",
      [value("2023-01-01", "2023-12-31", "a"), value("2025-01-01", "2024-01-01", "b")],
      1,
    ],
    ["begins on a day that does not exist", [{ ...value("2024-01-01", null, "a"), from: unchecked }], 0],
    ["ends on a day that does not exist", [{ ...value("2024-01-01", null, "a"), to: unchecked }], 0],
    ["has an end that is no date", [{ ...value("2024-01-01", null, "a"), to: undated }], 0],
    [
      "begins on the last day of the one before",
      [value("2023-01-01", "2024-01-01", "a"), value("2024-01-01", null, "b")],
      1,
    ],
    [
      "lies inside the one before",
      [value("2023-01-01", "2025-12-31", "a"), value("2024-01-01", "2024-12-31", "b")],
      1,
    ],
    [
      "is the one before again",
      [value("2023-01-01", "2023-12-31", "a"), value("2023-01-01", "2023-12-31", "b")],
      1,
    ],
    [
      "follows one without an end",
      [value("2023-01-01", null, "a"), value("2024-01-01", "2024-12-31", "b")],
      1,
    ],
    [
      "stands out of order",
      [value("2024-01-01", "2024-12-31", "a"), value("2023-01-01", "2023-12-31", "b")],
      1,
    ],
  ] as const)("refuses a window that %s", (_fault, values, at) => {
    const issues = issuesOf(() => dated("rate", TITLE, values));
    expect(issues).toMatchObject([{ code: "invalid-definition", path: `rate.values.${at}` }]);
    expectSpoken(issues);
  });
});

describe("reading", () => {
  it("keeps the reading taken, the other, and why, apart", () => {
    const [taken, other, why] = [text("甲", "a"), text("乙", "b"), text("丙", "c")];
    expect(reading(taken, other, why)).toEqual({ taken, other, why });
  });
});
