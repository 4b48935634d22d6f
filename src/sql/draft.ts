import { type IsoDate, yearOf } from "../dates/calendar.js";
import { recordsFact, scalarOf } from "../facts/lookup.js";
import type { Dialect } from "./dialect.js";
import { type ColumnNeeded, kindOf, type Names, quoted, type TableNeeded } from "./names.js";

/** An expression over the records of a firm, and what it is called in the grouped query. */
interface Grouped {
  readonly alias: string;
  readonly sql: string;
}

/** The rows of one table of records, tested and then grouped by firm. */
interface RecordsDraft {
  /** Worked out for each record. */
  readonly rows: Map<string, string>;
  /** Worked out for each firm over its records. */
  readonly groups: Map<string, Grouped>;
  readonly fields: Set<string>;
  readonly alias: string;
}

/** The figures of a yearly fact before a year, taken together. */
interface History {
  readonly path: string;
  readonly before: number;
  readonly place: number;
}

/** The alias of the row of a firm. */
export const FIRM = "f";

/**
 * A query in the making: expressions are written against columns, and what they read is noted, so that the joins bring
 * what is read and nothing else.
 */
export class Draft {
  readonly dialect: Dialect;
  readonly names: Names;
  readonly on: IsoDate;
  readonly lastYear: number;
  readonly #facts = new Set<string>();
  readonly #years = new Map<number, Set<string>>();
  readonly #histories = new Map<string, History>();
  readonly #records = new Map<string, RecordsDraft>();

  constructor(dialect: Dialect, names: Names, on: IsoDate) {
    this.dialect = dialect;
    this.names = names;
    this.on = on;
    this.lastYear = yearOf(on) - 1;
  }

  /** A fact of one value: a whole number in the widest type, or the column as it is. */
  fact(path: string): string {
    this.#facts.add(path);
    const column = `${FIRM}.${quoted(this.dialect, this.names.fact(path))}`;
    return kindOf(scalarOf(path)) === "integer" ? this.integer(column) : column;
  }

  /** Whether the list of records is known. */
  known(path: string): string {
    this.#facts.add(path);
    return `COALESCE(${FIRM}.${quoted(this.dialect, this.names.fact(path))}, FALSE)`;
  }

  /** A yearly fact, so many years before the last complete one. */
  year(path: string, back: number): string {
    const paths = this.#years.get(back) ?? new Set();
    this.#years.set(back, paths.add(path));
    return this.integer(`y${back}.${quoted(this.dialect, this.names.fact(path))}`);
  }

  /** The first year of a yearly fact, and the number and the greatest of its figures before a year. */
  history(
    path: string,
    back: number,
  ): { readonly first: string; readonly known: string; readonly greatest: string } {
    const key = `${path}@${back}`;
    const place = this.#histories.get(key)?.place ?? this.#histories.size;
    this.#histories.set(key, { path, before: this.lastYear - back, place });
    return {
      first: `h.first${place}`,
      known: `h.known${place}`,
      greatest: this.integer(`h.greatest${place}`),
    };
  }

  /** A column of the record at hand. */
  field(path: string, field: string): string {
    this.#recordsOf(path).fields.add(field);
    const column = `r.${quoted(this.dialect, this.names.field(path, field))}`;
    const definition = recordsFact(path).fields[field];
    return definition !== undefined && kindOf(definition) === "integer" ? this.integer(column) : column;
  }

  /** Names an expression over one record, so that it is worked out once. */
  ofRecord(path: string, sql: string): string {
    const { rows } = this.#recordsOf(path);
    let alias = rows.get(sql);
    if (alias === undefined) {
      alias = `t${rows.size}`;
      rows.set(sql, alias);
    }
    return alias;
  }

  /** Names an expression over the records of a firm; a firm without records has none of it. */
  ofRecords(path: string, sql: string): string {
    const { groups, alias } = this.#recordsOf(path);
    let group = groups.get(sql);
    if (group === undefined) {
      group = { alias: `g${groups.size}`, sql };
      groups.set(sql, group);
    }
    return `${alias}.${group.alias}`;
  }

  integer(sql: string): string {
    return `CAST(${sql} AS ${this.dialect.integer})`;
  }

  #recordsOf(path: string): RecordsDraft {
    let draft = this.#records.get(path);
    if (draft === undefined) {
      draft = { rows: new Map(), groups: new Map(), fields: new Set(), alias: `r${this.#records.size}` };
      this.#records.set(path, draft);
    }
    return draft;
  }

  /** Every table and column that has been read. */
  tables(): readonly TableNeeded[] {
    const firm: ColumnNeeded = { name: this.names.firm, kind: "text" };
    const column = (path: string): ColumnNeeded => ({
      name: this.names.fact(path),
      kind: this.#records.has(path) ? "boolean" : kindOf(scalarOf(path)),
    });
    const yearly = new Set([
      ...[...this.#years.values()].flatMap((paths) => [...paths]),
      ...[...this.#histories.values()].map(({ path }) => path),
    ]);
    const tables: TableNeeded[] = [
      { table: this.names.firms, columns: [firm, ...[...this.#facts].map(column)] },
    ];
    if (yearly.size > 0) {
      const year: ColumnNeeded = { name: this.names.year, kind: "integer" };
      tables.push({ table: this.names.years, columns: [firm, year, ...[...yearly].map(column)] });
    }
    for (const [path, { fields }] of this.#records) {
      const columns = [...fields].map((field): ColumnNeeded => {
        const definition = recordsFact(path).fields[field];
        return {
          name: this.names.field(path, field),
          kind: definition === undefined ? "text" : kindOf(definition),
        };
      });
      tables.push({ table: this.names.records(path), columns: [firm, ...columns] });
    }
    return tables;
  }

  /** The rows of the firms with all that has been read. */
  from(): string {
    const { names, dialect } = this;
    const key = quoted(dialect, names.firm);
    const lines = [`FROM ${quoted(dialect, ...names.firms)} AS ${FIRM}`];
    const join = (what: string, alias: string): void => {
      lines.push(`LEFT JOIN ${what} AS ${alias} ON ${alias}.${key} = ${FIRM}.${key}`);
    };
    const year = quoted(dialect, names.year);
    for (const [back, paths] of this.#years) {
      const columns = [...paths].map((path) => quoted(dialect, names.fact(path))).join(", ");
      const of = `FROM ${quoted(dialect, ...names.years)} WHERE ${year} = ${this.lastYear - back}`;
      join(`(SELECT ${key}, ${columns} ${of})`, `y${back}`);
    }
    if (this.#histories.size > 0) join(this.#history(year, key), "h");
    for (const [path, { rows, groups, fields, alias }] of this.#records) {
      const kept = [...fields].map((field) => `r.${quoted(dialect, names.field(path, field))}`);
      const tested = [...rows].map(([sql, name]) => `${sql} AS ${name}`);
      const inner = [`r.${key}`, ...kept, ...tested].join(", ");
      const table = quoted(dialect, ...names.records(path));
      const outer = [key, ...[...groups.values()].map(({ sql, alias: name }) => `${sql} AS ${name}`)].join(
        ", ",
      );
      join(`(SELECT ${outer} FROM (SELECT ${inner} FROM ${table} AS r) AS r GROUP BY ${key})`, alias);
    }
    return lines.join("\n");
  }

  #history(year: string, key: string): string {
    const parts = [...this.#histories.values()].flatMap(({ path, before, place }) => {
      const column = quoted(this.dialect, this.names.fact(path));
      const earlier = `CASE WHEN ${year} < ${before} THEN ${column} END`;
      return [
        `MIN(CASE WHEN ${column} IS NOT NULL THEN ${year} END) AS first${place}`,
        `COUNT(${earlier}) AS known${place}`,
        `MAX(${earlier}) AS greatest${place}`,
      ];
    });
    return `(SELECT ${key}, ${parts.join(", ")} FROM ${quoted(this.dialect, ...this.names.years)} GROUP BY ${key})`;
  }
}
