import { describe, expectTypeOf, it } from "vitest";
import {
  type Assessment,
  assess,
  atLeast,
  attested,
  catalog,
  definePolicy,
  type ExplanationNode,
  type ExplanationNodeData,
  type FactPath,
  type FactsFor,
  is,
  lastYear,
  oneOf,
  type PolicyId,
  ratio,
  required,
  row,
  type Verdict,
  value,
  type YuanInput,
  yearsSince,
} from "../../src/index.js";

type Reduced = FactsFor<"recycled-resource-reduced-income">;

describe("the facts of a policy, as a type", () => {
  it("is exactly what the policy reads, nested by subject", () => {
    expectTypeOf<Reduced>().toEqualTypeOf<{
      readonly product: {
        readonly usesCatalogueResource: boolean;
        readonly isRestrictedOrProhibited: boolean;
        readonly meetsStandards: boolean;
        readonly catalogueResourceShare: FactsFor<"recycled-resource-reduced-income">["product"]["catalogueResourceMinimum"];
        readonly catalogueResourceMinimum: FactsFor<"recycled-resource-reduced-income">["product"]["catalogueResourceShare"];
      };
    }>();
    expectTypeOf<keyof FactsFor<"ezhou-above-scale-enrolment">>().toEqualTypeOf<"enterprise">();
    expectTypeOf<keyof FactsFor<"ezhou-above-scale-enrolment">["enterprise"]>().toEqualTypeOf<
      "aboveScaleEnrolments" | "revenue"
    >();
    expectTypeOf<FactsFor<"hubei-srdi-sme">["enterprise"]["revenue"]>().toEqualTypeOf<{
      readonly [year: number]: YuanInput;
    }>();
  });

  it("refuses a missing fact", () => {
    const facts: Reduced = {
      // @ts-expect-error catalogueResourceMinimum is missing
      product: {
        usesCatalogueResource: true,
        isRestrictedOrProhibited: false,
        meetsStandards: true,
        catalogueResourceShare: "0.8",
      },
    };
    void facts;
  });

  it("refuses a misspelt fact", () => {
    const facts: Reduced = {
      product: {
        usesCatalogueResource: true,
        isRestrictedOrProhibited: false,
        meetsStandards: true,
        catalogueResourceShare: "0.8",
        catalogueResourceMinimum: "0.7",
        // @ts-expect-error misspelt
        catalogueResourceMaximum: "0.9",
      },
    };
    void facts;
    // @ts-expect-error misspelt, in a partial profile
    assess("hubei-srdi-sme", { enterprise: { revenues: { 2023: 1 } } }, { on: "2024-09-01" });
  });

  it("refuses a value of the wrong unit", () => {
    // @ts-expect-error an amount is no yes or no
    assess("hubei-srdi-sme", { enterprise: { revenue: { 2023: true } } }, { on: "2024-09-01" });
    // @ts-expect-error an amount is a decimal, not words
    assess("hubei-srdi-sme", { enterprise: { revenue: { 2023: "a lot" } } }, { on: "2024-09-01" });
    // @ts-expect-error a choice outside its list
    assess("hubei-srdi-sme", { enterprise: { size: "gigantic" } }, { on: "2024-09-01" });
    // @ts-expect-error a date is no number
    assess("hubei-srdi-sme", { enterprise: { inNicheMarketSince: 2019 } }, { on: "2024-09-01" });
  });

  it("refuses an unknown policy id", () => {
    // @ts-expect-error no such policy
    type Nobody = FactsFor<"hubei-srdi">;
    // @ts-expect-error no such policy
    assess("hubei-srdi", {}, { on: "2024-09-01" });
    // @ts-expect-error no such policy
    catalog["hubei-srdi"];
    expectTypeOf<"hubei-srdi">().not.toExtend<PolicyId>();
    void ({} as Nobody);
  });
});

describe("conditions, as types", () => {
  it("refuse a fact that the vocabulary lacks, or of another kind", () => {
    // @ts-expect-error no such fact
    lastYear("enterprise.turnover");
    // @ts-expect-error a yearly fact is not a scalar
    value("enterprise.revenue");
    // @ts-expect-error a date is not a flag
    is("enterprise.founded");
    // @ts-expect-error a flag is not attested
    attested("enterprise.isAboveScale");
    // @ts-expect-error not one of the values
    oneOf("enterprise.size", "gigantic");
  });

  it("refuse a bound of the wrong unit", () => {
    // @ts-expect-error a ratio is held against a decimal string, not a number that may be a fraction
    atLeast(ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue")), 0.03);
    // @ts-expect-error years are a whole number
    atLeast(yearsSince("enterprise.founded"), "2");
    // @ts-expect-error yuan over people
    ratio(lastYear("enterprise.revenue"), lastYear("enterprise.staffMonthlyMean"));
  });

  it("carry the facts that they read", () => {
    const intensive = atLeast(
      ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue")),
      "0.03",
    );
    const { at } = row("project", 1);
    const policy = definePolicy({
      id: "example",
      ref: { part: "project", ordinal: 1 },
      level: "municipal",
      title: { zh: "例", en: "example" },
      summary: { zh: "例", en: "example" },
      sources: [],
      tracks: {
        only: {
          title: { zh: "例", en: "example" },
          applicant: "enterprise",
          requirements: [required("intensive", at("requirements"), intensive)],
          benefit: { at: at("benefit"), award: { award: "not-stated" }, payer: null },
        },
      },
      materials: [],
      channel: { mode: "not-stated", steps: [] },
      contacts: [],
    });
    expectTypeOf(policy.id).toEqualTypeOf<"example">();
    expectTypeOf<(typeof policy.reads)[number]>().toEqualTypeOf<
      "enterprise.rdExpense" | "enterprise.revenue"
    >();
    expectTypeOf<"enterprise.turnover">().not.toExtend<FactPath>();
  });
});

describe("results, as types", () => {
  it("name the policy asked for", () => {
    const verdict = assess("hubei-srdi-sme", {}, { on: "2024-09-01" });
    expectTypeOf(verdict).toEqualTypeOf<Assessment<"hubei-srdi-sme">>();
    expectTypeOf(verdict.outcome).toEqualTypeOf<Verdict>();
  });
});

describe("an explanation, as a type", () => {
  it("loses in a spread what is put into words when it is read", () => {
    const node = {} as ExplanationNode;
    expectTypeOf(node.toJSON()).toEqualTypeOf<ExplanationNodeData>();
    expectTypeOf<ExplanationNode>().toExtend<ExplanationNodeData>();
    const spread = { ...node };
    expectTypeOf(spread.outcome).toEqualTypeOf<"met" | "unmet" | "unknown">();
    // @ts-expect-error a spread copies own properties, and these are none
    void spread.facts;
    // @ts-expect-error the same
    void spread.arithmetic;
    // @ts-expect-error the same
    void spread.indicators;
  });
});
