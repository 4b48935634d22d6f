import { type IsoDate, monthOf } from "../dates/calendar.js";
import { brief, HuiqiError, type HuiqiErrorCode, type HuiqiIssue } from "../error/huiqi-error.js";
import { add, type Int, minimum, negate, subtract } from "../money/integer.js";
import { ratioOfUnits } from "../money/ratio.js";
import { yuanOfFen } from "../money/yuan.js";
import { type Localized, text } from "../text.js";
import type { InvoiceRead, SellerMonthRead } from "./agent-taxes-input.js";
import { type InvoiceFen, type StandingFen, standingOf } from "./core.js";
import { faceOf, SALES_OR_PRICE } from "./face.js";
import { START } from "./parameters.js";
import type { LevyRate, Run } from "./run.js";

/** A seller's month, ready for the core. */
export interface SellerMonth {
  readonly byEnterprise: ReadonlyMap<string, readonly InvoiceFen[]>;
  readonly monthSales: Int;
  readonly standing: StandingFen;
  /** Whether an invoice gave its price. */
  readonly hasPrice: boolean;
  /** Whether a red-letter invoice takes back one of an earlier month. */
  readonly hasEarlierRed: boolean;
}

/** Makes sellers' months ready, and collects what is wrong with them. */
export interface MonthReader {
  /** @param path - of the seller's month in the input, with its dot. */
  ready(month: SellerMonthRead, path: string): SellerMonth;
  /** @throws HuiqiError with every fault found, in all the months. */
  close(): void;
}

/** An invoice on its way to the core: its amounts lose their sign once it turns out to be a red-letter one. */
interface Entry extends InvoiceFen {
  readonly invoice: InvoiceRead;
  readonly isEarlier: boolean;
  sales: Int;
  vat: Int;
  /** What red-letter invoices have left of it. */
  salesLeft: Int;
  vatLeft: Int;
}

const NATURAL_PERSON = text("自然人", "a natural person");
const SELLER_ONCE = text("每名出售者只列一次", "a seller that is listed once");
const NUMBER_ONCE = text("不重复的发票号码", "an invoice number that is used once");
const GIVEN_BLUE = text("所列的蓝字发票", "a blue invoice that is given");
const SAME_TERMS = text(
  "与蓝字发票相同的企业、种类和征收率，且不早于它",
  "enterprise, kind and rate of the blue invoice, and a date not before its own",
);

/** The reader of a run: numbers and sellers are unique over all of it. */
export function monthReader(run: Run): MonthReader {
  const issues: HuiqiIssue[] = [];
  const sellers = new Set<string>();
  const numbers = new Set<string>();
  const { month, firstDay, levyRates } = run;
  const levyRate: Localized = text(
    `本月征收率 ${run.levyRatesOfMonth.join("、")}`,
    `a levy rate of the month: ${run.levyRatesOfMonth.join(", ")}`,
  );
  const day = text(`${month} 内的日期，不早于 ${firstDay}`, `a day of ${month}, not before ${firstDay}`);
  const earlierDay = text(
    `早于 ${month} 的日期，不早于 ${START}`,
    `a day before ${month}, not before ${START}`,
  );

  const fault = (code: HuiqiErrorCode, path: string, received: unknown, expected: Localized): void => {
    issues.push({ code, path, received: brief(received), expected });
  };

  const rateOf = ({ rate, redOf }: InvoiceRead, isEarlier: boolean): LevyRate | undefined => {
    const known = levyRates.get(rate);
    return known?.ofMonth || isEarlier || redOf !== undefined ? known : undefined;
  };

  const isDayOf = (date: IsoDate, isEarlier: boolean): boolean =>
    isEarlier ? date >= START && monthOf(date) < month : date >= firstDay && monthOf(date) === month;

  const entryOf = (invoice: InvoiceRead, list: string, index: number, isEarlier: boolean): Entry | null => {
    const { id, date, kind, sales, price } = invoice;
    const at = (field: string): string => `${list}[${index}].${field}`;
    if (numbers.has(id)) fault("inconsistent", at("id"), id, NUMBER_ONCE);
    numbers.add(id);
    if (date !== undefined && !isDayOf(date, isEarlier)) {
      fault("out-of-range", at("date"), date, isEarlier ? earlierDay : day);
    }
    if (isEarlier && invoice.redOf !== undefined) fault("inconsistent", at("redOf"), id, GIVEN_BLUE);
    const rate = rateOf(invoice, isEarlier);
    if (rate === undefined) {
      fault("invalid-choice", at("rate"), ratioOfUnits(invoice.rate), levyRate);
      return null;
    }
    const face = faceOf(sales, price, rate.fraction);
    if (face === null) {
      fault(
        sales === undefined ? "missing-field" : "inconsistent",
        at("sales"),
        sales && "both",
        SALES_OR_PRICE,
      );
      return null;
    }
    return {
      special: kind === "special",
      rate: rate.place,
      sales: face.sales,
      vat: face.vat,
      invoice,
      isEarlier,
      salesLeft: face.sales,
      vatLeft: face.vat,
    };
  };

  /** Turns an entry into the red-letter one that it is. */
  const takeBack = (red: Entry, blue: Entry | undefined, at: string): void => {
    const { invoice } = red;
    if (blue === undefined) {
      fault("inconsistent", `${at}.redOf`, invoice.redOf, GIVEN_BLUE);
      return;
    }
    const isSame =
      blue.rate === red.rate &&
      blue.special === red.special &&
      blue.invoice.enterprise === invoice.enterprise &&
      !(invoice.date !== undefined && blue.invoice.date !== undefined && invoice.date < blue.invoice.date);
    if (!isSame) fault("inconsistent", at, invoice.id, SAME_TERMS);
    if (red.sales > blue.salesLeft) {
      const most = yuanOfFen(blue.salesLeft);
      const expected = text(
        `不超过蓝字发票所余销售额 ${most}`,
        `sales of at most what is left of the blue invoice, ${most}`,
      );
      const field = invoice.price === undefined ? "sales" : "price";
      fault("out-of-range", `${at}.${field}`, yuanOfFen(red.sales), expected);
    }
    // The last red-letter invoice takes what VAT is left, so that nothing remains of an invoice taken back whole.
    const vat = red.sales === blue.salesLeft ? blue.vatLeft : minimum(red.vat, blue.vatLeft);
    blue.salesLeft = subtract(blue.salesLeft, red.sales);
    blue.vatLeft = subtract(blue.vatLeft, vat);
    red.sales = negate(red.sales);
    red.vat = negate(vat);
  };

  return {
    ready({ seller, location, invoices, earlierInvoices = [], otherSales = 0 }, path) {
      if (seller.kind !== "natural-person") {
        fault("not-applicable", `${path}seller.kind`, seller.kind, NATURAL_PERSON);
      }
      if (sellers.has(seller.id)) fault("inconsistent", `${path}seller.id`, seller.id, SELLER_ONCE);
      sellers.add(seller.id);
      const earlier = earlierInvoices.map((one, index) =>
        entryOf(one, `${path}earlierInvoices`, index, true),
      );
      const entries = invoices.map((one, index) => entryOf(one, `${path}invoices`, index, false));
      const blues = new Map<string, Entry>();
      if (invoices.some(({ redOf }) => redOf !== undefined)) {
        for (const entry of [...earlier, ...entries]) {
          if (entry !== null && entry.invoice.redOf === undefined) blues.set(entry.invoice.id, entry);
        }
      }
      const byEnterprise = new Map<string, InvoiceFen[]>();
      let monthSales: Int = 0;
      let hasPrice = false;
      let hasEarlierRed = false;
      for (const [index, entry] of entries.entries()) {
        if (entry === null) continue;
        const { redOf, price, enterprise } = entry.invoice;
        if (redOf !== undefined) {
          const blue = blues.get(redOf);
          takeBack(entry, blue, `${path}invoices[${index}]`);
          hasEarlierRed ||= blue?.isEarlier ?? false;
        }
        hasPrice ||= price !== undefined;
        monthSales = add(monthSales, entry.sales);
        const own = byEnterprise.get(enterprise);
        if (own === undefined) byEnterprise.set(enterprise, [entry]);
        else own.push(entry);
      }
      const standing = standingOf(monthSales, otherSales, run.termsAt(location).fen);
      return { byEnterprise, monthSales, standing, hasPrice, hasEarlierRed };
    },
    close() {
      const [first, ...rest] = issues;
      if (first !== undefined) throw new HuiqiError([first, ...rest]);
    },
  };
}
