// Assesses the firms of ../profiles and prints, per firm, what it can have, why not, and what is missing.
//
//   node examples/assess-firms/main.mjs [--lang en] [--json] [--on 2024-09-01] [profile.json …]

import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import { assessAll, catalog, describeBenefit, isHuiqiError, issueText, vocabulary } from "huiqi";
import wrap from "wrap-ansi";

const WORDS = {
  zh: {
    head: ["行", "政策", "结论", "可得", "理由、缺口与待补", "依据"],
    part: { tax: "税收", finance: "金融", project: "项目" },
    eligible: "可申报",
    undetermined: "待定",
    ineligible: "不符合",
    on: "评估日",
    missing: (count, list) => `待补 ${count} 项：${list}`,
    more: () => "等",
    short: (fact, by) => `${fact}差 ${by}`,
    over: (fact, by) => `${fact}超出 ${by}`,
    from: (day) => `（${day} 起自然满足）`,
    superseded: (day, by) => `自 ${day} 起由《${by}》取代`,
    met: "全部条件满足",
    unmet: "不满足：",
    listJoin: "、",
    join: "；",
    sum: (n) => `可申报 ${n.eligible} 项，待定 ${n.undetermined} 项，不符合 ${n.ineligible} 项`,
  },
  en: {
    head: ["Row", "Policy", "Verdict", "Worth", "Why, what is missing", "Source"],
    part: { tax: "tax", finance: "fin.", project: "proj." },
    eligible: "eligible",
    undetermined: "open",
    ineligible: "no",
    on: "as of",
    missing: (count, list) => `${count} facts missing: ${list}`,
    more: () => ", …",
    short: (fact, by) => `${fact}: ${by} short`,
    over: (fact, by) => `${fact}: ${by} too much`,
    from: (day) => ` (holds from ${day})`,
    superseded: (day, by) => `replaced from ${day} by 《${by}》`,
    met: "every condition is met",
    unmet: "not met: ",
    listJoin: ", ",
    join: "; ",
    sum: (n) => `${n.eligible} eligible, ${n.undetermined} open, ${n.ineligible} not eligible`,
  },
};
/** Together with the borders these make 100 columns. */
const WIDTHS = [9, 20, 10, 14, 26, 14];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: "string", default: "zh" },
    json: { type: "boolean", default: false },
    on: { type: "string" },
  },
});
const lang = options.lang === "en" ? "en" : "zh";
const words = WORDS[lang];

try {
  const reports = files().map(report);
  if (options.json) console.log(JSON.stringify(reports, null, 2));
  else for (const one of reports) print(one);
} catch (error) {
  if (!isHuiqiError(error)) throw error;
  for (const issue of error.issues) console.error(issueText(issue, lang));
  process.exitCode = 1;
}

function files() {
  if (positionals.length > 0) return positionals;
  const folder = new URL("../profiles/", import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((name) => new URL(name, folder));
}

function report(file) {
  const { name, about, on, profile } = JSON.parse(readFileSync(file, "utf8"));
  const day = options.on ?? on;
  return { name, about, on: day, assessments: assessAll(profile, { on: day }) };
}

function print({ name, about, on, assessments }) {
  console.log(`\n${name[lang]}  ·  ${words.on} ${on}\n${about[lang]}`);
  const table = new Table({
    head: words.head,
    colWidths: WIDTHS,
    style: { head: [], border: [], compact: true },
  });
  const count = { eligible: 0, undetermined: 0, ineligible: 0 };
  for (const assessment of assessments) {
    count[assessment.outcome] += 1;
    const policy = catalog[assessment.policy];
    const row = [
      `${words.part[policy.ref.part]} ${policy.ref.ordinal}`,
      policy.title[lang],
      words[assessment.outcome],
      describeBenefit(assessment.benefit)[lang],
      why(assessment),
      policy.sources[0].documentNumber ?? policy.sources[0].title,
    ];
    // A Chinese character takes two columns, and may end a line anywhere.
    table.push(row.map((cell, column) => wrap(cell, WIDTHS[column] - 2, { hard: true })));
  }
  console.log(table.toString());
  console.log(words.sum(count));
}

function why(assessment) {
  if (assessment.outcome === "eligible") return words.met;
  if (assessment.outcome === "undetermined") {
    const titles = assessment.missing.map(({ fact }) => title(fact));
    if (titles.length === 0) return undecided(assessment);
    const shown = titles.slice(0, 3).join(words.listJoin);
    return words.missing(titles.length, titles.length > 3 ? shown + words.more() : shown);
  }
  const unmet = assessment.requirements.filter(
    ({ kind, outcome }) => kind !== "preferred" && outcome === "unmet",
  );
  return unmet
    .map((requirement) =>
      requirement.shortfalls.length === 0
        ? words.unmet + requirement.title[lang]
        : requirement.shortfalls.map(distance).join(words.join),
    )
    .join(words.join);
}

function distance({ facts, by, direction, unit, holdsFrom }) {
  const fact = facts.map(title).join(" + ");
  const amount = unit === "yuan" ? `¥${by.replace(/\B(?=(\d{3})+\.)/g, ",")}` : by;
  const said = direction === "more" ? words.short(fact, amount) : words.over(fact, amount);
  return holdsFrom === undefined ? said : said + words.from(holdsFrom);
}

/** Undetermined for no want of facts: replaced rules, or conditions that the list does not print. */
function undecided({ lifecycle, requirements }) {
  if (lifecycle.state === "superseded") return words.superseded(lifecycle.from, lifecycle.by.title);
  const open = requirements.filter(({ kind, outcome }) => kind !== "preferred" && outcome === "unknown");
  return open.map((requirement) => requirement.title[lang]).join(words.join);
}

function title(path) {
  const [subject, name] = path.split(".");
  return vocabulary[subject][name].title[lang];
}
