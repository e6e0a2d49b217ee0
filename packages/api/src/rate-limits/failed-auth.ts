/** How often an address may present a key that is not known. It costs the database a look each time. */
import { isIPv6 } from 'node:net';
import {
  fullBucket,
  refill,
  secondsUntil,
  type Bucket,
  type RateLimit,
} from '@afterview/core/rate-limits/bucket';

export type FailedAuth = {
  /** Seconds until this address may try another key; null when it may now. */
  wait(address: string): number | null;
  failed(address: string): void;
};

const remembered = 10_000;

/**
 * Who has an IPv6 network has 2^64 addresses in it, so it counts as one (RFC 6177 gives every site at least that).
 * An IPv4 address may be written as an IPv6 one.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [before = '', after] = address.split('::');
  const groups = before.split(':').filter((group) => group !== '');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - tail.length) }, () => '0');
  const all = after === undefined ? groups : [...groups, ...zeros, ...tail];
  return `${all.slice(0, 4).join(':')}::/64`;
}

/** In memory, and of one process: ten thousand addresses at most, of which the oldest is forgotten. */
export function openFailedAuth(limit: RateLimit, now: () => number = () => performance.now()): FailedAuth {
  const buckets = new Map<string, Bucket>();
  return {
    wait(address) {
      const bucket = buckets.get(networkOf(address));
      if (bucket === undefined) return null;
      refill(bucket, limit, now());
      return bucket.tokens >= 1 ? null : secondsUntil(bucket, limit, 1);
    },
    failed(address) {
      const network = networkOf(address);
      const bucket = buckets.get(network) ?? fullBucket(limit, now());
      refill(bucket, limit, now());
      bucket.tokens -= 1;
      // The newest is last.
      buckets.delete(network);
      const [oldest] = buckets.size >= remembered ? buckets.keys() : [];
      if (oldest !== undefined) buckets.delete(oldest);
      buckets.set(network, bucket);
    },
  };
}
