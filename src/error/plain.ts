import { text } from "../text.js";
import { refuse } from "./huiqi-error.js";

const MAX_DEPTH = 16;
const PLAIN = text("普通的 JSON 式数据", "plain data: objects, arrays, strings, numbers, booleans");

/**
 * A copy of an input that holds nothing but plain data, taken before anything else looks at it: no getters,
 * no prototypes, no cycles, no holes, no `__proto__`. A key whose value is `undefined` counts as absent.
 *
 * @param path - what the value is called in the paths of faults, where it is not the whole input.
 * @throws HuiqiError `unsafe-input` naming the path of what is not plain.
 */
export function plain(value: unknown, path = ""): unknown {
  return copyOf(value, path, 0, new Map());
}

/** What stands for an object while it is being copied: to meet it again is a cycle. */
const UNFINISHED = {};

/**
 * @param copies - the copies made, by original. An object that stands in many places is copied once: a few that
 * refer to each other many times over cannot grow into billions.
 */
function copyOf(value: unknown, path: string, depth: number, copies: Map<object, unknown>): unknown {
  if (typeof value === "function" || typeof value === "symbol") refuse("unsafe-input", path, value, PLAIN);
  if (typeof value !== "object" || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined && known !== UNFINISHED) return known;
  if (known === UNFINISHED || depth > MAX_DEPTH) {
    refuse(
      "unsafe-input",
      path,
      value,
      text(`至多 ${MAX_DEPTH} 层且无循环的数据`, `data at most ${MAX_DEPTH} levels deep, without cycles`),
    );
  }
  copies.set(value, UNFINISHED);
  const { isArray, properties } = describe(value, path);
  const copy = isArray ? itemsOf(properties, path, depth, copies) : fieldsOf(properties, path, depth, copies);
  copies.set(value, copy);
  return copy;
}

type Properties = Readonly<Record<string, PropertyDescriptor | undefined>>;

function itemsOf(
  properties: Properties,
  path: string,
  depth: number,
  copies: Map<object, unknown>,
): unknown[] {
  const length: unknown = properties["length"]?.value;
  const items: unknown[] = [];
  for (let index = 0; typeof length === "number" && index < length; index++) {
    const at = `${path}[${index}]`;
    // A hole stops the copy: an array of holes costs nothing to make and everything to walk.
    items.push(copyOf(dataOf(properties[index], at), at, depth + 1, copies));
  }
  return items;
}

function fieldsOf(
  properties: Properties,
  path: string,
  depth: number,
  copies: Map<object, unknown>,
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(properties)) {
    const at = path === "" ? key : `${path}.${key}`;
    if (key === "__proto__") refuse("unsafe-input", at, "__proto__", text("其他键名", "another key"));
    const item = copyOf(dataOf(properties[key], at), at, depth + 1, copies);
    if (item !== undefined) fields[key] = item;
  }
  return fields;
}

function describe(
  value: object,
  path: string,
): { readonly isArray: boolean; readonly properties: Properties } {
  try {
    const isArray = Array.isArray(value);
    // Plain means: made by a literal, JSON.parse or Object.create(null), in this realm or another.
    const prototype: object | null = Object.getPrototypeOf(value);
    const isPlain = isArray || prototype === null || Object.getPrototypeOf(prototype) === null;
    if (isPlain && Object.getOwnPropertySymbols(value).length === 0)
      return { isArray, properties: Object.getOwnPropertyDescriptors(value) };
  } catch {
    // A proxy whose traps throw: falls through to the one answer for all that is not plain.
  }
  return refuse("unsafe-input", path, value, PLAIN);
}

function dataOf(property: PropertyDescriptor | undefined, path: string): unknown {
  if (property === undefined) return refuse("unsafe-input", path, "a hole", PLAIN);
  if (!("value" in property)) refuse("unsafe-input", path, "a getter", PLAIN);
  return property.value;
}
