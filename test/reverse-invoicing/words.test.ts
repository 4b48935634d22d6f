import { describe, expect, it } from "vitest";
import {
  type AgentTaxesInput,
  type AgentTaxReportInput,
  agentTaxes,
  agentTaxReport,
  allowance,
  annualSettlement,
  explainAgentTaxes,
  explainAllowance,
  explainAnnualSettlement,
  type InvoiceInput,
  type MayIssueInput,
  mayIssue,
  reportChanges,
  type Step,
  safeAgentTaxes,
  safeAllowance,
  safeAnnualSettlement,
  safeMayIssue,
  safeReportChanges,
} from "../../src/reverse-invoicing/index.js";
import {
  EACH_LICENCE_READING,
  EARLIER_RED_READING,
  EDUCATION_FREE_READING,
  EDUCATION_READING,
  PRICE_READING,
  RESUME_READING,
  ROUNDING_READING,
  THRESHOLD_2026_READING,
  WHOLE_INVOICE_READING,
  WITHHOLDING_READING,
} from "../../src/reverse-invoicing/readings.js";
import { invoice, may2024, redOf, ZHANG } from "./sellers.js";

/** Steps as lines: labels, and the law with its article. */
const lines = (steps: readonly Step[]) =>
  steps.map(({ label, source }) => [
    label.zh,
    label.en,
    source === null
      ? null
      : [source.documentNumber ?? source.title, source.article].filter(Boolean).join(" "),
  ]);

/** The faults of an answer in both languages. */
type Answer = {
  readonly ok: boolean;
  readonly issues?: readonly {
    readonly code: string;
    readonly path: string;
    readonly received: string;
    readonly expected: { readonly zh: string; readonly en: string };
  }[];
};
const faults = ({ issues = [] }: Answer) =>
  issues.map(({ code, path, expected }) => [code, path, expected.zh, expected.en]);

const OWN = "国家税务总局公告2024年第5号";
const SMALL = "财政部 税务总局公告2023年第19号";

describe("steps", () => {
  it("of a month name what they are and the law of each", () => {
    const steps = explainAgentTaxes(
      agentTaxes({
        ...may2024([
          invoice({ enterprise: "A", sales: 80000 }),
          invoice({ enterprise: "A", sales: 40000, kind: "special", rate: "0.03" }),
        ]),
        location: "county-or-town",
      }),
    );
    expect(lines(steps)).toEqual([
      ["当月“反向开票”销售额", "sales of the month", null],
      ["普通发票全部计税", "ordinary invoices are all taxed", SMALL],
      ["A：增值税（普通发票）", "A: VAT, ordinary invoices", SMALL],
      ["A：增值税（专用发票票面税额之和）", "A: VAT on the faces of special invoices", SMALL],
      [
        "A：城市维护建设税",
        "A: urban maintenance and construction tax",
        "中华人民共和国城市维护建设税法 第四条",
      ],
      ["A：教育费附加", "A: education surcharge", "征收教育费附加的暂行规定 第三条"],
      ["A：地方教育附加", "A: local education surcharge", "财综〔2010〕98号"],
      ["A：个人所得税预缴", "A: income tax prepayment", `${OWN} 十四`],
      ["A：合计", "A: in all", null],
    ]);
  });

  it("of a month without invoices begin and end with nothing", () => {
    const steps = explainAgentTaxes(agentTaxes(may2024([])));
    expect(steps.map(({ formula }) => formula)).toEqual(["0.00 = 0.00", "0.00 ≤ 100000.00"]);
    expect(lines(steps)[1]).toEqual(["普通发票免征增值税", "ordinary invoices are exempt", SMALL]);
  });

  it("of a month of 2026 show that the threshold itself is over", () => {
    const of = (sales: number) =>
      explainAgentTaxes(agentTaxes(may2024([invoice({ enterprise: "A", sales })], { month: "2026-01" })))[1];
    expect(of(99999)?.formula).toBe("99999.00 < 100000.00");
    expect(of(100000)?.formula).toBe("100000.00 ≥ 100000.00");
  });

  it("of a window show the room, and whether the candidate fits", () => {
    const of = (candidate: AllowanceCandidate) =>
      explainAllowance(
        allowance({ month: "2024-06", history: [{ month: "2024-05", sales: 4000000 }], candidate }),
      );
    // 5,000,000 − 4,000,000 = 1,000,000.
    const room = ["2023-07 至 2024-06 尚可开票", "room, 2023-07 to 2024-06", `${OWN} 一`];
    expect(lines(of("1000000"))).toEqual([room, ["可以开具", "may be issued", `${OWN} 三`]]);
    expect(of("1000000")[1]?.formula).toBe("4000000.00 + 1000000.00 ≤ 5000000.00");
    expect(lines(of("1000000.01"))).toEqual([room, ["不得开具", "may not be issued", `${OWN} 三`]]);
    expect(of("1000000.01")[1]?.formula).toBe("4000000.00 + 1000000.01 > 5000000.00");
  });

  it("of a year by deemed income, and by books", () => {
    const brackets = "中华人民共和国个人所得税法 个人所得税税率表二（经营所得适用）";
    const deemed = explainAnnualSettlement(annualSettlement({ year: 2024, sales: 300000, method: "deemed" }));
    expect(lines(deemed)).toEqual([
      ["应纳税所得额", "taxable income", "财税〔2000〕91号"],
      ["应纳税额", "tax", brackets],
      ["已预缴税额", "prepaid", `${OWN} 十四`],
      ["应补（退）税额", "balance", `${OWN} 十四`],
    ]);
    expect(deemed[0]?.formula).toBe("300000.00 × 5% = 15000.00");
    expect(deemed[2]?.formula).toBe("300000.00 × 0.5% = 1500.00");
    const books = explainAnnualSettlement(
      annualSettlement({ year: 2024, sales: 300000, method: "books", costs: 100000, prepaid: 1000 }),
    );
    expect(lines(books)).toEqual([
      ["应纳税所得额", "taxable income", `${OWN} 十四`],
      ["应纳税额", "tax", brackets],
      ["已预缴税额", "prepaid", null],
      ["应补（退）税额", "balance", `${OWN} 十四`],
    ]);
    // 200,000 × 20% − 10,500 = 29,500; 29,500 − 1,000 = 28,500.
    expect(books.map(({ formula }) => formula)).toEqual([
      "max(300000.00 − 100000.00, 0) = 200000.00",
      "200000.00 × 20% − 10500.00 = 29500.00",
      "1000.00",
      "29500.00 − 1000.00 = 28500.00",
    ]);
  });
});

type AllowanceCandidate = NonNullable<Parameters<typeof allowance>[0]["candidate"]>;

/** An invoice that may be issued, but for what is given otherwise. */
function attempt(
  enterprise: Partial<MayIssueInput["enterprise"]> = {},
  seller: Partial<MayIssueInput["seller"]> = {},
  more: Partial<Pick<MayIssueInput, "on" | "invoice">> = {},
): MayIssueInput {
  return {
    on: "2024-06-03",
    enterprise: {
      kind: "unit",
      registered: true,
      businesses: ["other-renewables"],
      licences: [{ kind: "renewable-resource-filing" }],
      vatTaxpayer: "general",
      vatMethod: "general",
      applied: true,
      ...enterprise,
    },
    seller: { kind: "natural-person", consented: true, rollingSales: 0, ...seller },
    invoice: { kind: "special", rate: "0.01", sales: 100 },
    ...more,
  };
}

describe("a refusal", () => {
  it.each<[string, MayIssueInput, string, string, string]>([
    [
      "the enterprise is a person",
      attempt({ kind: "natural-person" }),
      "二",
      "自然人不是资源回收企业",
      "a natural person is no recycler",
    ],
    [
      "it recycles nothing",
      attempt({ businesses: [] }),
      "二",
      "未实际从事资源回收业务",
      "carries on no recycling business",
    ],
    [
      "it holds no licence",
      attempt({ licences: [] }),
      "二",
      "缺少当日有效的再生资源回收经营者备案",
      "holds no filing as a recycler of renewable resources on that day",
    ],
    [
      "it is not registered",
      attempt({ registered: false }),
      "二",
      "未办理经营主体登记",
      "is not registered as a market entity",
    ],
    [
      "it has not applied",
      attempt({ applied: false }),
      "四",
      "未提交“反向开票”申请表",
      "has not applied for reverse invoicing",
    ],
    [
      "it pays late",
      attempt({ agentTaxesOverdue: true }),
      "十一",
      "代办税费逾期未缴，暂停“反向开票”",
      "pays the taxes of its sellers late: the right is suspended",
    ],
    [
      "the seller is a firm",
      attempt({}, { kind: "company" }),
      "一",
      "出售者不是自然人",
      "the seller is no natural person",
    ],
    [
      "the seller does not agree",
      attempt({}, { consented: false }),
      "十二",
      "首次开票未征得同意",
      "the person has not agreed",
    ],
    [
      "the limit is passed",
      attempt({}, { rollingSales: "4999900.01" }),
      "三",
      "连续12个月累计将超过 5000000.00 元，应引导办理登记",
      "would go over 5000000.00 yuan in 12 months: guide the person to register",
    ],
    [
      "a special invoice is not open to it",
      attempt({ vatTaxpayer: "small-scale" }),
      "八",
      "简易计税或小规模纳税人只能开具普通发票",
      "simplified method or small-scale: ordinary invoices only",
    ],
    [
      "a special invoice carries no rate",
      attempt({}, {}, { invoice: { kind: "special", sales: 100 } }),
      "八",
      "征收率应为 1%、3%",
      "the levy rate must be 1% or 3%",
    ],
    [
      "an ordinary one carries the higher rate",
      attempt({}, {}, { invoice: { kind: "ordinary", rate: "0.03", sales: 100 } }),
      "八",
      "征收率应为 1%，或免税",
      "the levy rate must be 1%, or the invoice exempt",
    ],
    [
      "nothing is exempt any more",
      attempt({}, {}, { on: "2028-01-01", invoice: { kind: "ordinary", sales: 100 } }),
      "八",
      "征收率应为 3%",
      "the levy rate must be 3%",
    ],
  ])("says why and by which article when %s", (_, input, article, zh, en) => {
    const { refusals } = mayIssue(input);
    expect(
      refusals.map(({ why, source }) => [why.zh, why.en, source.documentNumber, source.article]),
    ).toEqual([[zh, en, OWN, article]]);
  });

  it("comes with the readings it rests on, and no other", () => {
    const readings = (input: MayIssueInput) => mayIssue(input).interpretations;
    const always = [EACH_LICENCE_READING, WHOLE_INVOICE_READING, RESUME_READING];
    expect(readings(attempt())).toEqual(always);
    const priced = { kind: "special", rate: "0.01", price: 101 } as const;
    expect(readings(attempt({}, {}, { invoice: priced }))).toEqual([...always, PRICE_READING]);
    expect(readings(attempt({}, {}, { on: "2026-10-31" }))).toEqual(always);
    expect(readings(attempt({}, {}, { on: "2026-11-01" }))).toEqual([...always, WITHHOLDING_READING]);
  });

  it("takes a method chosen on the day itself, and none chosen later", () => {
    const since = (vatMethodSince: NonNullable<MayIssueInput["enterprise"]["vatMethodSince"]>) =>
      safeMayIssue(
        attempt({ vatMethod: "simplified", vatMethodSince }, {}, { invoice: { kind: "ordinary", sales: 1 } }),
      );
    expect(since("2024-06-03").ok).toBe(true);
    expect(faults(since("2024-06-04"))).toEqual([
      ["out-of-range", "enterprise.vatMethodSince", "不晚于 2024-06-03", "not after 2024-06-03"],
    ]);
  });

  it("is none of an exempt invoice, while there is an exemption", () => {
    const exempt = { kind: "ordinary", sales: 100 } as const;
    expect(mayIssue(attempt({}, {}, { invoice: exempt })).allowed).toBe(true);
  });

  it("names the lock of the method where it was used", () => {
    const names = (enterprise: Partial<MayIssueInput["enterprise"]>) =>
      mayIssue(attempt(enterprise, {}, { invoice: { kind: "ordinary", sales: 1 } })).parameters.map(
        ({ name }) => name,
      );
    expect(names({ vatMethod: "simplified", vatMethodSince: "2024-05-01" })).toContain("methodLock");
    expect(names({ vatMethod: "simplified" })).not.toContain("methodLock");
  });

  it("of the general method has no day on which it could be given up", () => {
    expect(mayIssue(attempt({ vatMethodSince: "2024-05-01" })).methodChangeableFrom).toBeNull();
  });

  it("needs sales or a price, and not both", () => {
    const of = (given: Partial<MayIssueInput["invoice"]>) => {
      const answer = safeMayIssue(attempt({}, {}, { invoice: { kind: "ordinary", ...given } as never }));
      return answer.ok ? [] : answer.issues.map(({ code, path, received }) => [code, path, received]);
    };
    expect(of({})).toEqual([["missing-field", "invoice.sales", "undefined"]]);
    expect(of({ sales: 1, price: 1 })).toEqual([["inconsistent", "invoice.sales", '"both"']]);
  });
});

describe("the readings of a month", () => {
  const readings = (input: AgentTaxesInput) => agentTaxes(input).interpretations;

  it("are those that it touches, and no other", () => {
    expect(readings(may2024([invoice({ enterprise: "A", sales: 100 })]))).toEqual([ROUNDING_READING]);
    expect(readings(may2024([invoice({ enterprise: "A", price: 101 })]))).toEqual([
      ROUNDING_READING,
      PRICE_READING,
    ]);
    const earlier = invoice({ enterprise: "A", sales: 100 });
    expect(readings(may2024([redOf(earlier)], { earlierInvoices: [earlier] }))).toEqual([
      ROUNDING_READING,
      EARLIER_RED_READING,
    ]);
    const own = invoice({ enterprise: "A", sales: 100 });
    expect(readings(may2024([own, redOf(own)]))).toEqual([ROUNDING_READING]);
    expect(readings(may2024([invoice({ enterprise: "A", sales: 100 })], { month: "2026-01" }))).toEqual([
      ROUNDING_READING,
      THRESHOLD_2026_READING,
    ]);
  });

  it("have none of a threshold that the caller sets", () => {
    const monthlyThreshold = { amount: 100000, includes: false, countsOtherSales: true } as const;
    const own = may2024([invoice({ enterprise: "A", sales: 100 })], {
      month: "2026-01",
      parameters: { monthlyThreshold },
    });
    expect(readings(own)).toEqual([ROUNDING_READING]);
  });

  it("have that of the education surcharges where VAT is due of one enterprise within the threshold", () => {
    const invoices = [
      invoice({ enterprise: "A", sales: 100 }),
      invoice({ enterprise: "B", sales: 100, kind: "special" }),
    ];
    expect(readings(may2024(invoices))).toEqual([ROUNDING_READING, EDUCATION_READING]);
    expect(readings(may2024(invoices, { educationSurchargeRelief: true }))).toEqual([
      ROUNDING_READING,
      EDUCATION_FREE_READING,
    ]);
    const over = [...invoices, invoice({ enterprise: "A", sales: 100000 })];
    expect(readings(may2024(over))).toEqual([ROUNDING_READING]);
  });

  it("of a report are those of its rows, each once", () => {
    const report = (...invoices: InvoiceInput[]) =>
      agentTaxReport({
        month: "2024-05",
        enterprise: "A",
        sellers: [{ location: "city", seller: ZHANG, invoices }],
      }).interpretations;
    expect(report(invoice({ enterprise: "A", sales: 100 }))).toEqual([ROUNDING_READING]);
    expect(report(invoice({ enterprise: "A", sales: 100, kind: "special" }))).toEqual([
      ROUNDING_READING,
      EDUCATION_READING,
    ]);
    expect(report()).toEqual([]);
  });
});

describe("an invoice taken back in two parts", () => {
  it("leaves no VAT, though the parts round to less", () => {
    // 1.50 × 1% = 0.015 → 0.02; 0.49 × 1% → 0.00 and 1.01 × 1% → 0.01: the last part takes the 0.02 that is left.
    const blue = invoice({ enterprise: "A", kind: "special", sales: "1.50" });
    const { A } = agentTaxes(
      may2024([blue, redOf(blue, { sales: "0.49" }), redOf(blue, { id: "second", sales: "1.01" })]),
    ).byEnterprise;
    expect([A?.sales, A?.vat.due]).toEqual(["0.00", "0.00"]);
  });
});

describe("an identity number", () => {
  it.each([
    ["1234567", "*******"],
    ["12345678", "****5678"],
    ["420704199001011234", "**************1234"],
  ])("%s is shown as %s", (number, shown) => {
    const { rows } = agentTaxReport({
      month: "2024-05",
      enterprise: "A",
      sellers: [
        {
          location: "city",
          seller: { ...ZHANG, identity: { type: "id-card", number } },
          invoices: [invoice({ enterprise: "A", sales: 1 })],
        },
      ],
    });
    expect(rows[0]?.identity?.number).toBe(shown);
  });
});

describe("figures of the caller's own", () => {
  const of = (parameters: NonNullable<AgentTaxesInput["parameters"]>) => {
    const answer: Answer = safeAgentTaxes(
      may2024([invoice({ enterprise: "A", sales: 1 })], { location: "county-or-town", parameters }),
    );
    return answer.issues?.map(({ path, received }) => [path, received]) ?? [];
  };

  it("stand for each place", () => {
    const { A } = agentTaxes(
      may2024([invoice({ enterprise: "A", kind: "special", sales: 10000 })], {
        location: "county-or-town",
        parameters: { urbanMaintenance: { "county-or-town": "0.06" } },
      }),
    ).byEnterprise;
    // 10,000 × 1% = 100; 100 × 6% = 6.00.
    expect(A?.urbanMaintenance).toMatchObject({ rate: "0.06", payable: "6.00" });
  });

  it("are refused with what was given", () => {
    expect(of({ levyRates: ["0.03", "0.01"] })).toEqual([["parameters.levyRates", '"0.03, 0.01"']]);
    const bracket = { rate: "0.05", quickDeduction: 0 } as const;
    const year = (businessIncomeBrackets: readonly object[]) => {
      const answer: Answer = safeAnnualSettlement({
        year: 2024,
        sales: 1,
        method: "deemed",
        parameters: { businessIncomeBrackets: businessIncomeBrackets as never },
      });
      return answer.issues?.map(({ path, received }) => [path, received]) ?? [];
    };
    expect(year([{ ...bracket, upTo: 10 }])).toEqual([
      ["parameters.businessIncomeBrackets[0].upTo", '"10.00"'],
    ]);
    expect(year([bracket, bracket])).toEqual([["parameters.businessIncomeBrackets[0].upTo", "undefined"]]);
    expect(year([{ ...bracket, upTo: 10 }, { ...bracket, upTo: 10 }, bracket])).toEqual([
      ["parameters.businessIncomeBrackets[1].upTo", '"10.00"'],
    ]);
  });
});

describe("an enterprise of several rates", () => {
  it("has no rate of its own, and one of one rate has", () => {
    const of = (...invoices: InvoiceInput[]) => agentTaxes(may2024(invoices)).byEnterprise["A"]?.vat.rate;
    const one = invoice({ enterprise: "A", kind: "special", sales: 100 });
    expect(of(one, invoice({ enterprise: "A", sales: 100 }))).toBe("0.01");
    expect(of(one, invoice({ enterprise: "A", sales: 100, rate: "0.03" }))).toBeNull();
  });

  it("stand in the order of their names", () => {
    const names = ["C", "A", "B"];
    const result = agentTaxes(may2024(names.map((enterprise) => invoice({ enterprise, sales: 1 }))));
    expect(Object.keys(result.byEnterprise)).toEqual(["A", "B", "C"]);
  });
});

describe("what two runs of a month differ in", () => {
  const run = (...sellers: readonly [string, ...InvoiceInput[]][]) =>
    agentTaxReport({
      month: "2024-05",
      enterprise: "A",
      sellers: sellers.map(([id, ...invoices]): AgentTaxReportInput["sellers"][number] => ({
        location: "elsewhere",
        seller: { id, kind: "natural-person" },
        invoices,
      })),
    });

  it("is nothing where only sales moved that owe nothing, and all else is said", () => {
    // 200 × 0.5% = 1.00 of income tax, and as much with 200.99; an exemption lost with nothing to tax is one.
    const before = run(["Zhang", invoice({ enterprise: "A", sales: 200 })]);
    const after = run(["Zhang", invoice({ enterprise: "A", sales: "200.99" })]);
    expect(reportChanges(before, after)).toEqual([]);
    const none = run();
    expect(reportChanges(none, before)).toEqual([
      { seller: "Zhang", before: null, after: "1.00", difference: "1.00", exemption: null },
    ]);
    expect(reportChanges(before, none)).toEqual([
      { seller: "Zhang", before: "1.00", after: null, difference: "-1.00", exemption: null },
    ]);
  });

  it("is the sum, where the exemption stays", () => {
    // 200 × 0.5% = 1.00; 400 × 0.5% = 2.00.
    const before = run(["Zhang", invoice({ enterprise: "A", sales: 200 })]);
    const after = run(["Zhang", invoice({ enterprise: "A", sales: 400 })]);
    expect(reportChanges(before, after)).toEqual([
      { seller: "Zhang", before: "1.00", after: "2.00", difference: "1.00", exemption: null },
    ]);
  });

  it("is the exemption too, where the sum stays", () => {
    const nothing = invoice({ enterprise: "A", sales: 0 });
    const exempt = run(["Zhang", nothing]);
    const taxed = run(["Zhang", nothing, invoice({ enterprise: "B", sales: 200000 })]);
    expect(reportChanges(exempt, taxed)).toEqual([
      { seller: "Zhang", before: "0.00", after: "0.00", difference: "0.00", exemption: "lost" },
    ]);
    expect(reportChanges(taxed, exempt)).toEqual([
      { seller: "Zhang", before: "0.00", after: "0.00", difference: "0.00", exemption: "regained" },
    ]);
    expect(reportChanges(taxed, taxed)).toEqual([]);
  });

  it("is not asked of runs of other months or enterprises, nor of what is no run", () => {
    const may = run();
    expect(faults(safeReportChanges(may, { ...may, enterprise: "B" }))).toEqual([
      ["inconsistent", "after.enterprise", "与 before.enterprise 相同：A", "that of before.enterprise, A"],
    ]);
    expect(faults(safeReportChanges(null as never, may))).toEqual([
      ["invalid-type", "before", "代办税费报告", "a result of agentTaxReport"],
    ]);
    expect(faults(safeReportChanges(may, undefined as never))).toEqual([
      ["invalid-type", "after", "代办税费报告", "a result of agentTaxReport"],
    ]);
    const rows = safeReportChanges({ ...may, rows: 5 } as never, may);
    expect(rows.ok ? [] : rows.issues.map(({ path }) => path)).toEqual(["before.rows"]);
  });
});

describe("bad figures in words", () => {
  it("of a window", () => {
    const answer = safeAllowance({ month: "2024-06", history: [{ month: "2024-07", sales: 1 }] });
    expect(faults(answer)).toEqual([
      ["out-of-range", "history[0].month", "不晚于 2024-06", "not after 2024-06"],
    ]);
    // What is older than the window does not count at all.
    const { used } = allowance({
      month: "2024-06",
      history: [
        { month: "2023-06", sales: 1 },
        { month: "2023-07", sales: 2 },
      ],
    });
    expect(used).toBe("2.00");
  });

  it("of a year", () => {
    const year = { year: 2024, sales: 300000 } as const;
    expect(faults(safeAnnualSettlement({ ...year, method: "books" }))).toEqual([
      ["missing-field", "costs", "成本、费用、损失", "costs, expenses and losses"],
    ]);
    expect(faults(safeAnnualSettlement({ ...year, method: "deemed", costs: 1 }))).toEqual([
      ["not-applicable", "costs", "仅查账方法可用", "no costs without books"],
    ]);
    expect(faults(safeAnnualSettlement({ ...year, sales: "5000000.01", method: "deemed" }))).toEqual([
      ["out-of-range", "sales", "核定方法不超过 5000000.00", "at most 5000000.00 for deemed income"],
    ]);
  });

  it("of a month's rate and sales", () => {
    const rate = safeAgentTaxes(may2024([invoice({ enterprise: "A", sales: 1, rate: "0.05" as never })]));
    expect(faults(rate)).toEqual([
      ["invalid-choice", "invoices[0].rate", "本月征收率 0.01、0.03", "a levy rate of the month: 0.01, 0.03"],
    ]);
    const received = (given: Partial<InvoiceInput>) => {
      const answer: Answer = safeAgentTaxes(
        may2024([{ id: "1", enterprise: "A", kind: "ordinary", rate: "0.01", ...given } as InvoiceInput]),
      );
      return answer.issues?.map((issue) => [issue.code, issue.path, issue.received]);
    };
    expect(received({})).toEqual([["missing-field", "invoices[0].sales", "undefined"]]);
    expect(received({ sales: 1, price: 1 })).toEqual([["inconsistent", "invoices[0].sales", '"both"']]);
  });

  it("of days: the first day of the rules counts among the earlier ones, a red-letter day may be the blue one's", () => {
    const earlier = invoice({ enterprise: "A", sales: 100, date: "2024-04-29" });
    const of = (red: Partial<InvoiceInput>, blue: Partial<InvoiceInput> = {}) =>
      faults(
        safeAgentTaxes(
          may2024([redOf({ ...earlier, ...blue }, red)], { earlierInvoices: [{ ...earlier, ...blue }] }),
        ),
      ).map(([code, path]) => [code, path]);
    expect(of({ date: "2024-05-02" })).toEqual([]);
    expect(of({ date: "2024-05-02" }, { date: "2024-04-28" })).toEqual([
      ["out-of-range", "earlierInvoices[0].date"],
    ]);
    const blue = invoice({ enterprise: "A", sales: 100, date: "2024-05-10" });
    const within = (date: NonNullable<InvoiceInput["date"]>) =>
      faults(safeAgentTaxes(may2024([blue, redOf(blue, { date })]))).map(([code, path]) => [code, path]);
    expect(within("2024-05-10")).toEqual([]);
    expect(within("2024-05-11")).toEqual([]);
    expect(within("2024-05-09")).toEqual([["inconsistent", "invoices[1]"]]);
  });
});
