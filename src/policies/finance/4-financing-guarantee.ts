import { inKind } from "../../benefits/build.js";
import { notStated, some } from "../../conditions/build.js";
import { GUARANTEE_SOURCE, GUARANTEE_TERMS, GUARANTEE_TERMS_FROM } from "../../financing/parameters.js";
import { valueOn } from "../../law/dated.js";
import { reading } from "../../law/interpretation.js";
import { percent, showYuan } from "../../money/show.js";
import { text } from "../../text.js";
import { definePolicy, preferred, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Material } from "../types.js";

const { ref, at } = row("finance", 4);

const { limit, highestFee, years } = valueOn(GUARANTEE_TERMS, GUARANTEE_TERMS_FROM).value;
const most = showYuan(limit);
const fee = percent(highestFee);

function favoured(zh: string, en: string) {
  return {
    title: text(zh, en),
    interpretation: reading(
      text("所列企业优先支持，不是准入名单", "the firms named come first; it is no list of those admitted"),
      text("只有所列企业可申请", "only the firms named may apply"),
      text("原文为“重点支持”，并以“等”字结尾", "the words are “重点支持”, and the list of firms is open"),
    ),
  };
}

function paper(item: string, zh: string, en: string): Material {
  return { at: at("materials", item), title: text(zh, en) };
}

export const financingGuarantee = definePolicy({
  id: "financing-guarantee",
  ref,
  level: "municipal",
  title: text(
    "政府性融资担保机构为企业提供融资担保支持",
    "Financing guarantee by the government's guarantee company",
  ),
  summary: text(
    "担保公司利用微众信科“征信风控云”的大数据分析，开发信用产品“科创担”，满足科技企业设备投入等经营需求；审批时间短，资料从简。",
    "With the big-data analysis of 微众信科“征信风控云”, the guarantee company offers the credit product “科创担” to technology firms for equipment and other needs: quick approval, fewer papers.",
  ),
  sources: [{ ...GUARANTEE_SOURCE, at: at("source", "1") }],
  tracks: {
    enterprise: track({
      title: text("“科创担”", "guarantee “科创担”"),
      applicant: "enterprise",
      requirements: [
        required("admission", at("materials", "6"), notStated(), {
          title: text(
            "符合“科创担”业务准入（列表未印标准）",
            "admitted to “科创担” by a standard that the list does not print",
          ),
        }),
        preferred(
          "technology-sme",
          at("requirements", "#1"),
          some("enterprise.titles", { where: { kind: "technology-sme" }, valid: true }),
          favoured(
            "科技或工信部门认定的科技型中小企业",
            "technology SME recognised by a science or industry office",
          ),
        ),
        preferred(
          "innovative-sme",
          at("requirements", "#2"),
          some("enterprise.titles", { where: { kind: "innovative-sme" }, valid: true }),
          favoured(
            "科技或工信部门认定的创新型中小企业",
            "innovative SME recognised by a science or industry office",
          ),
        ),
        preferred(
          "high-tech-enterprise",
          at("requirements", "#3"),
          some("enterprise.titles", { where: { kind: "high-tech-enterprise" }, valid: true }),
          favoured(
            "科技或工信部门认定的高新技术企业",
            "high-tech enterprise recognised by a science or industry office",
          ),
        ),
        preferred(
          "srdi",
          at("requirements", "#4"),
          some("enterprise.titles", { where: { kind: ["srdi-sme", "little-giant"] }, valid: true }),
          favoured("专精特新企业", "SRDI enterprise"),
        ),
        preferred(
          "gazelle",
          at("requirements", "#5"),
          some("enterprise.titles", { where: { kind: "gazelle" }, valid: true }),
          favoured("瞪羚企业", "gazelle enterprise"),
        ),
      ],
      benefit: {
        at: at("benefit"),
        award: inKind(text("“科创担”融资担保", "the financing guarantee “科创担”")),
        payer: "guarantor",
        note: text(
          `单户担保额度最高${most.zh}，担保费率不超过${fee}，期限${years}年`,
          `at most ${most.en} for one firm, a fee of at most ${fee}, for a ${years}-year term`,
        ),
      },
    }),
  },
  materials: [
    paper("1", "担保申请书", "application for a guarantee"),
    paper("2", "公司章程", "articles of association"),
    paper("3", "财务报表", "financial statements"),
    paper("4", "银行流水", "bank statements"),
    paper("5", "征信报告", "credit report"),
    paper("6", "业务准入认定信息需要的其他资料", "whatever else is needed to find that the firm is admitted"),
  ],
  channel: { mode: "not-stated", steps: [] },
  contacts: [contact(at("contact", "1"), "市担保公司")],
});
