import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog.js";
import type { Catalog } from "../../src/policies/catalog.js";
import { COUNTED_INCOME_SHARE } from "../../src/resource-recycling/parameters.js";
import { SCHEMES } from "../../src/super-deduction/schemes.js";

/** A figure that a policy and a calculator both need is one object. */
describe("figures that the catalog shares with the calculators", () => {
  it("the rates of super-deduction", () => {
    const { award: advanced } = catalog["advanced-manufacturing-super-deduction"].benefit.enterprise;
    const { award: machines } = catalog["industrial-mother-machine-super-deduction"].benefit.enterprise;
    expect(advanced.rate).toBe(SCHEMES["advanced-manufacturing"].rate);
    expect(machines.rate).toBe(SCHEMES["industrial-mother-machine"].rate);
  });

  it("the share of income counted", () => {
    const { award } = catalog["recycled-resource-reduced-income"].benefit.enterprise;
    expect(award.rate).toBe(COUNTED_INCOME_SHARE);
  });

  it("the awards that row 33 pays and other rows print", () => {
    const pays = catalog["ezhou-manufacturing-fund"].benefit.pilots.award.of;
    const champion = catalog["hubei-single-champion"].benefit;
    expect(pays.find(({ repeats }) => repeats === "hubei-single-champion/product")?.award).toBe(
      champion.product.award,
    );
    for (const { repeats, award } of pays) {
      if (repeats === undefined) continue;
      const [policy = "", track = ""] = repeats.split("/");
      const printed = Object.entries<Catalog[string]>(catalog).find(([id]) => id === policy)?.[1];
      const benefits: Readonly<Record<string, { readonly award: unknown }>> = printed?.benefit ?? {};
      expect([repeats, benefits[track]?.award]).toEqual([repeats, award]);
    }
  });
});
