// A month of reverse invoices in, as CSV; out come what an enterprise declares and pays for its sellers, in total and by
// seller, and the sellers who are near the limit of 12 months.
//
//   node examples/reverse-invoicing/main.mjs out-folder [--in folder] [--enterprise 甲公司] [--month 2025-06]
//
// Without --in it makes up a month of its own, always the same, and leaves it in the out-folder too.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isHuiqiError, issueText } from "huiqi";
import { agentTaxReport, allowance, reportChanges } from "huiqi/reverse-invoicing";
import { generate } from "./generate.mjs";

/** Sellers with less room than this, in yuan, are near the limit. */
const NEAR = 300_000;

const TAXES = {
  vat: "增值税",
  urbanMaintenance: "城市维护建设税",
  educationSurcharge: "教育费附加",
  localEducationSurcharge: "地方教育附加",
  incomeTax: "个人所得税",
};

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    in: { type: "string" },
    enterprise: { type: "string", default: "甲公司" },
    month: { type: "string", default: "2025-06" },
  },
});
const out = positionals[0] ?? "reverse-invoicing-out";
const { month, enterprise } = options;

try {
  if (options.in === undefined) generate(out);
  run(options.in ?? out);
} catch (error) {
  if (!isHuiqiError(error)) throw error;
  for (const issue of error.issues) console.error(issueText(issue, "zh"));
  process.exitCode = 1;
}

function run(folder) {
  const invoices = readCsv(join(folder, "invoices.csv"));
  const sellers = sellersOf(invoices);
  const report = agentTaxReport({ month, enterprise, sellers });
  // What the same report said in the middle of the month.
  const middle = `${month}-15`;
  const early = agentTaxReport({
    month,
    enterprise,
    sellers: sellersOf(invoices.filter(({ date }) => date <= middle)),
    asOf: middle,
  });
  mkdirSync(out, { recursive: true });
  writeCsv(join(out, "report.csv"), summaryOf(report));
  writeCsv(join(out, "sellers.csv"), report.rows.map(lineOf));
  const near = nearLimit(report, readCsv(join(folder, "history.csv")));
  writeCsv(join(out, "near-limit.csv"), near);
  const late = reportChanges(early, report).filter(({ exemption }) => exemption === "lost");
  console.log(`${month} ${enterprise}：读入发票 ${invoices.length} 张，出售者 ${sellers.length} 人`);
  console.log(
    `代办 ${report.totals.sellers} 人，税费合计 ${report.totals.total} 元，${report.due} 申报期内缴纳`,
  );
  console.log(
    `月中（${middle}）以后才超过免税标准 ${late.length} 人，本月再开 ${NEAR} 元即超限 ${near.length} 人`,
  );
}

/** The sellers of the month, each with all invoices, whoever issued them. */
function sellersOf(invoices) {
  const sellers = new Map();
  for (const line of invoices) {
    const seller = sellers.get(line.seller) ?? {
      location: line.location,
      seller: {
        id: line.seller,
        kind: "natural-person",
        identity: { type: "居民身份证", number: line.id_number },
      },
      invoices: [],
    };
    sellers.set(line.seller, seller);
    seller.invoices.push({
      id: line.invoice,
      enterprise: line.enterprise,
      kind: line.kind,
      rate: line.rate,
      date: line.date,
      // An empty cell is no amount: leave it out.
      ...(line.sales === "" ? { price: line.price } : { sales: line.sales }),
      ...(line.red_of === "" ? {} : { redOf: line.red_of }),
    });
  }
  return [...sellers.values()];
}

function summaryOf({ totals }) {
  const lines = Object.entries(TAXES).map(([tax, name]) => {
    const { base, payable, reduction, due } = totals[tax];
    return { 税费种: name, 计税依据: base, 应纳税额: payable, 减免税额: reduction, 应补税额: due };
  });
  return [...lines, { 税费种: "合计", 计税依据: "", 应纳税额: "", 减免税额: "", 应补税额: totals.total }];
}

function lineOf(row) {
  const due = Object.entries(TAXES).map(([tax, name]) => [name, row[tax].due]);
  return {
    出售者: row.seller,
    证件类型: row.identity.type,
    证件号码: row.identity.number,
    发票份数: row.invoices,
    月销售额: row.monthSales,
    普票免税: row.exempt ? "是" : "否",
    本企业销售额: row.sales,
    ...Object.fromEntries(due),
    合计: row.total,
  };
}

/** The enterprise's sellers who could not sell for {@link NEAR} yuan more in this month, the least room first. */
function nearLimit({ rows }, history) {
  const before = new Map(rows.map(({ seller }) => [seller, []]));
  for (const { seller, month, sales } of history) before.get(seller)?.push({ month, sales });
  return rows
    .map(({ seller, monthSales }) => {
      const sold = [...before.get(seller), { month, sales: monthSales }];
      return { seller, ...allowance({ month, history: sold, candidate: NEAR }) };
    })
    .filter(({ allowed }) => !allowed)
    .sort((a, b) => Number(fen(a.remaining) - fen(b.remaining)))
    .map(({ seller, used, remaining, fitsFrom }) => ({
      出售者: seller,
      连续12个月销售额: used,
      剩余额度: remaining,
      可再开该额的月份: fitsFrom,
    }));
}

function fen(yuan) {
  return BigInt(yuan.replace(".", ""));
}

function readCsv(file) {
  const [head, ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, index) => [name, cells[index]]));
  });
}

function writeCsv(file, rows) {
  const names = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => names.map((name) => row[name]).join(","));
  writeFileSync(file, `${[names.join(","), ...lines].join("\n")}\n`);
}
