import { describe, expect, it } from 'vitest';
import { AfterviewError, ApiError } from './index.ts';
import { json, type Answer } from './local-server.ts';
import { failure, serving, step } from './serving.ts';

const ok: Answer = (response) => json(response, 200, { id: 'step_1' });

describe.concurrent('a request', () => {
  it('has the key, and the body as JSON', async () => {
    const { client, requests } = await serving(ok);
    await client.nextSteps.create(step);
    expect(requests).toMatchObject([
      {
        method: 'POST',
        url: '/v1/next-steps',
        headers: { authorization: 'Bearer av_test_x', 'content-type': 'application/json' },
        body: JSON.stringify(step),
      },
    ]);
  });

  it('has a query without what is undefined', async () => {
    const { client, requests } = await serving(ok);
    await client.nextSteps.list(JSON.parse('{"overdue": false, "limit": 5, "applicationId": "a&b"}'));
    await client.nextSteps.list(Object({ overdue: undefined }));
    await client.nextSteps.list();
    expect(requests.map(({ url }) => url)).toEqual([
      '/v1/next-steps?overdue=false&limit=5&applicationId=a%26b',
      '/v1/next-steps',
      '/v1/next-steps',
    ]);
  });

  it('has ids that lead nowhere else', async () => {
    const { client, requests } = await serving(ok);
    await client.nextSteps.get('a/../b?c#d %2e%2e ü');
    expect(requests[0]?.url).toBe('/v1/next-steps/a%2F..%2Fb%3Fc%23d%20%252e%252e%20%C3%BC');
  });

  it.each([[''], ['.'], ['..'], [undefined], [null], [7]])('is not sent with the id %j', async (id) => {
    const { client, requests } = await serving(ok);
    const error = await failure(client.nextSteps.get(Object({ id }).id));
    expect(error).toBeInstanceOf(AfterviewError);
    expect(error).toMatchObject({
      message: `id must be text, and not empty, "." or "..": ${JSON.stringify(id)}`,
    });
    expect(requests).toHaveLength(0);
  });
});

describe.concurrent('headers', () => {
  it('are the client’s and the call’s, whatever their case', async () => {
    const { client, requests } = await serving(ok, { headers: { 'X-Tenant': 'one', 'X-Trace': 'a' } });
    await client.nextSteps.get('step_1', { headers: { 'x-trace': 'b', 'If-None-Match': '"3"' } });
    expect(requests[0]?.headers).toMatchObject({ 'x-tenant': 'one', 'x-trace': 'b', 'if-none-match': '"3"' });
  });

  it('of a caller replace neither the key nor the idempotency key', async () => {
    const headers = {
      AUTHORIZATION: 'Bearer other',
      'Idempotency-Key': 'mine',
      'Content-Type': 'text/plain',
    };
    const { client, requests } = await serving(ok, { headers });
    await client.nextSteps.create(step, { headers });
    await client.nextSteps.create(step, { headers, idempotencyKey: 'chosen' });
    expect(requests).toMatchObject([
      { headers: { authorization: 'Bearer av_test_x', 'content-type': 'application/json' } },
      { headers: { 'idempotency-key': 'chosen' } },
    ]);
    expect(requests[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('have an idempotency key for a POST alone, another for each call', async () => {
    const { client, requests } = await serving(ok);
    await client.nextSteps.create(step);
    await client.nextSteps.create(step);
    await client.nextSteps.update('step_1', { title: 'y' }, { idempotencyKey: 'unused' });
    const keys = requests.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBeUndefined();
  });

  it.each([{ idempotencyKey: 'a\nb' }, { ifMatch: '"–"' }, { headers: { 'X-Name': 'Zoë\r\nx: y' } }])(
    'of %j are not sent',
    async (options) => {
      const { client, requests } = await serving(ok);
      const error = await failure(client.nextSteps.create(step, options));
      expect(error).toBeInstanceOf(AfterviewError);
      expect(error).toMatchObject({ message: expect.stringMatching(/^The header [\w-]+ has characters/) });
      expect(requests).toHaveLength(0);
    },
  );

  it('have If-Match, of a version or of an ETag', async () => {
    const { client, requests } = await serving(ok);
    await client.nextSteps.update('step_1', { title: 'y' }, { ifMatch: 3 });
    await client.nextSteps.complete('step_1', {}, { ifMatch: '"4"' });
    expect(requests.map(({ headers }) => headers['if-match'])).toEqual(['"3"', '"4"']);
  });
});

describe.concurrent('an answer', () => {
  it('comes with its status and headers when asked for', async () => {
    const { client } = await serving((response) =>
      json(response, 201, { id: 'step_1' }, { etag: '"1"', 'idempotency-replayed': 'true' }),
    );
    const { data, response } = await client.nextSteps.create(step).withResponse();
    expect(data).toEqual({ id: 'step_1' });
    expect(response.status).toBe(201);
    expect(response.headers.get('etag')).toBe('"1"');
    expect(response.headers.get('idempotency-replayed')).toBe('true');
  });

  it('that fails, fails the same way with withResponse, and is told once', async () => {
    const { client } = await serving((response) => json(response, 404, {}));
    expect(await failure(client.nextSteps.get('step_1').withResponse())).toBeInstanceOf(ApiError);
  });

  it('without a body is nothing', async () => {
    const { client } = await serving((response) => response.writeHead(204).end());
    expect(await client.webhookEndpoints.delete('whe_1')).toBeUndefined();
  });

  it('of another kind is text', async () => {
    const { client } = await serving((response) =>
      response.writeHead(200, { 'content-type': 'text/calendar' }).end('BEGIN:VCALENDAR'),
    );
    expect(await client.applications.calendar.get('app_1')).toBe('BEGIN:VCALENDAR');
  });
});

describe.concurrent('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('%i is not followed: the key goes nowhere else', async (status) => {
    const elsewhere = await serving(ok);
    const { client, requests } = await serving((response) =>
      response.writeHead(status, { location: `${elsewhere.baseUrl}/v1/next-steps` }).end(),
    );
    const error = await failure(client.nextSteps.create(step));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status,
      message: `A redirect is not followed, so that the key goes to the baseUrl alone: ${elsewhere.baseUrl}/v1/next-steps`,
    });
    expect(requests).toHaveLength(1);
    expect(elsewhere.requests).toHaveLength(0);
  });
});
