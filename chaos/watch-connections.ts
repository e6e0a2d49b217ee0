/**
 * Writes down whereto its process connects, before it does: loaded by `node --import`, only by chaos. And it is a resolver
 * of ours: for names under `rebind.test` it says a public address once, and from then on one of this very machine.
 *
 *   CONNECTIONS   the file: an address to a line
 */
import { appendFileSync } from 'node:fs';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { isIP, Socket } from 'node:net';

const file = process.env['CONNECTIONS'] ?? '';

// Below the connection itself there is only the kernel: this is where the address has been chosen.
const emit: Socket['emit'] = Reflect.get(Socket.prototype, 'emit');
Reflect.set(
  Socket.prototype,
  'emit',
  new Proxy(emit, {
    apply(target, socket, parameters: unknown[]) {
      const [event, address, port] = parameters;
      if (event === 'connectionAttempt') appendFileSync(file, `${String(address)} ${String(port)}\n`);
      return Reflect.apply(target, socket, parameters);
    },
  }),
);

const connect: Socket['connect'] = Reflect.get(Socket.prototype, 'connect');
Reflect.set(
  Socket.prototype,
  'connect',
  new Proxy(connect, {
    apply(target, socket, parameters: unknown[]) {
      const [first] = Array.isArray(parameters[0]) ? parameters[0] : parameters;
      const host: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, 'host') : null;
      const port: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, 'port') : null;
      if (typeof host === 'string' && isIP(host) !== 0) appendFileSync(file, `${host} ${String(port)}\n`);
      return Reflect.apply(target, socket, parameters);
    },
  }),
);

const asked = new Set<string>();
const { lookup } = dns.promises;
Reflect.set(
  dns.promises,
  'lookup',
  new Proxy(lookup, {
    apply(target, self, parameters: unknown[]) {
      const [name] = parameters;
      if (typeof name !== 'string' || !name.endsWith('rebind.test')) {
        return Reflect.apply(target, self, parameters);
      }
      const address = asked.has(name) || process.env['REBOUND'] === 'yes' ? '127.0.0.1' : '93.184.215.14';
      asked.add(name);
      return Promise.resolve([{ address, family: 4 }]);
    },
  }),
);
syncBuiltinESMExports();
