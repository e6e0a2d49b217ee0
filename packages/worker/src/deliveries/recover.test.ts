import { fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '@afterview/core/db/connect';
import type { Id } from '@afterview/core/ids';
import type { Caller } from '@afterview/core/change/unit-of-work';
import { findRecovery, recoverBatch, recoverEndpoint } from '@afterview/core/webhooks/recover';
import { startReceiver } from '@afterview/embedded/webhook-receiver';
import { migrateQueue } from '@afterview/queue/migrate';
import { createTestWorld, eventually, type TestWorld } from '../test-worker.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  await migrateQueue(world.databaseUrl);
});
afterAll(() => world.close());

const hourAgo = () => new Date(Date.now() - 3_600_000).toISOString();

/** Deliveries of as many events that were given up, so many minutes ago. */
const giveUp = ({ tenant }: Caller, endpointId: Id<'webhookEndpoint'>, count: number, minutes = 1) =>
  world.owner`
    with told as (
      insert into events (id, platform_id, live, type, occurred_at, body)
      select uuidv7(), ${tenant.platformId}, true, 'application.created', now(), '{}'
      from generate_series(1, ${count}) returning id
    )
    insert into deliveries (id, platform_id, live, endpoint_id, event_id, status, attempts, finished_at)
    select uuidv7(), ${tenant.platformId}, true, ${endpointId}, id, 'failed', 10, now() - ${minutes} * interval '1 minute'
    from told`;

const counts = async (endpointId: Id<'webhookEndpoint'>) => {
  const [row] = await world.owner<{ waiting: number; failed: number }[]>`
    select (select count(*)::int from delivery_queue where endpoint_id = ${endpointId}) as waiting,
      (select count(*)::int from deliveries where endpoint_id = ${endpointId} and status = 'failed') as failed`;
  return row;
};

it('what failed since then is attempted again, under the same ids, and what failed before is not', async () => {
  const receiver = await startReceiver();
  const caller = await world.newPlatform();
  const { id } = await world.endpoint(caller, receiver.url);
  const { id: other } = await world.endpoint(caller, receiver.url);
  await giveUp(caller, id, 300);
  await giveUp(caller, id, 5, 90);
  await giveUp(caller, other, 3);
  const told = await world.owner<{ eventId: string }[]>`
    select event_id from deliveries where endpoint_id = ${id} and finished_at > now() - interval '1 hour'`;
  const worker = await world.worker();
  await recoverEndpoint(caller, id, { since: hourAgo() });
  await receiver.until((received) => received.length === 300);
  const done = await eventually(async () => {
    const recovery = await findRecovery(caller.database, caller.tenant, id);
    return recovery.status === 'done' ? recovery : null;
  });
  await eventually(async () => ((await counts(id))?.waiting === 0 ? true : null));
  await worker.stop();
  expect(done).toMatchObject({ recovered: 300 });
  expect(await counts(id)).toEqual({ waiting: 0, failed: 5 });
  expect(await counts(other)).toEqual({ waiting: 0, failed: 3 });
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(told.length);
  await receiver.close();
});

it('what waits for its next attempt is brought forward once, and not again when it fails again', async () => {
  const receiver = await startReceiver((_received, response) => {
    response.writeHead(500).end();
  });
  const caller = await world.newPlatform();
  const { id } = await world.endpoint(caller, receiver.url, ['application.created']);
  const worker = await world.worker();
  await world.happen(caller);
  await receiver.until((received) => received.length === 1);
  await eventually(async () => {
    const [waiting] = await world.owner`
      update delivery_queue set due_at = now() + interval '20 hours' where endpoint_id = ${id} and state = 1
      returning id`;
    return waiting;
  });
  await recoverEndpoint(caller, id, { since: hourAgo() });
  await receiver.until((received) => received.length === 2);
  const done = await eventually(async () => {
    const recovery = await findRecovery(caller.database, caller.tenant, id);
    return recovery.status === 'done' ? recovery : null;
  });
  await worker.stop();
  expect(done.recovered).toBe(1);
  expect(receiver.received).toHaveLength(2);
  await receiver.close();
});

it('fifty thousand survive a worker that is killed midway', async () => {
  const hanging = await startReceiver(() => {});
  const caller = await world.newPlatform();
  const { id } = await world.endpoint(caller, hanging.url);
  const failed = 50_000;
  await giveUp(caller, id, failed);
  await recoverEndpoint(caller, id, { since: hourAgo() });
  const program = new URL('../main.ts', import.meta.url);
  const worker = fork(program, {
    stdio: 'ignore',
    env: {
      ...process.env,
      DATABASE_URL: world.databaseUrl,
      AFTERVIEW_ENCRYPTION_KEY: world.encryptionText,
      AFTERVIEW_WEBHOOK_TARGETS: 'loopback',
    },
  });
  const begun = () => findRecovery(caller.database, caller.tenant, id);
  const midway = await eventually(async () => {
    const recovery = await begun();
    return recovery.recovered > 0 ? recovery : null;
  });
  worker.kill('SIGKILL');
  await once(worker, 'exit');
  expect(midway.status).toBe('running');
  expect((await begun()).recovered).toBeLessThan(failed);
  const database = connect(world.databaseUrl, 'worker', 1);
  // At first the one that was killed may still hold it, in a statement that Postgres has not ended.
  await eventually(async () => {
    await recoverBatch(database, 1_000);
    return (await begun()).status === 'done' ? true : null;
  });
  await database.end();
  expect(await counts(id)).toEqual({ waiting: failed, failed: 0 });
  expect(await begun()).toMatchObject({ status: 'done', recovered: failed });
  await hanging.close();
});
