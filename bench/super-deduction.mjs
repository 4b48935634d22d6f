// The super-deduction ledger, 36 months, as ratios in one run: the core and the door against the same logic on
// decimal.js and on hand-written integer fen.
//
//   npm run build && node --expose-gc bench/super-deduction.mjs

import { Decimal } from "decimal.js";
import { ledger } from "huiqi/super-deduction";
import { settleChain } from "huiqi/super-deduction/core";

const MONTHS = 36;
const LEDGERS = 200;
const ROUNDS = 40;

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

/** Keeps what the core keeps: six columns of the schedule and five lines of the main form. */
function byHand(months) {
  const rows = new Array(months.length);
  let opening = 0;
  let line13 = 0;
  for (let index = 0; index < months.length; index++) {
    const { input, transferred, reduced: base, output } = months[index];
    const accrued = Math.floor((input + 10) / 20);
    const reduced = Math.floor((base + 10) / 20);
    const available = opening + accrued - reduced;
    const line17 = input + line13 - transferred;
    const line18 = line17 < output ? line17 : output;
    const payable = output - line18;
    const deducted = available < 0 ? 0 : available < payable ? available : payable;
    const closing = available - deducted;
    const line19 = payable - deducted;
    const line20 = line17 - line18;
    rows[index] = {
      opening,
      accrued,
      reduced,
      available,
      deducted,
      closing,
      line13,
      line17,
      line18,
      line19,
      line20,
    };
    opening = closing;
    line13 = line20;
  }
  return rows;
}

/** Keeps the six columns and the tax only. */
function byHandLean(months) {
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

/** Microseconds for one input, the best of all rounds. The runs take turns, so that a slow moment strikes all of them. */
function best(runs) {
  const least = Object.fromEntries(Object.keys(runs).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, [run, inputs]] of Object.entries(runs)) {
      const start = process.hrtime.bigint();
      for (const input of inputs) run(input);
      const time = Number(process.hrtime.bigint() - start) / inputs.length / 1000;
      least[name] = Math.min(least[name], time);
    }
  }
  return least;
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

const times = best({
  core: [(one) => settleChain(0, 0, one), columns],
  door: [(one) => ledger(one, { opening: { general: 0 } }), periods],
  decimal: [onDecimals, decimals],
  hand: [byHand, ledgers],
  lean: [byHandLean, ledgers],
});
const ratio = (a, b) => (a / b).toFixed(2);
console.log(
  `ledger of ${MONTHS} months, best of ${ROUNDS} rounds over ${LEDGERS} ledgers, Node ${process.version}`,
);
for (const [name, time] of Object.entries(times)) console.log(`  ${name.padEnd(8)} ${time.toFixed(2)} µs`);
console.log(`core is ${ratio(times.decimal, times.core)} × decimal.js (aim: 20)`);
console.log(`core takes ${ratio(times.core, times.hand)} × hand-written fen (aim: at most 3)`);
console.log(
  `core takes ${ratio(times.core, times.lean)} × hand-written fen that keeps seven figures of the eleven`,
);
console.log(`door is ${ratio(times.decimal, times.door)} × decimal.js (aim: 2)`);

/** Heap in use after `count` ledgers, in MB. */
function heapAfter(run, inputs, count) {
  for (let index = 0; index < count; index++) run(inputs[index % inputs.length]);
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

const core = (one) => settleChain(0, 0, one);
const door = (one) => ledger(one, { opening: { general: 0 } });
for (const [name, run, inputs, total] of [
  ["core", core, columns, 1_000_000],
  ["door", door, periods, 50_000],
]) {
  const before = heapAfter(run, inputs, total / 100);
  const after = heapAfter(run, inputs, total);
  const [from, to] = [before.toFixed(1), after.toFixed(1)];
  console.log(`heap around ${total.toLocaleString("en")} ledgers through the ${name}: ${from} MB, ${to} MB`);
}
