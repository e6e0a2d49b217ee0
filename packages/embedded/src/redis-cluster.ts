import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { startRedis, type RedisServer } from './redis.ts';

/** `url` names all of its nodes, separated by commas, as REDIS_URL does. */
export type RedisCluster = { url: string; nodes: readonly RedisServer[]; stop(): Promise<void> };

/** Of a cluster's 16,384 slots, what each of three masters has. */
const slots = [
  [0, 5460],
  [5461, 10922],
  [10923, 16383],
] as const;
const joinWithinMs = 20_000;

/** One inline command, and the first piece of what the server says to it. @throws Error with the server's own words */
function tell(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${command}\r\n`));
    socket.once('error', reject);
    socket.once('data', (data) => {
      socket.destroy();
      const said = data.toString();
      if (said.startsWith('-')) reject(new Error(said.trim()));
      else resolve(said);
    });
  });
}

const portOf = ({ url }: RedisServer) => Number(new URL(url).port);

/** Whether every node has seen all three, and each slot has a master. */
async function isWhole(ports: readonly number[]): Promise<boolean> {
  const told = await Promise.all(ports.map((port) => tell(port, 'CLUSTER INFO')));
  return told.every((info) => info.includes('cluster_state:ok') && info.includes('cluster_known_nodes:3'));
}

/** A Redis Cluster of three masters on 127.0.0.1, each a server of its own. @throws Error when the machine has no Redis */
export async function startRedisCluster(): Promise<RedisCluster> {
  const nodes: RedisServer[] = [];
  const stop = async () => {
    await Promise.all(nodes.map((node) => node.stop()));
  };
  try {
    for (const [from, to] of slots) {
      // Its bus would by default be at a port 10,000 above, which may be none.
      const bus = String(await freePort());
      const clustered = ['--cluster-enabled', 'yes', '--cluster-port', bus, '--cluster-node-timeout', '3000'];
      // One after the other, for two must not be given the same free port.
      const node = await startRedis(undefined, clustered);
      nodes.push(node);
      await tell(portOf(node), `CLUSTER ADDSLOTSRANGE ${from} ${to}`);
      const [first] = nodes;
      if (first === undefined || first === node) continue;
      await tell(portOf(first), `CLUSTER MEET 127.0.0.1 ${portOf(node)} ${bus}`);
    }
    const ports = nodes.map(portOf);
    for (const until = performance.now() + joinWithinMs; ;) {
      if (await isWhole(ports)) break;
      if (performance.now() > until)
        throw new Error('the nodes of the Redis Cluster did not find each other');
      await pause(50);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: nodes.map(({ url }) => url).join(','), nodes, stop };
}
