import { describe, expect, it } from "vitest";
import { isHuiqiError } from "../../src/error/huiqi-error.js";
import {
  type AgentTaxesInput,
  agentTaxes,
  type InvoiceInput,
  safeAgentTaxes,
  safeAgentTaxReport,
  safeAllowance,
  safeAnnualSettlement,
  safeMayIssue,
  safeReportChanges,
} from "../../src/reverse-invoicing/index.js";
import { codesAndPaths, expectSpoken, issuesOf } from "../error/support.js";
import fc from "../property.js";
import { may2024, redOf, ZHANG } from "./sellers.js";

const blue: InvoiceInput = { id: "1", enterprise: "A", kind: "ordinary", rate: "0.01", sales: 1000 };

/** What a seller's month of these invoices is refused for. */
const refusedFor = (invoices: readonly unknown[], given: Partial<AgentTaxesInput> = {}) => {
  const run = () => agentTaxes(may2024(invoices as readonly InvoiceInput[], given));
  expectSpoken(issuesOf(run));
  return codesAndPaths(run);
};

describe("a seller's month is refused for", () => {
  it.each([
    "individual-business",
    "company",
    "cooperative",
    "partnership",
  ] as const)("a seller that is a %s", (kind) => {
    expect(refusedFor([], { seller: { id: "x", kind } })).toEqual([["not-applicable", "seller.kind"]]);
  });

  it.each(["0.02", "0", "0.0100001", "0.13", 1] as const)("a rate of %s", (rate) => {
    expect(refusedFor([{ ...blue, rate }])).toEqual([["invalid-choice", "invoices[0].rate"]]);
  });

  it("a rate that the month no longer has", () => {
    expect(refusedFor([blue], { month: "2028-01" })).toEqual([["invalid-choice", "invoices[0].rate"]]);
  });

  it("a red-letter invoice without its blue one", () => {
    expect(refusedFor([redOf(blue)])).toEqual([["inconsistent", "invoices[0].redOf"]]);
    const ofRed = { ...redOf(blue), id: "r2", redOf: "red-1" };
    expect(refusedFor([blue, redOf(blue, { sales: 1 }), ofRed])).toEqual([
      ["inconsistent", "invoices[2].redOf"],
    ]);
  });

  it("a red-letter invoice larger than its blue one, or than what is left of it", () => {
    expect(refusedFor([blue, redOf(blue, { sales: "1000.01" })])).toEqual([
      ["out-of-range", "invoices[1].sales"],
    ]);
    const parts = [redOf(blue, { sales: "600" }), redOf(blue, { id: "r2", sales: "400.01" })];
    expect(refusedFor([blue, ...parts])).toEqual([["out-of-range", "invoices[2].sales"]]);
    // 1,010.01 ÷ 1.01 = 1,000.0099 is sales of 1,000.01
    const { sales: _, ...byPrice } = redOf(blue);
    expect(refusedFor([blue, { ...byPrice, price: "1010.01" }])).toEqual([
      ["out-of-range", "invoices[1].price"],
    ]);
    expect(refusedFor([redOf(blue, { sales: 1001 })], { earlierInvoices: [blue] })).toEqual([
      ["out-of-range", "invoices[0].sales"],
    ]);
  });

  it.each([
    ["another enterprise", { enterprise: "B" }],
    ["another kind", { kind: "special" }],
    ["another rate", { rate: "0.03" }],
  ] as const)("a red-letter invoice of %s than its blue one", (_, given) => {
    expect(refusedFor([blue, redOf(blue, given)])).toEqual([["inconsistent", "invoices[1]"]]);
  });

  it("a red-letter invoice dated before its blue one", () => {
    const dated = { ...blue, date: "2024-05-10" } as const;
    expect(refusedFor([dated, redOf(dated, { date: "2024-05-09" })])).toEqual([
      ["inconsistent", "invoices[1]"],
    ]);
    expect(() => agentTaxes(may2024([dated, redOf(dated)]))).not.toThrow();
  });

  it.each(["2024-04-30", "2024-06-01", "2023-05-10"] as const)("an invoice of %s", (date) => {
    expect(refusedFor([{ ...blue, date }])).toEqual([["out-of-range", "invoices[0].date"]]);
  });

  it("an earlier blue invoice that is of the month, of a time before the rules, or red itself", () => {
    const of = (given: Partial<InvoiceInput>) => refusedFor([], { earlierInvoices: [{ ...blue, ...given }] });
    expect(of({ date: "2024-05-01" })).toEqual([["out-of-range", "earlierInvoices[0].date"]]);
    expect(of({ date: "2024-04-28" })).toEqual([["out-of-range", "earlierInvoices[0].date"]]);
    expect(of({ redOf: "0" })).toEqual([["inconsistent", "earlierInvoices[0].redOf"]]);
  });

  it("negative sales and a negative price", () => {
    expect(refusedFor([{ ...blue, sales: "-0.01" }])).toEqual([["out-of-range", "invoices[0].sales"]]);
    const { sales: _, ...rest } = blue;
    expect(refusedFor([{ ...rest, price: -1 }])).toEqual([["out-of-range", "invoices[0].price"]]);
    expect(refusedFor([], { otherSales: "-1" })).toEqual([["out-of-range", "otherSales"]]);
  });

  it("both sales and a price, or neither", () => {
    expect(refusedFor([{ ...blue, price: 1010 }])).toEqual([["inconsistent", "invoices[0].sales"]]);
    const { sales: _, ...neither } = blue;
    expect(refusedFor([neither])).toEqual([["missing-field", "invoices[0].sales"]]);
  });

  it("a number used twice, also by an earlier invoice", () => {
    expect(refusedFor([blue, { ...blue, enterprise: "B" }])).toEqual([["inconsistent", "invoices[1].id"]]);
    expect(refusedFor([blue], { earlierInvoices: [blue] })).toEqual([["inconsistent", "invoices[0].id"]]);
  });

  it.each(["2024-03", "2023-05", "1999-12"] as const)("%s, a month before the rules", (month) => {
    expect(refusedFor([], { month })).toEqual([["no-law-for-date", "month"]]);
  });

  it("a date of April 2024 before the 29th", () => {
    const april = { month: "2024-04" } as const;
    expect(refusedFor([{ ...blue, date: "2024-04-28" }], april)).toEqual([
      ["out-of-range", "invoices[0].date"],
    ]);
    for (const date of ["2024-04-29", "2024-04-30"] as const) {
      expect(agentTaxes(may2024([{ ...blue, date }], april)).monthSales).toBe("1000.00");
    }
  });

  it("amounts that are not exact, and fields that it does not know", () => {
    expect(refusedFor([{ ...blue, sales: 0.1 }])).toEqual([["invalid-amount", "invoices[0].sales"]]);
    expect(refusedFor([{ ...blue, sales: "1,000" }])).toEqual([["invalid-amount", "invoices[0].sales"]]);
    expect(refusedFor([{ ...blue, sales: "1.005" }])).toEqual([["invalid-amount", "invoices[0].sales"]]);
    expect(refusedFor([{ ...blue, amount: 1 }])).toEqual([["unknown-field", "invoices[0].amount"]]);
  });

  it("everything that is wrong with it at once", () => {
    const faults = refusedFor(
      [{ ...blue, rate: "0.02" }, { ...blue, date: "2024-06-01" }, redOf(blue, { id: "1" })],
      {
        seller: { ...ZHANG, kind: "company" },
      },
    );
    expect(faults).toEqual([
      ["not-applicable", "seller.kind"],
      ["invalid-choice", "invoices[0].rate"],
      ["inconsistent", "invoices[1].id"],
      ["out-of-range", "invoices[1].date"],
      ["inconsistent", "invoices[2].id"],
    ]);
  });
});

const doors = {
  agentTaxes: safeAgentTaxes,
  agentTaxReport: safeAgentTaxReport,
  allowance: safeAllowance,
  annualSettlement: safeAnnualSettlement,
  mayIssue: safeMayIssue,
  reportChanges: (input: never) => safeReportChanges(input, input),
} as const;

/** Inputs that reach deep into the doors, with anything in any one place. */
const shapes: Readonly<Record<keyof typeof doors, object>> = {
  agentTaxes: may2024([blue, redOf(blue)], {
    earlierInvoices: [{ ...blue, id: "0" }],
    parameters: {
      levyRates: ["0.01"],
      monthlyThreshold: { amount: 1, includes: true, countsOtherSales: true },
    },
  }),
  agentTaxReport: {
    month: "2024-05",
    enterprise: "A",
    sellers: [
      { location: "city", seller: { ...ZHANG, identity: { type: "x", number: "y" } }, invoices: [blue] },
    ],
  },
  allowance: { month: "2024-05", history: [{ month: "2024-05", sales: 1, enterprise: "A" }], candidate: 1 },
  annualSettlement: { year: 2024, sales: 1, method: "deemed", prepaid: 0 },
  mayIssue: {
    on: "2024-05-01",
    enterprise: {
      kind: "unit",
      registered: true,
      businesses: ["other-renewables"],
      licences: [{ kind: "renewable-resource-filing", from: "2024-01-01", until: "2025-01-01" }],
      vatTaxpayer: "general",
      vatMethod: "general",
      applied: true,
    },
    seller: { kind: "natural-person", consented: true, rollingSales: 0 },
    invoice: { kind: "special", rate: "0.01", sales: 1 },
  },
  reportChanges: { month: "2024-05", enterprise: "A", rows: [{ seller: "x", exempt: true, total: "1.00" }] },
};

const hostile: readonly unknown[] = [
  new Proxy([], {
    get() {
      throw new Error("get");
    },
  }),
  new Proxy([], { get: (_, key) => (key === "length" ? -1 : undefined) }),
  new Proxy([], { get: (_, key) => (key === "length" ? 2 ** 53 - 1 : undefined) }),
  new Proxy(
    {},
    {
      ownKeys() {
        throw new Error("ownKeys");
      },
      getOwnPropertyDescriptor() {
        throw new Error("descriptor");
      },
    },
  ),
  Object.defineProperty({}, "month", {
    enumerable: true,
    get() {
      throw new Error("getter");
    },
  }),
  Object.assign([], { length: 4294967295 }),
  Object.create(null),
  Symbol("x"),
  () => 0,
  10n ** 400n,
  "9".repeat(1000),
  new Date(0),
  -0,
  Number.NaN,
];

const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom(...hostile),
);

/** Every place in a plain input, as the keys that lead to it. */
function placesOf(value: unknown, before: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [before];
  return [before, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...before, key]))];
}

function put(value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part;
  const copy: Record<string, unknown> = Array.isArray(value)
    ? (Object.assign([], value) as unknown as Record<string, unknown>)
    : { ...(value as object) };
  copy[key] = put(copy[key], rest, part);
  return copy;
}

describe.each(Object.keys(doors) as (keyof typeof doors)[])("%s", (name) => {
  const door = doors[name] as (input: unknown) => { readonly ok: boolean };

  it("takes the input that the following break", () => {
    expect(door(shapes[name])).toMatchObject({ ok: true });
  });

  it("never lets anything out but its own error", () => {
    fc.assert(
      fc.property(anything, (input) => {
        expect(door(input).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("nor when anything stands in any one place of a good input", () => {
    const place = fc.constantFrom(...placesOf(shapes[name]));
    fc.assert(
      fc.property(place, anything, (at, part) => {
        expect(typeof door(put(shapes[name], at, part)).ok).toBe("boolean");
      }),
      { numRuns: 1500 },
    );
  });
});

it("what is thrown is recognised as the library's own", () => {
  try {
    agentTaxes(may2024([{ ...blue, rate: "0.02" }]));
    expect.unreachable();
  } catch (error) {
    expect(isHuiqiError(error)).toBe(true);
  }
});
