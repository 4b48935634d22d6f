import { describe, expect, it } from "vitest";
import {
  all,
  any,
  atLeast,
  atLeastOf,
  attested,
  everyYear,
  firstExceeds,
  ifThen,
  is,
  none,
  not,
  notStated,
  oneOf,
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
  sumOver,
  value,
  yearBefore,
  yearsSince,
} from "../../src/conditions/measures.js";
import { MissingFacts } from "../../src/conditions/missing.js";
import { recentYears } from "../../src/conditions/select.js";
import { CONDITIONS, MEASURES } from "./forms.js";
import { missing, ON } from "./support.js";

describe("what is missing", () => {
  it.each(
    [...MEASURES, ...CONDITIONS].map((form) => [form.name, form] as const),
  )("%s: nothing once decided", (_, form) => {
    for (const [, profile, on = ON] of [...form.met, ...form.unmet]) {
      expect(missing(form.condition, profile, on)).toEqual([]);
    }
  });

  it.each(
    [...MEASURES, ...CONDITIONS].map((form) => [form.name, form] as const),
  )("%s: of an empty profile, every fact that it reads, once", (_, form) => {
    const paths = missing(form.condition, {}).map(({ fact }) => fact);
    expect(paths.sort()).toEqual([...form.reads].sort());
  });

  it("a fact without years or fields by its path alone", () => {
    expect(missing(all(is("enterprise.isAboveScale"), attested("enterprise.goodCredit")), {})).toEqual([
      { fact: "enterprise.isAboveScale" },
      { fact: "enterprise.goodCredit" },
    ]);
    expect(missing(atLeast(yearsSince("enterprise.founded"), 1), {})).toEqual([
      { fact: "enterprise.founded" },
    ]);
  });

  it("the years of a yearly fact that are missing, and no others", () => {
    const profile = { enterprise: { revenue: { 2022: "1" } } } as const;
    expect(missing(atLeast(meanOfYears("enterprise.revenue", 3), "1"), profile)).toEqual([
      { fact: "enterprise.revenue", years: [2021, 2023] },
    ]);
    // Two growth rates want three years.
    expect(missing(atLeast(meanGrowth("enterprise.revenue", 2), "0"), {})).toEqual([
      { fact: "enterprise.revenue", years: [2021, 2022, 2023] },
    ]);
    expect(missing(atLeast(lastYear("enterprise.revenue"), yearBefore("enterprise.revenue")), {})).toEqual([
      { fact: "enterprise.revenue", years: [2022, 2023] },
    ]);
    expect(missing(everyYear(2, atLeast(lastYear("enterprise.revenue"), "1")), profile)).toEqual([
      { fact: "enterprise.revenue", years: [2023] },
    ]);
    expect(missing(atLeast(lastYear("enterprise.revenue"), "1"), {}, "2020-01-01")).toEqual([
      { fact: "enterprise.revenue", years: [2019] },
    ]);
  });

  it("a fact once, with the years of every leaf that wants it", () => {
    const condition = all(
      atLeast(lastYear("enterprise.revenue"), "1"),
      atLeast(ratio(yearBefore("enterprise.rdExpense"), yearBefore("enterprise.revenue")), "0.03"),
      atLeast(lastYear("enterprise.revenue"), "2"),
    );
    expect(missing(condition, {})).toEqual([
      { fact: "enterprise.revenue", years: [2022, 2023] },
      { fact: "enterprise.rdExpense", years: [2022] },
    ]);
  });

  it("of a first crossing: last year, the year before, and the gaps since the first year given", () => {
    const crossing = firstExceeds("enterprise.revenue", "100");
    const years = (revenue: { readonly [year: number]: `${number}` }) =>
      missing(crossing, { enterprise: { revenue } });
    expect(missing(crossing, {})).toEqual([{ fact: "enterprise.revenue", years: [2022, 2023] }]);
    expect(years({})).toEqual([{ fact: "enterprise.revenue", years: [2022, 2023] }]);
    expect(years({ 2023: "101" })).toEqual([{ fact: "enterprise.revenue", years: [2022] }]);
    expect(years({ 2019: "1", 2021: "1", 2022: "1", 2023: "101" })).toEqual([
      { fact: "enterprise.revenue", years: [2020] },
    ]);
    expect(years({ 2024: "1" })).toEqual([{ fact: "enterprise.revenue", years: [2022, 2023] }]);
  });

  it("the list when it is not given; the fields when a record leaves them open", () => {
    const fined = none("enterprise.penalties", {
      where: { authority: "tax", measure: "fine" },
      within: recentYears(1),
    });
    expect(missing(fined, {})).toEqual([{ fact: "enterprise.penalties" }]);
    expect(
      missing(fined, {
        enterprise: {
          penalties: [
            { authority: "tax", measure: "fine" },
            // Decided by what it says: its amount and its kind do not matter.
            { authority: "other" },
            { authority: "tax", measure: "warning" },
          ],
        },
      }),
    ).toEqual([{ fact: "enterprise.penalties", fields: ["date"] }]);
    expect(missing(fined, { enterprise: { penalties: [{ authority: "tax", date: "2024-01-01" }] } })).toEqual(
      [{ fact: "enterprise.penalties", fields: ["measure"] }],
    );
    expect(
      missing(some("enterprise.titles", { valid: true }), { enterprise: { titles: [{ kind: "srdi-sme" }] } }),
    ).toEqual([{ fact: "enterprise.titles", fields: ["validUntil"] }]);
  });

  it("the field that is summed, of a record that passes or may", () => {
    const paid = atLeast(sumOver("enterprise.penalties", "amount", { where: { measure: "fine" } }), "1");
    expect(missing(paid, { enterprise: { penalties: [{ authority: "tax", measure: "fine" }] } })).toEqual([
      { fact: "enterprise.penalties", fields: ["amount"] },
    ]);
    expect(
      missing(paid, {
        enterprise: {
          penalties: [{ authority: "tax" }, { authority: "tax", measure: "warning" }],
        },
      }),
    ).toEqual([{ fact: "enterprise.penalties", fields: ["measure", "amount"] }]);
    // A record that does not pass may lack its amount.
    expect(
      missing(paid, {
        enterprise: {
          penalties: [
            { authority: "tax", amount: "1" },
            { authority: "tax", measure: "warning" },
          ],
        },
      }),
    ).toEqual([{ fact: "enterprise.penalties", fields: ["measure"] }]);
  });

  it("only from the parts of a group that are open", () => {
    const profile = { enterprise: { isAboveScale: false, isConsortium: true } } as const;
    const open = is("enterprise.isResearchInstitute");
    expect(missing(any(is("enterprise.isAboveScale"), open), profile)).toEqual([
      { fact: "enterprise.isResearchInstitute" },
    ]);
    expect(missing(any(is("enterprise.isConsortium"), open), profile)).toEqual([]);
    expect(missing(all(is("enterprise.isAboveScale"), open), profile)).toEqual([]);
    expect(missing(atLeastOf(2, is("enterprise.isConsortium"), open), profile)).toEqual([
      { fact: "enterprise.isResearchInstitute" },
    ]);
    expect(missing(when(is("enterprise.isConsortium"), open), profile)).toEqual([
      { fact: "enterprise.isResearchInstitute" },
    ]);
    expect(missing(not(open), profile)).toEqual([{ fact: "enterprise.isResearchInstitute" }]);
  });

  it("the fact that decides a bound, unless either bound gives the same answer", () => {
    const bound = atLeast(value("enterprise.srdiSelfScore"), ifThen(is("product.isNewProduct"), 50, 60));
    const scored = (srdiSelfScore: number) => ({ enterprise: { srdiSelfScore } });
    expect(missing(bound, scored(55))).toEqual([{ fact: "product.isNewProduct" }]);
    expect(missing(bound, scored(60))).toEqual([]);
    expect(missing(bound, scored(49))).toEqual([]);
    expect(missing(bound, { product: { isNewProduct: true } })).toEqual([
      { fact: "enterprise.srdiSelfScore" },
    ]);
  });

  it("through sums, ratios and quotients", () => {
    const condition = atLeast(
      ratio(
        sum(lastYear("base.traineeVisits"), value("base.tenantStaff")),
        per(3, count("enterprise.titles", { where: { level: "national" } })),
      ),
      "1",
    );
    expect(
      missing(condition, { base: { tenantStaff: 1 }, enterprise: { titles: [{ kind: "srdi-sme" }] } }),
    ).toEqual([
      { fact: "base.traineeVisits", years: [2023] },
      { fact: "enterprise.titles", fields: ["level"] },
    ]);
  });

  it("nothing of a condition that is not stated: no fact would decide it", () => {
    expect(missing(notStated(), {})).toEqual([]);
    expect(missing(all(notStated(), oneOf("enterprise.size", "small")), {})).toEqual([
      { fact: "enterprise.size" },
    ]);
  });

  it("gathered from several places, still once", () => {
    const facts = new MissingFacts();
    facts.addAll([
      { fact: "enterprise.revenue", years: [2023] },
      { fact: "enterprise.titles", fields: ["level"] },
    ]);
    facts.addAll([
      { fact: "enterprise.revenue", years: [2021, 2023] },
      { fact: "enterprise.titles", fields: ["level", "validUntil"] },
      { fact: "enterprise.size" },
    ]);
    expect(facts.list()).toEqual([
      { fact: "enterprise.revenue", years: [2021, 2023] },
      { fact: "enterprise.titles", fields: ["level", "validUntil"] },
      { fact: "enterprise.size" },
    ]);
  });
});
