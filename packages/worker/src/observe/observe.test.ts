import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '@afterview/core/db/connect';
import { changeSubject, type Caller } from '@afterview/core/change/unit-of-work';
import { completeInterview } from '@afterview/core/interviews/complete';
import { formatId, parseId } from '@afterview/core/ids';
import { scheduleInterview } from '@afterview/core/interviews/schedule';
import { createPlatform } from '@afterview/core/platforms/create';
import { retentionOf } from '@afterview/core/retention/period';
import { createEndpoint } from '@afterview/core/webhooks/endpoints';
import { encryptionKey, newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { freePort } from '@afterview/embedded/free-port';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { startReceiver } from '@afterview/embedded/webhook-receiver';
import { openLogger } from '@afterview/operations/log';
import { startWorker } from '../worker.ts';
import { loggingObserver } from './log.ts';
import { readState } from './state.ts';

const encryption = newEncryptionKey();
const key = encryptionKey(encryption);
const fail = (error: unknown) => {
  throw error;
};

let api: Database;
let owner: Database;
let databaseUrl: string;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  ({ url: databaseUrl, drop } = database);
  api = connect(databaseUrl, 'api', 4);
  owner = connect(databaseUrl, 'owner', 1);
});
afterAll(async () => {
  await Promise.all([api.end(), owner.end()]);
  await drop();
});

async function platform() {
  const made = await createPlatform(api, 'Jobs');
  const tenant = { platformId: made.id, live: true };
  const caller: Caller = { database: api, tenant, actor: { type: 'key', id: null }, wake: () => {} };
  const endpoint = (url: string, eventTypes: string[]) =>
    createEndpoint(caller, { url, eventTypes }, key, 'loopback');
  return { ...made, caller, endpoint };
}

async function interviewWithStep(caller: Caller, dueInMs: number) {
  const now = Date.now();
  const scheduled = await scheduleInterview(caller, {
    application: { candidate: {}, company: { name: 'Acme' }, position: { title: 'Cook' } },
    title: 'First talk',
    startsAt: new Date(now - 3_600_000).toISOString(),
    endsAt: new Date(now).toISOString(),
  });
  const id = parseId('interview', scheduled.id);
  const dueAt = new Date(now + dueInMs).toISOString();
  await changeSubject(caller, 'interview', id, (change) =>
    completeInterview(change, id, {
      nextSteps: [{ title: 'Send it', owner: 'candidate', dueAt, reminders: [], overdueAfter: 'P1D' }],
    }),
  );
  return scheduled.applicationId;
}

/** Its value in a scrape; undefined when it is not told. */
const valueOf = (scraped: string, name: string) => {
  const line = scraped.split('\n').find((one) => one.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.slice(name.length + 1));
};

async function scrape(port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(response.headers.get('content-type')).toContain('text/plain');
  return response.text();
}

describe('metrics', () => {
  it('count what a worker did and tell how things stand', async () => {
    const port = await freePort();
    const receiver = await startReceiver();
    const { caller, endpoint } = await platform();
    await endpoint(receiver.url, ['next_step.*']);
    await endpoint('http://127.0.0.1:1/', ['next_step.agreed']);
    const worker = await startWorker({
      databaseUrl,
      queue: null,
      encryptionKey: key,
      targets: 'loopback',
      sweepMs: 50,
      metrics: { host: '127.0.0.1', port },
      onError: fail,
    });
    await interviewWithStep(caller, 1_500);
    await receiver.until((received) => received.length === 2);
    const failing = async () => {
      const rows = await owner`select from endpoint_lanes where failing_since is not null`;
      return rows.length;
    };
    // oxlint-disable-next-line no-await-in-loop
    while ((await failing()) === 0);
    const over = async () => (await owner`select from deliveries`).length;
    // oxlint-disable-next-line no-await-in-loop
    while ((await over()) < 2);
    const scraped = await scrape(port);
    expect(valueOf(scraped, 'afterview_deadline_lateness_seconds_count')).toBe(1);
    expect(valueOf(scraped, 'afterview_deadline_lateness_seconds_sum')).toBeLessThan(5);
    expect(valueOf(scraped, 'afterview_first_attempt_delay_seconds_count')).toBe(3);
    expect(valueOf(scraped, 'afterview_deliveries_total{result="succeeded"}')).toBe(2);
    expect(valueOf(scraped, 'afterview_deliveries_total{result="failed"}')).toBe(0);
    expect(valueOf(scraped, 'afterview_attempt_duration_seconds_count{outcome="retry"}')).toBe(1);
    expect(valueOf(scraped, 'afterview_attempts_in_flight')).toBe(0);
    expect(valueOf(scraped, 'afterview_endpoints{state="healthy"}')).toBe(1);
    expect(valueOf(scraped, 'afterview_endpoints{state="failing"}')).toBe(1);
    expect(valueOf(scraped, 'afterview_deliveries_waiting')).toBe(1);
    expect(valueOf(scraped, 'afterview_deadlines_armed')).toBeGreaterThan(0);
    expect(valueOf(scraped, 'afterview_database_up')).toBe(1);
    expect(valueOf(scraped, 'afterview_partitions_expired')).toBe(0);
    expect(valueOf(scraped, 'afterview_partitions_ahead_seconds')).toBeGreaterThan(14 * 86_400);
    expect(valueOf(scraped, 'nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0);
    const documented = readFileSync(new URL('../../../../docs/operations.md', import.meta.url), 'utf8');
    for (const [, name = ''] of scraped.matchAll(/^# TYPE (afterview_\w+)/gm))
      expect(documented).toContain(`\`${name}\``);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    await worker.stop();
    await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow('fetch failed');
    await receiver.close();
  });

  it('tell for how long deliveries and deadlines have waited, of those alone that may be had', async () => {
    const worker = connect(databaseUrl, 'worker', 2);
    await owner`delete from delivery_queue`;
    await owner`delete from deadlines`;
    const { caller, endpoint } = await platform();
    const { id } = await endpoint('http://127.0.0.1:1/', ['next_step.agreed']);
    await interviewWithStep(caller, 3_600_000);
    await owner`update delivery_queue set due_at = now() - interval '1 minute'`;
    await owner`update deadlines set claim_at = now() - interval '2 minutes', tries = 3`;
    const month = retentionOf();
    const late = await readState(worker, month);
    expect(late.lagSeconds).toBeGreaterThanOrEqual(60);
    expect(late.overdueSeconds).toBeGreaterThanOrEqual(120);
    expect(late.putOff).toBe(late.armed);
    const endpointId = parseId('webhookEndpoint', id);
    await owner`update endpoint_lanes set paused_until = now() + interval '1 hour' where endpoint_id = ${endpointId}`;
    expect(await readState(worker, month)).toMatchObject({ lagSeconds: 0, paused: 1, waiting: 1 });
    await owner`update webhook_endpoints set enabled = false where id = ${endpointId}`;
    expect(await readState(worker, month)).toMatchObject({ lagSeconds: 0, disabled: 1, paused: 0 });
    await owner`delete from delivery_queue`;
    await worker.end();
  });
});

describe('log lines', () => {
  it('tell each failed attempt with its ids, no success, and never a secret, an address or an answer', async () => {
    const lines: string[] = [];
    const log = openLogger('info', { write: (line) => void lines.push(line) });
    const failing = createServer((_request, response) => response.writeHead(500).end('an answer'));
    await new Promise<void>((listening) => failing.listen(0, '127.0.0.1', listening));
    const address = failing.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const receiver = await startReceiver();
    const made = await platform();
    const good = await made.endpoint(receiver.url, ['next_step.*']);
    const bad = await made.endpoint(`http://127.0.0.1:${port}/hook?token=in-the-address`, [
      'next_step.agreed',
    ]);
    const worker = await startWorker({
      databaseUrl,
      queue: null,
      encryptionKey: key,
      targets: 'loopback',
      sweepMs: 50,
      observer: loggingObserver(log),
      onError: (error) => log.error({ err: error }),
    });
    const application = await interviewWithStep(made.caller, 1_500);
    await receiver.until((received) => received.length === 2);
    const told = () => lines.filter((line) => line.includes('attempt failed'));
    const next = () =>
      new Promise((resolve) => {
        setImmediate(resolve);
      });
    // oxlint-disable-next-line no-await-in-loop
    while (told().length === 0) await next();
    await worker.stop();
    await receiver.close();
    failing.close();
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 40,
      msg: 'attempt failed',
      delivery: expect.stringMatching(/^dlv_/),
      event: expect.stringMatching(/^evt_/),
      type: 'next_step.agreed',
      endpoint: bad.id,
      application,
      platform: formatId('platform', made.id),
      mode: 'live',
      attempt: 1,
      status: 500,
    });
    const secrets = [
      good.secret,
      bad.secret,
      made.liveKey,
      made.testKey,
      encryption,
      'in-the-address',
      'an answer',
    ];
    for (const secret of secrets) expect(lines.join('')).not.toContain(secret);
  });
});
