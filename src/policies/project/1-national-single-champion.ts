import { fixed } from "../../benefits/build.js";
import { atLeast, atMost, attested, ifThen, is, some } from "../../conditions/build.js";
import { meanOfYears, value, yearsSinceAtLastYearEnd } from "../../conditions/measures.js";
import { reading } from "../../law/interpretation.js";
import { wan, yi } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, preferred, required, row, track } from "../define.js";
import { contact } from "../offices.js";

const { ref, at } = row("project", 1);

/** Items 5 to 10 print no figure. */
const withoutFigure = {
  interpretation: reading(
    text("须具备，由申报人确认", "must be so, as the applicant affirms"),
    text("由专家评分，不作门槛", "scored by experts, no gate"),
    text("与有数值的各项并列印出", "stands in one list with the items that have figures"),
  ),
};

export const nationalSingleChampion = definePolicy({
  id: "national-single-champion",
  ref,
  level: "national",
  title: text("国家级制造业单项冠军项目申报", "National manufacturing single champion"),
  summary: text(
    "由工信部组织申报。聚焦领域：新一代信息技术、装备制造、新材料、新能源汽车和智能网联汽车、新能源、节能环保、航空航天与海洋装备，以及其他产业。",
    "Called by the ministry. Fields in focus: new-generation IT, equipment, new materials, new-energy and connected vehicles, new energy, energy saving and environment, aerospace and marine equipment, and other industries.",
  ),
  sources: [
    {
      title: "关于加快培育发展制造业优质企业的指导意见",
      documentNumber: "工信部联政法〔2021〕70号",
      asPrinted: "工信部政法〔2021〕70号",
      at: at("source", "1"),
    },
    {
      title: "制造业单项冠军企业认定管理办法",
      documentNumber: "工信部政法〔2023〕138号",
      at: at("source", "2"),
    },
  ],
  tracks: {
    enterprise: track({
      title: text("制造业单项冠军企业", "manufacturing single-champion enterprise"),
      applicant: "enterprise",
      grants: { title: "single-champion-enterprise", level: "national" },
      requirements: [
        required("focus", at("requirements", "1#1"), attested("enterprise.focusesOnNiche")),
        required(
          "niche-years",
          at("requirements", "1#2"),
          atLeast(
            yearsSinceAtLastYearEnd("enterprise.inNicheMarketSince"),
            ifThen(is("product.isNewProduct"), 5, 10),
          ),
        ),
        required("steady-growth", at("requirements", "2#1"), attested("enterprise.growsSteadily")),
        required(
          "main-revenue",
          at("requirements", "2#2"),
          atLeast(meanOfYears("enterprise.mainRevenue", 3), yi(4)),
          {
            interpretation: reading(
              text("近3年的平均值达到", "the mean of the 3 years reaches it"),
              text("每一年均须达到", "every year must reach it"),
              text("所印为平均主营业务收入", "what is printed is the average"),
            ),
          },
        ),
        preferred(
          "little-giant",
          at("requirements", "3#1"),
          some("enterprise.titles", { where: { kind: "little-giant", level: "national" }, valid: true }),
          { title: text("工信部认定的专精特新“小巨人”企业", "Little Giant recognised by the ministry") },
        ),
        preferred(
          "world-class-leader",
          at("requirements", "3#2"),
          some("enterprise.titles", {
            where: { kind: "world-class-leader-demonstration", level: "national" },
            valid: true,
          }),
          {
            title: text(
              "国务院国资委认定的创建世界一流专业领军示范企业",
              "demonstration enterprise recognised by the State Council's SASAC as on the way to a world-class specialised leader",
            ),
          },
        ),
        required("market-rank", at("requirements", "4"), atMost(value("product.globalMarketRank"), 3)),
        required(
          "quality",
          at("requirements", "5#1"),
          attested("product.isOfExcellentQuality"),
          withoutFigure,
        ),
        required(
          "process",
          at("requirements", "5#2"),
          attested("product.processIsInternationallyAdvanced"),
          withoutFigure,
        ),
        required(
          "performance",
          at("requirements", "5#3"),
          attested("product.performanceLeadsInternationally"),
          withoutFigure,
        ),
        required(
          "energy-quota",
          at("requirements", "5#4"),
          attested("product.meetsAdvancedEnergyQuota"),
          withoutFigure,
        ),
        required(
          "international-and-brand-strategy",
          at("requirements", "6#1"),
          attested("enterprise.pursuesInternationalBusinessAndBrand"),
          withoutFigure,
        ),
        required(
          "international-revenue",
          at("requirements", "6#2"),
          attested("enterprise.internationalRevenueLeadsIndustry"),
          withoutFigure,
        ),
        required(
          "global-resources",
          at("requirements", "6#3"),
          attested("enterprise.allocatesResourcesGlobally"),
          withoutFigure,
        ),
        required(
          "values-innovation",
          at("requirements", "7#1"),
          attested("enterprise.valuesInnovation"),
          withoutFigure,
        ),
        required(
          "rd-institution",
          at("requirements", "7#2"),
          attested("enterprise.hasHighLevelRdInstitution"),
          withoutFigure,
        ),
        required(
          "rd-intensity",
          at("requirements", "7#3"),
          attested("enterprise.rdIntensityLeadsIndustry"),
          withoutFigure,
        ),
        required(
          "core-ip",
          at("requirements", "8#1"),
          attested("enterprise.ownsCoreIntellectualProperty"),
          withoutFigure,
        ),
        required(
          "patents",
          at("requirements", "8#2"),
          attested("enterprise.patentCountLeadsIndustry"),
          withoutFigure,
        ),
        required(
          "standards",
          at("requirements", "8#3"),
          attested("enterprise.ledFormalStandards"),
          withoutFigure,
        ),
        required(
          "research-in-use",
          at("requirements", "9#1"),
          attested("enterprise.turnsResearchToUse"),
          withoutFigure,
        ),
        required(
          "ip-in-use",
          at("requirements", "9#2"),
          attested("enterprise.intellectualPropertyPays"),
          withoutFigure,
        ),
        required(
          "results",
          at("requirements", "10#1"),
          attested("enterprise.hasExcellentResults"),
          withoutFigure,
        ),
        required(
          "leading-revenue-or-profit",
          at("requirements", "10#2"),
          attested("enterprise.mainRevenueOrProfitLeadsIndustry"),
          withoutFigure,
        ),
      ],
      benefit: { at: at("benefit"), award: fixed(wan(100)), payer: null },
    }),
  },
  materials: [
    {
      at: at("materials", "#1"),
      title: text("申报（复核）材料", "papers for the application (or the review)"),
      note: text(
        "列表未列明细；线上填报与线下报送的应一致",
        "the list names none in detail; what is filed online and on paper must agree",
      ),
    },
  ],
  channel: {
    mode: "online-and-paper",
    platform: { name: "制造业单项冠军企业在线报送系统", at: at("materials", "#platform") },
    steps: [
      {
        at: at("materials", "#2"),
        what: text("在系统填写并上传相关资料", "fill in the system and upload the papers"),
      },
      {
        at: at("materials", "#3"),
        what: text("线下报送一致的材料", "hand in the same papers offline"),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局产业政策科")],
});
