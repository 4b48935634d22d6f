import { describe, expect, it } from "vitest";
import { agentTaxes, type InvoiceInput } from "../../src/reverse-invoicing/index.js";
import {
  EARLIER_RED_READING,
  EDUCATION_FREE_READING,
  EDUCATION_READING,
  PRICE_READING,
  ROUNDING_READING,
  THRESHOLD_2026_READING,
  WITHHOLDING_READING,
} from "../../src/reverse-invoicing/readings.js";
import { amountsOf, invoice, may2024, redOf, ZHANG } from "./sellers.js";

const tax = (base: string, rate: string, payable: string, reduction: string, due: string) => ({
  base,
  rate,
  payable,
  reduction,
  due,
});

describe("a month within the threshold", () => {
  // Published: 30,000 + 40,000 + 20,000 = 90,000, all ordinary.
  const result = agentTaxes(
    may2024([
      invoice({ enterprise: "A", sales: 30000 }),
      invoice({ enterprise: "B", sales: 40000 }),
      invoice({ enterprise: "C", sales: 20000 }),
    ]),
  );

  it("is exempt, and shows what it is exempt from", () => {
    expect(result.monthSales).toBe("90000.00");
    expect(result.exempt).toBe(true);
    // 30,000 × 1% = 300.00
    expect(result.byEnterprise["A"]?.vat).toEqual({
      ...tax("30000.00", "0.01", "300.00", "300.00", "0.00"),
      parts: [{ kind: "ordinary", invoices: 1, ...tax("30000.00", "0.01", "300.00", "300.00", "0.00") }],
    });
  });

  it("still bears 0.5% income tax at each enterprise, and no surcharge", () => {
    const { A, B, C } = result.byEnterprise;
    // 30,000 × 0.5%, 40,000 × 0.5%, 20,000 × 0.5%
    expect([A, B, C].map((taxes) => taxes?.incomeTax.due)).toEqual(["150.00", "200.00", "100.00"]);
    expect([A, B, C].map((taxes) => taxes?.total)).toEqual(["150.00", "200.00", "100.00"]);
    expect(A?.urbanMaintenance).toEqual(tax("0.00", "0.07", "0.00", "0.00", "0.00"));
  });

  it("taxes a special invoice whatever the total", () => {
    const { byEnterprise, exempt } = agentTaxes(
      may2024([
        invoice({ enterprise: "A", sales: 40000, kind: "special" }),
        invoice({ enterprise: "A", sales: 20000 }),
      ]),
    );
    expect(exempt).toBe(true);
    // special 40,000 × 1% = 400.00 due; ordinary 20,000 × 1% = 200.00 exempt
    expect(byEnterprise["A"]?.vat).toEqual({
      ...tax("60000.00", "0.01", "600.00", "200.00", "400.00"),
      parts: [
        { kind: "ordinary", invoices: 1, ...tax("20000.00", "0.01", "200.00", "200.00", "0.00") },
        { kind: "special", invoices: 1, ...tax("40000.00", "0.01", "400.00", "0.00", "400.00") },
      ],
    });
    expect(byEnterprise["A"]?.inputVat).toBe("400.00");
    // 400 × 7% = 28.00, half 14.00; × 3% = 12.00, 6.00; × 2% = 8.00, 4.00; income tax 60,000 × 0.5% = 300.00
    expect(byEnterprise["A"]?.total).toBe("724.00");
  });
});

describe("a month over the threshold", () => {
  // Published: A 80,000 ordinary 1%, B 40,000 special 3%.
  const result = agentTaxes(
    may2024([
      invoice({ enterprise: "A", sales: 80000 }),
      invoice({ enterprise: "B", sales: 40000, kind: "special", rate: "0.03" }),
    ]),
  );

  it("is taxed whole, at each enterprise on its own invoices", () => {
    expect(result.monthSales).toBe("120000.00");
    expect(result.exempt).toBe(false);
    expect(result.byEnterprise["A"]).toEqual({
      enterprise: "A",
      invoices: 1,
      sales: "80000.00",
      vat: {
        ...tax("80000.00", "0.01", "800.00", "0.00", "800.00"),
        parts: [{ kind: "ordinary", invoices: 1, ...tax("80000.00", "0.01", "800.00", "0.00", "800.00") }],
      },
      inputVat: "0.00",
      // 800 × 7% = 56.00, half of it 28.00; 800 × 3% = 24.00, 12.00; 800 × 2% = 16.00, 8.00
      urbanMaintenance: tax("800.00", "0.07", "56.00", "28.00", "28.00"),
      educationSurcharge: tax("800.00", "0.03", "24.00", "12.00", "12.00"),
      localEducationSurcharge: tax("800.00", "0.02", "16.00", "8.00", "8.00"),
      incomeTax: tax("80000.00", "0.005", "400.00", "0.00", "400.00"),
      // 800 + 28 + 12 + 8 + 400
      total: "1248.00",
    });
    // 40,000 × 3% = 1,200; 84/2 = 42, 36/2 = 18, 24/2 = 12; 40,000 × 0.5% = 200
    expect(result.byEnterprise["B"]?.vat.due).toBe("1200.00");
    expect(result.byEnterprise["B"]?.inputVat).toBe("1200.00");
    expect(result.byEnterprise["B"]?.total).toBe("1472.00");
  });

  it("comes back under it by a red-letter invoice, also at the other enterprise", () => {
    const late = invoice({ enterprise: "B", sales: 20000 });
    const first = invoice({ enterprise: "A", sales: 90000 });
    expect(agentTaxes(may2024([first, late])).byEnterprise["A"]?.vat.due).toBe("900.00");
    const back = agentTaxes(may2024([first, late, redOf(late)]));
    expect(back.monthSales).toBe("90000.00");
    expect(back.exempt).toBe(true);
    expect(back.byEnterprise["A"]?.vat.due).toBe("0.00");
    expect(back.byEnterprise["B"]?.total).toBe("0.00");
    // 90,000 + 20,000 − 10,000 = 100,000.00: on the threshold of 2024, which is exempt itself; − 9,999.99 is not enough
    expect(agentTaxes(may2024([first, late, redOf(late, { sales: 10000 })])).exempt).toBe(true);
    expect(agentTaxes(may2024([first, late, redOf(late, { sales: "9999.99" })])).exempt).toBe(false);
  });

  it("has no one rate where invoices carry several", () => {
    const { vat } = agentTaxes(
      may2024([
        invoice({ enterprise: "A", sales: 80000 }),
        invoice({ enterprise: "A", sales: 40000, rate: "0.03" }),
      ]),
    ).byEnterprise["A"] ?? { vat: null };
    // 80,000 × 1% + 40,000 × 3% = 800 + 1,200
    expect(vat?.due).toBe("2000.00");
    expect(vat?.rate).toBeNull();
    expect(vat?.parts.map(({ due }) => due)).toEqual(["800.00", "1200.00"]);
  });
});

describe("the figure of the threshold itself", () => {
  it.each([
    ["2024-04", "100000.00", true],
    ["2024-05", "100000.00", true],
    ["2025-12", "99999.99", true],
    ["2025-12", "100000.00", true],
    ["2025-12", "100000.01", false],
    ["2026-01", "99999.99", true],
    ["2026-01", "100000.00", false],
    ["2027-12", "99999.99", true],
    ["2027-12", "100000.00", false],
  ] as const)("%s, %s: exempt %s", (month, sales, exempt) => {
    const result = agentTaxes(may2024([invoice({ enterprise: "A", sales })], { month }));
    expect(result.exempt).toBe(exempt);
    // 99,999.99 × 1% = 999.9999, 100,000.01 × 1% = 1,000.0001
    expect(result.byEnterprise["A"]?.vat.due).toBe(exempt ? "0.00" : "1000.00");
  });

  it("rests on a reading from 2026", () => {
    const of = (month: "2025-12" | "2026-01") =>
      agentTaxes(may2024([invoice({ enterprise: "A", sales: 100000 })], { month })).interpretations;
    expect(of("2025-12")).not.toContainEqual(THRESHOLD_2026_READING);
    expect(of("2026-01")).toContainEqual(THRESHOLD_2026_READING);
  });

  it("counts the seller's other sales from 2026, and not before", () => {
    const of = (month: "2025-12" | "2026-01", otherSales: "39999.99" | "40000.00") =>
      agentTaxes(may2024([invoice({ enterprise: "A", sales: 60000 })], { month, otherSales }));
    expect(of("2025-12", "40000.00").exempt).toBe(true);
    expect(of("2025-12", "40000.00").countedSales).toBe("60000.00");
    expect(of("2026-01", "39999.99").exempt).toBe(true);
    const taxed = of("2026-01", "40000.00");
    expect(taxed.exempt).toBe(false);
    expect(taxed.countedSales).toBe("100000.00");
    expect(taxed.monthSales).toBe("60000.00");
    // Only the invoices are declared here: 60,000 × 1%.
    expect(taxed.byEnterprise["A"]?.vat.due).toBe("600.00");
  });

  it("is gone from 2028, when 3% is the only rate and nothing is halved", () => {
    const { exempt, byEnterprise } = agentTaxes(
      may2024([invoice({ enterprise: "A", sales: 100, rate: "0.03" })], { month: "2028-01" }),
    );
    expect(exempt).toBe(false);
    // 3.00; 7% 0.21, 3% 0.09, 2% 0.06; 0.5% of 100 = 0.50
    expect(byEnterprise["A"]?.vat.due).toBe("3.00");
    expect(byEnterprise["A"]?.urbanMaintenance.due).toBe("0.21");
    expect(byEnterprise["A"]?.total).toBe("3.86");
  });
});

describe("rounding", () => {
  const big = invoice({ enterprise: "B", sales: 200000 });

  it("is once per month, enterprise and rate for ordinary invoices", () => {
    const { A } = agentTaxes(
      may2024([
        big,
        invoice({ enterprise: "A", sales: "0.50" }),
        invoice({ enterprise: "A", sales: "0.50" }),
      ]),
    ).byEnterprise;
    // (0.50 + 0.50) × 1% = 0.01
    expect(A?.vat.due).toBe("0.01");
  });

  it("is per invoice for special ones", () => {
    const special = (sales: "0.50" | "1.00") => invoice({ enterprise: "A", sales, kind: "special" });
    const { A } = agentTaxes(may2024([special("0.50"), special("0.50")])).byEnterprise;
    // 0.50 × 1% = 0.005, up to 0.01, twice
    expect(A?.vat.due).toBe("0.02");
    expect(agentTaxes(may2024([special("1.00")])).byEnterprise["A"]?.vat.due).toBe("0.01");
  });

  it("rounds a surcharge and its reduction each once", () => {
    const { A } = agentTaxes(
      may2024([invoice({ enterprise: "A", sales: 100, kind: "special" })]),
    ).byEnterprise;
    // VAT 1.00: 7% = 0.07, half of it 0.035, up to 0.04, so 0.03 is due; 3%: 0.03, 0.015 up to 0.02, 0.01; 2%: 0.02, 0.01
    expect(A?.urbanMaintenance).toEqual(tax("1.00", "0.07", "0.07", "0.04", "0.03"));
    expect(A?.educationSurcharge).toEqual(tax("1.00", "0.03", "0.03", "0.02", "0.01"));
    expect(A?.localEducationSurcharge).toEqual(tax("1.00", "0.02", "0.02", "0.01", "0.01"));
  });

  it("is named", () => {
    expect(agentTaxes(may2024([big])).interpretations).toContainEqual(ROUNDING_READING);
  });
});

describe("a price with VAT", () => {
  it.each([
    // 101 ÷ 1.01 = 100
    ["101.00", "0.01", "100.00", "1.00"],
    // 100 ÷ 1.01 = 99.00990…
    ["100.00", "0.01", "99.01", "0.99"],
    // 100 ÷ 1.03 = 97.08737…
    ["100.00", "0.03", "97.09", "2.91"],
    // 0.50 ÷ 1.01 = 0.49504…: the VAT is what is left, not fen(0.50 × 1%) = 0.01
    ["0.50", "0.01", "0.50", "0.00"],
    // Published: 2,020,000 at 1%.
    ["2020000", "0.01", "2000000.00", "20000.00"],
  ] as const)("%s at %s is sales of %s and VAT of %s", (price, rate, sales, vat) => {
    const { byEnterprise, interpretations } = agentTaxes(
      may2024([invoice({ enterprise: "A", kind: "special", price, rate })]),
    );
    expect(byEnterprise["A"]?.sales).toBe(sales);
    expect(byEnterprise["A"]?.vat.due).toBe(vat);
    expect(byEnterprise["A"]?.inputVat).toBe(vat);
    expect(interpretations).toContainEqual(PRICE_READING);
  });
});

describe("surcharges", () => {
  const taxed = [invoice({ enterprise: "A", sales: 100000, kind: "special" })];

  it.each([
    // VAT 1,000: 7%, 5%, 1%, of which half is due
    ["city", "70.00", "35.00"],
    ["county-or-town", "50.00", "25.00"],
    ["elsewhere", "10.00", "5.00"],
  ] as const)("of a seller in %s", (location, payable, due) => {
    const line = agentTaxes(may2024(taxed, { location })).byEnterprise["A"]?.urbanMaintenance;
    expect(line?.payable).toBe(payable);
    expect(line?.due).toBe(due);
  });

  it("can be left unhalved", () => {
    const { A } = agentTaxes(may2024(taxed, { parameters: { surchargeReduction: "0" } })).byEnterprise;
    expect(A?.urbanMaintenance).toEqual(tax("1000.00", "0.07", "70.00", "0.00", "70.00"));
    expect(A?.educationSurcharge).toEqual(tax("1000.00", "0.03", "30.00", "0.00", "30.00"));
    expect(A?.localEducationSurcharge).toEqual(tax("1000.00", "0.02", "20.00", "0.00", "20.00"));
  });

  describe("for education", () => {
    const of = (sales: number | "100000.01", educationSurchargeRelief?: boolean) =>
      agentTaxes(
        may2024(
          [invoice({ enterprise: "A", sales, kind: "special" })],
          educationSurchargeRelief === undefined ? {} : { educationSurchargeRelief },
        ),
      );

    it("are due on a special invoice below the threshold, by a reading", () => {
      const { byEnterprise, interpretations } = of(100000);
      expect(byEnterprise["A"]?.educationSurcharge.due).toBe("15.00");
      expect(interpretations).toContainEqual(EDUCATION_READING);
      expect(of(100000, false)).toEqual(of(100000));
    });

    it("are free up to 100,000 when so chosen, and the urban tax is not", () => {
      const { byEnterprise, interpretations } = of(100000, true);
      expect(byEnterprise["A"]?.educationSurcharge).toEqual(tax("1000.00", "0.03", "30.00", "30.00", "0.00"));
      expect(byEnterprise["A"]?.localEducationSurcharge).toEqual(
        tax("1000.00", "0.02", "20.00", "20.00", "0.00"),
      );
      expect(byEnterprise["A"]?.urbanMaintenance.due).toBe("35.00");
      expect(interpretations).toContainEqual(EDUCATION_FREE_READING);
      expect(interpretations).not.toContainEqual(EDUCATION_READING);
    });

    it("are due above it in any case, and no reading is needed", () => {
      const { byEnterprise, interpretations } = of("100000.01", true);
      expect(byEnterprise["A"]?.educationSurcharge.due).toBe("15.00");
      expect(interpretations).not.toContainEqual(EDUCATION_FREE_READING);
    });
  });
});

describe("red-letter invoices", () => {
  it("take back the whole VAT with the whole sales, however the amounts are given", () => {
    // Blue: 0.50 with VAT is sales of 0.50 and no VAT. Red: sales of 0.50 would carry 0.01.
    const blue = invoice({ enterprise: "A", kind: "special", price: "0.50" });
    const red: InvoiceInput = {
      id: "r",
      enterprise: "A",
      kind: "special",
      rate: "0.01",
      sales: "0.50",
      redOf: blue.id,
    };
    const { A } = agentTaxes(may2024([blue, red])).byEnterprise;
    expect([A?.sales, A?.vat.due, A?.total]).toEqual(["0.00", "0.00", "0.00"]);
  });

  it("can take an invoice back in parts; the last takes the VAT that is left", () => {
    // 1.00 × 1% = 0.01; 0.50 × 1% = 0.005, up to 0.01, takes it all, and the second half has none left to take
    const blue = invoice({ enterprise: "A", kind: "special", sales: "1.00" });
    const half = redOf(blue, { sales: "0.50" });
    const one = agentTaxes(may2024([blue, half])).byEnterprise["A"];
    expect([one?.sales, one?.vat.due]).toEqual(["0.50", "0.00"]);
    const both = agentTaxes(may2024([blue, half, { ...half, id: "second" }])).byEnterprise["A"];
    expect([both?.sales, both?.vat.due, both?.invoices]).toEqual(["0.00", "0.00", 3]);
  });

  it("of an earlier month count in the month of their issue, by a reading", () => {
    const blue = invoice({ enterprise: "A", kind: "special", sales: 50000, date: "2024-05-20" });
    const { byEnterprise, monthSales, interpretations } = agentTaxes({
      month: "2024-06",
      location: "elsewhere",
      seller: ZHANG,
      invoices: [redOf(blue, { sales: 20000, date: "2024-06-02" })],
      earlierInvoices: [blue],
    });
    expect(monthSales).toBe("-20000.00");
    // −20,000 × 1% = −200; 1% of it −2.00, half −1.00; 3% −6, −3; 2% −4, −2; −20,000 × 0.5% = −100
    expect(byEnterprise["A"]?.vat.due).toBe("-200.00");
    expect(byEnterprise["A"]?.urbanMaintenance).toEqual(tax("-200.00", "0.01", "-2.00", "-1.00", "-1.00"));
    expect(byEnterprise["A"]?.total).toBe("-306.00");
    expect(interpretations).toContainEqual(EARLIER_RED_READING);
  });

  it("keep the rate of their blue one when the month no longer has it", () => {
    const blue = invoice({ enterprise: "A", kind: "special", sales: 1000 });
    const { A } = agentTaxes(
      may2024([redOf(blue)], { month: "2028-01", earlierInvoices: [blue] }),
    ).byEnterprise;
    expect(A?.vat.due).toBe("-10.00");
  });
});

describe("the result", () => {
  it("is provisional while the month is open", () => {
    const of = (asOf: "2024-05-31" | "2024-06-01") => agentTaxes(may2024([], { asOf })).provisional;
    expect(of("2024-05-31")).toBe(true);
    expect(of("2024-06-01")).toBe(false);
    expect(agentTaxes(may2024([])).provisional).toBeNull();
  });

  it("carries the notice from 2026-11 on, also without invoices", () => {
    const of = (month: "2026-10" | "2026-11") => agentTaxes(may2024([], { month })).interpretations;
    expect(of("2026-10")).not.toContainEqual(WITHHOLDING_READING);
    expect(of("2026-11")).toContainEqual(WITHHOLDING_READING);
  });

  it("is frozen, serialisable, and the same from the same input", () => {
    const input = may2024([invoice({ enterprise: "A", sales: 5 })], { asOf: "2024-05-09" });
    const result = agentTaxes(input);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(structuredClone(result)).toEqual(result);
    expect(agentTaxes(input)).toEqual(result);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(result)).toBe(true);
  });

  it("takes names of enterprises as they come", () => {
    const names = ["10", "9", "__proto__", "constructor", "甲公司"];
    const { byEnterprise } = agentTaxes(
      may2024(names.map((enterprise, index) => invoice({ enterprise, sales: 1000 * (index + 1) }))),
    );
    expect(Object.keys(byEnterprise).sort()).toEqual([...names].sort());
    expect(Object.getOwnPropertyDescriptor(byEnterprise, "__proto__")?.value.sales).toBe("3000.00");
  });

  it("does not change with the invoices that were given after", () => {
    const list = [invoice({ enterprise: "A", sales: 5 })];
    const result = agentTaxes(may2024(list));
    const before = amountsOf(result);
    list.push(invoice({ enterprise: "A", sales: 500 }));
    expect(amountsOf(result)).toEqual(before);
  });

  it("is exact beyond 2^53 fen", () => {
    // 10^17 yuan and one fen at 1%: 10^15 yuan, and 0.0001 that rounds away
    const { A } = agentTaxes(
      may2024([invoice({ enterprise: "A", sales: "100000000000000000.01" })]),
    ).byEnterprise;
    expect(A?.vat.due).toBe("1000000000000000.00");
    expect(A?.incomeTax.due).toBe("500000000000000.00");
  });
});
