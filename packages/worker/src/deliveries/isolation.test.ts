import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '@afterview/core/db/connect';
import { startReceiver } from '@afterview/embedded/webhook-receiver';
import { createTestWorld, eventually, type TestWorld } from '../test-worker.ts';
import { claim, fromTheBeginning, type LaneCursor } from './claim.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const never = () => {};

it('two hundred endpoints that hang at once keep a healthy one waiting for no more than a moment', async () => {
  const hanging = await startReceiver(never);
  const healthy = await startReceiver();
  const victim = await world.newPlatform();
  const platforms = await Promise.all(Array.from({ length: 10 }, () => world.newPlatform()));
  await Promise.all(
    platforms.flatMap((caller) => Array.from({ length: 20 }, () => world.endpoint(caller, hanging.url))),
  );
  await world.endpoint(victim, healthy.url, ['application.created']);
  for (const caller of platforms) {
    // oxlint-disable-next-line no-await-in-loop
    await Promise.all(Array.from({ length: 4 }, () => world.happen(caller)));
  }
  const worker = await world.worker();
  await hanging.until((received) => received.length >= 256);
  const began = performance.now();
  const latencies: number[] = [];
  for (let count = 1; count <= 20; count += 1) {
    const sent = performance.now();
    // oxlint-disable-next-line no-await-in-loop
    await world.happen(victim);
    // oxlint-disable-next-line no-await-in-loop
    await healthy.until((received) => received.length === count);
    latencies.push(performance.now() - sent);
  }
  // All of it is over long before the first of the others times out.
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(Math.max(...latencies)).toBeLessThan(5_000);
  await hanging.close();
  await worker.stop();
  await healthy.close();
});

it('every endpoint has its turn within as many claims as it takes to lock them all', async () => {
  const caller = await world.newPlatform();
  const endpoints = await Promise.all(
    Array.from({ length: 150 }, () => world.endpoint(caller, 'http://127.0.0.1:9/')),
  );
  await world.owner`
    insert into delivery_queue (platform_id, live, endpoint_id, event_id, due_at)
    select ${caller.tenant.platformId}, true, endpoint_id, uuidv7(), now()
    from unnest(${endpoints.map(({ id }) => id)}::uuid[]) endpoint_id`;
  const database = connect(world.databaseUrl, 'worker', 1);
  const room = { all: 1_000, doubtful: 1_000, slow: new Set<string>() };
  let cursor: LaneCursor = { ...fromTheBeginning, platformId: caller.tenant.platformId };
  const reached = new Set<string>();
  for (let claims = 0; claims < 2; claims += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const { claimed, cursor: next } = await claim(database, cursor, room, 25_000);
    for (const { endpointId } of claimed) reached.add(endpointId);
    cursor = next;
  }
  await database.end();
  expect(reached.size).toBe(150);
});

it('of four attempts to an endpoint one is a retry, however much is new', async () => {
  const caller = await world.newPlatform();
  const { id } = await world.endpoint(caller, 'http://127.0.0.1:9/', ['application.created']);
  const queue = (count: number, state: number) => world.owner`
    with told as (
      insert into events (id, platform_id, live, type, occurred_at, body)
      select uuidv7(), ${caller.tenant.platformId}, true, 'application.created', now(), '{}'
      from generate_series(1, ${count}) returning id
    )
    insert into delivery_queue (platform_id, live, endpoint_id, event_id, due_at, state)
    select ${caller.tenant.platformId}, true, ${id}, id, now(), ${state}::smallint from told`;
  await queue(100, 0);
  await queue(100, 1);
  await world.owner`update endpoint_lanes set cap = 40 where endpoint_id = ${id}`;
  const states = async () =>
    (
      await world.owner<{ state: number; count: number }[]>`
        select state, count(*)::int as count from delivery_queue where endpoint_id = ${id} group by 1 order by 1`
    ).map(({ state, count }) => [state, count]);
  const database = connect(world.databaseUrl, 'worker', 1);
  const room = { all: 128, doubtful: 64, slow: new Set<string>() };
  const before = { platformId: caller.tenant.platformId, endpointId: fromTheBeginning.endpointId };
  const { claimed } = await claim(database, before, room, 25_000);
  expect(claimed.filter(({ endpointId }) => endpointId === id)).toHaveLength(40);
  const [[, fresh = 0] = [], [, retries = 0] = []] = await states();
  expect([100 - fresh, 100 - retries]).toEqual([30, 10]);
  await database.end();
});

it('a retry is not kept out of a lane that has room for one', async () => {
  const receiver = await startReceiver((_received, response) => {
    response.writeHead(500).end();
  });
  const caller = await world.newPlatform();
  const { id } = await world.endpoint(caller, receiver.url, ['application.created']);
  await world.happen(caller);
  const worker = await world.worker();
  await receiver.until((received) => received.length === 1);
  const retried = await eventually(async () => {
    await world.happen(caller);
    const [again] = await world.owner`
      select from attempts a join delivery_queue q on q.id = a.delivery_id
      where q.endpoint_id = ${id} and a.attempt = 2`;
    await world.owner`update delivery_queue set due_at = now() where endpoint_id = ${id} and state = 1`;
    return again;
  });
  expect(retried).toBeDefined();
  await worker.stop();
  await receiver.close();
});
