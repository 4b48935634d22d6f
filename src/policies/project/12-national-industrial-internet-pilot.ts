import { fixed } from "../../benefits/build.js";
import { any, attested, is, oneOf, some } from "../../conditions/build.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, excluded, preferred, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Material } from "../types.js";

const { ref, at } = row("project", 12);

function paper(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return { at: at("materials", item), title: text(zh, en), ...rest };
}

export const nationalIndustrialInternetPilot = definePolicy({
  id: "national-industrial-internet-pilot",
  ref,
  level: "national",
  title: text("国家级工业互联网试点项目申报", "National industrial-internet pilot"),
  aliases: ["国家级工业互联网试点示范项目申报"],
  summary: text(
    "遴选工业互联网试点示范项目，分新技术、工厂、载体、园区、网络、平台、安全7大类27个方向。",
    "Selects pilot projects of the industrial internet in 7 classes and 27 directions: new technology, factory, carrier, park, network, platform, security.",
  ),
  sources: [
    {
      title: "工业和信息化部办公厅关于组织开展2023年工业互联网试点示范项目申报工作的通知",
      documentNumber: "工信厅信管函〔2023〕319号",
      issuers: ["工业和信息化部办公厅"],
      at: at("source", "1"),
    },
  ],
  pastRounds: [{ at: at("source", "1"), date: "2023", what: text("2023年度申报", "call of 2023") }],
  tracks: {
    project: track({
      title: text("工业互联网试点示范项目", "industrial-internet pilot project"),
      applicant: "project",
      requirements: [
        required(
          "class",
          at("summary", "#1"),
          oneOf(
            "project.industrialInternetClass",
            "new-technology",
            "factory",
            "carrier",
            "park",
            "network",
            "platform",
            "security",
          ),
        ),
        preferred(
          "favoured-place",
          at("requirements", "(一)1"),
          any(is("project.isInNationalIndustrialBase"), is("project.isInCommendedIndustrialCity")),
        ),
        preferred(
          "innovation-programme-accepted",
          at("requirements", "(一)2"),
          oneOf("project.innovationProgrammeAcceptance", "accepted"),
        ),
        preferred(
          "old-revolutionary-area",
          at("requirements", "(一)3"),
          is("project.isInOldRevolutionaryArea"),
        ),
        preferred("notable-results", at("requirements", "(一)4"), attested("project.hasNotableResults")),
        excluded(
          "in-demonstration-term",
          at("requirements", "(二)#1"),
          some("project.demonstrations", { where: { kind: "industrial-internet" }, valid: true }),
          {
            title: text(
              "项目已列入前期试点示范且仍在两年示范期内",
              "the project is on an earlier list and still in its demonstration term of two years",
            ),
          },
        ),
        excluded(
          "innovation-programme-not-accepted",
          at("requirements", "(二)#2"),
          oneOf("project.innovationProgrammeAcceptance", "pending", "failed"),
        ),
        excluded("not-started", at("requirements", "(二)#3"), oneOf("project.stage", "not-started")),
      ],
      benefit: { at: at("benefit"), award: fixed(wan(50)), payer: "provincial" },
    }),
  },
  materials: [
    paper(
      "1",
      "项目申报书：申报单位及项目基本信息",
      "application: basic facts of the applicant and the project",
    ),
    paper("2", "项目申报书：项目应用场景介绍", "application: scenes of use"),
    paper("3", "项目申报书：项目基本情况", "application: the project in outline"),
    paper("4", "项目申报书：项目主要内容", "application: main contents"),
    paper("5", "项目申报书：项目示范作用", "application: what it demonstrates"),
    paper("6", "项目申报书：未来展望", "application: outlook"),
    paper("7#patents", "附件：企业专利", "annex: patents"),
    paper("7#software", "附件：软著", "annex: software copyrights"),
    paper("7#awards", "附件：获奖证书", "annex: award certificates"),
    paper("7#core", "附件：核心技术创新能力证明", "annex: proof of innovation in core technology"),
    paper("7#effect", "附件：推广效果应用证明等", "annex: proof of use and of its spread, and the like"),
    {
      at: at("requirements", "(四)"),
      title: text("项目相关视频证明材料（5-10分钟）", "video evidence of the project (5 to 10 minutes)"),
      form: "video",
      note: text("必须提供，否则申报材料无效", "without it the application is void"),
    },
  ],
  channel: { mode: "not-stated", steps: [] },
  contacts: [contact(at("contact", "1"), "市经信局电子信息产业科")],
  relations: [
    {
      relation: "limit",
      at: at("requirements", "(三)#1"),
      most: 1,
      of: text("每个申报主体同一类型的试点示范方向", "pilot direction of one class per applicant"),
    },
    {
      relation: "limit",
      at: at("requirements", "(三)#2"),
      most: 2,
      of: text("同一申报主体的项目", "projects per applicant"),
    },
    {
      relation: "limit",
      at: at("requirements", "(三)#3"),
      most: 1,
      of: text("同一项目的申报", "application per project"),
    },
    {
      relation: "same-payment",
      at: at("benefit"),
      with: "hubei-digital-economy-fund",
      paidBy: "hubei-digital-economy-fund",
      scope: text("国家级数字经济领域试点示范项目奖励", "award for national pilots of the digital economy"),
    },
  ],
});
