import { fixed } from "../../benefits/build.js";
import { attested, noneOf, oneOf, some, when } from "../../conditions/build.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, preferred, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import { INDUSTRIAL_CARBON_PEAK_PLAN, INDUSTRIAL_GREEN_PLAN } from "../sources.js";
import type { Material } from "../types.js";

const { ref, at } = row("project", 10);

const INDICATORS = "绿色供应链管理企业评价指标体系";

const chainLeader = {
  interpretation: reading(
    text("申报企业须为此类链主企业", "the applicant must be such a chain leader"),
    text("此类链主企业只是重点支持的对象", "such chain leaders only get special support"),
    text(
      "第1项要求组织此类企业申报，第2项另言重点支持",
      "item 1 has such firms organised to apply; item 2 then adds special support",
    ),
  ),
};

function paper(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return { at: at("materials", item), title: text(zh, en), ...rest };
}

const IF_ANY = text("如有", "if there is one");

export const nationalGreenSupplyChain = definePolicy({
  id: "national-green-supply-chain",
  ref,
  level: "national",
  title: text("国家级绿色供应链管理企业项目申报", "National green supply-chain enterprise"),
  summary: text(
    "电子电器、机械、汽车行业按评价指标体系评价，其他行业按评价有关要求评价。由汽车、机械、电子、纺织、通信等行业的链主企业申报，优先推荐绿色工厂供应商众多的龙头企业，优先支持汽车产品生产者责任延伸试点企业。",
    "Electronics and appliances, machinery and vehicles are evaluated by the set of indicators, others by the evaluation requirements. Chain leaders of vehicles, machinery, electronics, textile, communications and the like apply; leading firms with many green factories among their suppliers and pilots of extended producer responsibility for vehicles come first.",
  ),
  sources: [
    { ...INDUSTRIAL_GREEN_PLAN, at: at("source", "1") },
    { ...INDUSTRIAL_CARBON_PEAK_PLAN, at: at("source", "2") },
    { title: INDICATORS, at: at("requirements", "1#source") },
  ],
  tracks: {
    enterprise: track({
      title: text("绿色供应链管理企业", "green supply-chain enterprise"),
      applicant: "enterprise",
      grants: { title: "green-supply-chain", level: "national" },
      requirements: [
        required(
          "indicators",
          at("requirements", "1#1"),
          when(
            oneOf("enterprise.supplyChainIndustry", "electronics", "machinery", "automobile"),
            attested("enterprise.meetsGreenSupplyChainIndicators", INDICATORS),
          ),
        ),
        required(
          "other-industries",
          at("requirements", "1#2"),
          when(
            noneOf("enterprise.supplyChainIndustry", "electronics", "machinery", "automobile"),
            attested("enterprise.meetsGreenSupplyChainRequirements"),
          ),
        ),
        required(
          "influence",
          at("requirements", "1#3"),
          attested("enterprise.isInfluentialInIndustry"),
          chainLeader,
        ),
        required(
          "solid-business",
          at("requirements", "1#4"),
          attested("enterprise.hasSolidBusiness"),
          chainLeader,
        ),
        required(
          "complete-chain",
          at("requirements", "1#5"),
          attested("enterprise.hasCompleteIndustryChain"),
          chainLeader,
        ),
        required(
          "green-base",
          at("requirements", "1#6"),
          attested("enterprise.hasGreenSupplyChainBase"),
          chainLeader,
        ),
        required(
          "chain-leader",
          at("requirements", "1#7"),
          attested("enterprise.leadsItsChain"),
          chainLeader,
        ),
        preferred(
          "supported-industry",
          at("requirements", "2"),
          oneOf(
            "enterprise.supplyChainIndustry",
            "automobile",
            "machinery",
            "electronics",
            "textile",
            "communications",
          ),
        ),
        preferred(
          "green-suppliers",
          at("requirements", "3#1"),
          attested("enterprise.hasManyGreenFactorySuppliers"),
        ),
        preferred(
          "producer-responsibility",
          at("requirements", "3#2"),
          some("enterprise.titles", { where: { kind: "producer-responsibility-pilot" } }),
          {
            title: text(
              "汽车产品生产者责任延伸试点企业",
              "pilot of extended producer responsibility for vehicles",
            ),
          },
        ),
      ],
      benefit: {
        at: at("benefit"),
        award: fixed(wan(20)),
        payer: null,
        interpretation: reading(
          text("国家级与省级金额各照所印", "the national and the provincial sum both stand as printed"),
          text(
            "国家级低于省级，两者之一为笔误",
            "the national sum is below the provincial one: one is a slip",
          ),
          text("两行分别载明，列表未予更正", "two rows state them, and the list corrects neither"),
        ),
      },
    }),
  },
  materials: [
    paper("1", "企业绿色供应链认证申请书", "application for certification of the green supply chain"),
    paper("2", "企业营业执照（正副本）", "business licence, original and duplicate (正副本)"),
    paper("3", "排污许可证", "pollutant discharge permit", { note: IF_ANY }),
    paper("4", "产品生产许可证", "product manufacturing licence", { note: IF_ANY }),
    paper(
      "5#report",
      "企业原厂房或新改扩建项目环评报告书（表）",
      "environmental impact report (or form) of the existing plant or of the project that builds, rebuilds or extends it",
    ),
    paper("5#approval", "上述厂房或项目的环评批复", "approval of that environmental impact report"),
    paper(
      "5#acceptance",
      "上述厂房或项目的三同时验收报告",
      "acceptance report of the environmental facilities built along with it (三同时)",
    ),
    paper(
      "6",
      "最新年度三废监测报告",
      "latest yearly monitoring report of waste gas, water and solids (三废)",
    ),
  ],
  channel: {
    mode: "not-stated",
    steps: [
      {
        at: at("requirements", "1#step"),
        what: text(
          "评价指标体系可登录工业和信息化部节能与综合利用司网站查看",
          "the set of indicators can be read on the site of 工业和信息化部节能与综合利用司",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局产业政策科")],
});
