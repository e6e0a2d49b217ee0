import { getTableColumns, getTableName } from './drizzle.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { connect, type Database } from './connect.ts';
import * as tables from './tables.ts';

let owner: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  drop = database.drop;
  owner = connect(database.url, 'owner', 1);
});
afterAll(async () => {
  await owner.end();
  await drop();
});

describe('the tables in code and the tables in the database', () => {
  it.each(Object.values(tables).map((table) => [getTableName(table), table] as const))(
    '%s has the same columns in both',
    async (name, table) => {
      const found = await owner<{ name: string; type: string; required: boolean }[]>`
        select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required
        from pg_attribute a where a.attrelid = ${name}::regclass and a.attnum > 0 and not a.attisdropped`;
      const short = (type: string) =>
        type.replace('timestamp(3) with time zone', 'timestamp (3) with time zone');
      const inDatabase = Object.fromEntries(
        found.map((column) => [column.name, `${short(column.type)}${column.required ? ' not null' : ''}`]),
      );
      const inCode = Object.fromEntries(
        Object.values(getTableColumns(table)).map((column) => [
          column.name,
          `${column.getSQLType()}${column.notNull ? ' not null' : ''}`,
        ]),
      );
      const { shard: _, ...comparable } = inCode;
      const { shard: _generated, ...comparableInDatabase } = inDatabase;
      expect(comparable).toEqual(comparableInDatabase);
    },
  );

  it('names every table that there is', async () => {
    const found = await owner<{ name: string }[]>`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`;
    expect(found.map(({ name }) => name).toSorted()).toEqual(
      Object.values(tables)
        .map((table) => getTableName(table))
        .toSorted(),
    );
  });

  it('has row-level security forced, and a policy, on every table', async () => {
    const unprotected = await owner<{ name: string }[]>`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`;
    expect(unprotected).toEqual([]);
  });

  it('has views that are read as whoever asks, so that the policies of their tables hold', async () => {
    const unbound = await owner<{ name: string }[]>`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
        and not coalesce(c.reloptions @> '{security_invoker=true}', false)`;
    expect(unbound).toEqual([]);
  });
});
