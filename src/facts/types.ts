import type { DateInput, IsoDate, MonthInput } from "../dates/calendar.js";
import type { Ratio, RatioInput } from "../money/ratio.js";
import type { Yuan, YuanInput } from "../money/yuan.js";
import type {
  AmountFact,
  AttestationFact,
  ChoiceFact,
  CountFact,
  DateFact,
  DivisionFact,
  Fact,
  FlagFact,
  MonthFact,
  RatioFact,
  RecordFields,
  RecordsFact,
  ScoreFact,
  SeriesFact,
  SetFact,
  TextFact,
  YearFact,
} from "./define.js";
import type { Vocabulary } from "./vocabulary.js";

/** Points, as a whole number or a decimal string of at most two places. */
export type ScoreInput = number | `${number}`;
/** A GB/T 2260 code of six digits. */
export type DivisionCode = `${number}`;

/** What a caller gives for a fact. */
export type InputOf<F> = F extends AmountFact
  ? YuanInput
  : F extends RatioFact
    ? RatioInput
    : F extends CountFact | YearFact
      ? number
      : F extends ScoreFact
        ? ScoreInput
        : F extends DateFact | MonthFact
          ? TimeInput<F>
          : F extends FlagFact | AttestationFact
            ? boolean
            : F extends ChoiceFact<infer V>
              ? V
              : F extends SetFact<infer V>
                ? readonly V[]
                : F extends DivisionFact
                  ? DivisionCode
                  : F extends TextFact
                    ? string
                    : F extends SeriesFact<infer Of>
                      ? { readonly [year: number]: InputOf<Of> }
                      : F extends RecordsFact<infer Fields, infer Needs>
                        ? readonly RecordInput<Fields, Needs>[]
                        : never;

type TimeInput<F> = F extends DateFact ? DateInput : MonthInput;

/** One record as a caller gives it: what it needs, and whatever else is known. */
export type RecordInput<Fields extends RecordFields, Needs extends string> = Expand<
  { readonly [K in Needs & keyof Fields]: InputOf<Fields[K]> } & {
    readonly [K in Exclude<keyof Fields, Needs>]?: InputOf<Fields[K]> | NoEnd<Fields[K]>;
  }
>;

/** A validity date may be `null`: no end. */
type NoEnd<F> = F extends DateFact ? null : never;

/** The canonical form of a fact, as results echo it. */
export type ValueOf<F> = F extends AmountFact
  ? Yuan
  : F extends RatioFact
    ? Ratio
    : F extends DateFact
      ? IsoDate
      : F extends SeriesFact<infer Of>
        ? { readonly [year: number]: ValueOf<Of> }
        : InputOf<F>;

/** Makes an intersection readable on hover. */
export type Expand<T> = { [K in keyof T]: T[K] };

/** The name of a subject: `enterprise`, `project` … */
export type SubjectName = keyof Vocabulary & string;

/** The path of every fact of the vocabulary: `enterprise.revenue`. */
export type FactPath = { [S in SubjectName]: `${S}.${keyof Vocabulary[S] & string}` }[SubjectName];

/** The definition behind a path. */
export type FactAt<P extends FactPath> = P extends `${infer S}.${infer K}`
  ? S extends SubjectName
    ? K extends keyof Vocabulary[S]
      ? Vocabulary[S][K]
      : never
    : never
  : never;

/** The paths whose facts are of a kind. */
export type PathOf<F extends Fact> = {
  [S in SubjectName]: {
    [K in keyof Vocabulary[S] & string]: Vocabulary[S][K] extends F ? `${S}.${K}` : never;
  }[keyof Vocabulary[S] & string];
}[SubjectName];

/** Exactly the facts at some paths, all of them present: what a policy reads, as a nested object. */
export type FactsAt<P extends FactPath> = {
  readonly [S in P extends `${infer Name}.${string}` ? Name : never]: {
    readonly [K in P extends `${S}.${infer Name}` ? Name : never]: InputAt<`${S}.${K}`>;
  };
} extends infer Facts
  ? // Inferred once more so that an editor shows the object and not the name of this type.
    { [S in keyof Facts]: Facts[S] }
  : never;

type InputAt<P extends string> = P extends FactPath ? InputOf<FactAt<P>> : never;

/** Whatever is known of a firm: any subject, any fact of it, or none. */
export type ProfileInput = {
  readonly [S in SubjectName]?: { readonly [K in keyof Vocabulary[S]]?: InputOf<Vocabulary[S][K]> };
};

/** A profile in canonical form, as {@link parseProfile} returns it. */
export type Profile = {
  readonly [S in SubjectName]?: { readonly [K in keyof Vocabulary[S]]?: ValueOf<Vocabulary[S][K]> };
};
