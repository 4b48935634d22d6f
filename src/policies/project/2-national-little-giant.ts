import { fixed } from "../../benefits/build.js";
import { atLeast, atMost, levelAtMost, some } from "../../conditions/build.js";
import {
  count,
  lastYear,
  meanGrowth,
  ratio,
  value,
  yearsSinceAtLastYearEnd,
} from "../../conditions/measures.js";
import { recentYears } from "../../conditions/select.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, preferred, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import { SME_GRADING } from "../sources.js";
import type { Material } from "../types.js";

const { ref, at } = row("project", 2);

const fastTrack = reading(
  text("直通条件只予提示，不替代任何指标", "the fast track is shown and replaces no figure"),
  text("直通条件替代创新类指标", "the fast track replaces the innovation figures"),
  text("列表未写明替代哪些指标", "the list does not say which figures it replaces"),
);

function paper(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return { at: at("materials", item), title: text(zh, en), ...rest };
}

export const nationalLittleGiant = definePolicy({
  id: "national-little-giant",
  ref,
  level: "national",
  title: text("国家级专精特新“小巨人”企业申报", "National SRDI Little Giant enterprise"),
  summary: text(
    "优质中小企业梯度的第三层，由工信部组织申报，面向专注细分市场、创新力强、占有率高、掌握关键核心技术且质量效益好的排头兵企业。",
    "The third tier of high-quality SMEs, called by the ministry: leaders that keep to a niche, innovate, hold a high market share, master key core technology and do well in quality and returns.",
  ),
  sources: [
    { ...SME_GRADING, at: at("source", "1") },
    { title: "全省2024年促进专精特新中小企业高质量发展工作方案", at: at("source", "2") },
  ],
  tracks: {
    enterprise: track({
      title: text("专精特新“小巨人”企业", "Little Giant enterprise"),
      applicant: "enterprise",
      grants: { title: "little-giant", level: "national" },
      requirements: [
        required("sme", at("summary", "#1"), levelAtMost("enterprise.size", "medium"), {
          interpretation: reading(
            text("属于优质中小企业梯度，故须为中小企业", "a tier of SMEs, so the firm must be one"),
            text("只是对梯度的说明", "only a description of the tier"),
            text("对申报人从严", "stricter for the applicant"),
          ),
        }),
        required(
          "srdi-sme",
          at("requirements", "#1"),
          some("enterprise.titles", {
            where: { kind: "srdi-sme", level: { atLeast: "provincial" } },
            valid: true,
          }),
          {
            title: text(
              "省级专精特新中小企业（旧称省级专精特新“小巨人”企业）",
              "provincial SRDI SME (formerly provincial Little Giant)",
            ),
            interpretation: reading(
              text("获批且仍在有效期内", "approved and still in validity"),
              text("曾经获批即可", "approved at any time"),
              text("对申报人从严", "stricter for the applicant"),
            ),
          },
        ),
        required(
          "niche-years",
          at("requirements", "#2"),
          atLeast(yearsSinceAtLastYearEnd("enterprise.inNicheMarketSince"), 3),
        ),
        required(
          "main-revenue-share",
          at("requirements", "#3"),
          atLeast(ratio(lastYear("enterprise.mainRevenue"), lastYear("enterprise.revenue")), "0.7"),
        ),
        required(
          "main-revenue-growth",
          at("requirements", "#4"),
          atLeast(meanGrowth("enterprise.mainRevenue", 2), "0.05"),
        ),
        required(
          "information-systems",
          at("requirements", "#5"),
          atLeast(value("enterprise.coreBusinessesOnInformationSystems"), 1),
        ),
        required(
          "asset-liability-ratio",
          at("requirements", "#6"),
          atMost(ratio(lastYear("enterprise.totalLiabilities"), lastYear("enterprise.totalAssets")), "0.7"),
        ),
        required(
          "market-share",
          at("requirements", "#7"),
          atLeast(value("product.nationalMarketShare"), "0.1"),
        ),
        required(
          "class-one-ip",
          at("requirements", "#8"),
          atLeast(
            count("enterprise.intellectualProperty", {
              where: { class: "I", relatedToMainProduct: true },
              valid: true,
            }),
            2,
          ),
          {
            title: text(
              "与主导产品相关的有效Ⅰ类知识产权",
              "class I IP in force, related to the main product",
            ),
            interpretation: reading(
              text("“拥有”指仍在有效期内", "“holds” means still in force"),
              text("已失效的也计入", "lapsed ones count too"),
              text("对申报人从严", "stricter for the applicant"),
            ),
          },
        ),
        preferred(
          "national-award",
          at("materials", "直通条件（1）"),
          some("enterprise.awards", {
            where: { kind: "science-and-technology", level: "national", rank: { atMost: 3 } },
            within: recentYears(3),
          }),
          {
            title: text("直通条件：国家级科技奖励", "fast track: national science and technology award"),
            interpretation: fastTrack,
          },
        ),
        preferred(
          "maker-in-china",
          at("materials", "直通条件（2）"),
          some("enterprise.awards", {
            where: { kind: "maker-in-china", level: "national", rank: { atMost: 50 } },
            within: recentYears(3),
          }),
          {
            title: text(
              "直通条件：“创客中国”大赛全国企业组名单",
              "fast track: national enterprise-group list of the Maker in China contest",
            ),
            interpretation: fastTrack,
          },
        ),
      ],
      benefit: { at: at("benefit"), award: fixed(wan(100)), payer: "provincial" },
    }),
  },
  materials: [
    paper("#1", "专精特新“小巨人”企业申请书", "application for Little Giant enterprises", {
      form: "export",
      note: text("由系统导出", "exported from the system"),
    }),
    paper("#2", "企业营业执照", "business licence", { form: "copy" }),
    paper("#3", "企业社会保险参保证明", "proof of social insurance"),
    paper("#4", "近3年年度财务数据佐证", "proof of the financial data of the last 3 years"),
    paper("#5", "企业质量管理水平佐证", "proof of the level of quality management"),
    paper("#6", "核心业务采用信息系统支持的情况", "information systems that support core businesses"),
    paper(
      "#7",
      "产品获得发达国家和地区产品认证的情况",
      "product certifications obtained in developed countries and regions",
    ),
    paper("#8", "主导产品市场占有率证明", "proof of the main product's market share"),
    paper("#9", "信用信息报告", "credit report"),
    paper(
      "#10",
      "创新能力指标证明：研发费用占营收比例、研发中心机构设立情况、知识产权实际应用情况",
      "proof of innovation: share of R&D expense in revenue, R&D centres set up, IP in actual use",
    ),
    paper(
      "#11",
      "产业链配套指标：围绕重点产业链实现关键基础技术和产品产业化应用的情况",
      "supply-chain indicator: key basic technology and products put to industrial use in key chains",
    ),
    paper("#12", "主导产品所属领域指标", "indicator of the main product's field"),
  ],
  channel: {
    mode: "online",
    steps: [
      {
        at: at("materials", "#1"),
        what: text("在申报系统填报并导出申请书", "fill in the system and export the application"),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局中小企业发展科")],
  relations: [
    {
      relation: "prerequisite",
      at: at("requirements", "#1"),
      of: "hubei-srdi-sme",
      scope: text("先获批省级专精特新中小企业", "first be approved as a provincial SRDI SME"),
    },
  ],
});
