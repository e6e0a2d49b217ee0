import { expect, it, onTestFinished } from 'vitest';
import { startCountingProxy, type CountingProxy } from '@afterview/embedded/counting-proxy';
import { interview, startTestApi } from '../test-api.ts';

const step = (index: number) => ({
  title: `Step ${index}`,
  owner: 'company',
  due: { businessDays: index },
});

it('completing an interview with all that came of it takes two round trips, begin and commit counted', async () => {
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
  const complete = async () => {
    const { body } = await api.call('POST', '/v1/interviews', interview);
    const before = proxies[0]?.roundTrips() ?? 0;
    const { status } = await api.call('POST', `/v1/interviews/${String(body['id'])}/complete`, {
      nextSteps: [1, 2, 3, 4, 5].map(step),
      research: [{ topic: 'company' }, { topic: 'market' }, { topic: 'competitors' }],
      permissionToConnect: { grantedBy: { name: 'Grace' } },
      trialPeriod: { terms: { startsOn: '2198-03-02', scope: 'x' } },
    });
    expect(status).toBe(200);
    return (proxies[0]?.roundTrips() ?? 0) - before;
  };
  // The first time a connection prepares each statement, which it asks for apart.
  await complete();
  expect(await complete()).toBe(2);
});
