import { attestation, count, date, flag, share, yearly } from "./define.js";

const PEOPLE = { zh: "人", en: "people" };
const FIRMS = { zh: "家", en: "firms" };
const EVENTS = { zh: "次", en: "events" };

/** The start-up and innovation base for small and micro firms (小微企业创业创新示范基地) that an applicant runs. */
export const base = {
  founded: date("基地成立日期", "base founded on"),
  isOperatedByApplicant: flag("申报主体运营管理本基地", "run by the applicant"),
  tenantFirms: count("入驻小微企业数", "small and micro firms in the base", FIRMS),
  tenantStaff: count("入驻企业从业人员", "people working in the base", PEOPLE),
  serviceStaff: count("专职创业创新服务人员", "full-time service staff", PEOPLE),
  startupMentors: count("其中创业辅导师", "of whom start-up mentors", PEOPLE),
  externalInstitutions: count(
    "引入或战略合作的外部专业服务机构",
    "outside professional service institutions",
    FIRMS,
  ),
  lowFeeServiceShare: share("公益性或低收费服务占比", "share of free or low-fee services"),
  hasDistinctiveServices: attestation(
    "服务有特色，业绩突出",
    "distinctive services with outstanding results",
  ),
  hasPremises: attestation(
    "基础设施良好，场地满足生产经营、孵化、创新与服务",
    "good infrastructure and premises for production, incubation, innovation and service",
  ),
  isWellGoverned: attestation(
    "运营主体治理结构完善、内部管理规范，有规划、年度目标和实施方案",
    "well governed, with development plan, yearly goals and programme",
  ),
  hasServiceSystem: attestation(
    "有管理制度、服务流程、收费标准和服务质量监督保证措施",
    "has rules, service processes, fee standards and quality supervision",
  ),
  hasOpenInformationSystem: attestation(
    "有开放、便于查询的信息系统，具备在线及线上线下联动服务",
    "open information system with online and linked offline services",
  ),
  informationFirmVisits: yearly(
    count("线下信息服务企业/团队（家次）", "offline information services, firm visits", EVENTS),
  ),
  informationEvents: yearly(count("信息服务活动", "information events", EVENTS)),
  mentoredFirmVisits: yearly(count("创业辅导服务企业（家次）", "start-up mentoring, firm visits", EVENTS)),
  canTransferTechnology: attestation(
    "具备知识产权转化或组织技术服务资源、多方对接的能力",
    "able to transfer IP or organise technical services and matchmaking",
  ),
  technologyMatchEvents: yearly(
    count("技术洽谈会和技术对接会", "technology talks and match-making events", EVENTS),
  ),
  traineeVisits: yearly(count("培训人次", "people trained", PEOPLE)),
  exhibitionEvents: yearly(
    count("组织参加展览展销、洽谈推介", "exhibitions, trade talks and promotions", EVENTS),
  ),
  leadingFirmMatchEvents: yearly(
    count("与行业龙头企业对接、合作交流", "match-making with leading firms", EVENTS),
  ),
  financingFirmVisits: yearly(count("投融资服务企业（家次）", "financing services, firm visits", EVENTS)),
  financingMatchEvents: yearly(count("融资对接会", "financing match-making events", EVENTS)),
  consultingFirmVisits: yearly(
    count("管理咨询服务企业（家次）", "management consulting, firm visits", EVENTS),
  ),
  professionalFirmVisits: yearly(count("专业服务企业（家次）", "professional services, firm visits", EVENTS)),
} as const;
