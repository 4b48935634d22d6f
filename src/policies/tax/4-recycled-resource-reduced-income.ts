import { tax } from "../../benefits/build.js";
import { atLeast, attested, isNot } from "../../conditions/build.js";
import { value } from "../../conditions/measures.js";
import { COUNTED_INCOME_SHARE, REDUCED_INCOME_SOURCE } from "../../resource-recycling/parameters.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";

const { ref, at } = row("tax", 4);

const CATALOGUE = "资源综合利用企业所得税优惠目录（2021年版）";

export const recycledResourceReducedIncome = definePolicy({
  id: "recycled-resource-reduced-income",
  ref,
  level: "national",
  title: text(
    "综合利用资源生产产品取得的收入在计算应纳税所得额时减计收入政策",
    "Reduced income for products made from recycled resources",
  ),
  summary: text(
    "以目录所列资源为主要原材料生产符合产业政策产品的收入，计算应纳税所得额时减按一定比例计入。",
    "Income from products made mainly of catalogue resources and in line with industrial policy is counted at a reduced share for corporate income tax.",
  ),
  sources: [
    {
      title:
        "财政部等四部门关于公布〈环境保护、节能节水项目企业所得税优惠目录（2021年版）〉以及〈资源综合利用企业所得税优惠目录（2021年版）〉的公告",
      documentNumber: "财政部 税务总局 发展改革委 生态环境部公告2021年第36号",
      asPrinted: "2021年第36号",
      at: at("source", "1"),
    },
    { ...REDUCED_INCOME_SOURCE, at: at("source", "2") },
  ],
  tracks: {
    enterprise: track({
      title: text("资源综合利用企业", "enterprise that uses recycled resources"),
      applicant: "enterprise",
      requirements: [
        required(
          "catalogue-resource",
          at("requirements", "#1"),
          attested("product.usesCatalogueResource", CATALOGUE),
        ),
        required("not-restricted", at("requirements", "#2"), isNot("product.isRestrictedOrProhibited")),
        required("meets-standards", at("requirements", "#3"), attested("product.meetsStandards")),
        required(
          "resource-share",
          at("requirements", "#4"),
          atLeast(value("product.catalogueResourceShare"), value("product.catalogueResourceMinimum")),
        ),
      ],
      benefit: {
        at: at("benefit"),
        award: tax(
          "resource-recycling",
          text("产品收入减计，按比例计入收入总额", "product income is counted at a reduced share"),
          COUNTED_INCOME_SHARE,
        ),
        payer: "central",
      },
    }),
  },
  materials: [
    {
      at: at("materials", "1"),
      title: text(
        "资源综合利用情况说明（资源、技术标准、产品名称等）",
        "statement of the resources used, technical standards and products",
      ),
      note: text("留存备查", "kept for inspection"),
    },
    {
      at: at("materials", "2"),
      title: text(
        "综合利用资源生产产品取得的收入核算情况说明",
        "statement of how the income is accounted for",
      ),
      note: text("留存备查", "kept for inspection"),
    },
  ],
  channel: {
    mode: "self-assessed",
    steps: [
      {
        at: at("materials", "#step"),
        what: text(
          "自行判别、申报享受、相关资料留存备查",
          "judge oneself, claim in the return, keep the papers",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市税务局所得税科")],
});
