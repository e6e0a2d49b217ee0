/** What the API says and takes on the wire, whatever is asked of it. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, startTestApi } from '../test-api.ts';
import { defaultHttpSettings } from './settings.ts';
import { listen, parsed, say } from './test-wire.ts';

const origin = 'https://jobs.example';
let api: Awaited<ReturnType<typeof startTestApi>>;
let port: number;
beforeAll(async () => {
  api = await startTestApi(undefined, undefined, {
    publicUrl: () => 'https://api.example',
    http: {
      ...defaultHttpSettings,
      corsOrigins: [origin],
      timeouts: { headersMs: 200, requestMs: 400, idleMs: 600, checkEveryMs: 50 },
    },
  });
  port = await listen(api.app);
});
afterAll(() => api.close());

const bearer = () => `authorization: Bearer ${api.platform.liveKey}`;
const request = (line: string, ...headers: string[]) =>
  `${[`${line} HTTP/1.1`, 'host: api.example', ...headers].join('\r\n')}\r\n\r\n`;

describe('every answer', () => {
  it.each(['/v1/settings', '/nowhere', '/healthz', '/problems/not_found'])(
    '%s is kept by nobody, sniffed by nobody, and stays with TLS',
    async (path) => {
      const { headers } = await api.app.inject({ url: path });
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'strict-transport-security': 'max-age=31536000',
      });
      expect(Object.keys(headers)).not.toContain('server');
      expect(Object.keys(headers)).not.toContain('x-powered-by');
    },
  );

  it('that is a page loads nothing, and is framed by nobody', async () => {
    const { headers } = await api.app.inject({ url: '/problems/not_found' });
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; .*frame-ancestors 'none'$/,
    );
  });

  it('tells no version of anything that runs', async () => {
    for (const path of ['/healthz', '/readyz', '/nowhere', '/problems/not_found']) {
      // oxlint-disable-next-line no-await-in-loop
      const { body, headers } = await api.app.inject({ url: path });
      expect(`${body}${JSON.stringify(headers)}`).not.toMatch(/fastify|node|postgres|\d+\.\d+\.\d+(?!\.)/i);
    }
  });
});

describe('a browser', () => {
  const preflight = (from: string) =>
    api.app.inject({
      method: 'OPTIONS',
      url: '/v1/next-steps',
      headers: { origin: from, 'access-control-request-method': 'POST' },
    });

  it('lets the pages of a listed origin call, and no other', async () => {
    const listed = await preflight(origin);
    expect([listed.statusCode, listed.headers['access-control-allow-origin']]).toEqual([204, origin]);
    expect(listed.headers['access-control-allow-credentials']).toBeUndefined();
    const other = await preflight('https://evil.example');
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
    const answer = await api.app.inject({ url: '/v1/settings', headers: { origin } });
    expect(answer.headers['access-control-expose-headers']).toContain('ratelimit');
  });

  it('is told nothing where no origin is listed', async () => {
    const closed = await startTestApi();
    const { headers, statusCode } = await closed.app.inject({
      method: 'OPTIONS',
      url: '/v1/next-steps',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect([statusCode, headers['access-control-allow-origin']]).toEqual([405, undefined]);
    await closed.close();
  });
});

describe('an address', () => {
  it('may have 8,192 characters', async () => {
    const path = (length: number) => `/v1/next-steps?after=${'x'.repeat(length - 21)}`;
    expect((await api.call('GET', path(8_192))).status).toBe(400);
    const { status, body } = await api.call('GET', path(8_193));
    expect([status, body['code']]).toEqual([414, 'address_too_long']);
  });

  it('may have 100 parameters', async () => {
    const path = (count: number) => `/v1/next-steps?${Array.from({ length: count }, () => 'a=b').join('&')}`;
    expect((await api.call('GET', path(100))).body['code']).toBe('validation_failed');
    expect((await api.call('GET', path(101))).body).toMatchObject({
      code: 'address_too_long',
      detail: 'Its query has 101 parameters; 100 are allowed.',
    });
  });
});

describe('on the wire', () => {
  it('headers may have 16 KiB', async () => {
    const big = request('GET /v1/settings', bearer(), `x-big: ${'x'.repeat(17_000)}`);
    const { status, headers, body } = parsed(await say(port, big));
    expect([status, body['code']]).toEqual([431, 'headers_too_large']);
    expect(headers).toContain('content-type: application/problem+json');
    expect(headers).toContain(`x-request-id: ${String(body['requestId'])}`);
  });

  it('what is not HTTP is told so', async () => {
    const { status, body } = parsed(await say(port, 'how are you?\r\n\r\n'));
    expect([status, body['code']]).toEqual([400, 'malformed_request']);
  });

  it.each([
    ['does not end its headers', 'GET /v1/settings HTTP/1.1\r\nhost: x\r\n'],
    ['does not send all of its body', 'POST'],
  ])('who %s is not waited for', async (_, said) => {
    const half = request(
      'POST /v1/applications',
      bearer(),
      'content-type: application/json',
      'content-length: 50',
    );
    const { status, body } = parsed(await say(port, said === 'POST' ? `${half}{` : said));
    expect([status, body['code']]).toEqual([408, 'request_timeout']);
  });

  it('who says nothing, or does not read, is not waited for', async () => {
    expect(parsed(await say(port, '')).status).toBe(408);
    const deaf = connect(port, '127.0.0.1');
    await once(deaf, 'connect');
    // More than the buffers on the way can hold, so that answers have to wait for their reader.
    deaf.write(request('GET /openapi.json').repeat(40));
    deaf.pause();
    const closed = () =>
      new Promise<number>((done) => api.app.server.getConnections((_, count) => done(count)));
    await expect.poll(closed, { timeout: 5_000 }).toBe(0);
    deaf.destroy();
  });

  it('a request that asks for two lengths, or hides a second one, is refused', async () => {
    const smuggled = request(
      'POST /v1/applications',
      bearer(),
      'content-type: application/json',
      'content-length: 6',
      'transfer-encoding: chunked',
    );
    const { status, body } = parsed(await say(port, `${smuggled}0\r\n\r\nGET /`));
    expect([status, body['code']]).toEqual([400, 'malformed_request']);
  });
});

describe('a large answer', () => {
  beforeAll(async () => {
    for (let count = 0; count < 20; count += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await api.call('POST', '/v1/applications', { ...application, metadata: { note: 'n'.repeat(300) } });
    }
  });
  const get = (encoding: string, path = '/v1/applications', more: Record<string, string> = {}) =>
    api.app.inject({
      url: path,
      headers: { authorization: `Bearer ${api.platform.liveKey}`, 'accept-encoding': encoding, ...more },
    });

  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('is compressed as %s for who takes that', async (encoding, decompress) => {
    const plain = await get('identity');
    const { headers, rawPayload } = await get(encoding);
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept-encoding' });
    expect(Number(headers['content-length'])).toBe(rawPayload.length);
    expect(rawPayload.length).toBeLessThan(plain.rawPayload.length / 3);
    expect(decompress(rawPayload).toString()).toBe(plain.body);
    expect(plain.headers).toMatchObject({ vary: 'accept-encoding' });
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  it.each([
    ['br;q=0.5, gzip', 'gzip'],
    ['br, gzip;q=0', 'br'],
    ['zstd', undefined],
    ['nonsense;;;q', undefined],
  ])('to %s is %s', async (accepted, encoding) => {
    expect((await get(accepted)).headers['content-encoding']).toBe(encoding);
  });

  it('says to HEAD what it would say to GET', async () => {
    const [head, got] = await Promise.all([
      api.app.inject({
        method: 'HEAD',
        url: '/v1/applications',
        headers: { authorization: `Bearer ${api.platform.liveKey}`, 'accept-encoding': 'br' },
      }),
      get('br'),
    ]);
    expect(head.body).toBe('');
    for (const name of ['content-encoding', 'content-length', 'vary']) {
      expect(head.headers[name]).toBe(got.headers[name]);
    }
  });

  it('has a tag of its own, by which it is known and changed all the same', async () => {
    const { body } = await api.call('POST', '/v1/applications', {
      ...application,
      metadata: Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`k${n}`, 'v'.repeat(300)])),
    });
    const path = `/v1/applications/${String(body['id'])}`;
    const { headers } = await get('gzip', path);
    expect(headers['etag']).toBe('"1-gzip"');
    const known = await get('gzip', path, { 'if-none-match': '"1-gzip"' });
    expect([known.statusCode, known.headers['etag'], known.body]).toEqual([304, '"1-gzip"', '']);
    expect((await get('identity', path, { 'if-none-match': 'W/"1"' })).statusCode).toBe(304);
    const patched = await api.send('PATCH', path, '{"stage":"x"}', {
      authorization: `Bearer ${api.platform.liveKey}`,
      'content-type': 'application/json',
      'if-match': '"1-gzip"',
    });
    expect([patched.status, patched.headers['etag']]).toEqual([200, '"2"']);
    expect((await get('gzip', path, { 'if-none-match': '"1-gzip"' })).statusCode).toBe(200);
  });

  it('is left alone when it is small, a failure, or the answer to anything but a GET', async () => {
    const small = await get('br', '/v1/settings');
    const failed = await get('br', `/v1/applications?${'x='.repeat(90)}`);
    const posted = await api.app.inject({
      method: 'POST',
      url: '/v1/applications',
      headers: { authorization: `Bearer ${api.platform.liveKey}`, 'accept-encoding': 'br' },
      payload: {
        ...application,
        metadata: Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`k${n}`, 'v'.repeat(300)])),
      },
    });
    expect(posted.rawPayload.length).toBeGreaterThan(6_000);
    for (const { headers } of [small, failed, posted]) expect(headers['content-encoding']).toBeUndefined();
  });
});

describe('a proxy', () => {
  const failures = async (trustProxy: string[] | false) => {
    const behind = await startTestApi(undefined, undefined, {
      http: { ...defaultHttpSettings, trustProxy },
      rateLimits: { key: null, platform: null, failedAuth: { perSecond: 0.001, burst: 1 } },
    });
    const statuses = [];
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.1']) {
      // oxlint-disable-next-line no-await-in-loop
      const { status } = await behind.send('GET', '/v1/settings', '', {
        authorization: 'Bearer nonsense',
        'x-forwarded-for': address,
      });
      statuses.push(status);
    }
    await behind.close();
    return statuses;
  };

  it('is believed about whom it speaks for when it is named, and nobody is who is not', async () => {
    expect(await failures(['127.0.0.1/32'])).toEqual([401, 401, 429]);
    expect(await failures(false)).toEqual([401, 429, 429]);
    expect(await failures(['10.0.0.0/8'])).toEqual([401, 429, 429]);
  });
});

it('a socket that is reset while it is answered does no harm', async () => {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(request('GET /v1/applications', bearer()));
  socket.resetAndDestroy();
  expect((await api.call('GET', '/v1/settings')).status).toBe(200);
  const answer = await text(
    connect(port, '127.0.0.1').end(request('GET /healthz', 'connection: close')).setEncoding('utf8'),
  );
  expect(answer).toContain('200 OK');
});
