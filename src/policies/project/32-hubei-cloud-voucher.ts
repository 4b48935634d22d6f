import { cap, tieredRate } from "../../benefits/build.js";
import { is, levelAtMost, oneOf, some, withinDivision } from "../../conditions/build.js";
import { recentYears } from "../../conditions/select.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, excluded, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import { HUBEI_DIGITAL_ECONOMY_MEASURES } from "../sources.js";

const { ref, at } = row("project", 32);

/** 当年: from 1 January to the assessment date. */
const THIS_YEAR = recentYears(0);

export const hubeiCloudVoucher = definePolicy({
  id: "hubei-cloud-voucher",
  ref,
  level: "provincial",
  title: text("湖北省企业上云服务券", "Hubei cloud service vouchers"),
  summary: text(
    "每年安排5000万元，从湖北省数字经济高质量发展专项列支，按上云深度和难度分级补贴企业购买的云服务。",
    "¥50 million a year out of Hubei's special fund for the digital economy pay part of the cloud services that firms buy, the more the deeper and harder the move to the cloud.",
  ),
  sources: [
    { ...HUBEI_DIGITAL_ECONOMY_MEASURES, at: at("source", "1") },
    { title: "湖北省企业上云服务券实施方案", at: at("source", "2") },
  ],
  tracks: {
    enterprise: track({
      title: text("购买云服务的企业", "firm that buys cloud services"),
      applicant: "enterprise",
      requirements: [
        required("in-hubei", at("requirements", "#1"), withinDivision("enterprise.registeredIn", "420000")),
        required("size", at("requirements", "#2"), levelAtMost("enterprise.size", "medium"), {
          interpretation: reading(
            text("工业企业与软件和信息服务业企业均限中小微", "binds industrial and software firms alike"),
            text("仅限制工业企业", "binds industrial firms alone"),
            text("“中小微”在前，统领其后两类企业", "the words on size stand before both kinds of firm"),
          ),
        }),
        required(
          "industry",
          at("requirements", "#3"),
          oneOf("enterprise.industry", "mining", "manufacturing", "utilities", "software-and-it-services"),
          {
            title: text(
              "工业企业或软件和信息服务业企业",
              "an industrial firm, or one in software and IT services",
            ),
          },
        ),
        excluded("cloud-supplier", at("requirements", "#4"), is("enterprise.isCloudSupplier")),
        required(
          "services-bought",
          at("requirements", "#5"),
          some("enterprise.cloudInvoices", { where: { supplierIsListed: true }, within: THIS_YEAR }),
          {
            title: text(
              "当年有向省经信厅遴选名单内的服务商购买云服务的发票",
              "invoices of this year for cloud services of a supplier on the provincial list",
            ),
          },
        ),
      ],
      benefit: {
        at: at("benefit"),
        award: tieredRate(
          "enterprise.cloudInvoices",
          { amount: "amount", level: "stage" },
          { resources: "0.2", business: "0.3", capability: "0.4", ecosystem: "0.5" },
          cap(wan(10), "enterprise-year"),
          { where: { supplierIsListed: true }, within: THIS_YEAR },
        ),
        payer: "provincial",
        note: text(
          "四级及其比例印在申报要求栏",
          "the four stages and their rates stand in the requirements column",
        ),
        interpretation: reading(
          text(
            "当年各发票按等级比例相加，再按年封顶",
            "the rates of all invoices of the year are added up, then the yearly cap applies",
          ),
          text("只补贴一项产品", "one product alone is subsidised"),
          text("上限按企业和年度计，未限产品数", "the cap is per firm and year; products are not limited"),
        ),
      },
    }),
  },
  materials: [
    {
      at: at("materials", "#invoices"),
      title: text("当年购买云服务的发票", "invoices of this year for cloud services"),
    },
    { at: at("materials", "#contracts"), title: text("购买云服务的合同", "contracts for those services") },
    { at: at("materials", "#list"), title: text("购买云服务的清单", "list of those services") },
  ],
  channel: {
    mode: "online",
    platform: {
      name: "湖北省企业上云券申领平台",
      at: at("materials", "#platform"),
    },
    steps: [
      {
        at: at("requirements", "#5"),
        what: text(
          "省经信厅发文遴选云资源、云服务商，一年一次，时效1年",
          "the province lists the suppliers of cloud resources and services once a year, for one year",
        ),
      },
      {
        at: at("requirements", "#6"),
        what: text(
          "经信厅组织专家按服务商的产品目录对云服务分级分类，时效一年",
          "experts grade the cloud services in the suppliers' catalogues for the province, for one year",
        ),
      },
      {
        at: at("materials", "#1"),
        what: text(
          "由唯一入口湖北省经济和信息化厅门户网站登录平台注册，勾选云服务商及产品名称，上传材料",
          "register on the platform, entered only from the site of 湖北省经济和信息化厅; tick supplier and product, upload the papers",
        ),
      },
      {
        at: at("materials", "#2"),
        what: text(
          "企业属地市（州）经信局审核发票、合同及清单",
          "the industry office of the firm's city or prefecture checks invoices, contracts and list",
        ),
      },
      {
        at: at("materials", "#3"),
        what: text(
          "平台依审核结果和补贴标准自动生成补贴金额",
          "the platform works out the subsidy from the check and the rates",
        ),
      },
      {
        at: at("materials", "#4"),
        what: text(
          "省经信厅汇总全省数据，一次性报省财政厅审批",
          "the province's industry department sends all figures at once to its finance department for approval",
        ),
      },
      {
        at: at("materials", "#5"),
        what: text(
          "资金拨付到市（州）财政，由其补贴给企业",
          "the money goes to the city's or prefecture's finance office, which pays the firm",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局电子信息产业科")],
  relations: [
    {
      relation: "same-payment",
      at: at("summary"),
      with: "hubei-digital-economy-fund",
      paidBy: "hubei-cloud-voucher",
      scope: text(
        "上云服务券：项目第28行只列入申报范围、未印金额，按本行计算",
        "cloud vouchers: project row 28 names them without a sum; this row works it out",
      ),
    },
  ],
});
