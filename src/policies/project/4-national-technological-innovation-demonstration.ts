import { fixed } from "../../benefits/build.js";
import { atLeast, attested, everyYear, is, moreThan, oneOf, some } from "../../conditions/build.js";
import { lastYear, ratio, yearBefore } from "../../conditions/measures.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Material } from "../types.js";

const { ref, at } = row("project", 4);

const steadyRise = reading(
  text("近3年每年均高于上年", "every one of the last 3 years is above the one before"),
  text(
    "只在3年之内逐年比较，或总体呈上升趋势即可",
    "only the years among the 3 are compared, or a rise on the whole is enough",
  ),
  text("“稳定上升”从严，逐年核对", "“steadily rising” taken strictly, year by year"),
);

function paper(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return {
    at: at("materials", item),
    title: text(zh, en),
    copies: 3,
    form: "original",
    note: text("另附电子版", "with an electronic version"),
    ...rest,
  };
}

export const nationalTechnologicalInnovationDemonstration = definePolicy({
  id: "national-technological-innovation-demonstration",
  ref,
  level: "national",
  title: text("国家技术创新示范企业项目申报", "National technological-innovation demonstration enterprise"),
  summary: text(
    "为建设创新型国家，健全企业为主体、市场为导向、产学研结合的技术创新体系，鼓励工业企业技术创新、加快转变经济发展方式，认定技术创新示范企业。",
    "Recognises firms exemplary in technological innovation, for a system of innovation led by firms, guided by the market and joined with research; encourages industrial firms to innovate and speeds the change of the growth model.",
  ),
  sources: [
    {
      title: "技术创新示范企业认定管理办法（试行）",
      documentNumber: "工信部联科〔2010〕540号",
      asPrinted: "工信部联科〔2020〕540号",
      at: at("source", "1"),
    },
    { title: "中华人民共和国科学技术进步法", at: at("summary", "#1") },
    { title: "国家中长期科学和技术发展规划纲要（2006—2020年）", at: at("summary", "#2") },
    { title: "国家产业技术政策", at: at("summary", "#3") },
  ],
  tracks: {
    enterprise: track({
      title: text("国家技术创新示范企业", "national technological-innovation demonstration enterprise"),
      applicant: "enterprise",
      grants: { title: "technological-innovation-demonstration", level: "national" },
      requirements: [
        required("legal-person", at("requirements", "1#1"), oneOf("enterprise.legalForm", "company")),
        required(
          "financial-management",
          at("requirements", "1#2"),
          attested("enterprise.soundFinancialManagement"),
        ),
        required("accounting-credit", at("requirements", "1#3"), attested("enterprise.goodAccountingCredit")),
        required("tax-credit", at("requirements", "1#4"), attested("enterprise.goodTaxCredit")),
        required("bank-credit", at("requirements", "1#5"), attested("enterprise.goodBankCredit")),
        required("domestic-base", at("requirements", "2#1"), is("enterprise.hasDomesticRdAndProductionBase")),
        required(
          "chinese-control",
          at("requirements", "2#2"),
          is("enterprise.isDomesticBaseChineseControlled"),
        ),
        required(
          "technology-centre",
          at("requirements", "3"),
          some("enterprise.rdInstitutions", {
            where: { kind: "enterprise-technology-centre", level: { atLeast: "provincial" } },
          }),
          {
            title: text(
              "已认定的省级以上企业技术中心",
              "recognised enterprise technology centre, provincial or above",
            ),
            interpretation: reading(
              text("省级及国家级均可", "provincial or national"),
              text("须高于省级", "above provincial"),
              text("“以上”含本级为通例", "“以上” includes the level named, as a rule"),
            ),
          },
        ),
        required(
          "innovation-through-upgrade",
          at("requirements", "4"),
          attested("enterprise.innovationThroughUpgradeShowsResults"),
        ),
        required("staff", at("requirements", "5"), atLeast(lastYear("enterprise.staff"), 300), {
          interpretation: reading(
            text(
              "“一定的生产经营规模”以从业人员、销售收入、资产总额衡量",
              "“a certain scale” is measured by staff, sales revenue and total assets",
            ),
            text("规模另须认定", "scale must be found on top of these"),
            text("其后数值即是对规模的说明", "the figures that follow spell out the scale"),
          ),
        }),
        required("revenue", at("requirements", "6#1"), atLeast(lastYear("enterprise.revenue"), wan(3000))),
        required(
          "total-assets",
          at("requirements", "6#2"),
          atLeast(lastYear("enterprise.totalAssets"), wan(4000)),
        ),
        required(
          "rd-intensity",
          at("requirements", "7"),
          atLeast(ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue")), "0.03"),
        ),
        required("drives-industry", at("requirements", "8#1"), attested("enterprise.drivesIndustry")),
        required("own-brand", at("requirements", "8#2"), attested("enterprise.hasOwnBrand")),
        required(
          "profitable",
          at("requirements", "9#1"),
          everyYear(3, moreThan(lastYear("enterprise.netProfit"), "0")),
          {
            interpretation: reading(
              text("近3年每年净利润均为正", "net profit above zero in each of the last 3 years"),
              text("以利润总额衡量", "total profit above zero"),
              text(
                "对申报人从严：利润总额另有要求",
                "stricter for the applicant; total profit has a demand of its own",
              ),
            ),
          },
        ),
        required(
          "rising-revenue",
          at("requirements", "9#2"),
          everyYear(3, moreThan(lastYear("enterprise.revenue"), yearBefore("enterprise.revenue"))),
          {
            title: text("销售收入逐年上升", "sales revenue rises year by year"),
            interpretation: steadyRise,
          },
        ),
        required(
          "rising-profit",
          at("requirements", "9#3"),
          everyYear(3, moreThan(lastYear("enterprise.totalProfit"), yearBefore("enterprise.totalProfit"))),
          {
            title: text("利润总额逐年上升", "total profit rises year by year"),
            interpretation: steadyRise,
          },
        ),
        required("cash-flow", at("requirements", "9#4"), attested("enterprise.hasAmpleCashFlow")),
      ],
      benefit: { at: at("benefit"), award: fixed(wan(100)), payer: "provincial" },
    }),
  },
  materials: [
    paper("(一)1#1", "《技术创新示范企业申报书》", "application 《技术创新示范企业申报书》"),
    paper("(一)1#2", "《企业基本情况表》", "table of basic facts 《企业基本情况表》"),
    paper("(一)1#3", "《企业技术创新评价指标》", "indicators of innovation 《企业技术创新评价指标》"),
    paper(
      "(一)2",
      "经会计师事务所审计的上年度会计报表",
      "last year's financial statements, audited by an accounting firm",
    ),
    paper(
      "(一)3",
      "《技术创新示范企业认定管理办法（试行）》第六条、第七条有关的其他证明",
      "other proofs under articles 6 and 7 of 《技术创新示范企业认定管理办法（试行）》",
    ),
  ],
  channel: {
    mode: "paper",
    steps: [
      {
        at: at("materials", "(二)"),
        what: text(
          "材料中的数据以各级统计机构、职能部门的公开数据和经审计的会计报表为准",
          "the data follow what statistical offices and departments publish and the audited statements",
        ),
      },
      {
        at: at("materials", "(三)"),
        what: text(
          "报送原件一式三份及电子版",
          "hand in the originals in three copies, with an electronic version",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局规划与技术改造科")],
});
