import { Decimal } from "decimal.js";

/** A private copy: a host program's `Decimal.set` must not reach in, nor ours leak out. */
const Exact = /* @__PURE__ */ Decimal.clone({
  defaults: true,
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
});

/** How far a figure is from what it needs to be, as a share of that: for putting in order, never for a decision. */
export function relativeGap({ have, need }: { readonly have: string; readonly need: string }): Decimal {
  const wanted = new Exact(need);
  return wanted
    .minus(have)
    .abs()
    .div(wanted.isZero() ? 1 : wanted.abs());
}
