import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { createApplication } from '../applications/create.ts';
import { findApplication, listApplications } from '../applications/find.ts';
import { applications } from '../applications/table.ts';
import { startApplication } from '../change/unit-of-work.ts';
import { createPlatform } from '../platforms/create.ts';
import { Problem } from '../problems.ts';
import { listPlatforms } from '../platforms/find.ts';
import { authenticate } from '../platforms/authenticate.ts';
import type { Tenant } from '../tenant.ts';
import { connect, type Database } from './connect.ts';
import { query, read, statement, withPlatform } from './tenancy.ts';

let api: Database;
let url: string;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  ({ url, drop } = database);
  api = connect(database.url, 'api', 4);
});
afterAll(async () => {
  await api.end();
  await drop();
});

async function platformWithApplication() {
  const platform = await createPlatform(api, 'Jobs');
  const tenant: Tenant = { platformId: platform.id, live: true };
  const caller = { database: api, tenant, actor: { type: 'key', id: null }, wake: () => {} } as const;
  const application = await startApplication(caller, (change) =>
    createApplication(change, { candidate: {}, company: { name: 'Acme' }, position: { title: 'Cook' } }),
  );
  return { platform, tenant, application };
}

it('a select that forgets its where shows the rows of its own platform and mode, and no other', async () => {
  const one = await platformWithApplication();
  await platformWithApplication();
  const everything = statement(query.select().from(applications));
  expect((await read(api, one.tenant, everything, {})).map(({ id }) => id)).toEqual([one.application.id]);
  expect(await read(api, { ...one.tenant, live: false }, everything, {})).toEqual([]);
});

it('reads by a key, of many tenants at once and over one connection, each show rows of their own tenant alone', async () => {
  const all = await Promise.all(Array.from({ length: 5 }, platformWithApplication));
  const pairs = all.flatMap((one) => all.map((other) => ({ one, other })));
  const found = await Promise.all(
    pairs
      .flatMap((pair) => Array.from({ length: 8 }, () => pair))
      .map(async ({ one, other }) => {
        const finding = findApplication(api, one.tenant, other.application.id);
        const row = await finding.catch((error: unknown) => error);
        return one === other
          ? row instanceof Object && 'id' in row && row.id === other.application.id
          : row instanceof Problem && row.code === 'not_found';
      }),
  );
  expect(found).toHaveLength(200);
  expect(found).not.toContain(false);
});

it('a write that forgets its where, or names another tenant, changes the rows of its own and no other', async () => {
  const one = await platformWithApplication();
  const two = await platformWithApplication();
  const test = { ...one.tenant, live: false };
  const stages = async ({ tenant, application }: typeof one) =>
    (await findApplication(api, tenant, application.id)).stage;
  const updated = await withPlatform(
    api,
    one.tenant,
    (transaction) => transaction`update applications set stage = 'mine' returning id`,
  );
  expect(updated.map(({ id }) => id)).toEqual([one.application.id]);
  expect([await stages(one), await stages(two)]).toEqual(['mine', null]);
  for (const tenant of [two.tenant, test]) {
    const give = withPlatform(
      api,
      one.tenant,
      (transaction) => transaction`
        update applications set platform_id = ${tenant.platformId}, live = ${tenant.live}`,
    );
    // oxlint-disable-next-line no-await-in-loop
    await expect(give).rejects.toThrow('violates row-level security policy');
  }
  const deleted = await withPlatform(
    api,
    test,
    (transaction) => transaction`delete from applications returning id`,
  );
  expect(deleted).toHaveLength(0);
  await withPlatform(api, two.tenant, (transaction) => transaction`delete from applications`);
  expect(await stages(one)).toBe('mine');
});

it('a statement that sets no tenant sees nothing', async () => {
  await platformWithApplication();
  expect(await api`select id from applications`).toHaveLength(0);
  expect(await api`select id from api_keys`).toHaveLength(0);
  expect(await api`select id from platforms`).toHaveLength(0);
  expect(await api`select id from audit_log`).toHaveLength(0);
});

it('who lists all platforms has done so for one transaction, and sees nothing more in it', async () => {
  const one = await platformWithApplication();
  const two = await platformWithApplication();
  const connection = connect(url, 'api', 1);
  const { rows } = await listPlatforms(connection, { limit: 100 });
  expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining([one.platform.id, two.platform.id]));
  expect(await connection.begin((transaction) => transaction`select id from platforms`)).toHaveLength(0);
  await connection.begin(async (transaction) => {
    await transaction`select set_config('app.instance', 'true', true)`;
    for (const table of ['api_keys', 'audit_log', 'applications']) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await transaction.unsafe(`select id from ${table}`)).toHaveLength(0);
    }
    expect(await transaction`update platforms set version = 9 returning id`).toHaveLength(0);
  });
  await connection.end();
});

it("another platform's application is not there, nor is one of the other mode", async () => {
  const one = await platformWithApplication();
  const two = await platformWithApplication();
  const notFound = { code: 'not_found' };
  await expect(findApplication(api, two.tenant, one.application.id)).rejects.toMatchObject(notFound);
  const test = { ...one.tenant, live: false };
  await expect(findApplication(api, test, one.application.id)).rejects.toMatchObject(notFound);
  const { rows } = await listApplications(api, one.tenant, {}, { limit: 100 });
  expect(rows).toEqual([await findApplication(api, one.tenant, one.application.id)]);
});

it('a key tells its platform and mode; anything else tells nothing', async () => {
  const { platform } = await platformWithApplication();
  const of = (live: boolean) => ({ principal: { tenant: { platformId: platform.id, live } } });
  expect(await authenticate(api, platform.liveKey)).toMatchObject(of(true));
  expect(await authenticate(api, platform.testKey)).toMatchObject(of(false));
  expect(await authenticate(api, `${platform.liveKey.slice(0, -1)}?`)).toBeNull();
});
