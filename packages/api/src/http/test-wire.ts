/** The API over real sockets, for tests of what happens on them. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { App } from './routes.ts';

/** Listens on a free port of 127.0.0.1. */
export async function listen(app: App): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('it has no port');
  return address.port;
}

/** Sends bytes, and reads until the other side closes. */
export async function say(port: number, said: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(said);
  return text(socket);
}

export function parsed(answer: string): { status: number; headers: string; body: Record<string, unknown> } {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  return {
    status: Number(head.split(' ')[1]),
    headers: head.slice(head.indexOf('\r\n') + 2).toLowerCase(),
    body: JSON.parse(body),
  };
}
