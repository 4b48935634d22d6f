import { attestation, choice, count, date, division, flag, ladder, records, setOf } from "../define.js";

/** Who the enterprise is: registration, size, trade. */
export const identity = {
  registeredIn: division("注册地行政区划", "place of registration"),
  legalForm: choice("主体类型", "legal form", {
    company: { zh: "企业法人", en: "company with legal personality" },
    branch: { zh: "非法人分支机构", en: "branch without legal personality" },
    "individual-business": { zh: "个体工商户", en: "individual business (个体工商户)" },
    "public-institution": { zh: "事业单位、科研院所", en: "public or research institution" },
    "social-organisation": { zh: "行业组织", en: "industry association or other social organisation" },
  }),
  isInSpecialIndustryForBranches: attestation(
    "属石油石化、有色金属等有特殊情况、法人分支机构可申报的行业",
    "in an industry of special circumstances in which branches may apply, such as petrochemicals or non-ferrous metals",
  ),
  isPrivate: flag("民营企业", "privately owned"),
  isConsortium: flag("企业联合体", "consortium of enterprises"),
  isResearchInstitute: flag("科研院所", "research institute"),
  headOfficeIsHighTech: flag("总机构为有效期内高新技术企业", "head office is a valid high-tech enterprise", {
    zh: "仅对非法人分支机构有意义",
    en: "only matters for a branch",
  }),
  founded: date("成立日期", "date of foundation"),
  industry: choice("所属行业门类", "industry (GB/T 4754 section)", {
    mining: { zh: "采矿业", en: "mining" },
    manufacturing: { zh: "制造业", en: "manufacturing" },
    utilities: { zh: "电力、热力、燃气及水生产和供应业", en: "electricity, heat, gas and water supply" },
    "software-and-it-services": { zh: "软件和信息技术服务业", en: "software and IT services" },
    other: { zh: "其他行业", en: "other" },
  }),
  isElectronicsManufacturer: flag("电子信息制造企业", "electronics and information manufacturer"),
  size: ladder("企业规模类型", "size class", {
    micro: { zh: "微型", en: "micro" },
    small: { zh: "小型", en: "small" },
    medium: { zh: "中型", en: "medium" },
    large: { zh: "大型", en: "large" },
  }),
  vatTaxpayer: choice("增值税纳税人类型", "VAT taxpayer kind", {
    general: { zh: "一般纳税人", en: "general taxpayer" },
    "small-scale": { zh: "小规模纳税人", en: "small-scale taxpayer" },
  }),
  taxCreditGrade: choice("纳税信用等级", "tax credit grade", {
    A: { zh: "A级", en: "A" },
    B: { zh: "B级", en: "B" },
    M: { zh: "M级", en: "M" },
    C: { zh: "C级", en: "C" },
    D: { zh: "D级", en: "D" },
  }),
  isAboveScale: flag("规模以上工业企业", "above-scale industrial enterprise"),
  aboveScaleEnrolments: records(
    "规上工业企业进规记录",
    "enrolments as above-scale industrial enterprise",
    {
      kind: choice("进规类型", "kind", {
        first: { zh: "首次进规", en: "first enrolment" },
        "first-return": { zh: "首次复进规", en: "first re-enrolment" },
      }),
      date: date("进规日期", "date of enrolment"),
    },
    { needs: ["kind"], date: "date" },
  ),
  hasStrongScale: attestation("规模实力较强", "of considerable scale"),
  hasStrongEconomicResults: attestation("经济效益较好", "strong economic results"),
  hadGoodResultsForThreeYears: attestation(
    "近三年经济效益较好",
    "good economic results in the last three years",
  ),
  hasStrongRdCapability: attestation("技术研发能力较强", "strong technical R&D"),
  hasStrongIntegrationInnovation: attestation("融合创新能力较强", "strong integrated innovation"),
  inNicheMarketSince: date("从事特定细分市场（或相关领域）起始日期", "in its niche market or field since"),
  focusesOnNiche: attestation(
    "专注并深耕于制造业产业链某一环节或某一产品领域",
    "focuses in depth on one link of the manufacturing chain or one field of products",
  ),
  growsSteadily: attestation("企业发展稳中向好", "grows steadily and well"),
  innovatesContinuously: attestation("持续创新能力强", "strong continuous innovation"),
  ownsCoreIntellectualProperty: attestation("拥有核心自主知识产权", "owns its core IP"),
  patentCountLeadsIndustry: attestation(
    "国际、国内专利数量行业领先",
    "leads its industry in the number of patents at home and abroad",
  ),
  coreBusinessesOnInformationSystems: count(
    "由信息系统支撑的核心业务数",
    "core businesses supported by an information system",
    { zh: "项", en: "" },
  ),
  recyclingBusinesses: setOf("实际从事的资源回收业务", "kinds of recycling business carried on", {
    "hazardous-waste": { zh: "危险废物收集", en: "hazardous-waste collection" },
    "end-of-life-vehicles": { zh: "报废机动车回收", en: "end-of-life vehicle recovery" },
    "other-renewables": { zh: "其他再生资源回收", en: "other renewable resources" },
  }),
  isRegisteredMarketEntity: flag("已办理经营主体登记", "registered as a market entity"),
} as const;
