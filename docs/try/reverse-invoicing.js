import { agentTaxes } from "huiqi/reverse-invoicing";
import { gauges } from "./bars.js";
import { field, h, page, said, select, show, t, table, yuan } from "./page.js";

const TAXES = {
  vat: t("增值税", "VAT"),
  urbanMaintenance: t("城市维护建设税", "urban maintenance tax"),
  educationSurcharge: t("教育费附加", "education surcharge"),
  localEducationSurcharge: t("地方教育附加", "local education surcharge"),
  incomeTax: t("个人所得税预缴", "income tax prepaid"),
};
const KINDS = { ordinary: t("普通发票", "ordinary"), special: t("专用发票", "special") };
const RATES = { 0.01: "1%", 0.03: "3%" };
const EXAMPLE = [
  { enterprise: t("甲回收公司", "Recycler A"), kind: "ordinary", rate: "0.01", sales: "80000.00" },
  { enterprise: t("乙回收公司", "Recycler B"), kind: "special", rate: "0.03", sales: "40000.00" },
];

const month = h("input", { type: "month", value: "2024-05", min: "2024-04", max: "2030-12" });
const location = select(
  {
    city: t("市区", "city"),
    "county-or-town": t("县城、镇", "county seat or town"),
    elsewhere: t("其他", "elsewhere"),
  },
  "city",
);
const invoices = [];
const list = h("ol", { class: "months" });
const result = h("section", { class: "result" });

function addInvoice({ enterprise, kind, rate, sales }) {
  const inputs = {
    enterprise: h("input", { value: enterprise }),
    kind: select(KINDS, kind),
    rate: select(RATES, rate),
    sales: h("input", { inputmode: "decimal", value: sales }),
  };
  const item = h(
    "li",
    {},
    h(
      "fieldset",
      {},
      h("legend", {}, t(`发票 ${invoices.length + 1}`, `Invoice ${invoices.length + 1}`)),
      field(t("回收企业", "Recycler"), inputs.enterprise),
      field(t("票种", "Kind"), inputs.kind),
      field(t("征收率", "Levy rate"), inputs.rate),
      field(t("不含税销售额（元）", "Sales without VAT (yuan)"), inputs.sales),
    ),
  );
  invoices.push({ inputs, item });
  list.append(item);
}

function calculate() {
  show(result, () => {
    const taxes = agentTaxes({
      month: month.value,
      location: location.value,
      seller: { id: t("出售者", "seller"), kind: "natural-person" },
      invoices: invoices.map(({ inputs }, index) => ({
        id: String(index + 1),
        enterprise: inputs.enterprise.value.trim(),
        kind: inputs.kind.value,
        rate: inputs.rate.value,
        sales: inputs.sales.value.trim(),
      })),
    });
    const declared = Object.values(taxes.byEnterprise);
    return [
      h(
        "p",
        { class: "sum" },
        t(
          `本月反向开票销售额 ${yuan(taxes.monthSales)} 元；`,
          `Sales of the month ¥${yuan(taxes.monthSales)}; `,
        ),
        taxes.exempt
          ? t("普通发票免征增值税", "ordinary invoices are exempt from VAT")
          : t("超过起征点，普通发票不免增值税", "over the threshold, ordinary invoices are taxed"),
      ),
      declared.map((enterprise) => [
        h("h2", {}, enterprise.enterprise),
        table(
          t("代办税费（元）", "Agent taxes (yuan)"),
          [
            t("税费", "tax"),
            t("计税依据", "base"),
            t("应纳", "payable"),
            t("减免", "relief"),
            t("应缴", "due"),
          ],
          [
            ...Object.entries(TAXES).map(([name, title]) => {
              const { base, payable, reduction, due } = enterprise[name];
              return [title, ...[base, payable, reduction, due].map(yuan)];
            }),
            [t("合计", "total"), "", "", "", yuan(enterprise.total)],
          ],
        ),
        gauges(
          t("各税费占比", "Share of each tax"),
          Object.entries(TAXES).map(([name, label]) => ({
            label,
            part: enterprise[name].due,
            whole: enterprise.total,
            shown: yuan(enterprise[name].due),
          })),
        ),
      ]),
      h(
        "details",
        {},
        h("summary", {}, t("依据与读法", "Sources and readings")),
        h(
          "ul",
          {},
          taxes.parameters.map((parameter) => h("li", {}, parameterText(parameter))),
        ),
        h(
          "ul",
          {},
          taxes.interpretations.map(({ taken, why }) => h("li", {}, `${said(taken)} (${said(why)})`)),
        ),
      ),
    ];
  });
}

function parameterText({ title, source }) {
  return `${said(title)}${t("：", ": ")}${source === null ? t("调用者给定", "given by the caller") : [source.title, source.documentNumber, source.article].filter(Boolean).join(" ")}`;
}

for (const invoice of EXAMPLE) addInvoice(invoice);
const form = h(
  "form",
  { oninput: calculate, onsubmit: (event) => event.preventDefault() },
  field(t("月份", "Month"), month),
  field(t("所在地", "Location"), location),
  list,
  h(
    "p",
    { class: "buttons" },
    h(
      "button",
      {
        type: "button",
        onclick() {
          addInvoice({ ...EXAMPLE[0], sales: "0.00" });
          calculate();
          invoices.at(-1).item.querySelector("input").select();
        },
      },
      t("加一张发票", "Add an invoice"),
    ),
    h(
      "button",
      {
        type: "button",
        onclick() {
          if (invoices.length === 1) return;
          invoices.pop().item.remove();
          calculate();
        },
      },
      t("去掉最后一张", "Remove the last one"),
    ),
  ),
);

page({
  title: t("反向开票代办税费", "Reverse invoicing: agent taxes"),
  lead: t(
    "一名自然人出售者一个月的全部反向开票；起征点按各企业合计判断。",
    "All reverse invoices of one seller in a month; the threshold is held against the total over all recyclers.",
  ),
  form,
  result,
});
calculate();
