import { connect, type Socket } from 'node:net';

/** What the driver knows of where the servers are. */
type Where = { host: readonly string[]; port: readonly number[]; path?: string | false | undefined };

/**
 * Makes the sockets of a pool, for the driver's option `socket`. Those of its own have no time-out for what is asked: a server
 * that is frozen, or gone without a word, would be waited for as long as the network's own patience lasts, a quarter of an
 * hour. And what is sent behind a statement would wait there until that is acknowledged: with its answer, or after 40 ms
 * (RFC 896).
 * Each of several servers is tried in turn, as the driver does.
 * @param silenceMs how long nothing may come or go. An idle connection is given up too, and made anew when it is needed
 */
export function socketsThatGiveUp(silenceMs: number): (where: Where) => Socket {
  let tried = 0;
  return ({ host, port, path }) => {
    const at = tried % host.length;
    tried += 1;
    const to = { host: host[at] ?? 'localhost', port: port[at] ?? 5432 };
    const socket = typeof path === 'string' ? connect(path) : connect({ ...to, noDelay: true });
    socket.setTimeout(silenceMs, () => socket.destroy(new SilentError(silenceMs)));
    // For the name in the server's certificate.
    return Object.assign(socket, typeof path === 'string' ? {} : to);
  };
}

class SilentError extends Error {
  readonly code = 'ETIMEDOUT';

  constructor(silenceMs: number) {
    super(`The database said nothing for ${silenceMs} ms.`);
  }
}
