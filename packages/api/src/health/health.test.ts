import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const ready = async () => {
  const { status, body } = await api.call('GET', '/readyz', undefined, null);
  return { status, body };
};

const dropWeek = async (ahead: number) => {
  const [row] = await api.owner<{ suffix: string }[]>`
    select to_char(date_trunc('week', now() at time zone 'UTC') + ${ahead} * interval '7 days', 'YYYYMMDD') as suffix`;
  await api.owner.unsafe(`drop table attempts_${row?.suffix}`);
};

it('is ready, and says nothing more while there are partitions for the coming week', async () => {
  expect(await ready()).toEqual({ status: 200, body: { status: 'ready' } });
});

it('stays ready, and says so, when those of the coming days are missing; not without those of today', async () => {
  await dropWeek(1);
  const { status, body } = await ready();
  expect([status, body['status']]).toEqual([200, 'ready']);
  expect(body['warnings']).toEqual([
    expect.stringMatching(/^Partitions end in \d+ hours: start a worker, which makes them\.$/),
  ]);
  await dropWeek(0);
  expect(await ready()).toMatchObject({
    status: 503,
    body: { detail: 'There are no partitions for today: start a worker.' },
  });
  await api.owner`select ensure_partitions()`;
  expect(await ready()).toEqual({ status: 200, body: { status: 'ready' } });
});
