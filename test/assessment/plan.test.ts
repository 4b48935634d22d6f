import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Catalog, catalog, type Plan, type ProfileInput, plan, safePlan } from "../../src/index.js";

const ON = "2024-09-01";

function example(name: string): ProfileInput {
  const file = join(import.meta.dirname, "..", "..", "examples", "profiles", `${name}.json`);
  return (JSON.parse(readFileSync(file, "utf8")) as { profile: ProfileInput }).profile;
}

function sums({ chosen }: Plan): Readonly<Record<string, string>> {
  return Object.fromEntries(chosen.map(({ policy, track, certain }) => [`${policy}/${track}`, certain]));
}

function without(...ids: readonly string[]): Catalog {
  return Object.fromEntries(Object.entries<Catalog[string]>(catalog).filter(([id]) => !ids.includes(id)));
}

describe("the plans of the example firms, worked out by hand", () => {
  it("the machine-tool maker", () => {
    const result = plan(example("machine-tool-maker"), { on: ON });
    expect(sums(result)).toEqual({
      // 15% against 5%: one scheme a period.
      "industrial-mother-machine-super-deduction/enterprise": "0.00",
      // Row 2: 100万元.
      "national-little-giant/enterprise": "1000000.00",
      // Row 6: 30万元; four typical scenes, too few links for the factory.
      "national-smart-manufacturing-demonstration/scenes": "300000.00",
      // Row 15: 8% of 36,250,000.00 = 2,900,000.00, under 1,000万元.
      "hubei-manufacturing-fund/technical-upgrade": "2900000.00",
      // Row 16: 30万元 as an enterprise, not also 20万元 as a product.
      "hubei-single-champion/enterprise": "300000.00",
      // Row 33: 10% of 34,120,000.00 = 3,412,000.00, capped at 150万元.
      "ezhou-manufacturing-fund/technical-upgrade": "1500000.00",
    });
    // 1,000,000 + 300,000 + 2,900,000 + 300,000 + 1,500,000
    expect(result.certain).toBe("6000000.00");
    expect(result.withoutSum).toBe(1);
    const out = result.leftOut.filter(({ reason }) => reason !== "ineligible");
    expect(out).toContainEqual({
      policy: "hubei-srdi-sme",
      track: "enterprise",
      reason: "already-held",
      because: null,
    });
    expect(out).toContainEqual({
      policy: "advanced-manufacturing-super-deduction",
      track: "enterprise",
      reason: "exclusive",
      because: "industrial-mother-machine-super-deduction",
    });
  });

  it("the small supplier", () => {
    const result = plan(example("small-supplier"), { on: ON });
    expect(sums(result)).toEqual({
      "hubei-innovative-sme/enterprise": "0.00",
      // Row 33: 10% of 2,604,000.05 = 260,400.005, half-up to the fen.
      "ezhou-manufacturing-fund/technical-upgrade": "260400.01",
      // Row 34: 20万元 for the first enrolment.
      "ezhou-above-scale-enrolment/enterprise": "200000.00",
    });
    expect(result.certain).toBe("460400.01");
  });

  it("the scrap recycler: reliefs that are worked out period by period", () => {
    const result = plan(example("scrap-recycler"), { on: ON });
    expect(Object.keys(sums(result))).toEqual([
      "reverse-invoicing/enterprise",
      "recycled-resource-reduced-income/enterprise",
      "recycling-immediate-refund/taxpayer",
    ]);
    expect([result.certain, result.withoutSum]).toEqual(["0.00", 3]);
  });
});

/** A firm that both funds could pay: recognised as a provincial 5G factory this year. */
const fiveG = {
  enterprise: {
    registeredIn: "420704",
    legalForm: "company",
    industry: "manufacturing",
    soundFinancialManagement: true,
    healthyOperation: true,
    isDishonestDebtor: false,
    accidents: [],
    violations: [],
    titles: [{ kind: "5g-factory", level: "provincial", granted: "2024-03-01", validUntil: null }],
  },
  project: {
    kind: "technical-upgrade",
    meetsDigitalEconomyMeasures: true,
    isFundedByProvincialManufacturingFund: false,
    isInInvestmentStatistics: true,
    totalInvestment: "30000000",
    equipmentInvestment: "1000000",
    productiveEquipmentInvestment: "1000000",
  },
} as const satisfies ProfileInput;

describe("one payment printed twice", () => {
  it("is counted once, with the policy that pays", () => {
    const result = plan(fiveG, { on: ON, exclude: ["hubei-manufacturing-fund"] });
    // Row 33 pays 30万元 for the 5G factory, and 10% of 1,000,000; row 28 prints the 30万元 again.
    expect(sums(result)).toMatchObject({
      "ezhou-manufacturing-fund/pilots": "300000.00",
      "ezhou-manufacturing-fund/technical-upgrade": "100000.00",
    });
    expect(result.certain).toBe("400000.00");
    expect(result.leftOut).toContainEqual({
      policy: "hubei-digital-economy-fund",
      track: "provincial-5g-factory",
      reason: "same-payment",
      because: "ezhou-manufacturing-fund",
    });
  });

  it("stays with the other row when the payer is not in the catalog", () => {
    const result = plan(fiveG, {
      on: ON,
      catalog: without("ezhou-manufacturing-fund", "hubei-manufacturing-fund"),
    });
    expect(sums(result)).toMatchObject({ "hubei-digital-economy-fund/provincial-5g-factory": "300000.00" });
  });
});

describe("what excludes each other", () => {
  it("row 28 and row 15: the better of the two, whichever prints the clause", () => {
    // Row 15: 8% of 1,000,000 = 80,000. Without row 33, row 28's 300,000 is worth more.
    const better = plan(fiveG, { on: ON, catalog: without("ezhou-manufacturing-fund") });
    expect(sums(better)).toMatchObject({ "hubei-digital-economy-fund/provincial-5g-factory": "300000.00" });
    expect(better.certain).toBe("300000.00");
    expect(better.leftOut).toContainEqual({
      policy: "hubei-manufacturing-fund",
      track: "technical-upgrade",
      reason: "exclusive",
      because: "hubei-digital-economy-fund",
    });
    expect(better.runnerUp).toMatchObject({ certain: "80000.00", difference: "220000.00" });
  });

  it("gives way to what is required", () => {
    const wanted = plan(fiveG, {
      on: ON,
      catalog: without("ezhou-manufacturing-fund"),
      require: ["hubei-manufacturing-fund"],
    });
    expect(wanted.certain).toBe("80000.00");
    expect(wanted.impossible).toEqual([]);
  });

  it("leaves out what is not wanted, and says what cannot be had", () => {
    const result = plan(fiveG, {
      on: ON,
      exclude: ["ezhou-manufacturing-fund"],
      require: ["reverse-invoicing"],
    });
    expect(Object.keys(sums(result))).not.toContain("ezhou-manufacturing-fund/pilots");
    expect(result.impossible).toEqual(["reverse-invoicing"]);
  });
});

describe("what is open", () => {
  it("stands apart from the sums, with the facts that would decide it", () => {
    const result = plan({}, { on: ON });
    expect([result.certain, result.chosen]).toEqual(["0.00", []]);
    const own = result.open.find(({ policy }) => policy === "ezhou-above-scale-enrolment");
    expect(own?.missing.map(({ fact }) => fact)).toEqual([
      "enterprise.aboveScaleEnrolments",
      "enterprise.revenue",
    ]);
  });
});

describe("bad input", () => {
  it.each([
    ["an unknown policy", { on: ON, exclude: ["hubei-srdi"] }, "unknown-policy", "exclude[0]"],
    ["no list", { on: ON, require: "hubei-srdi-sme" }, "invalid-type", "require"],
    ["no date", {}, "invalid-date", "on"],
  ])("%s", (_what, options, code, path) => {
    expect(safePlan({}, options as never)).toMatchObject({ ok: false, issues: [{ code, path }] });
  });
});
