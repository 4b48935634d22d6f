// The table of all rows in the two READMEs, from the catalog alone, between two markers.
//
//   node docs/build/readme-table.mjs [--check]
//
// With --check nothing is written: a README whose table is stale is named, and the exit code is 1.

import { readFileSync, writeFileSync } from "node:fs";
import { catalog, describeAward, describeBenefit, isoDate, valueOn } from "huiqi";
import { subsidyFor } from "huiqi/subsidies";

/** The day for which rates of law are taken: the year of the list. */
const ON = isoDate("2024-09-01");
const BEGIN = "<!-- policies: made by docs/build/readme-table.mjs -->";
const END = "<!-- /policies -->";

const LANGUAGES = {
  en: {
    file: "README.md",
    head: ["row", "id", "title", "level", "worth"],
    parts: { tax: "tax", finance: "finance", project: "project" },
    levels: { national: "national", provincial: "provincial", municipal: "municipal" },
    atMost: (figure) => `up to ${figure}`,
    each: (figure) => `${figure} each`,
    capped: (said, figure) => `${said}, at most ${figure}`,
    by: (least, most) => `${least} to ${most}, by case`,
    differ: (figures) => `${figures.join(" / ")} (rows differ)`,
    at: (what, rate) => `${what}, ${rate}`,
    join: " or ",
    money: (yuan) => `¥${yuan.toLocaleString("en")}`,
  },
  zh: {
    file: "README.zh-CN.md",
    head: ["行", "id", "政策", "级别", "可得"],
    parts: { tax: "税收", finance: "金融", project: "项目" },
    levels: { national: "国家级", provincial: "省级", municipal: "市级" },
    atMost: (figure) => `不超过 ${figure}`,
    each: (figure) => `每项 ${figure}`,
    capped: (said, figure) => `${said}，至多 ${figure}`,
    by: (least, most) => `${least}至 ${most}，视情形`,
    differ: (figures) => `${figures.join(" / ")}（各行印法不一）`,
    at: (what, rate) => `${what}，${rate}`,
    join: " 或 ",
    money: (yuan) => `${(yuan / 10_000).toLocaleString("en", { maximumFractionDigits: 6 })}万元`,
  },
};

const isCheck = process.argv.includes("--check");
for (const [language, words] of Object.entries(LANGUAGES)) {
  const file = new URL(`../../${words.file}`, import.meta.url);
  const before = readFileSync(file, "utf8");
  const [begin, end] = [before.indexOf(BEGIN), before.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(`${words.file} has no place for the table: ${BEGIN} … ${END}`);
  const after = `${before.slice(0, begin)}${BEGIN}\n${table(language, words)}\n${before.slice(end)}`;
  if (after === before) continue;
  if (isCheck) {
    console.error(`${words.file}: the table is stale; run node docs/build/readme-table.mjs`);
    process.exitCode = 1;
  } else writeFileSync(file, after);
}

function table(language, words) {
  const rows = Object.values(catalog).map((policy) => [
    `${words.parts[policy.ref.part]} ${policy.ref.ordinal}`,
    `\`${policy.id}\``,
    policy.title[language],
    words.levels[policy.level],
    worth(policy, language, words),
  ]);
  const lines = [words.head, words.head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return lines.join("\n");
}

/** What a row is worth in a few words: what its one award says, or from how much to how much its awards go. */
function worth({ id, tracks }, language, words) {
  const awards = Object.entries(tracks).flatMap(([track, { benefit }]) =>
    leaves(benefit.award).map((award) => ({ award, said: said(award, { id, track, language, words }) })),
  );
  const stated = awards.filter(({ award }) => award.award !== "not-stated");
  const different = [...new Set((stated.length > 0 ? stated : awards).map(({ said }) => said))];
  if (different.length <= 2) return different.join(words.join);
  const sums = stated.flatMap(({ award }) => sumsOf(award));
  return words.by(words.money(Math.min(...sums)), words.money(Math.max(...sums)));
}

/** The awards that an award is made of. */
function leaves(award) {
  if (award.award === "case") return award.cases.flatMap((one) => leaves(one.award));
  if (award.award === "sum") return award.of.flatMap((one) => leaves(one.award));
  return [award];
}

function said(award, { id, track, language, words }) {
  const figure = (amount) => words.money(Number(amount));
  const limited = (text) => (award.cap == null ? text : words.capped(text, figure(award.cap.amount)));
  switch (award.award) {
    case "fixed":
      return figure(award.amount);
    case "ceiling":
      return words.atMost(figure(award.amount));
    case "rate":
      return describeAward(award)[language];
    case "tax":
      if (award.rate === null) break;
      return words.at(award.what[language], percent(valueOn(award.rate, ON).value));
    case "conflict":
      return words.differ(award.printed.map(({ amount }) => figure(amount)));
    case "per-unit":
      return limited(words.each(figure(award.amount)));
    case "tiered-rate": {
      const rates = Object.values(award.rates).map(Number);
      return limited(`${percent(Math.min(...rates))}–${percent(Math.max(...rates))}`);
    }
  }
  return describeBenefit(subsidyFor(id, track, {}, { on: ON }))[language];
}

/** The least and the most that an award states. */
function sumsOf(award) {
  const stated = [award.amount, award.from, award.to, award.cap?.amount];
  const printed = award.award === "conflict" ? award.printed.map(({ amount }) => amount) : [];
  return [...stated, ...printed].filter((amount) => amount !== undefined).map(Number);
}

function percent(rate) {
  return Number(rate).toLocaleString("en", { style: "percent", maximumFractionDigits: 6 });
}
