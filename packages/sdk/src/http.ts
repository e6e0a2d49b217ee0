import { ConnectionError, errorOf, TimeoutError } from './errors.ts';
import type { Problem } from './generated/types/index.ts';
import { PagePromise, type Page } from './pagination.ts';

/** What one call can be given beside its arguments. */
export type RequestOptions = {
  /** Ends the call when it is aborted. */
  signal?: AbortSignal;
  /** Milliseconds for one attempt; by default those of the client. */
  timeout?: number;
  /** Attempts after the first; by default those of the client. */
  maxRetries?: number;
  /** For POST: the same key and body have an effect once. By default a random one for each call. */
  idempotencyKey?: string;
  /** Only when the resource still has this ETag. */
  ifMatch?: string;
  headers?: Record<string, string>;
};

export type HttpOptions = {
  apiKey: string;
  baseUrl: string;
  timeout: number;
  maxRetries: number;
  fetch: typeof globalThis.fetch;
};

export type Query = Record<string, string | number | boolean | undefined>;
type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

const firstPauseMs = 250;
const longestPauseMs = 8_000;

/** Sends requests, and again where that can help. */
export class Http {
  readonly #options: HttpOptions;

  constructor(options: HttpOptions) {
    this.#options = options;
  }

  async request<T>(
    method: Method,
    path: string,
    options: RequestOptions = {},
    body?: unknown,
    query?: Query,
  ): Promise<T> {
    const maxRetries = options.maxRetries ?? this.#options.maxRetries;
    const url = this.#url(path, query);
    const init = this.#init(method, options, body);
    for (let retry = 0; ; retry += 1) {
      // Attempts come one after the other.
      // oxlint-disable-next-line no-await-in-loop
      const outcome = await this.#attempt<T>(url, init, options);
      if ('value' in outcome) return outcome.value;
      if (!outcome.retryable || retry >= maxRetries) throw outcome.error;
      // oxlint-disable-next-line no-await-in-loop
      await pause(pauseMs(retry, outcome.retryAfter), options.signal);
    }
  }

  list<Item>(path: string, query: Query, options: RequestOptions = {}): PagePromise<Item> {
    const get = (after: string | undefined) =>
      this.request<Page<Item>>(
        'GET',
        path,
        options,
        undefined,
        after === undefined ? query : { ...query, after },
      );
    return new PagePromise(get);
  }

  #url(path: string, query: Query = {}): string {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) search.set(name, String(value));
    }
    const suffix = search.size === 0 ? '' : `?${search.toString()}`;
    return `${this.#options.baseUrl}${path}${suffix}`;
  }

  #init(method: Method, options: RequestOptions, body: unknown): RequestInit {
    const headers: Record<string, string> = {
      accept: 'application/json, text/*;q=0.9',
      authorization: `Bearer ${this.#options.apiKey}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'POST' ? { 'idempotency-key': options.idempotencyKey ?? crypto.randomUUID() } : {}),
      ...(options.ifMatch === undefined ? {} : { 'if-match': options.ifMatch }),
      ...options.headers,
    };
    return { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  }

  async #attempt<T>(url: string, init: RequestInit, options: RequestOptions): Promise<Outcome<T>> {
    const timeout = AbortSignal.timeout(options.timeout ?? this.#options.timeout);
    const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
    try {
      const response = await this.#options.fetch(url, { ...init, signal });
      const text = await response.text();
      if (response.ok) return { value: valueOf<T>(text, response.headers.get('content-type')) };
      const error = errorOf(response.status, problemOf(text), response.headers);
      return { error, retryable: isRetryable(error), retryAfter: response.headers.get('retry-after') };
    } catch (cause) {
      options.signal?.throwIfAborted();
      const error = timeout.aborted
        ? new TimeoutError('No answer came within the timeout', { cause })
        : new ConnectionError(`The connection to ${new URL(url).origin} failed`, { cause });
      return { error, retryable: true, retryAfter: null };
    }
  }
}

type Outcome<T> = { value: T } | { error: Error; retryable: boolean; retryAfter: string | null };

/** JSON is read; text of another kind, such as a calendar, is given as it is. */
function valueOf<T>(text: string, type: string | null): T;
function valueOf(text: string, type: string | null): unknown {
  if (type?.startsWith('text/') === true) return text;
  return text === '' ? undefined : JSON.parse(text);
}

function problemOf(text: string): Problem | null {
  try {
    const value: Problem | null = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'code' in value ? value : null;
  } catch {
    return null;
  }
}

const isRetryable = ({ status, code }: { status: number; code: string | null }) =>
  status === 408 || status === 429 || status >= 500 || (status === 409 && code === 'idempotency_in_flight');

/** Doubling, with jitter; what the server asks for instead, if it is bearable. */
function pauseMs(retry: number, retryAfter: string | null): number {
  const asked =
    retryAfter === null ? 0 : Number(retryAfter) * 1000 || Date.parse(retryAfter) - Date.now() || 0;
  if (asked > 0 && asked <= 60_000) return asked;
  return Math.min(longestPauseMs, firstPauseMs * 2 ** retry) * (0.5 + Math.random() / 2);
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, ms);
    function done() {
      signal?.removeEventListener('abort', aborted);
      resolve();
    }
    function aborted() {
      clearTimeout(timer);
      const reason: unknown = signal?.reason;
      reject(reason instanceof Error ? reason : new Error('aborted'));
    }
    signal?.addEventListener('abort', aborted, { once: true });
  });
}
