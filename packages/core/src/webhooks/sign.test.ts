import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { newSecret, sign } from './sign.ts';

const body = JSON.stringify({ type: 'next_step.due', title: 'Marktüberblick schicken' });

test('the reference implementation accepts the signature', () => {
  const secret = newSecret();
  expect(new Webhook(secret).verify(body, sign('evt_1', new Date(), body, [secret]))).toEqual(
    JSON.parse(body),
  );
});

test('during a rotation either secret verifies', () => {
  const [before, after] = [newSecret(), newSecret()];
  const headers = sign('evt_1', new Date(), body, [after, before]);
  for (const secret of [before, after])
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
});

test('a changed body, id or another secret is refused', () => {
  const secret = newSecret();
  const headers = sign('evt_1', new Date(), body, [secret]);
  expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow(WebhookVerificationError);
  expect(() => new Webhook(secret).verify(body, { ...headers, 'webhook-id': 'evt_2' })).toThrow(
    WebhookVerificationError,
  );
  expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow(WebhookVerificationError);
});

test('a secret is 32 bytes', () => {
  expect(Buffer.from(newSecret().slice('whsec_'.length), 'base64')).toHaveLength(32);
});
