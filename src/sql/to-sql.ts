import { compilePolicy } from "../assessment/compile.js";
import { forcedBy, lifecycleOf } from "../assessment/lifecycle.js";
import { catalog as cityCatalog, type PolicyById } from "../catalog.js";
import { type DateInput, isoDate } from "../dates/calendar.js";
import { type Result, refuse, safely } from "../error/huiqi-error.js";
import { plain } from "../error/plain.js";
import { optionsOf } from "../input/options.js";
import type { Catalog } from "../policies/catalog.js";
import type { Policy } from "../policies/types.js";
import { text } from "../text.js";
import { awardSql } from "./awards.js";
import { conditionSql } from "./conditions.js";
import { type ColumnKind, dialectOf, type SqlDialect } from "./dialect.js";
import { Draft, FIRM } from "./draft.js";
import { all } from "./logic.js";
import { Names, quoted, type SqlNames, type TableNeeded } from "./names.js";

/** For which engine, as of when, and over which tables. */
export interface SqlOptions<C extends Catalog = PolicyById> {
  readonly dialect: SqlDialect;
  /** The day for which the verdicts are. */
  readonly on: DateInput;
  /** Another catalog in the same language; this library's own where absent. */
  readonly catalog?: C;
  /** What the caller's tables and columns are called, where not as in {@link ddl}. */
  readonly names?: SqlNames;
  /**
   * What the caller's tables hold, by table (`screening.firms`) and column. Where it is given, every column that the
   * query reads must be in it and of the right kind.
   */
  readonly existing?: { readonly [table: string]: { readonly [column: string]: ColumnKind } };
}

/** The columns of one track in the result. */
export interface TrackColumns {
  readonly policy: string;
  readonly track: string;
  /** True, false, or NULL where a fact is missing. */
  readonly eligible: string;
  /** Whole fen that the award gives for certain, NULL where it depends on what is not known. */
  readonly fen: string;
}

/** A query, and what its columns mean. */
export interface SqlQuery {
  readonly sql: string;
  /** The column that names the firm. */
  readonly firm: string;
  readonly tracks: readonly TrackColumns[];
  /** Every table and column that it reads. */
  readonly reads: readonly TableNeeded[];
}

/**
 * The verdict on every track of one policy, of several, or of the whole catalog (`"all"`), as one SELECT: for each firm
 * true, false or NULL, and the money that is certain, in fen. The same three values as `qualifies` gives, since
 * SQL's logic of NULL is Kleene's. Nothing is divided to compare, and every figure is a whole number.
 *
 * @throws HuiqiError for an engine, a policy, a date, a name or a column that will not do, before anything is written.
 * @example
 * ```ts
 * import { toSql } from "huiqi/sql";
 * const query = toSql("hubei-srdi-sme", { dialect: "duckdb", on: "2024-09-01" });
 * query.tracks; // [{ policy: "hubei-srdi-sme", track: "enterprise", eligible: "project-17/enterprise", fen: "project-17/enterprise/fen" }]
 * query.reads[0]?.table; // ["firms"]
 * ```
 */
export function toSql<
  C extends Catalog = PolicyById,
  Id extends keyof NoInfer<C> & string = keyof C & string,
>(policies: Id | readonly Id[] | "all", options: SqlOptions<C>): SqlQuery {
  const { draft, chosen, existing } = begin(policies, options);
  const columns = chosen.flatMap((policy) => columnsOf(policy, draft));
  const reads = draft.tables();
  if (existing !== undefined) checkExisting(reads, existing);
  const { dialect, names } = draft;
  const name = (column: string): string => quoted(dialect, column);
  const selected = [
    `${FIRM}.${name(names.firm)} AS ${name(names.firm)}`,
    ...columns.flatMap(({ track, eligible, fen }) => [
      `${dialect.verdict(eligible)} AS ${name(track.eligible)}`,
      `${fen} AS ${name(track.fen)}`,
    ]),
  ];
  return {
    sql: `SELECT\n${selected.join(",\n")}\n${draft.from()}${dialect.settings}`,
    firm: names.firm,
    tracks: columns.map(({ track }) => track),
    reads,
  };
}

/**
 * {@link toSql}, handing back faults of the input as data.
 *
 * @example
 * ```ts
 * import { safeToSql } from "huiqi/sql";
 * const answer = safeToSql("hubei-srdi-sme", { dialect: "oracle" as never, on: "2024-09-01" });
 * answer.ok ? [] : answer.issues.map(({ path }) => path); // ["dialect"]
 * ```
 */
export function safeToSql<
  C extends Catalog = PolicyById,
  Id extends keyof NoInfer<C> & string = keyof C & string,
>(policies: Id | readonly Id[] | "all", options: SqlOptions<C>): Result<SqlQuery> {
  return safely(() => toSql<C, Id>(policies, options));
}

/**
 * The statements that create the tables which a query reads, every column nullable: unknown is NULL. Amounts are whole
 * fen, ratios units of 10⁻⁸, points hundredths; a validity without end ends on the engine's last day; a set is its
 * values, each between commas (`,a,b,`); a list of records is known where its column on the firm's row is true.
 *
 * @throws HuiqiError as {@link toSql}.
 * @example
 * ```ts
 * import { ddl } from "huiqi/sql";
 * const [firms] = ddl("ezhou-above-scale-enrolment", { dialect: "postgresql", on: "2024-09-01" });
 * firms?.startsWith('CREATE TABLE "firms" ('); // true
 * ```
 */
export function ddl<C extends Catalog = PolicyById, Id extends keyof NoInfer<C> & string = keyof C & string>(
  policies: Id | readonly Id[] | "all",
  options: SqlOptions<C>,
): readonly string[] {
  const { reads } = toSql<C, Id>(policies, options);
  const { dialect: name } = optionsOf(options, "dialect");
  const dialect = dialectOf(name);
  const engine = name === "clickhouse" ? " ENGINE = MergeTree ORDER BY tuple()" : "";
  return reads.map(({ table, columns }) => {
    const lines = columns.map((column) => `  ${quoted(dialect, column.name)} ${dialect.types[column.kind]}`);
    return `CREATE TABLE ${quoted(dialect, ...table)} (\n${lines.join(",\n")}\n)${engine}`;
  });
}

function begin<C extends Catalog>(policies: unknown, options: SqlOptions<C>) {
  const asked = optionsOf(options, "dialect", "on", "catalog", "names", "existing");
  const dialect = dialectOf(asked.dialect);
  const on = isoDate(asked.on, "on");
  const catalog: Catalog = asked.catalog ?? cityCatalog;
  const given = plain(policies, "policy");
  const ids = given === "all" ? Object.keys(catalog) : Array.isArray(given) ? given : [given];
  const chosen = ids.map((id): Policy => {
    const found = typeof id === "string" && Object.hasOwn(catalog, id) ? catalog[id] : undefined;
    return found ?? unknownPolicy(id);
  });
  const existing = asked.existing === undefined ? undefined : plain(asked.existing, "existing");
  return { draft: new Draft(dialect, new Names(asked.names), on), chosen, existing };
}

function unknownPolicy(id: unknown): never {
  return refuse("unknown-policy", "policy", id, text("目录中的政策编号", "a policy id of the catalog"));
}

interface TrackSql {
  readonly track: TrackColumns;
  readonly eligible: string;
  readonly fen: string;
}

function columnsOf(policy: Policy, draft: Draft): readonly TrackSql[] {
  const { part, ordinal } = policy.ref;
  const lifecycle = lifecycleOf(policy, draft.on);
  const forced = forcedBy(lifecycle);
  return compilePolicy(policy).map(({ name, track, requirements }) => {
    const eligible = `${part}-${ordinal}/${name}`;
    const fen = forced === "ineligible" ? draft.integer("0") : awardSql(track.benefit.award, draft);
    return {
      track: { policy: policy.id, track: name, eligible, fen: `${eligible}/fen` },
      eligible: forced === null ? gatesSql(requirements, draft) : FORCED[forced](draft),
      fen,
    };
  });
}

const FORCED = {
  eligible: () => "TRUE",
  ineligible: () => "FALSE",
  undetermined: ({ dialect }: Draft) => dialect.unknown,
} as const;

function gatesSql(
  requirements: ReturnType<typeof compilePolicy>[number]["requirements"],
  draft: Draft,
): string {
  const gates = requirements.filter(({ gates: decides }) => decides);
  return all(gates.map(({ node }) => conditionSql(node.condition, node.back, draft)));
}

function checkExisting(reads: readonly TableNeeded[], existing: unknown): void {
  const own = (value: unknown, key: string): unknown =>
    typeof value === "object" && value !== null && Object.hasOwn(value, key)
      ? (value as { readonly [key: string]: unknown })[key]
      : undefined;
  for (const { table, columns } of reads) {
    const name = table.join(".");
    for (const { name: column, kind } of columns) {
      const path = `existing.${name}.${column}`;
      const found = own(own(existing, name), column);
      if (found === undefined) {
        refuse("missing-field", path, undefined, text(`类型为 ${kind} 的列`, `a column of kind ${kind}`));
      }
      if (found !== kind) refuse("invalid-type", path, found, text(`类型 ${kind}`, `the kind ${kind}`));
    }
  }
}
