import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, startTestApi } from '../test-api.ts';
import { watchSecrets } from '../secrets-seen.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

describe('what goes wrong', () => {
  const secret = 'zq7secret';
  const send = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, payload = '', more = {}) =>
    api.send(method, path, payload, {
      authorization: `Bearer ${api.platform.liveKey}`,
      'content-type': 'application/json',
      ...more,
    });

  it.each([
    ['a body that is cut off', 'POST', '/v1/applications', `{"candidate":{"email":"${secret}@example.com"`],
    ['a body of another type', 'POST', '/v1/applications', secret, { 'content-type': 'text/plain' }],
    ['a field that is unknown', 'POST', '/v1/applications', `{"${secret}":"${secret}"}`],
    ['a query that is unknown', 'GET', `/v1/applications?${secret}=${secret}`],
    ['an id that is none', 'GET', `/v1/applications/${secret}`],
    ['an address that is none', 'GET', `/${secret}?q=${secret}`],
    ['a key that is none', 'GET', '/v1/applications', '', { authorization: `Bearer av_live_${secret}` }],
    ['an idempotency key', 'POST', '/v1/applications', '{}', { 'idempotency-key': secret }],
    [
      'an idempotency key that is too long',
      'POST',
      '/v1/applications',
      '{}',
      { 'idempotency-key': secret.repeat(50) },
    ],
    ['a candidate', 'DELETE', `/v1/candidates/${secret}`],
    ['a version that is none', 'PATCH', '/v1/settings', '{}', { 'if-match': secret }],
  ] as const)('is logged without %s', async (_what, method, path, payload?: string, more?: object) => {
    await send(method, path, payload, more);
    expect(api.log()).not.toContain(secret);
  });

  it('is logged without the row that the database refused', async () => {
    await api.owner`alter table applications add constraint refused check (stage is distinct from 'zq7secret')`;
    const { status } = await send(
      'POST',
      '/v1/applications',
      JSON.stringify({ ...application, stage: secret }),
    );
    expect(status).toBe(500);
    expect(api.log()).toContain('request failed');
    expect(api.log()).not.toContain(secret);
  });

  it('a secret in a line is found', () => {
    const seen = watchSecrets(['the admin key']);
    seen.note({ authorization: 'Bearer av_live_abc' }, { data: [{ secret: 'whsec_abc', name: 'Ada' }] });
    expect(seen.in('with whsec_abc, and Ada')).toEqual(['whsec_abc']);
    expect(seen.in('av_live_abc')).toEqual(['av_live_abc']);
  });
});
