import { setImmediate as turn } from 'node:timers/promises';
import { createApplication } from '@afterview/core/applications/create';
import { startApplication, type Caller } from '@afterview/core/change/unit-of-work';
import { connect, type Database } from '@afterview/core/db/connect';
import { createNextStep } from '@afterview/core/next-steps/create';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { silent } from '../observe/observer.ts';
import { createTestWorld, type TestWorld } from '../test-worker.ts';
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

/** An application of so many steps, each of them overdue for `agoMs`. @returns its id */
const overdue = (caller: Caller, steps: number, agoMs: number) =>
  startApplication(caller, (change) => {
    createApplication(change, { candidate: {}, company: { name: 'Acme' }, position: { title: 'Cook' } });
    const dueAt = new Date(change.now.getTime() - agoMs).toISOString();
    for (let step = 0; step < steps; step += 1) {
      createNextStep(
        change,
        { title: 'Send it', owner: 'candidate', dueAt, reminders: [], overdueAfter: 'PT0.1S' },
        { interview: null, agreed: ['candidate', 'company'] },
      );
    }
    return change.application.id;
  });

it('goes on at once while more is due, though it has waited for an application that was busy', async () => {
  const caller = await world.newPlatform();
  const busy = await overdue(caller, 1, 60_000);
  await overdue(caller, 250, 30_000);
  const pass = firePasses(worker, () => {}, fail, silent);
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
