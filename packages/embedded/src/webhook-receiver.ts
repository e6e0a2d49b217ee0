import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';

/** One request as it came. */
export type Received = { at: Date; headers: Record<string, string>; body: string };

export type Receiver = {
  url: string;
  received: readonly Received[];
  /** Resolves once `enough` of what was received holds. @throws Error after `timeoutMs` */
  until(enough: (received: readonly Received[]) => boolean, timeoutMs?: number): Promise<readonly Received[]>;
  close(): Promise<void>;
};

const plain = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

const ok = (_received: Received, response: ServerResponse) => {
  response.writeHead(204).end();
};

/** A consumer of webhooks on 127.0.0.1. @param answer what it says; by default 204 */
export function startReceiver(
  answer: (received: Received, response: ServerResponse) => void = ok,
): Promise<Receiver> {
  const received: Received[] = [];
  const watchers = new Set<() => void>();
  const server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = { at: new Date(), headers: plain(request.headers), body: Buffer.concat(chunks).toString() };
      received.push(one);
      answer(one, response);
      for (const watch of watchers) watch();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port was given');
      resolve({
        url: `http://127.0.0.1:${address.port}/`,
        received,
        until: (enough, timeoutMs = 10_000) =>
          new Promise((done, failed) => {
            const finish = (settle: () => void) => {
              clearTimeout(timer);
              watchers.delete(watch);
              settle();
            };
            const watch = () => {
              if (enough(received)) finish(() => done(received));
            };
            const timer = setTimeout(
              () => finish(() => failed(new Error(`not received within ${timeoutMs} ms`))),
              timeoutMs,
            );
            watchers.add(watch);
            watch();
          }),
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
