/** A text in both languages of the library. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** The languages in which every text of the library exists. */
export type Language = "zh" | "en";

/**
 * Both languages of one text.
 *
 * @example
 * ```ts
 * import { text } from "huiqi";
 * text("鄂州", "Ezhou"); // { zh: "鄂州", en: "Ezhou" }
 * ```
 */
export function text(zh: string, en: string): Localized {
  return { zh, en };
}
