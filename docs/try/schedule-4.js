import { ledger, SCHEMES, toSchedule4 } from "huiqi/super-deduction";
import { columns } from "./bars.js";
import { field, h, page, said, select, show, t, table, yuan } from "./page.js";

const FIELDS = {
  accruableInput: t("当期可计提进项税额", "input VAT to accrue on"),
  reducedInput: t("转出的已计提进项税额", "accrued input VAT transferred out"),
  line11: t("第 11 栏 销项税额", "line 11, output VAT"),
  line12: t("第 12 栏 进项税额", "line 12, input VAT"),
  line14: t("第 14 栏 进项税额转出", "line 14, input VAT transferred out"),
};

const EXAMPLE = [
  {
    accruableInput: "520000.00",
    reducedInput: "6500.00",
    line11: "3900000.00",
    line12: "520000.00",
    line14: "26000.00",
  },
  {
    accruableInput: "810000.00",
    reducedInput: "0.00",
    line11: "815000.00",
    line12: "810000.00",
    line14: "0.00",
  },
  {
    accruableInput: "300000.00",
    reducedInput: "0.00",
    line11: "900000.00",
    line12: "300000.00",
    line14: "0.00",
  },
];

const scheme = select(
  Object.fromEntries(Object.entries(SCHEMES).map(([name, { title }]) => [name, said(title)])),
  "advanced-manufacturing",
);
const first = h("input", { type: "month", value: "2024-05", min: "2023-01", max: "2027-12" });
const opening = h("input", { inputmode: "decimal", value: "0.00" });
const months = [];
const list = h("ol", { class: "months" });

function addMonth(figures) {
  const inputs = Object.fromEntries(
    Object.keys(FIELDS).map((name) => [name, h("input", { inputmode: "decimal", value: figures[name] })]),
  );
  const legend = h("legend", {});
  const item = h(
    "li",
    {},
    h(
      "fieldset",
      {},
      legend,
      Object.entries(inputs).map(([name, input]) => field(FIELDS[name], input)),
    ),
  );
  months.push({ inputs, item, legend });
  list.append(item);
}

function monthAfter(start, count) {
  const [year, month] = start.split("-").map(Number);
  const index = year * 12 + month - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

const result = h("section", { class: "result" });

function calculate() {
  for (const [index, { legend }] of months.entries()) {
    legend.textContent = first.value === "" ? `${index + 1}` : monthAfter(first.value, index);
  }
  show(result, () => {
    const { periods, account, warnings } = ledger(
      months.map(({ inputs }, index) => ({
        scheme: scheme.value,
        period: first.value === "" ? "" : monthAfter(first.value, index),
        general: Object.fromEntries(Object.entries(inputs).map(([name, { value }]) => [name, value.trim()])),
      })),
      { opening: { general: opening.value.trim() } },
    );
    const cells = periods.map((period) => [period.period, toSchedule4(period)[0].cells]);
    const { totals } = account.general;
    return [
      h("h2", {}, t("附列资料（四）第 6 行", "Schedule 4, row 6")),
      table(
        t("一般项目加计抵减额计算", "General items"),
        [t("所属期", "period"), ...Object.keys(cells[0][1])],
        [...cells.map(([period, row]) => [period, ...Object.values(row).map(yuan)])],
      ),
      columns(
        t("各期期末余额（元）", "Closing balance of each period (yuan)"),
        periods.map(({ period, row6 }) => ({
          label: period.slice(2),
          amount: row6.closing,
          shown: compact(row6.closing),
        })),
      ),
      h("h2", {}, t("主表", "Main form")),
      table(
        t("一般项目", "General items"),
        [
          t("所属期", "period"),
          t("第 18 栏 实际抵扣税额", "line 18, deducted"),
          t("第 19 栏 应纳税额", "line 19, payable"),
          t("第 20 栏 期末留抵税额", "line 20, credit forward"),
        ],
        periods.map(({ period, main }) => [
          period,
          ...[main.general.line18, main.general.line19, main.general.line20].map(yuan),
        ]),
      ),
      h(
        "p",
        { class: "sum" },
        t(
          `期初 ${yuan(totals.opening)} + 计提 ${yuan(totals.accrued)} − 调减 ${yuan(totals.reduced)} − 抵减 ${yuan(totals.deducted)} − 停止抵减 ${yuan(totals.lapsed)} = 结余 ${yuan(totals.closing)}`,
          `opening ${yuan(totals.opening)} + accrued ${yuan(totals.accrued)} − reduced ${yuan(totals.reduced)} − deducted ${yuan(totals.deducted)} − lapsed ${yuan(totals.lapsed)} = balance ${yuan(totals.closing)}`,
        ),
      ),
      sources(periods),
      warnings.length === 0
        ? null
        : h(
            "ul",
            { class: "warnings" },
            warnings.map(({ period, what }) => h("li", {}, `${period}: ${said(what)}`)),
          ),
    ];
  });
}

function sources(periods) {
  const titles = new Set(
    periods.flatMap(({ parameter: { rate, source } }) =>
      source === null
        ? []
        : [
            `${Number(rate) * 100}% · ${source.title}${source.documentNumber ? ` ${source.documentNumber}` : ""}${source.article ? ` ${source.article}` : ""}`,
          ],
    ),
  );
  return h("p", { class: "source" }, t("依据：", "Source: "), [...titles].join("；"));
}

function compact(amount) {
  const [whole] = amount.split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",");
}

for (const figures of EXAMPLE) addMonth(figures);
const form = h(
  "form",
  { oninput: calculate, onsubmit: (event) => event.preventDefault() },
  field(t("政策", "Scheme"), scheme),
  field(t("第一个所属期", "First period"), first),
  field(t("期初余额（元）", "Opening balance (yuan)"), opening),
  list,
  h(
    "p",
    { class: "buttons" },
    h(
      "button",
      {
        type: "button",
        onclick() {
          addMonth(Object.fromEntries(Object.keys(FIELDS).map((name) => [name, "0.00"])));
          calculate();
          months.at(-1).item.querySelector("input").select();
        },
      },
      t("加一个月", "Add a month"),
    ),
    h(
      "button",
      {
        type: "button",
        onclick() {
          if (months.length === 1) return;
          months.pop().item.remove();
          calculate();
        },
      },
      t("去掉最后一个月", "Remove the last month"),
    ),
  ),
);

page({
  title: t("加计抵减附列资料（四）", "Super-deduction: schedule 4"),
  lead: t(
    "逐月填写，金额以元计；下月期初与上期留抵自动承接。",
    "Fill in month by month, in yuan; balances and credit are carried to the next month.",
  ),
  form,
  result,
});
calculate();
