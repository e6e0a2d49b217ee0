import { afterAll, beforeAll, expect, it } from 'vitest';
import { findEndpoint } from '@afterview/core/webhooks/endpoints';
import { sendExample } from '@afterview/core/webhooks/send-example';
import { updateEndpoint } from '@afterview/core/webhooks/update-endpoint';
import { startReceiver, type Received } from '@afterview/embedded/webhook-receiver';
import { Webhook } from 'standardwebhooks';
import { createTestWorld, eventually, type TestWorld } from '../test-worker.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const typesOf = (received: readonly Received[]): string[] =>
  received.map(({ body }) => JSON.parse(body).type);

/** A platform with an endpoint that answers as `answer` says, and another that is told of endpoints. */
async function watched(answer: () => number) {
  const receiver = await startReceiver((_received, response) => response.writeHead(answer()).end());
  const watcher = await startReceiver();
  const caller = await world.newPlatform();
  const { id, secret } = await world.endpoint(caller, receiver.url, ['application.created']);
  await world.endpoint(caller, watcher.url, ['webhook_endpoint.*']);
  const isOff = async () => {
    const { enabled, disabledReason } = await findEndpoint(caller.database, caller.tenant, id);
    return enabled ? null : disabledReason;
  };
  const heldRows = () => world.owner`select id from delivery_queue where endpoint_id = ${id} and state = 8`;
  return {
    receiver,
    watcher,
    caller,
    id,
    secret,
    isOff,
    heldRows,
    close: () => Promise.all([receiver.close(), watcher.close()]),
  };
}

it('an endpoint that answers 410 is turned off at once, and sent what waited when it is on again', async () => {
  let status = 410;
  const { receiver, watcher, caller, id, isOff, heldRows, close } = await watched(() => status);
  const worker = await world.worker();
  await world.happen(caller);
  expect(await eventually(isOff)).toBe('gone');
  await watcher.until((received) => received.length === 1);
  // Rather than wait for the five seconds of the schedule: what is due and not claimed is put aside.
  await world.owner`update delivery_queue set due_at = now() where endpoint_id = ${id}`;
  const held = await eventually(async () => {
    const rows = await heldRows();
    return rows.length === 1 ? rows : null;
  });
  await world.happen(caller);
  expect(await world.owner`select id from delivery_queue where endpoint_id = ${id}`).toEqual(held);
  expect(receiver.received).toHaveLength(1);

  status = 204;
  const on = await updateEndpoint(caller, id, { enabled: true }, 'loopback');
  expect(on).toMatchObject({ enabled: true, disabledReason: null });
  await receiver.until((received) => received.length === 2);
  const [first, second] = receiver.received;
  expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
  await watcher.until((received) => received.length === 2);
  expect(typesOf(watcher.received)).toEqual(['webhook_endpoint.disabled', 'webhook_endpoint.recovered']);
  const [disabled] = watcher.received.map(({ body }) => JSON.parse(body));
  expect(disabled).toMatchObject({
    applicationId: null,
    sequence: null,
    actor: { type: 'system' },
    data: {
      object: { enabled: false, disabledReason: 'gone', version: 2 },
      previous: { enabled: true, disabledReason: null },
      application: null,
      whatsNext: null,
    },
  });
  await worker.stop();
  await close();
});

/** An endpoint that answers 500 to four events, when it has failed for so many hours. */
async function failedFor(hours: number) {
  const { watcher, caller, id, isOff, close } = await watched(() => 500);
  await world.owner`
    update endpoint_lanes set failures = 30, failing_since = now() - ${hours} * interval '1 hour'
    where endpoint_id = ${id}`;
  await Promise.all(Array.from({ length: 4 }, () => world.happen(caller)));
  const worker = await world.worker();
  const attempted = () => world.owner`
    select from attempts a join delivery_queue q on q.id = a.delivery_id where q.endpoint_id = ${id}`;
  const told = () => world.owner`
    select from events where platform_id = ${caller.tenant.platformId} and type = 'webhook_endpoint.disabled'`;
  const stop = async () => {
    await worker.stop();
    await close();
  };
  return { watcher, isOff, attempted, told, stop };
}

it('an endpoint that has failed for less than five days stays on', async () => {
  const { isOff, attempted, told, stop } = await failedFor(119);
  await eventually(async () => ((await attempted()).length === 4 ? true : null));
  expect(await isOff()).toBeNull();
  expect(await told()).toHaveLength(0);
  await stop();
});

it('an endpoint that has failed for five days is turned off, and one event tells of it', async () => {
  const { watcher, isOff, told, stop } = await failedFor(120);
  expect(await eventually(isOff)).toBe('failing');
  await watcher.until((received) => received.length === 1);
  await stop();
  expect(await told()).toHaveLength(1);
});

it('what waits for an endpoint that is off holds up no other, and keeps no worker awake', async () => {
  const { receiver, caller, id, heldRows, close } = await watched(() => 204);
  await Promise.all(Array.from({ length: 20 }, () => world.happen(caller)));
  await updateEndpoint(caller, id, { enabled: false }, 'loopback');
  const worker = await world.worker();
  await eventually(async () => ((await heldRows()).length === 20 ? true : null));
  const [next] = await world.owner`
    select from delivery_queue where endpoint_id = ${id} and state <> 8`;
  expect(next).toBeUndefined();
  expect(receiver.received).toEqual([]);
  await updateEndpoint(caller, id, { enabled: true }, 'loopback');
  await receiver.until((received) => received.length === 20);
  await worker.stop();
  await close();
});

it('a test is really sent, signed, to that endpoint alone, whatever it subscribes to', async () => {
  const { receiver, watcher, caller, id, secret, close } = await watched(() => 204);
  const worker = await world.worker();
  await sendExample(caller, id, { eventType: 'webhook_endpoint.disabled' });
  await sendExample(caller, id, {});
  await receiver.until((received) => received.length === 2);
  expect(typesOf(receiver.received).toSorted()).toEqual(['test.ping', 'webhook_endpoint.disabled']);
  for (const { headers, body } of receiver.received) {
    expect(() => new Webhook(secret).verify(body, headers)).not.toThrow();
    expect(headers['webhook-id']).toBe(JSON.parse(body).id);
  }
  await worker.stop();
  expect(watcher.received).toEqual([]);
  await close();
});

it('what has waited for longer than its event may last is not sent', async () => {
  const { receiver, caller, id, heldRows, close } = await watched(() => 204);
  await updateEndpoint(caller, id, { enabled: false }, 'loopback');
  await world.owner`
    insert into delivery_queue (id, platform_id, live, endpoint_id, event_id, due_at, state)
    select uuidv7(interval '-40 days'), ${caller.tenant.platformId}, true, ${id}, uuidv7(), now(), 8
    from generate_series(1, 3)`;
  await updateEndpoint(caller, id, { enabled: true }, 'loopback');
  const worker = await world.worker();
  await eventually(async () => ((await heldRows()).length === 0 ? true : null));
  await worker.stop();
  expect(await world.owner`select from delivery_queue where endpoint_id = ${id}`).toHaveLength(0);
  expect(receiver.received).toEqual([]);
  await close();
});

it('what has lost its event is over, and is no failure of its endpoint', async () => {
  const { receiver, caller, id, close } = await watched(() => 204);
  await world.owner`
    insert into delivery_queue (platform_id, live, endpoint_id, event_id, due_at)
    values (${caller.tenant.platformId}, true, ${id}, uuidv7(), now())`;
  const worker = await world.worker();
  const delivery = await eventually(async () => {
    const [over] = await world.owner`
      select d.status, a.error, l.failures from deliveries d
      join attempts a on a.delivery_id = d.id join endpoint_lanes l using (endpoint_id)
      where endpoint_id = ${id}`;
    return over;
  });
  expect(delivery).toEqual({ status: 'failed', error: 'the event has expired', failures: 0 });
  await worker.stop();
  expect(receiver.received).toEqual([]);
  await close();
});
