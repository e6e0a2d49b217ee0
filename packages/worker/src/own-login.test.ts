/** A worker as production.md advises it: its login is not the owner of the tables, and may do no more than take the roles. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReceiver } from '@afterview/embedded/webhook-receiver';
import { openAlarmClock } from '@afterview/queue/alarm-clock';
import { migrateQueue } from '@afterview/queue/migrate';
import { createTestWorld, eventually, type TestWorld } from './test-worker.ts';
import { startWorker } from './worker.ts';

const login = `worker_${process.pid}`;
let world: TestWorld;
let databaseUrl: string;

beforeAll(async () => {
  world = await createTestWorld();
  await migrateQueue(world.databaseUrl);
  await world.owner.unsafe(`create role ${login} login password 'secret' nosuperuser nobypassrls`);
  await world.owner.unsafe(`grant afterview_api, afterview_worker to ${login}`);
  const url = new URL(world.databaseUrl);
  url.username = login;
  url.password = 'secret';
  databaseUrl = url.href;
});
afterAll(async () => {
  await world.owner.unsafe(`drop role ${login}`);
  await world.close();
});

/** A worker whose queue is in Postgres, and what went wrong in it. */
async function startOwn() {
  const errors: string[] = [];
  const worker = await startWorker({
    databaseUrl,
    queue: { databaseUrl },
    encryptionKey: world.key,
    targets: 'loopback',
    sweepMs: 50,
    onError: (error) => errors.push(String(error)),
  });
  return { worker, errors };
}

describe('with its queue in Postgres', () => {
  it('delivers by the sweep when it may not use the queue, says so, and stops when it is told to', async () => {
    await world.owner`revoke usage on schema bullmq from afterview_api, afterview_worker`;
    const { worker, errors } = await startOwn();
    const receiver = await startReceiver();
    const caller = await world.newPlatform();
    await world.endpoint(caller, receiver.url);
    await world.happen(caller);
    await receiver.until((received) => received.length > 0);
    await eventually(() => Promise.resolve(errors.find((error) => error.includes('queue'))));
    expect(errors).toContainEqual(
      expect.stringMatching(/^Error: The queue in Postgres cannot be used: .*permission denied/),
    );
    await worker.stop();
    await receiver.close();
  });

  it('uses it once it has been migrated, be it by several at once', async () => {
    await Promise.all(Array.from({ length: 4 }, () => migrateQueue(world.databaseUrl)));
    const { worker, errors } = await startOwn();
    const alarms = openAlarmClock({ databaseUrl }, (error) => errors.push(String(error)));
    await alarms.ping();
    alarms.set([new Date(Date.now() + 50_000)]);
    await alarms.close();
    await worker.stop();
    expect(errors.filter((error) => !error.includes('pnpm retain'))).toEqual([]);
    const [waiting] = await world.owner<{ count: number }[]>`select count(*)::int from bullmq.job`;
    expect(waiting?.count).toBe(1);
  });
});
