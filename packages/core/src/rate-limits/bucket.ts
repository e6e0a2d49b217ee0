/** A token bucket: each request takes one of its tokens, and it fills at a constant rate. Pure; times are in milliseconds. */

/** So many requests a second for as long as one likes, and so many at once when none came for a while. */
export type RateLimit = { perSecond: number; burst: number };

/** Its tokens at an instant; fewer than none while more has been taken than there was. */
export type Bucket = { tokens: number; at: number };

export const fullBucket = ({ burst }: RateLimit, at: number): Bucket => ({ tokens: burst, at });

/** Brings it to `now`. */
export function refill(bucket: Bucket, { perSecond, burst }: RateLimit, now: number): void {
  const gained = (Math.max(0, now - bucket.at) * perSecond) / 1_000;
  bucket.tokens = Math.min(burst, bucket.tokens + gained);
  bucket.at = now;
}

/** Whole seconds until it has `tokens`, at least one. */
export const secondsUntil = (bucket: Bucket, { perSecond }: RateLimit, tokens: number): number =>
  Math.max(1, Math.ceil((tokens - bucket.tokens) / perSecond));
