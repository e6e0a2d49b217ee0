import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseId } from '@afterview/core/ids';
import { application, startTestApi } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const url = 'http://127.0.0.1:9/';
const aFewMinutesAgo = () => new Date(Date.now() - 300_000).toISOString();

/** A platform of its own, with an endpoint. */
async function endpointOf(eventTypes: string[] = []) {
  const { liveKey } = await api.newPlatform();
  const call = (method: Parameters<typeof api.call>[0], path: string, body?: unknown) =>
    api.call(method, path, body, liveKey);
  const { body } = await call('POST', '/v1/webhook-endpoints', { url, eventTypes });
  const id = String(body['id']);
  const path = `/v1/webhook-endpoints/${id}`;
  const deliveries = async (query = '') => {
    const answer = await call('GET', `/v1/webhook-deliveries?limit=100${query}`);
    const found: Record<string, unknown>[] = JSON.parse(JSON.stringify(answer.body['data']));
    return found;
  };
  return { liveKey, call, id, path, endpoint: body, deliveries };
}

/** As the worker records it when the schedule is over. */
const finish = (status: 'succeeded' | 'failed', answered: number | null) => api.owner`
  with gone as (delete from delivery_queue where state <> 8 returning *),
  tried as (
    insert into attempts (delivery_id, attempt, platform_id, live, at, latency_ms, status, error, answer)
    select id, attempt + 1, platform_id, live, now(), 12, ${answered}, null, 'said' from gone
  )
  insert into deliveries (id, platform_id, live, endpoint_id, event_id, status, attempts, finished_at)
  select id, platform_id, live, endpoint_id, event_id, ${status}, attempt + 1, now() from gone`;

describe('changing a webhook endpoint', () => {
  it('changes what is named, leaves the rest, and null clears', async () => {
    const { call, path } = await endpointOf();
    const described = await call('PATCH', path, { description: 'For tests', eventTypes: ['next_step.*'] });
    expect(described.body).toMatchObject({
      url,
      description: 'For tests',
      eventTypes: ['next_step.*'],
      version: 2,
    });
    expect(described.headers['etag']).toBe('"2"');
    expect((await call('PATCH', path, { description: null })).body).toMatchObject({
      description: null,
      eventTypes: ['next_step.*'],
      version: 3,
    });
    expect(described.body).not.toHaveProperty('secret');
  });

  it('keeps the version when nothing changes', async () => {
    const { call, path } = await endpointOf();
    expect((await call('PATCH', path, { url, enabled: true })).body['version']).toBe(1);
  });

  it('is refused when it has changed since', async () => {
    const { liveKey, call, path } = await endpointOf();
    await call('PATCH', path, { description: 'x' });
    const headers = {
      authorization: `Bearer ${liveKey}`,
      'content-type': 'application/json',
      'if-match': '"1"',
    };
    const { status, body } = await api.send('PATCH', path, '{"description":"y"}', headers);
    expect([status, body['code']]).toEqual([412, 'stale_version']);
  });

  it.each([
    ['ftp://example.com/', 'must be an absolute http or https URL'],
    ['http://10.0.0.1/', 'must be on the public internet'],
    ['http://[::ffff:169.254.169.254]/', 'must be on the public internet'],
    ['http://me:secret@127.0.0.1/', 'must not hold credentials'],
  ])('refuses to send to %s', async (to, detail) => {
    const { call, path } = await endpointOf();
    const { status, body } = await call('PATCH', path, { url: to });
    expect([status, body['errors']]).toEqual([400, [{ pointer: '/url', detail }]]);
    expect((await call('GET', path)).body['url']).toBe(url);
  });

  it('sends nothing of what happens while it is off', async () => {
    const { call, path, deliveries } = await endpointOf();
    await call('PATCH', path, { enabled: false });
    await call('POST', '/v1/applications', application);
    expect(await deliveries()).toEqual([]);
  });

  it('tells no one that its platform turned it off and on', async () => {
    const { call, path } = await endpointOf();
    await call('PATCH', path, { enabled: false });
    await call('PATCH', path, { enabled: true });
    expect((await call('GET', '/v1/events')).body['data']).toEqual([]);
  });
});

describe('rotating a secret', () => {
  it('shows a new one, and until when the old one is valid', async () => {
    const { call, path, endpoint } = await endpointOf();
    const before = Date.now();
    const { body, headers } = await call('POST', `${path}/rotate-secret`, { overlap: 'PT1H' });
    expect(body['secret']).toMatch(/^whsec_/);
    expect(body['secret']).not.toBe(endpoint['secret']);
    expect(headers['etag']).toBe('"2"');
    const until = Date.parse(String(body['previousSecretUntil']));
    expect(until).toBeGreaterThanOrEqual(before + 3_600_000 - 1);
    expect(until).toBeLessThan(Date.now() + 3_600_000 + 1_000);
  });

  it('takes at most seven days of overlap', async () => {
    const { call, path } = await endpointOf();
    const { status, body } = await call('POST', `${path}/rotate-secret`, { overlap: 'P7DT1S' });
    expect([status, body['errors']]).toEqual([400, [{ pointer: '/overlap', detail: 'must be at most P7D' }]]);
  });

  it('keeps at most five secrets valid at once', async () => {
    const { call, path } = await endpointOf();
    const statuses: number[] = [];
    for (let count = 0; count < 5; count += 1) {
      // oxlint-disable-next-line no-await-in-loop
      statuses.push((await call('POST', `${path}/rotate-secret`)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 409]);
  });

  it('has its effect once for an idempotency key, and gives the same secret again', async () => {
    const { liveKey, path, call } = await endpointOf();
    const headers = {
      authorization: `Bearer ${liveKey}`,
      'content-type': 'application/json',
      'idempotency-key': 'once',
    };
    const first = await api.send('POST', `${path}/rotate-secret`, '{}', headers);
    const second = await api.send('POST', `${path}/rotate-secret`, '{}', headers);
    expect(second.body).toEqual(first.body);
    expect((await call('GET', path)).body['version']).toBe(2);
  });

  it('keeps every secret sealed', async () => {
    const { call, path, endpoint, id } = await endpointOf();
    const { body } = await call('POST', `${path}/rotate-secret`);
    const [row] = await api.owner<{ secret: Buffer; previousSecrets: { secret: string }[] }[]>`
      select secret, previous_secrets from webhook_endpoints where id = ${parseId('webhookEndpoint', id)}`;
    const kept = [
      row?.secret,
      ...(row?.previousSecrets ?? []).map((one) => Buffer.from(one.secret, 'base64')),
    ];
    expect(kept).toHaveLength(2);
    for (const secret of [endpoint['secret'], body['secret']]) {
      for (const sealed of kept) expect(sealed?.includes(String(secret).slice('whsec_'.length))).toBe(false);
    }
  });
});

describe('removing a webhook endpoint', () => {
  it('takes what waits for it along, and leaves what is over on record', async () => {
    const { call, id, path, deliveries } = await endpointOf(['application.created']);
    await call('POST', '/v1/applications', application);
    await finish('failed', 500);
    await call('POST', '/v1/applications', application);
    await call('POST', `${path}/recover`, { since: aFewMinutesAgo() });
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
    expect((await call('GET', `${path}/recovery`)).status).toBe(404);
    const [left, ...others] = await deliveries();
    expect([left?.['endpointId'], left?.['status'], others]).toEqual([id, 'failed', []]);
    const retried = await call('POST', `/v1/webhook-deliveries/${String(left?.['id'])}/retry`);
    expect([retried.status, retried.body['code']]).toEqual([409, 'illegal_transition']);
  });
});

describe('deliveries', () => {
  it('are listed newest first, waiting ones and finished ones, each with its attempts', async () => {
    const { call, id, deliveries } = await endpointOf(['application.created']);
    await call('POST', '/v1/applications', application);
    await finish('failed', 500);
    await call('POST', '/v1/applications', application);
    const [waiting, failed] = await deliveries();
    expect(waiting).toMatchObject({
      endpointId: id,
      eventType: 'application.created',
      status: 'waiting',
      attempts: [],
      finishedAt: null,
    });
    expect(waiting?.['nextAttemptAt']).not.toBeNull();
    expect(failed).toMatchObject({ status: 'failed', nextAttemptAt: null });
    expect(failed?.['attempts']).toEqual([
      { at: expect.any(String), latencyMs: 12, status: 500, error: null, answer: 'said' },
    ]);
    expect((await call('GET', `/v1/webhook-deliveries/${String(failed?.['id'])}`)).body).toEqual(failed);
  });

  it('are narrowed by endpoint, event and status, and cut into pages', async () => {
    const { call, id, deliveries } = await endpointOf(['application.created']);
    await call('POST', '/v1/webhook-endpoints', { url });
    await call('POST', '/v1/applications', application);
    await finish('succeeded', 204);
    await call('POST', '/v1/applications', application);
    expect(await deliveries()).toHaveLength(4);
    const mine = await deliveries(`&endpointId=${id}`);
    expect(mine.map(({ status }) => status)).toEqual(['waiting', 'succeeded']);
    const ofEvent = await deliveries(`&eventId=${String(mine[1]?.['eventId'])}`);
    expect(ofEvent.map(({ status }) => status)).toEqual(['succeeded', 'succeeded']);
    expect(await deliveries(`&endpointId=${id}&status=succeeded`)).toHaveLength(1);
    expect(await deliveries('&status=in_flight')).toEqual([]);
    const seen: unknown[] = [];
    let cursor: unknown = '';
    while (cursor !== null) {
      const after = cursor === '' ? '' : `&after=${String(cursor)}`;
      // oxlint-disable-next-line no-await-in-loop
      const { body } = await call('GET', `/v1/webhook-deliveries?limit=2${after}`);
      seen.push(...[body['data']].flat());
      cursor = body['nextCursor'];
    }
    expect(seen).toEqual(await deliveries());
  });

  it('need the scope webhooks', async () => {
    const { status } = await api.call('GET', '/v1/webhook-deliveries', undefined, null);
    expect(status).toBe(401);
  });
});

describe('sending again', () => {
  it('puts a delivery that is over back in the queue, under its own id, with its attempts', async () => {
    const { call, deliveries } = await endpointOf(['application.created']);
    await call('POST', '/v1/applications', application);
    await finish('succeeded', 200);
    const [before] = await deliveries();
    const { status, body } = await call('POST', `/v1/webhook-deliveries/${String(before?.['id'])}/retry`);
    expect(status).toBe(202);
    expect(body).toMatchObject({ id: before?.['id'], eventId: before?.['eventId'], status: 'waiting' });
    expect(body['attempts']).toEqual(before?.['attempts']);
    expect(await deliveries()).toEqual([body]);
  });

  it('brings one that waits forward, with the whole schedule before it', async () => {
    const { call, deliveries } = await endpointOf(['application.created']);
    await call('POST', '/v1/applications', application);
    await api.owner`update delivery_queue set state = 1, attempt = 9, due_at = now() + interval '20 hours'`;
    const [before] = await deliveries();
    const { body } = await call('POST', `/v1/webhook-deliveries/${String(before?.['id'])}/retry`);
    expect(Date.parse(String(body['nextAttemptAt']))).toBeLessThanOrEqual(Date.now());
    const [row] = await api.owner`
      select attempt, attempts_before from delivery_queue where event_id is not null order by id desc limit 1`;
    expect(row).toEqual({ attempt: 9, attemptsBefore: 9 });
  });

  it('is refused while it is being attempted, and while its endpoint is off', async () => {
    const { call, path, deliveries } = await endpointOf(['application.created']);
    await call('POST', '/v1/applications', application);
    const [delivery] = await deliveries();
    const retry = () => call('POST', `/v1/webhook-deliveries/${String(delivery?.['id'])}/retry`);
    await api.owner`update delivery_queue set state = 9, due_at = now() + interval '25 seconds'`;
    expect((await retry()).body['code']).toBe('illegal_transition');
    await finish('failed', 500);
    await call('PATCH', path, { enabled: false });
    expect((await retry()).status).toBe(409);
  });

  it('replays an event to whoever subscribes now, once each, under its own id', async () => {
    const { call, id, deliveries } = await endpointOf(['application.created']);
    await call('POST', '/v1/applications', application);
    await finish('succeeded', 200);
    const [first] = await deliveries();
    const { body: other } = await call('POST', '/v1/webhook-endpoints', {
      url,
      eventTypes: ['application.*'],
    });
    await call('POST', '/v1/webhook-endpoints', { url, eventTypes: ['progress.*'] });
    const replay = () => call('POST', `/v1/events/${String(first?.['eventId'])}/replay`);
    const { status, body } = await replay();
    expect(status).toBe(202);
    const replayed: Record<string, unknown>[] = JSON.parse(JSON.stringify(body['deliveries']));
    expect(new Set(replayed.map(({ endpointId }) => endpointId))).toEqual(new Set([id, other['id']]));
    expect(replayed.map((one) => one['id'])).toContain(first?.['id']);
    await replay();
    expect(await deliveries()).toHaveLength(2);
  });

  it('replays an event to one endpoint, whatever it subscribes to', async () => {
    const { call, id } = await endpointOf(['progress.momentum_changed']);
    await call('POST', '/v1/applications', application);
    const { body: events } = await call('GET', '/v1/events?type=application.created');
    const [event] = [events['data']].flat();
    const eventId = JSON.parse(JSON.stringify(event)).id;
    const { body } = await call('POST', `/v1/events/${eventId}/replay`, { endpointId: id });
    expect(body['deliveries']).toMatchObject([{ endpointId: id, eventId, status: 'waiting' }]);
    const elsewhere = await endpointOf();
    const foreign = await call('POST', `/v1/events/${eventId}/replay`, { endpointId: elsewhere.id });
    expect(foreign.status).toBe(404);
  });
});

describe('testing an endpoint', () => {
  it('sends an example to it alone, and tells of it nowhere else', async () => {
    const { call, id, path, deliveries } = await endpointOf(['progress.*']);
    await call('POST', '/v1/webhook-endpoints', { url });
    const { status, body } = await call('POST', `${path}/test`, { eventType: 'next_step.due' });
    expect([status, body['eventType'], body['endpointId']]).toEqual([202, 'next_step.due', id]);
    expect(await deliveries()).toEqual([body]);
    expect((await call('GET', '/v1/events')).body['data']).toEqual([]);
    const event = await call('GET', `/v1/events/${String(body['eventId'])}`);
    expect(event.body).toMatchObject({ id: body['eventId'], type: 'next_step.due', mode: 'live' });
    const replayed = await call('POST', `/v1/events/${String(body['eventId'])}/replay`);
    expect(replayed.body['deliveries']).toMatchObject([{ endpointId: id }]);
  });

  it('sends test.ping when no type is named', async () => {
    const { call, id, path } = await endpointOf();
    const { body } = await call('POST', `${path}/test`);
    const event = await call('GET', `/v1/events/${String(body['eventId'])}`);
    expect(event.body).toMatchObject({
      type: 'test.ping',
      applicationId: null,
      sequence: null,
      data: { object: { endpointId: id }, application: null, whatsNext: null },
    });
  });
});

describe('asking for a recovery', () => {
  it('answers how it is going, and takes another in while it runs', async () => {
    const { call, id, path } = await endpointOf();
    expect((await call('GET', `${path}/recovery`)).status).toBe(404);
    const since = aFewMinutesAgo();
    const { status, body } = await call('POST', `${path}/recover`, { since });
    expect([status, body]).toEqual([
      202,
      {
        endpointId: id,
        since,
        status: 'running',
        recovered: 0,
        requestedAt: expect.any(String),
        doneAt: null,
      },
    ]);
    expect((await call('GET', `${path}/recovery`)).body).toEqual(body);
    const later = new Date(Date.parse(since) + 60_000).toISOString();
    expect((await call('POST', `${path}/recover`, { since: later })).body['since']).toBe(since);
  });

  it.each([
    [60_000, 'must not be in the future'],
    [-22 * 86_400_000, 'must be at most 21 days ago'],
  ])('refuses an instant that is %d ms from now', async (from, detail) => {
    const { call, path } = await endpointOf();
    const since = new Date(Date.now() + from).toISOString();
    const { status, body } = await call('POST', `${path}/recover`, { since });
    expect([status, body['errors']]).toEqual([400, [{ pointer: '/since', detail }]]);
  });

  it('is refused for an endpoint that is off', async () => {
    const { call, path } = await endpointOf();
    await call('PATCH', path, { enabled: false });
    expect((await call('POST', `${path}/recover`, { since: aFewMinutesAgo() })).status).toBe(409);
  });
});
