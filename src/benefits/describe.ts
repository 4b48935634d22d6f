import { describeCondition, describeMeasure, describeSelection, valueText } from "../conditions/describe.js";
import { recordsFact } from "../facts/lookup.js";
import { percent, showYuan } from "../money/show.js";
import { type Localized, text } from "../text.js";
import type { BenefitValue } from "./evaluate.js";
import type { Award, AwardCase, Cap, CapScope } from "./types.js";

/** Awards and what they come to, in words. */

const SCOPES: Readonly<Record<CapScope, Localized>> = {
  project: text("单个项目", "a project"),
  enterprise: text("单个企业", "an enterprise"),
  "enterprise-year": text("单个企业每年", "an enterprise and year"),
  product: text("单个产品", "a product"),
};

/**
 * An award as the policy lays it down.
 *
 * @example
 * ```ts
 * import { catalog, describeAward } from "huiqi";
 * describeAward(catalog["hubei-cloud-voucher"].benefit.enterprise.award).zh.endsWith("单个企业每年至多 10万元"); // true
 * ```
 */
export function describeAward(award: Award): Localized {
  switch (award.award) {
    case "fixed":
      return showYuan(award.amount);
    case "ceiling":
      return upTo(award.amount);
    case "range":
      return between(award.from, award.to);
    case "rate": {
      const base = describeMeasure(award.base);
      const rate = percent(award.rate);
      return capped(text(`${base.zh}的 ${rate}`, `${rate} of ${base.en}`), award.cap);
    }
    case "per-unit": {
      const count = describeMeasure(award.count);
      const amount = showYuan(award.amount);
      return capped(text(`${count.zh} × ${amount.zh}`, `${amount.en} × ${count.en}`), award.cap);
    }
    case "tiered-rate": {
      const fact = recordsFact(award.select.records);
      const records = describeSelection(award.select);
      const level = fact.fields[award.levelField];
      const tiers = Object.entries(award.rates).map(([name, rate]) => {
        const { zh, en } = valueText(level, name);
        return text(`${zh} ${percent(rate)}`, `${en} ${percent(rate)}`);
      });
      return capped(
        text(
          `${records.zh}按级别：${tiers.map((tier) => tier.zh).join("、")}`,
          `${records.en} by level: ${tiers.map((tier) => tier.en).join(", ")}`,
        ),
        award.cap,
      );
    }
    case "case":
      return cases(award.cases, text("；否则 ", "; otherwise "));
    case "sum":
      return cases(award.of, text("；另 ", "; plus "));
    case "tax":
    case "in-kind":
      return award.what;
    case "conflict":
      return conflict(award.printed);
    case "not-stated":
      return NOT_STATED;
  }
}

/**
 * What an award comes to, short enough for a table.
 *
 * @example
 * ```ts
 * import { assess, describeBenefit } from "huiqi";
 * const firm = {
 *   enterprise: { revenue: { 2023: "25000000" }, aboveScaleEnrolments: [{ kind: "first", date: "2024-02-01" }] },
 * } as const;
 * describeBenefit(assess("ezhou-above-scale-enrolment", firm, { on: "2024-09-01" }).benefit).zh; // "20万元"
 * ```
 */
export function describeBenefit(benefit: BenefitValue): Localized {
  switch (benefit.value) {
    case "exact": {
      const amount = showYuan(benefit.amount);
      return benefit.capped ? text(`${amount.zh}（封顶）`, `${amount.en} (capped)`) : amount;
    }
    case "range":
      return between(benefit.from, benefit.to);
    case "ceiling":
      return upTo(benefit.amount);
    case "unknown": {
      const missing = text("待补事实后计算", "depends on missing facts");
      if (benefit.cap === null) return missing;
      const limit = showYuan(benefit.cap.amount);
      return text(`${missing.zh}，至多 ${limit.zh}`, `${missing.en}, at most ${limit.en}`);
    }
    case "computed":
      return benefit.rate === null
        ? text("按期计算的税收优惠", "tax relief, computed per period")
        : text(
            `按期计算，比例 ${percent(benefit.rate)}`,
            `computed per period, rate ${percent(benefit.rate)}`,
          );
    case "in-kind":
      return benefit.what;
    case "conflict":
      return conflict(benefit.printed);
    case "not-stated":
      return NOT_STATED;
    case "not-in-force":
      return text("不在施行期内", "not in force");
  }
}

const NOT_STATED = text("列表未载明", "not stated");

function upTo(amount: string): Localized {
  const { zh, en } = showYuan(amount);
  return text(`不超过 ${zh}`, `up to ${en}`);
}

function between(from: string, to: string): Localized {
  const low = showYuan(from);
  const high = showYuan(to);
  return text(`${low.zh}–${high.zh}`, `${low.en}–${high.en}`);
}

function capped(said: Localized, cap: Cap | null): Localized {
  if (cap === null) return said;
  const limit = showYuan(cap.amount);
  const scope = SCOPES[cap.per];
  return text(`${said.zh}，${scope.zh}至多 ${limit.zh}`, `${said.en}, at most ${limit.en} for ${scope.en}`);
}

function cases(list: readonly AwardCase[], between: Localized): Localized {
  const said = list.map(({ when, award }) => {
    const condition = describeCondition(when);
    const worth = describeAward(award);
    return text(`${condition.zh}：${worth.zh}`, `${condition.en}: ${worth.en}`);
  });
  return text(said.map((one) => one.zh).join(between.zh), said.map((one) => one.en).join(between.en));
}

function conflict(printed: readonly { readonly amount: string; readonly where: Localized }[]): Localized {
  const zh = printed.map(({ amount, where }) => `${showYuan(amount).zh}（${where.zh}）`).join(" / ");
  const en = printed.map(({ amount, where }) => `${showYuan(amount).en} (${where.en})`).join(" / ");
  return text(`印法不一：${zh}`, `printed differently: ${en}`);
}
