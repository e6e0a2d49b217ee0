import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Database } from '@afterview/core/db/connect';
import { createTestWorld, type TestWorld } from '../test-worker.ts';
import { claim, fromTheBeginning } from './claim.ts';
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

it('of a delivery that has gone meanwhile, as its candidate was erased, no answer is kept', async () => {
  const caller = await world.newPlatform();
  await world.endpoint(caller, 'http://127.0.0.1:9/hook');
  await world.happen(caller);
  await world.happen(caller);
  const room = { all: 2, doubtful: 2, slow: new Set<string>() };
  const { claimed } = await claim(worker, fromTheBeginning, room, 60_000);
  const [gone, there] = claimed;
  if (gone === undefined || there === undefined) throw new Error('two were to be claimed');
  await world.owner`delete from delivery_queue where id = ${gone.id}`;
  const resultOf = (delivery: typeof gone): Result => ({
    delivery,
    attempted: {
      at: new Date(),
      latencyMs: 1,
      status: 200,
      error: null,
      answer: 'what it was sent',
      retryAfterMs: 0,
    },
    outcome: 'succeeded',
    pauseMs: null,
  });
  await record(worker, [resultOf(gone), resultOf(there)]);
  const attempts = await world.owner`select delivery_id from attempts`;
  const deliveries = await world.owner`select id from deliveries`;
  expect([[...attempts], [...deliveries]]).toEqual([[{ deliveryId: there.id }], [{ id: there.id }]]);
});
