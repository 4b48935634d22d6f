import { expect, it } from "vitest";
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
import { describeAward, describeBenefit } from "../../src/benefits/describe.js";
import type { BenefitValue } from "../../src/benefits/evaluate.js";
import type { Award } from "../../src/benefits/types.js";
import { is } from "../../src/conditions/build.js";
import { value } from "../../src/conditions/measures.js";
import { ratioOf } from "../../src/money/ratio.js";
import { wan, yuan } from "../../src/money/yuan.js";
import { text } from "../../src/text.js";

const equipment = value("project.equipmentInvestment");
const products = value("product.greenDesignProducts");
const above = is("enterprise.isAboveScale");
const own = is("enterprise.isPrivate");
const cloud = (limit: ReturnType<typeof cap> | null) =>
  tieredRate(
    "enterprise.cloudInvoices",
    { amount: "amount", level: "stage" },
    { resources: "0.2", business: "0.3", capability: "0.4", ecosystem: "0.5" },
    limit,
  );

it.each<[Award, string, string]>([
  [fixed(wan(20)), "20万元", "¥200,000"],
  [ceiling(wan(100)), "不超过 100万元", "up to ¥1,000,000"],
  [range(wan(50), wan(100)), "50万元–100万元", "¥500,000–¥1,000,000"],
  [rateOf("0.08", equipment, null), "设备投资的 8%", "8% of investment in equipment"],
  [
    rateOf("0.08", equipment, cap(wan(1000), "project")),
    "设备投资的 8%，单个项目至多 1,000万元",
    "8% of investment in equipment, at most ¥10,000,000 for a project",
  ],
  [
    rateOf("0.1", equipment, cap(wan(150), "enterprise")),
    "设备投资的 10%，单个企业至多 150万元",
    "10% of investment in equipment, at most ¥1,500,000 for an enterprise",
  ],
  [
    perUnit(wan(5), products, cap(wan(15), "enterprise-year")),
    "本年度获评绿色设计产品数 × 5万元，单个企业每年至多 15万元",
    "¥50,000 × green design products recognised in the year, at most ¥150,000 for an enterprise and year",
  ],
  [
    perUnit(wan(5), products, cap(wan(15), "product")),
    "本年度获评绿色设计产品数 × 5万元，单个产品至多 15万元",
    "¥50,000 × green design products recognised in the year, at most ¥150,000 for a product",
  ],
  [
    cloud(null),
    "“购买云服务的发票”记录按级别：资源上云上平台 20%、业务上云上平台 30%、能力上云上平台 40%、生态上云上平台 50%",
    "“invoices for cloud services bought” by level: resources on the cloud 20%, business on the cloud 30%, capability on the cloud 40%, ecosystem on the cloud 50%",
  ],
  [
    firstOf(inCase(above, fixed(wan(20))), inCase(own, fixed(wan(10)))),
    "规模以上工业企业：20万元；否则 民营企业：10万元",
    "above-scale industrial enterprise: ¥200,000; otherwise privately owned: ¥100,000",
  ],
  [
    sumOf(inCase(above, fixed(wan(20))), inCase(own, fixed(wan(10)))),
    "规模以上工业企业：20万元；另 民营企业：10万元",
    "above-scale industrial enterprise: ¥200,000; plus privately owned: ¥100,000",
  ],
  [tax("super-deduction", text("加计抵减", "super-deduction")), "加计抵减", "super-deduction"],
  [inKind(text("列入名单", "a place on the list")), "列入名单", "a place on the list"],
  [
    conflict({ amount: wan(100), where: text("甲", "A") }, { amount: wan(50), where: text("乙", "B") }),
    "印法不一：100万元（甲） / 50万元（乙）",
    "printed differently: ¥1,000,000 (A) / ¥500,000 (B)",
  ],
  [noAmount(), "列表未载明", "not stated"],
])("an award in words: %#", (award, zh, en) => {
  expect(describeAward(award)).toEqual({ zh, en });
});

it.each<[BenefitValue, string, string]>([
  [{ value: "exact", amount: wan(20), capped: false } as BenefitValue, "20万元", "¥200,000"],
  [{ value: "exact", amount: wan(20), capped: true } as BenefitValue, "20万元（封顶）", "¥200,000 (capped)"],
  [{ value: "range", from: wan(1), to: wan(2) }, "1万元–2万元", "¥10,000–¥20,000"],
  [{ value: "ceiling", amount: yuan("0.5") }, "不超过 0.50元", "up to ¥0.50"],
  [
    { value: "unknown", missing: [], cap: null } as BenefitValue,
    "待补事实后计算",
    "depends on missing facts",
  ],
  [
    { value: "unknown", missing: [], cap: cap(wan(3), "project") } as BenefitValue,
    "待补事实后计算，至多 3万元",
    "depends on missing facts, at most ¥30,000",
  ],
  [
    { value: "computed", calculator: "super-deduction", rate: null } as BenefitValue,
    "按期计算的税收优惠",
    "tax relief, computed per period",
  ],
  [
    { value: "computed", calculator: "super-deduction", rate: ratioOf("0.05") } as BenefitValue,
    "按期计算，比例 5%",
    "computed per period, rate 5%",
  ],
  [{ value: "in-kind", what: text("名单", "a list") }, "名单", "a list"],
  [{ value: "not-stated" }, "列表未载明", "not stated"],
  [{ value: "not-in-force" }, "不在施行期内", "not in force"],
  [
    { value: "conflict", printed: [{ amount: wan(1), where: text("甲", "A") }] } as BenefitValue,
    "印法不一：1万元（甲）",
    "printed differently: ¥10,000 (A)",
  ],
])("what an award comes to, in words: %#", (benefit, zh, en) => {
  expect(describeBenefit(benefit)).toEqual({ zh, en });
});

it("a case repeats a payment of another row only where it says so", () => {
  expect(inCase(above, fixed(wan(1)))).not.toHaveProperty("repeats");
  expect(inCase(above, fixed(wan(1)), "a-policy/a-track")).toMatchObject({ repeats: "a-policy/a-track" });
});
