import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { plainColumn, yuan } from "./reference.js";

const EXAMPLE = join(import.meta.dirname, "..", "..", "examples", "schedule-4");
const OUT = mkdtempSync(join(tmpdir(), "huiqi-schedule-"));
afterAll(() => rmSync(OUT, { recursive: true, force: true }));

function run(...files: readonly string[]) {
  return spawnSync(process.execPath, [join(EXAMPLE, "main.mjs"), ...files], { encoding: "utf8" });
}

const csv = readFileSync(join(EXAMPLE, "months.csv"), "utf8");
const fen = (amount = "") => BigInt(amount.replace(".", ""));

describe("the example of a year from a CSV file", () => {
  const { stdout, status } = run();
  /** The figures of each line that begins with a month. */
  const printed = stdout
    .split("\n")
    .map((line) => line.split("│").map((cell) => cell.trim()))
    .filter(([, month = ""]) => /^2024-\d\d$/.test(month))
    .map((cells) => cells.slice(1, -1));

  it("prints the schedule that a second implementation comes to", () => {
    expect(status).toBe(0);
    let balance = 0n;
    let credit = 0n;
    const expected = csv
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => {
        const [month = "", accruable, catchUp, reduced, line11, line12, line14] = line.split(",");
        const row = plainColumn(balance, credit, {
          base: fen(accruable) + fen(catchUp),
          rate: [5n, 100n],
          reducedBase: fen(reduced),
          reducedRate: [5n, 100n],
          line11: fen(line11),
          line12: fen(line12),
          line14: fen(line14),
          line15: 0n,
          line16: 0n,
        });
        balance = row.closing;
        credit = row.line20;
        const { opening, accrued, reduced: less, available, deducted, closing, line19, line20 } = row;
        return [month, ...[opening, accrued, less, available, deducted, closing, line19, line20].map(yuan)];
      });
    expect(expected).toHaveLength(12);
    expect(printed).toEqual(expected);
  });

  it("prints what it is expected to", () => {
    expect(stdout).toBe(readFileSync(join(EXAMPLE, "expected", "stdout.txt"), "utf8"));
  });

  it("adds up by hand", () => {
    // May: 520000.00 × 5% = 26000.00, and input 520000.00 above output 389000.00 leaves a credit of 131000.00.
    expect(printed[4]).toEqual([
      "2024-05",
      "0.00",
      "26000.00",
      "0.00",
      "26000.00",
      "0.00",
      "26000.00",
      "0.00",
      "131000.00",
    ]);
    // June: 87650.30 × 5% = 4382.515, so 4382.52; tax 244310.72 − 87650.30 − 131000.00 = 25660.42, all of it deducted.
    expect(printed[5]).toEqual([
      "2024-06",
      "26000.00",
      "4382.52",
      "0.00",
      "30382.52",
      "25660.42",
      "4722.10",
      "0.00",
      "0.00",
    ]);
    // Accrued 9120.00 + 4815.53 + 12946.86 + 7560.00 + 26000.00 + 4382.52 + 6695.25 + 0 + 10438.57 + 5952.00
    // + 8915.01 + 13249.50 = 110075.24; reduced 325.00 + 2100.00 = 2425.00; nothing is left.
    expect(stdout).toContain("期初 0.00 ＋ 计提 110075.24 － 调减 2425.00 － 抵减 107650.24 ＝ 结余 0.00");
  });

  it("names month and field of a figure that is none", () => {
    const file = join(OUT, "wrong.csv");
    writeFileSync(file, csv.replace("96310.55,0.00", "96310.555,0.00"));
    const wrong = run(file);
    expect(wrong.status).toBe(1);
    expect(wrong.stdout).toBe("");
    expect(wrong.stderr).toContain("periods[1].general.accruableInput");
    expect(wrong.stderr).toContain("96310.555");
  });
});
