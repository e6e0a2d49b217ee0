import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '@afterview/core/db/connect';
import { createPlatform } from '@afterview/core/platforms/create';
import { encryptionKey, newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { freePort } from '@afterview/embedded/free-port';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { serializers } from '@afterview/operations/log';
import { startServer } from '../server.ts';

const adminKey = 'the-admin-key-of-this-instance';
const encryption = newEncryptionKey();
const lines: string[] = [];
let url: string;
let metricsPort: number;
let keys: { liveKey: string; testKey: string };
let close: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  metricsPort = await freePort();
  const server = await startServer({
    databaseUrl: database.url,
    queue: null,
    adminKey,
    encryptionKey: encryptionKey(encryption),
    targets: 'loopback',
    host: '127.0.0.1',
    port: 0,
    logger: { level: 'debug', serializers, stream: { write: (line) => void lines.push(line) } },
    metrics: { host: '127.0.0.1', port: metricsPort },
    onError: (error) => {
      throw error;
    },
  });
  ({ url } = server);
  const api = connect(database.url, 'api', 1);
  keys = await createPlatform(api, 'Jobs');
  await api.end();
  close = async () => {
    await server.stop();
    await database.drop();
  };
});
afterAll(() => close());

const call = (method: string, path: string, key: string, body?: unknown) =>
  fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

const application = { candidate: { name: 'Ada' }, company: { name: 'Acme' }, position: { title: 'Cook' } };

describe('metrics of requests', () => {
  it('are by route, method and status, never by the address, and on a port of their own', async () => {
    const made: { id: string } = JSON.parse(
      await (await call('POST', '/v1/applications', keys.liveKey, application)).text(),
    );
    for (let times = 0; times < 3; times += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await (await call('GET', `/v1/applications/${made.id}?include=x`, keys.liveKey)).text();
    }
    await call('GET', '/v1/applications/somebody@example.com', keys.liveKey);
    await call('GET', '/nowhere/secret-path', keys.liveKey);
    const scraped = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    const counted = scraped
      .split('\n')
      .filter((line) => line.startsWith('afterview_http_request_duration_seconds_count'));
    expect(counted).toContain(
      'afterview_http_request_duration_seconds_count{method="POST",route="/v1/applications",status="201"} 1',
    );
    expect(counted).toContain(
      'afterview_http_request_duration_seconds_count{method="GET",route="/v1/applications/:id",status="404"} 1',
    );
    expect(counted).toContain(
      'afterview_http_request_duration_seconds_count{method="GET",route="none",status="404"} 1',
    );
    expect(scraped).not.toMatch(/app_|somebody|secret-path/);
    expect(scraped).toContain('nodejs_eventloop_lag_seconds');
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
  });
});

describe('log lines of requests', () => {
  it('name the request, the platform and what it was about, and never a key or a secret', async () => {
    lines.length = 0;
    const secrets = [keys.liveKey, keys.testKey, adminKey, encryption];
    const made: { id: string } = JSON.parse(
      await (await call('POST', '/v1/applications', keys.liveKey, application)).text(),
    );
    const platform: { liveKey: string; testKey: string } = JSON.parse(
      await (await call('POST', '/v1/platforms', adminKey, { name: 'Another' })).text(),
    );
    const endpoint: { id: string; secret: string } = JSON.parse(
      await (
        await call('POST', '/v1/webhook-endpoints', keys.testKey, { url: 'http://127.0.0.1:1/?token=mine' })
      ).text(),
    );
    const answered = await call('GET', `/v1/applications/${made.id}`, keys.liveKey);
    await call('GET', `/v1/applications/${keys.liveKey}`, keys.liveKey);
    await call('GET', `/v1/applications?externalId=${keys.testKey}`, platform.liveKey);
    await call('PATCH', `/v1/webhook-endpoints/${endpoint.id}`, keys.testKey, {
      url: 5,
      secret: endpoint.secret,
    });
    await call('POST', '/v1/applications', `${keys.liveKey}x`, application);
    secrets.push(platform.liveKey, platform.testKey, endpoint.secret, 'token=mine');
    expect(secrets.every((secret) => typeof secret === 'string' && secret.length > 8)).toBe(true);
    const requestId = answered.headers.get('x-request-id');
    const line = lines.map((one) => JSON.parse(one)).find((one) => one.requestId === requestId);
    expect(line).toMatchObject({
      method: 'GET',
      route: '/v1/applications/:id',
      status: 200,
      mode: 'live',
      id: made.id,
      platform: expect.stringMatching(/^plat_/),
    });
    expect(lines.length).toBeGreaterThanOrEqual(8);
    for (const secret of secrets) expect(lines.join('')).not.toContain(secret);
  });
});
