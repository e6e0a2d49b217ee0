import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@afterview/core/ids';
import { rotateSecret } from '@afterview/core/webhooks/rotate-secret';
import { encrypt, encryptionKey, newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { newSecret } from '@afterview/core/webhooks/sign';
import { startReceiver } from '@afterview/embedded/webhook-receiver';
import { Webhook } from 'standardwebhooks';
import { createTestWorld, eventually, type TestWorld } from '../test-worker.ts';
import type { Claimed } from './claim.ts';
import { openDeliver, retryAfter } from './deliver.ts';

const key = encryptionKey(newEncryptionKey());

/** A server whose answers are written by hand; it tells when its connections are over. */
async function startServer(answer: (response: ServerResponse) => void) {
  const { promise: closed, resolve } = Promise.withResolvers<number>();
  const server: Server = createServer((request, response) => {
    const { socket } = request;
    socket.on('close', () => resolve(socket.bytesWritten));
    request.resume().on('end', () => answer(response));
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', () => listening()));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    /** Resolves when the connection is over, with the bytes that were written to it. */
    closed,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((done) => void server.close(() => done()));
    },
  };
}

function deliveryTo(url: string): Claimed {
  const endpointId = newId('webhookEndpoint');
  return {
    id: newId('delivery'),
    platformId: newId('platform'),
    live: true,
    endpointId,
    eventId: newId('event'),
    attempt: 1,
    attemptsBefore: 0,
    body: '{}',
    url,
    secret: encrypt(key, endpointId, newSecret()),
    previousSecrets: [],
    trace: null,
    cap: 100,
    failing: false,
    usualMs: null,
    doubtful: false,
  };
}

describe('an attempt', () => {
  const limits = { attemptMs: 300, connectMs: 200 };

  it('to a receiver that drips its answer ends with the time-out, and so does the connection', async () => {
    let dripping: NodeJS.Timeout | undefined;
    const server = await startServer((response) => {
      response.writeHead(200);
      dripping = setInterval(() => response.write('.'), 20);
    });
    const deliver = openDeliver(key, 'loopback', limits);
    const attempted = await deliver.attempt(deliveryTo(server.url));
    expect(attempted).toMatchObject({ status: null, error: 'no answer within 0.3 s' });
    expect(attempted.latencyMs).toBeLessThan(1_000);
    await server.closed;
    clearInterval(dripping);
    await deliver.close();
    await server.close();
  });

  it('has one time-out for headers and body together', async () => {
    const server = await startServer((response) => {
      setTimeout(() => response.writeHead(200).write('slow'), 200);
      setTimeout(() => response.end(), 400);
    });
    const deliver = openDeliver(key, 'loopback', limits);
    expect((await deliver.attempt(deliveryTo(server.url))).error).toBe('no answer within 0.3 s');
    await deliver.close();
    await server.close();
  });

  it('reads 4 KiB of a gigabyte, and closes the connection', async () => {
    const piece = Buffer.alloc(64 * 1024, 'a');
    const pieces = 16 * 1024;
    const server = await startServer((response) => {
      response.writeHead(200);
      let left = pieces;
      const write = () => {
        while (left > 0 && !response.destroyed) {
          left -= 1;
          if (!response.write(piece)) return void response.once('drain', write);
        }
      };
      write();
    });
    const deliver = openDeliver(key, 'loopback');
    const before = process.memoryUsage().arrayBuffers;
    const attempted = await deliver.attempt(deliveryTo(server.url));
    expect([attempted.status, attempted.answer]).toEqual([200, 'a'.repeat(4096)]);
    expect(await server.closed).toBeLessThan(32 * 1024 * 1024);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
    await deliver.close();
    await server.close();
  });
});

it.each([
  ['120', 120_000],
  ['0', 0],
  ['Tue, 03 Mar 2026 10:00:30 GMT', 30_000],
  ['Tue, 03 Mar 2026 09:00:00 GMT', 0],
  ['soon', 0],
  [undefined, 0],
])('Retry-After: %s is %d ms', (value, milliseconds) => {
  expect(retryAfter(value, new Date('2026-03-03T10:00:00Z'))).toBe(milliseconds);
});

describe('through a worker', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await createTestWorld();
  });
  afterAll(() => world.close());

  it('a redirect is a failure, and is not followed', async () => {
    const elsewhere = await startReceiver();
    const receiver = await startReceiver((_received, response) => {
      response.writeHead(307, { location: elsewhere.url }).end();
    });
    const caller = await world.newPlatform();
    const { id } = await world.endpoint(caller, receiver.url);
    const worker = await world.worker();
    await world.happen(caller);
    const row = await eventually(async () => {
      const [found] = await world.owner<{ status: number; state: number }[]>`
        select a.status, q.state from delivery_queue q join attempts a on a.delivery_id = q.id
        where q.endpoint_id = ${id}`;
      return found;
    });
    await worker.stop();
    expect(row).toEqual({ status: 307, state: 1 });
    expect(elsewhere.received).toEqual([]);
    await Promise.all([receiver.close(), elsewhere.close()]);
  });

  it('Retry-After puts the next attempt off', async () => {
    const receiver = await startReceiver((_received, response) => {
      response.writeHead(503, { 'retry-after': '3600' }).end();
    });
    const caller = await world.newPlatform();
    const { id } = await world.endpoint(caller, receiver.url);
    const worker = await world.worker();
    await world.happen(caller);
    const row = await eventually(async () => {
      const [found] = await world.owner<{ minutes: number }[]>`
        select (extract(epoch from due_at - now()) / 60)::float8 as minutes from delivery_queue
        where endpoint_id = ${id} and state = 1`;
      return found;
    });
    await worker.stop();
    expect(row.minutes).toBeGreaterThan(59);
    expect(row.minutes).toBeLessThanOrEqual(60);
    await receiver.close();
  });

  it('either secret verifies during an overlap, and the old one no longer when it has ended', async () => {
    const receiver = await startReceiver();
    const caller = await world.newPlatform();
    const { id, secret: first } = await world.endpoint(caller, receiver.url, ['application.created']);
    const { secret: second } = await rotateSecret(caller, id, { overlap: 'PT1H' }, world.key);
    const { secret: third } = await rotateSecret(caller, id, {}, world.key);
    const worker = await world.worker();
    await world.happen(caller);
    await receiver.until((received) => received.length === 1);
    // The first rotation's overlap has ended; the second's has not.
    await world.owner`
      update webhook_endpoints set previous_secrets = jsonb_set(previous_secrets, '{1,until}',
        to_jsonb((now() - interval '1 second')::text)) where id = ${id}`;
    await world.happen(caller);
    await receiver.until((received) => received.length === 2);
    await worker.stop();
    const [during, after] = receiver.received;
    const verifies = (secret: string, one = during) => {
      try {
        return Boolean(new Webhook(secret).verify(one?.body ?? '', one?.headers ?? {}));
      } catch {
        return false;
      }
    };
    expect(during?.headers['webhook-signature']?.split(' ')).toHaveLength(3);
    expect([first, second, third].map((secret) => verifies(secret))).toEqual([true, true, true]);
    expect([first, second, third].map((secret) => verifies(secret, after))).toEqual([false, true, true]);
    await receiver.close();
  });
});
