// A month of made-up reverse invoices, always the same: invoices.csv, some 3,000 lines of 300 sellers at three
// enterprises, and history.csv, what the sellers sold in the eleven months before.
//
//   node examples/reverse-invoicing/generate.mjs folder

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MONTH = "2025-06";
const SELLERS = 300;
const ENTERPRISES = ["甲公司", "乙公司", "丙公司"];
const LOCATIONS = ["city", "county-or-town", "elsewhere"];
const BEFORE = ["2024-07", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12"].concat([
  "2025-01",
  "2025-02",
  "2025-03",
  "2025-04",
  "2025-05",
]);

export function generate(folder) {
  const random = randomFrom(20250601);
  const invoices = [];
  const history = [];
  for (let index = 0; index < SELLERS; index++) {
    const seller = `S${String(index + 1).padStart(3, "0")}`;
    const person = { seller, id_number: idNumber(random), location: LOCATIONS[random(3)] };
    // One in ten sells on a large scale, one in twenty exactly up to the monthly threshold.
    const isLarge = index % 10 === 0;
    const amounts = index % 20 === 7 ? [6_000_000, 4_000_000] : amountsOf(random, isLarge);
    const issued = amounts.map((fen) => issue(random, person, fen, invoices.length));
    for (const invoice of issued) invoices.push({ ...invoice, invoice: numberOf(invoices.length) });
    if (random(12) === 0) invoices.push(takeBack(invoices.at(-1), invoices.length));
    for (const month of BEFORE) {
      if (random(3) === 0 && !isLarge) continue;
      const fen = isLarge ? 36_000_000 + random(9_000_000) : random(12_000_000);
      history.push({ seller, month, sales: yuan(fen) });
    }
  }
  mkdirSync(folder, { recursive: true });
  writeCsv(join(folder, "invoices.csv"), invoices);
  writeCsv(join(folder, "history.csv"), history);
}

/** A generator of numbers below a bound, the same on every machine. */
function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

function amountsOf(random, isLarge) {
  const count = 4 + random(13);
  return Array.from({ length: count }, () => 5_000 + random(isLarge ? 6_000_000 : 1_500_000));
}

function issue(random, person, fen, count) {
  const isSpecial = random(5) === 0;
  const day = String(1 + random(30)).padStart(2, "0");
  const isPrice = random(4) === 0;
  return {
    invoice: numberOf(count),
    date: `${MONTH}-${day}`,
    enterprise: ENTERPRISES[random(10) < 6 ? 0 : 1 + random(2)],
    ...person,
    kind: isSpecial ? "special" : "ordinary",
    rate: isSpecial && random(3) === 0 ? "0.03" : "0.01",
    sales: isPrice ? "" : yuan(fen),
    price: isPrice ? yuan(fen) : "",
    red_of: "",
  };
}

/** A red-letter invoice that takes all of one back on the last day of the month. */
function takeBack(blue, count) {
  return { ...blue, invoice: numberOf(count), date: `${MONTH}-30`, red_of: blue.invoice };
}

function numberOf(count) {
  return `2542${String(count + 1).padStart(8, "0")}`;
}

/** The shape of an identity number, of nobody: the region code does not exist. */
function idNumber(random) {
  const digits = Array.from({ length: 12 }, () => random(10)).join("");
  return `999999${digits}`;
}

function yuan(fen) {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
}

function writeCsv(file, rows) {
  const names = Object.keys(rows[0]);
  const lines = rows.map((row) => names.map((name) => row[name]).join(","));
  writeFileSync(file, `${[names.join(","), ...lines].join("\n")}\n`);
}

const [script, folder] = process.argv.slice(1);
if (script === fileURLToPath(import.meta.url) && folder !== undefined) generate(folder);
