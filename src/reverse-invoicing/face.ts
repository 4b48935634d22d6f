import { type Fraction, takeFraction } from "../money/fraction.js";
import { type Int, subtract } from "../money/integer.js";
import { text } from "../text.js";
import { salesOfPrice } from "./core.js";

/** Sales and VAT on the face of an invoice, without a sign. */
export interface Face {
  readonly sales: Int;
  readonly vat: Int;
}

/**
 * The face of an invoice of which either sales or price are given: VAT = fen(sales × rate), or what the sales leave of
 * the price. Null where neither or both are given.
 */
export function faceOf(sales: Int | undefined, price: Int | undefined, rate: Fraction): Face | null {
  if (sales !== undefined) return price === undefined ? { sales, vat: takeFraction(sales, rate) } : null;
  if (price === undefined) return null;
  const ofPrice = salesOfPrice(price, rate);
  return { sales: ofPrice, vat: subtract(price, ofPrice) };
}

export const SALES_OR_PRICE = text("sales 与 price 中的一个", "either sales or price");
