import { describe, expect, it } from "vitest";
import {
  all,
  any,
  atLeast,
  atLeastOf,
  everyYear,
  is,
  isNot,
  not,
  notStated,
  when,
} from "../../src/conditions/build.js";
import { lastYear } from "../../src/conditions/measures.js";
import type { Outcome } from "../../src/conditions/tri.js";
import { parseProfile } from "../../src/facts/profile.js";
import { outcome } from "./support.js";

/** Kleene's three values as numbers in their order: unmet < unknown < met. */
const VALUES = [0, 1, 2] as const;
type Value = (typeof VALUES)[number];
const NAMES: Readonly<Record<Value, Outcome>> = { 0: "unmet", 1: "unknown", 2: "met" };
const GIVEN: Readonly<Record<Value, boolean | undefined>> = { 0: false, 1: undefined, 2: true };

/** All 3^n rows of a truth table. */
function rows(n: number): readonly (readonly Value[])[] {
  return n === 0 ? [[]] : rows(n - 1).flatMap((row) => VALUES.map((value) => [...row, value]));
}

const A = is("enterprise.isAboveScale");
const REST = [
  is("enterprise.isConsortium"),
  is("enterprise.isResearchInstitute"),
  is("enterprise.isElectronicsManufacturer"),
];

function flags([a, b, c, d]: readonly Value[]) {
  const known = Object.entries({
    isAboveScale: a,
    isConsortium: b,
    isResearchInstitute: c,
    isElectronicsManufacturer: d,
  }).flatMap(([name, value]) => (value === undefined || value === 1 ? [] : [[name, GIVEN[value]]]));
  return parseProfile({ enterprise: Object.fromEntries(known) });
}

/** Counting: enough are met; enough are not unmet; or neither. */
function counted(row: readonly Value[], wanted: number): Outcome {
  if (row.filter((value) => value === 2).length >= wanted) return "met";
  return row.filter((value) => value !== 0).length >= wanted ? "unknown" : "unmet";
}

function least(row: readonly Value[]): Outcome {
  return row.includes(0) ? "unmet" : row.includes(1) ? "unknown" : "met";
}

function greatest(row: readonly Value[]): Outcome {
  return row.includes(2) ? "met" : row.includes(1) ? "unknown" : "unmet";
}

describe.each([1, 2, 3, 4])("a group of %i", (n) => {
  const rest = REST.slice(0, n - 1);

  it("all: the least of its parts", () => {
    for (const row of rows(n)) expect([row, outcome(all(A, ...rest), flags(row))]).toEqual([row, least(row)]);
  });

  it("any: the greatest of its parts", () => {
    for (const row of rows(n)) {
      expect([row, outcome(any(A, ...rest), flags(row))]).toEqual([row, greatest(row)]);
    }
  });

  it("at least k of n: by counting, for every k", () => {
    for (let k = 1; k <= n; k++) {
      for (const row of rows(n)) {
        expect([k, row, outcome(atLeastOf(k, A, ...rest), flags(row))]).toEqual([k, row, counted(row, k)]);
      }
    }
  });

  it("not all = any not, not any = all not", () => {
    const [a, ...others] = [A, ...rest].map((part) => not(part));
    if (a === undefined) throw new Error("no parts");
    for (const row of rows(n)) {
      expect(outcome(not(all(A, ...rest)), flags(row))).toBe(outcome(any(a, ...others), flags(row)));
      expect(outcome(not(any(A, ...rest)), flags(row))).toBe(outcome(all(a, ...others), flags(row)));
    }
  });

  it("every year: the least of the years", () => {
    const condition = everyYear(n, atLeast(lastYear("enterprise.revenue"), "100"));
    for (const row of rows(n)) {
      // The first place is 2023, the next 2022, and so on back.
      const years = row.flatMap((value, back) =>
        value === 1 ? [] : [[String(2023 - back), value === 2 ? "100.00" : "99.99"]],
      );
      const profile = parseProfile({ enterprise: { revenue: Object.fromEntries(years) } });
      expect([row, outcome(condition, profile)]).toEqual([row, least(row)]);
    }
  });

  it("every year, with an inner or: the least over the years of the greatest within each", () => {
    const condition = everyYear(
      n,
      any(atLeast(lastYear("enterprise.revenue"), "100"), atLeast(lastYear("enterprise.taxPaid"), "10")),
    );
    for (const revenue of rows(n)) {
      const paid = [...revenue].reverse();
      const series = (row: readonly Value[], enough: string) =>
        Object.fromEntries(
          row.flatMap((value, back) => (value === 1 ? [] : [[2023 - back, value === 2 ? enough : "0"]])),
        );
      const profile = parseProfile({
        enterprise: { revenue: series(revenue, "100"), taxPaid: series(paid, "10") },
      });
      const years = revenue.map((value, i): Value => {
        const other = paid[i] ?? 0;
        return value > other ? value : other;
      });
      expect([revenue, outcome(condition, profile)]).toEqual([revenue, least(years)]);
    }
  });
});

describe("one and two parts", () => {
  it("not: met and unmet change places, unknown stays", () => {
    for (const value of VALUES) {
      expect(outcome(not(A), flags([value]))).toBe(({ 0: "met", 1: "unknown", 2: "unmet" } as const)[value]);
    }
  });

  it("not twice is nothing", () => {
    for (const value of VALUES) expect(outcome(not(not(A)), flags([value]))).toBe(NAMES[value]);
  });

  it("is and isNot are each other's negation", () => {
    for (const value of VALUES) {
      expect(outcome(isNot("enterprise.isAboveScale"), flags([value]))).toBe(outcome(not(A), flags([value])));
    }
  });

  it("when: written out, all nine", () => {
    // Implication: unmet only when the first holds and the second does not; the greatest of ¬first and second.
    const table: readonly (readonly [Value, Value, Outcome])[] = [
      [0, 0, "met"],
      [0, 1, "met"],
      [0, 2, "met"],
      [1, 0, "unknown"],
      [1, 1, "unknown"],
      [1, 2, "met"],
      [2, 0, "unmet"],
      [2, 1, "unknown"],
      [2, 2, "met"],
    ];
    for (const [a, b, said] of table) {
      expect([a, b, outcome(when(A, is("enterprise.isConsortium")), flags([a, b]))]).toEqual([a, b, said]);
    }
  });

  it("a condition that is not stated stays unknown, and a group can still be decided without it", () => {
    expect(outcome(notStated(), flags([2]))).toBe("unknown");
    expect(outcome(not(notStated()), flags([2]))).toBe("unknown");
    expect(outcome(all(A, notStated()), flags([2]))).toBe("unknown");
    expect(outcome(all(A, notStated()), flags([0]))).toBe("unmet");
    expect(outcome(any(A, notStated()), flags([2]))).toBe("met");
    expect(outcome(any(A, notStated()), flags([0]))).toBe("unknown");
  });

  it("groups nest", () => {
    const [b, c, d] = REST;
    if (b === undefined || c === undefined || d === undefined) throw new Error("no parts");
    // (A and B) or not (C and D), by min and max.
    const nested = any(all(A, b), not(all(c, d)));
    for (const row of rows(4)) {
      const [p = 0, q = 0, r = 0, s = 0] = row;
      const value = Math.max(Math.min(p, q), 2 - Math.min(r, s));
      expect([row, outcome(nested, flags(row))]).toEqual([row, NAMES[value === 0 ? 0 : value === 1 ? 1 : 2]]);
    }
  });
});
