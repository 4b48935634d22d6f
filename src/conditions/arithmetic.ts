import { type IsoDate, lastDayOfYear } from "../dates/calendar.js";
import { factEntry } from "../facts/lookup.js";
import type { Int } from "../money/integer.js";
import { grouped, groupedFen, percent } from "../money/show.js";
import { compileMeasure } from "./compile-measure.js";
import { type Environment, figureOf, valueAt } from "./environment.js";
import { worthOf } from "./shortfall.js";
import type { Measure, Unit } from "./types.js";
import { printUnits } from "./units.js";

/** A measure worked out with its figures: `290,000 ÷ 10,000,000 = 2.9%`. For people; nothing is decided by it. */
export interface Arithmetic {
  /** The figures put together, and what they come to; `≈` where that is rounded to twelve places. `null` for no figure. */
  readonly expression: string | null;
  /** Whether it comes to anything: every figure is known, and nothing is divided by zero or less. */
  readonly isDefined: boolean;
}

const UNKNOWN = "?";
const NOTHING: Arithmetic = { expression: null, isDefined: false };

/** Makes a measure ready to be worked out for people, for one firm after another. */
export function compileArithmetic(measure: Measure, back = 0): (env: Environment) => Arithmetic {
  const figures = compileFigures(measure, back);
  if (isGiven(measure)) {
    return (env) => {
      const given = figures(env);
      return given === UNKNOWN ? NOTHING : { expression: given, isDefined: true };
    };
  }
  const compiled = compileMeasure(measure, back);
  const { numerator, denominator } = compiled;
  return (env) => {
    const put = figures(env);
    const above = numerator(env);
    const below = denominator === null ? 1 : denominator(env);
    if (above === undefined || below === undefined || below <= 0) {
      return put === UNKNOWN ? NOTHING : { expression: put, isDefined: false };
    }
    const worth = worthOf(compiled, above, below);
    const comesTo = shown(worth.shown, measure.unit);
    const expression = put === comesTo ? put : `${put} ${worth.isExact ? "=" : "≈"} ${comesTo}`;
    return { expression, isDefined: true };
  };
}

/** Whether a measure is a figure as it is given, which comes to itself. */
function isGiven({ measure }: Measure): boolean {
  return measure === "value" || measure === "year";
}

/** A plain decimal as people write it. */
function shown(value: string, unit: Unit): string {
  return unit === "ratio" ? percent(value) : unit === "yuan" ? grouped(value) : value;
}

/** A figure in integer units as people write it in an expression, in any language. */
export function shownUnits(value: Int, unit: Unit): string {
  return unit === "yuan" ? groupedFen(value) : shown(printUnits(value, unit), unit);
}

type Figures = (env: Environment) => string;

function compileFigures(measure: Measure, back: number): Figures {
  switch (measure.measure) {
    case "value": {
      const { slot } = factEntry(measure.fact);
      const { unit } = measure;
      return (env) => figure(valueAt(env, slot) as Int | undefined, unit);
    }
    case "year":
      return yearFigure(measure.fact, measure.unit, back + measure.back);
    case "sum-of-years":
    case "mean-of-years": {
      const { fact, unit, years } = measure;
      const total = joined(
        Array.from({ length: years }, (_, shift) => yearFigure(fact, unit, back + years - 1 - shift)),
      );
      return measure.measure === "sum-of-years" ? total : (env) => `(${total(env)}) ÷ ${years}`;
    }
    case "mean-growth": {
      const { fact, years } = measure;
      const figures = Array.from({ length: years + 1 }, (_, shift) =>
        yearFigure(fact, "yuan", back + years - shift),
      );
      return (env) => {
        const given = figures.map((one) => one(env));
        const rates = given.slice(1).map((one, index) => `(${one} ÷ ${given[index]} − 1)`);
        return `(${rates.join(" + ")}) ÷ ${years}`;
      };
    }
    case "years-since": {
      const { slot } = factEntry(measure.fact);
      const toFiling = measure.until === "filing";
      return (env) => {
        const since = valueAt(env, slot) as IsoDate | undefined;
        return `${since ?? UNKNOWN} → ${toFiling ? env.on : lastDayOfYear(env.lastYear - back)}`;
      };
    }
    case "sum-of":
      return joined(measure.of.map((part) => compileFigures(part, back)));
    case "ratio": {
      const above = bracketed(measure.numerator, back);
      const below = bracketed(measure.denominator, back);
      return (env) => `${above(env)} ÷ ${below(env)}`;
    }
    case "per": {
      const above = bracketed(measure.of, back);
      return (env) => `${above(env)} ÷ ${measure.divisor}`;
    }
    default: {
      const { numerator, unit } = compileMeasure(measure, back);
      return (env) => figure(numerator(env), unit);
    }
  }
}

function figure(value: Int | undefined, unit: Unit): string {
  return value === undefined ? UNKNOWN : shownUnits(value, unit);
}

function yearFigure(fact: string, unit: Unit, shift: number): Figures {
  const { slot } = factEntry(fact);
  return (env) => figure(figureOf(env, slot, env.lastYear - shift), unit);
}

function joined(parts: readonly Figures[]): Figures {
  return (env) => parts.map((part) => part(env)).join(" + ");
}

function bracketed(measure: Measure, back: number): Figures {
  const figures = compileFigures(measure, back);
  return isCompound(measure) ? (env) => `(${figures(env)})` : figures;
}

/** Whether the figures of a measure are several, so that they belong in brackets beside others. */
function isCompound(measure: Measure): boolean {
  switch (measure.measure) {
    case "sum-of-years":
      return measure.years > 1;
    case "sum-of":
      return measure.of.length > 1 || measure.of.some(isCompound);
    case "mean-of-years":
    case "mean-growth":
    case "ratio":
    case "per":
      return true;
    default:
      return false;
  }
}
