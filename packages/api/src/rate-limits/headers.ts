import type { FastifyReply } from 'fastify';
import type { RateLimit } from '@afterview/core/rate-limits/bucket';
import type { Applied, Verdict } from './limiter.ts';

// A limit is the same object for seconds, and most platforms have the same: its quota is worded once.
const quotas = new WeakMap<RateLimit, string>();

function quotaOf(limit: RateLimit): string {
  const known = quotas.get(limit);
  if (known !== undefined) return known;
  const quota = `q=${limit.burst};w=${Math.max(1, Math.ceil(limit.burst / limit.perSecond))}`;
  quotas.set(limit, quota);
  return quota;
}

const policyOf = ({ name, limit }: Applied) => `"${name}";${quotaOf(limit)}`;

const leftOf = ({ name, limit, bucket }: Applied) => {
  const full = Math.ceil((limit.burst - bucket.tokens) / limit.perSecond);
  return `"${name}";r=${Math.max(0, Math.floor(bucket.tokens))};t=${full}`;
};

/**
 * `RateLimit-Policy` and `RateLimit` as in draft-ietf-httpapi-ratelimit-headers-11: the quota `q` is what a full bucket
 * holds, the window `w` the seconds in which an empty one fills; `r` is what is left, `t` the seconds until it is full.
 */
export function tellLimits(reply: FastifyReply, { applied, retryAfter }: Verdict): void {
  if (applied.length === 0) return;
  void reply.header('ratelimit-policy', applied.map(policyOf).join(', '));
  void reply.header('ratelimit', applied.map(leftOf).join(', '));
  if (retryAfter !== null) void reply.header('retry-after', String(retryAfter));
}
