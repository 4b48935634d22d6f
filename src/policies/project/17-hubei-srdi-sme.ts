import { fixed } from "../../benefits/build.js";
import { any, atLeast, levelAtMost, pointsAtLeast, some } from "../../conditions/build.js";
import { lastYear, meanOfYears, ratio, sumOver, value, yearsSince } from "../../conditions/measures.js";
import { recentYears } from "../../conditions/select.js";
import { srdiGrading, srdiIndicators } from "../../grading/srdi.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import { SME_GRADING } from "../sources.js";
import type { Material } from "../types.js";

const { ref, at } = row("project", 17);

/** 近2年新增股权融资: what qualified institutions have really paid in. */
const equityOfTwoYears = sumOver("enterprise.equityRounds", "paidIn", {
  where: { byQualifiedInstitution: true },
  within: recentYears(2),
});

function paper(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return { at: at("materials", item), title: text(zh, en), ...rest };
}

/** 特色经营及称号: whatever of it the firm has. */
const ifAny = { note: text("根据自身情况提供", "whatever the firm has") };

/** 直通条件: one is enough, and only for a firm that relies on it. */
const fastTrack = {
  oneOf: "fast-track",
  note: text("按直通条件申报的提供所依据的一项", "for a firm on the fast track, the one it relies on"),
};

export const hubeiSrdiSme = definePolicy({
  id: "hubei-srdi-sme",
  ref,
  level: "provincial",
  title: text("省级专精特新中小企业申报", "Hubei SRDI SME"),
  summary: text(
    "优质中小企业梯度的第二层，由省经信厅组织申报，面向专业化、精细化、特色化、创新型，长期专注细分市场、创新和配套能力强的中小企业。",
    "The second tier of high-quality SMEs, called by the provincial industry department: specialised, refined, distinctive and innovative SMEs that keep to a niche, innovate well and supply others well.",
  ),
  sources: [{ ...SME_GRADING, at: at("source", "1") }],
  tracks: {
    enterprise: track({
      title: text("专精特新中小企业", "SRDI SME"),
      applicant: "enterprise",
      grants: { title: "srdi-sme", level: "provincial" },
      requirements: [
        required("sme", at("summary", "#1"), levelAtMost("enterprise.size", "medium"), {
          interpretation: reading(
            text("简介界定为中小企业，故须为中小企业", "the summary defines it as an SME, so it must be one"),
            text("只是对梯度的说明", "only a description of the tier"),
            text("对申报人从严", "stricter for the applicant"),
          ),
        }),
        required(
          "niche-years",
          at("requirements", "（一）"),
          atLeast(yearsSince("enterprise.inNicheMarketSince"), 2),
        ),
        required(
          "rd-expense",
          at("requirements", "（二）#1"),
          atLeast(lastYear("enterprise.rdExpense"), wan(100)),
        ),
        required(
          "rd-intensity",
          at("requirements", "（二）#2"),
          atLeast(ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue")), "0.03"),
        ),
        required(
          "revenue-or-equity",
          at("requirements", "（三）"),
          any(atLeast(lastYear("enterprise.revenue"), wan(1000)), atLeast(equityOfTwoYears, wan(2000))),
          {
            title: text(
              "上年度营业收入达标，或新增股权融资（合格机构投资者实缴额）达标",
              "last year's revenue, or new equity paid in by qualified institutions",
            ),
          },
        ),
        required(
          "score-or-fast-track",
          at("requirements", "（四）"),
          any(
            pointsAtLeast(srdiGrading.pass, srdiIndicators, value("enterprise.srdiSelfScore")),
            some("enterprise.awards", {
              where: [
                { kind: "science-and-technology", level: "provincial", rank: { atMost: 3 } },
                { kind: "science-and-technology", level: "national", rank: { atMost: 5 } },
              ],
              within: recentYears(3),
            }),
            atLeast(meanOfYears("enterprise.rdExpense", 2), wan(1000)),
            atLeast(equityOfTwoYears, wan(6000)),
            some("enterprise.awards", {
              where: { kind: "maker-in-china", level: "national", rank: { atMost: 500 } },
              within: recentYears(3),
            }),
          ),
          {
            title: text(
              "评价得分达标，或满足一项直通条件：科技奖励、研发费用、股权融资、“创客中国”大赛",
              "the score, or one fast track: award, R&D expense, equity, Maker in China contest",
            ),
            interpretation: reading(
              text(
                "“近三年”同时限定省级和国家级科技奖励",
                "“last three years” governs both the provincial and the national award",
              ),
              text("只限定省级科技奖励", "it governs the provincial award alone"),
              text("对申报人从严", "stricter for the applicant"),
            ),
          },
        ),
      ],
      benefit: { at: at("benefit"), award: fixed(wan(20)), payer: null },
    }),
  },
  materials: [
    paper("1", "专精特新中小企业申请书", "application for SRDI SMEs", {
      form: "export",
      note: text("由系统导出", "exported from the system"),
    }),
    paper("2", "企业营业执照", "business licence", { form: "copy" }),
    paper("3", "企业主营业务及主导产品说明", "statement of main business and main product"),
    paper("4", "企业社会保险参保证明", "proof of social insurance"),
    paper("5", "企业研发人员总数佐证", "proof of the number of R&D staff"),
    paper("6", "近3年年度财务数据佐证", "proof of the financial data of the last 3 years"),
    paper("7", "数字化水平佐证", "proof of the level of digitalisation"),
    paper("8", "企业质量管理水平佐证", "proof of the level of quality management"),
    paper("9", "企业税收贡献佐证", "proof of taxes paid"),
    paper("10", "企业上市情况佐证", "proof of stock-market listing"),
    paper(
      "11（1）",
      "特色经营及称号：湖北省老字号或驰名商标证书",
      "distinction: certificate of a Hubei time-honoured brand or well-known trademark",
      ifAny,
    ),
    paper(
      "11（2）#1",
      "特色经营及称号：市级及以上行政部门认定的科技型企业、示范企业证明",
      "distinction: recognition as technology or demonstration enterprise by a city office or above",
      ifAny,
    ),
    paper(
      "11（2）#2",
      "特色经营及称号：国家高新技术企业称号证明",
      "distinction: proof of national high-tech enterprise",
      ifAny,
    ),
    paper(
      "11（2）#3",
      "特色经营及称号：技术创新、品牌、专利等奖项获奖证明",
      "distinction: awards for innovation, brand, patents and the like",
      ifAny,
    ),
    paper(
      "11（3）",
      "特色经营及称号：近三年（2021年以来）数字化、智能化、绿色化改造证明，包括合同、成果、现场照片等",
      "distinction: digital, smart or green upgrades of the last three years (since 2021): contracts, results, photographs and the like",
      ifAny,
    ),
    paper(
      "11（4）",
      "特色经营及称号：近三年（2021年以来）进入“创客中国”湖北省创新创业大赛企业组决赛证明",
      "distinction: finalist of the Hubei Maker in China contest, enterprise group, in the last three years (since 2021)",
      ifAny,
    ),
    paper(
      "11（5）",
      "特色经营及称号：属大中小企业融通特色载体，或省级以上中小企业主管部门认定的特色产业集群、小型微型企业创业创新示范基地内企业的证明",
      "distinction: inside a special carrier where firms of all sizes work together (融通特色载体), or an SME specialty cluster or start-up and innovation base recognised by an SME authority of the province or above",
      ifAny,
    ),
    paper("12", "与主导产品相关的有效知识产权佐证", "proof of IP in force that relates to the main product"),
    paper("13", "企业研发机构佐证", "proof of R&D institutions"),
    paper("14", "信用信息报告", "credit report"),
    paper("14#2", "其他佐证材料", "other proof"),
    paper(
      "15（1）",
      "直通条件佐证：近三年省级或国家级科技奖励及排名",
      "fast track: provincial or national science and technology award of the last three years, with rank",
      fastTrack,
    ),
    paper(
      "15（2）",
      "直通条件佐证：近两年研发费用总额均值",
      "fast track: mean R&D expense of the last two years",
      fastTrack,
    ),
    paper(
      "15（3）",
      "直通条件佐证：近两年新增股权融资总额",
      "fast track: new equity of the last two years",
      fastTrack,
    ),
    paper(
      "15（4）",
      "直通条件佐证：近三年进入“创客中国”大赛全国企业组名单",
      "fast track: national enterprise-group list of the Maker in China contest in the last three years",
      fastTrack,
    ),
  ],
  channel: {
    mode: "online",
    steps: [
      {
        at: at("materials", "1"),
        what: text("在申报系统填报并导出申请书", "fill in the system and export the application"),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局中小企业发展科")],
});
