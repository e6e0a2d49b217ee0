import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import type { NextStep, ThinObject } from './index.ts';
import { sign, unwrap, WebhookVerificationError } from './webhooks.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const other = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const body = '{"type":"next_step.due","data":{"object":{"id":"step_1"},"ü":1}}';

describe('unwrap', () => {
  it('gives the event of what the standardwebhooks package signed', async () => {
    const at = new Date();
    const headers = {
      'webhook-id': 'evt_1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign('evt_1', at, body),
    };
    expect(await unwrap(body, headers, secret)).toEqual(JSON.parse(body));
    expect(await unwrap(body, new Headers(headers), [other, secret])).toEqual(JSON.parse(body));
  });

  it('takes any of several signatures, as there are while a secret is rotated', async () => {
    const headers = await sign(body, secret);
    const both = `v1,${'A'.repeat(44)} v2,unknown ${headers['webhook-signature']}`;
    expect(await unwrap(body, { ...headers, 'webhook-signature': both }, secret)).toEqual(JSON.parse(body));
  });

  it('takes the bytes of a body, and names of headers in any case', async () => {
    const { 'webhook-id': id, ...rest } = await sign(body, secret);
    const headers = { 'Webhook-Id': id, ...rest };
    expect(await unwrap(Buffer.from(body), headers, secret)).toEqual(JSON.parse(body));
    expect(await unwrap(new TextEncoder().encode(body), headers, secret)).toEqual(JSON.parse(body));
  });

  it('tells events apart by their type', async () => {
    const event = await unwrap(body, await sign(body, secret), secret);
    if (event.type !== 'next_step.due') throw new Error('another type');
    const step: NextStep | ThinObject = event.data.object;
    expect(step).toEqual({ id: 'step_1' });
    // @ts-expect-error there is no such type
    expect(event.type === 'next_step.eaten').toBe(false);
  });

  it('says what to do when a framework has parsed the body', async () => {
    const parsed: string = JSON.parse(body);
    await expect(unwrap(parsed, await sign(body, secret), secret)).rejects.toThrow(
      'The body must be the text or the bytes that came, not what was parsed',
    );
  });

  it.each([
    ['another secret', { secret: other }],
    ['another body', { body: `${body} ` }],
    ['an old timestamp', { at: new Date(Date.now() - 301_000) }],
    ['a timestamp of the future', { at: new Date(Date.now() + 302_000) }],
    ['no signature', { signature: '' }],
    ['a broken signature', { signature: 'v1,???' }],
    ['a signature of another kind', { signature: 'v2,AAAA' }],
    ['a body that is no JSON', { signed: 'hello', body: 'hello' }],
    ['no headers', { signature: undefined }],
    ['a secret that is none', { secret: 'secret' }],
  ])(
    'refuses %s',
    async (
      _what,
      given: { secret?: string; body?: string; signed?: string; at?: Date; signature?: string | undefined },
    ) => {
      const signed = await sign(given.signed ?? body, secret, given.at === undefined ? {} : { at: given.at });
      const headers = {
        ...signed,
        'webhook-signature': 'signature' in given ? given.signature : signed['webhook-signature'],
      };
      await expect(unwrap(given.body ?? body, headers, given.secret ?? secret)).rejects.toThrow(
        WebhookVerificationError,
      );
    },
  );
});

it('sign makes what the standardwebhooks package verifies', async () => {
  const headers = await sign(body, secret, { id: 'evt_2' });
  expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
});
