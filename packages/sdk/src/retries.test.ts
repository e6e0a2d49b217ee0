import { describe, expect, it } from 'vitest';
import { ConflictError, ConnectionError, RateLimitError, ServerError } from './index.ts';
import { json, problem, raw, type Answer } from './local-server.ts';
import { pauseMs } from './retry.ts';
import { failure, serving, step } from './serving.ts';

const headers = 'HTTP/1.1 201 Created\r\ncontent-type: application/json\r\n';

const misbehaviours: [string, Answer][] = [
  ['a connection that ends before the answer', (response) => response.destroy()],
  ['a connection that is reset in the headers', (response) => raw(response, headers.slice(0, 40))],
  [
    'a connection that is reset in the body',
    (response) => raw(response, `${headers}content-length: 99\r\n\r\n{"id"`),
  ],
  [
    'a chunked body without its end',
    (response) => raw(response, `${headers}transfer-encoding: chunked\r\n\r\n5\r\n{"id"\r\n`),
  ],
  ['what is no HTTP at all', (response) => raw(response, 'SSH-2.0-OpenSSH_9.2\r\n')],
  ['408', (response) => json(response, 408, {})],
  [
    '409, while the first request is in flight',
    (response) => json(response, 409, problem(409, 'idempotency_in_flight')),
  ],
  ['429', (response) => json(response, 429, problem(429, 'rate_limited'))],
  ['500', (response) => json(response, 500, problem(500, 'internal_error'))],
  [
    'a 502 with the page of a proxy',
    (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
  ],
  ['503', (response) => json(response, 503, problem(503, 'unavailable'))],
];

describe.concurrent('a call is repeated', () => {
  it.each(misbehaviours)('after %s', async (_what, misbehave) => {
    const { client, requests } = await serving((response, index, request) =>
      index === 0 ? misbehave(response, index, request) : json(response, 201, { id: 'step_1' }),
    );
    expect(await client.nextSteps.create(step)).toEqual({ id: 'step_1' });
    expect(requests).toHaveLength(2);
    const [first, second] = requests;
    expect(first?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).toEqual(first);
  });

  it('as often as the client says, and as the call says', async () => {
    const { client, requests } = await serving((response) => response.destroy(), { maxRetries: 1 });
    expect(await failure(client.events.get('evt_1'))).toBeInstanceOf(ConnectionError);
    expect(requests).toHaveLength(2);
    expect(await failure(client.events.get('evt_1', { maxRetries: 0 }))).toBeInstanceOf(ConnectionError);
    expect(requests).toHaveLength(3);
  });
});

describe.concurrent('a call is not repeated', () => {
  it.each([
    [400, 'validation_failed'],
    [401, 'unknown_key'],
    [404, 'not_found'],
    [409, 'illegal_transition'],
    [412, 'stale_version'],
    [422, 'idempotency_mismatch'],
  ])('after a %i %s', async (status, code) => {
    const { client, requests } = await serving((response) => json(response, status, problem(status, code)));
    expect(await failure(client.nextSteps.complete('step_1'))).toMatchObject({ status, code });
    expect(requests).toHaveLength(1);
  });

  it('once the retries are used up: the last error is thrown', async () => {
    const { client, requests } = await serving(
      (response, index) =>
        index === 0 ? response.destroy() : json(response, 500, problem(500, 'internal_error')),
      { maxRetries: 1 },
    );
    expect(await failure(client.events.get('evt_1'))).toBeInstanceOf(ServerError);
    expect(requests).toHaveLength(2);
  });

  it('when the server asks for more than a minute', async () => {
    const { client, requests } = await serving((response) =>
      json(response, 429, problem(429, 'rate_limited'), { 'retry-after': '61' }),
    );
    expect(await failure(client.events.get('evt_1'))).toBeInstanceOf(RateLimitError);
    expect(requests).toHaveLength(1);
  });

  it('when a 409 in flight has become another 409', async () => {
    const { client, requests } = await serving((response, index) =>
      json(response, 409, problem(409, index === 0 ? 'idempotency_in_flight' : 'illegal_transition')),
    );
    expect(await failure(client.nextSteps.complete('step_1'))).toBeInstanceOf(ConflictError);
    expect(requests).toHaveLength(2);
  });
});

describe.concurrent('Retry-After', () => {
  it.each([
    ['seconds', () => '1', 1000],
    // A date has no milliseconds: from one to two seconds from now.
    ['a date', () => new Date(Date.now() + 2000).toUTCString(), 1000],
  ])('is waited for when it is %s', async (_what, retryAfter, atLeast) => {
    const times: number[] = [];
    const { client } = await serving((response, index) => {
      times.push(performance.now());
      if (index > 0) json(response, 200, { id: 'evt_1' });
      else json(response, 429, problem(429, 'rate_limited'), { 'retry-after': retryAfter() });
    });
    await client.events.get('evt_1');
    const [first = 0, second = 0] = times;
    // Timers may go off a millisecond early.
    expect(second - first).toBeGreaterThan(atLeast - 20);
  });
});

describe('the pause', () => {
  const now = Date.parse('2026-03-02T10:00:00Z');
  const after = (retryAfter?: string) =>
    new RateLimitError(
      new Response(null, {
        status: 429,
        headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
      }),
      null,
      '',
    );

  it('doubles up to eight seconds, of which the later half is chance', () => {
    const lost = new ConnectionError('');
    expect([0, 1, 2, 3, 4, 5, 6, 50].map((retry) => pauseMs(lost, retry, now, 1))).toEqual([
      250, 500, 1000, 2000, 4000, 8000, 8000, 8000,
    ]);
    expect(pauseMs(lost, 0, now, 0)).toBe(125);
  });

  it.each([
    ['0', 250],
    ['2', 2000],
    ['1.5', 1500],
    ['60', 60_000],
    ['61', null],
    ['Mon, 02 Mar 2026 10:00:30 GMT', 30_000],
    ['Mon, 02 Mar 2026 10:02:00 GMT', null],
    ['Mon, 02 Mar 2026 09:00:00 GMT', 250],
    ['-5', 250],
    ['soon', 250],
    ['', 250],
  ])('after Retry-After: %s is %s ms', (retryAfter, expected) => {
    expect(pauseMs(after(retryAfter), 0, now, 1)).toBe(expected);
  });
});
