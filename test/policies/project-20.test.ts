import { checkPolicy } from "./support.js";

/** Three of the eight services, each on its bounds: 信息服务, 创业辅导, 人员培训. */
const profile = {
  enterprise: { legalForm: "company" },
  base: {
    isOperatedByApplicant: true,
    founded: "2022-09-01",
    tenantFirms: 50,
    tenantStaff: 500,
    serviceStaff: 5,
    startupMentors: 2,
    externalInstitutions: 2,
    hasDistinctiveServices: true,
    lowFeeServiceShare: "0.2",
    hasPremises: true,
    isWellGoverned: true,
    hasServiceSystem: true,
    hasOpenInformationSystem: true,
    informationFirmVisits: { 2023: 50 },
    informationEvents: { 2023: 3 },
    mentoredFirmVisits: { 2023: 20 },
    canTransferTechnology: false,
    technologyMatchEvents: { 2023: 3 },
    traineeVisits: { 2023: 150 },
    exhibitionEvents: { 2023: 0 },
    leadingFirmMatchEvents: { 2023: 1 },
    financingFirmVisits: { 2023: 9 },
    financingMatchEvents: { 2023: 2 },
    consultingFirmVisits: { 2023: 9 },
    professionalFirmVisits: { 2023: 9 },
  },
} as const;

checkPolicy("hubei-startup-innovation-base", [
  {
    track: "base",
    on: "2024-09-01",
    profile,
    benefit: { value: "not-stated" },
    variations: [
      { name: "no legal person", change: { "enterprise.legalForm": "branch" }, outcome: "ineligible" },
      {
        name: "an institution",
        change: { "enterprise.legalForm": "public-institution" },
        outcome: "eligible",
      },
      {
        name: "an association",
        change: { "enterprise.legalForm": "social-organisation" },
        outcome: "eligible",
      },
      {
        name: "an individual business",
        change: { "enterprise.legalForm": "individual-business" },
        outcome: "ineligible",
      },
      { name: "run by another", change: { "base.isOperatedByApplicant": false }, outcome: "ineligible" },
      { name: "a day short of two years", change: { "base.founded": "2022-09-02" }, outcome: "ineligible" },
      { name: "49 firms", change: { "base.tenantFirms": 49 }, outcome: "ineligible" },
      { name: "499 people", change: { "base.tenantStaff": 499 }, outcome: "ineligible" },
      { name: "4 service staff", change: { "base.serviceStaff": 4 }, outcome: "ineligible" },
      { name: "1 mentor", change: { "base.startupMentors": 1 }, outcome: "ineligible" },
      { name: "1 institution", change: { "base.externalInstitutions": 1 }, outcome: "ineligible" },
      {
        name: "nothing distinctive",
        change: { "base.hasDistinctiveServices": false },
        outcome: "ineligible",
      },
      { name: "19.99% low-fee", change: { "base.lowFeeServiceShare": "0.1999" }, outcome: "ineligible" },
      { name: "no premises", change: { "base.hasPremises": false }, outcome: "ineligible" },
      { name: "badly governed", change: { "base.isWellGoverned": false }, outcome: "ineligible" },
      { name: "no service system", change: { "base.hasServiceSystem": false }, outcome: "ineligible" },
      // Two services left of the three.
      {
        name: "closed information system",
        change: { "base.hasOpenInformationSystem": false },
        outcome: "ineligible",
      },
      {
        name: "49 firms informed",
        change: { "base.informationFirmVisits": { 2023: 49 } },
        outcome: "ineligible",
      },
      {
        name: "2 information events",
        change: { "base.informationEvents": { 2023: 2 } },
        outcome: "ineligible",
      },
      { name: "19 mentored", change: { "base.mentoredFirmVisits": { 2023: 19 } }, outcome: "ineligible" },
      { name: "149 trained", change: { "base.traineeVisits": { 2023: 149 } }, outcome: "ineligible" },
      { name: "training unknown", change: { "base.traineeVisits": undefined }, outcome: "undetermined" },
      {
        name: "figures of another year",
        change: { "base.traineeVisits": { 2022: 150 } },
        outcome: "undetermined",
      },
    ],
  },
  // Each of the other five services stands in for training; each of its figures is one short in turn.
  ...(
    [
      [
        "创新支持",
        { canTransferTechnology: true },
        { "base.technologyMatchEvents": { 2023: 2 }, "base.canTransferTechnology": false },
      ],
      [
        "市场营销",
        { exhibitionEvents: { 2023: 1 } },
        { "base.leadingFirmMatchEvents": { 2023: 0 }, "base.exhibitionEvents": { 2023: 0 } },
      ],
      [
        "投融资服务",
        { financingFirmVisits: { 2023: 10 } },
        { "base.financingMatchEvents": { 2023: 1 }, "base.financingFirmVisits": { 2023: 9 } },
      ],
      ["管理咨询", { consultingFirmVisits: { 2023: 10 } }, { "base.consultingFirmVisits": { 2023: 9 } }],
      ["专业服务", { professionalFirmVisits: { 2023: 10 } }, { "base.professionalFirmVisits": { 2023: 9 } }],
    ] as const
  ).map(([name, instead, short]) => ({
    track: "base",
    on: "2024-09-01" as const,
    profile: { ...profile, base: { ...profile.base, traineeVisits: { 2023: 0 }, ...instead } },
    benefit: { value: "not-stated" as const },
    variations: Object.entries(short).map(([path, figure]) => ({
      name: `${name}: ${path} short`,
      change: { [path]: figure },
      outcome: "ineligible" as const,
    })),
  })),
]);
