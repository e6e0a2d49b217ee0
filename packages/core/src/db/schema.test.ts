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

  // What more a policy may show to the api than its platform and mode, and why.
  const exceptions = [
    // Who presents a key's hash may see that key, and whether its platform is suspended.
    'api_keys presented',
    'platforms presented',
    // Who holds the instance's key sees all platforms; and a platform has no mode.
    'platforms instance',
    'platforms tenant',
    // Ids of keys, which are the instance's.
    'encryption_keys instance',
    // Of a platform, in both modes.
    'rate_limits tenant',
  ];

  it('shows the api its platform and mode alone, to read and to write, but for what is named here', async () => {
    const policies = await owner<{ name: string; using: string | null; check: string | null }[]>`
      select tablename || ' ' || policyname as name, qual as using, with_check as check from pg_policies
      where schemaname = 'public' and (roles && array['afterview_api', 'public']::name[]) order by 1`;
    const wall =
      '((platform_id = ( SELECT current_platform() AS current_platform)) AND (live = ( SELECT current_live() AS current_live)))';
    const others = policies.filter(({ using, check }) => using !== wall || check !== wall);
    expect(others.map(({ name }) => name).toSorted()).toEqual(exceptions.toSorted());
    expect(policies.length).toBeGreaterThan(25);
  });

  it('has in every table whose row it is, but for those of no mode', async () => {
    const without = await owner<{ name: string }[]>`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and 2 > (select count(*) from pg_attribute a
          where a.attrelid = c.oid and a.attname in ('platform_id', 'live') and a.attnotnull)
      order by 1`;
    expect(without.map(({ name }) => name)).toEqual(['encryption_keys', 'platforms', 'rate_limits']);
  });

  it('has an api and a worker that own nothing, and can bypass nothing', async () => {
    const roles = ['afterview_api', 'afterview_worker'];
    const powers = await owner`
      select rolname from pg_roles where rolname = any(${roles})
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`;
    const memberships = await owner`
      select m.roleid from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = any(${roles})`;
    const owned = await owner`
      select d.classid::regclass::text, d.objid from pg_shdepend d
      join pg_roles r on r.oid = d.refobjid where d.deptype = 'o' and r.rolname = any(${roles})`;
    expect([[...powers], [...memberships], [...owned]]).toEqual([[], [], []]);
  });

  it('lets the api rewrite nothing of what happened but what was said in it', async () => {
    const granted = await owner<{ name: string }[]>`
      select c.relname || '.' || a.attname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relname in ('events', 'timeline', 'attempts', 'deliveries', 'audit_log', 'deadlines_settled')
        and has_column_privilege('afterview_api', c.oid, a.attnum, 'update')
      order by 1`;
    expect(granted.map(({ name }) => name)).toEqual([
      'events.body',
      'events.erased',
      'timeline.note',
      'timeline.said_by',
      'timeline.title',
    ]);
  });
});
