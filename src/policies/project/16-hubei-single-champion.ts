import { fixed } from "../../benefits/build.js";
import { all, any, atLeast, atMost, attested, ifThen, is, some } from "../../conditions/build.js";
import { meanOfYears, value, yearsSinceAtLastYearEnd } from "../../conditions/measures.js";
import { reading } from "../../law/interpretation.js";
import { wan, yi } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, preferred, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Material } from "../types.js";

const { ref, at } = row("project", 16);

function paper(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return { at: at("materials", item), title: text(zh, en), ...rest };
}

const shared = [
  required("key-product", at("summary", "#1"), attested("product.isKeyMaterialComponentOrHighEnd")),
  required("focus", at("requirements", "1#1"), attested("enterprise.focusesOnNiche")),
  required(
    "niche-years",
    at("requirements", "1#2"),
    atLeast(
      yearsSinceAtLastYearEnd("enterprise.inNicheMarketSince"),
      ifThen(is("product.isNewProduct"), 3, 5),
    ),
  ),
  required("market-position", at("requirements", "2#1"), attested("product.holdsStrongMarketPosition")),
  required(
    "market-rank",
    at("requirements", "2#2"),
    any(
      atMost(value("product.nationalMarketRank"), 5),
      atMost(value("product.provincialMarketRank"), 1),
      all(is("product.isExportOriented"), atMost(value("product.globalMarketRank"), 10)),
    ),
    {
      title: text(
        "全国或省内市场占有率排名；以出口为主的产品可按全球排名",
        "rank by market share in the country or the province; for exports, in the world",
      ),
    },
  ),
  required("steady-growth", at("requirements", "3#1"), attested("enterprise.growsSteadily")),
  required(
    "main-revenue",
    at("requirements", "3#2"),
    any(
      atLeast(meanOfYears("enterprise.mainRevenue", 3), yi(1)),
      some("enterprise.titles", {
        where: [
          { kind: "little-giant", level: "national" },
          { kind: "srdi-sme", level: "provincial" },
        ],
        valid: true,
      }),
    ),
    {
      title: text(
        "主营业务收入达标，或为国家级“小巨人”企业、湖北省专精特新中小企业",
        "main business revenue, or a national Little Giant or Hubei SRDI SME",
      ),
      interpretation: reading(
        text(
          "以近3年平均收入衡量；不足的，凭有效期内的称号",
          "the mean of 3 years counts; below it, a title in validity",
        ),
        text(
          "平均收入与当年收入分作两项；称号曾经入选即可",
          "the mean and the year's revenue are two tests; a title once held is enough",
        ),
        text(
          "后句承接前句，为收入不足者另开一途；称号从严",
          "the second sentence opens a way for those below the first; the title is read strictly",
        ),
      ),
    },
  ),
  required("process", at("requirements", "4#1"), attested("product.processLeadsNationally")),
  required("quality", at("requirements", "4#2"), attested("product.isOfExcellentQuality")),
  required("performance", at("requirements", "4#3"), attested("product.performanceLeadsPeers")),
  required("innovation", at("requirements", "4#4"), attested("enterprise.innovatesContinuously")),
  required("core-ip", at("requirements", "4#5"), attested("enterprise.ownsCoreIntellectualProperty")),
  required("patents", at("requirements", "4#6"), attested("enterprise.patentCountLeadsIndustry"), {
    interpretation: reading(
      text("专利领先为条件，参与制定标准为优先", "leading in patents is required, standards rank"),
      text("两者均为优先", "both only rank"),
      text("“优先考虑”只承接制定标准一句", "“first considered” only follows the words on standards"),
    ),
  }),
  preferred("standards", at("requirements", "4#7"), attested("product.ledStandards")),
];

export const hubeiSingleChampion = definePolicy({
  id: "hubei-single-champion",
  ref,
  level: "provincial",
  title: text("省级制造业单项冠军项目申报", "Hubei manufacturing single champion"),
  summary: text(
    "由省经信厅组织，面向长期专注特定细分领域、技术或工艺先进、单项产品（生产性服务）占有率居前的企业。重点领域：新一代信息技术、装备制造、新材料、新能源和智能网联汽车、节能环保、航空航天与海洋设备等；应属关键基础材料、核心零部件、专用高端产品。",
    "Called by the provincial industry department for firms that keep to a niche, with advanced technology or process and a leading share for one product (or production service). Key fields: new-generation IT, equipment, new materials, new-energy and connected vehicles, energy saving and environment, aerospace and marine equipment, and others; it should be a key basic material, core component or special high-end product.",
  ),
  sources: [
    {
      title: "湖北省制造业单项冠军企业培育管理认定办法",
      documentNumber: "鄂经信产业〔2023〕156号",
      at: at("source", "1"),
    },
    { title: "统计用产品分类目录", at: at("requirements", "1#source") },
  ],
  tracks: {
    product: track({
      title: text("省级制造业单项冠军产品", "Hubei single-champion product"),
      applicant: "product",
      grants: { title: "single-champion-product", level: "provincial" },
      requirements: shared,
      benefit: { at: at("benefit", "#1"), award: fixed(wan(20)), payer: "municipal" },
    }),
    enterprise: track({
      title: text("省级制造业单项冠军企业", "Hubei single-champion enterprise"),
      applicant: "enterprise",
      grants: { title: "single-champion-enterprise", level: "provincial" },
      requirements: shared,
      benefit: { at: at("benefit", "#2"), award: fixed(wan(30)), payer: "municipal" },
    }),
  },
  materials: [
    paper("1", "单项冠军企业申请书", "application for single-champion enterprises", {
      form: "export",
      note: text("由系统导出", "exported from the system"),
    }),
    paper("2", "企业营业执照", "business licence", { form: "copy" }),
    paper("3", "市场占有率证明", "proof of market share"),
    paper("4", "近3年年度财务数据佐证", "proof of the financial data of the last 3 years"),
    paper("5", "企业质量管理水平佐证", "proof of the level of quality management"),
    paper("6", "信用信息报告", "credit report"),
    paper("7", "数字化水平佐证", "proof of the level of digitalisation"),
    paper("8", "企业研发佐证", "proof of R&D"),
    paper("9", "真实性承诺", "undertaking that all is true"),
    paper("10", "企业专业化发展情况", "specialised development of the enterprise"),
  ],
  channel: {
    mode: "online",
    steps: [
      {
        at: at("materials", "1"),
        what: text("在申报系统填报并导出申请书", "fill in the system and export the application"),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局产业政策科")],
  relations: [
    {
      relation: "same-payment",
      at: at("benefit"),
      with: "ezhou-manufacturing-fund",
      paidBy: "ezhou-manufacturing-fund",
      scope: text(
        "省级制造业单项冠军（产品）企业奖励",
        "award for provincial single-champion enterprises and products",
      ),
    },
  ],
});
