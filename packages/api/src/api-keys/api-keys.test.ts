import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connect } from '@afterview/core/db/connect';
import { parseId } from '@afterview/core/ids';
import { newKey } from '@afterview/core/platforms/keys';
import type { App } from '../http/routes.ts';
import { startTestApi } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

type Key = { id: string; key: string; version: number; expiresAt: string | null };

async function newPlatform() {
  const { liveKey, testKey } = await api.newPlatform();
  const post = (path: string, body: unknown = {}, key = liveKey) =>
    api.call('POST', `/v1/api-keys${path}`, body, key);
  const keyOf = ({ body }: { body: unknown }): Key => JSON.parse(JSON.stringify(body));
  const create = async (body: unknown): Promise<Key> => keyOf(await post('', body));
  const list = async (key = liveKey): Promise<Key[]> => {
    const { body } = await api.call('GET', '/v1/api-keys?limit=100', undefined, key);
    return JSON.parse(JSON.stringify(body['data']));
  };
  return { liveKey, testKey, post, create, list, keyOf };
}

/** What a request with this key comes to. */
async function tried(key: string, app: App = api.app): Promise<[number, string | undefined]> {
  const { statusCode, body } = await app.inject({
    url: '/v1/settings',
    headers: { authorization: `Bearer ${key}` },
  });
  const { code }: { code?: string } = JSON.parse(body);
  return [statusCode, code];
}

/** An app on whose watch time passes when it is told to. */
async function instanceWithWatch() {
  let at = 0;
  const app = await api.instance({ elapsed: () => at });
  return { app, pass: (ms: number) => (at += ms) };
}

describe('a new key', () => {
  it('is shown once, in the mode of the key that asks, and opens what its scopes say', async () => {
    const { post, list, testKey } = await newPlatform();
    const { status, headers, body } = await post('', { name: 'Board', scopes: ['read'] }, testKey);
    expect(status).toBe(201);
    expect(headers['etag']).toBe('"1"');
    const { key, ...shown } = body;
    expect(shown).toEqual({
      id: expect.stringMatching(/^key_/),
      name: 'Board',
      mode: 'test',
      scopes: ['read'],
      hint: String(key).slice(-4),
      version: 1,
      createdAt: expect.any(String),
      expiresAt: null,
      lastUsedAt: null,
      revokedAt: null,
      replacedBy: null,
    });
    expect(key).toMatch(/^av_test_[0-9A-Za-z]{32}$/);
    const { body: got } = await api.call('GET', `/v1/api-keys/${String(body['id'])}`, undefined, testKey);
    expect(got).toEqual(shown);
    expect((await list(testKey)).map(({ id }) => id)).toContain(body['id']);
    expect(await tried(String(key))).toEqual([200, undefined]);
    const patched = await api.call('PATCH', '/v1/settings', { reminders: [] }, String(key));
    expect([patched.status, patched.body['code']]).toEqual([403, 'missing_scope']);
  });

  it('is kept only as its hash', async () => {
    const { create } = await newPlatform();
    const { key } = await create({ scopes: ['read'] });
    const [kept] = await api.owner`select api_keys::text as row from api_keys where hint = ${key.slice(-4)}`;
    expect(String(kept?.['row'])).not.toContain(key.slice(8, -4));
  });

  it('is the same one when it is asked for again with its idempotency key', async () => {
    const { liveKey, list } = await newPlatform();
    const ask = () =>
      api.send('POST', '/v1/api-keys', '{"scopes":["read"]}', {
        authorization: `Bearer ${liveKey}`,
        'content-type': 'application/json',
        'idempotency-key': 'once',
      });
    const [first, again] = [await ask(), await ask()];
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(await list()).toHaveLength(2);
  });

  it.each([
    [{}, '/scopes'],
    [{ scopes: [] }, '/scopes'],
    [{ scopes: ['read', 'read'] }, '/scopes'],
    [{ scopes: ['root'] }, '/scopes/0'],
    [{ scopes: ['read'], expiresAt: '2020-01-01T00:00:00Z' }, '/expiresAt'],
    [{ scopes: ['read'], mode: 'test' }, '/mode'],
  ])('is refused as %j', async (body, pointer) => {
    const { post } = await newPlatform();
    const { status, body: problem } = await post('', body);
    expect([status, problem['errors']]).toEqual([400, [expect.objectContaining({ pointer })]]);
  });
});

describe('a key that does not open', () => {
  it('is refused without asking the database when its checksum is wrong', async () => {
    const nowhere = connect('postgres://nobody:nothing@127.0.0.1:1/none', 'api', 1);
    const app = await api.instance({ database: nowhere });
    const key = newKey(true);
    expect(await tried(`${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`, app)).toEqual([
      401,
      'unknown_key',
    ]);
    expect(await tried(key, app)).toEqual([503, 'unavailable']);
    await nowhere.end();
  });

  it('is unknown when it was never given', async () => {
    expect(await tried(newKey(true))).toEqual([401, 'unknown_key']);
  });

  it('has ended at its instant, though it was believed a moment before', async () => {
    const { create } = await newPlatform();
    const end = Date.now() + 500;
    const { key } = await create({ scopes: ['read'], expiresAt: new Date(end).toISOString() });
    let answer = await tried(key);
    expect(answer).toEqual([200, undefined]);
    // oxlint-disable-next-line no-await-in-loop
    while (answer[0] === 200 && Date.now() < end + 2_000) answer = await tried(key);
    expect(answer).toEqual([401, 'ended_key']);
    expect(Date.now() - end).toBeLessThan(2_000);
  });
});

describe('revoking', () => {
  it('ends a key on every process within three seconds, though each has believed it', async () => {
    const { create, post } = await newPlatform();
    const { id, key } = await create({ scopes: ['read'] });
    const processes = await Promise.all([instanceWithWatch(), instanceWithWatch()]);
    for (const { app } of processes) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await tried(key, app)).toEqual([200, undefined]);
    }
    const { status, body } = await post(`/${id}/revoke`);
    expect([status, body['version'], typeof body['revokedAt']]).toEqual([200, 2, 'string']);
    for (const { app, pass } of processes) {
      pass(3_000);
      // oxlint-disable-next-line no-await-in-loop
      expect(await tried(key, app)).toEqual([401, 'ended_key']);
    }
  });

  it('what is revoked already changes nothing, and the key stays on the list', async () => {
    const { create, post, list } = await newPlatform();
    const { id } = await create({ scopes: ['read'] });
    const first = await post(`/${id}/revoke`);
    const again = await post(`/${id}/revoke`);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await list()).map((one) => one.id)).toContain(id);
  });

  it('a version that is stale is refused', async () => {
    const { create, liveKey } = await newPlatform();
    const { id } = await create({ scopes: ['read'] });
    const { status } = await api.send('POST', `/v1/api-keys/${id}/revoke`, '{}', {
      authorization: `Bearer ${liveKey}`,
      'content-type': 'application/json',
      'if-match': '"7"',
    });
    expect(status).toBe(412);
  });

  it('the key that asks is allowed, but not the last that can manage keys and does not expire', async () => {
    const { create, post, list, liveKey } = await newPlatform();
    const [first] = await list();
    const refused = await post(`/${first?.id ?? ''}/revoke`);
    expect([refused.status, refused.body['code']]).toEqual([409, 'last_admin_key']);
    expect(refused.body['detail']).toContain('live mode');
    // Neither of these would be left for good.
    await create({ scopes: ['read', 'write', 'webhooks'] });
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    await create({ scopes: ['admin'], expiresAt: soon });
    expect((await post(`/${first?.id ?? ''}/revoke`)).status).toBe(409);
    const second = await create({ scopes: ['admin'] });
    expect((await post(`/${first?.id ?? ''}/revoke`, {}, liveKey)).status).toBe(200);
    expect((await post(`/${second.id}/revoke`, {}, second.key)).body['code']).toBe('last_admin_key');
  });

  it('leaves one of two such keys when both are revoked at once', async () => {
    const { create, post, list } = await newPlatform();
    const [first] = await list();
    const second = await create({ scopes: ['admin'] });
    const answers = await Promise.all([first?.id ?? '', second.id].map((id) => post(`/${id}/revoke`)));
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '409']);
  });
});

describe('rolling', () => {
  it('gives a new key that opens the same; the old one lives on for the overlap', async () => {
    const { create, post, keyOf } = await newPlatform();
    const old = await create({ name: 'Worker', scopes: ['read', 'webhooks'] });
    const before = Date.now();
    const { status, body } = await post(`/${old.id}/roll`, { overlap: 'PT2H' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Worker', scopes: ['read', 'webhooks'], expiresAt: null, version: 1 });
    const until = Date.parse(String(body['previousKeyUntil']));
    expect(Math.abs(until - before - 7_200_000)).toBeLessThan(60_000);
    const { key, id } = keyOf({ body });
    expect([await tried(key), await tried(old.key)]).toEqual([
      [200, undefined],
      [200, undefined],
    ]);
    const { body: replaced } = await post(`/${old.id}/revoke`);
    expect(replaced).toMatchObject({ replacedBy: id, expiresAt: body['previousKeyUntil'], version: 3 });
    expect(await tried(key)).toEqual([200, undefined]);
  });

  it('ends the old key when the overlap is over', async () => {
    const { create, post } = await newPlatform();
    const { id, key } = await create({ scopes: ['read'] });
    await post(`/${id}/roll`, { overlap: 'PT1S' });
    await api.owner`update api_keys set expires_at = statement_timestamp() where id = ${parseId('key', id)}`;
    expect(await tried(key)).toEqual([401, 'ended_key']);
    const { status, body } = await post(`/${id}/roll`);
    expect([status, body['code']]).toEqual([409, 'illegal_transition']);
  });

  it('renews a key that expires: the old one lives no longer than it would have', async () => {
    const { create, post } = await newPlatform();
    const [soon, late] = [1, 90].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString());
    const { id } = await create({ scopes: ['read'], expiresAt: soon });
    const { body } = await post(`/${id}/roll`, { expiresAt: late });
    expect(body).toMatchObject({ expiresAt: late, previousKeyUntil: soon });
    const other = await create({ scopes: ['read'], expiresAt: soon });
    expect((await post(`/${other.id}/roll`)).body).toMatchObject({ expiresAt: soon });
  });

  it('takes the last key that can manage keys into one that does not expire, and into no other', async () => {
    const { post, list, liveKey } = await newPlatform();
    const [first] = await list();
    const path = `/${first?.id ?? ''}/roll`;
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const refused = await post(path, { expiresAt });
    expect([refused.status, refused.body['code']]).toEqual([409, 'last_admin_key']);
    expect(await list()).toHaveLength(1);
    const { status, body } = await post(path, { overlap: 'PT1S' });
    expect(status).toBe(201);
    expect((await list(String(body['key']))).map(({ id }) => id)).toEqual([body['id'], first?.id]);
    const again = await post(path, {}, liveKey);
    expect(again.body['detail']).toContain(String(body['id']));
  });

  it.each(['P8D', 'PT0S', 'soon'])('is refused for an overlap of %s', async (overlap) => {
    const { create, post } = await newPlatform();
    const { id } = await create({ scopes: ['read'] });
    const { status, body } = await post(`/${id}/roll`, { overlap });
    expect([status, body['errors']]).toEqual([400, [expect.objectContaining({ pointer: '/overlap' })]]);
  });
});

describe('the last use of a key', () => {
  const lastUse = async (id: string) => {
    const [row] = await api.owner<{ at: Date | null }[]>`
      select last_used_at as at from api_keys where id = ${parseId('key', id)}`;
    return row?.at ?? null;
  };

  it('is told, to within a minute, and is no change of it', async () => {
    const { create, liveKey } = await newPlatform();
    const { id, key, version } = await create({ scopes: ['read'] });
    const { app, pass } = await instanceWithWatch();
    await tried(key, app);
    const used = await vi.waitUntil(() => lastUse(id));
    const { body } = await api.call('GET', `/v1/api-keys/${id}`, undefined, liveKey);
    expect(body).toMatchObject({ lastUsedAt: used.toISOString(), version });
    // Asked again within the minute, nothing is written; after it, it is.
    pass(3_000);
    await tried(key, app);
    await app.close();
    expect(await lastUse(id)).toEqual(used);
    const minuteAgo = new Date(Date.now() - 61_000);
    await api.owner`update api_keys set last_used_at = ${minuteAgo} where id = ${parseId('key', id)}`;
    const later = await api.instance();
    await tried(key, later);
    await later.close();
    expect((await lastUse(id))?.getTime()).toBeGreaterThan(minuteAgo.getTime() + 60_000);
  });

  it('is not waited for: a request is answered though it cannot be written', async () => {
    const { create } = await newPlatform();
    const { id, key } = await create({ scopes: ['read'] });
    const app = await api.instance();
    await api.owner.begin(async (transaction) => {
      await transaction`select from api_keys where id = ${parseId('key', id)} for update`;
      expect(await tried(key, app)).toEqual([200, undefined]);
      expect(await lastUse(id)).toBeNull();
    });
    // What was begun is ended before the process does.
    await app.close();
    expect(await lastUse(id)).not.toBeNull();
  });
});
