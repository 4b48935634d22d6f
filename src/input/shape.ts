import type { IsoDate, IsoMonth } from "../dates/calendar.js";
import { brief, HuiqiError, type HuiqiErrorCode, type HuiqiIssue } from "../error/huiqi-error.js";
import type { Int } from "../money/integer.js";
import { type Localized, text } from "../text.js";
import type {
  AmountFact,
  AttestationFact,
  ChoiceFact,
  CountFact,
  DateFact,
  FlagFact,
  MonthFact,
  RatioFact,
  ScalarFact,
  ScoreFact,
  TextFact,
  YearFact,
} from "./kinds.js";
import { readScalar } from "./read-scalar.js";

/**
 * What a calculator takes, as data: fields of scalar kinds, objects of fields, lists. The reader here gives the
 * integers that the cores work on; nothing is coerced, and every fault is named with its path.
 */

/** Fields by name. */
export interface Shape {
  readonly [field: string]: Field;
}

/** An object of fields. */
export interface ObjectKind<S extends Shape = Shape> {
  readonly type: "object";
  readonly title: Localized;
  readonly fields: S;
}

/** A list of objects or of values. */
export interface ListKind<K extends ScalarFact | ObjectKind = ScalarFact | ObjectKind> {
  readonly type: "list";
  readonly title: Localized;
  readonly of: K;
}

/** Any kind of value. */
export type Kind = ScalarFact | ObjectKind | ListKind;

/** A field: it must be there, or may be left out. */
export interface Field<K extends Kind = Kind, Optional extends boolean = boolean> {
  readonly of: K;
  readonly optional: Optional;
}

/** A field that must be there. */
export function needed<K extends Kind>(of: K): Field<K, false> {
  return { of, optional: false };
}

/** A field that may be left out. */
export function optional<K extends Kind>(of: K): Field<K, true> {
  return { of, optional: true };
}

/** An object of fields. */
export function object<const S extends Shape>(zh: string, en: string, fields: S): ObjectKind<S> {
  return { type: "object", title: { zh, en }, fields };
}

/** A list. */
export function list<K extends ScalarFact | ObjectKind>(zh: string, en: string, of: K): ListKind<K> {
  return { type: "list", title: { zh, en }, of };
}

/** What a kind is read to. */
export type Read<K> = K extends AmountFact | RatioFact | ScoreFact
  ? Int
  : K extends CountFact | YearFact
    ? number
    : K extends DateFact
      ? IsoDate
      : K extends MonthFact
        ? IsoMonth
        : K extends FlagFact | AttestationFact
          ? boolean
          : K extends ChoiceFact<infer V>
            ? V
            : K extends TextFact
              ? string
              : K extends ObjectKind<infer S>
                ? ReadShape<S>
                : K extends ListKind<infer Of>
                  ? readonly Read<Of>[]
                  : never;

/** What the fields of a shape are read to; a field that was left out is `undefined`. */
export type ReadShape<S extends Shape> = {
  readonly [K in keyof S]: S[K] extends Field<infer Of, infer Optional>
    ? Optional extends true
      ? Read<Of> | undefined
      : Read<Of>
    : never;
};

/** Where a value stands; turned into text only for an error. */
interface At {
  readonly parent: At | null;
  readonly key: string | number;
}

/** Reads what stands at `key` of `parent`. */
type Reader = (value: unknown, parent: At | null, key: string | number, issues: HuiqiIssue[]) => unknown;

/**
 * Makes the reader of a kind. Give it whatever a caller gave.
 *
 * @param root - what the value is called in the paths of faults, where it is not the whole input.
 * @returns a function that throws one HuiqiError with every fault found.
 */
export function readerOf<const K extends Kind>(kind: K, root = ""): (input: unknown) => Read<K> {
  let read: Reader | undefined;
  return (input) => {
    read ??= compileKind(kind);
    const issues: HuiqiIssue[] = [];
    const value = read(input, null, root, issues);
    const [first, ...rest] = issues;
    if (first !== undefined) throw new HuiqiError([first, ...rest]);
    return value as Read<K>;
  };
}

function compileKind(kind: Kind): Reader {
  switch (kind.type) {
    case "object":
      return compileObject(kind);
    case "list":
      return compileList(kind);
    default:
      return (value, parent, key, issues) => {
        const reading = readScalar(kind, "units", value);
        if ("value" in reading) return reading.value;
        const code = value === undefined ? "missing-field" : reading.code;
        issues.push(fault(code, { parent, key }, value, reading.expected));
        return undefined;
      };
  }
}

const OBJECT = text("对象", "an object");
const LIST = text("数组", "an array");
const PLAIN = text("普通的 JSON 式数据", "plain data");

/** A getter or a proxy threw: whatever it threw is none of ours. */
const UNSAFE: unique symbol = Symbol("unsafe");

/** A revoked proxy throws even here. */
function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

function keysOf(value: object): readonly string[] | typeof UNSAFE {
  try {
    return Object.keys(value);
  } catch {
    return UNSAFE;
  }
}

/** A proxy may throw, or say something that is no length. */
function lengthOf(value: readonly unknown[]): number | typeof UNSAFE {
  try {
    const length: unknown = value.length;
    return typeof length === "number" && Number.isSafeInteger(length) && length >= 0 ? length : UNSAFE;
  } catch {
    return UNSAFE;
  }
}

function isHole(value: readonly unknown[], index: number): boolean {
  try {
    return !Object.hasOwn(value, index);
  } catch {
    return true;
  }
}

/** An own property; an inherited name is no field: `constructor` of an empty object is absent. */
function peek(value: object, key: string | number): unknown {
  try {
    return Object.hasOwn(value, key) ? (value as Readonly<Record<string | number, unknown>>)[key] : undefined;
  } catch {
    return UNSAFE;
  }
}

function compileObject({ fields }: ObjectKind): Reader {
  const readers = new Map(Object.entries(fields).map(([key, { of }]) => [key, compileKind(of)]));
  const required = Object.keys(fields).filter((key) => fields[key]?.optional === false);
  const nothing = Object.fromEntries([...readers.keys()].map((key) => [key, undefined]));
  return (value, parent, key, issues) => {
    const here: At = { parent, key };
    if (typeof value !== "object" || value === null || isList(value)) {
      issues.push(fault(value === undefined ? "missing-field" : "invalid-type", here, value, OBJECT));
      return undefined;
    }
    const keys = keysOf(value);
    if (keys === UNSAFE) {
      issues.push(fault("unsafe-input", here, value, PLAIN));
      return undefined;
    }
    const result: Record<string, unknown> = { ...nothing };
    for (const name of keys) {
      const read = readers.get(name);
      if (read === undefined) {
        const names = [...readers.keys()];
        const expected = text(names.join("、"), `one of ${names.join(", ")}`);
        issues.push(fault("unknown-field", { parent: here, key: name }, name, expected));
        continue;
      }
      const field = peek(value, name);
      if (field === UNSAFE)
        issues.push(fault("unsafe-input", { parent: here, key: name }, "a getter", PLAIN));
      // Given as undefined is left out.
      else if (field !== undefined) result[name] = read(field, here, name, issues);
    }
    for (const name of required) {
      if (result[name] === undefined && peek(value, name) === undefined) {
        readers.get(name)?.(undefined, here, name, issues);
      }
    }
    return result;
  };
}

function compileList({ of }: ListKind): Reader {
  const read = compileKind(of);
  return (value, parent, key, issues) => {
    const here: At = { parent, key };
    if (!isList(value)) {
      issues.push(fault(value === undefined ? "missing-field" : "invalid-type", here, value, LIST));
      return undefined;
    }
    const length = lengthOf(value);
    if (length === UNSAFE) {
      issues.push(fault("unsafe-input", here, value, PLAIN));
      return undefined;
    }
    const items: unknown[] = [];
    for (let index = 0; index < length; index++) {
      const item = peek(value, index);
      if (item === undefined && isHole(value, index)) {
        // The list ends here: an array of holes costs nothing to make and everything to walk.
        issues.push(fault("unsafe-input", { parent: here, key: index }, "a hole", PLAIN));
        return items;
      }
      if (item === UNSAFE)
        issues.push(fault("unsafe-input", { parent: here, key: index }, "a getter", PLAIN));
      else items.push(read(item, here, index, issues));
    }
    return items;
  };
}

function fault(code: HuiqiErrorCode, at: At | null, received: unknown, expected: Localized): HuiqiIssue {
  return { code, path: pathText(at), received: brief(received), expected };
}

function pathText(at: At | null): string {
  if (at === null) return "";
  const before = pathText(at.parent);
  if (typeof at.key === "number") return `${before}[${at.key}]`;
  return before === "" ? at.key : `${before}.${at.key}`;
}
