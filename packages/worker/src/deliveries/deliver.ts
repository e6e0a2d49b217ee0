import { Buffer } from 'node:buffer';
import { isIP, type LookupFunction } from 'node:net';
import { formatId } from '@afterview/core/ids';
import { decrypt, type EncryptionKey } from '@afterview/core/webhooks/secrets';
import { sign } from '@afterview/core/webhooks/sign';
import { hostOf, isAllowedAddress, resolveTarget, type TargetPolicy } from '@afterview/core/webhooks/target';
import { Agent, type Dispatcher } from 'undici';
import type { Claimed } from './claim.ts';
import { post } from './post.ts';

/** How long an attempt may last, in milliseconds: connect, headers and body together; and the connect alone. */
export type TimeOuts = { attemptMs: number; connectMs: number };
export const timeOuts: TimeOuts = { attemptMs: 15_000, connectMs: 5_000 };

/** One attempt, as it will be recorded. */
export type Attempted = {
  at: Date;
  latencyMs: number;
  /** The HTTP status; null when there was no answer, and `error` says why. */
  status: number | null;
  error: string | null;
  answer: string | null;
  /** Milliseconds that the receiver asked to be left alone for. */
  retryAfterMs: number;
};

export type Deliver = {
  /** @param headers to send besides its own */
  attempt(delivery: Claimed, headers?: Readonly<Record<string, string>>): Promise<Attempted>;
  close(): Promise<void>;
};

/** The name is looked up once, each address is checked, and the connection goes to one of those. */
const checkedLookup =
  (policy: TargetPolicy): LookupFunction =>
  (host, options, callback) => {
    resolveTarget(host, policy).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all === true) callback(null, addresses);
        else callback(null, first?.address ?? '', first?.family);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), ''),
    );
  };

/** @param limits in place of the usual ones, for tests */
export function openDeliver(key: EncryptionKey, policy: TargetPolicy, limits = timeOuts): Deliver {
  const agent = new Agent({
    connect: { lookup: checkedLookup(policy), timeout: limits.connectMs },
    // Each attempt ends itself; these only bound what it would miss.
    headersTimeout: limits.attemptMs,
    bodyTimeout: limits.attemptMs,
    // A worker's slots and an endpoint's cap bound them; endpoints that share a host must not wait for each other.
    connections: null,
    pipelining: 1,
    maxHeaderSize: 16 * 1024,
  });
  const opened = openSecrets(key);
  return {
    attempt: (delivery, headers = {}) => attempt(delivery, headers, opened, policy, agent, limits),
    close: () => agent.destroy(),
  };
}

const openedAtMost = 1_000;

/** Secrets as they sign, of endpoints that were sent to a moment ago: not decrypted anew for each attempt. */
function openSecrets(key: EncryptionKey): (delivery: Claimed) => string[] {
  const opened = new Map<string, string>();
  const open = (endpointId: string, sealed: string) => {
    const known = opened.get(sealed);
    if (known !== undefined) return known;
    const secret = decrypt(key, endpointId, Buffer.from(sealed, 'base64'));
    if (opened.size >= openedAtMost) opened.clear();
    opened.set(sealed, secret);
    return secret;
  };
  return ({ endpointId, secret, previousSecrets }) =>
    [secret.toString('base64'), ...previousSecrets].map((sealed) => open(endpointId, sealed));
}

async function attempt(
  delivery: Claimed,
  headers: Readonly<Record<string, string>>,
  secretsOf: (delivery: Claimed) => string[],
  policy: TargetPolicy,
  dispatcher: Dispatcher,
  { attemptMs }: TimeOuts,
): Promise<Attempted> {
  const at = new Date();
  const started = performance.now();
  const result = (status: number | null, error: string | null, answer: string | null, retryAfterMs = 0) => ({
    at,
    latencyMs: Math.round(performance.now() - started),
    status,
    error,
    answer,
    retryAfterMs,
  });
  const { body } = delivery;
  if (body === null) return result(null, 'the event has expired', null);
  try {
    const url = new URL(delivery.url);
    // An address in the URL is not looked up, so it is checked here.
    const host = hostOf(url);
    if (isIP(host) !== 0 && !isAllowedAddress(host, policy)) {
      return result(null, 'the host is not on the public internet', null);
    }
    const sent = {
      ...headers,
      'content-type': 'application/json',
      'user-agent': 'Afterview-Webhooks/1',
      ...sign(formatId('event', delivery.eventId), at, body, secretsOf(delivery)),
    };
    const answer = await post(dispatcher, url, sent, body, attemptMs);
    return result(answer.status, null, textOf(answer.beginning), retryAfter(answer.retryAfter, at));
  } catch (error) {
    return result(null, reasonOf(error), null);
  }
}

// Postgres keeps no NUL in text, and the cut may fall inside a character.
const textOf = (bytes: Buffer): string => bytes.toString('utf8').replaceAll('\0', '\uFFFD');

/** RFC 9110 §10.2.3: seconds, or a date. */
export function retryAfter(value: string | string[] | undefined, now: Date): number {
  if (typeof value !== 'string') return 0;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now.getTime());
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.slice(0, 500) || error.name : 'unknown';
