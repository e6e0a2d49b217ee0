import type { FastifyReply } from 'fastify';
import type { RateLimit } from '@afterview/core/rate-limits/bucket';
import type { Applied, Verdict } from './limiter.ts';

// A limit is the same object for seconds, and most have the same: what is told of it is worded once.
const policies = new WeakMap<RateLimit, string>();

function policyOf(one: Applied): string {
  const known = policies.get(one.limit);
  if (known !== undefined) return known;
  const policy = wordPolicy(one);
  policies.set(one.limit, policy);
  return policy;
}

const wordPolicy = ({ name, limit: { perSecond, burst } }: Applied) =>
  `"${name}";q=${burst};w=${Math.max(1, Math.ceil(burst / perSecond))}`;

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
