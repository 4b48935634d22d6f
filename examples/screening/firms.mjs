// Synthetic firms: firm 12 is always the same firm. What is not said of one is not known.

/** A small generator of numbers from 0 to 1, from a seed. */
function randomFrom(seed) {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SIZES = ["micro", "micro", "small", "small", "medium", "large"];
const INDUSTRIES = ["manufacturing", "manufacturing", "mining", "software-and-it-services", "other"];
const PLACES = ["420703", "420704", "420704", "420100"];
const STAGES = ["resources", "business", "capability", "ecosystem"];

/** The profile of a firm, by its number. */
export function profileOf(number) {
  const random = randomFrom(number);
  const pick = (from) => from[Math.floor(random() * from.length)];
  const perhaps = (chance, value) => (random() < chance ? value : undefined);
  // Whole fen, from a few thousand yuan to a few hundred million.
  const yuan = (most) => (Math.floor(10 ** (5 + random() * most)) / 100).toFixed(2);
  const revenue = Number(yuan(5.7));
  const books = (share) => ({
    2021: (revenue * share * 0.8).toFixed(2),
    2022: (revenue * share * 0.9).toFixed(2),
    2023: (revenue * share).toFixed(2),
  });
  return known({
    enterprise: {
      registeredIn: pick(PLACES),
      legalForm: "company",
      size: pick(SIZES),
      industry: pick(INDUSTRIES),
      vatTaxpayer: pick(["general", "small-scale"]),
      inNicheMarketSince: `${2008 + Math.floor(random() * 16)}-03-01`,
      isAboveScale: revenue >= 2e7,
      isDishonestDebtor: random() < 0.02,
      soundFinancialManagement: perhaps(0.9, true),
      healthyOperation: perhaps(0.9, true),
      isCloudSupplier: random() < 0.05,
      revenue: books(1),
      mainRevenue: books(0.9),
      rdExpense: books(random() * 0.08),
      srdiSelfScore: perhaps(0.7, Math.floor(40 + random() * 40)),
      titles:
        random() < 0.1
          ? [{ kind: "srdi-sme", level: "provincial", granted: "2022-12-01", validUntil: "2025-11-30" }]
          : [],
      accidents: [],
      awards: [],
      equityRounds: [],
      aboveScaleEnrolments: random() < 0.05 ? [{ kind: "first", date: "2024-02-01" }] : [],
      cloudInvoices:
        random() < 0.2
          ? [{ stage: pick(STAGES), amount: yuan(3.5), date: "2024-05-20", supplierIsListed: random() < 0.9 }]
          : [],
    },
    project: {
      kind: perhaps(0.4, "technical-upgrade"),
      isInInvestmentStatistics: random() < 0.6,
      isDigitalUpgrade: random() < 0.3,
      totalInvestment: yuan(5.5),
      equipmentInvestment: yuan(5.2),
      productiveEquipmentInvestment: yuan(5),
    },
  });
}

/** A profile without the facts that are undefined. */
function known(profile) {
  return Object.fromEntries(
    Object.entries(profile).map(([subject, facts]) => [
      subject,
      Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    ]),
  );
}
