import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApplication, type Caller } from '@afterview/core/change/unit-of-work';
import { connect, type Database } from '@afterview/core/db/connect';
import { createApplication } from '@afterview/core/applications/create';
import { changeSubject } from '@afterview/core/change/unit-of-work';
import { formatId, parseId } from '@afterview/core/ids';
import { createNextStep } from '@afterview/core/next-steps/create';
import { parties } from '@afterview/core/parties';
import { createPlatform } from '@afterview/core/platforms/create';
import { advanceTestClock } from '@afterview/core/test-clocks/advance';
import { attachApplications } from '@afterview/core/test-clocks/attach';
import { createTestClock } from '@afterview/core/test-clocks/create';
import { findTestClock } from '@afterview/core/test-clocks/find';
import { createEndpoint } from '@afterview/core/webhooks/endpoints';
import { encryptionKey, newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { startReceiver, type Received, type Receiver } from '@afterview/embedded/webhook-receiver';
import { openAlarmClock } from '@afterview/queue/alarm-clock';
import { migrateQueue } from '@afterview/queue/migrate';
import { Webhook } from 'standardwebhooks';
import { startWorker } from '../worker.ts';

const key = encryptionKey(newEncryptionKey());
const fail = (error: unknown) => {
  throw error;
};

let api: Database;
let databaseUrl: string;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  drop = database.drop;
  databaseUrl = database.url;
  await migrateQueue(databaseUrl);
  api = connect(databaseUrl, 'api', 4);
});
afterAll(async () => {
  await api.end();
  await drop();
});

const start = (queue: { databaseUrl: string } | null, sweepMs: number) =>
  startWorker({ databaseUrl, queue, encryptionKey: key, targets: 'loopback', sweepMs, onError: fail });

/** An application on a clock, with a promise for each of the next days of it; and an endpoint that is told. */
async function month(receiver: Receiver, days: number) {
  const platform = await createPlatform(api, 'Jobs');
  const tenant = { platformId: platform.id, live: false };
  const caller: Caller = { database: api, tenant, actor: { type: 'key', id: null }, wake: () => {} };
  const eventTypes = ['next_step.due'];
  const { secret } = await createEndpoint(caller, { url: receiver.url, eventTypes }, key, 'loopback');
  const clock = await createTestClock(caller, { now: '2030-03-01T00:00:00Z' });
  const id = parseId('testClock', clock.id);
  const application = await startApplication(caller, (change) =>
    createApplication(change, { candidate: {}, company: { name: 'Acme' }, position: { title: 'Cook' } }),
  );
  const applicationIds = [formatId('application', application.id)];
  await attachApplications({ ...caller, id }, { applicationIds });
  await changeSubject(caller, 'application', application.id, (change) => {
    for (let day = 1; day <= days; day += 1) {
      const dueAt = new Date(Date.UTC(2030, 2, 1 + day)).toISOString();
      const step = { title: `Day ${day}`, owner: 'company' as const, dueAt, reminders: [] };
      createNextStep(change, step, { interview: null, agreed: parties });
    }
  });
  const to = new Date(Date.UTC(2030, 2, 2 + days)).toISOString();
  return { tenant, id, secret, advance: () => advanceTestClock({ ...caller, id }, { to }) };
}

const read = ({ body }: Received): { timestamp: string; mode: string; sequence: number } => JSON.parse(body);

it('a month of deadlines is delivered within moments, signed, with the times of the clock', async () => {
  const worker = await start(null, 50);
  const receiver = await startReceiver();
  const { secret, advance } = await month(receiver, 30);
  await advance();
  await receiver.until((received) => received.length === 30);
  await worker.stop();
  await receiver.close();
  const events = receiver.received.map(read).toSorted((a, b) => a.sequence - b.sequence);
  expect(events.map(({ timestamp }) => timestamp)).toEqual(
    Array.from({ length: 30 }, (_, day) => new Date(Date.UTC(2030, 2, 2 + day)).toISOString()),
  );
  expect(new Set(events.map(({ mode }) => mode))).toEqual(new Set(['test']));
  for (const { headers, body } of receiver.received) {
    // The time of the attempt is real, or it would not verify.
    expect(() => new Webhook(secret).verify(body, headers)).not.toThrow();
  }
});

it('where there is a queue, the worker hears of it at once', async () => {
  const sweepMs = 600_000;
  const worker = await start({ databaseUrl }, sweepMs);
  const alarms = openAlarmClock({ databaseUrl }, fail);
  const receiver = await startReceiver();
  const { tenant, id, advance } = await month(receiver, 3);
  await advance();
  alarms.set([new Date()]);
  await receiver.until((received) => received.length === 3);
  expect((await findTestClock(api, tenant, id)).advancingTo).toBeNull();
  await worker.stop();
  await alarms.close();
  await receiver.close();
});
