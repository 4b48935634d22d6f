// The reference workload (100,000 firms, one in five on the 3% boundary) as a policy of this library. Facts of the
// vocabulary stand in for the workload's: what counts is their kind.

import {
  any,
  assess,
  atLeast,
  defineCatalog,
  definePolicy,
  explain,
  is,
  lastYear,
  prepare,
  qualifies,
  rateOf,
  ratio,
  required,
  row,
  text,
  track,
  value,
  wan,
} from "huiqi";
import { subsidyFor } from "huiqi/subsidies";

const { ref, at } = row("project", 1);
const rd = lastYear("enterprise.rdExpense");
const revenue = lastYear("enterprise.revenue");
const equity = value("project.totalInvestment");

const policy = definePolicy({
  id: "reference",
  ref,
  level: "municipal",
  title: text("基准", "reference"),
  summary: text("基准", "reference"),
  sources: [{ title: "基准", at: at("source", "1") }],
  tracks: {
    enterprise: track({
      title: text("企业", "enterprise"),
      applicant: "enterprise",
      requirements: [
        required(
          "years",
          at("requirements", "1"),
          atLeast(value("enterprise.coreBusinessesOnInformationSystems"), 2),
        ),
        required("rd", at("requirements", "2"), atLeast(rd, wan(100))),
        required("intensity", at("requirements", "3"), atLeast(ratio(rd, revenue), "0.03")),
        required(
          "size",
          at("requirements", "4"),
          any(atLeast(revenue, wan(1000)), atLeast(equity, wan(2000))),
        ),
        required(
          "merit",
          at("requirements", "5"),
          any(
            atLeast(value("enterprise.srdiSelfScore"), 60),
            is("enterprise.isAboveScale"),
            is("enterprise.isDishonestDebtor"),
            atLeast(value("project.productiveEquipmentInvestment"), wan(1000)),
            atLeast(equity, wan(6000)),
          ),
        ),
      ],
      benefit: {
        at: at("benefit"),
        award: rateOf("0.08", value("project.equipmentInvestment"), { amount: wan(1000), per: "project" }),
        payer: "municipal",
      },
    }),
  },
  materials: [],
  channel: { mode: "not-stated", steps: [] },
  contacts: [],
});

export const catalog = defineCatalog(policy);
const options = { on: "2024-09-01", catalog };
const yuan = (fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;

/** A firm of the workload, prepared. */
export function profileOf(firm) {
  return prepare({
    enterprise: {
      coreBusinessesOnInformationSystems: firm.yearsInNiche,
      revenue: { 2023: yuan(firm.revenueFen) },
      rdExpense: { 2023: yuan(firm.rdFen) },
      srdiSelfScore: firm.score,
      isAboveScale: firm.award,
      isDishonestDebtor: firm.contest,
    },
    project: {
      totalInvestment: yuan(firm.equityFen),
      equipmentInvestment: yuan(firm.equipFen),
      productiveEquipmentInvestment: yuan(firm.rdAvg2yFen),
    },
  });
}

const none = { eligible: false, benefitFen: 0 };
const fenOf = (amount) => Number(amount.slice(0, -3)) * 100 + Number(amount.slice(-2));

/** The verdict alone. */
export function verdict(profile) {
  return qualifies("reference", profile, options) === "eligible";
}

/** The verdict, and what it is worth. */
export function worth(profile) {
  if (qualifies("reference", profile, options) !== "eligible") return none;
  return {
    eligible: true,
    benefitFen: fenOf(subsidyFor("reference", "enterprise", profile, options).amount),
  };
}

/** The whole assessment: every demand, what is missing, shortfalls; the explanation on demand. */
export function whole(profile) {
  const { outcome, benefit } = assess("reference", profile, options);
  return outcome === "eligible" ? { eligible: true, benefitFen: fenOf(benefit.amount) } : none;
}

/** Why: the tree of every demand, each node's condition and outcome looked at, as other engines give them. */
export function explained(profile) {
  return told(profile, (node) => (node.condition !== undefined && node.outcome === "met" ? 1 : 0));
}

/** The same, with every fact and every comparison read in words. */
export function explainedInWords(profile) {
  return told(profile, ({ text, facts, arithmetic }) => {
    let letters = text.zh.length + text.en.length + (arithmetic?.length ?? 0);
    for (const { value } of facts) letters += value.zh.length + value.en.length;
    return letters;
  });
}

function told(profile, look) {
  const { outcome, tracks } = explain("reference", profile, options);
  for (const { requirements } of tracks) {
    for (const { node } of requirements) looked += walk(node, look);
  }
  if (outcome !== "eligible") return none;
  return {
    eligible: true,
    benefitFen: fenOf(subsidyFor("reference", "enterprise", profile, options).amount),
  };
}

function walk(node, look) {
  let sum = look(node);
  for (const part of node.parts) sum += walk(part, look);
  return sum;
}

/** What was looked at: nothing is left out for being unused. */
export let looked = 0;

/** The whole assessment, and why. */
export function wholeExplained(profile) {
  const assessment = assess("reference", profile, options);
  for (const { requirements } of explain(assessment).tracks) {
    for (const { node } of requirements) looked += walk(node, ({ outcome }) => (outcome === "met" ? 1 : 0));
  }
  const { outcome, benefit } = assessment;
  return outcome === "eligible" ? { eligible: true, benefitFen: fenOf(benefit.amount) } : none;
}
