import { describe, expect, it } from "vitest";
import { plain } from "../../src/error/plain.js";
import fc from "../property.js";
import { expectSpoken, issuesOf } from "./support.js";

function refused(value: unknown, path: string, received?: string): void {
  const issues = issuesOf(() => plain(value));
  expect(issues).toMatchObject([
    received === undefined ? { code: "unsafe-input", path } : { code: "unsafe-input", path, received },
  ]);
  expectSpoken(issues);
}

/** A value that stands in for a secret: the test fails when it is looked at. */
function trap(): never {
  throw new Error("was called");
}

const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });

describe("plain copies plain data", () => {
  it.each([
    [null],
    [undefined],
    [true],
    [0],
    [Number.NaN],
    [1n],
    ["text"],
    [{}],
    [[]],
    [{ a: [1, "2", { b: null }], c: false }],
  ])("of the kind of %s (case %#)", (value) => {
    expect(plain(value)).toEqual(value);
  });

  it("never the objects themselves", () => {
    const inner = { a: 1 };
    const list = [inner];
    const copy = plain({ inner, list });
    expect(copy).toEqual({ inner, list });
    inner.a = 2;
    list.push({ a: 3 });
    expect(copy).toEqual({ inner: { a: 1 }, list: [{ a: 1 }] });
  });

  it("of whatever JSON can say, as JSON says it", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        fc.pre(!json.includes("__proto__"));
        const value: unknown = JSON.parse(json);
        const before = structuredClone(value);
        expect(plain(value)).toEqual(value);
        expect(value).toEqual(before);
      }),
    );
  });

  it("without a prototype, and gives objects with the usual one", () => {
    const bare = Object.assign(Object.create(null), { a: Object.assign(Object.create(null), { b: 1 }) });
    const copy = plain(bare);
    expect(copy).toEqual({ a: { b: 1 } });
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  it("of another realm", async () => {
    const { runInNewContext } = await import("node:vm");
    expect(plain(runInNewContext("({ a: [1, { b: 2 }] })"))).toEqual({ a: [1, { b: 2 }] });
  });

  it("under the names of inherited things", () => {
    const value: unknown = JSON.parse(
      '{ "constructor": 1, "toString": 2, "hasOwnProperty": 3, "prototype": 4 }',
    );
    expect(Object.entries(plain(value) ?? {})).toEqual(Object.entries(value ?? {}));
  });

  it("without what is inherited", () => {
    const base = Object.assign(Object.create(null), { inherited: 1 });
    expect(plain(Object.assign(Object.create(base), { own: 2 }))).toEqual({ own: 2 });
  });

  it("leaving out keys that hold undefined, and keeping items that are", () => {
    expect(Object.keys(plain({ a: undefined, b: 1 }) ?? {})).toEqual(["b"]);
    expect(plain([undefined, 1])).toStrictEqual([undefined, 1]);
  });

  it("frozen or not", () => {
    expect(plain(Object.freeze({ a: Object.freeze([1]) }))).toEqual({ a: [1] });
  });

  it("once, however often it is referred to", () => {
    // Ten references a level, sixteen levels: 10^16 paths, seventeen objects.
    let value: unknown = 1;
    for (let level = 0; level < 16; level++) value = Array.from({ length: 10 }, () => value);
    const started = performance.now();
    plain(value);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("plain refuses", () => {
  it("getters, without calling them", () => {
    refused(
      {
        a: {
          get b() {
            return trap();
          },
        },
      },
      "a.b",
      '"a getter"',
    );
    refused(Object.defineProperty({}, "hidden", { get: trap }), "hidden", '"a getter"');
    refused(
      {
        set a(_value: number) {
          trap();
        },
      },
      "a",
      '"a getter"',
    );
    refused(Object.defineProperty([1, 2], 1, { get: trap }), "[1]", '"a getter"');
  });

  it("toString, valueOf and toJSON, without calling them", () => {
    for (const name of ["toString", "valueOf", "toJSON", "then"]) {
      refused({ a: { [name]: trap } }, `a.${name}`, "a function");
    }
  });

  it.each<[string, () => object]>([
    ["a date", () => new Date(0)],
    ["a map", () => new Map([["a", 1]])],
    ["a set", () => new Set([1])],
    ["a regular expression", () => /a/],
    ["an error", () => new Error("a")],
    ["a promise", () => Promise.resolve(1)],
    ["bytes", () => new Uint8Array(2)],
    ["boxed text", () => new String("a")],
    ["a boxed number", () => new Number(1)],
    [
      "a class instance",
      () =>
        new (class Firm {
          revenue = 1;
        })(),
    ],
    ["an object made on another object", () => Object.create({ a: 1 })],
    ["an object with symbol keys", () => ({ [Symbol("a")]: 1 })],
    ["a namespace", () => Math],
    ["the prototype of all objects", () => Object.prototype],
  ])("%s", (_name, make) => {
    const issues = issuesOf(() => plain({ a: make() }));
    expect(issues).toMatchObject([
      { code: "unsafe-input", path: expect.stringMatching(/^a(\.constructor)?$/) },
    ]);
    expectSpoken(issues);
  });

  it.each([
    [trap, "a function"],
    [class Firm {}, "a function"],
    [Symbol("a"), "Symbol(a)"],
    [Symbol.iterator, "Symbol(Symbol.iterator)"],
  ])("%s, wherever it stands", (value, received) => {
    refused(value, "", received);
    refused({ a: value }, "a", received);
    refused([[value]], "[0][0]", received);
  });

  it("__proto__ from JSON, and does not let it in", () => {
    refused(JSON.parse('{ "__proto__": { "polluted": true } }'), "__proto__", '"__proto__"');
    refused(JSON.parse('{ "a": [{ "__proto__": null }] }'), "a[0].__proto__", '"__proto__"');
    expect("polluted" in {}).toBe(false);
  });

  it("cycles", () => {
    const self: Record<string, unknown> = {};
    self["self"] = self;
    refused(self, "self", "an object");
    const list: unknown[] = [];
    list.push({ list });
    refused(list, "[0].list", "an array");
    const [a, b]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
    a["b"] = b;
    b["a"] = a;
    refused({ a, b }, "a.b.a", "an object");
  });

  it("data too deep, and takes data just deep enough", () => {
    expect(plain(nested(17))).toEqual(nested(17));
    refused(nested(18), Array(17).fill("a").join("."), "an object");
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    refused(deep, "[0]".repeat(17), "an array");
  });

  it("holes in arrays, at once", () => {
    const sparse = [1];
    sparse[2] = 3;
    refused(sparse, "[1]", '"a hole"');
    const vast: unknown[] = [];
    vast.length = 2 ** 32 - 1;
    refused({ list: vast }, "list[0]", '"a hole"');
  });

  it.each<[string, ProxyHandler<object>]>([
    ["getPrototypeOf", { getPrototypeOf: trap }],
    ["ownKeys", { ownKeys: trap }],
    ["getOwnPropertyDescriptor", { getOwnPropertyDescriptor: trap }],
  ])("a proxy whose %s throws", (_trap, handler) => {
    refused({ a: new Proxy({ b: 1 }, handler) }, "a", "an object");
    refused({ a: new Proxy([1], handler) }, "a", "an array");
  });

  it("a revoked proxy, of an object or a list", () => {
    for (const target of [{}, []]) {
      const { proxy, revoke } = Proxy.revocable(target, {});
      revoke();
      refused(proxy, "", "an object");
      refused([proxy], "[0]", "an object");
    }
  });

  it("a proxy that revokes itself while it is read", () => {
    const { proxy, revoke } = Proxy.revocable([1], {
      getOwnPropertyDescriptor(target, key) {
        if (key === "length") revoke();
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
    expect(plain({ list: proxy })).toEqual({ list: [1] });
  });

  it("never calls get, has or any trap that it need not call", () => {
    const quiet = new Proxy(
      { a: 1 },
      { get: trap, has: trap, set: trap, defineProperty: trap, deleteProperty: trap },
    );
    expect(plain(quiet)).toEqual({ a: 1 });
  });

  it("a length that is no number, without calling its valueOf", () => {
    const list = new Proxy([], {
      getOwnPropertyDescriptor: () => ({
        value: { valueOf: trap },
        writable: true,
        enumerable: false,
        configurable: false,
      }),
    });
    expect(plain(list)).toEqual([]);
  });

  it("or copies anything at all, and throws nothing but a HuiqiError", () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        try {
          plain(value);
        } catch (error) {
          expectSpoken(
            issuesOf(() => {
              throw error;
            }),
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
