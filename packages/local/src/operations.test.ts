import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '@afterview/core/db/connect';
import { scratchDirectory } from '@afterview/embedded/scratch';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { Afterview } from '@afterview/sdk';
import { expect, it } from 'vitest';
import { spawnMain, startMain } from './child.ts';

it('queue:inspect shows what the server of the data directory has armed, for people and for programs', async () => {
  const directory = scratchDirectory('inspect');
  const environment = { AFTERVIEW_DATA_DIR: directory.path };
  const running = await startMain('start', { ...environment, PORT: '0' });
  const local: Record<string, string> = JSON.parse(readFileSync(join(directory.path, 'local.json'), 'utf8'));
  const afterview = new Afterview({ baseUrl: local['baseUrl'] ?? '', apiKey: local['testKey'] ?? '' });
  const inAnHour = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const { id } = await afterview.interviews.create({
    application: { candidate: {}, company: { name: 'Acme' }, position: { title: 'Cook' } },
    title: 'First talk',
    startsAt: inAnHour(60),
    endsAt: inAnHour(90),
  });
  const printed = spawnMain('inspect', environment);
  expect(await printed.ended).toBe(0);
  expect(printed.output()).toMatch(/^Deadlines {2}\d+ armed, 0 put off\n/);
  expect(printed.output()).toMatch(new RegExp(`outcome_missing +${id} `));
  expect(printed.output()).toMatch(/\nAlarms {2}in postgres: /);
  const json = spawnMain('inspect', environment, ['--json']);
  expect(await json.ended).toBe(0);
  expect(JSON.parse(json.output())).toMatchObject({ state: { waiting: 0 }, alarms: { backend: 'postgres' } });
  await running.kill('SIGTERM');
  const stopped = spawnMain('inspect', environment);
  expect(await stopped.ended).toBe(1);
  expect(stopped.output()).toBe(`Nothing runs in ${directory.path}: start it, or set DATABASE_URL.\n`);
  directory.remove();
});

it('retain drops what is older than it is told', async () => {
  const database = await createTestDatabase();
  const owner = connect(database.url, 'owner', 1);
  await owner`
    create table deliveries_20200106 partition of deliveries
    for values from (uuid_floor('2020-01-06T00:00:00Z'::timestamptz)) to (uuid_floor('2020-01-13T00:00:00Z'::timestamptz))`.simple();
  const first = spawnMain('retain', { DATABASE_URL: database.url, AFTERVIEW_RETENTION_DAYS: '60' });
  expect([await first.ended, first.output()]).toEqual([0, 'dropped deliveries_20200106\n']);
  const second = spawnMain('retain', { DATABASE_URL: database.url });
  expect([await second.ended, second.output()]).toEqual([0, 'nothing to drop\n']);
  const wrong = spawnMain('retain', { DATABASE_URL: database.url, AFTERVIEW_RETENTION_DAYS: 'all' });
  expect([await wrong.ended, wrong.output()]).toEqual([
    1,
    'AFTERVIEW_RETENTION_DAYS must be a number from 14 to 3650; it is "all".\n',
  ]);
  await owner.end();
  await database.drop();
});

it('the worker and the api tell their metrics where they are told to, and nowhere else', async () => {
  const database = await createTestDatabase();
  const environment = {
    DATABASE_URL: database.url,
    AFTERVIEW_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
    AFTERVIEW_ALARMS: 'off',
    HOST: '127.0.0.1',
    PORT: '0',
  };
  const wrong = spawnMain('worker', { ...environment, METRICS_PORT: 'ten' });
  expect([await wrong.ended, wrong.output()]).toEqual([
    1,
    'METRICS_PORT must be a number from 0 to 65535; it is "ten".\n',
  ]);
  const api = await startMain('api', environment);
  const [, url = ''] = /ready (\S+)/.exec(api.output()) ?? [];
  expect((await fetch(`${url}/metrics`)).status).toBe(404);
  expect(await api.kill('SIGTERM')).toBe(0);
  await database.drop();
});

it('what a worker was detaching when it was killed -9 is gone once somebody else has run', async () => {
  const database = await createTestDatabase();
  const owner = connect(database.url, 'owner', 2);
  await owner`
    create table events_20200106 partition of events
    for values from (uuid_floor('2020-01-06T00:00:00Z'::timestamptz)) to (uuid_floor('2020-01-13T00:00:00Z'::timestamptz))`.simple();
  const left = async () => {
    const [row] = await owner<{ there: boolean; pending: boolean }[]>`
      select to_regclass('events_20200106') is not null as there,
        exists (select from pg_inherits where inhdetachpending) as pending`;
    return row ?? { there: false, pending: false };
  };
  const reading = Promise.withResolvers<void>();
  const reader = owner.begin(async (transaction) => {
    await transaction`select count(*) from events`;
    await reading.promise;
  });
  const worker = await startMain('worker', {
    DATABASE_URL: database.url,
    AFTERVIEW_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
    AFTERVIEW_ALARMS: 'off',
  });
  // oxlint-disable-next-line no-await-in-loop
  while (!(await left()).pending);
  await worker.kill('SIGKILL');
  expect(await left()).toEqual({ there: true, pending: true });
  reading.resolve();
  await reader;
  // Until Postgres has noticed that the worker is gone, its lock is held.
  while ((await left()).there) {
    // oxlint-disable-next-line no-await-in-loop
    expect(await spawnMain('retain', { DATABASE_URL: database.url }).ended).toBe(0);
  }
  expect(await left()).toEqual({ there: false, pending: false });
  await owner.end();
  await database.drop();
});
