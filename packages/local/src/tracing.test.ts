import { createServer, type IncomingHttpHeaders } from 'node:http';
import { connect } from '@afterview/core/db/connect';
import { createPlatform } from '@afterview/core/platforms/create';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { startReceiver } from '@afterview/embedded/webhook-receiver';
import { Afterview } from '@afterview/sdk';
import { afterEach, expect, it } from 'vitest';
import { spawnMain, startMain, type Child } from './child.ts';

const children: Child[] = [];
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill('SIGKILL')));
});

type Attribute = { key: string; value: { stringValue?: string; intValue?: number } };
type Span = {
  service: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: Attribute[];
  links?: { traceId: string; spanId: string }[];
};
type Export = {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: { spans: Omit<Span, 'service'>[] }[];
  }[];
};

/** What an OpenTelemetry collector is to those who send: an address that takes OTLP as JSON. */
async function startCollector() {
  const spans: Span[] = [];
  const asked: { url: string | undefined; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push({ url: request.url, headers: request.headers });
      const sent: Export = JSON.parse(Buffer.concat(chunks).toString());
      for (const { resource, scopeSpans } of sent.resourceSpans) {
        const service = attribute(resource.attributes, 'service.name') ?? '';
        spans.push(...scopeSpans.flatMap((scope) => scope.spans.map((span) => ({ ...span, service }))));
      }
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, spans, asked, close: () => server.close() };
}

const attribute = (attributes: readonly Attribute[], key: string) =>
  attributes.find((one) => one.key === key)?.value.stringValue;

const parts = (traceparent: string | undefined) => {
  const [, traceId, spanId, flags] = (traceparent ?? '').split('-');
  return { traceId, spanId, flags };
};

const common = {
  AFTERVIEW_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
  AFTERVIEW_ALARMS: 'off',
  AFTERVIEW_WEBHOOK_TARGETS: 'loopback',
  HOST: '127.0.0.1',
  PORT: '0',
};

const application = { candidate: {}, company: { name: 'Acme' }, position: { title: 'Cook' } };
const callers = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };

async function play(more: Record<string, string>) {
  const database = await createTestDatabase();
  const environment = { ...common, DATABASE_URL: database.url, ...more };
  const owner = connect(database.url, 'api', 1);
  const { liveKey } = await createPlatform(owner, 'Jobs');
  await owner.end();
  const [api, worker] = await Promise.all([startMain('api', environment), startMain('worker', environment)]);
  children.push(api, worker);
  const [, baseUrl = ''] = /ready (\S+)/.exec(api.output()) ?? [];
  const receiver = await startReceiver();
  const afterview = new Afterview({ baseUrl, apiKey: liveKey });
  await afterview.webhookEndpoints.create({
    url: receiver.url,
    eventTypes: ['application.created', 'next_step.due'],
  });
  const made = await fetch(`${baseUrl}/v1/applications`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${liveKey}`,
      'content-type': 'application/json',
      traceparent: `00-${callers.traceId}-${callers.spanId}-01`,
    },
    body: JSON.stringify(application),
  });
  const { id }: { id: string } = JSON.parse(await made.text());
  await afterview.nextSteps.create({
    applicationId: id,
    title: 'Send it',
    owner: 'candidate',
    agreedBy: ['company', 'candidate'],
    dueAt: new Date(Date.now() + 1_500).toISOString(),
    reminders: [],
  });
  await fetch(`${baseUrl}/readyz`);
  await receiver.until((received) => received.length === 2, 15_000);
  expect([await api.kill('SIGTERM'), await worker.kill('SIGTERM')]).toEqual([0, 0]);
  await receiver.close();
  await database.drop();
  const headersOf = (type: string) =>
    receiver.received.find(({ body }) => JSON.parse(body).type === type)?.headers ?? {};
  return { headersOf };
}

it("a delivery's span is linked to the request that caused it, within the caller's own trace", async () => {
  const collector = await startCollector();
  const { headersOf } = await play({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
  collector.close();
  expect(new Set(collector.asked.map(({ url }) => url))).toEqual(new Set(['/v1/traces']));
  const request = collector.spans.find(({ name }) => name === 'POST /v1/applications');
  expect(request).toMatchObject({
    service: 'afterview-api',
    traceId: callers.traceId,
    parentSpanId: callers.spanId,
  });
  const sent = headersOf('application.created');
  const delivery = collector.spans.find(({ spanId }) => spanId === parts(sent['traceparent']).spanId);
  expect(delivery).toMatchObject({
    service: 'afterview-worker',
    name: 'deliver webhook',
    traceId: parts(sent['traceparent']).traceId,
    links: [expect.objectContaining({ traceId: request?.traceId, spanId: request?.spanId })],
  });
  expect(attribute(delivery?.attributes ?? [], 'afterview.event.id')).toBe(sent['webhook-id']);
  const due = parts(headersOf('next_step.due')['traceparent']);
  const dueDelivery = collector.spans.find(({ spanId }) => spanId === due.spanId);
  const firing = collector.spans.find(({ spanId }) => spanId === dueDelivery?.links?.[0]?.spanId);
  expect(firing).toMatchObject({ service: 'afterview-worker', name: 'fire deadlines' });
  expect(collector.spans.map(({ name }) => name)).not.toContain('GET /readyz');
});

it('a collector that is away stops nothing', async () => {
  const { headersOf } = await play({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' });
  expect(parts(headersOf('application.created')['traceparent']).flags).toBe('01');
});

it('without an exporter nothing is traced, and nobody is sent a traceparent', async () => {
  const { headersOf } = await play({});
  expect(headersOf('application.created')).not.toHaveProperty('traceparent');
});

it.each([
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'nowhere', 'OTEL_EXPORTER_OTLP_ENDPOINT must look like http://host:4318.'],
  ['OTEL_TRACES_SAMPLER_ARG', 'all', 'OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1; it is "all".'],
])('%s=%s is refused in one line', async (name, value, line) => {
  const database = await createTestDatabase();
  const given = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', [name]: value };
  const worker = spawnMain('worker', { ...common, DATABASE_URL: database.url, ...given });
  expect([await worker.ended, worker.output()]).toEqual([1, `${line}\n`]);
  await database.drop();
});
