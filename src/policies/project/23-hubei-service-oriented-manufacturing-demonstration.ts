import { fixed } from "../../benefits/build.js";
import { atLeast, attested, includes, is, oneOf, when } from "../../conditions/build.js";
import { count, lastYear, ratio, yearsSince } from "../../conditions/measures.js";
import { recentYears } from "../../conditions/select.js";
import type { Condition } from "../../conditions/types.js";
import type { FactPath } from "../../facts/types.js";
import { reading } from "../../law/interpretation.js";
import { wan } from "../../money/yuan.js";
import { text } from "../../text.js";
import { definePolicy, required, row, track } from "../define.js";
import { contact } from "../offices.js";
import type { Benefit, Material } from "../types.js";

const { ref, at } = row("project", 23);

function paper(track: "enterprise" | "platform", item: string, zh: string, en: string): Material {
  return { at: at("materials", item), title: text(zh, en), tracks: [track] };
}

const eitherTitle = {
  at: at("benefit"),
  award: fixed(wan(30)),
  payer: "municipal",
  interpretation: reading(
    text("示范企业、平台均适用", "for enterprise and platform alike"),
    text("仅示范企业", "for enterprises only"),
    text("只印一个金额，未分类别", "one sum is printed, without telling the categories apart"),
  ),
} satisfies Benefit;

/** A demand on platforms of the shared-manufacturing class. */
function ifShared<F extends FactPath>(then: Condition<F>) {
  return when(oneOf("platform.serviceManufacturingClass", "shared-manufacturing"), then);
}

/** A demand on platforms of the other class. */
function ifOther<F extends FactPath>(then: Condition<F>) {
  return when(oneOf("platform.serviceManufacturingClass", "other"), then);
}

export const hubeiServiceOrientedManufacturingDemonstration = definePolicy({
  id: "hubei-service-oriented-manufacturing-demonstration",
  ref,
  level: "provincial",
  title: text(
    "省级服务型制造示范企业、平台申报",
    "Hubei service-oriented manufacturing demonstration: enterprises and platforms",
  ),
  summary: text(
    "遴选服务型制造示范企业和示范平台，面向定制化服务、供应链管理、共享制造（平台）、检验检测认证、全生命周期管理、总集成总承包、节能环保、生产性金融等模式。",
    "Selects exemplary enterprises and platforms of service-oriented manufacturing: customised services, supply-chain management, shared manufacturing (platforms), testing and certification, life-cycle management, general contracting, energy saving, finance for production and other modes.",
  ),
  sources: [
    {
      title: "关于印发〈关于加快推动服务型制造高质量发展的实施方案〉的通知",
      documentNumber: "鄂经信产业〔2023〕76号",
      asPrinted: "关于印发<关于加快推动服务型制造高质量发展的实施方案>的通知",
      at: at("source", "1"),
    },
  ],
  tracks: {
    enterprise: track({
      title: text("服务型制造示范企业", "service-oriented manufacturing enterprise"),
      applicant: "enterprise",
      grants: { title: "service-oriented-manufacturing-demonstration", level: "provincial" },
      requirements: [
        required(
          "mode",
          at("summary", "1"),
          includes(
            "enterprise.serviceManufacturingModes",
            "customisation",
            "supply-chain-management",
            "testing-and-certification",
            "life-cycle-management",
            "general-contracting",
            "energy-saving-and-environment",
            "productive-finance",
            "other-innovative",
          ),
        ),
        required("manufacturer", at("requirements", "1#1"), oneOf("enterprise.industry", "manufacturing")),
        required(
          "service-oriented",
          at("requirements", "1#2"),
          attested("enterprise.isDistinctlyServiceOriented"),
        ),
        required(
          "production-advantage",
          at("requirements", "1#3"),
          attested("enterprise.hasProductionAdvantage"),
        ),
        required("service-advantage", at("requirements", "1#4"), attested("enterprise.hasServiceAdvantage")),
        required(
          "transformation",
          at("requirements", "1#5"),
          attested("enterprise.takesServiceTransformationMeasures"),
        ),
        required(
          "transformation-results",
          at("requirements", "1#6"),
          attested("enterprise.serviceTransformationShowsResults"),
        ),
        required(
          "projects",
          at("requirements", "1#7"),
          atLeast(count("enterprise.serviceManufacturingProjects", { within: recentYears(3) }), 3),
        ),
        required(
          "industry-example",
          at("requirements", "1#8"),
          attested("enterprise.leadsIndustryInServiceManufacturing"),
        ),
        required(
          "service-revenue-share",
          at("requirements", "1#9"),
          atLeast(ratio(lastYear("enterprise.serviceRevenue"), lastYear("enterprise.revenue")), "0.25"),
          {
            interpretation: reading(
              text("按上一年度计", "of the last complete year"),
              text("近三年平均或当年", "the mean of three years, or the current year"),
              text("条文未定年度，以最近完整年度为准", "no year is set; the last complete one counts"),
            ),
          },
        ),
      ],
      benefit: eitherTitle,
    }),
    platform: track({
      title: text("服务型制造示范平台", "service-oriented manufacturing platform"),
      applicant: "platform",
      requirements: [
        required(
          "mode",
          at("summary", "2"),
          includes(
            "platform.serviceManufacturingModes",
            "customisation",
            "supply-chain-management",
            "shared-manufacturing",
            "testing-and-certification",
            "life-cycle-management",
            "general-contracting",
            "energy-saving-and-environment",
            "productive-finance",
            "other-innovative",
          ),
        ),
        required(
          "origin",
          at("requirements", "2#1"),
          oneOf(
            "platform.origin",
            "manufacturer-spin-off",
            "third-party",
            "application-service-provider",
            "service-institution",
          ),
        ),
        required(
          "online-and-offline",
          at("requirements", "2#2"),
          when(
            oneOf("platform.origin", "manufacturer-spin-off", "third-party", "application-service-provider"),
            is("platform.linksOnlineAndOffline"),
          ),
          {
            interpretation: reading(
              text(
                "适用于制造业企业衍生平台和第三方平台（含应用服务提供商）",
                "binds platforms that grew out of manufacturers and third parties, application service providers included",
              ),
              text("仅适用于应用服务提供商", "binds application service providers only"),
              text(
                "括注随平台两类之后，“也可为”服务机构之前",
                "the brackets follow the kinds of platform and precede the institutions that “may also” apply",
              ),
            ),
          },
        ),
        required(
          "operating-years",
          at("requirements", "2#3"),
          atLeast(yearsSince("platform.operatingSince"), 2),
        ),
        required(
          "class",
          at("requirements", "2#4"),
          oneOf("platform.serviceManufacturingClass", "shared-manufacturing", "other"),
        ),
        required(
          "shared-scope",
          at("requirements", "2#5"),
          ifShared(attested("platform.coversSharedManufacturing")),
        ),
        required(
          "shared-technology",
          at("requirements", "2#6"),
          ifShared(attested("platform.usesNewInformationTechnology")),
        ),
        required(
          "shared-integration",
          at("requirements", "2#7"),
          ifShared(attested("platform.integratesScatteredResources")),
        ),
        required(
          "shared-model",
          at("requirements", "2#8"),
          ifShared(attested("platform.runsSharedManufacturingModel")),
        ),
        required(
          "shared-results",
          at("requirements", "2#9"),
          ifShared(attested("platform.raisesResourceSharing")),
        ),
        required(
          "other-needs",
          at("requirements", "2#10"),
          ifOther(attested("platform.meetsManufacturersServiceNeeds")),
        ),
        required("other-online", at("requirements", "2#11"), ifOther(is("platform.hasOnlineService"))),
        required("other-linked", at("requirements", "2#12"), ifOther(is("platform.linksOnlineAndOffline"))),
        required(
          "other-innovation",
          at("requirements", "2#13"),
          ifOther(attested("platform.isInnovativeInService")),
        ),
        required(
          "other-efficiency",
          at("requirements", "2#14"),
          ifOther(attested("platform.raisesManufacturingEfficiency")),
        ),
        required(
          "other-costs",
          at("requirements", "2#15"),
          ifOther(attested("platform.lowersTransactionCosts")),
        ),
      ],
      benefit: eitherTitle,
    }),
  },
  materials: [
    paper("enterprise", "一、1", "服务型制造示范企业申报表", "application form for enterprises"),
    paper("enterprise", "一、2", "企业简介", "the enterprise in brief"),
    paper("enterprise", "一、3", "服务型制造发展现状", "present state of its service-oriented manufacturing"),
    paper("enterprise", "一、4", "服务型制造发展能力建设", "building of its capability"),
    paper("enterprise", "一、5", "服务型制造发展成效", "results"),
    paper("enterprise", "一、6", "进一步发展思路和规划", "ideas and plans for the future"),
    paper("platform", "二、1", "服务型制造示范平台申报表", "application form for platforms"),
    paper("platform", "二、2", "平台概况", "the platform in outline"),
    paper("platform", "二、3", "平台建设", "building of the platform"),
    paper("platform", "二、4", "平台能力", "its capability"),
    paper("platform", "二、5", "平台服务成效", "results of its services"),
    paper("platform", "二、6", "进一步发展思路和规划", "ideas and plans for the future"),
  ],
  channel: { mode: "not-stated", steps: [] },
  contacts: [contact(at("contact", "1"), "市经信局产业政策科")],
  relations: [
    {
      relation: "limit",
      at: at("summary", "2#limit"),
      most: 1,
      of: text("同一申报主体申报的类别", "category per applicant"),
    },
    {
      relation: "same-payment",
      at: at("benefit"),
      with: "ezhou-manufacturing-fund",
      paidBy: "ezhou-manufacturing-fund",
      scope: text("服务型制造试点示范奖励", "award for service-oriented manufacturing demonstrations"),
    },
  ],
});
