import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RateLimits } from '@afterview/core/rate-limits/rate-limits';
import { newId } from '@afterview/core/ids';
import { redisProgram, startRedis, type RedisServer } from '@afterview/embedded/redis';
import { openSharedBuckets } from '@afterview/queue/shared-buckets';
import { openLimiter, type Limiter, type Spender } from './limiter.ts';

const newSpender = (): Spender => ({
  keyId: newId('key'),
  tenant: { platformId: newId('platform'), live: true },
});
const limitedTo = (perSecond: number, burst: number): RateLimits => ({
  key: { perSecond, burst },
  platform: null,
});

/** How many of so many requests are let through. */
const through = (limiter: Limiter, spender: Spender, limits: RateLimits, asked: number) =>
  Array.from({ length: asked }, () => limiter.take(spender, limits)).filter(
    ({ retryAfter }) => retryAfter === null,
  ).length;

describe('one process', () => {
  it('lets the burst through, and then what comes with time', () => {
    let now = 0;
    const limiter = openLimiter(null, () => now);
    const spender = newSpender();
    const limits = limitedTo(2, 5);
    expect(through(limiter, spender, limits, 9)).toBe(5);
    expect(limiter.take(spender, limits).retryAfter).toBe(1);
    now = 1_500;
    expect(through(limiter, spender, limits, 9)).toBe(3);
    limiter.close();
  });

  it('knows at once of another limit', () => {
    const limiter = openLimiter(null, () => 0);
    const spender = newSpender();
    expect(through(limiter, spender, limitedTo(1, 100), 1)).toBe(1);
    expect(through(limiter, spender, limitedTo(1, 10), 50)).toBe(10);
    expect(limiter.take(spender, { key: null, platform: null })).toEqual({ retryAfter: null, applied: [] });
    limiter.close();
  });
});

const fail = (error: unknown) => {
  throw error;
};

describe.skipIf(redisProgram() === null)('processes that share a Redis', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  const newProcess = (onError: (error: unknown) => void = fail) => {
    const shared = openSharedBuckets(redis.url, onError);
    const limiter = openLimiter(shared);
    return {
      ...limiter,
      close() {
        limiter.close();
        shared.close();
      },
    };
  };

  it('let through the burst once, not once each, when they have exchanged', async () => {
    const [one, two] = [newProcess(), newProcess()];
    const spender = newSpender();
    const limits = limitedTo(0.001, 50);
    expect(through(one, spender, limits, 30)).toBe(30);
    await one.exchange();
    // It has not been told yet, and learns of it with its first request.
    expect(through(two, spender, limits, 1)).toBe(1);
    await expect.poll(() => two.take(spender, limits).applied[0]?.bucket.tokens).toBeLessThan(20);
    await Promise.all([one.exchange(), two.exchange()]);
    const left = through(one, spender, limits, 50);
    await one.exchange();
    await expect.poll(() => two.take(spender, limits).retryAfter).toBeGreaterThan(0);
    expect(30 + left).toBeLessThanOrEqual(50);
    one.close();
    two.close();
  });

  it('owe what they let through beyond, all of them', async () => {
    const [one, two] = [newProcess(), newProcess()];
    const spender = newSpender();
    const limits = limitedTo(1, 40);
    // Neither knows of the other.
    expect(through(one, spender, limits, 60) + through(two, spender, limits, 60)).toBe(80);
    // 40 too many, at one a second.
    for (const process of [one, two]) {
      // oxlint-disable-next-line no-await-in-loop
      await expect.poll(() => process.take(spender, limits).retryAfter).toBeGreaterThan(35);
    }
    one.close();
    two.close();
  });

  it('limit by themselves while it is away, and together when it is back', async () => {
    const complaints: unknown[] = [];
    const one = newProcess((error) => complaints.push(error));
    const spender = newSpender();
    const limits = limitedTo(0.001, 10);
    const port = Number(new URL(redis.url).port);
    await redis.stop();
    expect(through(one, spender, limits, 20)).toBe(10);
    await one.exchange();
    expect(one.take(spender, limits).retryAfter).toBeGreaterThan(0);
    await expect.poll(() => complaints.length).toBeGreaterThan(0);
    redis = await startRedis(port);
    const two = newProcess();
    const another = newSpender();
    const shares = async () => {
      one.take(another, limitedTo(0.001, 10_000));
      await one.exchange();
      const [{ bucket } = { bucket: { tokens: 10_000 } }] = two.take(
        another,
        limitedTo(0.001, 10_000),
      ).applied;
      await two.exchange();
      return 10_000 - bucket.tokens;
    };
    const spent = await shares();
    await expect.poll(async () => (await shares()) - spent, { timeout: 5_000 }).toBeGreaterThan(5);
    one.close();
    two.close();
  });
});
