// The reference rule in other hands. Each gives `input`, which is not timed, and `run`, which is.

const yuan = (fen) => fen / 100;
const inFen = (amount) => Math.round(amount * 100);
const CAP = 1_000_000_000;

/** Integers of fen, written out: what there is to reach. */
async function byHand() {
  const run = (firm) => {
    const eligible =
      firm.yearsInNiche >= 2 &&
      firm.rdFen >= 100_000_000 &&
      firm.rdFen * 100 >= firm.revenueFen * 3 &&
      (firm.revenueFen >= CAP || firm.equityFen >= 2 * CAP) &&
      (firm.score >= 60 || firm.award || firm.contest || firm.rdAvg2yFen >= CAP || firm.equityFen >= 6 * CAP);
    return { eligible, fen: eligible ? Math.min(Math.floor((firm.equipFen * 16 + 100) / 200), CAP) : 0 };
  };
  return { input: (firm) => firm, run };
}

/** decimal.js with every amount parsed beforehand. */
async function decimals() {
  const { default: Decimal } = await import("decimal.js");
  const of = (fen) => new Decimal(fen).div(100);
  const [floor, share, ten, twenty, sixty, rate] = [1e6, "0.03", 1e7, 2e7, 6e7, "0.08"].map(
    (figure) => new Decimal(figure),
  );
  const input = (firm) => ({
    years: firm.yearsInNiche,
    rd: of(firm.rdFen),
    revenue: of(firm.revenueFen),
    equity: of(firm.equityFen),
    mean: of(firm.rdAvg2yFen),
    score: firm.score,
    equipment: of(firm.equipFen),
    award: firm.award,
    contest: firm.contest,
  });
  const run = (firm) => {
    const eligible =
      firm.years >= 2 &&
      firm.rd.gte(floor) &&
      firm.rd.gte(firm.revenue.mul(share)) &&
      (firm.revenue.gte(ten) || firm.equity.gte(twenty)) &&
      (firm.score >= 60 || firm.award || firm.contest || firm.mean.gte(ten) || firm.equity.gte(sixty));
    if (!eligible) return { eligible, amount: null };
    return {
      eligible,
      amount: Decimal.min(firm.equipment.mul(rate).toDecimalPlaces(2, Decimal.ROUND_HALF_UP), ten),
    };
  };
  return { input, run, fen: ({ amount }) => (amount === null ? 0 : amount.mul(100).toNumber()) };
}

const plainFirm = (firm) => ({
  years: firm.yearsInNiche,
  rd: yuan(firm.rdFen),
  revenue: yuan(firm.revenueFen),
  equity: yuan(firm.equityFen),
  mean: yuan(firm.rdAvg2yFen),
  score: firm.score,
  award: firm.award,
  contest: firm.contest,
  equipment: yuan(firm.equipFen),
});
const worth = (eligible, { equipment }) => ({
  eligible,
  fen: eligible ? inFen(Math.min(equipment * 0.08, 1e7)) : 0,
});

/** json-logic-engine, which makes a function of a rule by `new Function`. */
async function jsonLogic() {
  const { LogicEngine } = await import("json-logic-engine");
  const v = (name) => ({ var: name });
  const atLeast = (name, bound) => ({ ">=": [v(name), bound] });
  const rule = new LogicEngine().build({
    and: [
      atLeast("years", 2),
      atLeast("rd", 1e6),
      { ">=": [{ "/": [v("rd"), v("revenue")] }, 0.03] },
      { or: [atLeast("revenue", 1e7), atLeast("equity", 2e7)] },
      { or: [atLeast("score", 60), v("award"), v("contest"), atLeast("mean", 1e7), atLeast("equity", 6e7)] },
    ],
  });
  return { input: plainFirm, run: (firm) => worth(Boolean(rule(firm)), firm) };
}

/** json-rules-engine, which gives the outcome of every condition with its verdict. */
async function jsonRules() {
  const { Engine } = await import("json-rules-engine");
  const atLeast = (fact, bound) => ({ fact, operator: "greaterThanInclusive", value: bound });
  const yes = (fact) => ({ fact, operator: "equal", value: true });
  const engine = new Engine([
    {
      conditions: {
        all: [
          atLeast("years", 2),
          atLeast("rd", 1e6),
          atLeast("intensity", 0.03),
          { any: [atLeast("revenue", 1e7), atLeast("equity", 2e7)] },
          {
            any: [
              atLeast("score", 60),
              yes("award"),
              yes("contest"),
              atLeast("mean", 1e7),
              atLeast("equity", 6e7),
            ],
          },
        ],
      },
      event: { type: "eligible" },
    },
  ]);
  const input = (firm) => ({ ...plainFirm(firm), intensity: firm.rdFen / firm.revenueFen });
  return { input, run: async (firm) => worth((await engine.run(firm)).events.length > 0, firm), few: true };
}

async function huiqi(which) {
  const ours = await import("../reference/huiqi.mjs");
  const fen = ({ benefitFen }) => benefitFen;
  switch (which) {
    case "verdict":
      // Of a verdict alone there are no fen to compare.
      return { input: ours.profileOf, run: (profile) => ({ eligible: ours.verdict(profile) }), fen: null };
    case "worth":
      return { input: ours.profileOf, run: ours.worth, fen };
    case "assessed":
      return { input: ours.profileOf, run: ours.whole, fen, few: true };
    case "explained":
      return { input: ours.profileOf, run: ours.explained, fen, few: true };
    case "in-words":
      return { input: ours.profileOf, run: ours.explainedInWords, fen, few: true };
    default:
      return { input: ours.profileOf, run: ours.wholeExplained, fen, few: true };
  }
}

export const RIVALS = {
  "integers of fen by hand": byHand,
  "decimal.js, parsed before": decimals,
  "json-logic-engine, compiled": jsonLogic,
  "json-rules-engine": jsonRules,
  "huiqi: qualifies": () => huiqi("verdict"),
  "huiqi: qualifies, and the sum": () => huiqi("worth"),
  "huiqi: explain, every node looked at": () => huiqi("explained"),
  "huiqi: explain, every word read": () => huiqi("in-words"),
  "huiqi: assess": () => huiqi("assessed"),
  "huiqi: assess, and explain": () => huiqi("both"),
};
