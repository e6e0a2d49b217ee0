import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export type CountingProxy = {
  /** The target's URL, by way of the proxy. */
  url: string;
  /** How often a client has spoken and then waited for an answer, so far: the round trips. */
  roundTrips: () => number;
  close: () => Promise<void>;
};

/** Stands before a server and counts how often its clients wait for it. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let waiting = false;
    client.on('data', () => {
      if (!waiting) count += 1;
      waiting = true;
    });
    upstream.on('data', () => {
      waiting = false;
    });
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(target);
  url.port = String(portOf(server.address()));
  return {
    url: url.href,
    roundTrips: () => count,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return address.port;
}
