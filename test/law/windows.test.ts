import { describe, expect, it } from "vitest";
import { isIsoDate, isoDate } from "../../src/dates/calendar.js";
import { lastCompleteYear, rangeOf, type Window } from "../../src/law/windows.js";
import fc from "../property.js";

describe("lastCompleteYear", () => {
  it.each([
    ["2024-01-01", 2023],
    ["2024-02-29", 2023],
    ["2024-12-31", 2023],
    ["2025-01-01", 2024],
  ])("on %s is %d", (on, year) => {
    expect(lastCompleteYear(isoDate(on))).toBe(year);
  });
});

describe("rangeOf", () => {
  it.each<[Window, string, string, string]>([
    // 近三年 of books: the three last complete years, the same on every day of a year.
    [{ kind: "complete-years", count: 3 }, "2024-01-01", "2021-01-01", "2023-12-31"],
    [{ kind: "complete-years", count: 3 }, "2024-02-29", "2021-01-01", "2023-12-31"],
    [{ kind: "complete-years", count: 3 }, "2024-12-31", "2021-01-01", "2023-12-31"],
    [{ kind: "complete-years", count: 1 }, "2025-01-01", "2024-01-01", "2024-12-31"],
    // 近三年 of events: “since 2021” in 2024, as project rows 17 and 18 say.
    [{ kind: "recent-years", count: 3 }, "2024-09-01", "2021-01-01", "2024-09-01"],
    [{ kind: "recent-years", count: 3 }, "2024-01-01", "2021-01-01", "2024-01-01"],
    [{ kind: "recent-years", count: 3 }, "2024-02-29", "2021-01-01", "2024-02-29"],
    [{ kind: "recent-years", count: 3 }, "2024-12-31", "2021-01-01", "2024-12-31"],
    // Twelve months in a row with the current one: the eleven before it, from the first of the month.
    [{ kind: "recent-months", count: 12 }, "2024-02-29", "2023-03-01", "2024-02-29"],
    [{ kind: "recent-months", count: 12 }, "2024-01-31", "2023-02-01", "2024-01-31"],
    [{ kind: "recent-months", count: 12 }, "2024-12-31", "2024-01-01", "2024-12-31"],
    [{ kind: "recent-months", count: 13 }, "2024-12-01", "2023-12-01", "2024-12-01"],
    [{ kind: "recent-months", count: 1 }, "2024-03-31", "2024-03-01", "2024-03-31"],
    [{ kind: "recent-months", count: 36 }, "2024-03-31", "2021-04-01", "2024-03-31"],
    // Held before 2017, whatever the day of assessment.
    [{ kind: "before-year", year: 2017 }, "2024-09-01", "0000-01-01", "2016-12-31"],
    [{ kind: "before-year", year: 2017 }, "2001-01-01", "0000-01-01", "2016-12-31"],
    [{ kind: "since-year", year: 2021 }, "2024-02-29", "2021-01-01", "2024-02-29"],
    [{ kind: "since-year", year: 2024 }, "2024-01-01", "2024-01-01", "2024-01-01"],
  ])("%j on %s is from %s to %s", (window, on, from, to) => {
    expect(rangeOf(window, isoDate(on))).toEqual({ from, to });
  });

  it("gives days that exist, a recent window ending on the day itself", () => {
    const day = fc
      .integer({ min: Date.UTC(1950, 0, 1) / 86_400_000, max: Date.UTC(2999, 11, 31) / 86_400_000 })
      .map((days) => isoDate(new Date(days * 86_400_000).toISOString().slice(0, 10)));
    const kinds = fc.constantFrom("complete-years", "recent-years", "recent-months");
    fc.assert(
      fc.property(day, kinds, fc.integer({ min: 1, max: 48 }), (on, kind, count) => {
        const { from, to } = rangeOf({ kind, count }, on);
        expect(isIsoDate(from) && isIsoDate(to) && from <= to && to <= on).toBe(true);
        if (kind !== "complete-years") expect(to).toBe(on);
      }),
    );
  });
});
