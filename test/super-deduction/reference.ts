/**
 * Schedule 4 a second time, plainly, on bigint rationals: written from the form and not from the library.
 */

export interface PlainColumn {
  readonly base: bigint;
  /** Numerator and denominator of the rate. */
  readonly rate: readonly [bigint, bigint];
  readonly reducedBase: bigint;
  readonly reducedRate: readonly [bigint, bigint];
  readonly line11: bigint;
  readonly line12: bigint;
  readonly line14: bigint;
  readonly line15: bigint;
  readonly line16: bigint;
}

export interface PlainRow {
  readonly opening: bigint;
  readonly accrued: bigint;
  readonly reduced: bigint;
  readonly available: bigint;
  readonly deducted: bigint;
  readonly closing: bigint;
  readonly line19: bigint;
  readonly line20: bigint;
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

export function plainColumn(opening: bigint, line13: bigint, column: PlainColumn): PlainRow {
  const accrued = halfUp(column.base * column.rate[0], column.rate[1]);
  const reduced = halfUp(column.reducedBase * column.reducedRate[0], column.reducedRate[1]);
  const available = opening + accrued - reduced;
  const line17 = column.line12 + line13 - column.line14 - column.line15 + column.line16;
  const line18 = line17 < column.line11 ? line17 : column.line11;
  const payable = column.line11 - line18;
  let deducted = 0n;
  if (available > 0n) deducted = available < payable ? available : payable;
  return {
    opening,
    accrued,
    reduced,
    available,
    deducted,
    closing: available - deducted,
    line19: payable - deducted,
    line20: line17 - line18,
  };
}

export function yuan(fen: bigint): `${number}` {
  const sign = fen < 0n ? "-" : "";
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`;
}
