import { getTableColumns } from './drizzle.ts';
import type { PgColumn, PgTable } from './drizzle.ts';

/**
 * Rows on their way into one statement and out of it, as JSON: one parameter carries any number of rows. Where a statement
 * gives one row of a table it gives its columns: as JSON the same row takes Postgres three times as long.
 */

type Columns = readonly (readonly [property: string, column: PgColumn])[];
const known = new WeakMap<PgTable, Columns>();

// Drizzle makes them anew each time, and every write asks for those of ten tables.
function columnsOf(table: PgTable): Columns {
  const columns =
    known.get(table) ??
    Object.entries(getTableColumns(table)).filter(([, column]) => column.generated === undefined);
  known.set(table, columns);
  return columns;
}

/** The names of the columns that can be written, quoted and in order. */
export const writableColumns = (table: PgTable): string[] =>
  columnsOf(table).map(([, column]) => `"${column.name}"`);

/** The names of some of them, quoted and in their order. @param properties as Drizzle calls them */
export const columnNames = (table: PgTable, properties: readonly string[]): string[] =>
  properties.flatMap((wanted) =>
    columnsOf(table)
      .filter(([property]) => property === wanted)
      .map(([, column]) => `"${column.name}"`),
  );

/** `rows` as the JSON that `json_populate_recordset` turns back into rows of `table`: what is not there is null. */
export const toRecords = (table: PgTable, rows: readonly Record<string, unknown>[]): string =>
  recordsOf(columnsOf(table), rows);

function recordsOf(columns: Columns, rows: readonly Record<string, unknown>[]): string {
  return JSON.stringify(
    rows.map((row) => {
      const record: Record<string, unknown> = {};
      for (const [property, column] of columns) {
        const value = row[property];
        if (value !== null && value !== undefined) record[column.name] = value;
      }
      return record;
    }),
  );
}

/**
 * The columns of two tables, for rows that become one row of each: what both call alike is the same in both, and is sent, and
 * parsed, once.
 * @param without columns that are not sent so
 */
export function sharedRecords(tables: readonly PgTable[], without: readonly string[]) {
  const all = new Map(
    tables.flatMap(columnsOf).map(([property, column]) => [column.name, [property, column] as const]),
  );
  const columns = [...all.values()].filter(([, { name }]) => !without.includes(name));
  return {
    /** Their names, quoted. */
    names: columns.map(([, { name }]) => `"${name}"`),
    /** What `json_to_recordset` must be told of them. */
    definitions: columns.map(([, column]) => `"${column.name}" ${column.getSQLType()}`).join(', '),
    toRecords: (rows: readonly Record<string, unknown>[]) => recordsOf(columns, rows),
  };
}

/** A row that Postgres gave as JSON (`row_to_json`), as Drizzle types it: instants are `Date`s. */
export function fromRecord<T extends PgTable>(table: T, record: Record<string, unknown>): T['$inferSelect'] {
  const row: Record<string, unknown> = {};
  for (const [property, column] of columnsOf(table)) {
    const value = record[column.name];
    row[property] = column.dataType === 'date' && typeof value === 'string' ? new Date(value) : value;
  }
  return row;
}

/** The columns of a table that a statement calls `alias`, for `columnsReader`. */
export const columnsAs = (table: PgTable, alias: string): string =>
  columnsOf(table)
    .map(([property, column]) => `${alias}."${column.name}" as "${alias}.${property}"`)
    .join(', ');

/**
 * Reads those again.
 * @param key a column that is never null in the table: where it is, a join has found no row
 */
export function columnsReader<T extends PgTable>(
  table: T,
  alias: string,
  key: string,
): (found: Record<string, unknown>) => T['$inferSelect'] | null {
  const names = columnsOf(table).map(([property]) => [property, `${alias}.${property}`] as const);
  return (found) => {
    if (found[`${alias}.${key}`] === null) return null;
    const row: Record<string, unknown> = {};
    for (const [property, name] of names) row[property] = found[name];
    return row;
  };
}
