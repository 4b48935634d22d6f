// How many questions decide all that can be decided: asked as nextQuestions says, and in fixed orders.
//
//   npm run build && node bench/next-questions.mjs

import { catalog, nextQuestions, qualifies, vocabulary } from "huiqi";

const FIRMS = 12;
const RANDOM_ORDERS = 5;
const on = "2024-09-01";
const ids = Object.keys(catalog);

let seed = 7;
const random = (below) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed % below;
};
const pick = (list) => list[random(list.length)];

/** A plausible answer to one fact. */
function answer(fact) {
  switch (fact.type) {
    case "amount":
      return String(pick([0, 500_000, 5_000_000, 30_000_000, 400_000_000]));
    case "ratio":
      return pick(["0", "0.02", "0.05", "0.3", "0.6", "0.9"]);
    case "count":
      return Math.max(fact.min, Math.min(fact.max ?? 500, pick([0, 1, 3, 20, 400])));
    case "score":
      return Math.min(fact.max, pick([20, 60, 85]));
    case "date":
      return pick(["2008-03-01", "2019-06-01", "2023-10-01"]);
    case "month":
      return "2024-03";
    case "year":
      return 2023;
    case "flag":
    case "attestation":
      return random(10) < 6;
    case "choice":
      return pick(Object.keys(fact.values));
    case "set":
      return Object.keys(fact.values).filter(() => random(2) === 0);
    case "division":
      return pick(["420704", "420106", "310000"]);
    case "text":
      return pick(["A", "B"]);
    case "series":
      return Object.fromEntries([2019, 2020, 2021, 2022, 2023].map((year) => [year, answer(fact.of)]));
    case "records":
      return Array.from({ length: random(3) }, () =>
        Object.fromEntries(Object.entries(fact.fields).map(([name, field]) => [name, answer(field)])),
      );
  }
}

const paths = Object.entries(vocabulary).flatMap(([subject, facts]) =>
  Object.entries(facts).map(([name, fact]) => ({ path: `${subject}.${name}`, subject, name, fact })),
);
const uses = new Map(
  paths.map(({ path }) => [path, ids.filter((id) => catalog[id].reads.includes(path)).length]),
);
const asked = paths.filter(({ path }) => uses.get(path) > 0);

function put(profile, { subject, name }, value) {
  return { ...profile, [subject]: { ...profile[subject], [name]: value } };
}

/** What can be decided is decided when nothing more is asked. */
const isOpen = (profile) => nextQuestions(profile, { on, limit: 1 }).length > 0;

function adaptive(answers) {
  let profile = {};
  for (let count = 0; ; count++) {
    const [question] = nextQuestions(profile, { on, limit: 1 });
    if (question === undefined) return { count, profile };
    const place = paths.find(({ path }) => path === question.fact);
    profile = put(profile, place, answers.get(question.fact));
  }
}

/** The first point of a fixed order at which nothing is open, found by halving. */
function fixed(order, answers) {
  const after = (count) =>
    order.slice(0, count).reduce((profile, place) => put(profile, place, answers.get(place.path)), {});
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isOpen(after(middle))) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shuffled(list) {
  return list
    .map((one) => [random(1_000_000), one])
    .sort((a, b) => a[0] - b[0])
    .map(([, one]) => one);
}

const orders = {
  "in the order of the vocabulary": asked,
  "what most policies read first": [...asked].sort((a, b) => uses.get(b.path) - uses.get(a.path)),
  ...Object.fromEntries(
    Array.from({ length: RANDOM_ORDERS }, (_, index) => [`shuffled, ${index + 1}`, shuffled(asked)]),
  ),
};

const totals = { "as nextQuestions says": 0 };
for (let firm = 0; firm < FIRMS; firm++) {
  const answers = new Map(asked.map(({ path, fact }) => [path, answer(fact)]));
  const { count, profile } = adaptive(answers);
  totals["as nextQuestions says"] += count;
  const full = asked.reduce((all, place) => put(all, place, answers.get(place.path)), {});
  // A declared score gives way to one that is worked out, and made-up answers do not agree with each other.
  const graded = ["hubei-srdi-sme", "hubei-innovative-sme"];
  const differs = ids.filter(
    (id) => !graded.includes(id) && qualifies(id, profile, { on }) !== qualifies(id, full, { on }),
  );
  if (differs.length > 0) throw new Error(`firm ${firm}: ${differs.join(", ")} differ from the full verdict`);
  for (const [name, order] of Object.entries(orders)) {
    totals[name] = (totals[name] ?? 0) + fixed(order, answers);
  }
}
console.log(`questions until nothing is open, mean of ${FIRMS} firms, of ${asked.length} facts`);
for (const [name, total] of Object.entries(totals)) {
  console.log(`  ${name.padEnd(32)} ${(total / FIRMS).toFixed(1)}`);
}
const best = Math.min(...Object.keys(orders).map((name) => totals[name]));
console.log(`the best fixed order asks ${(best / totals["as nextQuestions says"]).toFixed(2)} × as many`);
