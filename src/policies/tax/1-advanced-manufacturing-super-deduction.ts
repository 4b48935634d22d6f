import { tax } from "../../benefits/build.js";
import { all, any, attested, is, oneOf, some } from "../../conditions/build.js";
import { isoDate } from "../../dates/calendar.js";
import { reading } from "../../law/interpretation.js";
import { ADVANCED_MANUFACTURING_RATE, ADVANCED_MANUFACTURING_SOURCE } from "../../super-deduction/schemes.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";

const { ref, at } = row("tax", 1);

export const advancedManufacturingSuperDeduction = definePolicy({
  id: "advanced-manufacturing-super-deduction",
  ref,
  level: "national",
  title: text("增值税加计抵减申报", "VAT super-deduction for advanced manufacturers"),
  summary: text(
    "2023—2027年，高新技术企业中的制造业一般纳税人可按当期可抵扣进项税额的一定比例加计抵减增值税。企业须在省级名单内，并单独核算加计抵减额。",
    "From 2023 to 2027, general taxpayers in manufacturing that are high-tech enterprises deduct an extra share of their deductible input VAT. The firm must be on the provincial list and keep a separate account.",
  ),
  sources: [
    { ...ADVANCED_MANUFACTURING_SOURCE, at: at("source", "1") },
    {
      title: "科技部 财政部 国家税务总局关于修订印发〈高新技术企业认定管理办法〉的通知",
      documentNumber: "国科发火〔2016〕32号",
      issuers: ["科技部", "财政部", "国家税务总局"],
      at: at("requirements", "一#source"),
    },
    { title: "中华人民共和国税收征收管理法", at: at("requirements", "六#law") },
  ],
  validity: { at: at("summary"), from: isoDate("2023-01-01"), to: isoDate("2027-12-31") },
  tracks: {
    enterprise: track({
      title: text("先进制造业企业", "advanced manufacturer"),
      applicant: "enterprise",
      requirements: [
        required(
          "high-tech-enterprise",
          at("requirements", "一#1"),
          any(
            some("enterprise.titles", { where: { kind: "high-tech-enterprise" }, valid: true }),
            all(oneOf("enterprise.legalForm", "branch"), is("enterprise.headOfficeIsHighTech")),
          ),
          {
            title: text(
              "有效期内的高新技术企业，或其非法人分支机构",
              "valid high-tech enterprise, or a branch of one",
            ),
            interpretation: reading(
              text(
                "总机构为高新技术企业，分支机构自身为制造业一般纳税人即可",
                "the head office is the high-tech enterprise; the branch itself is a manufacturing general taxpayer",
              ),
              text("分支机构沿用总机构的两项身份", "the branch inherits both from its head office"),
              text(
                "括号只补足高新技术企业身份，后一条件仍对申报主体提出",
                "the parenthesis only extends the high-tech status; the second condition still addresses the applicant",
              ),
            ),
          },
        ),
        required("manufacturing", at("requirements", "一#2"), oneOf("enterprise.industry", "manufacturing")),
        required("general-taxpayer", at("requirements", "一#3"), oneOf("enterprise.vatTaxpayer", "general")),
        required(
          "listed",
          at("requirements", "一#4"),
          some("enterprise.listings", {
            where: { list: "advanced-manufacturing-super-deduction", year: { yearsBack: 0 } },
          }),
          { title: text("在省级确定的当年名单内", "on the year's list that the province draws up") },
        ),
        required(
          "separate-account",
          at("requirements", "六"),
          attested("enterprise.separateSuperDeductionAccount"),
        ),
      ],
      benefit: {
        at: at("benefit"),
        award: tax(
          "super-deduction",
          text(
            "按当期可抵扣进项税额加计抵减应纳增值税",
            "extra deduction on the period's deductible input VAT",
          ),
          ADVANCED_MANUFACTURING_RATE,
        ),
        payer: "central",
        note: text(
          "骗取适用或虚增加计抵减额的，按税收征收管理法等处理",
          "obtained by deceit, or overstated, it is dealt with under the tax administration law and the like",
        ),
        interpretation: reading(
          text(
            "当期可抵减额＝期初余额＋本期计提－本期调减",
            "available = opening balance + accrued − reduced",
          ),
          text("仅为当期计提额", "the period's accrual alone"),
          text("增值税申报表附列资料（四）如此填列", "schedule 4 of the VAT return reckons so"),
        ),
      },
    }),
  },
  materials: [
    {
      at: at("materials", "1"),
      title: text(
        "系统填报后生成并加盖公章的纸质申报文件",
        "paper application printed from the system and sealed",
      ),
      form: "sealed",
    },
  ],
  channel: {
    mode: "online-and-paper",
    platform: { name: "高新技术企业认定管理工作网", at: at("materials", "platform") },
    steps: [
      {
        at: at("materials", "step-1"),
        what: text("登录后按提示进入相应模块申报", "log in and apply in the module indicated"),
      },
      {
        at: at("materials", "step-2"),
        what: text("打印、盖章后报地方工信部门", "print, seal and hand in to the local industry office"),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局规划与技术改造科")],
  relations: [
    {
      relation: "exclusive",
      at: at("requirements", "七"),
      with: "industrial-mother-machine-super-deduction",
      scope: text("可择优选择，同一期间不得叠加", "the better one may be chosen, never both in one period"),
    },
  ],
});
