import type { WithResponse } from './api-promise.ts';
import { attempt, type Read } from './attempt.ts';
import { AfterviewError } from './errors.ts';
import { entryOf } from './log-entry.ts';
import type { HttpOptions, RequestOptions } from './options.ts';
import { requestOf } from './request.ts';
import { pauseMs } from './retry.ts';

/**
 * Sends a request, and again where that can help.
 * @param path `/v1/next-steps/{id}/agree`
 * @param ids what stands for the names in braces, in order
 * @param input the query of a GET, the body of all else
 * @throws AfterviewError, or the reason of the signal
 */
export async function send<T>(
  client: HttpOptions,
  method: string,
  path: string,
  ids: readonly unknown[],
  input: object | undefined,
  options: RequestOptions,
  read: Read<T>,
): Promise<WithResponse<T>> {
  const { signal, timeout = client.timeout ?? 30_000, maxRetries = client.maxRetries ?? 2 } = options;
  const request = requestOf(client, method, path, ids, input, options);
  for (let retry = 0; ; retry += 1) {
    signal?.throwIfAborted();
    const began = Date.now();
    // The global fetch is that of the moment: tests and frameworks replace it. Attempts come one after the other.
    // oxlint-disable-next-line no-await-in-loop
    const outcome = await attempt(client.fetch ?? fetch, request, read, timeout, signal);
    const failed = outcome instanceof AfterviewError;
    const pause = failed && retry < maxRetries ? pauseMs(outcome, retry, Date.now(), Math.random()) : null;
    try {
      client.logger?.(entryOf(request, retry + 1, Date.now() - began, outcome, pause));
    } catch {
      // The call matters more than what is said of it.
    }
    if (!failed) return outcome;
    if (pause === null) throw outcome;
    // oxlint-disable-next-line no-await-in-loop
    await wait(pause, signal);
  }
}

/** Until then, or until the signal is aborted, whichever is first. */
function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });
}
