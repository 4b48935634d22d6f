// The list of a city that does not exist, in the language in which huiqi's own list is written.
//
// Figures stand in conditions and awards alone; whatever a reader needs in words is worked out from them.

import {
  any,
  atLeast,
  atMost,
  cap,
  defineCatalog,
  definePolicy,
  excluded,
  fixed,
  is,
  lastYear,
  oneOf,
  rateOf,
  ratio,
  recentYears,
  required,
  row,
  some,
  text,
  track,
  value,
  wan,
  withinDivision,
} from "huiqi";

/** 海棠市 has a code that no place in China has. */
const HAITANG = "990100";

const source = (title, number) => ({ title, documentNumber: number, issuers: ["海棠市人民政府"] });

const renewal = row("project", 1);
const workshop = row("project", 2);

export const equipmentRenewal = definePolicy({
  id: "haitang-equipment-renewal",
  ref: renewal.ref,
  level: "municipal",
  title: text("海棠市设备更新补助", "Haitang equipment renewal grant"),
  summary: text("按设备投资给予补助。", "A share of what a firm spends on equipment."),
  sources: [{ ...source("海棠市设备更新若干措施", "海政发〔2024〕1号"), at: renewal.at("source") }],
  tracks: {
    project: track({
      title: text("设备更新", "equipment renewal"),
      applicant: "project",
      requirements: [
        required(
          "place",
          renewal.at("requirements", "1"),
          withinDivision("enterprise.registeredIn", HAITANG),
        ),
        required("kind", renewal.at("requirements", "2"), oneOf("project.kind", "technical-upgrade")),
        required(
          "investment",
          renewal.at("requirements", "3"),
          atLeast(value("project.equipmentInvestment"), wan(300)),
        ),
        required(
          "solvency",
          renewal.at("requirements", "4"),
          atMost(ratio(lastYear("enterprise.totalLiabilities"), lastYear("enterprise.totalAssets")), "0.7"),
        ),
        excluded(
          "accident",
          renewal.at("requirements", "5"),
          some("enterprise.accidents", { within: recentYears(1) }),
        ),
      ],
      benefit: {
        at: renewal.at("benefit"),
        award: rateOf("0.08", value("project.equipmentInvestment"), cap(wan(200), "project")),
        payer: "municipal",
      },
    }),
  },
  materials: [{ at: renewal.at("materials", "1"), title: text("设备发票", "equipment invoices") }],
  channel: { mode: "online", steps: [] },
  contacts: [],
  relations: [
    {
      relation: "exclusive",
      at: renewal.at("requirements", "6"),
      with: "haitang-digital-workshop",
      scope: text("同一项目不重复补助", "not for the same project"),
    },
  ],
});

export const digitalWorkshop = definePolicy({
  id: "haitang-digital-workshop",
  ref: workshop.ref,
  level: "municipal",
  title: text("海棠市数字化车间奖励", "Haitang digital workshop award"),
  summary: text("建成数字化车间的给予奖励。", "A sum for a workshop that went digital."),
  sources: [{ ...source("海棠市智能制造若干措施", "海政发〔2024〕2号"), at: workshop.at("source") }],
  tracks: {
    project: track({
      title: text("数字化车间", "digital workshop"),
      applicant: "project",
      requirements: [
        required("digital", workshop.at("requirements", "1"), is("project.isDigitalUpgrade")),
        required(
          "maturity-or-research",
          workshop.at("requirements", "2"),
          any(
            atLeast(value("project.smartMaturity"), 2),
            atLeast(ratio(lastYear("enterprise.rdExpense"), lastYear("enterprise.revenue")), "0.03"),
          ),
          { title: text("能力成熟度达标，或研发强度达标", "maturity, or R&D intensity") },
        ),
      ],
      benefit: { at: workshop.at("benefit"), award: fixed(wan(30)), payer: "municipal" },
    }),
  },
  materials: [],
  channel: { mode: "online", steps: [] },
  contacts: [],
});

export const haitang = defineCatalog(equipmentRenewal, digitalWorkshop);
