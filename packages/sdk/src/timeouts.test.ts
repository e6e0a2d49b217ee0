import { describe, expect, it } from 'vitest';
import { ConnectionError, TimeoutError } from './index.ts';
import { json } from './local-server.ts';
import { failure, serving } from './serving.ts';

describe.concurrent('a timeout', () => {
  it('ends an attempt that is not answered, and the next one begins', async () => {
    const { client, requests } = await serving(
      (response, index) => void (index === 0 || json(response, 200, { id: 'evt_1' })),
      { timeout: 100 },
    );
    expect(await client.events.get('evt_1')).toEqual({ id: 'evt_1' });
    expect(requests).toHaveLength(2);
  });

  it('is over the body too, however it trickles', async () => {
    const { client } = await serving((response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{');
      const trickle = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(trickle));
    });
    const error = await failure(client.events.get('evt_1', { timeout: 100, maxRetries: 0 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: 'No whole answer within 100 ms' });
  });

  it('may be longer than any timer', async () => {
    const { client } = await serving((response) => json(response, 200, { id: 'evt_1' }));
    expect(await client.events.get('evt_1', { timeout: Infinity })).toEqual({ id: 'evt_1' });
  });
});

describe.concurrent('a signal', () => {
  const reason = new Error('no longer wanted');

  it('ends a call that waits for its answer, with its reason, and it is not repeated', async () => {
    const controller = new AbortController();
    const { client, requests } = await serving(() => controller.abort(reason));
    expect(await failure(client.events.get('evt_1', { signal: controller.signal }))).toBe(reason);
    expect(requests).toHaveLength(1);
  });

  it('ends a call that reads its answer', async () => {
    const controller = new AbortController();
    const { client } = await serving((response) => {
      response.writeHead(200).write('{', () => controller.abort(reason));
    });
    expect(await failure(client.events.get('evt_1', { signal: controller.signal }))).toBe(reason);
  });

  it('ends the pause before the next attempt', async () => {
    const controller = new AbortController();
    const { client, requests } = await serving(
      (response) => json(response, 503, {}, { 'retry-after': '50' }),
      {
        logger: ({ retryInMs }) => void (retryInMs === null || setImmediate(() => controller.abort(reason))),
      },
    );
    expect(await failure(client.events.get('evt_1', { signal: controller.signal }))).toBe(reason);
    expect(requests).toHaveLength(1);
  });

  it('that is aborted before sends nothing', async () => {
    const { client, requests } = await serving((response) => json(response, 200, {}));
    const call = client.events.get('evt_1', { signal: AbortSignal.abort() });
    expect(await failure(call)).toMatchObject({ name: 'AbortError' });
    expect(requests).toHaveLength(0);
  });

  it('ends a list between its pages', async () => {
    const controller = new AbortController();
    const { client, requests } = await serving((response) =>
      json(response, 200, { data: [{}], nextCursor: 'x' }),
    );
    const read = async () => {
      for await (const _ of client.events.list({}, { signal: controller.signal })) controller.abort(reason);
    };
    expect(await failure(read())).toBe(reason);
    expect(requests).toHaveLength(1);
  });
});
