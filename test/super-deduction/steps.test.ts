import { describe, expect, it } from "vitest";
import { addColumns, type ColumnFen, settleChain, settleColumn } from "../../src/super-deduction/core.js";
import { chooseScheme, explainSettlement, settle } from "../../src/super-deduction/index.js";

/** Steps as lines: the cell, its label in both languages, the formula, the value. */
function lines(result: ReturnType<typeof settle>): readonly (readonly string[])[] {
  return explainSettlement(result).map(({ cell, label, formula, value }) => [
    cell,
    label.zh,
    label.en,
    formula,
    value,
  ]);
}

describe("the steps of a period", () => {
  it("are every cell of row 6 and every line of the form, with its figures", () => {
    const result = settle({
      scheme: "advanced-manufacturing",
      period: "2024-05",
      general: {
        openingBalance: "100.00",
        accruableInput: "10000.00",
        catchUpInput: "2000.00",
        reducedInput: "400.00",
        line11: "13000.00",
        line12: "10500.00",
        line13: "300.00",
        line14: "400.00",
        line15: "50.00",
        line16: "20.00",
      },
      simplifiedTax: "30.00",
      taxReduction: "10.00",
    });
    // (10,000 + 2,000) × 5% = 600; 400 × 5% = 20; 100 + 600 − 20 = 680.
    // 10,500 + 300 − 400 − 50 + 20 = 10,370, all of it used; 13,000 − 10,370 = 2,630, of which 680 are deducted.
    expect(lines(result)).toEqual([
      ["附列资料（四）第6行第1列", "期初余额", "opening balance", "100.00", "100.00"],
      ["附列资料（四）第6行第2列", "本期发生额", "accrued", "12000.00 × 5% = 600.00", "600.00"],
      ["附列资料（四）第6行第3列", "本期调减额", "reduced", "400.00 × 5% = 20.00", "20.00"],
      ["附列资料（四）第6行第4列", "本期可抵减额", "available", "100.00 + 600.00 − 20.00 = 680.00", "680.00"],
      [
        "主表第17栏",
        "应抵扣税额合计",
        "credits in all",
        "10500.00 + 300.00 − 400.00 − 50.00 + 20.00 = 10370.00",
        "10370.00",
      ],
      ["主表第18栏", "实际抵扣税额", "credits used", "min(10370.00, 13000.00) = 10370.00", "10370.00"],
      [
        "附列资料（四）第6行第5列",
        "本期实际抵减额",
        "deducted",
        "min(680.00, 13000.00 − 10370.00) = 680.00",
        "680.00",
      ],
      ["附列资料（四）第6行第6列", "期末余额", "closing balance", "680.00 − 680.00 = 0.00", "0.00"],
      ["主表第19栏", "应纳税额", "tax payable", "13000.00 − 10370.00 − 680.00 = 1950.00", "1950.00"],
      ["主表第20栏", "期末留抵税额", "credit carried forward", "10370.00 − 10370.00 = 0.00", "0.00"],
      ["主表第24栏", "应纳税额合计", "tax payable in all", "1950.00 + 30.00 − 10.00 = 1970.00", "1970.00"],
    ]);
  });

  it("go on with row 7 where anything stands in it, and not otherwise", () => {
    const general = { openingBalance: 0, accruableInput: 0 };
    const rows = (refundOnCollection?: object) =>
      explainSettlement(
        settle({
          scheme: "advanced-manufacturing",
          period: "2024-05",
          general,
          ...(refundOnCollection === undefined
            ? {}
            : { refundOnCollection: { ...general, ...refundOnCollection } }),
        }),
      ).filter(({ cell }) => cell.includes("第7行")).length;
    expect(rows()).toBe(0);
    expect(rows({})).toBe(0);
    expect(rows({ openingBalance: "0.01" })).toBe(6);
    expect(rows({ line11: "0.01" })).toBe(6);
  });

  it("of a balance below zero say that nothing is deducted", () => {
    const result = settle({
      scheme: "advanced-manufacturing",
      period: "2024-05",
      general: { openingBalance: "-5.00", accruableInput: 0, line11: 100, line12: 0 },
    });
    expect(lines(result).find(([, label]) => label === "本期实际抵减额")?.[3]).toBe("-5.00 < 0 → 0.00");
  });

  it("name the article of the law, and none for the lines of the main form", () => {
    const steps = explainSettlement(
      settle({
        scheme: "advanced-manufacturing",
        period: "2024-05",
        general: { openingBalance: 0, accruableInput: 100 },
      }),
    );
    const articleOf = (zh: string) => steps.find(({ label }) => label.zh === zh)?.source?.article ?? null;
    expect(articleOf("本期可抵减额")).toContain("二");
    expect(articleOf("本期实际抵减额")).toContain("三");
    expect(articleOf("期末余额")).toContain("三");
    expect(articleOf("应纳税额")).toBeNull();
  });

  it("cite the document of the scheme itself, and none where there is no scheme", () => {
    const sourcesOf = (scheme: "industrial-mother-machine" | "integrated-circuit" | "none") => [
      ...new Set(
        explainSettlement(
          settle({ scheme, period: "2024-05", general: { openingBalance: 100, accruableInput: 0 } }),
        ).map(({ source }) => source?.documentNumber ?? null),
      ),
    ];
    expect(sourcesOf("industrial-mother-machine")).toEqual([null, "财税〔2023〕25号"]);
    expect(sourcesOf("integrated-circuit")).toEqual([null, "财税〔2023〕17号"]);
    expect(sourcesOf("none")).toEqual([null]);
  });
});

describe("the core", () => {
  const rate = { numerator: 5, denominator: 100 };
  const column = (base: number, line11: number, line12 = 0): ColumnFen => ({
    base,
    rate,
    reducedBase: 0,
    reducedRate: rate,
    line11,
    line12,
    line14: 0,
    line15: 0,
    line16: 0,
  });

  it("carries balances and credits from period to period", () => {
    // 5% of 1,000 is 50. First 1,000 of credit meets 400 of tax: 600 are carried, nothing is payable, 50 stay.
    // Then 600 of credit meets 640 of tax: 40 are payable and deducted, 10 stay.
    const chain = settleChain(0, 0, [column(1000, 400, 1000), column(0, 640)]);
    expect(
      chain.map(({ opening, deducted, closing, line13, line19, line20 }) => [
        opening,
        deducted,
        closing,
        line13,
        line19,
        line20,
      ]),
    ).toEqual([
      [0, 0, 50, 0, 0, 600],
      [50, 40, 10, 600, 0, 0],
    ]);
    expect(settleChain(7, 3, [])).toEqual([]);
    expect(settleChain(7, 3, [column(100, 10)])).toEqual([settleColumn(7, 3, column(100, 10))]);
  });

  it("adds two columns cell by cell", () => {
    const [a, b] = settleChain(11, 5, [column(1000, 400, 1000), column(60, 1640, 20)]);
    const sum = a && b && addColumns(a, b);
    for (const [cell, value] of Object.entries(sum ?? {})) {
      const of = cell as keyof NonNullable<typeof a>;
      expect([cell, value]).toEqual([cell, Number(a?.[of]) + Number(b?.[of])]);
    }
    expect(Object.keys(sum ?? {}).sort()).toEqual(Object.keys(a ?? {}).sort());
  });
});

it("a choice among schemes wants a period", () => {
  expect(() => chooseScheme(7 as never, ["advanced-manufacturing"])).toThrow(/periods/);
  expect(() => chooseScheme(null as never, ["advanced-manufacturing"])).toThrow(/periods/);
});
