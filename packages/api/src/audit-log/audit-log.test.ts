import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditLog } from '@afterview/core/audit-log/table';
import { connect } from '@afterview/core/db/connect';
import { getTableName } from '@afterview/core/db/drizzle';
import { withPlatform } from '@afterview/core/db/tenancy';
import { emitOpenapi } from '../emit-openapi.ts';
import { application, startTestApi, type Answer, type Method } from '../test-api.ts';
import { playEverything } from './every-write.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

type Entry = {
  action: string;
  actor: { type: string; id: string | null };
  subject: { id: string };
  changed: string[];
  requestId: string | null;
};

const entriesOf = ({ body }: Answer): Entry[] => JSON.parse(JSON.stringify(body['data']));
const list = async (query = '', key?: string) =>
  entriesOf(await api.call('GET', `/v1/audit-log?limit=100${query}`, undefined, key));
const send = (method: Method, path: string, body: unknown, headers: Record<string, string>, key: string) =>
  api.send(method, path, JSON.stringify(body), {
    authorization: `Bearer ${key}`,
    'content-type': 'application/json',
    ...headers,
  });

describe('every operation that writes', async () => {
  const document: { paths: Record<string, Record<string, { operationId: string }>> } = JSON.parse(
    await emitOpenapi(),
  );
  const writes = Object.values(document.paths)
    .flatMap((methods) => Object.entries(methods))
    .filter(([method]) => method !== 'get')
    .map(([, { operationId }]) => operationId);
  let traces: Map<string, string[]>;
  beforeAll(async () => {
    traces = await playEverything(api);
  });

  it.each(writes)('%s is told of on a timeline or in the audit log, with its request', (operationId) => {
    expect(traces.get(operationId) ?? []).not.toEqual([]);
  });

  it('that no event tells of is in the audit log', () => {
    const audited = [...traces].filter(([, found]) => found.some((where) => where !== 'timeline'));
    expect(Object.fromEntries(audited)).toEqual({
      'platforms.create': ['api_key.created', 'platform.created'],
      'platforms.suspend': ['platform.suspended'],
      'platforms.rateLimits.update': ['platform.rate_limits_updated'],
      'platforms.resume': ['platform.resumed'],
      'apiKeys.create': ['api_key.created'],
      'apiKeys.roll': ['api_key.created', 'api_key.rolled'],
      'apiKeys.revoke': ['api_key.revoked'],
      'settings.update': ['settings.updated'],
      'applications.delete': ['application.deleted'],
      'candidates.erase': ['application.erased'],
      'interviews.outline.replace': ['outline.updated'],
      'interviews.outline.addItem': ['outline.updated'],
      'interviews.outline.updateItem': ['outline.updated'],
      'interviews.outline.removeItem': ['outline.updated'],
      'interviews.outline.reorder': ['outline.updated'],
      'interviews.outline.fromTemplate': ['outline.updated'],
      'interviews.outline.toNextStep': ['outline.updated', 'timeline'],
      'outlineTemplates.create': ['outline_template.created'],
      'outlineTemplates.update': ['outline_template.updated'],
      'outlineTemplates.delete': ['outline_template.deleted'],
      'testClocks.create': ['test_clock.created'],
      'testClocks.attach': ['test_clock.attached'],
      'testClocks.advance': ['test_clock.advanced'],
      'testClocks.delete': ['application.deleted', 'test_clock.deleted'],
      'webhookEndpoints.create': ['webhook_endpoint.created'],
      'webhookEndpoints.update': ['webhook_endpoint.updated'],
      'webhookEndpoints.rotateSecret': ['webhook_endpoint.secret_rotated'],
      'webhookEndpoints.test': ['webhook_endpoint.tested'],
      'webhookEndpoints.recover': ['webhook_endpoint.recovered'],
      'webhookEndpoints.delete': ['webhook_endpoint.deleted'],
      'webhookDeliveries.retry': ['webhook_delivery.retried'],
      'events.replay': ['event.replayed'],
    });
  });

  it('holds no secret that was made, and nothing that was said', async () => {
    const rows = await api.owner<{ row: string }[]>`select audit_log::text as row from audit_log`;
    expect(rows.length).toBeGreaterThan(30);
    for (const { row } of rows) expect(row).not.toMatch(/av_(live|test)_|whsec_|127\.0\.0\.1|Ada|quiet/);
  });
});

describe('an entry', () => {
  it('says who did what to what, which fields changed, and by which request', async () => {
    const { liveKey } = await api.newPlatform();
    const [key] = entriesOf(await api.call('GET', '/v1/api-keys', undefined, liveKey));
    await send(
      'PATCH',
      '/v1/settings',
      { reminders: [], timeZone: 'Europe/Berlin' },
      { 'x-request-id': 'r-1' },
      liveKey,
    );
    const [entry] = await list('&action=settings.updated', liveKey);
    expect(entry).toEqual({
      id: expect.stringMatching(/^aud_/),
      action: 'settings.updated',
      actor: { type: 'key', id: JSON.parse(JSON.stringify(key)).id },
      subject: { id: expect.stringMatching(/^plat_/) },
      changed: ['timeZone', 'reminders'],
      requestId: 'r-1',
      createdAt: expect.any(String),
    });
  });

  it('is not made by what changes nothing, and what fails leaves none', async () => {
    const { liveKey } = await api.newPlatform();
    const before = await list('', liveKey);
    await api.call('PATCH', '/v1/settings', { reminders: ['PT24H', 'PT1H'] }, liveKey);
    const [key] = JSON.parse(
      JSON.stringify((await api.call('GET', '/v1/api-keys', undefined, liveKey)).body['data']),
    );
    // Refused after the new key was added, in the same transaction.
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const refused = await api.call('POST', `/v1/api-keys/${String(key.id)}/roll`, { expiresAt }, liveKey);
    expect(refused.status).toBe(409);
    expect(await list('', liveKey)).toEqual(before);
  });

  it('is made once for a request that is sent again', async () => {
    const { liveKey } = await api.newPlatform();
    const headers = { 'idempotency-key': 'template' };
    const template = { name: 'x', items: [{ section: 'close', prompt: 'x' }] };
    await send('POST', '/v1/outline-templates', template, headers, liveKey);
    await send('POST', '/v1/outline-templates', template, headers, liveKey);
    expect(await list('&action=outline_template.created', liveKey)).toHaveLength(1);
  });

  it('stays when what it tells of is gone, and so does that of an application that was deleted', async () => {
    const { liveKey } = await api.newPlatform();
    const { body } = await api.call('POST', '/v1/applications', application, liveKey);
    const id = String(body['id']);
    await api.call('DELETE', `/v1/applications/${id}`, undefined, liveKey);
    const told = await list(`&subjectId=${id}`, liveKey);
    expect(told).toEqual([expect.objectContaining({ action: 'application.deleted' })]);
  });
});

describe('the audit log', () => {
  it('is of one platform and mode, with what was done to the platform in live mode', async () => {
    const { liveKey, testKey } = await api.newPlatform();
    const actions = async (key: string) => (await list('', key)).map(({ action }) => action);
    expect(await actions(liveKey)).toEqual(['api_key.created', 'platform.created']);
    expect(await actions(testKey)).toEqual(['api_key.created']);
    const [made] = await list('&action=platform.created', liveKey);
    expect(made?.actor).toEqual({ type: 'instance', id: null });
  });

  it('is narrowed by action, actor, subject and time, and read a page at a time', async () => {
    const { liveKey } = await api.newPlatform();
    const { body: key } = await api.call('POST', '/v1/api-keys', { scopes: ['admin'] }, liveKey);
    for (const overdueAfter of ['PT2H', 'PT3H', 'PT4H']) {
      // oxlint-disable-next-line no-await-in-loop
      await api.call('PATCH', '/v1/settings', { overdueAfter }, String(key['key']));
    }
    const byIt = await list(`&actorId=${String(key['id'])}`, liveKey);
    expect(byIt.map(({ action }) => action)).toEqual(Array.from({ length: 3 }, () => 'settings.updated'));
    expect(await list(`&subjectId=${String(key['id'])}`, liveKey)).toHaveLength(1);
    expect(await list(`&createdBefore=2020-01-01T00:00:00Z`, liveKey)).toEqual([]);
    expect(await list(`&createdAfter=2020-01-01T00:00:00Z`, liveKey)).toHaveLength(6);
    const path = '/v1/audit-log?limit=2&action=settings.updated';
    const first = await api.call('GET', path, undefined, liveKey);
    const next = `${path}&after=${String(first.body['nextCursor'])}`;
    const second = await api.call('GET', next, undefined, liveKey);
    expect([...entriesOf(first), ...entriesOf(second)]).toEqual(byIt);
    expect(second.body['nextCursor']).toBeNull();
  });

  it('is read by a key with the scope admin', async () => {
    const { body } = await api.call('POST', '/v1/api-keys', {
      scopes: ['read', 'write', 'webhooks'],
    });
    const refused = await api.call('GET', '/v1/audit-log', undefined, String(body['key']));
    expect([refused.status, refused.body['code']]).toEqual([403, 'missing_scope']);
  });
});

describe('to the api, in its own platform,', () => {
  const table = getTableName(auditLog);

  it.each([
    ['changed', `update ${table} set actor_id = 'somebody else'`],
    ['deleted', `delete from ${table}`],
    ['deleted with the rest', `truncate ${table}`],
    ['locked', `select from ${table} for update`],
  ])('what was recorded cannot be %s', async (_what, statement) => {
    const { id, liveKey } = await api.newPlatform();
    const before = await list('', liveKey);
    const database = connect(api.databaseUrl, 'api', 1);
    const tampering = withPlatform(database, { platformId: id, live: true }, (transaction) =>
      transaction.unsafe(statement),
    );
    await expect(tampering).rejects.toThrow('permission denied');
    await database.end();
    expect(await list('', liveKey)).toEqual(before);
  });

  it('what was recorded on a timeline cannot be changed', async () => {
    const database = connect(api.databaseUrl, 'api', 1);
    await expect(database`update timeline set actor = '{}'`).rejects.toThrow('permission denied');
    await database.end();
  });

  it('a key keeps its hash and its scopes: only its end can be changed', async () => {
    const database = connect(api.databaseUrl, 'api', 1);
    await expect(database`update api_keys set scopes = '{admin}'`).rejects.toThrow('permission denied');
    await expect(database`update api_keys set hash = ''`).rejects.toThrow('permission denied');
    await expect(database`delete from api_keys`).rejects.toThrow('permission denied');
    await database.end();
  });
});

it('a timeline says by which request each entry came, and none for what time did', async () => {
  const { liveKey } = await api.newPlatform();
  const dueAt = '2026-12-01T09:00:00.000Z';
  const made = await send('POST', '/v1/applications', application, { 'x-request-id': 'begin' }, liveKey);
  const applicationId = String(made.body['id']);
  const step = { applicationId, title: 'x', owner: 'candidate', dueAt, reminders: [] };
  await send('POST', '/v1/next-steps', step, { 'x-request-id': 'propose' }, liveKey);
  await api.fireAt(dueAt);
  const { body } = await api.call('GET', `/v1/applications/${applicationId}/timeline`, undefined, liveKey);
  const entries: { type: string; actor: { type: string }; requestId: string | null }[] = JSON.parse(
    JSON.stringify(body['data']),
  );
  const told = entries.map(({ type, actor, requestId }) => [type, actor.type, requestId]);
  expect(told).toContainEqual(['application.created', 'key', 'begin']);
  expect(told).toContainEqual(['next_step.proposed', 'key', 'propose']);
  expect(told).toContainEqual(['next_step.due', 'system', null]);
});
