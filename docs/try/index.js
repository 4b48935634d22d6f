import { h, language, page, t } from "./page.js";

const PAGES = {
  "schedule-4": [
    t("加计抵减附列资料（四）", "Super-deduction: schedule 4"),
    t(
      "逐月计提、调减、抵减与结余，到分。",
      "Accrued, reduced, deducted and carried, month by month, to the fen.",
    ),
  ],
  "reverse-invoicing": [
    t("反向开票代办税费", "Reverse invoicing: agent taxes"),
    t(
      "一名出售者一个月的增值税、附加税费和个人所得税预缴。",
      "A seller's month: VAT, surcharges and income tax prepaid.",
    ),
  ],
  verdict: [
    t("企业核对", "Check a firm"),
    t("结论、理由、差距和出路。", "The verdict, why, how far, and what would change it."),
  ],
};

page({
  title: t("试算", "Try it"),
  lead: t(
    "全部在您的浏览器里由本库计算，数据不离开本机。",
    "All of it is worked out in your browser by the library itself; nothing leaves this machine.",
  ),
  form: h(
    "ul",
    { class: "cards" },
    Object.entries(PAGES).map(([name, [title, lead]]) =>
      h("li", {}, h("a", { href: `${name}.html?lang=${language}` }, title), h("p", {}, lead)),
    ),
  ),
  result: h("div", { hidden: true }),
});
