// The super-deduction ledger, 36 months, as ratios in one run: the core and the door against the same logic on
// decimal.js and on hand-written integer fen.
//
//   npm run build && node bench/super-deduction.mjs

import { Decimal } from "decimal.js";
import { ledger } from "huiqi/super-deduction";
import { settleChain } from "huiqi/super-deduction/core";

const MONTHS = 36;
const LEDGERS = 200;
const ROUNDS = 7;

let seed = 12345;
const random = (below) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed % below;
};
const yuan = (fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;

const ledgers = Array.from({ length: LEDGERS }, () =>
  Array.from({ length: MONTHS }, () => {
    const input = random(90_000_000);
    const transferred = random(10) === 0 ? random(input + 1) : 0;
    return { input, transferred, reduced: Math.floor(transferred / 4), output: random(120_000_000) };
  }),
);
const rate = { numerator: 1, denominator: 20 };
const columns = ledgers.map((months) =>
  months.map(({ input, transferred, reduced, output }) => ({
    base: input,
    rate,
    reducedBase: reduced,
    reducedRate: rate,
    line11: output,
    line12: input,
    line14: transferred,
    line15: 0,
    line16: 0,
  })),
);
const periods = ledgers.map((months) =>
  months.map(({ input, transferred, reduced, output }, index) => ({
    scheme: "advanced-manufacturing",
    period: `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
    general: {
      accruableInput: yuan(input),
      reducedInput: yuan(reduced),
      line11: yuan(output),
      line12: yuan(input),
      line14: yuan(transferred),
    },
  })),
);
const decimals = ledgers.map((months) =>
  months.map(({ input, transferred, reduced, output }) => ({
    input: yuan(input),
    transferred: yuan(transferred),
    reduced: yuan(reduced),
    output: yuan(output),
  })),
);

function onDecimals(months) {
  const rows = [];
  let opening = new Decimal(0);
  let credit = new Decimal(0);
  for (const month of months) {
    const accrued = new Decimal(month.input).times("0.05").toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    const reduced = new Decimal(month.reduced).times("0.05").toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    const available = opening.plus(accrued).minus(reduced);
    const line17 = new Decimal(month.input).plus(credit).minus(month.transferred);
    const output = new Decimal(month.output);
    const line18 = Decimal.min(line17, output);
    const payable = output.minus(line18);
    const deducted = available.isNegative() ? new Decimal(0) : Decimal.min(available, payable);
    const closing = available.minus(deducted);
    rows.push({
      opening: opening.toFixed(2),
      accrued: accrued.toFixed(2),
      reduced: reduced.toFixed(2),
      available: available.toFixed(2),
      deducted: deducted.toFixed(2),
      closing: closing.toFixed(2),
      tax: payable.minus(deducted).toFixed(2),
    });
    opening = closing;
    credit = line17.minus(line18);
  }
  return rows;
}

function byHand(months) {
  const rows = new Array(months.length);
  let opening = 0;
  let credit = 0;
  for (let index = 0; index < months.length; index++) {
    const { input, transferred, reduced: base, output } = months[index];
    const accrued = Math.floor((input + 10) / 20);
    const reduced = Math.floor((base + 10) / 20);
    const available = opening + accrued - reduced;
    const line17 = input + credit - transferred;
    const line18 = line17 < output ? line17 : output;
    const payable = output - line18;
    const deducted = available < 0 ? 0 : available < payable ? available : payable;
    const closing = available - deducted;
    rows[index] = { opening, accrued, reduced, available, deducted, closing, tax: payable - deducted };
    opening = closing;
    credit = line17 - line18;
  }
  return rows;
}

function best(run, inputs) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    for (const input of inputs) run(input);
    least = Math.min(least, Number(process.hrtime.bigint() - start));
  }
  return least / inputs.length / 1000;
}

// The four must agree before they are timed.
for (const [index, months] of ledgers.entries()) {
  const hand = byHand(months).at(-1);
  const core = settleChain(0, 0, columns[index]).at(-1);
  const decimal = onDecimals(decimals[index]).at(-1);
  const door = ledger(periods[index], { opening: { general: 0 } }).periods.at(-1).row6;
  const closing = hand.closing < 0 ? `-${yuan(-hand.closing)}` : yuan(hand.closing);
  if (core.closing !== hand.closing || decimal.closing !== closing || door.closing !== closing) {
    throw new Error(`ledger ${index} differs`);
  }
}

const times = {
  core: best((one) => settleChain(0, 0, one), columns),
  door: best((one) => ledger(one, { opening: { general: 0 } }), periods),
  decimal: best(onDecimals, decimals),
  hand: best(byHand, ledgers),
};
const ratio = (a, b) => (a / b).toFixed(2);
console.log(
  `ledger of ${MONTHS} months, best of ${ROUNDS} rounds over ${LEDGERS} ledgers, Node ${process.version}`,
);
for (const [name, time] of Object.entries(times)) console.log(`  ${name.padEnd(8)} ${time.toFixed(2)} µs`);
console.log(`core is ${ratio(times.decimal, times.core)} × decimal.js (aim: 20)`);
console.log(`core takes ${ratio(times.core, times.hand)} × hand-written fen (aim: at most 3)`);
console.log(`door is ${ratio(times.decimal, times.door)} × decimal.js (aim: 2)`);
