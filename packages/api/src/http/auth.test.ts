import { expect, it, onTestFinished } from 'vitest';
import { startCountingProxy, type CountingProxy } from '@afterview/embedded/counting-proxy';
import { startTestApi } from '../test-api.ts';

it('a key that is used many times at once is looked for once', async () => {
  const proxies: CountingProxy[] = [];
  const api = await startTestApi(async (url) => {
    const proxy = await startCountingProxy(url);
    proxies.push(proxy);
    return proxy.url;
  }, 1);
  onTestFinished(async () => {
    await api.close();
    await Promise.all(proxies.map((proxy) => proxy.close()));
  });
  const { testKey } = await api.newPlatform();
  const before = proxies[0]?.roundTrips() ?? 0;
  const many = 30;
  // Refused for what the path says, so nothing but the key is looked for.
  const answers = await Promise.all(
    Array.from({ length: many }, () => api.call('GET', '/v1/next-steps/none', undefined, testKey)),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
  expect((proxies[0]?.roundTrips() ?? 0) - before).toBeLessThan(many);
});
