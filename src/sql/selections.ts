import { EXPECTED_OPERATOR } from "../conditions/operators.js";
import type { FieldTest, RecordFilter, Selection } from "../conditions/types.js";
import { unitOf, unitsOf } from "../conditions/units.js";
import { refuse } from "../error/huiqi-error.js";
import type { ScalarFact } from "../facts/define.js";
import { recordsFact } from "../facts/lookup.js";
import { rangeOf } from "../law/windows.js";
import type { Draft } from "./draft.js";
import { all, any, none, oneOf } from "./logic.js";

/** Whether the record at hand passes a selection: the alias of a column that is true, false or unknown. */
export function recordTest(selection: Selection, draft: Draft): string {
  const { records, where, except } = selection;
  const tests = [...inTime(selection, draft)];
  if (where !== undefined) tests.push(anyFilter(records, where, draft));
  if (except !== undefined) tests.push(`NOT ${anyFilter(records, except, draft)}`);
  return draft.ofRecord(records, tests.length === 0 ? "TRUE" : all(tests));
}

/** What happened after the assessment date has not happened yet; without a date it counts as past. */
function* inTime({ records, within, valid }: Selection, draft: Draft): Generator<string> {
  const { date, until } = recordsFact(records);
  const day = (value: string): string => draft.dialect.day(value);
  if (date !== null) {
    const at = draft.field(records, date);
    yield `(${at} IS NULL OR ${at} <= ${day(draft.on)})`;
    if (within !== undefined) {
      const { from, to } = rangeOf(within, draft.on);
      yield from.startsWith("0000")
        ? `${at} <= ${day(to)}`
        : `(${at} >= ${day(from)} AND ${at} <= ${day(to)})`;
    }
  } else if (within !== undefined) {
    yield draft.dialect.unknown;
  }
  if (valid === true && until !== null) yield `${draft.field(records, until)} >= ${day(draft.on)}`;
}

function anyFilter(records: string, filters: readonly RecordFilter[], draft: Draft): string {
  return any(filters.map((filter) => everyField(records, filter, draft)));
}

function everyField(records: string, filter: RecordFilter, draft: Draft): string {
  const { fields } = recordsFact(records);
  return all(
    Object.entries(filter).map(([field, test]) =>
      fieldTest(draft.field(records, field), fields[field], field, test, draft),
    ),
  );
}

function fieldTest(
  column: string,
  definition: ScalarFact | undefined,
  field: string,
  test: FieldTest,
  draft: Draft,
): string {
  if (typeof test === "boolean") return test ? column : `NOT ${column}`;
  const literal = (value: string | number): string => literalOf(definition, field, value, draft);
  if (Array.isArray(test)) return oneOf(column, (test as readonly string[]).map(literal));
  if (typeof test !== "object") return `${column} = ${literal(test as string | number)}`;
  return all(
    Object.entries(test).map(([operator, bound]) => {
      if (operator === "yearsBack") return `${column} = ${draft.lastYear + 1 - Number(bound)}`;
      if (definition?.type === "choice") {
        const values = Object.keys(definition.values);
        const at = values.indexOf(String(bound));
        return oneOf(column, values.filter((_, place) => ranks(operator, place - at, field)).map(literal));
      }
      return `${column} ${SIGNS[operator] ?? refuseOperator(field, operator)} ${literal(bound as string | number)}`;
    }),
  );
}

const SIGNS: Readonly<Record<string, string>> = { atLeast: ">=", moreThan: ">", atMost: "<=", lessThan: "<" };

function ranks(operator: string, distance: number, field: string): boolean {
  switch (operator) {
    case "atLeast":
      return distance >= 0;
    case "moreThan":
      return distance > 0;
    case "atMost":
      return distance <= 0;
    case "lessThan":
      return distance < 0;
    default:
      return refuseOperator(field, operator);
  }
}

function refuseOperator(field: string, operator: string): never {
  return refuse("invalid-definition", field, operator, EXPECTED_OPERATOR);
}

function literalOf(
  definition: ScalarFact | undefined,
  field: string,
  value: string | number,
  draft: Draft,
): string {
  switch (definition?.type) {
    case "amount":
    case "ratio":
    case "score":
    case "count":
    case "year":
      return String(unitsOf(value, unitOf(definition), field));
    case "date":
      return draft.dialect.day(String(value));
    default:
      return draft.dialect.string(String(value));
  }
}

/** How many records pass for certain, and how many may or may not. A firm without records has none. */
export function passing(selection: Selection, draft: Draft): { readonly met: string; readonly open: string } {
  const test = recordTest(selection, draft);
  const counted = (when: string): string =>
    none(draft.ofRecords(selection.records, `SUM(CASE WHEN ${when} THEN 1 ELSE 0 END)`));
  return { met: counted(test), open: counted(`${test} IS NULL`) };
}
