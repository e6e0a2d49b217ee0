import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ConnectionError, ServerError, type LogEntry } from './index.ts';
import { json } from './local-server.ts';
import { serving, step } from './serving.ts';

describe.concurrent('a logger', () => {
  it('is told of every attempt', async () => {
    const entries: LogEntry[] = [];
    const { client, baseUrl } = await serving(
      (response, index) => {
        if (index === 0) response.destroy();
        else if (index === 1) json(response, 503, {}, { 'x-request-id': 'req-2' });
        else json(response, 201, { id: 'step_1' }, { 'x-request-id': 'req-3' });
      },
      { logger: (entry) => entries.push(entry) },
    );
    await client.nextSteps.create(step, { idempotencyKey: 'once' });
    const same = {
      method: 'POST',
      url: `${baseUrl}/v1/next-steps`,
      idempotencyKey: 'once',
      durationMs: expect.any(Number),
    };
    expect(entries).toEqual([
      {
        ...same,
        attempt: 1,
        status: null,
        requestId: null,
        error: expect.any(ConnectionError),
        retryInMs: expect.any(Number),
      },
      {
        ...same,
        attempt: 2,
        status: 503,
        requestId: 'req-2',
        error: expect.any(ServerError),
        retryInMs: expect.any(Number),
      },
      { ...same, attempt: 3, status: 201, requestId: 'req-3', error: null, retryInMs: null },
    ]);
  });

  it('is told no secret: no key, no header, no body', async () => {
    const entries: LogEntry[] = [];
    const { client } = await serving(
      (response, index) =>
        index === 0 ? response.destroy() : json(response, 201, { secret: 'whsec_ofTheAnswer' }),
      {
        apiKey: 'av_live_secretKey',
        headers: { cookie: 'secretCookie' },
        logger: (entry) => entries.push(entry),
      },
    );
    await client.webhookEndpoints.create({ url: 'https://example.com/secretPath' });
    expect(entries).toHaveLength(2);
    const told = inspect(entries, { depth: Infinity, showHidden: true }) + JSON.stringify(entries);
    expect(told).not.toMatch(/secretKey|secretCookie|secretPath|ofTheAnswer/);
  });

  it('may throw: the call goes on', async () => {
    const { client } = await serving((response) => json(response, 200, { id: 'evt_1' }), {
      logger: () => {
        throw new Error('the disk is full');
      },
    });
    expect(await client.events.get('evt_1')).toEqual({ id: 'evt_1' });
  });
});
