import { fixed } from "../../benefits/build.js";
import { atLeast, attested, includes, oneOf } from "../../conditions/build.js";
import { lastYear, ratio, yearsSince } from "../../conditions/measures.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Benefit } from "../types.js";

const { ref, at } = row("project", 5);

const PROVINCE = text("省级主管部门", "the province's competent authority");

const bothFacilities = {
  interpretation: reading(
    text("共享工厂与共性技术中心均须建设", "a shared factory and a common-technology centre, both"),
    text("建设其一即可", "either is enough"),
    text("条文并列而无“或”，对申报人从严", "the clause lists both without “or”; taken strictly"),
  ),
};

const eachTitle = {
  at: at("benefit"),
  award: fixed(wan(100)),
  payer: null,
  interpretation: reading(
    text("示范企业、平台、项目均适用", "for enterprise, platform and project alike"),
    text("仅示范企业", "for enterprises only"),
    text("只印一个金额，未分类别", "one sum is printed, without telling the categories apart"),
  ),
} satisfies Benefit;

export const nationalServiceOrientedManufacturingDemonstration = definePolicy({
  id: "national-service-oriented-manufacturing-demonstration",
  ref,
  level: "national",
  title: text(
    "国家级服务型制造业示范遴选项目申报",
    "National service-oriented manufacturing demonstration, selection",
  ),
  aliases: ["国家级服务型制造业示范项目申报"],
  summary: text(
    "工业和信息化部分批遴选制造与服务深度融合的示范企业、平台（含应用服务提供商）、项目和城市，带动标准、人才、公共服务体系和产业集群发展；到2025年示范引领作用全面显现，并培育掌握核心技术的应用服务提供商和跨国领先企业。城市由政府申报，不设为类别。",
    "The ministry selects, in batches, enterprises, platforms (application service providers included), projects and cities where manufacturing and services are deeply integrated; standards, people, public services and clusters are to follow. By 2025 others everywhere are to follow their example, and application service providers with core technology of their own and firms that lead across borders are to grow up. Cities apply through their governments and are no track here.",
  ),
  sources: [
    {
      title: "关于进一步促进服务型制造发展的指导意见",
      documentNumber: "工信部联政法〔2020〕101号",
      at: at("source", "1"),
    },
  ],
  pastRounds: [
    {
      at: at("summary", "#1"),
      date: "2022",
      what: text(
        "到2022年的遴选目标：示范企业200家、平台100家、项目100个、城市20个",
        "aim of the selection by 2022: 200 enterprises, 100 platforms, 100 projects and 20 cities",
      ),
    },
  ],
  tracks: {
    enterprise: track({
      title: text("服务型制造示范企业", "service-oriented manufacturing enterprise"),
      applicant: "enterprise",
      grants: { title: "service-oriented-manufacturing-demonstration", level: "national" },
      requirements: [
        required(
          "manufacturer",
          at("requirements", "（一）#1"),
          oneOf("enterprise.industry", "manufacturing"),
        ),
        required(
          "service-oriented",
          at("requirements", "（一）#2"),
          attested("enterprise.isDistinctlyServiceOriented"),
        ),
        required(
          "service-revenue-share",
          at("requirements", "（一）#3"),
          atLeast(ratio(lastYear("enterprise.serviceRevenue"), lastYear("enterprise.revenue")), "0.3"),
          {
            interpretation: reading(
              text("“原则上”仍为硬性条件，按上一年度计", "“in principle” still gates; last year's figures"),
              text(
                "“原则上”可以例外，且未定年度",
                "“in principle” leaves room for exceptions, and no year is set",
              ),
              text("对申报人从严", "stricter for the applicant"),
            ),
          },
        ),
      ],
      benefit: eachTitle,
    }),
    platform: track({
      title: text("服务型制造示范平台", "service-oriented manufacturing platform"),
      applicant: "platform",
      requirements: [
        required(
          "origin",
          at("requirements", "（二）#1"),
          oneOf("platform.origin", "manufacturer-spin-off", "third-party", "application-service-provider"),
        ),
        required(
          "operating-years",
          at("requirements", "（二）#2"),
          atLeast(yearsSince("platform.operatingSince"), 2),
        ),
        required(
          "class",
          at("requirements", "（二）#3"),
          oneOf("platform.serviceManufacturingClass", "shared-manufacturing", "other"),
        ),
      ],
      benefit: eachTitle,
    }),
    project: track({
      title: text("服务型制造示范项目（共享制造）", "shared-manufacturing project"),
      applicant: "project",
      requirements: [
        required(
          "shared-manufacturing",
          at("requirements", "（三）#1"),
          attested("project.isForSharedManufacturing"),
        ),
        required(
          "common-needs",
          at("requirements", "（三）#2"),
          attested("project.servesClusterCommonNeeds"),
        ),
        required(
          "shared-factory",
          at("requirements", "（三）#3"),
          includes("project.sharedFacilities", "shared-factory"),
          bothFacilities,
        ),
        required(
          "common-technology-centre",
          at("requirements", "（三）#4"),
          includes("project.sharedFacilities", "common-technology-centre"),
          bothFacilities,
        ),
        required(
          "shared-resources",
          at("requirements", "（三）#5"),
          attested("project.sharesResourcesInCluster"),
        ),
        required(
          "cluster-efficiency",
          at("requirements", "（三）#6"),
          attested("project.raisesClusterEfficiency"),
        ),
      ],
      benefit: eachTitle,
    }),
  },
  materials: [
    {
      at: at("materials", "（二）"),
      title: text("申报书", "application"),
      copies: 1,
      form: "sealed",
      note: text(
        "样式见附件1；线上填报，初审通过后下载并加盖申报单位公章，再由推荐单位盖章",
        "annex 1; filled in online, downloaded and sealed by the applicant after the first review, then sealed by the recommending authority",
      ),
    },
    {
      at: at("materials", "（三）"),
      title: text("服务型制造示范遴选申报汇总表（第五批）", "summary table of applications, fifth batch"),
      by: PROVINCE,
    },
  ],
  channel: {
    mode: "online-and-paper",
    platform: {
      name: "服务型制造公共服务平台",
      url: "https://selection.csoma.org.cn",
      at: at("materials", "（二）#platform"),
    },
    steps: [
      {
        at: at("materials", "（一）"),
        what: text(
          "省级主管部门组织本地区第五批示范申报推荐",
          "the province's authority organises applications and recommendations of the fifth batch",
        ),
      },
      {
        at: at("materials", "（二）#1"),
        what: text("申报主体在网站注册并填报材料", "register on the site and fill in the papers"),
      },
      {
        at: at("materials", "（二）#2"),
        what: text(
          "示范城市材料由本级政府工业和信息化主管部门填报，申报书由城市人民政府盖章",
          "for a city, its industry office fills in the papers and the city government seals the application",
        ),
      },
      {
        at: at("materials", "（三）#1"),
        what: text(
          "省级主管部门初审全部材料，按名额择优推荐",
          "the province's authority reviews all papers and recommends the best within its quotas",
        ),
      },
      {
        at: at("materials", "（三）#2"),
        what: text(
          "通过初审的，下载申报书盖章后报省级主管部门",
          "those that pass download the application, seal it and send it to the province's authority",
        ),
      },
      {
        at: at("materials", "（三）#3"),
        what: text(
          "省级主管部门汇总、审核、盖章，填写汇总表，于申报截止日前连同申报书报工信部（产业政策与法规司）",
          "the province's authority collects, reviews and seals the papers, fills in the summary table and sends both to the ministry (产业政策与法规司) before the closing date",
        ),
      },
      {
        at: at("materials", "（四）"),
        what: text(
          "工信部组织专家评审；对通过评审的城市及需进一步了解的企业、平台现场考查",
          "experts review for the ministry; cities that pass, and enterprises and platforms where more must be known, are visited",
        ),
      },
    ],
    quotas: [
      {
        at: at("requirements", "（一）#quota"),
        what: text("各省级主管部门推荐的示范企业", "enterprises recommended by the authority of a province"),
        most: 10,
      },
      {
        at: at("requirements", "（二）1"),
        what: text(
          "各省级主管部门推荐的共享制造类示范平台",
          "shared-manufacturing platforms recommended by the authority of a province",
        ),
        most: 1,
      },
      {
        at: at("requirements", "（二）2"),
        what: text(
          "各省级主管部门推荐的其他类示范平台",
          "other platforms recommended by the authority of a province",
        ),
        most: 3,
      },
      {
        at: at("requirements", "（三）#quota"),
        what: text("各省级主管部门推荐的示范项目", "projects recommended by the authority of a province"),
        most: 3,
      },
    ],
  },
  contacts: [contact(at("contact", "1"), "市经信局产业政策科")],
});
