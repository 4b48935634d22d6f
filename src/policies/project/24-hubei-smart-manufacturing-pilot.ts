import { fixed } from "../../benefits/build.js";
import {
  all,
  any,
  atLeast,
  attested,
  is,
  none,
  oneOf,
  some,
  withinDivision,
} from "../../conditions/build.js";
import { count, distinct, value } from "../../conditions/measures.js";
import { recentYears } from "../../conditions/select.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, excluded, required, row, track } from "../define.js";
import { contact } from "../offices.js";

const { ref, at } = row("project", 24);

const THREE_YEARS = recentYears(3);

const bothCounts = reading(
  text("场景数与环节数均须达到", "the scenes and the links must both be enough"),
  text(
    "场景数约束优秀场景，环节数约束示范工厂，分别适用",
    "the scenes bind outstanding scenes, the links bind demonstration factories",
  ),
  text("两项并列印出，本行只有一类申报", "both stand in one list, and the row has one kind of application"),
);

export const hubeiSmartManufacturingPilot = definePolicy({
  id: "hubei-smart-manufacturing-pilot",
  ref,
  level: "provincial",
  title: text("省级智能制造试点示范企业申报", "Hubei smart-manufacturing pilot enterprise"),
  aliases: ["省级智能制造试点企业申报"],
  summary: text(
    "面向智能制造成效显著、有创新、示范和推广价值的企业：以先进技术和管理模式明显提升生产效率、产品质量和绿色制造等。场景以《智能制造典型场景参考指引》16个环节的45个典型场景为准。",
    "For firms whose smart manufacturing shows clear results and is new, exemplary and worth spreading: advanced technology and management markedly raise efficiency, quality, green manufacturing and the like. Scenes go by the 45 typical scenes in 16 links of 《智能制造典型场景参考指引》.",
  ),
  sources: [
    { title: "湖北省智能制造试点示范工程实施方案", at: at("source", "1") },
    { title: "湖北省装备制造业“十四五”发展规划", at: at("source", "2") },
    { title: "智能制造典型场景参考指引", at: at("requirements", "1#source") },
    { title: "智能制造示范工厂揭榜任务", article: "附件2", at: at("requirements", "3#source") },
    {
      title: "智能制造能力成熟度模型",
      documentNumber: "GB/T 39116—2020",
      at: at("requirements", "5#source"),
    },
  ],
  tracks: {
    enterprise: track({
      title: text("智能制造试点示范企业", "smart-manufacturing pilot enterprise"),
      applicant: "enterprise",
      grants: { title: "smart-manufacturing-demonstration", level: "provincial" },
      requirements: [
        required(
          "typical-scenes",
          at("requirements", "1"),
          none("project.smartScenes", { where: { isTypical: false } }),
          {
            title: text(
              "申报的场景均符合《智能制造典型场景参考指引》",
              "every scene applied for matches 《智能制造典型场景参考指引》",
            ),
            interpretation: reading(
              text("申报的每个场景都须符合", "every scene of the application must match"),
              text("有符合的场景即可，其余不计", "some must match, the others do not count"),
              text("对申报人从严", "stricter for the applicant"),
            ),
          },
        ),
        required(
          "scenes",
          at("requirements", "2"),
          atLeast(count("project.smartScenes", { where: { isTypical: true } }), 8),
          {
            title: text("每家企业申报的典型场景数", "typical scenes that one enterprise applies for"),
            interpretation: bothCounts,
          },
        ),
        required(
          "links",
          at("requirements", "3#1"),
          atLeast(distinct("project.smartScenes", "link", { where: { isTypical: true } }), 8),
          {
            title: text("建设内容覆盖的环节", "links of the value chain that the construction covers"),
            interpretation: bothCounts,
          },
        ),
        required(
          "factory-task",
          at("requirements", "3#2"),
          attested("project.followsFactoryTask", "智能制造示范工厂揭榜任务"),
        ),
        excluded(
          "factory-task-holder",
          at("requirements", "4"),
          some("enterprise.titles", { where: { kind: "smart-factory-task" } }),
          {
            title: text(
              "已承担智能制造示范工厂揭榜任务",
              "already holds a demonstration-factory task (揭榜任务)",
            ),
          },
        ),
        required(
          "maturity",
          at("requirements", "5"),
          any(atLeast(value("project.smartMaturity"), 2), attested("project.meetsIndustryGuidance")),
          {
            title: text(
              "能力成熟度自评估达标，或满足行业指导性文件要求",
              "maturity by self-assessment, or the guidance of its industry",
            ),
          },
        ),
        excluded(
          "safety-accident",
          at("requirements", "6#1"),
          some("enterprise.accidents", {
            where: { kind: "safety", grade: { atLeast: "major" } },
            within: THREE_YEARS,
          }),
          { title: text("发生重大、特大安全生产事故", "a major or extraordinary safety accident") },
        ),
        excluded(
          "environmental-accident",
          at("requirements", "6#2"),
          some("enterprise.accidents", {
            where: { kind: "environment", grade: { atLeast: "major" } },
            within: THREE_YEARS,
          }),
          { title: text("发生重大、特大环境事故", "a major or extraordinary environmental accident") },
        ),
        excluded(
          "violation",
          at("requirements", "6#3"),
          some("enterprise.violations", { within: THREE_YEARS }),
          { title: text("有违法违规行为", "a breach of law or rules") },
        ),
        required("in-hubei", at("materials", "3#1"), withinDivision("enterprise.registeredIn", "420000")),
        required(
          "legal-person",
          at("materials", "3#2"),
          any(
            oneOf("enterprise.legalForm", "company"),
            all(
              oneOf("enterprise.legalForm", "branch"),
              attested("enterprise.isInSpecialIndustryForBranches"),
            ),
          ),
          {
            title: text(
              "独立法人；石油石化、有色金属等行业可为法人分支机构",
              "a legal person; a branch of one in petrochemicals, non-ferrous metals and the like",
            ),
          },
        ),
        required("results", at("materials", "3#3"), attested("enterprise.hadGoodResultsForThreeYears")),
        excluded(
          "bad-credit",
          at("materials", "3#4"),
          some("enterprise.badCreditRecords", { within: THREE_YEARS }),
          { title: text("有不良信用记录", "a bad credit record") },
        ),
        required(
          "drives-innovation",
          at("materials", "4#1"),
          attested("enterprise.drivesManufacturingInnovation"),
        ),
        required("example", at("materials", "4#2"), attested("enterprise.setsExample")),
        required("secure-technology", at("materials", "4#3"), attested("enterprise.usesSecureKeyTechnology")),
        excluded("ip-dispute", at("materials", "4#4"), is("enterprise.hasIntellectualPropertyDispute")),
        required("site-review", at("materials", "6#1"), is("enterprise.agreesToSiteReview")),
        required("spreads-experience", at("materials", "6#2"), is("enterprise.agreesToSpreadExperience")),
      ],
      benefit: { at: at("benefit"), award: fixed(wan(30)), payer: "municipal" },
    }),
  },
  materials: [
    {
      at: at("materials", "1"),
      title: text("企业示范案例材料", "papers of the firm's demonstration case"),
      note: text(
        "从制造环节的典型场景提炼关键需求，以新一代信息技术（5G、工业互联网、大数据、人工智能、北斗系统等）融入核心制造环节，形成他人可复制、可推广的场景",
        "key needs drawn from typical scenes; new IT (5G, the industrial internet, big data, AI, BeiDou and the like) joined with core manufacturing; scenes that others can copy",
      ),
    },
    {
      at: at("materials", "2"),
      title: text("多个智能制造场景的描述", "description of several smart-manufacturing scenes"),
      note: text(
        "单个场景2500字以内，可配图；突出重点、简明严密，实施方法和要素可供借鉴，引导创新",
        "at most 2,500 characters a scene, pictures allowed; to the point, brief and logical, with methods and elements that others can learn and innovate from",
      ),
    },
  ],
  channel: {
    mode: "not-stated",
    platform: {
      name: "智能制造数据资源公共服务平台",
      url: "http://miit-imps.com",
      at: at("materials", "5#platform"),
    },
    steps: [
      {
        at: at("materials", "5"),
        what: text(
          "通过平台开展智能制造能力成熟度自评估",
          "carry out the self-assessment of smart-manufacturing maturity on the platform",
        ),
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
      scope: text("智能制造试点示范奖励", "award for smart-manufacturing pilots"),
    },
  ],
});
