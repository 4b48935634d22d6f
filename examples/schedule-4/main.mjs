// A year of monthly figures in, the rows of schedule 4 out, with totals that a bookkeeper can check by eye.
//
//   node examples/schedule-4/main.mjs [months.csv]

import { readFileSync } from "node:fs";
import Table from "cli-table3";
import { isHuiqiError, issueText } from "huiqi";
import { ledger, toSchedule4 } from "huiqi/super-deduction";

const file = process.argv[2] ?? new URL("months.csv", import.meta.url);

try {
  const [head, ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const names = head.split(",");
  const months = lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, index) => [name, cells[index]]));
  });
  print(ledger(months.map(periodOf)));
} catch (error) {
  if (!isHuiqiError(error)) throw error;
  for (const issue of error.issues) console.error(issueText(issue, "zh"));
  process.exitCode = 1;
}

function periodOf({ period, accruable, catch_up, reduced, line11, line12, line14 }) {
  return {
    scheme: "advanced-manufacturing",
    period,
    general: {
      accruableInput: accruable,
      catchUpInput: catch_up,
      reducedInput: reduced,
      line11,
      line12,
      line14,
    },
  };
}

function print({ periods, account }) {
  const names = ["期初余额", "本期发生额", "本期调减额", "本期可抵减额", "本期实际抵减额", "期末余额"];
  const table = new Table({
    head: ["所属期", ...names, "应纳税额", "期末留抵"],
    colAligns: ["left", ...Array(8).fill("right")],
    style: { head: [], border: [], compact: true },
  });
  for (const settled of periods) {
    const [row6] = toSchedule4(settled);
    const { line19, line20 } = settled.main.general;
    table.push([settled.period, ...names.map((name) => row6.cells[name]), line19, line20]);
  }
  const { opening, accrued, reduced, deducted, closing } = account.general.totals;
  console.log("附列资料（四） 第6行 一般项目加计抵减额计算");
  console.log(table.toString());
  console.log(`期初 ${opening} ＋ 计提 ${accrued} － 调减 ${reduced} － 抵减 ${deducted} ＝ 结余 ${closing}`);
}
