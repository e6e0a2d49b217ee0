import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import {
  Afterview,
  BadRequestError,
  ConnectionError,
  ConflictError,
  ServerError,
  TimeoutError,
} from './index.ts';

type Request = { method: string; url: string; headers: IncomingMessage['headers']; body: string };
type Answer = (request: Request, response: ServerResponse, index: number) => void;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A server that answers as told, and the client of it. */
async function serving(answer: Answer, options: { timeout?: number; maxRetries?: number } = {}) {
  const requests: Request[] = [];
  const server = createServer((incoming, response) => {
    let body = '';
    incoming.setEncoding('utf8');
    incoming.on('data', (chunk: string) => (body += chunk));
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming;
      requests.push({ method, url, headers, body });
      answer({ method, url, headers, body }, response, requests.length - 1);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const client = new Afterview({ apiKey: 'av_test_x', baseUrl: `http://127.0.0.1:${port}/`, ...options });
  return { client, requests };
}

const json = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

const problem = (status: number, code: string) => ({
  type: `http://x/problems/${code}`,
  title: 'T',
  status,
  detail: 'It went wrong.',
  instance: '/v1',
  code,
  requestId: 'req-1',
});

const step = { applicationId: 'app_1', title: 'x', owner: 'candidate' } as const;

describe('a call', () => {
  it('sends the key, the body and an idempotency key, and gives the resource', async () => {
    const { client, requests } = await serving((_request, response) => json(response, 201, { id: 'step_1' }));
    expect(await client.nextSteps.create(step)).toEqual({ id: 'step_1' });
    expect(requests).toMatchObject([
      {
        method: 'POST',
        url: '/v1/next-steps',
        headers: { authorization: 'Bearer av_test_x' },
        body: JSON.stringify(step),
      },
    ]);
    expect(requests[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is tried again after a 503 and a lost connection, under the same idempotency key', async () => {
    const { client, requests } = await serving((_request, response, index) => {
      if (index === 0) json(response, 503, problem(503, 'unavailable'), { 'retry-after': '0.01' });
      else if (index === 1) response.destroy();
      else json(response, 201, { id: 'step_1' });
    });
    expect(await client.nextSteps.create(step)).toEqual({ id: 'step_1' });
    expect(new Set(requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(requests).toHaveLength(3);
  });

  it('gives up after its retries', async () => {
    const { client, requests } = await serving(
      (_request, response) => json(response, 500, problem(500, 'internal_error')),
      { maxRetries: 1 },
    );
    await expect(client.events.get('evt_1')).rejects.toThrow(ServerError);
    expect(requests).toHaveLength(2);
  });

  it('throws an error of a class and a code, and does not repeat what cannot succeed', async () => {
    const invalid = {
      ...problem(400, 'validation_failed'),
      errors: [{ pointer: '/title', detail: 'is required' }],
    };
    const { client, requests } = await serving((_request, response) => json(response, 400, invalid));
    const error = await client.nextSteps.create(step).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      code: 'validation_failed',
      requestId: 'req-1',
      message: 'It went wrong. (/title is required)',
    });
    expect(requests).toHaveLength(1);
  });

  it('repeats a 409 only while the first request is still running', async () => {
    const { client, requests } = await serving((_request, response, index) =>
      json(response, 409, problem(409, index === 0 ? 'idempotency_in_flight' : 'illegal_transition')),
    );
    await expect(client.nextSteps.complete('step_1')).rejects.toThrow(ConflictError);
    expect(requests).toHaveLength(2);
  });

  it('ends when its time is over, and when it is aborted', async () => {
    const { client } = await serving(() => {}, { timeout: 30, maxRetries: 0 });
    await expect(client.events.get('evt_1')).rejects.toThrow(TimeoutError);
    const controller = new AbortController();
    const call = client.events.get('evt_1', { signal: controller.signal, timeout: 10_000 });
    controller.abort(new Error('no longer wanted'));
    await expect(call).rejects.toThrow('no longer wanted');
  });

  it('says when nobody listens', async () => {
    const client = new Afterview({ apiKey: 'av_test_x', baseUrl: 'http://127.0.0.1:1', maxRetries: 0 });
    const call = client.events.get('evt_1');
    await expect(call).rejects.toThrow(ConnectionError);
    await expect(call).rejects.toThrow('The connection to http://127.0.0.1:1 failed');
  });

  it('gives nothing for an answer without a body', async () => {
    const { client } = await serving((_request, response) => response.writeHead(204).end());
    expect(await client.webhookEndpoints.delete('whe_1')).toBeUndefined();
  });
});

describe('a list', () => {
  const pages: Answer = ({ url }, response) => {
    const after = Number(new URL(url, 'http://x').searchParams.get('after') ?? 0);
    json(response, 200, {
      data: [{ id: after }, { id: after + 1 }],
      nextCursor: after < 4 ? String(after + 2) : null,
    });
  };

  it('is its first page when awaited', async () => {
    const { client, requests } = await serving(pages);
    expect(await client.nextSteps.list({ overdue: true })).toEqual({
      data: [{ id: 0 }, { id: 1 }],
      nextCursor: '2',
    });
    expect(requests.map(({ url }) => url)).toEqual(['/v1/next-steps?overdue=true']);
  });

  it('is every item when iterated, and as many pages as are needed', async () => {
    const { client, requests } = await serving(pages);
    const ids: unknown[] = [];
    for await (const { id } of client.nextSteps.list()) ids.push(id);
    expect(ids).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await client.nextSteps.list().toArray({ limit: 3 })).toHaveLength(3);
    expect(requests).toHaveLength(5);
  });
});

it('needs a key', () => {
  expect(() => new Afterview({ apiKey: '' })).toThrow('An API key is needed');
});
