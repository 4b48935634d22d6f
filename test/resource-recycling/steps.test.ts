import { expect, it } from "vitest";
import { immediateRefund, safeImmediateRefund } from "../../src/resource-recycling/index.js";

const input = {
  sales: 1000000,
  unvouchedCost: 100000,
  totalCost: 500000,
  vatRate: "0.13",
  inputVat: 40000,
  ratio: "0.3",
} as const;

it("says every step with its formula, figure and article", () => {
  const { steps, interpretations } = immediateRefund(input);
  // 1,000,000 × 100,000 ÷ 500,000 = 200,000; 13% of 800,000 is 104,000; less 40,000 is 64,000; 30% of it 19,200.
  expect(steps.map(({ label, formula, value }) => [label.zh, label.en, formula, value])).toEqual([
    [
      "不得适用即征即退的销售收入",
      "sales without refund",
      "1000000.00 × 100000.00 ÷ 500000.00 = 200000.00",
      "200000.00",
    ],
    ["可退税销售收入", "sales with refund", "1000000.00 − 200000.00 = 800000.00", "800000.00"],
    ["销项税额", "output VAT", "800000.00 × 13% = 104000.00", "104000.00"],
    ["即征即退项目应纳税额", "VAT of the item", "max(104000.00 − 40000.00, 0) = 64000.00", "64000.00"],
    ["可申请退税额", "refund", "64000.00 × 30% = 19200.00", "19200.00"],
  ]);
  for (const { source } of steps) {
    expect(source).toMatchObject({ documentNumber: "财政部 税务总局公告2021年第40号", article: "三" });
  }
  expect(interpretations).toHaveLength(2);
});

it("says what was expected of a ratio, and of costs", () => {
  expect(safeImmediateRefund({ ...input, ratio: "0.4" })).toMatchObject({
    issues: [
      {
        path: "ratio",
        received: '"0.4"',
        expected: { zh: "30%、50%、70%、90%、100%", en: "one of 30%, 50%, 70%, 90%, 100%" },
      },
    ],
  });
  expect(safeImmediateRefund({ ...input, unvouchedCost: "500000.01" })).toMatchObject({
    issues: [
      {
        path: "unvouchedCost",
        expected: { zh: "不大于 totalCost 500000.00", en: "at most totalCost, 500000.00" },
      },
    ],
  });
});
