import {
  assess,
  catalog,
  describeBenefit,
  explain,
  factJsonSchema,
  plan,
  verdictText,
  vocabulary,
  waysToQualify,
} from "huiqi";
import machineToolMaker from "../../examples/profiles/machine-tool-maker.json";
import scrapRecycler from "../../examples/profiles/scrap-recycler.json";
import smallSupplier from "../../examples/profiles/small-supplier.json";
import { gauges } from "./bars.js";
import { factForm } from "./form.js";
import { field, h, language, page, said, select, show, t, yuan } from "./page.js";

const FIRMS = { machineToolMaker, smallSupplier, scrapRecycler };
const PARTS = { tax: t("税收", "Tax"), finance: t("金融", "Finance"), project: t("项目", "Project") };
const MARKS = { met: "✓", unmet: "✗", unknown: "?" };
const OUTCOMES = { met: t("满足", "met"), unmet: t("不满足", "not met"), unknown: t("未知", "unknown") };
const NATURES = {
  action: t("可以着手", "can be done"),
  unknown: t("尚不知道", "not known"),
  attestation: t("须负责人确认", "to be affirmed"),
  time: t("时间到了就满足", "time brings it"),
  past: t("已成事实", "past"),
};

const asked = new URLSearchParams(location.search).get("policy");
const policy = select(
  Object.fromEntries(
    Object.values(catalog).map(({ id, ref, title }) => [
      id,
      `${PARTS[ref.part]} ${ref.ordinal} ${said(title)}`,
    ]),
  ),
  asked !== null && Object.hasOwn(catalog, asked) ? asked : "hubei-srdi-sme",
);
const firm = select(
  {
    "": t("空白", "blank"),
    ...Object.fromEntries(Object.entries(FIRMS).map(([name, one]) => [name, said(one.name)])),
  },
  "machineToolMaker",
);
const on = h("input", { type: "date", value: "2024-09-01" });
const facts = h("div", {});
const result = h("section", { class: "result" });
/** What is known of the firm beyond the facts that the policy at hand reads. */
let profile = {};
let form;

function start() {
  profile = structuredClone(FIRMS[firm.value]?.profile ?? {});
  draw();
}

function draw() {
  const year = Number(on.value.slice(0, 4)) || 2024;
  form = factForm(factJsonSchema(policy.value, { language }), profile, {
    years: [year - 3, year - 2, year - 1],
    onchange: calculate,
  });
  facts.replaceChildren(form.element);
  calculate();
}

function calculate() {
  show(result, () => {
    const filled = form.read();
    for (const path of catalog[policy.value].reads) {
      const [subject, name] = path.split(".");
      profile[subject] = { ...profile[subject] };
      delete profile[subject][name];
      const value = filled[subject]?.[name];
      if (value !== undefined) profile[subject][name] = value;
    }
    const assessment = assess(policy.value, profile, { on: on.value });
    return [
      h("h2", { class: assessment.outcome }, said(verdictText(assessment.outcome))),
      h("p", {}, said(describeBenefit(assessment.benefit))),
      missing(assessment),
      shortfalls(assessment),
      ways(assessment),
      tree(assessment),
      worth(),
    ];
  });
}

const factTitle = (path) => {
  const [subject, name] = path.split(".");
  return said(vocabulary[subject][name].title);
};

function missing({ missing: facts }) {
  if (facts.length === 0) return null;
  return h(
    "section",
    {},
    h("h3", {}, t("还需要知道", "Still to be known")),
    h(
      "ul",
      {},
      facts.map(({ fact, years = [] }) => h("li", {}, `${factTitle(fact)} ${years.join(t("、", ", "))}`)),
    ),
  );
}

function shortfalls({ shortfalls: far }) {
  if (far.length === 0) return null;
  return gauges(
    t("差距", "How far"),
    far.map(({ facts, direction, by, have, need, holdsFrom }) => ({
      label: facts.map(factTitle).join(" + "),
      part: direction === "more" ? have : need,
      whole: direction === "more" ? need : have,
      shown: `${have} → ${need} (${direction === "more" ? "+" : "−"}${by})${holdsFrom === undefined ? "" : t(`，${holdsFrom} 起满足`, `, holds from ${holdsFrom}`)}`,
    })),
  );
}

function ways(assessment) {
  if (assessment.outcome === "eligible") return null;
  const found = waysToQualify(assessment, { limit: 3 });
  if (found.length === 0) return null;
  return h(
    "section",
    {},
    h("h3", {}, t("怎样才符合", "What would change it")),
    h(
      "ol",
      {},
      found.map(({ title, changes }) =>
        h(
          "li",
          {},
          `${said(title)}${t("：", ": ")}`,
          h(
            "ul",
            {},
            changes.map((change) => h("li", {}, changeText(change))),
          ),
        ),
      ),
    ),
  );
}

function changeText({ title, year, to, by, add, nature, holdsFrom }) {
  const target =
    add !== undefined
      ? JSON.stringify(add)
      : to !== undefined
        ? JSON.stringify(to)
        : t("去掉一条", "remove one");
  return [
    said(title),
    year ?? "",
    `→ ${target}`,
    by === undefined ? "" : `(${by})`,
    holdsFrom === undefined ? "" : t(`${holdsFrom} 起`, `from ${holdsFrom}`),
    `· ${NATURES[nature]}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function tree(assessment) {
  const { tracks } = explain(assessment);
  return h(
    "section",
    {},
    h("h3", {}, t("理由", "Why")),
    tracks.map(({ title, outcome, requirements }) =>
      h(
        "details",
        { open: tracks.length === 1 || outcome !== "ineligible" },
        h("summary", { class: outcome }, `${said(title)}${t("：", ": ")}${said(verdictText(outcome))}`),
        h(
          "ul",
          { class: "tree" },
          requirements.map((one) => demand(one)),
        ),
      ),
    ),
  );
}

function demand({ title, outcome, node, interpretation }) {
  const isSame = said(node.text) === said(title);
  return h(
    "li",
    { class: outcome },
    mark(outcome),
    said(title),
    isSame ? detail(node) : h("ul", { class: "tree" }, branch(node)),
    interpretation === null
      ? null
      : h("small", {}, `${t("读法：", "Read as: ")}${said(interpretation.taken)}`),
  );
}

function branch(node) {
  return h("li", { class: node.outcome }, mark(node.outcome), said(node.text), detail(node));
}

function detail({ condition, arithmetic, facts: seen, indicators, parts }) {
  const figures =
    arithmetic === null
      ? seen.map(({ title, value }) => `${said(title)}${t("：", ": ")}${value === null ? "?" : said(value)}`)
      : [arithmetic];
  return [
    figures.map((figure) => h("small", {}, figure)),
    indicators === null ? list(parts.map(branch)) : list(points(condition, indicators, parts)),
  ].flat();
}

function list(items) {
  return items.length === 0 ? null : h("ul", { class: "tree" }, items);
}

/** Every indicator with its points; its bands stand among the parts, in order. */
function points({ indicators: defined }, indicators, parts) {
  let from = 0;
  return indicators.map(({ title, max, least, most }, index) => {
    const bands = parts.slice(from, from + defined[index].bands.length);
    from += bands.length;
    const decides = bands.find(({ outcome }) => outcome !== "unmet") ?? bands.at(-1);
    const span = least === most ? least : `${least}–${most}`;
    return h(
      "li",
      {},
      `${said(title)}${t("：", ": ")}${t(`${span}/${max} 分`, `${span} of ${max} points`)}`,
      list(decides === undefined ? [] : [branch(decides)]),
    );
  });
}

function mark(outcome) {
  return h(
    "span",
    { class: "mark", title: OUTCOMES[outcome], role: "img", "aria-label": OUTCOMES[outcome] },
    MARKS[outcome],
  );
}

/** The best lawful combination for all that is known of the firm. */
function worth() {
  const { chosen, certain, upTo } = plan(profile, { on: on.value });
  const paid = chosen.filter(({ upTo: most }) => Number(most) > 0);
  if (paid.length === 0) return null;
  const most = paid.reduce((high, { upTo: one }) => (Number(one) > Number(high) ? one : high), "0.00");
  return h(
    "section",
    {},
    gauges(
      t(
        `全清单最优组合：确定 ${yuan(certain)} 元，至多 ${yuan(upTo)} 元`,
        `Best combination over the whole list: ¥${yuan(certain)} certain, ¥${yuan(upTo)} at most`,
      ),
      paid.map(({ policy: id, title, upTo: one }) => ({
        label: `${said(catalog[id].title)} · ${said(title)}`,
        part: one,
        whole: most,
        shown: yuan(one),
      })),
    ),
  );
}

policy.addEventListener("change", draw);
firm.addEventListener("change", start);
on.addEventListener("change", draw);
facts.addEventListener("input", calculate);

page({
  title: t("企业核对", "Check a firm"),
  lead: t("空着的是未知，不是否。", "What is left empty is unknown, not a no."),
  form: h(
    "form",
    { onsubmit: (event) => event.preventDefault() },
    field(t("政策", "Policy"), policy),
    field(t("示例企业", "Example firm"), firm),
    field(t("核对日期", "As of"), on),
    facts,
  ),
  result,
});
start();
