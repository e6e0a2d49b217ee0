/** Walks every operation of the description; a new one is covered without being named here. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashKey, newKey } from '@afterview/core/platforms/keys';
import { newId } from '@afterview/core/ids';
import { emitOpenapi } from './emit-openapi.ts';
import { interview, startTestApi, type Document, type Method } from './test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
/** What one platform has, by the path of its resource. */
const mine = new Map<string, string>();

const document: Document & { paths: Record<string, Record<string, { requestBody?: unknown }>> } = JSON.parse(
  await emitOpenapi(),
);
const methods: Record<string, Method> = {
  get: 'GET',
  post: 'POST',
  patch: 'PATCH',
  put: 'PUT',
  delete: 'DELETE',
};
const operations = Object.entries(document.paths).flatMap(([path, found]) =>
  Object.entries(found).map(([name, { requestBody }]) => ({
    path,
    method: methods[name] ?? 'GET',
    hasBody: requestBody !== undefined,
  })),
);
/** Of test mode alone: a live key is a 403 there. */
const isTestOnly = (path: string) => path.startsWith('/v1/test-clocks');
/** Of whoever holds the instance's admin key: to any other it is not known. */
const isInstance = (path: string) => path.startsWith('/v1/platforms');
const idsOf = (rows: unknown): unknown[] =>
  [rows].flat().map((row) => (typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined));
const at = (path: string) => {
  const [, , resource = ''] = path.split('/');
  return path
    .replace('{id}', mine.get(resource) ?? 'none')
    .replace('{itemId}', mine.get('items') ?? 'none')
    .replace('{findingId}', mine.get('findings') ?? 'none')
    .replace('{externalId}', 'mine');
};

beforeAll(async () => {
  api = await startTestApi();
  const created = await api.call('POST', '/v1/interviews', interview);
  const completed = await api.call('POST', `/v1/interviews/${String(created.body['id'])}/complete`, {
    nextSteps: [{ title: 'x', owner: 'company' }],
    research: [{ topic: 'role' }],
    permissionToConnect: {},
    trialPeriod: { terms: { startsOn: '2030-03-04', scope: 'x' } },
  });
  const idOf = (rows: unknown) => String(idsOf(rows)[0]);
  mine.set('interviews', idOf(completed.body));
  mine.set('applications', String(completed.body['applicationId']));
  mine.set('next-steps', idOf(completed.body['nextSteps']));
  mine.set('follow-ups', idOf(completed.body['followUps']));
  mine.set('permissions', idOf(completed.body['permission']));
  mine.set('trial-periods', idOf(completed.body['trialPeriod']));
  const finding = await api.call('POST', `/v1/follow-ups/${mine.get('follow-ups') ?? ''}/findings`, {
    title: 'x',
  });
  mine.set('findings', idOf(finding.body['findings']));
  const item = await api.call('POST', `/v1/interviews/${mine.get('interviews') ?? ''}/outline/items`, {
    section: 'close',
    prompt: 'x',
  });
  mine.set('items', idOf(item.body));
  const template = await api.call('POST', '/v1/outline-templates', {
    name: 'x',
    items: [{ section: 'close', prompt: 'x' }],
  });
  mine.set('outline-templates', idOf(template.body));
  const endpoint = await api.call('POST', '/v1/webhook-endpoints', { url: 'http://127.0.0.1:9/' });
  mine.set('webhook-endpoints', idOf(endpoint.body));
  const clock = await api.call(
    'POST',
    '/v1/test-clocks',
    { now: '2030-01-01T00:00:00Z' },
    api.platform.testKey,
  );
  mine.set('test-clocks', idOf(clock.body));
  mine.set('api-keys', idOf((await api.call('GET', '/v1/api-keys')).body['data']));
  mine.set('events', idOf((await api.call('GET', '/v1/events')).body['data']));
  const tested = await api.call('POST', `/v1/webhook-endpoints/${mine.get('webhook-endpoints') ?? ''}/test`);
  mine.set('webhook-deliveries', idOf(tested.body));
});
afterAll(() => api.close());

/** A body that would succeed, for each action on a resource. */
const validBodies = new Map<string, unknown>([
  ['PATCH /v1/applications/{id}', { stage: 'x' }],
  ['PATCH /v1/interviews/{id}', { title: 'x' }],
  ['POST /v1/interviews/{id}/complete', { noNextStepsReason: 'other' }],
  ['PATCH /v1/next-steps/{id}', { title: 'x' }],
  ['POST /v1/next-steps/{id}/complete', {}],
  ['POST /v1/next-steps/{id}/cancel', {}],
  ['POST /v1/next-steps/{id}/agree', { party: 'company' }],
  ['POST /v1/next-steps/{id}/counter', { party: 'company', title: 'y' }],
  ['POST /v1/next-steps/{id}/decline', { party: 'company' }],
  ['POST /v1/next-steps/{id}/reopen', {}],
  ['POST /v1/interviews/{id}/cancel', {}],
  ['POST /v1/interviews/{id}/no-show', { party: 'company' }],
  ['POST /v1/interviews/{id}/reopen', {}],
  ['POST /v1/follow-ups/{id}/send', { channel: 'email' }],
  ['POST /v1/follow-ups/{id}/unsend', {}],
  ['POST /v1/follow-ups/{id}/acknowledge', {}],
  ['POST /v1/follow-ups/{id}/discuss', {}],
  ['POST /v1/follow-ups/{id}/skip', {}],
  ['PATCH /v1/follow-ups/{id}', { title: 'x' }],
  ['POST /v1/follow-ups/{id}/findings', { title: 'x' }],
  ['PUT /v1/interviews/{id}/outline', { items: [] }],
  ['POST /v1/interviews/{id}/outline/items', { section: 'close', prompt: 'x' }],
  ['PATCH /v1/interviews/{id}/outline/items/{itemId}', { prompt: 'y' }],
  ['POST /v1/interviews/{id}/outline/items/{itemId}/to-next-step', { owner: 'company' }],
  ['POST /v1/interviews/{id}/outline/reorder', { itemIds: [] }],
  ['POST /v1/interviews/{id}/outline/from-template', {}],
  ['PATCH /v1/outline-templates/{id}', { name: 'y' }],
  ['POST /v1/permissions/{id}/grant', {}],
  ['POST /v1/permissions/{id}/decline', {}],
  ['POST /v1/permissions/{id}/revoke', {}],
  ['POST /v1/test-clocks/{id}/attach', { applicationIds: ['app_01h455vb4pex5vsknk084sn02q'] }],
  ['POST /v1/test-clocks/{id}/advance', { to: '2030-02-01T00:00:00Z' }],
  ['PATCH /v1/trial-periods/{id}', { metadata: { a: 'b' } }],
  ['POST /v1/trial-periods/{id}/counter', { party: 'company', terms: { days: 3 } }],
  ['POST /v1/trial-periods/{id}/accept', { party: 'company' }],
  ['POST /v1/trial-periods/{id}/decline', { party: 'company' }],
  ['POST /v1/trial-periods/{id}/withdraw', {}],
  ['POST /v1/trial-periods/{id}/start', {}],
  ['POST /v1/trial-periods/{id}/complete', { outcome: 'hired' }],
  ['PATCH /v1/webhook-endpoints/{id}', { description: 'x' }],
  ['POST /v1/webhook-endpoints/{id}/rotate-secret', {}],
  ['POST /v1/webhook-endpoints/{id}/test', {}],
  ['POST /v1/webhook-endpoints/{id}/recover', { since: new Date().toISOString() }],
  ['POST /v1/webhook-deliveries/{id}/retry', {}],
  ['POST /v1/events/{id}/replay', {}],
]);

describe.each(operations)('$method $path', ({ method, path, hasBody }) => {
  it('answers 401 without a key', async () => {
    const { status, body } = await api.call(method, at(path), hasBody ? {} : undefined, null);
    expect([status, body['code']]).toEqual([401, 'missing_key']);
  });
});

describe.each(operations.filter(({ path }) => !isInstance(path)))(
  '$method $path',
  ({ method, path, hasBody }) => {
    it('answers 403 to a key that lacks the scope', async () => {
      const key = newKey(true);
      await api.owner`
        insert into api_keys (id, platform_id, live, hash, hint, scopes, created_at)
        values (${newId('key')}, ${api.platform.id}, true, ${hashKey(key)}, '0000', '{}', now())`;
      const { status, body } = await api.call(method, at(path), hasBody ? {} : undefined, key);
      expect([status, body['code']]).toEqual([403, 'missing_scope']);
    });
  },
);

describe.each(operations.filter(({ path }) => isTestOnly(path)))(
  '$method $path',
  ({ method, path, hasBody }) => {
    it('answers 403 to a live key, whatever it says', async () => {
      const { status, body } = await api.call(method, at(path), hasBody ? { unheardOf: 1 } : undefined);
      expect([status, body['code']]).toEqual([403, 'test_key_required']);
    });
  },
);

describe.each(operations.filter(({ hasBody }) => hasBody))('$method $path', ({ method, path }) => {
  it('refuses a field that it does not know', async () => {
    const { liveKey, testKey } = api.platform;
    const key = isInstance(path) ? api.adminKey : isTestOnly(path) ? testKey : liveKey;
    const { status, body } = await api.call(method, at(path), { unheardOf: 1 }, key);
    expect([status, body['code']]).toEqual([400, 'validation_failed']);
    expect(body['errors']).toContainEqual({ pointer: '/unheardOf', detail: 'is not a known field' });
  });
});

describe.each(operations.filter(({ path }) => path.includes('{id}') && !isInstance(path)))(
  '$method $path',
  ({ method, path, hasBody }) => {
    it("does not find another platform's, nor that of the other mode", async () => {
      const { liveKey, testKey } = await api.newPlatform();
      const body = hasBody ? validBodies.get(`${method} ${path}`) : undefined;
      for (const key of isTestOnly(path) ? [testKey] : [liveKey, api.platform.testKey]) {
        // oxlint-disable-next-line no-await-in-loop
        const answer = await api.call(method, at(path), body, key);
        expect([answer.status, answer.body['code']]).toEqual([404, 'not_found']);
      }
    });
  },
);

it('lists are cut into pages that hold each item once, and show nothing of other platforms', async () => {
  const { liveKey } = await api.newPlatform();
  for (let count = 0; count < 5; count += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await api.call('POST', '/v1/interviews', interview, liveKey);
  }
  for (const list of ['applications', 'interviews', 'events']) {
    const seen: unknown[] = [];
    let path: string | null = `/v1/${list}?limit=2`;
    while (path !== null) {
      // oxlint-disable-next-line no-await-in-loop
      const { body, headers } = await api.call('GET', path, undefined, liveKey);
      seen.push(...idsOf(body['data']));
      const link = /<(.+)>; rel="next"/.exec(String(headers['link'] ?? ''));
      path = link?.[1] ?? null;
      expect(body['nextCursor'] === null).toBe(path === null);
    }
    expect(seen).toHaveLength(list === 'events' ? 10 : 5);
    expect(new Set(seen).size).toBe(seen.length);
  }
});
