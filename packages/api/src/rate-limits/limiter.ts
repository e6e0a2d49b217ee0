/**
 * Rate limits, decided within the process, so that no request waits for another program. Where processes share buckets,
 * each tells ten times a second what it has let through, and learns what is left for all.
 *
 * So it is exact how many requests are let through in the long run, whatever the number of processes: what one of them
 * lets through beyond is owed, and all wait until it has been made up for. What is approximate is a burst: until they have
 * exchanged, each process lets through what was left at the last exchange. While the shared buckets cannot be reached,
 * each process limits by itself, to all of the limit.
 */
import {
  fullBucket,
  refill,
  secondsUntil,
  type Bucket,
  type RateLimit,
} from '@afterview/core/rate-limits/bucket';
import type { RateLimits } from '@afterview/core/rate-limits/rate-limits';
import { modeOf, type Tenant } from '@afterview/core/tenant';
import type { SharedBuckets } from '@afterview/queue/shared-buckets';

/** Whose request it is. */
export type Spender = { keyId: string; tenant: Tenant };

/** A limit that applies to a request, and what is left of it. */
export type Applied = { name: keyof RateLimits; limit: RateLimit; bucket: Readonly<Bucket> };

export type Verdict = {
  /** Seconds to wait; null when the request is let through. */
  retryAfter: number | null;
  /** None when nothing is limited. */
  applied: readonly Applied[];
};

export type Limiter = {
  take(spender: Spender, limits: RateLimits): Verdict;
  /** Tells the other processes what was let through. It does so by itself; this is for who will not wait. */
  exchange(): Promise<void>;
  close(): void;
};

type Held = {
  readonly id: string;
  limit: RateLimit;
  readonly bucket: Bucket;
  /** What the other processes do not know of. */
  spent: number;
  asking: boolean;
};

const exchangeEveryMs = 100;
const forgetEveryMs = 5_000;
const unlimited: Verdict = { retryAfter: null, applied: [] };

/** @param shared null where there is but one process */
export function openLimiter(
  shared: SharedBuckets | null,
  now: () => number = () => performance.now(),
): Limiter {
  const known = new Map<string, Held>();
  const unshared = new Set<Held>();

  const find = (id: string, limit: RateLimit): Held => {
    const held = known.get(id);
    if (held === undefined) {
      const made = { id, limit, bucket: fullBucket(limit, now()), spent: 0, asking: false };
      known.set(id, made);
      // What others have let through, this process learns as soon as it can.
      void share(made);
      return made;
    }
    held.limit = limit;
    refill(held.bucket, limit, now());
    return held;
  };

  const share = async (held: Held): Promise<void> => {
    if (shared === null) return;
    if (held.asking) {
      unshared.add(held);
      return;
    }
    held.asking = true;
    const { spent } = held;
    held.spent = 0;
    try {
      const left = await shared.spend(held.id, held.limit, spent);
      // What was let through since has not been told.
      held.bucket.tokens = left - held.spent;
      held.bucket.at = now();
    } catch {
      // Its connection complains for itself; this process goes on with what it knows.
    } finally {
      held.asking = false;
    }
  };

  const exchange = async () => {
    const all = [...unshared];
    unshared.clear();
    await Promise.all(all.map(share));
  };

  // A bucket that is full is as one that nobody has asked for.
  const forgetFull = () => {
    for (const [id, held] of known) {
      refill(held.bucket, held.limit, now());
      if (held.bucket.tokens >= held.limit.burst && held.spent === 0 && !held.asking) known.delete(id);
    }
  };

  const timers = [setInterval(forgetFull, forgetEveryMs)];
  if (shared !== null) timers.push(setInterval(() => void exchange(), exchangeEveryMs));
  for (const timer of timers) timer.unref();

  /** @param tokens none when the request is refused: then too it is asked what is left, for others may owe something */
  const spend = (held: Held | null, tokens: 0 | 1) => {
    if (held === null) return;
    held.bucket.tokens -= tokens;
    if (shared === null) return;
    held.spent += tokens;
    unshared.add(held);
  };

  return {
    take({ keyId, tenant }, { key, platform }) {
      if (key === null && platform === null) return unlimited;
      const ofKey = key === null ? null : find(keyId, key);
      const ofPlatform = platform === null ? null : find(`${tenant.platformId}:${modeOf(tenant)}`, platform);
      const retryAfter = Math.max(waitFor(ofKey), waitFor(ofPlatform));
      const tokens = retryAfter === 0 ? 1 : 0;
      spend(ofKey, tokens);
      spend(ofPlatform, tokens);
      return {
        retryAfter: retryAfter === 0 ? null : retryAfter,
        applied: [...applied('key', ofKey), ...applied('platform', ofPlatform)],
      };
    },
    exchange,
    close() {
      for (const timer of timers) clearInterval(timer);
    },
  };
}

/** Seconds until it lets one through; 0 when it does. */
const waitFor = (held: Held | null): number =>
  held === null || held.bucket.tokens >= 1 ? 0 : secondsUntil(held.bucket, held.limit, 1);

const applied = (name: keyof RateLimits, held: Held | null): Applied[] =>
  held === null ? [] : [{ name, limit: held.limit, bucket: held.bucket }];
