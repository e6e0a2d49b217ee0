/** Whether a failed attempt is worth another, and when. */
import { ApiError, type AfterviewError } from './errors.ts';

const firstPauseMs = 250;
const longestPauseMs = 8_000;
/** Who is asked to wait longer than this is better told so. */
const longestAskedMs = 60_000;

const canHelp = ({ status, code }: ApiError) =>
  status === 408 || status === 429 || status >= 500 || code === 'idempotency_in_flight';

/** `Retry-After` (RFC 9110 §10.2.3): seconds, or a date; 0 when it says nothing. */
function askedMs(header: string | null, now: number): number {
  const seconds = Number(header);
  return (seconds >= 0 ? seconds * 1000 : Date.parse(header ?? '') - now) || 0;
}

/**
 * Milliseconds until the next attempt: doubling, with jitter, and not before the server asks for it.
 * @param retry 0 for the first
 * @param random from 0 to 1
 * @returns null when another attempt cannot help, or only after more than a minute
 */
export function pauseMs(error: AfterviewError, retry: number, now: number, random: number): number | null {
  const answered = error instanceof ApiError;
  if (answered && !canHelp(error)) return null;
  const asked = answered ? askedMs(error.headers.get('retry-after'), now) : 0;
  const own = Math.min(longestPauseMs, firstPauseMs * 2 ** retry) * (0.5 + random / 2);
  return asked > longestAskedMs ? null : Math.max(asked, own);
}
