import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fullBucket, refill, secondsUntil, type RateLimit } from './bucket.ts';

const aLimit = fc.record({
  perSecond: fc.integer({ min: 1, max: 1_000 }),
  burst: fc.integer({ min: 1, max: 1_000 }),
});

it('lets no more through than the burst and what has come since, however the requests are spread', () => {
  fc.assert(
    fc.property(aLimit, fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 200 }), (limit, gaps) => {
      const bucket = fullBucket(limit, 0);
      let now = 0;
      let through = 0;
      for (const gap of gaps) {
        now += gap;
        refill(bucket, limit, now);
        if (bucket.tokens < 1) continue;
        bucket.tokens -= 1;
        through += 1;
      }
      expect(through).toBeLessThanOrEqual(limit.burst + (now / 1_000) * limit.perSecond + 1e-6);
    }),
  );
});

it('has a token when it says that it will, and never more than the burst', () => {
  fc.assert(
    fc.property(aLimit, fc.integer({ min: 0, max: 10_000 }), (limit, owed) => {
      const bucket = fullBucket(limit, 0);
      bucket.tokens = -owed;
      refill(bucket, limit, secondsUntil(bucket, limit, 1) * 1_000);
      expect(bucket.tokens).toBeGreaterThanOrEqual(1 - 1e-6);
      refill(bucket, limit, 1e9);
      expect(bucket.tokens).toBe(limit.burst);
    }),
  );
});

it('takes a clock that stands still or goes back for one that stands still', () => {
  const limit: RateLimit = { perSecond: 10, burst: 5 };
  const bucket = { tokens: 2, at: 1_000 };
  refill(bucket, limit, 500);
  expect(bucket.tokens).toBe(2);
});
