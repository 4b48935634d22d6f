/** A text in both languages of the library. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** The languages in which every text of the library exists. */
export type Language = "zh" | "en";

/** Both languages of one text. */
export function text(zh: string, en: string): Localized {
  return { zh, en };
}
