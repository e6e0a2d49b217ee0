import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '@afterview/core/db/connect';
import { startReceiver } from '@afterview/embedded/webhook-receiver';
import { createTestWorld, eventually, type TestWorld } from '../test-worker.ts';
import { openDeliver } from './deliver.ts';
import { startDelivering } from './delivering.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

it('what an attempt came to is recorded once the database is back, and nothing is sent a second time', async () => {
  const database = connect(world.databaseUrl, 'worker', 4);
  const begin = database.begin.bind(database);
  let away = 0;
  const errors: unknown[] = [];
  // The answer comes while the database cannot be reached: the next three transactions find no connection.
  const receiver = await startReceiver((_received, response) => {
    away = 3;
    response.writeHead(204).end();
  });
  const cutOff: typeof database.begin = (...given: unknown[]) => {
    if (away === 0) return Reflect.apply(begin, database, given);
    away -= 1;
    return Promise.reject(Object.assign(new Error('it is away'), { code: 'CONNECTION_CLOSED' }));
  };
  const caller = await world.newPlatform();
  const { id } = await world.endpoint(caller, receiver.url);
  await world.happen(caller);
  const unsteady = Object.assign(database, { begin: cutOff });
  const deliver = openDeliver(world.key, 'loopback');
  const delivering = startDelivering(unsteady, deliver, 60_000, (error) => errors.push(error));
  const [delivered] = await eventually(async () => {
    const rows = await world.owner<{ status: string; attempts: number }[]>`
      select status, attempts from deliveries where endpoint_id = ${id}`;
    return rows.length === 0 ? null : rows;
  });
  await delivering.stop();
  await database.end();
  await receiver.close();
  expect(delivered).toEqual({ status: 'succeeded', attempts: 1 });
  expect(receiver.received).toHaveLength(1);
  expect(errors.length).toBeGreaterThan(0);
});
