import { setImmediate as turn } from 'node:timers/promises';
import { redisProgram, startRedis, type RedisServer } from '@afterview/embedded/redis';
import { openAlarmClock } from '@afterview/queue/alarm-clock';
import { openQueue, type AlarmQueue } from '@afterview/queue/connection';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const fail = (error: unknown) => {
  throw error;
};
const setIn = async (queue: AlarmQueue) => (await queue.counts())['delayed'] ?? 0;
const inTenths = (count: number) =>
  Array.from({ length: count }, (_, n) => new Date(Date.now() + 10_000 + n * 100));

// A machine without one has its queue in Postgres; CI has one.
describe.skipIf(redisProgram() === null)('a minute of alarms', () => {
  let server: RedisServer;
  beforeEach(async () => {
    server = await startRedis();
  });
  afterEach(() => server.stop());

  it('is set over a moment, so that nothing waits for all of it', async () => {
    const target = { redisUrl: server.url };
    const alarms = openAlarmClock(target, fail);
    const queue = openQueue(target, fail);
    const started = performance.now();
    alarms.set(inTenths(300));
    // oxlint-disable-next-line no-await-in-loop
    while ((await setIn(queue)) < 300) await turn();
    expect(performance.now() - started).toBeGreaterThan(200);
    await alarms.close();
    await queue.close();
  });

  it('is set in full though the process stops', async () => {
    const target = { redisUrl: server.url };
    const alarms = openAlarmClock(target, fail);
    alarms.set(inTenths(450));
    await alarms.close();
    const queue = openQueue(target, fail);
    expect(await setIn(queue)).toBe(450);
    await queue.close();
  });
});
