import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InvoiceInput } from "../../src/reverse-invoicing/index.js";
import { fen, oracleTaxes, yuan } from "./oracle.js";

const EXAMPLE = join(import.meta.dirname, "..", "..", "examples", "reverse-invoicing");
const OUT = mkdtempSync(join(tmpdir(), "huiqi-reverse-"));
afterAll(() => rmSync(OUT, { recursive: true, force: true }));

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Row[] {
  const [head = "", ...lines] = readFileSync(join(OUT, file), "utf8").trim().split("\n");
  const names = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
  });
}

let stdout = "";
beforeAll(() => {
  stdout = execFileSync(process.execPath, [join(EXAMPLE, "main.mjs"), OUT], { encoding: "utf8" });
});

/** Each seller's month by the rules said once more. */
function taxesBySeller(until = "2025-06-30"): ReadonlyMap<string, ReturnType<typeof oracleTaxes>> {
  const months = new Map<string, { readonly location: string; readonly invoices: InvoiceInput[] }>();
  for (const row of rowsOf("invoices.csv")) {
    if ((row["date"] ?? "") > until) continue;
    const month = months.get(row["seller"] ?? "") ?? { location: row["location"] ?? "", invoices: [] };
    months.set(row["seller"] ?? "", month);
    month.invoices.push({
      id: row["invoice"],
      enterprise: row["enterprise"],
      kind: row["kind"],
      rate: row["rate"],
      ...(row["sales"] === "" ? { price: row["price"] } : { sales: row["sales"] }),
      ...(row["red_of"] === "" ? {} : { redOf: row["red_of"] }),
    } as InvoiceInput);
  }
  return new Map(
    [...months].map(([id, { location, invoices }]) => [
      id,
      oracleTaxes({
        month: "2025-06",
        location: location as "city",
        seller: { id, kind: "natural-person" },
        invoices,
      }),
    ]),
  );
}

describe("the example", () => {
  it("writes what it is expected to", () => {
    const expected = (file: string) => readFileSync(join(EXAMPLE, "expected", file), "utf8");
    expect(stdout).toBe(expected("stdout.txt"));
    for (const file of ["report.csv", "near-limit.csv"]) {
      expect(readFileSync(join(OUT, file), "utf8")).toBe(expected(file));
    }
  });

  it("reads some thousand lines, and a row for each seller of the enterprise that the rules confirm", () => {
    expect(rowsOf("invoices.csv").length).toBeGreaterThan(2000);
    const expected = [...taxesBySeller()].flatMap(([seller, { monthSales, exempt, byEnterprise }]) => {
      const own = byEnterprise["甲公司"];
      if (own === undefined) return [];
      return [
        {
          出售者: seller,
          月销售额: monthSales,
          普票免税: exempt ? "是" : "否",
          本企业销售额: own.sales,
          增值税: own.vat.due,
          城市维护建设税: own.urbanMaintenance.due,
          教育费附加: own.educationSurcharge.due,
          地方教育附加: own.localEducationSurcharge.due,
          个人所得税: own.incomeTax.due,
          合计: own.total,
        },
      ];
    });
    const written = rowsOf("sellers.csv");
    expect(written).toEqual(expected.map((row) => expect.objectContaining(row)));
    expect(written.every((row) => /^\*{14}\d{4}$/.test(row["证件号码"] ?? ""))).toBe(true);
  });

  it("adds the sellers up to the report", () => {
    const sellers = rowsOf("sellers.csv");
    for (const row of rowsOf("report.csv")) {
      const tax = row["税费种"] ?? "";
      const sum = sellers.reduce((total, seller) => total + fen(seller[tax]), 0n);
      expect([tax, row["应补税额"]]).toEqual([tax, yuan(sum)]);
    }
  });

  it("counts those who crossed the threshold after the middle of the month", () => {
    const early = taxesBySeller("2025-06-15");
    const crossed = [...taxesBySeller()].filter(([seller, { exempt }]) => {
      const before = early.get(seller);
      return !exempt && before?.exempt === true && "甲公司" in before.byEnterprise;
    });
    expect(crossed.length).toBeGreaterThan(5);
    expect(stdout).toContain(`超过免税标准 ${crossed.length} 人`);
  });

  it("lists those who cannot sell for 300,000 more within 5,000,000, the least room first", () => {
    const taxes = taxesBySeller();
    const rooms = rowsOf("sellers.csv").map(({ 出售者: seller = "" }) => {
      const before = rowsOf("history.csv").filter((row) => row["seller"] === seller);
      const past = before.reduce((total, { sales }) => total + fen(sales), 0n);
      return { seller, room: 500000000n - past - fen(taxes.get(seller)?.monthSales) };
    });
    const near = rooms
      .filter(({ room }) => room < 30000000n)
      .sort((a, b) => Number(a.room - b.room))
      .map(({ seller, room }) => [seller, yuan(room)]);
    expect(near.length).toBeGreaterThan(5);
    expect(rowsOf("near-limit.csv").map((row) => [row["出售者"], row["剩余额度"]])).toEqual(near);
  });

  it("names every line that is wrong", () => {
    const head = "invoice,date,enterprise,seller,id_number,location,kind,rate,sales,price,red_of";
    const lines = [
      "1,2025-06-01,甲公司,S1,9,city,ordinary,0.02,1.00,,",
      "1,2025-07-01,甲公司,S1,9,city,ordinary,0.01,-1.00,,",
    ];
    writeFileSync(join(OUT, "invoices.csv"), [head, ...lines].join("\n"));
    const run = (): ReturnType<typeof spawnSync> =>
      spawnSync(process.execPath, [join(EXAMPLE, "main.mjs"), OUT, "--in", OUT], { encoding: "utf8" });
    const negative = run();
    expect(negative.status).toBe(1);
    expect(negative.stderr).toBe('sellers[0].invoices[1].sales：应为不小于零，收到 "-1.00"\n');
    writeFileSync(join(OUT, "invoices.csv"), [head, ...lines].join("\n").replace("-1.00", "1.00"));
    expect(String(run().stderr).trim().split("\n")).toEqual([
      'sellers[0].invoices[0].rate：应为本月征收率 0.01、0.03，收到 "0.02"',
      'sellers[0].invoices[1].id：应为不重复的发票号码，收到 "1"',
      'sellers[0].invoices[1].date：应为2025-06 内的日期，不早于 2025-06-01，收到 "2025-07-01"',
    ]);
  });
});
