import type { IsoDate } from "../dates/calendar.js";

/** How well a figure of law is founded. */
export type Confidence =
  /** The text was read at its issuer. */
  | "official-text"
  /** A literal copy of the text was read elsewhere. */
  | "copy"
  /** Somebody's report of the text. */
  | "secondary"
  /** General knowledge: to be overridden by whoever knows better. */
  | "unverified";

/** A law, notice, plan or standard, named as it names itself. */
export interface LegalSource {
  /** Title, without the book-title marks. */
  readonly title: string;
  /** Document number as issued: `财政部 税务总局公告2023年第43号`. */
  readonly documentNumber?: string;
  /** The form in which the list prints title or number, where recognition or the printer changed it. */
  readonly asPrinted?: string;
  /** Who issued it, where the list or the number says so. */
  readonly issuers?: readonly string[];
  /** The article or annex meant, where only a part is. */
  readonly article?: string;
  /** From when the document applies, where known. */
  readonly appliesFrom?: IsoDate;
  /** What replaced it, from which day, where known. */
  readonly superseded?: Supersession;
}

/** The replacement of a document. */
export interface Supersession {
  readonly from: IsoDate;
  readonly by: LegalSource;
  readonly confidence: Confidence;
}
