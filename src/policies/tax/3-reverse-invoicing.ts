import { inKind } from "../../benefits/build.js";
import { all, includes, is, oneOf, some, when } from "../../conditions/build.js";
import { reading } from "../../law/interpretation.js";
import { REVERSE_INVOICING_SOURCE } from "../../reverse-invoicing/parameters.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";

const { ref, at } = row("tax", 3);

const eachLicence = reading(
  text("实际从事哪类回收，就须具备哪类许可", "the licence of each kind of business actually carried on"),
  text("具备任一许可即可", "any one of the three"),
  text("各项以“从事”某类业务为前提", "each item addresses those who carry on that kind of business"),
);

export const reverseInvoicing = definePolicy({
  id: "reverse-invoicing",
  ref,
  level: "national",
  title: text(
    "资源回收企业向自然人报废产品出售者“反向开票”有关事项",
    "Reverse invoicing by recyclers to natural persons who sell scrap",
  ),
  summary: text(
    "具备相应许可或备案的资源回收企业，可向出售报废产品的自然人反向开具发票，并代办其税费。依法开具的发票可作为企业所得税税前扣除凭证。",
    "Licensed or filed recyclers may issue the invoice to the natural person who sells them scrap, and file that person's taxes. Invoices issued lawfully are vouchers for the corporate income tax deduction.",
  ),
  sources: [{ ...REVERSE_INVOICING_SOURCE, at: at("source", "1") }],
  tracks: {
    enterprise: track({
      title: text("资源回收企业", "recycler"),
      applicant: "enterprise",
      requirements: [
        required(
          "unit-or-individual-business",
          at("requirements", "#1"),
          oneOf(
            "enterprise.legalForm",
            "company",
            "branch",
            "individual-business",
            "public-institution",
            "social-organisation",
          ),
          { title: text("单位或个体工商户", "a unit or an individual business") },
        ),
        required(
          "recycles",
          at("requirements", "#2"),
          includes(
            "enterprise.recyclingBusinesses",
            "hazardous-waste",
            "end-of-life-vehicles",
            "other-renewables",
          ),
          { title: text("实际从事资源回收业务", "really carries on recycling") },
        ),
        required(
          "hazardous-waste-permit",
          at("requirements", "（一）"),
          when(
            includes("enterprise.recyclingBusinesses", "hazardous-waste"),
            some("enterprise.licences", { where: { kind: "hazardous-waste-operation" }, valid: true }),
          ),
          {
            title: text(
              "从事危险废物收集的，有危险废物经营许可证",
              "hazardous-waste collectors hold the operation permit",
            ),
            interpretation: eachLicence,
          },
        ),
        required(
          "end-of-life-vehicle-certificate",
          at("requirements", "（二）"),
          when(
            includes("enterprise.recyclingBusinesses", "end-of-life-vehicles"),
            some("enterprise.licences", { where: { kind: "end-of-life-vehicle-recovery" }, valid: true }),
          ),
          {
            title: text(
              "从事报废机动车回收的，有资质认定证书",
              "vehicle recyclers hold the qualification certificate",
            ),
            interpretation: eachLicence,
          },
        ),
        required(
          "renewable-resource-filing",
          at("requirements", "（三）"),
          when(
            includes("enterprise.recyclingBusinesses", "other-renewables"),
            all(
              is("enterprise.isRegisteredMarketEntity"),
              some("enterprise.licences", { where: { kind: "renewable-resource-filing" }, valid: true }),
            ),
          ),
          {
            title: text(
              "其他回收企业，已登记并完成经营者备案",
              "other recyclers are registered and filed with the commerce office",
            ),
            interpretation: eachLicence,
          },
        ),
      ],
      benefit: {
        at: at("benefit"),
        award: inKind(
          text(
            "可反向开票，发票作为企业所得税税前扣除凭证",
            "may reverse-invoice; the invoices are vouchers for the income tax deduction",
          ),
        ),
        payer: null,
        note: text("资金额度栏印作“/”", "the column prints “/”"),
      },
    }),
  },
  materials: [
    {
      at: at("materials", "1#form"),
      title: text("《资源回收企业“反向开票”申请表》", "application form 《资源回收企业“反向开票”申请表》"),
    },
    {
      at: at("materials", "1#a"),
      title: text("危险废物经营许可证", "hazardous-waste operation permit"),
      oneOf: "licence",
    },
    {
      at: at("materials", "1#b"),
      title: text("报废机动车回收拆解企业资质认定证书", "end-of-life vehicle certificate"),
      oneOf: "licence",
    },
    {
      at: at("materials", "1#c"),
      title: text("商务部门再生资源回收经营者备案登记证明", "proof of filing with the commerce office"),
      oneOf: "licence",
    },
    {
      at: at("materials", "4#report"),
      title: text("《代办税费报告表》", "monthly report 《代办税费报告表》"),
    },
    {
      at: at("materials", "4#detail"),
      title: text("《代办税费明细报告表》", "monthly detail report 《代办税费明细报告表》"),
    },
  ],
  channel: {
    mode: "online-and-paper",
    platform: { name: "电子发票服务平台或增值税发票管理系统", at: at("materials", "2#platform") },
    steps: [
      {
        at: at("materials", "1#step"),
        what: text(
          "向主管税务机关提交申请表和许可证明",
          "hand in the form and the licence to the tax office",
        ),
      },
      {
        at: at("materials", "2"),
        what: text(
          "在线反向开具标注“报废产品收购”的发票",
          "issue the invoices online, marked “报废产品收购”",
        ),
      },
      {
        at: at("materials", "3"),
        what: text(
          "反向开票，以及自行就销售报废产品开票时，按新的《商品和服务税收分类编码表》选用“报废产品”类编码",
          "for these invoices, and for its own on scrap it sells, use a “报废产品” code of the new 《商品和服务税收分类编码表》",
        ),
      },
      {
        at: at("materials", "4"),
        what: text(
          "为出售者代办增值税及附加税费、个人所得税：次月申报期内报送两张报告表并缴纳代办税费",
          "for the seller's VAT, surcharges and individual income tax, file both reports and pay the agent taxes in the next month's filing period",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市税务局货劳科")],
});
