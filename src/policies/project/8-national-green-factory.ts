import { fixed } from "../../benefits/build.js";
import { all, any, attested, includes, is, isNot, when } from "../../conditions/build.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, preferred, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import {
  COAL_USE_BENCHMARKS,
  GREEN_FACTORY_STANDARD,
  INDUSTRIAL_CARBON_PEAK_PLAN,
  INDUSTRIAL_ENERGY_BENCHMARKS,
  INDUSTRIAL_GREEN_PLAN,
} from "../sources.js";

const { ref, at } = row("project", 8);

const CITY_OFFICE = text(
  "省辖市、省直管县（市）工业和信息化主管部门",
  "the industry office of the city or of the county under the province",
);

export const nationalGreenFactory = definePolicy({
  id: "national-green-factory",
  ref,
  level: "national",
  title: text("国家级绿色工厂项目申报", "National green factory"),
  summary: text(
    "有绿色工厂评价行业标准的行业按行业标准评价，其他行业按《绿色工厂评价通则》评价。重点用能行业优先推荐能效达到标杆水平的工厂，其他行业优先推荐达到能耗限额标准先进值的工厂。",
    "Evaluated by the green-factory standard of the industry or, where there is none, by 《绿色工厂评价通则》. Key energy users at benchmark efficiency come first, and in other industries those at the advanced value of their energy quota.",
  ),
  sources: [
    { ...INDUSTRIAL_GREEN_PLAN, at: at("source", "1") },
    { ...INDUSTRIAL_CARBON_PEAK_PLAN, at: at("source", "2") },
    { ...GREEN_FACTORY_STANDARD, at: at("requirements", "2#source") },
    { ...INDUSTRIAL_ENERGY_BENCHMARKS, at: at("requirements", "3#source1") },
    { ...COAL_USE_BENCHMARKS, at: at("requirements", "3#source2") },
  ],
  tracks: {
    factory: track({
      title: text("绿色工厂", "green factory"),
      applicant: "enterprise",
      grants: { title: "green-factory", level: "national" },
      requirements: [
        required(
          "quality-system",
          at("requirements", "1#1"),
          includes("enterprise.managementSystems", "quality"),
        ),
        required(
          "environment-system",
          at("requirements", "1#2"),
          includes("enterprise.managementSystems", "environment"),
        ),
        required(
          "health-and-safety-system",
          at("requirements", "1#3"),
          includes("enterprise.managementSystems", "occupational-health-and-safety"),
        ),
        required(
          "energy-system",
          at("requirements", "1#4"),
          includes("enterprise.managementSystems", "energy"),
        ),
        required(
          "industry-standard",
          at("requirements", "2#1"),
          when(is("factory.hasGreenIndustryStandard"), attested("factory.meetsGreenIndustryStandard")),
        ),
        required(
          "general-standard",
          at("requirements", "2#2"),
          when(
            isNot("factory.hasGreenIndustryStandard"),
            attested("factory.meetsGreenGeneralStandard", GREEN_FACTORY_STANDARD.title),
          ),
        ),
        required("self-evaluation", at("materials", "2②#1"), is("factory.selfEvaluatedAsNationalGreen")),
        required("third-party-evaluation", at("materials", "2②#2"), is("factory.passedGreenEvaluation")),
        preferred(
          "energy-benchmark",
          at("requirements", "3"),
          all(
            is("factory.isInKeyEnergyIndustry"),
            any(
              attested("factory.meetsIndustrialEnergyBenchmark", INDUSTRIAL_ENERGY_BENCHMARKS.title),
              attested("factory.meetsCoalUseBenchmark", COAL_USE_BENCHMARKS.title),
            ),
          ),
          {
            title: text(
              "重点用能行业中能效达到标杆水平",
              "in a key energy-using industry, at benchmark efficiency",
            ),
            interpretation: reading(
              text(
                "达到所适用的那份文件的标杆水平即可",
                "the benchmark of the document that applies is enough",
              ),
              text("两份文件的标杆水平均须达到", "the benchmarks of both documents must be reached"),
              text(
                "两份文件各管不同领域，一般只适用其一",
                "the documents cover different fields; as a rule only one applies",
              ),
            ),
          },
        ),
        preferred(
          "energy-quota",
          at("requirements", "4"),
          all(isNot("factory.isInKeyEnergyIndustry"), attested("factory.meetsAdvancedEnergyQuota")),
          {
            title: text(
              "其他行业中达到能源消耗限额标准先进值",
              "in another industry, at the advanced value of its energy quota",
            ),
          },
        ),
      ],
      benefit: { at: at("benefit"), award: fixed(wan(100)), payer: null },
    }),
  },
  materials: [
    { at: at("materials", "2②#self"), title: text("自评价报告", "report of the self-evaluation") },
    {
      at: at("materials", "2②#third"),
      title: text("第三方评价报告", "report of the third-party evaluation"),
      by: text("合格的第三方评价机构", "a qualified third party"),
    },
    {
      at: at("materials", "3#paper"),
      title: text(
        "申报材料纸质版（初审后汇总）",
        "application papers in print, gathered after the first review",
      ),
      by: CITY_OFFICE,
      copies: 5,
    },
    {
      at: at("materials", "3#electronic"),
      title: text(
        "申报材料电子稿（初审后汇总）",
        "application papers as files, gathered after the first review",
      ),
      by: CITY_OFFICE,
      form: "electronic",
    },
  ],
  channel: {
    mode: "paper",
    steps: [
      {
        at: at("requirements", "2#step"),
        what: text(
          "绿色工厂评价行业标准可登录工业和信息化部节能与综合利用司网站查看",
          "the industry standards can be read on the site of 工业和信息化部节能与综合利用司",
        ),
      },
      {
        at: at("materials", "1#1"),
        what: text(
          "各地选择条件较好、有意愿的企业和园区储备培育，按年度制定创建计划，将下年度创建名单报省工信委",
          "the localities choose able and willing firms and parks, plan by the year, and send next year's list to the province (省工信委)",
        ),
        by: "--12-31",
      },
      {
        at: at("materials", "1#2"),
        what: text("省工信委编制全年度创建计划", "the province (省工信委) draws up the plan of the year"),
      },
      {
        at: at("materials", "2①"),
        what: text(
          "对照绿色制造体系标准和要求加大绿色化改造投入，启动创建，进行自评价",
          "invest in going green by the standards of green manufacturing, start, and evaluate oneself",
        ),
      },
      {
        at: at("materials", "2②#commission"),
        what: text(
          "自评价达标的，按工信部要求委托合格的第三方评价机构评价并编制报告",
          "those that reach the standard have a qualified third party evaluate and report as the ministry (工信部) asks",
        ),
      },
      {
        at: at("materials", "2②#file"),
        what: text(
          "第三方评价合格后，向省辖市、省直管县（市）工业和信息化主管部门提交申报材料",
          "having passed, file with the industry office of the city or of the county under the province",
        ),
        by: "--06-30",
      },
      {
        at: at("materials", "3"),
        what: text(
          "地市初审真实性、符合性、材料完备、指标达标等，汇总报省工信委",
          "the office first checks truth, fit, completeness, indicators and the like, and sends all to the province (省工信委)",
        ),
        by: "--07-31",
      },
      {
        at: at("materials", "4"),
        what: text(
          "省工信委组织专家按工信部评价标准评估审查",
          "experts review for the province by the ministry's standards",
        ),
      },
      {
        at: at("materials", "5#1"),
        what: text(
          "省工信委从省级绿色工厂申报主体中选择有代表性的，推荐申报国家级绿色制造体系示范名单",
          "the province recommends, for the national list, representative ones among the provincial applicants",
        ),
        by: "--11-30",
      },
      {
        at: at("materials", "5#2"),
        what: text(
          "工信部经专家论证、公示、现场抽查等确定名单",
          "the ministry settles the list by expert review, public notice, spot checks and the like",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局产业政策科")],
});
