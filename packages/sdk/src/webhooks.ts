/** Receiving webhooks, by Standard Webhooks (https://www.standardwebhooks.com). Works alone, wherever WebCrypto does. */
import { WebhookVerificationError } from './errors.ts';
import type { Event } from './generated/types/index.ts';

export { WebhookVerificationError };
export type { Event };

/** `Headers`, or what Node, Express and Fastify have as `request.headers`. */
export type WebhookHeaders = Headers | Record<string, string | readonly string[] | undefined>;

const toleranceSeconds = 5 * 60;
const secretPrefix = 'whsec_';
const encoder = new TextEncoder();

/** Names of headers have no case. */
function header(headers: WebhookHeaders, name: string): string {
  const entries = headers instanceof Headers ? [...headers] : Object.entries(headers);
  const [, value] = entries.find(([one]) => one.toLowerCase() === name) ?? [];
  if (typeof value !== 'string' || value === '') {
    throw new WebhookVerificationError(`The header ${name} is missing`);
  }
  return value;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

function keyOf(secret: string, usage: 'sign' | 'verify'): Promise<CryptoKey> {
  const bytes = secret.startsWith(secretPrefix) ? bytesOf(secret.slice(secretPrefix.length)) : null;
  if (bytes === null || bytes.length === 0) {
    throw new WebhookVerificationError('The secret must be the whsec_… of the endpoint');
  }
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [usage]);
}

/**
 * The event of a webhook, once its signature and its age are verified; `event.type` tells the types apart.
 * @param body the body as it came, text or bytes, not parsed and serialised again
 * @param headers of the request
 * @param secret `whsec_…` of the endpoint; several while it is being rotated
 * @throws WebhookVerificationError when a signature is missing or of another secret or body, or more than five minutes off
 */
export async function unwrap(
  body: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
): Promise<Event> {
  const text = textOf(body);
  const id = header(headers, 'webhook-id');
  const timestamp = header(headers, 'webhook-timestamp');
  const signatures = header(headers, 'webhook-signature');
  const age = Math.abs(Date.now() / 1000 - Number(timestamp));
  if (!/^\d+$/.test(timestamp) || age > toleranceSeconds) {
    throw new WebhookVerificationError('The timestamp is more than five minutes off');
  }
  const signed = encoder.encode(`${id}.${timestamp}.${text}`);
  const given = signatures
    .split(' ')
    .filter((signature) => signature.startsWith('v1,'))
    .flatMap((signature) => bytesOf(signature.slice('v1,'.length)) ?? []);
  const secrets = typeof secret === 'string' ? [secret] : secret;
  // WebCrypto compares in constant time.
  const verified = await Promise.all(
    secrets.map(async (one) => {
      const key = await keyOf(one, 'verify');
      const matches = await Promise.all(given.map((mac) => crypto.subtle.verify('HMAC', key, mac, signed)));
      return matches.includes(true);
    }),
  );
  if (!verified.includes(true)) throw new WebhookVerificationError('No signature matches');
  return eventOf(text);
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new TextDecoder().decode(body);
  // What a framework has parsed cannot be verified any more: it may be written in many ways.
  throw new WebhookVerificationError('The body must be the text or the bytes that came, not what was parsed');
}

function eventOf(text: string): Event {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new WebhookVerificationError('The body is signed, but no JSON', { cause });
  }
}

/** The headers that a webhook with this body would have, for tests of your own receiver. */
export async function sign(
  body: string,
  secret: string,
  { id = 'evt_test', at = new Date() }: { id?: string; at?: Date } = {},
): Promise<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = await keyOf(secret, 'sign');
  const mac = await crypto.subtle.sign('HMAC', key, encoder.encode(`${id}.${timestamp}.${body}`));
  const base64 = btoa(String.fromCharCode(...new Uint8Array(mac)));
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${base64}` };
}
