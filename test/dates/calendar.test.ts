import { describe, expect, it } from "vitest";
import {
  datePlusDays,
  datePlusYears,
  EXPECTED_DATE,
  EXPECTED_MONTH,
  firstDayOfMonth,
  firstDayOfYear,
  fullYearsBetween,
  type IsoDate,
  isIsoDate,
  isIsoMonth,
  isoDate,
  isoMonth,
  lastDayOfYear,
  monthOf,
  monthPlus,
  monthsBetween,
  yearOf,
} from "../../src/dates/calendar.js";
import { expectSpoken, issuesOf } from "../error/support.js";
import fc from "../property.js";

const pad = (value: number, width: number) => String(value).padStart(width, "0");
const dateText = (year: number, month: number, day: number) =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Days that exist, made from a count of days: no rule of months or leap years is in it. */
const FIRST = Date.UTC(1900, 0, 1) / 86_400_000;
const LAST = Date.UTC(2999, 11, 31) / 86_400_000;
const anyDate = fc
  .integer({ min: FIRST, max: LAST })
  .map((days) => isoDate(new Date(days * 86_400_000).toISOString().slice(0, 10)));
const anyMonth = anyDate.map(monthOf);

describe("isoDate", () => {
  it.each([
    "1900-01-01",
    "2999-12-31",
    "2024-02-29",
    "2000-02-29", // divisible by 400
    "2400-02-29",
    "2023-02-28",
    "2024-01-31",
    "2024-04-30",
    "2024-12-31",
  ])("takes %s as it is", (date) => {
    expect(isIsoDate(date)).toBe(true);
    expect(isoDate(date)).toBe(date);
  });

  it.each([
    "2024-02-30",
    "2023-02-29",
    "1900-02-29", // divisible by 100 but not by 400
    "2100-02-29",
    "2024-04-31",
    "2024-06-31",
    "2024-09-31",
    "2024-11-31",
    "2024-01-32",
    "2024-01-00",
    "2024-00-01",
    "2024-13-01",
    "1899-12-31",
    "3000-01-01",
    "0000-01-01",
    "2024-1-1",
    "24-01-01",
    "2024/01/01",
    "20240101",
    "2024-01",
    "2024-01-01T00:00:00Z",
    " 2024-01-01",
    "2024-01-01 ",
    "2024-01-01\n",
    "２０２４-01-01",
    "-2024-01-01",
    "+002024-01-01",
    "",
  ])("refuses %j", (date) => {
    expect(isIsoDate(date)).toBe(false);
    const issues = issuesOf(() => isoDate(date, "enterprise.founded"));
    expect(issues).toEqual([
      {
        code: "invalid-date",
        path: "enterprise.founded",
        received: JSON.stringify(date),
        expected: EXPECTED_DATE,
      },
    ]);
    expectSpoken(issues);
  });

  it.each([
    [undefined, "undefined"],
    [null, "null"],
    [20240101, "20240101"],
    [new Date(0), "an object"],
    [["2024-01-01"], "an array"],
    [new String("2024-01-01"), "an object"],
  ])("refuses %s, which is no text", (value, received) => {
    expect(issuesOf(() => isoDate(value))).toMatchObject([{ code: "invalid-date", path: "", received }]);
  });

  it("may be refused under another code", () => {
    expect(issuesOf(() => isoDate("2024-02-30", "on", "out-of-range"))).toMatchObject([
      { code: "out-of-range", path: "on" },
    ]);
  });

  it("takes just the days that exist from 1900 to 2999", () => {
    const near = fc.tuple(
      fc.oneof(
        fc.integer({ min: 1890, max: 3010 }),
        fc.constantFrom(1899, 1900, 2000, 2024, 2100, 2999, 3000),
      ),
      fc.integer({ min: 0, max: 14 }),
      fc.oneof(fc.integer({ min: 0, max: 33 }), fc.integer({ min: 27, max: 32 })),
    );
    fc.assert(
      fc.property(near, ([year, month, day]) => {
        const date = dateText(year, month, day);
        // A day that does not exist comes back as another one.
        const back = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
        expect(isIsoDate(date)).toBe(back === date && year >= 1900 && year <= 2999);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("isoMonth", () => {
  it.each(["1900-01", "2024-02", "2999-12"])("takes %s as it is", (month) => {
    expect(isIsoMonth(month)).toBe(true);
    expect(isoMonth(month)).toBe(month);
  });

  it.each([
    "2024-00",
    "2024-13",
    "2024-1",
    "1899-12",
    "3000-01",
    "2024-02-01",
    "2024/02",
    "202402",
    " 2024-02",
    "2024-02\n",
    "",
    202402,
    null,
    undefined,
  ])("refuses %j", (month) => {
    expect(isIsoMonth(month)).toBe(false);
    const issues = issuesOf(() => isoMonth(month, "period"));
    expect(issues).toMatchObject([{ code: "invalid-month", path: "period", expected: EXPECTED_MONTH }]);
    expectSpoken(issues);
  });
});

describe("parts", () => {
  it("are read and made without arithmetic", () => {
    const date = isoDate("2024-02-29");
    expect(yearOf(date)).toBe(2024);
    expect(monthOf(date)).toBe("2024-02");
    expect(yearOf(monthOf(date))).toBe(2024);
    expect(firstDayOfMonth(isoMonth("2024-02"))).toBe("2024-02-01");
    expect(firstDayOfYear(2024)).toBe("2024-01-01");
    expect(lastDayOfYear(2024)).toBe("2024-12-31");
  });
});

describe("monthPlus", () => {
  it.each([
    ["2024-01", 0, "2024-01"],
    ["2024-01", 1, "2024-02"],
    ["2024-12", 1, "2025-01"],
    ["2024-01", -1, "2023-12"],
    ["2024-02", 12, "2025-02"],
    ["2024-03", -13, "2023-02"],
    ["2024-05", -11, "2023-06"], // the first of twelve months that end with May
    ["2000-01", 1199, "2099-12"],
    ["1900-01", 13199, "2999-12"], // 1100 years less a month
    // An open end may lie past the last year.
    ["2999-12", 1, "3000-01"],
  ] as const)("%s and %d months is %s", (month, count, expected) => {
    expect(monthPlus(isoMonth(month), count)).toBe(expected);
  });

  it("counts as monthsBetween counts", () => {
    fc.assert(
      fc.property(anyMonth, anyMonth, (from, to) => {
        expect(monthPlus(from, monthsBetween(from, to))).toBe(to);
        expect(monthsBetween(to, from) + monthsBetween(from, to)).toBe(0);
      }),
    );
  });

  it("walks the months in order, twelve to a year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2998 }), (year) => {
        const walked = Array.from({ length: 13 }, (_, count) => monthPlus(isoMonth(`${year}-01`), count));
        const expected = Array.from({ length: 12 }, (_, index) => `${year}-${pad(index + 1, 2)}`);
        expect(walked).toEqual([...expected, `${year + 1}-01`]);
      }),
    );
  });
});

describe("monthsBetween", () => {
  it.each([
    ["2024-01", "2024-01", 0],
    ["2024-01", "2024-12", 11],
    ["2023-12", "2024-01", 1],
    ["2024-01", "2023-12", -1],
    ["2023-09", "2027-12", 51], // the months of the super-deduction, less one
  ] as const)("%s to %s is %d", (from, to, months) => {
    expect(monthsBetween(isoMonth(from), isoMonth(to))).toBe(months);
  });
});

describe("datePlusYears", () => {
  it.each([
    ["2024-02-29", 1, "2025-02-28"],
    ["2024-02-29", 4, "2028-02-29"],
    ["2024-02-29", -1, "2023-02-28"],
    ["2024-02-29", 0, "2024-02-29"],
    ["2023-02-28", 1, "2024-02-28"],
    ["2096-02-29", 4, "2100-02-28"], // 2100 is no leap year
    ["2019-12-31", 5, "2024-12-31"],
    ["2024-01-01", -3, "2021-01-01"],
    ["2999-12-31", 1, "3000-12-31"],
  ] as const)("%s and %d years is %s", (date, count, expected) => {
    expect(datePlusYears(isoDate(date), count)).toBe(expected);
  });

  it("changes the year and nothing else, but for 29 February", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -100, max: 100 }), (date, count) => {
        const moved = `${yearOf(date) + count}${date.slice(4)}`;
        const exists = !date.endsWith("02-29") || new Date(moved).toISOString().startsWith(moved);
        expect(datePlusYears(date, count)).toBe(exists ? moved : moved.replace("02-29", "02-28"));
      }),
    );
  });

  it("refuses a day that never was checked", () => {
    const unchecked: IsoDate = JSON.parse('"2023-02-29"');
    const nonsense: IsoDate = JSON.parse('"soon"');
    for (const date of [unchecked, nonsense]) {
      expect(issuesOf(() => datePlusYears(date, 1))).toMatchObject([{ code: "invalid-date" }]);
      expect(issuesOf(() => fullYearsBetween(isoDate("2020-01-01"), date))).toMatchObject([
        { code: "invalid-date" },
      ]);
    }
  });
});

describe("fullYearsBetween", () => {
  it.each([
    ["2019-01-01", "2023-12-31", 4],
    ["2019-01-01", "2024-01-01", 5],
    ["2022-09-01", "2024-08-31", 1],
    ["2022-09-01", "2024-09-01", 2],
    ["2024-09-01", "2024-09-01", 0],
    ["2021-12-31", "2022-12-30", 0],
    // From 29 February, the year is full on 1 March of a common year.
    ["2020-02-29", "2021-02-28", 0],
    ["2020-02-29", "2021-03-01", 1],
    ["2020-02-29", "2024-02-28", 3],
    ["2020-02-29", "2024-02-29", 4],
    ["2023-02-28", "2024-02-28", 1],
    ["2023-03-01", "2024-02-29", 0],
    // Before the beginning.
    ["2024-06-01", "2024-05-31", 0],
    ["2024-06-01", "2023-06-02", 0],
    ["2024-06-01", "2023-06-01", -1],
    ["2024-06-01", "2022-05-31", -2],
    ["1900-01-01", "2999-12-31", 1099],
  ] as const)("%s to %s is %d", (since, until, years) => {
    expect(fullYearsBetween(isoDate(since), isoDate(until))).toBe(years);
  });

  it("turns on the anniversary", () => {
    const days = fc.integer({ min: FIRST, max: Date.UTC(2899, 11, 31) / 86_400_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 100 }), (day, count) => {
        const since = isoDate(new Date(day * 86_400_000).toISOString().slice(0, 10));
        fc.pre(!since.endsWith("02-29"));
        const anniversary = datePlusYears(since, count);
        const eve = new Date(Date.parse(anniversary) - 86_400_000).toISOString().slice(0, 10);
        expect(fullYearsBetween(since, anniversary)).toBe(count);
        expect(fullYearsBetween(since, isoDate(eve))).toBe(count - 1);
      }),
    );
  });

  it("is the same with its sign turned when the days change places", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(fullYearsBetween(a, b) + fullYearsBetween(b, a)).toBe(0);
      }),
    );
  });
});

describe("the day so many days later", () => {
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-12-31", 1, "2025-01-01"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2024-01-31", 366, "2025-01-31"],
  ] as const)("%s and %i is %s", (date, count, expected) => {
    expect(datePlusDays(date as IsoDate, count)).toBe(expected);
  });

  it("counts days as a count of days does", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST, max: LAST - 1000 }),
        fc.integer({ min: 0, max: 1000 }),
        (day, count) => {
          const of = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10) as IsoDate;
          expect(datePlusDays(of(day), count)).toBe(of(day + count));
        },
      ),
    );
  });
});
