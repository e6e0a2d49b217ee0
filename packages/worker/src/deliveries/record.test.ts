import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Database } from '@afterview/core/db/connect';
import type { Caller } from '@afterview/core/change/unit-of-work';
import { createTestWorld, type TestWorld } from '../test-worker.ts';
import { claim, fromTheBeginning, type Claimed } from './claim.ts';
import { record, type Result } from './record.ts';

let world: TestWorld;
let worker: Database;
beforeAll(async () => {
  world = await createTestWorld();
  worker = connect(world.databaseUrl, 'worker', 2);
});
afterAll(async () => {
  await worker.end();
  await world.close();
});

async function claimed(caller: Caller, count: number): Promise<Claimed[]> {
  for (let index = 0; index < count; index += 1) {
    // One after the other: in that order they are claimed.
    // oxlint-disable-next-line no-await-in-loop
    await world.happen(caller);
  }
  const room = { all: count, doubtful: count, slow: new Set<string>() };
  return (await claim(worker, fromTheBeginning, room, 60_000)).claimed;
}

const answered = (delivery: Claimed, status: number, latencyMs: number): Result => ({
  delivery,
  attempted: {
    at: new Date(),
    latencyMs,
    status,
    error: null,
    answer: 'what it was sent',
    retryAfterMs: 0,
  },
  outcome: status === 200 ? 'succeeded' : 'retry',
  pauseMs: status === 200 ? null : 5_000,
});

it('of a delivery that has gone meanwhile, as its candidate was erased, no answer is kept', async () => {
  const caller = await world.newPlatform();
  await world.endpoint(caller, 'http://127.0.0.1:9/hook');
  const [gone, there] = await claimed(caller, 2);
  if (gone === undefined || there === undefined) throw new Error('two were to be claimed');
  await world.owner`delete from delivery_queue where id = ${gone.id}`;
  await record(worker, [answered(gone, 200, 1), answered(there, 200, 1)]);
  const attempts = await world.owner`select delivery_id from attempts`;
  const deliveries = await world.owner`select id from deliveries`;
  expect([[...attempts], [...deliveries]]).toEqual([[{ deliveryId: there.id }], [{ id: there.id }]]);
});

it('an endpoint may have 100 attempts at once, 1,000 while it answers within 100 ms, and half as many each time it fails', async () => {
  const caller = await world.newPlatform();
  const { id } = await world.endpoint(caller, 'http://127.0.0.1:9/hook');
  const capAfter = async (status: number, latencyMs: number) => {
    const [delivery] = await claimed(caller, 1);
    if (delivery === undefined) throw new Error('one was to be claimed');
    await record(worker, [answered(delivery, status, latencyMs)]);
    const [lane] = await world.owner<{ cap: number }[]>`
      select cap from endpoint_lanes where endpoint_id = ${id}`;
    return lane?.cap;
  };
  await world.owner`update endpoint_lanes set cap = 99 where endpoint_id = ${id}`;
  expect(await capAfter(200, 101)).toBe(100);
  expect(await capAfter(200, 101)).toBe(100);
  expect(await capAfter(200, 100)).toBe(103);
  await world.owner`update endpoint_lanes set cap = 999 where endpoint_id = ${id}`;
  expect(await capAfter(200, 100)).toBe(1_000);
  expect(await capAfter(200, 100)).toBe(1_000);
  expect(await capAfter(200, 101)).toBe(100);
  expect(await capAfter(500, 1)).toBe(50);
});

it('of an endpoint that does as before nothing is written, and its lane is not waited for', async () => {
  const caller = await world.newPlatform();
  const { id } = await world.endpoint(caller, 'http://127.0.0.1:9/hook');
  await world.owner`update endpoint_lanes set cap = 1000, latency_ms = 40 where endpoint_id = ${id}`;
  const [asBefore, slower] = await claimed(caller, 2);
  if (asBefore === undefined || slower === undefined) throw new Error('two were to be claimed');
  await world.owner.begin(async (transaction) => {
    await transaction`select from endpoint_lanes where endpoint_id = ${id} for update`;
    await record(worker, [answered(asBefore, 200, 99)]);
  });
  await record(worker, [answered(slower, 200, 101)]);
  const [lane] = await world.owner`select cap, latency_ms from endpoint_lanes where endpoint_id = ${id}`;
  expect(lane).toEqual({ cap: 100, latencyMs: 70 });
});
