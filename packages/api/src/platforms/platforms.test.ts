import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../http/routes.ts';
import { interview, startTestApi, type Method } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const call = (method: Method, path: string, body?: unknown) =>
  api.call(method, `/v1/platforms${path}`, body, api.adminKey);

const send = (path: string, body: string, headers: Record<string, string>) =>
  api.send('POST', `/v1/platforms${path}`, body, {
    authorization: `Bearer ${api.adminKey}`,
    'content-type': 'application/json',
    ...headers,
  });

type Created = { id: string; liveKey: string; testKey: string };
const create = async (name: string): Promise<Created> =>
  JSON.parse(JSON.stringify((await call('POST', '', { name })).body));

describe('adding a platform', () => {
  it('gives its first two keys, with every scope', async () => {
    const { status, headers, body } = await call('POST', '', { name: 'Jobs' });
    expect([status, headers['etag']]).toEqual([201, '"1"']);
    expect(body).toMatchObject({ name: 'Jobs', status: 'active', suspendedAt: null, version: 1 });
    for (const key of [body['liveKey'], body['testKey']]) {
      // oxlint-disable-next-line no-await-in-loop
      const listed = await api.call('GET', '/v1/api-keys', undefined, String(key));
      expect(listed.body['data']).toEqual([
        expect.objectContaining({ scopes: ['read', 'write', 'webhooks', 'admin'], expiresAt: null }),
      ]);
    }
  });

  it('has its effect once for each idempotency key', async () => {
    const body = '{"name":"Once"}';
    const headers = { 'idempotency-key': 'add-once' };
    const both = await Promise.all([send('', body, headers), send('', body, headers)]);
    const again = await send('', body, headers);
    expect(again.headers['idempotency-replayed']).toBe('true');
    // Whichever came second was told to wait, or was answered as the first.
    const answered = both.filter(({ status }) => status === 201).map((answer) => answer.body);
    expect(answered.length).toBeGreaterThan(0);
    for (const one of answered) expect(one).toEqual(again.body);
    expect(both.every(({ status }) => status === 201 || status === 409)).toBe(true);
    const [{ count } = { count: 0 }] = await api.owner<{ count: number }[]>`
      select count(*)::int as count from platforms where name = 'Once'`;
    expect(count).toBe(1);
    const other = await send('', '{"name":"Twice"}', headers);
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency_mismatch']);
  });
});

describe('who holds the admin key of the instance', () => {
  it('sees all platforms, newest first, a page at a time, and each by its id', async () => {
    const one = await create('One');
    const two = await create('Two');
    const first = await call('GET', '?limit=1');
    expect(first.body['data']).toEqual([expect.objectContaining({ id: two.id, name: 'Two' })]);
    const next = await call('GET', `?limit=1&after=${String(first.body['nextCursor'])}`);
    expect(next.body['data']).toEqual([expect.objectContaining({ id: one.id, name: 'One' })]);
    const { body, headers } = await call('GET', `/${one.id}`);
    expect([body['id'], body['name'], headers['etag']]).toEqual([one.id, 'One', '"1"']);
    expect(body).not.toHaveProperty('liveKey');
    const none = await call('GET', '/plat_01h455vb4pex5vsknk084sn02q');
    expect([none.status, none.body['code']]).toEqual([404, 'not_found']);
  });

  it('is nobody else: to the keys of platforms none of it is open', async () => {
    const { id, liveKey } = await create('Closed');
    for (const [method, path] of [
      ['GET', ''],
      ['GET', `/${id}`],
      ['POST', `/${id}/suspend`],
      ['POST', `/${id}/resume`],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop
      const { status, body } = await api.call(method, `/v1/platforms${path}`, undefined, liveKey);
      expect([status, body['code']]).toEqual([401, 'unknown_key']);
    }
  });
});

describe('a suspended platform', () => {
  const tried = async (app: App, key: string): Promise<[number, string | undefined]> => {
    const { statusCode, body } = await app.inject({
      url: '/v1/settings',
      headers: { authorization: `Bearer ${key}` },
    });
    const { code }: { code?: string } = JSON.parse(body);
    return [statusCode, code];
  };

  it('is refused by every process within three seconds, in both modes, until it is resumed', async () => {
    const { id, liveKey, testKey } = await create('Suspended');
    const other = await create('Other');
    let at = 0;
    const apps = await Promise.all([1, 2].map(() => api.instance({ elapsed: () => at })));
    const all = () =>
      Promise.all(apps.flatMap((app) => [liveKey, testKey, other.liveKey].map((key) => tried(app, key))));
    const open = [200, undefined];
    const shut = [403, 'platform_suspended'];
    expect(await all()).toEqual([open, open, open, open, open, open]);
    const { status, headers, body } = await call('POST', `/${id}/suspend`);
    expect([status, headers['etag']]).toEqual([200, '"2"']);
    expect(body).toMatchObject({ status: 'suspended', suspendedAt: expect.any(String), version: 2 });
    at += 3_000;
    expect(await all()).toEqual([shut, shut, open, shut, shut, open]);
    const resumed = await call('POST', `/${id}/resume`);
    expect(resumed.body).toMatchObject({ status: 'active', suspendedAt: null, version: 3 });
    at += 3_000;
    expect(await all()).toEqual([open, open, open, open, open, open]);
  });

  it('stays as it is when it is suspended again; a stale version is refused', async () => {
    const { id } = await create('Again');
    const first = await call('POST', `/${id}/suspend`);
    expect((await call('POST', `/${id}/suspend`)).body).toEqual(first.body);
    const stale = await send(`/${id}/resume`, '{}', { 'if-match': '"1"' });
    expect([stale.status, stale.body['code']]).toEqual([412, 'stale_version']);
    const headers = { 'if-match': '"2"', 'idempotency-key': 'resume' };
    const resumed = await send(`/${id}/resume`, '{}', headers);
    const again = await send(`/${id}/resume`, '{}', headers);
    expect([resumed.status, again.body]).toEqual([200, resumed.body]);
    expect(again.headers['idempotency-replayed']).toBe('true');
  });

  it('is still told what falls due: deadlines fire, and deliveries wait for its endpoints', async () => {
    const { id, liveKey } = await create('Promised');
    await api.call('POST', '/v1/webhook-endpoints', { url: 'http://127.0.0.1:9/' }, liveKey);
    const made = await api.call('POST', '/v1/interviews', interview, liveKey);
    await call('POST', `/${id}/suspend`);
    await api.fireAt('2026-11-02T12:00:00.000Z');
    const rows = await api.owner<{ type: string; queued: boolean }[]>`
      select e.type, exists (select from delivery_queue d where d.event_id = e.id) as queued
      from events e where e.body::json ->> 'applicationId' = ${String(made.body['applicationId'])} order by e.sequence`;
    expect(rows).toContainEqual({ type: 'interview.outcome_missing', queued: true });
  });
});
