import { fixed } from "../../benefits/build.js";
import { any, attested, is, oneOf, some } from "../../conditions/build.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, excluded, required, row, track } from "../define.js";
import { contact } from "../offices.js";

const { ref, at } = row("project", 13);

export const nationalBigDataDemonstration = definePolicy({
  id: "national-big-data-demonstration",
  ref,
  level: "national",
  title: text("国家级大数据产业发展试点示范项目申报", "National big-data industry demonstration"),
  summary: text(
    "围绕4大领域13个方向遴选大数据产业发展示范项目，树立创新能力突出、应用效果良好、示范作用明显的标杆。示范期两年。",
    "Selects demonstration projects of the big-data industry in 4 fields and 13 directions, as benchmarks of innovation, use and example. The demonstration term is two years.",
  ),
  sources: [
    {
      title: "“十四五”大数据产业发展规划",
      documentNumber: "工信部规〔2021〕179号",
      at: at("source", "1"),
    },
    {
      title: "数据管理能力成熟度评估模型",
      documentNumber: "GB/T 36073—2018",
      asPrinted: "GB/T36073—2018",
      at: at("requirements", "(二)#source"),
    },
  ],
  tracks: {
    project: track({
      title: text("大数据产业发展示范项目", "big-data demonstration project"),
      applicant: "project",
      requirements: [
        required("direction", at("summary", "#1"), attested("project.fitsBigDataDirection")),
        required(
          "applicant",
          at("requirements", "(一)#1"),
          any(
            oneOf("enterprise.legalForm", "company"),
            is("enterprise.isConsortium"),
            is("enterprise.isResearchInstitute"),
          ),
          { title: text("企业、企业联合体或科研院所", "enterprise, consortium or research institute") },
        ),
        required(
          "big-data-business",
          at("requirements", "(一)#2"),
          attested("enterprise.isInBigDataBusiness"),
        ),
        required("obeys-laws", at("requirements", "(一)#5"), attested("enterprise.obeysLaws")),
        required("scale", at("requirements", "(一)#6"), attested("enterprise.hasStrongScale")),
        required(
          "economic-results",
          at("requirements", "(一)#7"),
          attested("enterprise.hasStrongEconomicResults"),
        ),
        required("rd-capability", at("requirements", "(一)#8"), attested("enterprise.hasStrongRdCapability")),
        required(
          "integration-innovation",
          at("requirements", "(一)#9"),
          attested("enterprise.hasStrongIntegrationInnovation"),
        ),
        required(
          "stage",
          at("requirements", "(一)#10"),
          oneOf("project.stage", "under-construction", "completed"),
        ),
        required("own-ip", at("requirements", "(一)#11"), attested("project.hasOwnIntellectualProperty")),
        required(
          "advanced-technology",
          at("requirements", "(一)#12"),
          attested("project.isTechnologicallyAdvanced"),
        ),
        required("innovative-model", at("requirements", "(一)#13"), attested("project.hasInnovativeModel")),
        required("good-example", at("requirements", "(一)#14"), attested("project.setsGoodExample")),
        excluded(
          "in-demonstration-term",
          at("requirements", "(三)#2"),
          some("project.demonstrations", { where: { kind: "big-data" }, valid: true }),
          {
            title: text(
              "项目已列入前期示范且仍在示范期内",
              "the project is on an earlier list and still in its demonstration term",
            ),
          },
        ),
      ],
      benefit: {
        at: at("benefit"),
        award: fixed(wan(50)),
        payer: "provincial",
        note: text(
          "示范期两年，期内工信部动态监测、动态调整名单，期满组织评估摸底",
          "two years' term: the ministry monitors, adjusts the list meanwhile and assesses at the end",
        ),
      },
    }),
  },
  materials: [
    {
      at: at("materials", "(二)#plan"),
      title: text("纸质申报方案", "application plan on paper"),
      form: "sealed",
    },
    {
      at: at("materials", "(二)#proof"),
      title: text("相关证明资质文件", "certificates and proofs"),
      form: "sealed",
    },
    {
      at: at("materials", "(二)#statement"),
      title: text("《企业责任申明》", "statement of responsibility 《企业责任申明》"),
      form: "sealed",
    },
  ],
  channel: {
    mode: "online-and-paper",
    platform: {
      name: "大数据产业发展示范申报系统",
      url: "https://www.bdcases.org.cn",
      at: at("materials", "(一)"),
    },
    steps: [
      {
        at: at("materials", "(一)"),
        what: text("登录申报系统填报信息", "fill in the particulars in the application system"),
      },
      {
        at: at("materials", "(二)"),
        what: text(
          "纸质材料盖章，由地市经信部门报省经信厅",
          "seal the papers; the city's industry office passes them to the province's",
        ),
      },
      {
        at: at("materials", "(三)#1"),
        what: text("省经信厅遴选，择优推荐", "the province selects and recommends the best"),
      },
      {
        at: at("materials", "(三)#2"),
        what: text("工信部组织专家评审", "experts review for the ministry"),
      },
      {
        at: at("requirements", "(二)#4"),
        what: text(
          "申报主体通过DCMM（GB/T36073—2018《数据管理能力成熟度评估模型》）三级及以上贯标评估的，不占推荐名额",
          "applicants certified at DCMM level 3 or above (GB/T36073—2018) do not count towards a recommender's quota",
        ),
      },
      {
        at: at("requirements", "(三)#5"),
        what: text(
          "鼓励推荐单位支持并监督指导示范项目实施",
          "recommenders are encouraged to support, supervise and guide the project",
        ),
      },
    ],
    quotas: [
      {
        at: at("requirements", "(二)#1"),
        what: text(
          "各省、自治区、直辖市及新疆生产建设兵团主管部门推荐的项目",
          "projects that a province, autonomous region, municipality or the Xinjiang corps recommends",
        ),
        most: 10,
      },
      {
        at: at("requirements", "(二)#2"),
        what: text(
          "各计划单列市、中央企业集团等单位推荐的项目",
          "projects that a city with separate planning, a central enterprise group or the like recommends",
        ),
        most: 3,
      },
      {
        at: at("requirements", "(二)#3"),
        what: text(
          "各国家新型工业化产业示范基地（大数据）主管部门额外推荐的项目，由省级主管部门统一申报",
          "further projects that a national big-data industry base recommends, filed through the province",
        ),
        most: 3,
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局电子信息产业科")],
  relations: [
    {
      relation: "limit",
      at: at("requirements", "(一)#3"),
      most: 1,
      of: text("每个申报主体的项目", "project per applicant"),
    },
    {
      relation: "limit",
      at: at("requirements", "(一)#4"),
      most: 1,
      of: text("每个项目的方向", "direction per project"),
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
