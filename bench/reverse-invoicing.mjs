// A month of reverse invoices, ten to a seller, as ratios in one run: the core against the same logic on decimal.js and
// on hand-written integer fen, and the report's time per invoice at two sizes.
//
//   npm run build && node bench/reverse-invoicing.mjs

import { Decimal } from "decimal.js";
import { agentTaxReport, coreTerms } from "huiqi/reverse-invoicing";
import { declare, standingOf } from "huiqi/reverse-invoicing/core";

const SELLERS = 5000;
const INVOICES = 10;
const ROUNDS = 9;
/** The report is also run at this many times the sellers. */
const LARGER = 8;
const THRESHOLD = 10_000_000;

let seed = 20240529;
const random = (below) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed % below;
};
const yuan = (fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;

// About half of the sellers are over the threshold; a third of the invoices are of the other enterprise.
const sellers = Array.from({ length: SELLERS }, () =>
  Array.from({ length: INVOICES }, () => ({
    own: random(3) !== 0,
    special: random(4) === 0,
    rate: random(5) === 0 ? 1 : 0,
    sales: random(2_000_000),
  })),
);

const terms = coreTerms({ month: "2024-05", location: "city" });
const forCore = sellers.map((invoices) => {
  const ready = invoices.map(({ own, special, rate, sales }) => ({
    own,
    fen: { special, rate, sales, vat: Math.floor((sales * (rate === 1 ? 3 : 1) + 50) / 100) },
  }));
  return {
    own: ready.filter(({ own }) => own).map(({ fen }) => fen),
    other: ready.filter(({ own }) => !own).map(({ fen }) => fen),
  };
});
const forDecimals = sellers.map((invoices) =>
  invoices.map((invoice) => ({ ...invoice, sales: new Decimal(invoice.sales).div(100) })),
);

function onCore({ own, other }) {
  let sales = 0;
  for (const invoice of own) sales += invoice.sales;
  for (const invoice of other) sales += invoice.sales;
  const standing = standingOf(sales, 0, terms);
  const a = declare(own, standing, terms);
  const b = declare(other, standing, terms);
  return [a.total, b.total];
}

const RATES = [new Decimal("0.01"), new Decimal("0.03")];
const LIMIT = new Decimal(100_000);
const SURCHARGES = [new Decimal("0.07"), new Decimal("0.03"), new Decimal("0.02")];
const HALF = new Decimal("0.5");
const PREPAID = new Decimal("0.005");
const ZERO = new Decimal(0);
const toFen = (amount) => amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);

function onDecimals(invoices) {
  let month = ZERO;
  for (const { sales } of invoices) month = month.plus(sales);
  const exempt = month.lte(LIMIT);
  return [true, false].map((own) => {
    const ordinary = [ZERO, ZERO];
    let special = ZERO;
    let sales = ZERO;
    for (const invoice of invoices) {
      if (invoice.own !== own) continue;
      sales = sales.plus(invoice.sales);
      if (invoice.special) special = special.plus(toFen(invoice.sales.times(RATES[invoice.rate])));
      else ordinary[invoice.rate] = ordinary[invoice.rate].plus(invoice.sales);
    }
    let vat = special;
    for (const rate of [0, 1]) if (!exempt) vat = vat.plus(toFen(ordinary[rate].times(RATES[rate])));
    let total = vat;
    for (const rate of SURCHARGES) {
      const payable = toFen(vat.times(rate));
      total = total.plus(payable.minus(toFen(payable.times(HALF))));
    }
    return total.plus(toFen(sales.times(PREPAID)));
  });
}

function byHand(invoices) {
  let month = 0;
  for (let index = 0; index < invoices.length; index++) month += invoices[index].sales;
  const exempt = month <= THRESHOLD;
  return [totalByHand(invoices, true, exempt), totalByHand(invoices, false, exempt)];
}

function totalByHand(invoices, own, exempt) {
  let [special, atOne, atThree, sales] = [0, 0, 0, 0];
  for (let index = 0; index < invoices.length; index++) {
    const invoice = invoices[index];
    if (invoice.own !== own) continue;
    sales += invoice.sales;
    if (invoice.special) special += Math.floor((invoice.sales * (invoice.rate === 1 ? 3 : 1) + 50) / 100);
    else if (invoice.rate === 1) atThree += invoice.sales;
    else atOne += invoice.sales;
  }
  const vat = special + (exempt ? 0 : Math.floor((atOne + 50) / 100) + Math.floor((atThree * 3 + 50) / 100));
  const urban = Math.floor((vat * 7 + 50) / 100);
  const education = Math.floor((vat * 3 + 50) / 100);
  const local = Math.floor((vat * 2 + 50) / 100);
  const half = (payable) => payable - Math.floor((payable + 1) / 2);
  return vat + half(urban) + half(education) + half(local) + Math.floor((sales + 100) / 200);
}

function reportInput(count) {
  return {
    month: "2024-05",
    enterprise: "own",
    sellers: Array.from({ length: count }, (_, seller) => ({
      location: "city",
      seller: { id: `s${seller}`, kind: "natural-person" },
      invoices: sellers[seller % SELLERS].map(({ own, special, rate, sales }, index) => ({
        id: `${seller}-${index}`,
        enterprise: own ? "own" : "other",
        kind: special ? "special" : "ordinary",
        rate: rate === 1 ? "0.03" : "0.01",
        sales: yuan(sales),
      })),
    })),
  };
}

/** Nanoseconds of the best round, per input. */
function best(run, inputs, rounds = ROUNDS) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    for (const input of inputs) run(input);
    least = Math.min(least, Number(process.hrtime.bigint() - start));
  }
  return least / inputs.length;
}

// All must agree before they are timed.
const rows = new Map(agentTaxReport(reportInput(SELLERS)).rows.map(({ seller, total }) => [seller, total]));
for (const [index, invoices] of sellers.entries()) {
  const hand = byHand(invoices);
  const core = onCore(forCore[index]);
  const decimal = onDecimals(forDecimals[index]).map((total) => total.times(100).toNumber());
  const door = rows.get(`s${index}`) ?? "0.00";
  if (`${hand}` !== `${core}` || `${hand}` !== `${decimal}` || door !== yuan(hand[0])) {
    throw new Error(`seller ${index} differs`);
  }
}

const times = {
  core: best(onCore, forCore),
  decimal: best(onDecimals, forDecimals),
  hand: best(byHand, sellers),
};
const small = reportInput(SELLERS);
const large = reportInput(SELLERS * LARGER);
const perInvoice = {
  small: best(agentTaxReport, [small], 5) / (SELLERS * INVOICES),
  large: best(agentTaxReport, [large], 5) / (SELLERS * LARGER * INVOICES),
};

const ratio = (a, b) => (a / b).toFixed(2);
console.log(
  `${SELLERS} sellers of ${INVOICES} invoices at two enterprises, best of ${ROUNDS} rounds, Node ${process.version}`,
);
for (const [name, time] of Object.entries(times)) {
  console.log(`  ${name.padEnd(8)} ${(time / 1000).toFixed(2)} µs a seller`);
}
console.log(`  report   ${(perInvoice.small / 1000).toFixed(2)} µs an invoice, strings in, rows out`);
console.log(`core is ${ratio(times.decimal, times.core)} × decimal.js (aim: at least 10)`);
console.log(`core takes ${ratio(times.core, times.hand)} × hand-written fen`);
console.log(
  `an invoice of a report of ${LARGER} times the size takes ${ratio(perInvoice.large, perInvoice.small)} × the time (linear: 1)`,
);
