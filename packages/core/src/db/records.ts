import { getTableColumns } from './drizzle.ts';
import type { PgColumn, PgTable } from './drizzle.ts';

/** Rows on their way into one statement and out of it, as JSON: one parameter carries any number of rows. */

const columnsOf = (table: PgTable): [string, PgColumn][] =>
  Object.entries(getTableColumns(table)).filter(([, column]) => column.generated === undefined);

/** The names of the columns that can be written, quoted and in order. */
export const writableColumns = (table: PgTable): string[] =>
  columnsOf(table).map(([, column]) => `"${column.name}"`);

/** `rows` as the JSON that `jsonb_populate_recordset` turns back into rows of `table`. */
export const toRecords = (table: PgTable, rows: readonly Record<string, unknown>[]): string => {
  const columns = columnsOf(table);
  return JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(columns.map(([property, column]) => [column.name, row[property] ?? null])),
    ),
  );
};

/** A row that Postgres gave as JSON (`to_jsonb`), as Drizzle types it: instants are `Date`s. */
export function fromRecord<T extends PgTable>(table: T, record: Record<string, unknown>): T['$inferSelect'] {
  const entries = columnsOf(table).map(([property, column]) => {
    const value = record[column.name];
    return [property, column.dataType === 'date' && typeof value === 'string' ? new Date(value) : value];
  });
  const row: T['$inferSelect'] = Object.fromEntries(entries);
  return row;
}
