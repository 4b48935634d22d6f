import { tax } from "../../benefits/build.js";
import { any, attested, is, isNot, noneOf, oneOf, some, when } from "../../conditions/build.js";
import { recentMonths } from "../../conditions/select.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { IMMEDIATE_REFUND_SOURCE } from "../../resource-recycling/parameters.js";
import { text } from "../../text.js";
import { definePolicy, excluded, required, row, track } from "../define.js";
import { contact } from "../offices.js";

const { ref, at } = row("tax", 5);

const PERIOD = recentMonths(6);
const SINGLE_FINE_LIMIT = wan(10);

const sixMonths = reading(
  text("所属期当期及其前五个月", "the current period and the five before it"),
  text("当期之外再加六个月", "six months before the current period, plus it"),
  text("“含所属期当期”计入六个月", "“including the current period” counts it among the six"),
);

export const recyclingImmediateRefund = definePolicy({
  id: "recycling-immediate-refund",
  ref,
  level: "national",
  title: text(
    "资源综合利用产品及劳务增值税即征即退政策",
    "Immediate VAT refund for recycled products and services",
  ),
  summary: text(
    "一般纳税人销售自产的资源综合利用产品、提供资源综合利用劳务，缴纳的增值税按目录比例即征即退。未取得应取得的发票或凭证的部分不得退税。",
    "General taxpayers that sell their own recycled products or recycling services get VAT back at the catalogue's ratio. Sales behind purchases without the proper vouchers do not count.",
  ),
  sources: [
    { ...IMMEDIATE_REFUND_SOURCE, at: at("source", "1") },
    { title: "产业结构调整指导目录", at: at("requirements", "(3)#source") },
    { title: "环境保护综合名录", at: at("requirements", "(4)#source") },
    { title: "国家危险废物名录", at: at("requirements", "(5)#source") },
  ],
  tracks: {
    taxpayer: track({
      title: text("资源综合利用一般纳税人", "general taxpayer in recycling"),
      applicant: "enterprise",
      requirements: [
        required("general-taxpayer", at("summary", "#1"), oneOf("enterprise.vatTaxpayer", "general")),
        required("self-produced", at("summary", "#2"), attested("product.isSelfProducedRecycled")),
        required("purchase-ledger", at("requirements", "(2)"), attested("product.keepsPurchaseLedger")),
        required(
          "not-eliminated-or-restricted",
          at("requirements", "(3)"),
          noneOf("product.industrialPolicyClass", "eliminated", "restricted"),
        ),
        required(
          "not-high-pollution",
          at("requirements", "(4)"),
          any(isNot("product.isHighPollutionHighRisk"), is("product.meetsHighPollutionException")),
          {
            title: text(
              "非“高污染、高环境风险”产品，或满足其例外条款规定的技术和条件",
              "no high-pollution, high-risk product, or within the technique and terms of its exception clause",
            ),
          },
        ),
        required(
          "not-heavily-polluting",
          at("requirements", "(4)#process"),
          isNot("product.usesHeavilyPollutingProcess"),
          {
            interpretation: reading(
              text(
                "例外条款只及于产品，不及于重污染工艺",
                "the exception is for products, not for processes",
              ),
              text("重污染工艺同样适用例外", "heavily polluting processes may be excepted too"),
              text(
                "例外条款的前提是产品标注“GHW/GHF”；对申报人从严",
                "the exception speaks of products marked “GHW/GHF”; stricter for the applicant",
              ),
            ),
          },
        ),
        required(
          "hazardous-waste-permit",
          at("requirements", "(5)"),
          when(
            is("product.usesHazardousWaste"),
            some("enterprise.licences", {
              where: {
                kind: "hazardous-waste-operation",
                issuerLevel: ["municipal", "provincial"],
                coversResourceUse: true,
              },
              valid: true,
            }),
          ),
          {
            title: text(
              "利用危险废物的，许可证由省级或市级颁发且范围包括该项利用",
              "where hazardous waste is used, a provincial or municipal permit covers that use",
            ),
          },
        ),
        required(
          "tax-credit-grade",
          at("requirements", "(6)"),
          noneOf("enterprise.taxCreditGrade", "C", "D"),
        ),
        excluded(
          "environmental-penalty",
          at("requirements", "(7)#1"),
          some("enterprise.penalties", {
            where: { authority: "environment" },
            except: [
              { measure: ["warning", "public-criticism"] },
              {
                measure: ["fine", "confiscation-of-illegal-gains", "confiscation-of-illegal-property"],
                amount: { atMost: SINGLE_FINE_LIMIT },
              },
            ],
            within: PERIOD,
          }),
          {
            title: text(
              "因违反生态环境法律受到所列例外之外的行政处罚",
              "environmental penalty beyond the exceptions listed",
            ),
            interpretation: reading(
              text(
                "单次10万元的上限同时约束罚款和两项没收；六个月含所属期当期",
                "the limit of ¥100,000 binds the fine and both confiscations; the six months include the current period",
              ),
              text(
                "上限只约束罚款，两项没收不论金额均除外",
                "it binds the fine alone; confiscations of any sum are excepted",
              ),
              text("对申报人从严", "stricter for the applicant"),
            ),
          },
        ),
        excluded(
          "tax-penalty",
          at("requirements", "(7)#2"),
          some("enterprise.penalties", {
            where: { authority: "tax" },
            except: { measure: "fine", amount: { atMost: SINGLE_FINE_LIMIT } },
            within: PERIOD,
          }),
          {
            title: text("因违反税收法律受到例外之外的处罚", "tax penalty beyond the exception"),
            interpretation: reading(
              text(
                "单次罚款的上限含本数，环境与税收处罚同此",
                "the limit on a single fine includes the figure, for both kinds of penalty",
              ),
              text("仅环境处罚含本数", "only the environmental limit includes it"),
              text(
                "“以下”含本数为通例，列表对前者明示、对后者未另作规定",
                "“以下” includes the figure as a rule; the list spells it out once",
              ),
            ),
          },
        ),
        excluded(
          "tax-fraud",
          at("requirements", "(7)#3"),
          some("enterprise.taxOffences", {
            where: { kind: ["export-refund-fraud", "false-invoicing"] },
            within: PERIOD,
          }),
          {
            title: text("骗取出口退税或虚开发票", "export-refund fraud or false invoicing"),
            interpretation: sixMonths,
          },
        ),
      ],
      benefit: {
        at: at("benefit"),
        award: tax(
          "resource-recycling",
          text(
            "可申请退税额＝［（综合利用销售收入－不得退税收入）×适用税率－即征即退项目进项税额］×退税比例",
            "refund = [(recycled sales − sales without vouchers) × VAT rate − input VAT of the item] × refund ratio",
          ),
        ),
        payer: "central",
        interpretation: reading(
          text("未取得应取得凭证的，只缩减退税基数", "missing vouchers only shrink the base of the refund"),
          text("一旦缺凭证即不得申请", "any missing voucher bars the claim"),
          text(
            "列表给出按成本比例剔除收入的公式",
            "the list prints the formula that takes out the share of sales",
          ),
        ),
      },
    }),
  },
  materials: [
    {
      at: at("requirements", "(1)#domestic"),
      title: text("境内收购的再生资源：销售方的增值税发票", "bought at home: the seller's VAT invoice"),
      note: text("适用免税政策的为增值税普通发票", "an ordinary VAT invoice where the sale is exempt"),
    },
    {
      at: at("requirements", "(1)#no-invoice"),
      title: text(
        "销售方无法申领发票，或为从事小额零星经营的自然人：收款凭证及收购方内部凭证，或税务机关代开的发票",
        "a seller that cannot obtain invoices, or a natural person in small and sporadic business: receipt and the buyer's internal voucher, or an invoice issued by the tax office",
      ),
      note: text(
        "小额零星：应税项目销售额不超过按次起征点",
        "small and sporadic: sales up to the threshold per transaction",
      ),
    },
    {
      at: at("requirements", "(1)#import"),
      title: text(
        "境外收购的再生资源：海关进口增值税专用缴款书，或具有发票性质的收款凭证和相关税费缴纳凭证",
        "bought abroad: the customs VAT payment certificate, or a receipt in the nature of an invoice with proof of the taxes paid",
      ),
    },
    {
      at: at("requirements", "(2)#ledger"),
      title: text("再生资源收购台账，留存备查", "ledger of recycled resources bought, kept for inspection"),
      note: text(
        "供货单位名称或个人姓名及身份证号，资源名称、数量、价格、结算方式，是否取得发票或凭证；现有账册、系统已含的不必另建",
        "supplier's name, or a person's name and identity number; resource, quantity, price, way of payment, whether a voucher was had; not needed where books or systems hold all this",
      ),
    },
    { at: at("materials", "#application"), title: text("退税申请材料", "refund application") },
    {
      at: at("materials", "#proof"),
      title: text("政策规定的相关证明材料", "proofs that the policy lays down"),
      note: text(
        "后续申请中未变化的无需重复提供，说明即可",
        "not repeated while unchanged; a statement is enough",
      ),
    },
  ],
  channel: {
    mode: "not-stated",
    steps: [
      {
        at: at("materials", "#step"),
        what: text("向主管税务机关提出退税申请", "apply to the tax office in charge"),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市税务局货劳科")],
});
