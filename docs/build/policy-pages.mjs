// One page per policy and an index of them, from the catalog alone: nothing here is written by hand.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import {
  catalog,
  describeAward,
  describeBenefit,
  describeCondition,
  describeHead,
  locatorText,
  requirementTitle,
  vocabulary,
} from "huiqi";
import { subsidyFor } from "huiqi/subsidies";
import { sampleFor } from "./sample.mjs";

const FOLDER = new URL("../policies/", import.meta.url);
const PARTS = { tax: "税收", finance: "金融", project: "项目" };
/** The day for which figures are worked out: the year of the list. */
const ON = "2024-09-01";
/** Where a reader can work out what depends on tax figures. */
const CALCULATORS = {
  "super-deduction": "site:try/schedule-4.html",
  "reverse-invoicing": "site:try/reverse-invoicing.html",
};
const LEVELS = { national: "国家级", provincial: "省级", municipal: "市级" };
const KINDS = { required: "必备", excluded: "排除", preferred: "优先" };
const PAYERS = {
  central: "中央",
  provincial: "省级",
  municipal: "市级",
  bank: "银行",
  guarantor: "担保机构",
};
const MODES = {
  online: "线上",
  paper: "纸质",
  "online-and-paper": "线上与纸质",
  automatic: "免申即享",
  "self-assessed": "自行判别",
  "not-stated": "未载明",
};
const FORMS = {
  original: "原件",
  copy: "复印件",
  electronic: "电子版",
  export: "系统导出",
  photo: "照片",
  video: "视频",
  disc: "光盘",
  sealed: "盖章",
};

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const policies = Object.values(catalog);
for (const policy of policies) writeFileSync(new URL(`${policy.id}.md`, FOLDER), page(policy));
writeFileSync(new URL("index.md", FOLDER), index());

/** The list as a table; the pages stand below it in the navigation. */
function index() {
  const rows = policies.map(
    ({ id, ref, level, title }) =>
      `| ${PARTS[ref.part]} ${ref.ordinal} | [${title.zh}](./${id}.md) | ${title.en} | ${LEVELS[level]} | \`${id}\` |`,
  );
  return `${[
    `---\ntitle: 政策 Policies\nchildren:\n${policies.map(({ id }) => `  - ./${id}.md`).join("\n")}\n---`,
    `# 政策清单 The list`,
    `${policies.length} 项：税收、金融、项目三部分。每项一页，全部由目录生成。`,
    "Every policy has a page of its own, made from the catalog.",
    ["| 序号 Row | 政策 | Policy | 级别 Level | id |", "|---|---|---|---|---|", ...rows].join("\n"),
  ].join("\n\n")}\n`;
}

function page(policy) {
  const { ref, title } = policy;
  return `${[
    `---\ntitle: "${PARTS[ref.part]} ${ref.ordinal} ${title.zh}"\n---`,
    `# ${title.zh}`,
    `*${title.en}*`,
    `\`${policy.id}\` · ${PARTS[ref.part]}第 ${ref.ordinal} 项 · ${LEVELS[policy.level]}`,
    policy.summary.zh,
    policy.summary.en,
    `[核对一家企业 Check a firm](site:try/verdict.html?policy=${policy.id})`,
    validity(policy),
    section("依据 Sources", policy.sources.map(source)),
    ...Object.entries(policy.tracks).map(([name, track]) => trackPart(policy, name, track)),
    section("申报材料 Materials", policy.materials.map(material)),
    channel(policy.channel),
    section(
      "往期日期 Past rounds",
      policy.pastRounds.map(({ date, what }) => `- ${date}：${what.zh} (${what.en})`),
    ),
    section("与其他政策的关系 Relations", policy.relations.map(relation)),
    section(
      "联系方式 Contacts",
      policy.contacts.map(({ office, phone }) => `- ${office} [${phone}](tel:${phone.replace("-", "")})`),
    ),
    factsPart(policy),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}

function section(title, lines) {
  return lines.length === 0 ? "" : `## ${title}\n\n${lines.join("\n")}`;
}

function validity({ validity: window }) {
  return window === null ? "" : `**有效期 In force**：${window.from ?? "…"} – ${window.to ?? "…"}`;
}

function source({ title, documentNumber, asPrinted, article, superseded, at }) {
  const parts = [`《${title}》`, documentNumber === undefined ? "" : `（${documentNumber}）`];
  if (article !== undefined) parts.push(` ${article}`);
  if (asPrinted !== undefined) parts.push(`，列表印作“${asPrinted}”`);
  if (superseded !== undefined) {
    const { from, by } = superseded;
    parts.push(`；自 ${from} 起由《${by.title}》${by.documentNumber ?? ""}取代`);
  }
  return `- ${parts.join("")} ${place(at)}`;
}

function place(at) {
  return `<small>\`${locatorText(at)}\`</small>`;
}

function trackPart(policy, name, track) {
  return [
    `## ${track.title.zh} ${track.title.en}`,
    `\`${name}\``,
    "### 条件 Requirements",
    track.requirements.map(requirement).join("\n"),
    "### 资金额度 Benefit",
    [benefit(track.benefit), workedFigure(policy, name, track.benefit.award)].filter(Boolean).join("\n"),
  ].join("\n\n");
}

function requirement(one) {
  const title = requirementTitle(one);
  const lines = [`- **${KINDS[one.kind]}** ${title.zh} <small>${title.en}</small> ${place(one.at)}`];
  if (one.title !== undefined) lines.push(...tree(one.condition));
  if (one.interpretation !== undefined) lines.push(reading(one.interpretation));
  return lines.join("\n");
}

/** The condition as an indented list: groups above, leaves below; of points the indicators. */
function tree(condition, depth = 1) {
  const parts = condition.of ?? [];
  return [
    item(describeHead(condition), depth),
    ...parts.flatMap((part) => tree(part, depth + 1)),
    ...(condition.indicators ?? []).flatMap((indicator) => points(indicator, depth + 1)),
  ];
}

/** An indicator with what its points go by, from the most to the fewest: the first that holds counts. */
function points({ title, max, bands }, depth) {
  const head = { zh: `${title.zh}（至多 ${max} 分）`, en: `${title.en} (at most ${max} points)` };
  const lines = bands.map(({ points: many, when }) => {
    const { zh, en } = describeCondition(when);
    return item({ zh: `${many} 分：${zh}`, en: `${many}: ${en}` }, depth + 1);
  });
  return [item(head, depth), ...lines];
}

function item({ zh, en }, depth) {
  return `${"  ".repeat(depth)}- ${zh} <small>${en}</small>`;
}

function reading({ taken, other, why }) {
  return `  - 读法：${taken.zh}；另一读法：${other.zh}；理由：${why.zh} <small>Read as: ${taken.en}; otherwise: ${other.en}; because: ${why.en}</small>`;
}

function benefit({ award, payer, payee, note, interpretation, at }) {
  const { zh, en } = describeAward(award);
  const lines = [`- ${zh} <small>${en}</small> ${place(at)}`];
  if (payer !== null) lines.push(`  - 支付：${PAYERS[payer]}`);
  if (payee !== undefined) lines.push(`  - 受益人：${payee.zh}`);
  if (note !== undefined) lines.push(`  - ${note.zh} <small>${note.en}</small>`);
  if (interpretation !== undefined) lines.push(reading(interpretation));
  return lines.join("\n");
}

/** What the award comes to on sample facts, worked out by the library. */
function workedFigure({ id }, track, award) {
  if (award.award === "tax" && CALCULATORS[award.calculator] !== undefined) {
    return `  - [试算 Work it out](${CALCULATORS[award.calculator]})`;
  }
  const sample = sampleFor(award);
  if (sample === null) return "";
  const value = subsidyFor(id, track, sample, { on: ON });
  if (value.value === "unknown") return "";
  const { zh, en } = describeBenefit({ ...value, payer: null });
  return `  - 例 Example（${ON}）：\`${JSON.stringify(sample)}\` → ${zh} <small>${en}</small>`;
}

function material({ title, by, copies, form, tracks, oneOf, note, at }) {
  const details = [
    by === undefined ? "" : `由${by.zh}提供`,
    copies === undefined ? "" : `${copies} 份`,
    form === undefined ? "" : FORMS[form],
    tracks === undefined ? "" : `适用：${tracks.join("、")}`,
    oneOf === undefined ? "" : `同组任选其一（${oneOf}）`,
    note === undefined ? "" : note.zh,
  ].filter((detail) => detail !== "");
  const rest = details.length === 0 ? "" : `（${details.join("；")}）`;
  return `- [ ] ${title.zh}${rest} <small>${title.en}</small> ${place(at)}`;
}

function channel({ mode, platform, steps, quotas = [] }) {
  const where =
    platform === undefined
      ? []
      : [`- 平台：${platform.url === undefined ? platform.name : `[${platform.name}](${platform.url})`}`];
  const path = steps.map(
    ({ what, by }, index) =>
      `${index + 1}. ${what.zh}${by === undefined ? "" : `（每年 ${by.slice(2)}）`} <small>${what.en}</small>`,
  );
  const limits = quotas.map(({ what, most }) => `- 名额：${what.zh}，至多 ${most}`);
  return section("申报渠道 Channel", [`- 方式：${MODES[mode]}`, ...where, "", ...path, "", ...limits]);
}

function relation(one) {
  if (one.relation === "limit") return `- ${one.of.zh}：至多 ${one.most} ${place(one.at)}`;
  const other = one.relation === "prerequisite" ? one.of : one.with;
  const words = { exclusive: "不得同享", prerequisite: "前置", "same-payment": "同一笔资金" };
  return `- ${words[one.relation]}：[${catalog[other]?.title.zh ?? other}](./${other}.md)，${one.scope.zh} ${place(one.at)}`;
}

function factsPart({ reads }) {
  const rows = reads.map((path) => {
    const [subject, name] = path.split(".");
    const fact = vocabulary[subject][name];
    return `| \`${path}\` | ${fact.title.zh} | ${fact.title.en} | ${typeOf(fact)} |`;
  });
  return section("读取的事实 Facts read", [
    "| 路径 | 名称 | Name | 类型 Type |",
    "|---|---|---|---|",
    ...rows,
  ]);
}

function typeOf(fact) {
  if (fact.type === "series") return `每年 ${typeOf(fact.of)}`;
  const names = {
    amount: "金额（元）",
    ratio: "比率",
    count: "整数",
    score: "分数",
    date: "日期",
    year: "年份",
    flag: "是/否",
    attestation: "声明（是/否）",
    choice: "单选",
    set: "多选",
    text: "文本",
    division: "行政区划代码",
    records: "记录",
  };
  return names[fact.type];
}
