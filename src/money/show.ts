import { type Localized, text } from "../text.js";

/** Figures as people write them. Nothing is rounded: the digits are those given. */

/** A plain decimal times one hundred, with a percentage sign: `"0.035"` is `3.5%`. */
export function percent(ratio: string): string {
  const negative = ratio.startsWith("-");
  const [whole = "0", fraction = ""] = (negative ? ratio.slice(1) : ratio).split(".");
  const padded = fraction.padEnd(2, "0");
  const left = (whole + padded.slice(0, 2)).replace(/^0+(?=\d)/, "");
  const right = padded.slice(2).replace(/0+$/, "");
  return `${negative ? "-" : ""}${left}${right === "" ? "" : `.${right}`}%`;
}

/** An amount with thousands separators: `"1234567.80"` is `1,234,567.80`, and whole yuan lose their zeros. */
export function grouped(amount: string): string {
  const [whole = "0", fraction = ""] = amount.split(".");
  const digits = whole.length > 3 ? withSeparators(whole) : whole;
  return fraction === "" || /^0+$/.test(fraction) ? digits : `${digits}.${fraction}`;
}

function withSeparators(whole: string): string {
  const sign = whole.startsWith("-") ? 1 : 0;
  let from = sign + (((whole.length - sign - 1) % 3) + 1);
  let digits = whole.slice(0, from);
  for (; from < whole.length; from += 3) digits += `,${whole.slice(from, from + 3)}`;
  return digits;
}

/**
 * An amount in yuan for each language: whole 万 and 亿 in Chinese as the list prints them, thousands separators in
 * English.
 */
export function showYuan(amount: string): Localized {
  const [whole = "0", fraction = ""] = amount.split(".");
  const isWhole = fraction === "" || /^0+$/.test(fraction);
  const zh =
    isWhole && whole.endsWith("00000000")
      ? `${grouped(whole.slice(0, -8))}亿元`
      : isWhole && whole.endsWith("0000")
        ? `${grouped(whole.slice(0, -4))}万元`
        : `${grouped(amount)}元`;
  return text(zh, `¥${grouped(amount)}`);
}
