import { noAmount } from "../../benefits/build.js";
import { any, atLeast, attested, everyYear } from "../../conditions/build.js";
import { count, lastYear, per, ratio, value } from "../../conditions/measures.js";
import { completeYears } from "../../conditions/select.js";
import { reading } from "../../law/interpretation.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Benefit, Material } from "../types.js";

const { ref, at } = row("project", 11);

const shared = [
  required(
    "design-spending-share",
    at("requirements", "1"),
    everyYear(
      3,
      atLeast(
        ratio(lastYear("designCentre.designExpense"), lastYear("designCentre.rdAndDesignExpense")),
        "0.4",
      ),
    ),
    {
      interpretation: reading(
        text("每年的设计费用占比均须达到", "the share of every single year must reach it"),
        text("三年合计或平均占比达到即可", "the share over the three years together, or their mean"),
        text(
          "列表未言合计或平均，对申报人从严；设计费用本身未列数额；分母续页误印作“研发投入投入总额”，从首页",
          "no sum or mean is printed, so stricter for the applicant; no amount is printed for the spending itself; the whole is misprinted on the second page (研发投入投入总额), so the first page's is taken",
        ),
      ),
    },
  ),
  required("team", at("requirements", "2#1"), atLeast(value("designCentre.teamMembers"), 50), {
    interpretation: reading(
      text("设计团队总人数达到", "the whole design team reaches the figure"),
      text("有学历或职称的团队人员即须达到", "its qualified members alone must reach it"),
      text(
        "后半句另以占比约束有学历或职称的人员",
        "the second half binds the qualified members by their share",
      ),
    ),
  }),
  required(
    "qualified-share",
    at("requirements", "2#2"),
    atLeast(ratio(value("designCentre.designQualifiedMembers"), value("designCentre.teamMembers")), "0.5"),
  ),
  required("design-awards", at("requirements", "3"), attested("designCentre.hasManyDesignAwards")),
  required(
    "patents-and-copyrights",
    at("requirements", "4"),
    any(
      atLeast(per(3, count("designCentre.intellectualProperty", { within: completeYears(3) })), 15),
      atLeast(count("designCentre.intellectualProperty"), 100),
    ),
    {
      title: text(
        "国内外专利及版权：近三年年均或成立以来累计达标",
        "patents and copyrights at home and abroad: enough a year of late, or enough since foundation",
      ),
    },
  ),
];

const benefit: Benefit<ReturnType<typeof noAmount>> = {
  at: at("benefit"),
  award: noAmount(),
  payer: null,
  note: text("资金额度栏印作“/”", "the column prints “/”"),
};

function centre(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return { at: at("materials", `一#${item}`), title: text(zh, en), tracks: ["centre"], ...rest };
}

function firm(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return { at: at("materials", `二#${item}`), title: text(zh, en), tracks: ["design-enterprise"], ...rest };
}

export const nationalIndustrialDesignCentre = definePolicy({
  id: "national-industrial-design-centre",
  ref,
  level: "national",
  title: text("国家级工业设计中心申报", "National industrial design centre"),
  summary: text(
    "工信部对工业设计创新能力强、特色鲜明、管理规范、业绩突出者授予称号。企业工业设计中心与工业设计企业分别申报，条件相同，材料各异。",
    "The ministry's title for industrial design of strong innovation, distinct character, sound management and outstanding results. Corporate centres and design firms apply apart: the same conditions, different papers.",
  ),
  sources: [
    {
      title: "国家级工业设计中心认定管理办法",
      documentNumber: "工信部政法〔2023〕93号",
      asPrinted: "《国家级工业设计中心认定管理办法》（工信厅政法函〔2023〕199号）",
      at: at("source", "1#1"),
    },
    {
      title:
        "工业和信息化部办公厅关于组织开展第六批国家级工业设计中心认定和第一批、第二批、第四批复核工作的通知",
      documentNumber: "工信厅政法函〔2023〕199号",
      issuers: ["工业和信息化部办公厅"],
      at: at("source", "1#2"),
    },
  ],
  tracks: {
    centre: track({
      title: text("企业工业设计中心", "corporate industrial design centre"),
      applicant: "design-centre",
      grants: { title: "industrial-design-centre", level: "national" },
      requirements: shared,
      benefit,
    }),
    "design-enterprise": track({
      title: text("工业设计企业", "industrial design enterprise"),
      applicant: "design-enterprise",
      grants: { title: "industrial-design-enterprise", level: "national" },
      requirements: shared,
      benefit,
    }),
  },
  materials: [
    centre("1", "《国家级工业设计中心申请表》", "application form 《国家级工业设计中心申请表》"),
    centre(
      "2",
      "企业工业设计中心前三年度专项审计报告（含企业主要生产经营数据、中心三年运营情况）",
      "special audit of the centre over three years (with the firm's main figures and the centre's operation)",
    ),
    centre("3", "企业设立独立工业设计中心的佐证", "proof that the firm set up an independent design centre"),
    centre(
      "4",
      "设计团队人员情况（含学历、工业设计专业技术职称等佐证）",
      "the design team, with proof of degrees and professional titles",
    ),
    centre("5", "设计成果获奖证书", "certificates of awards for its designs", { form: "copy" }),
    centre(
      "6",
      "设计成果专利、版权等清单（含产品名称、专利名称、专利号、权利人、授权单位、授权时间等）",
      "list of patents and copyrights on its designs (product, title, number, holder, granting body, date)",
    ),
    centre("7#list", "牵头或参与制定标准清单", "list of standards led or joined"),
    centre("7#proof", "牵头或参与制定标准佐证", "proof of standards led or joined"),
    centre(
      "8",
      "重要工业设计项目及主要成果产业化佐证",
      "proof of important design projects and of main results put into production",
    ),
    centre("9", "其他有关材料", "other related papers"),
    firm("1", "《国家级工业设计中心申请表》", "application form 《国家级工业设计中心申请表》"),
    firm(
      "2",
      "工业设计企业前三年度专项审计报告（含企业设计经营主要数据、工业设计服务业绩等）",
      "special audit of the design firm over three years (main figures of its design business, services done)",
    ),
    firm(
      "3",
      "设计团队人员情况（含学历、工业设计专业技术职称等佐证）",
      "the design team, with proof of degrees and professional titles",
      {
        note: text(
          "列表印作“企业工业设计中心设计团队”",
          "printed as the team of the “corporate industrial design centre”",
        ),
      },
    ),
    firm(
      "4",
      "设计成果专利、版权等清单（含产品或项目名称、专利名称、专利号、权利人、授权单位和授权时间等）",
      "list of patents and copyrights on its designs (product or project, title, number, holder, granting body, date)",
    ),
    firm("5", "设计成果获奖证书", "certificates of awards for its designs", { form: "copy" }),
    firm(
      "6",
      "完成的工业设计项目及主要成果产业化佐证",
      "proof of design projects completed and of main results put into production",
    ),
    firm(
      "7",
      "企业管理、知识产权保护、发展规划等材料",
      "papers on management, protection of IP, development plans",
    ),
    firm("8", "其他有关材料", "other related papers"),
  ],
  channel: {
    mode: "online-and-paper",
    platform: { name: "工业设计中心管理系统", at: at("materials", "注") },
    steps: [
      {
        at: at("materials", "注#1"),
        what: text("全部材料上传至系统", "upload all papers to the system"),
      },
      {
        at: at("materials", "注#2"),
        what: text("线上与线下材料内容须一致", "what is filed online and on paper must agree"),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局产业政策科")],
});
