import { ceiling, firstOf, fixed, inCase, noAmount, perUnit } from "../../benefits/build.js";
import type { Award } from "../../benefits/types.js";
import {
  all,
  any,
  atLeast,
  attested,
  firstExceeds,
  firstReaches,
  includes,
  is,
  isNot,
  none,
  oneOf,
  some,
  withinDivision,
} from "../../conditions/build.js";
import { count, value } from "../../conditions/measures.js";
import { recentYears } from "../../conditions/select.js";
import type { FactPath } from "../../facts/types.js";
import { type Interpretation, reading } from "../../law/interpretation.js";
import { wan, yi } from "../../money/yuan.js";
import { type Localized, text } from "../../text.js";
import { definePolicy, excluded, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import { HUBEI_DIGITAL_ECONOMY_MEASURES } from "../sources.js";
import type { Requirement } from "../types.js";
import { hubeiIndustrialInternetPlatform } from "./27-hubei-industrial-internet-platform.js";
import { hubei5gFactory } from "./29-hubei-5g-factory.js";

const { ref, at } = row("project", 28);

const THREE_YEARS = recentYears(3);
/** An award for a recognition goes with it: that of last year or this year. */
const RECOGNISED = recentYears(1);

const granted = reading(
  text("上一年度或本年内获得认定", "recognised last year or this year"),
  text("认定时间不限", "recognised at any time"),
  text("奖补随认定兑付，对申报人从严", "the award goes with the recognition; stricter for the applicant"),
);

/** What every track demands. */
const shared = [
  required("measures", at("requirements", "1#1"), attested("project.meetsDigitalEconomyMeasures")),
  excluded(
    "provincial-manufacturing-fund",
    at("requirements", "1#2"),
    is("project.isFundedByProvincialManufacturingFund"),
    {
      interpretation: reading(
        text("同一企业或同一项目，任一重复即排除", "either the same firm or the same project bars"),
        text("企业与项目均相同才排除", "only when firm and project are both the same"),
        text("二者以顿号并列", "the two stand side by side"),
      ),
    },
  ),
  required("registered", at("requirements", "2#1"), withinDivision("enterprise.registeredIn", "420000")),
  required("legal-person", at("requirements", "2#2"), oneOf("enterprise.legalForm", "company")),
  required("sound-finance", at("requirements", "3"), attested("enterprise.soundFinancialManagement")),
  required(
    "public-funds",
    at("requirements", "3#2"),
    none("enterprise.violations", { where: { kind: "public-funds" }, within: THREE_YEARS }),
    {
      title: text(
        "财政资金支持项目在绩效评价、审计监督、财政检查中无违法违规",
        "no breach found in evaluation, audit or inspection of projects with public money",
      ),
    },
  ),
  required(
    "no-major-problem",
    at("requirements", "4#1"),
    none("enterprise.accidents", { where: { grade: { atLeast: "major" } }, within: THREE_YEARS }),
    {
      title: text("安全、环保、质量方面无重大问题", "no major problem of safety, environment or quality"),
      interpretation: reading(
        text(
          "重大及以上事故，窗口按申报要求",
          "accidents graded major or above, in the window of the requirements",
        ),
        text("按材料栏承诺书较短的窗口", "in the shorter window of the undertaking among the materials"),
        text("两栏窗口不一，对申报人从严", "the columns differ; stricter for the applicant"),
      ),
    },
  ),
  required("not-dishonest-debtor", at("requirements", "4#2"), isNot("enterprise.isDishonestDebtor")),
];

type Shared = (typeof shared)[number] extends Requirement<infer F> ? F : never;

/** A track: what is its own, and what all share. */
function ofFund<F extends FactPath, A extends Award>(definition: {
  readonly zh: string;
  readonly en: string;
  readonly applicant: "enterprise" | "project";
  readonly own: readonly Requirement<F>[];
  readonly at: ReturnType<typeof at>;
  readonly award: A;
  readonly repeats?: string;
  readonly note?: Localized;
  readonly interpretation?: Interpretation;
}) {
  const { zh, en, applicant, own, award, repeats, note, interpretation } = definition;
  return track<F | Shared, A>({
    title: text(zh, en),
    applicant,
    requirements: [...own, ...shared],
    benefit: {
      at: definition.at,
      award,
      payer: "provincial",
      ...(repeats === undefined ? {} : { repeats }),
      ...(note === undefined ? {} : { note }),
      ...(interpretation === undefined ? {} : { interpretation }),
    },
  });
}

/** The national recognitions of the digital economy that the row and its neighbours name. */
const nationalPilots = count("enterprise.titles", {
  where: {
    kind: [
      "information-consumption-demonstration",
      "industrial-app-solution",
      "industrial-software-product",
      "industrial-app-contest-prize",
      "new-data-centre-case",
      "green-data-centre",
      "industrial-data-security-case",
      "blockchain-application-case",
      "big-data-demonstration",
      "network-security-demonstration",
      "industrial-internet-demonstration",
      "it-manufacturing-integration-demonstration",
      "smart-solution-task",
    ],
    level: "national",
  },
  within: RECOGNISED,
});

const passesTwenty = any(
  all(is("enterprise.isElectronicsManufacturer"), firstExceeds("enterprise.mainRevenue", yi(20))),
  all(
    oneOf("enterprise.industry", "software-and-it-services"),
    firstExceeds("enterprise.softwareRevenue", yi(20)),
  ),
);

const passesThirty = any(
  all(is("enterprise.isElectronicsManufacturer"), firstExceeds("enterprise.mainRevenue", yi(30))),
  all(
    oneOf("enterprise.industry", "software-and-it-services"),
    firstExceeds("enterprise.softwareRevenue", yi(30)),
  ),
);

export const hubeiDigitalEconomyFund = definePolicy({
  id: "hubei-digital-economy-fund",
  ref,
  level: "provincial",
  title: text(
    "省级数字经济高质量发展专项资金项目申报",
    "Hubei special fund for high-quality development of the digital economy",
  ),
  summary: text(
    "奖补数字基础设施、全国榜单企业、收入首次跨越台阶的电子信息和软件企业、国家级与省级数字经济试点示范和平台、新开工数字经济项目及优秀应用场景。",
    "Pays for digital infrastructure, firms on national rankings, electronics and software firms whose revenue passes a mark for the first time, national and provincial pilots and platforms, new digital projects and outstanding scenarios.",
  ),
  sources: [{ ...HUBEI_DIGITAL_ECONOMY_MEASURES, at: at("source", "1") }],
  combines: true,
  tracks: {
    "national-infrastructure": ofFund({
      zh: "国家重大基础设施建设",
      en: "national major infrastructure",
      applicant: "project",
      own: [
        required(
          "infrastructure",
          at("benefit", "#1-1"),
          includes("project.infrastructure", "national-digital-infrastructure"),
        ),
      ],
      at: at("benefit", "#1"),
      award: ceiling(wan(500)),
    }),
    nodes: ofFund({
      zh: "工业互联网二级节点、区块链骨干节点",
      en: "industrial-internet secondary node, blockchain backbone node",
      applicant: "project",
      own: [
        required(
          "node",
          at("benefit", "#2-1"),
          includes(
            "project.infrastructure",
            "industrial-internet-secondary-node",
            "blockchain-backbone-node",
          ),
        ),
      ],
      at: at("benefit", "#2"),
      award: ceiling(wan(200)),
    }),
    "identifier-node": ofFund({
      zh: "新建成并上线的工业互联网标识解析二级节点",
      en: "identifier-resolution secondary node, newly built and online",
      applicant: "project",
      own: [required("online", at("summary", "19"), is("project.isIdentifierNodeOnline"))],
      at: at("benefit", "#2"),
      award: ceiling(wan(200)),
      repeats: "hubei-digital-economy-fund/nodes",
      interpretation: reading(
        text(
          "与工业互联网二级节点为同一笔奖补，只计一次",
          "one payment with that of the secondary node, counted once",
        ),
        text("标识解析二级节点另计一笔", "a payment of its own"),
        text(
          "范围栏列标识解析二级节点，资金栏只印一项二级节点",
          "the scope names the identifier node; the sums name one secondary node",
        ),
      ),
    }),
    "national-ranking": ofFund({
      zh: "全国榜单企业",
      en: "firm on a national ranking",
      applicant: "enterprise",
      own: [
        required(
          "ranked",
          at("benefit", "#3-1"),
          some("enterprise.listings", {
            where: [
              { list: "national-digital-ranking", year: { yearsBack: 0 } },
              { list: "national-digital-ranking", year: { yearsBack: 1 } },
            ],
          }),
          {
            title: text("入选数字经济全国榜单", "on a national ranking of the digital economy"),
            interpretation: reading(
              text("上一年度或本年的榜单", "the ranking of last year or this year"),
              text("榜单年度不限", "the ranking of any year"),
              text("榜单按年公布，对申报人从严", "rankings come out by the year; stricter for the applicant"),
            ),
          },
        ),
        required(
          "investment-or-retail",
          at("benefit", "#3-2"),
          any(
            atLeast(value("project.totalInvestment"), wan(5000)),
            firstReaches("enterprise.onlineRetailSales", yi(50)),
          ),
          {
            interpretation: reading(
              text(
                "入选榜单，且投资达标或网络零售额首次达标",
                "on the ranking, and either the investment or the first online retail sales",
              ),
              text(
                "入选榜单且投资达标，或者单凭网络零售额首次达标",
                "on the ranking with the investment, or the online retail sales alone",
              ),
              text("“且”后两项以“或”并列", "after “and”, the two stand joined by “or”"),
            ),
          },
        ),
      ],
      at: at("benefit", "#3"),
      award: fixed(wan(500)),
      note: text("一次性奖补", "paid once"),
    }),
    "revenue-crossing": ofFund({
      zh: "电子信息制造企业、软件企业收入首次突破",
      en: "electronics or software revenue passing a mark for the first time",
      applicant: "enterprise",
      own: [
        required("crossing", at("benefit", "#4-1"), any(passesTwenty, passesThirty), {
          title: text(
            "主营业务收入（软件业务收入）首次突破台阶",
            "main (software) revenue passes a mark for the first time",
          ),
          interpretation: reading(
            text("两级台阶对应金额的两端", "the two marks stand for the two ends of the sum"),
            text("金额在区间内由主管部门核定", "the office sets a sum inside the range"),
            text("两级台阶与两个金额一一对应", "two marks and two sums match one to one"),
          ),
        }),
      ],
      at: at("benefit", "#4"),
      award: firstOf(inCase(passesThirty, fixed(wan(50))), inCase(passesTwenty, fixed(wan(30)))),
      note: text("一次性奖励", "paid once"),
    }),
    "national-pilots": ofFund({
      zh: "国家级数字经济领域优秀产品、试点示范项目",
      en: "national outstanding products and pilots of the digital economy",
      applicant: "enterprise",
      own: [
        required("recognised", at("benefit", "#5-1"), atLeast(nationalPilots, 1), {
          title: text(
            "获国家级优秀产品、试点示范项目（含标杆、优秀案例、揭榜挂帅）认定",
            "recognised as national outstanding product or pilot (benchmark, case, open competition)",
          ),
          interpretation: granted,
        }),
      ],
      at: at("benefit", "#5"),
      award: perUnit(wan(50), nationalPilots, null),
      interpretation: reading(
        text("每项认定一笔，可同时享有多项", "one payment a recognition, several at once"),
        text("同一企业只享一项", "one payment a firm"),
        text(
          "列表按产品、项目列示金额，未设互斥",
          "the sum is printed for a product or project, without exclusion",
        ),
      ),
    }),
    "digital-navigator": ofFund({
      zh: "国家“数字领航”企业",
      en: "national Digital Navigator enterprise (数字领航)",
      applicant: "enterprise",
      own: [
        required(
          "recognised",
          at("benefit", "#6-1"),
          some("enterprise.titles", {
            where: { kind: "digital-navigator", level: "national" },
            within: RECOGNISED,
          }),
          {
            title: text("获国家“数字领航”企业认定", "recognised as Digital Navigator"),
            interpretation: granted,
          },
        ),
      ],
      at: at("benefit", "#6"),
      award: fixed(wan(200)),
    }),
    "national-cross-industry-platform": ofFund({
      zh: "国家级“双跨”工业互联网平台",
      en: "national cross-industry industrial-internet platform (双跨)",
      applicant: "enterprise",
      own: [
        required(
          "recognised",
          at("benefit", "#7-1"),
          some("enterprise.titles", {
            where: { kind: "cross-industry-platform", level: "national" },
            within: RECOGNISED,
          }),
          {
            title: text(
              "获国家跨行业跨领域工业互联网平台认定",
              "recognised as national cross-industry platform",
            ),
            interpretation: granted,
          },
        ),
      ],
      at: at("benefit", "#7"),
      award: fixed(wan(500)),
    }),
    "integration-system-3a": ofFund({
      zh: "通过两化融合管理体系贯标3A级认定的工业企业",
      en: "industrial firm with AAA certification of the integration management system",
      applicant: "enterprise",
      own: [
        required(
          "industrial",
          at("summary", "17"),
          oneOf("enterprise.industry", "mining", "manufacturing", "utilities"),
        ),
        required(
          "certified",
          at("benefit", "#8-1"),
          some("enterprise.titles", { where: { kind: "two-integration-system-3a" }, within: RECOGNISED }),
          {
            title: text(
              "通过两化融合管理体系贯标3A级认定",
              "AAA certification of the integration management system",
            ),
            interpretation: granted,
          },
        ),
      ],
      at: at("benefit", "#8"),
      award: fixed(wan(50)),
    }),
    "provincial-5g-factory": ofFund({
      zh: "省级5G全连接工厂",
      en: "provincial fully 5G-connected factory",
      applicant: "enterprise",
      own: [
        required(
          "recognised",
          at("benefit", "#9-1"),
          some("enterprise.titles", {
            where: { kind: "5g-factory", level: "provincial" },
            within: RECOGNISED,
          }),
          {
            title: text("获省级5G全连接工厂认定", "recognised as provincial 5G factory"),
            interpretation: granted,
          },
        ),
      ],
      at: at("benefit", "#9"),
      award: hubei5gFactory.benefit.factory.award,
      repeats: "hubei-5g-factory/factory",
      note: text("申报范围印作第一批、第二批", "the scope prints the first and the second batch"),
    }),
    "provincial-cross-industry-platform": ofFund({
      zh: "省级“双跨”工业互联网平台",
      en: "provincial cross-industry industrial-internet platform (双跨)",
      applicant: "enterprise",
      own: [
        required(
          "recognised",
          at("benefit", "#10-1"),
          some("enterprise.titles", {
            where: { kind: "cross-industry-platform", level: "provincial" },
            within: RECOGNISED,
          }),
          {
            title: text("获省级双跨工业互联网平台认定", "recognised as provincial cross-industry platform"),
            interpretation: granted,
          },
        ),
      ],
      at: at("benefit", "#10"),
      award: hubeiIndustrialInternetPlatform.benefit["cross-industry"].award,
      repeats: "hubei-industrial-internet-platform/cross-industry",
    }),
    "new-projects": ofFund({
      zh: "新开工数字经济项目",
      en: "newly started project of the digital economy",
      applicant: "project",
      own: [
        required("digital-economy", at("benefit", "#11-1"), oneOf("project.kind", "digital-economy")),
        required("newly-started", at("benefit", "#11-2"), is("project.isNewlyStarted")),
        required("investment", at("benefit", "#11-3"), atLeast(value("project.totalInvestment"), wan(1000))),
        required("selected", at("benefit", "#11-4"), is("project.isSelectedByOffice")),
      ],
      at: at("benefit", "#11"),
      award: ceiling(wan(500)),
    }),
    scenarios: ofFund({
      zh: "优秀应用场景",
      en: "outstanding application scenario",
      applicant: "project",
      own: [
        required("scenario", at("benefit", "#12-1"), is("project.isOutstandingScenario")),
        required("selected", at("benefit", "#12-2"), is("project.isSelectedByOffice")),
      ],
      at: at("benefit", "#12"),
      award: fixed(wan(50)),
    }),
    "provincial-platform": ofFund({
      zh: "省级工业互联网平台",
      en: "provincial industrial-internet platform",
      applicant: "enterprise",
      own: [
        required(
          "recognised",
          at("summary", "11"),
          some("enterprise.titles", {
            where: { kind: "industrial-internet-platform", level: "provincial" },
            within: RECOGNISED,
          }),
          {
            title: text("获省级工业互联网平台认定", "recognised as provincial platform"),
            interpretation: granted,
          },
        ),
      ],
      at: at("benefit"),
      award: noAmount(),
    }),
    "cloud-benchmark": ofFund({
      zh: "省级上云标杆企业",
      en: "provincial cloud benchmark enterprise",
      applicant: "enterprise",
      own: [
        required(
          "recognised",
          at("summary", "12"),
          some("enterprise.titles", {
            where: { kind: "cloud-benchmark", level: "provincial" },
            within: RECOGNISED,
          }),
          { title: text("获省级上云标杆企业认定", "recognised as cloud benchmark"), interpretation: granted },
        ),
      ],
      at: at("benefit"),
      award: noAmount(),
    }),
    "cloud-vouchers": ofFund({
      zh: "上云服务券",
      en: "cloud service vouchers",
      applicant: "enterprise",
      own: [
        required(
          "cloud-services",
          at("summary", "16"),
          some("enterprise.cloudInvoices", { within: recentYears(0) }),
          { title: text("当年购买云服务", "bought cloud services this year") },
        ),
      ],
      at: at("benefit"),
      award: noAmount(),
    }),
    "data-management-maturity": ofFund({
      zh: "首次通过DCMM贯标2级以上的企业",
      en: "firm that passes DCMM level 2 or above for the first time",
      applicant: "enterprise",
      own: [
        required("first-pass", at("summary", "18#1"), is("enterprise.isFirstDataManagementCertification")),
        required("level", at("summary", "18#2"), atLeast(value("enterprise.dataManagementMaturity"), 2)),
      ],
      at: at("benefit"),
      award: noAmount(),
    }),
  },
  materials: [
    { at: at("materials", "1"), title: text("项目申报表", "application form of the project") },
    {
      at: at("materials", "2"),
      title: text("专项承诺书", "special undertaking"),
      form: "sealed",
      note: text(
        "签字盖章；说明近3年财政资金支持项目有无违法违规，近1年质量、安全、环保有无重大问题，法人是否被列入失信被执行人名单等",
        "signed and sealed; on breaches with public money in 3 years, major problems of quality, safety or environment in 1 year, and the list of dishonest debtors",
      ),
    },
  ],
  channel: {
    mode: "not-stated",
    steps: [
      {
        at: at("benefit", "#11"),
        what: text(
          "新开工项目、应用场景由主管部门择优遴选",
          "new projects and scenarios are chosen by the office",
        ),
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局电子信息产业科")],
  relations: [
    {
      relation: "exclusive",
      at: at("requirements", "1#2"),
      with: "hubei-manufacturing-fund",
      scope: text("同一项目、同一企业不得重复享受", "not for the same project, nor for the same firm"),
    },
    {
      relation: "same-payment",
      at: at("benefit", "#9"),
      with: "hubei-5g-factory",
      paidBy: "ezhou-manufacturing-fund",
      scope: text("省级5G全连接工厂奖励", "award for provincial 5G factories"),
    },
    {
      relation: "same-payment",
      at: at("benefit", "#10"),
      with: "hubei-industrial-internet-platform",
      paidBy: "hubei-digital-economy-fund",
      scope: text("省级双跨工业互联网平台奖励", "award for provincial cross-industry platforms"),
    },
  ],
});
