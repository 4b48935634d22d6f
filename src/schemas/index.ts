import type * as z from "zod/mini";
import type { FactsFor } from "../assessment/facts-for.js";
import { catalog as cityCatalog, type PolicyById } from "../catalog.js";
import { refuse } from "../error/huiqi-error.js";
import { type FactEntry, factEntry } from "../facts/lookup.js";
import { profileSchemaOf, schemaOfEntries } from "../facts/schema.js";
import type { Profile, ProfileInput } from "../facts/types.js";
import { optionsOf } from "../input/options.js";
import { type Catalog, policyIn } from "../policies/catalog.js";
import type { Policy } from "../policies/types.js";
import { type Language, text } from "../text.js";
import { allEntries, type JsonSchema, schemaOfFacts } from "./json-schema.js";

export type { JsonSchema } from "./json-schema.js";

/** The facts that a policy reads, as far as they are known. */
export type KnownFacts<Id extends keyof C & string, C extends Catalog = PolicyById> = {
  readonly [S in keyof FactsFor<Id, C>]?: Partial<FactsFor<Id, C>[S]>;
};

/** A schema of zod, which is a Standard Schema too: it reads input and gives the canonical form. */
export type FactsSchema<Input> = z.ZodMiniType<Profile, Input>;

/** Of which catalog, and in which language. */
export interface SchemaOptions<C extends Catalog = PolicyById> {
  readonly language?: Language;
  readonly catalog?: C;
}

/**
 * The schema of a whole profile, for whatever takes a zod or Standard Schema: every fact may be left out, and nothing
 * else may be in it. {@link parseProfile} reads the same and says its faults as {@link HuiqiIssue}.
 *
 * @example
 * ```ts
 * import { profileSchema } from "huiqi";
 * const read = profileSchema().safeParse({ enterprise: { revenue: { 2023: 10000000 } } });
 * read.data; // { enterprise: { revenue: { 2023: "10000000.00" } } }
 * profileSchema().safeParse({ enterprise: { revenue: { 2023: 0.1 } } }).success; // false
 * ```
 */
export function profileSchema(): FactsSchema<ProfileInput> {
  return profileSchemaOf("canonical") as FactsSchema<ProfileInput>;
}

/**
 * The schema of what one policy reads: no other fact may be in it.
 *
 * @throws HuiqiError `unknown-policy` for an id that the catalog does not have.
 * @example
 * ```ts
 * import { factSchema } from "huiqi";
 * const schema = factSchema("ezhou-above-scale-enrolment");
 * schema.safeParse({ enterprise: { revenue: { 2023: "25000000" } } }).success; // true
 * schema.safeParse({ enterprise: { size: "small" } }).success; // false
 * ```
 */
export function factSchema<
  C extends Catalog = PolicyById,
  Id extends keyof NoInfer<C> & string = keyof C & string,
>(policy: Id, options: SchemaOptions<C> = {}): FactsSchema<KnownFacts<Id, C>> {
  const schema = schemaOfEntries(entriesOf(policyOf(policy, options)), "canonical");
  return schema as FactsSchema<KnownFacts<Id, C>>;
}

/**
 * The JSON Schema (2020-12) of a whole profile, with titles, notes, units, choices and examples in one language: enough
 * to render a form. It admits whatever {@link parseProfile} admits of JSON; a few things that a pattern cannot say,
 * such as 30 February, only the parser refuses.
 *
 * @example
 * ```ts
 * import { profileJsonSchema } from "huiqi";
 * const { properties } = profileJsonSchema("en");
 * properties?.["loan"]?.type; // "object"
 * ```
 */
export function profileJsonSchema(language: Language = "zh"): JsonSchema {
  checkLanguage(language);
  return schemaOfFacts(language === "zh" ? "企业情况" : "Profile of a firm", allEntries(), language);
}

/**
 * The JSON Schema (2020-12) of what one policy reads.
 *
 * @throws HuiqiError `unknown-policy` for an id that the catalog does not have.
 * @example
 * ```ts
 * import { factJsonSchema } from "huiqi";
 * const schema = factJsonSchema("ezhou-above-scale-enrolment", { language: "en" });
 * Object.keys(schema.properties?.["enterprise"]?.properties ?? {});
 * // ["aboveScaleEnrolments", "revenue"]
 * ```
 */
export function factJsonSchema<
  C extends Catalog = PolicyById,
  Id extends keyof NoInfer<C> & string = keyof C & string,
>(policy: Id, options: SchemaOptions<C> = {}): JsonSchema {
  const found = policyOf(policy, options);
  const { language = "zh" } = optionsOf(options, "language");
  checkLanguage(language);
  return schemaOfFacts(found.title[language], entriesOf(found), language);
}

function checkLanguage(language: Language): void {
  if (language !== "zh" && language !== "en") {
    refuse("invalid-choice", "language", language, text("zh、en", "one of zh, en"));
  }
}

function policyOf(id: string, options: SchemaOptions<Catalog>): Policy {
  const { catalog = cityCatalog as unknown as Catalog } = optionsOf(options, "catalog");
  return policyIn(catalog, id);
}

/** In the order of the vocabulary. */
function entriesOf({ reads }: Policy): readonly FactEntry[] {
  return reads.map((path) => factEntry(path)).sort((a, b) => a.slot - b.slot);
}
