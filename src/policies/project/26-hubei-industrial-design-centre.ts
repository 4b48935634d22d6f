import { fixed } from "../../benefits/build.js";
import { all, any, atLeast, attested, everyYear, moreThan } from "../../conditions/build.js";
import { count, lastYear, ratio, value, yearsSince } from "../../conditions/measures.js";
import { recentYears } from "../../conditions/select.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Material } from "../types.js";

const { ref, at } = row("project", 26);

function paper(
  item: string,
  applicant: "design-centre" | "design-enterprise",
  zh: string,
  en: string,
  rest: Partial<Material> = {},
): Material {
  return { at: at("materials", item), title: text(zh, en), tracks: [applicant], ...rest };
}

/** Of a centre's staff, or of the design staff of a firm. */
function qualifiedShare<P extends "designCentre.staff" | "designCentre.designStaff">(of: P) {
  return atLeast(ratio(value("designCentre.qualifiedStaff"), value(of)), "0.6");
}

export const hubeiIndustrialDesignCentre = definePolicy({
  id: "hubei-industrial-design-centre",
  ref,
  level: "provincial",
  title: text("省级工业设计中心申报", "Hubei industrial design centre"),
  summary: text(
    "省经信厅组织认定，授予工业设计创新能力强、特色鲜明、管理规范、业绩突出的企业工业设计中心或工业设计企业。",
    "Recognised by the provincial industry department: corporate design centres and design firms that innovate well, have a character of their own, are well run and successful.",
  ),
  sources: [
    {
      title: "湖北省省级工业设计中心认定管理办法（试行）",
      documentNumber: "鄂经信规〔2013〕293号",
      at: at("source", "1"),
    },
  ],
  tracks: {
    "design-centre": track({
      title: text("企业工业设计中心", "corporate industrial design centre"),
      applicant: "design-centre",
      grants: { title: "industrial-design-centre", level: "provincial" },
      requirements: [
        required("staff", at("requirements", "（一）1#1"), atLeast(value("designCentre.staff"), 30)),
        required("qualified-staff", at("requirements", "（一）1#2"), qualifiedShare("designCentre.staff")),
        required(
          "patents",
          at("requirements", "（一）2"),
          atLeast(count("designCentre.intellectualProperty", { within: recentYears(2) }), 15),
          {
            title: text(
              "近两年内获授权专利（含版权）数",
              "patents granted and copyrights in the last two years",
            ),
          },
        ),
      ],
      benefit: { at: at("benefit", "#1"), award: fixed(wan(20)), payer: "municipal" },
    }),
    "design-enterprise": track({
      title: text("工业设计企业", "industrial design firm"),
      applicant: "design-enterprise",
      grants: { title: "industrial-design-enterprise", level: "provincial" },
      requirements: [
        required("years", at("requirements", "（二）1#1"), atLeast(yearsSince("designCentre.founded"), 2)),
        required(
          "main-business",
          at("requirements", "（二）1#2"),
          attested("designCentre.isDesignMainBusiness"),
        ),
        required("facilities", at("requirements", "（二）1#3"), attested("designCentre.hasDesignFacilities")),
        required(
          "independence",
          at("requirements", "（二）1#4"),
          attested("designCentre.canWorkIndependently"),
        ),
        required("staff", at("requirements", "（二）2#1"), atLeast(value("designCentre.designStaff"), 20)),
        required(
          "qualified-staff",
          at("requirements", "（二）2#2"),
          qualifiedShare("designCentre.designStaff"),
        ),
        required("leading", at("requirements", "（二）3#1"), attested("designCentre.leadsInProvince")),
        required(
          "design-revenue",
          at("requirements", "（二）3#2"),
          any(
            everyYear(2, atLeast(lastYear("designCentre.designRevenue"), wan(800))),
            everyYear(
              2,
              all(
                atLeast(lastYear("designCentre.designRevenue"), wan(400)),
                atLeast(
                  ratio(lastYear("designCentre.designRevenue"), lastYear("designCentre.totalRevenue")),
                  "0.4",
                ),
              ),
            ),
          ),
          {
            title: text(
              "近两年每年的工业设计服务营业收入，或其金额与占比",
              "design revenue of each of the last two years, or a smaller one with its share",
            ),
            interpretation: reading(
              text(
                "两年中的每一年都须达到，且两年按同一种情形",
                "each of the two years must reach it, both by the same branch",
              ),
              text(
                "两年平均或合计达到，或两年各按一种情形",
                "the mean or the sum of the two years, or a branch of its own for each",
              ),
              text(
                "“年营业收入”按年计；“近两年”统领各情形，对申报人从严",
                "“a year's revenue” is counted by the year; “the last two years” governs each branch; stricter for the applicant",
              ),
            ),
          },
        ),
        required(
          "profit-margin",
          at("requirements", "（二）3#3"),
          everyYear(
            2,
            moreThan(
              ratio(lastYear("designCentre.profit"), lastYear("designCentre.totalRevenue")),
              lastYear("enterprise.industryAverageProfitMargin"),
            ),
          ),
          {
            interpretation: reading(
              text(
                "利润率要求约束两种收入情形，且每年都须满足",
                "the margin binds both revenue branches, in each year",
              ),
              text("只约束收入较低的一种情形", "it binds the smaller-revenue branch alone"),
              text("句末逗号分列，对申报人从严", "set off by a comma at the end; stricter for the applicant"),
            ),
          },
        ),
      ],
      benefit: { at: at("benefit", "#2"), award: fixed(wan(30)), payer: "municipal" },
    }),
  },
  materials: [
    paper("一1", "design-centre", "《工业设计中心申请表》", "application form for design centres"),
    paper(
      "一2",
      "design-centre",
      "企业工业设计中心前两年度专项审计报告",
      "special audit of the centre for the last two years",
      {
        note: text(
          "含企业生产经营主要数据，及中心前两年度运营、投入、专利、专业从业人员等情况",
          "with the firm's main figures and the centre's operation, spending, patents and professional staff",
        ),
      },
    ),
    paper(
      "一3",
      "design-centre",
      "企业设立独立工业设计中心的佐证",
      "proof that the centre was set up as a unit of its own",
    ),
    paper(
      "一4",
      "design-centre",
      "工业设计成果获得发明专利、版权及其他著作权等清单",
      "list of patents and copyrights from design work",
      {
        note: text(
          "含产品名称、专利名称、专利号、权利人、授权单位、授权时间等",
          "with product, patent, number, holder, granting office and date",
        ),
      },
    ),
    paper("一5", "design-centre", "工业设计成果获奖证书", "awards won by design work", { form: "copy" }),
    paper(
      "一6",
      "design-centre",
      "主要工业设计成果产业化佐证",
      "proof that the main designs went into production",
    ),
    paper("一7", "design-centre", "其他有关材料", "other papers"),
    paper("二1", "design-enterprise", "《工业设计中心申请表》", "application form for design centres"),
    paper(
      "二2",
      "design-enterprise",
      "工业设计企业前两年度专项审计报告",
      "special audit of the firm for the last two years",
      {
        note: text(
          "含设计经营主要数据，及服务业绩、投入、专利、专业从业人员等情况",
          "with the main figures, services, spending, patents and professional staff",
        ),
      },
    ),
    paper(
      "二3",
      "design-enterprise",
      "工业设计成果获得发明专利、版权及其他著作权等清单",
      "list of patents and copyrights from design work",
      {
        note: text(
          "含产品或项目名称、专利名称、专利号、权利人、授权单位和授权时间等",
          "with product or project, patent, number, holder, granting office and date",
        ),
      },
    ),
    paper("二4", "design-enterprise", "工业设计成果获奖证书", "awards won by design work", { form: "copy" }),
    paper("二5", "design-enterprise", "完成的工业设计项目清单", "list of design projects carried out"),
    paper(
      "二6",
      "design-enterprise",
      "主要工业设计成果产业化佐证",
      "proof that the main designs went into production",
    ),
    paper("二7", "design-enterprise", "其他有关材料", "other papers"),
  ],
  channel: {
    mode: "not-stated",
    steps: [
      { at: at("summary"), what: text("由省经信厅组织申报", "called by the provincial industry department") },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局产业政策科")],
  relations: [
    {
      relation: "same-payment",
      at: at("benefit"),
      with: "ezhou-manufacturing-fund",
      paidBy: "ezhou-manufacturing-fund",
      scope: text("企业工业设计中心、工业设计企业奖励", "awards for design centres and design firms"),
    },
  ],
});
