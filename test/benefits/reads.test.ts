import { describe, expect, it } from "vitest";
import {
  ceiling,
  conflict,
  firstOf,
  fixed,
  inCase,
  inKind,
  noAmount,
  perUnit,
  range,
  rateOf,
  sumOf,
  tax,
  tieredRate,
} from "../../src/benefits/build.js";
import { factsAwarded } from "../../src/benefits/reads.js";
import type { Award } from "../../src/benefits/types.js";
import { atLeast, is } from "../../src/conditions/build.js";
import { count, lastYear, sum, value } from "../../src/conditions/measures.js";
import { text } from "../../src/text.js";

const what = text("某事", "something");

describe("the facts that an award reads", () => {
  it("none of an award without a base", () => {
    const plain: readonly Award[] = [
      fixed("1"),
      ceiling("1"),
      range("1", "2"),
      tax("super-deduction", what),
      inKind(what),
      conflict({ amount: "1", where: what }),
      noAmount(),
    ];
    for (const award of plain) expect(factsAwarded(award)).toEqual([]);
  });

  it("those of its base, its count, its invoices", () => {
    const base = sum(value("project.totalInvestment"), lastYear("enterprise.cloudExpense"));
    expect(factsAwarded(rateOf("0.1", base, null))).toEqual([
      "project.totalInvestment",
      "enterprise.cloudExpense",
    ]);
    expect(factsAwarded(perUnit("1", count("enterprise.titles"), null))).toEqual(["enterprise.titles"]);
    const rates = { resources: "0.2", business: "0.3", capability: "0.4", ecosystem: "0.5" } as const;
    expect(
      factsAwarded(tieredRate("enterprise.cloudInvoices", { amount: "amount", level: "stage" }, rates, null)),
    ).toEqual(["enterprise.cloudInvoices"]);
  });

  it("those of its cases and of what they are worth, each once", () => {
    const award: Award = sumOf(
      inCase(is("enterprise.isAboveScale"), rateOf("0.1", lastYear("enterprise.revenue"), null)),
      inCase(
        atLeast(lastYear("enterprise.revenue"), "1"),
        firstOf(inCase(is("product.isNewProduct"), fixed("1"))),
      ),
    );
    const reads = ["enterprise.isAboveScale", "enterprise.revenue", "product.isNewProduct"];
    expect(factsAwarded(award)).toEqual(reads);
    const first: Award = firstOf(inCase(is("product.isNewProduct"), award));
    expect(factsAwarded(first)).toEqual([reads[2], reads[0], reads[1]]);
  });
});
