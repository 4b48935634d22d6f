import { fixed } from "../../benefits/build.js";
import { attested, includes } from "../../conditions/build.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import { SMART_MANUFACTURING_PLAN } from "../sources.js";

const { ref, at } = row("project", 7);

const DIRECTIONS = "智能制造系统解决方案揭榜挂帅重点行业和攻关方向";

export const nationalSmartManufacturingSolutionTask = definePolicy({
  id: "national-smart-manufacturing-solution-task",
  ref,
  level: "national",
  title: text(
    "国家级智能制造系统解决方案揭榜挂帅项目申报",
    "National open competition for smart-manufacturing system solutions (揭榜挂帅)",
  ),
  summary: text(
    "围绕25个重点行业智能工厂和智慧供应链的需求，在21个攻关方向揭榜，培育掌握关键核心技术、供给自主可控的单位，融合工艺、装备、软件和网络技术，形成可大规模推广的系统解决方案，提升集成服务能力。",
    "An open competition in 21 directions for the smart factories and supply chains of 25 key industries. It fosters suppliers that master core technology and control what they supply, joins process, equipment, software and networks, and yields solutions that can be copied on a large scale.",
  ),
  sources: [
    { ...SMART_MANUFACTURING_PLAN, at: at("source", "1") },
    { title: DIRECTIONS, at: at("materials", "附件1") },
  ],
  tracks: {
    project: track({
      title: text("智能制造系统解决方案揭榜项目", "task for a smart-manufacturing system solution"),
      applicant: "project",
      requirements: [
        required(
          "key-industry",
          at("requirements", "1"),
          attested("project.solutionServesKeyIndustry", DIRECTIONS),
        ),
        required(
          "aspect",
          at("requirements", "2"),
          includes("project.solutionAspects", "basic-capability", "key-production-links", "key-resources"),
          {
            interpretation: reading(
              text("聚焦其中一个方面即可", "one of the aspects is enough"),
              text("各方面均须聚焦", "all of the aspects must be worked on"),
              text(
                "各方面是攻关方向的分组，一个项目不可能兼及全部方向",
                "the aspects group the directions, and no project covers all of those",
              ),
            ),
          },
        ),
        required("direction", at("requirements", "3"), attested("project.fitsSolutionDirection", DIRECTIONS)),
      ],
      benefit: { at: at("benefit"), award: fixed(wan(50)), payer: "provincial" },
    }),
  },
  materials: [
    {
      at: at("materials", "附件2"),
      title: text("智能制造系统解决方案揭榜项目申报书", "application 《智能制造系统解决方案揭榜项目申报书》"),
      note: text("附件2", "annex 2"),
    },
    {
      at: at("materials", "附件3"),
      title: text(
        "智能制造系统解决方案揭榜挂帅项目推荐汇总表",
        "summary table of the projects recommended 《智能制造系统解决方案揭榜挂帅项目推荐汇总表》",
      ),
      by: text("推荐单位", "the office that recommends"),
      note: text("附件3", "annex 3"),
    },
  ],
  channel: {
    mode: "online",
    platform: {
      name: "智能制造数据资源公共服务平台",
      url: "https://solution.miit-imps.com",
      at: at("materials", "#platform"),
    },
    steps: [
      { at: at("materials", "#1"), what: text("企业申报", "apply") },
      { at: at("materials", "#2"), what: text("进度汇报", "progress reports") },
      { at: at("materials", "#3"), what: text("验收申请", "application for acceptance") },
      { at: at("materials", "#4"), what: text("线上评审", "online review") },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局产业政策科")],
  relations: [
    {
      relation: "same-payment",
      at: at("benefit"),
      with: "hubei-digital-economy-fund",
      paidBy: "hubei-digital-economy-fund",
      scope: text(
        "国家级数字经济领域试点示范项目（含揭榜挂帅）奖励",
        "award for national pilots of the digital economy, open competitions included",
      ),
    },
  ],
});
