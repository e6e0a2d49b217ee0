import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashKey, newKey } from '@afterview/core/platforms/keys';
import { newId } from '@afterview/core/ids';
import { application, interview, startTestApi } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

it('are the defaults until they are changed, in each mode by itself', async () => {
  const { body, headers } = await api.call('GET', '/v1/settings');
  expect(body).toEqual({
    timeZone: 'UTC',
    calendar: { workDays: [1, 2, 3, 4, 5], holidays: [], dayStart: '09:00', dayEnd: '17:00' },
    followUpWithin: 'PT24H',
    reminders: ['PT24H', 'PT1H'],
    overdueAfter: 'PT1H',
    outcomeGrace: 'PT2H',
    stalledAfter: 'P7D',
    version: 0,
    updatedAt: null,
  });
  expect(headers['etag']).toBe('"0"');
  const patched = await api.call('PATCH', '/v1/settings', { outcomeGrace: 'PT30M' });
  expect(patched.body).toMatchObject({ outcomeGrace: 'PT30M', followUpWithin: 'PT24H', version: 1 });
  const test = await api.call('GET', '/v1/settings', undefined, api.platform.testKey);
  expect(test.body).toMatchObject({ outcomeGrace: 'PT2H', version: 0 });
});

it('hold for what is recorded from then on', async () => {
  const before = await api.call('POST', '/v1/interviews', interview);
  await api.call('PATCH', '/v1/settings', { outcomeGrace: 'PT5H', stalledAfter: 'P2D' });
  const after = await api.call('POST', '/v1/interviews', interview);
  const missing = async ({ body }: { body: Record<string, unknown> }) => {
    const path = `/v1/deadlines?kind=outcome_missing&applicationId=${String(body['applicationId'])}`;
    const found: { firesAt: string }[] = JSON.parse(
      JSON.stringify((await api.call('GET', path)).body['data']),
    );
    return found.map(({ firesAt }) => firesAt);
  };
  expect(await missing(before)).toEqual(['2026-11-02T10:30:00.000Z']);
  expect(await missing(after)).toEqual(['2026-11-02T15:00:00.000Z']);
  const { body } = await api.call('POST', '/v1/applications', application);
  const progress = await api.call('GET', `/v1/applications/${String(body['id'])}/progress`);
  const { since, allowedUntil }: { since: string; allowedUntil: string } = JSON.parse(
    JSON.stringify(progress.body['silence']),
  );
  expect(Date.parse(allowedUntil) - Date.parse(since)).toBe(2 * 86_400_000);
});

it.each([
  [{ timeZone: 'Mars/Olympus' }, '/timeZone'],
  [{ calendar: { workDays: [] } }, '/calendar/workDays'],
  [{ calendar: { workDays: [8] } }, '/calendar/workDays/0'],
  [{ calendar: { holidays: ['2026-02-29'] } }, '/calendar/holidays/0'],
  [{ calendar: { dayEnd: '25:00' } }, '/calendar/dayEnd'],
  [{ calendar: { dayEnd: '08:00' } }, '/calendar/dayEnd'],
  [{ stalledAfter: 'PT0S' }, '/stalledAfter'],
])('refuse %j', async (patch, pointer) => {
  const { status, body } = await api.call('PATCH', '/v1/settings', patch);
  expect([status, body['errors']]).toEqual([400, [expect.objectContaining({ pointer })]]);
});

it('lose nothing when many are changed at once, and refuse a stale version', async () => {
  const patches = [
    { overdueAfter: 'PT7H' },
    { followUpWithin: 'PT7H' },
    { stalledAfter: 'P3D' },
    { reminders: [] },
  ];
  await Promise.all(patches.map((patch) => api.call('PATCH', '/v1/settings', patch)));
  const { body } = await api.call('GET', '/v1/settings');
  expect(body).toMatchObject(Object.assign({}, ...patches));
  const stale = await api.send('PATCH', '/v1/settings', '{"reminders":["PT1H"]}', {
    authorization: `Bearer ${api.platform.liveKey}`,
    'content-type': 'application/json',
    'if-match': '"1"',
  });
  expect(stale.status).toBe(412);
});

it('are changed by a key with the scope admin', async () => {
  const key = newKey(true);
  await api.owner`
    insert into api_keys (id, platform_id, live, hash, hint, scopes, created_at)
    values (${newId('key')}, ${api.platform.id}, true, ${hashKey(key)}, '0000', '{read,write}', now())`;
  expect((await api.call('GET', '/v1/settings', undefined, key)).status).toBe(200);
  expect((await api.call('PATCH', '/v1/settings', { reminders: [] }, key)).status).toBe(403);
});
