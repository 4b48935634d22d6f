import type { Localized } from "../text.js";
import { type ChoiceFact, ladder } from "./define.js";

/** Who grants or lists: from low to high. */
export type AdminLevel = "county" | "municipal" | "provincial" | "national";

const ADMIN_LEVELS: { readonly [K in AdminLevel]: Localized } = {
  county: { zh: "县区级", en: "county" },
  municipal: { zh: "市级", en: "municipal" },
  provincial: { zh: "省部级", en: "provincial or ministerial" },
  national: { zh: "国家级", en: "national" },
};

/** An administrative level; 省部级 counts as provincial. */
export function adminLevel(zh: string, en: string): ChoiceFact<AdminLevel> {
  return ladder(zh, en, ADMIN_LEVELS);
}
