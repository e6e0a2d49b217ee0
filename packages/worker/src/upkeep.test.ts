import { expect, it } from 'vitest';
import { connect } from '@afterview/core/db/connect';
import { retentionOf } from '@afterview/core/retention/period';
import { encryptionKey, newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { startWorker } from './worker.ts';

it('workers that start drop what is older than the retention, and what still waited for it', async () => {
  const { url, drop } = await createTestDatabase();
  const owner = connect(url, 'owner', 1);
  await owner`
    create table events_20200106 partition of events
    for values from (uuid_floor('2020-01-06T00:00:00Z'::timestamptz)) to (uuid_floor('2020-01-13T00:00:00Z'::timestamptz))`.simple();
  await owner`
    insert into delivery_queue (platform_id, live, endpoint_id, event_id, due_at)
    select uuidv7(), true, uuidv7(), uuid_floor('2020-01-07T00:00:00Z'::timestamptz), now() from generate_series(1, 3)`;
  const errors: unknown[] = [];
  const start = () =>
    startWorker({
      databaseUrl: url,
      queue: null,
      encryptionKey: encryptionKey(newEncryptionKey()),
      targets: 'loopback',
      retention: retentionOf(30),
      onError: (error) => errors.push(error),
    });
  const workers = await Promise.all([start(), start(), start()]);
  const left = async () => {
    const [row] = await owner<{ table: string | null; waiting: number }[]>`
      select to_regclass('events_20200106')::text as table, (select count(*)::int from delivery_queue) as waiting`;
    return row;
  };
  // oxlint-disable-next-line no-await-in-loop
  while ((await left())?.table !== null);
  expect(await left()).toEqual({ table: null, waiting: 0 });
  await Promise.all(workers.map((worker) => worker.stop()));
  // One that waits for somebody's read is stopped all the same.
  await owner`
    create table events_20200106 partition of events
    for values from (uuid_floor('2020-01-06T00:00:00Z'::timestamptz)) to (uuid_floor('2020-01-13T00:00:00Z'::timestamptz))`.simple();
  await owner.begin(async (transaction) => {
    await transaction`select count(*) from events`;
    const waiting = await start();
    const pending = () => owner`select from pg_inherits where inhdetachpending`;
    // oxlint-disable-next-line no-await-in-loop
    while ((await pending()).length === 0);
    const before = performance.now();
    await waiting.stop();
    expect(performance.now() - before).toBeLessThan(5_000);
  });
  await owner.end();
  await drop();
  expect(errors).toEqual([]);
});
