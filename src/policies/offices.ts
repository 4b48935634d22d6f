import type { Contact, Locator } from "./types.js";

/** The offices that the list names, each with the phone printed beside it, so that a phone stands in one place. */
const PHONES = {
  市经信局规划与技术改造科: "027-60830819",
  市经信局产业政策科: "027-60830428",
  市经信局中小企业发展科: "027-60830052",
  市经信局电子信息产业科: "027-60830350",
  市税务局货劳科: "027-56929315",
  市税务局所得税科: "027-56929312",
  市发改委财贸科: "027-60830079",
  人行鄂州分行货币信贷科: "0711-3708070",
  市担保公司: "027-60896586",
  市中小企业公共服务平台: "027-60830333",
} as const;

/** An office of the list with its phone. */
export function contact(at: Locator, office: keyof typeof PHONES): Contact {
  return { at, office, phone: PHONES[office] };
}
