const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Pauses before each attempt, in milliseconds. */
const pauses = [
  0,
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const;

const longestPause = 24 * hour;
const jitter = 0.1;

export const maxAttempts = pauses.length;

/**
 * Milliseconds to wait after `attempts` attempts have failed, or null when it is time to give up.
 * Up to 10 % is added at random (`random` in [0, 1)), so that a receiver that comes back is not met by everyone at
 * once. A `Retry-After` (milliseconds) that asks for more is honoured, up to 24 h.
 */
export function pauseAfter(attempts: number, random: number, retryAfter = 0): number | null {
  const pause = pauses[attempts];
  if (pause === undefined) return null;
  return Math.round(Math.max(pause * (1 + jitter * random), Math.min(retryAfter, longestPause)));
}
