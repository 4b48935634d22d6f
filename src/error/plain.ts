import { text } from "../text.js";
import { refuse } from "./huiqi-error.js";

const MAX_DEPTH = 16;
const PLAIN = text("普通的 JSON 式数据", "plain data: objects, arrays, strings, numbers, booleans");

/**
 * A copy of an input that holds nothing but plain data, taken before anything else looks at it: no getters,
 * no prototypes, no cycles, no `__proto__`. A key whose value is `undefined` counts as absent.
 *
 * @throws HuiqiError `unsafe-input` naming the path of what is not plain.
 */
export function plain(value: unknown, path = "", depth = 0): unknown {
  if (typeof value === "function" || typeof value === "symbol") refuse("unsafe-input", path, value, PLAIN);
  if (typeof value !== "object" || value === null) return value;
  if (depth > MAX_DEPTH) {
    refuse(
      "unsafe-input",
      path,
      value,
      text(`至多 ${MAX_DEPTH} 层且无循环的数据`, `data at most ${MAX_DEPTH} levels deep, without cycles`),
    );
  }
  const descriptors = describe(value, path);
  if (Array.isArray(value)) {
    const length: unknown = descriptors["length"]?.value;
    const items: unknown[] = [];
    for (let index = 0; index < Number(length); index++) {
      items.push(plain(dataOf(descriptors[index], `${path}[${index}]`), `${path}[${index}]`, depth + 1));
    }
    return items;
  }
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(descriptors)) {
    const at = path === "" ? key : `${path}.${key}`;
    if (key === "__proto__") refuse("unsafe-input", at, "__proto__", text("其他键名", "another key"));
    const item = plain(dataOf(descriptors[key], at), at, depth + 1);
    if (item !== undefined) copy[key] = item;
  }
  return copy;
}

function describe(value: object, path: string): Record<string, PropertyDescriptor | undefined> {
  try {
    // Plain means: made by a literal, JSON.parse or Object.create(null), in this realm or another.
    const prototype: object | null = Object.getPrototypeOf(value);
    const isPlain = Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
    if (isPlain && Object.getOwnPropertySymbols(value).length === 0)
      return Object.getOwnPropertyDescriptors(value);
  } catch {
    // A proxy whose traps throw: falls through to the one answer for all that is not plain.
  }
  return refuse("unsafe-input", path, value, PLAIN);
}

function dataOf(descriptor: PropertyDescriptor | undefined, path: string): unknown {
  if (descriptor === undefined) return undefined;
  if (!("value" in descriptor)) refuse("unsafe-input", path, "a getter", PLAIN);
  return descriptor.value;
}
