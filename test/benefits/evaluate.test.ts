import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import {
  cap,
  ceiling,
  conflict,
  firstOf,
  fixed,
  inCase,
  inKind,
  noAmount,
  perUnit,
  range,
  rateOf,
  sumOf,
  tax,
  tieredRate,
} from "../../src/benefits/build.js";
import { type BenefitValue, evaluateAward } from "../../src/benefits/evaluate.js";
import type { Award } from "../../src/benefits/types.js";
import {
  all,
  atLeast,
  firstExceeds,
  is,
  isNot,
  moreThan,
  notStated,
  oneOf,
  some,
} from "../../src/conditions/build.js";
import {
  count,
  greatest,
  lastYear,
  meanOfYears,
  per,
  sum,
  sumOfYears,
  sumOver,
  value,
} from "../../src/conditions/measures.js";
import { recentYears } from "../../src/conditions/select.js";
import { isoDate } from "../../src/dates/calendar.js";
import { parseProfile } from "../../src/facts/profile.js";
import type { ProfileInput } from "../../src/facts/types.js";
import { dated } from "../../src/law/dated.js";
import { ratioOf } from "../../src/money/ratio.js";
import { wan, type Yuan, yi, yuan } from "../../src/money/yuan.js";
import { text } from "../../src/text.js";
import { codeOf, environmentOf, ON } from "../conditions/support.js";
import fc from "../property.js";

function worth(award: Award, profile: ProfileInput = {}, on = ON): BenefitValue {
  return evaluateAward(award, environmentOf(profile, on));
}

const exact = (amount: string) => ({ value: "exact", amount, cap: null, capped: false });
const listing = text("列入名单", "listed");

describe("awards without facts", () => {
  it("fixed", () => {
    expect(worth(fixed(wan(50)))).toEqual(exact("500000.00"));
  });

  it("ceiling, range: what an office sets stays open", () => {
    expect(worth(ceiling(wan(500)))).toEqual({ value: "ceiling", amount: "5000000.00" });
    expect(worth(range(wan(10), wan(100)))).toEqual({
      value: "range",
      from: "100000.00",
      to: "1000000.00",
    });
  });

  it("in kind, conflict, not stated: said, not counted", () => {
    expect(worth(inKind(listing))).toEqual({ value: "in-kind", what: listing });
    expect(worth(noAmount())).toEqual({ value: "not-stated" });
    const where = text("另一行", "another row");
    expect(worth(conflict({ amount: wan(50), where: listing }, { amount: wan(200), where }))).toEqual({
      value: "conflict",
      printed: [
        { amount: "500000.00", where: listing },
        { amount: "2000000.00", where },
      ],
    });
  });

  it("tax: which calculator, and the rate of the day", () => {
    const source = { title: "《测试》" };
    const rate = dated("rate", text("比例", "rate"), [
      {
        from: isoDate("2023-01-01"),
        to: isoDate("2023-12-31"),
        value: ratioOf("0.05"),
        source,
        confidence: "copy",
      },
      { from: isoDate("2024-01-01"), to: null, value: ratioOf("0.15"), source, confidence: "copy" },
    ]);
    const what = text("加计抵减", "super-deduction");
    const award = tax("super-deduction", what, rate);
    const computed = { value: "computed", calculator: "super-deduction", what };
    expect(worth(award, {}, "2023-12-31")).toEqual({ ...computed, rate: "0.05" });
    expect(worth(award, {}, "2024-01-01")).toEqual({ ...computed, rate: "0.15" });
    // Before any law there is no rate, not the nearest one.
    expect(codeOf(() => worth(award, {}, "2022-12-31"))).toBe("no-law-for-date");
    expect(worth(tax("reverse-invoicing", what))).toEqual({
      ...computed,
      calculator: "reverse-invoicing",
      rate: null,
    });
  });
});

describe("a share of a base", () => {
  const limit = cap(wan(1000), "project");
  const award = rateOf("0.08", value("project.equipmentInvestment"), limit);
  const invested = (equipmentInvestment: `${number}`): ProfileInput => ({ project: { equipmentInvestment } });

  it.each([
    // 8% by hand, before rounding
    ["10000000", "800000 exactly", "800000.00", false],
    ["1000000.06", "80000.0048: down", "80000.00", false],
    ["1000000.07", "80000.0056: up", "80000.01", false],
    ["124999999.87", "9999999.9896", "9999999.99", false],
    ["125000000.00", "10000000 exactly: at the cap, not cut by it", "10000000.00", false],
    ["125000000.13", "10000000.0104: a fen above", "10000000.00", true],
    ["900000000000000000.00", "7.2 × 10^16", "10000000.00", true],
    ["0", "nothing", "0.00", false],
  ] as const)("8%% of %s is %s: ¥%s", (base, _, amount, capped) => {
    expect(worth(award, invested(base))).toEqual({ value: "exact", amount, cap: limit, capped });
  });

  it.each([
    // base, rate, the tie by hand, award: half a fen goes up.
    ["20.10", "0.05", "1.005", "1.01"],
    ["0.30", "0.15", "0.045", "0.05"],
    ["1.10", "0.05", "0.055", "0.06"],
    ["0.01", "0.5", "0.005", "0.01"],
    // A hair below a tie stays below: 20.09 × 5.002% = 1.0049018.
    ["20.09", "0.05002", "1.0049018", "1.00"],
  ] as const)("rounds half-up to the fen: %s × %s = %s → %s", (base, rate, _, amount) => {
    expect(worth(rateOf(rate, value("project.equipmentInvestment"), null), invested(base))).toEqual(
      exact(amount),
    );
  });

  it("unknown without its base, and says what is missing and what the cap is", () => {
    expect(worth(award)).toEqual({
      value: "unknown",
      missing: [{ fact: "project.equipmentInvestment" }],
      cap: limit,
    });
    const ofYears = rateOf("0.3", sumOfYears("enterprise.cloudExpense", 2), null);
    expect(worth(ofYears, { enterprise: { cloudExpense: { 2023: "1" } } })).toEqual({
      value: "unknown",
      missing: [{ fact: "enterprise.cloudExpense", years: [2022] }],
      cap: null,
    });
  });

  it("of sums of facts and of records", () => {
    const both = rateOf(
      "0.1",
      sum(value("project.equipmentInvestment"), lastYear("enterprise.cloudExpense")),
      null,
    );
    // 10% of 1.05 + 0.10 = 0.115: up.
    expect(
      worth(both, {
        project: { equipmentInvestment: "1.05" },
        enterprise: { cloudExpense: { 2023: "0.10" } },
      }),
    ).toEqual(exact("0.12"));
    const rounds = {
      enterprise: { equityRounds: [{ paidIn: "10.00" }, { paidIn: "30.00", byQualifiedInstitution: true }] },
    } as const;
    const qualified = { where: { byQualifiedInstitution: true } } as const;
    expect(worth(rateOf("0.1", greatest("enterprise.equityRounds", "paidIn"), null), rounds)).toEqual(
      exact("3.00"),
    );
    // Whether the first was paid in by a qualified institution is not known: 3.00 or 4.00.
    expect(
      worth(rateOf("0.1", sumOver("enterprise.equityRounds", "paidIn", qualified), null), rounds),
    ).toEqual({
      value: "unknown",
      missing: [{ fact: "enterprise.equityRounds", fields: ["byQualifiedInstitution"] }],
      cap: null,
    });
  });

  it("of a mean is a share of the mean and not of the sum, rounded once", () => {
    const mean = rateOf("0.1", meanOfYears("enterprise.revenue", 3), null);
    const earned = (a: `${number}`, b: `${number}`, c: `${number}`): ProfileInput => ({
      enterprise: { revenue: { 2021: a, 2022: b, 2023: c } },
    });
    // (100 + 200 + 300) ÷ 3 = 200; 10% of it is 20.
    expect(worth(mean, earned("100", "200", "300"))).toEqual(exact("20.00"));
    // 0.14 ÷ 3 × 10% = 0.004666…: 0.00, where a mean rounded to 0.05 would give 0.01.
    expect(worth(mean, earned("0.14", "0", "0"))).toEqual(exact("0.00"));
    // 0.15 ÷ 3 × 10% = 0.005: a tie, up.
    expect(worth(mean, earned("0.15", "0", "0"))).toEqual(exact("0.01"));
  });

  it("never exceeds its cap, and is what exact decimals give", () => {
    const Exact = Decimal.clone({ defaults: true, precision: 100, rounding: Decimal.ROUND_HALF_UP });
    const fen = fc.oneof(
      fc.bigInt(0n, 10_000n),
      fc.bigInt(0n, 10n ** 13n),
      fc.bigInt(2n ** 53n, 10n ** 20n - 1n),
    );
    const amount = fen.map((units) => new Exact(String(units)).div(100).toFixed(2));
    const rate = fc.integer({ min: 0, max: 100_000_000 }).map((n) => new Exact(n).div(1e8).toFixed());
    fc.assert(
      fc.property(amount, rate, amount, (base, share, most) => {
        const capped = rateOf(
          ratioOf(share as `${number}`),
          value("project.equipmentInvestment"),
          cap(yuan(most), "project"),
        );
        const award = worth(capped, parseProfile({ project: { equipmentInvestment: base } }));
        const whole = new Exact(base).times(share).toDecimalPlaces(2);
        expect(award).toMatchObject({
          value: "exact",
          amount: Exact.min(whole, most).toFixed(2),
          capped: whole.gt(most),
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe("a sum for each unit", () => {
  const limit = cap("150000", "enterprise-year");
  const award = perUnit(
    "50000",
    count("enterprise.titles", { where: { kind: "green-design-product" }, within: recentYears(0) }),
    limit,
  );
  const products = (many: number): ProfileInput => ({
    enterprise: {
      titles: Array.from({ length: many }, () => ({
        kind: "green-design-product" as const,
        granted: "2024-01-01" as const,
      })),
    },
  });

  it.each([
    [0, "0.00", false],
    [2, "100000.00", false],
    // At the cap it is reached, not cut.
    [3, "150000.00", false],
    [4, "150000.00", true],
  ] as const)("%i × ¥50,000 is ¥%s", (many, amount, capped) => {
    expect(worth(award, products(many))).toEqual({ value: "exact", amount, cap: limit, capped });
  });

  it("unknown without its count", () => {
    expect(worth(award)).toEqual({ value: "unknown", missing: [{ fact: "enterprise.titles" }], cap: limit });
    expect(worth(award, { enterprise: { titles: [{ kind: "green-design-product" }] } })).toEqual({
      value: "unknown",
      missing: [{ fact: "enterprise.titles", fields: ["granted"] }],
      cap: limit,
    });
  });

  it("without a cap, and of a mean, rounded once", () => {
    expect(worth(perUnit("0.05", value("designCentre.staff"), null), { designCentre: { staff: 3 } })).toEqual(
      exact("0.15"),
    );
    // ¥1.00 × 2 ÷ 3 = 0.666….
    expect(
      worth(perUnit("1", per(3, value("designCentre.staff")), null), { designCentre: { staff: 2 } }),
    ).toEqual(exact("0.67"));
  });
});

describe("a share of every invoice by its level", () => {
  const limit = cap(wan(10), "enterprise-year");
  const voucher = tieredRate(
    "enterprise.cloudInvoices",
    { amount: "amount", level: "stage" },
    { resources: "0.2", business: "0.3", capability: "0.4", ecosystem: "0.5" },
    limit,
    { where: { supplierIsListed: true }, within: recentYears(0) },
  );
  type Invoices = NonNullable<NonNullable<ProfileInput["enterprise"]>["cloudInvoices"]>;
  const bought = (...cloudInvoices: Invoices): ProfileInput => ({ enterprise: { cloudInvoices } });
  const paid = (amount: string, capped: boolean) => ({ value: "exact", amount, cap: limit, capped });
  const listed = { supplierIsListed: true, date: "2024-03-01" } as const;

  it("adds up the invoices, each at its rate", () => {
    // 20% of 10,000 + 30% of 20,000 + 40% of 30,000 + 50% of 40,000 = 2,000 + 6,000 + 12,000 + 20,000.
    expect(
      worth(
        voucher,
        bought(
          { amount: "10000", stage: "resources", ...listed },
          { amount: "20000", stage: "business", ...listed },
          { amount: "30000", stage: "capability", ...listed },
          { amount: "40000", stage: "ecosystem", ...listed },
        ),
      ),
    ).toEqual(paid("40000.00", false));
  });

  it("is capped on the sum: at the cap, and a fen above", () => {
    // 50% of 120,000 + 40% of 100,000 = 60,000 + 40,000.
    const first = { amount: "120000", stage: "ecosystem", ...listed } as const;
    const second = (amount: `${number}`) => ({ amount, stage: "capability", ...listed }) as const;
    expect(worth(voucher, bought(first, second("100000.00")))).toEqual(paid("100000.00", false));
    // 40% of 100,000.02 is 40,000.008: 100,000.01 in all.
    expect(worth(voucher, bought(first, second("100000.02")))).toEqual(paid("100000.00", true));
    // 40% of 99,999.98 is 39,999.992: 99,999.99 in all.
    expect(worth(voucher, bought(first, second("99999.98")))).toEqual(paid("99999.99", false));
  });

  it("rounds the sum once, and not every invoice", () => {
    // 30% of 0.05 is 0.015; three of them are 0.045, a tie: 0.05. Rounded each they would be 0.06.
    const invoice = { amount: "0.05", stage: "business", ...listed } as const;
    expect(worth(voucher, bought(invoice, invoice, invoice))).toEqual(paid("0.05", false));
    expect(worth(voucher, bought(invoice, invoice))).toEqual(paid("0.03", false));
  });

  it("leaves out what the selection leaves out: another supplier, last year, next month", () => {
    expect(
      worth(
        voucher,
        bought(
          { amount: "10000", stage: "resources", ...listed },
          { amount: "10000", stage: "resources", ...listed, supplierIsListed: false },
          { amount: "10000", stage: "resources", ...listed, date: "2023-12-31" },
          { amount: "10000", stage: "resources", ...listed, date: "2024-10-01" },
        ),
      ),
    ).toEqual(paid("2000.00", false));
    expect(worth(voucher, bought())).toEqual(paid("0.00", false));
  });

  it("unknown while an invoice that counts lacks its level, or may count: names exactly what it lacks", () => {
    const open = (...fields: string[]) => ({
      value: "unknown",
      missing: [{ fact: "enterprise.cloudInvoices", ...(fields.length === 0 ? {} : { fields }) }],
      cap: limit,
    });
    const known = { amount: "10000", stage: "resources", ...listed } as const;
    expect(worth(voucher)).toEqual(open());
    expect(worth(voucher, bought(known, { amount: "1", ...listed }))).toEqual(open("stage"));
    // The date is known, the supplier is not: the supplier is missing.
    expect(worth(voucher, bought(known, { amount: "1", stage: "business", date: "2024-03-01" }))).toEqual(
      open("supplierIsListed"),
    );
    expect(worth(voucher, bought(known, { amount: "1", stage: "business", supplierIsListed: true }))).toEqual(
      open("date"),
    );
    // An invoice that does not count may lack anything.
    expect(worth(voucher, bought(known, { amount: "1", date: "2023-12-31" }))).toEqual(
      paid("2000.00", false),
    );
  });
});

describe("cases", () => {
  const above = (bound: Yuan) => firstExceeds("enterprise.revenue", bound);
  const crossing = firstOf(inCase(above(yi(30)), fixed(wan(50))), inCase(above(yi(20)), fixed(wan(30))));
  const earned = (before: `${number}`, last: `${number}`): ProfileInput => ({
    enterprise: { revenue: { 2022: before, 2023: last } },
  });

  it("the first that holds, and zero when none does", () => {
    expect(worth(crossing, earned("1", "3000000000.01"))).toEqual(exact("500000.00"));
    expect(worth(crossing, earned("1", "3000000000.00"))).toEqual(exact("300000.00"));
    expect(worth(crossing, earned("2000000000.01", "3000000000.01"))).toEqual(exact("500000.00"));
    expect(worth(crossing, earned("1", "2000000000"))).toEqual(exact("0.00"));
  });

  it("unknown when the first that does not fail is unknown, even if a later one holds", () => {
    const award = firstOf(
      inCase(is("enterprise.isAboveScale"), fixed("2")),
      inCase(is("enterprise.isConsortium"), fixed("1")),
    );
    const unknown = { value: "unknown", missing: [{ fact: "enterprise.isAboveScale" }], cap: null };
    expect(worth(award, { enterprise: { isConsortium: true } })).toEqual(unknown);
    // Once the first holds, the later ones are not asked.
    expect(worth(award, { enterprise: { isAboveScale: true } })).toEqual(exact("2.00"));
    expect(worth(award, { enterprise: { isAboveScale: false, isConsortium: true } })).toEqual(exact("1.00"));
    expect(worth(award, { enterprise: { isAboveScale: false } })).toEqual({
      ...unknown,
      missing: [{ fact: "enterprise.isConsortium" }],
    });
  });

  it("an award by kind of enrolment", () => {
    const award = firstOf(
      inCase(some("enterprise.aboveScaleEnrolments", { where: { kind: "first" } }), fixed(wan(20))),
      inCase(some("enterprise.aboveScaleEnrolments", { where: { kind: "first-return" } }), fixed(wan(10))),
    );
    const enrolled = (kind: "first" | "first-return") => ({
      enterprise: { aboveScaleEnrolments: [{ kind }] },
    });
    expect(worth(award, enrolled("first"))).toEqual(exact("200000.00"));
    expect(worth(award, enrolled("first-return"))).toEqual(exact("100000.00"));
    expect(worth(award)).toMatchObject({ value: "unknown" });
  });

  it("hands on whatever the case is worth: its cap, its range, its own unknowns", () => {
    const limit = cap("1", "product");
    const award = firstOf(
      inCase(oneOf("enterprise.size", "large"), rateOf("0.5", value("project.totalInvestment"), limit)),
      inCase(oneOf("enterprise.size", "medium"), range("1", "2")),
      inCase(isNot("enterprise.isAboveScale"), inKind(listing)),
    );
    const large = { enterprise: { size: "large" } } as const;
    expect(worth(award, { ...large, project: { totalInvestment: "4" } })).toEqual({
      value: "exact",
      amount: "1.00",
      cap: limit,
      capped: true,
    });
    expect(worth(award, large)).toEqual({
      value: "unknown",
      missing: [{ fact: "project.totalInvestment" }],
      cap: limit,
    });
    expect(worth(award, { enterprise: { size: "medium" } })).toEqual({
      value: "range",
      from: "1.00",
      to: "2.00",
    });
    expect(worth(award, { enterprise: { size: "small", isAboveScale: false } })).toEqual({
      value: "in-kind",
      what: listing,
    });
  });
});

describe("sums", () => {
  const flags = (isAboveScale?: boolean, isConsortium?: boolean): ProfileInput => ({
    enterprise: {
      ...(isAboveScale === undefined ? {} : { isAboveScale }),
      ...(isConsortium === undefined ? {} : { isConsortium }),
    },
  });
  const both = (first: Award, second: Award): Award =>
    sumOf(inCase(is("enterprise.isAboveScale"), first), inCase(is("enterprise.isConsortium"), second));

  it("adds the cases that hold, and only those", () => {
    const award = both(fixed("0.10"), fixed("0.20"));
    // 0.1 + 0.2 is 0.30, to the fen.
    expect(worth(award, flags(true, true))).toEqual(exact("0.30"));
    expect(worth(award, flags(true, false))).toEqual(exact("0.10"));
    expect(worth(award, flags(false, false))).toEqual(exact("0.00"));
  });

  it("exactly, beyond 2^53 fen", () => {
    // 90,071,992,547,409.93 is 2^53 + 1 fen, which no double holds.
    expect(worth(both(fixed("90071992547409.93"), fixed("0.01")), flags(true, true))).toEqual(
      exact("90071992547409.94"),
    );
  });

  it("a range or a ceiling makes it a range, from what is certain to what is possible", () => {
    expect(worth(both(fixed("5"), range("1", "3")), flags(true, true))).toEqual({
      value: "range",
      from: "6.00",
      to: "8.00",
    });
    expect(worth(both(fixed("5"), ceiling("3")), flags(true, true))).toEqual({
      value: "range",
      from: "5.00",
      to: "8.00",
    });
    expect(worth(both(range("1", "3"), ceiling("4")), flags(true, true))).toEqual({
      value: "range",
      from: "1.00",
      to: "7.00",
    });
    // A case that does not hold leaves no range behind.
    expect(worth(both(fixed("5"), ceiling("3")), flags(true, false))).toEqual(exact("5.00"));
  });

  it("a case that is unknown makes it unknown, and everything missing is named, each once", () => {
    const award = both(fixed("1"), fixed("2"));
    expect(worth(award, flags(true))).toEqual({
      value: "unknown",
      missing: [{ fact: "enterprise.isConsortium" }],
      cap: null,
    });
    expect(worth(award, flags())).toEqual({
      value: "unknown",
      missing: [{ fact: "enterprise.isAboveScale" }, { fact: "enterprise.isConsortium" }],
      cap: null,
    });
    const nested = both(
      rateOf("0.5", lastYear("enterprise.revenue"), null),
      firstOf(
        inCase(all(is("enterprise.isAboveScale"), moreThan(lastYear("enterprise.taxPaid"), "1")), fixed("1")),
      ),
    );
    expect(worth(nested, flags(true, true))).toEqual({
      value: "unknown",
      missing: [
        { fact: "enterprise.revenue", years: [2023] },
        { fact: "enterprise.taxPaid", years: [2023] },
      ],
      cap: null,
    });
  });

  it("what is no sum of money, or not stated, is never taken for zero", () => {
    expect(worth(both(fixed("1"), noAmount()), flags(true, true))).toEqual({ value: "not-stated" });
    expect(worth(both(fixed("1"), noAmount()), flags(true, false))).toEqual(exact("1.00"));
    const undecided = sumOf(
      inCase(notStated(), fixed("1")),
      inCase(is("enterprise.isAboveScale"), noAmount()),
    );
    expect(worth(undecided, flags(true))).toEqual({ value: "unknown", missing: [], cap: null });
  });

  it("several titles at once, each by itself", () => {
    const award = sumOf(
      inCase(some("enterprise.titles", { where: { kind: "green-factory" } }), fixed(wan(30))),
      inCase(some("enterprise.titles", { where: { kind: "green-supply-chain" } }), fixed(wan(30))),
      inCase(
        atLeast(count("enterprise.titles", { where: { kind: "green-design-product" } }), 1),
        perUnit(
          wan(5),
          count("enterprise.titles", { where: { kind: "green-design-product" } }),
          cap(wan(15), "enterprise-year"),
        ),
      ),
    );
    const titles = (...kinds: ("green-factory" | "green-supply-chain" | "green-design-product")[]) => ({
      enterprise: { titles: kinds.map((kind) => ({ kind })) },
    });
    expect(worth(award, titles("green-factory", "green-supply-chain"))).toEqual(exact("600000.00"));
    // 300,000 + 4 × 50,000 cut to 150,000 = 450,000.
    const four = Array.from({ length: 4 }, () => "green-design-product" as const);
    expect(worth(award, titles("green-factory", ...four))).toEqual(exact("450000.00"));
  });
});

describe("every award", () => {
  it("is plain data, the same after a round trip through JSON", () => {
    const award: Award = sumOf(
      inCase(
        is("enterprise.isAboveScale"),
        rateOf("0.08", value("project.totalInvestment"), cap("9", "project")),
      ),
      inCase(is("enterprise.isAboveScale"), ceiling("3")),
    );
    const profile = {
      enterprise: { isAboveScale: true },
      project: { totalInvestment: "100" },
    } as const;
    const copy: Award = JSON.parse(JSON.stringify(award));
    expect(copy).toEqual(award);
    expect(worth(copy, profile)).toEqual({ value: "range", from: "8.00", to: "11.00" });
  });
});
