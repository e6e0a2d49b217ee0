import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatId } from '@afterview/core/ids';
import { newKey } from '@afterview/core/platforms/keys';
import { startTestApi } from '../test-api.ts';

// So slow that nothing comes back while a test runs.
const slow = 0.001;
let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi(undefined, undefined, {
    rateLimits: {
      key: { perSecond: slow, burst: 3 },
      platform: { perSecond: slow, burst: 100 },
      failedAuth: { perSecond: slow, burst: 4 },
    },
  });
});
afterAll(() => api.close());

const get = (key: string) => api.call('GET', '/v1/settings', undefined, key);
const limitsOf = (id: Parameters<typeof formatId<'platform'>>[1]) =>
  `/v1/platforms/${formatId('platform', id)}/rate-limits`;

describe('a key', () => {
  it('is told with each answer what is left, and at the end to wait', async () => {
    const { liveKey, testKey } = await api.newPlatform();
    const answers = [await get(liveKey), await get(liveKey), await get(liveKey), await get(liveKey)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers['ratelimit'])).toEqual([
      '"key";r=2;t=1000, "platform";r=99;t=1000',
      expect.stringMatching(/^"key";r=1;t=(1999|2000), "platform";r=98;t=(1999|2000)$/),
      expect.stringMatching(/^"key";r=0;t=(2999|3000), "platform";r=97;t=(2999|3000)$/),
      expect.stringMatching(/^"key";r=0;t=(2999|3000), "platform";r=97;t=(2999|3000)$/),
    ]);
    const last = answers.at(-1);
    expect(last?.headers['ratelimit-policy']).toBe('"key";q=3;w=3000, "platform";q=100;w=100000');
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(990);
    expect(last?.body).toMatchObject({ code: 'rate_limited', status: 429 });
    // Each mode has limits of its own.
    expect((await get(testKey)).status).toBe(200);
  });

  it('takes nothing from the limit of its platform when it is over its own', async () => {
    const { liveKey } = await api.newPlatform();
    for (let times = 0; times < 6; times += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await get(liveKey);
    }
    expect((await get(liveKey)).headers['ratelimit']).toMatch(/"platform";r=97;/);
  });
});

describe('the limits of a platform', () => {
  it('are set with the admin key, on the version that If-Match names, and null gives the default back', async () => {
    const { id } = await api.newPlatform();
    const path = limitsOf(id);
    const found = await api.call('GET', path, undefined, api.adminKey);
    expect(found.body).toEqual({
      key: { perSecond: slow, burst: 3 },
      platform: { perSecond: slow, burst: 100 },
      version: 0,
      updatedAt: null,
    });
    const patch = (body: unknown) => api.call('PATCH', path, body, api.adminKey);
    const set = await patch({ key: { perSecond: 5, burst: 7 } });
    expect(set.body).toMatchObject({ key: { perSecond: 5, burst: 7 }, version: 1 });
    expect(set.headers['etag']).toBe('"1"');
    const same = await patch({ key: { perSecond: 5, burst: 7 } });
    expect(same.body).toEqual(set.body);
    const back = await patch({ key: null });
    expect(back.body).toMatchObject({ key: { perSecond: slow, burst: 3 }, version: 2 });
    const stale = await api.send('PATCH', path, '{"key":null}', {
      authorization: `Bearer ${api.adminKey}`,
      'content-type': 'application/json',
      'if-match': '"1"',
    });
    expect(stale.status).toBe(412);
    expect((await patch({ key: { perSecond: 0, burst: 0 } })).status).toBe(400);
  });

  it('hold within seconds, for keys that are in use too', async () => {
    const { id, liveKey } = await api.newPlatform();
    await get(liveKey);
    await api.call('PATCH', limitsOf(id), { key: { perSecond: 50, burst: 60 } }, api.adminKey);
    const policy = async () => (await get(liveKey)).headers['ratelimit-policy'];
    await expect.poll(policy, { timeout: 5_000 }).toMatch(/^"key";q=60;w=2,/);
  });

  it('are no business of its own, and are not there for a platform that is not', async () => {
    const { id, liveKey } = await api.newPlatform();
    expect((await api.call('GET', limitsOf(id), undefined, liveKey)).status).toBe(401);
    const nobody = '/v1/platforms/plat_01h455vb4pex5vsknk084sn02q/rate-limits';
    expect((await api.call('GET', nobody, undefined, api.adminKey)).status).toBe(404);
    expect((await api.call('PATCH', nobody, { key: null }, api.adminKey)).status).toBe(404);
  });
});

describe('who keeps presenting unknown keys', () => {
  it('is told to wait, and keeps nobody out who is known', async () => {
    const known = await api.newPlatform();
    const later = await api.newPlatform();
    expect((await get(known.liveKey)).status).toBe(200);
    const tries = [];
    for (const key of ['nonsense', newKey(true), newKey(false), newKey(true), newKey(true), 'nonsense']) {
      // oxlint-disable-next-line no-await-in-loop
      tries.push(await get(key));
    }
    // One of the four that may fail is the 401 of the test before.
    expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 429, 429, 429]);
    expect(tries.at(-1)?.body).toMatchObject({ code: 'rate_limited' });
    expect(Number(tries.at(-1)?.headers['retry-after'])).toBeGreaterThan(0);
    expect((await get(known.liveKey)).status).toBe(200);
    expect((await api.call('GET', limitsOf(known.id), undefined, api.adminKey)).status).toBe(200);
    // A key that this process has not seen before would have to be looked up.
    expect((await get(later.liveKey)).status).toBe(429);
    expect((await api.call('GET', '/v1/settings', undefined, null)).status).toBe(401);
  });
});
