/** A request as it is made of a call: pure but for a random key, and the same on every attempt. */
import { AfterviewError } from './errors.ts';
import type { HttpOptions, RequestOptions } from './options.ts';

export type Prepared = {
  url: string;
  init: { method: string; headers: Record<string, string>; body: string | null; redirect: 'manual' };
};

/**
 * @param path `/v1/next-steps/{id}/agree`
 * @param ids what stands for the names in braces, in order
 * @param input the query of a GET, the body of all else
 * @throws AfterviewError on an id that would change where the path leads
 */
export function requestOf(
  client: HttpOptions,
  method: string,
  path: string,
  ids: readonly unknown[],
  input: object | undefined,
  options: RequestOptions,
): Prepared {
  const isGet = method === 'GET';
  const body = isGet || input === undefined ? null : JSON.stringify(input);
  const headers = headersOf(method, client, options);
  if (body !== null) headers['content-type'] = 'application/json';
  const url = client.baseUrl + pathOf(path, ids) + (isGet ? searchOf(input) : '');
  // A redirect is an answer: followed, it would take the request where nobody asked for it to go.
  return { url, init: { method, headers, body, redirect: 'manual' } };
}

function pathOf(path: string, ids: readonly unknown[]): string {
  let next = 0;
  return path.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const id = ids[next++];
    if (typeof id !== 'string' || /^\.{0,2}$/.test(id)) {
      throw new AfterviewError(`${name} must be text, and not empty, "." or "..": ${JSON.stringify(id)}`);
    }
    return encodeURIComponent(id);
  });
}

/** `?limit=5`, or nothing. What is undefined is left out. */
function searchOf(query: object = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return given.length === 0 ? '' : `?${String(new URLSearchParams(given))}`;
}

/** The caller's, and over them, whatever their case, those that have a meaning of their own here. */
function headersOf(method: string, client: HttpOptions, options: RequestOptions): Record<string, string> {
  const { idempotencyKey, ifMatch } = options;
  // Not Headers: fetch would copy them once more, and that was half of what a call cost beside it.
  const headers: Record<string, string> = {};
  const set = (name: string, value: string) => {
    if (/[^\t -~\x80-\xff]/.test(value)) {
      throw new AfterviewError(`The header ${name} has characters that no header can have`);
    }
    headers[name.toLowerCase()] = value;
  };
  for (const given of [client.headers, options.headers]) {
    for (const name in given) set(name, given[name] ?? '');
  }
  headers['authorization'] = `Bearer ${client.apiKey}`;
  if (method === 'POST') set('idempotency-key', idempotencyKey ?? crypto.randomUUID());
  if (ifMatch !== undefined) set('if-match', typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch);
  return headers;
}
