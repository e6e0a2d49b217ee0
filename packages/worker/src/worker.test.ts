import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '@afterview/core/db/connect';
import { changeSubject, type Caller } from '@afterview/core/change/unit-of-work';
import { completeInterview } from '@afterview/core/interviews/complete';
import { parseId } from '@afterview/core/ids';
import { scheduleInterview } from '@afterview/core/interviews/schedule';
import { createPlatform } from '@afterview/core/platforms/create';
import { createEndpoint } from '@afterview/core/webhooks/endpoints';
import type { TargetPolicy } from '@afterview/core/webhooks/target';
import { encryptionKey, newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { redisProgram, startRedis } from '@afterview/embedded/redis';
import { startRedisCluster } from '@afterview/embedded/redis-cluster';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { startReceiver, type Received, type Receiver } from '@afterview/embedded/webhook-receiver';
import { openAlarmClock } from '@afterview/queue/alarm-clock';
import type { QueueTarget } from '@afterview/queue/connection';
import { migrateQueue } from '@afterview/queue/migrate';
import { Webhook } from 'standardwebhooks';
import { startWorker } from './worker.ts';

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

/** A worker without alarms. */
const sweeping = (sweepMs: number, targets: TargetPolicy = 'loopback') =>
  startWorker({ databaseUrl, queue: null, encryptionKey: key, targets, sweepMs, onError: fail });

async function platformWithReceiver(receiver: Receiver, wake: Caller['wake'], eventTypes: string[] = []) {
  const { id } = await createPlatform(api, 'Jobs');
  const tenant = { platformId: id, live: true };
  const caller: Caller = { database: api, tenant, actor: { type: 'key', id: null }, wake };
  const { secret } = await createEndpoint(caller, { url: receiver.url, eventTypes }, key, 'loopback');
  return { caller, secret };
}

/** An interview that closes with one step, due within milliseconds. */
async function promise(caller: Caller, dueInMs: number) {
  const now = Date.now();
  const scheduled = await scheduleInterview(caller, {
    application: { candidate: {}, company: { name: 'Acme' }, position: { title: 'Cook' } },
    title: 'First talk',
    startsAt: new Date(now - 3_600_000).toISOString(),
    endsAt: new Date(now).toISOString(),
  });
  const interviewId = parseId('interview', scheduled.id);
  const dueAt = new Date(now + dueInMs);
  await changeSubject(caller, 'interview', interviewId, (change) =>
    completeInterview(change, interviewId, {
      nextSteps: [
        {
          title: 'Send it',
          owner: 'candidate',
          dueAt: dueAt.toISOString(),
          reminders: [],
          overdueAfter: 'PT0.2S',
        },
      ],
    }),
  );
  return dueAt;
}

const typeOf = ({ body }: Received): string => JSON.parse(body).type;
const typesOf = (received: readonly Received[]) => received.map(typeOf);

describe.each([
  [
    'Postgres',
    (): Promise<{ target: QueueTarget; stop: () => Promise<void> }> =>
      Promise.resolve({ target: { databaseUrl }, stop: () => Promise.resolve() }),
  ],
  [
    'Redis',
    async () => {
      const redis = await startRedis();
      return { target: { redisUrl: redis.url }, stop: () => redis.stop() };
    },
  ],
  [
    'a Redis Cluster',
    async () => {
      const cluster = await startRedisCluster();
      return { target: { redisUrl: cluster.url }, stop: () => cluster.stop() };
    },
  ],
] as const)('with the queue in %s', (name, start) => {
  it.skipIf(name !== 'Postgres' && redisProgram() === null)(
    'delivers every event of the story, each signed, and the deadlines on time',
    async () => {
      const { target, stop } = await start();
      const alarms = openAlarmClock(target, fail);
      const worker = await startWorker({
        databaseUrl,
        queue: target,
        encryptionKey: key,
        targets: 'loopback',
        sweepMs: 5_000,
        onError: fail,
      });
      const receiver = await startReceiver();
      const { caller, secret } = await platformWithReceiver(receiver, (instants) => alarms.set(instants));
      const dueAt = await promise(caller, 400);
      await receiver.until((received) => received.length >= 8);
      expect(typesOf(receiver.received).toSorted()).toEqual([
        'application.created',
        'interview.completed',
        'interview.scheduled',
        'next_step.agreed',
        'next_step.due',
        'next_step.overdue',
        'progress.ball_changed',
        'progress.momentum_changed',
      ]);
      for (const { headers, body } of receiver.received) {
        expect(() => new Webhook(secret).verify(body, headers)).not.toThrow();
        expect(headers['webhook-id']).toBe(JSON.parse(body).id);
      }
      const due = receiver.received.find((one) => typeOf(one) === 'next_step.due');
      expect(due?.at.getTime()).toBeGreaterThanOrEqual(dueAt.getTime());
      // The sweep alone would come seconds later.
      expect(due?.at.getTime()).toBeLessThan(dueAt.getTime() + 1_000);
      await worker.stop();
      await alarms.close();
      await receiver.close();
      await stop();
    },
  );
});

describe('without any alarm', () => {
  it('delivers what is due, later by at most a sweep', async () => {
    const worker = await sweeping(300);
    const receiver = await startReceiver();
    const { caller } = await platformWithReceiver(receiver, () => {}, ['next_step.*']);
    await promise(caller, 100);
    await receiver.until((received) => received.length === 3);
    expect(typesOf(receiver.received).toSorted()).toEqual([
      'next_step.agreed',
      'next_step.due',
      'next_step.overdue',
    ]);
    await worker.stop();
    await receiver.close();
  });

  it('records what came of every attempt, however many are under way at once', async () => {
    const worker = await sweeping(100);
    const receiver = await startReceiver();
    const { caller } = await platformWithReceiver(receiver, () => {}, ['next_step.agreed']);
    const promises = 40;
    await Promise.all(Array.from({ length: promises }, () => promise(caller, 3_600_000)));
    await receiver.until((received) => received.length === promises);
    await worker.stop();
    const owner = connect(databaseUrl, 'owner', 1);
    const { platformId } = caller.tenant;
    const [delivered] = await owner<{ count: number }[]>`
      select count(*)::int as count from deliveries where platform_id = ${platformId} and status = 'succeeded'`;
    const waiting = await owner`select id from delivery_queue where platform_id = ${platformId}`;
    await owner.end();
    await receiver.close();
    expect([delivered?.count, waiting.length]).toEqual([promises, 0]);
  });

  it('is not held up by what waits for endpoints that are gone', async () => {
    const owner = connect(databaseUrl, 'owner', 1);
    await owner`
      insert into delivery_queue (platform_id, live, endpoint_id, event_id, due_at)
      select '00000000-0000-7000-8000-000000000001', true, uuidv7(), uuidv7(), now() from generate_series(1, 150)`;
    const worker = await sweeping(50);
    const receiver = await startReceiver();
    const { caller } = await platformWithReceiver(receiver, () => {}, ['next_step.agreed']);
    await promise(caller, 3_600_000);
    await receiver.until((received) => received.length === 1);
    const left = async () =>
      owner`select id from delivery_queue where platform_id = '00000000-0000-7000-8000-000000000001'`;
    while ((await left()).length > 0);
    await worker.stop();
    await owner.end();
    await receiver.close();
    expect(receiver.received).toHaveLength(1);
  });

  it('gives back what it cuts off when it is stopped: an attempt that was its own fault does not count', async () => {
    const first = await sweeping(100);
    // The first request is never answered.
    const receiver = await startReceiver((_received, response) => {
      if (receiver.received.length > 1) response.writeHead(200).end();
    });
    const { caller } = await platformWithReceiver(receiver, () => {}, ['next_step.agreed']);
    await promise(caller, 3_600_000);
    await receiver.until((received) => received.length === 1);
    await first.stop();
    const second = await sweeping(100);
    await receiver.until((received) => received.length === 2);
    await second.stop();
    const owner = connect(databaseUrl, 'owner', 1);
    const { platformId } = caller.tenant;
    const attempts = await owner`select attempt, status from attempts where platform_id = ${platformId}`;
    await owner.end();
    await receiver.close();
    expect([...attempts]).toEqual([{ attempt: 1, status: 200 }]);
  });

  it('attempts again what failed, under the same id, and records each attempt', async () => {
    const worker = await sweeping(100);
    const receiver = await startReceiver((_received, response) => {
      response.writeHead(receiver.received.length === 1 ? 503 : 200).end('busy');
    });
    const { caller } = await platformWithReceiver(receiver, () => {}, ['next_step.agreed']);
    await promise(caller, 3_600_000);
    await receiver.until((received) => received.length === 1);
    // Rather than wait for the five seconds of the schedule.
    const owner = connect(databaseUrl, 'owner', 1);
    const { platformId } = caller.tenant;
    let brought = 0;
    while (brought === 0) {
      const rows = await owner`
        update delivery_queue set due_at = now() where platform_id = ${platformId} and state = 1 returning id`;
      brought = rows.length;
    }
    await receiver.until((received) => received.length === 2);
    await worker.stop();
    const [first, second] = receiver.received;
    expect(first?.headers['webhook-id']).toBe(second?.headers['webhook-id']);
    const attempts = await owner<{ attempt: number; status: number; answer: string }[]>`
      select attempt, status, answer from attempts where platform_id = ${platformId} order by attempt`;
    expect([...attempts]).toEqual([
      { attempt: 1, status: 503, answer: 'busy' },
      { attempt: 2, status: 200, answer: 'busy' },
    ]);
    const delivered = await owner`select status, attempts from deliveries where platform_id = ${platformId}`;
    expect([...delivered]).toEqual([{ status: 'succeeded', attempts: 2 }]);
    await owner.end();
    await receiver.close();
  });

  it('connects to nothing that is not on the public internet, unless loopback is allowed', async () => {
    const worker = await sweeping(100, 'public');
    const receiver = await startReceiver();
    const { caller } = await platformWithReceiver(receiver, () => {}, ['next_step.agreed']);
    await promise(caller, 3_600_000);
    const owner = connect(databaseUrl, 'owner', 1);
    const { platformId } = caller.tenant;
    let errors: string[] = [];
    while (errors.length === 0) {
      const rows = await owner<
        { error: string }[]
      >`select error from attempts where platform_id = ${platformId}`;
      errors = rows.map(({ error }) => error);
    }
    expect(errors).toEqual(['the host is not on the public internet']);
    expect(receiver.received).toEqual([]);
    await worker.stop();
    await owner.end();
    await receiver.close();
  });
});
