import { amount, attestation, choice, count, date, records, signedAmount, yearly } from "./define.js";

const PEOPLE = { zh: "人", en: "people" };

/** The industrial design centre of a firm, or the industrial design firm itself. */
export const designCentre = {
  founded: date("成立日期", "founded on"),
  staff: count("从业人员", "staff", PEOPLE),
  designStaff: count("工业设计从业人员", "staff in industrial design", PEOPLE),
  qualifiedStaff: count(
    "本科以上学历、技师（高级技师）或高级专业技术职务人员",
    "staff with a bachelor's degree, technician qualification or senior title",
    PEOPLE,
  ),
  teamMembers: count("设计团队人员", "members of the design team", PEOPLE),
  designQualifiedMembers: count(
    "有工业设计学科本科及以上学历或工业设计专业技术职称（职业资格）的团队人员",
    "team members with a degree (bachelor's or above), professional title or qualification in industrial design",
    PEOPLE,
  ),
  intellectualProperty: records(
    "授权专利（含版权）",
    "patents granted and copyrights",
    {
      kind: choice("类型", "kind", {
        patent: { zh: "专利", en: "patent" },
        copyright: { zh: "版权", en: "copyright" },
      }),
      granted: date("授权日期", "granted on"),
    },
    { needs: ["kind"], date: "granted" },
  ),
  designExpense: yearly(amount("设计费用投入", "spending on design")),
  rdAndDesignExpense: yearly(
    amount("企业研发设计投入总额", "total spending on R&D and design", {
      zh: "整个企业的投入，含设计费用",
      en: "of the whole firm, spending on design included",
    }),
  ),
  hasManyDesignAwards: attestation(
    "近三年获国家级、省部级工业设计奖项较多",
    "many national, provincial or ministerial design awards in the last three years",
  ),
  designRevenue: yearly(amount("工业设计服务营业收入", "industrial design service revenue")),
  totalRevenue: yearly(amount("企业总营业收入", "total operating revenue of the design firm")),
  profit: yearly(signedAmount("利润", "profit of the design firm")),
  isDesignMainBusiness: attestation("以工业设计服务为主营业务", "industrial design is the main business"),
  hasDesignFacilities: attestation(
    "具有工业设计研究试验条件和基础设施",
    "has design research, test conditions and infrastructure",
  ),
  canWorkIndependently: attestation(
    "能独立承担工业设计任务、提供设计服务和系统设计咨询",
    "can carry out design tasks, services and systems consulting on its own",
  ),
  leadsInProvince: attestation(
    "服务水平省内领先，业绩突出，经营稳定",
    "leads in the province, with outstanding and steady business",
  ),
} as const;
