import { showUnits, valueText } from "../conditions/describe.js";
import { type Environment, seriesAt, valueAt } from "../conditions/environment.js";
import { type Given, givenOf } from "../conditions/given.js";
import { unitOf } from "../conditions/units.js";
import type { Fact, ScalarFact } from "../facts/define.js";
import type { FactEntry } from "../facts/lookup.js";
import type { PreparedSeries, PreparedValue } from "../facts/profile.js";
import type { FactPath } from "../facts/types.js";
import type { Int } from "../money/integer.js";
import { type Localized, text } from "../text.js";

/** A fact that a node read, with what the profile says of it. */
export interface FactSeen {
  readonly fact: FactPath;
  readonly title: Localized;
  /** As a caller would write it; null where unknown. What the facts of an explanation give is the verdict again. */
  readonly given: Given | null;
  /** In words: yearly facts by year, lists by their number. Null where unknown. */
  readonly value: Localized | null;
}

/** Makes a fact ready to be told of one firm after another. */
export function factSeen({ path, fact, slot }: FactEntry): (env: Environment) => FactSeen {
  const { title } = fact;
  const read = fact.type === "series" ? seriesAt : valueAt;
  return (env) => {
    const held = read(env, slot);
    const isKnown = held !== undefined;
    return Object.freeze({
      fact: path,
      title,
      given: isKnown ? givenOf(fact, held) : null,
      value: isKnown ? Object.freeze(valueSaid(fact, held)) : null,
    });
  };
}

/** What a profile holds of a fact, in words. */
function valueSaid(fact: Fact, value: NonNullable<PreparedValue>): Localized {
  switch (fact.type) {
    case "series":
      return seriesSaid(fact.of, value as PreparedSeries);
    case "records": {
      const many = (value as readonly unknown[]).length;
      return text(`${many} 条`, `${many} ${many === 1 ? "entry" : "entries"}`);
    }
    default:
      return scalarSaid(fact, value);
  }
}

function seriesSaid(fact: ScalarFact, { first, figures }: PreparedSeries): Localized {
  let zh = "";
  let en = "";
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index];
    if (figure === undefined) continue;
    const said = scalarSaid(fact, figure);
    zh += `${zh === "" ? "" : "；"}${first + index}：${said.zh}`;
    en += `${en === "" ? "" : "; "}${first + index}: ${said.en}`;
  }
  return text(zh, en);
}

function scalarSaid(fact: ScalarFact, value: NonNullable<PreparedValue>): Localized {
  switch (fact.type) {
    case "amount":
    case "ratio":
    case "score":
      return showUnits(value as Int, unitOf(fact));
    case "count":
      return showUnits(value as Int, "count", fact.unit);
    case "set": {
      const names = (value as readonly string[]).map((name) => valueText(fact, name));
      return text(names.map(({ zh }) => zh).join("、"), names.map(({ en }) => en).join(", "));
    }
    default:
      return valueText(fact, value);
  }
}
