import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { unwrap, WebhookVerificationError, type Event } from '@afterview/sdk/webhooks';
import { openInbox } from './inbox.ts';

export type ConsumerOptions = {
  /** `whsec_…`; several while it is being rotated. */
  secrets: readonly string[];
  file: string;
  host: string;
  port: number;
  /** How long an event that is missing is waited for. */
  patienceMs: number;
  /** What you do with an event. It may run again for one that it did not finish: write what it does in a transaction. */
  take: (event: Event) => Promise<void> | void;
};

/** Receives webhooks until it is stopped: verifies, keeps, acknowledges, and then handles, in this order. */
export async function startConsumer(
  options: ConsumerOptions,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const { secrets, file, host, port, patienceMs, take } = options;
  const inbox = openInbox(file, patienceMs);
  let handling = Promise.resolve();
  const handle = () => {
    handling = handling.then(() => inbox.handle(take)).catch((error: unknown) => console.error(error));
  };

  const server = createServer(async (request, response) => {
    try {
      inbox.keep(await unwrap(await text(request), request.headers, secrets));
      response.writeHead(204).end();
      handle();
    } catch (error) {
      // Who cannot sign is told nothing; what cannot be kept is sent again.
      response.writeHead(error instanceof WebhookVerificationError ? 400 : 500).end();
    }
  });
  await new Promise<void>((listening) => server.listen(port, host, listening));
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;

  // What was kept and not handled when it last ended; and what has been waited for long enough.
  handle();
  const again = setInterval(handle, 1_000);

  return {
    url: `http://${host}:${bound}/`,
    async stop() {
      clearInterval(again);
      await new Promise((closed) => {
        server.close(closed);
        server.closeIdleConnections();
      });
      await handling;
      inbox.close();
    },
  };
}
