import { afterAll, beforeAll, expect, it } from 'vitest';
import { application, startTestApi } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const ofCandidate = (externalId: string) => ({ ...application, candidate: { externalId, name: 'Ada' } });

it('needs the scope admin, and reaches neither the other mode nor another platform', async () => {
  const { id, liveKey, testKey } = await api.newPlatform();
  await api.owner`update api_keys set scopes = '{read,write,webhooks}' where platform_id = ${id} and live`;
  await api.call('POST', '/v1/applications', ofCandidate('ada'), liveKey);
  const elsewhere = [testKey, (await api.newPlatform()).liveKey];
  for (const [method, path] of [
    ['GET', '/v1/candidates/ada/export'],
    ['DELETE', '/v1/candidates/ada'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop
    const refused = await api.call(method, path, undefined, liveKey);
    expect([refused.status, refused.body['code']]).toEqual([403, 'missing_scope']);
    for (const key of elsewhere) {
      // oxlint-disable-next-line no-await-in-loop
      const { status, body } = await api.call(method, path, undefined, key);
      expect([status, body]).toEqual(method === 'GET' ? [200, { data: [], nextCursor: null }] : [204, {}]);
    }
  }
  const { body } = await api.call('GET', '/v1/applications?candidateExternalId=ada', undefined, liveKey);
  expect(body['data']).toHaveLength(1);
});

it('an erased application can be told from one that never was by its events alone', async () => {
  const created = await api.call('POST', '/v1/applications', ofCandidate('grace'));
  const id = String(created.body['id']);
  expect((await api.call('DELETE', '/v1/candidates/grace')).status).toBe(204);
  expect(await api.eventsOf(id)).toEqual(['application.created', 'application.deleted']);
  expect((await api.call('GET', `/v1/applications/${id}`)).status).toBe(404);
  expect((await api.call('GET', `/v1/applications/${id}/timeline`)).status).toBe(404);
  const audit = await api.call('GET', `/v1/audit-log?subjectId=${id}`);
  expect(audit.body['data']).toMatchObject([{ action: 'application.erased', actor: { type: 'key' } }]);
  // The id is free: they may apply again.
  const again = await api.call('POST', '/v1/applications', ofCandidate('grace'));
  const { body } = await api.call('GET', '/v1/candidates/grace/export');
  expect(body['data']).toMatchObject([{ applicationId: again.body['id'], events: [{ sequence: 1 }] }]);
});

it('a page ends where it says, and an id that cannot be one is a 400', async () => {
  for (let count = 0; count < 3; count += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await api.call('POST', '/v1/applications', ofCandidate('many'));
  }
  const first = await api.call('GET', '/v1/candidates/many/export?limit=2');
  expect(first.body['data']).toHaveLength(2);
  const rest = await api.call(
    'GET',
    `/v1/candidates/many/export?limit=2&after=${String(first.body['nextCursor'])}`,
  );
  expect([rest.body['data'], rest.body['nextCursor']]).toMatchObject([[{ outlines: [] }], null]);
  expect((await api.call('DELETE', `/v1/candidates/${'x'.repeat(256)}`)).status).toBe(400);
  expect((await api.call('GET', '/v1/candidates/a%00b/export')).status).toBe(400);
});
