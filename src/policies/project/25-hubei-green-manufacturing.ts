import { cap, fixed, perUnit } from "../../benefits/build.js";
import { atMost, attested, notStated, some } from "../../conditions/build.js";
import { value } from "../../conditions/measures.js";
import type { AttestationFact } from "../../facts/define.js";
import type { PathOf } from "../../facts/types.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, excluded, preferred, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import { COAL_USE_BENCHMARKS, GREEN_FACTORY_STANDARD, INDUSTRIAL_ENERGY_BENCHMARKS } from "../sources.js";
import type { Material, Requirement } from "../types.js";

const { ref, at } = row("project", 25);

const THIRD_PARTY_RULES = "绿色制造第三方评价工作要求";
const DISTRICT_OFFICE = text("区经信部门", "the district's industry office");

const everyAspect = reading(
  text("基本要求和各方面分别达到", "the basic requirements and every aspect must be met"),
  text("各方面只计分，合计达标即可", "the aspects only score; the total is enough"),
  text(
    "列表未言各方面可相互弥补，且必选要求不达标即不能评价为绿色工厂，故从严",
    "the list does not let one aspect make up for another, and failing a mandatory requirement bars the title: taken strictly",
  ),
);

function aspect<P extends PathOf<AttestationFact>>(id: string, clause: string, fact: P): Requirement<P> {
  return required(id, at("requirements", `1${clause}`), attested(fact, GREEN_FACTORY_STANDARD.title), {
    interpretation: everyAspect,
  });
}

const evaluation = [
  required(
    "evaluator-conditions",
    at("materials", "(二)#1"),
    attested("evaluator.meetsBasicConditions", THIRD_PARTY_RULES),
  ),
  required("evaluator-procedure", at("materials", "(二)#2"), attested("evaluator.followsWorkRules")),
  required("report-template", at("materials", "(二)#3"), attested("evaluator.reportFollowsTemplate")),
  excluded("evaluator-distrusted", at("materials", "(二)#5"), some("evaluator.distrust", { valid: true }), {
    title: text(
      "评价机构被查实弄虚作假或故意隐瞒受评价方问题，仍在不予采信期内",
      "the evaluator was found to cheat or to conceal faults, and its results are not yet accepted again",
    ),
  }),
];

/** Printed for factories, parks and supply chains alone. */
const evaluatorQuota = required(
  "evaluator-quota",
  at("materials", "(二)#6"),
  atMost(value("evaluator.evaluationsInRound"), 15),
);

const unstated = required("conditions", at("requirements"), notStated(), {
  interpretation: reading(
    text("申报要求栏只约束绿色工厂", "the requirements column binds the green factory alone"),
    text("申报要求栏约束各类申报", "the requirements column binds every kind of application"),
    text("该栏所印为绿色工厂评价的要求", "what the column prints is the evaluation of green factories"),
  ),
});

/** A product's report is a third party's too: the materials ask it of whoever applies. */
const productEvaluation = evaluation.map((one) => ({
  ...one,
  interpretation: reading(
    text("第三方评价的要求也约束绿色设计产品", "the demands on third parties hold for products too"),
    text("第三方只评价工厂、园区和供应链", "third parties evaluate factories, parks and supply chains alone"),
    text(
      "材料栏不分类别要求评价报告，从严",
      "the materials ask every applicant for the report; taken strictly",
    ),
  ),
}));

const eachTitle = reading(
  text("每一称号各计一笔", "once for each title"),
  text("绿色工厂与绿色供应链企业合计一笔", "one sum for factory and supply chain together"),
  text("列表印作“分别奖励”", "the list prints “respectively”"),
);

function paper(item: string, zh: string, en: string, rest: Partial<Material> = {}): Material {
  return { at: at("materials", item), title: text(zh, en), ...rest };
}

export const hubeiGreenManufacturing = definePolicy({
  id: "hubei-green-manufacturing",
  ref,
  level: "provincial",
  title: text("湖北省绿色制造项目申报", "Hubei green manufacturing"),
  summary: text(
    "完善绿色制造体系，推进工业绿色发展，服务工业领域碳达峰碳中和。奖励省级绿色工厂、绿色供应链企业和绿色设计产品。",
    "Completes the system of green manufacturing on the way to peak carbon and neutrality in industry. Provincial green factories, green supply-chain enterprises and green design products are rewarded.",
  ),
  sources: [
    { ...GREEN_FACTORY_STANDARD, at: at("source", "1") },
    { ...INDUSTRIAL_ENERGY_BENCHMARKS, asPrinted: "发改产业(2023)723号", at: at("source", "2") },
    { ...COAL_USE_BENCHMARKS, asPrinted: "发改运行(2022)559号", at: at("source", "3") },
    {
      title: "工业和信息化部办公厅关于开展2023年度绿色制造名单推荐工作的通知",
      issuers: ["工业和信息化部办公厅"],
      at: at("materials", "(二)#source"),
    },
    { title: THIRD_PARTY_RULES, at: at("materials", "(二)#rules") },
  ],
  pastRounds: [
    {
      at: at("materials", "(二)#date"),
      date: "2023-08-15",
      what: text(
        "第三方机构在管理平台填报“评价机构年度工作情况”的截止日",
        "last day for third parties to report their year's work (评价机构年度工作情况) on the platform",
      ),
    },
    {
      at: at("materials", "(三)#date"),
      date: "2023-08-14",
      what: text(
        "各区经信部门汇总报送申报资料的截止日",
        "last day for the districts to send the applications",
      ),
    },
  ],
  tracks: {
    factory: track({
      title: text("省级绿色工厂", "Hubei green factory"),
      applicant: "enterprise",
      grants: { title: "green-factory", level: "provincial" },
      requirements: [
        aspect("basics", "#1", "factory.meetsGreenBasics"),
        aspect("infrastructure", "#2", "factory.meetsGreenInfrastructure"),
        aspect("management", "#3", "factory.meetsGreenManagement"),
        aspect("inputs", "#4", "factory.meetsGreenInputs"),
        aspect("products", "#5", "factory.meetsGreenProducts"),
        aspect("emissions", "#6", "factory.meetsGreenEmissions"),
        aspect("performance", "#7", "factory.meetsGreenPerformance"),
        required(
          "advanced-level",
          at("requirements", "1#8"),
          attested("factory.reachesAdvancedGreenLevel", GREEN_FACTORY_STANDARD.title),
        ),
        required("mandatory", at("requirements", "2"), attested("factory.meetsMandatoryGreenRequirements")),
        preferred("optional", at("requirements", "3"), attested("factory.meetsOptionalGreenRequirements")),
        ...evaluation,
        evaluatorQuota,
      ],
      benefit: {
        at: at("benefit", "#1"),
        award: fixed(wan(30)),
        payer: "municipal",
        interpretation: eachTitle,
      },
    }),
    "supply-chain": track({
      title: text("省级绿色供应链企业", "Hubei green supply-chain enterprise"),
      applicant: "enterprise",
      grants: { title: "green-supply-chain", level: "provincial" },
      requirements: [unstated, ...evaluation, evaluatorQuota],
      benefit: {
        at: at("benefit", "#2"),
        award: fixed(wan(30)),
        payer: "municipal",
        interpretation: eachTitle,
      },
    }),
    product: track({
      title: text("省级绿色设计产品", "Hubei green design product"),
      applicant: "product",
      requirements: [unstated, ...productEvaluation],
      benefit: {
        at: at("benefit", "#3"),
        award: perUnit(wan(5), value("product.greenDesignProducts"), cap(wan(15), "enterprise-year")),
        payer: "municipal",
      },
    }),
  },
  materials: [
    paper("(三)#report", "第三方评价报告", "report of the third-party evaluation", {
      by: text("第三方评价机构", "the third party"),
    }),
    paper("(三)#letter", "区经信部门推荐函", "letter of recommendation", { by: DISTRICT_OFFICE }),
    paper("(三)#table", "推荐汇总表", "summary table of those recommended", {
      by: DISTRICT_OFFICE,
      note: text("附于推荐函", "attached to the letter"),
    }),
    paper("(三)#opinions", "有关部门意见", "opinions of the departments concerned", {
      by: text("有关部门", "the departments concerned"),
    }),
    paper("(四)#paper", "申报资料纸质版", "the application in print", {
      copies: 2,
      note: text(
        "按通知附件规定的格式分类填写编制，内容完整、要件齐全、装订规范",
        "by the forms of the notice's annexes, complete and properly bound",
      ),
    }),
    paper("(四)#disc", "申报资料电子光盘", "the application on disc", { copies: 1, form: "disc" }),
    paper("(四)#pdf", "申报资料及附件整合的PDF文件", "the application with its annexes, as one PDF file", {
      form: "electronic",
      note: text(
        "一个文件，含签名、公章等全部要件，上传平台",
        "one file with all signatures and seals, uploaded to the platform",
      ),
    }),
  ],
  channel: {
    mode: "online-and-paper",
    platform: {
      name: "工业节能与绿色发展管理平台",
      url: "https://green.miit.gov.cn",
      at: at("materials", "(四)#platform"),
    },
    steps: [
      {
        at: at("materials", "(一)"),
        what: text(
          "在申报平台如实、完整填报并发起申报；申报单位对真实性和准确性负责",
          "fill in the platform truly and completely and apply; the applicant answers for what it states",
        ),
      },
      {
        at: at("materials", "(二)#4"),
        what: text(
          "第三方机构评价并编制报告，对内容和结果的真实性和准确性负责",
          "the third party evaluates and reports, and answers for the report and its result",
        ),
      },
      {
        at: at("materials", "(二)#7"),
        what: text(
          "第三方机构登录管理平台填报“评价机构年度工作情况”，报送工业和信息化部",
          "the third party reports its year's work (评价机构年度工作情况) to the ministry on the platform",
        ),
      },
      {
        at: at("materials", "(三)"),
        what: text(
          "区经信部门汇总报送第三方评价报告、推荐函及推荐汇总表、有关部门意见等",
          "the district office gathers and sends the evaluation reports, its letter with the table, the opinions and the like",
        ),
      },
      {
        at: at("materials", "(四)#1"),
        what: text("纸质版和光盘报送市经信局", "papers and disc go to the city's industry office (市经信局)"),
      },
      {
        at: at("materials", "(四)#2"),
        what: text("电子版同时通过平台报送", "the file goes in on the platform at the same time"),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局产业政策科")],
  relations: [
    {
      relation: "same-payment",
      at: at("benefit"),
      with: "ezhou-manufacturing-fund",
      paidBy: "ezhou-manufacturing-fund",
      scope: text("绿色制造试点示范奖励", "award for green-manufacturing demonstrations"),
    },
  ],
});
