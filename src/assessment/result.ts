import type { BenefitValue } from "../benefits/evaluate.js";
import type { MissingFact } from "../conditions/missing.js";
import type { Shortfall } from "../conditions/shortfall.js";
import type { Outcome } from "../conditions/tri.js";
import type { IsoDate } from "../dates/calendar.js";
import type { Interpretation } from "../law/interpretation.js";
import type { LegalSource } from "../law/source.js";
import type { ApplicantKind, Locator, Payer, RequirementKind } from "../policies/types.js";
import type { Localized } from "../text.js";

/** What a policy comes to for a firm: it can have it, it cannot, or facts are missing to say so. */
export type Verdict = "eligible" | "ineligible" | "undetermined";

/**
 * Whether a policy is in force on the date: by its printed validity, by the day from which its document applies,
 * and by what has replaced it.
 *
 * What is lapsed or not yet in force cannot be had. What is superseded is undetermined: the list prints the old
 * rules, and the new ones are not in it.
 */
export type Lifecycle =
  | { readonly state: "in-force"; readonly from: IsoDate | null; readonly to: IsoDate | null }
  | { readonly state: "not-yet-in-force"; readonly from: IsoDate }
  | { readonly state: "lapsed"; readonly to: IsoDate }
  | { readonly state: "superseded"; readonly from: IsoDate; readonly by: LegalSource };

/** What became of one demand. */
export interface RequirementAssessment {
  readonly id: string;
  readonly kind: RequirementKind;
  readonly title: Localized;
  readonly at: Locator;
  /** Whether the demand is met. An exclusion is met when what it excludes is not the case. */
  readonly outcome: Outcome;
  /** For want of which facts it is unknown. */
  readonly missing: readonly MissingFact[];
  /** How far every unmet figure in it is from its bound. */
  readonly shortfalls: readonly Shortfall[];
  readonly interpretation?: Interpretation;
}

/** What a track is worth to the firm. */
export type BenefitAssessment = BenefitValue & { readonly payer: Payer; readonly at: Locator };

/** A reading on which a verdict rests. */
export interface RestsOn extends Interpretation {
  /** The requirement that is read so, `null` for the benefit. */
  readonly requirement: string | null;
  readonly at: Locator;
}

/** The verdict on one track. */
export interface TrackAssessment {
  readonly track: string;
  readonly title: Localized;
  readonly applicant: ApplicantKind;
  readonly outcome: Verdict;
  readonly requirements: readonly RequirementAssessment[];
  /** The facts that would decide an undetermined track, each once; empty when it is decided. */
  readonly missing: readonly MissingFact[];
  /** The distances of every demand that is not met. */
  readonly shortfalls: readonly Shortfall[];
  readonly benefit: BenefitAssessment;
  readonly interpretations: readonly RestsOn[];
}

/**
 * The verdict on a policy: that of its best track (the one with the most certain money among equals), whose
 * requirements, shortfalls, benefit and interpretations stand here too. Plain, frozen, serialisable.
 */
export interface Assessment<Id extends string = string> extends TrackAssessment {
  readonly policy: Id;
  readonly on: IsoDate;
  readonly lifecycle: Lifecycle;
  /** Every track, in the order of the policy. */
  readonly tracks: readonly TrackAssessment[];
}
