import { createHmac, randomBytes } from 'node:crypto';

/** The headers of one attempt, by Standard Webhooks (https://www.standardwebhooks.com). */
export type SignatureHeaders = {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
};

const secretPrefix = 'whsec_';
const secretBytes = 32;

/** `whsec_` and the base64 of 32 random bytes. */
export const newSecret = (): string => secretPrefix + randomBytes(secretBytes).toString('base64');

/**
 * Signs `body` for one attempt. `id` is the event's and the same on every attempt; `at` is the attempt's.
 * While a rotation overlaps there are several secrets, and one signature for each.
 */
export function sign(id: string, at: Date, body: string, secrets: readonly string[]): SignatureHeaders {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    if (!secret.startsWith(secretPrefix)) throw new TypeError('a webhook secret starts with whsec_');
    const key = Buffer.from(secret.slice(secretPrefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
