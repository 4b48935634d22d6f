import { deepFreeze } from "../freeze.js";
import type { LegalSource } from "../law/source.js";
import { percent } from "../money/show.js";
import type { Yuan } from "../money/yuan.js";
import { type Localized, text } from "../text.js";
import type { AgentTaxes } from "./agent-taxes.js";
import type { Allowance } from "./allowance.js";
import type { AnnualSettlement } from "./annual-settlement.js";
import type { EnterpriseTaxes, TaxLine, VatPart } from "./declaration.js";
import { REVERSE_INVOICING_SOURCE } from "./parameters.js";
import type { AgentTaxReport, ReportRow } from "./report.js";
import type { ParameterName, UsedParameter } from "./used-parameters.js";

/** One step of a calculation: what it is, how it came about, and the law behind it. */
export interface Step {
  readonly label: Localized;
  /** The formula with its figures. */
  readonly formula: string;
  readonly value: Yuan;
  /** Null for a figure of the caller's own. */
  readonly source: LegalSource | null;
}

/**
 * The steps by which a seller's month was reckoned: the month's sales, the threshold, then the taxes of each enterprise.
 * Read from the result: nothing is worked out again.
 *
 * @example
 * ```ts
 * import { agentTaxes, explainAgentTaxes } from "huiqi/reverse-invoicing";
 * const steps = explainAgentTaxes(
 *   agentTaxes({
 *     month: "2024-05",
 *     location: "city",
 *     seller: { id: "Zhang", kind: "natural-person" },
 *     invoices: [{ id: "1", enterprise: "A", kind: "special", rate: "0.01", sales: 40000 }],
 *   }),
 * );
 * steps.map(({ formula }) => formula);
 * // ["40000.00 = 40000.00", "40000.00 ≤ 100000.00", "Σ fen(sales × 1%) = 400.00", "400.00 × 7% − 14.00 = 14.00", "400.00 × 3% − 6.00 = 6.00", "400.00 × 2% − 4.00 = 4.00", "40000.00 × 0.5% = 200.00", "400.00 + 14.00 + 6.00 + 4.00 + 200.00 = 624.00"]
 * ```
 */
export function explainAgentTaxes(result: AgentTaxes): readonly Step[] {
  const { byEnterprise, monthSales, countedSales, exempt, parameters, location } = result;
  const enterprises = Object.values(byEnterprise);
  const addends = enterprises.map(({ sales }) => signed(sales)).join(" + ");
  return deepFreeze([
    step(
      "当月“反向开票”销售额",
      "sales of the month",
      `${addends || "0.00"} = ${monthSales}`,
      monthSales,
      null,
    ),
    thresholdStep(countedSales, exempt, parameters),
    ...enterprises.flatMap((taxes) => taxSteps(taxes, location, parameters)),
  ]);
}

/**
 * The steps by which a row of a report was reckoned.
 *
 * @example
 * ```ts
 * import { agentTaxReport, explainReportRow } from "huiqi/reverse-invoicing";
 * const report = agentTaxReport({
 *   month: "2024-05",
 *   enterprise: "A",
 *   sellers: [
 *     {
 *       location: "city",
 *       seller: { id: "Zhang", kind: "natural-person" },
 *       invoices: [{ id: "1", enterprise: "A", kind: "special", rate: "0.01", sales: 40000 }],
 *     },
 *   ],
 * });
 * const [row] = report.rows;
 * row && explainReportRow(row, report).at(-1)?.value; // "624.00"
 * ```
 */
export function explainReportRow(row: ReportRow, { parameters }: AgentTaxReport): readonly Step[] {
  return deepFreeze([
    thresholdStep(row.countedSales, row.exempt, parameters),
    ...taxSteps(row, row.location, parameters),
  ]);
}

/**
 * The steps by which the room of a window was found.
 *
 * @example
 * ```ts
 * import { allowance, explainAllowance } from "huiqi/reverse-invoicing";
 * const [room] = explainAllowance(
 *   allowance({ month: "2024-06", history: [{ month: "2024-05", sales: 4000000 }], candidate: 600000 }),
 * );
 * room?.formula; // "max(5000000.00 − 4000000.00, 0) = 1000000.00"
 * ```
 */
export function explainAllowance(result: Allowance): readonly Step[] {
  const { limit, used, remaining, candidate, allowed, window, parameters } = result;
  const source = sourceOf("sellerLimit", parameters);
  const [from, to] = [window.from, window.to];
  return deepFreeze([
    step(
      `${from} 至 ${to} 尚可开票`,
      `room, ${from} to ${to}`,
      `max(${limit} − ${signed(used)}, 0) = ${remaining}`,
      remaining,
      source,
    ),
    step(
      allowed ? "可以开具" : "不得开具",
      allowed ? "may be issued" : "may not be issued",
      `${signed(used)} + ${candidate} ${allowed ? "≤" : ">"} ${limit}`,
      candidate,
      { ...REVERSE_INVOICING_SOURCE, article: "三" },
    ),
  ]);
}

/**
 * The steps by which a year was settled.
 *
 * @example
 * ```ts
 * import { annualSettlement, explainAnnualSettlement } from "huiqi/reverse-invoicing";
 * const steps = explainAnnualSettlement(annualSettlement({ year: 2024, sales: 300000, method: "deemed" }));
 * steps.map(({ formula }) => formula);
 * // ["300000.00 × 5% = 15000.00", "15000.00 × 5% − 0.00 = 750.00", "300000.00 × 0.5% = 1500.00", "750.00 − 1500.00 = -750.00"]
 * ```
 */
export function explainAnnualSettlement(result: AnnualSettlement): readonly Step[] {
  const { sales, costs, deemedIncomeRate, taxableIncome, rate, quickDeduction, tax, prepaid, balance } =
    result;
  const { parameters } = result;
  const settlement: LegalSource = { ...REVERSE_INVOICING_SOURCE, article: "十四" };
  const income =
    deemedIncomeRate === null
      ? step(
          "应纳税所得额",
          "taxable income",
          `max(${sales} − ${costs}, 0) = ${taxableIncome}`,
          taxableIncome,
          settlement,
        )
      : step(
          "应纳税所得额",
          "taxable income",
          `${sales} × ${percent(deemedIncomeRate)} = ${taxableIncome}`,
          taxableIncome,
          sourceOf("deemedIncomeRate", parameters),
        );
  const prepayment = parameters.find(({ name }) => name === "incomeTaxPrepayment");
  const prepaidFormula =
    prepayment?.name === "incomeTaxPrepayment"
      ? `${sales} × ${percent(prepayment.value)} = ${prepaid}`
      : prepaid;
  return deepFreeze([
    income,
    step(
      "应纳税额",
      "tax",
      `${taxableIncome} × ${percent(rate)} − ${quickDeduction} = ${tax}`,
      tax,
      sourceOf("businessIncomeBrackets", parameters),
    ),
    step("已预缴税额", "prepaid", prepaidFormula, prepaid, prepayment?.source ?? null),
    step("应补（退）税额", "balance", `${tax} − ${prepaid} = ${balance}`, balance, settlement),
  ]);
}

function step(zh: string, en: string, formula: string, value: Yuan, source: LegalSource | null): Step {
  return { label: text(zh, en), formula, value, source };
}

function sourceOf(name: ParameterName, parameters: readonly UsedParameter[]): LegalSource | null {
  return parameters.find((one) => one.name === name)?.source ?? null;
}

function thresholdStep(counted: Yuan, exempt: boolean, parameters: readonly UsedParameter[]): Step {
  const found = parameters.find(({ name }) => name === "monthlyThreshold");
  const threshold = found?.name === "monthlyThreshold" ? found.value : null;
  const [below, above] = threshold?.includes === false ? ["<", "≥"] : ["≤", ">"];
  const formula = threshold === null ? counted : `${counted} ${exempt ? below : above} ${threshold.amount}`;
  return exempt
    ? step("普通发票免征增值税", "ordinary invoices are exempt", formula, counted, found?.source ?? null)
    : step("普通发票全部计税", "ordinary invoices are all taxed", formula, counted, found?.source ?? null);
}

function taxSteps(
  taxes: EnterpriseTaxes,
  location: AgentTaxes["location"],
  parameters: readonly UsedParameter[],
): readonly Step[] {
  const { enterprise, vat, urbanMaintenance, educationSurcharge, localEducationSurcharge, incomeTax } = taxes;
  const label = (zh: string, en: string) => [`${enterprise}：${zh}`, `${enterprise}: ${en}`] as const;
  const lineStep = (zh: string, en: string, line: TaxLine, name: ParameterName): Step =>
    step(...label(zh, en), formulaOf(line), line.due, sourceOf(name, parameters));
  const partStep = (part: VatPart): Step =>
    part.kind === "ordinary"
      ? lineStep("增值税（普通发票）", "VAT, ordinary invoices", part, "levyRates")
      : step(
          ...label("增值税（专用发票票面税额之和）", "VAT on the faces of special invoices"),
          `Σ fen(sales × ${percent(part.rate)}) = ${part.due}`,
          part.due,
          sourceOf("levyRates", parameters),
        );
  const dues = [vat, urbanMaintenance, educationSurcharge, localEducationSurcharge, incomeTax].map(
    ({ due }) => signed(due),
  );
  return [
    ...vat.parts.map(partStep),
    lineStep(
      "城市维护建设税",
      "urban maintenance and construction tax",
      urbanMaintenance,
      `urbanMaintenance.${location}`,
    ),
    lineStep("教育费附加", "education surcharge", educationSurcharge, "educationSurcharge"),
    lineStep("地方教育附加", "local education surcharge", localEducationSurcharge, "localEducationSurcharge"),
    lineStep("个人所得税预缴", "income tax prepayment", incomeTax, "incomeTaxPrepayment"),
    step(...label("合计", "in all"), `${dues.join(" + ")} = ${taxes.total}`, taxes.total, null),
  ];
}

function formulaOf({ base, rate, payable, reduction, due }: TaxLine): string {
  const full = `${signed(base)} × ${percent(rate)}`;
  return reduction === "0.00" ? `${full} = ${payable}` : `${full} − ${signed(reduction)} = ${due}`;
}

/** A figure as it stands in a formula. */
function signed(figure: Yuan): string {
  return figure.startsWith("-") ? `(${figure})` : figure;
}
