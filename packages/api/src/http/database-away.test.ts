/** The API while its database is frozen, or restarted: on a server of its own, which is mistreated. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Database } from '@afterview/core/db/connect';
import { migrate } from '@afterview/core/db/migrate';
import { createPlatform } from '@afterview/core/platforms/create';
import { encryptionKey, newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { freePort } from '@afterview/embedded/free-port';
import { startPostgres, type Postgres } from '@afterview/embedded/postgres';
import { scratchDirectory } from '@afterview/embedded/scratch';
import { buildApp } from '../app.ts';
import { application } from '../test-api.ts';
import type { App } from './routes.ts';
import { defaultHttpSettings } from './settings.ts';

const directory = scratchDirectory('database-away');
const maxInFlight = 6;
let server: Postgres;
let database: Database;
let app: App;
let key: string;
let start: () => Promise<Postgres>;

beforeAll(async () => {
  const port = String(await freePort());
  start = () => startPostgres(directory.path, { fsync: 'off', port });
  server = await start();
  await migrate(server.url);
  database = connect(server.url, 'api', 2, { transactionMs: 15_000, silenceMs: 500 });
  app = await buildApp({
    database,
    wake: () => {},
    encryptionKey: encryptionKey(newEncryptionKey()),
    targets: 'loopback',
    adminKey: null,
    publicUrl: () => '',
    queueReachable: () => Promise.resolve(),
    http: { ...defaultHttpSettings, maxInFlight },
  });
  ({ liveKey: key } = await createPlatform(database, 'Jobs'));
});
afterAll(async () => {
  await app.close();
  await database.end({ timeout: 1 });
  await server.stop();
  directory.remove();
});

const post = async (name: string) => {
  const { statusCode, headers, json } = await app.inject({
    method: 'POST',
    url: '/v1/applications',
    headers: { authorization: `Bearer ${key}` },
    payload: { ...application, company: { name } },
  });
  const body: { code?: string } = json();
  return { status: statusCode, code: body.code, retryAfter: headers['retry-after'] };
};
const status = async (path: string) => (await app.inject({ url: path })).statusCode;

it('is away in clear words while the database is frozen, holds no more than it may, and is back by itself', async () => {
  const before = await post('Before');
  expect(before.status).toBe(201);
  server.freeze();
  const asked = await Promise.all(Array.from({ length: 60 }, (_, n) => post(`Frozen ${n}`)));
  const codes = asked.map(({ code }) => code);
  expect(codes.filter((code) => code === 'unavailable').length).toBe(maxInFlight);
  expect(codes.filter((code) => code === 'overloaded').length).toBe(60 - maxInFlight);
  for (const { status: told, retryAfter } of asked) expect([told, retryAfter]).toEqual([503, '1']);
  expect(await status('/healthz')).toBe(200);
  expect(await status('/readyz')).toBe(503);
  server.thaw();
  await expect.poll(async () => (await post('After')).status, { timeout: 10_000 }).toBe(201);
  expect(await status('/readyz')).toBe(200);
}, 30_000);

it('is away while the database is restarted, and has all that it acknowledged when it is back', async () => {
  const acknowledged: string[] = [];
  const failed: unknown[] = [];
  const running = { writers: true };
  const writing = async (writer: string) => {
    for (let n = 0; running.writers && n < 10_000; n += 1) {
      const name = `${writer} ${n}`;
      // oxlint-disable-next-line no-await-in-loop
      const { status: told, code, retryAfter } = await post(name);
      if (told === 201) acknowledged.push(name);
      else failed.push([told, code, retryAfter]);
    }
  };
  const writers = ['Ada', 'Bea', 'Cleo'].map(writing);
  await expect.poll(() => acknowledged.length).toBeGreaterThan(20);
  await server.crash();
  await expect.poll(() => failed.length).toBeGreaterThan(3);
  server = await start();
  const soFar = acknowledged.length;
  await expect.poll(() => acknowledged.length, { timeout: 10_000 }).toBeGreaterThan(soFar + 20);
  running.writers = false;
  await Promise.all(writers);
  for (const one of failed) expect(one).toEqual([503, 'unavailable', '1']);
  const owner = connect(server.url, 'owner', 1);
  const rows = await owner<{ name: string }[]>`select company ->> 'name' as name from applications`;
  await owner.end();
  const there = new Set(rows.map(({ name }) => name));
  expect(acknowledged.filter((name) => !there.has(name))).toEqual([]);
}, 30_000);
