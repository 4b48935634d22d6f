import { attestation, choice, flag } from "./define.js";

/** The loan that an application is about, and the patent technology pledged for it. */
export const loan = {
  purpose: choice("贷款用途", "purpose of the loan", {
    "technical-upgrade": { zh: "技术改造项目", en: "technical upgrade" },
    "equipment-renewal": { zh: "设备更新项目", en: "equipment renewal" },
    other: { zh: "其他", en: "other" },
  }),
  isFirstLoan: flag("首次贷款", "the firm's first loan"),
  patentFitsIndustrialPolicy: attestation(
    "出质的专利技术符合国家产业政策",
    "the patent technology pledged fits national industrial policy",
  ),
  patentHasBroadMarket: attestation(
    "出质的专利技术市场前景广阔",
    "the patent technology pledged has broad market prospects",
  ),
  patentIsTechnicallyStrong: attestation(
    "出质的专利技术技术含量高",
    "the patent technology pledged is of high technical content",
  ),
  patentIsExcellent: attestation("出质的专利技术优秀", "the patent technology pledged is excellent"),
} as const;
