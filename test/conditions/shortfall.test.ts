import { describe, expect, it } from "vitest";
import {
  all,
  any,
  atLeast,
  atLeastOf,
  atMost,
  everyYear,
  ifThen,
  is,
  lessThan,
  moreThan,
  not,
  some,
  when,
} from "../../src/conditions/build.js";
import {
  count,
  lastYear,
  meanGrowth,
  meanOfYears,
  per,
  ratio,
  sum,
  sumOfYears,
  sumOver,
  value,
  yearBefore,
  yearsSince,
  yearsSinceAtLastYearEnd,
} from "../../src/conditions/measures.js";
import type { Condition, Measure } from "../../src/conditions/types.js";
import { parseProfile } from "../../src/facts/profile.js";
import type { ProfileInput } from "../../src/facts/types.js";
import { yuan } from "../../src/money/yuan.js";
import fc from "../property.js";
import { ON, outcome, shortfalls } from "./support.js";

/** The money of three years, in fen, and one amount without a year. */
interface Books {
  readonly [fact: string]: readonly bigint[];
}

function decimal(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(3, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function unitsOf(amount: string): bigint {
  return BigInt(amount.replace(".", ""));
}

/** Each yearly fact from 2023 backwards; `investment` is the project's. */
function profileOf({ investment = [0n], ...yearly }: Books) {
  return parseProfile({
    enterprise: Object.fromEntries(
      Object.entries(yearly).map(([name, figures]) => [
        name,
        Object.fromEntries(figures.map((fen, back) => [2023 - back, decimal(fen)])),
      ]),
    ),
    project: { totalInvestment: decimal(investment[0] ?? 0n) },
  });
}

describe("the distance is exact: that much is enough, one smallest unit less is not", () => {
  const fen = fc.oneof(fc.bigInt(0n, 300n), fc.bigInt(0n, 10n ** 11n), fc.bigInt(2n ** 53n, 10n ** 19n));
  const three = fc.array(fen, { minLength: 3, maxLength: 3 });
  const books = fc.record({
    rdExpense: three,
    mainRevenue: three,
    otherRevenue: three,
    investment: fc.array(fen, { minLength: 1, maxLength: 1 }),
  });
  const yuanBound = fen.map((units) => yuan(decimal(units)));
  const ratioBound = fc.integer({ min: 1, max: 300 }).map((n): `${number}` => `${n / 100}`);
  const compare = fc.constantFrom(atLeast, moreThan, atMost, lessThan);

  const inYuan: readonly Measure<"enterprise.rdExpense" | "project.totalInvestment", "yuan">[] = [
    value("project.totalInvestment"),
    lastYear("enterprise.rdExpense"),
    yearBefore("enterprise.rdExpense"),
    sumOfYears("enterprise.rdExpense", 3),
    meanOfYears("enterprise.rdExpense", 3),
    sum(lastYear("enterprise.rdExpense"), value("project.totalInvestment")),
    sum(lastYear("enterprise.rdExpense"), yearBefore("enterprise.rdExpense")),
    per(7, lastYear("enterprise.rdExpense")),
  ];
  const revenue = sum(lastYear("enterprise.mainRevenue"), lastYear("enterprise.otherRevenue"));
  const inRatio: readonly Measure<
    "enterprise.rdExpense" | "enterprise.mainRevenue" | "enterprise.otherRevenue",
    "ratio"
  >[] = [
    ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.mainRevenue")),
    ratio(lastYear("enterprise.rdExpense"), revenue),
    ratio(lastYear("enterprise.rdExpense"), meanOfYears("enterprise.mainRevenue", 3)),
    ratio(meanOfYears("enterprise.rdExpense", 3), lastYear("enterprise.mainRevenue")),
    ratio(lastYear("enterprise.rdExpense"), yearBefore("enterprise.rdExpense")),
    meanGrowth("enterprise.rdExpense", 1),
    meanGrowth("enterprise.rdExpense", 2),
  ];
  const condition: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ compare, measure: fc.constantFrom(...inYuan), bound: yuanBound }).map((leaf) => {
      return leaf.compare(leaf.measure, leaf.bound);
    }),
    fc.record({ compare, measure: fc.constantFrom(...inRatio), bound: ratioBound }).map((leaf) => {
      return leaf.compare(leaf.measure, leaf.bound);
    }),
    fc.record({ compare, measure: fc.constantFrom(...inYuan) }).map((leaf) => {
      return leaf.compare(leaf.measure, meanOfYears("enterprise.mainRevenue", 2));
    }),
  );

  /** The books after a fact has moved, in one of its years where it has any; `null` when it would be below zero. */
  function moved(given: Books, path: string, year: number | undefined, by: bigint): Books | null {
    const name = path === "project.totalInvestment" ? "investment" : path.replace("enterprise.", "");
    const at = name === "investment" ? 0 : 2023 - (year ?? 2023);
    const figures = [...(given[name] ?? [])];
    const after = (figures[at] ?? 0n) + by;
    figures[at] = after;
    return after < 0n ? null : { ...given, [name]: figures };
  }

  it("whichever of the named facts moves, in whichever of the named years", () => {
    let runs = 0;
    let cases = 0;
    fc.assert(
      fc.property(condition, books, (leaf, given) => {
        runs += 1;
        if (outcome(leaf, profileOf(given)) !== "unmet") return;
        const found = shortfalls(leaf, profileOf(given));
        // Of a ratio, the denominator too: it stands apart, and is as exact.
        for (const { facts, years = [undefined], direction, by } of [
          ...found,
          ...found.flatMap(({ otherwise }) => otherwise ?? []),
        ]) {
          const sign = direction === "more" ? 1n : -1n;
          expect(unitsOf(by) > 0n).toBe(true);
          for (const path of facts) {
            for (const year of years) {
              const enough = moved(given, path, year, sign * unitsOf(by));
              const short = moved(given, path, year, sign * (unitsOf(by) - 1n));
              if (enough !== null) expect(outcome(leaf, profileOf(enough))).toBe("met");
              if (short !== null) expect(outcome(leaf, profileOf(short))).toBe("unmet");
              cases += 1;
            }
          }
        }
      }),
      { numRuns: 600 },
    );
    // The property must not hold for want of cases.
    expect(cases).toBeGreaterThan(runs * 0.4);
  });

  it("counts and points move by their own units", () => {
    const team = (teamMembers: number) => ({ designCentre: { teamMembers } });
    expect(shortfalls(atLeast(value("designCentre.teamMembers"), 50), team(47))).toMatchObject([
      { by: "3", unit: "count", have: "47", need: "50", direction: "more" },
    ]);
    expect(shortfalls(moreThan(value("designCentre.teamMembers"), 50), team(50))).toMatchObject([
      { by: "1", direction: "more" },
    ]);
    expect(shortfalls(lessThan(value("designCentre.teamMembers"), 50), team(50))).toMatchObject([
      { by: "1", direction: "less" },
    ]);
    const scored = (srdiSelfScore: `${number}`) => ({ enterprise: { srdiSelfScore } });
    // 60 − 58.75 = 1.25 points.
    expect(shortfalls(atLeast(value("enterprise.srdiSelfScore"), 60), scored("58.75"))).toMatchObject([
      { by: "1.25", unit: "points", have: "58.75" },
    ]);
    expect(shortfalls(moreThan(value("enterprise.srdiSelfScore"), 60), scored("60"))).toMatchObject([
      { by: "0.01" },
    ]);
  });

  it("a ratio holds at another denominator as well", () => {
    const leverage = atMost(
      ratio(lastYear("enterprise.totalLiabilities"), lastYear("enterprise.totalAssets")),
      "0.7",
    );
    const firm = (liabilities: `${number}`): ProfileInput => ({
      enterprise: { totalLiabilities: { 2023: liabilities }, totalAssets: { 2023: "1000000" } },
    });
    // 770,000 ÷ 0.7 = 1,100,000: assets of 100,000 more, or liabilities of 70,000 less.
    expect(shortfalls(leverage, firm("770000"))).toMatchObject([
      {
        facts: ["enterprise.totalLiabilities"],
        direction: "less",
        by: "70000.00",
        otherwise: {
          facts: ["enterprise.totalAssets"],
          years: [2023],
          direction: "more",
          by: "100000.00",
          at: "1100000.00",
        },
      },
    ]);
  });

  it("no denominator makes something of nothing", () => {
    const intensity = atLeast(
      ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue")),
      "0.03",
    );
    const [one] = shortfalls(intensity, {
      enterprise: { rdExpense: { 2023: "0" }, revenue: { 2023: "10000000" } },
    });
    expect(one).toMatchObject({ by: "300000.00" });
    expect(one?.otherwise).toBeUndefined();
  });

  it("a share of people moves by whole people", () => {
    // 50% of 51 is 25.5: 26 people, 3 more than 23.
    const share = atLeast(
      ratio(value("designCentre.designQualifiedMembers"), value("designCentre.teamMembers")),
      "0.5",
    );
    const team = (designQualifiedMembers: number) => ({
      designCentre: { designQualifiedMembers, teamMembers: 51 },
    });
    expect(shortfalls(share, team(23))).toMatchObject([
      { facts: ["designCentre.designQualifiedMembers"], by: "3", unit: "count", direction: "more" },
    ]);
    expect(outcome(share, team(26))).toBe("met");
    expect(outcome(share, team(25))).toBe("unmet");
  });

  it("records are short by records, sums over them by money", () => {
    const enterprise = {
      intellectualProperty: [{ kind: "invention-patent" }],
      equityRounds: [{ paidIn: "1000000.01" }],
    } as const;
    expect(shortfalls(atLeast(count("enterprise.intellectualProperty"), 3), { enterprise })).toMatchObject([
      { facts: ["enterprise.intellectualProperty"], by: "2", unit: "count", have: "1", need: "3" },
    ]);
    // 6,000,000.00 − 1,000,000.01 = 4,999,999.99.
    expect(
      shortfalls(atLeast(sumOver("enterprise.equityRounds", "paidIn"), "6000000"), { enterprise }),
    ).toMatchObject([{ facts: ["enterprise.equityRounds"], by: "4999999.99", unit: "yuan" }]);
    // 3 a year over 2 years is 6 records, 5 more than there are.
    expect(
      shortfalls(atLeast(per(2, count("enterprise.intellectualProperty")), 3), { enterprise }),
    ).toMatchObject([{ by: "5", have: "0.5", need: "3" }]);
  });

  it("growth is short in last year's figure", () => {
    // 2021: 100, 2022: 104 (+4%). A mean of 5% asks for +6%: 110.24; from 110.00 that is 0.24.
    expect(
      shortfalls(atLeast(meanGrowth("enterprise.mainRevenue", 2), "0.05"), {
        enterprise: { mainRevenue: { 2021: "100", 2022: "104", 2023: "110" } },
      }),
    ).toMatchObject([{ facts: ["enterprise.mainRevenue"], years: [2023], by: "0.24", unit: "yuan" }]);
  });
});

describe("what the distance is of", () => {
  const niche = "enterprise.inNicheMarketSince";
  const low = { enterprise: { revenue: { 2022: "8", 2023: "9" }, taxPaid: { 2023: "1" } } } as const;
  const revenue = atLeast(lastYear("enterprise.revenue"), "10");
  const tax = atLeast(lastYear("enterprise.taxPaid"), "2");

  it("amounts have their two places, and what they are means of as well", () => {
    const firm = profileOf({ rdExpense: [33_00n, 30_00n] });
    expect(shortfalls(atLeast(lastYear("enterprise.rdExpense"), "1000000"), firm)).toMatchObject([
      { by: "999967.00", have: "33.00", need: "1000000.00" },
    ]);
    // (33 + 30) ÷ 2 = 31.5; two years of 40 are 80, of which 17 are lacking.
    expect(shortfalls(atLeast(meanOfYears("enterprise.rdExpense", 2), "40"), firm)).toMatchObject([
      { by: "17.00", have: "31.50", need: "40.00" },
    ]);
  });

  it("none of a condition that is met or unknown", () => {
    expect(shortfalls(atLeast(lastYear("enterprise.revenue"), "9"), low)).toEqual([]);
    expect(shortfalls(atLeast(lastYear("enterprise.rdExpense"), "9"), low)).toEqual([]);
  });

  it("of every unmet figure of an all, as no alternatives", () => {
    expect(shortfalls(all(revenue, tax), low)).toMatchObject([
      { facts: ["enterprise.revenue"], by: "1.00", alternative: false },
      { facts: ["enterprise.taxPaid"], by: "1.00", alternative: false },
    ]);
  });

  it("of every branch of an any and of a count, as alternatives", () => {
    for (const condition of [any(revenue, tax), atLeastOf(1, revenue, tax)]) {
      expect(shortfalls(condition, low).map(({ alternative }) => alternative)).toEqual([true, true]);
    }
    expect(shortfalls(any(revenue, all(tax)), low).map(({ alternative }) => alternative)).toEqual([
      true,
      true,
    ]);
  });

  it("of the consequence of a when", () => {
    const large = { enterprise: { ...low.enterprise, isAboveScale: true } } as const;
    expect(shortfalls(when(is("enterprise.isAboveScale"), revenue), large)).toMatchObject([{ by: "1.00" }]);
  });

  it("of every unmet year of an every-year, in that year", () => {
    expect(shortfalls(everyYear(2, revenue), low)).toMatchObject([
      { years: [2023], by: "1.00" },
      { years: [2022], by: "2.00" },
    ]);
  });

  it("of the bound that a fact decides, and of none while it is unknown", () => {
    const bound = atLeast(lastYear("enterprise.revenue"), ifThen(is("product.isNewProduct"), "10", "20"));
    const product = (isNewProduct: boolean) => ({ ...low, product: { isNewProduct } });
    expect(shortfalls(bound, product(true))).toMatchObject([{ by: "1.00" }]);
    expect(shortfalls(bound, product(false))).toMatchObject([{ by: "11.00" }]);
    expect(outcome(bound, low)).toBe("unmet");
    expect(shortfalls(bound, low)).toEqual([]);
  });

  it("none where there is no figure: flags, records, negations", () => {
    expect(shortfalls(is("enterprise.isAboveScale"), { enterprise: { isAboveScale: false } })).toEqual([]);
    expect(shortfalls(some("enterprise.titles"), { enterprise: { titles: [] } })).toEqual([]);
    expect(shortfalls(not(atLeast(lastYear("enterprise.revenue"), "1")), low)).toEqual([]);
  });

  it("none of a ratio over zero: no sum of money defines it", () => {
    const over = atLeast(ratio(lastYear("enterprise.revenue"), lastYear("enterprise.taxPaid")), "1");
    const profile = { enterprise: { revenue: { 2023: "1" }, taxPaid: { 2023: "0" } } } as const;
    expect(outcome(over, profile)).toBe("unmet");
    expect(shortfalls(over, profile)).toEqual([]);
  });

  it("none where the fact would move the other side too", () => {
    const part = ratio(
      lastYear("enterprise.revenue"),
      sum(lastYear("enterprise.revenue"), lastYear("enterprise.taxPaid")),
    );
    // 9 of 10 is 90%: against 95%, 0.50 more revenue would make it 9.5 of 10.5 only.
    expect(outcome(atLeast(part, "0.95"), low)).toBe("unmet");
    expect(shortfalls(atLeast(part, "0.95"), low)).toEqual([]);
    const mean = atMost(lastYear("enterprise.revenue"), meanOfYears("enterprise.revenue", 2));
    expect(outcome(mean, low)).toBe("unmet");
    expect(shortfalls(mean, low)).toEqual([]);
  });

  it("of a sum that counts a year twice, none: a yuan of it is not a yuan of the sum", () => {
    const twice = sum(lastYear("enterprise.revenue"), sumOfYears("enterprise.revenue", 2));
    // 9 + (9 + 8) = 26.
    expect(outcome(atLeast(twice, "26"), low)).toBe("met");
    expect(shortfalls(atLeast(twice, "30"), low)).toEqual([]);
  });

  it("time: the first day on which it meets the bound", () => {
    const since = (inNicheMarketSince: `${number}-${number}-${number}`) => ({
      enterprise: { inNicheMarketSince },
    });
    expect(shortfalls(atLeast(yearsSince(niche), 2), since("2023-05-06"))).toEqual([
      {
        facts: [niche],
        direction: "more",
        by: "1",
        unit: "count",
        have: "1",
        need: "2",
        comparison: "at-least",
        holdsFrom: "2025-05-06",
        alternative: false,
      },
    ]);
    // 29 February 2024 plus two years: there is none in 2026, so 1 March.
    expect(shortfalls(atLeast(yearsSince(niche), 2), since("2024-02-29"))).toMatchObject([
      { holdsFrom: "2026-03-01" },
    ]);
    // … plus four years: 29 February 2028.
    expect(shortfalls(atLeast(yearsSince(niche), 4), since("2024-02-29"))).toMatchObject([
      { holdsFrom: "2028-02-29" },
    ]);
    // Counted to the end of last year: two full years by 2025-12-31, so from 1 January 2026.
    expect(shortfalls(atLeast(yearsSinceAtLastYearEnd(niche), 2), since("2023-05-06"))).toMatchObject([
      { by: "2", holdsFrom: "2026-01-01" },
    ]);
    // More than two years: three.
    expect(shortfalls(moreThan(yearsSince(niche), 2), since("2023-05-06"))).toMatchObject([
      { holdsFrom: "2026-05-06" },
    ]);
    // Too old: time does not help.
    expect(shortfalls(atMost(yearsSince(niche), 2), since("2020-01-01"))).toEqual([]);
  });

  it("time: met on that day and unmet the day before, from any day on", () => {
    const day = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const leap = fc.constantFrom("2000-02-29", "2016-02-29", "2020-02-29", "2024-02-29");
    const dayBefore = (date: string) =>
      new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(
        fc.oneof(day, leap),
        fc.integer({ min: 1, max: 30 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 3 }),
        (since, years, toYearEnd, looked) => {
          const elapsed = toYearEnd ? yearsSinceAtLastYearEnd(niche) : yearsSince(niche);
          const condition = everyYear(looked, atLeast(elapsed, years));
          const profile = parseProfile({ enterprise: { inNicheMarketSince: since } });
          const days = shortfalls(condition, profile, ON).map(({ holdsFrom }) => holdsFrom ?? "");
          const last = days.sort().at(-1);
          if (last === undefined) return;
          expect(outcome(condition, profile, last)).toBe("met");
          expect(outcome(condition, profile, dayBefore(last))).toBe("unmet");
        },
      ),
      { numRuns: 200 },
    );
  });
});
