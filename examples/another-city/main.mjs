// Another city's list, used as huiqi's own is: a firm assessed, what to ask it, what it would take, and the plan.
//
//   node examples/another-city/main.mjs [firm.json] [--on 2025-05-06] [--lang en]

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  assessAll,
  describeBenefit,
  isHuiqiError,
  issueText,
  nextQuestions,
  plan,
  verdictText,
  waysToQualify,
} from "huiqi";
import { haitang as catalog } from "./catalog.mjs";

const WORDS = {
  zh: {
    worth: "可得",
    ask: "先问",
    needs: "还需",
    past: "已无法改变",
    plan: "方案",
    leftOut: "未列入",
    because: "因",
  },
  en: {
    worth: "worth",
    ask: "ask",
    needs: "needs",
    past: "too late",
    plan: "plan",
    leftOut: "left out",
    because: "because of",
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { on: { type: "string", default: "2025-05-06" }, lang: { type: "string", default: "zh" } },
});
const lang = values.lang === "en" ? "en" : "zh";
const words = WORDS[lang];
const options = { on: values.on, catalog };

try {
  const file = positionals[0] ?? new URL("firm.json", import.meta.url);
  print(JSON.parse(readFileSync(file, "utf8")));
} catch (error) {
  if (!isHuiqiError(error)) throw error;
  for (const issue of error.issues) console.error(issueText(issue, lang));
  process.exitCode = 1;
}

function print(firm) {
  for (const assessment of assessAll(firm, options)) {
    const { policy, outcome, benefit } = assessment;
    console.log(`${catalog[policy].title[lang]}: ${verdictText(outcome)[lang]}`);
    console.log(`  ${words.worth}: ${describeBenefit(benefit)[lang]}`);
    for (const { changes, possible } of waysToQualify(assessment)) {
      console.log(`  ${possible ? words.needs : words.past}: ${changes.map(changeText).join(", ")}`);
    }
  }
  for (const { title } of nextQuestions(firm, options)) console.log(`${words.ask}: ${title[lang]}`);
  const { chosen, certain, leftOut } = plan(firm, options);
  console.log(
    `${words.plan}: ${chosen.map(({ policy }) => catalog[policy].title[lang]).join(", ")} ¥${certain}`,
  );
  for (const { policy, because } of leftOut) {
    const why = because === null ? "" : ` (${words.because} ${catalog[because].title[lang]})`;
    console.log(`${words.leftOut}: ${catalog[policy].title[lang]}${why}`);
  }
}

function changeText({ title, year, from, to, by }) {
  const figure = `${title[lang]}${year === undefined ? "" : ` ${year}`}: ${from ?? "?"} → ${to}`;
  if (by === undefined) return figure;
  return `${figure} (${by.startsWith("-") ? "" : "+"}${by})`;
}
