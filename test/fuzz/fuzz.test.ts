import { existsSync } from "node:fs";
import { join } from "node:path";
import { types } from "node:util";
import { describe, expect, it } from "vitest";
import { isHuiqiError } from "../../src/error/huiqi-error.js";
import { safeApplyChanges } from "../../src/ways/index.js";
import { manifestIn, ROOT } from "../package/support.js";
import fc from "../property.js";
import { DOORS, FOR_PROGRAMS, OWN } from "./calls.js";
import { hostileArguments } from "./hostile.js";

type Callable = (...args: readonly unknown[]) => unknown;

/** The sub-paths of the package, without the cores: those check nothing, and say so. */
const SUB_PATHS = Object.keys(manifestIn(ROOT).exports).filter(
  (path) => !path.endsWith(".json") && !path.endsWith("/core"),
);

const opened = new Map<string, ReadonlyMap<string, Callable>>();
for (const path of SUB_PATHS) opened.set(path, await functionsOf(path));

async function functionsOf(path: string): Promise<ReadonlyMap<string, Callable>> {
  const [own, folder] = [`src/${path}.ts`, `src/${path}/index.ts`].map((file) => join(ROOT, file));
  const file = path === "." || !existsSync(own ?? "") ? (folder ?? "") : (own ?? "");
  const module = (await import(file)) as Readonly<Record<string, unknown>>;
  return new Map(Object.entries(module).filter((entry): entry is [string, Callable] => isFunction(entry[1])));
}

function isFunction(value: unknown): value is Callable {
  return typeof value === "function" && !/^class\b/.test(String(value));
}

/** `safeSettle` → `settle`. */
const twinOf = (name: string) => name.replace(/^safe([A-Z])/, (_all, first: string) => first.toLowerCase());

const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype];
const untouched = PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype));

/** No call of any kind may take longer: a second is a hundred times what the slowest good call takes. */
const MOST_MILLISECONDS = 2000;
/** More for a long night: `FUZZ_RUNS=5000 npx vitest run test/fuzz`. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 100);

/** What a call came to. */
type Outcome =
  | { readonly threw: false; readonly value: unknown }
  | { readonly threw: true; readonly error: unknown };

/** Calls, and checks what holds for whatever is called with whatever. */
function called(run: Callable, args: readonly unknown[]): Outcome {
  const before = stateOf(args);
  const started = performance.now();
  const outcome = outcomeOf(run, args);
  expect(performance.now() - started).toBeLessThan(MOST_MILLISECONDS);
  const after = stateOf(args);
  expect(after.length === before.length && after.every((item, at) => Object.is(item, before[at]))).toBe(true);
  expect(PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype))).toEqual(untouched);
  return outcome;
}

function outcomeOf(run: Callable, args: readonly unknown[]): Outcome {
  try {
    return { threw: false, value: run(...args) };
  } catch (error) {
    return { threw: true, error };
  }
}

/** Everything that can be seen of some values without running code of theirs. */
function stateOf(
  values: readonly unknown[],
  seen = new Set<unknown>(),
  state: unknown[] = [],
): readonly unknown[] {
  for (const value of values) {
    state.push(value);
    if (typeof value !== "object" || value === null || types.isProxy(value) || seen.has(value)) continue;
    seen.add(value);
    const properties = Object.entries(Object.getOwnPropertyDescriptors(value));
    state.push(Object.getPrototypeOf(value), Object.isFrozen(value), ...properties.map(([name]) => name));
    // Deeper than this nothing is looked at, and so nothing is changed.
    if (seen.size < 2000)
      stateOf(
        properties.map(([, property]) => property.value ?? property.get),
        seen,
        state,
      );
  }
  return state;
}

describe.each(SUB_PATHS)("%s", (path) => {
  const functions = opened.get(path) ?? new Map<string, Callable>();
  const doors = DOORS[path] ?? {};
  const programs = FOR_PROGRAMS[path] ?? [];

  it("has no function that is left out here", () => {
    const known = new Set([...Object.keys(doors), ...programs]);
    expect([...functions.keys()].filter((name) => !known.has(twinOf(name)))).toEqual([]);
    expect([...known].filter((name) => !functions.has(name))).toEqual([]);
  });

  it.each(Object.entries(doors))("%s takes what it is meant to take", (name, good) => {
    const outcome = called(functions.get(name) as Callable, good);
    expect(outcome).toMatchObject({ threw: false });
  });

  it.each(Object.entries(doors))(
    "%s answers anything with a result or a HuiqiError",
    (name, good) => {
      const run = functions.get(name) as Callable;
      const safe = functions.get(`safe${name[0]?.toUpperCase()}${name.slice(1)}`);
      fc.assert(
        fc.property(hostileArguments(good.slice(OWN[name] ?? 0)), (make) => {
          const own = good.slice(0, OWN[name] ?? 0);
          const args = [...own, ...make()];
          const outcome = called(run, args);
          if (outcome.threw && !isHuiqiError(outcome.error)) throw outcome.error;
          if (safe === undefined) return;
          const result = called(safe, args);
          if (result.threw) throw result.error;
          expect((result.value as { readonly ok: unknown }).ok).toBe(!outcome.threw);
        }),
        { numRuns: RUNS },
      );
    },
    Math.max(60_000, 1000 * RUNS),
  );

  it.runIf(programs.length > 0)("takes wrong arguments of a program without harm", () => {
    for (const name of programs) {
      fc.assert(
        fc.property(hostileArguments([1, "enterprise.revenue"]), (make) => {
          called(functions.get(name) as Callable, make());
        }),
        { numRuns: 40 },
      );
    }
  });
});

describe("changes that have been away", () => {
  it.each([
    "__proto__.polluted",
    "constructor.prototype",
    "enterprise.__proto__",
    "enterprise",
  ])("write nothing at %s", (fact) => {
    const changes = JSON.parse(JSON.stringify([{ fact, to: true }]));
    expect(safeApplyChanges({}, changes)).toMatchObject({
      ok: false,
      issues: [{ code: "unknown-field", path: "changes[0].fact" }],
    });
    expect("polluted" in {}).toBe(false);
  });
});
