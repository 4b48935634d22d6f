import { describe, expect, it } from "vitest";
import { type MayIssueInput, mayIssue, type RefusalCode } from "../../src/reverse-invoicing/index.js";
import { WITHHOLDING_READING } from "../../src/reverse-invoicing/readings.js";
import { codesAndPaths } from "../error/support.js";

type Enterprise = MayIssueInput["enterprise"];

/** A recycler under the general method that buys 2,000,000 ex-VAT from a person who sold nothing else so far. */
function attempt(
  given: {
    readonly on?: MayIssueInput["on"];
    readonly enterprise?: Partial<Enterprise>;
    readonly seller?: Partial<MayIssueInput["seller"]>;
    readonly invoice?: MayIssueInput["invoice"];
    readonly parameters?: NonNullable<MayIssueInput["parameters"]>;
  } = {},
): MayIssueInput {
  return {
    on: given.on ?? "2024-06-03",
    enterprise: {
      kind: "unit",
      registered: true,
      businesses: ["other-renewables"],
      licences: [{ kind: "renewable-resource-filing" }],
      vatTaxpayer: "general",
      vatMethod: "general",
      applied: true,
      ...given.enterprise,
    },
    seller: { kind: "natural-person", consented: true, rollingSales: 0, ...given.seller },
    invoice: given.invoice ?? { kind: "special", rate: "0.01", price: 2020000 },
    ...(given.parameters === undefined ? {} : { parameters: given.parameters }),
  };
}

const codes = (input: MayIssueInput): readonly RefusalCode[] => {
  const { allowed, refusals } = mayIssue(input);
  expect(allowed).toBe(refusals.length === 0);
  return refusals.map(({ code }) => code);
};

const ordinary = { kind: "ordinary", rate: "0.01", sales: 100 } as const;

describe("a reverse invoice", () => {
  it("may be issued by a recycler that has all it needs; the VAT of a special one is creditable", () => {
    // Published: 2,020,000 at 1% is 2,000,000 and 20,000.
    const { allowed, refusals, invoice } = mayIssue(attempt());
    expect([allowed, refusals]).toEqual([true, []]);
    expect(invoice).toEqual({
      sales: "2000000.00",
      vat: "20000.00",
      price: "2020000.00",
      inputVat: "20000.00",
    });
  });

  it("that is ordinary gives no input VAT, and one issued as exempt has none", () => {
    expect(mayIssue(attempt({ invoice: ordinary })).invoice).toEqual({
      sales: "100.00",
      vat: "1.00",
      price: "101.00",
      inputVat: "0.00",
    });
    expect(mayIssue(attempt({ invoice: { kind: "ordinary", price: 100 } })).invoice).toEqual({
      sales: "100.00",
      vat: "0.00",
      price: "100.00",
      inputVat: "0.00",
    });
  });

  it.each<readonly [string, MayIssueInput, RefusalCode]>([
    ["a natural person buys", attempt({ enterprise: { kind: "natural-person" } }), "enterprise-kind"],
    ["it recycles nothing", attempt({ enterprise: { businesses: [] } }), "no-recycling-business"],
    ["it holds no licence", attempt({ enterprise: { licences: [] } }), "licence"],
    ["it is not registered", attempt({ enterprise: { registered: false } }), "licence"],
    [
      "its licence is of another kind of business",
      attempt({ enterprise: { licences: [{ kind: "hazardous-waste-operation" }] } }),
      "licence",
    ],
    [
      "its licence ended the day before",
      attempt({ enterprise: { licences: [{ kind: "renewable-resource-filing", until: "2024-06-02" }] } }),
      "licence",
    ],
    [
      "its licence begins the day after",
      attempt({ enterprise: { licences: [{ kind: "renewable-resource-filing", from: "2024-06-04" }] } }),
      "licence",
    ],
    ["it has not applied", attempt({ enterprise: { applied: false } }), "not-applied"],
    ["it pays late", attempt({ enterprise: { agentTaxesOverdue: true } }), "agent-taxes-overdue"],
    ["an individual business sells", attempt({ seller: { kind: "individual-business" } }), "seller-kind"],
    ["a company sells", attempt({ seller: { kind: "company" } }), "seller-kind"],
    ["the person has not agreed", attempt({ seller: { consented: false } }), "no-consent"],
    ["it goes over the limit", attempt({ seller: { rollingSales: "3000000.01" } }), "over-limit"],
    [
      "it is special under the simplified method",
      attempt({ enterprise: { vatMethod: "simplified" } }),
      "invoice-kind",
    ],
    [
      "it is special from a small-scale taxpayer",
      attempt({ enterprise: { vatTaxpayer: "small-scale" } }),
      "invoice-kind",
    ],
    ["it carries 2%", attempt({ invoice: { kind: "special", rate: "0.02", sales: 1 } }), "levy-rate"],
    ["it is special and exempt", attempt({ invoice: { kind: "special", sales: 1 } }), "levy-rate"],
    ["it is ordinary at 3%", attempt({ invoice: { ...ordinary, rate: "0.03" } }), "levy-rate"],
  ])("is refused when %s", (_, input, code) => {
    expect(codes(input)).toEqual([code]);
  });

  it("is refused for every reason at once, each with its article", () => {
    const { refusals } = mayIssue(
      attempt({
        enterprise: { applied: false, vatMethod: "simplified" },
        seller: { consented: false, kind: "company", rollingSales: 5000000 },
      }),
    );
    expect(refusals.map(({ code, source }) => [code, source.article])).toEqual([
      ["not-applied", "四"],
      ["seller-kind", "一"],
      ["no-consent", "十二"],
      ["over-limit", "三"],
      ["invoice-kind", "八"],
    ]);
  });

  it.each([
    // 3,000,000 + 2,000,000 is the limit itself.
    ["3000000.00", []],
    ["3000000.01", ["over-limit"]],
    // Red-letter invoices can outweigh what was sold.
    ["-1.00", []],
  ] as const)("with %s sold in the window: %j", (rollingSales, expected) => {
    expect(codes(attempt({ seller: { rollingSales } }))).toEqual(expected);
  });

  it("asks for the licence of each business, on the days on which it holds", () => {
    const enterprise = {
      businesses: ["hazardous-waste", "end-of-life-vehicles"],
      licences: [
        { kind: "hazardous-waste-operation", from: "2024-06-03", until: "2024-06-03" },
        { kind: "end-of-life-vehicle-recovery" },
      ],
      // Asked only of recyclers of other renewable resources.
      registered: false,
    } as const;
    expect(codes(attempt({ enterprise }))).toEqual([]);
    const { refusals } = mayIssue(attempt({ enterprise, on: "2024-06-04" }));
    expect(refusals.map(({ why }) => why.zh)).toEqual(["缺少当日有效的危险废物经营许可证"]);
  });
});

describe("what may be issued", () => {
  const general = (on: MayIssueInput["on"]) => mayIssue(attempt({ on, invoice: ordinary })).kinds;

  it("is ordinary at 1% or exempt, and special at 1% or 3%, under the general method", () => {
    expect(general("2024-06-03")).toEqual([
      { kind: "ordinary", rates: ["0.01"], exempt: true },
      { kind: "special", rates: ["0.01", "0.03"], exempt: false },
    ]);
  });

  it.each([
    { vatMethod: "simplified" },
    { vatTaxpayer: "small-scale" },
  ] as const)("is ordinary alone with %j", (given) => {
    const { kinds, allowed } = mayIssue(attempt({ enterprise: given, invoice: ordinary }));
    expect(kinds).toEqual([{ kind: "ordinary", rates: ["0.01"], exempt: true }]);
    expect(allowed).toBe(true);
  });

  it("carries 3% and is never exempt from 2028", () => {
    expect(general("2027-12-31")[0]).toEqual({ kind: "ordinary", rates: ["0.01"], exempt: true });
    expect(general("2028-01-01")).toEqual([
      { kind: "ordinary", rates: ["0.03"], exempt: false },
      { kind: "special", rates: ["0.03"], exempt: false },
    ]);
  });
});

describe("the choice of the simplified method", () => {
  const from = (on: MayIssueInput["on"], vatMethodSince: NonNullable<Enterprise["vatMethodSince"]>) =>
    mayIssue(attempt({ on, enterprise: { vatMethod: "simplified", vatMethodSince } })).methodChangeableFrom;

  it("binds for 36 months", () => {
    expect(from("2024-09-01", "2024-08-15")).toBe("2027-08-15");
    // 29 February 2024 + 36 months: 2027 has none
    expect(from("2024-09-01", "2024-02-29")).toBe("2027-03-01");
  });

  it("could be changed once until 2024-07-31", () => {
    expect(from("2024-07-31", "2024-05-01")).toBe("2024-07-31");
    expect(from("2024-08-01", "2024-05-01")).toBe("2027-05-01");
  });

  it("does not bind who uses the general method, and is not guessed", () => {
    expect(
      mayIssue(attempt({ enterprise: { vatMethodSince: "2024-05-01" } })).methodChangeableFrom,
    ).toBeNull();
    expect(mayIssue(attempt({ enterprise: { vatMethod: "simplified" } })).methodChangeableFrom).toBeNull();
  });
});

describe("an attempt", () => {
  it("is refused before 2024-04-29", () => {
    expect(codes(attempt({ on: "2024-04-29" }))).toEqual([]);
    expect(codesAndPaths(() => mayIssue(attempt({ on: "2024-04-28" })))).toEqual([["no-law-for-date", "on"]]);
  });

  it("is refused with a method of the future, and without one amount", () => {
    const later = attempt({ enterprise: { vatMethodSince: "2024-06-04" } });
    expect(codesAndPaths(() => mayIssue(later))).toEqual([["out-of-range", "enterprise.vatMethodSince"]]);
    const both = attempt({ invoice: { kind: "ordinary", sales: 1, price: 1 } });
    expect(codesAndPaths(() => mayIssue(both))).toEqual([["inconsistent", "invoice.sales"]]);
    const neither = attempt({ invoice: { kind: "ordinary" } });
    expect(codesAndPaths(() => mayIssue(neither))).toEqual([["missing-field", "invoice.sales"]]);
  });

  it("carries the notice from 2026-11-01 on", () => {
    expect(mayIssue(attempt({ on: "2026-10-31" })).interpretations).not.toContainEqual(WITHHOLDING_READING);
    expect(mayIssue(attempt({ on: "2026-11-01" })).interpretations).toContainEqual(WITHHOLDING_READING);
  });

  it("names the parameters it used, the caller's own without a source", () => {
    const { parameters, refusals } = mayIssue(
      attempt({ parameters: { sellerLimit: { amount: "1999999.99", months: 12 }, levyRates: ["0.01"] } }),
    );
    expect(refusals.map(({ code }) => code)).toEqual(["over-limit"]);
    expect(parameters.map(({ name, source }) => [name, source?.documentNumber ?? null])).toEqual([
      ["sellerLimit", null],
      ["levyRates", null],
      ["monthlyThreshold", "财政部 税务总局公告2023年第19号"],
    ]);
  });
});
