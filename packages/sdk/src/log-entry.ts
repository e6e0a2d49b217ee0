import type { WithResponse } from './api-promise.ts';
import { ApiError, type AfterviewError } from './errors.ts';
import type { LogEntry } from './options.ts';
import type { Prepared } from './request.ts';

/** What may be said of an attempt. Neither keys nor bodies are part of it, so that none has to be found and blacked out. */
export function entryOf(
  { url, init: { method, headers } }: Prepared,
  attempt: number,
  durationMs: number,
  outcome: WithResponse<unknown> | AfterviewError,
  retryInMs: number | null,
): LogEntry {
  const answer = 'response' in outcome ? outcome.response : outcome instanceof ApiError ? outcome : null;
  return {
    method,
    url,
    idempotencyKey: headers['idempotency-key'] ?? null,
    attempt,
    durationMs,
    status: answer?.status ?? null,
    requestId: answer?.headers.get('x-request-id') ?? null,
    error: 'response' in outcome ? null : outcome,
    retryInMs,
  };
}
