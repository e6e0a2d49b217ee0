/** The API as a process of its own that is told to stop, while it is asked. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '@afterview/core/db/connect';
import { createPlatform } from '@afterview/core/platforms/create';
import { newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { startMain } from './child.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let owner: ReturnType<typeof connect>;
let key: string;
const encryptionKey = newEncryptionKey();

beforeAll(async () => {
  database = await createTestDatabase();
  owner = connect(database.url, 'owner', 2);
  const api = connect(database.url, 'api', 1);
  ({ testKey: key } = await createPlatform(api, 'Jobs'));
  await api.end();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const startApi = async (more: Record<string, string>) => {
  const child = await startMain('api', {
    DATABASE_URL: database.url,
    AFTERVIEW_ENCRYPTION_KEY: encryptionKey,
    AFTERVIEW_ALARMS: 'off',
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    ...more,
  });
  const url = /^ready (.+)$/m.exec(child.output())?.[1] ?? '';
  const call = (method: string, path: string, body?: unknown) =>
    fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const created = await call('POST', '/v1/applications', {
    candidate: { name: 'Ada' },
    company: { name: 'Acme' },
    position: { title: 'Cook' },
  });
  const { id }: { id: string } = JSON.parse(await created.text());
  return { child, call, path: `/v1/applications/${id}` };
};

/** Holds up whoever would change an application, until it is released. */
async function holdUp() {
  const released = Promise.withResolvers<void>();
  const locked = Promise.withResolvers<void>();
  const holding = owner.begin(async (sql) => {
    await sql`lock table applications in exclusive mode`;
    locked.resolve();
    await released.promise;
  });
  await locked.promise;
  return {
    waiting: async () => {
      const rows = await owner`
        select from pg_stat_activity where application_name = 'afterview-api' and wait_event_type = 'Lock'`;
      return rows.length;
    },
    async release() {
      released.resolve();
      await holding;
    },
  };
}

it('says first that it is not ready, answers on for a while, ends what is under way, and leaves', async () => {
  const { child, call, path } = await startApi({ AFTERVIEW_DRAIN_SECONDS: '1' });
  const held = await holdUp();
  const underWay = call('PATCH', path, { stage: 'late' });
  await expect.poll(held.waiting).toBe(1);
  const ended = child.kill('SIGTERM');
  const ready = async () => (await call('GET', '/readyz')).status;
  await expect.poll(ready, { interval: 10 }).toBe(503);
  const meanwhile = await call('GET', path);
  expect([meanwhile.status, meanwhile.headers.get('connection')]).toEqual([200, 'close']);
  const gone = () =>
    call('GET', '/healthz').then(
      ({ status }) => status,
      () => 'gone',
    );
  await expect.poll(gone, { timeout: 5_000 }).toBe('gone');
  await held.release();
  const answered = await underWay;
  expect([answered.status, answered.headers.get('connection')]).toEqual([200, 'close']);
  expect(await ended).toBe(0);
});

it('does not wait for ever for what is under way', async () => {
  const { child, call, path } = await startApi({});
  const held = await holdUp();
  const underWay = call('PATCH', path, { stage: 'never' }).then(
    ({ status }) => status,
    () => 'cut off',
  );
  await expect.poll(held.waiting).toBe(1);
  const start = performance.now();
  const ended = await child.kill('SIGTERM');
  expect(performance.now() - start).toBeLessThan(6_000);
  expect([await underWay, typeof ended]).toEqual(['cut off', 'number']);
  await held.release();
});
