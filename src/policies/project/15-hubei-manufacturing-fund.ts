import { cap, noAmount, rateOf } from "../../benefits/build.js";
import { atLeast, notStated, oneOf } from "../../conditions/build.js";
import { value } from "../../conditions/measures.js";
import type { FactAt } from "../../facts/types.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { type Localized, text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Material } from "../types.js";

const { ref, at } = row("project", 15);

/** 投资补贴类: five kinds of project. */
const INVESTMENT = [
  "technical-upgrade",
  "loan-interest",
  "open-competition",
  "innovation-platform",
  "digital-industrialisation",
];

/** “两上两下”: those that file in two rounds. */
const TWO_ROUNDS = INVESTMENT.filter((kind) => kind !== "open-competition");

/** 直接申报: those that file once. */
const DIRECT = ["open-competition", "first-set-purchase", "diagnosis-platform", "promotion"];

/** 政策兑现类 with a report of their own: pilots go by the state's approval instead. */
const POLICY_PAID = ["first-set-purchase", "diagnosis-platform", "promotion"];

const reckonedByInvestment = text(
  "投资补贴类：按投资规模、进度和比例核算",
  "investment subsidy: reckoned by scale, progress and share of the investment",
);

const paidAsPolicy = text("政策兑现类：按相关要求直接兑付", "paid out directly as the rules for it lay down");

type Kind = keyof FactAt<"project.kind">["values"];

function ofKind<K extends Kind>(clause: `#${number}`, kind: K) {
  return required("kind", at("summary", clause), oneOf("project.kind", kind));
}

/** A kind of project that the list supports without saying on what conditions or with how much. */
function unstated(clause: `#${number}`, kind: Kind, zh: string, en: string, note: Localized) {
  return track({
    title: text(zh, en),
    applicant: "project",
    requirements: [ofKind(clause, kind), required("conditions", at("requirements"), notStated())],
    benefit: { at: at("benefit"), award: noAmount(), payer: "provincial", note },
  });
}

function paper(
  item: string,
  tracks: readonly string[],
  zh: string,
  en: string,
  rest: Partial<Material> = {},
): Material {
  return { at: at("materials", item), title: text(zh, en), tracks, ...rest };
}

export const hubeiManufacturingFund = definePolicy({
  id: "hubei-manufacturing-fund",
  ref,
  level: "provincial",
  title: text(
    "省级制造业高质量发展专项资金申报",
    "Hubei special fund for high-quality development of manufacturing",
  ),
  aliases: ["省级制造业高质量发展专项资金项目申报"],
  summary: text(
    "支持九类项目。投资补贴类五类：技术改造、贷款贴息、揭榜挂帅、创新平台、数字产业化；政策兑现类四类：首台套设备购置、诊断平台、试点示范、晋级提能。",
    "Supports nine kinds of project. Five by investment subsidy: technical upgrade, loan interest, open competition, innovation platform, digital industrialisation. Four paid as policy: first-of-its-kind equipment, diagnosis platform, pilot demonstration, promotion to a higher class.",
  ),
  sources: [
    {
      title: "省级制造业高质量发展专项资金管理办法",
      documentNumber: "鄂财产规〔2021〕3号",
      at: at("source", "1"),
    },
  ],
  combines: true,
  tracks: {
    "technical-upgrade": track({
      title: text("技术改造", "technical upgrade"),
      applicant: "project",
      requirements: [
        ofKind("#1", "technical-upgrade"),
        required(
          "total-investment",
          at("requirements"),
          atLeast(value("project.totalInvestment"), wan(2000)),
        ),
      ],
      benefit: {
        at: at("benefit"),
        award: rateOf("0.08", value("project.equipmentInvestment"), cap(wan(1000), "project")),
        payer: "provincial",
        note: reckonedByInvestment,
        interpretation: reading(
          text("按项目封顶", "the cap is counted per project"),
          text("按企业和年度封顶", "the cap is counted per enterprise and year"),
          text("比例按项目的设备投资计，封顶随之", "the rate is of a project's equipment, and so is the cap"),
        ),
      },
    }),
    "loan-interest": unstated("#2", "loan-interest", "贷款贴息", "loan interest", reckonedByInvestment),
    "open-competition": unstated(
      "#3",
      "open-competition",
      "揭榜挂帅",
      "open competition (揭榜挂帅)",
      reckonedByInvestment,
    ),
    "innovation-platform": unstated(
      "#4",
      "innovation-platform",
      "创新平台",
      "innovation platform",
      reckonedByInvestment,
    ),
    "digital-industrialisation": unstated(
      "#5",
      "digital-industrialisation",
      "数字产业化",
      "digital industrialisation",
      reckonedByInvestment,
    ),
    "first-set-purchase": unstated(
      "#6",
      "first-set-purchase",
      "首台套设备购置",
      "purchase of first-of-its-kind equipment",
      paidAsPolicy,
    ),
    "diagnosis-platform": unstated(
      "#7",
      "diagnosis-platform",
      "诊断平台",
      "diagnosis platform",
      paidAsPolicy,
    ),
    "pilot-demonstration": unstated(
      "#8",
      "pilot-demonstration",
      "试点示范",
      "pilot demonstration",
      paidAsPolicy,
    ),
    promotion: unstated("#9", "promotion", "晋级提能", "promotion to a higher class", paidAsPolicy),
  },
  materials: [
    paper("#3（一上）#1", TWO_ROUNDS, "申报项目汇总表", "summary table of the projects applied for"),
    paper("#3（一上）#2", TWO_ROUNDS, "申报项目基本情况表", "table of basic facts of the project"),
    paper(
      "#3（二上）",
      TWO_ROUNDS,
      "《资金申请报告》（二上）",
      "application report 《资金申请报告》, in the second round",
    ),
    paper("#2", DIRECT, "《资金申请报告》", "application report 《资金申请报告》"),
    paper("#4-1", INVESTMENT, "项目申报单位基本情况", "basic facts of the applicant"),
    paper("#4-2", INVESTMENT, "项目建设必要性分析", "why the project is needed"),
    paper(
      "#4-3",
      INVESTMENT,
      "项目建设内容，含设备清单、技术方案",
      "contents of the project, with list of equipment and technical plan",
    ),
    paper("#4-4", INVESTMENT, "项目进度安排", "schedule of the project"),
    paper("#4-5", INVESTMENT, "项目投资估算", "estimate of the investment"),
    paper("#4-6", INVESTMENT, "资金来源及相关证明", "sources of funds, with proof"),
    paper("#4-7", INVESTMENT, "量化可考核的项目绩效目标", "performance goals in figures that can be checked"),
    paper(
      "#4-8",
      INVESTMENT,
      "已完成投资的证明，如已购设备清单及对应的发票、合同、付款凭证",
      "proof of investment made, such as the list of equipment bought with invoices, contracts and payment vouchers",
    ),
    paper(
      "#4-9",
      INVESTMENT,
      "项目进展证明，包括但不限于证照、批文、现场进度照片",
      "proof of progress: licences, approvals, photographs of the site, and the like",
    ),
    paper(
      "#4-10",
      INVESTMENT,
      "企业技术能力、财务及信用状况证明，包括但不限于知识产权、研发团队、质量体系认证、奖励情况、财务报表、信用中国截图",
      "proof of technical ability, finances and credit: IP, R&D team, quality certification, awards, statements, screenshot of 信用中国, and the like",
    ),
    paper(
      "#4-11",
      INVESTMENT,
      "证明项目（单位）符合申报要求的其他材料",
      "other proof that the project (the applicant) meets the requirements",
    ),
    paper(
      "#5-1",
      ["open-competition"],
      "本单位能承担相关任务的证明",
      "proof that the applicant can carry out the task",
    ),
    paper(
      "#5-2",
      ["open-competition"],
      "拟投入（建设、购买）的人员、生产性设备、土地、厂房等清单",
      "list of the staff, productive equipment, land and plant to be put in, built or bought",
    ),
    paper("#5-3", ["open-competition"], "工作进度安排", "work schedule"),
    paper("#5-4", ["open-competition"], "经费预算等", "budget, and the like"),
    paper(
      "#6",
      POLICY_PAID,
      "符合对应申报条件的证明",
      "proof that the conditions for the kind of project are met",
    ),
    paper("#7-1", ["first-set-purchase"], "设备使用计划", "plan for the use of the equipment"),
    paper(
      "#7-2",
      ["first-set-purchase"],
      "设备使用预期效果预估报告",
      "forecast of the effect expected of the equipment",
    ),
    paper("#8-1", ["pilot-demonstration"], "国家批复文件", "the state's document of approval", {
      note: text("无需提交资金申请报告", "no application report is asked for"),
    }),
    paper("#8-2", ["pilot-demonstration"], "上报请示文件", "request to the province", {
      by: text("市（州）", "the city or prefecture"),
      note: text(
        "须明确企业（机构）是否符合申报条件",
        "it states whether the firm (institution) meets the conditions",
      ),
    }),
  ],
  channel: {
    mode: "not-stated",
    steps: [
      {
        at: at("materials", "#2"),
        what: text(
          "揭榜挂帅、首台套设备购置、诊断平台、晋级提能等：编制《资金申请报告》，按程序直接申报",
          "open competition, first-of-its-kind equipment, diagnosis platform, promotion and the like: write the 《资金申请报告》 and apply directly by the procedure",
        ),
      },
      {
        at: at("materials", "#3（一上）"),
        what: text(
          "技术改造、贷款贴息、创新平台、数字产业化等投资类：先报项目汇总表和基本情况表；市（州）申报个数不限",
          "technical upgrade, loan interest, innovation platform, digital industrialisation and other investment projects: first the summary table and the basic facts; a city or prefecture may file any number",
        ),
      },
      {
        at: at("materials", "#3（一下）"),
        what: text("初评后下发申报项目清单", "after a first assessment the list of projects is sent down"),
      },
      {
        at: at("materials", "#3（二上）"),
        what: text("按要求报送《资金申请报告》", "hand in the 《资金申请报告》 as asked"),
      },
      {
        at: at("materials", "#3（二下）"),
        what: text("评审后确定项目资金安排计划", "after review the funding plan is settled"),
      },
      {
        at: at("materials", "#8"),
        what: text(
          "试点示范：依据国家批复文件，由市（州）上报请示",
          "pilot demonstration: the city or prefecture files a request on the state's approval",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局规划与技术改造科")],
});
