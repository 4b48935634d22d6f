import { types } from "node:util";
import fc from "../property.js";

/** Whoever gets to run code of the input's own has already lost. */
function trap(): never {
  throw new Error("code of the input was run");
}

const TRAPS: ProxyHandler<object> = {
  get: trap,
  set: trap,
  has: trap,
  ownKeys: trap,
  getOwnPropertyDescriptor: trap,
  getPrototypeOf: trap,
  defineProperty: trap,
  deleteProperty: trap,
};

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclic(): object {
  const self: Record<string, unknown> = { list: [] };
  self["self"] = self;
  (self["list"] as unknown[]).push(self);
  return self;
}

function deep(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

function endless(): unknown[] {
  const list: unknown[] = [];
  list.length = 2 ** 32 - 1;
  return list;
}

const keys = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, index]));

/** Values that break careless code, each made anew. */
const MAKERS: readonly (() => unknown)[] = [
  // The edges of what a field may be.
  ...[undefined, null, true, Number.NaN, Infinity, -0, 0.1, -1, 2 ** 53, 1e21, 10n ** 30n, -1n],
  ...["", " ", "0", "-0", "1e5", "0x10", "1,000", "１２", "\u0000", "\ud800", "__proto__", "constructor"],
  ...["9999-12-31", "0000-00-00", "2024-02-30", "2024-13", "10000-01-01", "toString"],
]
  .map(
    (value): (() => unknown) =>
      () =>
        value,
  )
  .concat([
    // Too much.
    () => "9".repeat(100_000),
    () => "啊".repeat(100_000),
    () => 10n ** 20_000n,
    () => deep(50_000, (inner) => [inner]),
    () => deep(50_000, (inner) => ({ inner })),
    () => Array.from({ length: 20_000 }, (_, index) => index),
    () => Array.from({ length: 5_000 }, () => ({})),
    () => keys(20_000),
    endless,
    cyclic,
    // Not data at all.
    () => trap,
    () => Symbol("hostile"),
    () => new Date(0),
    () => new Map([["a", 1]]),
    () => new (class Firm {})(),
    () => Object.create(null),
    () => revoked({}),
    () => revoked([]),
    () => new Proxy({}, TRAPS),
    () => new Proxy([], TRAPS),
    () => ({ toString: trap, valueOf: trap, toJSON: trap, [Symbol.toPrimitive]: trap }),
    () => Object.assign([1], { toString: trap }),
    () => Object.defineProperty([1], 0, { get: trap }),
    // Into the prototype of all objects.
    () => JSON.parse('{ "__proto__": { "polluted": true } }'),
    () => ({ constructor: { prototype: { polluted: true } } }),
    () => JSON.parse('{ "hasOwnProperty": 1, "toString": 2, "valueOf": 3, "length": -1 }'),
  ]);

/** Made when it is needed and not before: whoever prints a failure would run the code that is in it. */
type Made<T> = () => T;

const already =
  <T>(value: T): Made<T> =>
  () =>
    value;

/** Something that nobody should pass in. */
const hostile: fc.Arbitrary<Made<unknown>> = fc.oneof(
  fc.constantFrom(...MAKERS),
  fc.jsonValue({ maxDepth: 4 }).map(already),
  fc
    .anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withBoxedValues: true })
    .map(already),
);

/** What is done to one place of an otherwise good input. */
type Harm = "replace" | "remove" | "proxy" | "getter" | "key" | "proto";

interface Attack {
  readonly at: number;
  readonly harm: Harm;
  readonly value: Made<unknown>;
  readonly key: string;
}

const attack: fc.Arbitrary<Attack> = fc.record({
  at: fc.nat(),
  harm: fc.constantFrom<Harm[]>("replace", "replace", "replace", "remove", "proxy", "getter", "key", "proto"),
  value: hostile,
  key: fc.oneof(
    fc.constantFrom("constructor", "toString", "hasOwnProperty", "then", "length", "-1", "1e3", "zh"),
    fc.string(),
  ),
});

/** Arguments that nobody meant: all wrong, or right but for a place or two. */
export function hostileArguments(good: readonly unknown[]): fc.Arbitrary<Made<unknown[]>> {
  const wrong = fc
    .array(hostile, { maxLength: good.length })
    .map((values) => () => values.map((make) => make()));
  const spoilt = fc
    .array(attack, { minLength: 1, maxLength: 2 })
    .map((attacks) => () => attacks.reduce(harmed, copied(good) as unknown[]));
  return fc.oneof({ weight: 1, arbitrary: wrong }, { weight: 3, arbitrary: spoilt });
}

/** Plain data anew; what is no plain data stays as it is. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  if (Object.isFrozen(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item)]));
}

function harmed(args: unknown[], { at, harm, value, key }: Attack): unknown[] {
  const places = placesIn(args);
  const place = places[at % places.length];
  if (place === undefined) return args;
  const [parent, name] = place;
  const current = parent[name];
  const open =
    typeof current === "object" &&
    current !== null &&
    !types.isProxy(current) &&
    !Array.isArray(current) &&
    Object.isExtensible(current);
  switch (harm) {
    case "remove":
      delete parent[name];
      break;
    case "proxy":
      parent[name] = new Proxy(typeof current === "object" && current !== null ? current : {}, TRAPS);
      break;
    case "getter":
      // An argument itself cannot be one.
      if (parent === (args as unknown)) parent[name] = undefined;
      else Object.defineProperty(parent, name, { get: trap, enumerable: true, configurable: true });
      break;
    case "key":
    case "proto": {
      const added = harm === "proto" ? "__proto__" : key;
      const whole = { value: value(), enumerable: true, configurable: true, writable: true };
      if (open) Reflect.defineProperty(current, added, whole);
      break;
    }
    default:
      parent[name] = value();
  }
  return args;
}

type Place = readonly [parent: Record<string, unknown>, name: string];

/** Every place where something could stand, on data that can be changed and has no code in it. */
function placesIn(value: object, depth = 0): readonly Place[] {
  const places: Place[] = [];
  if (depth > 6) return places;
  for (const [name, property] of Object.entries(descriptorsOf(value))) {
    if (!property.configurable || !property.enumerable || !("value" in property)) continue;
    places.push([value as Record<string, unknown>, name]);
    const inner: unknown = property.value;
    if (typeof inner === "object" && inner !== null) places.push(...placesIn(inner, depth + 1));
  }
  return places;
}

function descriptorsOf(value: object): Readonly<Record<string, PropertyDescriptor>> {
  try {
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    const descriptors = isPlain ? Object.getOwnPropertyDescriptors(value) : {};
    return Object.keys(descriptors).length > 100 ? {} : descriptors;
  } catch {
    return {};
  }
}
