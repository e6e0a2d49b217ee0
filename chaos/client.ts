/**
 * A caller as the documentation asks for: it asks again, under the same Idempotency-Key and not before it may, until it is
 * answered. What it has been answered it may count on.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

export type Answer = Record<string, unknown>;
export type Client = {
  post(path: string, body: unknown): Promise<Answer>;
  patch(path: string, body: unknown): Promise<Answer>;
  get(path: string): Promise<Answer>;
  delete(path: string): Promise<Answer>;
  /** How often each status was answered. */
  statuses: ReadonlyMap<number, number>;
};

/** An answer that asking again will not change. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, text: string) {
    super(`${status} ${text}`);
    this.status = status;
  }
}

const answeredWithinMs = 90_000;
const oneTryMs = 10_000;
const betweenTriesMs = 100;

/** Whether the same may be answered otherwise in a moment. */
const isPassing = (status: number, text: string) =>
  status >= 500 || status === 429 || text.includes('idempotency_in_flight');

/** @param urls of the apis, asked in turn */
export function openClient(urls: readonly string[], key: string): Client {
  const statuses = new Map<number, number>();
  let turn = 0;

  const once = async (method: string, path: string, payload: string | null, idempotencyKey: string) => {
    turn += 1;
    const response = await fetch(`${urls[turn % urls.length]}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        'idempotency-key': idempotencyKey,
        ...(payload === null ? {} : { 'content-type': 'application/json' }),
      },
      ...(payload === null ? {} : { body: payload }),
      signal: AbortSignal.timeout(oneTryMs),
    });
    const text = await response.text();
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    const retryAfterMs = Number(response.headers.get('retry-after') ?? 0) * 1000;
    return { status: response.status, text, retryAfterMs };
  };

  const ask = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const payload = body === undefined ? null : JSON.stringify(body);
    const idempotencyKey = randomUUID();
    let last: unknown;
    for (const until = performance.now() + answeredWithinMs; performance.now() < until;) {
      let waitMs = betweenTriesMs;
      try {
        const { status, text, retryAfterMs } = await once(method, path, payload, idempotencyKey);
        if (status < 300) {
          const answer: Answer = text === '' ? {} : JSON.parse(text);
          return answer;
        }
        if (!isPassing(status, text)) throw new Refused(status, text);
        last = text;
        waitMs = Math.max(waitMs, retryAfterMs);
      } catch (error) {
        if (error instanceof Refused) throw error;
        last = error;
      }
      await pause(waitMs);
    }
    throw new Error(`${method} ${path} was not answered: ${String(last)}`);
  };

  return {
    post: (path, body) => ask('POST', path, body),
    patch: (path, body) => ask('PATCH', path, body),
    get: (path) => ask('GET', path),
    delete: (path) => ask('DELETE', path),
    statuses,
  };
}
