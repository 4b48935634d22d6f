import { describe, expect, it } from "vitest";
import { atLeast, atMost, lessThan, none, some } from "../../src/conditions/build.js";
import { compileCondition } from "../../src/conditions/compile.js";
import { count, distinct, greatest, sumOver } from "../../src/conditions/measures.js";
import {
  beforeYear,
  completeYears,
  recentMonths,
  recentYears,
  type SelectOptions,
  sinceYear,
} from "../../src/conditions/select.js";
import { type Outcome, outcomeOf } from "../../src/conditions/tri.js";
import { type DateInput, isoDate } from "../../src/dates/calendar.js";
import type { ProfileInput } from "../../src/facts/types.js";
import type { Window } from "../../src/law/windows.js";
import { environmentOf, ON, outcome } from "./support.js";

type Enterprise = NonNullable<ProfileInput["enterprise"]>;
type Titles = NonNullable<Enterprise["titles"]>;
type Penalties = NonNullable<Enterprise["penalties"]>;

const titles = (...list: Titles): ProfileInput => ({ enterprise: { titles: list } });
const penalties = (...list: Penalties): ProfileInput => ({ enterprise: { penalties: list } });

describe("time", () => {
  it("what is dated after the assessment has not happened", () => {
    const future = penalties({ authority: "tax", amount: "5", date: "2024-09-02" });
    expect(outcome(some("enterprise.penalties"), future)).toBe("unmet");
    expect(outcome(none("enterprise.penalties"), future)).toBe("met");
    expect(outcome(atLeast(count("enterprise.penalties"), 1), future)).toBe("unmet");
    expect(outcome(atLeast(sumOver("enterprise.penalties", "amount"), "0.01"), future)).toBe("unmet");
    expect(outcome(atLeast(greatest("enterprise.penalties", "amount"), "0.01"), future)).toBe("unmet");
    expect(outcome(atLeast(distinct("enterprise.penalties", "authority"), 1), future)).toBe("unmet");
    // The day itself has.
    expect(outcome(some("enterprise.penalties"), future, "2024-09-02")).toBe("met");
  });

  it("what has no date has happened, unless a window asks when", () => {
    const undated = penalties({ authority: "tax" });
    expect(outcome(some("enterprise.penalties"), undated)).toBe("met");
    expect(outcome(some("enterprise.penalties", { within: recentYears(100) }), undated)).toBe("unknown");
    expect(outcome(none("enterprise.penalties", { within: recentYears(100) }), undated)).toBe("unknown");
  });

  const windows: readonly (readonly [name: string, window: Window, first: DateInput, last: DateInput])[] = [
    // On 2024-09-01: 近三年 of events is “since 2021”; of books it is 2021, 2022 and 2023.
    ["three recent years", recentYears(3), "2021-01-01", "2024-09-01"],
    ["the current year", recentYears(0), "2024-01-01", "2024-09-01"],
    ["three complete years", completeYears(3), "2021-01-01", "2023-12-31"],
    ["one complete year", completeYears(1), "2023-01-01", "2023-12-31"],
    // The current month and the five before it.
    ["six months", recentMonths(6), "2024-04-01", "2024-09-01"],
    ["one month", recentMonths(1), "2024-09-01", "2024-09-01"],
    ["twelve months, across the year's end", recentMonths(12), "2023-10-01", "2024-09-01"],
    ["since 2020", sinceYear(2020), "2020-01-01", "2024-09-01"],
  ];
  const shifted = (day: string, days: number) =>
    isoDate(new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));

  it.each(windows)("%s: both ends are in, a day outside either is not", (_, within, first, last) => {
    const inside = (date: DateInput) =>
      outcome(some("enterprise.penalties", { within }), penalties({ authority: "tax", date }));
    expect([shifted(first, -1), first, last, shifted(last, 1)].map(inside)).toEqual([
      "unmet",
      "met",
      "met",
      "unmet",
    ]);
  });

  it("before a year: up to 31 December of the year before it", () => {
    const within = beforeYear(2020);
    const inside = (date: DateInput) =>
      outcome(some("enterprise.penalties", { within }), penalties({ authority: "tax", date }));
    expect((["1900-01-01", "2019-12-31", "2020-01-01"] as const).map(inside)).toEqual([
      "met",
      "met",
      "unmet",
    ]);
  });

  it("one condition, compiled once, serves many dates: a window moves with the assessment", () => {
    const { test } = compileCondition(some("enterprise.penalties", { within: recentMonths(2) }));
    const profile = penalties({ authority: "tax", date: "2024-02-29" });
    const on = (day: string) => outcomeOf(test(environmentOf(profile, day)));
    expect(["2024-02-28", "2024-02-29", "2024-03-31", "2024-04-01", "2024-03-31"].map(on)).toEqual([
      "unmet",
      "met",
      "met",
      "unmet",
      "met",
    ]);
  });
});

describe("validity", () => {
  const held = some("enterprise.titles", { valid: true });
  const cases: readonly (readonly [shows: string, title: Titles[number], expected: Outcome])[] = [
    ["null is no end", { kind: "srdi-sme", validUntil: null }, "met"],
    ["absent is unknown", { kind: "srdi-sme" }, "unknown"],
    ["the last day is in it", { kind: "srdi-sme", validUntil: "2024-09-01" }, "met"],
    ["the day after is not", { kind: "srdi-sme", validUntil: "2024-08-31" }, "unmet"],
    ["not before it is granted", { kind: "srdi-sme", granted: "2024-09-02", validUntil: null }, "unmet"],
    ["not before it is granted, end unknown", { kind: "srdi-sme", granted: "2024-09-02" }, "unmet"],
  ];

  it.each(cases)("%s", (_, title, expected) => {
    expect(outcome(held, titles(title))).toBe(expected);
  });

  it("does not matter where it is not asked for", () => {
    expect(outcome(some("enterprise.titles"), titles({ kind: "srdi-sme", validUntil: "1999-01-01" }))).toBe(
      "met",
    );
  });

  it("as a field of a filter, no end lies after every day", () => {
    const endless = titles({ kind: "srdi-sme", validUntil: null });
    const where = (validUntil: NonNullable<SelectOptions<"enterprise.titles">["where"]>) =>
      outcome(some("enterprise.titles", { where: validUntil }), endless);
    expect(where({ validUntil: { atLeast: "2999-12-31" } })).toBe("met");
    expect(where({ validUntil: { moreThan: "2999-12-31" } })).toBe("met");
    expect(where({ validUntil: { atMost: "2999-12-31" } })).toBe("unmet");
    expect(where({ validUntil: { lessThan: "2999-12-31" } })).toBe("unmet");
  });
});

describe("filters", () => {
  it("a record passes one of several, each with all of its fields", () => {
    const either = some("enterprise.titles", {
      where: [{ kind: "srdi-sme", level: "provincial" }, { kind: "little-giant" }],
    });
    expect(outcome(either, titles({ kind: "srdi-sme", level: "provincial" }))).toBe("met");
    expect(outcome(either, titles({ kind: "little-giant" }))).toBe("met");
    expect(outcome(either, titles({ kind: "srdi-sme", level: "national" }))).toBe("unmet");
    expect(outcome(either, titles({ kind: "green-factory", level: "provincial" }))).toBe("unmet");
    expect(outcome(either, titles({ kind: "srdi-sme" }))).toBe("unknown");
    // One that surely passes outweighs one that may; one that surely fails does not.
    expect(outcome(either, titles({ kind: "srdi-sme" }, { kind: "little-giant" }))).toBe("met");
    expect(outcome(either, titles({ kind: "green-factory" }, { kind: "srdi-sme" }))).toBe("unknown");
  });

  it("one of several values", () => {
    const where = { level: ["provincial", "national"] } as const;
    expect(
      outcome(some("enterprise.titles", { where }), titles({ kind: "srdi-sme", level: "national" })),
    ).toBe("met");
    expect(
      outcome(some("enterprise.titles", { where }), titles({ kind: "srdi-sme", level: "municipal" })),
    ).toBe("unmet");
  });

  it("levels by their place: at least and at most", () => {
    const levels = ["county", "municipal", "provincial", "national"] as const;
    const passing = (where: NonNullable<SelectOptions<"enterprise.titles">["where"]>) =>
      levels.filter(
        (level) =>
          outcome(some("enterprise.titles", { where }), titles({ kind: "srdi-sme", level })) === "met",
      );
    expect(passing({ level: { atLeast: "provincial" } })).toEqual(["provincial", "national"]);
    expect(passing({ level: { atMost: "municipal" } })).toEqual(["county", "municipal"]);
  });

  it("amounts to the fen: all four comparisons, and two at once", () => {
    const passing = (where: NonNullable<SelectOptions<"enterprise.penalties">["where"]>) =>
      (["0.29", "0.30", "0.31"] as const).filter(
        (amount) =>
          outcome(some("enterprise.penalties", { where }), penalties({ authority: "tax", amount })) === "met",
      );
    expect(passing({ amount: { atLeast: "0.3" } })).toEqual(["0.30", "0.31"]);
    expect(passing({ amount: { moreThan: "0.3" } })).toEqual(["0.31"]);
    expect(passing({ amount: { atMost: "0.3" } })).toEqual(["0.29", "0.30"]);
    expect(passing({ amount: { lessThan: "0.3" } })).toEqual(["0.29"]);
    expect(passing({ amount: { moreThan: "0.29", lessThan: "0.31" } })).toEqual(["0.30"]);
    // The same amount, however many places it is written with.
    expect(passing({ amount: { atLeast: "0.30", atMost: "0.3" } })).toEqual(["0.30"]);
  });

  it("dates as days", () => {
    const passing = (where: NonNullable<SelectOptions<"enterprise.penalties">["where"]>) =>
      (["2024-02-28", "2024-02-29", "2024-03-01"] as const).filter(
        (date) =>
          outcome(some("enterprise.penalties", { where }), penalties({ authority: "tax", date })) === "met",
      );
    expect(passing({ date: { atLeast: "2024-02-29" } })).toEqual(["2024-02-29", "2024-03-01"]);
    expect(passing({ date: { lessThan: "2024-02-29" } })).toEqual(["2024-02-28"]);
  });

  it("the year of a list, counted back from the assessment's own", () => {
    const on = (year: number, day: string) =>
      outcome(
        some("enterprise.listings", { where: { year: { yearsBack: 1 } } }),
        { enterprise: { listings: [{ list: "relending-candidates", year }] } },
        day,
      );
    expect(on(2023, "2024-01-01")).toBe("met");
    expect(on(2024, "2024-12-31")).toBe("unmet");
    expect(on(2024, "2025-01-01")).toBe("met");
  });

  it("except takes out what passes one of its filters, and leaves in doubt what may", () => {
    const heavy = some("enterprise.penalties", {
      except: [{ measure: "warning" }, { measure: "fine", amount: { atMost: "100000" } }],
    });
    const one = (penalty: Omit<Penalties[number], "authority">) =>
      outcome(heavy, penalties({ authority: "tax", ...penalty }));
    expect(one({ measure: "warning", amount: "1" })).toBe("unmet");
    expect(one({ measure: "fine", amount: "100000.00" })).toBe("unmet");
    expect(one({ measure: "fine", amount: "100000.01" })).toBe("met");
    expect(one({ measure: "other" })).toBe("met");
    expect(one({ measure: "fine" })).toBe("unknown");
    expect(one({})).toBe("unknown");
    // More than the bound is no fine that is excepted, but it may be a warning.
    expect(one({ amount: "100000.01" })).toBe("unknown");
  });
});

describe("figures over records", () => {
  it("a count between what passes for sure and what may", () => {
    // One for sure, one perhaps: 1 or 2.
    const profile = titles({ kind: "srdi-sme", level: "national" }, { kind: "srdi-sme" });
    const national = count("enterprise.titles", { where: { level: "national" } });
    expect([0, 1, 2, 3].map((n) => outcome(atLeast(national, n), profile))).toEqual([
      "met",
      "met",
      "unknown",
      "unmet",
    ]);
    expect([0, 1, 2, 3].map((n) => outcome(atMost(national, n), profile))).toEqual([
      "unmet",
      "unknown",
      "met",
      "met",
    ]);
    expect([1, 2, 3].map((n) => outcome(lessThan(national, n), profile))).toEqual([
      "unmet",
      "unknown",
      "met",
    ]);
  });

  it("a sum between what passes for sure and what may", () => {
    const rounds = {
      enterprise: {
        equityRounds: [
          { paidIn: "0.10", byQualifiedInstitution: true },
          { paidIn: "0.20" },
          { paidIn: "9.99", byQualifiedInstitution: false },
        ],
      },
    } as const;
    const paid = sumOver("enterprise.equityRounds", "paidIn", { where: { byQualifiedInstitution: true } });
    // 0.10 for sure, 0.30 at most.
    expect((["0.10", "0.11", "0.30", "0.31"] as const).map((n) => outcome(atLeast(paid, n), rounds))).toEqual(
      ["met", "unknown", "unknown", "unmet"],
    );
  });

  it("the greatest between what passes for sure and what may, zero when none does", () => {
    const top = greatest("enterprise.penalties", "amount", { where: { measure: "fine" } });
    const profile = penalties(
      { authority: "tax", measure: "fine", amount: "2" },
      { authority: "tax", amount: "5" },
      { authority: "tax", measure: "warning", amount: "9" },
    );
    expect((["2", "2.01", "5", "5.01"] as const).map((n) => outcome(atLeast(top, n), profile))).toEqual([
      "met",
      "unknown",
      "unknown",
      "unmet",
    ]);
    expect(outcome(atMost(top, "0"), penalties({ authority: "tax", measure: "warning", amount: "9" }))).toBe(
      "met",
    );
  });

  it("an amount that is not given leaves a sum and a greatest open, and a count closed", () => {
    const profile = penalties({ authority: "tax", amount: "5" }, { authority: "tax" });
    expect(outcome(atLeast(count("enterprise.penalties"), 2), profile)).toBe("met");
    expect(outcome(atMost(sumOver("enterprise.penalties", "amount"), "5"), profile)).toBe("unknown");
    expect(outcome(atMost(greatest("enterprise.penalties", "amount"), "5"), profile)).toBe("unknown");
    // Of a record that does not pass, no amount is wanted.
    const other = penalties({ authority: "tax", amount: "5" }, { authority: "other" });
    const where = { authority: "tax" } as const;
    expect(outcome(atMost(sumOver("enterprise.penalties", "amount", { where }), "5"), other)).toBe("met");
  });

  it("distinct kinds: unknown ones may be new or not", () => {
    const links = distinct("project.smartScenes", "link");
    const scenes = (...known: (string | undefined)[]): ProfileInput => ({
      project: {
        smartScenes: known.map((link) => (link === undefined ? { name: "s" } : { name: "s", link })),
      },
    });
    // a, a, b are two; with one more that is not named, two or three.
    const profile = scenes("a", "a", "b", undefined);
    expect([2, 3, 4].map((n) => outcome(atLeast(links, n), profile))).toEqual(["met", "unknown", "unmet"]);
    expect(outcome(atMost(links, 2), scenes("a", "b", "a"))).toBe("met");
    expect(outcome(atMost(links, 0), scenes())).toBe("met");
  });

  it("of a list that is not given, nothing", () => {
    for (const figure of [count("enterprise.penalties"), distinct("enterprise.penalties", "measure")]) {
      expect(outcome(atLeast(figure, 0), {}, ON)).toBe("unknown");
    }
    expect(outcome(atLeast(sumOver("enterprise.penalties", "amount"), "0"), {})).toBe("unknown");
  });
});
