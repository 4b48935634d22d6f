import { fixed } from "../../benefits/build.js";
import {
  any,
  attested,
  everyYear,
  is,
  moreThan,
  none,
  oneOf,
  some,
  withinDivision,
} from "../../conditions/build.js";
import { lastYear } from "../../conditions/measures.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, excluded, preferred, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import { EZHOU_MANUFACTURING_FUND, HUBEI_DIGITAL_ECONOMY_MEASURES } from "../sources.js";
import type { Material } from "../types.js";

const { ref, at } = row("project", 31);

const CITY_OFFICE = text("所在市州经信局", "the city's or prefecture's industry office");

function paper(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return { at: at("materials", item), title: text(zh, en), ...rest };
}

export const hubeiCloudBenchmark = definePolicy({
  id: "hubei-cloud-benchmark",
  ref,
  level: "provincial",
  title: text("湖北省上云标杆企业项目申报", "Hubei cloud benchmark enterprise"),
  summary: text(
    "全省遴选50家上云标杆企业，引领云服务、云技术在生产经营和管理主要环节的应用，带动生态圈企业上云用云，降低信息化成本，促进转型升级。",
    "Fifty benchmarks chosen across the province lead the way in using the cloud for production and management, draw the firms around them along, cut the cost of informatisation and further transformation.",
  ),
  sources: [
    { ...HUBEI_DIGITAL_ECONOMY_MEASURES, at: at("source", "1") },
    { ...EZHOU_MANUFACTURING_FUND, at: at("source", "2") },
  ],
  pastRounds: [
    {
      at: at("materials", "(二)#date"),
      date: "2022-09-27",
      what: text(
        "第三批：各市州经信局向省经信厅报送推荐材料的截止日",
        "third batch: last day for the cities to send their recommendations to the province",
      ),
    },
  ],
  tracks: {
    enterprise: track({
      title: text("上云标杆企业", "cloud benchmark enterprise"),
      applicant: "enterprise",
      grants: { title: "cloud-benchmark", level: "provincial" },
      requirements: [
        required("in-hubei", at("requirements", "1#1"), withinDivision("enterprise.registeredIn", "420000")),
        required("legal-person", at("requirements", "1#2"), oneOf("enterprise.legalForm", "company")),
        required(
          "financial-management",
          at("requirements", "1#3"),
          attested("enterprise.soundFinancialManagement"),
        ),
        required(
          "operation-and-finance",
          at("requirements", "1#4"),
          attested("enterprise.goodOperationAndFinance"),
        ),
        required("credit", at("requirements", "1#5"), attested("enterprise.goodCredit")),
        required("no-violations", at("requirements", "1#6"), none("enterprise.violations"), {
          title: text("无违法记录", "no record of breaking the law"),
        }),
        required(
          "industrial-enterprise",
          at("requirements", "1#7"),
          oneOf("enterprise.industry", "mining", "manufacturing", "utilities"),
        ),
        required(
          "values-informatisation",
          at("requirements", "2#1"),
          attested("enterprise.valuesInformatisation"),
        ),
        required(
          "continuous-cloud-spending",
          at("requirements", "2#2"),
          everyYear(2, moreThan(lastYear("enterprise.cloudExpense"), "0")),
          {
            interpretation: reading(
              text("所述各年每年均有上云投入", "there was spending on the cloud in every one of the years"),
              text(
                "投入有延续即可，不必每年都有",
                "spending that carries on is enough, not necessarily every year",
              ),
              text("“连续性”从严，逐年核对", "“continuous” taken strictly, year by year"),
            ),
          },
        ),
        required("stable-team", at("requirements", "2#3"), attested("enterprise.hasStableInformationTeam")),
        required("solution", at("requirements", "2#4"), attested("enterprise.hasUpgradeSolution")),
        required(
          "representative",
          at("requirements", "2#5"),
          attested("enterprise.representsIndustryAndRegion"),
        ),
        required(
          "informatisation-raised",
          at("requirements", "3#1"),
          attested("enterprise.cloudRaisedInformatisation"),
        ),
        required(
          "indicators-improved",
          at("requirements", "3#2"),
          attested("enterprise.cloudImprovedIndicators"),
        ),
        required("benefit-shown", at("requirements", "3#3"), attested("enterprise.cloudShowsItsBenefit")),
        required("practical-value", at("requirements", "3#4"), attested("enterprise.cloudHasPracticalValue")),
        required(
          "mature-technology",
          at("requirements", "4#1"),
          attested("enterprise.cloudTechnologyIsMature"),
        ),
        required("replicable", at("requirements", "4#2"), attested("enterprise.cloudIsReplicable")),
        required("on-demand", at("requirements", "4#3"), attested("enterprise.cloudIsOnDemandAndShared")),
        required("publishes-case", at("requirements", "4#4"), is("enterprise.agreesToPublishCase")),
        required("hosts-visits", at("requirements", "4#5"), is("enterprise.agreesToHostVisits")),
        preferred(
          "integration-system-or-pilot",
          at("requirements", "5#1"),
          any(
            some("enterprise.titles", {
              where: [
                { kind: ["two-integration-system", "two-integration-system-3a"] },
                {
                  kind: [
                    "it-manufacturing-integration-demonstration",
                    "digital-navigator",
                    "industrial-internet-demonstration",
                  ],
                  level: { atLeast: "provincial" },
                },
              ],
            }),
            is("enterprise.hasOtherDigitalPilot"),
          ),
          {
            title: text(
              "通过两化融合管理体系贯标，或属新一代信息技术与制造业融合发展、工业互联网等国家级或省级试点示范",
              "holds the integration management certificate, or is a national or provincial pilot of IT–manufacturing integration, the industrial internet or the like",
            ),
          },
        ),
        excluded(
          "already-benchmark",
          at("requirements", "5#2"),
          some("enterprise.titles", { where: { kind: "cloud-benchmark", level: "provincial" } }),
        ),
      ],
      benefit: {
        at: at("benefit"),
        award: fixed(wan(30)),
        payer: "municipal",
        interpretation: reading(
          text("由市级专项资金支付", "the city's fund pays"),
          text("由省级数字经济专项资金支付", "the province's digital-economy fund pays"),
          text(
            "来源栏并列省、市两份文件，市级办法印有同额奖励",
            "the row cites a measure of each; the city's prints the same sum",
          ),
        ),
      },
    }),
  },
  materials: [
    paper(
      "(一)",
      "《第三批湖北省上云标杆企业申报书》（附件1）",
      "application 《第三批湖北省上云标杆企业申报书》 (annex 1)",
    ),
    paper(
      "(二)#table",
      "《第三批湖北省上云标杆企业申报推荐表》（附件2）",
      "recommendation table 《第三批湖北省上云标杆企业申报推荐表》 (annex 2)",
      { by: CITY_OFFICE },
    ),
    paper("(二)#recommendation", "推荐文件", "letter of recommendation", { by: CITY_OFFICE }),
    paper(
      "(二)#word",
      "推荐表和推荐单位申报书的Word版本",
      "recommendation table and applications, as Word files",
      { by: CITY_OFFICE, form: "electronic" },
    ),
    paper(
      "(二)#pdf",
      "推荐表和推荐单位申报书加盖公章的扫描PDF版本",
      "recommendation table and applications, sealed and scanned as PDF",
      { by: CITY_OFFICE, form: "electronic" },
    ),
    paper("(二)#paper", "纸质材料", "the papers in print", { by: CITY_OFFICE, copies: 2 }),
  ],
  channel: {
    mode: "online-and-paper",
    steps: [
      {
        at: at("materials", "(一)#1"),
        what: text(
          "按属地管理报送所在市州经信局",
          "hand in to the industry office of the city or prefecture",
        ),
      },
      {
        at: at("materials", "(一)#2"),
        what: text(
          "市州经信局制定评审细则，组织本市项目评选",
          "the office sets its review rules and makes its selection",
        ),
      },
      {
        at: at("materials", "(二)#1"),
        what: text(
          "市州经信局核实材料合规、完整、真实有效，汇总推荐",
          "the office checks that the papers are in order, complete, true and valid, and recommends",
        ),
      },
      {
        at: at("materials", "(二)#2"),
        what: text(
          "电子版发至省经信厅信息化推进处电子邮箱，纸质材料邮寄至指定地址；逾期不受理，材料不退还",
          "files go by e-mail to 省经信厅信息化推进处, papers by post to the address given; late ones are not accepted, none are returned",
        ),
      },
      {
        at: at("materials", "(三)"),
        what: text(
          "省经信厅组织专家按企业上云标杆评价标准评审，并在网上公示",
          "experts review for the province against its benchmark standard; the result is shown online",
        ),
      },
      {
        at: at("materials", "(四)"),
        what: text(
          "通知见湖北省经济和信息化厅网站（http://jxt.hubei.gov.cn/）“通知公告”栏目，可查询下载",
          "the notice can be read and downloaded under “通知公告” at http://jxt.hubei.gov.cn/",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局电子信息产业科")],
  relations: [
    {
      relation: "same-payment",
      at: at("benefit"),
      with: "ezhou-manufacturing-fund",
      paidBy: "ezhou-manufacturing-fund",
      scope: text("数字经济标杆奖励", "award for benchmarks of the digital economy"),
    },
  ],
});
