import { firstOf, fixed, inCase } from "../../benefits/build.js";
import { atLeast, some } from "../../conditions/build.js";
import { lastYear } from "../../conditions/measures.js";
import { recentYears } from "../../conditions/select.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Material } from "../types.js";

const { ref, at } = row("project", 34);

/** 进规: on the list of above-scale industrial enterprises since last year. */
const ENROLLED = recentYears(1);

function paper(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return { at: at("materials", item), title: text(zh, en), copies: 2, ...rest };
}

export const ezhouAboveScaleEnrolment = definePolicy({
  id: "ezhou-above-scale-enrolment",
  ref,
  level: "municipal",
  title: text("市级首次进规专项奖补资金申报", "Ezhou award for first enrolment as above-scale enterprise"),
  summary: text(
    "壮大规上工业企业数量，做大工业底盘：对首次进规、首次复进规的工业企业给予一次性奖励。",
    "To widen the base of above-scale industry, firms that enrol for the first time, or re-enrol for the first time, get a one-off award.",
  ),
  sources: [
    {
      title: "市人民政府关于推进全市工业经济高质量发展的意见",
      documentNumber: "鄂州政发〔2023〕9号",
      at: at("source", "1"),
    },
  ],
  tracks: {
    enterprise: track({
      title: text("进规工业企业", "newly enrolled industrial enterprise"),
      applicant: "enterprise",
      requirements: [
        required(
          "enrolled",
          at("benefit", "#1"),
          some("enterprise.aboveScaleEnrolments", {
            where: { kind: ["first", "first-return"] },
            within: ENROLLED,
          }),
          {
            title: text("首次进规或首次复进规", "enrolled, or re-enrolled, for the first time"),
            interpretation: reading(
              text("上一年度或本年内进规", "enrolled last year or this year"),
              text("进规时间不限", "enrolled at any time"),
              text(
                "奖励随进规一次性给予，对申报人从严",
                "the award goes with the enrolment, once; stricter for the applicant",
              ),
            ),
          },
        ),
        required("sales", at("requirements"), atLeast(lastYear("enterprise.revenue"), wan(2000)), {
          interpretation: reading(
            text("上一年度销售收入", "sales of the last complete year"),
            text("申报当年截至申报期的销售收入", "sales of the year of filing up to then"),
            text(
              "“年度”按完整年度；材料栏则取申报当年单据，新投产企业亦可进规",
              "“a year's sales” is of a whole year; yet the vouchers filed are this year's, and new plants enrol too",
            ),
          ),
        }),
      ],
      benefit: {
        at: at("benefit"),
        award: firstOf(
          inCase(
            some("enterprise.aboveScaleEnrolments", { where: { kind: "first" }, within: ENROLLED }),
            fixed(wan(20)),
          ),
          inCase(
            some("enterprise.aboveScaleEnrolments", { where: { kind: "first-return" }, within: ENROLLED }),
            fixed(wan(10)),
          ),
        ),
        payer: "municipal",
        note: text("一次性", "once"),
      },
    }),
  },
  materials: [
    paper("1", "企业法人基本情况表", "basic facts of the enterprise"),
    paper("2", "企业社会信用代码证书（营业执照）", "unified social credit certificate (business licence)", {
      form: "copy",
    }),
    paper(
      "3",
      "截至申报期最近1个月的资产负债表及利润表",
      "balance sheet and income statement of the month before filing",
      { form: "copy" },
    ),
    paper(
      "4",
      "截至申报期最近1个月的企业增值税纳税申报表及附表全套",
      "VAT return of the month before filing, with all schedules",
      { form: "copy", note: text("需加盖税务公章", "with the tax office's seal") },
    ),
    paper("5", "规模以上工业企业纳统统计数据真实性承诺书", "undertaking that the statistics are true", {
      note: text("见附件", "see annex"),
    }),
    paper("6#1", "企业生产经营场地入口实地照片", "photograph of the entrance of the premises", {
      form: "photo",
      note: text(
        "须有企业全称的挂牌；彩打或冲洗",
        "with the firm's full name on a plate; printed in colour or developed",
      ),
    }),
    paper("6#2", "生产加工现场设备照片", "photograph of the equipment at work", {
      form: "photo",
      note: text(
        "与入口照片共2张；彩打或冲洗",
        "two with that of the entrance; printed in colour or developed",
      ),
    }),
    paper("7#1", "本年产成品入库单明细", "this year's entries of finished goods into stock", {
      note: text("原始凭证", "original vouchers"),
    }),
    paper("7#2", "本年发票清单明细", "this year's list of invoices", {
      note: text("原始凭证", "original vouchers"),
    }),
    paper("8#1", "固定资产投资项目备案证书", "filing certificate of the fixed-asset investment", {
      form: "copy",
      note: text("新建新投产企业提供", "for newly built and newly producing firms"),
    }),
    paper("8#2", "入库申报信息表", "enrolment information form", {
      note: text("“小进规”企业提供", "for small firms that grew to scale (小进规)"),
    }),
    paper("9", "分月产值计算表", "monthly output table"),
    paper("10", "其他证明资料", "other proof"),
  ],
  channel: {
    mode: "paper",
    steps: [
      {
        at: at("materials", "#form"),
        what: text(
          "提交电子版和纸质资料，一式两份，均加盖公章",
          "hand in electronic and paper copies, two of each, all sealed",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局中小企业发展科")],
});
