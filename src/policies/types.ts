import type { Award } from "../benefits/types.js";
import type { Condition } from "../conditions/types.js";
import type { IsoDate } from "../dates/calendar.js";
import type { AdminLevel } from "../facts/levels.js";
import type { FactPath } from "../facts/types.js";
import type { Vocabulary } from "../facts/vocabulary.js";
import type { Interpretation } from "../law/interpretation.js";
import type { LegalSource } from "../law/source.js";
import type { Localized } from "../text.js";

/** The three parts of the list. */
export type Part = "tax" | "finance" | "project";

/** A row of the list. */
export interface RowRef {
  readonly part: Part;
  readonly ordinal: number;
}

/** The printed columns: 政策名称, 政策简介, 政策来源, 申报要求, 资金额度, 申报材料, 服务联系方式. */
export type Column = "name" | "summary" | "source" | "requirements" | "benefit" | "materials" | "contact";

/** A place in the list. `item` is the item as numbered there, with `#n` for its n-th clause; `""` is the whole cell. */
export interface Locator extends RowRef {
  readonly column: Column;
  readonly item: string;
}

/** `required` gates, `excluded` disqualifies when it is met, `preferred` (优先) only ranks. */
export type RequirementKind = "required" | "excluded" | "preferred";

/** One demand of a row. */
export interface Requirement<F extends FactPath = FactPath> {
  readonly id: string;
  readonly kind: RequirementKind;
  readonly at: Locator;
  /** A short name; where absent, the condition describes itself. Figures stand in the condition alone. */
  readonly title?: Localized;
  readonly condition: Condition<F>;
  readonly interpretation?: Interpretation;
}

/** Who or what applies on a track. */
export type ApplicantKind =
  | "enterprise"
  | "project"
  | "product"
  | "platform"
  | "base"
  | "park"
  | "cluster"
  | "design-centre"
  | "design-enterprise"
  | "innovation-centre"
  | "county-authority"
  | "bank";

/** Who pays. `null` where the row does not say. */
export type Payer = "central" | "provincial" | "municipal" | "bank" | "guarantor" | null;

/** What a track is worth, by whom it is paid and to whom. */
export interface Benefit<A extends Award = Award> {
  readonly at: Locator;
  readonly award: A;
  readonly payer: Payer;
  /** Who receives it, where that is not the applicant. */
  readonly payee?: Localized;
  /** The track, `policy/track`, whose row prints this payment too: it is paid once. */
  readonly repeats?: string;
  readonly note?: Localized;
  readonly interpretation?: Interpretation;
}

/** One programme of a row: who applies, what is demanded, what it is worth. */
export interface Track<F extends FactPath = FactPath, A extends Award = Award> {
  readonly title: Localized;
  readonly applicant: ApplicantKind;
  readonly requirements: readonly Requirement<F>[];
  readonly benefit: Benefit<A>;
  /** The title that it gives: a firm that holds it already gains nothing by applying again. */
  readonly grants?: { readonly title: TitleKind; readonly level: AdminLevel };
}

/** A title of the vocabulary. */
export type TitleKind = keyof Vocabulary["enterprise"]["titles"]["fields"]["kind"]["values"] & string;

/** A paper to file. */
export interface Material {
  readonly at: Locator;
  readonly title: Localized;
  /** Who supplies it, where that is not the applicant. */
  readonly by?: Localized;
  readonly copies?: number;
  readonly form?: "original" | "copy" | "electronic" | "export" | "photo" | "video" | "disc" | "sealed";
  /** Tracks for which it is asked; absent: all. */
  readonly tracks?: readonly string[];
  /** Materials with the same letter stand for each other: one of them is enough. */
  readonly oneOf?: string;
  readonly note?: Localized;
}

/** A step of the way an application takes. */
export interface Step {
  readonly at: Locator;
  readonly what: Localized;
  /** A fixed day of the year, `--12-31`, or a month, `--07`. */
  readonly by?: string;
}

/** How an application is made. */
export interface Channel {
  readonly mode: "online" | "paper" | "online-and-paper" | "automatic" | "self-assessed" | "not-stated";
  readonly platform?: { readonly name: string; readonly url?: string; readonly at: Locator };
  readonly steps: readonly Step[];
  /** Who recommends, and how many it may. */
  readonly quotas?: readonly { readonly at: Locator; readonly what: Localized; readonly most: number }[];
}

/** An office that answers questions, as printed. */
export interface Contact {
  readonly at: Locator;
  readonly office: string;
  readonly phone: string;
}

/** A date of a past call that the list still prints. Never a deadline. */
export interface PastRound {
  readonly at: Locator;
  readonly date: string;
  readonly what: Localized;
}

/** How a policy stands to another, or to the number of applications. */
export type Relation =
  | { readonly relation: "exclusive"; readonly at: Locator; readonly with: string; readonly scope: Localized }
  | {
      readonly relation: "prerequisite";
      readonly at: Locator;
      readonly of: string;
      readonly scope: Localized;
    }
  | {
      readonly relation: "same-payment";
      readonly at: Locator;
      readonly with: string;
      /** The policy that pays. */
      readonly paidBy: string;
      readonly scope: Localized;
    }
  | { readonly relation: "limit"; readonly at: Locator; readonly most: number; readonly of: Localized };

/** When the policy is in force, as printed; both ends included. */
export interface Validity {
  readonly at: Locator;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** The tracks of a policy by name. */
export interface Tracks {
  readonly [name: string]: Track;
}

/** The benefit of every track by its name. */
export type BenefitsOf<T extends Tracks> = { readonly [K in keyof T]: T[K]["benefit"] };

/** One measure of the list. */
export interface Policy<
  Id extends string = string,
  F extends FactPath = FactPath,
  T extends Tracks = Tracks,
> {
  readonly id: Id;
  readonly ref: RowRef;
  readonly level: "national" | "provincial" | "municipal";
  readonly title: Localized;
  /** Other spellings of the title that the list uses. */
  readonly aliases: readonly string[];
  readonly summary: Localized;
  readonly sources: readonly (LegalSource & { readonly at: Locator })[];
  readonly validity: Validity | null;
  readonly pastRounds: readonly PastRound[];
  /** Whether one applicant may take several tracks: a fund for many kinds of project. Otherwise one. */
  readonly combines: boolean;
  readonly tracks: T;
  readonly benefit: BenefitsOf<T>;
  readonly materials: readonly Material[];
  readonly channel: Channel;
  readonly contacts: readonly Contact[];
  readonly relations: readonly Relation[];
  /** The facts that its requirements and awards read. */
  readonly reads: readonly F[];
}
