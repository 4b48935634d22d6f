import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import {
  catalog,
  factJsonSchema,
  factSchema,
  type JsonSchema,
  type PolicyId,
  parseProfile,
  profileJsonSchema,
  profileSchema,
  safeParseProfile,
} from "../../src/index.js";
import { profiles } from "../facts/profiles.js";
import fc from "../property.js";

const ids = Object.keys(catalog) as PolicyId[];
const folder = join(import.meta.dirname, "..", "..", "examples", "profiles");

/** An independent validator. The formats are annotations: the patterns stand for them. */
const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  validateFormats: false,
  allErrors: true,
  keywords: ["x-kind", "x-unit"],
});
const validate = ajv.compile(profileJsonSchema("zh"));

/** What JSON can say: no bigint. */
function jsonOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, one) => (typeof one === "bigint" ? String(one) : one)));
}

describe("the JSON Schema of a profile", () => {
  it.each(readdirSync(folder))("admits the example %s", (name) => {
    const { profile } = JSON.parse(readFileSync(join(folder, name), "utf8"));
    expect(validate(profile), ajv.errorsText(validate.errors)).toBe(true);
  });

  it("admits every profile that the parser admits", () => {
    fc.assert(
      fc.property(profiles, ({ input, canonical }) => {
        for (const one of [jsonOf(input), jsonOf(canonical)]) {
          expect(validate(one), ajv.errorsText(validate.errors)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["a subject that there is not", { firm: {} }],
    ["a fact that there is not", { enterprise: { profit: 1 } }],
    ["a fraction as a number", { enterprise: { revenue: { 2023: 0.1 } } }],
    ["three places", { enterprise: { revenue: { 2023: "0.001" } } }],
    ["nineteen digits", { enterprise: { revenue: { 2023: "1000000000000000000" } } }],
    ["a negative amount", { enterprise: { revenue: { 2023: -1 } } }],
    ["a negative amount in words", { enterprise: { revenue: { 2023: "-0.01" } } }],
    ["a year that is none", { enterprise: { revenue: { 23: 1 } } }],
    ["an amount with separators", { enterprise: { revenue: { 2023: "1,000" } } }],
    ["a share above one", { product: { nationalMarketShare: "1.01" } }],
    ["a choice that there is not", { enterprise: { size: "huge" } }],
    ["a month for a date", { enterprise: { founded: "2020-01" } }],
    ["a record without its kind", { enterprise: { titles: [{ level: "national" }] } }],
    ["null for a date that ends nothing", { enterprise: { accidents: [{ kind: "safety", date: null }] } }],
    ["a flag in words", { enterprise: { isAboveScale: "yes" } }],
  ])("refuses %s, as the parser does", (_what, profile) => {
    expect(validate(profile)).toBe(false);
    expect(safeParseProfile(profile).ok).toBe(false);
  });

  it("has a title for everything, in both languages, and examples that hold", () => {
    for (const language of ["zh", "en"] as const) {
      const faults: string[] = [];
      const walk = (schema: JsonSchema, path: string): void => {
        if (schema.title === undefined || schema.title === "") faults.push(path);
        const { examples, type } = schema;
        if (type !== "object" || schema.patternProperties !== undefined) {
          if (examples === undefined || examples.length === 0) faults.push(`${path}: no example`);
        }
        for (const example of examples ?? []) {
          if (!ajv.validate({ ...schema }, example)) faults.push(`${path}: ${JSON.stringify(example)}`);
        }
        for (const [name, one] of Object.entries(schema.properties ?? {})) walk(one, `${path}.${name}`);
        for (const [name, one] of Object.entries(schema.items?.properties ?? {}))
          walk(one, `${path}[].${name}`);
      };
      walk(profileJsonSchema(language), language);
      expect(faults).toEqual([]);
    }
  });

  it("says units and choices in the reader's language", () => {
    const revenue = (language: "zh" | "en") =>
      profileJsonSchema(language).properties?.["enterprise"]?.properties?.["revenue"];
    expect(revenue("zh")?.description).toContain("元");
    expect(revenue("en")?.description).toContain("CNY yuan");
    const size = profileJsonSchema("en").properties?.["enterprise"]?.properties?.["size"];
    expect(size?.oneOf).toContainEqual({ const: "small", title: "small" });
  });
});

describe("the schema of one policy", () => {
  it.each(ids)("%s: holds exactly what the policy reads, in JSON Schema and in zod", (id) => {
    const { properties = {} } = factJsonSchema(id, { language: "en" });
    const paths = Object.entries(properties).flatMap(([subject, { properties: facts = {} }]) =>
      Object.keys(facts).map((name) => `${subject}.${name}`),
    );
    expect([...paths].sort()).toEqual([...catalog[id].reads].sort());
    const stranger = { loan: { principal: "1" }, enterprise: { revenue: { 2023: "1" } } };
    const isKnown = paths.includes("loan.principal") && paths.includes("enterprise.revenue");
    expect(factSchema(id).safeParse(stranger).success).toBe(isKnown);
  });

  it("refuses an unknown policy", () => {
    expect(() => factJsonSchema("hubei-srdi" as never)).toThrowError(/policy/);
    expect(() => factSchema("hubei-srdi" as never)).toThrowError(/policy/);
  });
});

describe("the zod schema of a profile", () => {
  it("gives what the parser gives, and is a Standard Schema", () => {
    fc.assert(
      fc.property(profiles, ({ input }) => {
        expect(profileSchema().parse(input)).toEqual(parseProfile(input));
        expect(profileSchema()["~standard"].validate(input)).toEqual({ value: parseProfile(input) });
      }),
    );
    expect(profileSchema()["~standard"]).toMatchObject({ version: 1, vendor: "zod" });
  });

  it("says where and what was expected", () => {
    const { issues } = profileSchema()["~standard"].validate({
      enterprise: { revenue: { 2023: "1e5" } },
    }) as { readonly issues: readonly { readonly path: readonly string[]; readonly message: string }[] };
    expect(issues).toMatchObject([{ path: ["enterprise", "revenue", "2023"] }]);
    expect(issues[0]?.message).toContain("plain decimal");
  });
});
