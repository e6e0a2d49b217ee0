import { readFileSync } from 'node:fs';
import type { Bucket, RateLimit } from '@afterview/core/rate-limits/bucket';
import { openRedis } from './redis.ts';

const spendTokens = readFileSync(new URL('spend-tokens.lua', import.meta.url), 'utf8');

/** Buckets of tokens that the processes of an instance share. */
export type SharedBuckets = {
  /** Takes what was spent out of a bucket, and tells what is left of it: less than nothing when more was spent. */
  spend(name: string, limit: RateLimit, spent: number): Promise<Bucket['tokens']>;
  close(): void;
};

const patienceMs = 1_000;
const retryStrategy = (attempt: number) => Math.min(attempt * 50, 500);

/** In Redis. It fails fast: what cannot be told now is not worth waiting for. @param onError is told why it is away */
export function openSharedBuckets(redisUrl: string, onError: (error: unknown) => void): SharedBuckets {
  const redis = openRedis(redisUrl, {
    retryStrategy,
    maxRetriesPerRequest: 0,
    commandTimeout: patienceMs,
    connectTimeout: patienceMs,
  });
  redis.on('error', onError);
  return {
    async spend(name, { perSecond, burst }, spent) {
      const left = await redis.eval(spendTokens, 1, `afterview:bucket:${name}`, perSecond, burst, spent);
      return Number(left);
    },
    close: () => redis.disconnect(),
  };
}
