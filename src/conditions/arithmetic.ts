import type { IsoDate } from "../dates/calendar.js";
import { lastDayOfYear } from "../dates/calendar.js";
import { factEntry } from "../facts/lookup.js";
import { grouped, percent } from "../money/show.js";
import { compileMeasure } from "./compile-measure.js";
import { type Environment, figureOf, valueAt } from "./environment.js";
import { showMeasure } from "./shortfall.js";
import type { Measure, Unit } from "./types.js";
import { printUnits } from "./units.js";

/** A measure worked out with its figures: `290,000 ÷ 10,000,000 = 2.9%`. For people; nothing is decided by it. */
export interface Arithmetic {
  /** The figures put together, and what they come to: to twelve places where it is a quotient. `null` for no figure. */
  readonly expression: string | null;
  /** Whether it comes to anything: every figure is known, and nothing is divided by zero or less. */
  readonly isDefined: boolean;
}

const UNKNOWN = "?";

/** Works out a measure for people. */
export function arithmeticOf(measure: Measure, env: Environment, back = 0): Arithmetic {
  const figures = figuresOf(measure, env, back);
  if (isGiven(measure)) {
    return figures === UNKNOWN ? NOTHING : { expression: figures, isDefined: true };
  }
  const compiled = compileMeasure(measure, back);
  const numerator = compiled.numerator(env);
  const denominator = compiled.denominator === null ? 1 : compiled.denominator(env);
  if (numerator === undefined || denominator === undefined || denominator <= 0) {
    return figures === UNKNOWN ? NOTHING : { expression: figures, isDefined: false };
  }
  const shown = showPlain(showMeasure(compiled, numerator, denominator), measure.unit);
  return { expression: figures === shown ? shown : `${figures} = ${shown}`, isDefined: true };
}

/** Whether a measure is a figure as it is given, which comes to itself. */
function isGiven({ measure }: Measure): boolean {
  return measure === "value" || measure === "year";
}

const NOTHING: Arithmetic = { expression: null, isDefined: false };

/** A plain decimal as people write it. */
export function showPlain(value: string, unit: Unit): string {
  return unit === "ratio" ? percent(value) : unit === "yuan" ? grouped(value) : value;
}

function figuresOf(measure: Measure, env: Environment, back: number): string {
  switch (measure.measure) {
    case "value": {
      const given = valueAt(env, factEntry(measure.fact).slot);
      return typeof given === "number" || typeof given === "bigint"
        ? showPlain(printUnits(given, measure.unit), measure.unit)
        : UNKNOWN;
    }
    case "year":
      return yearFigure(measure.fact, measure.unit, env, back + measure.back);
    case "sum-of-years":
    case "mean-of-years": {
      const years = Array.from({ length: measure.years }, (_, shift) =>
        yearFigure(measure.fact, measure.unit, env, back + measure.years - 1 - shift),
      );
      const total = years.join(" + ");
      return measure.measure === "sum-of-years" ? total : `(${total}) ÷ ${measure.years}`;
    }
    case "mean-growth": {
      const figures = Array.from({ length: measure.years + 1 }, (_, shift) =>
        yearFigure(measure.fact, "yuan", env, back + measure.years - shift),
      );
      const rates = figures.slice(1).map((figure, index) => `(${figure} ÷ ${figures[index]} − 1)`);
      return `(${rates.join(" + ")}) ÷ ${measure.years}`;
    }
    case "years-since": {
      const since = valueAt(env, factEntry(measure.fact).slot) as IsoDate | undefined;
      const until = measure.until === "filing" ? env.on : lastDayOfYear(env.lastYear - back);
      return `${since ?? UNKNOWN} → ${until}`;
    }
    case "sum-of":
      return measure.of.map((part) => figuresOf(part, env, back)).join(" + ");
    case "ratio":
      return `${bracketed(measure.numerator, env, back)} ÷ ${bracketed(measure.denominator, env, back)}`;
    case "per":
      return `${bracketed(measure.of, env, back)} ÷ ${measure.divisor}`;
    default: {
      const compiled = compileMeasure(measure, back);
      const value = compiled.numerator(env);
      return value === undefined ? UNKNOWN : showPlain(printUnits(value, measure.unit), measure.unit);
    }
  }
}

function yearFigure(fact: string, unit: Unit, env: Environment, shift: number): string {
  const figure = figureOf(env, factEntry(fact).slot, env.lastYear - shift);
  return figure === undefined ? UNKNOWN : showPlain(printUnits(figure, unit), unit);
}

function bracketed(measure: Measure, env: Environment, back: number): string {
  const figures = figuresOf(measure, env, back);
  if (isGiven(measure)) return figures;
  return /[+÷]/.test(figures) ? `(${figures})` : figures;
}
