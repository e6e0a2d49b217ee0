import { connect, type Database } from '@afterview/core/db/connect';
import { startReceiver, type Receiver } from '@afterview/embedded/webhook-receiver';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { firePasses } from '../deadlines/fire.ts';
import { silent } from '../observe/observer.ts';
import { createTestWorld, eventually, overdue, type TestWorld } from '../test-worker.ts';
import { openDeliver } from './deliver.ts';
import { startDelivering, type Delivering } from './delivering.ts';

let world: TestWorld;
let worker: Database;
beforeAll(async () => {
  world = await createTestWorld();
  worker = connect(world.databaseUrl, 'worker', 4);
});
afterAll(async () => {
  await worker.end();
  await world.close();
});

let errors: unknown[];
let receiver: Receiver;
let delivering: Delivering;
let applicationId: string;
let happen: () => Promise<void>;
const types = () => receiver.received.map(({ body }): string => JSON.parse(body).type);

// The first delivery tells that the loop has looked for what waits. By itself it would look again in a minute.
beforeEach(async () => {
  errors = [];
  receiver = await startReceiver((_received, response) => response.writeHead(204).end());
  const caller = await world.newPlatform();
  await world.endpoint(caller, receiver.url, ['application.created', 'next_step.overdue']);
  happen = () => world.happen(caller);
  applicationId = await overdue(caller, 1, 60_000);
  const onError = (error: unknown) => errors.push(error);
  delivering = startDelivering(worker, openDeliver(world.key, 'loopback'), 60_000, onError);
  await eventually(async () => (types().length > 0 ? true : null));
});
afterEach(async () => {
  await delivering.stop();
  await receiver.close();
});

/** One that wakes nobody. */
const firing = () =>
  firePasses(worker, { along: delivering.along, wake: () => {} }, (error) => errors.push(error), silent);

it('what fires is claimed in the same transaction, and is on its way when that has ended', async () => {
  await firing()();
  await eventually(async () => (types().length > 1 ? true : null));
  expect({ types: types(), errors }).toEqual({
    types: ['application.created', 'next_step.overdue'],
    errors: [],
  });
});

it('what waited already goes along, and is not taken for what was written', async () => {
  await happen();
  const taken = await worker.begin((transaction) => delivering.along.send(transaction, new Set()));
  delivering.along.ended(true);
  await eventually(async () => (types().length > 1 ? true : null));
  expect({ taken, types: types() }).toEqual({
    taken: 0,
    types: ['application.created', 'application.created'],
  });
});

it('nothing is sent of a transaction that is not committed, and what comes after it is', async () => {
  await world.owner.unsafe(`
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$;
    create constraint trigger refuse after delete on deadlines deferrable initially deferred
      for each row when (old.application_id = '${applicationId}') execute function refuse()`);
  const pass = firing();
  await pass();
  expect(String(errors[0])).toContain('refused');
  await world.owner.unsafe(`drop trigger refuse on deadlines; drop function refuse()`);
  await world.owner`update deadlines set claim_at = now() where application_id = ${applicationId}`;
  await eventually(async () => {
    await pass();
    return types().length > 1 ? true : null;
  });
  const told = await world.owner`
    select from events where application_id = ${applicationId} and type = 'next_step.overdue'`;
  expect({ types: types(), told: told.length }).toEqual({
    types: ['application.created', 'next_step.overdue'],
    told: 1,
  });
});
