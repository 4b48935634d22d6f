import { tax } from "../../benefits/build.js";
import { all, atLeast, attested, none, oneOf, some } from "../../conditions/build.js";
import { lastYear, ratio, sum } from "../../conditions/measures.js";
import { completeYears } from "../../conditions/select.js";
import { isoDate } from "../../dates/calendar.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { MOTHER_MACHINE_RATE, MOTHER_MACHINE_SOURCE } from "../../super-deduction/schemes.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Material } from "../types.js";

const { ref, at } = row("tax", 2);

const salesRevenue = sum(lastYear("enterprise.mainRevenue"), lastYear("enterprise.otherRevenue"));

function paper(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return { at: at("materials", item), title: text(zh, en), ...rest };
}

export const industrialMotherMachineSuperDeduction = definePolicy({
  id: "industrial-mother-machine-super-deduction",
  ref,
  level: "national",
  title: text(
    "工业母机企业增值税加计抵减申报",
    "VAT super-deduction for industrial mother-machine enterprises",
  ),
  summary: text(
    "2023—2027年，生产销售先进工业母机主机、关键功能部件、数控系统的一般纳税人，可按当期可抵扣进项税额的一定比例加计抵减增值税。实行清单管理。",
    "From 2023 to 2027, general taxpayers that make and sell advanced mother machines, key functional parts or CNC systems deduct an extra share of their deductible input VAT. Firms are admitted by list.",
  ),
  sources: [
    { ...MOTHER_MACHINE_SOURCE, at: at("source", "1") },
    { title: "先进工业母机产品基本标准", at: at("requirements", "一#source") },
    { title: "中华人民共和国税收征收管理法", at: at("requirements", "七#law") },
  ],
  validity: { at: at("requirements", "一#window"), from: isoDate("2023-01-01"), to: isoDate("2027-12-31") },
  tracks: {
    enterprise: track({
      title: text("工业母机企业", "mother-machine enterprise"),
      applicant: "enterprise",
      requirements: [
        required(
          "advanced-mother-machine",
          at("requirements", "一#1"),
          attested("product.isAdvancedMotherMachine", "先进工业母机产品基本标准"),
        ),
        required("general-taxpayer", at("requirements", "一#2"), oneOf("enterprise.vatTaxpayer", "general")),
        required(
          "rd-staff-share",
          at("requirements", "二（一）"),
          atLeast(
            ratio(
              lastYear("enterprise.motherMachineRdStaffMonthlyMean"),
              lastYear("enterprise.staffMonthlyMean"),
            ),
            "0.15",
          ),
        ),
        required(
          "rd-intensity",
          at("requirements", "二（二）"),
          atLeast(ratio(lastYear("enterprise.rdExpense"), salesRevenue), "0.05"),
        ),
        required(
          "product-revenue-share",
          at("requirements", "二（三）#1"),
          atLeast(ratio(lastYear("enterprise.motherMachineRevenue"), salesRevenue), "0.6"),
        ),
        required(
          "total-income",
          at("requirements", "二（三）#2"),
          atLeast(lastYear("enterprise.totalIncome"), wan(3000)),
          {
            interpretation: reading(
              text("上一年度企业收入总额", "total income of the previous year"),
              text("销售收入，或不限年度", "sales revenue, or of any year"),
              text(
                "与同项其他指标同一年度，“收入总额”按字面",
                "same year as the other tests of the item; “total income” taken literally",
              ),
            ),
          },
        ),
        required(
          "listed",
          at("requirements", "二#list"),
          some("enterprise.listings", {
            where: { list: "industrial-mother-machine-super-deduction", year: { yearsBack: 0 } },
          }),
          {
            title: text(
              "在工业和信息化部会同财政部、税务总局制定的当年清单内",
              "on the year's list drawn up by the ministries",
            ),
          },
        ),
        required(
          "separate-account",
          at("requirements", "七"),
          attested("enterprise.separateSuperDeductionAccount"),
        ),
        required(
          "no-major-incident",
          at("materials", "8#demand"),
          all(
            none("enterprise.accidents", {
              where: { kind: ["safety", "quality"], grade: { atLeast: "major" } },
              within: completeYears(1),
            }),
            none("enterprise.violations", {
              where: { kind: "serious-environmental" },
              within: completeYears(1),
            }),
          ),
          {
            title: text(
              "上一年度无重大安全、重大质量事故或严重环境违法",
              "no major safety or quality accident and no serious environmental breach last year",
            ),
            interpretation: reading(
              text("须如实承诺，故为条件", "the undertaking must be true, so it is a condition"),
              text("只是一份申报材料", "one paper among others"),
              text("对申报人从严", "stricter for the applicant"),
            ),
          },
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
          MOTHER_MACHINE_RATE,
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
    paper("1#licence", "企业法人营业执照副本", "business licence, duplicate"),
    paper(
      "1#titles",
      "相关资质证书（高新技术企业、单项冠军、国家级专精特新“小巨人”企业）",
      "certificates of titles held (high-tech enterprise, single champion, Little Giant)",
    ),
    paper(
      "2#statement",
      "员工总数、学历结构、研发人员及从事工业母机产品研发人员数和占比的说明",
      "statement of staff, education, R&D staff and those on mother-machine products, with shares",
    ),
    paper("2#insurance", "缴纳证明", "proof of contributions paid", {
      note: text(
        "列表印作“设备缴纳证明”，疑为社保缴纳证明",
        "printed “设备缴纳证明”, probably proof of social-insurance contributions",
      ),
    }),
    paper("3", "财务审计报告", "audit report"),
    paper("4", "实用新型、发明专利材料", "utility-model and invention patents"),
    paper(
      "5",
      "第三方出具的产品成果鉴定报告或技术参数证明",
      "third party's appraisal of the product or proof of its parameters",
      { by: text("第三方", "third party") },
    ),
    paper("6", "上一年度申报产品销售合同", "last year's sales contracts of the product", { form: "copy" }),
    paper("7", "一至两份代表性用户报告", "one or two representative user reports", {
      by: text("用户", "users"),
    }),
    paper(
      "8",
      "上一年度未发生重大安全、重大质量事故或严重环境违法行为的承诺",
      "undertaking that no major accident or serious environmental breach occurred last year",
    ),
    paper("9", "与申报产品相关的实验室情况", "laboratories related to the product"),
    paper(
      "10",
      "承担相关省级以上研发项目的证明",
      "proof of related R&D projects at provincial level or above",
    ),
    paper(
      "11",
      "牵头或参与申报产品标准制修订的证明",
      "proof of leading or joining standards work on the product",
    ),
    paper("12", "申报产品获奖证明", "awards won by the product"),
    paper("13", "机床装备制造成熟度评价等级证书", "maturity certificate for machine-tool manufacturing"),
    paper(
      "14",
      "当地经信、财政、税务部门要求的其他材料",
      "whatever else the local industry, finance and tax offices ask for",
    ),
  ],
  channel: {
    mode: "online-and-paper",
    platform: { name: "信息填报系统", url: "http://www.gymjtax.com", at: at("materials", "platform") },
    steps: [
      {
        at: at("materials", "step-1"),
        what: text("在信息填报系统提交申请", "apply in the reporting system"),
      },
      {
        at: at("materials", "step-2"),
        what: text(
          "打印、盖章，连同纸质材料报经发局",
          "print, seal and hand in with the papers to the economic development office (经发局)",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局产业政策科")],
  relations: [
    {
      relation: "exclusive",
      at: at("requirements", "八"),
      with: "advanced-manufacturing-super-deduction",
      scope: text("可择优选择，同一期间不得叠加", "the better one may be chosen, never both in one period"),
    },
  ],
});
