/**
 * Load over HTTP/1.1 on keep-alive sockets, in two ways: as fast as each connection is answered, or at a rate. Written out,
 * because what is on npm (autocannon 8 and 9) keeps a rate by sending a second's requests back to back and then waiting
 * out the second, so that its p99 at half a load is that of the whole load.
 */
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** What is asked: a request, whole, as it goes over the wire. */
export type Ask = () => string;

export type Load = {
  port: number;
  connections: number;
  ask: Ask;
  seconds: number;
  /** Requests a second; null for as many as are answered. */
  rate: number | null;
};

/** Latencies are in milliseconds: of the answers that came in time and, at a rate, of what still waited in the end. */
export type Loaded = { perSecond: number; latencies: number[] };

type Connection = { socket: Socket; send: (text: string, since: number) => void };

type State = { open: boolean; busy: number; failure: Error | null };

const patienceMs = 10_000;

/** @throws Error with the first answer that is not a 2xx */
export async function load({ port, connections, ask, seconds, rate }: Load): Promise<Loaded> {
  const latencies: number[] = [];
  const idle: Connection[] = [];
  const waiting: number[] = [];
  const state: State = { open: true, busy: 0, failure: null };
  const fail = (error: Error) => {
    state.failure ??= error;
    state.open = false;
  };
  const send = (connection: Connection, since: number) => {
    try {
      connection.send(ask(), since);
      state.busy += 1;
    } catch (error) {
      fail(error instanceof Error ? error : new Error('there is nothing to ask'));
    }
  };
  const answered = (connection: Connection, since: number) => {
    state.busy -= 1;
    if (state.open) latencies.push(performance.now() - since);
    const next = state.open ? (rate === null ? performance.now() : waiting.shift()) : undefined;
    if (next === undefined) idle.push(connection);
    else send(connection, next);
  };
  const all = await Promise.all(
    Array.from({ length: connections }, () => openConnection(port, answered, fail)),
  );
  const start = performance.now();
  const end = start + seconds * 1000;
  if (rate === null) {
    for (const connection of all) send(connection, performance.now());
    while (state.open && performance.now() < end) await pause(5);
  } else {
    idle.push(...all);
    let due = 0;
    while (state.open && performance.now() < end) {
      const now = performance.now();
      // Who finds no connection free waits, and is counted from now: a slow server must not slow down the clock.
      for (; due < ((now - start) / 1000) * rate; due += 1) {
        const connection = idle.pop();
        if (connection === undefined) waiting.push(now);
        else send(connection, now);
      }
      await pause(1);
    }
  }
  state.open = false;
  const elapsed = (performance.now() - start) / 1000;
  const answers = latencies.length;
  // Who still waits has waited at least so long: else the slower a server is, the better its tail would look.
  latencies.push(...waiting.map((since) => performance.now() - since));
  for (const until = performance.now() + patienceMs; state.busy > 0 && state.failure === null;) {
    if (performance.now() > until) fail(new Error('an answer did not come'));
    await pause(5);
  }
  for (const { socket } of all) socket.destroy();
  if (state.failure !== null) throw state.failure;
  return { perSecond: answers / elapsed, latencies };
}

async function openConnection(
  port: number,
  answered: (connection: Connection, since: number) => void,
  fail: (error: Error) => void,
): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let since = 0;
  let received = '';
  let missing = 0;
  const connection: Connection = {
    socket,
    send(text, from) {
      since = from;
      socket.write(text);
    },
  };
  // As latin1 a character is a byte, so lengths can be compared.
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    if (missing > 0) {
      missing -= chunk.length;
    } else {
      received += chunk;
      const head = received.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(received)?.[1] ?? 0);
      missing = head + 4 + length - received.length;
      if (received.charAt(9) !== '2') return fail(new Error(`answered: ${received.slice(0, 2000)}`));
      received = '';
    }
    if (missing === 0) answered(connection, since);
  });
  socket.on('error', fail);
  return connection;
}

/** The text of a request. */
export function requestOf(method: string, path: string, key: string | null, body?: unknown): string {
  const text = body === undefined ? '' : JSON.stringify(body);
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    ...(key === null ? [] : [`authorization: Bearer ${key}`]),
    ...(body === undefined
      ? []
      : ['content-type: application/json', `content-length: ${Buffer.byteLength(text)}`]),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${text}`;
}
