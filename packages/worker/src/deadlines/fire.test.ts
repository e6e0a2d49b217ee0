import { setImmediate as turn } from 'node:timers/promises';
import { connect, type Database } from '@afterview/core/db/connect';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { silent } from '../observe/observer.ts';
import { createTestWorld, eventually, overdue, type TestWorld } from '../test-worker.ts';
import { firePasses } from './fire.ts';

const fail = (error: unknown) => {
  throw error;
};

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

const passes = () => {
  const along = { send: () => Promise.resolve(0), ended: () => {} };
  return firePasses(worker, { along, wake: () => {} }, fail, silent);
};

it('fires what was overdue long ago when it was armed, though the pass before looked at everything', async () => {
  const pass = passes();
  await pass();
  const application = await overdue(await world.newPlatform(), 1, 60_000);
  const told = await eventually(async () => {
    await pass();
    const [event] = await world.owner<{ sequence: number }[]>`
      select sequence from events where application_id = ${application} and type = 'next_step.overdue'`;
    return event;
  });
  expect(told.sequence).toBeGreaterThan(1);
});

it('goes on at once while more is due, though it has waited for an application that was busy', async () => {
  const caller = await world.newPlatform();
  const busy = await overdue(caller, 1, 60_000);
  await overdue(caller, 250, 30_000);
  const pass = passes();
  const waits = () => world.owner`
    select from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'afterview-worker'`;
  let passing: ReturnType<typeof pass> | undefined;
  await world.owner.begin(async (transaction) => {
    await transaction`select from application_heads where application_id = ${busy} for update`;
    passing = pass();
    while ((await waits()).length === 0) await turn();
  });
  expect((await passing)?.more).toBe(true);
});
