import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connect, type Database } from '@afterview/core/db/connect';
import { changeSubject, type Caller } from '@afterview/core/change/unit-of-work';
import { completeInterview } from '@afterview/core/interviews/complete';
import { formatUuid, parseId } from '@afterview/core/ids';
import { scheduleInterview } from '@afterview/core/interviews/schedule';
import { createPlatform } from '@afterview/core/platforms/create';
import { retentionOf } from '@afterview/core/retention/period';
import { createEndpoint } from '@afterview/core/webhooks/endpoints';
import { encryptionKey, newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { redisProgram, startRedis } from '@afterview/embedded/redis';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { openQueue } from '@afterview/queue/connection';
import { migrateQueue } from '@afterview/queue/migrate';
import { countAlarms, inspect } from './inspect.ts';
import { print } from './print.ts';

const key = encryptionKey(newEncryptionKey());
const month = retentionOf();
let url: string;
let drop: () => Promise<void>;
let api: Database;
let owner: Database;
let worker: Database;

beforeAll(async () => {
  const database = await createTestDatabase();
  ({ url, drop } = database);
  api = connect(url, 'api', 2);
  owner = connect(url, 'owner', 1);
  worker = connect(url, 'worker', 4);
});
afterAll(async () => {
  await Promise.all([api.end(), owner.end(), worker.end()]);
  await drop();
});
beforeEach(async () => {
  await owner`delete from deadlines`;
  await owner`delete from delivery_queue`;
});

async function platform() {
  const { id } = await createPlatform(api, 'Jobs');
  const tenant = { platformId: id, live: true };
  const caller: Caller = { database: api, tenant, actor: { type: 'key', id: null }, wake: () => {} };
  const endpoint = async () => {
    const made = await createEndpoint(
      caller,
      { url: 'http://127.0.0.1:1/', eventTypes: ['next_step.*'] },
      key,
      'loopback',
    );
    return { id: made.id, uuid: parseId('webhookEndpoint', made.id) };
  };
  return { caller, endpoint };
}

/** One step, due in an hour. */
async function promise(caller: Caller) {
  const now = Date.now();
  const scheduled = await scheduleInterview(caller, {
    application: { candidate: {}, company: { name: 'Acme' }, position: { title: 'Cook' } },
    title: 'First talk',
    startsAt: new Date(now - 3_600_000).toISOString(),
    endsAt: new Date(now).toISOString(),
  });
  const id = parseId('interview', scheduled.id);
  const dueAt = new Date(now + 3_590_000).toISOString();
  const { nextSteps } = await changeSubject(caller, 'interview', id, (change) =>
    completeInterview(change, id, {
      nextSteps: [{ title: 'Send it', owner: 'candidate', dueAt, reminders: [], overdueAfter: 'P2D' }],
    }),
  );
  return { application: scheduled.applicationId, step: nextSteps[0]?.id, dueAt };
}

describe('what is shown', () => {
  it('is nothing much when nothing is armed and nothing waits', async () => {
    const found = await inspect(worker, null, month);
    expect(found).toMatchObject({
      deadlines: { next: [], putOff: [], kinds: [], more: false },
      endpoints: [],
      expiredPartitions: [],
      alarms: { backend: 'off' },
    });
    expect(print(found)).toContain('Deadlines  0 armed, 0 put off\n  none within a day');
    expect(print(found)).toContain('Alarms  off: the sweep does all of it');
  });

  it('is what fires next, and how many of each kind within a minute, an hour and a day', async () => {
    const { caller } = await platform();
    const { application, step, dueAt } = await promise(caller);
    const { deadlines } = await inspect(worker, null, month);
    expect(deadlines.next[0]).toMatchObject({
      kind: 'due',
      subject: formatUuid('nextStep', step ?? ''),
      application,
      mode: 'live',
      firesAt: dueAt,
      tries: 0,
    });
    expect(deadlines.kinds).toContainEqual({ kind: 'due', overdue: 0, minute: 0, hour: 1, day: 1 });
    expect(deadlines.kinds.map(({ kind }) => kind)).not.toContain('overdue');
  });

  it('is what is stuck: put off, leased by a worker that is gone, paused, disabled', async () => {
    const { caller, endpoint } = await platform();
    const [gone, paused, disabled] = [await endpoint(), await endpoint(), await endpoint()];
    await promise(caller);
    await owner`
      update deadlines set tries = 4, claim_at = now() + interval '8 seconds' where kind = 'due'`;
    await owner`
      update delivery_queue set state = 9, attempt = 1, due_at = now() - interval '90 seconds'
      where endpoint_id = ${gone.uuid}`;
    await owner`
      update endpoint_lanes set paused_until = now() + interval '2 hours', failures = 7
      where endpoint_id = ${paused.uuid}`;
    await owner`update webhook_endpoints set enabled = false where id = ${disabled.uuid}`;
    const found = await inspect(worker, null, month);
    expect(found.deadlines.putOff).toEqual([expect.objectContaining({ kind: 'due', tries: 4 })]);
    const of = ({ id }: { id: string }) => found.endpoints.find((one) => one.endpoint === id);
    expect(of(gone)).toMatchObject({ state: 'healthy', waiting: 1, leased: 0, expired: 1, due: 0 });
    expect(of(paused)).toMatchObject({ state: 'paused', waiting: 1, due: 1, failures: 7 });
    expect(of(disabled)).toMatchObject({ state: 'disabled', waiting: 1 });
    expect(found.state).toMatchObject({ waiting: 3, putOff: 1, paused: 1, disabled: 1 });
    const printed = print(found);
    expect(printed).toContain('1 leased by a worker that is gone');
    expect(printed).toContain('Put off (they could not be fired; see the log)');
    expect(printed).toMatch(new RegExp(`${paused.id}\\s+paused\\s+1\\s+1\\s+0\\s+0\\s+.*until in 2 h`));
    expect(printed).toMatch(new RegExp(`${disabled.id}\\s+disabled\\s+1\\s.*waits until it is enabled`));
  });
});

describe('alarms in the queue', () => {
  const backends = [
    ['postgres', () => Promise.resolve({ target: { databaseUrl: url }, stop: () => Promise.resolve() })],
    [
      'redis',
      async () => {
        const redis = await startRedis();
        return { target: { redisUrl: redis.url }, stop: () => redis.stop() };
      },
    ],
  ] as const;

  it.each(backends)('are counted in %s', async (backend, start) => {
    if (backend === 'redis' && redisProgram() === null) return;
    if (backend === 'postgres') await migrateQueue(url);
    const { target, stop } = await start();
    const queue = openQueue(target, () => {});
    await queue.add([
      { name: 'alarm', data: { at: new Date().toISOString() }, opts: { delay: 60_000 } },
      { name: 'alarm', data: { at: new Date().toISOString() }, opts: { delay: 90_000 } },
    ]);
    const found = await countAlarms(target);
    expect(found).toMatchObject({ backend, counts: { delayed: 2 } });
    expect(print(await inspect(worker, target, month))).toContain(`Alarms  in ${backend}: 2 delayed`);
    await queue.close();
    await stop();
  });

  it('that cannot be asked for are told as that', async () => {
    const found = await countAlarms({ redisUrl: 'redis://127.0.0.1:1' });
    expect(found).toMatchObject({
      backend: 'redis',
      error: expect.stringMatching(/ECONNREFUSED|does not answer|closed/),
    });
  });
});
