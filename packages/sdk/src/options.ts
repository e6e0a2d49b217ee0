import type { AfterviewError } from './errors.ts';

/** What the client needs of `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type AfterviewOptions = {
  /** `av_live_…`, `av_test_…` or an embed token `av_embed_…`; by default the environment's AFTERVIEW_API_KEY. */
  apiKey?: string | undefined;
  /** By default the environment's AFTERVIEW_BASE_URL, else http://127.0.0.1:3000. */
  baseUrl?: string | undefined;
  /** Milliseconds for one attempt, until the last byte of its answer; by default 30,000. */
  timeout?: number | undefined;
  /** Attempts after the first; by default 2. */
  maxRetries?: number | undefined;
  /** Sent with every request. They replace none of those that the client sets itself. */
  headers?: Record<string, string> | undefined;
  /** Instead of the global one. */
  fetch?: Fetch | undefined;
  /** Is told of every attempt when it is over. It is told no secret: neither keys nor bodies. What it throws is ignored. */
  logger?: ((entry: LogEntry) => void) | undefined;
  /** A secret key in a page is everybody's key; this says that you know. An embed token needs no permission. */
  dangerouslyAllowBrowser?: boolean | undefined;
};

/** Those of the client, with what no request can do without. */
export type HttpOptions = AfterviewOptions & { apiKey: string; baseUrl: string };

/** What one call can be given beside its arguments. */
export type RequestOptions = {
  /** Ends the call when it is aborted, between attempts too; the call then throws the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, until the last byte of its answer; by default those of the client. */
  timeout?: number | undefined;
  /** Attempts after the first; by default those of the client. */
  maxRetries?: number | undefined;
  /** For POST: the same key and body have an effect once. By default a random one for each call, the same on every attempt. */
  idempotencyKey?: string | undefined;
  /** Only when the resource still has this `version`, or this ETag; else a PreconditionFailedError. */
  ifMatch?: number | string | undefined;
  /** Replace the client's of the same name, but none of those that the client sets itself. */
  headers?: Record<string, string> | undefined;
};

/** One attempt of a call, for a log: it holds neither keys nor bodies. */
export type LogEntry = {
  method: string;
  url: string;
  /** The same on every attempt of a POST; null for all else. */
  idempotencyKey: string | null;
  /** 1 for the first. */
  attempt: number;
  durationMs: number;
  /** Of the answer; null when none came. */
  status: number | null;
  /** To quote when asking for help. */
  requestId: string | null;
  error: AfterviewError | null;
  /** When the next attempt begins; null when this was the last. */
  retryInMs: number | null;
};
