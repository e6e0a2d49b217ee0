import type { FastifyReply } from 'fastify';
import type { Applied, Verdict } from './limiter.ts';

const policyOf = ({ name, limit: { perSecond, burst } }: Applied) =>
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
