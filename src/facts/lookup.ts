import { refuse } from "../error/huiqi-error.js";
import { text } from "../text.js";
import type { Fact, RecordsFact, ScalarFact } from "./define.js";
import type { FactPath } from "./types.js";
import { type Vocabulary, vocabulary } from "./vocabulary.js";

/** A fact with its path and its place in a prepared profile. */
export interface FactEntry {
  readonly path: FactPath;
  readonly subject: keyof Vocabulary & string;
  readonly name: string;
  readonly slot: number;
  readonly fact: Fact;
}

let index: ReadonlyMap<string, FactEntry> | undefined;

/** Every fact of the vocabulary in order, by path. Built on first use: importing costs nothing. */
export function factIndex(): ReadonlyMap<string, FactEntry> {
  if (index === undefined) {
    const entries = new Map<string, FactEntry>();
    for (const subject of Object.keys(vocabulary) as (keyof Vocabulary & string)[]) {
      for (const [name, fact] of Object.entries<Fact>(vocabulary[subject])) {
        const path = `${subject}.${name}` as FactPath;
        entries.set(path, { path, subject, name, slot: entries.size, fact });
      }
    }
    index = entries;
  }
  return index;
}

/**
 * The entry of a fact.
 *
 * @throws HuiqiError `unknown-field` for a path that the vocabulary does not have.
 */
export function factEntry(path: string): FactEntry {
  const entry = factIndex().get(path);
  return (
    entry ?? refuse("unknown-field", path, path, text("词汇表中的事实路径", "a fact path of the vocabulary"))
  );
}

/** The definition of a fact with records. */
export function recordsFact(path: string): RecordsFact {
  const { fact } = factEntry(path);
  if (fact.type === "records") return fact;
  return refuse("invalid-definition", path, fact.type, text("记录型事实", "a fact with records"));
}

/** The scalar behind a fact: the fact itself, or what a yearly series holds. */
export function scalarOf(path: string): ScalarFact {
  const { fact } = factEntry(path);
  if (fact.type === "series") return fact.of;
  if (fact.type !== "records") return fact;
  return refuse("invalid-definition", path, fact.type, text("标量或年度事实", "a scalar or yearly fact"));
}
