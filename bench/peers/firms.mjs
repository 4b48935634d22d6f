// Firms of the reference workload, the same at every run, and what is true of them by big integers.

/** A small generator of whole numbers below a bound (xorshift32). */
function generator(seed) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** One in five stands on the 3% bound: half of them exactly, half a fen short of it. */
export function firmsOf(many) {
  const next = generator(20240901);
  return Array.from({ length: many }, (_, index) => {
    // From two million yuan to two thousand million, as many small firms as large ones.
    const revenueFen = Math.floor(2_000_000 * 1000 ** (next(1_000_000) / 1_000_000)) * 100;
    let rdFen = Math.floor((revenueFen / 1000) * (5 + next(90)));
    if (index % 5 === 0) rdFen = (revenueFen * 3) / 100 - (index % 2);
    return {
      yearsInNiche: next(6),
      revenueFen,
      rdFen,
      rdAvg2yFen: Math.floor(rdFen * 0.9),
      equityFen: next(4) === 0 ? next(8_000) * 1_000_000 : 0,
      score: 40 + next(45),
      award: next(25) === 0,
      contest: next(40) === 0,
      equipFen: next(200_000_000) * 100 + next(100),
    };
  });
}

/** Whether a firm qualifies and for how many fen: 8% of its equipment, rounded half up, ten million yuan at most. */
export function truthOf(firm) {
  const rd = BigInt(firm.rdFen);
  const revenue = BigInt(firm.revenueFen);
  const eligible =
    firm.yearsInNiche >= 2 &&
    rd >= 100_000_000n &&
    rd * 100n >= revenue * 3n &&
    (revenue >= 1_000_000_000n || firm.equityFen >= 2_000_000_000) &&
    (firm.score >= 60 ||
      firm.award ||
      firm.contest ||
      firm.rdAvg2yFen >= 1_000_000_000 ||
      firm.equityFen >= 6_000_000_000);
  const share = (BigInt(firm.equipFen) * 16n + 100n) / 200n;
  return { eligible, fen: eligible ? Number(share < 1_000_000_000n ? share : 1_000_000_000n) : 0 };
}
