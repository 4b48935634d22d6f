import { describe, expect, it } from "vitest";
import { asOf, environment, seriesAt, valueAt } from "../../src/conditions/environment.js";
import { isoDate } from "../../src/dates/calendar.js";
import type { HuiqiErrorCode } from "../../src/error/huiqi-error.js";
import { factEntry, factIndex } from "../../src/facts/lookup.js";
import {
  isPrepared,
  type PreparedProfile,
  parseProfile,
  prepare,
  safeParseProfile,
} from "../../src/facts/profile.js";
import { codesAndPaths, expectSpoken, issuesOf } from "../error/support.js";
import fc from "../property.js";
import { profiles } from "./profiles.js";

/** `prepare` for input that no compiler has seen. */
const prepareUnknown = prepare as (input: unknown) => PreparedProfile;

/** A profile with one fact, by its path. */
function profileWith(path: string, value: unknown): unknown {
  const [subject = "", name = ""] = path.split(".");
  return { [subject]: { [name]: value } };
}

const titles = (...items: readonly unknown[]): unknown => profileWith("enterprise.titles", items);

function prepared(profile: PreparedProfile, path: string): unknown {
  const { slot, fact } = factEntry(path);
  const env = environment(profile, asOf(isoDate("2024-09-01")));
  return fact.type === "series" ? seriesAt(env, slot) : valueAt(env, slot);
}

describe("parseProfile gives the canonical form", () => {
  it.each<[string, unknown, unknown]>([
    ["enterprise.revenue", { 2023: "10000000" }, { 2023: "10000000.00" }],
    [
      "enterprise.revenue",
      { 2023: 10_000_000, 2022: 5n, 2021: "0.1" },
      { 2021: "0.10", 2022: "5.00", 2023: "10000000.00" },
    ],
    ["enterprise.revenue", { 1900: "0", 2999: -0 }, { 1900: "0.00", 2999: "0.00" }],
    ["enterprise.revenue", { 2023: "-0" }, { 2023: "0.00" }],
    ["enterprise.revenue", {}, {}],
    ["enterprise.netProfit", { 2023: "-0.05" }, { 2023: "-0.05" }],
    ["enterprise.revenue", { 2023: "999999999999999999.99" }, { 2023: "999999999999999999.99" }],
    ["enterprise.industryAverageProfitMargin", { 2023: "-0.0300" }, { 2023: "-0.03" }],
    ["base.lowFeeServiceShare", "1.0", "1"],
    ["base.lowFeeServiceShare", 0, "0"],
    ["enterprise.staff", { 2023: 0 }, { 2023: 0 }],
    ["enterprise.staff", { 2023: -0 }, { 2023: 0 }],
    ["enterprise.srdiSelfScore", "60.50", "60.5"],
    ["enterprise.srdiSelfScore", 100, "100"],
    ["enterprise.founded", "2024-02-29", "2024-02-29"],
    ["enterprise.isPrivate", false, false],
    ["enterprise.size", "micro", "micro"],
    ["enterprise.registeredIn", "420700", "420700"],
    [
      "enterprise.recyclingBusinesses",
      ["hazardous-waste", "other-renewables", "hazardous-waste"],
      ["hazardous-waste", "other-renewables"],
    ],
    ["enterprise.recyclingBusinesses", [], []],
    ["enterprise.titles", [], []],
    // A record is known as far as it is given; no end is `null`.
    [
      "enterprise.titles",
      [
        { kind: "srdi-sme", validUntil: null },
        { kind: "gazelle", granted: "2023-01-31" },
      ],
      [
        { kind: "srdi-sme", validUntil: null },
        { kind: "gazelle", granted: "2023-01-31" },
      ],
    ],
    ["enterprise.penalties", [{ authority: "tax", amount: "500" }], [{ authority: "tax", amount: "500.00" }]],
  ])("%s (case %#)", (path, value, canonical) => {
    expect(parseProfile(profileWith(path, value))).toStrictEqual(profileWith(path, canonical));
  });

  it("of nothing known", () => {
    expect(parseProfile({})).toStrictEqual({});
    expect(parseProfile({ enterprise: {} })).toStrictEqual({ enterprise: {} });
    expect(parseProfile(Object.create(null))).toStrictEqual({});
  });

  it("where `undefined` is the same as absent", () => {
    const vague = {
      enterprise: {
        founded: undefined,
        revenue: { 2023: undefined },
        titles: [{ kind: "srdi-sme", granted: undefined }],
      },
      project: undefined,
    };
    expect(parseProfile(vague)).toStrictEqual({
      enterprise: { revenue: {}, titles: [{ kind: "srdi-sme" }] },
    });
  });
});

describe("parseProfile refuses a value, naming path, value and what was expected", () => {
  const AMOUNT = "enterprise.revenue";
  it.each<[string, unknown, HuiqiErrorCode, string, string]>([
    // path of the fact, value, code, path of the issue, received
    [AMOUNT, { 2023: 0.1 }, "invalid-amount", `${AMOUNT}.2023`, "0.1"],
    [AMOUNT, { 2023: Number.NaN }, "invalid-amount", `${AMOUNT}.2023`, "NaN"],
    [AMOUNT, { 2023: Number.POSITIVE_INFINITY }, "invalid-amount", `${AMOUNT}.2023`, "Infinity"],
    [AMOUNT, { 2023: 1e21 }, "invalid-amount", `${AMOUNT}.2023`, "1e+21"],
    [AMOUNT, { 2023: 2 ** 53 }, "invalid-amount", `${AMOUNT}.2023`, "9007199254740992"],
    [AMOUNT, { 2023: "1,000" }, "invalid-amount", `${AMOUNT}.2023`, '"1,000"'],
    [AMOUNT, { 2023: "1e5" }, "invalid-amount", `${AMOUNT}.2023`, '"1e5"'],
    [AMOUNT, { 2023: "1.234" }, "invalid-amount", `${AMOUNT}.2023`, '"1.234"'],
    [AMOUNT, { 2023: "" }, "invalid-amount", `${AMOUNT}.2023`, '""'],
    [AMOUNT, { 2023: null }, "invalid-amount", `${AMOUNT}.2023`, "null"],
    [AMOUNT, { 2023: true }, "invalid-amount", `${AMOUNT}.2023`, "true"],
    [AMOUNT, { 2023: {} }, "invalid-amount", `${AMOUNT}.2023`, "an object"],
    [AMOUNT, { 2023: 10n ** 18n }, "invalid-amount", `${AMOUNT}.2023`, "1000000000000000000n"],
    [AMOUNT, { 2023: "-0.01" }, "out-of-range", `${AMOUNT}.2023`, '"-0.01"'],
    [AMOUNT, { 2023: -1 }, "out-of-range", `${AMOUNT}.2023`, "-1"],
    [AMOUNT, { 2023: -1n }, "out-of-range", `${AMOUNT}.2023`, "-1n"],
    [AMOUNT, { 23: "1" }, "invalid-year", `${AMOUNT}.23`, '"23"'],
    [AMOUNT, { "2023年": "1" }, "invalid-year", `${AMOUNT}.2023年`, '"2023年"'],
    [AMOUNT, { 1899: "1" }, "invalid-year", `${AMOUNT}.1899`, '"1899"'],
    [AMOUNT, { 3000: "1" }, "invalid-year", `${AMOUNT}.3000`, '"3000"'],
    [AMOUNT, { "02023": "1" }, "invalid-year", `${AMOUNT}.02023`, '"02023"'],
    [AMOUNT, { "2023.0": "1" }, "invalid-year", `${AMOUNT}.2023.0`, '"2023.0"'],
    [AMOUNT, { "": "1" }, "invalid-year", `${AMOUNT}.`, '""'],
    [AMOUNT, { constructor: "1" }, "invalid-year", `${AMOUNT}.constructor`, '"constructor"'],
    [AMOUNT, "1000", "invalid-type", AMOUNT, '"1000"'],
    [AMOUNT, 1000, "invalid-type", AMOUNT, "1000"],
    [AMOUNT, ["1"], "invalid-type", AMOUNT, "an array"],
    [AMOUNT, null, "invalid-type", AMOUNT, "null"],
    ["base.lowFeeServiceShare", "1.00000001", "out-of-range", "base.lowFeeServiceShare", '"1.00000001"'],
    ["base.lowFeeServiceShare", "-0.1", "out-of-range", "base.lowFeeServiceShare", '"-0.1"'],
    ["base.lowFeeServiceShare", 0.5, "invalid-ratio", "base.lowFeeServiceShare", "0.5"],
    ["base.lowFeeServiceShare", "50%", "invalid-ratio", "base.lowFeeServiceShare", '"50%"'],
    ["base.lowFeeServiceShare", "0.123456789", "invalid-ratio", "base.lowFeeServiceShare", '"0.123456789"'],
    ["base.tenantFirms", -1, "invalid-number", "base.tenantFirms", "-1"],
    ["base.tenantFirms", 1.5, "invalid-number", "base.tenantFirms", "1.5"],
    ["base.tenantFirms", "20", "invalid-number", "base.tenantFirms", '"20"'],
    ["base.tenantFirms", 20n, "invalid-number", "base.tenantFirms", "20n"],
    ["base.tenantFirms", Number.NaN, "invalid-number", "base.tenantFirms", "NaN"],
    ["base.tenantFirms", 2 ** 53, "invalid-number", "base.tenantFirms", "9007199254740992"],
    ["product.nationalMarketRank", 0, "invalid-number", "product.nationalMarketRank", "0"],
    ["enterprise.srdiSelfScore", "100.01", "invalid-number", "enterprise.srdiSelfScore", '"100.01"'],
    ["enterprise.srdiSelfScore", -1, "invalid-number", "enterprise.srdiSelfScore", "-1"],
    ["enterprise.srdiSelfScore", 60.5, "invalid-number", "enterprise.srdiSelfScore", "60.5"],
    ["enterprise.founded", "2024-02-30", "invalid-date", "enterprise.founded", '"2024-02-30"'],
    ["enterprise.founded", "2023-02-29", "invalid-date", "enterprise.founded", '"2023-02-29"'],
    ["enterprise.founded", "2024-1-1", "invalid-date", "enterprise.founded", '"2024-1-1"'],
    ["enterprise.founded", "1899-12-31", "invalid-date", "enterprise.founded", '"1899-12-31"'],
    ["enterprise.founded", 20240101, "invalid-date", "enterprise.founded", "20240101"],
    ["enterprise.founded", null, "invalid-date", "enterprise.founded", "null"],
    ["enterprise.isPrivate", "true", "invalid-type", "enterprise.isPrivate", '"true"'],
    ["enterprise.isPrivate", 1, "invalid-type", "enterprise.isPrivate", "1"],
    ["enterprise.isPrivate", null, "invalid-type", "enterprise.isPrivate", "null"],
    ["enterprise.growsSteadily", "yes", "invalid-type", "enterprise.growsSteadily", '"yes"'],
    ["enterprise.size", "tiny", "invalid-choice", "enterprise.size", '"tiny"'],
    ["enterprise.size", "Micro", "invalid-choice", "enterprise.size", '"Micro"'],
    ["enterprise.size", "toString", "invalid-choice", "enterprise.size", '"toString"'],
    ["enterprise.size", "__proto__", "invalid-choice", "enterprise.size", '"__proto__"'],
    ["enterprise.size", ["micro"], "invalid-choice", "enterprise.size", "an array"],
    ["enterprise.registeredIn", 420700, "invalid-type", "enterprise.registeredIn", "420700"],
    ["enterprise.registeredIn", "4207", "invalid-type", "enterprise.registeredIn", '"4207"'],
    ["enterprise.registeredIn", "４２０７００", "invalid-type", "enterprise.registeredIn", '"４２０７００"'],
    [
      "enterprise.recyclingBusinesses",
      "hazardous-waste",
      "invalid-choice",
      "enterprise.recyclingBusinesses",
      '"hazardous-waste"',
    ],
    [
      "enterprise.recyclingBusinesses",
      ["paper"],
      "invalid-choice",
      "enterprise.recyclingBusinesses",
      "an array",
    ],
    [
      "enterprise.recyclingBusinesses",
      [["hazardous-waste"]],
      "invalid-choice",
      "enterprise.recyclingBusinesses",
      "an array",
    ],
    [
      "enterprise.recyclingBusinesses",
      { 0: "hazardous-waste" },
      "invalid-choice",
      "enterprise.recyclingBusinesses",
      "an object",
    ],
    ["enterprise.titles", {}, "invalid-type", "enterprise.titles", "an object"],
    ["enterprise.titles", "srdi-sme", "invalid-type", "enterprise.titles", '"srdi-sme"'],
    ["enterprise.titles", ["srdi-sme"], "invalid-type", "enterprise.titles[0]", '"srdi-sme"'],
    ["enterprise.titles", [{ kind: "srdi-sme" }, null], "invalid-type", "enterprise.titles[1]", "null"],
    ["enterprise.titles", [{ kind: "srdi-sme" }, []], "invalid-type", "enterprise.titles[1]", "an array"],
    [
      "enterprise.titles",
      [{ kind: "srdi-sme" }, undefined],
      "invalid-type",
      "enterprise.titles[1]",
      "undefined",
    ],
    ["enterprise.titles", [{}], "missing-field", "enterprise.titles[0].kind", "undefined"],
    ["enterprise.titles", [{ kind: undefined }], "missing-field", "enterprise.titles[0].kind", "undefined"],
    [
      "enterprise.titles",
      [{ kind: "undefined" }],
      "invalid-choice",
      "enterprise.titles[0].kind",
      '"undefined"',
    ],
    ["enterprise.titles", [{ kind: null }], "invalid-choice", "enterprise.titles[0].kind", "null"],
    [
      "enterprise.titles",
      [{ kind: "srdi-sme", grantd: "2023-01-01" }],
      "unknown-field",
      "enterprise.titles[0].grantd",
      '"grantd"',
    ],
    [
      "enterprise.titles",
      [{ kind: "srdi-sme", validUntil: "2024-02-30" }],
      "invalid-date",
      "enterprise.titles[0].validUntil",
      '"2024-02-30"',
    ],
    // Only the end of a validity may be `null`.
    [
      "enterprise.titles",
      [{ kind: "srdi-sme", granted: null }],
      "invalid-date",
      "enterprise.titles[0].granted",
      "null",
    ],
    [
      "enterprise.penalties",
      [{ authority: "tax", amount: -1 }],
      "out-of-range",
      "enterprise.penalties[0].amount",
      "-1",
    ],
    ["enterprise.revenu", { 2023: "1" }, "unknown-field", "enterprise.revenu", '"revenu"'],
    ["enterprise.Revenue", { 2023: "1" }, "unknown-field", "enterprise.Revenue", '"Revenue"'],
    ["enterprise.toString", "1", "unknown-field", "enterprise.toString", '"toString"'],
    ["enterprize.revenue", { 2023: "1" }, "unknown-field", "enterprize", '"enterprize"'],
    ["constructor.revenue", { 2023: "1" }, "unknown-field", "constructor", '"constructor"'],
    ["enterprise.founded", new Date(0), "unsafe-input", "enterprise.founded", "an object"],
    ["enterprise.isPrivate", new Boolean(true), "unsafe-input", "enterprise.isPrivate", "an object"],
    ["enterprise.revenue", new Map([[2023, "1"]]), "unsafe-input", "enterprise.revenue", "an object"],
    ["enterprise.size", () => "micro", "unsafe-input", "enterprise.size", "a function"],
    ["enterprise.size", Symbol("micro"), "unsafe-input", "enterprise.size", "Symbol(micro)"],
  ])("%s (case %#)", (path, value, code, at, received) => {
    const profile = profileWith(path, value);
    for (const run of [parseProfile, prepareUnknown]) {
      const issues = issuesOf(() => run(profile));
      expect(issues).toMatchObject([{ code, path: at, received }]);
      expectSpoken(issues);
    }
  });

  it.each([
    [undefined, "undefined"],
    [null, "null"],
    [7, "7"],
    [Number.NaN, "NaN"],
    ["{}", '"{}"'],
    [true, "true"],
    [1n, "1n"],
  ])("or a root that is %s", (root, received) => {
    const issues = issuesOf(() => parseProfile(root));
    expect(issues).toMatchObject([{ code: "invalid-type", path: "", received }]);
    expectSpoken(issues);
  });

  it("or a list in place of the root or of a subject", () => {
    expect(codesAndPaths(() => parseProfile([]))).toEqual([["invalid-type", ""]]);
    expect(codesAndPaths(() => parseProfile({ enterprise: [] }))).toEqual([["invalid-type", "enterprise"]]);
    expect(codesAndPaths(() => parseProfile({ enterprise: null }))).toEqual([["invalid-type", "enterprise"]]);
    expect(codesAndPaths(() => parseProfile({ enterprise: "x" }))).toEqual([["invalid-type", "enterprise"]]);
  });

  it.each([
    ['{ "__proto__": { "enterprise": {} } }', "__proto__"],
    ['{ "enterprise": { "__proto__": { "size": "micro" } } }', "enterprise.__proto__"],
    ['{ "enterprise": { "revenue": { "__proto__": { "2023": "1" } } } }', "enterprise.revenue.__proto__"],
    [
      '{ "enterprise": { "titles": [{ "__proto__": { "kind": "srdi-sme" } }] } }',
      "enterprise.titles[0].__proto__",
    ],
  ])("or __proto__ as a key: %s", (json, path) => {
    expect(codesAndPaths(() => parseProfile(JSON.parse(json)))).toEqual([["unsafe-input", path]]);
  });

  it("with the expectation in both languages", () => {
    expect(issuesOf(() => parseProfile(profileWith("enterprise.revenue", { 2023: "-1" })))).toEqual([
      {
        code: "out-of-range",
        path: "enterprise.revenue.2023",
        received: '"-1"',
        expected: { zh: "不小于零", en: "zero or more" },
      },
    ]);
  });
});

describe("every fault is reported", () => {
  it("across subjects, facts, years, records and fields, at once", () => {
    const profile = {
      enterprize: {},
      project: 7,
      base: { tenantFirms: -1, founded: "2024-02-30" },
      enterprise: {
        revenu: {},
        revenue: { 23: "1,000", 2022: Number.NaN, 2023: "1" },
        rdExpense: "1",
        titles: [{ kind: "srdi" }, {}, { kind: "gazelle", grantd: 1, validUntil: 1e21 }, 7],
      },
    };
    const expected: readonly (readonly [HuiqiErrorCode, string])[] = [
      ["unknown-field", "enterprize"],
      ["invalid-type", "project"],
      ["invalid-number", "base.tenantFirms"],
      ["invalid-date", "base.founded"],
      ["unknown-field", "enterprise.revenu"],
      ["invalid-year", "enterprise.revenue.23"],
      ["invalid-amount", "enterprise.revenue.23"],
      ["invalid-amount", "enterprise.revenue.2022"],
      ["invalid-type", "enterprise.rdExpense"],
      ["invalid-choice", "enterprise.titles[0].kind"],
      ["missing-field", "enterprise.titles[1].kind"],
      ["unknown-field", "enterprise.titles[2].grantd"],
      ["invalid-date", "enterprise.titles[2].validUntil"],
      ["invalid-type", "enterprise.titles[3]"],
    ];
    for (const run of [parseProfile, prepareUnknown]) {
      const found = codesAndPaths(() => run(profile));
      expect([...found].sort()).toEqual([...expected].sort());
    }
  });

  it("one for each of a thousand bad records", () => {
    const records = Array.from({ length: 1000 }, () => ({ kind: "srdi" }));
    const paths = issuesOf(() => parseProfile(titles(...records))).map(({ path }) => path);
    expect(paths).toEqual(records.map((_, index) => `enterprise.titles[${index}].kind`));
  });

  it("by the safe twin as data, the same", () => {
    const bad = profileWith("enterprise.revenue", { 2023: "1,000", 2022: "x" });
    expect(safeParseProfile(bad)).toEqual({ ok: false, issues: issuesOf(() => parseProfile(bad)) });
    const good = profileWith("enterprise.revenue", { 2023: 1 });
    expect(safeParseProfile(good)).toEqual({ ok: true, value: parseProfile(good) });
  });
});

describe("whatever is valid", () => {
  it("has the canonical form that its definition gives it, and is left alone", () => {
    fc.assert(
      fc.property(profiles, ({ input, canonical }) => {
        const before = structuredClone(input);
        expect(parseProfile(input)).toStrictEqual(canonical);
        expect(input).toStrictEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  it("is canonical once parsed: parsing again changes nothing, and nor does JSON", () => {
    fc.assert(
      fc.property(profiles, ({ input }) => {
        const once = parseProfile(input);
        expect(parseProfile(once)).toStrictEqual(once);
        expect(parseProfile(JSON.parse(JSON.stringify(once)))).toStrictEqual(once);
      }),
    );
  });

  it("is prepared the same from raw and from canonical input, and is left alone", () => {
    fc.assert(
      fc.property(profiles, ({ input, canonical }) => {
        const before = structuredClone(input);
        expect(prepareUnknown(input)).toStrictEqual(prepareUnknown(canonical));
        expect(input).toStrictEqual(before);
      }),
    );
  });

  it("may be frozen through and through", () => {
    const profile = Object.freeze({ enterprise: Object.freeze({ revenue: Object.freeze({ 2023: 1 }) }) });
    expect(parseProfile(profile)).toStrictEqual({ enterprise: { revenue: { 2023: "1.00" } } });
  });

  it("shares nothing with what comes out", () => {
    const kinds = ["hazardous-waste"];
    const profile = profileWith("enterprise.recyclingBusinesses", kinds);
    const parsed = parseProfile(profile);
    const laidOut = prepareUnknown(profile);
    kinds.push("nonsense");
    expect(parsed).toStrictEqual({ enterprise: { recyclingBusinesses: ["hazardous-waste"] } });
    expect(prepared(laidOut, "enterprise.recyclingBusinesses")).toStrictEqual(["hazardous-waste"]);
  });
});

describe("whatever is given", () => {
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

  /** Parsed, or refused by a HuiqiError that speaks both languages; nothing else, and the same three times. */
  function holds(input: unknown): void {
    const result = safeParseProfile(input);
    if (result.ok) {
      expect(parseProfile(result.value)).toStrictEqual(result.value);
      expect(isPrepared(prepareUnknown(input))).toBe(true);
    } else {
      expect(result.issues.length).toBeGreaterThan(0);
      expectSpoken(result.issues);
      const places = result.issues.map(({ code, path }) => `${code} ${path}`);
      expect(new Set(places).size).toBe(places.length);
      expect(issuesOf(() => prepareUnknown(input))).toEqual(result.issues);
    }
  }

  it("is parsed or refused in words: any value", () => {
    fc.assert(fc.property(anything, holds), { numRuns: 300 });
    fc.assert(fc.property(fc.object({ key: fc.constantFrom("enterprise", "project", "base", "x") }), holds));
  });

  it("is parsed or refused in words: any value in place of a subject, a fact, a figure or a field", () => {
    /** Puts something in the place of one of the values inside, chosen by numbers. */
    function replaced(value: unknown, [choice = 0, ...choices]: readonly number[], by: unknown): unknown {
      if (typeof value !== "object" || value === null) return by;
      const keys = Object.keys(value);
      const key = keys[choice % (keys.length + 1)];
      if (key === undefined) return by;
      if (Array.isArray(value)) {
        return value.map((item, index) => (String(index) === key ? replaced(item, choices, by) : item));
      }
      return Object.fromEntries(
        Object.entries(value).map(([name, item]) => [
          name,
          name === key ? replaced(item, choices, by) : item,
        ]),
      );
    }
    const choices = fc.array(fc.nat(7), { minLength: 4, maxLength: 6 });
    fc.assert(
      fc.property(profiles, choices, anything, ({ input }, where, by) => {
        holds(replaced(input, where, by));
      }),
      { numRuns: 300 },
    );
  });

  it("is parsed or refused in words: any value under any fact", () => {
    const paths = fc.constantFrom(...factIndex().keys());
    const values = fc.oneof(
      anything,
      fc.dictionary(fc.constantFrom("2022", "2023", "22", "__proto__", ""), anything),
      fc.array(fc.dictionary(fc.constantFrom("kind", "date", "validUntil", "amount", "x"), anything), {
        maxLength: 3,
      }),
    );
    fc.assert(
      fc.property(paths, values, (path, value) => {
        holds(profileWith(path, value));
      }),
      { numRuns: 500 },
    );
  });

  it("never has its getters called", () => {
    const hidden = Object.defineProperty({}, "2023", {
      enumerable: true,
      get: () => {
        throw new Error("was called");
      },
    });
    expect(codesAndPaths(() => parseProfile(profileWith("enterprise.revenue", hidden)))).toEqual([
      ["unsafe-input", "enterprise.revenue.2023"],
    ]);
  });
});

describe("prepare", () => {
  it("lays values out by slot, in the integers of the cores", () => {
    const profile = prepare({
      enterprise: {
        revenue: { 2021: "1.05", 2023: 2 },
        founded: "2015-05-01",
        isPrivate: false,
        recyclingBusinesses: ["hazardous-waste"],
        titles: [{ kind: "srdi-sme", validUntil: null }],
        penalties: [{ authority: "tax", amount: "500.5" }],
        srdiSelfScore: "60.5",
      },
      base: { lowFeeServiceShare: "0.2", tenantFirms: 20 },
    });
    // 1.05 yuan = 105 fen; 2022 is unknown; 2 yuan = 200 fen.
    expect(prepared(profile, "enterprise.revenue")).toEqual({ first: 2021, figures: [105, undefined, 200] });
    expect(prepared(profile, "enterprise.founded")).toBe("2015-05-01");
    expect(prepared(profile, "enterprise.isPrivate")).toBe(false);
    expect(prepared(profile, "enterprise.recyclingBusinesses")).toEqual(["hazardous-waste"]);
    expect(prepared(profile, "enterprise.titles")).toEqual([{ kind: "srdi-sme", validUntil: null }]);
    expect(prepared(profile, "enterprise.penalties")).toEqual([{ authority: "tax", amount: 50_050 }]);
    // Hundredths of a point; 10⁻⁸ of one.
    expect(prepared(profile, "enterprise.srdiSelfScore")).toBe(6050);
    expect(prepared(profile, "base.lowFeeServiceShare")).toBe(20_000_000);
    expect(prepared(profile, "base.tenantFirms")).toBe(20);
  });

  it("leaves what is unknown undefined, one slot a fact", () => {
    const profile = prepare({});
    expect(profile["~numbers"]).toEqual([Number.NaN]);
    expect(profile["~others"]).toEqual([]);
    expect(profile["~places"]).toEqual(new Uint16Array(factIndex().size));
  });

  it("keeps amounts beyond 2^53 fen exact", () => {
    const profile = prepare({ enterprise: { revenue: { 2023: "90071992547409.93" } } });
    expect(prepared(profile, "enterprise.revenue")).toEqual({ first: 2023, figures: [9007199254740993n] });
  });

  it("keeps every kind of fact beside every other", () => {
    const profile = prepare({
      enterprise: {
        revenue: { 2021: "90071992547409.93", 2023: "1" },
        rdExpense: { 2023: "2" },
        size: "small",
        founded: "2015-05-01",
        isPrivate: true,
        isAboveScale: false,
      },
      project: { totalInvestment: "90071992547409.92", equipmentInvestment: "3" },
    });
    expect(prepared(profile, "enterprise.revenue")).toEqual({
      first: 2021,
      figures: [9007199254740993n, undefined, 100],
    });
    expect(prepared(profile, "enterprise.rdExpense")).toEqual({ first: 2023, figures: [200] });
    expect(prepared(profile, "enterprise.size")).toBe("small");
    expect(prepared(profile, "enterprise.founded")).toBe("2015-05-01");
    expect(prepared(profile, "enterprise.isPrivate")).toBe(true);
    expect(prepared(profile, "enterprise.isAboveScale")).toBe(false);
    expect(prepared(profile, "project.totalInvestment")).toBe(9007199254740992n);
    expect(prepared(profile, "project.equipmentInvestment")).toBe(300);
    expect(prepared(profile, "project.productiveEquipmentInvestment")).toBeUndefined();
  });

  it("knows a yearly fact without a year", () => {
    expect(prepared(prepare({ enterprise: { revenue: {} } }), "enterprise.revenue")).toEqual({
      first: 0,
      figures: [],
    });
  });

  it("spans the first and the last year, whatever their order", () => {
    const profile = prepare({ enterprise: { staff: { 2999: 1, 1900: 2 } } });
    const figures = Array.from({ length: 1100 }, (_, index) =>
      index === 0 ? 2 : index === 1099 ? 1 : undefined,
    );
    expect(prepared(profile, "enterprise.staff")).toEqual({ first: 1900, figures });
  });

  it("is known by itself alone: what looks prepared is input like any other", () => {
    const profile = prepare({});
    expect(isPrepared(profile)).toBe(true);
    expect(Object.isFrozen(profile)).toBe(true);
    for (const other of [{ ...profile }, {}, null, undefined, 7, structuredClone(profile)]) {
      expect(isPrepared(other)).toBe(false);
    }
    expect(codesAndPaths(() => prepareUnknown({ ...profile }))).toEqual([["unsafe-input", "~places"]]);
  });
});
