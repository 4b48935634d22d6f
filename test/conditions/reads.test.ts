import { describe, expect, it } from "vitest";
import {
  all,
  atLeast,
  everyYear,
  ifThen,
  is,
  not,
  notStated,
  some,
  when,
} from "../../src/conditions/build.js";
import { count, lastYear, per, ratio, sum, value, yearsSince } from "../../src/conditions/measures.js";
import { factsMeasured, factsRead } from "../../src/conditions/reads.js";
import { parseProfile } from "../../src/facts/profile.js";
import type { ProfileInput } from "../../src/facts/types.js";
import { CONDITIONS, type Form, MEASURES } from "./forms.js";
import { ON, outcome } from "./support.js";

const FORMS = [...MEASURES, ...CONDITIONS].map((form) => [form.name, form] as const);

/** Everything that is given, without some of its facts. */
function without(profile: ProfileInput, drop: (path: string) => boolean): ProfileInput {
  return parseProfile(
    Object.fromEntries(
      Object.entries(profile).map(([subject, facts]) => [
        subject,
        Object.fromEntries(Object.entries(facts).filter(([name]) => !drop(`${subject}.${name}`))),
      ]),
    ),
  );
}

function decided(form: Form) {
  return [...form.met, ...form.unmet];
}

describe("the facts that a condition reads", () => {
  it.each(FORMS)("%s: exactly those of its leaves, each once", (_, form) => {
    expect([...factsRead(form.condition)].sort()).toEqual([...form.reads].sort());
  });

  it.each(FORMS)("%s: a fact that it does not read changes nothing", (_, form) => {
    const reads = new Set<string>(form.reads);
    const others = parseProfile({ enterprise: { totalIncome: { 2023: "1" }, healthyOperation: false } });
    for (const [, profile, on = ON] of decided(form)) {
      const enterprise = { ...others.enterprise, ...profile.enterprise };
      expect(outcome(form.condition, { ...profile, enterprise }, on)).toBe(
        outcome(form.condition, profile, on),
      );
      expect(
        outcome(
          form.condition,
          without(profile, (path) => !reads.has(path)),
          on,
        ),
      ).toBe(outcome(form.condition, profile, on));
    }
  });

  it.each(FORMS)("%s: without the facts that it reads nothing is decided", (_, form) => {
    const reads = new Set<string>(form.reads);
    for (const [, profile, on = ON] of decided(form)) {
      expect(
        outcome(
          form.condition,
          without(profile, (path) => reads.has(path)),
          on,
        ),
      ).toBe("unknown");
    }
  });

  it.each(FORMS)("%s: every fact that it reads can matter", (_, form) => {
    for (const fact of form.reads) {
      // Some profile of the form's table is decided otherwise, or not at all, without this fact alone.
      const matters = decided(form).some(
        ([, profile, on = ON]) =>
          outcome(
            form.condition,
            without(profile, (path) => path === fact),
            on,
          ) !== outcome(form.condition, profile, on),
      );
      expect([fact, matters]).toEqual([fact, true]);
    }
  });

  it("in the order in which they are met, through every kind of node", () => {
    const condition = all(
      when(is("product.isNewProduct"), not(some("enterprise.titles"))),
      everyYear(2, atLeast(lastYear("enterprise.revenue"), ifThen(is("enterprise.isAboveScale"), "1", "2"))),
      atLeast(lastYear("enterprise.revenue"), lastYear("enterprise.taxPaid")),
      notStated(),
    );
    expect(factsRead(condition)).toEqual([
      "product.isNewProduct",
      "enterprise.titles",
      "enterprise.revenue",
      "enterprise.isAboveScale",
      "enterprise.taxPaid",
    ]);
  });

  it("of a measure: through sums, ratios and quotients", () => {
    const people = sum(value("designCentre.staff"), per(3, count("enterprise.titles")));
    expect(factsMeasured(ratio(people, yearsSince("designCentre.founded")))).toEqual([
      "designCentre.staff",
      "enterprise.titles",
      "designCentre.founded",
    ]);
  });
});
