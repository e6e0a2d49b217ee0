/** One connection that is kept open, and one request after the other on it. */
import { Client } from 'undici';
import type { Answered } from './answers.ts';
import type { Method } from './description.ts';

export type Sent = {
  method: Method;
  /** With its query. */
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string | undefined;
};

/** Longer than anything may take. */
const patienceMs = 10_000;

export type Connection = {
  /** @throws Error when no answer comes in time, or the connection breaks */
  send: (sent: Sent) => Promise<Answered>;
  close: () => Promise<void>;
};

export function connectTo(url: string): Connection {
  const client = new Client(url, { headersTimeout: patienceMs, bodyTimeout: patienceMs });
  return {
    async send({ method, url: path, headers, body }) {
      const answer = await client.request({ method, path, headers, ...(body === undefined ? {} : { body }) });
      const text = await answer.body.text();
      const answered = Object.fromEntries(
        Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
      );
      const isJson = /json/.test(answered['content-type'] ?? '') && text !== '';
      return { status: answer.statusCode, headers: answered, text, body: isJson ? JSON.parse(text) : null };
    },
    close: () => client.close(),
  };
}

/** The request as somebody can send it again by hand. */
export function asCurl(base: string, { method, url, headers, body }: Sent): string {
  const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const lines = Object.entries(headers)
    // Keys are of this run alone, and would open it to whoever reads of it.
    .map(([name, value]) => `-H ${quoted(`${name}: ${name === 'authorization' ? 'Bearer …' : value}`)}`);
  const data = body === undefined ? [] : [`--data-binary ${quoted(body.slice(0, 4_000))}`];
  return [`curl -X ${method} ${quoted(base + url)}`, ...lines, ...data].join(' ');
}
