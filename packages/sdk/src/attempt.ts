import type { WithResponse } from './api-promise.ts';
import { ConnectionError, errorOf, TimeoutError, unreadable, type AfterviewError } from './errors.ts';
import type { Fetch } from './options.ts';
import type { Prepared } from './request.ts';

/** Reads the body of a success; what it throws means that the body is not what was promised. */
export type Read<T> = (text: string, status: number) => T;

/** Longer than this, and a timer goes off at once. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * One request and the whole of its answer, or why there is none.
 * @param timeout milliseconds, until the last byte of the answer
 * @throws the reason of the signal, when that is aborted
 */
export async function attempt<T>(
  fetch: Fetch,
  { url, init }: Prepared,
  read: Read<T>,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<WithResponse<T> | AfterviewError> {
  // Not AbortSignal.timeout and .any: their timers and listeners would outlive the attempt.
  const ending = new AbortController();
  const end = () => ending.abort();
  const timer = setTimeout(end, Math.min(timeout, longestTimerMs));
  signal?.addEventListener('abort', end);
  try {
    const response = await fetch(url, { ...init, signal: ending.signal });
    const text = await response.text();
    if (!response.ok) return errorOf(response, text);
    try {
      return { data: read(text, response.status), response };
    } catch {
      return unreadable(response, text);
    }
  } catch (cause) {
    signal?.throwIfAborted();
    return ending.signal.aborted
      ? new TimeoutError(`No whole answer within ${timeout} ms`, { cause })
      : new ConnectionError(`The connection to ${new URL(url).origin} failed`, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}
