import { noAmount } from "../../benefits/build.js";
import { all, any, atLeast, levelAtMost, pointsAtLeast, some } from "../../conditions/build.js";
import { sum, sumOver, value } from "../../conditions/measures.js";
import { recentYears } from "../../conditions/select.js";
import {
  innovativeSmeGrading as grading,
  growthIndicators,
  innovationIndicators,
  specialisationIndicators,
} from "../../grading/innovative-sme.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import { INNOVATIVE_SME_GRADING } from "../sources.js";
import type { Material } from "../types.js";

const { ref, at } = row("project", 18);

const THREE_YEARS = recentYears(3);

const [ofInnovation, ofGrowth, ofSpecialisation] = grading.groups;
const innovation = value("enterprise.innovativeScoreInnovation");
const growth = value("enterprise.innovativeScoreGrowth");
const specialisation = value("enterprise.innovativeScoreSpecialisation");

function paper(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return { at: at("materials", item), title: text(zh, en), ...rest };
}

/** 直通条件佐证: at least one of four, and only for a firm that relies on it. */
const fastTrack = {
  oneOf: "fast-track",
  note: text("按直通条件申报的至少提供一项", "for a firm on the fast track, at least one"),
};

export const hubeiInnovativeSme = definePolicy({
  id: "hubei-innovative-sme",
  ref,
  level: "provincial",
  title: text("省级创新型中小企业申报", "Hubei innovative SME"),
  summary: text(
    "优质中小企业按规模、成长性、创新能力、市场占有率等由低到高分三层，本项为第一层，由省经信厅组织申报，面向产品、技术、管理、模式创新能力强、专注细分市场、成长性好的中小企业。",
    "High-quality SMEs stand in three tiers by size, growth, innovation, market share and so on. This is the first, called by the provincial industry department: SMEs that innovate in product, technology, management or model, keep to a niche and grow well.",
  ),
  sources: [{ ...INNOVATIVE_SME_GRADING, at: at("source", "1") }],
  tracks: {
    enterprise: track({
      title: text("创新型中小企业", "innovative SME"),
      applicant: "enterprise",
      grants: { title: "innovative-sme", level: "provincial" },
      requirements: [
        required("sme", at("summary", "#1"), levelAtMost("enterprise.size", "medium"), {
          interpretation: reading(
            text("简介界定为中小企业，故须为中小企业", "the summary defines it as an SME, so it must be one"),
            text("只是对梯度的说明", "only a description of the tier"),
            text("对申报人从严", "stricter for the applicant"),
          ),
        }),
        required(
          "score-or-fast-track",
          at("requirements", "（一）"),
          any(
            all(
              pointsAtLeast(ofInnovation.minimum, innovationIndicators, innovation),
              pointsAtLeast(ofGrowth.minimum, growthIndicators, growth),
              pointsAtLeast(ofSpecialisation.minimum, specialisationIndicators, specialisation),
              pointsAtLeast(
                grading.pass,
                [...innovationIndicators, ...growthIndicators, ...specialisationIndicators],
                sum(innovation, growth, specialisation),
              ),
            ),
            some("enterprise.awards", {
              where: { kind: "science-and-technology", level: ["provincial", "national"] },
              within: THREE_YEARS,
            }),
            some("enterprise.titles", {
              where: [
                { kind: "high-tech-enterprise" },
                {
                  kind: ["technological-innovation-demonstration", "ip-advantage", "ip-demonstration"],
                  level: "national",
                },
              ],
              valid: true,
            }),
            some("enterprise.rdInstitutions", { where: { level: { atLeast: "provincial" } } }),
            atLeast(
              sumOver("enterprise.equityRounds", "paidIn", {
                where: { byQualifiedInstitution: true },
                within: THREE_YEARS,
              }),
              wan(500),
            ),
          ),
          {
            title: text(
              "评价总分和三类分项得分达标，或满足一项直通条件：科技奖励、有效期内称号、研发机构、股权融资",
              "the total and the three group scores, or one fast track: award, title in validity, R&D institution, equity",
            ),
            interpretation: reading(
              text(
                "“国家级”同时限定技术创新示范和两类知识产权称号",
                "“national” qualifies the innovation demonstration and both IP titles",
              ),
              text("只限定技术创新示范企业", "it qualifies the innovation demonstration alone"),
              text(
                "申报材料第6项（2）逐一写明“国家级”",
                "item 6 (2) of the materials prints “national” with each",
              ),
            ),
          },
        ),
      ],
      benefit: {
        at: at("benefit"),
        award: noAmount(),
        payer: null,
        note: text("资金额度栏印作“/”", "the column prints “/”"),
      },
    }),
  },
  materials: [
    paper("1", "《创新型中小企业自评表》", "self-assessment form 《创新型中小企业自评表》"),
    paper("2", "企业营业执照", "business licence", { form: "copy" }),
    paper("3", "企业社会保险参保证明", "proof of social insurance"),
    paper("4", "信用信息报告", "credit report"),
    paper("5", "企业主营业务及主导产品说明", "statement of main business and main product"),
    paper(
      "6（1）",
      "直通条件佐证：2021年以来国家级或省级科技奖励证书",
      "fast track: certificate of a national or provincial science and technology award since 2021",
      { ...fastTrack, form: "copy" },
    ),
    paper(
      "6（2）",
      "直通条件佐证：有效期内的高新技术企业，或国家级技术创新示范企业、知识产权优势企业、知识产权示范企业等荣誉",
      "fast track: a title in validity: high-tech enterprise, or national innovation demonstration, IP advantage or IP demonstration enterprise, and the like",
      fastTrack,
    ),
    paper(
      "6（3）",
      "直通条件佐证：经认定的省部级以上研发机构",
      "fast track: R&D institution recognised at provincial or ministerial level or above",
      fastTrack,
    ),
    paper(
      "6（4）",
      "直通条件佐证：2021年以来新增股权融资总额",
      "fast track: new equity since 2021",
      fastTrack,
    ),
  ],
  channel: { mode: "not-stated", steps: [] },
  contacts: [contact(at("contact", "1"), "市经信局中小企业发展科")],
});
