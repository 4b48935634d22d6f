import { Decimal } from "decimal.js";
import type { Int } from "../../src/money/integer.js";
import fc from "../property.js";

/** The oracle: decimal arithmetic wide enough for every product and quotient of the tests. */
export const Wide = Decimal.clone({ defaults: true, precision: 100 });
export type Wide = InstanceType<typeof Wide>;

export const MAX = Number.MAX_SAFE_INTEGER;

/** The canonical form, said anew: a `number` while safe, a `bigint` beyond. */
export function int(value: bigint): Int {
  const safe = value >= BigInt(-MAX) && value <= BigInt(MAX);
  return safe ? Number(value) : value;
}

export function wide(value: Int): Wide {
  return new Wide(String(value));
}

export function ofWide(value: Wide): Int {
  return int(BigInt(value.toFixed()));
}

const small = fc.bigInt(-1000n, 1000n);
const money = fc.bigInt(-(10n ** 12n), 10n ** 12n);
const edge = fc
  .tuple(fc.bigInt(-3n, 3n), fc.constantFrom(1n, -1n))
  .map(([offset, sign]) => sign * (2n ** 53n + offset));
const huge = fc.bigInt(-(10n ** 22n), 10n ** 22n);

/** Integers from the whole range: around zero, amounts, the edge of the safe range, far beyond it. */
export const anyInt: fc.Arbitrary<Int> = fc.oneof(small, money, edge, huge).map(int);

/** Divisors: above zero, from the whole range. */
export const divisor: fc.Arbitrary<Int> = fc
  .oneof(
    fc.bigInt(1n, 1000n),
    fc.bigInt(1n, 10n ** 12n),
    fc.bigInt(2n ** 53n - 3n, 2n ** 53n + 3n),
    fc.bigInt(1n, 10n ** 22n),
  )
  .map(int);
