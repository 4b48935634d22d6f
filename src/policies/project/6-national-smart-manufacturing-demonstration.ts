import { fixed } from "../../benefits/build.js";
import { any, atLeast, attested, none, some } from "../../conditions/build.js";
import { count, distinct, value } from "../../conditions/measures.js";
import { recentYears } from "../../conditions/select.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, excluded, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import { SMART_MANUFACTURING_PLAN } from "../sources.js";

const { ref, at } = row("project", 6);

const THREE_YEARS = recentYears(3);

const matchesGuide = required(
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
);

const conduct = [
  excluded(
    "factory-task-holder",
    at("requirements", "4"),
    some("enterprise.titles", { where: { kind: "smart-factory-task" } }),
    {
      title: text("已承担智能制造示范工厂揭榜任务", "already holds a demonstration-factory task (揭榜任务)"),
      interpretation: reading(
        text("示范工厂与优秀场景均不再申报", "bars both the factory and the scenes"),
        text("只不再申报示范工厂", "bars the factory alone"),
        text("条文对主体而言，不分类别", "the clause speaks of the applicant, whatever the category"),
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
  excluded("violation", at("requirements", "6#3"), some("enterprise.violations", { within: THREE_YEARS }), {
    title: text("有违法违规行为", "a breach of law or rules"),
  }),
];

export const nationalSmartManufacturingDemonstration = definePolicy({
  id: "national-smart-manufacturing-demonstration",
  ref,
  level: "national",
  title: text(
    "国家级智能制造示范工厂及智能制造优秀场景项目申报",
    "National smart demonstration factories and outstanding smart-manufacturing scenes",
  ),
  summary: text(
    "遴选智能制造优秀场景，以揭榜挂帅方式建设智能制造示范工厂和智慧供应链，树立排头兵企业。场景以《智能制造典型场景参考指引》所列3个方面16个环节的45个典型场景为准。",
    "Selects outstanding smart-manufacturing scenes and, by open competition (揭榜挂帅), builds smart demonstration factories and supply chains, so that leaders stand out. Scenes go by the 45 typical scenes in 16 links and 3 fields of 《智能制造典型场景参考指引》.",
  ),
  sources: [
    { ...SMART_MANUFACTURING_PLAN, at: at("source", "1") },
    { title: "智能制造典型场景参考指引", at: at("requirements", "1#source") },
    { title: "智能制造示范工厂揭榜任务", at: at("requirements", "3#source") },
    {
      title: "智能制造能力成熟度模型",
      documentNumber: "GB/T 39116—2020",
      at: at("requirements", "5#source"),
    },
  ],
  tracks: {
    factory: track({
      title: text("智能制造示范工厂", "smart demonstration factory"),
      applicant: "enterprise",
      requirements: [
        matchesGuide,
        required(
          "links",
          at("requirements", "3#1"),
          atLeast(distinct("project.smartScenes", "link", { where: { isTypical: true } }), 8),
          {
            title: text("建设内容覆盖的环节", "links of the value chain that the construction covers"),
          },
        ),
        required(
          "factory-task",
          at("requirements", "3#2"),
          attested("project.followsFactoryTask", "智能制造示范工厂揭榜任务"),
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
        ...conduct,
      ],
      benefit: { at: at("benefit", "#1"), award: fixed(wan(100)), payer: null },
    }),
    scenes: track({
      title: text("智能制造优秀场景", "outstanding smart-manufacturing scenes"),
      applicant: "enterprise",
      requirements: [
        matchesGuide,
        required(
          "scenes",
          at("requirements", "2"),
          atLeast(count("project.smartScenes", { where: { isTypical: true } }), 3),
          {
            title: text("每家企业申报的典型场景数", "typical scenes that one enterprise applies for"),
          },
        ),
        ...conduct,
      ],
      benefit: {
        at: at("benefit", "#2"),
        award: fixed(wan(30)),
        payer: null,
        interpretation: reading(
          text("每家企业一笔", "once per enterprise"),
          text("每个场景一笔", "for each scene"),
          text("金额与示范工厂并列，未写“每个”", "printed beside the factory's sum, without “each”"),
        ),
      },
    }),
  },
  materials: [],
  channel: {
    mode: "online",
    platform: {
      name: "智能制造数据资源公共服务平台",
      url: "https://submission.miit-imps.com",
      at: at("materials", "platform"),
    },
    steps: [
      {
        at: at("materials", "#1"),
        what: text("企业申报、报送材料", "apply and hand in the papers"),
      },
      {
        at: at("materials", "#2"),
        what: text("智能制造能力成熟度自评估", "self-assessment of smart-manufacturing maturity"),
      },
      { at: at("materials", "#3"), what: text("线上评审", "online review") },
      { at: at("materials", "#4"), what: text("进度汇报", "progress reports") },
      { at: at("materials", "#5"), what: text("验收申请", "application for acceptance") },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局产业政策科")],
});
