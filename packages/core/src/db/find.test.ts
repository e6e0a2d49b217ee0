import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { listNextSteps, type NextStepFilter } from '../next-steps/find.ts';
import { newId } from '../ids.ts';
import { createPlatform } from '../platforms/create.ts';
import type { Tenant } from '../tenant.ts';
import { findTestClock } from '../test-clocks/find.ts';
import { connect, type Database } from './connect.ts';

let api: Database;
let owner: Database;
let tenant: Tenant;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  drop = database.drop;
  api = connect(database.url, 'api', 1);
  owner = connect(database.url, 'owner', 1);
  const { id } = await createPlatform(api, 'Jobs');
  tenant = { platformId: id, live: true };
});
afterAll(async () => {
  await Promise.all([api.end(), owner.end()]);
  await drop();
});

const kept = async () => {
  const [row] = await api<{ count: number }[]>`select count(*)::int from pg_prepared_statements`;
  return row?.count ?? 0;
};
const list = (filter: NextStepFilter) => listNextSteps(api, tenant, filter, { limit: 10 });

it('a connection keeps the lists that are asked for often, and not every set of conditions that somebody thinks of', async () => {
  const one = { owner: 'company' } as const;
  const two = { ...one, status: 'agreed' } as const;
  const before = await kept();
  await list(one);
  await list(two);
  expect(await kept()).toBe(before + 2);
  for (const more of [{ overdue: true }, { dueBefore: new Date() }, { createdAfter: new Date() }]) {
    // oxlint-disable-next-line no-await-in-loop
    expect((await list({ ...two, ...more })).rows).toEqual([]);
  }
  expect(await kept()).toBe(before + 2);
});

it('a test clock, whose applications are counted, keeps no lookup waiting, and waits for none', async () => {
  const held = Promise.withResolvers<void>();
  const locked = Promise.withResolvers<void>();
  const holding = owner.begin(async (sql) => {
    await sql`select pg_advisory_xact_lock(1)`;
    locked.resolve();
    await held.promise;
  });
  await locked.promise;
  const waiting = api.lookups`select pg_advisory_xact_lock(1)`.execute();
  await expect(findTestClock(api, tenant, newId('testClock'))).rejects.toThrow('no test clock');
  held.resolve();
  await Promise.all([holding, waiting]);
});
