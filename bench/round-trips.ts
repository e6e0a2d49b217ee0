/** How often the product waits for Postgres in one request: a proxy between the two counts. */
import { connect, createServer, type Socket } from 'node:net';
import { answerOf } from './ask.ts';
import { seededId, typeId } from './ids.ts';
import { completion, firstToComplete } from './operations.ts';
import type { Setting } from './setting.ts';

/** Passes bytes on, and counts how often the client speaks after the server did. */
async function countingProxy(to: URL) {
  let trips = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect({ port: Number(to.port), host: to.hostname, noDelay: true });
    let clientSpoke = false;
    client.setNoDelay(true).on('data', () => {
      // What is sent in several pieces before there is an answer is one trip.
      if (!clientSpoke) trips += 1;
      clientSpoke = true;
    });
    upstream.on('data', () => (clientSpoke = false));
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {}).once('close', () => client.destroy() && upstream.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = new URL(to);
  url.port = address === null || typeof address === 'string' ? '' : String(address.port);
  return {
    url: url.href,
    trips: () => trips,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Those before have been completed, by whoever looked whether the limit does the same. */
const afterOthers = firstToComplete + 10;

/** The least of a few: the first ones prepare their statements and believe the key. */
const attempts = 20;

/** The round trips of completing an interview with five next steps, three follow-ups and a trial, once warm. */
export async function tripsToComplete({ databaseUrl, completing, startProduct }: Setting): Promise<number> {
  const proxy = await countingProxy(new URL(databaseUrl));
  try {
    const product = await startProduct(proxy.url);
    const counts: number[] = [];
    try {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const before = proxy.trips();
        const id = typeId('int', seededId('interview', afterOthers + attempt));
        await answerOf(product, completing.liveKey, 'POST', `/v1/interviews/${id}/complete`, completion());
        counts.push(proxy.trips() - before);
      }
    } finally {
      await product.stop();
    }
    return Math.min(...counts);
  } finally {
    proxy.close();
  }
}
