/**
 * Load that may be refused: at a rate, whatever the answers are, on many keep-alive sockets, and a new one for each that the
 * server closes when it idles. Beside it a ledger of what was acknowledged. A request whose time has come and that finds
 * no socket free is not sent, and counted as that: a client that waits to send would ease the load as the server slows.
 */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export type Request = { text: string; isWrite: boolean };

export type Load = {
  port: number;
  connections: number;
  next: () => Request;
  seconds: number;
  /** Requests a second; null for as many as are answered. */
  rate: number | null;
};

export type Loaded = {
  seconds: number;
  /** By what they were: `200`, `201`, or a problem's `503 overloaded`. */
  answers: Map<string, number>;
  /** Milliseconds to each answer that was a 2xx. */
  latencies: number[];
  /** Ids of what was written and acknowledged. */
  written: string[];
  notSent: number;
  /** Connections that were closed, or never answered, with a request on them. */
  cutOff: number;
};

type Connection = { socket: Socket; send: (request: Request) => void };

const patienceMs = 20_000;

export async function load({ port, connections, next, seconds, rate }: Load): Promise<Loaded> {
  const loaded: Loaded = {
    seconds,
    answers: new Map(),
    latencies: [],
    written: [],
    notSent: 0,
    cutOff: 0,
  };
  // In turn, so that none idles for long.
  const idle = new Set<Connection>();
  const state = { open: true, busy: 0 };
  const send = (connection: Connection) => {
    state.busy += 1;
    connection.send(next());
  };
  const free = (connection: Connection) => {
    state.busy -= 1;
    if (state.open && rate === null) send(connection);
    else idle.add(connection);
  };
  const all = new Set<Connection>();
  const open = async (): Promise<Connection> => {
    const connection = await openConnection(port, loaded, free, closed);
    all.add(connection);
    return connection;
  };
  const closed = (connection: Connection, wasBusy: boolean) => {
    all.delete(connection);
    idle.delete(connection);
    if (wasBusy) {
      state.busy -= 1;
      loaded.cutOff += 1;
    }
    // Whatever keeps it from being opened will be seen by those that are.
    if (state.open)
      open().then(
        (another) => idle.add(another),
        () => {},
      );
  };
  await Promise.all(Array.from({ length: connections }, open));
  const start = performance.now();
  const end = start + seconds * 1_000;
  if (rate === null) for (const connection of all) send(connection);
  else for (const connection of all) idle.add(connection);
  for (let due = 0; performance.now() < end;) {
    await pause(1);
    if (rate === null) continue;
    for (; due < ((performance.now() - start) / 1_000) * rate; due += 1) {
      const [connection] = idle;
      if (connection === undefined) loaded.notSent += 1;
      else {
        idle.delete(connection);
        send(connection);
      }
    }
  }
  state.open = false;
  loaded.seconds = (performance.now() - start) / 1_000;
  for (const until = performance.now() + patienceMs; state.busy > 0 && performance.now() < until;) {
    await pause(5);
  }
  loaded.cutOff += state.busy;
  for (const { socket } of all) socket.destroy();
  return loaded;
}

async function openConnection(
  port: number,
  loaded: Loaded,
  free: (connection: Connection) => void,
  closed: (connection: Connection, wasBusy: boolean) => void,
): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  let since = 0;
  let received = '';
  let asked: Request | null = null;
  const connection: Connection = {
    socket,
    send(request) {
      asked = request;
      since = performance.now();
      socket.write(request.text);
    },
  };
  const answered = (request: Request) => {
    const status = received.slice(9, 12);
    const isDone = status.startsWith('2');
    const code = isDone ? undefined : /"code":"(\w+)"/.exec(received)?.[1];
    const kind = code === undefined ? status : `${status} ${code}`;
    loaded.answers.set(kind, (loaded.answers.get(kind) ?? 0) + 1);
    if (isDone) loaded.latencies.push(performance.now() - since);
    if (isDone && request.isWrite) loaded.written.push(/"id":"(\w+)"/.exec(received)?.[1] ?? '');
  };
  // As latin1 a character is a byte, so lengths can be compared.
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    received += chunk;
    const head = received.indexOf('\r\n\r\n');
    if (head < 0 || asked === null) return;
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(received)?.[1] ?? 0);
    if (received.length < head + 4 + length) return;
    answered(asked);
    asked = null;
    received = '';
    free(connection);
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => closed(connection, asked !== null));
  return connection;
}
